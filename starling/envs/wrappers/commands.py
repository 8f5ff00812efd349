"""Every command of a game, in whatever state, derived from its spec."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import gymnasium as gym

from starling.util.errors import StarlingError

if TYPE_CHECKING:
    from starling.spec.model import GameSpec, Thing


class CommandTemplate(NamedTuple):
    """A command with placeholders, such as ``put {noun} in {second}``, and the ids of the things that fill them."""

    text: str
    noun: str = ""
    second: str = ""

    def fill(self, words: dict[str, str]) -> str:
        """The command, with ``words[id]`` for each placeholder."""
        text = self.text.replace("{noun}", words.get(self.noun, ""))
        return text.replace("{second}", words.get(self.second, ""))


def spec_of(env: gym.Env[Any, Any]) -> GameSpec | None:
    """The spec of the environment's game; None if it has none, such as a target."""
    spec: GameSpec | None = getattr(getattr(env.unwrapped, "game", None), "spec", None)
    return spec


def thing_names(spec: GameSpec) -> dict[str, str]:
    """{id: name as typed in a command} of every thing."""
    from starling.util.text import command_name

    return {thing.id: command_name(thing.name) for thing in spec.things}


def command_templates(spec: GameSpec) -> Iterator[CommandTemplate]:
    """A superset of the commands that are admissible in any state of the game."""
    from starling.library.feature_commands import feature_commands, given_things
    from starling.spec.action_commands import action_commands
    from starling.spec.features import standard_commands
    from starling.spec.kinds import without_kinds
    from starling.spec.model import OPPOSITE
    from starling.util.text import command_name

    templates = [*map(CommandTemplate, ("look", "inventory", "wait"))]
    templates += [CommandTemplate(f"go {way}") for way in OPPOSITE]
    given = given_things(spec)
    for thing in spec.things:
        templates += _templates_for(spec, thing, thing.id in given)
    templates += [CommandTemplate(*command) for command in feature_commands(spec)]
    whole = without_kinds(spec)
    templates += [CommandTemplate(*command) for command in action_commands(whole)]
    # A standard command that an action extends may be about things that are not made for it (a hen that is held).
    for action in (action for action in whole.actions if action.command in standard_commands(spec)):
        for noun in action.noun:
            templates += [CommandTemplate(action.command, noun, second) for second in action.second or [""]]
    yield from templates
    for thing in spec.things:
        for name in (command_name(naming.name) for naming in thing.names):
            # The other name takes the place of the thing.
            for template in templates:
                if template.noun == thing.id:
                    yield template._replace(text=template.text.replace("{noun}", name), noun="")
                if template.second == thing.id:
                    yield template._replace(text=template.text.replace("{second}", name), second="")


def _templates_for(spec: GameSpec, thing: Thing, given: bool) -> Iterator[CommandTemplate]:
    yield CommandTemplate("examine {noun}", thing.id)
    if thing.openable or thing.kind == "door":
        yield from (CommandTemplate(f"{verb} {{noun}}", thing.id) for verb in ("open", "close"))
    if thing.lockable and thing.key:
        yield from (
            CommandTemplate(f"{verb} {{noun}} with {{second}}", thing.id, thing.key) for verb in ("unlock", "lock")
        )
    if thing.switchable:
        yield from (CommandTemplate(f"switch {way} {{noun}}", thing.id) for way in ("on", "off"))
    if thing.edible:
        yield CommandTemplate("eat {noun}", thing.id)
    if thing.wearable:
        yield from (CommandTemplate(f"{verb} {{noun}}", thing.id) for verb in ("wear", "take off"))
    carried = given or not thing.scenery
    if thing.portable and carried and thing.kind not in ("door", "person", "backdrop"):
        yield from (CommandTemplate(f"{verb} {{noun}}", thing.id) for verb in ("take", "drop"))
        for other in spec.things:
            if other.id != thing.id and other.kind in ("container", "supporter"):
                where = "in" if other.kind == "container" else "on"
                yield CommandTemplate(f"put {{noun}} {where} {{second}}", thing.id, other.id)


def possible_commands(spec: GameSpec) -> list[str]:
    """Every command of the game, sorted."""
    names = thing_names(spec)
    return sorted({template.fill(names) for template in command_templates(spec)})


def command_vocabulary(env: gym.Env[Any, Any]) -> list[str]:
    """Every command that any state of the environment's game may admit, sorted: a ``vocabulary`` for DiscreteActions.

    Raises StarlingError if the game has no spec.
    """
    spec = spec_of(env)
    if spec is None:
        raise StarlingError(f"{env.unwrapped} has no spec to derive a vocabulary from; list its commands yourself")
    return possible_commands(spec)


def listed_commands(infos: dict[str, Any], ended: bool = False) -> list[str]:
    """The admissible commands in ``infos``. Raises StarlingError if there are none though the game has not ended."""
    commands: list[str] = list(infos.get("admissible_commands") or ())
    if not commands and not ended:
        raise StarlingError(
            "the infos have no admissible commands; make the environment with admissible_commands among its infos, and "
            "request them from a TextWorldInfos inside"
        )
    return commands


def check_command_count(commands: list[str], max_commands: int) -> None:
    """Raises StarlingError if there are more than ``max_commands`` commands."""
    if len(commands) > max_commands:
        raise StarlingError(
            f"{len(commands)} commands are admissible in this state and max_commands is {max_commands}: raise it to "
            f"{len(commands)} or more (masked actions cost little), or make the environment with commands='effective'"
        )

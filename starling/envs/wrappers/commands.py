"""The commands of a whole game, whatever its state, as its spec says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import gymnasium as gym

from starling.util.errors import StarlingError

if TYPE_CHECKING:
    from starling.spec.model import GameSpec, Thing


class Pattern(NamedTuple):
    """A command before its nouns are filled in: ``put {noun} in {second}``, with the ids of the nouns."""

    text: str
    noun: str = ""
    second: str = ""

    def fill(self, words: dict[str, str]) -> str:
        """With ``words[id]`` in the place of each noun."""
        text = self.text.replace("{noun}", words.get(self.noun, ""))
        return text.replace("{second}", words.get(self.second, ""))


def spec_of(env: gym.Env[Any, Any]) -> GameSpec | None:
    """The spec of the game that is played; None for an environment without one, such as a target."""
    spec: GameSpec | None = getattr(getattr(env.unwrapped, "game", None), "spec", None)
    return spec


def thing_names(spec: GameSpec) -> dict[str, str]:
    """By id: each thing's name as it is typed in a command."""
    from starling.util.text import command_name

    return {thing.id: command_name(thing.name) for thing in spec.things}


def patterns(spec: GameSpec) -> Iterator[Pattern]:
    """Every command that some state of the game may admit, and some that none does."""
    from starling.spec.model import OPPOSITE

    yield from map(Pattern, ("look", "inventory", "wait"))
    yield from (Pattern(f"go {way}") for way in OPPOSITE)
    for thing in spec.things:
        yield from _about(spec, thing)
    for action in spec.actions:
        for noun in action.noun or [""]:
            yield from (Pattern(action.command, noun, second) for second in action.second or [""])


def _about(spec: GameSpec, thing: Thing) -> Iterator[Pattern]:
    yield Pattern("examine {noun}", thing.id)
    if thing.openable or thing.kind == "door":
        yield from (Pattern(f"{verb} {{noun}}", thing.id) for verb in ("open", "close"))
    if thing.lockable and thing.key:
        yield from (Pattern(f"{verb} {{noun}} with {{second}}", thing.id, thing.key) for verb in ("unlock", "lock"))
    if thing.switchable:
        yield from (Pattern(f"switch {way} {{noun}}", thing.id) for way in ("on", "off"))
    if thing.edible:
        yield Pattern("eat {noun}", thing.id)
    if thing.wearable:
        yield from (Pattern(f"{verb} {{noun}}", thing.id) for verb in ("wear", "take off"))
    if thing.portable and not thing.scenery and thing.kind not in ("door", "person"):
        yield from (Pattern(f"{verb} {{noun}}", thing.id) for verb in ("take", "drop"))
        for other in spec.things:
            if other.id != thing.id and other.kind in ("container", "supporter"):
                where = "in" if other.kind == "container" else "on"
                yield Pattern(f"put {{noun}} {where} {{second}}", thing.id, other.id)


def possible_commands(spec: GameSpec) -> list[str]:
    """All patterns with their names filled in, sorted."""
    names = thing_names(spec)
    return sorted({pattern.fill(names) for pattern in patterns(spec)})


def command_vocabulary(env: gym.Env[Any, Any]) -> list[str]:
    """Every command that the game of ``env`` may admit in any state, sorted: the ``vocabulary`` of a
    DiscreteActions whose numbers always mean the same command.

    Raises StarlingError for an environment whose game has no spec to read them from.
    """
    spec = spec_of(env)
    if spec is None:
        raise StarlingError(f"{env.unwrapped} has no spec to read its commands from; list them yourself")
    return possible_commands(spec)


def listed_commands(infos: dict[str, Any], ended: bool = False) -> list[str]:
    """The admissible commands of ``infos``; none where the game has ended.

    Raises StarlingError if the environment lists none.
    """
    commands = list(infos.get("admissible_commands") or ())
    if not commands and not ended:
        raise StarlingError(
            "the environment lists no admissible commands; make it with admissible_commands among its infos, and "
            "request them where TextWorldInfos is inside"
        )
    return commands


def check_room(commands: list[str], maximum: int) -> None:
    """Raises StarlingError if there are more commands than that."""
    if len(commands) > maximum:
        raise StarlingError(
            f"{len(commands)} commands are admissible here and max_commands is {maximum}: raise it to "
            f"{len(commands)} or more (masked numbers cost little), or make the environment with commands='effective'"
        )

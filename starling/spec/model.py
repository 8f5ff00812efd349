"""GameSpec: a text game as data.

The spec is the sole output of an author (a person, the embedded author or an LLM) and the sole input of the renderer.
It is plain data: its texts are shown to the player and never interpreted as Inform 7 source; only what stands in braces
is filled in (`GameSpec` says how).

Elements refer to each other by *id*, a lower-case slug such as ``copper-pot``. Rooms, things, properties, states,
actions, rules, tasks and endings share one namespace.

The docstrings of the classes below are part of `json_schema`, and so of the prompts that LLM authors receive.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError

from starling.spec.commands import STANDARD_COMMANDS
from starling.spec.logic import (
    BUILTIN_STATES,
    EACH,
    HERE,
    IT,
    NOUN,
    NOWHERE,
    OPPOSITE,
    OTHER,
    PLAYER,
    RESERVED_IDS,
    SCORE,
    SECOND,
    THIRD,
    TURNS,
    TYPED,
    Amount,
    Condition,
    Detail,
    Direction,
    Effect,
    Model,
    Name,
    NumberOf,
    Prose,
    Requirement,
    Slug,
)
from starling.spec.people import Reply, Walk
from starling.spec.world import Bearer, DoorWay, Kind, Liquid, Mention, Mixture, Player, Property, Region, Room, Thing
from starling.util.errors import SpecError
from starling.util.json_text import JsonError, parse_json

__all__ = [
    "BUILTIN_STATES",
    "EACH",
    "HERE",
    "IT",
    "NOUN",
    "NOWHERE",
    "OPPOSITE",
    "OTHER",
    "PLAYER",
    "RESERVED_IDS",
    "SCORE",
    "SECOND",
    "SPEC_VERSION",
    "STANDARD_COMMANDS",
    "THIRD",
    "TURNS",
    "TYPED",
    "Action",
    "Amount",
    "Bearer",
    "Condition",
    "Detail",
    "Direction",
    "DoorWay",
    "Effect",
    "Ending",
    "GameSpec",
    "Kind",
    "Liquid",
    "Mention",
    "Mixture",
    "Model",
    "Name",
    "NumberOf",
    "Player",
    "Property",
    "Provenance",
    "Region",
    "Reply",
    "Requirement",
    "Room",
    "Rule",
    "Skill",
    "Split",
    "Task",
    "Thing",
    "Walk",
    "describe_validation_error",
    "json_schema",
    "load_spec",
    "named_ids",
    "parse_spec",
]

SPEC_VERSION = 2
"""The version of the format that this module reads and writes. Games of version 1 are read as well: everything in them
means the same in version 2."""

Skill = Literal[
    "cooking",
    "cleaning",
    "repairing",
    "gardening",
    "finding",
    "unlocking",
    "crafting",
    "caring",
    "navigating",
    "organising",
    "timing",
    "measuring",
]
Split = Literal["train", "eval", "long-train", "long-eval"]


class Action(Model):
    """A command of the game's own, or more to an ordinary one.

    ``command`` is the pattern that the player types: literal words with ``{noun}`` and ``{second}``, such
    as ``fill {noun} with {second}``. It may also have ``{third}``, the last thing (``tie {noun} to {second} with
    {third}``), and ``{text}`` or ``{number}``, words or a number that the player types (``dial {number}``, ``say
    {text}``, ``turn {noun} to {number}``). Several actions may share a command (one for each thing that it works
    on); the first whose nouns and words fit and whose ``when`` holds answers. If ``command`` is one of
    STANDARD_COMMANDS, the requirements are checked before the ordinary action and the effects come after it.
    """

    id: Slug
    command: str
    synonyms: list[str] = Field(default_factory=list)
    """Alternative patterns with the same slots, such as ``pour {second} into {noun}``."""
    noun: list[str] = Field(default_factory=list)
    """Ids of the things, or of their kinds, that {noun} may refer to."""
    second: list[str] = Field(default_factory=list)
    third: list[str] = Field(default_factory=list)
    typed: list[str] = Field(default_factory=list)
    """What {text} or {number} may be for this action (``4711``, ``open sesame``). Empty: anything that is typed."""
    when: list[Condition] = Field(default_factory=list)
    requires: list[Requirement] = Field(default_factory=list)
    effects: list[Effect] = Field(default_factory=list)
    report: Prose = ""
    """The response. Empty (standard commands only): the standard response."""


class Rule(Model):
    """Happens at the end of every turn in which ``when`` holds.

    With ``each``, the id of a kind, it happens for each thing of the kind for which ``when`` holds; in the rule, the
    thing is called ``each``. With ``other`` as well, it happens for each pair of different things of the two kinds.
    """

    id: Slug
    each: str | None = None
    other: str | None = None
    when: list[Condition] = Field(default_factory=list)
    effects: list[Effect] = Field(default_factory=list)
    say: Prose = ""
    seen: str | None = None
    """If set, ``say`` is shown only while the player can see this thing."""


class Task(Model):
    """A goal: when all its conditions hold at the end of a turn (and the tasks of ``after`` are done), its
    points are awarded. Negative points are a penalty, which is not needed to win.

    With ``times`` it can be done again: points are awarded each time that the conditions come true, at most so often.
    """

    id: Slug
    description: str
    when: list[Condition] = Field(min_length=1)
    points: int = Field(ge=-100, le=100)
    after: list[str] = Field(default_factory=list)
    say: Prose = ""
    optional: bool = False
    """Not needed to win."""
    times: int = Field(default=1, ge=1, le=1000)

    @property
    def required(self) -> bool:
        """Whether the game is won only when it is done, unless its endings say otherwise."""
        return not self.optional and self.points > 0


class Ending(Model):
    """The game is won or lost at the end of a turn in which all conditions hold. The first that does decides."""

    id: Slug
    outcome: Literal["won", "lost"]
    when: list[Condition] = Field(min_length=1)
    text: Prose
    points: int = Field(default=0, ge=-100, le=100)
    """Points that the game ends with in addition."""
    rank: Annotated[str, Field(max_length=60)] = ""
    """What the player has become: ``Master Baker``."""


class Provenance(Model):
    """Which idea, author, model and prompt made the game."""

    author: str = "hand"
    model: str | None = None
    prompt: str | None = None
    seed: int | None = None


class GameSpec(Model):
    """A whole game. If it has no winning ending, it is won when every task is done that is not optional.

    What stands in braces in a text is filled in:

    - ``{noun}``, ``{second}``, ``{third}`` (in what actions say), ``{each}``, ``{other}`` (in what rules say), or the
      id of a thing or room: its name with "the"; ``{Noun}`` has a capital.
    - ``{dial.clicks}``: the number or state ``clicks`` of a thing; also ``{player.score}`` and ``{player.turns}``.
    - ``{basket.eggs: no eggs | one egg | # eggs}``: a text for each number from 0 on, the last one for all greater
      numbers; ``#`` is the number in words. If the property has states: a text for each of them, in order.
    - ``{lamp.on: glows | is dark}``: a text for the thing in that state, and one for the thing in another.
    - ``{text}``, ``{number}`` (in what actions say): what the player typed.
    """

    spec_version: Literal[1, 2] = 2
    """The version of the format in which the game was written; it is kept when the game is saved."""
    id: Slug
    title: Annotated[str, Field(max_length=200)]
    idea: Prose
    intro: Prose
    skills: list[Skill] = Field(min_length=1)
    difficulty: Literal["easy", "medium", "hard"]
    split: Split = "train"
    rooms: list[Room] = Field(min_length=1, max_length=40)
    start: str
    """Id of the room where the player starts."""
    player: Player = Player()
    regions: list[Region] = Field(default_factory=list)
    properties: list[Property] = Field(default_factory=list)
    kinds: list[Kind] = Field(default_factory=list)
    things: list[Thing] = Field(default_factory=list, max_length=200)
    liquids: list[Liquid] = Field(default_factory=list)
    mixtures: list[Mixture] = Field(default_factory=list)
    """Liquids that mix; any other two do not."""
    actions: list[Action] = Field(default_factory=list)
    rules: list[Rule] = Field(default_factory=list)
    tasks: list[Task] = Field(min_length=1)
    endings: list[Ending] = Field(default_factory=list)
    max_score: int
    """Sum of the tasks' points (with optional, repeated tasks and points of endings: the most that can be had)."""
    walkthrough: list[str] = Field(default_factory=list)
    """A winning trajectory that reaches ``max_score``."""
    voices: dict[Slug, dict[str, Prose]] = Field(default_factory=dict)
    """Other narrators: {voice: {where a text stands: what this voice says there}}, with paths such as ``intro`` and
    ``actions/fill-pot/report``."""
    provenance: Provenance = Provenance()

    @property
    def is_long(self) -> bool:
        """Whether the game belongs to the long games."""
        return self.split.startswith("long-")

    @property
    def is_held_out(self) -> bool:
        """Whether the game is for evaluation, not for training."""
        return self.split in ("eval", "long-eval")

    def thing(self, id: str) -> Thing:
        """The thing with an id, which must exist."""
        return next(t for t in self.things if t.id == id)

    def bearers(self) -> dict[str, Bearer]:
        """{id: element} of everything that may have properties: the player, rooms and things."""
        found: dict[str, Bearer] = {PLAYER: self.player}
        return found | {r.id: r for r in self.rooms} | {t.id: t for t in self.things}

    def property_of_state(self, state: str) -> Property | None:
        """The declared property that has ``state``; None if there is none."""
        return next((p for p in self.properties if state in p.states), None)

    def elements(self) -> Iterator[tuple[str, Model]]:
        """(path, element) of each element with an id, e.g. ``("things/copper-pot", Thing(...))``."""
        groups = "rooms", "regions", "properties", "kinds", "things", "liquids", "actions", "rules", "tasks", "endings"
        for group in groups:
            for element in getattr(self, group):
                yield f"{group}/{element.id}", element

    def to_json(self) -> str:
        """Canonical JSON text, without default values."""
        data = {"spec_version": self.spec_version, **self.model_dump(exclude_defaults=True, mode="json")}
        return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def named_ids(data: Any) -> Iterator[str]:
    """The ids that conditions and effects refer to, anywhere in an element's data."""
    if isinstance(data, dict):
        yield from (data[name] for name in ("subject", "value", "of") if isinstance(data.get(name), str))
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from named_ids(part)


def parse_spec(text: str, source: str = "spec") -> GameSpec:
    """Parse a GameSpec from JSON text; ``source`` names it in errors.

    Raises SpecError, with a one-line message, for invalid JSON, a newer format version, or invalid fields.
    """
    try:
        data: Any = parse_json(text)
    except JsonError as error:
        raise SpecError(f"{source}: not valid JSON ({error})") from None
    if not isinstance(data, dict):
        raise SpecError(f"{source}: a game must be a JSON object, not {type(data).__name__}")
    version = data.get("spec_version")
    if isinstance(version, int) and version > SPEC_VERSION:
        raise SpecError(
            f"{source}: has spec version {version}, but this starling reads up to {SPEC_VERSION}; upgrade starling"
        )
    try:
        return GameSpec.model_validate(data)
    except ValidationError as error:
        raise SpecError(f"{source}: {describe_validation_error(error)}") from None


def describe_validation_error(error: ValidationError) -> str:
    """The first three problems of a pydantic error, in one line."""
    problems = error.errors(include_url=False, include_context=False, include_input=False)
    shown = "; ".join(f"{'.'.join(str(p) for p in e['loc']) or 'game'}: {e['msg']}" for e in problems[:3])
    more = f" (and {len(problems) - 3} more)" if len(problems) > 3 else ""
    return shown + more


def load_spec(path: Path) -> GameSpec:
    """Read a GameSpec from a JSON file. Raises SpecError."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise SpecError(f"{path}: not UTF-8 text") from None
    except OSError as error:
        raise SpecError(f"{path}: {error.strerror or error}") from None
    return parse_spec(text, str(path))


def json_schema() -> dict[str, Any]:
    """The JSON Schema of GameSpec."""
    return GameSpec.model_json_schema()

"""What the planner knows beside the things and places of the bank, as JSON files under ``bank/``.

``goals_*.json``     what ideas can ask for, see Goal; the bank's procedures are goals as well
``ways_*.json``      how a needed thing is come by if it does not simply lie about, see Way
``troubles_*.json``  what is wrong with a needed thing, see Trouble
``barriers_*.json``  what shuts off a part of the map, see Barrier
``themes.json``      kinds of surroundings, see Theme
``nouns.json``, ``verbs.json``, ``irregular.json``: the words of ideas
``idioms.json``      phrases of ideas, and the plain words for what they mean
``plights.json``     what is to be done about a plight; ``turns.json`` about what is told beside a deed
``usual.json``       what somebody's day is usually about
``sayings.json``     what sentences are composed of; ``scenery.json`` what there is to be seen in places
``substitutes.json`` what will do instead of a thing; ``spots.json`` where deeds in the idea's own words are done
``hardships.json``   what makes a frosty night hard
``senses.json``      verbs that mean something else with some nouns
``acts.json``        deeds in the idea's own words, see Act; ``beats.json`` what comes before them, see Beat
``methods_*.json``   how such deeds are done, by verb and object, see Method
``terms.json``       on what terms a deed is to be done, see Term
``cases.json``       what mysteries are made of: traces, suspects, what they say, see Cases
``faults.json``, ``mishaps.json``: what is wrong in ideas, and what is to be done about it

All kinds of scripts are ordered steps over slots (`bank.Script`). A script may use ``{verb}``, the verb of the
idea, in commands and texts.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from starling.author.bank import BankEntry, Goal, Script, load_bank
from starling.spec.commands import PARSER_WORDS
from starling.spec.model import Skill

PUT = re.compile(r"put \{\w+\} (?P<how>in|on)(?:to)? \{(?P<into>\w+)\}$")


PLACE = re.compile(r"\{(?:\w+ )?(\w+)\}")
"""A placeholder for a noun in a text."""
SAID = frozenset("thing other room person place who hint tasks rest deed Deed air AIR d1 d2 d3 D1 D2 D3".split())
"""What sayings may speak of."""


def script_texts(script: Script) -> Iterable[str]:
    """Everything that a script says, alternatives included."""
    yield from (text for slot in script.slots.values() for text in (slot.look, slot.seen) if text)
    yield from (text for states in script.states.values() for text in states.values())
    for step in (*script.steps, *script.asides):
        yield from (text for text in (step.early, step.task, step.tick, step.ruin) if text)
        yield from (*step.say, *step.needs.values())
    if isinstance(script, Barrier):
        yield script.shut
    if isinstance(script, Trouble):
        yield script.unready


class Way(Script):
    """How the player comes by a needed thing, the slot ``item``. Where the item starts is what that slot says."""

    gives: list[str] = Field(default_factory=list)
    """Kinds of the bank that the item may be of; empty: whatever is portable."""
    except_for: list[str] = Field(default_factory=list)
    """Kinds that it may not be of."""
    weight: float = 1.0
    themes: list[str] = Field(default_factory=list)
    """Themes in which it is likely; empty: all."""


class Trouble(Script):
    """What is wrong with a needed thing, the slot ``item``, and how that is mended before the thing is of use."""

    of: list[str]
    """Kinds of the bank that the item may be of."""
    ready: str
    """The condition that every use of the item has from then on."""
    unready: str
    """What the player reads while it does not hold."""
    weight: float = 1.0


class Barrier(Script):
    """What shuts off a part of the map until its steps are done. Things at ``gate`` are before it; in texts, ``{room}``
    is what lies behind."""

    opens: str = ""
    """The condition under which the way is open."""
    shut: str = ""
    """What the player reads who tries to go in before."""
    outdoors: bool | None = None
    """If set, only ways between such rooms are shut off so."""
    weight: float = 1.0


class Act(Script):
    """A deed in the idea's own words, done to the slot ``x``. One step's command is ``{act}``, what the idea says;
    texts may use ``{deed}`` and ``{Deed}``, the deed in full."""

    modes: list[str]
    """Modes of deeds (`deeds.MODES`) that it suits."""
    classes: list[str] = Field(default_factory=list)
    """Classes of verbs that it suits; empty: all of the modes."""
    of: list[str] = Field(default_factory=list)
    """Classes of nouns that ``x`` may be of; those after an exclamation mark it must not be of; empty: any."""
    ends: list[str]
    weight: float = 1.0


class Method(Act):
    """How a deed in the idea's own words is really done: with what, and in which steps. It takes the place of an act
    where its verbs and nouns fit. The slot ``tool`` is the instrument of ``{act}``: the one that the idea names, or
    else its own. ``y`` is another thing that the idea may name; ``site``, ``spot``, ``stage`` and ``way`` are where
    something is made, sought, practised, and where a way leads."""

    modes: list[str] = Field(default_factory=list)
    """Empty: all."""
    skills: list[Skill] = Field(default=["organising"])
    verbs: list[str] = Field(default_factory=list)
    """Verbs of ideas that it answers; ``classes`` are classes of verbs that it answers less surely."""
    of: list[str] = Field(default_factory=list)
    """As for Act, but also single nouns."""
    ends: list[str] = Field(default_factory=list)
    """Empty: those of the acts of the mode."""

    @cached_property
    def handles_object(self) -> bool:
        """Whether something is done with the object before the deed, so that it must be there."""
        earlier = [step.do or "" for step in self.steps[: [step.do for step in self.steps].index("{act}")]]
        return any("{x}" in command for command in earlier)

    @model_validator(mode="after")
    def _is_a_method(self) -> Method:
        if not self.verbs and not self.classes:
            raise ValueError(f"{self.id}: needs verbs or classes")
        if [step.do for step in self.steps].count("{act}") != 1:
            raise ValueError(f"{self.id}: one step, and only one, must do {{act}}")
        if "x" not in self.slots:
            raise ValueError(f"{self.id}: needs a slot x, the object of the deed")
        for name in (name for slot in self.slots.values() for name in (slot.name or "").split("|")):
            if "{" not in name and (reserved := set(name.split()) & PARSER_WORDS):
                raise ValueError(f"{self.id}: {name!r} contains {min(reserved)!r}, a word of the parser; rename it")
        for put in filter(None, (PUT.match(step.do or "") for step in self.steps)):
            slot, type = self.slots[put["into"]], "supporter" if put["how"] == "on" else "container"
            if slot.name and slot.type != type:
                raise ValueError(f"{self.id}: what is put {put['how']} {put['into']} needs it to be a {type}")
        return self


class Beat(Script):
    """What has to be done before such a deed."""

    modes: list[str]
    classes: list[str] = Field(default_factory=list)
    """Classes of verbs that it suits; empty: all of the modes."""
    of: list[str] = Field(default_factory=list)
    """As for Act."""
    ready: str
    """The condition that the deed has from then on."""
    unready: str
    """What the player reads who tries before."""
    weight: float = 1.0


class Term(Script):
    """What comes of the terms on which something is to be done: a storm in which, a guard past whom, eggs without
    which. ``y`` is the thing or person that the idea names; ``{lacking}`` what there is none of; ``{clause}`` what is
    the case meanwhile."""

    when: list[str]
    """Sorts of terms, see `terms.Term`."""
    of: list[str] = Field(default_factory=list)
    """Classes of nouns that ``y`` may be of, as for Act."""
    ready: str
    unready: str
    weight: float = 1.0
    intro: str = ""
    """A sentence for the introduction."""


class ThemePerson(BankEntry):
    name: str
    look: str
    pronouns: Literal["he", "she", "they"] = "they"


class Theme(BankEntry):
    """A kind of surroundings, with the words of ideas that point to it."""

    words: list[str]
    places: list[str]
    hub: list[str] = Field(default_factory=list)
    people: list[ThemePerson]


class Trait(BankEntry):
    """What whoever did it has, and others lack."""

    id: str
    spot: str = ""
    """The trace that tells it (alternatives joined by "|"); empty: a witness does."""
    finds: list[str]
    """What the trace, or the witness, says."""
    has: list[str]
    lacks: list[str]
    clears: str
    """What an innocent is: "right-handed"."""


class Suspect(BankEntry):
    name: str
    look: str


class Cases(BankEntry):
    """What mysteries are made of. In texts, ``{did}`` is what was done ("stole the pearls"), ``{s}`` a suspect."""

    traits: list[Trait]
    told: list[Trait]
    """Traits that witnesses tell."""
    suspects: list[Suspect]
    alibis: list[str]
    witnesses: list[str]
    witness: str
    """The description of a witness."""
    kinds: list[str]
    """Adjectives for suspects of one kind: the tall cook."""
    kept: dict[str, list[str]]
    """{class of nouns, or "" for any other: what such a thing was in or on that is gone}."""
    released: list[str]
    """What is said when the innocent ``{s2}`` is cleared."""
    recovered: list[str]
    """What is said when the thing is had back."""
    disorder: list[str]
    """What is left where something was done to nothing that lies about."""
    searched: list[str]
    intros: list[str]
    innocent: str
    """A further sentence of the introduction if somebody, ``s2``, is to be cleared."""
    ends: list[str]
    accused: list[str]
    back: str
    wrong: list[str]
    """What is said to whoever accuses the innocent ``{s}``, who is ``{clears}``."""
    lost: list[str]
    early: list[str]


class Turn(BankEntry):
    """Something told in an idea, as a pattern over noun phrases, and what is to be done about it."""

    when: str
    then: str
    first: bool = False
    """Whether that comes before the rest."""
    after: bool = False
    """Whether it needs something to come after."""
    joined: bool = False
    """Whether it belongs to the deed before it."""


class Scenery(BankEntry):
    """What there is in a place, as noun phrases of which its descriptions are composed."""

    details: list[str] = Field(min_length=3)
    """What one sees: ``a row of copper pans``."""
    air: list[str] = Field(min_length=1)
    """What one smells or hears, next door too: ``a smell of thyme``."""

    @model_validator(mode="after")
    def _are_phrases(self) -> Scenery:
        for text in (*self.details, *self.air):
            if text != text.strip() or text.endswith((".", "!", "?")) or "{" in text:
                raise ValueError(f"scenery.json: {text!r} is to be a noun phrase without a full stop")
        return self


class Word(BaseModel):
    """What is known of a noun: its class and grammar."""

    model_config = ConfigDict(frozen=True)

    noun: str
    kind: str
    plural: bool = False
    mass: bool = False


class Lore(BankEntry):
    """Everything the planner knows beside the bank."""

    goals: list[Goal]
    ways: list[Way]
    troubles: list[Trouble]
    barriers: list[Barrier]
    acts: list[Act]
    methods: list[Method]
    beats: list[Beat]
    terms: list[Term]
    cases: Cases
    themes: dict[str, Theme]
    nouns: dict[str, Word]
    verbs: dict[str, str]
    """{verb: its class}."""
    irregular: dict[str, str]
    faults: dict[str, str]
    """{state or happening in an idea: class of what is to be done}."""
    senses: dict[str, dict[str, str]]
    """{verb, or class of verbs: {noun, or class of nouns: class of what is meant}}: to remove a stain is to clean."""
    idioms: dict[str, str]
    """{phrase of ideas that says more than its words: plain words for it}: to get married is to prepare a wedding."""
    spots: dict[str, dict[str, str]]
    """{slot of an act: {class of the verb, or of the noun, or "" for any other: names (joined by "|") of where it is
    done}}."""
    sayings: dict[str, list[str]]
    """The grammar of composed sentences, see `sayings`."""
    scenery: dict[str, Scenery]
    """{place: what it is described by}; a place that is not among them has only the sentences of the bank."""
    substitutes: dict[str, str]
    """{noun, or class of nouns: what will do instead (alternatives joined by "|")}."""
    turns: list[Turn]
    plights: dict[str, str]
    """{plight as a pattern over x, y and z: what is to be done about it}."""
    usual: dict[str, list[str]]
    """{somebody, or a place: what is usually done by them, or there}."""
    hardships: dict[str, str]
    """{adjective of a night or a day: what makes it hard}."""
    mishaps: dict[str, dict[str, str]]
    """{verb: what is to be done if that has happened}: ``to`` the thing it was done to, about what it was done ``by``,
    or to what it happened to if ``alone``; ``solve`` is the name of the case if nobody knows who did it."""

    def methods_for(self, verb: str, kind: str) -> list[Method]:
        """The methods that answer a verb or its class, in the order of the files."""
        by_verb, by_class = self._index
        return [self.methods[i] for i in sorted({*by_verb.get(verb, ()), *by_class.get(kind, ())})]

    @cached_property
    def _index(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        """Positions of methods by verb, and by class of verbs."""
        by_verb: dict[str, list[int]] = {}
        by_class: dict[str, list[int]] = {}
        for i, method in enumerate(self.methods):
            for verb in method.verbs:
                by_verb.setdefault(verb, []).append(i)
            for kind in method.classes:
                by_class.setdefault(kind, []).append(i)
        return by_verb, by_class

    @model_validator(mode="after")
    def _known(self) -> Lore:
        bank = load_bank()
        kinds = {k for t in bank.things for k in t.kinds}
        own = [*self.acts, *self.methods, *self.beats, *self.terms]
        for script in [*self.goals, *self.ways, *self.troubles, *self.barriers, *own]:
            bank.check_slots(script, kinds)
            asked = script.gives if isinstance(script, Way) else script.of if isinstance(script, Trouble) else []
            unknown = [kind for kind in asked if kind not in kinds]
            if unknown:
                raise ValueError(f"{script.id}: no thing of kind {', '.join(unknown)}")
        classes = {*self.verbs.values(), "none"}
        if unknown := sorted({kind for script in [*self.acts, *self.methods] for kind in script.classes} - classes):
            raise ValueError(f"no class of verbs is called {', '.join(unknown)}")
        if twice := sorted(name for name, count in Counter(m.id for m in self.methods).items() if count > 1):
            raise ValueError(f"methods with the same id: {', '.join(twice)}")
        for script in [*self.ways, *self.troubles, *self.barriers]:
            known = {*script.slots, "room", "way"} if isinstance(script, Barrier) else set(script.slots)
            if unknown := sorted({name for text in script_texts(script) for name in PLACE.findall(text)} - known):
                raise ValueError(f"{script.id}: no slot {', '.join(unknown)} for its texts")
        if unknown := sorted({n for texts in self.sayings.values() for t in texts for n in PLACE.findall(t)} - SAID):
            raise ValueError(f"sayings.json: nothing is known of {', '.join(unknown)}")
        named = {name for texts in self.sayings.values() for text in texts for name in re.findall(r"<([\w-]+)>", text)}
        if unknown := sorted(named - set(self.sayings)):
            raise ValueError(f"sayings.json: nothing is said of {', '.join(unknown)}")
        if unknown := sorted(set(self.scenery) - set(bank.places)):
            raise ValueError(f"scenery.json: unknown places {', '.join(unknown)}")
        for name, theme in self.themes.items():
            missing = [p for p in theme.places if p not in bank.places]
            if missing:
                raise ValueError(f"theme {name}: unknown places {', '.join(missing)}")
        return self


def _words(classes: dict[str, Any]) -> Iterable[Word]:
    for kind, entry in classes.items():
        for text in entry["words"]:
            noun, _, grammar = text.partition("|")
            yield Word(noun=noun, kind=kind, plural=grammar == "plural", mass=grammar == "mass")


@cache
def load_lore() -> Lore:
    """The knowledge shipped with STARLING; read once and cached. Raises ValueError if a file is not valid."""
    folder = files("starling.author") / "bank"

    def read(name: str) -> Any:
        return json.loads((folder / name).read_text(encoding="utf-8"))

    names = sorted(file.name for file in folder.iterdir())

    def scripts(prefix: str) -> list[Any]:
        return [entry for name in names if name.startswith(prefix) for entry in read(name)]

    verbs = {verb: kind for kind, entry in read("verbs.json").items() for verb in entry["verbs"]}
    same = ["cases", "themes", "irregular", "faults", "senses", "idioms", "spots", "sayings", "substitutes", "plights"]
    same += ["usual", "hardships", "mishaps", "acts", "beats", "terms", "scenery", "turns"]
    return Lore.model_validate(
        {
            **{name: read(f"{name}.json") for name in same},
            **{name: scripts(f"{name}_") for name in ("ways", "troubles", "barriers", "methods")},
            "goals": [*load_bank().procedures, *scripts("goals_")],
            "nouns": {word.noun: word for word in _words(read("nouns.json"))},
            "verbs": verbs,
        }
    )

"""Plots a game backwards: from what is to be done to what that needs, how it is come by, and what is wrong with it.

A scene is a script whose slots are filled with the things of one game. Goals are scenes; each thing that a scene needs
may get a way (a scene at the end of which the player has it) or a trouble (a scene that makes it fit for use), whose
own needs are plotted in the same manner, until the game is as long as asked for. Scenes share tools where they can.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import numpy as np

from starling.author.bank import CONDITION, EFFECT, SITES, SLOT, BankThing, Goal, ProcedureStep, Script, Slot, load_bank
from starling.author.base import slug_for
from starling.author.planning.lore import Barrier, Theme, Trouble, Way, load_lore
from starling.author.planning.reference import NOTHING, Reference
from starling.author.planning.sayings import say
from starling.author.walker import DraftThing
from starling.author.wording import Noun, clash, fill, is_plural, named, words_of
from starling.spec.commands import PARSER_WORDS
from starling.spec.model import RESERVED_IDS, STANDARD_COMMANDS

T = TypeVar("T")

MAX_DEPTH = 5
"""How many scenes may stand behind each other."""
SHARED = 0.8
"""Probability that a scene uses a tool that is there already."""
PER_SLOT, PER_WAIT = 1.9, 1.0
"""Commands that fetching a thing, and a turn of waiting, take on average."""
COMPOSED = {"look": 0.75, "fixture": 0.85}
"""{symbol of the sayings: probability that the description of such a thing is composed, not its own}."""
TRACE = {"look": 0.7, "fixture": 0.5, "fixed": 0.6, "natural": 0.5, "plain": 0.35}
"""... and that a description of its own has a composed sentence more."""
NAMED = 0.75
"""Probability that a text that begins with a pronoun gets the name of its thing instead."""
LIVING = frozenset(
    "plant animal creature patient flower herb fruit vegetable ingredient liquid medicine food drink snack bake bait"
    " meat fryable roastable boilable treat bulb seed ice incense reviver sticks branch fuel kindling feather yeast"
    " water".split()
) | {"bread loaf", "hot drink"}
"""Kinds of things whose looks are not composed: nothing is scratched into them."""
MAX_STARTED = 17
"""Longest id, since the compilers truncate long names."""


def look_symbol(entry: BankThing) -> str:
    """What descriptions of a thing are composed from; empty if they are not."""
    if entry.type == "person":
        return ""
    if set(entry.kinds) & LIVING or entry.edible or entry.mass:
        return "plain"
    return "fixed" if entry.fixed else "look"


class PlotError(Exception):
    """A plot that cannot be told; another attempt may."""


@dataclass(eq=False)
class Prop:
    """A thing of the game and what is known of it before it has a place."""

    draft: DraftThing
    kinds: frozenset[str] = frozenset()
    keep: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    at: str = ""
    """Place alternatives or one of SITES; empty: wherever such things are kept."""
    holder: Prop | None = None
    provider: Scene | None = None
    """The scene at the end of which the player has it."""
    troubles: list[Scene] = field(default_factory=list)
    depth: int = 0
    tool: bool = True
    """Whether scenes leave it as it is, so that others may use it too."""

    @property
    def fixed(self) -> bool:
        return self.draft.fixed

    def fetched(self) -> bool:
        """Whether it lies about, to be fetched by the player."""
        return not self.fixed and self.at not in ("nowhere", "player") and self.holder is None


@dataclass(eq=False)
class Scene:
    """A script with its things."""

    script: Script
    slots: dict[str, Prop]
    words: dict[str, Noun]
    """Further words of its texts: the verb of the idea, the room behind a barrier."""
    depth: int
    states: dict[str, str] = field(default_factory=dict)
    """{state of the script: its id in the game}."""
    before: list[Scene] = field(default_factory=list)
    """The scenes that must be over before the deed itself: beats and terms."""
    act: str | None = None
    """The command of the step that is the deed itself; by default the last step is."""

    @property
    def key(self) -> ProcedureStep:
        """The step that waits for what comes before."""
        return next((s for s in self.script.steps if s.do == self.act), self.script.steps[-1])

    def nouns(self) -> dict[str, Noun]:
        return {**self.words, **{slot: prop.draft.noun for slot, prop in self.slots.items()}}


def is_tool(script: Script, slot: str) -> bool:
    """Whether the script only uses the thing in commands of its own: it is not changed, moved or switched."""
    if any(slot in keys.split(",") for keys in script.states) or script.slots[slot].key:
        return False
    for step in (*script.steps, *script.asides):
        pattern = general(step.do or "")
        if pattern in STANDARD_COMMANDS and slot in SLOT.findall(step.do or ""):
            return False
        conditions = [CONDITION.match(text) for text in [*step.needs, *step.during]]
        touched = [f for f in conditions if f and slot in (f["slot"], f["value"]) and f["test"] != "held"]
        effects = [EFFECT.match(text) for text in step.then]
        if touched or any(f and slot in (f["slot"], f["value"]) for f in effects) or step.clock == slot:
            return False
    return all(part.at != slot for part in script.slots.values())


def general(command: str) -> str:
    """A command over slots as a pattern with {noun}, {second} and {third}."""
    slots = [slot for slot in SLOT.findall(command) if slot != "verb"]
    for slot, name in zip(slots, ("noun", "second", "third"), strict=False):
        command = command.replace(f"{{{slot}}}", f"{{{name}}}")
    return command


class Plot:
    """The scenes and things of a game that is being plotted."""

    def __init__(self, theme: Theme, rng: np.random.Generator, reference: Reference = NOTHING) -> None:
        self.theme, self.rng, self.reference = theme, rng, reference
        self.bank, self.lore = load_bank(), load_lore()
        self.scenes: list[Scene] = []
        self.props: list[Prop] = []
        self.ids: set[str] = set(RESERVED_IDS) | set(self.bank.places)
        self.used: Counter[str] = Counter()
        """{id of a script: how often it occurs}."""
        self.reserved: list[str] = []
        """Names that things of the idea will have."""
        self.avoided: frozenset[str] = frozenset()
        """Names of those who are to be left alone, so that nobody has to be woken who must not wake."""
        self.banned: frozenset[str] = frozenset()
        """Nouns and kinds of things that no script may bring along."""
        self.sharing = True
        """Whether a scene may use tools that are there already."""

    def pick(self, options: Sequence[T]) -> T:
        return options[int(self.rng.integers(len(options)))]

    def either(self, text: str) -> str:
        """One of the alternatives of a text, which are joined by "|"."""
        return self.pick(text.split("|"))

    def by_name(self, text: str, noun: Noun) -> str:
        """A text about a thing, which mostly calls it by its name."""
        return named(text, noun) if self.chance(NAMED) else text

    def pick_place(self, ids: Sequence[str]) -> str:
        """One of the ids of places, one of the reference's if there is one."""
        return self.pick([id for id in ids if id in self.reference.rooms] or ids)

    def chance(self, probability: float) -> bool:
        return bool(self.rng.random() < probability)

    # Names --------------------------------------------------------------------------------------------

    def new_id(self, text: str) -> str:
        base = slug_for(" ".join(w for w in text.lower().split() if w not in ("a", "the", "some")))
        while len(base) > MAX_STARTED and "-" in base:
            base = base.rsplit("-", 1)[0]
        base = base[:MAX_STARTED].rstrip("-")
        new, count = base, 2
        while new in self.ids:
            new, count = f"{base[:14].rstrip('-')}-{count}", count + 1
        self.ids.add(new)
        return new

    def is_free(self, name: str) -> bool:
        """Whether the parser could tell a thing of this name from all others."""
        return not any(clash(name, other) for other in [*self.reserved, *(p.draft.noun.name for p in self.props)])

    def is_free_for(self, prop: Prop, name: str) -> bool:
        """Whether the parser could tell ``prop``, called so, from all other things."""
        return not any(clash(name, p.draft.noun.name) for p in self.props if p is not prop)

    def _free_name(self, name: str) -> str:
        """``name``, with an adjective before it if the parser would confuse it with another thing."""
        others = [p.draft.noun.name for p in self.props]
        adjectives = [self.bank.words.plain[i] for i in self.rng.permutation(len(self.bank.words.plain))]
        for option in (name, *(f"{a} {name}" for a in adjectives)):
            if not any(clash(option, other) for other in others):
                return option
        return name  # the checks reject it, and the author tries again

    # Things -------------------------------------------------------------------------------------------

    def add(self, noun: Noun, look: str, depth: int, **facts: Any) -> Prop:
        """A new thing of its own; ``facts`` are fields of DraftThing and Prop."""
        for prop in self.props:
            # An apple becomes a small apple when an apple pie or another apple comes in.
            if words_of(prop.draft.noun.name) <= words_of(noun.name):
                adjective = self.pick([a for a in self.bank.words.plain if a not in noun.name.split()])
                prop.draft.noun = replace(prop.draft.noun, name=f"{adjective} {prop.draft.noun.name}")
        noun = replace(noun, name=self._free_name(noun.name))
        own = {key: facts.pop(key) for key in ("kinds", "keep", "rooms", "at", "holder", "tool") if key in facts}
        draft = DraftThing(self.new_id(noun.name), noun, look, "nowhere", **facts)
        prop = Prop(draft, depth=depth, **own)
        self.props.append(prop)
        return prop

    def add_entry(self, entry: BankThing, depth: int, **facts: Any) -> Prop:
        """A new thing of the bank."""
        noun = Noun(entry.name, entry.plural, entry.mass, entry.proper, entry.type == "person")
        return self.add(
            noun,
            self.look_of(noun, entry.look, look_symbol(entry)),
            depth,
            type=entry.type,
            closed=entry.closed,
            fixed=entry.fixed or entry.type == "person",
            switchable=entry.switchable,
            edible=entry.edible,
            wearable=entry.wearable,
            seen=entry.seen,
            synonyms=[w for w in entry.words if not words_of(w) & PARSER_WORDS],
            kinds=frozenset(entry.kinds),
            keep=tuple(entry.keep),
            rooms=tuple(entry.rooms),
            **facts,
        )

    def local(self, here: str = "") -> dict[str, Noun]:
        """Somebody and some place of the theme, other than ``here``, for what is told of things."""
        place = self.bank.places[self.pick([p for p in self.theme.places if p != here])]
        return {"person": Noun(self.pick(self.theme.people).name), "place": Noun(place.names[0])}

    def look_of(self, noun: Noun, looks: Sequence[str], symbol: str = "look", here: str = "") -> str:
        """A description of a thing: one of its own, one that is composed from a symbol of the sayings, or both."""
        nouns = {"thing": noun, **self.local(here)}
        if self.chance(COMPOSED.get(symbol, 0)):
            return say(symbol, self.rng, nouns)
        trace = f"trace-{symbol}"
        return self.pick(looks) + (f" {say(trace, self.rng, nouns)}" if self.chance(TRACE.get(symbol, 0)) else "")

    def _own(self, slot: Slot, depth: int, nouns: Mapping[str, Noun]) -> Prop:
        """A new thing that a script describes."""
        names = [name for name in (slot.name or "").split("|")]
        names = [fill(name, nouns) for name in names]
        free = [name for name in names if self.is_free(name)]
        name, person = self.pick(free or names), slot.type == "person"
        several = slot.plural or (is_plural(name) and not slot.mass and not person)
        return self.add(
            Noun(name, several, slot.mass, False, person),
            "",
            depth,
            type=slot.type,
            fixed=slot.fixed or slot.type in ("person", "door"),
            switchable=slot.switchable,
            edible=slot.edible,
            wearable=slot.wearable,
            synonyms=list(slot.words),
        )

    def _entry_for(self, kind: str) -> BankThing:
        """A bank thing of a kind, one that is at home in the theme and not confused with another if there is one."""
        wanted = set(kind.split("|"))
        options = self.bank.of_kind(kind) if len(wanted) == 1 else [t for t in self.bank.things if wanted & {*t.kinds}]
        free = [t for t in options if self.is_free(t.name)] or options
        places = [self.bank.places[p] for p in self.theme.places]
        kept = {k for p in places for f in p.fixtures for k in f.keep}
        home = [t for t in free if set(t.keep) & kept or set(t.rooms) & {p.id for p in places}]
        liked = [t for t in free if t.name in self.reference.things]
        return self.pick(liked or home or free)

    # Scenes -------------------------------------------------------------------------------------------

    def scene(
        self, script: Script, given: Mapping[str, Prop], depth: int, words: Mapping[str, Noun] | None = None
    ) -> Scene:
        """A new scene; slots that are not given are filled with tools that are there or with new things."""
        scene = Scene(script, dict(given), dict(words or {}), depth)
        # A thing named after others ("carrot soup") comes after them.
        waiting = [s for s in script.slots.items() if s[0] not in given]
        for name, slot in sorted(waiting, key=lambda s: "{" in (s[1].name or "")):
            scene.slots[name] = self._filled(script, name, slot, scene)
        for name, slot in script.slots.items():
            prop = scene.slots[name]
            if slot.at in script.slots and slot.at not in SITES:
                prop.holder = scene.slots[slot.at]
                if prop in self.holders_of(prop.holder):
                    raise PlotError(f"{prop.draft.id} would be in itself")
            elif slot.at:
                prop.at = slot.at
            if slot.key:
                prop.draft.closed, prop.draft.key = True, scene.slots[slot.key].draft.id
            prop.tool = prop.tool and is_tool(script, name)
            nouns = scene.nouns()
            if slot.look:
                look = self.by_name(fill(self.either(slot.look), nouns), prop.draft.noun)
                prop.draft.look = f"{prop.draft.look} {look}" if name in given else look
            if slot.seen:
                prop.draft.seen = fill(self.either(slot.seen), nouns)
        for states in script.states.values():
            for state in states:
                scene.states[state] = self.new_id(state)
        self.scenes.append(scene)
        self.used[script.id] += 1
        return scene

    def _filled(self, script: Script, name: str, slot: Slot, scene: Scene) -> Prop:
        if not slot.kind:
            return self._own(slot, scene.depth, scene.nouns())
        kinds = set(slot.kind.split("|"))
        if self.sharing and is_tool(script, name) and self.chance(SHARED):
            taken = set(map(id, scene.slots.values()))
            there = [p for p in self.props if kinds & p.kinds and p.tool and id(p) not in taken and not p.draft.key]
            item = scene.slots.get("item")
            there = [p for p in there if item is None or item not in self.needs_of(p)]
            if there:
                return self.pick(there)
        return self.add_entry(self._entry_for(slot.kind), scene.depth)

    def holders_of(self, prop: Prop) -> list[Prop]:
        """The thing, what it is in, what that is in, and so on."""
        found = [prop]
        while (holder := found[-1].holder) is not None and holder not in found:
            found.append(holder)
        return found

    def needs_of(self, prop: Prop, seen: set[Prop] | None = None) -> set[Prop]:
        """Everything that must be had or done before the thing is of use, the thing itself included."""
        seen = seen if seen is not None else set()
        if prop not in seen:
            seen.add(prop)
            scenes = [*([prop.provider] if prop.provider else []), *prop.troubles]
            for other in [*(p for s in scenes for p in s.slots.values()), *([prop.holder] if prop.holder else [])]:
                self.needs_of(other, seen)
        return seen

    def length(self) -> float:
        """About how many commands the game takes."""
        steps = sum(
            PER_WAIT * (step.wait - 1) if step.wait else 1 for scene in self.scenes for step in scene.script.steps
        )
        return steps + PER_SLOT * sum(prop.fetched() or prop.fixed for prop in self.props)

    def complicate(self, prop: Prop | None = None) -> bool:
        """Give a needed thing, or this one, a way or a trouble. False if nothing fits."""
        options: list[tuple[Prop, Way | Trouble]] = []
        for candidate in [prop] if prop else [p for p in self.props if p.depth < MAX_DEPTH]:
            options += [(candidate, script) for script in self._complications(candidate)]
            if prop:
                options = [option for option in options if isinstance(option[1], Way)]
        if not options:
            return False
        weights = np.array([script.weight / 4 ** self.used[script.id] / (1 + p.depth) for p, script in options])
        chosen, script = options[int(self.rng.choice(len(options), p=weights / weights.sum()))]
        depth = chosen.depth + 1
        scene = self.scene(script, {"item": chosen}, depth)
        for other in scene.slots.values():
            other.depth = max(other.depth, depth) if other is not chosen and not other.provider else other.depth
        if isinstance(script, Way):
            chosen.provider = scene
        else:
            chosen.troubles.append(scene)
        chosen.depth = depth
        return True

    def _complications(self, prop: Prop) -> list[Way | Trouble]:
        """The ways and troubles that fit a thing."""
        found: list[Way | Trouble] = []
        if prop.fetched() and prop.provider is None and not prop.at:
            for way in self.lore.ways:
                fits = not way.gives or set(way.gives) & prop.kinds
                if fits and not set(way.except_for) & prop.kinds and self.suits(way):
                    found.append(way)
        free = prop.draft.noun.name.lower() not in self.avoided
        if free and not prop.troubles and prop.provider is None and prop.at != "nowhere":
            found += [t for t in self.lore.troubles if set(t.of) & prop.kinds and self.suits(t)]
        return found

    def suits(self, script: Script) -> bool:
        """Whether the theme has places for what a script brings along, and the idea allows it."""
        if isinstance(script, Way) and script.themes and self.theme not in map(self.lore.themes.get, script.themes):
            return False
        places = [self.bank.places[p] for p in self.theme.places]
        for slot in script.slots.values():
            names = {word for name in (slot.name or "").split("|") for word in (name, *name.split()[-1:])}
            if self.banned & {*(slot.kind or "").split("|"), *names}:
                return False
            if slot.at in ("indoors", "outdoors") and not any(p.outdoors == (slot.at == "outdoors") for p in places):
                return False
        return True

    def barriers(self) -> list[Barrier]:
        """The barriers that suit the theme, in random order, those not used yet first."""
        suitable = [b for b in self.lore.barriers if self.suits(b)]
        keys = [self.used[b.id] + self.rng.random() / b.weight for b in suitable]
        return [suitable[i] for i in np.argsort(keys)]


def steps_of(scene: Scene) -> list[list[ProcedureStep]]:
    """The steps of a scene in blocks that are done without a break: what waits may spoil, to its end."""
    steps = scene.script.steps
    first = next((i for i, step in enumerate(steps) if step.wait is not None), None)
    if first is None:
        return [[step] for step in steps]
    first = max(0, first - 1)
    return [*([step] for step in steps[:first]), steps[first:]]


def uses(scene: Scene, block: list[ProcedureStep]) -> list[Prop]:
    """The things that a block of steps deals with."""
    names: list[str] = []
    for step in block:
        names += SLOT.findall(step.do or "")
        for text in [*step.needs, *step.during]:
            if found := CONDITION.match(text):
                names += [found["slot"]] + ([found["value"]] if found["test"] == "in" else [])
    return [scene.slots[name] for name in dict.fromkeys(names) if name in scene.slots]


def moved_to(scene: Scene, step: ProcedureStep, prop: Prop) -> list[str]:
    """Where a step moves a thing, by its effects."""
    effects = [found for found in map(EFFECT.match, step.then) if found and found["do"] == "to"]
    return [found["value"] for found in effects if scene.slots.get(found["slot"]) is prop]


def goal_of(scene: Scene) -> Goal | None:
    return scene.script if isinstance(scene.script, Goal) else None

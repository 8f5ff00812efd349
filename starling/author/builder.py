"""Builds the world of a game from a matched procedure: slot fillers, names, map and initial locations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np

from starling.author.bank import BankThing, Fixture, Place, Slot, load_bank
from starling.author.base import slug_for
from starling.author.ideas import Idea, Match, Mention, phrase_key
from starling.author.layout import Layout, connected_places
from starling.author.walker import DraftThing
from starling.author.wording import FORMS, Noun, capital, clash, fill, with_a, words_of
from starling.spec.commands import PARSER_WORDS
from starling.spec.model import NOWHERE, PLAYER, RESERVED_IDS

T = TypeVar("T")


def _is_plural(name: str, entry: BankThing) -> bool:
    """Whether ``name`` is plural, as it may differ in number from the entry's own name ("egg", "windows")."""
    last = name.split()[-1]
    if last == entry.name.split()[-1]:
        return entry.plural
    return last.endswith("s") and not last.endswith(("ss", "us")) and not entry.mass


@dataclass(frozen=True)
class Profile:
    """Size and difficulty settings of a game."""

    rooms: int
    closed: bool
    """Furniture may be closed."""
    lock: bool
    """A needed thing is locked away."""
    deliver: bool
    """The product must be given to somebody."""
    extras: int
    """Number of distractor things."""
    spoil: bool
    """Whatever cooks too long is ruined, and the game is lost."""


class GameBuilder:
    """Builds the things and the map of a game. ``items`` holds slot fillers, furniture and extras by id."""

    def __init__(self, idea: Idea, match: Match, profile: Profile, rng: np.random.Generator):
        self.idea, self.procedure, self.fillers = idea, match.procedure, match.fillers
        self.profile, self.rng, self.bank = profile, rng, load_bank()
        self.items: dict[str, DraftThing] = {}
        self.slots: dict[str, DraftThing] = {}
        self.ids: set[str] = set(RESERVED_IDS) | {s for p in self.procedure.states.values() for s in p}
        self.chosen: dict[str, BankThing] = {}
        self.used = {id(m) for m in match.fillers.values()}
        """Ids of the mentions already represented in the game."""
        self._choose_entries()
        self.sites = self._choose_sites()
        self.layout: Layout = connected_places(self._required_places(), profile.rooms, rng)
        self.ids |= set(self.layout.exits)
        self.room_names = {p.id: str(rng.choice(p.names)) for p in self.layout.places}
        self.start = str(rng.choice([p.id for p in self.layout.places]))
        self._fill_slots()
        self._furnish()
        self._put_away()

    # Choosing -----------------------------------------------------------------------------------------

    def pick(self, options: Sequence[T]) -> T:
        return options[int(self.rng.integers(len(options)))]

    def _choose_entries(self) -> None:
        """Choose a bank thing for each slot: the one the idea names, else a random one whose name is unambiguous."""
        names = [s.name for s in self.procedure.slots.values() if s.name and "{" not in s.name]
        names += [m.phrase for m in self.fillers.values()]
        for slot, part in self._mentioned_first():
            if part.kind is None:
                continue
            options = self.bank.of_kind(part.kind)
            mention = self.fillers.get(slot)
            if mention:
                named = [e for e in mention.entries if part.kind in e.kinds]
                self.chosen[slot] = named[0] if mention.exact else self.pick(named)
            else:
                free = [o for o in options if not any(clash(o.name, n) for n in names)]
                free = [o for o in free if set(o.rooms) & set(self.idea.places)] or free
                self.chosen[slot] = self.pick(free or options)
            names.append(self.chosen[slot].name)

    def _mentioned_first(self) -> list[tuple[str, Slot]]:
        slots = list(self.procedure.slots.items())
        return sorted(slots, key=lambda s: s[0] not in self.fillers)

    def _choose_sites(self) -> dict[str, str]:
        """{slot: place}, from the slot's alternatives ("kitchen|cellar"); places that the idea names come first."""
        sites: dict[str, str] = {}
        for slot, part in self.procedure.slots.items():
            options = (part.at or "").split("|")
            if part.at is None and (entry := self.chosen.get(slot)) and not entry.keep:
                options = entry.rooms
            options = [o for o in options if o in self.bank.places]
            if options:
                named = [o for o in self.idea.places if o in options]
                same = [s for s in sites.values() if s in options]
                sites[slot] = (named or same or [str(self.pick(options))])[0]
        return sites

    def _required_places(self) -> list[str]:
        places = list(dict.fromkeys([*self.sites.values(), *self.idea.places]))
        return places[:6] or [str(self.pick(["hall", "living-room", "kitchen", "workshop"]))]

    # Naming -------------------------------------------------------------------------------------------

    def new_id(self, text: str) -> str:
        # Short, since the compilers truncate long names and ids must stay distinct after that.
        base = slug_for(" ".join(w for w in text.lower().split() if w not in ("a", "the", "some")))
        while len(base) > 17 and "-" in base:
            base = base.rsplit("-", 1)[0]
        base = base[:17].rstrip("-")
        new, count = base, 2
        while new in self.ids:
            new, count = f"{base}-{count}", count + 1
        self.ids.add(new)
        return new

    def free_name(self, name: str) -> str:
        """``name``, prefixed by an adjective if the parser would confuse it with another thing.

        An existing thing whose name is contained in the new one ("apple" when an "apple pie" is added) is renamed.
        """
        for item in list(self.items.values()):
            if words_of(item.noun.name) < words_of(name):
                item.noun = replace(item.noun, name=self._distinct(item.noun.name, item, name))
        return self._distinct(name)

    def _distinct(self, name: str, renamed: DraftThing | None = None, new_name: str | None = None) -> str:
        names = [i.noun.name for i in self.items.values() if i is not renamed] + ([new_name] if new_name else [])
        adjectives = [self.bank.words.plain[i] for i in self.rng.permutation(len(self.bank.words.plain))]
        for option in (name, *(f"{a} {name}" for a in adjectives)):
            if not any(clash(option, other) for other in names):
                return option
        return name  # the checks reject it, and the author tries again

    def add(self, name: str, look: str, holder: str, **facts: Any) -> DraftThing:
        noun = Noun(
            self.free_name(name),
            plural=bool(facts.pop("plural", False)),
            mass=bool(facts.pop("mass", False)),
            proper=bool(facts.pop("proper", False)),
            person=facts.get("type") == "person",
        )
        item = DraftThing(self.new_id(noun.name), noun, look, holder, **facts)
        self.items[item.id] = item
        return item

    def add_entry(self, entry: BankThing, holder: str, mention: Mention | None = None) -> DraftThing:
        name, look = entry.name, str(self.pick(entry.look))
        if mention:
            name, look = self._as_mentioned(entry, mention, look)
        return self.add(
            name,
            look,
            holder,
            type=entry.type,
            closed=entry.closed,
            fixed=entry.fixed or entry.type == "person",
            plural=_is_plural(name, entry),
            mass=entry.mass,
            proper=entry.proper,
            switchable=entry.switchable,
            edible=entry.edible,
            wearable=entry.wearable,
            seen=entry.seen,
        )

    def _as_mentioned(self, entry: BankThing, mention: Mention, look: str) -> tuple[str, str]:
        """(name, description) with the idea's own words: the red bicycle, grandfather's clock."""
        key = phrase_key(mention.phrase)
        # The idea's own word for it, unless it contains a word reserved by the parser.
        synonyms = [entry.name, *(w for w in entry.words if not words_of(w) & PARSER_WORDS)]
        name = next((w for w in synonyms if phrase_key(w) == key), entry.name)
        if mention.modifiers:
            if not mention.exact:
                name, look = name.split()[-1], ""
            extra = [m for m in mention.modifiers if m not in name.split()]
            name = " ".join([*extra, name])
            pronoun = Noun("it", plural=entry.plural, mass=entry.mass)
            about = [fill(self.bank.words.adjectives[m], {"thing": pronoun}) for m in extra]
            look = " ".join([look, *about]).strip()
        if mention.owner:
            it = FORMS["It"](Noun("it", plural=entry.plural))
            verb = "belong" if entry.plural else "belongs"
            whose = "your" if mention.owner in {w for p in self.bank.of_kind("family") for w in p.words} else "the"
            look = f"{look} {it} {verb} to {whose} {mention.owner}.".strip()
        return name, look or f"{capital(with_a(Noun(name, entry.plural, entry.mass)))}."

    # Placing ------------------------------------------------------------------------------------------

    def _fill_slots(self) -> None:
        nouns: dict[str, Noun] = {}
        waiting = self._mentioned_first()
        # A thing named after others ("carrot soup") is created after them.
        waiting.sort(key=lambda s: "{" in (s[1].name or ""))
        for slot, part in waiting:
            holder = self.sites.get(slot, NOWHERE)
            if part.kind:
                item = self.add_entry(self.chosen[slot], holder, self.fillers.get(slot))
            else:
                item = self.add(
                    fill(part.name or "", nouns),
                    "",
                    holder,
                    type=part.type,
                    plural=part.plural,
                    mass=part.mass,
                    fixed=part.fixed or part.type == "person",
                    edible=part.edible,
                    wearable=part.wearable,
                    switchable=part.switchable,
                )
            nouns[slot] = item.noun
            self.slots[slot] = item
        for slot, part in self.procedure.slots.items():
            if part.look:
                self.slots[slot].look = fill(part.look, nouns)
            if part.seen:
                self.slots[slot].seen = fill(part.seen, nouns)

    def nouns(self) -> dict[str, Noun]:
        return {slot: item.noun for slot, item in self.slots.items()}

    def _furnish(self) -> None:
        """Furniture for each room: up to three pieces, at least one."""
        self.furniture: list[tuple[DraftThing, Fixture, Place]] = []
        for place in self.layout.places:
            pieces = int(self.rng.integers(1, 4)) if self.profile.rooms > 2 else 3
            for index in self.rng.permutation(len(place.fixtures))[:pieces]:
                fixture = place.fixtures[index]
                if any(clash(fixture.name, i.noun.name) for i in self.items.values()):
                    continue
                item = self.add(
                    fixture.name,
                    fixture.look,
                    place.id,
                    type=fixture.type,
                    fixed=True,
                    seen=fixture.seen,
                    closed=fixture.closed and self.profile.closed,
                )
                self.furniture.append((item, fixture, place))

    def keep(self, item: DraftThing, furniture_types: list[str]) -> None:
        """Put ``item`` into or onto furniture of one of the types, else onto any supporter, else anywhere."""
        fitting = [f for f, fixture, _ in self.furniture if set(furniture_types) & set(fixture.keep)]
        others = [f for f, fixture, _ in self.furniture if fixture.type == "supporter"]
        options = fitting or others or [f for f, _, _ in self.furniture]
        item.holder = self.pick(options).id if options else self.start

    def _put_away(self) -> None:
        for slot, part in self.procedure.slots.items():
            item, entry = self.slots[slot], self.chosen.get(slot)
            if part.key:
                item.closed, item.key = True, self.slots[part.key].id
            if part.at == PLAYER:
                item.holder = PLAYER
            elif part.at in self.slots:
                item.holder = self.slots[part.at].id
            elif part.at is None and slot not in self.sites and entry:
                self.keep(item, entry.keep)

    # Optional parts -----------------------------------------------------------------------------------

    def lock_away(self, needed: list[DraftThing]) -> tuple[DraftThing, DraftThing] | None:
        """Put one of the needed things into a locked container; return (container, key), or None if impossible."""
        options = [i for i in needed if not i.fixed and i.holder in self.items and i.type == "thing"]
        boxes = self._free(self.bank.of_kind("lockbox"))
        keys = self._free(self.bank.of_kind("key"))
        if not (options and boxes and keys):
            return None
        box = self.add_entry(self.pick(boxes), str(self.pick(self.layout.places).id))
        entry: BankThing = self.pick(keys)
        key = self.add_entry(entry, NOWHERE)
        self.keep(key, entry.keep)
        box.closed, box.fixed, box.key = True, True, key.id
        self.pick(options).holder = box.id
        return box, key

    def _free(self, entries: list[BankThing]) -> list[BankThing]:
        names = [i.noun.name for i in self.items.values()]
        return [e for e in entries if not any(clash(e.name, n) for n in names)]

    def add_extras(self) -> None:
        """Add further things that the idea names, and distractors."""
        for mention in self.idea.things:
            head = mention.phrase.split()[-1]
            known = {w for i in self.items.values() for w in i.called.split()}
            if id(mention) in self.used or mention.inner or not mention.exact or head in known:
                continue
            self._place_extra(mention.entries[0], mention)
        trinkets = self._free(self.bank.of_kind("trinket"))
        for index in self.rng.permutation(len(trinkets))[: self.profile.extras]:
            if not any(clash(trinkets[index].name, i.noun.name) for i in self.items.values()):
                self._place_extra(trinkets[index], None)

    def _place_extra(self, entry: BankThing, mention: Mention | None) -> None:
        rooms = [p.id for p in self.layout.places]
        holder = next((r for r in entry.rooms if r in rooms), str(self.pick(rooms)))
        item = self.add_entry(entry, holder, mention)
        item.closed = False
        if entry.keep and not item.fixed:
            self.keep(item, entry.keep)

    def person(self) -> DraftThing | None:
        """Add a recipient for the product: the person the idea names, else, if the profile says so, anyone.

        None if a slot is already filled by a person or no recipient is needed.
        """
        for item in self.slots.values():
            if item.type == "person":
                return None
        named = [m for m in self.idea.things if any(e.type == "person" for e in m.entries)]
        named = [m for m in named if any("person" in e.kinds for e in m.entries)]
        if not named and not self.profile.deliver:
            return None
        mention = named[0] if named else None
        entries = [e for e in mention.entries if "person" in e.kinds] if mention else self.bank.of_kind("person")
        entry: BankThing = entries[0] if mention else self.pick(entries)
        self.used.add(id(mention))
        rooms = [p.id for p in self.layout.places]
        fitting = [r for r in entry.rooms if r in rooms] or rooms
        return self.add_entry(entry, str(self.pick(fitting)), mention)

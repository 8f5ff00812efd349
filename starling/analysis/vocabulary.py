"""Which words that a game prints its parser does not know where they are printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from starling.spec.expand import expand
from starling.spec.kinds import without_kinds
from starling.spec.logic import HERE, NOWHERE, OPPOSITE, PLAYER
from starling.spec.mentions import mentions, nouns
from starling.spec.model import GameSpec, Room, Thing
from starling.spec.noun_phrases import Phrase, noun_phrases
from starling.util.text import words

_LETTERS = 9
"""The dictionary keeps so many letters of a word."""
_PLAYER_WORDS = frozenset(("you", "yourself", *OPPOSITE))


@dataclass(frozen=True)
class Unknown:
    """A noun phrase that the game prints and does not know.

    ``path``: the text; ``place``: id of the room or thing in whose view it is printed; ``matters``: whether it is a
    thing that is there to be looked at; ``known_as``: the thing that has its noun in its names, not its other words.
    """

    phrase: str
    word: str
    matters: bool
    path: str
    place: str
    sentence: str
    known_as: str = ""


@dataclass(frozen=True)
class Vocabulary:
    """What a game knows of the noun phrases that it prints. ``of_those_that_matter`` and ``of_the_rest``: how many
    there are, each counted once per place."""

    unknown: tuple[Unknown, ...]
    of_those_that_matter: int
    of_the_rest: int

    @property
    def missing(self) -> list[Unknown]:
        """Unknown words that matter."""
        return [u for u in self.unknown if u.matters]

    @property
    def missing_rest(self) -> list[Unknown]:
        """The other unknown words."""
        return [u for u in self.unknown if not u.matters]

    def to_dict(self) -> dict[str, Any]:
        return {
            "matter": len(self.missing),
            "of_those_that_matter": self.of_those_that_matter,
            "rest": len(self.missing_rest),
            "of_the_rest": self.of_the_rest,
            "unknown": [asdict(u) for u in self.unknown],
        }


@dataclass(frozen=True)
class _Text:
    path: str
    text: str
    place: str
    of_the_place: bool
    """Whether it describes what is there; replies, the introduction, comings and goings may tell of other things."""


def vocabulary(spec: GameSpec) -> Vocabulary:
    """Compare the noun phrases of a game's descriptions, introduction and replies with the words that are understood
    where they are printed."""
    spec = expand(without_kinds(spec))
    places = _Places(spec)
    seen: dict[tuple[str, str], tuple[Phrase, _Text, bool]] = {}
    for text in _texts(spec):
        for phrase in noun_phrases(text.text):
            matters = phrase.matters and text.of_the_place
            key = (text.place, phrase.word)
            if key not in seen or (matters and not seen[key][2]):
                seen[key] = (phrase, text, matters)
    unknown = []
    for phrase, text, matters in seen.values():
        known = places.knows(phrase, text.place)
        if not matters and phrase.word[:_LETTERS] in places.nouns:
            continue  # what is elsewhere cannot be seen here, and that is what the game says
        if known is not True:
            unknown.append(
                Unknown(str(phrase), phrase.word, matters, text.path, text.place, phrase.sentence, known or "")
            )
    matter = sum(matters for *_, matters in seen.values())
    return Vocabulary(tuple(unknown), matter, len(seen) - matter)


def _texts(spec: GameSpec) -> Iterator[_Text]:
    yield _Text("intro", spec.intro, spec.start, False)
    bearers: list[tuple[str, Room | Thing]] = [(f"rooms/{r.id}", r) for r in spec.rooms]
    bearers += [(f"things/{t.id}", t) for t in spec.things]
    for path, bearer in bearers:
        yield _Text(path, bearer.description, bearer.id, True)
        yield from (_Text(f"{path}/details/{n}", d.text, bearer.id, True) for n, d in enumerate(bearer.details))
        for prop in spec.properties:
            if prop.id in bearer.properties:
                for state, wording in prop.wording.items():
                    yield _Text(f"properties/{prop.id}/wording/{state}", wording, bearer.id, True)
        if isinstance(bearer, Thing):
            yield _Text(f"{path}/appearance", bearer.appearance or "", bearer.id, True)
            yield from (
                _Text(f"{path}/appearances/{n}", d.text, bearer.id, True) for n, d in enumerate(bearer.appearances)
            )
            yield from (_Text(f"{path}/replies/{n}", r.text, bearer.id, False) for n, r in enumerate(bearer.replies))
            yield from (
                _Text(f"{path}/walks/{n}", f"{w.leaves} {w.arrives}", bearer.id, False)
                for n, w in enumerate(bearer.walks)
            )
        elif bearer.dark:
            yield _Text(f"{path}/dark", bearer.dark, bearer.id, True)


class _Places:
    """Which words are understood in view of a room or thing."""

    def __init__(self, spec: GameSpec) -> None:
        self._spec = spec
        self._things = {t.id: t for t in spec.things}
        self._regions = {r.id: r.rooms for r in spec.regions}
        moved = {e.subject for action in spec.actions for e in action.effects if e.do == "move"}
        moved |= {e.subject for rule in spec.rules for e in rule.effects if e.do == "move"}
        moved |= {e.subject for t in spec.things for r in t.replies for e in r.effects if e.do == "move"}
        self._movable = {t.id for t in spec.things if t.id in moved or t.walks or (t.portable and not t.scenery)}
        self._rooms = {t.id: self._rooms_of(t) for t in spec.things} | {r.id: {r.id} for r in spec.rooms}
        liquids = [w for liquid in spec.liquids for w in words(liquid.name)]
        self._words = {
            t.id: {w[:_LETTERS] for w in _names(t)} | ({*liquids} if t.vessel else set()) for t in spec.things
        }
        self.nouns = {w for known in self._words.values() for w in known}
        self.nouns |= {w[:_LETTERS] for room in spec.rooms for w in words(room.name)}
        """Words of the names of all things and rooms."""
        self._mentioned: dict[str, set[str]] = {}
        for owned in mentions(spec):
            called = {w[:_LETTERS] for phrase in owned.mention.words for w in nouns(phrase)}
            self._mentioned.setdefault(owned.owner, set()).update(called)

    def knows(self, phrase: Phrase, place: str) -> bool | str:
        """Whether a phrase is understood there; the id of a thing if only its noun is."""
        word = phrase.word[:_LETTERS]
        rooms = self._rooms[place]
        near = [place, *(t for t in self._things if t == place or self._rooms[t] & rooms), *rooms, PLAYER]
        if word in _PLAYER_WORDS or any(word in self._mentioned.get(id, ()) for id in near):
            return True
        whole = {w[:_LETTERS] for w in phrase.words}
        half = ""
        for id in (*(n for n in near if n in self._things), *self._movable):
            if whole <= self._words[id]:
                return True
            if word in self._words[id]:
                half = half or id
        return half or False

    def _rooms_of(self, thing: Thing) -> set[str]:
        """The rooms where a thing is at the start; that of the start for what is nowhere or carried."""
        at: Thing = thing
        while True:
            if at.door:
                return {at.door.room, at.door.to}
            if at.kind == "backdrop":
                return {room for place in at.places for room in self._regions.get(place, [place])}
            holder = at.part_of or at.place
            if holder not in self._things:
                return {self._spec.start if holder in (None, PLAYER, NOWHERE, HERE) else str(holder)}
            at = self._things[holder]


def _names(thing: Thing) -> Iterator[str]:
    for name in (thing.name, *thing.synonyms, *(n.name for n in thing.names), thing.plural_name or ""):
        yield from words(name)

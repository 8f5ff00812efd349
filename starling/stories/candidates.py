"""Candidate commands of any Z-machine story: the patterns of its grammar, filled with the things in scope.

In case of doubt, a command is listed: `starling.states.playable.explore` finds out what it does. Known limits: no
commands with several things other than "all", or addressed to other characters; those with numbers or topics are found
by `starling.stories.worded`.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from starling.stories.grammar import (
    THINGS,
    VERB,
    CommandPattern,
    Grammar,
    GrammarToken,
    direction_words,
    read_grammar,
)
from starling.stories.object_names import ObjectNames
from starling.stories.player import COMPASS
from starling.stories.ranks import all_ranks
from starling.stories.tables import Dictionary, InformNames, ObjectTable, StoryFile, WordList, read_inform_names
from starling.zmachine.memory import Memory, word
from starling.zmachine.symbols import Symbols

MAX_COMMANDS = 2000
"""Maximum length of a list of commands; the least promising are dropped first."""
MAX_THINGS = 20
"""Things assumed to be in scope if the player's location is unknown."""
MAX_SCOPE = 60
"""Things in scope that commands are made of: more are a sign that the room was not found."""
NOUN = 0x80
"""Flag of dictionary words, in Inform's stories and Infocom's."""
MAX_EVERYWHERE = 30
"""Things in scope in all rooms that commands are made of."""
NO_THINGS = frozenset(
    "it that him her them they he she me i you myself yourse self intnum intdir direct zzmgck zzzp".split()
)
"""Names of objects with which Infocom's parsers stand for pronouns, the player, numbers and directions."""
ABSENT = 4
"""Absent things that are examined to learn what the story answers then."""
# By verb, the attribute that Inform's library requires of the object.
_REQUIRED = {
    "open": "openable",
    "close": "openable",
    "lock": "lockable",
    "unlock": "lockable",
    "switch": "switchable",
    "eat": "edible",
    "wear": "clothing",
}
# For stories whose grammar has an unknown format.
_DEFAULT_PATTERNS = (
    "look",
    "inventory",
    "wait",
    "examine {noun}",
    "take {noun}",
    "drop {noun}",
    "open {noun}",
    "close {noun}",
    "push {noun}",
    "pull {noun}",
    "read {noun}",
    "put {noun} in {second}",
    "unlock {noun} with {second}",
)


class ScopeItem(NamedTuple):
    """A thing that the player can refer to."""

    number: int
    """Object number; 0 for Infocom's pseudo-objects, which exist only as words of a room."""
    phrase: str
    """The phrase to type for it."""
    held: bool
    place: int
    """Number of the object that holds it."""


ALL = ScopeItem(0, "all", True, 0)
"""Several things at once, where the grammar takes them."""


class Pairs(NamedTuple):
    """A pattern with two slots, and the things for each."""

    pattern: CommandPattern
    firsts: list[ScopeItem]
    seconds: list[ScopeItem]


class StoryCandidates:
    """Lists the commands worth trying in a story's states; the order is a function of the memory.

    ``story``: the file's bytes. ``symbols``: those of an Inform 7 story, if available. ``player``: number of the player
    object, as from `find_player`, and ``rooms`` that of the object that holds all rooms, as from `find_rooms`;
    by default from the symbols, or from the names that Inform 7 gives to the player. If
    it stays unknown, everything counts as held; the location is then global variable 0 in version 3 (Z-Machine
    Standards Document 8.2.2.1), and in later versions the first MAX_THINGS named things are assumed to be in scope.

    Raises StoryError if the bytes are not a story file.
    """

    def __init__(self, story: bytes, symbols: Symbols | None = None, player: int | None = None, rooms: int = 0) -> None:
        self._story = StoryFile(story)
        self._dictionary = dictionary = Dictionary(self._story)
        self._objects = ObjectTable(self._story)
        self.grammar: Grammar | None = read_grammar(self._story, dictionary)
        self._inform = read_inform_names(self._story, self._objects)
        if self._inform is None and self.grammar and self.grammar.format.startswith("Inform"):
            self._inform = InformNames({"name": 1}, {})
        self._attributes = self._inform.attributes if self._inform else {}
        self._names = ObjectNames(self._story, dictionary, self._objects, self._inform)
        self.patterns = default_patterns(self.grammar, dictionary, self._unowned())
        """Command patterns, the most common verbs first."""
        self._location = symbols.globals.get("real_location") if symbols else None
        self.player = player or (symbols.objects.get("selfobj") if symbols else None) or self._named_player()
        self._rooms = 0 if self._inform else rooms or self._holder_of_rooms()
        self._compass = self._find_compass()
        self.ways = self._directions(dictionary)
        """Movement commands."""
        self._shared = self._things_by_room()
        self._shared_holders = {self._objects.parents[n] for things, _ in self._shared.values() for n in things} | {0}
        self._global = self._things_everywhere()
        self._parts = self._parts_by_thing()

    def commands(self, memory: Memory, limit: int = MAX_COMMANDS) -> list[str]:
        """At most ``limit`` commands that could have an effect in this state, the most promising first.

        No two patterns of one action are filled with the same things. Among commands with two things, those whose
        things fit the pattern come first: a held thing where the grammar asks for one, a container or supporter to put
        it in or on, a creature to give it to.
        """
        items = self.scope(memory)
        found: dict[str, None] = {}
        ranked = sorted(self._ranked(memory, items), key=lambda entry: entry[0])
        for _, command in ranked:
            found.setdefault(command)
            if len(found) == limit:
                break
        return list(found)

    def knows(self, word: str) -> bool:
        """Whether a word is in the story's dictionary."""
        return self._dictionary.find(word) is not None

    def is_noun(self, word: str) -> bool:
        """Whether a word is in the story's dictionary as the name of something."""
        entry = self._dictionary.find(word)
        return entry is not None and bool(entry.data) and bool(entry.data[0] & NOUN) and not entry.data[0] & VERB

    def phrases(self, memory: Memory) -> list[str]:
        """What to type for each thing in scope, for the answer to a question such as "Which do you mean?"."""
        return [item.phrase for item in self.scope(memory)]

    def scope(self, memory: Memory) -> list[ScopeItem]:
        """What the player can refer to: things in the room and held things, by object number, then pseudo-objects."""
        numbers = sorted(self._within_reach(memory))[:MAX_SCOPE]
        phrases = self._names.phrases(numbers)
        items = [
            ScopeItem(number, phrase, self._held(memory, number), self._objects.parent(memory, number))
            for number, phrase in phrases.items()
            if phrase
        ]
        pseudo = self._shared.get(self.room(memory), ([], []))[1]
        taken = set(phrases.values())
        return items + [ScopeItem(0, name, False, 0) for name in pseudo if name not in taken]

    def everywhere(self, near: list[ScopeItem]) -> list[ScopeItem]:
        """Infocom: things that the player can refer to in all rooms, such as the ground, the air and the player's
        hands, but for those that are ``near``. Their place is 0."""
        present = {item.number for item in near}
        phrases = self._names.phrases(number for number in self._global if number not in present)
        return [ScopeItem(number, phrase, False, 0) for number, phrase in phrases.items() if phrase]

    def is_everywhere(self, item: ScopeItem) -> bool:
        """Whether a thing is one of `everywhere`."""
        return item.place == 0 and item.number in self._global

    def alternatives(self, item: ScopeItem) -> list[str]:
        """Other phrases for a thing, if the story does not understand the one that the tables suggest."""
        return (
            [phrase for phrase in self._names.alternatives(item.number) if phrase != item.phrase] if item.number else []
        )

    def absent(self, memory: Memory, items: list[ScopeItem]) -> list[str]:
        """Phrases for some things that are in other rooms, spread over the story's objects.

        Things outside rooms do not count: the story may let the player refer to these everywhere, as to the walls that
        Inform's library has in each direction.
        """
        near, here = {item.number for item in items}, self.room(memory)
        words = {word for item in items for word in item.phrase.split()}
        named = [number for number, printed in self._names.printed.items() if printed]
        step = max(1, len(named) // ABSENT)
        found: list[str] = []
        for number in itertools.chain.from_iterable(named[first::step] for first in range(step)):
            place = self._objects.parent(memory, number) if number not in near else 0
            if place in (0, here, self.player, self._compass) or self._objects.parent(memory, place) != self._rooms:
                continue
            phrase = self._names.phrase(number)
            if phrase and not words & set(phrase.split()):
                found.append(phrase)
            if len(found) == ABSENT:
                break
        return found

    def room_name(self, memory: Memory) -> str | None:
        """Printed name of the player's room; None if unknown."""
        return self._names.printed.get(self.room(memory)) or None

    def room(self, memory: Memory) -> int:
        """Object number of the player's room; 0 if unknown."""
        if self._location is not None:
            return word(memory, self._location)
        if self._story.version <= 3 and self._inform is None:
            return word(memory, self._story.globals_address)
        at = self.player or 0
        for _ in range(self._objects.count):
            above = self._objects.parent(memory, at) if at else 0
            if not above or above == self._rooms:
                break
            at = above
        return at if at != self.player else 0

    def pairs(self, memory: Memory, items: list[ScopeItem]) -> list[Pairs]:
        """The things that fit each pattern with two, those that fit best first."""
        found = []
        ways = [ScopeItem(0, way.removeprefix("go "), False, 0) for way in self.ways]
        ranked: dict[GrammarToken, list[ScopeItem]] = {}
        for pattern in self.patterns:
            if len(pattern.slots) == 2:
                for slot in pattern.slots:
                    if slot not in ranked:
                        ranks = [(self.rank(memory, slot, item), n) for n, item in enumerate(items)]
                        ranked[slot] = [items[n] for _, n in sorted((r, n) for r, n in ranks if r is not None)]
                first, second = pattern.slots
                found.append(Pairs(pattern, ranked[first], ways if second.kind == "direction" else ranked[second]))
        return found

    def _ranked(self, memory: Memory, items: list[ScopeItem]) -> Iterator[tuple[tuple[int, ...], str]]:
        """(sort key, command) of every candidate; the first number of the key is higher for less promising ones."""
        yield from self._ranked_singles(memory, items)
        room, places = self.room(memory), {pattern.text: place for place, pattern in enumerate(self.patterns)}
        for pattern, firsts, seconds in self.pairs(memory, items):
            for index, (first, second) in enumerate(itertools.product(firsts, seconds)):
                rank = self._rank_pair(memory, room, pattern, first, second)
                if rank is not None and first.phrase != second.phrase:
                    yield (1 + rank, places[pattern.text], index), pattern.fill(first.phrase, second.phrase)

    def _ranked_singles(self, memory: Memory, items: list[ScopeItem]) -> Iterator[tuple[tuple[int, ...], str]]:
        room = self.room(memory)
        for index, way in enumerate(self.ways):
            yield (0, -1, index), way
        for place, pattern in enumerate(self.patterns):
            if not pattern.slots:
                yield (0, -2, place), pattern.text
            elif len(pattern.slots) == 1:
                slot = pattern.slots[0]
                for index, item in enumerate(items):
                    rank = self.rank(memory, slot, item)
                    if rank is not None:
                        rank += self.unfit(memory, pattern, item) or self.nested(room, item)
                        yield (rank, place, index), pattern.fill(item.phrase)
                if slot.many and len(items) > 1:
                    yield (1, place, len(items)), pattern.fill(ALL.phrase)

    def rank(self, memory: Memory, slot: GrammarToken, item: ScopeItem) -> int | None:
        """How unlikely it is that the story accepts the thing in a slot, from 0 (likely); None if it cannot."""
        if slot.kind == "direction":
            return None  # directions are listed separately
        if slot.kind == "creature":
            if self._attributes:
                return 0 if self._has(memory, item, "animate") or self._has(memory, item, "talkable") else None
            if self._inform:
                return 0
            return 0 if item.number and self._objects.has(memory, item.number, slot.detail - 1) else 1
        if slot.kind in ("have", "multiheld"):
            return 0 if item.held else None
        if slot.kind in ("held", "multiexcept"):
            return 0 if item.held else 1
        if slot.kind == "multi":
            return int(item.held or self._has(memory, item, "static") or self._has(memory, item, "scenery"))
        if slot.kind in THINGS and slot.detail:
            return 0 if item.number and self._objects.has(memory, item.number, slot.detail - 1) else 1
        return 0

    def ranks(
        self, memory: Memory, slot: GrammarToken, numbers: npt.NDArray[np.int64], held: npt.NDArray[np.bool_]
    ) -> npt.NDArray[np.int64]:
        """`rank` of many things at once, as `all_ranks`."""
        return all_ranks(self._objects, self._inform, memory, slot, numbers, held)

    def _rank_pair(
        self, memory: Memory, room: int, pattern: CommandPattern, first: ScopeItem, second: ScopeItem
    ) -> int | None:
        """Like `rank`, for both things of a pattern."""
        slot = pattern.slots[1]
        one = self.rank(memory, pattern.slots[0], first)
        two = 1 if slot.kind == "direction" else self.rank(memory, slot, second)
        if one is None or two is None:
            return None
        one += self.unfit(memory, pattern, first)
        if pattern.slots[0].kind == "multiinside":
            return one + two if first.place == second.number else None
        if pattern.slots[0].kind == "multiexcept" and self._attributes:
            two += not any(self._has(memory, second, name) for name in ("container", "supporter", "animate"))
        elif slot.kind == "noun":
            two += self.nested(room, second)
        return one + two + (not first.held and not second.held)  # usually one of them is held

    def requires(self, verb: str) -> str | None:
        """The attribute that Inform's library requires of a verb's thing."""
        return _REQUIRED.get(verb) if self._attributes else None

    def unfit(self, memory: Memory, pattern: CommandPattern, item: ScopeItem) -> bool:
        """Whether Inform's library would reject the thing; the story may still have a rule for it."""
        attribute = self.requires(pattern.text.split()[0])
        return attribute is not None and not self._has(memory, item, attribute)

    def nested(self, room: int, item: ScopeItem) -> bool:
        """Whether an Infocom thing is in or on another, which may be a closed container: these are not marked."""
        return not self._inform and item.place not in (room, self.player) and item.place not in self._shared_holders

    def _within_reach(self, memory: Memory) -> set[int]:
        room = self.room(memory)
        if not room:
            printed, words, parent = self._names.printed, self._names.words, self._objects.parent
            named = [n for n in printed if printed[n] and words[n] and parent(memory, n) != self._compass]
            return set(named[:MAX_THINGS])
        found: set[int] = set()
        todo = [
            *self._objects.children(memory, room),
            *self._shared.get(room, ([], []))[0],
            *([self.player] if self.player else []),
        ]
        while todo:
            number = todo.pop()
            if number not in found and 0 < number <= self._objects.count:
                found.add(number)
                todo += self._objects.children(memory, number) if self._open(memory, number) else []
                todo += self._parts.get(number, [])
        return found - {self.player or 0, room}

    def _open(self, memory: Memory, number: int) -> bool:
        """Whether a thing's contents are visible. Known for Inform's stories only; else assumed."""
        if not self._inform or number == self.player:
            return True
        shut = self._flag(memory, number, "container") and not self._flag(memory, number, "supporter")
        return not shut or self._flag(memory, number, "open") or self._flag(memory, number, "transparent")

    def _held(self, memory: Memory, number: int) -> bool:
        """Whether the player holds a thing. In Inform, the contents of a held thing do not count as held."""
        if not self.player:
            return True
        above = self._objects.parent(memory, number)
        for _ in range(0 if self._inform else self._objects.count):
            if above in (0, self.player):
                break
            above = self._objects.parent(memory, above)
        return above == self.player

    def _has(self, memory: Memory, item: ScopeItem, name: str) -> bool:
        return bool(item.number) and self._flag(memory, item.number, name)

    def _flag(self, memory: Memory, number: int, name: str) -> bool:
        """Whether an object has an attribute of an Inform story."""
        return name in self._attributes and self._objects.has(memory, number, self._attributes[name])

    def _unowned(self) -> frozenset[int]:
        """Infocom: attributes that no named object has."""
        if self._inform:
            return frozenset()
        numbers = [number for number, printed in self._names.printed.items() if printed]
        has = self._objects.has_in_file
        return frozenset(a for a in range(self._objects.attributes) if not any(has(number, a) for number in numbers))

    def _named_player(self) -> int | None:
        """Inform 7: the object that has the words "your former self"."""
        for number, words in self._names.words.items():
            if self._inform and {"your", "former", "self"} <= set(words):
                return number
        return None

    def _holder_of_rooms(self) -> int:
        """Infocom: the nameless object that contains most others; 0 if there is none."""
        counts = Counter(parent for parent in self._objects.parents if parent)
        nameless = [p for p, _ in counts.most_common() if not self._objects.parents[p] and not self._names.printed[p]]
        return nameless[0] if nameless else 0

    def _find_compass(self) -> int:
        """Inform: the object that contains the directions; 0 if there is none."""
        for number, words in self._names.words.items():
            above = self._objects.parents[number]
            if self._inform and "north" in words and self._objects.parents.count(above) >= 4:
                return above
        return 0

    def _directions(self, dictionary: Dictionary) -> list[str]:
        """Movement commands: the story's directions, those of the compass first."""
        if self._compass:
            usual = {entry.text: way for way in COMPASS if (entry := dictionary.find(way))}
            numbers = [n for n in self._names.words if self._objects.parents[n] == self._compass]
            ways = [
                next((usual[w] for w in self._names.words[n] if w in usual), self._names.phrase(n)) for n in numbers
            ]
        elif self.grammar and self.grammar.format.startswith("Infocom"):
            ways = direction_words(dictionary)
        else:
            ways = [way for way in COMPASS if dictionary.find(way)]
        if self._compass:
            ways += [way for way in ("in", "out") if dictionary.find(way)]
        ways = sorted(
            dict.fromkeys(filter(None, ways)), key=lambda way: COMPASS.index(way) if way in COMPASS else len(COMPASS)
        )
        # Every parser accepts the bare direction; in Inform 7 games, "go" is customary.
        goes = self._inform is not None and "KD_Count" in self._inform.properties
        return [f"go {way}" if goes else way for way in ways]

    def _things_by_room(self) -> dict[int, tuple[list[int], list[str]]]:
        """Infocom: (things shared with other rooms, names of pseudo-objects) of each room.

        They are in two properties of rooms, recognised by their content: object numbers, most of them with the same
        parent; (word, routine) pairs.
        """
        rooms = [n for n, parent in enumerate(self._objects.parents) if n and parent == self._rooms and self._rooms]
        properties = {room: self._objects.properties(room) for room in rooms}
        width = 1 if self._story.version <= 3 else 2
        shared, pseudo = self._shared_property(properties, width), self._pseudo_property(properties)
        found: dict[int, tuple[list[int], list[str]]] = {}
        for room, data in properties.items():
            names = [self._names.word_at(address) for address in _words(data.get(pseudo, b""))[::2]]
            found[room] = (_numbers(data.get(shared, b""), width), [name for name in names if name])
        return found

    def _things_everywhere(self) -> list[int]:
        """Infocom: the named things beside the object that holds the shared ones, but for pronouns and the like."""
        parents, words = self._objects.parents, self._names.words
        holders = Counter(parents[number] for things, _ in self._shared.values() for number in things)
        holder = holders.most_common(1)[0][0] if holders else 0
        beside = parents[holder] if holder else 0
        if beside in (0, self._rooms):
            return []
        found = [number for number, names in words.items() if parents[number] == beside and names]
        return [number for number in found if not NO_THINGS & set(words[number])][:MAX_EVERYWHERE]

    def _shared_property(self, properties: dict[int, dict[int, bytes]], width: int) -> int:
        parents: dict[int, Counter[int]] = {}
        for data in properties.values():
            for prop, value in data.items():
                for number in _numbers(value, width):
                    above = self._objects.parents[number] if 0 < number <= self._objects.count else -1
                    parents.setdefault(prop, Counter())[above] += 1
        fit = {p: c.most_common(1)[0][1] for p, c in parents.items() if not {self._rooms, -1} & set(c)}
        return max((p for p in fit if fit[p] > parents[p].total() / 2), key=lambda p: fit[p], default=0)

    def _pseudo_property(self, properties: dict[int, dict[int, bytes]]) -> int:
        fits: dict[int, list[bool]] = {}
        for data in properties.values():
            for prop, value in data.items():
                names = [self._names.word_at(address) for address in _words(value)[::2]]
                fits.setdefault(prop, []).append(len(value) % 4 == 0 and all(names))
        return next((prop for prop, all_fit in fits.items() if all(all_fit)), 0)

    def _parts_by_thing(self) -> dict[int, list[int]]:
        """Inform 7: {number of a thing: numbers of its parts}."""
        found: dict[int, list[int]] = {}
        prop = self._inform.properties.get("component_parent", 0) if self._inform else 0
        for number in range(1, self._objects.count + 1):
            whole = _words(self._objects.properties(number).get(prop, b"") if prop else b"")
            if whole and whole[0]:
                found.setdefault(whole[0], []).append(number)
        return found


def default_patterns(grammar: Grammar | None, dictionary: WordList, unowned: frozenset[int]) -> list[CommandPattern]:
    """The patterns of a grammar; without one, those of common verbs."""
    if grammar is not None:
        return [p for p in grammar.patterns(unowned) if p.slots or p.text != "go"]
    known = [text for text in _DEFAULT_PATTERNS if all(dictionary.find(w) for w in text.split() if w.isalpha())]
    return [CommandPattern(text, (GrammarToken("noun"),) * text.count("{"), -1) for text in known]


def _words(data: bytes) -> list[int]:
    return _numbers(data, 2)


def _numbers(data: bytes, width: int) -> list[int]:
    return [int.from_bytes(data[at : at + width], "big") for at in range(0, len(data) - width + 1, width)]

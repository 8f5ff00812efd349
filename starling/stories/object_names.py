"""How the player refers to a story's objects, from the story file alone.

Inform: the words of the property ``name`` (number 1) and those that the routine ``parse_name`` compares with. Infocom:
the nouns and adjectives of two properties, which are recognised by their content. Words of the object's printed
name are preferred, since the player reads them.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from starling.stories.tables import Dictionary, InformNames, ObjectTable, StoryFile

_NAME = 1
# Infocom's flags of dictionary words, and the low bits that mean "the first number is that of the adjective".
_NOUN, _ADJECTIVE, _ADJECTIVE_FIRST = 0x80, 0x20, 2
MISFITS = 0.1
"""Share of the objects whose property of nouns may hold something else: not all words are marked as nouns."""
_ROUTINE_BYTES = 250
"""Bytes of a parse_name routine to search for words, unless the next routine starts earlier."""

_KEPT = 1000
"""Sets of objects whose phrases are kept."""


class ObjectNames:
    """Names of a story's objects as typed in commands. ``names``: those of an Inform story; None for Infocom's."""

    def __init__(
        self, story: StoryFile, dictionary: Dictionary, objects: ObjectTable, names: InformNames | None
    ) -> None:
        self._story, self._dictionary, self._objects, self._names = story, dictionary, objects, names
        self._properties = {number: objects.properties(number) for number in range(1, objects.count + 1)}
        self._nouns = _NAME if names else self._noun_property()
        self._adjectives = 0 if names else self._adjective_property()
        parsing = names.properties.get("parse_name") or self._parsing_property() if names else 0
        parsed = self._parsed_words(parsing) if names else {}
        self.words: dict[int, tuple[str, ...]] = {}
        """All words for each object, as truncated in the dictionary; nouns come last."""
        for number in self._properties:
            found = [*self._listed(number, self._adjectives), *self._listed(number, self._nouns)]
            self.words[number] = tuple(dict.fromkeys([*found, *parsed.get(number, ())]))
        self.printed = {number: self._printed_name(number) for number in self._properties}
        """The printed name of each object; "" if it is not a constant text."""
        self._phrased: dict[int, list[tuple[str, list[str]]]] = {}
        self._chosen: dict[tuple[int, ...], dict[int, str]] = {}
        self._word_sets: dict[int, tuple[frozenset[str], frozenset[str]]] = {}

    def phrase(self, number: int, others: Iterable[int] = ()) -> str:
        """What to type for an object, unambiguous among ``others`` if its words allow it; "" if it has no words."""
        rivals = [other for other in others if other != number]
        fewest, best = len(rivals) + 1, ""
        for phrase, cut in self._known_phrases(number):
            count = sum(self._fits(cut, rival) for rival in rivals)
            if count < fewest:
                fewest, best = count, phrase
            if not count:
                break
        return best

    def phrases(self, numbers: Iterable[int]) -> dict[int, str]:
        """The `phrase` of each of some objects among all of these; neighbouring states have the same ones in scope."""
        among = tuple(numbers)
        if among not in self._chosen:
            if len(self._chosen) >= _KEPT:
                self._chosen.clear()
            self._chosen[among] = {number: self.phrase(number, among) for number in among}
        return self._chosen[among]

    def alternatives(self, number: int) -> list[str]:
        """All phrases that `phrase` chooses from, shortest first, then closest to the printed name."""
        found = dict.fromkeys(phrase for phrase, _ in self._known_phrases(number))
        return sorted(found, key=lambda phrase: phrase.count(" "))

    def _known_phrases(self, number: int) -> list[tuple[str, list[str]]]:
        """Phrases for an object, each with its words as truncated in the dictionary."""
        if number not in self._phrased:
            self._phrased[number] = [
                (" ".join(words), [self._cut(word) for word in words]) for words in self._phrases(number)
            ]
        return self._phrased[number]

    def _phrases(self, number: int) -> Iterator[list[str]]:
        """Phrases for an object, the one closest to its printed name first."""
        typed = [word for word in re.findall(r"[^\s.,\"]+", self.printed[number].lower()) if word.isascii()]
        if self._names:  # Inform accepts the words in any order
            known = self.words[number]
            for words in (self._listed(number, self._nouns), known):
                printed = [word for word in dict.fromkeys(typed) if self._cut(word) in words]
                if printed:
                    yield printed
                    yield from ([word, *printed] for word in known if self._cut(printed[0]) != word)
            yield from ([word] for word in known)
        elif typed:  # Infocom accepts adjectives followed by a noun
            full = {self._cut(word): word for word in typed}
            places = {word: place for place, word in enumerate(full)}
            nouns, adjectives = self._listed(number, self._nouns), self._listed(number, self._adjectives)
            nouns.sort(key=lambda word: -places.get(word, -1))
            for noun in nouns:
                before = [word for word in adjectives if places.get(word, 99) < places.get(noun, 99)]
                before.sort(key=lambda word: -places[word])
                for words in ([before[0], noun] if before else [noun], *([word, noun] for word in adjectives), [noun]):
                    yield [full.get(word, word) for word in dict.fromkeys(words)]

    def _fits(self, cut: list[str], number: int) -> bool:
        """Whether truncated words could refer to an object."""
        nouns, adjectives = self._sets(number)
        if self._names:
            return nouns.issuperset(cut)
        return cut[-1] in nouns and adjectives.issuperset(cut[:-1])

    def _sets(self, number: int) -> tuple[frozenset[str], frozenset[str]]:
        """Nouns and adjectives of an object; in Inform, where these are the same, all its words."""
        if number not in self._word_sets:
            own = self.words[number] if self._names else self._listed(number, self._nouns)
            self._word_sets[number] = frozenset(own), frozenset(self._listed(number, self._adjectives))
        return self._word_sets[number]

    def word_at(self, address: int) -> str:
        """The dictionary word at an address; "" if none."""
        entry = self._dictionary.entries.get(address)
        return entry.text if entry else ""

    def _cut(self, word: str) -> str:
        """A word as truncated in the dictionary."""
        entry = self._dictionary.find(word)
        return entry.text if entry else word

    def _printed_name(self, number: int) -> str:
        header = self._objects.short_name(number)
        if header or not self._names:
            return header
        data = self._properties[number].get(self._names.properties.get("short_name", 0), b"")
        if len(data) != 2:
            return ""
        # Inform 7: address of two words, the second of which is the packed address of the text.
        for packed in (self._story.word(_word(data) + 2), _word(data)):
            text = self._story.text(self._story.unpack(packed))[:100]
            typed = re.findall(r"[a-z0-9'-]+", text.lower())
            if text.isprintable() and sum(self._dictionary.find(word) is not None for word in typed) * 2 > len(typed):
                return text
        return ""

    def _listed(self, number: int, prop: int) -> list[str]:
        """The dictionary words in an object's property."""
        data = self._properties.get(number, {}).get(prop, b"") if prop else b""
        if prop == self._adjectives and self._story.version <= 3:
            return [self._by_number[code][0] for code in data if code in self._by_number]
        addresses = (_word(data[at : at + 2]) for at in range(0, len(data) - 1, 2))
        return [self._dictionary.entries[a].text for a in addresses if a in self._dictionary.entries]

    def _parsed_words(self, prop: int, numbers: Iterable[int] | None = None) -> dict[int, list[str]]:
        """The dictionary words with which each object's parse_name routine compares."""
        properties = self._properties if numbers is None else {n: self._properties[n] for n in numbers}
        packed = {n: _word(p[prop]) for n, p in properties.items() if len(p.get(prop, b"")) == 2}
        starts = {n: self._story.unpack_routine(address) if address else 0 for n, address in packed.items()}
        routines = sorted(set(starts.values()) - {0})
        ends = dict(itertools.pairwise([*routines, len(self._story.data)]))
        found: dict[int, list[str]] = {0: []}
        for start in routines:
            code = self._story.data[start : min(ends[start], start + _ROUTINE_BYTES)]
            entries = (self._dictionary.entries.get(address) for address in _compared(code))
            found[start] = [entry.text for entry in entries if entry and entry.text.isascii()]
        return {number: found[start] for number, start in starts.items()}

    def _parsing_property(self) -> int:
        """Inform: the property of most objects without names whose routine compares with words; 0 if there is none.
        Other properties have routines, too, but most of these do not."""
        nameless = [n for n in self._properties if not self._listed(n, _NAME)]
        best, most = 0, 0
        for prop in sorted({p for n in nameless for p in self._properties[n]} - {_NAME}):
            found = self._parsed_words(prop, nameless).values()
            compared = sum(map(bool, found))
            if compared > most and 2 * compared >= len(found):
                best, most = prop, compared
        return best

    @functools.cached_property
    def _by_number(self) -> dict[int, list[str]]:
        """Version 3 refers to adjectives by number: the words of each number."""
        found: dict[int, list[str]] = {}
        for entry in self._dictionary.entries.values():
            if len(entry.data) > 2 and entry.data[0] & _ADJECTIVE:
                code = entry.data[1 if entry.data[0] & 3 == _ADJECTIVE_FIRST else 2]
                found.setdefault(code, []).append(entry.text)
        return found

    def _noun_property(self) -> int:
        """Infocom: the property whose data are only dictionary words marked as nouns; 0 if there is none."""
        entries = self._dictionary.entries

        def holds_nouns(data: bytes) -> bool:
            found = [entries.get(_word(data[at : at + 2])) for at in range(0, len(data) - 1, 2)]
            return len(data) % 2 == 0 and all(entry and entry.data[0] & _NOUN for entry in found)

        return self._most_common(holds_nouns)

    def _adjective_property(self) -> int:
        """Infocom: the property whose words most often precede the noun in printed names; 0 if there is none."""
        best, found = 0, 0
        for prop in {p for properties in self._properties.values() for p in properties} - {self._nouns}:
            self._adjectives, hits = prop, 0
            for number, properties in self._properties.items():
                if prop in properties and self._nouns in properties:
                    name = [self._story.encode(word) for word in self._objects.short_name(number).lower().split()]
                    hits += any(self._story.encode(word) in name[:-1] for word in self._listed(number, prop))
            if hits > found:
                best, found = prop, hits
        return best

    def _most_common(self, fits: Callable[[bytes], bool]) -> int:
        """Of the properties whose data fit in all but MISFITS of the objects, that of most objects; 0 if none."""
        counts: Counter[int] = Counter()
        wrong: Counter[int] = Counter()
        for properties in self._properties.values():
            for prop, data in properties.items():
                counts[prop] += 1
                wrong[prop] += not fits(data)
        return max((p for p in counts if wrong[p] <= MISFITS * counts[p]), key=lambda p: counts[p], default=0)


def _compared(code: bytes) -> Iterator[int]:
    """The large constants that code compares with something: ``je`` in variable form, whose second byte gives the
    operand types, two bits each (Z-Machine Standards Document 4.4.3)."""
    for at in range(len(code) - 4):
        kinds = [code[at + 1] >> shift & 3 for shift in (6, 4, 2, 0)]
        if code[at] == 0xC1 and kinds != sorted(kinds, key=(3).__eq__):
            continue  # an operand after the last
        operand = at + 2
        for kind in kinds if code[at] == 0xC1 else ():
            if kind == 0:
                yield _word(code[operand:])
            operand += {0: 2, 1: 1, 2: 1, 3: 0}[kind]


def _word(data: bytes) -> int:
    return int.from_bytes(data[:2], "big")

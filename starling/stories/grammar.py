"""A story's grammar table as command patterns such as "put {noun} in {second}".

Four formats are known; the right one is that in which the whole table can be read, but for a few lines:

- Inform GV2 (Inform 6.10 and later, Inform 7) and GV1 (Inform 5, Inform 6 on request): Inform Technical Manual,
  section 8 (8.5 the table, 8.6 its tokens; 8.4 the dictionary's flags).
- Infocom's syntax tables, with 8 bytes per line (Zork and most others) or 2, 4 or 7 (late stories), after the parsers
  in Infocom's published sources.

All start at the base of static memory with an array of addresses, one for each verb. Verb numbers in the dictionary
count down from 255.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from starling.stories.tables import Dictionary, DictionaryEntry, StoryFile, WordList

THINGS = frozenset({"noun", "held", "have", "multi", "multiheld", "multiexcept", "multiinside"})
"""Kinds of token that stand for a thing. ``have``: Infocom's kind for a thing that must already be held."""
_ELEMENTARY = (
    "noun",
    "held",
    "multi",
    "multiheld",
    "multiexcept",
    "multiinside",
    "creature",
    "special",
    "number",
    "topic",
)
_FILLABLE = THINGS | {"creature", "filter", "direction"}

# Flags of dictionary words: Inform's, then Infocom's.
VERB, META, _PREPOSITION = 0x01, 0x02, 0x08
_INFOCOM_VERB, _INFOCOM_DIRECTION, _INFOCOM_PREPOSITION = 0x40, 0x10, 0x08
_INFOCOM_HELD, _INFOCOM_AROUND, _INFOCOM_TAKES, _INFOCOM_MANY, _INFOCOM_MUST_HAVE = (
    0xC0,
    0x30,
    0x08,
    0x04,
    0x02,
)

# Preferred synonyms of verbs and prepositions: the first in this list, else the longest.
_PREFERRED = tuple(
    """
    take put drop switch turn open close examine look inventory wait enter exit go unlock lock eat drink wear remove
    give show ask tell answer say attack push pull move throw read light extinguish burn cut tie climb jump dig fill
    search touch smell listen taste wake kiss set raise lower ring wave insert in on with to from at under off out up
    down into onto through across about for behind over around away
    """.split()
)
_RANK = {name: rank for rank, name in enumerate(_PREFERRED)}

OUTSIDE_THE_GAME = frozenset(
    """
    save restore restart quit q undo again g oops o verify version $verify script unscript noscript transcript
    recording replay score fullscore full notify nonotify brief superbrief super verbose long short normal pronouns
    nouns places objects showverb help hint hints about credits info debug
    """.split()
)
"""Verbs addressed to the program instead of the story's world. Inform 6 marks its own, Inform 7 does not."""
MAX_UNREAD = 0.05
"""Share of a table that may be unreadable: a line may name a word that the dictionary lacks."""
_SWEARWORDS = frozenset("shit fuck damn sod bother curses drat darn rape molest curse".split())
# Verbs that no player types: debugging verbs, and those of TextWorld and of the kit.
_INSTRUMENT = re.compile(r"[^a-z]|(tw|sk)-|print_|((en|dis)able print|restrict commands)\b")

_FEWEST_PREPOSITIONS = 8
# Infocom's parsers look for creatures with these verbs.
_SOCIAL = frozenset("ask tell attack kill wake kiss".split())
# Dictionaries keep 6 or 9 letters of a word; these words are typed in full.
_LONG = tuple(
    """
    activate describe destroy diagnose disembark disenchant enchant exorcise extinguish incinerate inflate deflate
    purchase release squeeze swallow puncture lubricate liquify scream follow command damage attach detach fasten
    unfasten discard display consult translate northeast northwest southeast southwest
    underneath beneath inside outside toward towards between without against
    """.split()
)


class GrammarToken(NamedTuple):
    """A word to type or a slot to fill.

    Kinds: ``word``; those of THINGS; ``creature`` (in Infocom's stories, a thing with the attribute of ``detail``);
    ``filter`` (a thing that a routine or attribute of the story accepts); ``direction``; ``number``, ``topic``,
    ``special``, ``scope`` and ``routine`` (text that only the story can interpret).
    """

    kind: str
    word: str = ""
    detail: int = 0
    """Of a filter: the routine or attribute. Of Infocom's tokens: 1 + the attribute by which the parser infers an
    omitted noun; 0 for none."""
    many: bool = False
    """Whether it takes several things, such as "all"."""


class GrammarLine(NamedTuple):
    """One line of a verb's grammar."""

    verb: int
    tokens: tuple[GrammarToken, ...]
    action: int
    reversed: bool
    """Whether the nouns are passed to the action in reverse order."""


class CommandPattern(NamedTuple):
    """The command pattern of an action."""

    text: str
    """With {noun} and {second} for its slots."""
    slots: tuple[GrammarToken, ...]
    action: int
    """Its number; -1 if unknown."""
    reversed: bool = False
    """Whether the nouns are passed to the action in reverse order."""

    @property
    def verb(self) -> str:
        """Its first word."""
        return self.text.partition(" ")[0]

    def numbers(self, noun: int, second: int = 0) -> tuple[int, int, int]:
        """The action's number and the numbers of the things as the action gets them."""
        return (self.action, second, noun) if self.reversed else (self.action, noun, second)

    def fill(self, noun: str, second: str = "") -> str:
        """The command with these names in the slots."""
        return self.text.replace("{noun}", noun).replace("{second}", second)


class Grammar(NamedTuple):
    """The grammar of a story."""

    format: str
    verbs: dict[int, tuple[str, ...]]
    """Synonyms of each verb, the preferred one first, by verb number."""
    meta: frozenset[int]
    """Verbs that the story marks as out-of-world commands."""
    lines: tuple[GrammarLine, ...]
    unread: int
    """Lines that could not be read, as they refer to words that the dictionary lacks."""

    def patterns(self, unowned: frozenset[int] = frozenset()) -> list[CommandPattern]:
        """Patterns of the in-world verbs; of lines with the same action and kinds of nouns, only the simplest, so that
        no two commands are synonyms.

        ``unowned``: attributes that no object has. Infocom uses them for verbs without a noun, such as "get out". Lines
        with slots that only the story can fill (topics, numbers) are omitted.
        """
        best: dict[tuple[object, ...], tuple[tuple[object, ...], CommandPattern]] = {}
        for line in self.lines:
            words = self.verbs.get(line.verb, ())
            if not words or line.verb in self.meta or words[0] in OUTSIDE_THE_GAME | _SWEARWORDS:
                continue
            tokens = [GrammarToken("word", words[0]), *line.tokens]
            slots = tuple(token for token in tokens if token.kind != "word")
            if len(slots) == 1 and len(tokens) > 2 and tokens[-1].detail - 1 in unowned and tokens[-1].kind in THINGS:
                tokens, slots = tokens[:-1], ()
            text = _text(tokens)
            if len(slots) > 2 or any(slot.kind not in _FILLABLE for slot in slots) or _INSTRUMENT.match(text):
                continue
            kinds = [("thing",) if slot.kind in THINGS else (slot.kind, slot.detail) for slot in slots]
            if line.reversed:
                kinds.reverse()
            cost = _cost(tokens, line.reversed)
            key = (line.action, *kinds)
            if key not in best or cost < best[key][0]:
                best[key] = cost, CommandPattern(text, slots, line.action, line.reversed)
        texts: dict[str, CommandPattern] = {}
        for pattern in sorted((pattern for _, pattern in best.values()), key=_order):
            texts.setdefault(pattern.text, pattern)
        both = {text.split()[0] for text in texts if "{second}" in text and "{noun} {second}" not in text}
        return [p for p in texts.values() if not _is_dative(p, both)]


def _is_dative(pattern: CommandPattern, verbs: set[str]) -> bool:
    """Whether a pattern is like "give {noun} {second}" and its verb also has "give {noun} to {second}"."""
    things = all(slot.kind in THINGS or slot.kind == "creature" for slot in pattern.slots)
    return things and "{noun} {second}" in pattern.text and pattern.text.split()[0] in verbs


def _text(tokens: list[GrammarToken]) -> str:
    slots = iter(("{noun}", "{second}"))
    return " ".join(token.word if token.kind == "word" else next(slots, "") for token in tokens)


def _cost(tokens: list[GrammarToken], reversed_nouns: bool) -> tuple[object, ...]:
    """Sort key of equivalent lines, the simplest first."""
    words = [token.kind == "word" for token in tokens]
    adjacent_nouns = (False, False) in itertools.pairwise(words)
    ranks = [_RANK.get(token.word, len(_RANK)) for token in tokens if token.kind == "word"]
    return reversed_nouns, adjacent_nouns, len(tokens), ranks, _text(tokens)


def _order(pattern: CommandPattern) -> tuple[bool, int, int, str]:
    """Sort key: patterns without nouns first, then by preference of the verb."""
    return bool(pattern.slots), _RANK.get(pattern.text.split()[0], len(_RANK)), len(pattern.slots), pattern.text


class Spelling:
    """Completes truncated dictionary words, if they are known words."""

    def __init__(self, dictionary: WordList) -> None:
        self._full: dict[str, str] = {}
        for full in (*_PREFERRED, *sorted(OUTSIDE_THE_GAME), *_LONG):
            entry = dictionary.find(full)
            if entry is not None:
                self._full.setdefault(entry.text, full)

    def words(self, truncated: Iterable[str]) -> tuple[str, ...]:
        """Completed synonyms, the preferred one first."""
        full = [self._full.get(word, word) for word in truncated]
        return tuple(sorted(full, key=lambda word: (_RANK.get(word, len(_RANK)), -len(word), word)))


def read_grammar(story: StoryFile, dictionary: Dictionary) -> Grammar | None:
    """The story's grammar; None if it has no known format."""
    starts = _verb_addresses(story)
    for read in (_inform_2, _inform_1, _infocom_fixed, _infocom_variable):
        grammar = read(story, dictionary, starts) if starts else None
        if grammar is not None:
            return grammar
    return None


def direction_words(dictionary: Dictionary) -> list[str]:
    """One word for each direction of an Infocom story, as its dictionary marks them.

    A direction's number is that of the rooms' property with the exit, so words with the same number are synonyms.
    """
    found: dict[int, list[str]] = {}
    for entry in dictionary.entries.values():
        if len(entry.data) > 1 and entry.data[0] & _INFOCOM_DIRECTION:
            found.setdefault(_infocom_number(entry, 3), []).append(entry.text)
    spelling = Spelling(dictionary)
    return [spelling.words(words)[0] for _, words in sorted(found.items(), reverse=True)]


def _verb_addresses(story: StoryFile) -> list[int]:
    """Address of each verb's lines; empty if the table of these addresses is invalid."""
    table = story.static_address
    count = (story.word(table) - table) // 2
    if not 1 <= count <= 255:
        return []
    starts = [story.word(table + 2 * i) for i in range(count)]
    return starts if all(table + 2 * count <= start < len(story.data) for start in starts) else []


class _Lines(NamedTuple):
    """A table as read in one format."""

    lines: tuple[GrammarLine, ...]
    unread: int


def _read(
    story: StoryFile, starts: list[int], read_line: Callable[[int, int], tuple[GrammarLine | None, int] | None]
) -> _Lines | None:
    """All lines, parsed by ``read_line(verb, address) -> (line, address after it)``.

    The line is None if its words are unknown; the result of ``read_line`` is None where there is no line of the format.
    None if more than MAX_UNREAD of the lines cannot be read, or more than that share of the verbs do not fit between
    their neighbours. Early releases of Infocom's have a byte between the verbs.
    """
    following = dict(zip(sorted(set(starts)), [*sorted(set(starts))[1:], len(story.data)], strict=True))
    lines: list[GrammarLine] = []
    total = misfits = 0
    for number, start in enumerate(starts):
        at, total = start + 1, total + story.byte(start)
        for _ in range(story.byte(start)):
            found = read_line(255 - number, at)
            if found is None or found[1] > following[start]:
                misfits += 1
                break
            if found[0] is not None:
                lines.append(found[0])
            at = found[1]
        else:
            misfits += following[start] < len(story.data) and following[start] - at not in (0, 1)
        if misfits > MAX_UNREAD * len(starts):
            return None  # now, as a wrong format may give thousands of lines
    unread = total - len(lines)
    fits = lines and unread <= MAX_UNREAD * total
    return _Lines(tuple(lines), unread) if fits else None


def _inform_2(story: StoryFile, dictionary: Dictionary, starts: list[int]) -> Grammar | None:
    """GV2: a word with the action (10 bits) and the "reverse" flag; three-byte tokens; terminator 15."""
    spelling = Spelling(dictionary)

    def read_line(verb: int, at: int) -> tuple[GrammarLine | None, int] | None:
        action = story.word(at)
        tokens: list[GrammarToken] = []
        known = True
        at += 2
        while at + 2 < len(story.data) and story.byte(at) != 15:
            kind, detail = story.byte(at), story.word(at + 1)
            token = _inform_2_token(dictionary, spelling, kind & 15, detail)
            if len(tokens) > 31:
                return None
            known &= token is not None
            if token is not None and not kind & 0x10:  # else an alternative to the previous token
                tokens.append(token)
            at += 3
        line = GrammarLine(verb, tuple(tokens), action & 0x3FF, bool(action & 0x400)) if known else None
        return line, at + 1

    lines = _read(story, starts, read_line)
    return _inform_grammar("Inform GV2", dictionary, starts, lines)


def _inform_2_token(dictionary: Dictionary, spelling: Spelling, kind: int, detail: int) -> GrammarToken | None:
    if kind == 1 and detail < len(_ELEMENTARY):
        return elementary(detail)
    if kind == 2 and detail in dictionary.entries:
        return GrammarToken("word", spelling.words([dictionary.entries[detail].text])[0])
    if kind in (3, 4):
        return GrammarToken("filter", detail=detail << 1 | (kind == 4))
    return {5: GrammarToken("scope"), 6: GrammarToken("routine")}.get(kind)


def elementary(code: int) -> GrammarToken:
    return GrammarToken(_ELEMENTARY[code], many=_ELEMENTARY[code].startswith("multi"))


def _inform_1(story: StoryFile, dictionary: Dictionary, starts: list[int]) -> Grammar | None:
    """GV1: the number of slots, six one-byte tokens, and the action."""
    prepositions = _prepositions(dictionary, _PREPOSITION, lambda entry: entry.data[2] if len(entry.data) > 2 else None)

    def read_line(verb: int, at: int) -> tuple[GrammarLine | None, int] | None:
        slots = story.byte(at)
        tokens: list[GrammarToken] = []
        for code in story.data[at + 1 : at + 7]:
            if code < 176:
                if slots == 0:
                    break
                slots -= 1
            token = _inform_1_token(prepositions, code)
            if token is None:
                return None, at + 8
            tokens.append(token)
        return (GrammarLine(verb, tuple(tokens), story.byte(at + 7), False), at + 8) if slots == 0 else None

    lines = _read(story, starts, read_line)
    return _inform_grammar("Inform GV1", dictionary, starts, lines)


def _inform_1_token(prepositions: dict[int, str], code: int) -> GrammarToken | None:
    if code < len(_ELEMENTARY):
        return elementary(code)
    if code >= 176:
        return GrammarToken("word", prepositions[code]) if code in prepositions else None
    if 16 <= code < 48 or code >= 128:
        return GrammarToken("filter", detail=code)
    return GrammarToken("routine") if 48 <= code < 80 else GrammarToken("scope") if 80 <= code < 112 else None


def _inform_grammar(name: str, dictionary: Dictionary, starts: list[int], found: _Lines | None) -> Grammar | None:
    if found is None:
        return None
    lines = found.lines
    marked = [entry for entry in dictionary.entries.values() if len(entry.data) > 1 and entry.data[0] & VERB]
    verbs = _synonyms(dictionary, marked, lambda entry: entry.data[1], starts)
    if verbs is None:
        return None
    meta = frozenset(entry.data[1] for entry in marked if entry.data[0] & META)
    walking = {number for number, words in verbs.items() if "go" in words}
    filters = [line.tokens[0] for line in lines if line.verb in walking and len(line.tokens) == 1]
    ways = {token for token in filters if token.kind == "filter"}  # the filter of "go" accepts directions
    lines = tuple(
        line._replace(tokens=tuple(GrammarToken("direction") if token in ways else token for token in line.tokens))
        for line in lines
    )
    return Grammar(name, verbs, meta, lines, found.unread)


def _infocom_fixed(story: StoryFile, dictionary: Dictionary, starts: list[int]) -> Grammar | None:
    """Eight bytes: number of nouns, two prepositions, two attributes, two sets of location flags, action."""
    prepositions = _infocom_prepositions(story, dictionary)

    def read_line(verb: int, at: int) -> tuple[GrammarLine | None, int] | None:
        nouns, first, second, find_1, find_2, where_1, where_2, action = (story.byte(at + i) for i in range(8))
        if nouns > 2:
            return None
        parts = [(first, find_1, where_1), (second, find_2, where_2)]
        tokens = _infocom_tokens(prepositions, parts, nouns)
        return None if tokens is None else GrammarLine(verb, tokens, action, False), at + 8

    return _infocom_grammar("Infocom fixed", dictionary, starts, _read(story, starts, read_line))


def _infocom_variable(story: StoryFile, dictionary: Dictionary, starts: list[int]) -> Grammar | None:
    """Two bytes (number of nouns and preposition; action), then attribute and location flags of the first noun, then
    preposition, attribute and location flags of the second. Preposition numbers have 6 bits."""
    prepositions = {number & 0x3F: words for number, words in _infocom_prepositions(story, dictionary).items()}

    def read_line(verb: int, at: int) -> tuple[GrammarLine | None, int] | None:
        nouns, first, action = story.byte(at) >> 6, story.byte(at) & 0x3F, story.byte(at + 1)
        if nouns > 2:
            return None
        size = (2, 4, 7)[nouns]
        find_1, where_1, second, find_2, where_2 = (*story.data[at + 2 : at + size], 0, 0, 0, 0, 0)[:5]
        parts = [(first, find_1, where_1), (second & 0x3F, find_2, where_2)]
        tokens = _infocom_tokens(prepositions, parts, nouns)
        return None if tokens is None else GrammarLine(verb, tokens, action, False), at + size

    return _infocom_grammar("Infocom variable", dictionary, starts, _read(story, starts, read_line))


def _infocom_tokens(
    prepositions: dict[int, str], parts: list[tuple[int, int, int]], nouns: int
) -> tuple[GrammarToken, ...] | None:
    """Tokens from (preposition, attribute, location flags) of the nouns; None if a preposition is unknown."""
    tokens: list[GrammarToken] = []
    for index, (preposition, find, where) in enumerate(parts):
        if preposition:
            if preposition not in prepositions:
                return None
            tokens.append(GrammarToken("word", prepositions[preposition]))
        if index < nouns:
            many = bool(where & _INFOCOM_MANY)
            tokens.append(GrammarToken(_infocom_kind(where), detail=find + 1 if find else 0, many=many))
    return tuple(tokens)


def _infocom_kind(where: int) -> str:
    """Kind of token for the flags of the locations where the parser looks for the thing."""
    if where & _INFOCOM_MUST_HAVE and not where & _INFOCOM_TAKES:
        return "have"
    return "held" if where & _INFOCOM_HELD and not where & _INFOCOM_AROUND else "noun"


def _prepositions(dictionary: Dictionary, flag: int, number: Callable[[DictionaryEntry], int | None]) -> dict[int, str]:
    """The preferred preposition of each number, as ``number`` gives it for a word with the flag; None for none."""
    found: dict[int, list[str]] = {}
    for entry in dictionary.entries.values():
        code = number(entry) if len(entry.data) > 1 and entry.data[0] & flag else None
        if code is not None:
            found.setdefault(code, []).append(entry.text)
    spelling = Spelling(dictionary)
    return {code: spelling.words(words)[0] for code, words in found.items()}


def _infocom_prepositions(story: StoryFile, dictionary: Dictionary) -> dict[int, str]:
    """From the dictionary or, in late stories, whose words have no room for it, from a table of (word, number)."""
    if any(len(entry.data) > 2 for entry in dictionary.entries.values()):
        return _prepositions(dictionary, _INFOCOM_PREPOSITION, lambda entry: _infocom_number(entry, 0))
    marked = {entry.address for entry in dictionary.entries.values() if entry.data[0] & _INFOCOM_PREPOSITION}
    at, numbers = story.static_address, dict[int, int]()
    while at < min(len(story.data), 0x10000) and len(numbers) < _FEWEST_PREPOSITIONS:
        numbers, entry = {}, at
        while story.word(entry) in marked and story.byte(entry + 2):
            numbers[story.word(entry)] = story.byte(entry + 2)
            entry += 3
        at += 1
    return _prepositions(dictionary, _INFOCOM_PREPOSITION, lambda entry: numbers.get(entry.address))


def _infocom_number(entry: DictionaryEntry, part: int) -> int:
    """The number of a word as a preposition (0), verb (1), adjective (2) or direction (3). It comes first for the part
    of speech that the lowest bits name, and second for another; in late stories there is only one."""
    return entry.data[1 if entry.data[0] & 3 == part or len(entry.data) == 2 else 2]


def _infocom_grammar(name: str, dictionary: Dictionary, starts: list[int], found: _Lines | None) -> Grammar | None:
    if found is None:
        return None
    lines = found.lines
    marked = [e for e in dictionary.entries.values() if len(e.data) > 1 and e.data[0] & _INFOCOM_VERB]
    verbs = _synonyms(dictionary, marked, lambda entry: _infocom_number(entry, 1), starts)
    if verbs is None:
        return None
    sought = [token.detail for line in lines if _SOCIAL & set(verbs.get(line.verb, ())) for token in line.tokens]
    creature = Counter(filter(None, sought)).most_common(1)
    living = creature[0][0] if creature else -1
    lines = tuple(
        line._replace(tokens=tuple(t._replace(kind="creature") if t.detail == living else t for t in line.tokens))
        for line in lines
    )
    return Grammar(name, verbs, frozenset(), lines, found.unread)


def _synonyms(
    dictionary: Dictionary, marked: list[DictionaryEntry], number: Callable[[DictionaryEntry], int], starts: list[int]
) -> dict[int, tuple[str, ...]] | None:
    """Synonyms of each verb number; None if the dictionary has no verbs, or one that is not in the table."""
    verbs: dict[int, list[str]] = {}
    for entry in marked:
        verbs.setdefault(number(entry), []).append(entry.text)
    if not verbs or any(255 - verb >= len(starts) for verb in verbs):
        return None
    spelling = Spelling(dictionary)
    return {verb: spelling.words(words) for verb, words in sorted(verbs.items(), reverse=True)}

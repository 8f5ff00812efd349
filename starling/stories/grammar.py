"""The grammar table that a story's parser reads, as patterns such as "put {noun} in {second}".

Four formats are known, told apart by whether the whole table reads as one of them:

- Inform GV2 (Inform 6.10 and later, Inform 7) and GV1 (Inform 5, Inform 6 on request): Inform Technical Manual,
  section 8 (8.5 the table, 8.6 its tokens; 8.4 the dictionary's flags).
- Infocom's syntax tables, with 8 bytes for each line (Zork and most others) or 2, 4 or 7 (late ones), as the
  parsers in Infocom's published sources read them.

All of them begin where static memory begins, with one address for each verb; the verbs of the dictionary count down
from 255.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from starling.stories.tables import Dictionary, DictionaryEntry, StoryFile

THINGS = frozenset({"noun", "held", "have", "multi", "multiheld", "multiexcept", "multiinside"})
"""Kinds of token that take a thing. ``have`` is Infocom's for one that the player must hold already."""
_ELEMENTARY = ("noun", "held", "multi", "multiheld", "multiexcept", "multiinside", "creature", "special", "number",
               "topic")  # fmt: skip
_FILLABLE = THINGS | {"creature", "filter", "direction"}

# Inform's flags of a dictionary word, then Infocom's.
_VERB, _META, _PREPOSITION = 0x01, 0x02, 0x08
_INFOCOM_VERB, _INFOCOM_DIRECTION, _INFOCOM_PREPOSITION = 0x40, 0x10, 0x08
_INFOCOM_HELD, _INFOCOM_AROUND, _INFOCOM_TAKES, _INFOCOM_MUST_HAVE = 0xC0, 0x30, 0x08, 0x02

# Of a verb's or preposition's synonyms, the one to type: the first that is here, else the longest.
_USUAL = tuple("""
    take put drop switch turn open close examine look inventory wait enter exit go unlock lock eat drink wear remove
    give show ask tell answer say attack push pull move throw read light extinguish burn cut tie climb jump dig fill
    search touch smell listen taste wake kiss set raise lower ring wave insert in on with to from at under off out up
    down into onto through across about for behind over around away
    """.split())  # fmt: skip
_RANK = {name: rank for rank, name in enumerate(_USUAL)}

OUTSIDE_THE_GAME = frozenset("""
    save restore restart quit q undo again g oops o verify version $verify script unscript noscript transcript
    recording replay score fullscore full notify nonotify brief superbrief super verbose long short normal pronouns
    nouns places objects showverb help hint hints about credits info debug
    """.split())  # fmt: skip
"""Verbs that talk to the program instead of acting in the story's world. Inform 6 marks its own, Inform 7 does not."""
_OATHS = frozenset("shit fuck damn sod bother curses drat darn rape molest curse".split())
# Verbs that no player types: debugging verbs, TextWorld's and our kit's instruments.
_INSTRUMENT = re.compile(r"[^a-z]|(tw|sk)-|print_|((en|dis)able print|restrict commands)\b")

# What Infocom's parsers look for with these verbs is a creature.
_SOCIAL = frozenset("ask tell attack kill wake kiss".split())
# Dictionaries keep 6 or 9 letters of a word; these are typed in full.
_LONG = tuple("""
    activate describe destroy diagnose disembark disenchant enchant exorcise extinguish incinerate inflate deflate
    purchase release squeeze swallow puncture lubricate liquify scream follow command damage attach detach fasten
    unfasten discard display consult translate northeast northwest southeast southwest
    underneath beneath inside outside toward towards between without against
    """.split())  # fmt: skip


class GrammarToken(NamedTuple):
    """A word to type or a gap to fill.

    Kinds: ``word``; those of THINGS; ``creature`` (in Infocom's stories a thing with the attribute of ``detail``);
    ``filter`` (a thing that a routine or attribute of the story accepts); ``direction``; ``number``, ``topic``, ``special``, ``scope`` and ``routine`` (texts that only the
    story knows).
    """

    kind: str
    word: str = ""
    detail: int = 0
    """Of a filter: what accepts the thing. Of Infocom's tokens: 1 + the attribute that the parser looks for when the
    player names nothing; 0 for none."""


class GrammarLine(NamedTuple):
    """One form of a verb."""

    verb: int
    tokens: tuple[GrammarToken, ...]
    action: int
    reversed: bool
    """Whether the action takes the nouns in the other order."""


class CommandPattern(NamedTuple):
    """One way to give a command of an action."""

    text: str
    """With {noun} and {second} for its gaps."""
    slots: tuple[GrammarToken, ...]
    action: int


class Grammar(NamedTuple):
    """A story's verbs."""

    format: str
    verbs: dict[int, tuple[str, ...]]
    """Words of each verb, the usual one first."""
    meta: frozenset[int]
    """Verbs that the story marks as not acting in its world."""
    lines: tuple[GrammarLine, ...]

    def patterns(self, unowned: frozenset[int] = frozenset()) -> list[CommandPattern]:
        """Patterns of the verbs that act in the story's world: of the lines with the same action and kinds of nouns
        only the plainest, so that no command is another's synonym.

        ``unowned`` are attributes that nothing has: Infocom's "get out" looks for a thing with one, to do without
        a noun. Lines with a gap that only the story can tell how to fill (topics, numbers) are left out.
        """
        best: dict[tuple[object, ...], tuple[tuple[object, ...], CommandPattern]] = {}
        for line in self.lines:
            words = self.verbs.get(line.verb, ())
            if not words or line.verb in self.meta or words[0] in OUTSIDE_THE_GAME | _OATHS:
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
            merit = _merit(tokens, line.reversed)
            key = (line.action, *kinds)
            if key not in best or merit < best[key][0]:
                best[key] = merit, CommandPattern(text, slots, line.action)
        texts: dict[str, CommandPattern] = {}
        for pattern in sorted((pattern for _, pattern in best.values()), key=_order):
            texts.setdefault(pattern.text, pattern)
        both = {text.split()[0] for text in texts if "{second}" in text and "{noun} {second}" not in text}
        return [p for p in texts.values() if not _turned(p, both)]


def _turned(pattern: CommandPattern, verbs: set[str]) -> bool:
    """Whether it is "give {noun} {second}" and there is "give {noun} to {second}" as well."""
    things = all(slot.kind in THINGS or slot.kind == "creature" for slot in pattern.slots)
    return things and "{noun} {second}" in pattern.text and pattern.text.split()[0] in verbs


def _text(tokens: list[GrammarToken]) -> str:
    gaps = iter(("{noun}", "{second}"))
    return " ".join(token.word if token.kind == "word" else next(gaps, "") for token in tokens)


def _merit(tokens: list[GrammarToken], turned: bool) -> tuple[object, ...]:
    """Sorts the plainest of several ways to say the same first."""
    kinds = [token.kind == "word" for token in tokens]
    two_nouns_together = (False, False) in itertools.pairwise(kinds)
    ranks = [_RANK.get(token.word, len(_RANK)) for token in tokens if token.kind == "word"]
    return turned, two_nouns_together, len(tokens), ranks, _text(tokens)


def _order(pattern: CommandPattern) -> tuple[bool, int, int, str]:
    """Commands without nouns first, then by how usual the verb is."""
    return bool(pattern.slots), _RANK.get(pattern.text.split()[0], len(_RANK)), len(pattern.slots), pattern.text


class _Spelling:
    """Words of the dictionary in full, as far as they are words that we know."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._full: dict[str, str] = {}
        for full in (*_USUAL, *sorted(OUTSIDE_THE_GAME), *_LONG):
            entry = dictionary.find(full)
            if entry is not None:
                self._full.setdefault(entry.text, full)

    def words(self, cut: Iterable[str]) -> tuple[str, ...]:
        """Synonyms in full, the usual one first."""
        full = [self._full.get(word, word) for word in cut]
        return tuple(sorted(full, key=lambda word: (_RANK.get(word, len(_RANK)), -len(word), word)))


def read_grammar(story: StoryFile, dictionary: Dictionary) -> Grammar | None:
    """The story's grammar; None if it has none of a known format."""
    starts = _verb_addresses(story)
    for read in (_inform_2, _inform_1, _infocom_fixed, _infocom_variable):
        grammar = read(story, dictionary, starts) if starts else None
        if grammar is not None:
            return grammar
    return None


def direction_words(dictionary: Dictionary) -> list[str]:
    """One word for each direction of an Infocom story, whose dictionary marks them; the parser takes a direction for
    the property of that number, so the words of a number are synonyms."""
    found: dict[int, list[str]] = {}
    for entry in dictionary.entries.values():
        if len(entry.data) > 2 and entry.data[0] & _INFOCOM_DIRECTION:
            found.setdefault(entry.data[1 if entry.data[0] & 3 == 3 else 2], []).append(entry.text)
    spelling = _Spelling(dictionary)
    return [spelling.words(words)[0] for _, words in sorted(found.items(), reverse=True)]


def _verb_addresses(story: StoryFile) -> list[int]:
    """Address of each verb's lines, which follow the table of these addresses."""
    table = story.static_address
    count = (story.word(table) - table) // 2
    if not 1 <= count <= 255:
        return []
    starts = [story.word(table + 2 * i) for i in range(count)]
    return starts if all(table + 2 * count <= start < len(story.data) for start in starts) else []


def _read(
    story: StoryFile, starts: list[int], read_line: Callable[[int, int], tuple[GrammarLine, int] | None]
) -> tuple[GrammarLine, ...] | None:
    """All lines, read with ``read_line(verb, address) -> (line, address after it)``; None if one is not of the
    format or runs into another verb's."""
    following = dict(zip(sorted(set(starts)), [*sorted(set(starts))[1:], len(story.data)], strict=True))
    lines: list[GrammarLine] = []
    for number, start in enumerate(starts):
        at = start + 1
        for _ in range(story.byte(start)):
            found = read_line(255 - number, at)
            if found is None or found[1] > following[start]:
                return None
            lines.append(found[0])
            at = found[1]
        if following[start] < len(story.data) and at != following[start]:
            return None
    return tuple(lines) if lines else None


def _inform_2(story: StoryFile, dictionary: Dictionary, starts: list[int]) -> Grammar | None:
    """GV2: a word with the action (10 bits) and the reversing flag, tokens of three bytes, then 15."""
    spelling = _Spelling(dictionary)

    def read_line(verb: int, at: int) -> tuple[GrammarLine, int] | None:
        action = story.word(at)
        tokens: list[GrammarToken] = []
        at += 2
        while at + 2 < len(story.data) and story.byte(at) != 15:
            kind, detail = story.byte(at), story.word(at + 1)
            token = _inform_2_token(dictionary, spelling, kind & 15, detail)
            if token is None or len(tokens) > 31:
                return None
            if not kind & 0x10:  # else another word for the token before
                tokens.append(token)
            at += 3
        return GrammarLine(verb, tuple(tokens), action & 0x3FF, bool(action & 0x400)), at + 1

    lines = _read(story, starts, read_line)
    return _inform_grammar("Inform GV2", dictionary, starts, lines)


def _inform_2_token(dictionary: Dictionary, spelling: _Spelling, kind: int, detail: int) -> GrammarToken | None:
    if kind == 1 and detail < len(_ELEMENTARY):
        return GrammarToken(_ELEMENTARY[detail])
    if kind == 2 and detail in dictionary.entries:
        return GrammarToken("word", spelling.words([dictionary.entries[detail].text])[0])
    if kind in (3, 4):
        return GrammarToken("filter", detail=detail << 1 | (kind == 4))
    return {5: GrammarToken("scope"), 6: GrammarToken("routine")}.get(kind)


def _inform_1(story: StoryFile, dictionary: Dictionary, starts: list[int]) -> Grammar | None:
    """GV1: the number of gaps, six tokens of one byte, and the action."""
    prepositions = _prepositions(dictionary, _PREPOSITION, lambda flags: 2)

    def read_line(verb: int, at: int) -> tuple[GrammarLine, int] | None:
        gaps = story.byte(at)
        tokens: list[GrammarToken] = []
        for code in story.data[at + 1 : at + 7]:
            if code < 176:
                if gaps == 0:
                    break
                gaps -= 1
            token = _inform_1_token(prepositions, code)
            if token is None:
                return None
            tokens.append(token)
        return (GrammarLine(verb, tuple(tokens), story.byte(at + 7), False), at + 8) if gaps == 0 else None

    lines = _read(story, starts, read_line)
    return _inform_grammar("Inform GV1", dictionary, starts, lines)


def _inform_1_token(prepositions: dict[int, str], code: int) -> GrammarToken | None:
    if code < len(_ELEMENTARY):
        return GrammarToken(_ELEMENTARY[code])
    if code >= 176:
        return GrammarToken("word", prepositions[code]) if code in prepositions else None
    if 16 <= code < 48 or code >= 128:
        return GrammarToken("filter", detail=code)
    return GrammarToken("routine") if 48 <= code < 80 else GrammarToken("scope") if 80 <= code < 112 else None


def _inform_grammar(
    name: str, dictionary: Dictionary, starts: list[int], lines: tuple[GrammarLine, ...] | None
) -> Grammar | None:
    if lines is None:
        return None
    marked = [entry for entry in dictionary.entries.values() if len(entry.data) > 1 and entry.data[0] & _VERB]
    verbs = _synonyms(dictionary, marked, lambda entry: entry.data[1], starts)
    if verbs is None:
        return None
    meta = frozenset(entry.data[1] for entry in marked if entry.data[0] & _META)
    walking = {number for number, words in verbs.items() if "go" in words}
    filters = [line.tokens[0] for line in lines if line.verb in walking and len(line.tokens) == 1]
    ways = {token for token in filters if token.kind == "filter"}  # what "go" takes are the directions
    lines = tuple(
        line._replace(tokens=tuple(GrammarToken("direction") if token in ways else token for token in line.tokens))
        for line in lines
    )
    return Grammar(name, verbs, meta, lines)


def _infocom_fixed(story: StoryFile, dictionary: Dictionary, starts: list[int]) -> Grammar | None:
    """Eight bytes: number of nouns, two prepositions, two attributes, two sets of places, action."""
    prepositions = _infocom_prepositions(dictionary)

    def read_line(verb: int, at: int) -> tuple[GrammarLine, int] | None:
        nouns, first, second, find_1, find_2, where_1, where_2, action = (story.byte(at + i) for i in range(8))
        if nouns > 2:
            return None
        parts = [(first, find_1, where_1), (second, find_2, where_2)]
        tokens = _infocom_tokens(prepositions, parts, nouns)
        return None if tokens is None else (GrammarLine(verb, tokens, action, False), at + 8)

    return _infocom_grammar("Infocom fixed", dictionary, starts, _read(story, starts, read_line))


def _infocom_variable(story: StoryFile, dictionary: Dictionary, starts: list[int]) -> Grammar | None:
    """Two bytes (number of nouns and preposition, action), then attribute and places of the first noun, then
    preposition, attribute and places of the second. Of a preposition's number 6 bits are kept."""
    prepositions = {number & 0x3F: words for number, words in _infocom_prepositions(dictionary).items()}

    def read_line(verb: int, at: int) -> tuple[GrammarLine, int] | None:
        nouns, first, action = story.byte(at) >> 6, story.byte(at) & 0x3F, story.byte(at + 1)
        if nouns > 2:
            return None
        size = (2, 4, 7)[nouns]
        find_1, where_1, second, find_2, where_2 = (*story.data[at + 2 : at + size], 0, 0, 0, 0, 0)[:5]
        parts = [(first, find_1, where_1), (second & 0x3F, find_2, where_2)]
        tokens = _infocom_tokens(prepositions, parts, nouns)
        return None if tokens is None else (GrammarLine(verb, tokens, action, False), at + size)

    return _infocom_grammar("Infocom variable", dictionary, starts, _read(story, starts, read_line))


def _infocom_tokens(
    prepositions: dict[int, str], parts: list[tuple[int, int, int]], nouns: int
) -> tuple[GrammarToken, ...] | None:
    """Tokens from (preposition, attribute, places) of the nouns; None if a preposition is unknown."""
    tokens: list[GrammarToken] = []
    for index, (preposition, find, where) in enumerate(parts):
        if preposition:
            if preposition not in prepositions:
                return None
            tokens.append(GrammarToken("word", prepositions[preposition]))
        if index < nouns:
            tokens.append(GrammarToken(_infocom_kind(where), detail=find + 1 if find else 0))
    return tuple(tokens)


def _infocom_kind(where: int) -> str:
    """Kind of token for the places where a thing may be, as bits."""
    if where & _INFOCOM_MUST_HAVE and not where & _INFOCOM_TAKES:
        return "have"
    return "held" if where & _INFOCOM_HELD and not where & _INFOCOM_AROUND else "noun"


def _prepositions(dictionary: Dictionary, flag: int, place: Callable[[int], int]) -> dict[int, str]:
    """The usual preposition of each number; ``place`` tells from a word's flags which byte holds the number."""
    found: dict[int, list[str]] = {}
    for entry in dictionary.entries.values():
        if len(entry.data) > 2 and entry.data[0] & flag:
            found.setdefault(entry.data[place(entry.data[0])], []).append(entry.text)
    spelling = _Spelling(dictionary)
    return {number: spelling.words(words)[0] for number, words in found.items()}


def _infocom_prepositions(dictionary: Dictionary) -> dict[int, str]:
    return _prepositions(dictionary, _INFOCOM_PREPOSITION, lambda flags: 2 if flags & 3 else 1)


def _infocom_grammar(
    name: str, dictionary: Dictionary, starts: list[int], lines: tuple[GrammarLine, ...] | None
) -> Grammar | None:
    if lines is None:
        return None
    marked = [e for e in dictionary.entries.values() if len(e.data) > 2 and e.data[0] & _INFOCOM_VERB]
    verbs = _synonyms(dictionary, marked, lambda entry: entry.data[1 if entry.data[0] & 3 == 1 else 2], starts)
    if verbs is None:
        return None
    sought = [token.detail for line in lines if _SOCIAL & set(verbs.get(line.verb, ())) for token in line.tokens]
    creature = Counter(filter(None, sought)).most_common(1)
    found = creature[0][0] if creature else -1
    lines = tuple(
        line._replace(tokens=tuple(t._replace(kind="creature") if t.detail == found else t for t in line.tokens))
        for line in lines
    )
    return Grammar(name, verbs, frozenset(), lines)


def _synonyms(
    dictionary: Dictionary, marked: list[DictionaryEntry], number: Callable[[DictionaryEntry], int], starts: list[int]
) -> dict[int, tuple[str, ...]] | None:
    """Words of each verb number; None if the dictionary has no verbs or some that the table lacks."""
    verbs: dict[int, list[str]] = {}
    for entry in marked:
        verbs.setdefault(number(entry), []).append(entry.text)
    if not verbs or any(255 - verb >= len(starts) for verb in verbs):
        return None
    spelling = _Spelling(dictionary)
    return {verb: spelling.words(words) for verb, words in sorted(verbs.items(), reverse=True)}

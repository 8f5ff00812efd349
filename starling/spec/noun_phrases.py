"""Finds the noun phrases of a text that a player could type: ``the winding brake`` in "Beside it is the winding brake".

A word's classes come from the lexicon; a phrase begins at a determiner, or without one at an adjective or noun, and
ends before what can only go on with the sentence. `Phrase.matters` tells things that one could look at or touch
from the rest: notions, times, speech, comparisons and what is said not to be there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from starling.spec.lexicon import ABSTRACT, ADJECTIVE, ADVERB, CONCRETE, VERB, classes, lemma
from starling.spec.placeholders import BRACES
from starling.util.text import fold

_DETERMINERS = frozenset(
    "a an the your his her its their my our this that these those some no any every each another both all several many "
    "few two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred dozen one "
    "other".split()
)
_SINGULAR = frozenset("a an one this that each every another".split())
_ARTICLES = frozenset("a an the your his her its their our my every".split())
_COMPASS = frozenset("north south east west".split())
_OBJECTS = frozenset("it him them you me us".split())
_NEGATING = frozenset("no any without every each neither nor not never another what which whose".split())
_CLOSED = frozenset(
    "i you he she it we they me him us them who whom what which whose where when why how that there here then than and "
    "or but nor so yet if as because while though although unless until till since before after above below under over "
    "into onto in on at by for from of off to with without within through across along around round about against "
    "between among behind beside besides beyond near past up down out inside outside upon toward towards like except "
    "is are was were be been being am has have had do does did done will would can could may might must shall should "
    "not never always ever only just too very quite rather still already again also even almost nearly once twice "
    "now soon somebody someone something anything nothing nobody everybody everything everyone anybody anyone none "
    "more most much less least enough such same own else it's that's there's isn't doesn't don't didn't won't can't "
    "couldn't wouldn't hasn't haven't you're you've he's she's they're i'm i've we're let's i'll you'll he'd she'd "
    "whether yourself himself herself itself themselves myself each yours hers theirs ours back away apart together "
    "forward forwards perhaps maybe well please yes oh per "
    "north south east west northeast northwest southeast southwest".split()
)
_PREPOSITIONS = frozenset(
    "in on at by for from of off to with into onto through across along around round about against between among "
    "behind beside beyond near past under over above below inside outside upon up down".split()
)
_EMPTY = frozenset(
    "way ways side sides end ends top bottom middle centre center edge front rear left right rest half kind kinds sort "
    "sorts lot lots bit bits part parts piece pieces pair pairs row rows set number amount place places thing things "
    "one ones other others matter case fact point use moment time times while reason sense manner day days night "
    "morning evening afternoon hour hours minute minutes second seconds week weeks month months year years today "
    "tomorrow yesterday yard yards foot feet inch inches mile miles pound pounds o'clock turn turns first last "
    "size length height width depth weight colour color shape distance direction few many dozen hundred thousand "
    "couple group bunch deal anything north south east west word words line lines".split()
)
"""Nouns that nobody types by themselves: parts, measures, times."""
_PARTITIVE = frozenset(
    "row pair stack heap pile bit piece set bunch box bag jar tin sheet length line rows lot number circle ring clump "
    "sort kind tangle cluster scrap slice tray sack bundle coil strip column scatter litter load couple dozen drift "
    "film".split()
)
_VERBS = frozenset("lies sits counts remains serves shines streams burns gapes blinks laps".split())
"""Forms that are verbs wherever they follow a noun: "the tin duck lies in the straw"."""
_OFTEN_VERBS = frozenset(
    "stands stays rings lights faces leaves hangs looks leads keeps turns smokes hanging facing".split()
)
"""Forms that are verbs where they follow a noun and more follows them: "the desk faces the door"."""
_ONLY_VERBS = frozenset("comes facing fed kneel makes".split())
"""Forms that are no nouns, although the lexicon has them as such."""
_QUALITIES = frozenset("clean dark".split())
"""Forms that are adjectives where they follow a noun: "the old channel dark, the new one blond"."""
_NO_NOUNS = frozenset("sulky small many little longer lower upper royal great upstairs downstairs".split())
"""Adjectives and adverbs that the lexicon also has as nouns."""
_ASIDE = frozenset("like than which who whose whoever where when if because what whatever until wherever".split())
"""What follows these, up to the next comma, tells of other things or times, or only compares."""
_WANTING = frozenset("for from want wants wanted need needs needed lack lacks wanting lacking".split())
_TOKEN = re.compile(r"[A-Za-z][A-Za-z'-]*|\d[\w,.]*|[^\sA-Za-z\d]")
_PAST = re.compile(r"\b(used to|would|will|shall)\b")
_SENTENCE = re.compile(r"(?<=[.!?])[\"']?\s+(?=[\"'A-Z(])|\n+")


@dataclass(frozen=True)
class Phrase:
    """A noun phrase of a text. ``words``: as a player would type it, without the determiner, in small letters;
    ``word``: its noun; ``matters``: whether it is a thing that is there."""

    words: tuple[str, ...]
    word: str
    sentence: str
    matters: bool

    def __str__(self) -> str:
        return " ".join(self.words)


def noun_phrases(text: str) -> Iterator[Phrase]:
    """The noun phrases of a text of a game, in order; what placeholders may print is part of the text, except for the
    names of things."""
    spoken = False
    for sentence in _SENTENCE.split(_plain(text)):
        tokens = _TOKEN.findall(sentence)
        at, aside, past = 0, False, _PAST.search(sentence) is not None
        while at < len(tokens):
            token = tokens[at]
            low = token.lower()
            if token == '"':
                spoken = not spoken
            if token in ".;:!?,":
                aside = False
            if low in _ASIDE or low == "as":
                aside = True
            if low in _DETERMINERS:
                begin = at + 1
            elif _can_begin(tokens, at):
                begin = at
            else:
                at += 1
                continue
            nouns = list(_nouns(tokens, begin))
            if not nouns:
                at += 1
                continue
            head = nouns[-1]
            found = _phrase(tokens, at, begin, head, " ".join(sentence.split()))
            if found:
                there = not (spoken or aside or past) and _is_there(tokens, at)
                yield Phrase(found.words, found.word, found.sentence, found.matters and there)
            at = head + 1


def _plain(text: str) -> str:
    """The text with all that its placeholders may print."""

    def shown(match: re.Match[str]) -> str:
        _, colon, choices = match.group(1).partition(":")
        return choices.replace("|", " ; ") if colon else "it"

    return fold(BRACES.sub(shown, text))


def _kinds(word: str) -> str:
    """Letters of the classes of a word, also as a plural or a form of a verb; empty if it is unknown."""
    low = word.lower()
    known = classes()
    found = known.get(low, "")
    base = lemma(low)
    if base != low:
        found += "".join(c for c in known.get(base, "") if c not in found)
    if not found and low.endswith(("ed", "ing")):
        return VERB + ADJECTIVE
    if not found and any(ADJECTIVE in known.get(low[:-n], "") for n in (1, 2, 3)) and low.endswith(("er", "est")):
        return ADJECTIVE
    return found


def _can_begin(tokens: list[str], at: int) -> bool:
    """Whether a phrase without a determiner begins here: after a preposition, a comma or "and", or as a sentence."""
    token, before = tokens[at], tokens[at - 1].lower() if at else ""
    if (
        not token[0].isalpha()
        or token.lower() in _CLOSED
        or (before and before not in _PREPOSITIONS | {"and", ",", ":", ";", "or"})
    ):
        return False
    kinds = _kinds(token)
    return bool(kinds) and kinds[0] not in (VERB, ADVERB)


def _nouns(tokens: list[str], begin: int) -> Iterator[int]:
    """Positions of the nouns of the phrase that begins there; the last is what it is about."""
    had_noun = False
    single = begin > 0 and tokens[begin - 1].lower() in _SINGULAR
    for at in range(begin, len(tokens)):
        token = tokens[at]
        low = token.lower()
        if not token[0].isalpha() and not token[0].isdigit():
            return
        owning = low.endswith(("'s", "s'"))
        if (low in _CLOSED and low not in _DETERMINERS) or ("'" in low and not owning):
            return
        kinds = _kinds(token)
        if owning:
            had_noun = False
            continue
        is_noun = not kinds or CONCRETE in kinds or ABSTRACT in kinds
        base = lemma(low)
        verb_first = classes().get(low, classes().get(base, "N"))[0] == VERB or (
            not classes().get(low) and low.endswith("ed")
        )
        if single and base == low and is_noun:
            verb_first = False  # "a jam jar"
        after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
        goes_on = after.isalpha() and after not in ("and", "or", "of", "with")
        if low in _ONLY_VERBS or (had_noun and low in _QUALITIES):
            return
        if low == "square" and tokens[at - 1].lower() in _EMPTY:
            return  # "four feet square"
        if had_noun and (low in _VERBS or (low in _OFTEN_VERBS and goes_on)):
            return
        after_other = at > begin or (at > 0 and tokens[at - 1].lower() == "other")
        if _may_be_verb(low) and after_other and after in _ARTICLES:
            # "in the other stands a stock", "in the dark lies every breakfast"; "the chairs face the window"
            several = had_noun and lemma(tokens[at - 1].lower()) != tokens[at - 1].lower()
            if base != low or several:
                return
        if low in _OFTEN_VERBS and at > begin and after in _COMPASS:
            return  # "the stable stands west"
        if had_noun and _may_be_verb(low) and base != low and begin == 1 and at == len(tokens) - 2 and after == ".":
            return  # "The whole shop rings."
        if VERB in kinds and base != low and (after in _OBJECTS or after in _DETERMINERS or kinds[0] == ABSTRACT):
            verb_first = True  # "the sofa faces it", "the toad blinks"
        if had_noun and (verb_first or kinds[:1] == ADVERB or not is_noun or (low in _DETERMINERS)):
            return
        if low.endswith(("ing", "ly")) and had_noun and CONCRETE not in kinds:
            return
        if is_noun and low not in _DETERMINERS and not token[0].isdigit():
            if single and base != low and not low.endswith("ss"):
                return  # "a knife sticks"
            had_noun = had_noun or kinds[:1] not in (ADJECTIVE, ADVERB)
            yield at
        elif kinds[:1] == ADVERB and not low.endswith("ly"):
            return


def _phrase(tokens: list[str], at: int, begin: int, head: int, sentence: str) -> Phrase | None:
    """The phrase with its noun at ``head``; None if nobody would type it."""
    word = tokens[head].lower()
    kinds = _kinds(word)
    bare = begin == at
    plural = lemma(word) != word
    capital = tokens[head][0].isupper() and head > 0
    if word in _EMPTY or lemma(word) in _EMPTY or word in _NO_NOUNS or len(word) < 3:
        return None
    if head == begin and word in _VERBS:
        return None
    if bare and not plural and not capital and (at == 0 or CONCRETE not in kinds or tokens[at - 1] in ",:;"):
        return None
    if bare and (
        kinds[:1] in (VERB, ADJECTIVE) or (plural and VERB in kinds and (head > begin or kinds[0] == ABSTRACT))
    ):
        return None  # "water laps", "and stays"
    if bare and head == begin and plural and _may_be_verb(word) and _is_said_of_it(tokens, at):
        return None
    if kinds[:1] == ADJECTIVE and any(t.lower() in _EMPTY for t in tokens[begin:head]):
        return None  # "forty feet high"
    if tokens[at].lower() == "that" and kinds[:1] == VERB:
        return None  # "walls that glitter"
    if not plural and ADJECTIVE in kinds[:1] and head == begin and not bare and CONCRETE not in kinds:
        return None  # "the blue of the sky"
    typed = tuple(t.lower() for t in tokens[begin : head + 1] if t.lower() not in _DETERMINERS)
    start = next(
        (n + 1 for n in range(len(typed) - 1, -1, -1) if typed[n].endswith(("'s", "s'")) and n < len(typed) - 1), 0
    )
    capital = capital or (tokens[head].isupper() and len(word) > 1)
    concrete = CONCRETE in kinds or (not kinds and not capital)
    return Phrase(typed[start:], word, sentence, concrete and not (bare and not plural) and not capital)


def _may_be_verb(word: str) -> bool:
    return VERB in _kinds(word) or word in _VERBS or word in _OFTEN_VERBS


def _is_said_of_it(tokens: list[str], at: int) -> bool:
    """Whether the form of a verb that stands here is one: ", falls the drip"; "it is empty and rings"."""
    word, before = tokens[at].lower(), tokens[at - 1].lower() if at else ""
    after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    if before in (",", "and") and after in _ARTICLES | _OBJECTS:
        return True
    if at < 2 or before != "and":
        return False
    before = tokens[at - 3 if tokens[at - 2] == "," and at > 2 else at - 2].lower()
    kinds = _kinds(before)[:1]
    verb = kinds == VERB and lemma(before) != before and word in _OFTEN_VERBS
    return tokens[0].lower() in ("it", "one", "he", "she") or kinds in (ADJECTIVE, ADVERB) or verb


def _is_there(tokens: list[str], at: int) -> bool:
    """Whether what is named from here on is there, and not denied, or only what something else is like or made of."""
    before = [t.lower() for t in tokens[max(0, at - 3) : at]]
    if tokens[at].lower() in _NEGATING or {"not", "no", "without", "never"} & set(before):
        return False
    wanted = bool(before) and before[-1] in _WANTING
    if wanted or (len(before) > 1 and before[-2] == "to" and VERB in _kinds(before[-1])):
        return False
    if before[-1:] == ["of"] and len(before) > 1:
        of = before[-2]
        return CONCRETE in _kinds(of) or of in _PARTITIVE or lemma(of) in _PARTITIVE
    return True

"""Whether a game is about its idea, judged from its words alone: the annotator for authors without a language model.

Each content word of the idea is looked for in what the player deals with (title, names of things and rooms,
verbs of commands, tasks) and, for half as much, in what the player only reads; rare words count for more. A game that
has most of them is about its idea. A game that tells its idea in other words has few, but still more than it has of
others: it passes if hardly any idea of the library fits it as well. Deterministic, and coarse: it knows forms and parts
of words (feverish, fever; clockmaker, clock), not synonyms, except that verbs which any game may put otherwise (repair,
prepare, find) are not looked for.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from starling.library.catalog import find
from starling.spec.lexicon import ADJECTIVE, classes, lemma
from starling.spec.model import GameSpec, load_spec
from starling.spec.prose_metrics import texts

ENOUGH = 0.64
"""Share of the idea's words from which on a game is about it, whatever else it could be about."""
FEW = 0.35
"""Share below which the game must fit its idea better than nearly all others."""
LEAST_SHARE = 0.28
"""Share below which a game is beside its idea."""
RIVALS, RIVALS_OF_FEW = 0.06, 0.02
"""Share of the library's ideas that may fit the game as well, from FEW words on and below."""
ONLY_READ = 0.5
"""What a word counts that is only read."""
CIRCUMSTANCE = 0.5
"""Weight of a word in what comes after "before", "while" and the like."""
_CIRCUMSTANCE = re.compile(r"\b(?:before|after|while|until|because|without|between|at the end of)\b")
TIDYING = 2.0
"""Weight of a word for tidying, since such games name neither it nor the place, but all that lies about."""
_STOP_WORDS = frozenset(
    "the and for with from into onto that this than then them they their there these those his her hers him she its "
    "you your our out off all any everything are was were been being have has had not but can could would should will "
    "must who whom what when where which while before after until during without about over under again once only just "
    "very more most some such own other another each every one two three four five six seven eight nine ten make makes "
    "made making get gets got getting put puts let lets take takes bring give need needs needed use using find old new "
    "young little small big large good bad first last next day night morning time rainy".split()
)
_ANY_DEED = frozenset(
    "repair fix mend restore save rescue help prepare cook build create produce finish start change turn keep "
    "care look search seek recover return catch remove clean set decorate deliver "
    "broken lost missing hid hidden runaway borrowed play learn become escape solve work try go come enter leave "
    "reach visit explore".split()
)
"""Verbs that name no particular deed, and what is said of things to be found or repaired."""

_FORMS = (
    "show:shown bind:bound bring:brought catch:caught cut:cutting dig:dug draw:drew,drawn feed:fed find:found "
    "give:gave,given grind:ground hang:hung hide:hidden,hid hold:held lead:led leave:left lend:lent light:lit "
    "ring:rang,rung say:said sew:sewn shake:shook,shaken sing:sang,sung speak:spoke,spoken steal:stole,stolen "
    "stick:stuck strike:struck sweep:swept swing:swung tear:torn,tore tell:told throw:threw,thrown "
    "wake:woke,woken wear:worn,wore wind:wound write:wrote,written"
)
_IRREGULAR = {form: verb for verb, forms in (entry.split(":") for entry in _FORMS.split()) for form in forms.split(",")}
"""{irregular form: verb}, of verbs that players type."""


def content_words(text: str) -> list[str]:
    """The distinct words of an idea that say what it is about, in order."""
    found = re.findall(r"[a-z]{3,}", text.lower().replace("'s", ""))
    return list(dict.fromkeys(word for word in found if word not in _STOP_WORDS | _ANY_DEED))


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A crude stem: forms of a word have the same one, and rarely two words do."""
    if word.isdecimal():
        return word
    word = _IRREGULAR.get(word, word)
    if len(word) == 4 and word.endswith("ied"):
        return word[:-1]  # tied
    for ending in ("ingly", "ings", "ing", "edly", "ies", "ied", "ers", "ed", "es", "er", "ly", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word.replace("y", "i")


_TIDYING = frozenset(
    stem(word) for word in "tidy sort order organise organize straighten declutter stow unpack clear away place".split()
) | {stem("belong")}


_LONG = 7
"""Letters of a word that may be made of others."""
_PART = 0.75
"""What a word counts of which the game has only a part, or that is a part of one that it has."""
_RARITY = 0.7
"""How much of a word's weight depends on how rare it is."""
_ADJECTIVES = 0.5
"""Weight of an adjective."""


@dataclass(frozen=True)
class _Asked:
    """A word of an idea: the stems that it may be found by, and its weight."""

    word: str
    stems: frozenset[str]
    weight: float


class _Words:
    """The stems of a game: of what is dealt with, and of what is only read."""

    def __init__(self, spec: GameSpec) -> None:
        mentioned = [
            word for bearer in spec.bearers().values() for mention in bearer.mentions for word in mention.words
        ]
        self._dealt_with = _stems(
            " ".join(
                [
                    spec.title,
                    *(name for thing in spec.things for name in (thing.name, *thing.synonyms)),
                    *(room.name for room in spec.rooms),
                    *(pattern for action in spec.actions for pattern in (action.command, *action.synonyms)),
                    *(task.description for task in spec.tasks),
                    *spec.walkthrough,
                    *mentioned,
                ]
            )
        )
        self._read = _stems(" ".join(text for text in texts(spec) if text != spec.idea))
        self.all = self._dealt_with | self._read
        puts = sum(any(condition.test == "in" for condition in task.when) for task in spec.tasks)
        self._tidying = puts >= 0.6 * len(spec.tasks)
        self._known: dict[str, float] = {}

    def share_of(self, asked: Sequence[_Asked]) -> tuple[float, list[str]]:
        """(share of the words that the game has, weighted; the words that it lacks)."""
        found = [max(map(self._has, self._instead(one.stems))) for one in asked]
        total = sum(one.weight for one in asked)
        share = sum(one.weight * has for one, has in zip(asked, found, strict=True)) / total if total else 1.0
        return share, [one.word for one, has in zip(asked, found, strict=True) if not has]

    def _instead(self, stems: frozenset[str]) -> frozenset[str]:
        """The stems that will do: in a tidying game, all that say so."""
        return stems | _TIDYING if self._tidying and stems & _TIDYING else stems

    def _has(self, wanted: str) -> float:
        if wanted not in self._known:
            self._known[wanted] = max(_among(wanted, self._dealt_with), ONLY_READ * _among(wanted, self._read))
        return self._known[wanted]


def _among(wanted: str, stems: set[str]) -> float:
    if wanted in stems:
        return 1.0
    parts = len(wanted) >= _LONG and any(len(s) >= 4 and (wanted.startswith(s) or wanted.endswith(s)) for s in stems)
    return _PART if parts or (len(wanted) >= 5 and any(s.startswith(wanted) for s in stems)) else 0.0


@cache
def _library() -> tuple[Counter[str], tuple[str, ...]]:
    """(in how many of the library's training games each stem occurs, their ideas)."""
    # Read without the checks, which take longer than all else and have found nothing in the library.
    specs = [load_spec(entry.folder / "game.json") for entry in find("split:train,split:long-train")]
    return Counter(stem for spec in specs for stem in _Words(spec).all), tuple(spec.idea for spec in specs)


def _rarity(stems: Iterable[str]) -> float:
    games, ideas = _library()
    return max(1 - math.log(games[stem] + 1) / math.log(len(ideas) + 1) for stem in stems)


@cache
def _asked(idea: str) -> tuple[_Asked, ...]:
    main, *rest = _CIRCUMSTANCE.split(idea.lower(), maxsplit=1)
    weights = dict.fromkeys(content_words(" ".join(rest)), CIRCUMSTANCE) | dict.fromkeys(content_words(main), 1.0)
    asked = []
    for word, weight in weights.items():
        stems = frozenset((stem(word), stem(word.removeprefix("re"))))  # restring, repaint
        weight = TIDYING if stems & _TIDYING else weight
        known = classes().get(word) or classes().get(lemma(word), "")
        weight *= _ADJECTIVES if known.startswith(ADJECTIVE) else 1.0
        asked.append(_Asked(word, stems, weight * (1 - _RARITY + _RARITY * _rarity(stems))))
    return tuple(asked)


def share_of_idea(spec: GameSpec) -> tuple[float, list[str]]:
    """(share of the idea's content words that the game has, from 0 to 1; the words that it lacks)."""
    return _Words(spec).share_of(_asked(spec.idea))


def shares_of_words(spec: GameSpec, phrases: Sequence[str]) -> list[float]:
    """For each phrase, the share of its content words that the game has, from 0 to 1."""
    words = _Words(spec)
    return [words.share_of(_asked(phrase))[0] for phrase in phrases]


def _stems(text: str) -> set[str]:
    return {stem(word) for word in re.findall(r"[a-z]{3,}", text.lower())}


def beside_idea(spec: GameSpec) -> str | None:
    """Why a game is not about its idea; None if it may be."""
    words = _Words(spec)
    share, missing = words.share_of(_asked(spec.idea))
    if share >= ENOUGH:
        return None
    if share >= LEAST_SHARE:
        others = [idea for idea in _library()[1] if idea != spec.idea]
        rivals = sum(words.share_of(_asked(idea))[0] >= share for idea in others) / len(others)
        if rivals <= (RIVALS if share >= FEW else RIVALS_OF_FEW):
            return None
    return f"the idea asks for {', '.join(missing[:6])}, and nothing in the game is called so"

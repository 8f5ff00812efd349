"""Whether a game is about its idea, judged from its words alone: the annotator for authors without a language model.

Each content word of the idea is looked for in what the player deals with (names and synonyms of things and rooms, verbs
of commands, tasks) and, for half as much, in what the player only reads. A game is beside its idea if it has too few of
them, or if it lacks the deed that the idea begins with. Deterministic, and coarse: it knows forms of words, not
synonyms, except that verbs which any game may put otherwise (repair, prepare, find) are not looked for.
"""

from __future__ import annotations

import re

from starling.spec.model import GameSpec
from starling.spec.prose_metrics import texts

LEAST_SHARE = 0.34
"""Share of the idea's content words that a game must have."""
SHARE_WITHOUT_DEED = 0.51
"""The same if it lacks the deed."""
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


_TIDYING = {
    stem(word) for word in "tidy sort order organise organize straighten declutter stow unpack clear away place".split()
} | {stem("belong")}


def share_of_idea(spec: GameSpec) -> tuple[float, list[str]]:
    """(share of the idea's content words that the game has, from 0 to 1; the words that it lacks)."""
    main, *rest = _CIRCUMSTANCE.split(spec.idea.lower(), maxsplit=1)
    asked = {word: CIRCUMSTANCE for word in content_words(" ".join(rest))} | {word: 1.0 for word in content_words(main)}
    asked = {word: TIDYING if stem(word) in _TIDYING else weight for word, weight in asked.items()}
    dealt_with = _stems(
        " ".join(
            [
                *(name for thing in spec.things for name in (thing.name, *thing.synonyms)),
                *(room.name for room in spec.rooms),
                *(pattern for action in spec.actions for pattern in (action.command, *action.synonyms)),
                *(task.description for task in spec.tasks),
                *spec.walkthrough,
            ]
        )
    )
    read = _stems(" ".join(text for text in texts(spec) if text != spec.idea))
    if not asked:
        return 1.0, []
    found = dict.fromkeys(asked, 0.0)
    for word in asked:
        forms = {stem(word), stem(word.removeprefix("re"))}  # restring, repaint
        if stem(word) in _TIDYING:
            forms |= _TIDYING
        found[word] = 1.0 if forms & dealt_with else ONLY_READ if forms & read else 0.0
    share = sum(found[word] * weight for word, weight in asked.items()) / sum(asked.values())
    return share, [word for word in asked if not found[word]]


def _stems(text: str) -> set[str]:
    return {stem(word) for word in re.findall(r"[a-z]{3,}", text.lower())}


def beside_idea(spec: GameSpec) -> str | None:
    """Why a game is not about its idea; None if it may be."""
    share, missing = share_of_idea(spec)
    deed = re.match(r"[a-z]{3,}", spec.idea.lower())
    lacks_deed = deed is not None and deed.group() in missing and stem(deed.group()) not in _TIDYING
    if share >= (SHARE_WITHOUT_DEED if lacks_deed else LEAST_SHARE):
        return None
    return f"the idea asks for {', '.join(missing[:6])}, and nothing in the game is called so"

"""The nouns that a game prints and that nothing in it is called: the kit answers that there is no need of them."""

from __future__ import annotations

from starling.spec.lexicon import lemma
from starling.spec.logic import OPPOSITE
from starling.spec.mentions import nouns
from starling.spec.model import GameSpec
from starling.spec.noun_phrases import noun_phrases
from starling.spec.prose_metrics import texts
from starling.util.text import words

_LETTERS = 9
"""The dictionary keeps so many letters of a word."""
EVERYWHERE = frozenset(
    "hand hands finger fingers arm arms foot feet leg legs head face eye eyes ear ears nose mouth hair body knee knees "
    "floor ground wall walls ceiling roof sky air corner corners".split()
)
"""What every place has, and everybody."""


def printed_nouns(spec: GameSpec) -> list[str]:
    """The nouns of a game's texts, in singular and plural, sorted, without those by which something in it is called
    and the words of its own commands. ``spec``: with its kinds and copies spelled out."""
    found = set(EVERYWHERE)
    for text in texts(spec):
        if text != spec.idea:
            for phrase in noun_phrases(text):
                word = phrase.word
                single = lemma(word)
                found |= {word, single, _plural(single)}
    taken = {form[:_LETTERS] for word in _words_in_use(spec) for form in (word, lemma(word), _plural(word))}
    return sorted(w for w in found if w.isalpha() and w.isascii() and len(w) > 2 and w[:_LETTERS] not in taken)


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou"):
        return f"{noun[:-1]}ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _words_in_use(spec: GameSpec) -> set[str]:
    """The nouns of all names, and every word of the game's own commands."""
    named = [r.name for r in spec.rooms] + [liquid.name for liquid in spec.liquids]
    for thing in spec.things:
        named += [thing.name, *thing.synonyms, *(n.name for n in thing.names), thing.plural_name or ""]
    for bearer in spec.bearers().values():
        named += [word for mention in bearer.mentions if mention.when for word in mention.words]
    typed = [phrase for a in spec.actions for phrase in (a.command, *a.synonyms, *a.typed)]
    return {w for name in named for w in nouns(name)} | {w for phrase in typed for w in words(phrase)} | {*OPPOSITE}

"""Judges whether a word that may be a verb is one, by what stands before and after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from starling.author.ideas import IdeaToken
from starling.author.planning.lore import load_lore
from starling.author.planning.phrases import (
    ADVERBS,
    AUXILIARIES,
    BE,
    BREAKS,
    DETERMINERS,
    PEOPLE,
    PREPOSITIONS,
    SOMEBODY,
    SUBJECTS,
    find_word,
    is_base,
    is_name,
    is_participle,
    is_plural_somebody,
    lemmas,
    verb_at,
)

RELATIVES = frozenset("who which that whose where".split())
ASKING = frozenset("why how whether that".split())
"""Words that begin what is to be found out or shown."""
TELLING = frozenset("before until because if unless when once".split())
"""Words that begin a circumstance that is told as a sentence."""


class Context(Protocol):
    """What is known so far of the clause that a word stands in (`clauses.Clause`)."""

    connective: str
    next: str
    verb: str


def is_verb(tokens: Sequence[IdeaToken], at: int, found: tuple[str, str, int], clause: Context) -> bool:
    """Whether a word that may be a verb is one, judged by what stands before and after it."""
    word, base = tokens[at].text, found[0].split()[0]
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    noun = load_lore().nouns.get(word)
    if at and word in AUXILIARIES and not takes_object(tokens, at):
        return False
    if base in ("keep", "start", "begin", "finish") and is_gerund(tokens, at + 1):
        return False
    if at == 0 and clause.connective == "inner" and word == base:
        return True  # "persuade the cockerel to | crow"
    if at == 0 and clause.connective not in RELATIVES | {"what"}:
        if word.endswith("ing") and word != base:
            return (
                clause.connective == "about"
                or following in DETERMINERS | PREPOSITIONS
                or bool(following and not find_word(following))
                or not noun
            )
        if len(tokens) == 1 and clause.next in ("that", "whether", "how", "which", "what", "why", "if", "who", "where"):
            return True  # "test whether"
        if word != base:
            return False  # "broken lamps", "lights of the harbour"
        if noun and noun.kind == "person" and at + 1 < len(tokens) and tokens[at + 1].capital:
            return False  # "Captain Blood"
        if found[2] > 1 or noun is None or found[1] in ("escape", "perform", "reach", "steer", "help", "win"):
            return True
        if takes_object(tokens, at):
            return True
        if following in ("behind", "under", "inside") and clause.next == "and":
            return True  # "hide behind the curtain and listen"
        if noun.kind == "abstract" and find_word(following):
            return False  # "surprise party"
        if find_word(f"{word} {following}") and f"{word} {following}" in load_lore().nouns:
            return False  # "paint pot"
        return bool(following) and following not in (PREPOSITIONS | BREAKS) - {"for", "with", "up", "out", "at"}
    before = tokens[at - 1].text if at else ""
    if before in BE:
        return word != base and (is_participle(word) or word.endswith("ing"))
    if (
        before in ("to", "not")
        or before in AUXILIARIES
        or (
            not before
            and clause.connective in RELATIVES | {"what"}
            and (not find_word(word) or takes_object(tokens, at))
        )
    ):
        ready = at < 2 or tokens[at - 2].text in AUXILIARIES | SUBJECTS or not noun
        return before != "to" or ready or takes_object(tokens, at)
    if before in SUBJECTS | SOMEBODY or (before == "help" and word.endswith("ing")):
        return True
    if before in ADVERBS or before.endswith("ly"):
        return not noun
    if word.endswith("ing") and before in PREPOSITIONS:
        return not noun or takes_object(tokens, at)
    if clause.verb or not (find_word(before) or is_name(tokens[at - 1])) or before in DETERMINERS:
        return False
    if (is_plural_somebody(before) or is_name(tokens[at - 1])) and is_base(word):
        return True
    if clause.connective in ASKING | TELLING and agrees(tokens, at):
        return True
    if word.endswith("ing") and following and following not in PREPOSITIONS | DETERMINERS:
        return False
    if not noun and (is_participle(word) or (word.endswith("ing") and word != base)):
        return True  # "an astronaut floating away", "a knight trapped in a well"
    # A noun before it: "a knight rescues a dragon", "the dragon ate my homework".
    finite = word != base and not word.endswith("ing") and not noun
    return finite and not (word.endswith("s") and find_word(word) and following not in DETERMINERS)


def takes_object(tokens: Sequence[IdeaToken], at: int) -> bool:
    """Whether a word that is also a noun ("water", "milk") is a verb here: a noun phrase follows it."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    onward = ("home", "away", "back", "into", "them", "him", "it")
    return following is not None and (following.text in DETERMINERS or following.owner or following.text in onward)


def is_gerund(tokens: Sequence[IdeaToken], at: int) -> bool:
    return at < len(tokens) and tokens[at].text.endswith("ing") and verb_at(tokens, at) is not None


def agrees(words: Sequence[IdeaToken], at: int) -> bool:
    """Whether a word may be the verb of the noun before, judged by their number: "leaves change", "a nurse calls"."""
    word, before = words[at].text, find_word(words[at - 1].text)
    if before is None or words[at - 1].owner:
        return False
    following = words[at + 1].text if at + 1 < len(words) else ""
    if before.plural or (words[at - 1].text != before.noun and words[at - 1].text.endswith("s")):
        return is_base(word) and (not find_word(word) or bool(following))
    third = word.endswith("s") and any(is_base(form) for form in lemmas(word)[1:])
    return third and before.kind in PEOPLE and (not following or following in DETERMINERS | PREPOSITIONS)

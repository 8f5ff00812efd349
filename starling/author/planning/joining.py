"""Joins what a script says to the command that it answers, so that a text names what is done with what."""

from __future__ import annotations

import re

from starling.author.planning.plot import Plot, Prop
from starling.author.planning.sayings import say, split
from starling.author.wording import Noun, capital, with_the

JOINABLE = re.compile(r"(?!You|I |I'|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][^A-Z:?!\"]*[.]$")
"""A sentence that may be told in one with what is done."""
JOINED = 0.65
"""Probability that it is."""


SMALL = frozenset(
    "about across against along apart around aside at away back before behind beneath between by down for from in into"
    " near of off on onto open out over past round through to together towards under up upon with".split()
)
"""Words that a command may have beside its verb and its things, to be a sentence with "the" before the things."""


def spelled_out(pattern: str, items: list[Prop]) -> dict[str, Noun]:
    """{deed: a command in full}: "cut the cord with the knife"; nothing for one in a parser's English ("draw map on
    {noun}")."""
    text = pattern
    if not set(re.sub(r"\{\w+\}", "", pattern).split()[1:]) <= SMALL:
        return {}
    for prop, name in zip(items, ("noun", "second", "third"), strict=False):
        text = text.replace(f"{{{name}}}", with_the(prop.draft.noun))
    return {"deed": Noun(text), "Deed": Noun(capital(text))}


def joined(plot: Plot, symbol: str, text: str, pattern: str, items: list[Prop]) -> str:
    """A text that names nothing of what is done, mostly joined to what is done by a symbol of the sayings: "You cut the
    cord with the knife: it parts and curls away." """
    first, *rest = split(text)
    deed = spelled_out(pattern, items)
    names = [prop.draft.noun.name for prop in items]
    if (
        not names
        or not deed
        or not JOINABLE.match(first)
        or any(name in first for name in names)
        or not plot.chance(JOINED)
    ):
        return text
    proper = {prop.draft.noun.name.split()[0] for prop in plot.props if prop.draft.noun.proper}
    if first.split()[0].rstrip(",.!") in proper:
        return text
    nouns = {"rest": Noun(first[:1].lower() + first[1:]), **deed}
    return " ".join([say(symbol, plot.rng, nouns), *rest])


def about(plot: Plot, symbol: str, thing: Prop, pattern: str, items: list[Prop]) -> str:
    """What the sayings have about a thing and what is to be done, or about the thing alone."""
    deed = spelled_out(pattern, items)
    return say(symbol if deed else f"{symbol}-thing", plot.rng, {"thing": thing.draft.noun, **deed})

"""The library page's list: search, filters and order, each a parameter of the page's address."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple, get_args

from starling.library.catalog import find
from starling.spec.model import GameSpec, Skill
from starling.util.errors import StarlingError
from starling.web.gallery import SvgMap, map_of

MAX_SEARCH_LENGTH = 100
"""In characters; the rest of a longer search is ignored."""
_LEVELS = ("easy", "medium", "hard")
_REST = sys.maxsize


class Card(NamedTuple):
    """A game in the list. ``words``: the text that is searched. ``map``: None for a game of one room."""

    id: str
    spec: GameSpec
    people: int
    words: str
    map: SvgMap | None


class Filter(NamedTuple):
    """A filter: ``choices``, {value: label}, and a function that returns the values that apply to a game."""

    label: str
    choices: Mapping[str, str]
    of: Callable[[GameSpec], Collection[str]]


def _bands(label: str, count: Callable[[GameSpec], int], bands: Mapping[str, tuple[str, range]]) -> Filter:
    """A filter by a number; ``bands``: {value: (label, the numbers it stands for)}."""
    return Filter(
        label,
        {value: text for value, (text, _) in bands.items()},
        lambda spec: [value for value, (_, numbers) in bands.items() if count(spec) in numbers],
    )


def people(spec: GameSpec) -> int:
    """The number of people in a game besides the player."""
    return sum(thing.kind == "person" for thing in spec.things)


FILTERS: Mapping[str, Filter] = {
    "skill": Filter("Skill", {skill: skill for skill in sorted(get_args(Skill))}, lambda spec: spec.skills),
    "difficulty": Filter("Difficulty", {level: level for level in _LEVELS}, lambda spec: [spec.difficulty]),
    "length": _bands(
        "Commands to win",
        lambda spec: len(spec.walkthrough),
        {
            "short": ("up to 12", range(13)),
            "medium": ("13 to 25", range(13, 26)),
            "long": ("more than 25", range(26, _REST)),
        },
    ),
    "rooms": _bands(
        "Rooms",
        lambda spec: len(spec.rooms),
        {
            "1": ("1", range(1, 2)),
            "2": ("2", range(2, 3)),
            "3-6": ("3 to 6", range(3, 7)),
            "7-": ("7 or more", range(7, _REST)),
        },
    ),
    "people": _bands(
        "People",
        people,
        {
            "0": ("none", range(1)),
            "1": ("1", range(1, 2)),
            "2-": ("2 or more", range(2, _REST)),
        },
    ),
}
"""{parameter: filter}."""

SORTS: Mapping[str, tuple[str, Callable[[Card], int]]] = {
    "title": ("title", lambda card: 0),
    "shortest": ("shortest first", lambda card: len(card.spec.walkthrough)),
    "longest": ("longest first", lambda card: -len(card.spec.walkthrough)),
    "easiest": ("easiest first", lambda card: _LEVELS.index(card.spec.difficulty)),
    "hardest": ("hardest first", lambda card: -_LEVELS.index(card.spec.difficulty)),
    "rooms": ("most rooms first", lambda card: -len(card.spec.rooms)),
}
"""{value of the parameter ``sort``: (label, key)}. Equals are in the order of their titles."""


class Select(NamedTuple):
    """A drop-down list of the form. ``options``: {value: label}; ``chosen``: the selected value."""

    label: str
    options: Mapping[str, str]
    chosen: str


def cards(query: Mapping[str, str], hidden: Collection[str] = ()) -> list[Card]:
    """The games that contain all words of ``q`` and pass the filters, in order.

    ``query``: parameters of the page's address. ``hidden``: ids of games that are left out. Raises StarlingError for an
    unknown value of a filter or of the order.
    """
    words = query.get("q", "")[:MAX_SEARCH_LENGTH].lower().split()
    chosen = selects(query)
    found = [
        card
        for card in _all_cards()
        if card.id not in hidden
        and all(word in card.words for word in words)
        and all(
            not chosen[name].chosen or chosen[name].chosen in filter.of(card.spec) for name, filter in FILTERS.items()
        )
    ]
    return sorted(found, key=SORTS[chosen["sort"].chosen][1])


def selects(query: Mapping[str, str]) -> dict[str, Select]:
    """{parameter: drop-down list} of the form. Raises StarlingError for an unknown value."""
    found = {
        name: Select(filter.label, {"": "any", **filter.choices}, query.get(name, ""))
        for name, filter in FILTERS.items()
    }
    orders = {value: label for value, (label, _) in SORTS.items()}
    found["sort"] = Select("Order", orders, query.get("sort") or "title")
    for name, select in found.items():
        if select.chosen not in select.options:
            known = ", ".join(value for value in select.options if value)
            raise StarlingError(f"unknown {name} {select.chosen[:40]!r}; choose one of {known}")
    return found


@functools.cache
def _all_cards() -> list[Card]:
    """All games, by title."""
    found = [_card(entry.id, entry.spec) for entry in find()]
    return sorted(found, key=lambda card: card.spec.title.lower().removeprefix("the ").removeprefix("a "))


def _card(id: str, spec: GameSpec) -> Card:
    texts = (id, spec.title, spec.idea, spec.difficulty, spec.split, *spec.skills)
    return Card(id, spec, people(spec), " ".join(texts).lower(), map_of(spec))

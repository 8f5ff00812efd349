"""Where things belong, as data to learn from: the pairs of a tidying game, and choices drawn from the bank alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from starling.author.renaming import seeded_rng
from starling.author.tidying_bank import TidyingBank, TidyThing, load_tidying
from starling.spec.model import Condition, GameSpec
from starling.util.errors import AuthorError

FEWEST, MOST = 3, 14
"""Receptacles of a choice, as in the games."""


class Placement(NamedTuple):
    """A thing, receptacles, and the index of the only one where the thing belongs. Names are as in the games."""

    thing: str
    receptacles: list[str]
    right: int


def right_places(spec: GameSpec) -> list[tuple[str, str]]:
    """(thing, receptacle where it belongs), by name, for each task of a tidying game, in the order of the tasks.

    Raises AuthorError if a task is not to put a thing into a container or onto a supporter.
    """
    things = {thing.id: thing for thing in spec.things}
    pairs: list[tuple[str, str]] = []
    for task in spec.tasks:
        match task.when:
            case [Condition(subject=subject, test="in", value=str(value), negate=False)] if value in things and things[
                value
            ].kind in ("container", "supporter"):
                pairs.append((things[subject].name, things[value].name))
            case _:
                raise AuthorError(f"{spec.id!r} is not a tidying game: its task {task.id!r} is not to put a thing away")
    return pairs


def placements(seed: int, count: int) -> Iterator[Placement]:
    """``count`` choices without building games: things in random order, each again only after all others.

    Half of the choices are between receptacles of one site, half between any. The same arguments give the same
    choices; a smaller ``count`` gives the first of them.
    """
    bank, rng = load_tidying(), seeded_rng(seed, "placements")
    stands = [sorted({kind for room in site.rooms for kind in room.stands}) for site in bank.sites.values()]
    everything = sorted(bank.receptacles)
    made = 0
    while made < count:
        for index in rng.permutation(len(bank.things))[: count - made]:
            thing = bank.things[index]
            home = thing.belongs[rng.integers(len(thing.belongs))]
            near = [kinds for kinds in stands if home in kinds]
            pool = near[rng.integers(len(near))] if rng.random() < 0.5 else everything
            others = [kind for kind in pool if kind not in (*thing.belongs, *thing.arguable)]
            size = min(int(rng.integers(FEWEST, MOST + 1)), len(others) + 1)
            kinds = [others[i] for i in rng.permutation(len(others))[: size - 1]]
            right = int(rng.integers(size))
            kinds.insert(right, home)
            names = [bank.receptacles[kind].names for kind in kinds]
            yield Placement(thing.name, [n[rng.integers(len(n))] for n in names], right)
            made += 1


def table() -> list[tuple[str, str]]:
    """Every pair (thing, receptacle where it belongs) of the bank, by name, in the bank's order."""
    bank = load_tidying()
    return [(thing.name, name) for thing in bank.things for name in _homes(bank, thing)]


def _homes(bank: TidyingBank, thing: TidyThing) -> list[str]:
    return [name for kind in thing.belongs for name in bank.receptacles[kind].names]

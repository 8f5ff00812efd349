"""What probes are asked: states and commands of games, with the right answers from memory and from the graph."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np

from starling.training.transitions import Ints, TransitionData
from starling.util.errors import StarlingError

COMMON = 5
"""An answer counts where at least so many sampled states have it."""
REPETITIONS = 5
"""Of the 5x2cv F test."""


def fact_lists(data: TransitionData, rows: Ints, prefix: str = "") -> list[list[str]]:
    """The facts of each row's state."""
    facts = data.columns[f"{prefix}facts"]
    return [[data.texts[number] for number in facts[row].tolist()] for row in rows.tolist()]


def rng_of(seed: int, *names: str) -> np.random.Generator:
    """A generator of its own for each game and question, so that one never moves another."""
    return np.random.default_rng(np.random.SeedSequence((seed, *(zlib.crc32(name.encode()) for name in names))))


def halvings(of: Ints, rng: np.random.Generator) -> list[tuple[Ints, Ints]]:
    """Five times two halves of ``of``, drawn by chance, in its order; of an odd number the second has one more."""
    drawn = [rng.permutation(of) for _ in range(REPETITIONS)]
    return [(np.sort(order[: len(of) // 2]), np.sort(order[len(of) // 2 :])) for order in drawn]


def game_rows(data: TransitionData, game: str) -> Ints:
    return np.flatnonzero(data.game == data.texts.index(game))


@dataclass(frozen=True)
class States:
    """Different states of one game, and questions about them.

    ``answers``: by task ("location", "inventory", "property"), for each question the number of each state's answer, -1
    where there is none. ``steps``: commands to the goal, -1 for unknown. The first ``fit`` are to learn from.
    """

    game: str
    rows: Ints
    answers: dict[str, list[Ints]]
    steps: Ints
    fit: int


def sample_states(data: TransitionData, game: str, most: int, seed: int) -> States:
    """Up to ``most`` states that differ in their facts, in an order by chance; two thirds are to learn from."""
    rows = rng_of(seed, game, "states").permutation(game_rows(data, game))
    _, first = np.unique(data.facts.first[rows], return_index=True)  # equal lists are kept once
    rows = rows[np.sort(first)[:most]]
    fit = len(rows) * 2 // 3
    questions: dict[tuple[str, str], list[str | None]] = {}
    for place, facts in enumerate(fact_lists(data, rows)):
        for fact in facts:
            thing, inside, value = fact.partition(" in ")
            if inside:
                key, answer = ("location", thing) if thing == "player" else ("inventory", thing), value
                answer = answer if thing == "player" else str(answer == "player")
            else:
                name, _, answer = fact.partition("=")
                key = ("property", name)
            questions.setdefault(key, [None] * len(rows))[place] = answer
    answers: dict[str, list[Ints]] = {"location": [], "inventory": [], "property": []}
    for (task, _), given in sorted(questions.items()):
        numbers = _numbered(given, fit)
        if numbers is not None:
            answers[task].append(numbers)
    return States(game, rows, answers, data.steps_to_goal[rows].astype(np.int64), fit)


def _numbered(given: list[str | None], fit: int) -> Ints | None:
    """Answers by number, rare ones -1; None where fewer than two are common, or one is in only one of the parts."""
    words, counts = np.unique([word for word in given if word is not None], return_counts=True)
    place = {word: i for i, word in enumerate(words[counts >= COMMON].tolist())}
    numbers = np.array([-1 if word is None else place.get(word, -1) for word in given])
    learnt, asked = (set(part[part >= 0].tolist()) for part in (numbers[:fit], numbers[fit:]))
    return numbers if len(learnt) >= 2 and learnt == asked else None


@dataclass(frozen=True)
class Pairs:
    """Questions with yes or no about rows and commands: ``row`` (n,), ``command`` (n,) numbers of texts, ``yes`` (n,)
    bool, ``game`` (n,) numbers of texts."""

    row: Ints
    command: Ints
    yes: Any
    game: Ints


def sample_pairs(data: TransitionData, task: str, most: int, seed: int) -> Pairs:
    """Up to ``most`` questions of a game, as many with yes as with no.

    ``admissible``: would the story accept the command here; the others are commands that it accepts elsewhere in the
    game. ``reward``: does it give points. ``inverse``: is it the command that led from one state to the next; the others
    would have been accepted as well. Raises StarlingError if there is no question.
    """
    parts = []
    for game in data.games():
        rng, rows = rng_of(seed, game, task), game_rows(data, game)
        pairs = _PAIRS[task](data, rows, most // 2, rng)
        parts += [(row, command, yes, data.game[row]) for row, command, yes in pairs]
    if not parts:
        splits = " and ".join(data.texts[number] for number in np.unique(data.split).tolist())
        raise StarlingError(f"the {splits} rows give nothing to ask about {task!r}; collect more rows")
    row, command, yes, number = (np.array(column) for column in zip(*parts, strict=True))
    return Pairs(row, command, yes.astype(bool), number)


def _admissible(data: TransitionData, rows: Ints, most: int, rng: np.random.Generator) -> list[tuple[int, int, bool]]:
    pool = np.unique(data.command[rows])
    found: list[tuple[int, int, bool]] = []
    for row in rng.permutation(rows).tolist():
        here = data.admissible[row]
        others = np.setdiff1d(pool, here)
        if len(here) and len(others):
            found += [(row, int(rng.choice(here)), True), (row, int(rng.choice(others)), False)]
        if len(found) >= 2 * most:
            break
    return found


def _reward(data: TransitionData, rows: Ints, most: int, rng: np.random.Generator) -> list[tuple[int, int, bool]]:
    good, plain = rows[data.reward[rows] > 0], rows[data.reward[rows] <= 0]
    size = min(most, len(good), len(plain))
    chosen = [(rng.permutation(part)[:size], yes) for part, yes in ((good, True), (plain, False))]
    return [(row, int(data.command[row]), yes) for part, yes in chosen for row in part.tolist()]


def _inverse(data: TransitionData, rows: Ints, most: int, rng: np.random.Generator) -> list[tuple[int, int, bool]]:
    found: list[tuple[int, int, bool]] = []
    for row in rng.permutation(rows).tolist():
        command = int(data.command[row])
        others = np.setdiff1d(data.admissible[row], [command])
        if len(others):
            found += [(row, command, True), (row, int(rng.choice(others)), False)]
        if len(found) >= 2 * most:
            break
    return found


_PAIRS = {"admissible": _admissible, "reward": _reward, "inverse": _inverse}
PAIR_TASKS = tuple(_PAIRS)

"""Samples probing data: states and commands of games, labelled from the story's memory and the state graph."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np

from starling.training.transitions import Ints, TransitionData
from starling.util.errors import StarlingError

MIN_COUNT = 5
"""Labels that fewer of the sampled states have are ignored."""
REPETITIONS = 5
"""Of the 5x2cv F test."""
NO_LABEL = -1


def fact_lists(data: TransitionData, rows: Ints, prefix: str = "") -> list[list[str]]:
    """(n,) rows -> n lists of facts: before the command, or after it for prefix "next_"."""
    facts = data.columns[f"{prefix}facts"]
    return [[data.texts[text_id] for text_id in facts[row].tolist()] for row in rows.tolist()]


def rng_of(seed: int, *names: str) -> np.random.Generator:
    """An independent generator for each combination of names, such as game and task."""
    return np.random.default_rng(np.random.SeedSequence((seed, *(zlib.crc32(name.encode()) for name in names))))


def random_halves(values: Ints, rng: np.random.Generator) -> list[tuple[Ints, Ints]]:
    """REPETITIONS random splits of (n,) values into sorted halves; for odd n the second is larger by one."""
    orders = [rng.permutation(values) for _ in range(REPETITIONS)]
    return [(np.sort(order[: len(values) // 2]), np.sort(order[len(values) // 2 :])) for order in orders]


def game_rows(data: TransitionData, game: str) -> Ints:
    """(n,) indices of a game's rows."""
    return np.flatnonzero(data.game == data.texts.index(game))


@dataclass(frozen=True)
class LabelledStates:
    """n distinct states of one game, with labels for the state tasks."""

    game: str
    rows: Ints
    """(n,) rows of the data."""
    labels: dict[str, list[Ints]]
    """By task ("location", "inventory", "property"): for each question (n,) label ids of the states, or NO_LABEL."""
    steps: Ints
    """(n,) commands to the goal, -1 if unknown."""
    fit: int
    """The first ``fit`` states are for fitting probes, the others for testing."""


def sample_states(data: TransitionData, game: str, count: int, seed: int) -> LabelledStates:
    """Up to ``count`` states with distinct facts, in random order; two thirds are for fitting."""
    rows = rng_of(seed, game, "states").permutation(game_rows(data, game))
    _, first = np.unique(data.facts.first[rows], return_index=True)  # equal lists are stored once
    rows = rows[np.sort(first)[:count]]
    fit = len(rows) * 2 // 3
    questions: dict[tuple[str, str], list[str | None]] = {}
    for i, facts in enumerate(fact_lists(data, rows)):
        for fact in facts:
            thing, inside, holder = fact.partition(" in ")
            if not inside:
                name, _, label = fact.partition("=")
                key = ("property", name)
            elif thing == "player":
                key, label = ("location", thing), holder
            else:
                key, label = ("inventory", thing), str(holder == "player")
            questions.setdefault(key, [None] * len(rows))[i] = label
    labels: dict[str, list[Ints]] = {"location": [], "inventory": [], "property": []}
    for (task, _), given in sorted(questions.items()):
        ids = _label_ids(given, fit)
        if ids is not None:
            labels[task].append(ids)
    return LabelledStates(game, rows, labels, data.steps_to_goal[rows].astype(np.int64), fit)


def _label_ids(labels: list[str | None], fit: int) -> Ints | None:
    """(n,) ids of labels, NO_LABEL for rare ones; None unless both parts have the same labels, at least two."""
    words, counts = np.unique([word for word in labels if word is not None], return_counts=True)
    ids_of = {word: i for i, word in enumerate(words[counts >= MIN_COUNT].tolist())}
    ids = np.array([NO_LABEL if word is None else ids_of.get(word, NO_LABEL) for word in labels])
    fitted, tested = (set(part[part >= 0].tolist()) for part in (ids[:fit], ids[fit:]))
    return ids if len(fitted) >= 2 and fitted == tested else None


@dataclass(frozen=True)
class LabelledPairs:
    """n pairs of a state and a command with binary labels."""

    row: Ints
    """(n,) rows of the data."""
    command: Ints
    """(n,) text ids."""
    positive: Any
    """(n,) bool."""
    game: Ints
    """(n,) text ids."""


def sample_pairs(data: TransitionData, task: str, count: int, seed: int) -> LabelledPairs:
    """Up to ``count`` pairs of each game, half of them positive.

    ``admissible``: is the command admissible in the state; negatives are admissible elsewhere in the game.
    ``reward``: is it rewarded. ``inverse``: did it lead from the state to the next one; negatives are admissible in
    the state too. Raises StarlingError if the data has no such pairs.
    """
    parts = []
    for game in data.games():
        rng, rows = rng_of(seed, game, task), game_rows(data, game)
        pairs = _PAIRS[task](data, rows, count // 2, rng)
        parts += [(row, command, positive, data.game[row]) for row, command, positive in pairs]
    if not parts:
        splits = " and ".join(data.texts[text_id] for text_id in np.unique(data.split).tolist())
        raise StarlingError(f"the {splits} rows have no examples for the task {task!r}; collect more rows")
    row, command, positive, game_id = (np.array(column) for column in zip(*parts, strict=True))
    return LabelledPairs(row, command, positive.astype(bool), game_id)


def _admissible(data: TransitionData, rows: Ints, count: int, rng: np.random.Generator) -> list[tuple[int, int, bool]]:
    pool = np.unique(data.command[rows])
    found: list[tuple[int, int, bool]] = []
    for row in rng.permutation(rows).tolist():
        admissible = data.admissible[row]
        others = np.setdiff1d(pool, admissible)
        if len(admissible) and len(others):
            found += [(row, int(rng.choice(admissible)), True), (row, int(rng.choice(others)), False)]
        if len(found) >= 2 * count:
            break
    return found


def _reward(data: TransitionData, rows: Ints, count: int, rng: np.random.Generator) -> list[tuple[int, int, bool]]:
    good, plain = rows[data.reward[rows] > 0], rows[data.reward[rows] <= 0]
    size = min(count, len(good), len(plain))
    chosen = [(rng.permutation(part)[:size], positive) for part, positive in ((good, True), (plain, False))]
    return [(row, int(data.command[row]), positive) for part, positive in chosen for row in part.tolist()]


def _inverse(data: TransitionData, rows: Ints, count: int, rng: np.random.Generator) -> list[tuple[int, int, bool]]:
    found: list[tuple[int, int, bool]] = []
    for row in rng.permutation(rows).tolist():
        command = int(data.command[row])
        others = np.setdiff1d(data.admissible[row], [command])
        if len(others):
            found += [(row, command, True), (row, int(rng.choice(others)), False)]
        if len(found) >= 2 * count:
            break
    return found


_PAIRS = {"admissible": _admissible, "reward": _reward, "inverse": _inverse}
PAIR_TASKS = tuple(_PAIRS)

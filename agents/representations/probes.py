"""Probes: what can be read off an encoder's vectors by a linear map and by nearest neighbours, off the shelf.

After the evaluation of Masked Scene Modeling (2025) and of the large-scale analysis of self-supervised video models (2025):
the encoder stands still, the probes are weak, all encoders get the same questions.

Tasks on states (``location``, ``inventory``, ``property``, ``steps``) have answers whose names differ between games: their
probes are fitted in each held-out game on two thirds of its sampled states and asked about the rest. Those states
are near to each other, for all encoders alike. Tasks on commands (``admissible``, ``reward``, ``inverse``) are yes or no:
their probes are fitted on the games to train on, and asked about games that neither the probe nor, where it was trained on
those games, the encoder has seen.

Scores: ``location``, ``inventory``, ``property``: balanced accuracy, scaled so that 0 is chance and 1 all right, mean
over questions; ``steps``: Spearman's correlation; the others: area under the ROC curve, 0.5 is chance.

For the combined 5x2cv F test (Alpaydin 1999) the linear probe is fitted on halves too, five times, drawn anew: once on the one
half and once on the other. Of the states of a game one half is asked about by the probe that the other half taught. Of
the games to train on, one half teaches the probe that one half of the held-out games is asked about; rows of one game are
like each other, so games are halved and not rows. The two folds share neither what teaches nor what is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from starling.agents.common.batches import STATE_COLUMNS, state_texts
from starling.agents.encoders import Encoder, FactEncoder
from starling.agents.representations.sample import (
    PAIR_TASKS,
    Pairs,
    States,
    fact_lists,
    halvings,
    rng_of,
    sample_pairs,
    sample_states,
)  # fmt: skip
from starling.training.transitions import Ints, TransitionData
from starling.util.errors import MissingDependencyError

Vectors = npt.NDArray[np.float32]
STATE_TASKS = ("location", "inventory", "property", "steps")
TASKS = (*STATE_TASKS, *PAIR_TASKS)
PROBES = ("linear", "neighbours")
NEIGHBOURS = 5
PENALTIES = np.logspace(0, 5, 6)
ENCODED_TOGETHER = 512
FEWEST = 10
"""Questions of a game; where there are fewer, it has no score."""


class Score(NamedTuple):
    task: str
    probe: str
    game: str
    score: float


class Fold(NamedTuple):
    """Mean over ``games`` of the linear probe's scores in one of the two folds of a halving."""

    task: str
    repetition: int
    fold: int
    games: int
    score: float


class Questions(NamedTuple):
    """What all encoders are asked."""

    train: TransitionData
    held_out: TransitionData
    states: list[States]
    pairs: dict[str, tuple[Pairs, Pairs]]
    """By task: of the games to train on, and of the held-out ones."""


def questions(data: TransitionData, states: int, pairs: int, seed: int) -> Questions:
    """Up to ``states`` states of each held-out game, and ``pairs`` commands of each game and task. Raises StarlingError if
    the data lacks one of the splits, MissingDependencyError if there is nothing to make probes with."""
    _library()  # told before the work, not after it
    train, held_out = data.select(split="train"), data.select(split="held-out")
    asked = [sample_states(held_out, game, states, seed) for game in held_out.games()]
    of_commands = {
        task: (sample_pairs(train, task, pairs, seed), sample_pairs(held_out, task, pairs, seed)) for task in PAIR_TASKS
    }
    return Questions(train, held_out, asked, of_commands)


class Encoded(NamedTuple):
    """What an encoder makes of the questions. Probes are cheap beside it."""

    states: list[Vectors]
    """Of each held-out game, (states, size)."""
    pairs: dict[str, tuple[Vectors, Vectors]]
    """By task, features (n, 3 * size) of the games to train on, and of the held-out ones; none of an encoder of facts."""


def encode(encoder: Encoder, asked: Questions, parts: tuple[str, ...] = STATE_COLUMNS) -> Encoded:
    """Vectors of all that is asked about.

    ``parts``: of a state's text that the encoder is given. An encoder of facts is asked about states only.
    """
    reader = _Reader(encoder, parts)
    states = [reader.states(asked.held_out, states.rows) for states in asked.states]
    if isinstance(encoder, FactEncoder):
        return Encoded(states, {})
    pairs = {
        task: (_features(reader, asked.train, train, task), _features(reader, asked.held_out, test, task))
        for task, (train, test) in asked.pairs.items()
    }
    return Encoded(states, pairs)


def probe(encoded: Encoded, asked: Questions) -> list[Score]:
    """Scores for each task, probe and held-out game that has enough questions."""
    scores: list[Score] = []
    for vectors, states in zip(encoded.states, asked.states, strict=True):
        fit, ask = np.split(np.arange(len(states.rows)), [states.fit])
        scores += _of_states(vectors, states, fit, ask)
    for task, (of_train, of_test) in encoded.pairs.items():
        train, test = asked.pairs[task]
        scores += _of_pairs(task, of_train, train, of_test, test, asked.held_out)
    return scores


def probe_halves(encoded: Encoded, asked: Questions, seed: int) -> list[Fold]:
    """Scores of the linear probe in five times two folds, for each task that has enough questions in them. A seed gives all
    encoders the same halves."""
    linear = PROBES[:1]
    found: dict[tuple[str, int, int], list[float]] = {}
    for vectors, states in zip(encoded.states, asked.states, strict=True):
        of_states = halvings(np.arange(len(states.rows)), rng_of(seed, states.game, "halves"))
        for repetition, halves in enumerate(of_states):
            for fold, (fit, ask) in enumerate((halves, halves[::-1])):
                for score in _of_states(vectors, states, fit, ask, linear):
                    found.setdefault((score.task, repetition, fold), []).append(score.score)
    for task, (of_train, of_test) in encoded.pairs.items():
        train, test = asked.pairs[task]
        split = (halvings(np.unique(pairs.game), rng_of(seed, task, "halves")) for pairs in (train, test))
        for repetition, (teaching, asking) in enumerate(zip(*split, strict=True)):
            for fold in range(2):
                learnt, here = np.isin(train.game, teaching[fold]), np.isin(test.game, asking[fold])
                if learnt.any() and here.any():
                    some = _only(train, learnt), of_test[here], _only(test, here)
                    for score in _of_pairs(task, of_train[learnt], *some, asked.held_out, linear):
                        found.setdefault((task, repetition, fold), []).append(score.score)
    return [Fold(*key, len(scores), float(np.mean(scores))) for key, scores in found.items()]


def _only(pairs: Pairs, where: npt.NDArray[np.bool_]) -> Pairs:
    return Pairs(pairs.row[where], pairs.command[where], pairs.yes[where], pairs.game[where])


class _Reader:
    """Vectors of texts, each distinct one encoded once."""

    def __init__(self, encoder: Encoder, parts: tuple[str, ...]) -> None:
        self.encoder, self.parts = encoder.eval(), parts

    def states(self, data: TransitionData, rows: Ints, prefix: str = "") -> Vectors:
        if isinstance(self.encoder, FactEncoder):
            return self._encoded(["\n".join(facts) for facts in fact_lists(data, rows, prefix)], False)
        return self._encoded(state_texts(data, rows, prefix, self.parts), False)

    def commands(self, data: TransitionData, numbers: Ints) -> Vectors:
        return self._encoded([data.texts[number] for number in numbers.tolist()], True)

    def _encoded(self, texts: Sequence[str], commands: bool) -> Vectors:
        numbers: dict[str, int] = {}
        of = [numbers.setdefault(text, len(numbers)) for text in texts]
        read = [self.encoder.read(text) for text in numbers]
        with torch.no_grad():
            parts = [
                self.encoder(read[start : start + ENCODED_TOGETHER], commands).cpu().numpy()
                for start in range(0, len(read), ENCODED_TOGETHER)
            ]
        return np.concatenate(parts)[of]


def _features(reader: _Reader, data: TransitionData, pairs: Pairs, task: str) -> Vectors:
    """(n, 3 * size): state, command and their product; for inverse dynamics the change of the state in place of it."""
    state, command = reader.states(data, pairs.row), reader.commands(data, pairs.command)
    if task == "inverse":
        state = reader.states(data, pairs.row, "next_") - state
    scale = [np.sqrt(np.mean(part**2)) + 1e-6 for part in (state, command)]
    state, command = state / scale[0], command / scale[1]
    return np.concatenate([state, command, state * command], axis=1)


def _guesses(
    fit: Vectors, goals: npt.NDArray[np.float64], ask: Vectors, probes: Sequence[str]
) -> Iterator[tuple[str, npt.NDArray[np.float64]]]:
    """What each of the probes, fitted on (n, size) and (n, goals), says of (m, size): (m, goals)."""
    linear_model, neighbors, preprocessing = _library()
    scaler = preprocessing.StandardScaler().fit(fit)
    fit, ask = scaler.transform(fit), scaler.transform(ask)
    made = {
        "linear": lambda: linear_model.RidgeCV(alphas=PENALTIES),
        "neighbours": lambda: neighbors.KNeighborsRegressor(min(NEIGHBOURS, len(fit)), metric="cosine"),
    }
    for name in probes:
        yield name, np.asarray(made[name]().fit(fit, goals).predict(ask)).reshape(len(ask), -1)


def _of_states(vectors: Vectors, states: States, fit: Ints, ask: Ints, probes: Sequence[str] = PROBES) -> list[Score]:
    """Scores of a game whose states ``fit`` teach and whose states ``ask`` are asked about. A question counts where both
    parts have the same answers to it, at least two: which ones do is alike for all encoders."""
    if len(ask) < FEWEST:
        return []
    answers = [
        (task, answer)
        for task, given in states.answers.items()
        for answer in given
        if len(kinds := _kinds(answer[fit])) > 1 and np.array_equal(kinds, _kinds(answer[ask]))
    ]
    goals = [(answer[:, None] == np.arange(answer.max() + 1)).astype(np.float64) for _, answer in answers]
    ends = np.cumsum([goal.shape[1] for goal in goals])
    scores: list[Score] = []
    if goals:
        for name, guess in _guesses(vectors[fit], np.concatenate(goals, axis=1)[fit], vectors[ask], probes):
            found: dict[str, list[float]] = {}
            for (task, answer), end, goal in zip(answers, ends, goals, strict=True):
                said = guess[:, end - goal.shape[1] : end].argmax(axis=1)
                found.setdefault(task, []).append(_balanced(answer[ask], said))
            scores += [Score(task, name, states.game, float(np.mean(all))) for task, all in found.items()]
    fit, ask = (part[states.steps[part] >= 0] for part in (fit, ask))
    steps = states.steps[ask]
    if len(fit) >= FEWEST and len(ask) >= FEWEST and len(set(steps.tolist())) > 1:
        goal = states.steps[fit].astype(np.float64)[:, None]
        scores += [
            Score("steps", name, states.game, _spearman(steps, guess[:, 0]))
            for name, guess in _guesses(vectors[fit], goal, vectors[ask], probes)
        ]
    return scores


def _kinds(answer: Ints) -> Ints:
    return np.unique(answer[answer >= 0])


def _balanced(right: Ints, said: Ints) -> float:
    """Balanced accuracy where there is an answer: 0 is chance, 1 all right."""
    kinds = _kinds(right)
    recall = float(np.mean([(said[right == kind] == kind).mean() for kind in kinds]))
    chance = 1 / len(kinds)
    return (recall - chance) / (1 - chance)


def _spearman(right: Ints, said: npt.NDArray[np.float64]) -> float:
    from scipy.stats import spearmanr

    return 0.0 if np.ptp(said) == 0 else float(spearmanr(right, said).statistic)


def _of_pairs(
    task: str,
    fit: Vectors,
    train: Pairs,
    ask: Vectors,
    test: Pairs,
    data: TransitionData,
    probes: Sequence[str] = PROBES,
) -> list[Score]:
    """Scores of the games of ``test``, whose texts are in ``data``."""
    from sklearn.metrics import roc_auc_score

    scores = []
    for name, guess in _guesses(fit, train.yes.astype(np.float64)[:, None], ask, probes):
        for number in np.unique(test.game).tolist():
            here = test.game == number
            if here.sum() >= FEWEST and 0 < test.yes[here].sum() < here.sum():
                area = float(roc_auc_score(test.yes[here], guess[here, 0]))
                scores.append(Score(task, name, data.texts[number], area))
    return scores


def _library() -> tuple[Any, Any, Any]:
    try:
        from sklearn import linear_model, neighbors, preprocessing
    except ImportError:
        raise MissingDependencyError("probes need scikit-learn: pip install 'starling-if[probes]'") from None
    return linear_model, neighbors, preprocessing

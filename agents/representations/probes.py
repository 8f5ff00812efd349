"""Probing: what can be decoded from an encoder's frozen vectors by a linear map and by nearest neighbours.

After the evaluations of Masked Scene Modeling (2025) and of the large-scale analysis of self-supervised video models
(2025): the encoder is frozen, probes are weak, and all encoders get the same questions.

The labels of state tasks (``location``, ``inventory``, ``property``, ``steps``) differ between games, so their probes
are fitted in each held-out game, on two thirds of its sampled states, and tested on the rest. These states are close
to each other, equally so for all encoders. Command tasks (``admissible``, ``reward``, ``inverse``) are binary and
mean the same in every game: their probes are fitted on training games and tested on held-out games, which the encoder
has not seen either if it was trained on these training games.

Scores: ``location``, ``inventory``, ``property``: mean balanced accuracy over questions, scaled so that 0 is chance
and 1 perfect; ``steps``: Spearman's rank correlation; the others: area under the ROC curve, 0.5 is chance.

For the combined 5x2cv F test (Alpaydin 1999) the linear probe is also fitted on halves: five random splits, each half
for fitting once. State tasks split the states of a held-out game, and test on the other half. Command tasks split
games, since rows of one game are correlated: a probe fitted on one half of the training games is tested on one half
of the held-out games. The two folds share neither fitting nor test data.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from starling.agents.common.batches import STATE_FIELDS, state_texts
from starling.agents.encoders import Encoder, FactEncoder
from starling.agents.representations.sample import (
    PAIR_TASKS,
    LabelledPairs,
    LabelledStates,
    fact_lists,
    random_halves,
    rng_of,
    sample_pairs,
    sample_states,
)
from starling.training.transitions import Ints, TransitionData
from starling.util.errors import MissingDependencyError
from starling.util.extras import install_hint

Vectors = npt.NDArray[np.float32]
STATE_TASKS = ("location", "inventory", "property", "steps")
TASKS = (*STATE_TASKS, *PAIR_TASKS)
PROBES = ("linear", "neighbours")
NEIGHBOURS = 5
RIDGE_PENALTIES = np.logspace(0, 5, 6)
BATCH_SIZE = 512
MIN_EXAMPLES = 10
"""A game with fewer test examples of a task has no score for it."""


class Score(NamedTuple):
    """A probe's score in one held-out game."""

    task: str
    probe: str
    game: str
    score: float


class FoldScore(NamedTuple):
    """The linear probe's mean score over ``games`` held-out games, in one of the two folds of a repetition."""

    task: str
    repetition: int
    fold: int
    games: int
    score: float


class ProbingData(NamedTuple):
    """The questions that all encoders get."""

    train: TransitionData
    held_out: TransitionData
    states: list[LabelledStates]
    """Of each held-out game."""
    pairs: dict[str, tuple[LabelledPairs, LabelledPairs]]
    """By task: of the training games, and of the held-out games."""


def sample_probing_data(data: TransitionData, states: int, pairs: int, seed: int) -> ProbingData:
    """Up to ``states`` states of each held-out game, and ``pairs`` commands of each game and task.

    Raises StarlingError if the data lacks one of the splits, MissingDependencyError without scikit-learn.
    """
    _library()  # fail before the work, not after it
    train, held_out = data.select(split="train"), data.select(split="held-out")
    labelled = [sample_states(held_out, game, states, seed) for game in held_out.games()]
    of_commands = {
        task: (sample_pairs(train, task, pairs, seed), sample_pairs(held_out, task, pairs, seed)) for task in PAIR_TASKS
    }
    return ProbingData(train, held_out, labelled, of_commands)


class ProbeFeatures(NamedTuple):
    """An encoder's vectors for the probing data, which are far more expensive than the probes."""

    states: list[Vectors]
    """Of each held-out game, (states, size)."""
    pairs: dict[str, tuple[Vectors, Vectors]]
    """By task: (n, 3 * size) of the training games, and of the held-out games; empty for an encoder of facts."""


def encode(encoder: Encoder, data: ProbingData, fields: tuple[str, ...] = STATE_FIELDS) -> ProbeFeatures:
    """An encoder's vectors for all states and commands. ``fields``: parts of a state's text that the encoder gets."""
    reader = _Reader(encoder, fields)
    states = [reader.states(data.held_out, states.rows) for states in data.states]
    if isinstance(encoder, FactEncoder):
        return ProbeFeatures(states, {})
    pairs = {
        task: (_pair_features(reader, data.train, train, task), _pair_features(reader, data.held_out, test, task))
        for task, (train, test) in data.pairs.items()
    }
    return ProbeFeatures(states, pairs)


def encode_changed(
    encoder: Encoder,
    data: ProbingData,
    changed: TransitionData,
    clean: ProbeFeatures,
    fields: tuple[str, ...] = STATE_FIELDS,
) -> ProbeFeatures:
    """The features ``clean`` of the data, but with the vectors that probes are tested on from ``changed``, which has
    the rows of the held-out games with other texts."""
    reader = _Reader(encoder, fields)
    states = [
        np.concatenate([vectors[: states.fit], reader.states(changed, states.rows[states.fit :])])
        for vectors, states in zip(clean.states, data.states, strict=True)
    ]
    pairs = {
        task: (clean.pairs[task][0], _pair_features(reader, changed, test, task))
        for task, (_, test) in data.pairs.items()
    }
    return ProbeFeatures(states, pairs)


def probe(features: ProbeFeatures, data: ProbingData) -> list[Score]:
    """Scores of each probe for each task and held-out game with enough examples."""
    scores: list[Score] = []
    for vectors, states in zip(features.states, data.states, strict=True):
        fit, test = np.split(np.arange(len(states.rows)), [states.fit])
        scores += _state_scores(vectors, states, fit, test)
    for task, (of_train, of_test) in features.pairs.items():
        train_pairs, test_pairs = data.pairs[task]
        scores += _pair_scores(task, of_train, train_pairs, of_test, test_pairs, data.held_out)
    return scores


def probe_halves(features: ProbeFeatures, data: ProbingData, seed: int) -> list[FoldScore]:
    """Scores of the linear probe in five times two folds, for each task with enough examples in them.

    The halves depend on the seed and the data only, so that all encoders get the same.
    """
    linear = PROBES[:1]
    found: dict[tuple[str, int, int], list[float]] = {}
    for vectors, states in zip(features.states, data.states, strict=True):
        splits = random_halves(np.arange(len(states.rows)), rng_of(seed, states.game, "halves"))
        for repetition, halves in enumerate(splits):
            for fold, (fit, test) in enumerate((halves, halves[::-1])):
                for score in _state_scores(vectors, states, fit, test, linear):
                    found.setdefault((score.task, repetition, fold), []).append(score.score)
    for task, (of_train, of_test) in features.pairs.items():
        train_pairs, test_pairs = data.pairs[task]
        game_splits = (
            random_halves(np.unique(pairs.game), rng_of(seed, task, "halves")) for pairs in (train_pairs, test_pairs)
        )
        for repetition, (train_games, test_games) in enumerate(zip(*game_splits, strict=True)):
            for fold in range(2):
                fitted = np.isin(train_pairs.game, train_games[fold])
                tested = np.isin(test_pairs.game, test_games[fold])
                if fitted.any() and tested.any():
                    fit_pairs, tested_pairs = _subset(train_pairs, fitted), _subset(test_pairs, tested)
                    for score in _pair_scores(
                        task, of_train[fitted], fit_pairs, of_test[tested], tested_pairs, data.held_out, linear
                    ):
                        found.setdefault((task, repetition, fold), []).append(score.score)
    return [FoldScore(*key, len(scores), float(np.mean(scores))) for key, scores in found.items()]


def _subset(pairs: LabelledPairs, mask: npt.NDArray[np.bool_]) -> LabelledPairs:
    return LabelledPairs(pairs.row[mask], pairs.command[mask], pairs.positive[mask], pairs.game[mask])


class _Reader:
    """Encodes states and commands of a data set; each distinct text once per call."""

    def __init__(self, encoder: Encoder, fields: tuple[str, ...]) -> None:
        self.encoder, self.fields = encoder.eval(), fields

    def states(self, data: TransitionData, rows: Ints, prefix: str = "") -> Vectors:
        """(n,) rows -> (n, size)."""
        if isinstance(self.encoder, FactEncoder):
            return self._encode(["\n".join(facts) for facts in fact_lists(data, rows, prefix)], False)
        return self._encode(state_texts(data, rows, prefix, self.fields), False)

    def commands(self, data: TransitionData, text_ids: Ints) -> Vectors:
        """(n,) text ids -> (n, size)."""
        return self._encode([data.texts[text_id] for text_id in text_ids.tolist()], True)

    def _encode(self, texts: Sequence[str], commands: bool) -> Vectors:
        numbers: dict[str, int] = {}
        indices = [numbers.setdefault(text, len(numbers)) for text in texts]
        read = [self.encoder.read(text) for text in numbers]
        with torch.no_grad():
            parts = [
                self.encoder(read[start : start + BATCH_SIZE], commands).cpu().numpy()
                for start in range(0, len(read), BATCH_SIZE)
            ]
        return np.concatenate(parts)[indices]


def _pair_features(reader: _Reader, data: TransitionData, pairs: LabelledPairs, task: str) -> Vectors:
    """(n, 3 * size): state, command and their product; for inverse dynamics, the change of state for the state."""
    state, command = reader.states(data, pairs.row), reader.commands(data, pairs.command)
    if task == "inverse":
        state = reader.states(data, pairs.row, "next_") - state
    scale = [np.sqrt(np.mean(part**2)) + 1e-6 for part in (state, command)]
    state, command = state / scale[0], command / scale[1]
    return np.concatenate([state, command, state * command], axis=1)


def _predictions(
    fit: Vectors, targets: npt.NDArray[np.float64], test: Vectors, probes: Sequence[str]
) -> Iterator[tuple[str, npt.NDArray[np.float64]]]:
    """Fit each probe on (n, size) vectors and (n, targets); yield name and (m, targets) predictions for (m, size)."""
    linear_model, neighbors, preprocessing = _library()
    scaler = preprocessing.StandardScaler().fit(fit)
    fit, test = scaler.transform(fit), scaler.transform(test)
    made = {
        "linear": lambda: linear_model.RidgeCV(alphas=RIDGE_PENALTIES),
        "neighbours": lambda: neighbors.KNeighborsRegressor(min(NEIGHBOURS, len(fit)), metric="cosine"),
    }
    for name in probes:
        yield name, np.asarray(made[name]().fit(fit, targets).predict(test)).reshape(len(test), -1)


def _state_scores(
    vectors: Vectors, states: LabelledStates, fit: Ints, test: Ints, probes: Sequence[str] = PROBES
) -> list[Score]:
    """Scores in a game: probes are fitted on its states ``fit`` and tested on ``test``.

    A question counts if both parts have the same labels, at least two; this does not depend on the encoder.
    """
    if len(test) < MIN_EXAMPLES:
        return []
    questions = [
        (task, labels)
        for task, given in states.labels.items()
        for labels in given
        if len(classes := _classes(labels[fit])) > 1 and np.array_equal(classes, _classes(labels[test]))
    ]
    one_hot = [(labels[:, None] == np.arange(labels.max() + 1)).astype(np.float64) for _, labels in questions]
    ends = np.cumsum([part.shape[1] for part in one_hot])
    scores: list[Score] = []
    if one_hot:
        for name, predicted in _predictions(vectors[fit], np.concatenate(one_hot, axis=1)[fit], vectors[test], probes):
            found: dict[str, list[float]] = {}
            for (task, labels), end, part in zip(questions, ends, one_hot, strict=True):
                chosen = predicted[:, end - part.shape[1] : end].argmax(axis=1)
                found.setdefault(task, []).append(_balanced_accuracy(labels[test], chosen))
            scores += [Score(task, name, states.game, float(np.mean(values))) for task, values in found.items()]
    fit, test = (part[states.steps[part] >= 0] for part in (fit, test))
    steps = states.steps[test]
    if len(fit) >= MIN_EXAMPLES and len(test) >= MIN_EXAMPLES and len(set(steps.tolist())) > 1:
        target = states.steps[fit].astype(np.float64)[:, None]
        scores += [
            Score("steps", name, states.game, _spearman(steps, predicted[:, 0]))
            for name, predicted in _predictions(vectors[fit], target, vectors[test], probes)
        ]
    return scores


def _classes(labels: Ints) -> Ints:
    return np.unique(labels[labels >= 0])


def _balanced_accuracy(labels: Ints, predicted: Ints) -> float:
    """Balanced accuracy over labelled states, scaled so that 0 is chance and 1 perfect."""
    classes = _classes(labels)
    recall = float(np.mean([(predicted[labels == one] == one).mean() for one in classes]))
    chance = 1 / len(classes)
    return (recall - chance) / (1 - chance)


def _spearman(values: Ints, predicted: npt.NDArray[np.float64]) -> float:
    from scipy.stats import spearmanr

    if np.ptp(predicted) == 0:
        return 0.0
    result: Any = spearmanr(values, predicted)
    return float(result.statistic)


def _pair_scores(
    task: str,
    fit: Vectors,
    fit_pairs: LabelledPairs,
    test: Vectors,
    test_pairs: LabelledPairs,
    data: TransitionData,
    probes: Sequence[str] = PROBES,
) -> list[Score]:
    """Scores in each game of ``test_pairs``, rows of ``data``. ``fit``: (n, 3 * size), ``test``: (m, 3 * size)."""
    from sklearn.metrics import roc_auc_score

    scores = []
    for name, predicted in _predictions(fit, fit_pairs.positive.astype(np.float64)[:, None], test, probes):
        for game in np.unique(test_pairs.game).tolist():
            of_game = test_pairs.game == game
            positive = test_pairs.positive[of_game]
            if of_game.sum() >= MIN_EXAMPLES and 0 < positive.sum() < of_game.sum():
                area = float(roc_auc_score(positive, predicted[of_game, 0]))
                scores.append(Score(task, name, data.texts[game], area))
    return scores


def _library() -> tuple[Any, Any, Any]:
    try:
        from sklearn import linear_model, neighbors, preprocessing
    except ImportError:
        raise MissingDependencyError(f"probes need scikit-learn: {install_hint('probes')}") from None
    return linear_model, neighbors, preprocessing

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
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch

from starling.agents.encoders import Encoder, FactEncoder
from starling.agents.representations.sample import (
    PAIR_TASKS,
    PARTS,
    Pairs,
    States,
    fact_lists,
    sample_pairs,
    sample_states,
    state_texts,
)  # fmt: skip
from starling.errors import MissingDependencyError
from starling.transitions import Ints, TransitionData

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


class Questions(NamedTuple):
    """What all encoders are asked."""

    train: TransitionData
    held_out: TransitionData
    states: list[States]
    pairs: dict[str, tuple[Pairs, Pairs]]
    """By task: of the games to train on, and of the held-out ones."""


def questions(data: TransitionData, states: int, pairs: int, seed: int) -> Questions:
    """Up to ``states`` states of each held-out game, and ``pairs`` commands of each game and task. Raises StarlingError if
    the data lacks one of the splits."""
    train, held_out = data.select(split="train"), data.select(split="held-out")
    asked = [sample_states(held_out, game, states, seed) for game in held_out.games()]
    of_commands = {
        task: (sample_pairs(train, task, pairs, seed), sample_pairs(held_out, task, pairs, seed)) for task in PAIR_TASKS
    }
    return Questions(train, held_out, asked, of_commands)


def probe(encoder: Encoder, asked: Questions, parts: tuple[str, ...] = PARTS) -> list[Score]:
    """Scores of an encoder for each task, probe and held-out game that has enough questions.

    ``parts``: of a state's text that the encoder is given. An encoder of facts is asked about states only.
    """
    _library()
    reader = _Reader(encoder, parts)
    scores: list[Score] = []
    for states in asked.states:
        scores += _of_states(reader.states(asked.held_out, states.rows), states)
    if not isinstance(encoder, FactEncoder):
        for task, (train, test) in asked.pairs.items():
            fit, ask = _features(reader, asked.train, train, task), _features(reader, asked.held_out, test, task)
            for name, guess in _guesses(fit, train.yes.astype(np.float64)[:, None], ask):
                scores += _of_pairs(task, name, guess[:, 0], test, asked.held_out)
    return scores


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
    fit: Vectors, goals: npt.NDArray[np.float64], ask: Vectors
) -> Iterator[tuple[str, npt.NDArray[np.float64]]]:
    """What each probe, fitted on (n, size) and (n, goals), says of (m, size): (m, goals)."""
    linear_model, neighbors, preprocessing = _library()
    scaler = preprocessing.StandardScaler().fit(fit)
    fit, ask = scaler.transform(fit), scaler.transform(ask)
    linear = linear_model.RidgeCV(alphas=PENALTIES).fit(fit, goals)
    near = neighbors.KNeighborsRegressor(min(NEIGHBOURS, len(fit)), metric="cosine").fit(fit, goals)
    for name, model in zip(PROBES, (linear, near), strict=True):
        yield name, np.asarray(model.predict(ask)).reshape(len(ask), -1)


def _of_states(vectors: Vectors, states: States) -> list[Score]:
    fit, ask = vectors[: states.fit], vectors[states.fit :]
    if len(ask) < FEWEST:
        return []
    answers = [(task, answer) for task, given in states.answers.items() for answer in given]
    known = states.steps >= 0
    goals = [(answer[:, None] == np.arange(answer.max() + 1)).astype(np.float64) for _, answer in answers]
    ends = np.cumsum([goal.shape[1] for goal in goals])
    scores: list[Score] = []
    if goals:
        for name, guess in _guesses(fit, np.concatenate(goals, axis=1)[: states.fit], ask):
            found: dict[str, list[float]] = {}
            for (task, answer), end, goal in zip(answers, ends, goals, strict=True):
                said = guess[:, end - goal.shape[1] : end].argmax(axis=1)
                found.setdefault(task, []).append(_balanced(answer[states.fit :], said))
            scores += [Score(task, name, states.game, float(np.mean(all))) for task, all in found.items()]
    learnt, asked = known[: states.fit], known[states.fit :]
    steps = states.steps[states.fit :][asked]
    if learnt.sum() >= FEWEST and asked.sum() >= FEWEST and len(set(steps.tolist())) > 1:
        goal = states.steps[: states.fit][learnt].astype(np.float64)[:, None]
        scores += [
            Score("steps", name, states.game, _spearman(steps, guess[:, 0]))
            for name, guess in _guesses(fit[learnt], goal, ask[asked])
        ]
    return scores


def _balanced(right: Ints, said: Ints) -> float:
    """Balanced accuracy where there is an answer: 0 is chance, 1 all right."""
    kinds = np.unique(right[right >= 0])
    recall = float(np.mean([(said[right == kind] == kind).mean() for kind in kinds]))
    chance = 1 / len(kinds)
    return (recall - chance) / (1 - chance)


def _spearman(right: Ints, said: npt.NDArray[np.float64]) -> float:
    from scipy.stats import spearmanr

    return 0.0 if np.ptp(said) == 0 else float(spearmanr(right, said).statistic)


def _of_pairs(task: str, name: str, guess: npt.NDArray[np.float64], pairs: Pairs, data: TransitionData) -> list[Score]:
    from sklearn.metrics import roc_auc_score

    scores = []
    for number in np.unique(pairs.game).tolist():
        here = pairs.game == number
        if here.sum() >= FEWEST and 0 < pairs.yes[here].sum() < here.sum():
            scores.append(Score(task, name, data.texts[number], float(roc_auc_score(pairs.yes[here], guess[here]))))
    return scores


def _library() -> tuple[Any, Any, Any]:
    try:
        from sklearn import linear_model, neighbors, preprocessing
    except ImportError:
        raise MissingDependencyError("probes need scikit-learn: pip install 'starling-if[probes]'") from None
    return linear_model, neighbors, preprocessing

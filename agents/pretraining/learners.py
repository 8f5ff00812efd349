"""The models that self-training trains (`starling.agents.pretraining.self_training`): the ranker of commands, by
pseudo-labels or by preferences, and the action LM.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import torch

from starling.agents.common.seeding import torch_seeded
from starling.agents.pretraining.preferences import train_by_preferences
from starling.agents.priors import action_lm_training
from starling.agents.priors.action_lm import ActionLM
from starling.agents.priors.action_lm_training import BATCH_SIZE
from starling.agents.priors.demonstrations import Demonstration as Lesson
from starling.agents.priors.prior import PriorQuery
from starling.agents.priors.ranker import PEAK_LEARNING_RATE, Batch, Network, Ranker, Row, TrainingSet, fit, train_step
from starling.agents.priors.ranker_features import MEMORY_FEATURES, text_features
from starling.training.episode import Demonstration
from starling.training.unlabelled import State
from starling.util.errors import StarlingError

Teacher = Literal["none", "ema", "future", "future-wide"]
Order = Literal["mixed", "first"]
VIRTUAL = 3
"""Virtual steps for each real one of the teacher ``future``, and virtual students of ``future-wide``."""
UPDATES = 150
"""Of each network of a ranker and round."""
MOMENTUM = 0.99
"""What a step leaves of the teacher."""

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class PseudoLabels:
    """Of n states: position of the most probable command, (n,), and its margin over the second, (n,)."""

    best: npt.NDArray[np.int64]
    margin: npt.NDArray[np.float64]


def features_of(states: Sequence[State]) -> list[Row]:
    """The states as decisions without good commands."""
    ids = [text_features(state.decision) for state in states]
    return [Row(i, np.zeros((len(i), len(MEMORY_FEATURES)), np.float32), np.zeros(len(i), bool)) for i in ids]


class RankerLearner:
    """A ranker, with its source labels. ``updates``: of each network and round. Raises StarlingError for a ranker that
    cannot be self-trained, and for an order that does not go with the teacher."""

    by_pairs = False

    def __init__(
        self, ranker: Ranker, source: TrainingSet, states: Sequence[State], *, order: Order = "mixed",
        teacher: Teacher = "none", updates: int = UPDATES,
    ) -> None:  # fmt: skip
        if teacher != "none" and order != "mixed":
            raise StarlingError(f"--order {order} needs --teacher none: a teacher labels while both are trained on")
        if not ranker.trained:
            raise StarlingError("the ranker has not been trained; use a run of starling train --pretrain imitation")
        if ranker.uses_memory:
            raise StarlingError("this ranker reads the memory of an episode, which collected states do not have")
        self.ranker, self.source, self.states = ranker, source, states
        self.order, self.updates = order, updates
        self.teacher: Teacher = teacher
        self.rows = features_of(states)

    def log_probabilities(self) -> Iterator[npt.NDArray[np.float64]]:
        return (self.ranker.log_probabilities(row.ids, row.memory) for row in self.rows)

    def learn(self, labels: PseudoLabels, keep: Bools, seed: tuple[int, int]) -> int:
        pool = self.pool(labels, keep)
        networks = []
        for member, network in enumerate(self.ranker.networks):
            sequence = np.random.SeedSequence((*seed, member))
            rng = np.random.default_rng(sequence)
            with torch_seeded(sequence):
                networks.append(self._student(network, pool, rng))
        self.ranker.networks = networks
        return int(keep.sum())

    def pool(self, labels: PseudoLabels, keep: Bools) -> TrainingSet:
        """The pseudo-labels that are kept, as labelled decisions with their margins as weights."""
        games: dict[str, list[Row]] = {}
        for i in np.flatnonzero(keep).tolist():
            row = self.rows[i]
            good = np.zeros(len(row.ids), bool)
            good[labels.best[i]] = True
            games.setdefault(f"unlabelled {self.states[i].game}", []).append(
                Row(row.ids, row.memory, good, float(labels.margin[i]))
            )
        return TrainingSet(games)

    def _student(self, before: Network, pool: TrainingSet, rng: np.random.Generator) -> Network:
        if self.teacher != "none":
            return _taught(copy.deepcopy(before), self.source, pool, self.teacher, self.updates, rng)
        student = Network()
        if self.order == "first":
            fit(student, [pool], self.updates - self.updates // 2, rng)
            fit(student, [self.source], self.updates // 2, rng)
        else:
            fit(student, [self.source, pool], self.updates, rng)
        return student


def _taught(
    student: Network, source: TrainingSet, pool: TrainingSet, kind: Teacher, updates: int, rng: np.random.Generator
) -> Network:
    """The student after ``updates`` real steps, each on a batch of labels and one that the teacher labels."""
    teacher = copy.deepcopy(student).eval()
    optimiser = torch.optim.Adam(student.parameters(), lr=PEAK_LEARNING_RATE / 3)
    student.train()

    def draw() -> list[Batch]:
        batches = [source.batch(rng)] if source.games else []
        return [*batches, _relabelled(teacher, pool.batch(rng))] if pool.games else batches

    def virtual(steps: int) -> None:
        # Plain gradient steps: Adam's moments of steps that are taken back would stay behind.
        ahead = copy.deepcopy(student)
        plain = torch.optim.SGD(ahead.parameters(), lr=PEAK_LEARNING_RATE)
        for _ in range(steps):
            train_step(ahead, plain, draw(), rng)
            _follow(teacher, ahead)

    for _ in range(updates):
        if kind == "future":
            virtual(VIRTUAL)
        elif kind == "future-wide":
            for _ in range(VIRTUAL):
                virtual(1)
        train_step(student, optimiser, draw(), rng)
        if kind == "ema":
            _follow(teacher, student)
    return student.eval()


def _follow(teacher: Network, student: Network) -> None:
    with torch.no_grad():
        for kept_weight, weight in zip(teacher.parameters(), student.parameters(), strict=True):
            kept_weight.lerp_(weight, 1 - MOMENTUM)


def _relabelled(teacher: Network, batch: Batch) -> Batch:
    """The batch with the teacher's best command of each decision as the good one, weighted by its margin."""
    ids, memory, _, owner, weight = batch
    with torch.no_grad():
        scores = teacher(ids, memory)
    good, weights, start = torch.zeros_like(owner, dtype=torch.bool), torch.zeros_like(weight), 0
    for i, count in enumerate(torch.bincount(owner).tolist()):
        p = torch.softmax(scores[start : start + count], 0)
        top = p.topk(min(2, count)).values
        good[start + int(p.argmax())] = True
        weights[i] = top[0] - (top[1] if count > 1 else 0)
        start += count
    return ids, memory, good, owner, weights


class PreferenceLearner(RankerLearner):
    """A ranker that learns from pairs of its own choices. ``demonstrations``: the source labels with their texts."""

    by_pairs = True

    def __init__(
        self,
        ranker: Ranker,
        demonstrations: Sequence[Demonstration],
        states: Sequence[State],
        *,
        updates: int = UPDATES,
    ) -> None:
        super().__init__(ranker, TrainingSet(), states, updates=updates)
        self.demonstrations = demonstrations

    def learn(self, labels: PseudoLabels, keep: Bools, seed: tuple[int, int]) -> int:
        return train_by_preferences(
            self.ranker, self.states, self.demonstrations, self.updates, np.random.SeedSequence(seed)
        )


class ActionLMLearner:
    """An action LM, with its source labels and the epochs that it was trained on them."""

    by_pairs = False

    def __init__(
        self, lm: ActionLM, source: Sequence[Lesson], states: Sequence[State], *, order: Order = "mixed",
        epochs: float,
    ) -> None:  # fmt: skip
        self.lm, self.source, self.order, self.epochs = lm, source, order, epochs
        self.games = [state.game for state in states]
        self.questions = [PriorQuery(s.opening, s.room, s.inventory, s.commands) for s in states]

    def log_probabilities(self) -> Iterator[npt.NDArray[np.float64]]:
        return (self.lm.scores(question) for question in self.questions)

    def learn(self, labels: PseudoLabels, keep: Bools, seed: tuple[int, int]) -> int:
        sizes: dict[str, Any] = self.lm.settings
        own_seed = int(np.random.SeedSequence(seed).generate_state(1)[0])
        # As its own play, the pseudo-labels give no solution away: their games are not refused later.
        pool = [
            Lesson(
                f"unlabelled {self.games[i]}", self.questions[i], (int(labels.best[i]),), -1, own_play=True,
                weight=float(labels.margin[i]),
            )
            for i in np.flatnonzero(keep).tolist()
        ]  # fmt: skip
        if self.order == "mixed" or not pool:
            self.lm = action_lm_training.train(self.source, seed=own_seed, epochs=self.epochs, also=pool, **sizes)
        else:
            updates = self.epochs * len(self.source) / BATCH_SIZE
            first = action_lm_training.train(pool, seed=own_seed, epochs=updates / 2 * BATCH_SIZE / len(pool), **sizes)
            self.lm = action_lm_training.train(self.source, seed=own_seed, epochs=self.epochs / 2, further=first)
        return len(pool)

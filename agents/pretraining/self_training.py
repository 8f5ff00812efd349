"""Self-training of the ranker of commands on states that nobody labelled, such as those of a target game.

After Amini et al. (2022), "Self-Training: A Survey": the ranker labels the states with its best command, keeps the
labels it is sure of, and is trained again on the source labels and the kept ones; repeat. Confidence is the margin
between the two most probable commands.

* **Thresholds** (`kept`). ``none`` keeps all; ``fixed:X`` margins from X on; ``curve`` the upper 20, 40, 60, 80 and
  100% of the margins, round by round; ``verb`` the upper half of the margins of each verb, so that verbs that the
  ranker is rarely sure of are not left out.
* **Order**, after Guo (2020), "Predictions For Pre-training Language Models": ``first`` trains new weights on the
  pseudo-labels alone and then on the source labels, half of the updates each; ``mixed`` trains on both at once.
* **Preferences** instead of pseudo-labels: `starling.agents.pretraining.preferences`.
* **Teachers**, after Du et al. (2022), "Learning from Future: A Novel Self-Training Framework for Semantic
  Segmentation" (FST). ``none``: the labels of a round are fixed. With the others, student and teacher begin as the last
  round's ranker, and the teacher labels each batch anew. ``ema``: after each update the teacher moves to the student.
  ``future``: the student takes `VIRTUAL` steps, the teacher follows each of them, the student goes back and takes one
  real step with the teacher's labels. ``future-wide``: instead, three students take one step on different batches, and
  the teacher moves to each.

Deviations. Commands of a list are classes here, so that there are no classes to balance, and ``verb`` stands in for
class-wise thresholds. Pseudo-labels are hard and weighted by their margin. FST trains on images with strong and weak
views; the only view here is the replacement of features of the student's batches.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch

from starling.agents.common.seeding import torch_seeded
from starling.agents.pretraining.preferences import train_by_preferences
from starling.agents.priors.ranker import PEAK_LEARNING_RATE, Batch, Network, Ranker, Row, TrainingSet, fit, train_step
from starling.agents.priors.ranker_features import MEMORY_FEATURES, text_features
from starling.training.checkpoint import (
    CHECKPOINT,
    load_checkpoint,
    open_run,
    restoring,
    save_checkpoint,
    single_thread,
)
from starling.training.commands import parts_of
from starling.training.episode import Demonstration, steps_of
from starling.training.trained import trained_agent
from starling.training.unlabelled import State, collected_steps, digest_of, read_states, true_labels
from starling.util.errors import StarlingError

Teacher = Literal["none", "ema", "future", "future-wide"]
Order = Literal["mixed", "first"]
CURVE = (0.2, 0.4, 0.6, 0.8, 1.0)
VIRTUAL = 3
"""Virtual steps for each real one of the teacher ``future``, and virtual students of ``future-wide``."""
RANKER_AGENT = "ranker-drrn"
UPDATES = 150
"""Of each network and round."""
MOMENTUM = 0.99
"""What a step leaves of the teacher."""

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class PseudoLabels:
    """Of n states: position of the most probable command, (n,), and its margin over the second, (n,)."""

    best: npt.NDArray[np.int64]
    margin: npt.NDArray[np.float64]


@dataclass(frozen=True)
class RoundReport:
    """A round of self-training. ``error``: share of wrong pseudo-labels among those whose truth is known,
    ``kept_error`` among the kept ones; None if nothing is known. With preferences, ``kept`` counts pairs."""

    round: int
    states: int
    kept: int
    error: float | None
    kept_error: float | None


def check_threshold(threshold: str) -> None:
    """Raises StarlingError if there is no such threshold."""
    name, _, value = threshold.partition(":")
    try:
        known = threshold in ("none", "curve", "verb") or (name == "fixed" and 0 <= float(value) <= 1)
    except ValueError:
        known = False
    if not known:
        raise StarlingError(f"threshold {threshold!r}: choose none, curve, verb or fixed:X with X from 0 to 1")


def features_of(states: Sequence[State]) -> list[Row]:
    """The states as decisions without good commands."""
    ids = [text_features(state.decision) for state in states]
    return [Row(i, np.zeros((len(i), len(MEMORY_FEATURES)), np.float32), np.zeros(len(i), bool)) for i in ids]


def pseudo_labels(ranker: Ranker, rows: Sequence[Row]) -> PseudoLabels:
    """What the ranker holds for the best command of each state."""
    best, margin = np.zeros(len(rows), np.int64), np.zeros(len(rows))
    for i, row in enumerate(rows):
        p = np.exp(ranker.log_probabilities(row.ids, row.memory))
        order = np.argsort(-p, kind="stable")
        best[i], margin[i] = order[0], p[order[0]] - (p[order[1]] if len(p) > 1 else 0)
    return PseudoLabels(best, margin)


def kept(states: Sequence[State], labels: PseudoLabels, threshold: str, number: int) -> Bools:
    """Which pseudo-labels round ``number``, from 0, keeps, (n,)."""
    check_threshold(threshold)
    margin = labels.margin
    if threshold == "none" or not len(margin):
        return np.ones(len(margin), bool)
    if threshold == "curve":
        return margin >= np.quantile(margin, 1 - CURVE[min(number, len(CURVE) - 1)])
    if threshold == "verb":
        verbs = np.array([parts_of(s.commands[b]).verb for s, b in zip(states, labels.best.tolist(), strict=True)])
        keep = np.zeros(len(margin), bool)
        for verb in np.unique(verbs):
            keep |= (verbs == verb) & (margin >= np.median(margin[verbs == verb]))
        return keep
    return margin >= float(threshold.partition(":")[2])


def error_of(labels: PseudoLabels, truth: Sequence[tuple[int, ...]], among: Bools) -> float | None:
    """Share of wrong pseudo-labels among the states ``among`` whose good commands are known."""
    wrong = [
        best not in good for best, good, use in zip(labels.best.tolist(), truth, among, strict=True) if good and use
    ]
    return float(np.mean(wrong)) if wrong else None


class SelfTraining:
    """Self-training of ``ranker`` on ``states``, a round at a time. ``source``: its labels; ``updates``: of each
    network and round. A round depends on the seed, its number and the ranker before it only. ``preferences``: by pairs
    of commands instead of pseudo-labels; then ``demonstrations`` are the source labels with their texts."""

    def __init__(
        self, ranker: Ranker, source: TrainingSet, states: Sequence[State], *, threshold: str = "curve",
        order: Order = "mixed", teacher: Teacher = "none", preferences: bool = False,
        demonstrations: Sequence[Demonstration] = (), updates: int = UPDATES, seed: int = 0,
    ) -> None:  # fmt: skip
        check_threshold(threshold)
        if preferences and (threshold, order, teacher) != ("curve", "mixed", "none"):
            raise StarlingError("--preferences uses no pseudo-labels: leave out --threshold, --order and --teacher")
        if teacher != "none" and order != "mixed":
            raise StarlingError(f"--order {order} needs --teacher none: a teacher labels while both are trained on")
        if not ranker.trained:
            raise StarlingError("the ranker has not been trained; use a run of starling train --pretrain imitation")
        if ranker.uses_memory:
            raise StarlingError("this ranker reads the memory of an episode, which collected states do not have")
        if not states:
            raise StarlingError("there are no unlabelled states; raise --steps of starling collect")
        self.ranker, self.source, self.states = ranker, source, states
        self.threshold, self.order = threshold, order
        self.teacher: Teacher = teacher
        self.preferences, self.demonstrations = preferences, demonstrations
        self.updates, self.seed = updates, seed
        self.rows = features_of(states)

    def round(self, number: int, truth: Sequence[tuple[int, ...]] = ()) -> RoundReport:
        """Round ``number``, from 0. ``truth``: good commands of each state, for the report alone."""
        every = np.ones(len(self.rows), bool)
        if self.preferences:
            error = error_of(pseudo_labels(self.ranker, self.rows), truth, every) if truth else None
            seed = np.random.SeedSequence((self.seed, number))
            pairs = train_by_preferences(self.ranker, self.states, self.demonstrations, self.updates, seed)
            return RoundReport(number + 1, len(self.rows), pairs, error, None)
        labels = pseudo_labels(self.ranker, self.rows)
        keep = kept(self.states, labels, self.threshold, number)
        pool = self._pool(labels, keep)
        networks = []
        for member, network in enumerate(self.ranker.networks):
            sequence = np.random.SeedSequence((self.seed, number, member))
            rng = np.random.default_rng(sequence)
            with torch_seeded(sequence):
                networks.append(self._student(network, pool, rng))
        self.ranker.networks = networks
        errors = (error_of(labels, truth, every), error_of(labels, truth, keep)) if truth else (None, None)
        return RoundReport(number + 1, len(keep), int(keep.sum()), *errors)

    def _pool(self, labels: PseudoLabels, keep: Bools) -> TrainingSet:
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


def self_train(
    run: Path,
    unlabelled: Path,
    out: Path,
    *,
    rounds: int,
    threshold: str,
    order: Order,
    teacher: Teacher,
    preferences: bool = False,
    seed: int,
    resume: bool,
    show: Callable[[RoundReport], None],
) -> list[RoundReport]:
    """Self-train the ranker of the run in folder ``run`` on the states in ``unlabelled``; ``out`` becomes a run that
    `starling transfer --from` reads, written after each round. Returns all rounds' reports.

    Raises StarlingError for a run of another agent, or if ``out`` holds a run and ``resume`` is false.
    """
    check_threshold(threshold)
    single_thread()
    if (found := trained_agent(run)).agent != RANKER_AGENT:
        raise StarlingError(f"{run} is a run of {found.agent}; self-training needs one of {RANKER_AGENT}")
    if found.settings.get("thoughts"):
        raise StarlingError(f"{run} learnt with sub-goals, which self-training does not; use a run without thoughts")
    states = read_states(unlabelled)
    options = {"rounds": rounds, "threshold": threshold, "order": order, "teacher": teacher, "seed": seed}
    if preferences:
        options["preferences"] = True
    about = {**options, "from": found.digest, "states": digest_of(unlabelled), "steps": collected_steps(unlabelled)}
    identity = {**found.identity, "self_training": about}
    state = open_run(out, identity, resume) or {**load_checkpoint(run / CHECKPOINT), "identity": identity, "rounds": []}
    reports = [RoundReport(**row) for row in state["rounds"]]
    agent = state["agent_state"]
    ranker, source = Ranker(len(agent["ranker"]["networks"])), TrainingSet()
    with restoring(run / CHECKPOINT):
        ranker.load_state_dict(agent["ranker"])
        source.load_state_dict(agent["source"])
        given = [Demonstration(game, steps_of(steps), known) for game, steps, known in state.get("given", ())]
    updates = int(found.settings.get("ranker_updates", UPDATES))
    training = SelfTraining(
        ranker, source, states, threshold=threshold, order=order, teacher=teacher, preferences=preferences,
        demonstrations=given, updates=updates, seed=seed,
    )  # fmt: skip
    truth = true_labels(unlabelled, states) if len(reports) < rounds else []
    for number in range(len(reports), rounds):
        reports.append(training.round(number, truth))
        agent["ranker"] = ranker.state_dict()
        save_checkpoint(out / CHECKPOINT, {**state, "rounds": [asdict(report) for report in reports]})
        show(reports[-1])
    return reports

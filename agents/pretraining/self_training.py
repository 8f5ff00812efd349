"""Self-training of a ranker of commands, of an action LM, or of the agent ``policy``, on states that nobody labelled,
such as those of a target game.

After Amini et al. (2022), "Self-Training: A Survey": the model labels the states with its best command, keeps the
labels it is sure of, and is trained again on the source labels and the kept ones; repeat. Confidence is the margin
between the two most probable commands. `starling.agents.pretraining.learners` has what differs between the models, and
`starling.agents.pretraining.policy_learner` the policy.

* **Thresholds** (`kept`). ``none`` keeps all; ``fixed:X`` margins from X on; ``curve`` the upper 20, 40, 60, 80 and
  100% of the margins, round by round; ``verb`` the upper half of the margins of each verb, so that verbs that the
  model is rarely sure of are not left out.
* **Order**, after Guo (2020), "Predictions For Pre-training Language Models": ``first`` trains new weights on the
  pseudo-labels alone and then on the source labels, half of the updates each; ``mixed`` trains on both at once.
* **Preferences** instead of pseudo-labels: `starling.agents.pretraining.preferences`.
* **Teachers**, after Du et al. (2022), "Learning from Future: A Novel Self-Training Framework for Semantic
  Segmentation" (FST). ``none``: the labels of a round are fixed. With the others, student and teacher begin as the last
  round's ranker, and the teacher labels each batch anew. ``ema``: after each update the teacher moves to the student.
  ``future``: the student takes three virtual steps, the teacher follows each of them, the student goes back and takes
  one real step with the teacher's labels. ``future-wide``: instead, three students take one step on different batches,
  and the teacher moves to each.

Preferences and teachers are for the ranker only.

Deviations. Commands of a list are classes here, so that there are no classes to balance, and ``verb`` stands in for
class-wise thresholds. Pseudo-labels are hard and weighted by their margin. FST trains on images with strong and weak
views; the only view here is the replacement of features, or words, of the student's batches.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from starling.agents.policy import Policy
from starling.agents.pretraining.learners import (
    UPDATES,
    ActionLMLearner,
    Order,
    PreferenceLearner,
    PseudoLabels,
    RankerLearner,
    Teacher,
)
from starling.agents.pretraining.policy_learner import PolicyLearner
from starling.agents.priors.action_lm import load_action_lm
from starling.agents.priors.action_lm_training import MODEL, SUMMARY, demonstrations_of, read_summary
from starling.agents.priors.ranker import Ranker, TrainingSet
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
from starling.training.trained import TrainedAgent, checkpoint_digest, trained_agent
from starling.training.unlabelled import (
    PLAYS,
    State,
    collected_steps,
    digest_of,
    read_plays,
    read_states,
    true_labels,
)
from starling.util.errors import StarlingError
from starling.util.paths import write_file

CURVE = (0.2, 0.4, 0.6, 0.8, 1.0)
RANKER_AGENT, POLICY_AGENT = "ranker-drrn", "policy"

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class RoundReport:
    """A round of self-training. ``error``: share of wrong pseudo-labels among those whose truth is known,
    ``kept_error`` among the kept ones; None if nothing is known. With preferences, ``kept`` counts pairs."""

    round: int
    states: int
    kept: int
    error: float | None
    kept_error: float | None


class Learner(Protocol):
    """A model that is self-trained on the states of a target. ``by_pairs``: it makes its own pairs of commands from the
    states, and needs no pseudo-labels."""

    by_pairs: bool

    def log_probabilities(self) -> Iterable[npt.NDArray[np.float64]]:
        """Of the commands in each state, (commands,) each."""
        ...

    def learn(self, labels: PseudoLabels, keep: Bools, seed: tuple[int, int]) -> int:
        """Train a model in place of the present one on the source labels and the pseudo-labels that are kept; returns
        the number of labels or pairs. ``seed`` is also the round's. The result depends on the arguments and on the
        present model only."""
        ...


def check_threshold(threshold: str) -> None:
    """Raises StarlingError if there is no such threshold."""
    name, _, value = threshold.partition(":")
    try:
        known = threshold in ("none", "curve", "verb") or (name == "fixed" and 0 <= float(value) <= 1)
    except ValueError:
        known = False
    if not known:
        raise StarlingError(f"threshold {threshold!r}: choose none, curve, verb or fixed:X with X from 0 to 1")


def pseudo_labels(log_probabilities: Iterable[npt.NDArray[np.float64]]) -> PseudoLabels:
    """What a model holds for the best command of each state."""
    best: list[int] = []
    margin: list[float] = []
    for logs in log_probabilities:
        p = np.exp(logs)
        order = np.argsort(-p, kind="stable")
        best.append(int(order[0]))
        margin.append(float(p[order[0]] - (p[order[1]] if len(p) > 1 else 0)))
    return PseudoLabels(np.array(best, np.int64), np.array(margin))


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
    """Self-training of ``learner`` on ``states``, a round at a time. A round depends on the seed, its number and the
    model before it only."""

    def __init__(self, learner: Learner, states: Sequence[State], *, threshold: str = "curve", seed: int = 0) -> None:
        check_threshold(threshold)
        if not states:
            raise StarlingError("there are no unlabelled states; raise --steps of starling collect")
        self.learner, self.states, self.threshold, self.seed = learner, states, threshold, seed

    def round(self, number: int, truth: Sequence[tuple[int, ...]] = ()) -> RoundReport:
        """Round ``number``, from 0. ``truth``: good commands of each state, for the report alone."""
        labels = pseudo_labels(self.learner.log_probabilities())
        keep = kept(self.states, labels, self.threshold, number)
        used = self.learner.learn(labels, keep, (self.seed, number))
        error = kept_error = None
        if truth:
            error = error_of(labels, truth, np.ones(len(keep), bool))
            kept_error = None if self.learner.by_pairs else error_of(labels, truth, keep)
        return RoundReport(number + 1, len(keep), used, error, kept_error)


@dataclass(frozen=True)
class _Run:
    """The run that is self-trained: its state, the model, and what else a checkpoint of the result holds.
    ``write(reports)`` writes files beside the checkpoint, and returns entries of it. ``reads``: numbers of the states
    that the learner labels, in order; None for all, once each."""

    state: dict[str, Any]
    learner: Learner
    write: Callable[[list[RoundReport]], dict[str, Any]]
    reads: Sequence[int] | None = None


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
    """Self-train the ranker or policy of the run in folder ``run``, or the action LM in it, on the states in
    ``unlabelled``.
    ``out`` becomes a run that `starling transfer --from` reads, or the folder of an action LM, written after each
    round. Returns all rounds' reports.

    Raises StarlingError for a run of another agent, or if ``out`` holds a run and ``resume`` is false.
    """
    check_threshold(threshold)
    if preferences and (threshold, order, teacher) != ("curve", "mixed", "none"):
        raise StarlingError("--preferences uses no pseudo-labels: leave out --threshold, --order and --teacher")
    single_thread()
    trained = None if (run / SUMMARY).exists() else _trained(run)
    states = read_states(unlabelled)
    about: dict[str, Any] = {
        "rounds": rounds, "threshold": threshold, "order": order, "teacher": teacher, "seed": seed,
    }  # fmt: skip
    if preferences:
        about["preferences"] = True
    about |= {"states": digest_of(unlabelled), "steps": collected_steps(unlabelled)}
    options = (out, states, about, order, teacher, preferences, resume)
    if trained and trained.agent == POLICY_AGENT:
        found = _policy(trained, unlabelled, *options)
    else:
        found = _ranker(trained, *options) if trained else _action_lm(run, *options)
    reads = range(len(states)) if found.reads is None else found.reads
    reports = [RoundReport(**row) for row in found.state["rounds"]]
    training = SelfTraining(found.learner, [states[i] for i in reads], threshold=threshold, seed=seed)
    of_states = true_labels(unlabelled, states) if len(reads) and len(reports) < rounds else []
    truth = [of_states[i] for i in reads] if of_states else []
    for number in range(len(reports), rounds):
        reports.append(training.round(number, truth))
        done = {**found.state, **found.write(reports), "rounds": [asdict(report) for report in reports]}
        save_checkpoint(out / CHECKPOINT, done)
        show(reports[-1])
    return reports


def _trained(run: Path) -> TrainedAgent:
    if (trained := trained_agent(run)).agent not in (RANKER_AGENT, POLICY_AGENT):
        raise StarlingError(
            f"{run} is a run of {trained.agent}; self-training needs one of {RANKER_AGENT} or {POLICY_AGENT}, or the "
            "folder of an action LM"
        )
    if trained.agent == POLICY_AGENT and trained.identity.get("pretrain") != "return":
        raise StarlingError(f"{run} was not pre-trained; use a run of starling train --agent policy --pretrain return")
    if trained.settings.get("thoughts"):
        raise StarlingError(f"{run} learnt with sub-goals, which self-training does not; use a run without thoughts")
    return trained


def _ranker(
    trained: TrainedAgent, out: Path, states: Sequence[State], about: dict[str, Any], order: Order, teacher: Teacher,
    preferences: bool, resume: bool,
) -> _Run:  # fmt: skip
    run = trained.folder
    identity = {**trained.identity, "self_training": {**about, "from": trained.digest}}
    state = open_run(out, identity, resume) or {**load_checkpoint(run / CHECKPOINT), "identity": identity, "rounds": []}
    agent = state["agent_state"]
    ranker, source = Ranker(len(agent["ranker"]["networks"])), TrainingSet()
    with restoring(run / CHECKPOINT):
        ranker.load_state_dict(agent["ranker"])
        source.load_state_dict(agent["source"])
        given = [Demonstration(game, steps_of(steps), known) for game, steps, known in state.get("given", ())]
    updates = int(trained.settings.get("ranker_updates", UPDATES))
    learner: Learner
    if preferences:
        learner = PreferenceLearner(ranker, given, states, updates=updates)
    else:
        learner = RankerLearner(ranker, source, states, order=order, teacher=teacher, updates=updates)
    return _Run(state, learner, lambda _: {"agent_state": {**agent, "ranker": ranker.state_dict()}})


def _policy(
    trained: TrainedAgent, unlabelled: Path, out: Path, states: Sequence[State], about: dict[str, Any], order: Order,
    teacher: Teacher, preferences: bool, resume: bool,
) -> _Run:  # fmt: skip
    if preferences or teacher != "none":
        raise StarlingError(
            f"{trained.folder} is a run of policy, which has no --preferences and no --teacher; leave them out"
        )
    plays = read_plays(unlabelled)
    before = trained.folder / CHECKPOINT
    about = {**about, "plays": digest_of(unlabelled, PLAYS), "from": trained.digest}
    identity = {**trained.identity, "self_training": about}
    state = open_run(out, identity, resume) or {**load_checkpoint(before), "identity": identity, "rounds": []}
    policy = trained.make(0)
    assert isinstance(policy, Policy)
    agent = state["agent_state"]
    with restoring(out / CHECKPOINT if state["rounds"] else before):
        policy.load_weights(agent)
    learner = PolicyLearner(policy, trained.identity["games"], states, plays, order=order)

    def write(_: list[RoundReport]) -> dict[str, Any]:
        weights = {"network": policy.network.state_dict(), "averaged": policy.averaged.state_dict()}
        return {"agent_state": {**agent, **weights}}

    return _Run(state, learner, write, learner.of_state.tolist())


def _action_lm(
    run: Path, out: Path, states: Sequence[State], about: dict[str, Any], order: Order, teacher: Teacher,
    preferences: bool, resume: bool,
) -> _Run:  # fmt: skip
    if preferences or teacher != "none":
        raise StarlingError(f"{run} holds an action LM, which has no --preferences and no --teacher; leave them out")
    summary = read_summary(run)
    lm = load_action_lm(run / MODEL)
    identity = {"action_lm": lm.settings, "self_training": {**about, "from": checkpoint_digest(run / MODEL)}}
    state = open_run(out, identity, resume) or {"identity": identity, "rounds": []}
    if "weights" in state:
        with restoring(out / CHECKPOINT):
            lm.load_state_dict(state["weights"])
    source = demonstrations_of(summary)
    learner = ActionLMLearner(lm, source, states, order=order, epochs=summary["epochs"])
    kept_summary = {name: value for name, value in summary.items() if name != "ranking"}  # that of the model before

    def write(reports: list[RoundReport]) -> dict[str, Any]:
        learner.lm.likeness = lm.likeness
        learner.lm.save(out / MODEL)
        told = {**kept_summary, "self_training": {**identity["self_training"], "reports": [*map(asdict, reports)]}}
        write_file(out / SUMMARY, json.dumps(told, indent=1) + "\n")
        return {"weights": learner.lm.state_dict()}

    return _Run(state, learner, write)

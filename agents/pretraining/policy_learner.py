"""Self-training of the agent ``policy`` (`starling.agents.pretraining.self_training`).

The policy reads more than a state: what it tried earlier in the episode, and a recurrent state. So it labels the course
of play that was collected, random or its own, step by step and with the memory of that play, but without points. The
alternative, to read each state as the beginning of an episode (``alone``), teaches it to ignore its memory.

Its source labels are the walkthroughs of the games that it was pre-trained on, or, where a teacher is known, what the
teacher would do on the way. The student goes on from the weights of the round before instead of new ones, since
pre-training takes minutes; values are held to what they were, as pseudo-labels say nothing about the return.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from starling.agents.common.attempts import Attempts
from starling.agents.common.command_rows import CommandRows
from starling.agents.common.optimiser_step import not_finite, optimiser_step
from starling.agents.common.situations import Situations, join, log_softmax
from starling.agents.policy import Policy
from starling.agents.policy_network import Batch, PolicyNetwork, Step
from starling.agents.pretraining.learners import Bools, Order, PseudoLabels
from starling.agents.priors.ranker_features import BUCKETS
from starling.library.catalog import open_game
from starling.training.agent import Ints, Observations
from starling.training.episode import Step as Shown
from starling.training.practice import lessons
from starling.training.rollout import to_observations
from starling.training.teacher import Teacher
from starling.training.unlabelled import PlayedStep, State
from starling.util.arrays import Texts
from starling.util.errors import StarlingError

UPDATES = 100
"""Of a round."""
PLAYS = 8
"""Courses of play in a batch, of the source games and of the target each."""
CHUNK = 40
"""Consecutive steps of each play in a batch."""
SLOWER = 1 / 3
"""Learning rate of self-training, beside that of pre-training; falls to 0."""


class Plays:
    """Courses of play as the policy reads them, all beginning at once. ``affinity``: how well things go together.

    ``steps``: environments, (n,), and their decisions, one after another in time. ``label``: position of the command to
    learn in each decision, (decisions,), -1 for none; ``weight``: of the label, (decisions,). Decisions are numbered in
    the order of ``steps``.
    """

    def __init__(
        self,
        policy: Policy,
        plays: Sequence[Sequence[PlayedStep]],
        scores: Sequence[Sequence[float]] | None = None,
        teachers: Mapping[str, Teacher] | None = None,
        taught: bool = False,
    ) -> None:
        affinity = policy.affinity

        def fits(one: str, other: str) -> float:
            return affinity.score(one, other, taught) if affinity.trained else 0.0

        def means(verb: str, instrument: str) -> float:
            return affinity.score(verb, instrument, False) if affinity.trained else 0.0

        self.policy, self.count = policy, len(plays)
        self.rows = CommandRows(policy.rows.encoder)
        attempts = Attempts(self.rows, fits, means, forgets=taught)
        self.steps: list[tuple[Ints, Situations]] = []
        self.states: list[int] = []
        labels: list[int] = []
        texts = Texts()
        for at in range(max(map(len, plays), default=0)):
            envs = [env for env, play in enumerate(plays) if at < len(play)]
            now = [plays[env][at] for env in envs]
            points = [scores[env][at] if scores else 0.0 for env in envs]
            observations = _observations(texts, envs, now, points)
            seen = attempts.see(observations)
            if not policy.settings.memory:
                seen = replace(seen, commands=np.zeros_like(seen.commands))
            played = np.array([step.played for step in now])
            attempts.play(observations, seen, played)
            self.steps.append((np.array(envs), seen))
            self.states += [step.state for step in now]
            for i, step in enumerate(now):
                episode, decision = attempts.seen[i]
                teacher = (teachers or {}).get(decision.opening)
                good = teacher.good(episode, decision) if teacher else (step.played,)
                labels.append(good[0] if good and scores else -1)
        self.label = np.array(labels, np.int64)
        self.weight = np.ones(len(labels))
        sizes = [len(envs) for envs, _ in self.steps]
        self.offsets = np.cumsum([0, *sizes])[: len(sizes)]
        self.values = torch.zeros(len(labels))
        self.before = torch.zeros(len(labels), policy.settings.recurrent)

    @torch.no_grad()
    def judge(self, network: PolicyNetwork) -> tuple[npt.NDArray[np.float64], Situations]:
        """Log-probabilities of all commands, (commands,), and the decisions. Keeps the values and recurrent states."""
        self.before.zero_()
        everything = np.arange(self.count), 0, len(self.steps)
        logits, values, after, seen, _ = self._forward(network, torch.arange(BUCKETS), *everything)
        self.values, last = values.cpu(), torch.zeros(self.count, self.before.shape[1])
        for (envs, situations), offset in zip(self.steps, self.offsets.tolist(), strict=True):
            now, goes_on = slice(offset, offset + len(envs)), torch.from_numpy(~situations.new_task)
            self.before[now] = last[envs] * goes_on[:, None]
            last[envs] = after[now].cpu()
        logs = log_softmax(logits.double().cpu(), torch.from_numpy(seen.owner), len(seen))
        return logs.numpy(), seen

    def loss(self, network: PolicyNetwork, renamed: Tensor, rng: np.random.Generator) -> Tensor:
        """Cross-entropy with the labels of some plays, and the square by which values have moved; a scalar."""
        labelled = int(rng.choice(np.flatnonzero(self.label >= 0)))  # of long plays, few decisions may have a label
        start = int(np.searchsorted(self.offsets, labelled, side="right")) - 1
        start = max(0, start - int(rng.integers(CHUNK)))
        chosen = rng.permutation(self.steps[start][0])[:PLAYS]
        logits, values, _, seen, at = self._forward(network, renamed, chosen, start, start + CHUNK)
        device = network.device
        logs = log_softmax(logits, torch.from_numpy(seen.owner).to(device), len(seen))
        label, weight = self.label[at], torch.from_numpy(self.weight[at]).float().to(device)
        known = torch.from_numpy(label >= 0).to(device)
        best = logs[torch.from_numpy(seen.starts + np.maximum(label, 0)).to(device)]
        imitation = -(best * weight * known).sum() / known.sum().clamp(min=1)
        moved = (values - self.values[torch.from_numpy(at)].to(device)).square().mean()
        return imitation + self.policy.settings.value_weight * moved

    def _forward(
        self, network: PolicyNetwork, renamed: Tensor, chosen: Ints, start: int, end: int
    ) -> tuple[Tensor, Tensor, Tensor, Situations, Ints]:
        """Logits, values and recurrent states of the decisions of the plays ``chosen`` in steps from ``start`` to
        ``end``, and the decisions with their numbers."""
        parts, steps, numbers = [], [], []
        for (envs, seen), offset in zip(self.steps[start:end], self.offsets[start:end].tolist(), strict=True):
            places = np.flatnonzero(np.isin(envs, chosen))
            part = seen.take(places)
            before = self.before[torch.from_numpy(offset + places)].to(network.device)
            parts.append(part)
            steps.append(Step(envs[places], before, part.new_task))
            numbers.append(offset + places)
        joined = join(parts)
        batch = Batch(joined, self.rows, renamed, network.device)
        logits, values, recurrent = network(batch, steps)
        return logits, values, recurrent, joined, np.concatenate(numbers)


class PolicyLearner:
    """A policy, with its source labels: those of the games ``source``. ``plays``: of the target, as `read_plays`
    returns them for ``states``; ``alone``: read each state once, as the beginning of an episode, instead. ``labelled``:
    the states to label, one for each decision of the plays that has a choice. Raises StarlingError if there is none."""

    by_pairs = False

    def __init__(
        self, policy: Policy, source: Sequence[str], states: Sequence[State], plays: Sequence[Sequence[PlayedStep]], *,
        order: Order = "mixed", alone: bool = False, updates: int = UPDATES,
    ) -> None:  # fmt: skip
        self.policy, self.order, self.updates = policy, order, updates
        demonstrations, teachers = lessons(source)
        shown = [[_demonstrated(step, not i) for i, step in enumerate(d.steps)] for d in demonstrations]
        scores = [
            [step.decision.score / (open_game(name).max_score or 1) for step in d.steps]
            for name, d in zip(source, demonstrations, strict=True)
        ]
        self.source = Plays(policy, shown, scores, teachers, taught=True)
        if alone:
            plays = [[PlayedStep(True, s.opening, s.room, s.inventory, s.commands, 0, i)] for i, s in enumerate(states)]
        self.target = Plays(policy, plays)
        self.decisions = np.flatnonzero(np.array(self.target.states) >= 0)
        self.of_state = np.array(self.target.states)[self.decisions]
        if not len(self.decisions):
            raise StarlingError("there are no unlabelled states; raise --steps of starling collect")
        self.labelled = [states[i] for i in self.of_state.tolist()]

    def log_probabilities(self) -> Iterator[npt.NDArray[np.float64]]:
        logs, seen = self.target.judge(self.policy.averaged)
        each = np.split(logs, seen.starts[1:])
        return (each[i] for i in self.decisions.tolist())

    def learn(self, labels: PseudoLabels, keep: Bools, seed: tuple[int, int]) -> int:
        rng = np.random.default_rng(np.random.SeedSequence(seed))
        before = self.policy.averaged
        for plays in (self.source, self.target):
            plays.judge(before)
        self.target.label[:] = -1
        self.target.label[self.decisions[keep]] = labels.best[keep]
        self.target.weight[self.decisions] = labels.margin
        student = copy.deepcopy(before).requires_grad_(True)
        half = self.updates // 2
        both = [self.source, self.target] if keep.any() else [self.source]
        if self.order == "first" and keep.any():
            self._fit(student, [self.target], self.updates - half, rng)
            self._fit(student, [self.source], half, rng)
        else:
            self._fit(student, both, self.updates, rng)
        for network in (self.policy.network, self.policy.averaged):
            network.load_state_dict(student.state_dict())
        return int(keep.sum())

    def _fit(self, student: PolicyNetwork, data: Sequence[Plays], updates: int, rng: np.random.Generator) -> None:
        settings = self.policy.settings
        optimiser = torch.optim.Adam(student.parameters(), lr=settings.learning_rate * SLOWER)
        slower: Callable[[int], float] = lambda update: 1 - update / updates  # noqa: E731
        schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, slower)
        for update in range(updates):
            # As in pre-training, a random share of the hash buckets is exchanged.
            changed = rng.random(BUCKETS) < rng.uniform(0, 2 * settings.replaced)
            renamed = torch.from_numpy(np.where(changed, rng.integers(0, BUCKETS, BUCKETS), np.arange(BUCKETS)))
            loss = torch.stack([plays.loss(student, renamed, rng) for plays in data]).sum()
            optimiser_step(loss, optimiser, settings.clip, lambda at=update: not_finite("policy", at))  # type: ignore[misc]
            schedule.step()


def _demonstrated(step: Shown, first: bool) -> PlayedStep:
    d = step.decision
    return PlayedStep(first, d.opening if first else d.response, d.room, d.inventory, d.commands, step.played, -1)


def _observations(
    texts: Texts, envs: Sequence[int], now: Sequence[PlayedStep], points: Sequence[float]
) -> Observations:
    """What is seen in each environment, with ``points`` as shares of the maximum score."""
    seen = [
        (
            step.response,
            {
                "description": step.room, "inventory": step.inventory, "admissible_commands": step.commands,
                "score": score, "max_score": 1.0,
            },
        )
        for step, score in zip(now, points, strict=True)
    ]  # fmt: skip
    first = np.array([step.first for step in now])
    return replace(to_observations(texts, seen), env=np.array(envs), first=first)

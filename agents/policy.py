"""policy: one recurrent policy for all text games, which adapts within and across the episodes of a game.

In each step the policy scores every admissible command. A score follows from the command's text (hashed features of its
form and of its overlap with the texts, as in `ranker-drrn`, and cosines of frozen text vectors), from what was tried in
this and earlier episodes of the game and what is known of its map and things (`starling.agents.common.attempts`), and
from a GRU over the task so far: each step's response, command, effect and score. A task is several episodes of one
game. Memory and GRU go on from one episode to the next, so that a policy trained on whole tasks can learn to explore
first and to use later what it found (RL2, Duan et al. 2016; AdA, Bauer et al. 2023).

Pre-training (``--pretrain return``) is behaviour cloning from the walkthroughs of source games, which the policy
follows in a share of the tasks, and PPO (Schulman et al. 2017) on the return of the other tasks, in one loss. Where a
teacher is known that sees no more than the policy (tidying games), it labels every state that the policy gets into
(DAgger, Ross et al. 2011), and PPO is left out. Rewards are shares of the maximum score, and the return goes on across
episodes. In a target, PPO goes on, and what was found out in a game is kept.

Deviations: no value normalisation and no learning-rate schedule; a random share of the hash buckets is exchanged for
each rollout, so that the policy relies on more than the words of the source games; recurrent states at the beginning of
a rollout are those of acting, not recomputed. Evaluation samples, with ``temperature``.

Metrics: ``policy_loss``, ``imitation_loss`` (nats), ``value_loss``, ``entropy`` (nats).
"""

from __future__ import annotations

import copy
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import torch
from pydantic import Field
from torch import Tensor

from starling.agents.common.attempts import Attempts
from starling.agents.common.command_rows import CommandRows
from starling.agents.common.devices import open_device
from starling.agents.common.optimiser_step import not_finite, optimiser_step
from starling.agents.common.seeding import torch_seeded
from starling.agents.common.situations import Situations, join, log_softmax, sample
from starling.agents.encoders.store import make_encoder
from starling.agents.policy_network import Batch, PolicyNetwork, Step
from starling.agents.priors.affinity import NounAffinity
from starling.agents.priors.ranker_features import BUCKETS
from starling.training.agent import Agent, Bools, Floats, Ints, Observations, Transitions
from starling.training.episode import Demonstration, NounChoice
from starling.training.settings import BaseSettings
from starling.training.teacher import Teacher, teacher_from


class PolicySettings(BaseSettings):
    encoder: Literal["static", "minilm"] = Field("static", description="encoder of the text vectors, not trained")
    memory: bool = Field(
        True, description="give each command's features of what was tried and seen; false: the GRU has to remember"
    )
    embedding: int = Field(32, ge=1, description="size of the hashed features' embeddings")
    hidden: int = Field(128, ge=1, description="hidden size of the command network")
    recurrent: int = Field(256, ge=1, description="hidden size of the GRU")
    horizon: int = Field(32, ge=2, description="steps of each environment per rollout")
    epochs: int = Field(2, ge=1, description="epochs per rollout")
    groups: int = Field(4, ge=1, description="minibatches per epoch, each of some of the environments")
    gamma: float = Field(0.97, ge=0, le=1, description="discount factor")
    gae_lambda: float = Field(0.9, ge=0, le=1, description="lambda of generalised advantage estimation")
    clip_range: float = Field(0.2, gt=0, description="clipping range of the probability ratio")
    entropy: float = Field(0.01, ge=0, description="entropy coefficient")
    value_weight: float = Field(0.5, ge=0, description="coefficient of the value loss")
    imitation_weight: float = Field(1.0, ge=0, description="coefficient of the imitation loss")
    clip: float = Field(1.0, gt=0, description="maximum gradient norm")
    learning_rate: float = Field(1e-3, gt=0, le=1, description="Adam's learning rate")
    averaging: float = Field(0.99, ge=0, lt=1, description="decay per update of the averaged weights")
    demonstrated: float = Field(0.25, ge=0, le=1, description="share of pre-training tasks that follow a demonstration")
    warm_up: int = Field(
        50_000, ge=0, description="initial pre-training steps in which all tasks follow a demonstration"
    )
    replaced: float = Field(
        0.15, ge=0, le=0.5, description="mean share of hash buckets that are replaced by random ones in each rollout"
    )
    temperature: float = Field(0.3, gt=0, description="temperature of the policy in evaluation")
    device: str = Field("cpu", description="cpu, cuda or cuda:N; a run may be resumed on another device")


@dataclass(frozen=True)
class StoredStep:
    """A step of n environments, stored until the next update; arrays have shape (n,)."""

    env: Ints
    action: Ints
    """The command to learn from: the one played, or what the teacher would have played."""
    imitated: Bools
    """Where ``action`` is a walkthrough's or a teacher's."""
    log_prob: npt.NDArray[np.float64]
    value: npt.NDArray[np.float64]
    reward: npt.NDArray[np.float64]
    before: Tensor
    """GRU states before the step, (n, recurrent)."""
    situations: Situations


class Policy(Agent):
    """The agent. ``seed``: random seed for initial weights, minibatches and exchanged buckets. Settings:
    `PolicySettings`."""

    name = "policy"
    Settings = PolicySettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        self.config = {"seed": seed, **s.model_dump(exclude={"device"})}
        weights_seed, rng_seed = np.random.SeedSequence((seed, zlib.crc32(b"policy"))).spawn(2)
        self.rng = np.random.default_rng(rng_seed)
        encoder = make_encoder(s.encoder).eval()
        with torch_seeded(weights_seed):
            network = PolicyNetwork(encoder.size, s.embedding, s.hidden, s.recurrent)
        self.network = network.to(open_device(s.device))
        self.averaged = copy.deepcopy(self.network).requires_grad_(False)
        """Moving average of the weights: the network that plays in evaluations and is handed on."""
        self.optimiser = torch.optim.Adam(self.network.parameters(), lr=s.learning_rate, fused=True)
        self.rows, self._evaluation_rows = CommandRows(encoder), CommandRows(encoder)
        self.affinity = NounAffinity()
        self._choices: Sequence[NounChoice] = ()
        """Choices that the affinity is still to be trained on."""
        self.attempts = Attempts(self.rows, self._fit_of_nouns, self._meaning)
        self._evaluation_attempts = Attempts(self._evaluation_rows, self._fit_of_nouns, self._meaning)
        self._recurrent: dict[bool, dict[int, Tensor]] = {True: {}, False: {}}
        """By training or evaluation, and environment."""
        self.demonstrations: dict[str, list[str]] = {}
        """Commands by the opening of the game; empty except in pre-training."""
        self.teachers: dict[str, Teacher] = {}
        """By the opening of the game."""
        self._following: dict[int, int] = {}
        """By environment that follows a demonstration: the position of its next command."""
        self.stored: list[StoredStep] = []
        self._pending: StoredStep | None = None
        self._judged: tuple[Tensor, Situations] | None = None
        """Scores and decisions of the last step of an evaluation."""
        self._renamed = self._same = torch.arange(BUCKETS)
        """The bucket that each bucket of hashed features is exchanged for."""
        self.steps = self.updates = 0

    def practise(
        self,
        demonstrations: Sequence[Demonstration],
        choices: Sequence[NounChoice] = (),
        teachers: Mapping[str, Teacher] | None = None,
    ) -> None:
        found = {d.steps[0].decision.opening: [s.decision.commands[s.good[0]] for s in d.steps] for d in demonstrations}
        self.demonstrations, self.attempts.forgets, self._choices = found, True, choices
        self.teachers = dict(teachers or {})

    @torch.no_grad()
    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        if self._choices:  # not in `practise`, since a resumed run loads what was learnt
            with torch.enable_grad():
                self.affinity.train(self._choices, self.config["seed"])
            self._choices = ()
        attempts = self.attempts if training else self._evaluation_attempts
        known = self.rows if training else self._evaluation_rows
        recurrent = self._recurrent[training]
        if training:
            # Each demonstrated episode is a first attempt: to repeat what one knows is easily learnt by practice.
            for env in observations.env[observations.first].tolist():
                if env in self._following:
                    attempts.forget(env)
        seen = attempts.see(observations)
        if not self.settings.memory:
            seen = replace(seen, commands=np.zeros_like(seen.commands))
        envs = observations.env.tolist()
        none = torch.zeros(self.settings.recurrent, device=self.network.device)
        new = seen.new_task.tolist()
        before = torch.stack(
            [none if fresh else recurrent.get(env, none) for env, fresh in zip(envs, new, strict=True)]
        )
        renamed = self._renamed if training else self._same
        batch = Batch(seen, known, renamed, self.network.device)
        network = self.network if training else self.averaged
        logits, values, after = network(batch, [Step(observations.env, before, seen.new_task)])
        recurrent |= zip(envs, after.unbind(0), strict=True)
        scores = logits.double().cpu() / (1 if training else self.settings.temperature)
        chosen = sample(scores.numpy(), seen, rng)
        if not training:
            self._judged = scores, seen
        else:
            imitated, action = self._guide(observations, seen, chosen, rng)
            log_probs = log_softmax(scores, torch.from_numpy(seen.owner), len(seen)).numpy()
            self._pending = StoredStep(
                env=observations.env.copy(),
                action=action,
                imitated=imitated,
                log_prob=log_probs[seen.starts + action],
                value=values.double().cpu().numpy(),
                reward=np.zeros(len(seen)),
                before=before,
                situations=seen,
            )
        attempts.play(observations, seen, chosen)
        return chosen

    def _guide(self, o: Observations, seen: Situations, chosen: Ints, rng: np.random.Generator) -> tuple[Bools, Ints]:
        """Where a walkthrough or a teacher is imitated, and the commands to learn from, (n,) each. In tasks that follow
        a demonstration, ``chosen`` is replaced by it."""
        imitated, action = np.zeros(len(o), bool), chosen.copy()
        share = 1.0 if self.steps < self.settings.warm_up else self.settings.demonstrated
        for i, env in enumerate(o.env.tolist()):
            episode, decision = self.attempts.seen[i]
            if seen.new_task[i]:
                self._following.pop(env, None)
                if decision.opening in self.demonstrations and rng.random() < share:
                    self._following[env] = 0
            if teacher := self.teachers.get(decision.opening):
                if good := teacher.good(episode, decision):
                    imitated[i], action[i] = True, rng.choice(good)
                    chosen[i] = action[i] if env in self._following else chosen[i]
                continue
            if env not in self._following:
                continue
            commands = self.demonstrations[decision.opening]
            position = 0 if o.first[i] else self._following[env]
            followed = position < len(commands) and commands[position] in decision.commands
            if followed:
                imitated[i], action[i] = True, decision.commands.index(commands[position])
                chosen[i] = action[i]
            # After a command that is not listed, the policy plays on by itself.
            self._following[env] = position + 1 if followed else len(commands)
        return imitated, action

    def _fit_of_nouns(self, noun: str, other: str) -> float:
        # While it practises, nouns that the affinity was taught are judged as if it was not.
        return self.affinity.score(noun, other, self.attempts.forgets) if self.affinity.trained else 0.0

    def _meaning(self, verb: str, instrument: str) -> float:
        # Not cross-fitted: recipes have few verbs, and those of unseen games are the same.
        return self.affinity.score(verb, instrument, False) if self.affinity.trained else 0.0

    def observe(self, transitions: Transitions) -> None:
        step = self._pending
        assert step is not None
        maximum = transitions.before.max_score
        reward = transitions.reward / np.where(maximum == 0, 1, maximum)
        self.stored.append(replace(step, reward=reward))
        self.steps += len(reward)
        ended = np.flatnonzero(transitions.terminated | transitions.truncated)
        if len(ended):
            self.attempts.end(transitions.after.take(ended))

    def preferences(self) -> list[Floats] | None:
        if self._judged is None:
            return None
        scores, seen = self._judged
        probabilities = log_softmax(scores, torch.from_numpy(seen.owner), len(seen)).exp().numpy()
        return np.split(probabilities, seen.starts[1:])

    def begin_evaluation(self) -> None:
        rows = self._evaluation_rows
        self._evaluation_attempts = Attempts(rows, self._fit_of_nouns, self._meaning, earlier=self.attempts)
        self._recurrent[False] = {}

    def end_evaluation_episodes(self, observations: Observations) -> None:
        self._evaluation_attempts.end(observations)

    def learn(self) -> dict[str, float] | None:
        s = self.settings
        if len(self.stored) <= s.horizon:
            return None
        *steps, last = self.stored  # the values of the last one are those after the others
        metrics = self._update(steps, last)
        self.stored = [last]
        changed = self.rng.random(BUCKETS) < self.rng.uniform(0, 2 * s.replaced)
        renamed = np.where(changed, self.rng.integers(0, BUCKETS, BUCKETS), np.arange(BUCKETS))
        self._renamed = torch.from_numpy(renamed)
        return metrics

    def _update(self, steps: Sequence[StoredStep], last: StoredStep) -> dict[str, float]:
        s = self.settings
        advantages, returns = self._advantages(steps, last)
        own = np.concatenate([a[~step.imitated] for a, step in zip(advantages, steps, strict=True)])
        mean, deviation = (float(own.mean()), float(own.std()) + 1e-6) if len(own) else (0.0, 1.0)
        advantages = [(a - mean) / deviation for a in advantages]
        envs = np.unique(np.concatenate([step.env for step in steps]))
        totals: dict[str, float] = {}
        groups = min(s.groups, len(envs))
        for _ in range(s.epochs):
            for group in np.array_split(self.rng.permutation(envs), groups):
                places = [np.flatnonzero(np.isin(step.env, group)) for step in steps]
                loss, found = self._loss(steps, places, advantages, returns)
                optimiser_step(loss, self.optimiser, s.clip, lambda: not_finite(self.name, self.updates))
                self.updates += 1
                self._average()
                for name, value in found.items():
                    totals[name] = totals.get(name, 0.0) + value / (s.epochs * groups)
        return totals

    @torch.no_grad()
    def _average(self) -> None:
        share = max(1 - self.settings.averaging, 1 / self.updates)
        for mean, weights in zip(self.averaged.parameters(), self.network.parameters(), strict=True):
            mean.lerp_(weights, share)

    def _advantages(
        self, steps: Sequence[StoredStep], last: StoredStep
    ) -> tuple[list[npt.NDArray[np.float64]], list[npt.NDArray[np.float64]]]:
        """Generalised advantage estimates and returns of each step, (n,) each. A task ends where the next begins."""
        s = self.settings
        size = int(max(step.env.max() for step in [*steps, last])) + 1
        value, advantage = np.zeros(size), np.zeros(size)
        value[last.env] = last.value * ~last.situations.new_task
        advantages, returns = [], []
        for step in reversed(steps):
            e, goes_on = step.env, ~step.situations.new_task
            found = step.reward + s.gamma * (value[e] + s.gae_lambda * advantage[e]) - step.value
            advantages.append(found)
            returns.append(found + step.value)
            value[e], advantage[e] = step.value * goes_on, found * goes_on
        return advantages[::-1], returns[::-1]

    def _loss(
        self,
        steps: Sequence[StoredStep],
        places: Sequence[Ints],
        advantages: Sequence[npt.NDArray[np.float64]],
        returns: Sequence[npt.NDArray[np.float64]],
    ) -> tuple[Tensor, dict[str, float]]:
        """The loss, a scalar, over the decisions at ``places`` of each step, and its terms."""
        s, network = self.settings, self.network

        def those(arrays: Sequence[Any]) -> Tensor:
            found = np.concatenate([array[place] for array, place in zip(arrays, places, strict=True)])
            return torch.from_numpy(found).to(network.device)

        parts = [step.situations.take(place) for step, place in zip(steps, places, strict=True)]
        of_env = [
            Step(step.env[place], step.before[torch.from_numpy(place)], part.new_task)
            for step, place, part in zip(steps, places, parts, strict=True)
        ]
        seen = join(parts)
        batch = Batch(seen, self.rows, self._renamed, network.device)
        logits, values, _ = network(batch, of_env)
        log_probs = log_softmax(logits, batch.owner, len(seen))
        action = those([step.action for step in steps]) + torch.from_numpy(seen.starts).to(network.device)
        chosen, old = log_probs[action], those([step.log_prob for step in steps]).float()
        own, advantage = (~those([step.imitated for step in steps])).float(), those(advantages).float()
        ratio = (chosen - old).exp()
        clipped = torch.minimum(ratio * advantage, ratio.clamp(1 - s.clip_range, 1 + s.clip_range) * advantage)
        entropies = torch.zeros_like(own).index_add(0, batch.owner, -log_probs.exp() * log_probs)
        policy, entropy = -_mean(clipped, own), _mean(entropies, own)
        imitation = -_mean(chosen, 1 - own)
        value = (values - those(returns).float()).square().mean()
        loss = policy - s.entropy * entropy + s.imitation_weight * imitation + s.value_weight * value
        terms = {"policy_loss": policy, "imitation_loss": imitation, "value_loss": value, "entropy": entropy}
        return loss, {name: term.item() for name, term in terms.items()}

    def load_weights(self, state: Mapping[str, Any]) -> None:
        self.network.load_state_dict(state["averaged"])
        self.averaged.load_state_dict(state["averaged"])
        self.affinity.load_state_dict(state["affinity"])

    def state_dict(self) -> dict[str, Any]:
        return {
            "network": self.network.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "rng": self.rng.bit_generator.state,
            "affinity": self.affinity.state_dict(),
            "rows": self.rows.state_dict(),
            "attempts": self.attempts.state_dict(),
            "recurrent": dict(self._recurrent[True]),
            "demonstrations": {opening: list(commands) for opening, commands in self.demonstrations.items()},
            "teachers": {opening: teacher.state() for opening, teacher in self.teachers.items()},
            "following": dict(self._following),
            "stored": [_stored_state(step) for step in self.stored],
            "renamed": self._renamed,
            "steps": self.steps,
            "updates": self.updates,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.network.load_state_dict(state["network"])
        self.averaged.load_state_dict(state["averaged"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.rng.bit_generator.state = state["rng"]
        self.affinity.load_state_dict(state["affinity"])
        self._choices = ()
        self.rows.load_state_dict(state["rows"])
        self.attempts.load_state_dict(state["attempts"])
        device = self.network.device
        self._recurrent[True] = {env: hidden.to(device) for env, hidden in state["recurrent"].items()}
        self.demonstrations = {opening: list(commands) for opening, commands in state["demonstrations"].items()}
        self.teachers = {opening: teacher_from(saved) for opening, saved in state["teachers"].items()}
        self._following = dict(state["following"])
        self.stored = [_stored_of(saved, device) for saved in state["stored"]]
        self._renamed = state["renamed"]
        self.steps, self.updates = state["steps"], state["updates"]


def _mean(values: Tensor, weights: Tensor) -> Tensor:
    """(n,), (n,) -> scalar; 0 where all weights are 0."""
    return (values * weights).sum() / weights.sum().clamp(min=1)


def _stored_state(step: StoredStep) -> dict[str, Any]:
    parts = {f.name: getattr(step, f.name) for f in fields(step)}
    arrays = {name: part for name, part in parts.items() if isinstance(part, np.ndarray)}
    tensors = {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in arrays.items()}
    return {**tensors, "before": step.before, "situations": step.situations.state_dict()}


def _stored_of(state: Mapping[str, Any], device: torch.device) -> StoredStep:
    situations, before = Situations.of_state_dict(state["situations"]), state["before"].to(device)
    arrays = {name: tensor.numpy() for name, tensor in state.items() if name not in ("situations", "before")}
    return StoredStep(**arrays, situations=situations, before=before)

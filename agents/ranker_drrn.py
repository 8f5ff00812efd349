"""ranker-drrn: `memory-drrn` with a pre-trained ranker of commands as its prior.

Pre-training teaches the ranker (`starling.agents.priors.ranker`) from demonstrations of the source games: how one
plays text games, not what a state of some game is worth. In a game it has never seen, the agent plays by the ranker
and by the memory of the episode (`starling.agents.common.episode_memory`), and remembers what it finds as
`memory-drrn` does:

* Training: the ranker's log-probabilities are added to the logits of the Boltzmann policy, and its ratios weight the
  exploration bonus of untried commands, as the priors of `llm-prior` do.
* Evaluation: where a scene has a remembered value above ``worth``, the memory decides. Elsewhere the ranker decides,
  less the penalties of the episode memory, mixed with the Q network by trust.
* Trust, from 0 to 1, falls with evidence: it compares the ranker's log-probabilities of the commands in the agent's
  own best episodes on this game, over those of a uniform policy, with the same figure on source games that the ranker
  was not trained on. At trust 0 the agent is `memory-drrn`.
* The ranker goes on learning from the agent's best episodes in the target, together with the source demonstrations, at
  transitions 1,000, 2,000, 4,000 and so on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np
from pydantic import Field

from starling.agents.common.episode_memory import EpisodeMemory
from starling.agents.common.exploration import GuidedExploration
from starling.agents.memory_drrn import MemoryDRRN, MemoryDRRNSettings
from starling.agents.priors.ranker import Ranker, TrainingSet
from starling.training.agent import Bools, Decision, Demonstration, Floats, Ints, Observations, Transitions
from starling.training.demonstrations import BestEpisodes, Decisions, demonstration_from
from starling.util.errors import StarlingError

PRIOR_EVIDENCE = 20
"""Decisions that the initial trust counts as."""
FOLDS = 3
"""Of the source games, for the ranker's figure on games it was not trained on."""


class RankerDRRNSettings(MemoryDRRNSettings):
    """Settings of `MemoryDRRN`, and of the ranker."""

    members: int = Field(5, ge=1, description="networks in the ranker's ensemble")
    ranker_updates: int = Field(150, ge=1, description="updates of each network in pre-training")
    further_updates: int = Field(40, ge=0, description="updates of each network when it learns on in the target")
    relearn: int = Field(1000, ge=1, description="transitions before the ranker first learns on; doubled each time")
    weight: float = Field(1.0, ge=0, description="exponent of the ranker's probabilities in the training policy")
    curiosity: float = Field(0.3, ge=0, description="exponent of the ranker's ratios in the exploration bonus")
    fade: int = Field(4000, ge=1, description="transitions after which both have decayed to 1/e")
    worth: float = Field(0.05, ge=0, description="remembered value, in scaled reward, above which the memory decides")
    prior_temperature: float = Field(0.1, gt=0, description="Boltzmann temperature of the ranker in evaluation")
    prior_repetition: float = Field(2.0, ge=0, description="penalty for each earlier use of a command in the scene")
    prior_no_change: float = Field(1.0, ge=0, description="penalty for each earlier use that left the scene as it was")
    prior_loss: float = Field(2.0, ge=0, description="penalty for each earlier use that cost points")


class RankerDRRN(MemoryDRRN):
    """The agent. ``seed``: as for `MemoryDRRN`, and for the ranker's training. Settings: `RankerDRRNSettings`."""

    name = "ranker-drrn"
    Settings = RankerDRRNSettings
    settings: RankerDRRNSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        super().__init__(seed=seed, **settings)
        s = self.settings
        if not s.memory:
            raise StarlingError(f"agent {self.name}: memory=False: choose true; without a memory there is drrn")
        self.seed, self.transitions, self.trainings = seed, 0, 0
        self.exploration: GuidedExploration = GuidedExploration(self.index, s.exploration_discount)
        self.ranker = Ranker(s.members)
        self.source: list[Demonstration] = []
        """What the ranker was pre-trained on."""
        self.expected: float | None = None
        """Mean log-ratio to a uniform policy on source games that the ranker was not trained on; None until needed."""
        self.evidence = (0, 0.0)
        """Decisions of the target that the pre-trained ranker was compared on, and the sum of its log-ratios there."""
        self.best = BestEpisodes()
        self._decisions = {True: Decisions(), False: Decisions()}
        """By training or evaluation."""
        self._episodes = EpisodeMemory(s.prior_repetition, s.prior_no_change, s.prior_loss)
        self._cached: dict[Decision, np.ndarray] = {}
        self._scores: list[np.ndarray] = []
        """The ranker's scores for the observations being acted on, (commands,) each; empty without a ranker."""
        self._penalties: list[np.ndarray] = []

    @property
    def trust(self) -> float:
        """From 0 to 1."""
        count, total = self.evidence
        if not count or self.expected is None:
            return float(self.ranker.trained)
        if self.expected <= 0:
            return 0.0
        found = (PRIOR_EVIDENCE * self.expected + total) / (PRIOR_EVIDENCE + count)
        return float(np.clip(found / self.expected, 0, 1))

    def imitate(self, demonstrations: Sequence[Demonstration]) -> None:
        self.source = list(demonstrations)
        self.ranker, self.expected = self._trained(self.source, 0), None
        self._cached.clear()

    def _cross_validated(self) -> float:
        """Mean log-ratio to a uniform policy on source games, each judged by a ranker that was not trained on it."""
        games = sorted({d.game for d in self.source})
        ratios = []
        for fold in range(min(FOLDS, len(games))):
            held_out = set(games[fold::FOLDS])
            judge = self._trained([d for d in self.source if d.game not in held_out], 1 + fold)
            if judge.trained:
                ratios += log_ratios(judge, [d for d in self.source if d.game in held_out])
        return float(np.mean(ratios)) if ratios else 0.0

    def _trained(self, demonstrations: Sequence[Demonstration], number: int) -> Ranker:
        ranker = Ranker(self.settings.members if not number else 1)
        data = TrainingSet()
        data.add(demonstrations)
        seed = np.random.SeedSequence((self.seed, number)).generate_state(1)[0]
        ranker.train(data, self.settings.ranker_updates, int(seed))
        return ranker

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        decisions = self._decisions[training].of(observations)
        self._scores = [self._score(decision) for decision in decisions] if self.ranker.trained else []
        if training:
            self._judge_new_scenes(observations)
            self.exploration.curiosity = self.settings.curiosity * self._decay()
        else:
            self._penalties = self._episodes.penalties(observations, decisions)
        chosen = super().act(observations, training=training, rng=rng)
        self._decisions[training].play(observations, decisions, chosen)
        if training:
            self.best.observe(observations, decisions, chosen)
        else:
            self._episodes.play(observations, decisions, chosen)
        return chosen

    def _score(self, decision: Decision) -> np.ndarray:
        if decision not in self._cached:
            self._cached[decision] = self.ranker.scores(decision)
        return self._cached[decision]

    def _judge_new_scenes(self, observations: Observations) -> None:
        if not self._scores:
            return
        scenes = self.index.scene(self._add_states(observations))
        for i in self.exploration.unjudged(scenes).tolist():
            self.exploration.judge(int(scenes[i]), self._scores[i] - self._scores[i].max())

    def adjust_logits(self, logits: np.ndarray, observations: Observations, training: bool) -> np.ndarray:
        if training:
            for row, scores in zip(logits, self._scores, strict=False):
                row[: len(scores)] += self.settings.weight * self._decay() * scores
        return logits

    def memory_decides(self, recalled: Floats) -> Bools:
        if self.trust < 0.5:
            return super().memory_decides(recalled)
        return np.nan_to_num(recalled, nan=0.0).max(axis=1) > self.settings.worth

    def adjust_unseen(self, values: np.ndarray) -> np.ndarray:
        # Logits of both policies are mixed; `act` divides values by its own temperature.
        s, trust = self.settings, self.trust
        for row, scores, penalties in zip(values, self._scores, self._penalties, strict=False):
            logits = (scores - penalties) * (s.evaluation_temperature / s.prior_temperature)
            row[: len(scores)] = trust * logits + (1 - trust) * row[: len(scores)]
        return values

    def _decay(self) -> float:
        return self.trust * float(np.exp(-self.transitions / self.settings.fade))

    def observe(self, transitions: Transitions) -> None:
        super().observe(transitions)
        self.best.finish(transitions.after, np.flatnonzero(transitions.terminated | transitions.truncated).tolist())
        self.transitions += len(transitions.reward)
        if self.ranker.trained and self.transitions >= self.settings.relearn * 2**self.trainings:
            self.trainings += 1
            self._learn_on()

    def _learn_on(self) -> None:
        found = self.best.demonstrations()
        if not found:
            return
        if not self.evidence[0]:
            # Only the pre-trained ranker is evidence: a later one was trained on these very decisions.
            self.expected = self._cross_validated()
            ratios = log_ratios(self.ranker, found)
            self.evidence = len(ratios), float(np.sum(ratios))
        data = TrainingSet()
        data.add(self.source)
        data.add(found)
        seed = np.random.SeedSequence((self.seed, self.transitions)).generate_state(1)[0]
        if self.settings.further_updates:
            self.ranker.train(data, self.settings.further_updates, int(seed))
            self._cached.clear()
            self.exploration.invalidate()

    def report(self) -> dict[str, Any]:
        return {"ranker": {"trust": round(self.trust, 3), "demonstrations": len(self.source)}}

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """Take over the ranker; the Q network starts anew, since values belong to a game."""
        self._load_ranker(state)

    def _load_ranker(self, state: Mapping[str, Any]) -> None:
        self.ranker.load_state_dict(state["ranker"])
        self.source = [demonstration_from(d) for d in state["source"]]
        self.expected = state["expected"]
        self._cached.clear()

    def state_dict(self) -> dict[str, Any]:
        return {
            **super().state_dict(),
            "ranker": self.ranker.state_dict(),
            "source": [asdict(d) for d in self.source],
            "expected": self.expected,
            "evidence": self.evidence,
            "best": self.best.state_dict(),
            "decisions": self._decisions[True].state_dict(),
            "transitions": self.transitions,
            "trainings": self.trainings,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        super().load_state_dict(state)
        self._load_ranker(state)
        self.evidence = tuple(state["evidence"])
        self.best.load_state_dict(state["best"])
        self._decisions[True].load_state_dict(state["decisions"])
        self.transitions, self.trainings = state["transitions"], state["trainings"]


def log_ratios(ranker: Ranker, demonstrations: Sequence[Demonstration]) -> list[float]:
    """For each demonstration, log(probability of its good commands / that of a uniform policy)."""
    found = []
    for d in demonstrations:
        probability = np.exp(ranker.scores(d.decision))[list(d.good)].sum()
        found.append(float(np.log(probability * len(d.decision.commands) / len(d.good))))
    return found

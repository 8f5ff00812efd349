"""ranker-drrn: `memory-drrn` with a pre-trained ranker of commands as its prior.

Pre-training teaches the ranker (`starling.agents.priors.ranker`) from demonstrations of the source games: how to
play text games in general, not the values of states in a particular game. In a game it has never seen, the agent plays
by the ranker and by the memory of the episode (`starling.training.episode`), and remembers what it finds as
`memory-drrn` does:

* Training: the ranker's log-probabilities, less the penalties of the episode memory, are added to the logits of the
  Boltzmann policy, and its ratios weight the exploration bonus of untried commands, as the priors of `llm-prior` do.
* Evaluation: where a scene has a remembered value above ``worth``, which is relative to the gains that the game has
  shown, the memory decides. Elsewhere the ranker decides, less the penalties of the episode memory and of
  commands that are remembered to cost points, mixed with the Q network by trust.
* Trust, from 0 to 1, is how familiar the commands are times the evidence of a control group of training episodes
  (`starling.agents.priors.trust`); with ``trust=states``, also times how like the texts are to those of the source
  games. At trust 0 the agent is `memory-drrn`.
* In self-play (`starling.training.self_play`) the ranker guides the agent in the same way, without fading: what it has
  learnt on some source games helps to explore the others.
* The ranker goes on learning from the agent's best episodes in the target, together with the source demonstrations, at
  transitions 1,000, 2,000, 4,000 and so on.
* Self-training (``self_train``): in these rounds the ranker also learns from the surest of its own choices in the
  states that it visited in training (`starling.agents.pretraining.self_training`), whatever came of them. No steps are
  spent on collecting states.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Literal

import numpy as np
from pydantic import Field

from starling.agents.common.exploration import GuidedExploration
from starling.agents.memory_drrn import MemoryDRRN, MemoryDRRNSettings
from starling.agents.pretraining.learners import RankerLearner
from starling.agents.pretraining.self_training import kept, pseudo_labels
from starling.agents.priors.ranker import DECISIONS_PER_GAME, GAMES_PER_BATCH, Ranker, TrainingSet
from starling.agents.priors.ranker_features import penalties
from starling.agents.priors.thoughts import Thinker
from starling.agents.priors.trust import Control, Familiarity, Likeness
from starling.training.agent import Bools, Floats, Ints, Observations, Transitions
from starling.training.demonstrations import BestEpisodes, Episodes
from starling.training.episode import Decision, Demonstration, Episode, NounChoice
from starling.training.unlabelled import State
from starling.util.errors import StarlingError

MAX_VISITED = 1000
"""States that are kept for self-training; those seen last."""


class RankerDRRNSettings(MemoryDRRNSettings):
    """Settings of `MemoryDRRN`, and of the ranker."""

    members: int = Field(5, ge=1, description="networks in the ranker's ensemble")
    ranker_updates: int = Field(150, ge=1, description="minimum updates of each network in pre-training")
    ranker_passes: float = Field(
        2.0, ge=0, description="minimum passes over the demonstrated decisions in pre-training"
    )
    trust: Literal["forms", "states"] = Field(
        "forms",
        description="trust the ranker in games whose commands have known forms; states: and whose texts are like those "
        "of the source games",
    )
    thoughts: int | None = Field(None, ge=1, description="samples of each latent sub-goal in imitation; null: none")
    further_updates: int = Field(40, ge=0, description="updates of each network per training round in the target")
    relearn: int = Field(
        1000, ge=1, description="transitions before the ranker's first training round in the target; doubled each time"
    )
    self_train: bool = Field(
        False, description="in these rounds, learn from the surest of the ranker's own choices in visited states, too"
    )
    weight: float = Field(1.0, ge=0, description="exponent of the ranker's probabilities in the training policy")
    curiosity: float = Field(0.3, ge=0, description="exponent of the ranker's ratios in the exploration bonus")
    fade: int = Field(
        4000, ge=1, description="transitions in the target after which both exponents have decayed to 1/e"
    )
    worth: float = Field(0.05, ge=0, description="remembered value above which the memory decides")
    """In scaled rewards, and in proportion less in games whose rewards are small."""
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
            raise StarlingError(f"agent {self.name}: memory=False is not supported: choose true, or use memory-drrn")
        if s.self_train and s.thoughts:
            raise StarlingError("self_train=true: a ranker with thoughts is not self-trained; leave out one of them")
        self.seed, self.transitions, self.trainings = seed, 0, 0
        self.largest_gain = 0.0
        """Largest scaled reward of a step in the target."""
        self.exploration: GuidedExploration = GuidedExploration(self.index, s.exploration_discount)
        self.ranker = self._new_ranker()
        self.source = TrainingSet()
        """What the ranker was pre-trained on."""
        self.familiarity = Familiarity(self.source)
        self.likeness: Likeness | None = None
        """Of states to those of the source games; None with trust=forms, or before pre-training."""
        self.control = Control()
        self.best = BestEpisodes()
        self.visited: dict[State, None] = {}
        """States of training play in the target, by last visit; empty without self-training."""
        self._episodes = {True: Episodes(), False: Episodes()}
        """By training or evaluation."""
        self._cached: dict[Decision, np.ndarray] = {}
        self._scores: list[np.ndarray] = []
        """The ranker's scores for the observations being acted on, (commands,) each; empty without a ranker."""
        self._trust = np.zeros(0)
        """In the prior, for the observations being acted on, (n,)."""
        self._penalties: list[np.ndarray] = []

    def _new_ranker(self) -> Ranker:
        s = self.settings
        return Thinker(s.members, s.thoughts) if s.thoughts else Ranker(s.members)

    def imitate(self, demonstrations: Sequence[Demonstration], choices: Sequence[NounChoice] = ()) -> None:
        affinity = self.ranker.affinity
        ranker = self._new_ranker()
        if choices and affinity.asked != choices:
            ranker.learn_affinity(choices, self.seed)
        elif choices:
            ranker.affinity = affinity
        if isinstance(ranker, Thinker):
            *_, source = ranker.learn(demonstrations, self.settings.ranker_updates, self.seed)
        else:
            source = ranker.rows(demonstrations)
            self._train(ranker, source, 0)
        self.adopt(ranker, source)
        if self.settings.trust == "states":
            self.likeness = Likeness.of(demonstrations)

    def _learn_from(self, source: TrainingSet) -> None:
        self.source, self.familiarity = source, Familiarity(source)

    def adopt(self, ranker: Ranker, source: TrainingSet) -> None:
        """Use a trained ranker. ``source``: the decisions that it learnt from, or some of them."""
        self.ranker = ranker
        self._learn_from(source)
        self._cached.clear()
        self.exploration.invalidate()

    def _train(self, ranker: Ranker, data: TrainingSet, number: int) -> None:
        s = self.settings
        passes = s.ranker_passes * len(data) / (GAMES_PER_BATCH * DECISIONS_PER_GAME)
        seed = np.random.SeedSequence((self.seed, number)).generate_state(1)[0]
        ranker.train(data, max(s.ranker_updates, round(passes)), int(seed))

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        s = self.settings
        seen = self._episodes[training].see(observations)
        self._scores = [self._score(*now) for now in seen] if self.ranker.trained else []
        self._trust = self._trust_in(seen)
        if training:
            self._begin_episodes(observations)
            self._judge_new_scenes(observations)
            self.exploration.curiosity = s.curiosity * self._fading()
            if s.self_train and self.ranker.trained and not self._in_self_play:
                self._remember([decision for _, decision in seen])
        self._penalties = [penalties(*now, s.prior_repetition, s.prior_no_change, s.prior_loss) for now in seen]
        chosen = super().act(observations, training=training, rng=rng)
        self._episodes[training].play(observations, chosen)
        return chosen

    def rank(self, episode: Episode, decision: Decision) -> np.ndarray:
        if not self.ranker.trained:
            raise StarlingError(f"agent {self.name}: its ranker has not been trained; use --pretrain imitation")
        return self.ranker.scores(episode, decision)

    def _score(self, episode: Episode, decision: Decision) -> np.ndarray:
        if not self.ranker.by_decision:  # the same decision may look different after another episode
            return self.ranker.scores(episode, decision)
        if decision not in self._cached:
            self._cached[decision] = self.ranker.scores(episode, decision)
        return self._cached[decision]

    def _trust_in(self, seen: Sequence[tuple[Episode, Decision]]) -> np.ndarray:
        """Trust in the ranker for each of the n decisions, from 0 to 1, shape (n,)."""
        if not self.ranker.trained:
            return np.zeros(len(seen))
        decisions = [decision for _, decision in seen]
        trust: np.ndarray = self.control.trust * np.array([self.familiarity(decision) for decision in decisions])
        if self.likeness and not self._in_self_play:
            trust = trust * self.likeness(decisions)
        return trust

    def _begin_episodes(self, observations: Observations) -> None:
        if self.ranker.trained:
            for env in observations.env[observations.first].tolist():
                self.control.begin(env)

    def _judge_new_scenes(self, observations: Observations) -> None:
        if not self._scores:
            return
        scenes = self.index.scene(self._add_states(observations))
        for i in self.exploration.unjudged(scenes).tolist():
            scores = self._scores[i]
            self.exploration.judge(int(scenes[i]), self._trust[i] * (scores - scores.max()))

    def adjust_logits(self, logits: np.ndarray, observations: Observations, training: bool) -> np.ndarray:
        if training and self._scores:
            guided = np.array([self.control.guided[env] for env in observations.env.tolist()])
            weights = self.settings.weight * self._fading() * self._trust * guided
            # Without the penalties, a ranker that likes to take a thing and to put it down does nothing else.
            for row, scores, less, weight in zip(logits, self._scores, self._penalties, weights, strict=True):
                row[: len(scores)] += weight * (scores - less)
        return logits

    def memory_decides(self, recalled: Floats) -> Bools:
        worthy = np.nan_to_num(recalled, nan=0.0).max(axis=1) > self._worth
        return np.where(self._trust < 0.5, super().memory_decides(recalled), worthy)

    def adjust_unseen(self, values: np.ndarray, recalled: Floats) -> np.ndarray:
        # Logits of both policies are mixed; `act` divides values by its own temperature.
        s = self.settings
        harmful = np.nan_to_num(recalled, nan=0.0) < -self._worth
        now = zip(values, self._scores, self._penalties, harmful, self._trust, strict=False)
        for row, scores, less, bad, trust in now:
            n = len(scores)
            logits = (scores - less - s.prior_loss * bad[:n]) * (s.evaluation_temperature / s.prior_temperature)
            row[:n] = trust * logits + (1 - trust) * row[:n]
        return values

    @property
    def _worth(self) -> float:
        # Rewards of a long game are small fractions of its maximum score: its memory must not be silent for that.
        return self.settings.worth * min(1.0, self.largest_gain)

    @property
    def _in_self_play(self) -> bool:
        """Whether it plays source games: what it has learnt there it learns anew after each round, with no memory of
        the game that could take over."""
        return self.ranker.trained and self.ranker.cross_fitted

    def _fading(self) -> float:
        return 1.0 if self._in_self_play else float(np.exp(-self.transitions / self.settings.fade))

    def observe(self, transitions: Transitions) -> None:
        super().observe(transitions)
        self.largest_gain = max(self.largest_gain, float(self._scaled_rewards(transitions).max(initial=0.0)))
        ended = np.flatnonzero(transitions.terminated | transitions.truncated).tolist()
        finished = self._episodes[True].finish(transitions.after, ended)
        for i, (episode, score, max_score) in zip(ended, finished, strict=True):
            self.best.add(episode, score, max_score)
            env = int(transitions.after.env[i])
            if env in self.control.guided and episode.steps:
                self.control.end(env, episode.steps[0].decision.opening, score / (max_score or 1))
        self.transitions += len(transitions.reward)
        due = self.transitions >= self.settings.relearn * 2**self.trainings
        if due and self.ranker.trained and not self._in_self_play:
            self.trainings += 1
            self._learn_on()

    def _remember(self, decisions: Sequence[Decision]) -> None:
        for d in decisions:
            state = State(d.opening, d.opening, d.room, d.inventory, d.commands)
            self.visited.pop(state, None)
            self.visited[state] = None
        for oldest in list(self.visited)[: max(0, len(self.visited) - MAX_VISITED)]:
            del self.visited[oldest]

    def _own_labels(self) -> TrainingSet:
        """The surest of the ranker's choices in the states that it visited: a larger share in each round."""
        states = list(self.visited)
        learner = RankerLearner(self.ranker, self.source, states)
        labels = pseudo_labels(learner.log_probabilities())
        return learner.pool(labels, kept(states, labels, "curve", self.trainings - 1))

    def _learn_on(self) -> None:
        found = self.ranker.rows(self.best.demonstrations(from_memory=self.ranker.uses_memory))
        own = self._own_labels() if self.settings.self_train else TrainingSet()
        if not found.games and not own.games:
            return
        seed = np.random.SeedSequence((self.seed, self.transitions)).generate_state(1)[0]
        if self.settings.further_updates:
            self.ranker.train(self.source.with_rows(found), self.settings.further_updates, int(seed), own)
            self._cached.clear()
            self.exploration.invalidate()

    def report(self) -> dict[str, Any]:
        trust = float(self._trust.mean()) if len(self._trust) else float(self.ranker.trained)
        return {"ranker": {"trust": round(trust, 3), "demonstrations": len(self.source)}}

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """Load the ranker only; the Q network starts fresh, since its values are specific to a game."""
        self._load_ranker(state)
        self.ranker.cross_fitted = False
        if self.settings.self_train and self.ranker.uses_memory:
            raise StarlingError("self_train=true: this ranker reads the memory of the episode, and is not self-trained")
        if self.settings.trust == "states" and self.ranker.trained and not self.likeness:
            raise StarlingError("trust=states: the pre-training kept no states; pre-train with --set trust=states")

    def _load_ranker(self, state: Mapping[str, Any]) -> None:
        self.ranker.load_state_dict(state["ranker"])
        source = TrainingSet()
        source.load_state_dict(state["source"])
        self._learn_from(source)
        kept = state.get("likeness") if self.settings.trust == "states" else None
        self.likeness = Likeness.restored(kept) if kept else None
        self._cached.clear()

    def state_dict(self) -> dict[str, Any]:
        return {
            **super().state_dict(),
            "ranker": self.ranker.state_dict(),
            "source": self.source.state_dict(),
            "likeness": self.likeness.state_dict() if self.likeness else None,
            "control": self.control.state_dict(),
            "best": self.best.state_dict(),
            "visited": [asdict(state) for state in self.visited],
            "episodes": self._episodes[True].state_dict(),
            "transitions": self.transitions,
            "largest_gain": self.largest_gain,
            "trainings": self.trainings,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        super().load_state_dict(state)
        self._load_ranker(state)
        self.control.load_state_dict(state["control"])
        self.best.load_state_dict(state["best"])
        visited = [State(**{**one, "commands": tuple(one["commands"])}) for one in state.get("visited", ())]
        self.visited = dict.fromkeys(visited)
        self._episodes[True].load_state_dict(state["episodes"])
        self.transitions, self.trainings = state["transitions"], state["trainings"]
        self.largest_gain = state["largest_gain"]

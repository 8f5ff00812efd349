"""LLM-prior: `memory-drrn` guided by a prior over commands.

Implements both methods of Yan et al. (2024), "Efficient Reinforcement Learning with Large Language Model Priors":
``mode="narrow"`` restricts the agent to the prior's ``top_k`` commands (DQN-prior); ``mode="soft"`` samples commands
in proportion to prior^weight * exp(value / temperature), with the prior as a term of Boltzmann exploration.

The prior is a language model behind an endpoint (``prior="endpoint"``), a causal language model run in this process
(``"torch"``, `local_lm`), a small model trained on walkthroughs of other games (``"action-lm"``, `action_lm`), or such
a model that the agent trains on its own discoveries, in pre-training and in this run (``"own-play"``, `own_play`).

Deviations, and why:

* An endpoint's prior is the probability of a command's letter in a lettered list, one call for all commands, instead
  of the likelihood of each command's text, which would need one call per command. The other priors give the likelihood
  of the text, or the probability among the listed commands.
* The prompt holds the opening, the room, the inventory and the commands, but not the response to the last command:
  fewer distinct prompts, so more of them are cached.
* A language model is not asked about commands that only look (`prior`).
* Narrowing keeps the k most likely commands; the paper samples k. Bootstrapping is not narrowed: the values of
  `memory-drrn` come from tried commands only.
* The prior also guides exploration: the bonus of a command itself is multiplied by (prior / largest prior of the
  scene)^curiosity, so the agent heads for the most promising untried command, wherever it is. Commands that narrowing
  excludes have no bonus.
* A prior knows other games, and the agent soon knows this one: both uses of a soft prior decay with the agent's
  transitions, to 1/e after ``fade`` of them.
* The model of own-play is retrained every ``relearn`` transitions, and also decides where nothing is remembered: in
  evaluation, in a scene that was never seen, ``guess`` times the log-probability of a command is added to its value.
* With ``geometry="loki"``, the prior is asked about ``asked`` commands of a long list, and the others are read off
  (`geometry`); also those of its letters that an endpoint's reply does not name.
* With ``trust``, the prior counts less in states unlike those that its action LM was trained on (``states``), where it
  did not foresee which of the commands tried turned out best (``outcomes``), or by both (`trust`). Where it is not
  trusted, it does not narrow either.
* If there are no scores (endpoint down, timeout, invalid reply), the step is that of `memory-drrn`; `report` counts
  such steps.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import numpy as np
from pydantic import Field

from starling.agents.common.exploration import GuidedExploration
from starling.agents.memory_drrn import MemoryDRRN, MemoryDRRNSettings
from starling.agents.priors.demonstrations import discoveries
from starling.agents.priors.geometry import ReadOffPrior
from starling.agents.priors.own_play import OwnPlayPrior
from starling.agents.priors.prior import TIMEOUT_SECONDS, Prior, PriorQuery
from starling.agents.priors.trust import Foresight, Likeness
from starling.training.agent import Floats, Ints, Observations, Transitions
from starling.util.errors import StarlingError

JUDGED = 100
"""Transitions after which the prior is judged again by what it foresaw."""


class LLMPriorSettings(MemoryDRRNSettings):
    """Settings of `MemoryDRRN`, and of the prior."""

    prior: Literal["endpoint", "torch", "action-lm", "own-play"] = Field("endpoint", description="source of the prior")
    mode: Literal["narrow", "soft"] = Field(
        "soft",
        description="narrow: restrict the agent to the prior's top commands; soft: weight all commands by the prior",
    )
    top_k: int = Field(5, ge=1, description="commands kept by mode=narrow")
    weight: float = Field(1.0, ge=0, description="exponent of the prior in the soft policy")
    curiosity: float = Field(0.3, ge=0, description="exponent of the prior in the exploration bonus")
    fade: int = Field(4000, ge=1, description="transitions after which a soft prior has decayed to 1/e")
    relearn: int = Field(1000, ge=1, description="transitions between trainings of own-play's model")
    guess: float = Field(
        0.3, ge=0, description="weight of own-play's log-probabilities in values of unseen scenes, in evaluation"
    )
    geometry: Literal["none", "loki"] = Field(
        "none", description="loki: scores of commands that the prior is not asked about are read off those of others"
    )
    trust: Literal["none", "states", "outcomes", "both"] = Field(
        "none",
        description="trust the prior less in states unlike those that the action LM was trained on (states), or where "
        "it did not foresee which commands turned out best (outcomes)",
    )
    asked: int = Field(64, ge=1, description="geometry=loki: most commands of a state that the prior is asked about")
    model: str | None = Field(
        None, description="endpoint: name of the model; torch: a folder or GGUF file; action-lm: its file"
    )
    base_url: str | None = Field(None, description="base URL of the endpoint; null: OPENAI_BASE_URL")
    cache: str | None = Field(None, description="SQLite file of cached scores; null: prior.sqlite in the cache folder")
    timeout: float = Field(TIMEOUT_SECONDS, gt=0, description="timeout of a call to the endpoint, in seconds")


class LLMPrior(MemoryDRRN):
    """The agent. ``seed``: as for `MemoryDRRN`, and for the training of own-play's model. Settings: `LLMPriorSettings`.

    ``device`` also applies to the model of ``prior="torch"``.
    """

    name = "llm-prior"
    Settings = LLMPriorSettings
    settings: LLMPriorSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        super().__init__(seed=seed, **settings)
        s = self.settings
        self.seed, self.transitions = seed, 0
        model = s.model
        if model and s.prior in ("torch", "action-lm") and Path(model).exists():
            model = str(Path(model).resolve())  # the run may be resumed from another folder
        prior = make_prior(s.prior, model, s.base_url, s.cache, s.timeout, s.device)
        self.own_play = prior if isinstance(prior, OwnPlayPrior) else None
        self.prior = ReadOffPrior(prior, s.asked) if s.geometry == "loki" else prior
        for name in ("base_url", "cache", "timeout"):  # a run may be resumed with others
            del self.config[name]
        self.config["model"] = self.prior.model if s.prior == "endpoint" else model
        self.exploration: GuidedExploration = GuidedExploration(self.index, self.exploration.discount)
        self._openings: dict[bool, dict[int, str]] = {True: {}, False: {}}
        """By training or evaluation, and environment: the first text of the episode."""
        self.foresight = Foresight()
        self.likeness = self._likeness_of(prior) if s.trust in ("states", "both") else None
        self._cached_scores: dict[PriorQuery, np.ndarray] = {}
        self._trust: np.ndarray = np.ones(0)
        """In the prior, for the observations being acted on, (n,)."""
        self._scores: list[np.ndarray | None] = []
        """The prior's scores for the observations being acted on, (commands,) each."""

    def _likeness_of(self, prior: Prior) -> Likeness:
        if self.settings.prior != "action-lm":
            raise StarlingError(f"agent {self.name}: trust={self.settings.trust} needs prior=action-lm")
        from starling.agents.priors.action_lm import ActionLMPrior

        assert isinstance(prior, ActionLMPrior)
        if prior.lm.likeness is None:
            raise StarlingError(f"{prior.path} keeps no states for trust=states: train it again on two games or more")
        return Likeness.restored(prior.lm.likeness)

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        openings = self._openings[training]
        for i in np.flatnonzero(observations.first).tolist():
            openings[int(observations.env[i])] = observations[i].text
        queries = [self._question(observations, i, training) for i in range(len(observations))]
        self._scores = [self._score(query) for query in queries]
        self._trust = self.likeness(queries) if self.likeness else np.ones(len(queries))
        if self.settings.trust in ("outcomes", "both"):
            self._trust = self._trust * self.foresight.trust
        if training:
            self._judge_new_scenes(observations)
            narrow = self.settings.mode == "narrow"
            self.exploration.curiosity = 1.0 if narrow else self.settings.curiosity * self._decay()
        return super().act(observations, training=training, rng=rng)

    def _judge_new_scenes(self, observations: Observations) -> None:
        states = self._add_states(observations)
        scenes = self.index.scene(states)
        for i in self.exploration.unjudged(scenes).tolist():
            scores = self._scores[i]
            if scores is not None:
                interest = self._trust[i] * (scores - scores.max())
                if self.settings.mode == "narrow":
                    interest = np.where(self._is_kept(scores) | (self._trust[i] < 0.5), 0.0, -np.inf)
                self.exploration.judge(int(scenes[i]), interest)

    def adjust_logits(self, logits: np.ndarray, observations: Observations, training: bool) -> np.ndarray:
        for i, scores in enumerate(self._scores):
            if scores is None:
                continue
            if self.settings.mode == "soft":
                logits[i, : len(scores)] += self.settings.weight * self._decay() * self._trust[i] * scores
            elif self._trust[i] >= 0.5:
                logits[i, : len(scores)][~self._is_kept(scores)] = -np.inf
        return logits

    def adjust_unseen(self, values: np.ndarray, recalled: Floats) -> np.ndarray:
        if self.own_play:
            for row, scores in zip(values, self._scores, strict=True):
                if scores is not None:
                    row[: len(scores)] += self.settings.guess * scores
        return values

    def _decay(self) -> float:
        """Current weight of a soft prior, from 1 down to 0."""
        return float(np.exp(-self.transitions / self.settings.fade))

    def observe(self, transitions: Transitions) -> None:
        super().observe(transitions)
        before, relearn = self.transitions, self.settings.relearn
        self.transitions += len(transitions.reward)
        if self.settings.trust in ("outcomes", "both") and self.transitions // JUDGED != before // JUDGED:
            self._judge_prior()
        if self.own_play and self.transitions // relearn > before // relearn:
            state = {"situations": self.index.state_dict(), "memory": self.memory.state_dict()}
            training_seed = np.random.SeedSequence((self.seed, self.transitions))
            self.own_play.train_further(state, int(training_seed.generate_state(1)[0]))
            self._cached_scores.clear()
            self.exploration.invalidate()

    def _judge_prior(self) -> None:
        trusted = self.foresight.trust
        known = {"situations": self.index.state_dict(), "memory": self.memory.state_dict()}
        self.foresight.judge(discoveries(known), self._score)
        if abs(self.foresight.trust - trusted) > 0.1:
            self.exploration.invalidate()

    def _is_kept(self, scores: np.ndarray) -> np.ndarray:
        """Which commands narrowing keeps, shape (commands,) bool."""
        kept = np.zeros(len(scores), bool)
        kept[np.argsort(-scores, kind="stable")[: self.settings.top_k]] = True
        return kept

    def _question(self, observations: Observations, i: int, training: bool) -> PriorQuery:
        seen = observations[i]
        opening = self._openings[training].get(int(observations.env[i]), "")
        return PriorQuery(opening, seen.description, seen.inventory, seen.admissible)

    def _score(self, query: PriorQuery) -> np.ndarray | None:
        """The prior's scores, shape (commands,); None if there are none."""
        if not self.prior.ready:
            return None
        if query in self._cached_scores:
            self.prior.counts["saved"] += 1
            return self._cached_scores[query]
        scores = self.prior.scores(query)
        if scores is not None:
            self._cached_scores[query] = scores
        return scores

    def report(self) -> dict[str, Any]:
        trust = {"trust": round(float(self._trust.mean()), 3)} if len(self._trust) else {}
        return {"prior": {**self.prior.report(), **(trust if self.settings.trust != "none" else {})}}

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """With own-play, train its model on the discoveries in ``state`` instead, and leave the Q network fresh."""
        if self.own_play:
            self.own_play.train(state, self.seed)
        else:
            super().load_weights(state)

    def state_dict(self) -> dict[str, Any]:
        more = {"openings": dict(self._openings[True]), "transitions": self.transitions}
        return {
            **super().state_dict(), **more, "prior": self.prior.state_dict(), "foresight": self.foresight.state_dict(),
        }  # fmt: skip

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        super().load_state_dict(state)
        self._openings[True], self.transitions = dict(state["openings"]), state["transitions"]
        self.prior.load_state_dict(state.get("prior"))
        self.foresight.load_state_dict(state["foresight"])


def make_prior(
    kind: str, model: str | None, base_url: str | None, cache: str | None, timeout: float, device: str
) -> Prior:
    """The prior of a kind as in `LLMPriorSettings`. Raises StarlingError if it lacks a model or cannot load it."""
    # Imported here, since each needs libraries that the others do not.
    if kind == "endpoint":
        from starling.agents.priors.endpoint import EndpointPrior

        return EndpointPrior(model, base_url, cache, timeout)
    if kind == "torch":
        from starling.agents.priors.local_lm import LocalLMPrior

        return LocalLMPrior(model, cache, device)
    if kind == "action-lm":
        from starling.agents.priors.action_lm import ActionLMPrior

        return ActionLMPrior(model, cache)
    return OwnPlayPrior()

"""LLM-prior DRRN: a prior's opinion of the commands guides what DRRN tries.

Implements both ways of Yan et al. (2024), "Efficient Reinforcement Learning with Large Language Model Priors":
``mode="narrow"`` lets DRRN choose among the prior's ``top_k`` commands only (DQN-prior); ``mode="soft"`` draws commands
in proportion to prior^weight * exp(value / temperature), the prior as a term of Boltzmann exploration.

The prior is a language model behind an endpoint (``prior="endpoint"``), a causal language model that torch runs here
(``"torch"``, `local_lm`), a small one trained on walkthroughs of other games (``"action-lm"``, `action_lm`), or one that
the agent trains itself on what it found out, in its pre-training and here (``"own-play"``, `own_play`).

Deviations, and why:

* An endpoint's prior is the probability of a command's letter in a lettered list, one call for all commands, instead of
  the likelihood of each command's text: one reading of the prompt instead of one for each command. The others give the
  likelihood of the text, or that among the listed commands.
* The prompt holds the opening text, the room, the inventory and the commands, and not the answer to the last command:
  fewer distinct questions, so more of them are saved.
* A language model is not asked about commands that only look (`prior`).
* Narrowing takes the k likeliest commands; the paper draws k. In bootstrap values DRRN already looks only at
  commands that were tried.
* DRRN explores by a bonus for commands that were seldom tried or lead to such ones. The prior has a say in it: the
  bonus of a command itself is multiplied by (prior / largest prior of the scene)^curiosity, so the way is to the most
  promising of what was not tried, wherever it is; of narrowed commands that are left out there is nothing to find out.
* A prior knows other games, the agent soon knows this one: both uses of a soft prior fade with the transitions that the
  agent has seen, to 1/e after ``fade`` of them.
* Own play is learnt again every ``relearn`` transitions, and what the model then thinks of commands is worth most
  where nothing is remembered: in evaluation, a command of a scene that was never seen is worth ``guess`` more for each
  unit of the logarithm of its probability.
* Without scores (endpoint down, slow, nonsense) the step is DRRN's; `report` counts such steps.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar, Literal

import numpy as np
from pydantic import Field

from starling.agents.common.exploration import Exploration
from starling.agents.common.state_index import Situations
from starling.agents.drrn import DRRN, DRRNSettings
from starling.agents.priors.own_play import OwnPlayPrior
from starling.agents.priors.prior import TIMEOUT_SECONDS, Prior, Question
from starling.training.agent import Ints, Observations, Transitions


class GuidedExploration(Exploration):
    """A bonus that is larger where the prior expects more."""

    ARRAYS = (*Exploration.ARRAYS, "interest", "judged")

    def __init__(self, situations: Situations, discount: float) -> None:
        super().__init__(situations, discount)
        self.interest = np.zeros(0)
        """By place of a command: log(prior / largest prior of the scene); 0 where there are no scores."""
        self.curiosity = 1.0
        """The power of that ratio which is a command's share of the bonus."""
        self.judged = np.zeros(0, bool)
        """By scene: whether there are."""

    def novelty(self, places: Ints) -> np.ndarray:
        return np.exp(self.curiosity * self.interest[places]) * super().novelty(places)

    def unjudged(self, scenes: Ints) -> Ints:
        """Positions of the scenes whose commands have no interest yet."""
        self._grow()
        return np.flatnonzero(~self.judged[scenes])

    def judge(self, scene: int, interest: np.ndarray) -> None:
        """Keep the interest of a scene's commands, shape (commands,)."""
        first = int(self.situations.scenes.data[scene, 0])
        self.interest[first : first + len(interest)] = interest
        self.judged[scene] = True

    def judge_again(self) -> None:
        """All scenes, when they are next seen; until then their commands keep the interest that they had."""
        self.judged[:] = False

    def _grow(self) -> None:
        super()._grow()
        if len(self.tries) > len(self.interest):
            self.interest = np.pad(self.interest, (0, len(self.tries) - len(self.interest)))
        if len(self.largest) > len(self.judged):
            self.judged = np.pad(self.judged, (0, len(self.largest) - len(self.judged)))


class LLMPriorSettings(DRRNSettings):
    """Those of `DRRN`, and how a prior is used."""

    prior: Literal["endpoint", "torch", "action-lm", "own-play"] = Field("endpoint", description="source of the prior")
    mode: Literal["narrow", "soft"] = Field("soft", description="restrict to the top commands, or weight all of them")
    top_k: int = Field(5, ge=1, description="commands kept by mode=narrow")
    weight: float = Field(1.0, ge=0, description="exponent of the prior in the soft policy")
    curiosity: float = Field(0.3, ge=0, description="exponent of the prior in the exploration bonus")
    fade: int = Field(4000, ge=1, description="transitions after which a soft prior has decayed to 1/e")
    relearn: int = Field(1000, ge=1, description="transitions between two trainings of the model of own-play")
    guess: float = Field(
        0.3, ge=0, description="weight of own-play's log-probabilities in values of unseen scenes, in evaluation"
    )
    model: str | None = Field(
        None, description="the endpoint's model; torch: a folder or GGUF file; action-lm: its file"
    )
    base_url: str | None = Field(None, description="address of the endpoint; null: OPENAI_BASE_URL")
    cache: str | None = Field(None, description="SQLite file of past scores; null: prior.sqlite in the cache folder")
    timeout: float = Field(TIMEOUT_SECONDS, gt=0, description="seconds before a call to the endpoint is given up")


class LLMPrior(DRRN):
    """The agent. ``seed``: as for `DRRN`; settings as in `LLMPriorSettings`."""

    name = "llm-prior"
    Settings: ClassVar[type[LLMPriorSettings]] = LLMPriorSettings
    settings: LLMPriorSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        super().__init__(seed=seed, **settings)
        s = self.settings
        self.seed, self.transitions = seed, 0
        model = s.model
        if model and s.prior in ("torch", "action-lm") and Path(model).exists():
            model = str(Path(model).resolve())  # the run may be resumed from another folder
        self.prior = make_prior(s.prior, model, s.base_url, s.cache, s.timeout, s.device)
        for where in ("base_url", "cache", "timeout"):  # no part of what is learnt
            del self.config[where]
        self.config["model"] = self.prior.model if s.prior == "endpoint" else model
        self.own_play = self.prior if isinstance(self.prior, OwnPlayPrior) else None
        self.exploration: GuidedExploration = GuidedExploration(self.situations, self.exploration.discount)
        self._openings: dict[bool, dict[int, str]] = {True: {}, False: {}}
        self._asked: dict[Question, np.ndarray] = {}
        self._thought: list[np.ndarray | None] = []
        """Scores of the commands of the observations that are acted upon."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        openings = self._openings[training]
        for i in np.flatnonzero(observations.first).tolist():
            openings[int(observations.env[i])] = observations[i].text
        self._thought = [self._scores(observations, i, training) for i in range(len(observations))]
        if training:
            self._wonder(observations)
            self.exploration.curiosity = (
                1.0 if self.settings.mode == "narrow" else self.settings.curiosity * self._say()
            )
        return super().act(observations, training=training, rng=rng)

    def _wonder(self, observations: Observations) -> None:
        """Have an interest in the commands of scenes that are seen for the first time."""
        situations = self._situations(observations)  # first: it may replace the rows
        scenes = self.situations.rows.data[situations, 0]
        for i in self.exploration.unjudged(scenes).tolist():
            scores = self._thought[i]
            if scores is not None:
                interest = scores - scores.max()
                if self.settings.mode == "narrow":
                    interest = np.where(self._is_left(scores), 0.0, -np.inf)
                self.exploration.judge(int(scenes[i]), interest)

    def prefer(self, logits: np.ndarray, observations: Observations, training: bool) -> np.ndarray:
        for i, scores in enumerate(self._thought):
            if scores is None:
                continue
            if self.settings.mode == "soft":
                logits[i, : len(scores)] += self.settings.weight * self._say() * scores
            else:
                logits[i, : len(scores)][~self._is_left(scores)] = -np.inf
        return logits

    def unseen(self, values: np.ndarray) -> np.ndarray:
        if self.own_play:
            for row, scores in zip(values, self._thought, strict=True):
                if scores is not None:
                    row[: len(scores)] += self.settings.guess * scores
        return values

    def _say(self) -> float:
        """What is left of the prior's say."""
        return float(np.exp(-self.transitions / self.settings.fade))

    def observe(self, transitions: Transitions) -> None:
        super().observe(transitions)
        before = self.transitions
        self.transitions += len(transitions.reward)
        if self.own_play and self.transitions // self.settings.relearn > before // self.settings.relearn:
            found = {"situations": self.situations.state_dict(), "memory": self.memory.state_dict()}
            chance = np.random.SeedSequence((self.seed, self.transitions))
            self.own_play.learn_further(found, int(chance.generate_state(1)[0]))
            self._asked.clear()
            self.exploration.judge_again()

    def _is_left(self, scores: np.ndarray) -> np.ndarray:
        """Which commands a narrow prior leaves."""
        left = np.zeros(len(scores), bool)
        left[np.argsort(-scores, kind="stable")[: self.settings.top_k]] = True
        return left

    def _scores(self, observations: Observations, i: int, training: bool) -> np.ndarray | None:
        if not self.prior.taught:
            return None
        seen = observations[i]
        opening = self._openings[training].get(int(observations.env[i]), "")
        question = Question(opening, seen.description, seen.inventory, seen.admissible)
        if question in self._asked:
            self.prior.counts["saved"] += 1
            return self._asked[question]
        scores = self.prior.scores(question)
        if scores is not None:
            self._asked[question] = scores
        return scores

    def report(self) -> dict[str, Any]:
        return {"prior": self.prior.report()}

    def load_weights(self, state: Mapping[str, Any]) -> None:
        if self.own_play:
            self.own_play.learn(state, self.seed)
        else:
            super().load_weights(state)

    def state_dict(self) -> dict[str, Any]:
        more = {"openings": dict(self._openings[True]), "transitions": self.transitions}
        return {**super().state_dict(), **more, "prior": self.prior.state_dict()}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        super().load_state_dict(state)
        self._openings[True], self.transitions = dict(state["openings"]), state["transitions"]
        self.prior.load_state_dict(state.get("prior"))


def make_prior(
    kind: str, model: str | None, base_url: str | None, cache: str | None, timeout: float, device: str
) -> Prior:
    """The prior of that kind. Raises StarlingError for what is missing."""
    # Each brings libraries along that the others do not need.
    if kind == "endpoint":
        from starling.agents.priors.endpoint import Endpoint

        return Endpoint(model, base_url, cache, timeout)
    if kind == "torch":
        from starling.agents.priors.local_lm import LocalLM

        return LocalLM(model, cache, device)
    if kind == "action-lm":
        from starling.agents.priors.action_lm import ActionPrior

        return ActionPrior(model, cache)
    return OwnPlayPrior()

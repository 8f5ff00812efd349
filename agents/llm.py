"""LLM player: a language model chooses one of the admissible commands, zero-shot, in the conversation of
`starling.dialogue` (mode "choose", strategy "direct").

The baseline of Cui et al. (2025), "TALES: Text Adventure Learning Environment Suite", with two deviations: the model
chooses from a list instead of writing a command; and it sees the last ``history`` exchanges instead of all of them,
which keeps prompts short. It learns nothing. If a call to the endpoint fails, or a reply has no command of the list,
the command is drawn at random; `report` counts both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from pydantic import Field

from starling.agents.common.conversation import conversation
from starling.agents.priors.endpoint import EndpointPrior
from starling.agents.priors.prior import TIMEOUT_SECONDS
from starling.dialogue.play import Rules
from starling.training.agent import Agent, Ints, Observations
from starling.training.demonstrations import Episodes
from starling.training.settings import BaseSettings


class LLMPlayerSettings(BaseSettings):
    """Settings of the player and of its endpoint (`EndpointPrior`)."""

    history: int = Field(8, ge=0, description="earlier exchanges in the prompt, besides the opening")
    model: str | None = Field(None, description="name of the model; null: STARLING_MODEL")
    base_url: str | None = Field(None, description="base URL of the endpoint; null: OPENAI_BASE_URL")
    cache: str | None = Field(None, description="SQLite file of cached scores; null: prior.sqlite in the cache folder")
    timeout: float = Field(TIMEOUT_SECONDS, gt=0, description="timeout of a call to the endpoint, in seconds")


class LLMPlayer(Agent):
    """The agent. ``seed`` has no effect. Settings: `LLMPlayerSettings`."""

    name = "llm"
    Settings = LLMPlayerSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        self.endpoint = EndpointPrior(s.model, s.base_url, s.cache, s.timeout)
        self.config = {"seed": seed, "history": s.history, "model": self.endpoint.model}
        self.rules = Rules(mode="choose", strategy="direct", history=s.history)
        self.invalid = 0
        """Replies without a command of the list."""
        self._episodes = {True: Episodes(), False: Episodes()}
        """By training or evaluation."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        chosen = np.zeros(len(observations), np.int64)
        for i, (episode, decision) in enumerate(self._episodes[training].see(observations)):
            talk = conversation(episode.steps, decision, self.rules, float(observations.max_score[i]))
            drawn = int(rng.integers(len(decision.commands)))  # always, so that a failed call changes no later draw
            scores = self.endpoint.reply(talk.messages(), decision.commands)
            if scores is not None and not scores.any():
                self.invalid += 1
            chosen[i] = int(scores.argmax()) if scores is not None and scores.any() else drawn
        self._episodes[training].play(observations, chosen)
        return chosen

    def report(self) -> dict[str, Any]:
        return {"player": {**self.endpoint.report(), "invalid": self.invalid}}

    def state_dict(self) -> dict[str, Any]:
        return {
            "episodes": self._episodes[True].state_dict(),
            "invalid": self.invalid,
            "endpoint": self.endpoint.state_dict(),
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self._episodes[True].load_state_dict(state["episodes"])
        self.invalid = state["invalid"]
        self.endpoint.load_state_dict(state["endpoint"])

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """Nothing to transfer."""

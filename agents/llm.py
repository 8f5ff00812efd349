"""LLM player: a language model picks one of the admissible commands, zero-shot, given the episode's recent history.

The baseline of Cui et al. (2025), "TALES: Text Adventure Learning Environment Suite", with two deviations: the model
picks a letter instead of writing a command, so every reply is a valid command; and it sees the last ``history``
exchanges instead of all of them, which keeps prompts short. It learns nothing. If a call to the endpoint fails, the
command is drawn at random; `report` counts those.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from pydantic import Field

from starling.agents.priors.endpoint import EndpointPrior
from starling.agents.priors.prior import MAX_TEXT_CHARACTERS, TIMEOUT_SECONDS
from starling.training.agent import Agent, Ints, Observations
from starling.training.settings import BaseSettings


class LLMPlayerSettings(BaseSettings):
    """Settings of the player and of its endpoint (`EndpointPrior`)."""

    history: int = Field(8, ge=0, description="past commands, with the game's responses, in the prompt")
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
        self._past: dict[bool, dict[int, list[str]]] = {True: {}, False: {}}
        """By training or evaluation, and environment: the opening, then commands and responses by turns."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        chosen = np.zeros(len(observations), np.int64)
        turns = 2 * self.settings.history
        for i, env in enumerate(observations.env.tolist()):
            seen, past = observations[i], self._past[training]
            text = seen.text.strip()[:MAX_TEXT_CHARACTERS]
            lines = past[env] = [text] if observations.first[i] else [*past.get(env, []), text]
            shown = lines if len(lines) <= turns + 1 else [lines[0], "...", *lines[-turns:]]
            prompt = "You play a text adventure.\n\n" + "\n\n".join(shown) + f"\n\n{seen.description}\n{seen.inventory}"
            scores = self.endpoint.choose(prompt + "\n\nWhich command do you choose?", seen.admissible)
            drawn = int(rng.integers(len(seen.admissible)))  # always, so that a failed call changes no later draw
            chosen[i] = drawn if scores is None else int(scores.argmax())
            lines.append(f"> {seen.admissible[chosen[i]]}")
        return chosen

    def report(self) -> dict[str, Any]:
        return {"player": self.endpoint.report()}

    def state_dict(self) -> dict[str, Any]:
        past = {env: list(lines) for env, lines in self._past[True].items()}
        return {"past": past, "endpoint": self.endpoint.state_dict()}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self._past[True] = {env: list(lines) for env, lines in state["past"].items()}
        self.endpoint.load_state_dict(state.get("endpoint"))

    def load_weights(self, state: Mapping[str, Any]) -> None:
        """Nothing to transfer."""

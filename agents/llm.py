"""LLM player: a language model chooses from the list of admissible commands, zero-shot, seeing what it did before.

The baseline of Cui et al. (2025), "TALES: Text Adventure Learning Environment Suite", with two deviations: the model
chooses a letter instead of writing a command, so every answer is a command of the game; and it sees the last
``history`` exchanges instead of all of them, which keeps prompts short. It learns nothing. Where the endpoint gives
nothing, the command is drawn at random; `report` counts how often.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from pydantic import Field

from starling.agents.priors.endpoint import Endpoint
from starling.agents.priors.prior import MOST_CHARACTERS, TIMEOUT_SECONDS
from starling.training.agent import Agent, Ints, Observations
from starling.training.settings import BaseSettings


class LLMPlayerSettings(BaseSettings):
    """Those of the endpoint as in `Endpoint`."""

    history: int = Field(8, ge=0, description="past commands, with the game's responses, in the prompt")
    model: str | None = Field(None, description="name of the model; null: STARLING_MODEL")
    base_url: str | None = Field(None, description="address of the endpoint; null: OPENAI_BASE_URL")
    cache: str | None = Field(None, description="SQLite file of past scores; null: prior.sqlite in the cache folder")
    timeout: float = Field(TIMEOUT_SECONDS, gt=0, description="seconds before a call to the endpoint is given up")


class LLMPlayer(Agent):
    """The agent: chooses the most probable letter. Settings as in `LLMPlayerSettings`."""

    name = "llm"
    Settings: ClassVar[type[LLMPlayerSettings]] = LLMPlayerSettings
    settings: LLMPlayerSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        self.endpoint = Endpoint(s.model, s.base_url, s.cache, s.timeout)
        self.config = {"seed": seed, "history": s.history, "model": self.endpoint.model}
        self._past: dict[bool, dict[int, list[str]]] = {True: {}, False: {}}
        """By environment: the opening, and then commands and answers."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        chosen = np.zeros(len(observations), np.int64)
        for i, env in enumerate(observations.env.tolist()):
            seen, past = observations[i], self._past[training]
            text = seen.text.strip()[:MOST_CHARACTERS]
            lines = past[env] = [text] if observations.first[i] else [*past.get(env, []), text]
            shown = (
                lines
                if len(lines) <= 2 * self.settings.history + 1
                else [lines[0], "...", *lines[-2 * self.settings.history :]]
            )
            prompt = "You play a text adventure.\n\n" + "\n\n".join(shown) + f"\n\n{seen.description}\n{seen.inventory}"
            scores = self.endpoint.choose(prompt + "\n\nWhich command do you choose?", seen.admissible)
            drawn = int(rng.integers(len(seen.admissible)))  # always, so that what failed changes no later draw
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
        """There are none, so nothing is lost in a transfer."""

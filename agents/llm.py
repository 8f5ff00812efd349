"""LLM player: a language model chooses from the list of admissible commands, zero-shot, seeing what it did before.

The baseline of Cui et al. (2025), "TALES: Text Adventure Learning Environment Suite", with two deviations: the model
chooses a letter instead of writing a command, so every answer is a command of the game; and it sees the last
``history`` exchanges instead of all of them, which keeps prompts short. It learns nothing. Where the endpoint gives
nothing, the command is drawn at random; `report` counts how often.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from starling.agents.common.settings import check_settings
from starling.agents.priors.endpoint import Endpoint
from starling.agents.priors.prior import MOST_CHARACTERS, TIMEOUT_SECONDS
from starling.training.agent import Agent, Ints, Observations


class LLMPlayer(Agent):
    """Chooses the likeliest letter. ``model``, ``base_url``, ``cache`` and ``timeout`` are of `Endpoint`."""

    name = "llm"

    def __init__(
        self,
        *,
        seed: int,
        history: int = 8,
        model: str | None = None,
        base_url: str | None = None,
        cache: str | None = None,
        timeout: float = TIMEOUT_SECONDS,
    ) -> None:
        check_settings(self.name, locals())
        self.history = history
        self.endpoint = Endpoint(model, base_url, cache, timeout)
        self.config = {"seed": seed, "history": history, "model": self.endpoint.model}
        self._past: dict[bool, dict[int, list[str]]] = {True: {}, False: {}}
        """By environment: the opening, and then commands and answers."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        chosen = np.zeros(len(observations), np.int64)
        for i, env in enumerate(observations.env.tolist()):
            seen, past = observations[i], self._past[training]
            text = seen.text.strip()[:MOST_CHARACTERS]
            lines = past[env] = [text] if observations.first[i] else [*past.get(env, []), text]
            shown = lines if len(lines) <= 2 * self.history + 1 else [lines[0], "...", *lines[-2 * self.history :]]
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

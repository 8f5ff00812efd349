"""LLM-prior DRRN: a language model's opinion of the commands guides what DRRN tries.

Implements both ways of Yan et al. (2024), "Efficient Reinforcement Learning with Large Language Model Priors":
``mode="narrow"`` lets DRRN choose among the prior's ``top_k`` commands only (DQN-prior); ``mode="soft"`` draws commands
in proportion to prior^weight * exp(value / temperature), the prior as a term of Boltzmann exploration.

Deviations, and why:

* The prior is the probability of a command's letter in a lettered list, one call for all commands, instead of the
  likelihood of each command's text: one reading of the prompt instead of one for each command.
* The prompt holds the opening text, the room, the inventory and the commands, and not the answer to the last command:
  fewer distinct questions, so more of them are saved.
* Narrowing takes the k likeliest commands; the paper draws k. In bootstrap values DRRN already looks only at
  commands that were tried.
* Without scores (endpoint down, slow, nonsense) the step is DRRN's; `report` counts such steps.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import numpy as np

from starling.agent import Observation, Observations
from starling.agents.drrn import DRRN
from starling.agents.endpoint import TIMEOUT_SECONDS, Endpoint
from starling.errors import StarlingError

MOST_CHARACTERS = 1_500
"""Of each text that is shown."""
PROMPT = """You play a text adventure. It began so:
{opening}

Where you are:
{room}
{inventory}

Which command brings you further?"""


class LLMPrior(DRRN):
    """DRRN with a prior. ``drrn`` settings are DRRN's own.

    Parameters
    ----------
    mode, top_k, weight: how the prior is used, see above.
    model, base_url, cache, timeout: of the endpoint and its file; see `Endpoint`.
    """

    name = "llm-prior"

    def __init__(
        self,
        *,
        seed: int,
        mode: Literal["narrow", "soft"] = "soft",
        top_k: int = 5,
        weight: float = 1.0,
        model: str | None = None,
        base_url: str | None = None,
        cache: str | None = None,
        timeout: float = TIMEOUT_SECONDS,
        **drrn: Any,
    ) -> None:
        if mode not in ("narrow", "soft") or top_k < 1:
            raise StarlingError(f"llm-prior: mode={mode!r}, top_k={top_k}: choose narrow or soft, and at least 1")
        super().__init__(seed=seed, **drrn)
        self.config |= {"mode": mode, "top_k": top_k, "weight": weight, "model": model}
        self.mode, self.top_k, self.weight = mode, top_k, weight
        self.endpoint = Endpoint(model, base_url, cache, timeout)
        self._openings: dict[bool, dict[int, str]] = {True: {}, False: {}}
        self._asked: dict[tuple[Any, ...], np.ndarray] = {}

    def prefer(self, logits: np.ndarray, observations: Observations, training: bool) -> np.ndarray:
        openings = self._openings[training]
        for i in range(len(observations)):
            env = int(observations.env[i])
            seen = observations[i]
            if observations.first[i]:
                openings[env] = seen.text
            scores = self._scores(seen, openings.get(env, ""))
            if scores is None:
                continue
            if self.mode == "soft":
                logits[i, : len(scores)] += self.weight * scores
            else:
                rejected = np.argsort(-scores, kind="stable")[self.top_k :]
                logits[i, rejected] = -np.inf
        return logits

    def _scores(self, seen: Observation, opening: str) -> np.ndarray | None:
        key = (opening, seen.description, seen.inventory, seen.admissible)
        if key in self._asked:
            self.endpoint.counts["saved"] += 1
            return self._asked[key]
        texts = {"opening": opening, "room": seen.description, "inventory": seen.inventory}
        prompt = PROMPT.format(**{name: text.strip()[:MOST_CHARACTERS] for name, text in texts.items()})
        scores = self.endpoint.scores(prompt, seen.admissible)
        if scores is not None:
            self._asked[key] = scores
        return scores

    def report(self) -> dict[str, Any]:
        return {"prior": self.endpoint.report()}

    def state_dict(self) -> dict[str, Any]:
        return {**super().state_dict(), "openings": dict(self._openings[True])}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        super().load_state_dict(state)
        self._openings[True] = dict(state["openings"])

"""LLM-prior DRRN: a prior's opinion of the commands guides what DRRN tries.

Implements both ways of Yan et al. (2024), "Efficient Reinforcement Learning with Large Language Model Priors":
``mode="narrow"`` lets DRRN choose among the prior's ``top_k`` commands only (DQN-prior); ``mode="soft"`` draws commands
in proportion to prior^weight * exp(value / temperature), the prior as a term of Boltzmann exploration.

The prior is a language model behind an endpoint (``prior="endpoint"``), a causal language model that torch runs here
(``"torch"``, `local_lm`), or a small one trained on walkthroughs of other games (``"action-lm"``, `action_lm`).

Deviations, and why:

* An endpoint's prior is the probability of a command's letter in a lettered list, one call for all commands, instead of
  the likelihood of each command's text: one reading of the prompt instead of one for each command. The others give the
  likelihood of the text, or that among the listed commands.
* The prompt holds the opening text, the room, the inventory and the commands, and not the answer to the last command:
  fewer distinct questions, so more of them are saved.
* Narrowing takes the k likeliest commands; the paper draws k. In bootstrap values DRRN already looks only at
  commands that were tried.
* In training the weight of the soft prior in a scene is ``weight`` / (1 + visits / commands): what was found out there
  takes the place of what was thought beforehand. In evaluation, where values decide, it is 1 at most.
* Without scores (endpoint down, slow, nonsense) the step is DRRN's; `report` counts such steps.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import numpy as np
import torch

from starling.agent import Observation, Observations
from starling.agents.drrn import DRRN
from starling.agents.prior import TIMEOUT_SECONDS, Prior, Question
from starling.errors import StarlingError


class LLMPrior(DRRN):
    """DRRN with a prior. ``drrn`` settings are DRRN's own.

    Parameters
    ----------
    prior: endpoint, torch or action-lm.
    mode, top_k, weight: how the prior is used, see above.
    model: the endpoint's name of it; of torch, a folder or a GGUF file; of action-lm, its file.
    base_url, timeout: of the endpoint. cache: the file of scores; see `Prior`.
    """

    name = "llm-prior"

    def __init__(
        self,
        *,
        seed: int,
        prior: Literal["endpoint", "torch", "action-lm"] = "endpoint",
        mode: Literal["narrow", "soft"] = "soft",
        top_k: int = 5,
        weight: float = 10.0,
        model: str | None = None,
        base_url: str | None = None,
        cache: str | None = None,
        timeout: float = TIMEOUT_SECONDS,
        **drrn: Any,
    ) -> None:
        if mode not in ("narrow", "soft") or top_k < 1:
            raise StarlingError(f"llm-prior: mode={mode!r}, top_k={top_k}: choose narrow or soft, and at least 1")
        super().__init__(seed=seed, **drrn)
        self.config |= {"prior": prior, "mode": mode, "top_k": top_k, "weight": weight, "model": model}
        self.mode, self.top_k, self.weight = mode, top_k, weight
        self.prior = make_prior(prior, model, base_url, cache, timeout)
        self.visits = np.zeros(0, np.int64)
        """By scene, in training."""
        self._openings: dict[bool, dict[int, str]] = {True: {}, False: {}}
        self._asked: dict[Question, np.ndarray] = {}

    def prefer(self, logits: np.ndarray, observations: Observations, training: bool) -> np.ndarray:
        weights = self._weights(observations) if training else np.full(len(observations), min(self.weight, 1.0))
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
                logits[i, : len(scores)] += weights[i] * scores
            else:
                rejected = np.argsort(-scores, kind="stable")[self.top_k :]
                logits[i, rejected] = -np.inf
        return logits

    def _weights(self, observations: Observations) -> np.ndarray:
        situations = self.situations.of(observations)
        scenes = self.situations.rows.data[situations, 0]
        if (size := self.situations.scenes.size) > len(self.visits):
            self.visits = np.pad(self.visits, (0, size * 3 // 2 - len(self.visits)))
        weights = self.weight / (1 + self.visits[scenes] / np.maximum(self.situations.counts(situations), 1))
        np.add.at(self.visits, scenes, 1)
        return weights

    def _scores(self, seen: Observation, opening: str) -> np.ndarray | None:
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

    def state_dict(self) -> dict[str, Any]:
        more = {"openings": dict(self._openings[True]), "visits": torch.from_numpy(self.visits.copy())}
        return {**super().state_dict(), **more}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        super().load_state_dict(state)
        self._openings[True] = dict(state["openings"])
        self.visits = state["visits"].numpy().copy()


def make_prior(kind: str, model: str | None, base_url: str | None, cache: str | None, timeout: float) -> Prior:
    """The prior of that kind. Raises StarlingError for what is missing."""
    # Each brings libraries along that the others do not need.
    if kind == "endpoint":
        from starling.agents.endpoint import Endpoint

        return Endpoint(model, base_url, cache, timeout)
    if kind == "torch":
        from starling.agents.local_lm import LocalLM

        return LocalLM(model, cache)
    if kind == "action-lm":
        from starling.agents.action_lm import ActionPrior

        return ActionPrior(model, cache)
    raise StarlingError(f"llm-prior: unknown prior {kind!r}; known: endpoint, torch, action-lm")

"""Scores of commands by a language model behind any OpenAI-compatible endpoint that gives logprobs.

The model is shown lettered commands and asked for one letter; one call scores them all.
"""

from __future__ import annotations

import math
import os
import string
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import openai

from starling.agents.priors.prior import KeptPrior, NoScoresError, Question, of_what_does_something
from starling.util.chat import Chat
from starling.util.errors import StarlingError

LETTERS = string.ascii_uppercase + string.ascii_lowercase
MOST_LOGPROBS = 20
"""What the interface allows to be asked for."""


class Endpoint(KeptPrior):
    """Settings that are not given come from OPENAI_BASE_URL, OPENAI_API_KEY and STARLING_MODEL. Raises StarlingError
    where no model is named, or ``cache`` cannot be opened. ``timeout``: seconds of a whole call."""

    def __init__(self, model: str | None, base_url: str | None, cache: str | Path | None, timeout: float) -> None:
        model = model or os.environ.get("STARLING_MODEL") or ""
        base_url = base_url or os.environ.get("OPENAI_BASE_URL")
        key = os.environ.get("OPENAI_API_KEY")
        if not model or not (base_url or key):
            raise StarlingError("the prior needs a model: set OPENAI_BASE_URL or OPENAI_API_KEY, and STARLING_MODEL")
        super().__init__(model, cache)
        self._chat = Chat(base_url, key, timeout)

    def scores(self, question: Question) -> np.ndarray | None:
        return of_what_does_something(question, lambda shown: self.choose(question.prompt, shown))

    def choose(self, prompt: str, commands: Sequence[str]) -> np.ndarray | None:
        """Log-probabilities of all the commands, for any prompt."""
        shown = commands[: len(LETTERS)]
        whole = prompt + "\n\n" + "\n".join(f"{letter}. {c}" for letter, c in zip(LETTERS, shown, strict=False))
        found = self.kept_or_asked(whole, shown, lambda: self._ask(whole, len(shown)))
        if found is None:
            return None
        # What has no letter is as likely as the least likely that has.
        return np.array([*found, *[min(found)] * (len(commands) - len(shown))])

    def _ask(self, prompt: str, count: int) -> tuple[list[float], int]:
        try:
            answer = self._chat.complete(
                model=self.model,
                messages=[{"role": "user", "content": prompt + "\n\nAnswer with one letter."}],
                max_tokens=1,
                temperature=0,
                logprobs=True,
                top_logprobs=MOST_LOGPROBS,
            )
            return _by_letter(answer, count), answer.usage.total_tokens if answer.usage else 0
        except TimeoutError:
            raise NoScoresError("Timeout") from None
        except (openai.OpenAIError, ValueError, TypeError, AttributeError, LookupError) as error:
            # An answer may be any JSON; nothing of it is shown but the kind of the fault.
            raise NoScoresError(type(error).__name__) from None


def _by_letter(answer: Any, count: int) -> list[float]:
    """Normalised log-probabilities of the first ``count`` letters. Raises ValueError if no letter is among them."""
    best: dict[str, float] = {}
    for token in answer.choices[0].logprobs.content[0].top_logprobs:
        letter, value = token.token.strip(" .\n"), float(token.logprob)
        if letter in LETTERS[:count] and len(letter) == 1 and math.isfinite(value):
            best[letter] = max(value, best.get(letter, -math.inf))
    if not best:
        raise ValueError("no letter")
    rest = min(best.values()) - 1
    values = np.array([best.get(letter, rest) for letter in LETTERS[:count]])
    return (values - np.logaddexp.reduce(values)).tolist()

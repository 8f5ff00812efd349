"""A language model behind any OpenAI-compatible endpoint, as a prior or as a player.

As a prior, it has to return logprobs: the prompt lists the commands with letters and asks for one letter, and one call
scores them all. As a player, it replies to a conversation.
"""

from __future__ import annotations

import json
import math
import os
import string
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import openai

from starling.agents.priors.prior import CachedPrior, NoScoresError, PriorQuery, score_acting_commands
from starling.dialogue.reading import Unreadable, choice, written_command
from starling.util.chat import MAX_TOKENS, Chat, ReplyTooLargeError
from starling.util.errors import StarlingError

LETTERS = string.ascii_uppercase + string.ascii_lowercase
REPLY_TOKENS = 60
"""Longest reply that plays a command."""
MAX_LOGPROBS = 20
"""The API's maximum of ``top_logprobs``."""


class EndpointPrior(CachedPrior):
    """The prior. ``model`` and ``base_url`` default to STARLING_MODEL and OPENAI_BASE_URL; the key is OPENAI_API_KEY.

    ``timeout``: seconds for a whole call. Raises StarlingError if no model is named, or ``cache`` cannot be opened.
    """

    def __init__(self, model: str | None, base_url: str | None, cache: str | Path | None, timeout: float) -> None:
        model = model or os.environ.get("STARLING_MODEL") or ""
        base_url = base_url or os.environ.get("OPENAI_BASE_URL")
        key = os.environ.get("OPENAI_API_KEY")
        if not model or not (base_url or key):
            raise StarlingError("the prior needs a model: set OPENAI_BASE_URL or OPENAI_API_KEY, and STARLING_MODEL")
        super().__init__(model, cache)
        self._chat = Chat(base_url, key, timeout)

    max_commands = len(LETTERS)

    def scores(self, query: PriorQuery) -> np.ndarray | None:
        return score_acting_commands(query, lambda commands: self._floored(query.prompt, commands))

    def named_scores(self, query: PriorQuery) -> np.ndarray | None:
        """Log-probabilities, shape (commands,), of which at least one is not nan; for at most ``max_commands``."""
        return self._choose(query.prompt, query.commands)

    def reply(self, messages: Sequence[Mapping[str, str]], commands: Sequence[str]) -> np.ndarray | None:
        """The command in the model's reply to a conversation of `starling.dialogue` that lists them: 1 for it and 0 for
        the others, shape (commands,); all 0 if the reply has none of them. None if the call failed or was skipped."""
        found = self.cached(json.dumps(messages), commands, lambda: self._read(messages, commands))
        return None if found is None else np.array(found)

    def _floored(self, prompt: str, commands: Sequence[str]) -> np.ndarray | None:
        """As `_choose`, normalised: commands that the reply does not name, or that have no letter, count as e times
        less likely than the least likely that it names."""
        named = self._choose(prompt, commands)
        if named is None:
            return None
        values = np.where(np.isnan(named), np.nanmin(named) - 1, named)
        normalised: np.ndarray = values - np.logaddexp.reduce(values)
        return normalised

    def _choose(self, prompt: str, commands: Sequence[str]) -> np.ndarray | None:
        """Log-probabilities of the commands after the prompt, shape (commands,); nan for those without a letter and
        those that the reply does not name. None if the call failed or was skipped."""
        listed = commands[: len(LETTERS)]
        lettered = "\n".join(f"{letter}. {c}" for letter, c in zip(LETTERS, listed, strict=False))
        whole = f"{prompt}\n\n{lettered}"
        scores = self.cached(whole, listed, lambda: self._ask(whole, len(listed)))
        return None if scores is None else np.array([*scores, *[np.nan] * (len(commands) - len(listed))])

    def _ask(self, prompt: str, count: int) -> tuple[list[float], int]:
        """Log-probabilities of the first ``count`` letters, and the tokens used. Raises NoScoresError."""
        messages = [{"role": "user", "content": prompt + "\n\nAnswer with one letter."}]
        more = {"max_tokens": 1, "logprobs": True, "top_logprobs": MAX_LOGPROBS}
        return self._complete(messages, more, lambda reply: _by_letter(reply, count))

    def _read(self, messages: Sequence[Mapping[str, str]], commands: Sequence[str]) -> tuple[list[float], int]:
        """As `reply`, and the tokens used. Raises NoScoresError."""

        def position(reply: Any) -> list[float]:
            read = written_command(str(reply.choices[0].message.content or ""))
            place = read if isinstance(read, Unreadable) else choice(read, commands)
            return [float(i == place) for i in range(len(commands))]

        return self._complete(messages, {"max_tokens": REPLY_TOKENS}, position)

    def _complete(
        self, messages: Sequence[Mapping[str, str]], more: Mapping[str, Any], read: Callable[[Any], list[float]]
    ) -> tuple[list[float], int]:
        """What is ``read`` in the model's most likely reply, and the tokens used. Raises NoScoresError."""
        try:
            reply = self._chat.complete(model=self.model, messages=list(messages), temperature=0, **more)
            used = reply.usage.total_tokens if reply.usage else 0
            return read(reply), used if type(used) is int and 0 <= used <= MAX_TOKENS else 0
        except TimeoutError:
            raise NoScoresError("Timeout") from None
        except (
            openai.OpenAIError,
            ReplyTooLargeError,
            RecursionError,
            ValueError,
            TypeError,
            AttributeError,
            LookupError,
        ) as error:
            # A reply may be any JSON; none of it is shown, only the kind of error.
            raise NoScoresError(type(error).__name__) from None


def _by_letter(reply: Any, count: int) -> list[float]:
    """Log-probabilities of the first ``count`` letters, nan for those that are not in the reply. Raises ValueError if
    none is."""
    best: dict[str, float] = {}
    for token in reply.choices[0].logprobs.content[0].top_logprobs:
        letter, value = token.token.strip(" .\n"), float(token.logprob)
        if letter in LETTERS[:count] and len(letter) == 1 and math.isfinite(value):
            best[letter] = max(value, best.get(letter, -math.inf))
    if not best:
        raise ValueError("no letter in the reply")
    return [best.get(letter, math.nan) for letter in LETTERS[:count]]

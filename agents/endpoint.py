"""Scores of commands by a language model behind any OpenAI-compatible endpoint that gives logprobs.

The model is shown lettered commands and asked for one letter; one call scores them all. Scores are kept in a SQLite file
(table ``scores``: model, prompt, commands, log-probabilities, tokens), so that a question is asked once, whatever
run or seed asks it. What the endpoint does wrong costs a step its scores and nothing else: it is counted, and the
next ``PATIENCE`` questions that are not in the file are not asked, so that an endpoint that hangs does not hold up
the training.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import os
import sqlite3
import string
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import openai

from starling.errors import StarlingError
from starling.paths import cache_dir

LETTERS = string.ascii_uppercase + string.ascii_lowercase
MOST_LOGPROBS = 20
"""What the interface allows to be asked for."""
PATIENCE = 50
TIMEOUT_SECONDS = 30.0


class Endpoint:
    """Asks, remembers and counts. Settings that are not given come from OPENAI_BASE_URL, OPENAI_API_KEY and
    STARLING_MODEL. Raises StarlingError where no model is named, or ``cache`` cannot be opened."""

    def __init__(self, model: str | None, base_url: str | None, cache: str | Path | None, timeout: float) -> None:
        self.model = model or os.environ.get("STARLING_MODEL") or ""
        base_url = base_url or os.environ.get("OPENAI_BASE_URL")
        key = os.environ.get("OPENAI_API_KEY")
        if not self.model or not (base_url or key):
            raise StarlingError("the prior needs a model: set OPENAI_BASE_URL or OPENAI_API_KEY, and STARLING_MODEL")
        self._client = openai.OpenAI(base_url=base_url, api_key=key or "none", timeout=timeout, max_retries=0)
        path = Path(cache) if cache else cache_dir() / "prior.sqlite"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = sqlite3.connect(path, isolation_level=None, timeout=60)
            self._file.execute(
                "CREATE TABLE IF NOT EXISTS scores (key TEXT PRIMARY KEY, model TEXT NOT NULL, prompt TEXT NOT NULL, "
                "commands TEXT NOT NULL, logprobs TEXT NOT NULL, tokens INTEGER NOT NULL)"
            )
        except (OSError, sqlite3.Error) as error:
            raise StarlingError(f"{path}: no file for scores: {error}") from None
        self.counts = {"calls": 0, "saved": 0, "failed": 0, "skipped": 0, "tokens": 0}
        self.seconds = 0.0
        self._pause = 0

    def scores(self, prompt: str, commands: Sequence[str]) -> np.ndarray | None:
        """Log-probabilities of the commands, shape (commands,); None where there are none to be had now."""
        shown = commands[: len(LETTERS)]
        whole = prompt + "\n\n" + "\n".join(f"{letter}. {c}" for letter, c in zip(LETTERS, shown, strict=False))
        key = hashlib.sha256(f"{self.model}\n{whole}".encode()).hexdigest()
        found = self._kept(key)
        if found is not None:
            self.counts["saved"] += 1
        elif self._pause:
            self._pause -= 1
            self.counts["skipped"] += 1
            return None
        else:
            found = self._asked(key, whole, shown)
        if found is None:
            return None
        # What has no letter is as likely as the least likely that has.
        return np.array([*found, *[min(found)] * (len(commands) - len(shown))])

    def report(self) -> dict[str, Any]:
        return {"model": self.model, **self.counts, "seconds": round(self.seconds, 1)}

    def _kept(self, key: str) -> list[float] | None:
        row = self._file.execute("SELECT logprobs FROM scores WHERE key = ?", (key,)).fetchone()
        return None if row is None else json.loads(row[0])

    def _asked(self, key: str, prompt: str, commands: Sequence[str]) -> list[float] | None:
        began = time.monotonic()
        try:
            answer = self._client.chat.completions.create(
                model=self.model,
                messages=[{"role": "user", "content": prompt + "\n\nAnswer with one letter."}],
                max_tokens=1,
                temperature=0,
                logprobs=True,
                top_logprobs=MOST_LOGPROBS,
            )
            found = _by_letter(answer, len(commands))
        except (openai.OpenAIError, ValueError, TypeError, AttributeError, LookupError) as error:
            # An answer may be any JSON; nothing of it is shown but the kind of the fault.
            warnings.warn(f"the language model gave no scores ({type(error).__name__}); going on without", stacklevel=2)
            self.counts["failed"] += 1
            self._pause = PATIENCE
            return None
        finally:
            self.seconds += time.monotonic() - began
        tokens = answer.usage.total_tokens if answer.usage else 0
        self.counts["calls"] += 1
        self.counts["tokens"] += tokens
        row = (key, self.model, prompt, json.dumps(list(commands)), json.dumps(found), tokens)
        with contextlib.suppress(sqlite3.Error):  # a full disk costs the next asker a call
            self._file.execute("INSERT OR REPLACE INTO scores VALUES (?, ?, ?, ?, ?, ?)", row)
        return found


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

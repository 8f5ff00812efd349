"""Priors over the admissible commands: a language model behind an endpoint (`endpoint`) or in this process
(`local_lm`), or a small model trained on other games (`action_lm`).

Scores of language models are cached in a SQLite file (table ``scores``: model, prompt, commands, log-probabilities,
tokens), so that each query is computed once over all runs and seeds. A query that fails costs a step its scores and
nothing else: it is counted, and the next ``SKIPPED_AFTER_FAILURE`` queries that are not cached are skipped, so that an
endpoint that hangs does not hold up the training.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import time
import warnings
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from starling.agents.common.commands import only_looks
from starling.util.errors import CheckpointError, StarlingError
from starling.util.paths import cache_dir

MAX_TEXT_CHARACTERS = 1_500
"""Each text in a prompt is cut to this length."""
SKIPPED_AFTER_FAILURE = 50
TIMEOUT_SECONDS = 30.0
"""Default timeout of a call to an endpoint."""
PROMPT = """You play a text adventure. It began so:
{opening}

Where you are:
{room}
{inventory}

Which command brings you further?"""


@dataclass(frozen=True)
class PriorQuery:
    """The state for which a prior scores the commands. The response to the last command is left out: fewer distinct
    queries, so more of them are cached."""

    opening: str
    """The first text of the episode."""
    room: str
    inventory: str
    commands: tuple[str, ...]
    """The admissible commands."""

    @property
    def prompt(self) -> str:
        """The prompt without the commands."""
        texts = {"opening": self.opening, "room": self.room, "inventory": self.inventory}
        return PROMPT.format(**{name: text.strip()[:MAX_TEXT_CHARACTERS] for name, text in texts.items()})


class NoScoresError(Exception):
    """A query failed; the message is the kind of failure."""


class Prior(ABC):
    """Scores commands, and counts calls, cached results, failures and tokens. ``model``: name of the model."""

    max_commands: ClassVar[int | None] = None
    """Commands that can be scored in a state; None for any number."""

    def __init__(self, model: str) -> None:
        self.model = model
        self.counts = {"calls": 0, "saved": 0, "failed": 0, "skipped": 0, "tokens": 0}
        self.seconds = 0.0

    @property
    def ready(self) -> bool:
        """Whether there is a trained model."""
        return True

    @abstractmethod
    def scores(self, query: PriorQuery) -> np.ndarray | None:
        """Log-probabilities of the commands, shape (commands,); None if the query failed or was skipped."""

    def named_scores(self, query: PriorQuery) -> np.ndarray | None:
        """As `scores`, but nan for commands of which the model says only that they are less likely than others."""
        return self.scores(query)

    def report(self) -> dict[str, Any]:
        return {"model": self.model, **self.counts, "seconds": round(self.seconds, 1)}

    def state_dict(self) -> dict[str, Any]:
        """The name of the model, and the counts."""
        return {"model": self.model, "counts": dict(self.counts), "seconds": self.seconds}

    def load_state_dict(self, state: Mapping[str, Any] | None) -> None:
        """Raises CheckpointError if the state is missing or of another model."""
        if state is None:
            raise CheckpointError("the checkpoint is from an older version without the model's name; start a new run")
        if state["model"] != self.model:
            raise CheckpointError(
                f"the run used the model {state['model']!r}, not {self.model!r}; set model accordingly"
            )
        self.counts, self.seconds = dict(state["counts"]), state["seconds"]


class CachedPrior(Prior):
    """A prior whose scores are cached in a file.

    ``model`` is part of the cache key: different models need different names. ``cache``: the file, by default one for
    all runs in the cache folder. Raises StarlingError if it cannot be opened.
    """

    def __init__(self, model: str, cache: str | Path | None) -> None:
        super().__init__(model)
        path = Path(cache) if cache else cache_dir() / "prior.sqlite"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = sqlite3.connect(path, isolation_level=None, timeout=60)
            self._file.execute(
                "CREATE TABLE IF NOT EXISTS scores (key TEXT PRIMARY KEY, model TEXT NOT NULL, prompt TEXT NOT NULL, "
                "commands TEXT NOT NULL, logprobs TEXT NOT NULL, tokens INTEGER NOT NULL)"
            )
        except (OSError, sqlite3.Error) as error:
            raise StarlingError(
                f"{path}: cannot open the cache of scores: {error}; set cache to another file"
            ) from None
        self._skip = 0

    def cached(
        self, prompt: str, commands: Sequence[str], compute: Callable[[], tuple[list[float], int]]
    ) -> list[float] | None:
        """The cached log-probabilities for ``prompt``, which includes the commands, or else those that ``compute``
        returns together with the number of tokens used. None if ``compute`` raises NoScoresError, or is skipped after
        that."""
        key = hashlib.sha256(f"{self.model}\n{prompt}".encode()).hexdigest()
        row = self._file.execute("SELECT logprobs FROM scores WHERE key = ?", (key,)).fetchone()
        if row is not None:
            self.counts["saved"] += 1
            return json.loads(row[0])
        if self._skip:
            self._skip -= 1
            self.counts["skipped"] += 1
            return None
        began = time.monotonic()
        try:
            scores, tokens = compute()
        except NoScoresError as error:
            warnings.warn(f"no scores from the language model ({error}); continuing without the prior", stacklevel=2)
            self.counts["failed"] += 1
            self._skip = SKIPPED_AFTER_FAILURE
            return None
        finally:
            self.seconds += time.monotonic() - began
        self.counts["calls"] += 1
        self.counts["tokens"] += tokens
        values = (key, self.model, prompt, json.dumps(list(commands)), json.dumps(scores), tokens)
        with contextlib.suppress(sqlite3.Error):  # with a full disk, the query is computed again next time
            self._file.execute("INSERT OR REPLACE INTO scores VALUES (?, ?, ?, ?, ?, ?)", values)
        return scores


def score_acting_commands(query: PriorQuery, score: Callable[[Sequence[str]], np.ndarray | None]) -> np.ndarray | None:
    """Scores of all commands of a query, shape (commands,), of which only those that do more than look are passed to
    ``score``.

    Looking is always admissible, and its response is in the prompt already; yet language models choose it most often,
    small ones almost exclusively. It is given the lowest score of the others. None if ``score`` returns None.
    """
    acts = np.array([not only_looks(command) for command in query.commands])
    scores = np.zeros(len(acts))
    if acts.any():
        found = score([command for command, does_act in zip(query.commands, acts, strict=True) if does_act])
        if found is None:
            return None
        scores[:] = found.min()
        scores[acts] = found
    return scores

"""Priors: what is thought of commands before any was tried. A language model behind an endpoint (`endpoint`), one that
torch runs here (`local_lm`), or a small one of our own, trained on other games (`action_lm`).

Scores are kept in a SQLite file (table ``scores``: model, prompt, commands, log-probabilities, tokens), so that a
question is asked once, whatever run or seed asks it. A question that fails costs a step its scores and nothing else: it
is counted, and the next ``PATIENCE`` questions that are not in the file are not asked, so that an endpoint that hangs
does not hold up the training.
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
from typing import Any

import numpy as np

from starling.agents.common.commands import only_looks
from starling.util.errors import CheckpointError, StarlingError
from starling.util.paths import cache_dir

MOST_CHARACTERS = 1_500
"""Of each text that is shown."""
PATIENCE = 50
TIMEOUT_SECONDS = 30.0
"""Of an endpoint."""
PROMPT = """You play a text adventure. It began so:
{opening}

Where you are:
{room}
{inventory}

Which command brings you further?"""


@dataclass(frozen=True)
class Question:
    """What a prior is asked: which of the commands, in a situation. The answer to the last command is no part of it:
    fewer distinct questions, so more of them are saved."""

    opening: str
    """The first text of the episode."""
    room: str
    inventory: str
    commands: tuple[str, ...]
    """The admissible ones."""

    @property
    def prompt(self) -> str:
        """Without the commands."""
        texts = {"opening": self.opening, "room": self.room, "inventory": self.inventory}
        return PROMPT.format(**{name: text.strip()[:MOST_CHARACTERS] for name, text in texts.items()})


class NoScoresError(Exception):
    """A question that gave no scores; the message says what kind of fault it was."""


class Prior(ABC):
    """Answers and counts. ``model`` is its name."""

    def __init__(self, model: str) -> None:
        self.model = model
        self.counts = {"calls": 0, "saved": 0, "failed": 0, "skipped": 0, "tokens": 0}
        self.seconds = 0.0

    @property
    def taught(self) -> bool:
        """Whether there is anything that it could answer by."""
        return True

    @abstractmethod
    def scores(self, question: Question) -> np.ndarray | None:
        """Log-probabilities of the commands, shape (commands,); None where there are none to be had now."""

    def report(self) -> dict[str, Any]:
        return {"model": self.model, **self.counts, "seconds": round(self.seconds, 1)}

    def state_dict(self) -> dict[str, Any]:
        """Which model it is, and what was counted."""
        return {"model": self.model, "counts": dict(self.counts), "seconds": self.seconds}

    def load_state_dict(self, state: Mapping[str, Any] | None) -> None:
        """Raises CheckpointError if it is of another model, or there is none."""
        if state is None:
            raise CheckpointError("the checkpoint is of an older version, which did not say what model it asked")
        if state["model"] != self.model:
            raise CheckpointError(f"the run asked the model {state['model']!r}; here it is {self.model!r}")
        self.counts, self.seconds = dict(state["counts"]), state["seconds"]


class KeptPrior(Prior):
    """Remembers what it was asked. ``model`` names it in the file: another model needs another name. ``cache`` is the
    file, by default one for all runs in the cache folder. Raises StarlingError where it cannot be opened."""

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
            raise StarlingError(f"{path}: no file for scores: {error}") from None
        self._pause = 0

    def kept_or_asked(
        self, whole: str, commands: Sequence[str], ask: Callable[[], tuple[list[float], int]]
    ) -> list[float] | None:
        """What the file has for ``whole``, the prompt with the commands, or else what ``ask`` gives: log-probabilities
        and how many tokens they cost. It may raise NoScoresError."""
        key = hashlib.sha256(f"{self.model}\n{whole}".encode()).hexdigest()
        row = self._file.execute("SELECT logprobs FROM scores WHERE key = ?", (key,)).fetchone()
        if row is not None:
            self.counts["saved"] += 1
            return json.loads(row[0])
        if self._pause:
            self._pause -= 1
            self.counts["skipped"] += 1
            return None
        began = time.monotonic()
        try:
            found, tokens = ask()
        except NoScoresError as error:
            warnings.warn(f"the language model gave no scores ({error}); going on without", stacklevel=2)
            self.counts["failed"] += 1
            self._pause = PATIENCE
            return None
        finally:
            self.seconds += time.monotonic() - began
        self.counts["calls"] += 1
        self.counts["tokens"] += tokens
        values = (key, self.model, whole, json.dumps(list(commands)), json.dumps(found), tokens)
        with contextlib.suppress(sqlite3.Error):  # a full disk costs the next asker a call
            self._file.execute("INSERT OR REPLACE INTO scores VALUES (?, ?, ?, ?, ?, ?)", values)
        return found


def of_what_does_something(
    question: Question, judge: Callable[[Sequence[str]], np.ndarray | None]
) -> np.ndarray | None:
    """Scores of all commands, shape (commands,), of which ``judge`` was asked about those that do not only look.

    To look is always admissible, and tells what is in the question already. Language models choose it most of all, and
    small ones little else. It then counts as likely as the least likely of the others. None where ``judge`` gives none.
    """
    does = np.array([not only_looks(command) for command in question.commands])
    scores = np.zeros(len(does))
    if does.any():
        found = judge([command for command, it_does in zip(question.commands, does, strict=True) if it_does])
        if found is None:
            return None
        scores[:] = found.min()
        scores[does] = found
    return scores

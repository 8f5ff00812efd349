"""One SQLite file of everything that models replied and what it cost, in plain tables to look into.

A request that was answered before is answered from here, without a model and without cost: a batch that was killed
goes on where it stopped. The file also holds the ledger by which a budget is kept, over threads, processes and
restarts: money is set aside before a request and settled after it. What a killed process had set aside stays
counted, since the request may have been answered and billed.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from starling.util.errors import StarlingError
from starling.util.paths import cannot_write

_TABLES = """
create table if not exists replies (
    key text primary key, model text not null, request text not null, text text not null, finish text not null,
    prompt_tokens integer not null, completion_tokens integer not null, seconds real not null, usd real
);
create table if not exists spending (id integer primary key, reserved real not null, usd real);
"""


class BudgetError(StarlingError):
    """The next request could cost more than is left."""


@dataclass(frozen=True)
class Reply:
    """A model's answer. ``usd``: dollars, with those of tries that were lost before it was had; None where no price is known.
    ``recorded``: it cost nothing this time."""

    text: str
    finish: str
    prompt_tokens: int
    completion_tokens: int
    seconds: float
    usd: float | None
    recorded: bool = False


class Replies:
    """The file of replies. Safe for many threads and processes at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Condition()
        self._open: set[int] = set()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=60, isolation_level=None, check_same_thread=False)
            self._db.execute("pragma journal_mode = wal")
            self._db.executescript(_TABLES)
        except OSError as error:
            raise cannot_write(path, error) from None
        except sqlite3.Error as error:
            raise StarlingError(
                f"{path}: cannot keep replies there ({error}); move it away or choose another"
            ) from None

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process opens the file for itself."""
        return Replies, (self.path.absolute(),)

    def get(self, request: dict[str, Any]) -> Reply | None:
        """What was replied to this very request."""
        with self._lock:
            row = self._db.execute(
                "select text, finish, prompt_tokens, completion_tokens, seconds, usd from replies where key = ?",
                (_key(request),),
            ).fetchone()
        return replace(Reply(*row), recorded=True) if row else None

    def put(self, request: dict[str, Any], reply: Reply) -> None:
        row = (
            _key(request), str(request["model"]), _text(request), reply.text, reply.finish,
            reply.prompt_tokens, reply.completion_tokens, reply.seconds, reply.usd,
        )  # fmt: skip
        with self._lock:
            self._db.execute("insert or replace into replies values (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def spent(self) -> float:
        """Dollars spent or set aside so far."""
        with self._lock:
            return float(self._db.execute("select total(coalesce(usd, reserved)) from spending").fetchone()[0])

    def reserve(self, most: float, budget: float) -> int:
        """Set aside ``most`` dollars; waits while other requests of this process hold what is missing. Raises BudgetError
        if there is not that much left of ``budget``."""
        with self._lock:
            while True:
                self._db.execute("begin immediate")
                try:
                    spent = self.spent()
                    if spent + most <= budget:
                        number = self._db.execute("insert into spending (reserved) values (?)", (most,)).lastrowid
                        assert number is not None
                        self._open.add(number)
                        return number
                finally:
                    self._db.execute("commit")
                if not self._open:
                    raise BudgetError(
                        f"the budget of ${budget:g} is used up: ${spent:.4f} spent, and the next request could cost "
                        f"${most:.4f}; raise --budget-usd to go on"
                    )
                self._lock.wait()

    def settle(self, number: int, usd: float) -> None:
        """What was set aside as ``number`` cost ``usd`` in the end."""
        with self._lock:
            self._db.execute("update spending set usd = ? where id = ?", (usd, number))
            self._open.discard(number)
            self._lock.notify_all()

    def close(self) -> None:
        with self._lock:
            self._db.close()


def _text(request: dict[str, Any]) -> str:
    return json.dumps(request, sort_keys=True, ensure_ascii=False)


def _key(request: dict[str, Any]) -> str:
    return hashlib.sha256(_text(request).encode("utf-8", "surrogatepass")).hexdigest()

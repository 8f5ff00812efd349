"""An SQLite file of model replies and their cost, in plain tables that can be queried by hand.

It caches replies: a request answered before is served from the file at no cost, so a killed batch resumes where it
stopped. It also holds the ledger that enforces a budget across threads, processes and restarts: the maximum cost is
reserved before a request and settled after it. Reservations of a killed process stay counted, since the request may
have been billed.
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
    """The next request could exceed the budget."""


@dataclass(frozen=True)
class ModelReply:
    """A model's reply.

    ``finish``: the endpoint's finish reason ("stop", "length", ...). ``usd``: cost in dollars including failed tries
    before it, None if the price is unknown. ``recorded``: served from the cache, so it cost nothing this time.
    """

    text: str
    finish: str
    prompt_tokens: int
    completion_tokens: int
    seconds: float
    usd: float | None
    recorded: bool = False


class ReplyStore:
    """The file of replies and costs. Safe for concurrent threads and processes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Condition()
        self._open_reservations: set[int] = set()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=60, isolation_level=None, check_same_thread=False)
            self._db.execute("pragma journal_mode = wal")
            self._db.executescript(_TABLES)
        except OSError as error:
            raise cannot_write(path, error) from None
        except sqlite3.Error as error:
            raise StarlingError(
                f"{path}: not a usable replies database ({error}); move it away or choose another file"
            ) from None

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the path only: another process opens the file itself."""
        return ReplyStore, (self.path.absolute(),)

    def get(self, request: dict[str, Any]) -> ModelReply | None:
        """The cached reply to an identical request, if any."""
        with self._lock:
            row = self._db.execute(
                "select text, finish, prompt_tokens, completion_tokens, seconds, usd from replies where key = ?",
                (_key(request),),
            ).fetchone()
        return replace(ModelReply(*row), recorded=True) if row else None

    def put(self, request: dict[str, Any], reply: ModelReply) -> None:
        row = (
            _key(request),
            str(request["model"]),
            _canonical_json(request),
            reply.text,
            reply.finish,
            reply.prompt_tokens,
            reply.completion_tokens,
            reply.seconds,
            reply.usd,
        )
        with self._lock:
            self._db.execute("insert or replace into replies values (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def spent(self) -> float:
        """Dollars spent or reserved so far."""
        with self._lock:
            return float(self._db.execute("select total(coalesce(usd, reserved)) from spending").fetchone()[0])

    def reserve(self, max_usd: float, budget: float) -> int:
        """Reserve ``max_usd`` dollars of ``budget`` and return the ledger id.

        Blocks while open requests of this process may still release enough. Raises BudgetError if they cannot.
        """
        with self._lock:
            while True:
                self._db.execute("begin immediate")
                try:
                    spent = self.spent()
                    if spent + max_usd <= budget:
                        ledger_id = self._db.execute("insert into spending (reserved) values (?)", (max_usd,)).lastrowid
                        assert ledger_id is not None
                        self._open_reservations.add(ledger_id)
                        return ledger_id
                finally:
                    self._db.execute("commit")
                if not self._open_reservations:
                    raise BudgetError(
                        f"budget of ${budget:g} exhausted: ${spent:.4f} spent, and the next request could cost "
                        f"${max_usd:.4f}; raise --budget-usd to continue"
                    )
                self._lock.wait()

    def settle(self, ledger_id: int, usd: float) -> None:
        """Replace reservation ``ledger_id`` by its actual cost ``usd``."""
        with self._lock:
            self._db.execute("update spending set usd = ? where id = ?", (usd, ledger_id))
            self._open_reservations.discard(ledger_id)
            self._lock.notify_all()

    def close(self) -> None:
        with self._lock:
            self._db.close()


def _canonical_json(request: dict[str, Any]) -> str:
    return json.dumps(request, sort_keys=True, ensure_ascii=False)


def _key(request: dict[str, Any]) -> str:
    return hashlib.sha256(_canonical_json(request).encode("utf-8", "surrogatepass")).hexdigest()

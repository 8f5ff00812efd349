"""State graphs on disk: one SQLite file per game in the cache, shared by any number of processes.

The file is named by a hash of the story and of the versions of the state identity and of the candidate commands, so it
always fits the game. Every write is a transaction: a killed process loses only what it has not written yet. A damaged
file is renamed, with a warning, and replaced by a new one.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import struct
import time
import warnings
import weakref
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from starling.states.graph import LOST, NO_SCORE, ONGOING, OVER, WON, Expansion, Graph, StateRecord, Successor
from starling.util.errors import StarlingError
from starling.util.paths import cache_dir
from starling.util.processes import claim_mark, is_held, is_own

T = TypeVar("T")

FORMAT = 2
RULES = "states by facts 1, candidates 1"
"""Must change when the identity of states or the candidate commands change."""
WAIT = 60.0
"""Seconds to wait for a lock on the file."""
BATCH = 32
"""Expansions per transaction. Until it is written, each holds some 5 kB in memory, for each of the open games."""
MAX_TEXT_IDS = 500
"""Texts whose numbers are remembered, some 300 bytes each, for each of the open games; others are looked up."""
PAGES = 256
"""KiB of a file that a connection keeps in memory, of SQLite's 2,000: a process may have a hundred games open."""
AT_ONCE = (1, 8, 64)
"""Values in one query. Each number of values makes a statement of its own, which the connection keeps: with as many
values as there happened to be, a hundred of them took up to 2 MB for each of the open games."""
STATEMENTS = 40
"""Statements that a connection keeps."""
MAX_SCORE = -NO_SCORE - 1
CLAIM = 60.0
"""Seconds for which a claimed state is reserved for the claiming process."""

_TABLES = """
CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS texts (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, text TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS states (
    id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, score INTEGER, ended INTEGER NOT NULL, location INTEGER,
    snapshot BLOB NOT NULL, expansion BLOB, claimant TEXT, claimed REAL
);
CREATE INDEX IF NOT EXISTS frontier ON states (id) WHERE expansion IS NULL AND ended = 0;
CREATE INDEX IF NOT EXISTS claims ON states (claimant, claimed)
    WHERE expansion IS NULL AND ended = 0 AND claimant IS NOT NULL;
CREATE INDEX IF NOT EXISTS expanded ON states (ended) WHERE expansion IS NOT NULL;
"""


class GraphStore:
    """The graph of one game on disk; each process opens its own connection when it first needs it.

    If the file cannot be written, new states are kept in memory only, after one warning.
    """

    def __init__(self, story_key: str) -> None:
        mark = hashlib.sha256(f"{FORMAT} {RULES} {story_key}".encode()).hexdigest()[:32]
        self.path = cache_dir() / "graphs" / f"{mark}.sqlite"
        self._mark = mark
        self._connection: sqlite3.Connection | None = None
        self._owner = 0
        self._writable = True
        self._pending: list[tuple[StateRecord, Expansion]] = []
        self._text_ids: dict[str, int] = {}
        # Write the rest when the process exits normally.
        weakref.finalize(self, _write_rest, self.path, self._pending, os.getpid(), mark)

    def load(self, graph: Graph, state: int) -> Expansion | None:
        """The expansion of a state; None if it is not in the file."""

        def read(db: sqlite3.Connection) -> Expansion | None:
            row = db.execute("SELECT expansion FROM states WHERE key = ?", (graph.keys[state],)).fetchone()
            return _unpacked(db, row[0]) if row and row[0] is not None else None

        return self._read(read)

    def save(self, graph: Graph, state: int, expansion: Expansion) -> None:
        """Queue an expansion; written with the next batch, or by `flush`."""
        if not self._writable:
            return
        self._pending.append((graph.record(state), expansion))
        if len(self._pending) >= BATCH:
            self.flush()

    def flush(self) -> None:
        """Write the queued expansions."""
        if not self._pending:
            return
        try:
            self.write(self._pending)
        except StarlingError as error:
            warnings.warn(f"{error}; new states are kept in memory only", stacklevel=2)
            self._writable = False
        self._pending.clear()

    def write(self, found: Sequence[tuple[StateRecord, Expansion]]) -> None:
        """Write expansions of states, in one transaction. Raises StarlingError if the file cannot be written."""
        self._transact(lambda db: _write(db, found, self._text_ids))

    def add(self, record: StateRecord) -> None:
        """Write an unexpanded state, such as the initial one. Raises StarlingError if the file cannot be written."""

        def add(db: sqlite3.Connection) -> None:
            _add_texts(db, [record.location], self._text_ids)
            _add_states(db, {record.key: record}, self._text_ids)

        self._transact(add)

    def claim(self, max_states: int, limit: int) -> list[tuple[bytes, bytes]]:
        """Claim up to ``max_states`` unexpanded states, in order of discovery: (key, packed snapshot) of each.

        Never so many that, with the other processes' claims, more than ``limit`` states get expanded. Other processes
        skip claimed states for CLAIM seconds, or until this process ends. Raises StarlingError if the file cannot be
        written.
        """

        def claim(db: sqlite3.Connection) -> list[tuple[bytes, bytes]]:
            left = (
                limit
                - db.execute("SELECT count(*) FROM states WHERE ended = 0 AND expansion IS NOT NULL").fetchone()[0]
            )
            held: dict[tuple[Any, Any], bool] = {}
            for claimant, claimed, count in db.execute(
                "SELECT claimant, claimed, count(*) FROM states WHERE expansion IS NULL AND ended = 0 "
                "AND claimant IS NOT NULL GROUP BY claimant, claimed"
            ):
                held[claimant, claimed] = not is_own(claimant) and is_held(claimant, claimed, CLAIM)
                left -= count if held[claimant, claimed] else 0
            rows: list[tuple[int, bytes, bytes]] = []
            free = "SELECT id, key, snapshot, claimant, claimed FROM states WHERE expansion IS NULL AND ended = 0"
            for row, key, snapshot, claimant, claimed in db.execute(f"{free} ORDER BY id"):
                if len(rows) >= min(max_states, left):
                    break
                if not held.get((claimant, claimed)):
                    rows.append((row, key, snapshot))
            mark, now = claim_mark(), time.monotonic()
            db.executemany(
                "UPDATE states SET claimant = ?, claimed = ? WHERE id = ?", [(mark, now, r[0]) for r in rows]
            )
            return [(checked.key, checked.snapshot) for checked in (_record(k, s, None, 0, None) for _, k, s in rows)]

        return self._transact(claim)

    def counts(self) -> dict[str, int]:
        """Number of ``states``, of those ``expanded``, of those that ended the game (``over``), and of ``texts``."""

        def read(db: sqlite3.Connection) -> dict[str, int]:
            query = (
                "SELECT count(*), count(CASE WHEN ended = 0 THEN expansion END), ifnull(sum(ended != 0), 0) FROM states"
            )
            states, expanded, over = db.execute(query).fetchone()
            texts = db.execute("SELECT count(*) FROM texts").fetchone()[0]
            return {"states": states, "expanded": expanded, "over": over, "texts": texts}

        return self._read(read) or {"states": 0, "expanded": 0, "over": 0, "texts": 0}

    def load_all(self, graph: Graph, game: int) -> None:
        """Add every stored state to a graph, as states of the game with index ``game``."""

        def read(db: sqlite3.Connection) -> tuple[list[StateRecord], list[tuple[bytes, Expansion]]]:
            texts: dict[int, str] = dict(db.execute("SELECT id, text FROM texts"))
            records = {
                row: _record(key, snapshot, score, ended, texts.get(location))
                for row, key, snapshot, score, ended, location in db.execute(
                    "SELECT id, key, snapshot, score, ended, location FROM states"
                )
            }
            expansions = db.execute("SELECT key, expansion FROM states WHERE expansion IS NOT NULL")
            return list(records.values()), [(key, _parsed(packed, texts, records)) for key, packed in expansions]

        records, expansions = self._read(read) or ([], [])
        ids = {record.key: graph.add(game, record) for record in records}
        for key, expansion in expansions:
            graph.expand(ids[key], expansion)

    def close(self) -> None:
        """Write the queued expansions and close the connection; it is reopened when needed."""
        self.flush()
        if self._connection is not None and self._owner == os.getpid():
            self._connection.close()
        self._connection = None

    def _read(self, read: Callable[[sqlite3.Connection], T]) -> T | None:
        """Result of ``read``; None if there is no file. A damaged file is renamed and treated as missing."""
        if self._connection is None and not (self._writable and self.path.exists()):
            return None
        try:
            return read(self._open())
        except (sqlite3.DatabaseError, struct.error, zlib.error, LookupError, TypeError, ValueError) as error:
            if _busy(error):
                raise StarlingError(f"{self.path} is in use by another process; try again") from None
            self._set_aside(error)
            return None

    def _transact(self, do: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``do`` in one transaction, retried with a new file if this one is damaged. Raises StarlingError if the
        file cannot be written."""
        try:
            try:
                return self._attempt(do)
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise  # disk full or file in use: the file itself is sound
                self._set_aside(error)
                return self._attempt(do)
        except (OSError, sqlite3.Error) as error:
            raise StarlingError(f"{self.path} cannot be written ({error})") from None

    def _attempt(self, do: Callable[[sqlite3.Connection], T]) -> T:
        db = self._open()
        db.execute("BEGIN IMMEDIATE")
        try:
            result = do(db)
            db.execute("COMMIT")
        except BaseException:
            self._text_ids.clear()
            with contextlib.suppress(sqlite3.Error):
                db.execute("ROLLBACK")
            raise
        return result

    def _open(self) -> sqlite3.Connection:
        if self._connection is None or self._owner != os.getpid():
            # A forked child must neither use nor close its parent's connection.
            self._text_ids.clear()
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._owner = os.getpid()
            try:
                self._connection = self._checked()
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                self._set_aside(error)
                self._connection = self._checked()
        return self._connection

    def _checked(self) -> sqlite3.Connection:
        """A connection with all tables. Raises DatabaseError if the file is not a graph of this version."""
        db = _connect(self.path)
        try:
            _create(db, self._mark)
            (mark,) = db.execute("SELECT value FROM about WHERE name = 'mark'").fetchone()
            if mark != self._mark:
                raise sqlite3.DatabaseError("version mismatch")
        except BaseException:
            db.close()
            raise
        return db

    def discard(self, error: Exception) -> None:
        """Put the file aside, for what it holds turned out to be damaged."""
        self._pending.clear()
        self._set_aside(error)

    def _set_aside(self, error: Exception) -> None:
        warnings.warn(f"{self.path} is damaged ({error}): renamed; the game is explored again", stacklevel=4)
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None
        self._text_ids.clear()
        name = f"damaged-{os.getpid()}-{time.time_ns()}"
        for suffix in ("-wal", "-shm", ""):
            with contextlib.suppress(OSError):
                Path(f"{self.path}{suffix}").rename(f"{self.path}{suffix}.{name}")
        if self.path.exists():
            self._writable = False  # could not be renamed: neither read nor write it any more


def _busy(error: Exception) -> bool:
    return isinstance(error, sqlite3.OperationalError) and "locked" in str(error)


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(
        path, timeout=WAIT, isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS
    )
    end = time.monotonic() + WAIT
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute(f"PRAGMA cache_size = -{PAGES}")
            return db
        except sqlite3.Error as error:
            # When processes create a file simultaneously, SQLite fails for all but one without waiting.
            if not _busy(error) or time.monotonic() > end:
                db.close()
                raise
            time.sleep(0.01)


def _create(db: sqlite3.Connection, mark: str) -> None:
    """Create the tables, if missing."""
    db.executescript(_TABLES)
    db.execute("INSERT OR IGNORE INTO about VALUES ('mark', ?)", (mark,))


def _write_rest(path: Path, pending: list[tuple[StateRecord, Expansion]], owner: int, mark: str) -> None:
    if not pending or owner != os.getpid():
        return
    with contextlib.suppress(sqlite3.Error, OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.closing(_connect(path)) as db:
            _create(db, mark)
            db.execute("BEGIN IMMEDIATE")
            _write(db, pending, {})
            db.execute("COMMIT")


def _write(db: sqlite3.Connection, found: Sequence[tuple[StateRecord, Expansion]], text_ids: dict[str, int]) -> None:
    texts: dict[str | None, None] = {}
    records: dict[bytes, StateRecord] = {}
    for record, (description, inventory, successors) in found:
        texts |= dict.fromkeys((record.location, description, inventory))
        records.setdefault(record.key, record)
        for command, text, after, _ in successors:
            texts |= {command: None, text: None, after.location: None}
            records.setdefault(after.key, after)
    _add_texts(db, texts, text_ids)
    ids = _add_states(db, records, text_ids)
    db.executemany(
        "UPDATE states SET expansion = ? WHERE id = ? AND expansion IS NULL",
        [(_packed(expansion, text_ids, ids), ids[record.key]) for record, expansion in found],
    )


def _add_texts(db: sqlite3.Connection, texts: Iterable[str | None], known: dict[str, int]) -> None:
    """Put the ids of all texts into ``known``; those that are not in the file are added, in their order."""
    digests = {
        hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest(): text
        for text in texts
        if text is not None and text not in known
    }
    if not digests:
        return
    if len(known) > MAX_TEXT_IDS:
        known.clear()
        return _add_texts(db, texts, known)
    db.executemany("INSERT OR IGNORE INTO texts (digest, text) VALUES (?, ?)", digests.items())
    ids = _rows(db, "SELECT digest, id FROM texts", "digest", digests)
    known.update({text: ids[digest][1] for digest, text in digests.items()})


def _add_states(
    db: sqlite3.Connection, records: dict[bytes, StateRecord], text_ids: dict[str, int]
) -> dict[bytes, int]:
    """The ids of states by their keys; those that are not in the file are added, in their order."""
    ids = {key: row[1] for key, row in _rows(db, "SELECT key, id FROM states", "key", records).items()}
    new = [record for key, record in records.items() if key not in ids]
    db.executemany(
        "INSERT INTO states (key, score, ended, location, snapshot) VALUES (?, ?, ?, ?, ?)",
        [(r.key, r.score, r.ended, text_ids[r.location] if r.location is not None else 0, r.snapshot) for r in new],
    )
    added = _rows(db, "SELECT key, id FROM states", "key", [record.key for record in new])
    return ids | {key: row[1] for key, row in added.items()}


def _record(key: Any, snapshot: Any, score: Any, ended: Any, location: Any) -> StateRecord:
    """A state as the file has it. Raises DatabaseError if it cannot be one."""
    plain = isinstance(key, bytes) and isinstance(snapshot, bytes) and isinstance(location, str | None)
    counts = isinstance(score, int | None) and abs(score or 0) <= MAX_SCORE and ended in (ONGOING, WON, LOST, OVER)
    if not (plain and counts):
        raise sqlite3.DatabaseError("a state has values of another type")
    return StateRecord(key, snapshot, score, ended, location)


def _packed(expansion: Expansion, text_ids: dict[str, int], state_ids: dict[bytes, int]) -> bytes:
    """Ids of the description and inventory texts, then per successor: command id, text id, state id, turns."""
    numbers = [0 if text is None else text_ids[text] for text in (expansion.description, expansion.inventory)]
    for command, text, after, turns in expansion.successors:
        numbers += (text_ids[command], text_ids[text], state_ids[after.key], turns)
    return zlib.compress(struct.pack(f"<{len(numbers)}i", *numbers), 1)


def _numbers(packed: bytes) -> tuple[int, ...]:
    data = zlib.decompress(packed)
    return struct.unpack(f"<{len(data) // 4}i", data)


def _parsed(packed: bytes, texts: dict[int, str], records: dict[int, StateRecord]) -> Expansion:
    numbers = _numbers(packed)
    successors = tuple(
        Successor(texts[command], texts[text], records[after], turns)
        for command, text, after, turns in zip(*(iter(numbers[2:]),) * 4, strict=True)
    )
    return Expansion(texts.get(numbers[0]), texts.get(numbers[1]), successors)


def _unpacked(db: sqlite3.Connection, packed: bytes) -> Expansion:
    numbers = _numbers(packed)
    texts = _rows(db, "SELECT id, text FROM texts", "id", {*numbers[:2], *numbers[2::4], *numbers[3::4]})
    rows = _rows(db, "SELECT id, key, snapshot, score, ended, location FROM states", "id", set(numbers[4::4]))
    places = _rows(db, "SELECT id, text FROM texts", "id", {row[5] for row in rows.values()})
    records = {
        id: _record(key, snapshot, score, ended, places[location][1] if location in places else None)
        for id, key, snapshot, score, ended, location in rows.values()
    }
    return _parsed(packed, {id: text for id, text in texts.values()}, records)


def _rows(db: sqlite3.Connection, query: str, column: str, values: Iterable[Any]) -> dict[Any, Any]:
    """The rows of a query in which a column has one of the values, by what they begin with."""
    wanted, found = list(values), dict[Any, Any]()
    for first in range(0, len(wanted), AT_ONCE[-1]):
        some = wanted[first : first + AT_ONCE[-1]]
        size = next(size for size in AT_ONCE if size >= len(some))
        some += some[-1:] * (size - len(some))
        marks = ",".join("?" * size)
        found.update((row[0], row) for row in db.execute(f"{query} WHERE {column} IN ({marks})", some))
    return found

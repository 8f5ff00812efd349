"""Transition data: the parquet files that `starling collect` writes, and their reader.

Each row is one transition:

=====================================  ==============================================================================
observation, next_observation          the game's responses to the previous command and to this one
description, inventory (and next_...)  output of look and inventory
command                                the command
admissible, next_admissible            admissible commands, a list
facts, next_facts                      the world state, a list: "object in holder", "object.property=value"
reward, score                          points for the command and points before it, as shares of the game's maximum
ended                                  whether the game is over after the command
steps_to_goal                          length of the shortest known path from the state before the command to a win with
                                       the full score; -1 if unknown
game, skill, split, source             game id, list of skills, "train" or "held-out", origin of the row (SOURCES)
=====================================  ==============================================================================

Needs pyarrow, but not torch.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint
from starling.util.paths import write_file

COLLECTION = "_collection.json"
FORMAT = 1
SOURCES = ("walkthrough", "mixed", "random", "graph")
SPLITS = {"train": "train", "eval": "held-out", "long-train": "train", "long-eval": "held-out"}
TEXTS = (
    "observation",
    "description",
    "inventory",
    "command",
    "next_observation",
    "next_description",
    "next_inventory",
    "game",
    "split",
    "source",
)
LISTS = ("admissible", "next_admissible", "facts", "next_facts", "skill")
NUMBERS = {"reward": np.float32, "score": np.float32, "ended": np.bool_, "steps_to_goal": np.int32}
NOTES = b"starling"
Ints = npt.NDArray[np.int64]


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise MissingDependencyError(f"transition data needs pyarrow: {install_hint('data')}") from None
    return pyarrow, pyarrow.parquet


def write_rows(path: Path, columns: Mapping[str, Any], notes: Mapping[str, Any]) -> None:
    """Write a parquet file, atomically.

    ``columns``: for TEXTS (texts, text id of each row), for LISTS (texts, concatenated text ids, list length of each
    row), for NUMBERS an array. A negative id stands for the empty string. ``notes`` go into the file's metadata.
    """
    pa, parquet = _pyarrow()
    arrays = {}
    for name in (*TEXTS[:7], *LISTS[:4], *NUMBERS, "game", "skill", "split", "source"):
        if name in NUMBERS:
            arrays[name] = pa.array(columns[name])
            continue
        texts, ids, *counts = columns[name]
        used, inverse = np.unique(ids, return_inverse=True)
        # Sorted, because ids may depend on what the cache held before.
        words = sorted({texts[id] if id >= 0 else "" for id in used.tolist()})
        position = {word: i for i, word in enumerate(words)}
        order = np.array([position[texts[id] if id >= 0 else ""] for id in used.tolist()], np.int32)
        array = pa.DictionaryArray.from_arrays(pa.array(order[inverse]), pa.array(words, pa.string()))
        if counts:
            ends = np.concatenate([[0], np.cumsum(counts[0])]).astype(np.int32)
            array = pa.ListArray.from_arrays(pa.array(ends), array)
        arrays[name] = array
    table = pa.table(arrays).replace_schema_metadata({NOTES: json.dumps(dict(notes)).encode()})
    file = io.BytesIO()
    # One row group with one dictionary per column, whatever their size.
    parquet.write_table(table, file, compression="zstd", row_group_size=1 << 30, dictionary_pagesize_limit=1 << 30)
    write_file(path, file.getvalue())


def read_notes(path: Path) -> dict[str, Any]:
    """The ``notes`` that `write_rows` stored in a file. Raises StarlingError if the file was not written by it."""
    pa, parquet = _pyarrow()
    try:
        notes: dict[str, Any] = json.loads(parquet.read_schema(path).metadata[NOTES])
    except (OSError, pa.ArrowInvalid, KeyError, TypeError, ValueError):
        raise StarlingError(f"{path}: not a file of `starling collect`; delete it and collect again") from None
    return notes


@dataclass(frozen=True)
class Ragged:
    """One list of text ids per row: ``values[first[row] : first[row] + count[row]]``. Equal lists may share their
    values.

    ``first`` and ``count`` have shape (rows,), ``values`` (ids,).
    """

    first: Ints
    count: Ints
    values: Ints

    def __len__(self) -> int:
        return len(self.first)

    def __getitem__(self, row: int) -> Ints:
        return self.values[self.first[row] : self.first[row] + self.count[row]]

    def take(self, rows: Any) -> Ragged:
        return replace(self, first=self.first[rows], count=self.count[rows])


class TransitionData:
    """Transitions in memory, with text ids instead of strings.

    ``texts``: the distinct strings, indexed by id. Columns are attributes of shape (rows,): text ids
    (``data.command``), `Ragged` lists of them (``data.admissible``), or numbers (``data.reward``).
    """

    observation: Ints
    description: Ints
    inventory: Ints
    command: Ints
    next_observation: Ints
    next_description: Ints
    next_inventory: Ints
    game: Ints
    split: Ints
    source: Ints
    admissible: Ragged
    next_admissible: Ragged
    facts: Ragged
    next_facts: Ragged
    skill: Ragged
    reward: npt.NDArray[np.float32]
    score: npt.NDArray[np.float32]
    ended: npt.NDArray[np.bool_]
    steps_to_goal: npt.NDArray[np.int32]

    def __init__(self, texts: list[str], columns: Mapping[str, Any]) -> None:
        self.texts = texts
        self.columns = dict(columns)
        self.__dict__.update(columns)

    def __len__(self) -> int:
        return len(self.reward)

    @classmethod
    def open(cls, path: str | Path) -> TransitionData:
        """Read a folder written by `starling collect`, or one of its files. Raises StarlingError."""
        path = Path(path)
        ids: dict[str, int] = {}
        parts = [_read(file, ids) for file in _files(path)]
        columns: dict[str, Any] = {}
        for name in (*TEXTS, *NUMBERS):
            columns[name] = np.concatenate([part[name] for part in parts])
        for name in LISTS:
            columns[name] = _concatenated([part[name] for part in parts])
        return cls(list(ids), columns)

    def select(self, split: str | None = None, games: Sequence[str] | None = None) -> TransitionData:
        """The rows of a split, of certain games, or both; text ids stay valid. Raises StarlingError if there are
        none."""
        keep = np.ones(len(self), bool)
        for column, selected in ((self.split, None if split is None else [split]), (self.game, games)):
            if selected is not None:
                ids = [id for id in np.unique(column).tolist() if self.texts[id] in selected]
                keep &= np.isin(column, ids)
        if not keep.any():
            raise StarlingError(f"the data has no transitions of split={split!r}, games={games!r}")
        return self.take(np.flatnonzero(keep))

    def take(self, rows: Ints) -> TransitionData:
        """The given rows, (n,) indices, in that order; text ids stay valid."""
        taken = {n: c.take(rows) if isinstance(c, Ragged) else c[rows] for n, c in self.columns.items()}
        return TransitionData(self.texts, taken)

    def games(self) -> list[str]:
        """Sorted ids of the games."""
        return sorted(self.texts[id] for id in np.unique(self.game).tolist())

    def digest(self) -> str:
        """Content hash of texts and columns."""
        digest = hashlib.sha256(json.dumps(self.texts).encode())
        for name, column in sorted(self.columns.items()):
            arrays = (column.first, column.count, column.values) if isinstance(column, Ragged) else (column,)
            for array in arrays:
                digest.update(f"{name} {array.dtype} {array.shape}".encode() + array.tobytes())
        return digest.hexdigest()[:16]


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    about = path / COLLECTION
    if not about.is_file():
        raise StarlingError(f"{path}: no data from `starling collect` found")
    try:
        collection = json.loads(about.read_text("utf-8"))
        files = [path / f"{Path(game).name}.parquet" for game in sorted(collection["games"])]
        saved_format = collection.get("format")
    except (OSError, ValueError, KeyError, TypeError):
        raise StarlingError(f"{about} cannot be read; collect the data again") from None
    if saved_format != FORMAT:
        raise StarlingError(f"{about}: data of format {saved_format}, not {FORMAT}; collect it again")
    missing = [file.stem for file in files if not file.exists()]
    if missing or not files:
        raise StarlingError(
            f"{path}: {len(missing)} games are not collected yet; run the same `starling collect` to finish"
        )
    return files


def _read(path: Path, ids: dict[str, int]) -> dict[str, Any]:
    """Columns of a file. ``ids`` maps text to id over all files; new texts are added."""
    pa, parquet = _pyarrow()
    read_notes(path)
    try:
        table = parquet.read_table(path)
        columns: dict[str, Any] = {name: table[name].to_numpy().astype(kind) for name, kind in NUMBERS.items()}
        for name in TEXTS:
            columns[name] = _text_ids(_contiguous(table[name]), ids)
        for name in LISTS:
            lists = _contiguous(table[name])
            ends = lists.offsets.to_numpy().astype(np.int64)
            columns[name] = _share_equal_lists(_text_ids(lists.values, ids), ends)
    except (OSError, pa.ArrowException, KeyError, TypeError, AttributeError) as error:
        raise StarlingError(f"{path}: cannot be read ({' '.join(str(error).split())[:100]})") from None
    return columns


def _contiguous(column: Any) -> Any:
    """The column as a single arrow array."""
    whole = column.combine_chunks()
    return whole.chunk(0) if hasattr(whole, "num_chunks") else whole


def _text_ids(array: Any, ids: dict[str, int]) -> Ints:
    of_dictionary = [ids.setdefault(text, len(ids)) for text in array.dictionary.to_pylist()]
    return np.array(of_dictionary, np.int64)[array.indices.to_numpy()]


def _share_equal_lists(values: Ints, ends: Ints) -> Ragged:
    """Lists ``values[ends[row] : ends[row + 1]]``, with equal ones stored once."""
    positions: dict[bytes, int] = {}
    first, kept, size = np.zeros(len(ends) - 1, np.int64), [], 0
    for row, (start, end) in enumerate(zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)):
        row_values = values[start:end]
        position = positions.setdefault(row_values.tobytes(), size)
        if position == size and end > start:
            kept.append(row_values)
            size += end - start
        first[row] = position
    return Ragged(first, np.diff(ends), np.concatenate(kept) if kept else np.zeros(0, np.int64))


def _concatenated(parts: list[Ragged]) -> Ragged:
    sizes = [len(part.values) for part in parts]
    starts = np.cumsum(sizes) - sizes
    first = np.concatenate([part.first + start for part, start in zip(parts, starts, strict=True)])
    return Ragged(first, np.concatenate([p.count for p in parts]), np.concatenate([p.values for p in parts]))

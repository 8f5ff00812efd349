"""Collected transitions: the files that `starling collect` writes, and their reader.

A row is a command that was played, with what was known before and after it:

=====================================  ==============================================================================
observation, next_observation          what the story answered to the command before, and to this one
description, inventory (and next_...)  what look and inventory print
command                                what was typed
admissible, next_admissible            the commands that the story accepts, a list
facts, next_facts                      the world as it is in memory, a list: "object in holder", "object.property=value"
reward, score                          points for the command, points before it, as shares of the game's maximum
ended                                  whether the story is over after it
steps_to_goal                          commands on the shortest known way from before it to a full victory; -1 for unknown
game, skill, split, source             the game, a list of skills, "train" or "held-out", where the row is from
=====================================  ==============================================================================

Needs pyarrow, and no torch.
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
SPLITS = {"train": "train", "eval": "held-out"}
TEXTS = (
    "observation", "description", "inventory", "command", "next_observation", "next_description", "next_inventory",
    "game", "split", "source",
)  # fmt: skip
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
    """Write a file, whole or not at all.

    A column of texts is (texts, number of each row's), one of lists (texts, numbers one after another, how many each
    row has), any other an array. A number below 0 is the empty text.
    """
    pa, parquet = _pyarrow()
    arrays = {}
    for name in (*TEXTS[:7], *LISTS[:4], *NUMBERS, "game", "skill", "split", "source"):
        if name in NUMBERS:
            arrays[name] = pa.array(columns[name])
            continue
        texts, numbers, *counts = columns[name]
        used, of = np.unique(numbers, return_inverse=True)
        # Sorted, because numbers may depend on what was known before.
        words = sorted({texts[number] if number >= 0 else "" for number in used.tolist()})
        place = {word: i for i, word in enumerate(words)}
        order = np.array([place[texts[number] if number >= 0 else ""] for number in used.tolist()], np.int32)
        array = pa.DictionaryArray.from_arrays(pa.array(order[of]), pa.array(words, pa.string()))
        if counts:
            ends = np.concatenate([[0], np.cumsum(counts[0])]).astype(np.int32)
            array = pa.ListArray.from_arrays(pa.array(ends), array)
        arrays[name] = array
    table = pa.table(arrays).replace_schema_metadata({NOTES: json.dumps(dict(notes)).encode()})
    file = io.BytesIO()
    # One dictionary for a file, however many texts there are.
    parquet.write_table(table, file, compression="zstd", row_group_size=1 << 30, dictionary_pagesize_limit=1 << 30)
    write_file(path, file.getvalue())


def read_notes(path: Path) -> dict[str, Any]:
    """What was noted about a file when it was written. Raises StarlingError if it is no such file."""
    pa, parquet = _pyarrow()
    try:
        notes: dict[str, Any] = json.loads(parquet.read_schema(path).metadata[NOTES])
    except (OSError, pa.ArrowInvalid, KeyError, TypeError, ValueError):
        raise StarlingError(f"{path}: not a file of `starling collect`; delete it and collect again") from None
    return notes


@dataclass(frozen=True)
class Ragged:
    """A list of text numbers for each row: ``values[first : first + count]``. Equal lists may be the same place."""

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
    """Transitions in memory, texts by number.

    ``texts`` are distinct strings. Each column of texts is an array of numbers of them, shape (rows,), each column of
    lists a `Ragged`, the others are arrays: ``data.command``, ``data.admissible``, ``data.reward``.
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
        """Read a folder that `starling collect` wrote, or one of its files. Raises StarlingError."""
        path = Path(path)
        numbers: dict[str, int] = {}
        parts = [_read(file, numbers) for file in _files(path)]
        columns: dict[str, Any] = {}
        for name in (*TEXTS, *NUMBERS):
            columns[name] = np.concatenate([part[name] for part in parts])
        for name in LISTS:
            columns[name] = _joined([part[name] for part in parts])
        return cls(list(numbers), columns)

    def select(self, split: str | None = None, games: Sequence[str] | None = None) -> TransitionData:
        """The rows of a split, of games, or of both; with the same texts and numbers. Raises StarlingError if there
        are none."""
        keep = np.ones(len(self), bool)
        for column, wanted in ((self.split, None if split is None else [split]), (self.game, games)):
            if wanted is not None:
                numbers = [number for number in np.unique(column).tolist() if self.texts[number] in wanted]
                keep &= np.isin(column, numbers)
        if not keep.any():
            raise StarlingError(f"the data has no transitions of split={split!r}, games={games!r}")
        return self.take(np.flatnonzero(keep))

    def take(self, rows: Ints) -> TransitionData:
        """Those rows, in that order; with the same texts and numbers."""
        taken = {n: c.take(rows) if isinstance(c, Ragged) else c[rows] for n, c in self.columns.items()}
        return TransitionData(self.texts, taken)

    def games(self) -> list[str]:
        """Names of the games, sorted."""
        return sorted(self.texts[number] for number in np.unique(self.game).tolist())

    def mark(self) -> str:
        """Tells data apart: a digest of texts and columns."""
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
        raise StarlingError(f"{path}: no data of `starling collect` here")
    try:
        told = json.loads(about.read_text("utf-8"))
        files = [path / f"{Path(game).name}.parquet" for game in sorted(told["games"])]
        there = told.get("format")
    except (OSError, ValueError, KeyError, TypeError):
        raise StarlingError(f"{about} cannot be read; collect the data again") from None
    if there != FORMAT:
        raise StarlingError(f"{about}: data of format {there}, here it is {FORMAT}; collect it again")
    missing = [file.stem for file in files if not file.exists()]
    if missing or not files:
        raise StarlingError(f"{path}: {len(missing)} games are not collected yet; the same `starling collect` goes on")
    return files


def _read(path: Path, numbers: dict[str, int]) -> dict[str, Any]:
    """Columns of a file, texts numbered along with those of other files."""
    pa, parquet = _pyarrow()
    read_notes(path)
    try:
        table = parquet.read_table(path)
        found: dict[str, Any] = {name: table[name].to_numpy().astype(kind) for name, kind in NUMBERS.items()}
        for name in TEXTS:
            found[name] = _numbered(_whole(table[name]), numbers)
        for name in LISTS:
            lists = _whole(table[name])
            ends = lists.offsets.to_numpy().astype(np.int64)
            found[name] = _shared(_numbered(lists.values, numbers), ends)
    except (OSError, pa.ArrowException, KeyError, TypeError, AttributeError) as error:
        raise StarlingError(f"{path}: cannot be read ({' '.join(str(error).split())[:100]})") from None
    return found


def _whole(column: Any) -> Any:
    whole = column.combine_chunks()
    return whole.chunk(0) if hasattr(whole, "num_chunks") else whole


def _numbered(array: Any, numbers: dict[str, int]) -> Ints:
    of = [numbers.setdefault(text, len(numbers)) for text in array.dictionary.to_pylist()]
    return np.array(of, np.int64)[array.indices.to_numpy()]


def _shared(values: Ints, ends: Ints) -> Ragged:
    """Lists, equal ones kept once."""
    places: dict[bytes, int] = {}
    first, kept, size = np.zeros(len(ends) - 1, np.int64), [], 0
    for row, (start, end) in enumerate(zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)):
        one = values[start:end]
        place = places.setdefault(one.tobytes(), size)
        if place == size and end > start:
            kept.append(one)
            size += end - start
        first[row] = place
    return Ragged(first, np.diff(ends), np.concatenate(kept) if kept else np.zeros(0, np.int64))


def _joined(parts: list[Ragged]) -> Ragged:
    sizes = [len(part.values) for part in parts]
    starts = np.cumsum(sizes) - sizes
    first = np.concatenate([part.first + start for part, start in zip(parts, starts, strict=True)])
    return Ragged(first, np.concatenate([p.count for p in parts]), np.concatenate([p.values for p in parts]))

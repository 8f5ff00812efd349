"""Checkpoints of training runs, written atomically and read without executing code from the file.

A state with tensors is written by torch, any other as a pickle of built-in types, so that agents without networks need
no torch. A header with a digest comes first, so that damage to the file is noticed; files without one, from earlier
versions, are read as well.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import pickle
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from starling.util.errors import CheckpointError, MissingDependencyError, StarlingError
from starling.util.extras import install_hint
from starling.util.paths import write_file

CHECKPOINT = "checkpoint.pt"
CHECKPOINT_VERSION = 2
_MAGIC = b"starling checkpoint, SHA-256 "
"""Followed by the digest of the rest in hexadecimal digits and a line break."""
_DIGEST_LENGTH = 65


class _BuiltinsPickler(pickle.Pickler):
    """Pickles None, numbers, strings, bytes and built-in containers of them; raises PicklingError for anything else."""

    def reducer_override(self, value: Any) -> Any:
        raise pickle.PicklingError(f"not a built-in type: {type(value).__name__}")


class _BuiltinsUnpickler(pickle.Unpickler):
    """Reads what `_BuiltinsPickler` writes; imports and calls nothing."""

    def find_class(self, module: str, name: str) -> Any:
        raise pickle.UnpicklingError(f"names {module}.{name}")


def _torch() -> Any:
    try:
        import torch
    except ImportError:
        raise MissingDependencyError(f"training needs torch: {install_hint('agents')}") from None
    return torch


def single_thread() -> None:
    """Limit torch, if installed, to one thread: the networks are too small to gain from more, and results would depend
    on the number of cores."""
    try:
        torch = _torch()
    except MissingDependencyError:
        return
    torch.set_num_threads(1)


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write a state of numbers, strings, tensors and containers of them. Raises StarlingError."""
    versioned = {"version": CHECKPOINT_VERSION, **state}
    buffer = io.BytesIO()
    try:
        _BuiltinsPickler(buffer, protocol=5).dump(versioned)
    except pickle.PicklingError:
        buffer = io.BytesIO()
        _torch().save(versioned, buffer)
    body = buffer.getvalue()
    write_file(path, _MAGIC + hashlib.sha256(body).hexdigest().encode() + b"\n" + body)


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read what `save_checkpoint` wrote; executes no code from the file. Raises CheckpointError."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise CheckpointError(f"{path}: checkpoint not found") from None
    except OSError as error:
        raise CheckpointError(f"{path}: {error.strerror or error}") from None
    if data.startswith(_MAGIC):
        start = len(_MAGIC) + _DIGEST_LENGTH
        if data[len(_MAGIC) : start] != hashlib.sha256(data[start:]).hexdigest().encode() + b"\n":
            raise CheckpointError(f"{path}: damaged: its contents do not match their digest; use a copy, or start anew")
        data = data[start:]
    try:
        if data.startswith(pickle.PROTO):
            state = _BuiltinsUnpickler(io.BytesIO(data)).load()
        else:
            state = _torch().load(io.BytesIO(data), weights_only=True, map_location="cpu")
    except MissingDependencyError:
        raise
    except Exception:  # a file of anything may fail in any way
        raise CheckpointError(f"{path}: not a checkpoint, or a truncated one") from None
    if not isinstance(state, dict) or state.get("version") != CHECKPOINT_VERSION:
        raise CheckpointError(f"{path}: not a checkpoint of version {CHECKPOINT_VERSION}")
    _rename_memory_drrn(state)
    return state


@contextlib.contextmanager
def restoring(path: Path) -> Iterator[None]:
    """Context manager for using a loaded state.

    Raises CheckpointError if the block finds an entry missing, or of a wrong type or shape.
    """
    try:
        yield
    except (LookupError, TypeError, ValueError, AttributeError, RuntimeError, ArithmeticError, AssertionError) as error:
        what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        raise CheckpointError(f"{path}: damaged, or of another version ({what})") from None


def _rename_memory_drrn(state: dict[str, Any]) -> None:
    """Update checkpoints from when ``memory-drrn`` was called ``drrn``."""
    agent_state = state.get("agent_state")
    if isinstance(agent_state, dict) and "memory" in agent_state:  # which today's drrn does not have
        for named in (state, state.get("identity")):
            if isinstance(named, dict) and named.get("agent") == "drrn":
                named["agent"] = "memory-drrn"


def open_run(out: Path, identity: Mapping[str, Any], resume: bool) -> dict[str, Any] | None:
    """The checkpoint from which to resume the run in folder ``out``; None if there is none.

    Raises StarlingError if there is one and ``resume`` is false, CheckpointError if it belongs to another run.
    """
    path = out / CHECKPOINT
    if not path.exists():
        return None
    if not resume:
        raise StarlingError(f"{out} already holds a run; pass --resume to continue it, or choose another --out")
    state = load_checkpoint(path)
    saved_identity = state.get("identity")
    if not isinstance(saved_identity, dict):
        raise CheckpointError(f"{path}: not the checkpoint of a run; choose another --out")
    for key, requested in identity.items():
        saved = saved_identity.get(key)
        if saved == requested:
            continue
        if isinstance(saved, dict) and isinstance(requested, dict):  # settings: report only those that differ
            names = [name for name in {**saved, **requested} if saved.get(name) != requested.get(name)]
            if not names:  # a setting that older checkpoints lack, with value None
                continue
            saved, requested = ({name: settings.get(name) for name in names} for settings in (saved, requested))
        remedy = f"; use --agent {saved}" if key == "agent" else ""
        raise CheckpointError(f"{path} belongs to another run: {key} is {saved!r} there, {requested!r} here{remedy}")
    return state

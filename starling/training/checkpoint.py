"""Checkpoints of training runs: written whole or not at all, read without running code from them."""

from __future__ import annotations

import io
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from starling.util.errors import CheckpointError, MissingDependencyError, StarlingError
from starling.util.paths import write_file

CHECKPOINT = "checkpoint.pt"


CHECKPOINT_VERSION = 2


def _torch() -> Any:
    try:
        import torch
    except ImportError:
        raise MissingDependencyError("training needs torch: pip install 'starling-if[agents]'") from None
    return torch


def single_thread() -> None:
    """Let torch use one thread: the networks are too small to share, and results would depend on the
    number of cores."""
    _torch().set_num_threads(1)


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write a state of numbers, strings, tensors and containers of them. Raises StarlingError."""
    buffer = io.BytesIO()
    _torch().save({"version": CHECKPOINT_VERSION, **state}, buffer)
    write_file(path, buffer.getvalue())


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read what `save_checkpoint` wrote; runs no code from the file. Raises CheckpointError."""
    torch = _torch()
    try:
        state = torch.load(path, weights_only=True, map_location="cpu")
    except FileNotFoundError:
        raise CheckpointError(f"{path}: there is no checkpoint") from None
    except (OSError, RuntimeError, EOFError, ValueError, pickle.UnpicklingError):
        raise CheckpointError(f"{path}: not a checkpoint, or only a part of one") from None
    if not isinstance(state, dict) or state.get("version") != CHECKPOINT_VERSION:
        raise CheckpointError(f"{path}: not a checkpoint of version {CHECKPOINT_VERSION}")
    _rename_memory_drrn(state)
    return state


def _rename_memory_drrn(state: dict[str, Any]) -> None:
    """Give checkpoints of the agent ``memory-drrn`` from when it was called ``drrn`` its present name."""
    agent_state = state.get("agent_state")
    if isinstance(agent_state, dict) and "memory" in agent_state:  # the agent that is called drrn now has none
        for named in (state, state.get("identity")):
            if isinstance(named, dict) and named.get("agent") == "drrn":
                named["agent"] = "memory-drrn"


def open_run(out: Path, identity: Mapping[str, Any], resume: bool) -> dict[str, Any] | None:
    """The checkpoint to go on from in the folder of a run; None where there is none.

    Raises StarlingError where there is one and ``resume`` is not asked for, CheckpointError if it is of another run.
    """
    path = out / CHECKPOINT
    if not path.exists():
        return None
    if not resume:
        raise StarlingError(f"{out} holds a run already: go on with --resume, or take another --out")
    state = load_checkpoint(path)
    there = state.get("identity")
    if not isinstance(there, dict):
        raise CheckpointError(f"{path}: not the checkpoint of a run")
    for key, wanted in identity.items():
        found = there.get(key)
        if found == wanted:
            continue
        if isinstance(found, dict) and isinstance(wanted, dict):  # settings: only those that differ
            names = [name for name in {**found, **wanted} if found.get(name) != wanted.get(name)]
            if not names:  # one has a setting that the other did not know yet, and it is none
                continue
            found, wanted = ({name: settings.get(name) for name in names} for settings in (found, wanted))
        remedy = f"; use --agent {found}" if key == "agent" else ""
        raise CheckpointError(f"{path} is of another run: its {key} is {found!r}, here it is {wanted!r}{remedy}")
    return state

"""A model in a GGUF file, run in this process by llama.cpp and asked over the loopback like any other endpoint."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from starling.util.errors import AuthorError, MissingDependencyError
from starling.util.extras import install_hint

CONTEXT_TOKENS = 16_384
_servers: list[Any] = []
"""Servers live as long as the process."""


def serve(path: Path) -> str:
    """Load the model of a GGUF file; gives the base URL to ask it under. Raises AuthorError for a file that is none, and
    MissingDependencyError where xllamacpp is not installed."""
    try:
        with path.open("rb") as file:
            magic = file.read(4)
    except OSError as error:
        raise AuthorError(f"{path}: {error.strerror or error}") from None
    if magic != b"GGUF":
        raise AuthorError(f"{path}: not a GGUF file; name a model in llama.cpp's format")
    # Waiting threads that spin take the processor away from those that work.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    try:
        import xllamacpp
    except ImportError:
        raise MissingDependencyError(f"running a .gguf file needs xllamacpp: {install_hint('gguf')}") from None
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.model_alias = {path.name}
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.n_ctx = CONTEXT_TOKENS
    params.n_parallel = 1
    params.ui = False
    try:
        server = xllamacpp.Server(params)
    except Exception as error:  # whatever llama.cpp makes of a broken file
        raise AuthorError(f"{path}: llama.cpp cannot load it ({str(error)[:120]})") from None
    _servers.append(server)
    return f"{server.listening_address}/v1"

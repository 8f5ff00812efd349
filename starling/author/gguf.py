"""Serve a model from a GGUF file with llama.cpp in this process, on the loopback interface."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from starling.util.errors import AuthorError, MissingDependencyError
from starling.util.extras import install_hint

CONTEXT_TOKENS = 16_384
_servers: list[Any] = []
"""Keeps the servers alive until the process ends."""


def serve(path: Path) -> str:
    """Load a GGUF file and return the base URL of its server.

    Raises AuthorError if the file is not a loadable GGUF model, MissingDependencyError if xllamacpp is not installed.
    """
    try:
        with path.open("rb") as file:
            magic = file.read(4)
    except OSError as error:
        raise AuthorError(f"{path}: {error.strerror or error}") from None
    if magic != b"GGUF":
        raise AuthorError(f"{path}: not a GGUF file; choose a model in llama.cpp's format")
    # Idle OpenMP threads that spin would starve the working ones.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    try:
        import xllamacpp
    except ImportError:
        raise MissingDependencyError(f"running a .gguf file needs xllamacpp: {install_hint('gguf')}") from None
    llama: Any = xllamacpp  # a C extension without annotations
    params = llama.CommonParams()
    params.model.path = str(path)
    params.model_alias = {path.name}
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.n_ctx = CONTEXT_TOKENS
    params.n_parallel = 1
    params.ui = False
    try:
        server = llama.Server(params)
    except Exception as error:  # llama.cpp raises various types for a broken file
        raise AuthorError(f"{path}: llama.cpp cannot load it ({str(error)[:120]})") from None
    _servers.append(server)
    return f"{server.listening_address}/v1"

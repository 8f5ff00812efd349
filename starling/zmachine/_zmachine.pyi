from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from typing_extensions import Buffer

class MachineError(RuntimeError): ...

def classes(values: npt.NDArray[np.uint64]) -> tuple[bytes, bytes]: ...

class Story:
    def __new__(cls, data: bytes) -> Story: ...

class Machine(Buffer):
    halted: bool
    key: bool
    place: int
    stack: bytes
    output: str
    window: str
    depth: int
    executed: int
    def __new__(cls, story: Story, undo: bool = False) -> Machine: ...
    def run(self, line: bytes | None, limit: int) -> str: ...
    def poke(self, address: int, value: int) -> None: ...
    def search(
        self,
        commands: Sequence[bytes],
        idle: bytes,
        mask: npt.NDArray[np.uint8],
        objects: npt.NDArray[np.uint8],
        limit: int,
    ) -> list[tuple[int, int, int] | None]: ...
    def perform(
        self,
        performer: tuple[int, int, bytes],
        actions: Buffer,
        along: bytes,
        mask: npt.NDArray[np.uint8],
        objects: npt.NDArray[np.uint8],
        changes: npt.NDArray[np.uint16],
        limit: int,
    ) -> bytes: ...
    def trace(
        self, line: bytes, watched: tuple[int, int, int], room: int, limit: int
    ) -> list[tuple[int, int, int, tuple[int, int, int], tuple[int, int, int]]]: ...
    def explore(
        self,
        commands: Sequence[bytes],
        idle: Sequence[bytes],
        layout: tuple[bytes, bytes, bytes, int, int],
        depth: int,
        place: int,
        limit: int,
    ) -> tuple[list[tuple[str, int, int] | None], list[tuple[bytes, bool, bool, bytes]]]: ...
    def set_base(self, state: bytes) -> None: ...
    def pack(self) -> bytes: ...
    def unpack(self, state: bytes) -> None: ...
    def save(self) -> bytes: ...
    def begin(self, seed: int) -> None: ...
    def reseed(self, seed: int) -> None: ...
    def restore(self, state: bytes) -> None: ...

"""A small assembler for Glulx programs (Glulx specification 3.1.3), so that tests need no compiler.

A program is one function with local variables; its code is a list of instructions ``(name, operand, ...)``. Operands
are integers (constants), `Local`, `Mem` (an address), SP (the stack) and DISCARD. Branches lead to labels, which are
strings: ``("jz", 0, "done")`` and, on its own, ``"done"``.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

OPCODES = {
    "nop": 0, "add": 0x10, "sub": 0x11, "mul": 0x12, "div": 0x13, "mod": 0x14, "neg": 0x15, "bitand": 0x18,
    "bitor": 0x19, "bitxor": 0x1A, "bitnot": 0x1B, "shiftl": 0x1C, "sshiftr": 0x1D, "ushiftr": 0x1E, "jump": 0x20,
    "jz": 0x22, "jnz": 0x23, "jeq": 0x24, "jlt": 0x26, "jltu": 0x2A, "call": 0x30, "return": 0x31, "catch": 0x32,
    "throw": 0x33, "tailcall": 0x34, "copy": 0x40, "copys": 0x41, "copyb": 0x42, "sexs": 0x44, "sexb": 0x45,
    "aload": 0x48, "aloads": 0x49, "aloadb": 0x4A, "aloadbit": 0x4B, "astore": 0x4C, "astores": 0x4D, "astoreb": 0x4E,
    "astorebit": 0x4F, "stkcount": 0x50, "stkpeek": 0x51, "stkswap": 0x52, "stkroll": 0x53, "stkcopy": 0x54,
    "streamchar": 0x70, "streamnum": 0x71, "streamstr": 0x72, "streamunichar": 0x73, "gestalt": 0x100,
    "debugtrap": 0x101, "getmemsize": 0x102, "setmemsize": 0x103, "jumpabs": 0x104, "random": 0x110, "setrandom": 0x111,
    "quit": 0x120, "verify": 0x121, "restart": 0x122, "save": 0x123, "saveundo": 0x125, "restoreundo": 0x126,
    "protect": 0x127, "hasundo": 0x128, "glk": 0x130, "getstringtbl": 0x140, "setstringtbl": 0x141, "setiosys": 0x149,
    "linearsearch": 0x150, "binarysearch": 0x151, "linkedsearch": 0x152, "callf": 0x160, "callfi": 0x161,
    "callfii": 0x162, "callfiii": 0x163, "mzero": 0x170, "mcopy": 0x171, "malloc": 0x178, "mfree": 0x179,
    "accelfunc": 0x180, "accelparam": 0x181, "numtof": 0x190, "ftonumz": 0x191, "fadd": 0x1A0, "fdiv": 0x1A3,
    "fmod": 0x1A4, "sqrt": 0x1A8, "jfeq": 0x1C0, "jisnan": 0x1C8, "numtod": 0x200, "dtonumz": 0x201, "ddiv": 0x213,
}  # fmt: skip
_BRANCHES = frozenset("jump jz jnz jeq jlt jltu jfeq jisnan".split())
START = 0x40
"""Address of the program's function."""
RAM, END = 0x800, 0xC00
"""Where writable memory begins and ends."""


class Local(NamedTuple):
    """A local variable, by its number."""

    number: int


class Mem(NamedTuple):
    """A word of memory."""

    address: int


class Mode(NamedTuple):
    """An operand without data: the stack, or the constant 0, to which storing means discarding."""

    mode: int


SP, DISCARD = Mode(8), Mode(0)
Operand: TypeAlias = "int | str | Local | Mem | Mode"
Step: TypeAlias = "str | tuple[int | str | Local | Mem | Mode, ...]"


def _operand(operand: Operand) -> tuple[int, bytes]:
    """(addressing mode, data)."""
    if isinstance(operand, Mode):
        return operand.mode, b""
    if isinstance(operand, Local):
        return 9, bytes([4 * operand.number])
    if isinstance(operand, Mem):
        return 7, operand.address.to_bytes(4, "big")
    return 3, ((0 if isinstance(operand, str) else operand) & 0xFFFFFFFF).to_bytes(4, "big")


def instruction(name: str, *operands: Operand) -> bytes:
    """The bytes of an instruction."""
    code = OPCODES[name]
    head = bytes([code]) if code < 0x80 else (code + 0x8000).to_bytes(2, "big")
    modes, data = [0] * (len(operands) + len(operands) % 2), b""
    for n, operand in enumerate(operands):
        modes[n], more = _operand(operand)
        data += more
    return head + bytes(low | high << 4 for low, high in zip(modes[::2], modes[1::2], strict=True)) + data


def function(code: list[Step], variables: int = 8, at: int = START, kind: int = 0xC1) -> bytes:
    """The bytes of a function at an address."""
    head = bytes([kind, 4, variables, 0, 0])
    places, body = dict[str, int](), b""
    for _ in range(2):  # labels first
        body = b""
        for step in code:
            if isinstance(step, str):
                places[step] = len(body)
                continue
            name, *operands = step
            assert isinstance(name, str)
            found = instruction(name, *operands)
            if name in _BRANCHES | {"catch"} and isinstance(operands[-1], str):
                offset = places.get(operands[-1], 0) - (len(body) + len(found)) + 2
                found = instruction(name, *operands[:-1], offset)
            body += found
    assert at + len(head + body) < RAM - 48, "no room for the code"
    return head + body


def story(code: list[Step], memory: bytes = b"", more: dict[int, bytes] | None = None, kind: int = 0xC1) -> bytes:
    """A story file whose start function has 8 local variables and this code. ``memory``: what RAM begins with.
    ``more``: other things by their address."""
    data = bytearray(END)
    data[START : START + RAM] = function(code, kind=kind).ljust(RAM, b"\0")
    for address, content in (more or {}).items():
        data[address : address + len(content)] = content
    data[RAM : RAM + len(memory)] = memory
    fields = (0x476C756C, 0x00030103, RAM, END, END, 0x1000, START, 0, 0)
    data[: 4 * len(fields)] = b"".join(field.to_bytes(4, "big") for field in fields)
    data = data[:END]
    checksum = sum(int.from_bytes(data[at : at + 4], "big") for at in range(0, END, 4)) & 0xFFFFFFFF
    data[32:36] = checksum.to_bytes(4, "big")
    return bytes(data)


def glk(selector: int, *arguments: Operand, to: Operand = DISCARD) -> list[Step]:
    """Call a function of Glk."""
    return [*(("copy", argument, SP) for argument in reversed(arguments)), ("glk", selector, len(arguments), to)]


def output() -> list[Step]:
    """Open a window of text, kept in local variable 7, and let instructions print there."""
    return [*glk(0x23, 0, 0, 0, 3, 0, to=Local(7)), *glk(0x2F, Local(7)), ("setiosys", 2, 0)]


def show(*values: Operand) -> list[Step]:
    """Print numbers, each with a space behind it."""
    return [step for value in values for step in (("streamnum", value), ("streamchar", 32))]


def ask(buffer: int = RAM + 0x200, event: int = RAM + 0x300) -> list[Step]:
    """Wait for a line of input."""
    return [*glk(0xD0, Local(7), buffer, 80, 0), *glk(0xC0, event)]

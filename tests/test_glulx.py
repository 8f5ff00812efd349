"""The Glulx interpreter: instructions, Glk, snapshots, limits, and hostile stories."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from starling.glulx import _glulx
from starling.glulx.machine import GlulxMachine, glulx_data, open_machine
from starling.util.errors import StoryError
from tests.glulx_programs import (
    DISCARD,
    END,
    OPCODES,
    RAM,
    SP,
    START,
    Local,
    Mem,
    Step,
    ask,
    function,
    glk,
    instruction,
    output,
    show,
    story,
)

A, B, C = Local(0), Local(1), Local(2)
HELPER = 0x600
"""Where programs of these tests keep a second function."""
LIMIT = 1_000_000


def push(*values: int) -> list[Step]:
    return [("copy", value, SP) for value in values]


def run(code: list[Step], memory: bytes = b"", more: dict[int, bytes] | None = None, undo: int = 2) -> str:
    machine = _glulx.Machine(_glulx.Story(story([*output(), *code, ("quit",)], memory, more)), undo)
    return machine.run(None, LIMIT).strip()


CASES: dict[str, tuple[list[Step], str]] = {
    "wrapping": ([("add", 0x7FFFFFFF, 1, A), ("mul", 0x10001, 0x10001, B), *show(A, B)], "-2147483648 131073"),
    "division": (
        [("div", -7, 2, A), ("mod", -7, 2, B), ("div", -0x80000000, -1, C), *show(A, B, C)],
        "-3 -1 -2147483648",
    ),
    "shifts": (
        [("shiftl", 1, 32, A), ("ushiftr", -1, 28, B), ("sshiftr", -8, 99, C), *show(A, B, C)],
        "0 15 -1",
    ),
    "bits": ([("bitand", 12, 10, A), ("bitor", 12, 10, B), ("bitxor", 12, 10, C), *show(A, B, C)], "8 14 6"),
    "unsigned": ([("jltu", 1, -1, "less"), *show(0), "less", ("jlt", 1, -1, "no"), *show(1), "no"], "1"),
    "extension": ([("sexs", 0x8000, A), ("sexb", 0x80, B), *show(A, B)], "-32768 -128"),
    "bytes": (
        [
            ("astoreb", RAM, 3, 0x1FF),
            ("aloadb", RAM, 3, A),
            ("aloads", RAM, 1, B),
            ("aload", RAM, 0, C),
            *show(A, B, C),
        ],
        "255 255 255",
    ),
    "bit fields": (
        [("astorebit", RAM + 1, -1, 1), ("aloadb", RAM, 0, A), ("aloadbit", RAM, 7, B), *show(A, B)],
        "128 1",
    ),
    "stack": (
        [
            *push(1, 2, 3, 4),
            ("stkroll", 4, 1),
            ("stkcopy", 2),
            ("stkcount", A),
            ("stkpeek", 2, B),
            *show(A, B, SP, SP, SP, SP, SP, SP),
        ],
        "6 3 3 2 3 2 1 4",
    ),
    "swap": ([("copy", 1, SP), ("copy", 2, SP), ("stkswap",), *show(SP, SP)], "1 2"),
    "short copies": ([("copyb", 0x1FF, Mem(RAM)), ("copys", Mem(RAM), A), ("copyb", 0x345, SP), *show(SP)], "69"),
    "calls": (
        [("callfii", HELPER, 30, 4, A), ("copy", 9, SP), ("copy", 8, SP), ("call", HELPER, 2, B), *show(A, B)],
        "26 -1",
    ),
    "catch and throw": (
        [("catch", A, "try"), *show(7), ("jump", "end"), "try", ("throw", 5, A), "end", *show(A)],
        "7 5",
    ),
    "search": (
        [
            ("linearsearch", 30, 4, RAM, 4, 4, 0, 4, A),
            ("binarysearch", 20, 4, RAM, 4, 4, 0, 0, B),
            ("sub", B, RAM, B),
            ("linearsearch", 99, 4, RAM, 4, -1, 0, 2, C),
            *show(A, B, C),
        ],
        "2 4 0",
    ),
    "memory": (
        [("mcopy", 8, RAM, RAM + 4), ("aload", RAM, 2, A), ("mzero", 4, RAM + 8), ("aload", RAM, 2, B), *show(A, B)],
        "20 0",
    ),
    "growth": (
        [
            ("setmemsize", END + 256, A),
            ("getmemsize", B),
            ("astore", END, 1, 5),
            ("setmemsize", END, C),
            ("setmemsize", END + 256, SP),
            ("aload", END, 1, Local(3)),
            *show(A, B, C, SP, Local(3)),
        ],
        f"0 {END + 256} 0 0 0",
    ),
    "heap": (
        [
            ("malloc", 10, A),
            ("malloc", 300, B),
            ("astore", B, 0, 7),
            ("mfree", A),
            ("malloc", 8, C),
            ("sub", A, C, A),
            ("aload", B, 0, Local(3)),
            ("mfree", B),
            ("mfree", C),
            ("getmemsize", Local(4)),
            ("gestalt", 8, 0, SP),
            *show(A, Local(3), Local(4), SP),
        ],
        f"0 7 {END} 0",
    ),
    "too much heap": ([("malloc", 0x7FFFFFFF, A), ("malloc", -1, B), ("malloc", 0, C), *show(A, B, C)], "0 0 0"),
    "undo": (
        [
            ("copy", 5, A),
            ("saveundo", B),
            ("jeq", B, -1, "back"),
            ("copy", 6, A),
            *show(A),
            ("restoreundo", C),
            "back",
            *show(A, B),
            ("hasundo", C),
            *show(C),
            ("restoreundo", C),
            *show(C),
        ],
        "6 5 -1 1 1",
    ),
    "protection": (
        [
            ("protect", RAM, 4),
            ("saveundo", B),
            ("jeq", B, -1, "back"),
            ("astore", RAM, 0, 1),
            ("astore", RAM, 1, 1),
            ("restoreundo", C),
            "back",
            ("aload", RAM, 0, A),
            ("aload", RAM, 1, B),
            *show(A, B),
        ],
        "1 20",
    ),
    "floats": (
        [
            ("numtof", 7, A),
            ("numtof", 2, B),
            ("fdiv", A, B, C),
            ("fmod", A, B, SP, Local(3)),
            ("ftonumz", C, C),
            ("ftonumz", SP, A),
            ("ftonumz", Local(3), B),
            *show(C, A, B),
        ],
        "3 1 3",
    ),
    "float comparison": (
        [("fdiv", 0, 0, A), ("jisnan", A, "yes"), *show(0), "yes", ("jfeq", A, A, A, "no"), *show(2), "no"],
        "2",
    ),
    "doubles": (
        [
            ("numtod", 9, A, B),
            ("numtod", 2, C, Local(3)),
            ("ddiv", B, A, Local(3), C, SP, Local(4)),
            ("copy", SP, Local(5)),
            ("dtonumz", Local(4), Local(5), A),
            *show(A),
        ],
        "4",
    ),
    "chance as in glulxe": (
        [("setrandom", 42), ("random", 1000, A), ("random", 1000, B), ("random", 1000, C), *show(A, B, C)],
        "625 46 730",
    ),
    "random": ([("setrandom", 5), ("random", 1, A), ("random", -1, B), *show(A, B)], "0 0"),
    "files are refused": (
        [("save", 0, A), *glk(0x62, 1, 2, 3, to=B), *glk(0x42, 1, 2, 3, to=C), *show(A, B, C)],
        "1 0 0",
    ),
    "unknown functions of Glk": ([*glk(0x7777, 1, 2, 3, to=A), *glk(4, 3, 65, to=B), *show(A, B)], "0 2"),
    "memory streams": (
        [
            *glk(67, RAM, 2, 1, 0, to=A),
            *glk(71, A),
            ("streamnum", 123),
            *glk(68, A, RAM + 256),
            *glk(47, Local(7)),
            ("aloadb", RAM, 1, A),
            ("aload", RAM + 256, 1, B),
            *show(A, B),
        ],
        "50 3",
    ),
    "characters": ([("streamunichar", 0xE9), ("streamunichar", 0x20AC), ("streamunichar", 0x1F600)], "é€😀"),
    "strings": ([("streamstr", HELPER + 0x40), ("streamstr", HELPER + 0x48)], "Hi,Ωß"),
}
SECOND = {
    HELPER: function([("sub", A, B, A), ("return", A)], at=HELPER),
    HELPER + 0x40: b"\xe0Hi,\0",
    HELPER + 0x48: b"\xe2\0\0\0" + "Ωß\0".encode("utf-32-be"),
}
NUMBERS = b"".join(n.to_bytes(4, "big") for n in (10, 20, 30, 40, 0))


@pytest.mark.parametrize("name", CASES)
def test_instructions_do_what_the_specification_says(name: str) -> None:
    code, expected = CASES[name]
    assert run(code, NUMBERS if name not in ("bytes", "bit fields", "growth") else b"", SECOND) == expected


FAILURES: dict[str, tuple[list[Step], str]] = {
    "division by zero at 0x45 (div)": ([("div", 1, 0, A)], ""),
    "stack underflow at 0x45 (copy)": ([("copy", SP, A)], ""),
    "load from 0xfffffff0, outside memory at 0x45 (aload)": ([("aload", -16, 0, A)], ""),
    "load from 0xfffffffe, outside memory at 0x45 (aloadb)": ([("aloadb", 0, -2, A)], ""),
    "store to read-only memory 0x0 at 0x45 (astore)": ([("astore", 0, 0, 1)], ""),
    "store to 0xc00, outside memory at 0x45 (astoreb)": ([("astoreb", END, 0, 1)], ""),
    "store to 0xbff, outside memory at 0x45 (copy)": ([("copy", 1, Mem(END - 1))], ""),
    "call of 0x5, which is no function at 0x45 (callf)": ([("callf", 5, A)], ""),
    "printing of 0x40, which is no string at 0x45 (streamstr)": ([("streamstr", 0x40)], ""),
    "throw to 0x70000000, where nothing was caught at 0x45 (throw)": ([("throw", 0, 0x70000000)], ""),
    "mfree of 0x5, which is no block of the heap at 0x45 (mfree)": ([("mfree", 5)], ""),
    "the story stopped itself with number 0x7 at 0x45 (debugtrap)": ([("debugtrap", 7)], ""),
    "more than 500000 instructions in one command at 0x45 (jump)": (["again", ("jump", "again")], ""),
    "stack overflow at 0x45 (copy)": (["again", ("copy", 1, SP), ("jump", "again")], ""),
    "stack overflow at 0x45 (callf)": ([("callf", START, A)], ""),
    "no code to execute at 0xfffffffc": ([("jumpabs", -4)], ""),
    "the story waits for something that cannot happen, as it asked for no input at 0x4b (glk)": (glk(0xC0, RAM), ""),
}


@pytest.mark.parametrize("message", FAILURES)
def test_an_error_states_its_cause_the_opcode_and_the_address(message: str) -> None:
    machine = _glulx.Machine(_glulx.Story(story(FAILURES[message][0])))
    with pytest.raises(_glulx.MachineError) as error:
        machine.run(None, 500_000)
    assert str(error.value) == message
    with pytest.raises(_glulx.MachineError, match="has failed; restore a snapshot first"):
        machine.run(None, 500_000)


def test_work_inside_instructions_is_bounded() -> None:
    code: list[Step] = [("setmemsize", END + 0x400000, A), "again", ("mcopy", 0x200000, RAM, END), ("jump", "again")]
    machine = _glulx.Machine(_glulx.Story(story(code)))
    with pytest.raises(_glulx.MachineError, match=r"operations in one command at .* \(mcopy\)"):
        machine.run(None, 10**9)


def test_strings_that_contain_each_other_without_end_fail() -> None:
    """The string refers to itself: a table whose only entry is an indirect reference to it."""
    table = (20).to_bytes(4, "big") + (1).to_bytes(4, "big") + (HELPER + 12).to_bytes(4, "big")
    entry = b"\x08" + (HELPER + 0x40).to_bytes(4, "big")
    code: list[Step] = [*output(), ("setstringtbl", HELPER), ("streamstr", HELPER + 0x40)]
    machine = _glulx.Machine(_glulx.Story(story(code, more={HELPER: table + entry, HELPER + 0x40: b"\xe1\0\0"})))
    with pytest.raises(_glulx.MachineError, match="stack overflow"):
        machine.run(None, LIMIT)


def test_a_filter_function_gets_each_character() -> None:
    """The output system is a function that adds up what is printed, by strings, numbers and single characters."""
    adder = function([("aload", RAM, 0, B), ("add", A, B, B), ("astore", RAM, 0, B), ("return", 0)], at=HELPER)
    more = {HELPER: adder, HELPER + 0x80: b"\xe0ab\0"}
    code: list[Step] = [("setiosys", 1, HELPER), ("streamstr", HELPER + 0x80), ("streamnum", -12), ("streamchar", 1)]
    assert run([*code, ("setiosys", 2, 0), ("aload", RAM, 0, A), *show(A)], more=more) == str(
        97 + 98 + 45 + 49 + 50 + 1
    )


# --- input, snapshots, chance -----------------------------------------------------------------------------------------

ECHO: list[Step] = [
    *output(),
    *glk(0x23, Local(7), 0x12, 2, 4, 0, to=Local(6)),
    "again",
    *ask(),
    ("add", B, 1, B),
    *glk(0x84, RAM + 0x200, Mem(RAM + 0x308)),
    ("random", 100, A),
    *show(B, A),
    ("streamchar", 10),
    *glk(0x2F, Local(6)),
    *glk(0x2B, Local(6), 3, 1),
    ("streamnum", B),
    *glk(0x2F, Local(7)),
    ("malloc", 40, C),
    ("astore", C, 0, B),
    ("astore", RAM, 0, C),
    ("saveundo", C),
    ("jump", "again"),
]
"""Repeats each line, counts them in a variable, on the heap and in a status window, and draws random numbers."""


@pytest.fixture
def echo(tmp_path: Path) -> GlulxMachine:
    path = tmp_path / "echo.ulx"
    path.write_bytes(story(ECHO))
    return GlulxMachine(path, undo=True)


def test_a_snapshot_holds_all_that_the_story_goes_on_from(echo: GlulxMachine) -> None:
    texts = [echo.type("one"), echo.type("two")]
    here = echo.snapshot()
    assert len(here) < 2000
    after = [echo.type("three"), echo.type("four")]
    memory = echo.memory().tobytes()
    echo.restore(echo.start)
    assert [echo.type("one"), echo.type("two")] == texts
    echo.restore(here)
    assert [echo.type("three"), echo.type("four")] == after and after[0].startswith("three3")
    assert echo.memory().tobytes() == memory
    assert echo.window == "   4"


def test_the_same_seed_gives_the_same_chance(echo: GlulxMachine) -> None:
    plays = [(echo.begin(seed), *(echo.type("a") for _ in range(5))) for seed in (7, 8, 7)]
    assert plays[0] == plays[2] != plays[1]


def test_lines_hold_any_character_that_fits(echo: GlulxMachine) -> None:
    assert echo.type('Say "né"; Ω').startswith('Say "né"; ?')  # the program asks for letters of one byte
    assert echo.type("x" * 500).startswith("x" * 80 + "2")
    assert echo.type("two\nlines").startswith("two lines")


def test_keys_are_told_by_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "keys.ulx"
    path.write_bytes(
        story(
            [
                *output(),
                "again",
                *glk(0x140, Local(7)),
                *glk(0xC0, RAM),
                *show(Mem(RAM + 8)),
                ("streamchar", 10),
                ("jump", "again"),
            ]
        )
    )
    machine = GlulxMachine(path)
    assert machine.waits_for_key
    assert [machine.type(key) for key in ("y", "", "up", "space", "Ω", "escape")] == [
        "121",
        "-6",
        "-4",
        "32",
        "937",
        "-8",
    ]


def test_a_story_that_waits_for_time_to_pass_goes_on() -> None:
    assert run([*glk(0xD6, 1000), *glk(0xC0, RAM), *show(Mem(RAM))]) == "1"


def test_a_damaged_snapshot_is_refused_and_the_story_reset(echo: GlulxMachine) -> None:
    echo.type("one")
    good = echo.snapshot()
    for bad in (b"", good[:-1], good + b"\0", good[:40], bytes(len(good)), b"\xff" * 5000):
        with pytest.raises(StoryError, match="damaged or belongs to another story; the story was reset"):
            echo.restore(bad)
        assert echo.type("one").startswith("one1")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_forged_snapshot_is_harmless(data: st.DataObject) -> None:
    machine = _glulx.Machine(_glulx.Story(story(ECHO)), 1)
    machine.run(None, LIMIT)
    machine.run("one", LIMIT)
    snapshot = bytearray(machine.save())
    for at in data.draw(st.lists(st.integers(0, len(snapshot) - 1), min_size=1, max_size=5)):
        snapshot[at] = data.draw(st.integers(0, 255))
    try:
        machine.restore(bytes(snapshot))
        machine.run("look", 10_000)
    except _glulx.MachineError:
        pass
    assert len(machine.window) % 81 == 0 and machine.depth < 10_000


# --- hostile stories --------------------------------------------------------------------------------------------------

_operands = st.one_of(
    st.integers(-3, 40),
    st.sampled_from([RAM, RAM + 4, END - 4, END, 0x7FFFFFFF, -0x80000000, HELPER, START]),
    st.builds(Local, st.integers(0, 7)),
    st.builds(Mem, st.sampled_from([RAM, RAM + 0x10, END - 4, END - 2, 0, 0xFFFFFFFF])),
    st.sampled_from([SP, SP, DISCARD]),
)
_random_steps = st.tuples(st.sampled_from(sorted(OPCODES)), st.lists(_operands, min_size=8, max_size=8))
_bytes_of_code = st.lists(st.one_of(_random_steps, st.binary(max_size=6)), max_size=40)
_COUNTS = {name: 3 for name in OPCODES} | dict.fromkeys(("copy", "glk", "callf", "jump", "quit", "saveundo"), 2)


@settings(max_examples=400, deadline=None)
@given(_bytes_of_code)
def test_no_program_crashes_the_process(parts: list[tuple[str, list[object]] | bytes]) -> None:
    code = b"".join(
        part if isinstance(part, bytes) else instruction(part[0], *part[1][: _COUNTS[part[0]]])  # type: ignore[arg-type]
        for part in parts
    )
    data = bytearray(story(output(), more=SECOND))
    begin = START + len(function(output()))
    data[begin : begin + len(code[:0x400])] = code[:0x400]
    machine = _glulx.Machine(_glulx.Story(bytes(data)), 2)
    for line in (None, "look", 5):
        try:
            machine.run(line, 20_000)
        except _glulx.MachineError:
            break
    machine.save()


HOSTILE = """
import sys
import numpy as np
from starling.glulx import _glulx
original = open(sys.argv[1], "rb").read()
rng = np.random.default_rng(int(sys.argv[2]))
played = 0
for case in range(int(sys.argv[3])):
    story = bytearray(original)
    for _ in range(int(rng.integers(1, 30))):
        at = int(rng.integers(8 if case % 4 == 0 else 36, len(story)))
        story[at] = int(rng.choice([0, 255, *rng.integers(0, 256, 4)]))
    try:
        machine = _glulx.Machine(_glulx.Story(bytes(story)), 1)
    except (ValueError, _glulx.MachineError):
        continue
    played += 1
    for line in (None, "look", "take all", 0xFFFFFFFA, "undo"):
        try:
            machine.run(line, 20_000)
        except _glulx.MachineError:
            break
        machine.restore(machine.save())
print(played)
"""


def test_hostile_stories_do_not_crash_the_process(tmp_path: Path) -> None:
    path = tmp_path / "echo.ulx"
    path.write_bytes(story(ECHO, more=SECOND))
    done = subprocess.run(
        [sys.executable, "-c", HOSTILE, str(path), "3", "2000"],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-500:]
    assert int(done.stdout) > 1000


def test_a_signal_stops_a_long_command() -> None:
    machine = _glulx.Machine(_glulx.Story(story(["again", ("jump", "again")])))
    before = signal.signal(signal.SIGALRM, lambda *_: (_ for _ in ()).throw(TimeoutError("rang")))
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        with pytest.raises(TimeoutError, match="rang"):
            machine.run(None, 10**15)
    finally:
        signal.signal(signal.SIGALRM, before)


def test_a_machine_in_use_refuses_other_threads() -> None:
    machine = _glulx.Machine(_glulx.Story(story(["again", ("jump", "again")])))

    def command() -> None:
        with pytest.raises(_glulx.MachineError):
            machine.run(None, 10**8)

    long = threading.Thread(target=command)
    long.start()
    refused = False
    while long.is_alive() and not refused:
        try:
            machine.save()
        except _glulx.MachineError as error:
            refused = "in use" in str(error)
    long.join()
    assert refused


# --- files ------------------------------------------------------------------------------------------------------------


def test_damaged_files_are_refused_with_a_reason(tmp_path: Path) -> None:
    good = story(ECHO)
    for change, reason in (
        ((4, b"\0\x04\0\0"), "version 4.0"),
        ((8, b"\0\0\0\x01"), "header or length"),
        ((12, b"\x7f\0\0\0"), "header or length"),
        ((16, b"\x7f\0\0\0"), "more than 64 MB"),
        ((24, b"\0\0\0\x01"), "no function"),
    ):
        path = tmp_path / "bad.ulx"
        path.write_bytes(good[: change[0]] + change[1] + good[change[0] + 4 :])
        with pytest.raises(StoryError, match=reason):
            GlulxMachine(path)
    path.write_bytes(b"GIF89a")
    with pytest.raises(StoryError, match="not a Glulx story"):
        GlulxMachine(path)


def test_a_story_in_a_blorb_is_found(tmp_path: Path) -> None:
    data = story(ECHO)
    chunks = b"RIdx" + (4).to_bytes(4, "big") + bytes(4) + b"GLUL" + len(data).to_bytes(4, "big") + data
    path = tmp_path / "echo.gblorb"
    path.write_bytes(b"FORM" + (len(chunks) + 4).to_bytes(4, "big") + b"IFRS" + chunks)
    assert glulx_data(path) == data
    assert isinstance(open_machine(path), GlulxMachine)

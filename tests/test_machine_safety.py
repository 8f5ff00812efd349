"""No story, snapshot or command can crash the process, or run without end."""

from __future__ import annotations

import functools
import random
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from starling.envs.env import INFOS, StarlingEnv
from starling.inform.compiler import Story, compile_source
from starling.inform.render import InformSource
from starling.library.catalog import open_game
from starling.util.errors import StoryError
from starling.zmachine import _zmachine
from starling.zmachine.machine import LIMIT, Machine, one_command
from tests.house import IDS, ODD, house, machines, plays

TRIALS = {
    "loop": ("while (true) i++;", "instructions in one command"),
    "dig": ("return QuDig(i + 1) + i;", r"call stack overflow .*\(call\)"),
    "heap": ("while (true) { @push 1; }", r"stack overflow .*\(push\)"),
    "drain": ("while (true) { @pull i; }", r"stack underflow .*\(pull\)"),
    "divide": ("print 7 / i;", r"division by zero .*\(div\)"),
    "remain": ("print 7 % i;", r"division by zero .*\(mod\)"),
    "scribble": ("@storeb 65000 0 1;", r"read-only memory 0xfde8 .*\(storeb\)"),
    "scrawl": ("@copy_table 64 65000 500;", r"read-only memory 0xffdb .*\(copy_table\)"),
    "chatter": ('while (true) print "and on ";', r"1048576 bytes of output .*\(print\)"),
    "mutter": ("i = 5000; while (true) { @output_stream 3 i; }", r"16 nested redirections .*\(output_stream\)"),
    "whisper": ('@output_stream -1; while (true) print "and on ";', "in one command"),
    "trip": ('@"EXT:5";', "illegal opcode 0xbe 0x05"),
    "hunt": (
        "while (true) { @scan_table 12345 0 65535 130 -> i ?QuNo; .QuNo; i = 1; }",
        r"operations .*\(scan_table\)",
    ),
    "tabulate": ("while (true) { @print_table 65000 65535 65535; }", r"(operations|output) .*\(print_table\)"),
    "hurl": ("@throw 1 900;", r"stack frame 900 .*\(throw\)"),
    "stray": ("i = 65535; i();", r"invalid routine address 0x7fff8 .*\(call|no code"),
    "babble": ("i = 65535; @print_paddr i;", r"string address 0x7fff8 .*\(print_paddr\)"),
}
"""By verb: a faulty Inform 6 routine, and the error that it causes."""

PROGRAMS = {
    "00": "illegal opcode 0x00 at 0x0220",
    "be 05": "illegal opcode 0xbe 0x05 at 0x0220",
    "b4 be 1f": "illegal opcode 0xbe 0x1f at 0x0221",
    "17 07 00 00": "division by zero at 0x0220 (div)",
    "18 07 00 00": "division by zero at 0x0220 (mod)",
    "e9 7f 10": "stack underflow at 0x0220 (pull)",
    "a0 00 80": "stack underflow at 0x0220 (jz)",
    "9e 00 00": "stack underflow at 0x0220 (load)",
    "95 00": "stack underflow at 0x0220 (inc)",
    "e8 7f 01 8c ff fc": "stack overflow at 0x0220 (push)",
    "e2 17 ff 00 00 01": "store to read-only memory 0xff00 at 0x0220 (storeb)",
    "e1 17 02 20 00 01": "store to read-only memory 0x0220 at 0x0220 (storew)",
    "e3 57 00 07 01": "object 0 has no property 7 at 0x0220 (put_prop)",
    "e0 3f ff ff 00": "invalid routine address 0x3fffc at 0x0220 (call)",
    "e0 3f 00 89 ff": "routine 0x0224 has 255 local variables (max 15) at 0x0220 (call)",
    "8d ff ff": "string address 0x3fffc is outside the story file at 0x0220 (print_paddr)",
    "1c 01 02": "throw to stack frame 2 of 0 at 0x0220 (throw)",
    "b0": "return from the main routine at 0x0220 (rtrue)",
    "8c 7f 00": "no code to execute after 0x0220 (jump)",
    "8c ff ff": "more than 500000 instructions in one command at 0x0220 (jump)",
    "f3 4f 03 00 40 8c ff fa": "more than 16 nested redirections of output to memory at 0x0220 (output_stream)",
}
"""Version 5 programs, in hexadecimal, that start at 0x0220, the base of static memory; and the error they cause."""


@functools.cache
def trials() -> Story:
    lines = ['"Trials" by Nobody', "", "The Cell is a room. A coin is in the Cell.", "Include (-"]
    lines += [f"[ Qu{verb.capitalize()} i; {body} rtrue; ];" for verb, (body, _) in TRIALS.items()]
    lines += ["-).", ""]
    for verb in TRIALS:
        lines += [f"To try {verb}: (- Qu{verb.capitalize()}(0); -).", f"Q{verb}ing is an action applying to nothing."]
        lines += [f'Understand "q{verb}" as Q{verb}ing. Carry out Q{verb}ing: try {verb}.', ""]
    return compile_source(InformSource("\n".join(lines), ()))


# --- faulty stories ---------------------------------------------------------------------------------------------------


def program(code: bytes) -> bytes:
    """A version 5 story that consists of a header, zeros in place of all tables, and code at 0x0220."""
    header = bytearray(64)
    header[0] = 5
    for field, address in ((0x06, 0x220), (0x08, 0x40), (0x0A, 0x40), (0x0C, 0x40), (0x0E, 0x220)):
        header[field : field + 2] = address.to_bytes(2, "big")
    return bytes(header) + bytes(0x220 - 64) + code + bytes(64)


@pytest.mark.parametrize(("code", "message"), PROGRAMS.items())
def test_an_error_states_its_cause_the_address_and_the_opcode(code: str, message: str) -> None:
    machine = _zmachine.Machine(_zmachine.Story(program(bytes.fromhex(code))))
    with pytest.raises(_zmachine.MachineError) as error:
        machine.run(None, 500_000)
    assert str(error.value) == message


WORK = {
    "tokenise": "fb 0f 00 80 00 c0 8c ff f9",
    "encode_text": "fc 00 00 80 00 09 00 00 00 c0 8c ff f5",
    "get_prop_addr": "12 01 01 10 8c ff fb",
    "erase_window": "ed 7f 01 8c ff fc",
    "split_window": "ea 7f 40 8c ff fc",
    "save_undo": "be 09 ff 10 8c ff fb",
    "restore_undo": "be 09 ff 10 be 0a ff 10 8c ff f7",
}
"""By opcode: an endless loop around an instruction that takes many steps itself."""


@pytest.mark.parametrize("opcode", WORK)
def test_steps_inside_instructions_are_bounded(opcode: str) -> None:
    data = bytearray(program(bytes.fromhex(WORK[opcode])))
    data[0x80:0x82] = b"\xfa\xfa"  # a line of 250 words of one letter
    data[0x82:0x17C] = b")" * 250
    data[0xC0] = 3  # room for words; overlapping the line does no harm
    data[0x0A:0x0C] = (0x180 - 126).to_bytes(2, "big")  # object 1 has 63 properties, of which the last is looked for
    data[0x18C:0x18E] = b"\x01\x90"
    data[0x190:0x191] = b"\0"
    for n in range(62):
        data[0x191 + 2 * n] = 63 - n
    machine = _zmachine.Machine(_zmachine.Story(bytes(data)), True)
    with pytest.raises(_zmachine.MachineError, match="operations in one command"):
        machine.run(None, 2 * LIMIT)


def test_a_signal_is_served_during_a_long_command() -> None:
    endless = _zmachine.Machine(_zmachine.Story(program(bytes.fromhex("8c ff ff"))))
    met: list[str] = []

    def stop(signum: int, frame: object) -> None:
        try:
            endless.save()
        except _zmachine.MachineError as error:
            met.append(str(error))
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, stop)
    start = endless.save()
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.01)
        with pytest.raises(KeyboardInterrupt):
            endless.run(None, 100 * LIMIT)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert "in use" in met[0]
    assert 0 < endless.executed < 100 * LIMIT
    endless.restore(start)
    with pytest.raises(_zmachine.MachineError, match="more than 1000 instructions"):
        endless.run(None, 1000)


def test_other_threads_run_during_a_long_command() -> None:
    endless = _zmachine.Machine(_zmachine.Story(program(bytes.fromhex("8c ff ff"))))
    start = endless.save()
    turns: list[int] = []

    def count() -> None:
        while not over.is_set():
            turns.append(len(turns))
            over.wait(0.001)

    def turns_during_a_command() -> int:
        endless.restore(start)
        before = len(turns)
        with pytest.raises(_zmachine.MachineError, match="instructions in one command"):
            endless.run(None, LIMIT)
        return len(turns) - before

    over = threading.Event()
    other = threading.Thread(target=count)
    interval = sys.getswitchinterval()
    # So long that this thread never hands over by itself: the other one advances only where C lets go of the lock.
    sys.setswitchinterval(1000)
    try:
        other.start()
        # A busy machine may give the other thread no core during one command.
        assert any(turns_during_a_command() for _ in range(100))
    finally:
        sys.setswitchinterval(interval)
        over.set()
        other.join()


def test_a_story_without_code_fails_at_its_start_address() -> None:
    data = bytearray(program(b""))
    data[0x06:0x08] = b"\xff\xf0"
    with pytest.raises(_zmachine.MachineError, match=r"no code .*0xfff0"):
        _zmachine.Machine(_zmachine.Story(bytes(data))).run(None, 10)


@pytest.mark.parametrize("verb", TRIALS)
def test_a_failing_story_raises_and_the_machine_can_be_restored(verb: str) -> None:
    machine = Machine(trials().path)
    look = machine.send("look")
    machine.restore(machine.start)
    with pytest.raises(StoryError, match=TRIALS[verb][1]):
        machine.send("q" + verb)
    assert machine.instructions <= LIMIT
    with pytest.raises(StoryError, match="has failed; restore"):
        machine.send("look")
    machine.snapshot()
    machine.restore(machine.start)
    assert machine.send("look") == look


def test_stock_commands_write_no_file_and_do_not_hang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story = house()
    monkeypatch.chdir(tmp_path)
    machine = Machine(story.path)
    for command in ("save", "restore", "script", "transcript", "script on", "undo", "verify", "recording on", "replay"):
        assert machine.send(command)
        assert not machine.halted
    assert machine.send("look").startswith("Hall")
    machine.send("take vase")
    assert machine.send("restart") and machine.asking
    assert "Hall" in machine.send("yes")
    assert not machine.asking and "carrying nothing" not in machine.send("take vase")
    assert machine.send("quit") and machine.asking
    machine.send("yes")
    assert machine.halted
    assert machine.send("look") == "" and machine.send("restart") == ""
    machine.restore(machine.start)
    assert not machine.halted and "vase" in machine.send("look")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"\x08", b"\x08" * 64, b"\x06" + bytes(200), b"GIF89a" * 100, bytes(100_000)])
def test_an_invalid_file_is_rejected(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "story.z8"
    path.write_bytes(content)
    with pytest.raises(StoryError, match=re.escape(str(path))):
        Machine(path)


def test_a_damaged_story_is_rejected(tmp_path: Path) -> None:
    content = bytearray(house().path.read_bytes())
    path = tmp_path / "story.z8"
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(StoryError, match="truncated"):
        Machine(path)
    content[5000] ^= 1
    path.write_bytes(content)
    with pytest.raises(StoryError, match="damaged"):
        Machine(path)
    path.write_bytes(content[:0x1C] + b"\0\0" + content[0x1E:5000] + bytes([content[5000] ^ 1]) + content[5001:])
    assert Machine(path).send("look").startswith("Hall")  # checksum 0: none
    with pytest.raises(StoryError, match="No such file"):
        Machine(tmp_path / "none.z8")


HOSTILE_STORIES = '''
import sys
import numpy as np
from starling.zmachine import _zmachine

def checked(story):
    """The story with a valid length and checksum."""
    length = min(len(story), (story[0x1A] << 8 | story[0x1B]) << 3)
    total = int(np.frombuffer(bytes(story[64:length]), np.uint8).sum()) & 0xFFFF
    story[0x1C:0x1E] = total.to_bytes(2, "big")
    return bytes(story)

original = open(sys.argv[1], "rb").read()
rng = np.random.default_rng(int(sys.argv[2]))
word = lambda at: original[at] << 8 | original[at + 1]
code, objects, words, static = word(0x06), word(0x0A), word(0x08), word(0x0E)
regions = [(8, 16), (0x18, 0x1A), (0x34, 0x38), (objects, static), (words, words + 2000), (code, code + 300),
           (static, len(original)), (64, len(original))]
played = failed = 0
for case in range(int(sys.argv[3])):
    story = bytearray(original)
    low, high = regions[case % len(regions)]
    for _ in range(int(rng.integers(1, 2 if high < 64 else 60))):
        at, size = int(rng.integers(low, high)), int(rng.integers(1, 6))
        story[at : at + size] = bytes(rng.choice([0, 255, *rng.integers(0, 256, 4)], size).tolist())
    try:
        machine = _zmachine.Machine(_zmachine.Story(checked(story[: len(original)])))
    except ValueError:
        continue
    played += 1
    start = machine.save()
    noise = bytes(rng.integers(0, 256, 200).tolist())
    for line in (None, b"look", b"take all", noise, b"inventory", b"restart", b"yes"):
        try:
            machine.run(line, 20_000)
        except _zmachine.MachineError:
            failed += 1
            machine.save()
        snapshot = bytearray(machine.save())
        for _ in range(int(rng.integers(0, 4))):
            snapshot[int(rng.integers(0, min(len(snapshot), 120)))] = int(rng.choice([0, 1, 255, 128]))
        try:
            machine.restore(bytes(snapshot[: int(rng.integers(1, 3 * len(snapshot)))]))
            machine.run(b"look", 20_000)
        except _zmachine.MachineError:
            machine.save()
            try:
                machine.restore(start)
            except _zmachine.MachineError:
                pass
print(played, failed)
'''


def test_hostile_stories_do_not_crash_the_process() -> None:
    run = subprocess.run(
        [sys.executable, "-c", HOSTILE_STORIES, str(house().path), "5", "600"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-500:]
    played, failed = map(int, run.stdout.split())
    assert played > 300 and failed > 100


# --- snapshots --------------------------------------------------------------------------------------------------------


@settings(max_examples=300)
@given(plays, st.data())
def test_a_damaged_snapshot_is_harmless(play: list[str], data: st.DataObject) -> None:
    machine, _ = machines()
    machine.restore(machine.start)
    for command in play:
        machine.send(command)
    snapshot = bytearray(machine.snapshot())
    for at in data.draw(st.lists(st.integers(0, len(snapshot) - 1), min_size=1, max_size=5)):
        snapshot[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.one_of(st.none(), st.integers(0, len(snapshot))))
    try:
        machine.restore(bytes(snapshot[:cut]))
        machine._machine.run(b"look", 50_000)
    except (StoryError, _zmachine.MachineError):
        pass
    machine.restore(machine.start)
    assert machine.send("look").startswith("Hall")


def test_an_invalid_snapshot_is_rejected() -> None:
    machine, foreign = Machine(house().path), Machine(trials().path)
    machine.send("take vase")
    good = machine.snapshot()
    for bad in (foreign.snapshot(), b"", good[:-1], good + b"\0", good[:40], bytes(len(good)), b"\xff" * 5000):
        with pytest.raises(StoryError, match="damaged or belongs to another story"):
            machine.restore(bad)
        assert "vase" in machine.send("look")  # reset to the start
        machine.restore(good)
        assert "vase" in machine.send("inventory")
        machine.restore(good)


@pytest.mark.parametrize("at", [20, 22, 24, 30])
def test_a_rejected_snapshot_leaves_no_trace(at: int) -> None:
    """``at``: offset of a field (call depth, stack pointer, frame, streams) that is set out of range."""
    machine = _zmachine.Machine(_zmachine.Story(house().path.read_bytes()))
    machine.run(None, 10**6)
    good = machine.save()
    with pytest.raises(_zmachine.MachineError):
        machine.restore(good[:at] + b"\xff\xff" + good[at + 2 :])
    with pytest.raises(_zmachine.MachineError, match="has failed; restore"):
        machine.run(b"look", 10**6)
    assert len(machine.save()) < len(good) and machine.depth == 0
    machine.restore(good)
    assert machine.save() == good


# --- commands ---------------------------------------------------------------------------------------------------------

HOSTILE = [
    "", " ", "\n\n\n", "\0\0\0", "\x1b[2J\x07\x08", "%n%n%s%s%d%x", "%" * 300, "a" * 10_000, "take " * 2_000,
    "\\", '"', "'",
    "take all then drop all. undo. save. restart. quit", "take all, drop all; quit", "save\nquit\ny", "quit",
    "y", "yes",
    "../../../etc/passwd", "$(reboot)", "`id`", "; rm -rf /", "\ud800", "\U0001f600" * 50, "naïve café",
    "日本語", "\u202etake",
    "\xff\xfe\xfd", "take all but", "again. again. again", "g", "oops", "x me. x me. x me", ",", ",,,,,",
    ". . .", "then then",
    "-1", "99999999999999999999", "take -32768 coins", "give everything to everything", "restart", "restore",
    "script", "undo",
]  # fmt: skip


@given(st.one_of(st.text(max_size=150), st.sampled_from(HOSTILE)))
def test_a_command_is_one_line_of_ascii(text: str) -> None:
    line = one_command(text)
    assert len(line) <= 100 and not re.search(r'[^ -~]|[.;"\\]|  ', line)
    assert one_command(line) == line.strip()


def hostile(chance: random.Random, words: list[str]) -> str:
    kind = chance.randrange(10)
    if kind < 6:
        return chance.choice(words)
    if kind < 7:
        return chance.choice(HOSTILE)
    if kind < 8:
        return "".join(map(chr, chance.choices(range(0x250), k=chance.randrange(130))))
    command = " ".join(chance.choice(words) for _ in range(2)).split()
    chance.shuffle(command)
    return " ".join(command)


# Backwards: test_env.py, which may run beside it, begins at the other end, and neither compiles what the other has.
@pytest.mark.slow
@pytest.mark.parametrize("id", IDS[::-1])
def test_no_command_breaks_a_game(id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than 100,000 commands over all games."""
    game, chance = open_game(id), random.Random(id)
    assert game.story.path and game.max_score is not None  # compiled before the folder changes
    monkeypatch.chdir(tmp_path)
    quick = StarlingEnv(game, infos=("score", "won", "lost", "location", "moves", "max_score"))
    words = game.candidates.commands(game.scratch.memory()) + list(game.walkthrough) + ODD
    words += sorted({word for command in words for word in command.split()})
    for env, commands, episode in ((quick, 1_000, 200), (StarlingEnv(game, infos=INFOS), 40, 20)):
        play_hostile(env, [hostile(chance, words) for _ in range(commands)], episode)
    assert list(tmp_path.iterdir()) == []


def play_hostile(env: StarlingEnv, commands: list[str], episode: int) -> None:
    rooms = {room.name for room in env.game.spec.rooms}  # type: ignore[attr-defined]
    over, total, moves, begun = True, 0.0, 0, 0
    for k, command in enumerate(commands):
        if over or k - begun == episode:
            env.reset()
            over, total, moves, begun = False, 0.0, 0, k
        text, reward, over, _, infos = env.step(command)
        total += reward
        assert len(text) <= 20_000
        assert total == infos["score"] and 0 <= infos["score"] <= infos["max_score"]
        assert not (infos["won"] and infos["lost"]) and over == (infos["won"] or infos["lost"])
        assert infos["location"] in rooms
        assert infos["moves"] >= moves
        moves = infos["moves"]


def test_an_interpreter_that_is_not_compiled_names_the_remedy() -> None:
    program = "import sys; sys.modules['starling.zmachine._zmachine'] = None; import starling.zmachine.machine"
    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert finished.returncode == 1
    assert finished.stderr.splitlines()[-1].endswith("is not compiled; use: pip install -e . in the clone")

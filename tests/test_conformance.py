"""Every instruction of the Z-machine does what the Standard says, in all versions that Inform compiles."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import starling
from starling.inform.compiler import inform_home
from starling.zmachine.machine import Machine
from tests import conformance
from tests.test_frotz import DFROTZ

FROTZ_DIFFERS = ("over-long line ", "full stack ")
"""Parts in which dfrotz 2.54 does not follow the Standard: it writes beyond the end of the line's buffer, and does not
branch when a value takes the last place of a stack."""


def compiled(version: int, source: str, folder: Path) -> Path:
    """The story file of an Inform 6 program."""
    (folder / "a.inf").write_text(source)
    story = folder / f"a.z{version}"
    command = [str(inform_home() / "Compilers" / "inform6"), f"-ew~S~Dv{version}", "a.inf", story.name]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    return story


def typed(version: int) -> list[str]:
    """Lines for the program's prompts; version 3 cannot read a key."""
    return [line for line in conformance.TYPED if version > 3 or line != "x"]


@pytest.mark.parametrize("version", conformance.VERSIONS)
def test_instructions_do_what_the_standard_says(version: int, tmp_path: Path) -> None:
    source, printed = conformance.source(version)
    machine = Machine(compiled(version, source, tmp_path), undo=True)
    said = [machine.opening] + [machine.type(line) for line in typed(version)]
    assert machine.halted
    assert "\n".join(said).split() == printed.split()


@pytest.mark.skipif(DFROTZ is None, reason="dfrotz not found: apt-get install frotz")
@pytest.mark.parametrize("version", conformance.VERSIONS)
def test_frotz_agrees_on_what_the_standard_says(version: int, tmp_path: Path) -> None:
    source, printed = conformance.source(version)
    story = compiled(version, source, tmp_path)
    command = [str(DFROTZ), "-m", "-q", "-w", "80", "-h", "25", story.name]
    given = "".join(f"{line}\n" for line in typed(version))
    done = subprocess.run(
        command, input=given, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
    )
    lines = [line.strip() for line in done.stdout.split("\n")]
    failed = [line for line in lines if line.startswith(FROTZ_DIFFERS)]
    assert lines[-2] == printed.split("\n")[-1].replace("0 failed", f"{len(failed)} failed")
    # It echoes the line that is too long.
    same = [line for line in lines[:-2] if line and line not in failed and line != conformance.TYPED[-1]]
    assert same == [line.strip() for line in printed.split("\n")[:-1] if line.strip()]


# --- version 6 --------------------------------------------------------------------------------------------------------

SIX = """Global place;
Array line -> 60; Array parse -> 60;
Object Hall "Hall"; Object -> You "yourself";
[ Status; @split_window 1; @set_window 1; @set_cursor 1 1; print "Hall of Echoes"; @set_cursor 1 60;
  print "Score: ", place; @set_window 0; ];
[ Picture; @move_window 3 6 4; @window_size 3 2 9; @set_window 3; @erase_window 3; print "rose^lily"; @set_window 0; ];
[ Main i; @draw_picture 1 1 1; print "You enter.^"; Picture();
  while (1) { Status(); print ">"; line->0 = 50; line->1 = 0; parse->0 = 9; @aread line parse -> i;
    if (line->2 == 'q') { print "Any key"; @read_char 1 -> i; @quit; }
    if (line->2 == 's') { @set_window 3; @scroll_window 3 1; @set_cursor 2 1; print "thistle and more"; @set_window 0; }
    if (line->2 == 'e') { @set_window 3; @set_cursor 1 3; @erase_line 1; @set_window 0; }
    if (line->2 == 'u') { @restore_undo -> i; print "No.^"; continue; }
    if (line->2 == 'r') @restart;
    @save_undo -> i; if (i == 2) { print "Back.^"; continue; }
    place++; print "You say "; for (i = 0: i < line->1: i++) print (char) line->(2 + i); print ".^"; }
];
"""


@pytest.fixture
def six(tmp_path: Path) -> Path:
    return compiled(6, SIX, tmp_path)


def test_text_of_windows_that_scroll_is_the_story_and_the_others_are_shown(six: Path) -> None:
    machine = Machine(six, undo=True)
    flowers = "\n\n\n\n\n   rose\n   lily"
    assert machine.opening == "You enter."
    assert machine.window == "Hall of Echoes" + " " * 45 + "Score: 0" + flowers
    assert machine.type("hello") == "You say hello."
    assert machine.window == "Hall of Echoes" + " " * 45 + "Score: 1" + flowers
    assert machine.type("s") == "You say s."
    assert machine.window.endswith("\n   lily\n   thistle a")  # cut at the edge of the window
    machine.type("e")
    assert machine.window.endswith("\n   li\n   thistle a")


def test_a_snapshot_of_version_6_holds_its_windows(six: Path) -> None:
    machine, other = Machine(six, undo=True), Machine(six, undo=True)
    machine.type("hello")
    state = machine.snapshot()
    other.restore(state)
    assert other.snapshot() == state
    assert [one.type("s") for one in (machine, other)] == ["You say s."] * 2
    assert other.snapshot() == machine.snapshot()
    assert machine.type("undo") == "Back." and machine.type("undo") == "No."
    assert machine.type("restart") == "You enter."
    machine.type("q")
    assert machine.waits_for_key and machine.asking
    machine.type("")
    assert machine.halted


def test_the_environment_plays_version_6(six: Path) -> None:
    env = starling.make_story(six, infos=("window", "admissible_commands"))
    observation, infos = env.reset(seed=1)
    assert observation == "You enter." and "lily" in infos["window"]
    observation, _, terminated, _, _ = env.step("hello")
    assert observation == "You say hello." and not terminated
    env.close()


def test_packed_addresses_have_offsets_in_versions_6_and_7(tmp_path: Path) -> None:
    from starling.stories.tables import StoryFile

    program = '[ Main x; x = "far off"; print (string) x; @quit; ];'
    for version in (6, 7):
        path = compiled(version, program, tmp_path)
        story = StoryFile(path.read_bytes())
        assert Machine(path).opening == "far off"
        texts = {story.text(story.unpack(packed)) for packed in range(len(story.data) // 4)}
        assert "far off" in texts
        assert story.unpack_routine(0) == 8 * story.word(0x28)

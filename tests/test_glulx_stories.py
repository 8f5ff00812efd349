"""Glulx stories as environments; the interpreter beside a reference interpreter, on stories of the Inform compilers."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import gymnasium
import pytest
from typer.testing import CliRunner

import starling
from starling.cli import app
from starling.glulx import _glulx
from starling.glulx.machine import GlulxMachine, glulx_data
from starling.glulx.tables import GlulxDictionary, GlulxFile, GlulxObjects
from starling.inform.compiler import inform_home
from starling.stories.story import open_story
from starling.util.errors import CompileError, StoryError
from starling.zmachine.machine import LIMIT

HOUSE = """
"House" by Nobody

Use scoring. The maximum score is 7.
The Parlour is a room. "Tables, and a cupboard behind them."
A red ball and a blue ball are in the Parlour. A brass key is in the Parlour. The oak box is a closed openable lockable
container in the Parlour. It is locked. The brass key unlocks the oak box. A pearl is in the box.
The Yard is north of the Parlour. A man called Tom is in the Yard. Instead of asking Tom about something, say "Nothing."
When play begins: say "Shall we begin?"; if the player consents, say "Good."; otherwise say "As you like."
After taking the brass key: increase the score by 3; say "Brassy."
After taking the pearl: increase the score by 4; end the story finally.
Summing is an action applying to nothing. Understand "sum" as summing.
Carry out summing: say "[the cosine of 0.5], [the square root of 2.0], [10 / 4.0 to the nearest 0.1], [7 / 2]."
Humming is an action applying to one topic. Understand "hum [text]" as humming.
Carry out humming: say "You hum [the topic understood in upper case] [number of characters in the topic understood]."
"""
"""An Inform 7 story: it uses accelerated functions, floating-point numbers, indexed texts on the heap and undo."""
WALK = (
    """
yes/look/n/x tom/ask tom about ball/s/take all/score/undo/take key/unlock box with key/open box/look/sum/hum la la
put red ball in box/inventory/take ball/red/xyzzy/drop all/take pearl
""".strip()
    .replace("\n", "/")
    .split("/")
)


def compile_inform7(source: str, folder: Path) -> Path:
    """A Glulx story from Inform 7 source, by the compilers in the textworld package; skips without them."""
    try:
        home = inform_home()
    except CompileError as error:
        pytest.skip(str(error))
    project = folder / "game.inform"
    for name in ("Source", "Build"):
        (project / name).mkdir(parents=True)
    (project / "Source" / "story.ni").write_text(source.strip(), "utf-8")
    (project / "uuid.txt").write_text("00000000-0000-4000-8000-000000000000")
    folders = ["--internal", str(home / "Internal"), "--external", str(folder / "none"), "--project", str(project)]
    done = subprocess.run(
        [str(home / "Compilers" / "ni"), *folders, "--format=.ulx"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-1500:]
    return compile_inform6(project / "Build" / "auto.inf", folder / "story.ulx")


def compile_inform6(source: Path, story: Path) -> Path:
    """A Glulx story from Inform 6 source; skips without a compiler."""
    try:
        compiler = str(inform_home() / "Compilers" / "inform6")
    except CompileError:
        compiler = shutil.which("inform6") or shutil.which("inform") or ""
    if not compiler:
        pytest.skip("no Inform 6 compiler; install textworld or inform6-compiler")
    done = subprocess.run([compiler, "-w~SG", source, story], capture_output=True, text=True, timeout=300, check=False)
    assert story.exists(), done.stdout[-1500:]
    return story


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_inform7(HOUSE, tmp_path_factory.mktemp("house"))


# --- environments -----------------------------------------------------------------------------------------------------


def test_a_story_is_played_to_its_end_with_score_moves_and_location(house: Path) -> None:
    infos = ("score", "moves", "max_score", "location", "window", "inventory", "won")
    env = starling.make_story(house, infos=infos)
    text, info = env.reset(seed=1)
    assert text.endswith("Shall we begin?") and info["max_score"] == 7 and info["won"] is None
    assert env.step("yes")[0].startswith("Good.")
    text, reward, over, _, info = env.step("take key")
    assert text.startswith("Brassy.") and reward == 3 and not over
    assert (info["score"], info["moves"], info["location"]) == (3, 1, "Parlour")
    assert "Parlour" in info["window"] and "brass key" in info["inventory"]
    assert env.step("north")[4]["location"] == "Yard"
    for command in ("south", "unlock box with key", "open box"):
        env.step(command)
    text, reward, over, _, info = env.step("take pearl")
    assert reward == 4 and over and info["score"] == 7 and "You scored" not in info["inventory"]


def test_admissible_commands_change_the_world(house: Path) -> None:
    env = starling.make_story(house)
    env.reset()
    listed = env.step("yes")[4]["admissible_commands"]
    assert {"go north", "take red ball", "take brass key", "look", "examine oak box"} <= set(listed)
    assert not {"wait", "jump", "touch red ball", "push oak box", "smell brass key", "open oak box"} & set(listed)
    env.step("take red ball")
    listed = env.step("take key")[4]["admissible_commands"]
    assert "drop brass key" in listed and any(
        re.fullmatch(r"(un)?(lock|open) oak box with brass key", c) for c in listed
    )


def test_a_saved_episode_goes_on_and_the_graph_agrees_with_the_story(house: Path) -> None:
    live, graph = starling.make_story(house), starling.make_story(house, backend="graph")
    for env in (live, graph):
        env.reset()
    for command in ("yes", "take key", "north", "south", "unlock box with key", "open box"):
        left, right = live.step(command), graph.step(command)
        assert left[:3] == right[:3] and left[4]["admissible_commands"] == right[4]["admissible_commands"]
    saved = live.unwrapped.save()  # type: ignore[attr-defined]
    text = live.step("inventory")[0]
    live.unwrapped.restore(saved)  # type: ignore[attr-defined]
    assert live.step("inventory")[0] == text


def test_gymnasium_makes_stories_in_a_blorb(house: Path, tmp_path: Path) -> None:
    data = house.read_bytes()
    chunks = b"IFmd" + (3).to_bytes(4, "big") + b"<a>\0" + b"GLUL" + len(data).to_bytes(4, "big") + data
    path = tmp_path / "house.gblorb"
    path.write_bytes(b"FORM" + (len(chunks) + 4).to_bytes(4, "big") + b"IFRS" + chunks)
    env = gymnasium.make("starling/Story-v0", path=str(path))
    assert env.reset()[0].endswith("Shall we begin?")
    env.close()


def test_the_console_plays_a_story(house: Path, tmp_path: Path) -> None:
    commands = tmp_path / "commands.txt"
    commands.write_text("yes\ntake key\ninventory\n", "utf-8")
    result = CliRunner().invoke(app, ["play", str(house)], input=commands.read_text("utf-8"))
    assert "Brassy." in result.output and "a brass key" in result.output


def test_what_only_the_z_machine_does_says_so(house: Path) -> None:
    machine = GlulxMachine(house)
    with pytest.raises(StoryError, match="search for valid actions runs Z-code stories only"):
        machine.search([], "look", machine.memory(), machine.memory())


def test_the_tables_of_inform_are_found(house: Path) -> None:
    file = GlulxFile(glulx_data(house) or b"")
    objects, words = GlulxObjects(file), GlulxDictionary(file)
    assert objects.count > 20 and words.find("pearl") and words.find("wibble") is None
    game = open_story(house)
    assert {"take {noun}", "put {noun} in {second}", "sum"} <= {p.text for p in game.candidates.patterns}
    assert game.candidates.room_name(game.scratch.memory()) == "Parlour"


# --- beside the reference interpreter ---------------------------------------------------------------------------------

ARITHMETIC = """
[ Main i k;
    @setiosys 2 0;
    k = glk($23, 0, 0, 0, 3, 0); glk($2F, k);
    for (i = -3 : i < 4 : i++) if (i) print 17 / i, " ", 17 % i, " ", -17 / i, " ", -17 % i, "^";
    for (i = 0 : i < 40 : i = i + 13) {
        @shiftl -5 i k; print k, " "; @sshiftr -5 i k; print k, " "; @ushiftr -5 i k; print k, "^";
    }
    Strings(); Floats(); Heap(); Catching();
];
Array letters string "abc"; Array table --> 3 1 4 1 5;
[ Strings i; print "caf@'e @{3A9} ~quoted~ ", (string) Nested, "^"; for (i = 0 : i < 5 : i++) print table-->i, " ";
    print letters->0, "^"; ];
Constant Nested = "one string and its neighbours, one string and its neighbours";
[ Floats x y; @numtof 22 x; @numtof 7 y; @fdiv x y x; @ftonumn x y; print x, " ", y;
    @sqrt x y; print " ", y; @exp x y; print " ", y; @atan2 x y y; print " ", y; @pow y x y; print " ", y, "^";
    @fmod $7F800000 x sp sp; @pull x; @pull y; print x, " ", y, "^"; ];
[ Heap a b c; @malloc 100 a; @malloc 50 b; @mfree a; @malloc 20 c; print a - c, " ", b - a; @mfree b; @mfree c;
    @gestalt 8 0 a; print " ", a, "^"; ];
[ Deep token n; if (n == 0) @throw 77 token; return Deep(token, n - 1); ];
[ Catching token;
    @catch token ?Inside; print "caught ", token, "^"; rtrue;
    .Inside; Deep(token, 20); print "not reached^"; ];
"""
"""Inform 6 source without the library: numbers, strings, floats, the heap, catch and throw."""


def transcript(path: Path, commands: list[str]) -> str:
    """What glulxe prints, read from the screen that Debian's version draws; skips without it."""
    program = shutil.which("glulxe", path=f"{os.environ.get('PATH', '')}:/usr/games")
    missing = [name for name in ("pexpect", "pyte") if importlib.util.find_spec(name) is None]
    if not program or missing:
        pytest.skip(f"the reference interpreter needs {', '.join(['glulxe'] if not program else missing)}")
    import pexpect
    import pyte

    screen = pyte.Screen(200, 400)
    stream = pyte.Stream(screen)
    child: Any = pexpect.spawn(
        program, [str(path)], dimensions=(400, 200), encoding="utf-8", env={"TERM": "xterm", "LANG": "C.UTF-8"}
    )

    def settle(done: str) -> None:
        quiet = time.monotonic()
        while time.monotonic() - quiet < (0.2 if any(row.strip() for row in screen.display) else 10):
            try:
                stream.feed(child.read_nonblocking(65536, 0.05))
                quiet = time.monotonic()
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                break

    settle("")
    for command in commands:
        child.send(command + "\r")
        settle(command)
    shown = "\n".join(screen.display)
    child.close(force=True)
    return shown


def words_of(text: str) -> list[str]:
    """The words that are printed, without how lines and rulers are drawn."""
    return re.findall(r"[^\s>─]+", re.sub(r"q{20,}", " ", text))


def ours(path: Path, commands: list[str]) -> str:
    machine = GlulxMachine(path, undo=True)
    texts = [machine._machine.output] if machine.halted else [machine.opening]
    for command in commands:
        texts += [command, machine.type(command)]
    return "\n".join(texts)


def test_an_inform_7_story_reads_as_in_glulxe(house: Path) -> None:
    commands: list[str] = [*WALK]
    expected, found = words_of(transcript(house, commands)), words_of(ours(house, commands))
    start = expected.index("Shall")  # behind the status line
    assert expected[start:] == found and "-0.87758," not in found and "0.87758," in found


def test_glulxercise_passes_but_for_files() -> None:
    path = Path(os.environ.get("STARLING_ROMS", "none")) / "glulxercise.ulx"
    if not path.exists():
        pytest.skip("set STARLING_ROMS to a folder with glulxercise.ulx (github.com/erkyrath/glk-dev, unittests)")
    machine = GlulxMachine(path)
    machine._machine = _glulx.Machine(_glulx.Story(path.read_bytes()), 10)  # its tests undo several times
    machine._machine.run(None, LIMIT)
    assert "1 tests failed overall: restore (1)." in machine.type("all")


def test_an_inform_6_program_prints_what_it_prints_in_glulxe(tmp_path: Path) -> None:
    source = tmp_path / "arithmetic.inf"
    source.write_text(ARITHMETIC, "latin-1")
    path = compile_inform6(source, tmp_path / "arithmetic.ulx")
    found = words_of(ours(path, []))
    assert "caught" in found and "reached" not in found and "café" in found
    assert words_of(transcript(path, []))[: len(found)] == found

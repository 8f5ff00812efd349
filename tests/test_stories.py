"""What stories that were not made here need: openings, questions, keys, prompts, undo, any text, any version."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

import starling
from starling.envs.env import MAX_OBSERVATION, observation
from starling.inform.compiler import compile_source
from starling.inform.render import InformSource
from starling.stories.counters import find_counters
from starling.stories.story import open_story
from starling.targets.stories import known_walkthrough, play
from starling.util.errors import StoryError
from starling.zmachine import _zmachine
from starling.zmachine.machine import Machine

PARLOUR = """
"Parlour" by Nobody

Use scoring.
The maximum score is 7.
The Parlour is a room. "Caf\xe9 tables, and a cupboard behind them."
A red ball and a blue ball are in the Parlour. A brass key is in the Parlour.
The Yard is north of the Parlour.
When play begins: now the command prompt is "[bracket][location][close bracket]>".
When play begins: say "Shall we begin?"; if the player consents, say "Good."; otherwise say "As you like."

Reciting is an action applying to one topic. Understand "recite [text]" as reciting.
Carry out reciting: say "You recite: [the topic understood]".
Pausing is an action applying to nothing. Understand "pause" as pausing.
To pause: (- QuPause(); -).
Carry out pausing: say "Press a key."; pause.
Tabulating is an action applying to nothing. Understand "tabulate" as tabulating.
To tabulate: (- QuTab(); -).
Carry out tabulating: tabulate.
Exploding is an action applying to nothing. Understand "explode" as exploding.
To explode: (- QuExplode(1); -).
Carry out exploding: say "Boom: "; explode.
After taking the brass key: increase the score by 3; say "Brassy."
Include (-
[ QuPause i; @read_char 1 -> i; if (i == 'y') print "Yes."; else print "Key ", i, "."; new_line; ];
[ QuTab; @print_char 9; print "One"; @print_char 9; print "two^"; ];
[ QuExplode i; i = i - 1; print 7 / i; ];
-).
"""


@pytest.fixture(scope="module")
def parlour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story that asks first, without its symbols."""
    path = tmp_path_factory.mktemp("stories") / "parlour.z8"
    shutil.copy(compile_source(InformSource(PARLOUR.strip(), ())).path, path)
    return path


@pytest.fixture
def begun(parlour: Path) -> Any:
    env = starling.make_story(parlour, infos=("score", "moves", "max_score", "location", "window"))
    env.reset()
    assert "Good." in env.step("yes")[0]
    return env


def test_what_the_opening_asks_can_be_answered(parlour: Path) -> None:
    env = starling.make_story(parlour)
    text, infos = env.reset()
    assert text.endswith("Shall we begin?") and infos["description"] == ""
    assert {"yes", "no"} <= set(infos["admissible_commands"]) and "take red ball" not in infos["admissible_commands"]
    text, _, _, _, infos = env.step("no")
    assert "As you like." in text and infos["description"].startswith("Parlour")
    assert {"north", "take red ball", "take brass key", "look"} <= {
        c.removeprefix("go ") for c in infos["admissible_commands"]
    }


def test_score_turns_and_room_are_read_without_symbols(begun: Any) -> None:
    _, reward, _, _, infos = begun.step("take brass key")
    assert (reward, infos["score"], infos["max_score"]) == (3, 3, 7)
    begun.step("wait")
    _, _, _, _, infos = begun.step("north")
    assert infos["location"] == "Yard" and infos["moves"] == 3


def test_a_question_is_part_of_the_state(begun: Any) -> None:
    assert "Which do you mean" in begun.step("take ball")[0]
    saved = begun.unwrapped.save()
    assert begun.step("blue")[0].startswith("Taken.")
    assert "blue ball" in begun.step("inventory")[0]
    begun.unwrapped.restore(saved)
    assert begun.step("red ball")[0].startswith("Taken.")


@pytest.mark.parametrize("backend", ["live", "graph"])
def test_questions_are_answered_on_either_backend(parlour: Path, backend: Any) -> None:
    env = starling.make_story(parlour, backend=backend, infos=())
    env.reset()
    said = [env.step(command)[0] for command in ("yes", "take ball", "red", "drop ball", "take ball", "blue")]
    assert [text.split("\n")[0] for text in said[-2:]] == [
        "Which do you mean, the red ball or the blue ball?",
        "Taken.",
    ]


def test_keys_are_actions(begun: Any) -> None:
    assert begun.step("pause")[0] == "Press a key."
    assert begun.step("yes")[0] == "Yes."
    for key, code in (("", 13), ("return", 13), ("escape", 27), ("space", 32), (" ", 32), ("q", ord("q")), ("up", 129)):
        begun.step("pause")
        assert begun.step(key)[0] == f"Key {code}."


def test_commands_reach_the_story_as_typed(begun: Any) -> None:
    assert begun.step('recite "a well"; yes')[0] == 'You recite: "a well"; yes'
    text = begun.step("take red ball. drop it. take blue ball")[0]
    assert text.count("Taken.") == 2 and "Dropped." in text


def test_the_prompt_is_what_the_story_prints_before_it_waits(begun: Any) -> None:
    assert begun.step("wait")[0] == "Time passes."


def test_undo_is_offered(begun: Any) -> None:
    begun.step("take red ball")
    assert "undone" in begun.step("undo")[0].lower()
    assert "red ball" not in begun.step("inventory")[0]
    begun.step("take red ball")
    saved = begun.unwrapped.save()
    begun.step("drop red ball")
    begun.unwrapped.restore(saved)
    begun.step("undo")
    assert "red ball" not in begun.step("inventory")[0]


def test_observations_are_inside_their_space(begun: Any) -> None:
    for command in ("look", "tabulate", "examine \xe9", "\U0001f600", "take\tball"):
        text = begun.step(command)[0]
        assert begun.observation_space.contains(text)
    assert "Cafe tables" in begun.step("look")[0]
    assert observation("\t\xe9" * 20_000) == (" e" * 20_000)[:MAX_OBSERVATION]


def test_a_command_on_which_the_story_fails_is_undone(begun: Any) -> None:
    text, _, over, _, _ = begun.step("explode")
    assert text.startswith("Boom:") and "division by zero" in text and "undone" in text and not over
    assert begun.step("take red ball")[0].startswith("Taken.")


def test_the_window_shows_the_status_line(begun: Any) -> None:
    window = begun.step("north")[4]["window"]
    assert window.split("\n")[0].split()[0] == "Yard"


def test_quitting_can_be_confirmed(begun: Any) -> None:
    text, _, over, _, _ = begun.step("quit")
    assert "sure" in text.lower() and not over
    assert begun.step("yes")[2]


def test_a_seed_is_set_before_the_first_instruction(tmp_path: Path) -> None:
    source = '"Dice" by Nobody\n\nThe Hall is a room. When play begins: say "You roll [a random number from 1 to 999]."'
    story = compile_source(InformSource(source, ()))
    shutil.copy(story.path, path := tmp_path / "dice.z8")
    env = starling.make_story(path, infos=())
    openings = [env.reset(seed=seed)[0] for seed in (1, 2, 3, 1)]
    assert openings[0] == openings[3] and len(set(openings)) == 3


def test_closed_environments_leave_no_file_open(parlour: Path) -> None:
    opened = Path("/proc/self/fd")
    if not opened.exists():
        pytest.skip("this system does not list open files in /proc")

    def files() -> tuple[int, int]:
        """Open files of an environment, and after it was closed."""
        env = starling.make_story(parlour, infos=("admissible_commands",))
        env.reset()
        env.step("yes")
        during = len(list(opened.iterdir()))
        env.close()
        return during, len(list(opened.iterdir()))

    files()  # writes the cache file, which the next one opens
    before = len(list(opened.iterdir()))
    during, after = files()
    assert after == before < during


def blorb(kind: bytes, data: bytes) -> bytes:
    chunk = kind + len(data).to_bytes(4, "big") + data + b"\0" * (len(data) % 2)
    index = b"RIdx" + (4).to_bytes(4, "big") + bytes(4)
    return b"FORM" + (4 + len(index) + len(chunk)).to_bytes(4, "big") + b"IFRS" + index + chunk


def test_z_code_in_a_blorb_is_played(parlour: Path, tmp_path: Path) -> None:
    (tmp_path / "parlour.zblorb").write_bytes(blorb(b"ZCOD", parlour.read_bytes()))
    env = starling.make_story(tmp_path / "parlour.zblorb", infos=())
    assert env.reset()[0].endswith("Shall we begin?")
    (tmp_path / "other.gblorb").write_bytes(blorb(b"GLUL", b"Glul" + bytes(60)))
    with pytest.raises(StoryError, match="Glulx version 0"):
        starling.make_story(tmp_path / "other.gblorb")


# --- versions ---------------------------------------------------------------------------------------------------------


def packed(*characters: int) -> bytes:
    """Z-characters as an encoded string."""
    padded = [*characters, *[5] * (-len(characters) % 3)]
    words = [padded[k] << 10 | padded[k + 1] << 5 | padded[k + 2] for k in range(0, len(padded), 3)]
    words[-1] |= 0x8000
    return b"".join(word.to_bytes(2, "big") for word in words)


def said(version: int, code: bytes, extra: dict[int, int] | None = None) -> str:
    """What code at address 0x220, the base of static memory, prints until it quits."""
    header = bytearray(64)
    header[0] = version
    fields = {0x06: 0x220, 0x08: 0x40, 0x0A: 0x40, 0x0C: 0x40, 0x0E: 0x220, **(extra or {})}
    for field, address in fields.items():
        header[field : field + 2] = address.to_bytes(2, "big")
    machine = _zmachine.Machine(_zmachine.Story(bytes(header) + bytes(0x220 - 64) + code + bytes(64)))
    return machine.run(None, 10_000)


HELLO = packed(13, 10, 17, 17, 20)  # in the first alphabet
QUIT = b"\xba"


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5, 7, 8])
def test_every_version_prints(version: int) -> None:
    assert said(version, b"\xb2" + HELLO + QUIT) == "hello"


def test_the_oldest_versions_shift_their_alphabets() -> None:
    # Version 1: 1 is a new line, 2 and 3 shift one character, 4 and 5 all that follow.
    assert said(1, b"\xb2" + packed(1, 2, 6, 6, 3, 7) + QUIT) == "\nAa0"
    assert said(2, b"\xb2" + packed(4, 6, 7, 5, 6, 3, 8) + QUIT) == "ABa0"


def test_version_7_adds_offsets_to_packed_addresses() -> None:
    # print_paddr of packed address 0x10: 4 * 0x10 + 8 * offset = 0x240.
    code = (b"\x8d\x00\x10" + QUIT).ljust(0x20, b"\0") + HELLO
    assert said(7, code, {0x2A: (0x240 - 0x40) // 8}) == "hello"


def test_version_4_has_local_variables_with_values() -> None:
    # call_vs of the routine at 0x240, which prints its local variable.
    code = (b"\xe0\x3f\x00\x90\x00" + QUIT).ljust(0x20, b"\0") + b"\x01\x00\x2a\xe6\xbf\x01\xb0"
    assert said(4, code) == "42"


# --- public stories ---------------------------------------------------------------------------------------------------

ROMS = Path(os.environ.get("STARLING_ROMS", ""))


def rom(name: str) -> Path:
    if not (ROMS / name).is_file() or not os.environ.get("STARLING_ROMS"):
        pytest.skip(f"set STARLING_ROMS to a folder with {name} (github.com/BYU-PCCL/z-machine-games)")
    return ROMS / name


@pytest.mark.parametrize(
    "name",
    ["zork1.z5", "zork3.z5", "advent.z5", "curses.z5", "seastalker.z3", "plundered.z3", "sherlock.z5", "trinity.z4",
     "yomomma.z8", "partyfoul.z8", "anchor.z8", "cutthroat.z3"],
)  # fmt: skip
def test_public_walkthroughs_win(name: str) -> None:
    pytest.importorskip("jericho", reason="needs jericho, which knows the walkthroughs")
    game = open_story(rom(name))
    walkthrough = known_walkthrough(game)
    assert walkthrough is not None and play(game, *walkthrough).won


@pytest.mark.parametrize(
    ("name", "patterns"),
    [("zork1.z5", 150), ("zork2.z5", 150), ("zork3.z5", 130), ("cutthroat.z3", 180), ("enchanter.z3", 180),
     ("infidel.z3", 170), ("planetfall.z3", 130), ("seastalker.z3", 180), ("wishbringer.z3", 140),
     ("ballyhoo.z3", 200), ("sherlock.z5", 230)],
)  # fmt: skip
def test_grammars_of_infocoms_releases_are_read(name: str, patterns: int) -> None:
    grammar = open_story(rom(name)).candidates.grammar
    assert grammar is not None and len(grammar.patterns()) >= patterns


@pytest.mark.parametrize("name", ["balances.z5", "detective.z5"])
def test_no_command_ends_an_episode_with_an_error(name: str) -> None:
    env = starling.make_story(rom(name), infos=())
    env.reset(seed=0)
    text = env.step({"balances.z5": "take her", "detective.z5": "showverb eight"}[name])[0]
    assert env.observation_space.contains(text)
    assert "undone" in text or len(text) == MAX_OBSERVATION
    assert env.step("look")[0]


def test_a_status_line_names_the_counters() -> None:
    machine = Machine(rom("theatre.z5"), undo=True)
    game = open_story(rom("theatre.z5"))
    assert find_counters(machine, game.first.snapshot).score == game._counters().score

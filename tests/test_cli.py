"""The command line, run as the installed console script; what many commands have in common, in this process."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from starling.cli import app
from tests.games import PLATE, plate, small

STARLING = Path(sys.executable).with_name("starling")
PANELS = {
    "Games": (
        "list",
        "compile",
        "validate",
        "walkthrough",
        "schema",
        "generate",
        "bank",
        "ideas",
        "invert",
        "compose",
        "curate",
        "library",
        "analyse",
    ),
    "Play": ("play", "play-agent", "replay", "serve", "mcp"),
    "Train": (
        "quickstart",
        "train",
        "transfer",
        "report",
        "targets",
        "experiment",
        "eval",
        "leaderboard",
        "search",
        "benchmark",
        "pretrain",
        "action-lm",
        "self-train",
        "bootstrap",
        "mixture",
        "distil",
        "bench",
    ),
    "Data": ("crawl", "collect", "export", "skills"),
    "Study": ("triage", "study"),
}
COMMANDS = [command for commands in PANELS.values() for command in commands]
SUBCOMMANDS = [
    "bench env",
    "bench representations",
    "study report",
    "leaderboard build",
    "leaderboard schema",
    "benchmark new",
]
IDEA = "brew tea for a tired friend"
HAND_WRITTEN = """"Hand" by Me

The Lab is a room. The lamp is a device in the Lab. Use scoring. The maximum score is 3.

Every turn:
\tif the lamp is switched on:
\t\tincrease the score by 3;
\t\tend the story finally.
"""


def run(
    *arguments: str | Path, cwd: Path, typed: str | None = None, code: int | None = 0
) -> subprocess.CompletedProcess[str]:
    """Run ``starling`` in the folder ``cwd`` and expect the exit code."""
    finished = subprocess.run(
        [STARLING, *map(str, arguments)],
        cwd=cwd,
        input=typed or "",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert finished.returncode == code, finished.stdout + finished.stderr
    assert "Traceback" not in finished.stderr or "--debug" in arguments
    return finished


def run_here(*arguments: str, code: int = 0) -> Result:
    """Run ``starling`` in this process and expect the exit code."""
    finished = CliRunner().invoke(app, arguments, prog_name="starling")
    assert finished.exit_code == code, finished.output
    return finished


def fails(*arguments: str | Path, cwd: Path) -> str:
    """The one line on standard error of a command that fails."""
    finished = run(*arguments, cwd=cwd, code=1)
    lines = finished.stderr.strip().splitlines()
    assert len(lines) == 1, finished.stderr
    assert lines[0].startswith("error: ")
    assert finished.stdout == ""
    return lines[0]


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small game."""
    folder = tmp_path_factory.mktemp("games") / "dirty-plate"
    folder.mkdir()
    spec = plate(intro="[red]Morning[/red] comes.")
    (folder / "game.json").write_text(spec.to_json(), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a game that `starling generate` made."""
    out = tmp_path_factory.mktemp("generated")
    return Path(run("generate", IDEA, "--seed", "3", "--out", out, cwd=out).stdout.strip())


@pytest.fixture
def hand(tmp_path: Path) -> Path:
    """Hand-written Inform 7 source."""
    path = tmp_path / "hand.ni"
    path.write_text(HAND_WRITTEN, encoding="utf-8")
    return path


def test_help_lists_every_command_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    text = run("--help", cwd=tmp_path).stdout
    for panel, commands in PANELS.items():
        section = text.partition(f"\n{panel}:\n")[2].partition("\n\n")[0]
        listed = dict(line.split(maxsplit=1) for line in section.splitlines())
        assert listed.keys() == set(commands)
        assert all(description.endswith(".") and "..." not in description for description in listed.values())
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize("command", [*COMMANDS, *SUBCOMMANDS])
def test_help_has_an_example_on_one_line(command: str) -> None:
    lines = run_here(*command.split(), "--help").stdout.splitlines()
    (number,) = [number for number, line in enumerate(lines) if f"Example: starling {command}" in line]
    assert lines[number + 1] == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["trian"], "Did you mean 'train'"),
        (["train", "--game", "X"], "--games"),
    ],
)
def test_mistyped_commands_and_options_get_suggestions(arguments: list[str], message: str) -> None:
    assert message in run_here(*arguments, code=2).stderr


def test_version(tmp_path: Path) -> None:
    assert run("--version", cwd=tmp_path).stdout.startswith("starling 0.")


@pytest.mark.parametrize("command", [["--help"], ["list"]])
def test_light_commands_import_no_heavy_package(command: list[str], tmp_path: Path) -> None:
    program = (
        "import sys\nfrom starling.cli import main\n"
        f"sys.argv = ['starling', *{command}]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print({'torch', 'jericho', 'spacy', 'pandas', 'openai', 'textworld'} & set(sys.modules))"
    )
    finished = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert finished.stdout.splitlines()[-1] == "set()"


def test_list(tmp_path: Path) -> None:
    data = json.loads(run("list", "--json", cwd=tmp_path).stdout)
    assert list(data) == ["games"]
    pasta = next(g for g in data["games"] if g["id"] == "BoilPasta")
    assert {"id", "title", "idea", "skills", "split", "difficulty", "max_score"} <= pasta.keys()
    assert pasta["max_score"] == 7
    table = run("list", "Boil*", cwd=tmp_path).stdout
    assert "BoilPasta" in table
    assert len(table.strip().splitlines()) == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["generate"],
        ["generate", IDEA, "--seed", "x"],
        ["play"],
        ["generate", IDEA, "--author", "me"],
        ["list", "--nonsense"],
        ["play", "BoilPasta", "--script", "missing.txt"],
    ],
)
def test_usage_errors_exit_with_2(arguments: list[str]) -> None:
    error = run_here(*arguments, code=2).stderr
    assert "Error: " in error
    assert "Try 'starling" in error


def test_generate_writes_all_files_of_a_game(generated: Path) -> None:
    assert files(generated) == {"game.json", "story.ni", "story.z8", "walkthrough.txt", "card.md"}
    assert json.loads((generated / "game.json").read_text("utf-8"))["idea"] == IDEA


def test_generate_as_json(generated: Path) -> None:
    out = generated.parent
    result = json.loads(run("generate", IDEA, "--seed", "3", "--out", out, "--json", cwd=out).stdout)
    assert result["ok"] is True
    assert Path(result["folder"]) == generated


@pytest.mark.parametrize(
    ("idea", "message"),
    [
        ("", "empty"),
        ("   \n ", "empty"),
        ("tea " * 2500, "limit"),
        ("\N{TEACUP WITHOUT HANDLE}", ""),
        ("泡一杯茶给朋友", ""),
        ("Заварить другу чаю", ""),
        ("quantum chromodynamics", ""),
    ],
)
def test_invalid_ideas_are_errors(idea: str, message: str, tmp_path: Path) -> None:
    failed = run_here("generate", idea, "--out", str(tmp_path / "out"), code=1)
    (line,) = failed.stderr.strip().splitlines()
    assert line.startswith("error: ") and message in line and failed.stdout == ""
    assert files(tmp_path) == set()


@pytest.mark.parametrize("idea", ["../../x", f"{IDEA} ../../x", f"/etc/{IDEA}"])
def test_an_idea_cannot_write_outside_the_output_folder(idea: str, tmp_path: Path) -> None:
    cwd = tmp_path / "a" / "b"
    cwd.mkdir(parents=True)
    finished = subprocess.run([STARLING, "generate", idea, "--out", "out"], cwd=cwd, capture_output=True, check=False)
    assert finished.returncode in (0, 1)
    assert all(name in ("a", "a/b") or name.startswith("a/b/out") for name in files(tmp_path))


def test_an_unwritable_output_folder_is_an_error(game: Path, tmp_path: Path) -> None:
    # Root may write to read-only folders; below a file nobody can.
    (tmp_path / "file").write_text("mine")
    blocked = tmp_path / "file" / "out"
    for command in (["generate", IDEA], ["compile", game]):
        assert str(blocked) in fails(*command, "--out", blocked, cwd=tmp_path)
    assert files(tmp_path) == {"file"}
    assert (tmp_path / "file").read_text() == "mine"


def test_ctrl_c_leaves_no_partial_game(tmp_path: Path, empty_cache: Path) -> None:
    out = tmp_path / "out"
    process = subprocess.Popen(
        [STARLING, "generate", IDEA, "--out", out],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "STARLING_CACHE": str(empty_cache)},
    )
    deadline = time.monotonic() + 60
    while not (empty_cache / "stories").exists() and time.monotonic() < deadline:
        time.sleep(0.02)  # until it compiles
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=60)
    assert (process.returncode, stdout, stderr) == (130, "", "interrupted\n")
    assert not out.exists()
    assert files(empty_cache / "stories") == set()


@pytest.mark.parametrize("as_folder", [True, False])
def test_compile_a_spec(as_folder: bool, game: Path, tmp_path: Path) -> None:
    source = game if as_folder else game / "game.json"
    lines = run("compile", source, "--out", "build", cwd=tmp_path).stdout.splitlines()
    assert lines == ["build/dirty-plate.z8", "build/dirty-plate.symbols.json"]
    assert files(tmp_path / "build") == {"dirty-plate.z8", "dirty-plate.symbols.json"}


def test_compile_hand_written_source(hand: Path, tmp_path: Path) -> None:
    result = json.loads(run("compile", hand, "--out", "build", "--json", cwd=tmp_path).stdout)
    assert result == {"story": "build/hand.z8", "symbols": "build/hand.symbols.json"}
    assert (tmp_path / "build" / "hand.z8").read_bytes()[0] == 8


def test_compile_errors(tmp_path: Path) -> None:
    (tmp_path / "bad.ni").write_text('"A" by Me\n\nThe moon is a wibble.\n')
    assert "line 3" in fails("compile", "bad.ni", "--out", "build", cwd=tmp_path)
    (tmp_path / "latin.ni").write_bytes(b'"Caf\xe9" by Me\n')
    assert "UTF-8" in fails("compile", "latin.ni", "--out", "build", cwd=tmp_path)
    assert "No such file" in fails("compile", "none.ni", "--out", "build", cwd=tmp_path)
    (tmp_path / "game.json").write_text(json.dumps({**PLATE, "start": "moon"}))
    assert "moon" in fails("compile", "game.json", "--out", "build", cwd=tmp_path)
    assert not (tmp_path / "build").exists()


def test_validate_good_games(game: Path, generated: Path, tmp_path: Path) -> None:
    lines = run("validate", game, generated.parent, "BoilPasta", cwd=tmp_path).stdout.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("ok ") for line in lines)
    assert "7 of 7 points" in lines[2]
    results = json.loads(run("validate", game, "--json", cwd=tmp_path).stdout)["results"]
    assert [(r["path"], r["ok"], r["problems"]) for r in results] == [(str(game), True, [])]


def test_validate_bad_games(game: Path, generated: Path, tmp_path: Path) -> None:
    story = (generated / "story.z8").read_bytes()
    bad: dict[str, tuple[str | bytes, str]] = {
        "broken.json": ('{"id": ', "not valid JSON (line 1"),
        "list.json": ("[]", "a JSON object"),
        "newer.json": (json.dumps({**PLATE, "spec_version": 3}), "spec version 3"),
        "unfit.json": (json.dumps({**PLATE, "difficulty": "absurd"}), "difficulty"),
        "dangling.json": (json.dumps({**PLATE, "start": "moon"}), "moon"),
        "lost.json": (json.dumps({**PLATE, "walkthrough": ["look"]}), "walkthrough"),
        "short.z8": (story[:20_000], "truncated"),
        "damaged.z8": (story[:30_000] + b"\0\1\2\3" + story[30_004:], "damaged"),
        "text.z8": ("This is no story.", "not a Z-machine story"),
        "empty.z8": ("", "not a Z-machine story"),
    }
    for name, (content, _) in bad.items():
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    half = tmp_path / "half"
    shutil.copytree(generated, half)
    (half / "story.z8").write_bytes(story[:20_000])
    (tmp_path / "empty").mkdir()
    expected = {name: said for name, (_, said) in bad.items()}
    expected |= {
        "half": "truncated",
        "empty": "no game.json",
        "NoSuchGame": "starling list",
        "none.json": "No such file",
    }
    finished = run("validate", *expected, game, "--json", cwd=tmp_path, code=1)
    *failed, good = json.loads(finished.stdout)["results"]
    assert good["ok"] is True  # a bad game does not keep others from being checked
    for result, (name, said) in zip(failed, expected.items(), strict=True):
        assert (result["path"], result["ok"]) == (name, False)
        assert said in result["problems"][0], result
    lines = run("validate", *expected, cwd=tmp_path, code=1).stdout.splitlines()
    assert len(lines) == len(expected)
    assert all(line.startswith("FAIL ") for line in lines)


def test_walkthrough(game: Path, tmp_path: Path) -> None:
    lines = run("walkthrough", game, cwd=tmp_path).stdout.splitlines()
    assert lines == PLATE["walkthrough"]
    result = json.loads(run("walkthrough", game, "--json", cwd=tmp_path).stdout)
    assert result == {"id": "DirtyPlate", "commands": lines, "max_score": 3}


def test_play_a_winning_script(game: Path, tmp_path: Path) -> None:
    script = tmp_path / "commands.txt"
    script.write_text("# The way out\n" + "\n".join([*PLATE["walkthrough"], "look  # too late", ""]))
    text = run("play", game, "--script", script, cwd=tmp_path).stdout
    assert text.startswith("[red]Morning[/red] comes.")
    assert "[score 2 of 3 (+2)]" in text
    assert text.endswith("[you won: 3 of 3 points]\n")
    assert "> look" not in text
    assert max(map(len, text.splitlines())) <= 80


def test_play_over_a_pipe(game: Path, tmp_path: Path) -> None:
    typed = "/help\n\nsmash china plate\ntake all\n"
    text = run("play", game, typed=typed, cwd=tmp_path).stdout
    assert "polish THING" in text
    assert "\x1b" not in text
    assert text.endswith("[the game is over: 0 of 3 points]\n")
    text = run("play", game, typed="look\n/quit\nlook\n", cwd=tmp_path).stdout
    assert text.count("> look") == 1
    assert text.endswith("[stopped: 0 of 3 points]\n")


def test_play_stories(hand: Path, generated: Path, tmp_path: Path) -> None:
    run("compile", hand, "--out", tmp_path, cwd=tmp_path)
    before = files(tmp_path)
    for name in (hand, tmp_path / "hand.z8"):
        text = run("play", name, typed="save\nscript\nrestore\nswitch on lamp\nlook\n", cwd=tmp_path).stdout
        assert text.endswith("[score 3 of 3 (+3)]\n\n[you won: 3 of 3 points]\n")
    text = run("play", generated / "story.z8", typed="look\n", cwd=tmp_path).stdout
    assert "[stopped: 0 of " in text
    (tmp_path / "hand.symbols.json").unlink()
    text = run("play", tmp_path / "hand.z8", typed="look\nquit\n", cwd=tmp_path).stdout
    assert text.endswith("> quit\n\n[stopped: 0 of 3 points]\n")
    assert files(tmp_path) == before - {"hand.symbols.json"}


def test_play_reports_unplayable_files(generated: Path, tmp_path: Path) -> None:
    (tmp_path / "short.z8").write_bytes((generated / "story.z8").read_bytes()[:20_000])
    (tmp_path / "text.z8").write_text("This is no story. " * 10)
    (tmp_path / "hand.symbols.json").write_text("{}")
    assert "truncated" in fails("play", "short.z8", cwd=tmp_path)
    assert "not a Z-machine story" in fails("play", "text.z8", cwd=tmp_path)
    assert "No such file" in fails("play", "none.z8", cwd=tmp_path)
    assert "starling list" in fails("play", "NoSuchGame", cwd=tmp_path)
    assert "matches" in fails("play", "*", cwd=tmp_path)


def test_debug_shows_the_traceback(tmp_path: Path) -> None:
    error = run("--debug", "play", "NoSuchGame", cwd=tmp_path, code=1).stderr
    assert "Traceback (most recent call last)" in error
    assert "UnknownGameError" in error


def test_schema_is_json_schema(tmp_path: Path) -> None:
    schema = json.loads(run("schema", cwd=tmp_path).stdout)
    assert schema["type"] == "object"
    assert {"rooms", "things", "tasks"} <= schema["properties"].keys()
    references = set(re.findall(r'"#/\$defs/(\w+)"', json.dumps(schema)))
    assert references == schema["$defs"].keys()
    assert all(part["type"] == "object" and part["additionalProperties"] is False for part in schema["$defs"].values())


def test_a_closed_pipe_is_not_an_error(tmp_path: Path) -> None:
    process = subprocess.Popen([STARLING, "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path)
    assert process.stdout and process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    process.wait(timeout=60)


@pytest.mark.parametrize(
    ("command", "closed"), [(["list"], [1]), (["list"], [0, 1, 2]), (["play", "BoilPasta"], [0]), (["list"], [2])]
)
def test_closed_streams_are_no_error(command: list[str], closed: list[int], tmp_path: Path) -> None:
    def close() -> None:
        for stream in closed:
            os.close(stream)

    done = subprocess.run(
        [STARLING, *command], capture_output=True, text=True, preexec_fn=close, cwd=tmp_path, timeout=120, check=False
    )
    assert done.returncode == 0 and done.stderr == ""
    assert (1 in closed) == (done.stdout == "")


def test_quickstart_names_missing_packages(tmp_path: Path) -> None:
    program = (
        "import importlib.util, sys\n"
        "real = importlib.util.find_spec\n"
        "importlib.util.find_spec = lambda name, *rest: None if name == 'torch' else real(name, *rest)\n"
        "from starling.cli import main\n"
        "sys.argv = ['starling', 'quickstart', '--out', 'out']\n"
        "main()\n"
    )
    finished = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert finished.returncode == 1
    assert finished.stderr == "error: quickstart needs torch: pip install -e '.[demo]' from a clone of the repository\n"
    assert files(tmp_path) == set()


@pytest.mark.usefixtures("no_graphs")
def test_crawl_and_analyse_a_small_game(tmp_path: Path) -> None:
    game = tmp_path / "small"
    game.mkdir()
    (game / "game.json").write_text(small().to_json(), encoding="utf-8")
    crawled = json.loads(run("crawl", "small", "--jobs", "2", "--json", cwd=tmp_path).stdout)["games"][0]
    assert crawled["closed"] and crawled["states"] == 736 and crawled["checked_commands"] > 0
    assert run("crawl", "small", cwd=tmp_path).stdout.startswith("small-plate: 736 states")
    found = json.loads(run("analyse", "small", "--json", cwd=tmp_path).stdout)["games"][0]
    assert (found["winnable"], found["shortest"], found["shortest_proved"], found["dead_ends"]) == (True, 4, True, [])
    line = run("analyse", "small", cwd=tmp_path).stdout
    assert "can be won in 4 commands (proved shortest)" in line


@pytest.mark.usefixtures("no_graphs")
def test_analyse_fails_for_a_game_with_a_dead_end(tmp_path: Path) -> None:
    game = tmp_path / "trap"
    game.mkdir()
    spec = small().model_copy(update={"endings": []})
    (game / "game.json").write_text(spec.to_json(), encoding="utf-8")
    done = run("analyse", "trap", cwd=tmp_path, code=1)
    assert "smash china plate" in done.stdout

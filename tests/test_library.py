"""The library as a whole: its games, its statistics, and the pages generated from them.

That every game compiles and that its walkthrough wins with every point is tested in test_env.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from typer.testing import CliRunner

import starling
from starling.cli import app
from starling.generation.game_stats import GameStats, compute_stats, load_stats, rules_hash
from starling.generation.library_pages import bring_up_to_date, overview, pages, read_games, stale
from starling.inform.render import render
from starling.library.catalog import SELECTORS, find, library_folder, open_game
from starling.spec import overlap
from starling.spec import prose_metrics as prose
from starling.spec.model import GameSpec
from starling.util.errors import SpecError, StarlingError
from tests.games import PLATE

SPECS = [entry.spec for entry in find()]
STATS = load_stats(library_folder()).games
SPLITS = {"train": 75, "eval": 25, "long-train": 15, "long-eval": 5}
"""The first two are those of all published results."""
ALL = sum(SPLITS.values())
SMALL = ("do-not-lift-the-lid", "eight-seconds-a-week")


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, list(map(str, arguments)))
    return result.exit_code, result.output


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A library of two small games, up to date."""
    for name in SMALL:
        (tmp_path / name).mkdir()
        shutil.copy(library_folder() / name / "game.json", tmp_path / name)
    shutil.copy(library_folder() / "figures.json", tmp_path)
    bring_up_to_date(tmp_path)
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_what_the_library_holds() -> None:
    assert len(SPECS) == ALL
    for name in ("id", "title", "idea", "intro"):
        assert len({getattr(s, name) for s in SPECS}) == ALL
    assert Counter(s.split for s in SPECS) == SPLITS
    for selector, splits in SELECTORS.items():
        assert [entry.id for entry in find(selector)] == [e.id for e in find() if e.spec.split in splits]
    assert len({skill for s in SPECS for skill in s.skills}) >= 10
    for split in ("train", "eval"):
        assert {s.difficulty for s in SPECS if s.split == split} == {"easy", "medium", "hard"}


def test_evaluation_needs_known_skills_in_new_situations() -> None:
    found = overlap.measure(SPECS)
    assert found.new_skills == []
    assert sum(e for _, e in found.skills.values()) == sum(len(s.skills) for s in SPECS if s.split == "eval")
    # Most verbs are known, most objects are not.
    assert found.verbs[1] / found.verbs[0] > 0.5 > found.names[1] / found.names[0]


def test_pages_are_what_the_games_and_figures_make_them() -> None:
    assert stale(library_folder()) == []
    made = pages(library_folder())
    assert len(made) == 3 * ALL + 2
    spec = SPECS[0]
    assert made[library_folder() / spec.id / "story.ni"] == render(spec).text


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.id)
def test_figures_and_texts_of_a_game(spec: GameSpec) -> None:
    found = STATS[spec.id]
    assert found.rules == rules_hash(spec)
    assert 0 < found.shortest <= len(spec.walkthrough)
    assert found.dead_end is None and not found.lasting_states
    assert found.random_win < 0.25
    idle = overlap.idle_things(spec)
    assert 0 < len(idle) < len(spec.things), "objects that matter beside objects that do not"
    for text in prose.texts(spec):
        assert not re.search(r"\b(todo|tbd|fixme|lorem ipsum|placeholder|xxx)\b|\{\{|<[a-z]+>", text, re.IGNORECASE)


def test_transcripts_are_what_the_games_say() -> None:
    """Those of long games in docs/transcripts, which docs/library.md links."""
    pages = sorted((Path(__file__).parent.parent / "docs" / "transcripts").glob("*.md"))
    assert len(pages) == 3
    for page in pages:
        (text,) = re.findall(r"```text\n(.*?)\n```", page.read_text("utf-8"), re.DOTALL)
        game = open_game(page.stem)
        machine = game.start()
        told = [machine.opening, *(f"> {c}\n\n{machine.send(c).strip()}" for c in game.spec.walkthrough)]
        assert text == "\n\n".join(part.strip() for part in told)


BAD_ENDS = {
    "ADoorThatOpensInward": ["take willow rods", "burn willow rods in clay stove"],
    "AndanteForRennet": ["swing copper kettle", "light hearth", *["wait"] * 5],
    "DarkAndClose": [*open_game("DarkAndClose").spec.walkthrough[:-1], "pull long bed"],
    "FourHundredInchesAYear": ["take lace parasol", "lend lace parasol to mr lyngdoh"],
    "HenAtTheHub": ["go up", "go up", "call for magnificat"],
    "LastStopFirst": ["wave off morag"],
    "MrPettiboneIsAlive": [
        *["consult card index", "take paper knife", "go down", "crank rolling shelves", "take red register"],
        "cut red register with paper knife",
    ],
    "TheOtherStocking": ["take white stocking", "leave white stocking in lye crock"],
    "TheThirdStair": ["go down", "topple carved figure"],
}
"""{game: commands that lose it}."""


@pytest.mark.parametrize("id", BAD_ENDS)
def test_a_game_can_be_lost(id: str) -> None:
    env = starling.make(id)
    _, infos = env.reset(seed=0)
    over = False
    for command in BAD_ENDS[id]:
        if over:
            break
        assert command in infos["admissible_commands"]
        _, _, over, _, infos = env.step(command)
    assert over and infos["lost"] and not infos["won"]


def test_prose_is_varied() -> None:
    found = prose.measure(SPECS)
    assert found.distinct_per_game[1] > 0.75
    assert found.shared < 0.03
    assert all(count <= 20 for _, count in [*found.phrases, *found.sentences])


@pytest.mark.parametrize("name", SMALL)
def test_figures_can_be_found_again(name: str) -> None:
    spec = next(s for s in SPECS if s.id == name)
    assert compute_stats(spec) == STATS[name]


def test_check_tells_what_is_out_of_date(shelf: Path) -> None:
    assert run("library", shelf, "--check") == (0, "")
    card = shelf / SMALL[0] / "card.md"
    change(card, "verified", "perfect")
    (shelf / "GALLERY.md").unlink()
    code, output = run("library", shelf, "--check", "--json")
    assert code == 1 and json.loads(output)["out_of_date"] == [f"{SMALL[0]}/card.md", "GALLERY.md"]
    assert "perfect" in card.read_text()
    assert run("library", shelf)[0] == 0
    assert run("library", shelf, "--check") == (0, "")


def test_new_words_need_no_analysis_but_new_rules_do(shelf: Path) -> None:
    game, before = shelf / SMALL[0] / "game.json", (shelf / "figures.json").read_bytes()
    spec = read_games(shelf)[SMALL[0]]
    change(game, json.dumps(spec.title), json.dumps("Another Title"))
    assert {p.name for p in stale(shelf)} == {"story.ni", "card.md", "README.md", "GALLERY.md"}
    assert run("library", shelf)[0] == 0
    assert (shelf / "figures.json").read_bytes() == before
    change(game, f'"points": {spec.tasks[0].points}', f'"points": {spec.tasks[0].points + 1}')
    with pytest.raises(StarlingError, match="changed since it was analysed"):
        stale(shelf)
    with pytest.raises(StarlingError, match="did not pass verification"):
        bring_up_to_date(shelf)  # the maximum is not the sum of the points any more


def test_again_finds_the_same(shelf: Path) -> None:
    before = {path.name: path.read_bytes() for path in shelf.glob("*.*")}
    assert run("library", shelf, "--again") == (0, "")
    assert {path.name: path.read_bytes() for path in shelf.glob("*.*")} == before


def test_wrong_use(tmp_path: Path, shelf: Path) -> None:
    assert run("library", shelf, "--check", "--again")[0] == 2
    (tmp_path / "empty").mkdir()
    with pytest.raises(StarlingError, match="there are no games"):
        stale(tmp_path / "empty")
    (shelf / "figures.json").write_text('{"games": {"x": 1}}')
    with pytest.raises(SpecError, match="not written by this version"):
        stale(shelf)
    (shelf / SMALL[0]).rename(shelf / "another-name")
    with pytest.raises(StarlingError, match="name the folder like the game"):
        stale(shelf)


def test_figures_of_another_method_are_found_anew(shelf: Path) -> None:
    assert load_stats(shelf).games
    change(shelf / "figures.json", '"episodes": 20', '"episodes": 19')
    assert load_stats(shelf).games == {}


def test_prose_measures_count_words_within_texts() -> None:
    one = GameSpec.model_validate({**PLATE, "intro": "The cat sat. The cat sat."})
    found = prose.measure([one, one.model_copy(update={"id": "other"})])
    words = [re.findall(r"[a-z{}']+", t.lower()) for t in prose.texts(one)]
    assert found.words == 2 * sum(len([w for w in text]) for text in words)
    assert found.shared == 1.0
    assert ("The cat sat.", 2) in found.sentences
    assert ("the cat sat the cat", 2) in found.phrases


def test_objects_that_matter() -> None:
    spec = GameSpec.model_validate(PLATE)
    idle = overlap.idle_things(spec)
    assert "radio" in idle and "hat" in idle
    assert not {"iron-key", "oak-door", "plate", "sink", "box"} & {*idle}


def test_overlap_counts_what_both_splits_have() -> None:
    train = GameSpec.model_validate(PLATE)
    other = train.model_copy(update={"id": "other", "split": "eval", "skills": ["cleaning", "cooking"]})
    found = overlap.measure([train, other])
    assert found.new_skills == ["cooking"] and found.new_pairs == ["other"]
    assert found.names == (len(train.things), len(train.things)) and found.verbs == (3, 3)


def test_overview_names_games_that_can_be_spoiled() -> None:
    known = load_stats(library_folder())
    spoiled = STATS[SMALL[0]].model_dump() | {"dead_end": {"commands": ["wait"], "command": "drop egg"}}
    known.games[SMALL[0]] = GameStats.model_validate(spoiled)
    assert f"Games with a dead end: [DoNotLiftTheLid]({SMALL[0]}/card.md)" in overview(SPECS, known)

"""Transition data: rows agree with the games, files are complete or absent."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from starling.envs.env import StarlingEnv
from starling.library.game import Game
from starling.spec.model import GameSpec
from starling.training.collect import STATE, collect, gather, steps_to_goal
from starling.training.transitions import COLLECTION, LISTS, SOURCES, TEXTS, TransitionData, write_rows
from starling.util.errors import StarlingError
from tests.games import plate, small

pytest.importorskip("pyarrow")
STARLING = Path(sys.executable).with_name("starling")


def saved(folder: Path, spec: GameSpec) -> Path:
    (folder / spec.id).mkdir(parents=True)
    (folder / spec.id / "game.json").write_text(spec.to_json(), encoding="utf-8")
    return folder / spec.id


@pytest.fixture
def games(tmp_path: Path) -> list[Path]:
    return [saved(tmp_path / "games", small()), saved(tmp_path / "games", plate(split="eval"))]


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def rows_of(data: TransitionData) -> list[dict]:
    """Rows with their texts."""
    texts, rows = data.texts, []
    for i in range(len(data)):
        row = {name: texts[data.columns[name][i]] for name in TEXTS}
        row |= {name: [texts[n] for n in data.columns[name][i]] for name in LISTS}
        rows.append(row | {name: data.columns[name][i] for name in ("reward", "score", "ended", "steps_to_goal")})
    return rows


def test_rows_agree_with_the_game(games, tmp_path):
    found = collect(games[:1], tmp_path / "data", 20_000, seed=1)
    data = TransitionData.open(tmp_path / "data")
    assert [(f.game, f.rows, f.complete) for f in found] == [("small-plate", len(data), True)]
    rows = rows_of(data)
    by_before = {(r["observation"], r["description"], r["inventory"], tuple(r["facts"]), r["command"]): r for r in rows}
    env = StarlingEnv(Game(small()))
    rng = np.random.default_rng(0)
    compared = 0
    for episode in range(6):
        text, info = env.reset(seed=0)
        for step in range(12):
            admissible = info["admissible_commands"]
            walk = small().walkthrough
            command = walk[step] if episode == 0 and step < len(walk) else str(rng.choice(admissible))
            before, facts, score = (text, info["description"], info["inventory"]), info["facts"], info["score"]
            text, reward, terminated, _, info = env.step(command)
            holders = [f"{f.subject} in {f.value}" for f in facts if f.predicate in ("at", "in")]
            row = next(
                (
                    r
                    for key, r in by_before.items()
                    if key[:3] == before
                    and key[4] == command
                    and [f for f in r["facts"] if " in " in f] == holders
                    and r["score"] == np.float32(score / 3)
                ),
                None,
            )
            if row is not None:  # not every text can have been seen before every state
                compared += 1
                assert row["next_observation"] == text
                assert row["admissible"] == list(admissible)
                assert row["reward"] == np.float32(reward / 3)
                assert row["ended"] == terminated
                if not terminated:
                    assert row["next_description"] == info["description"]
                    assert row["next_inventory"] == info["inventory"]
                    assert row["next_admissible"] == list(info["admissible_commands"])
            if terminated:
                break
    assert compared > 20
    walked = [r for r in rows if r["source"] == "walkthrough"]
    assert [r["command"] for r in sorted(walked, key=lambda r: -r["steps_to_goal"])] == small().walkthrough
    assert sum(r["reward"] for r in walked) == pytest.approx(1)


def test_facts_of_rows(games, tmp_path):
    collect(games[:1], tmp_path / "data", 300)
    row = rows_of(TransitionData.open(tmp_path / "data"))[0]
    assert {"player in kitchen", "plate in kitchen", "oak-door.open=closed", "plate.cleanness=greasy"} <= set(
        row["facts"]
    )
    washed = [r for r in rows_of(TransitionData.open(tmp_path / "data")) if r["command"] == "wash china plate in sink"]
    assert all("plate.cleanness=spotless" in r["next_facts"] for r in washed if r["reward"] > 0)
    assert washed


def test_a_small_game_is_collected_completely_without_duplicates(games, tmp_path):
    collect(games[:1], tmp_path / "data", 20_000)
    rows = rows_of(TransitionData.open(tmp_path / "data"))
    keys = {(r["observation"], tuple(r["facts"]), r["score"], r["command"]) for r in rows}
    assert len(keys) == len(rows)
    game = Game(small())
    game.expanded(game.beginning)
    state = 0
    while state < len(game.graph):
        game.expanded(state)
        state += 1
    pairs = {(tuple(r["facts"]), r["score"], r["command"]) for r in rows}
    assert len(pairs) == game.graph.transitions.size


def test_steps_to_goal_satisfy_the_bellman_equation():
    game = Game(small())
    gather(game, 20_000, np.random.default_rng(0))
    steps, graph = steps_to_goal(game), game.graph
    for state in range(len(graph)):
        goal = graph.ended.data[state] == 1 and graph.score.data[state] == 3
        after = graph.after.data[graph.commands(state)]
        ahead = [steps[a] for a in after if steps[a] >= 0]
        assert steps[state] == (0 if goal else min(ahead) + 1 if ahead else -1)
    assert steps[game.beginning] == len(small().walkthrough)


def test_the_sources_differ():
    game = Game(plate())
    rows, sources = gather(game, 1_000, np.random.default_rng(0))
    assert len(rows) == 1_000
    counts = np.bincount(sources, minlength=len(SOURCES))
    assert counts[SOURCES.index("walkthrough")] == len(plate().walkthrough)
    assert (counts > 0).all()
    assert len(np.unique(rows[:, :3], axis=0)) == len(rows)
    score = {
        name: game.graph.score.data[rows[sources == SOURCES.index(name), STATE]].mean() for name in ("mixed", "random")
    }
    assert score["mixed"] > score["random"]


def test_bytes_depend_on_the_seed_alone(games, tmp_path, monkeypatch):
    collect(games, tmp_path / "one", 1_000, seed=3)
    collect(games[::-1], tmp_path / "two", 1_000, seed=3, jobs=2)
    assert content(tmp_path / "one") == content(tmp_path / "two")
    collect(games, tmp_path / "other", 1_000, seed=4)
    assert content(tmp_path / "one") != content(tmp_path / "other")
    monkeypatch.setenv("STARLING_CACHE", str(tmp_path / "cache"))  # nothing is known there
    collect(games[:1], tmp_path / "three", 500, seed=3)
    assert content(tmp_path / "three")["small-plate.parquet"] == content(tmp_path / "one")["small-plate.parquet"]


def test_a_killed_collection_can_be_resumed(games, tmp_path):
    arguments = [STARLING, "collect", *games, "--rows", "8000", "--out", tmp_path / "data"]
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and not (tmp_path / "data" / COLLECTION).exists():
        time.sleep(0.01)
    time.sleep(0.3)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    there = sorted(path.name for path in (tmp_path / "data").glob("*.parquet"))
    if len(there) < 2:
        with pytest.raises(StarlingError, match="not collected yet; run the same `starling collect`"):
            TransitionData.open(tmp_path / "data")
    stamps = {name: (tmp_path / "data" / name).stat().st_mtime_ns for name in there}
    subprocess.run(arguments, check=True, capture_output=True)
    assert {name: (tmp_path / "data" / name).stat().st_mtime_ns for name in there} == stamps
    collect(games, tmp_path / "whole", 8_000)
    visible = {name: data for name, data in content(tmp_path / "data").items() if not name.startswith(".")}
    assert visible == content(tmp_path / "whole")


def test_folders_with_other_data_are_refused(games, tmp_path):
    collect(games[:1], tmp_path / "data", 100)
    before = content(tmp_path / "data")
    with pytest.raises(StarlingError, match="with different seed;"):
        collect(games[:1], tmp_path / "data", 100, seed=1)
    with pytest.raises(StarlingError, match="with different rows, games;"):
        collect(games, tmp_path / "data", 400)
    assert content(tmp_path / "data") == before
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.tex").write_text("mine")
    with pytest.raises(StarlingError, match="not empty"):
        collect(games[:1], tmp_path / "full", 100)
    with pytest.raises(StarlingError, match="same id"):
        collect([games[0], saved(tmp_path / "again", small())], tmp_path / "twice", 100)


def test_unreadable_data_is_an_error(games, tmp_path):
    with pytest.raises(StarlingError, match="no data from `starling collect`"):
        TransitionData.open(tmp_path)
    collect(games[:1], tmp_path / "data", 200)
    file = tmp_path / "data" / "small-plate.parquet"
    assert len(TransitionData.open(file)) == len(TransitionData.open(tmp_path / "data"))
    whole = file.read_bytes()
    for bad in (b"", b"PAR1", whole[: len(whole) // 2]):
        file.write_bytes(bad)
        with pytest.raises(StarlingError, match=r"small-plate\.parquet"):
            TransitionData.open(tmp_path / "data")
    about = json.loads((tmp_path / "data" / COLLECTION).read_text())
    for other in ({**about, "format": 2}, {"games": about["games"]}):
        (tmp_path / "data" / COLLECTION).write_text(json.dumps(other))
        with pytest.raises(StarlingError, match=r"_collection\.json: data of format .*, not 1; collect it again"):
            TransitionData.open(tmp_path / "data")
    (tmp_path / "data" / COLLECTION).write_text("[]")
    with pytest.raises(StarlingError, match="cannot be read"):
        TransitionData.open(tmp_path / "data")


def test_files_of_another_version_are_errors(games, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    out = tmp_path / "data"
    collect(games[:1], out, 200)
    file = out / "small-plate.parquet"
    table = parquet.read_table(file)
    for notes in (b'{"rows": 200}', b"[]"):
        parquet.write_table(table.replace_schema_metadata({b"starling": notes}), file)
        with pytest.raises(StarlingError, match=r"small-plate\.parquet: .*delete it and collect again"):
            collect(games[:1], out, 200)


def test_rows_are_selected_by_split_and_game(games, tmp_path):
    collect(games, tmp_path / "data", 400)
    data = TransitionData.open(tmp_path / "data")
    assert data.games() == ["dirty-plate", "small-plate"]
    held_out = data.select(split="held-out")
    assert held_out.games() == ["dirty-plate"]
    assert rows_of(held_out) == [row for row in rows_of(data) if row["split"] == "held-out"]
    assert rows_of(data.select(games=["small-plate"])) == [r for r in rows_of(data) if r["game"] == "small-plate"]
    with pytest.raises(StarlingError, match="no transitions of split='train', games="):
        data.select(split="train", games=["dirty-plate"])


lists = st.lists(st.lists(st.text(max_size=5), max_size=4), min_size=1, max_size=8)


@settings(max_examples=30)
@given(lists=lists, data=st.data())
def test_any_texts_are_read_back(tmp_path_factory, lists, data):
    path = tmp_path_factory.mktemp("rows") / "any.parquet"
    count = len(lists)
    words = data.draw(st.lists(st.text(max_size=5), min_size=count, max_size=count))
    texts = np.array(sorted({*words, *(word for one in lists for word in one)}), object)
    place = {text: number for number, text in enumerate(texts.tolist())}
    columns: dict[str, Any] = {name: (texts, np.array([place[word] for word in words])) for name in TEXTS}
    flat = np.array([place[word] for one in lists for word in one], np.int64)
    columns |= {name: (texts, flat, np.array([len(one) for one in lists])) for name in LISTS}
    columns |= {"reward": np.zeros(count, np.float32), "score": np.ones(count, np.float32)}
    columns |= {"ended": np.zeros(count, bool), "steps_to_goal": np.arange(count, dtype=np.int32)}
    write_rows(path, columns, {})
    found = TransitionData.open(path)
    assert [found.texts[number] for number in found.command] == words
    assert [[found.texts[number] for number in found.facts[row]] for row in range(count)] == lists
    assert found.take(np.array([count - 1])).steps_to_goal.tolist() == [count - 1]


def test_collect_on_the_command_line(tmp_path):
    out = tmp_path / "data"
    arguments = [STARLING, "collect", "BoilPasta,SummitBox", "--rows", "300", "--out", out, "--json"]
    printed = json.loads(subprocess.run(arguments, check=True, capture_output=True, text=True).stdout)
    assert printed["rows"] == 300
    assert [game["game"] for game in printed["games"]] == ["boil-pasta", "summit-box"]
    of_split = [*arguments[:5], "--out", tmp_path / "alone", "--split", "held-out"]
    alone = subprocess.run(of_split, check=True, capture_output=True)
    assert b"300 transitions of 1 games" in alone.stdout
    assert TransitionData.open(tmp_path / "alone").games() == ["summit-box"]
    wrong = subprocess.run([*arguments, "--seed", "1"], capture_output=True, text=True)
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
    assert "collected with different seed" in wrong.stderr

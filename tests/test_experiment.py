"""Experiments on real games: records, killed and resumed runs, reports."""

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

import numpy as np
import pytest
from typer.testing import CliRunner

pytest.importorskip("torch")
pytest.importorskip("matplotlib")

from starling import make_story
from starling.cli import app
from starling.console.player import start
from starling.console.transcript import Transcript
from starling.experiments.cells import Cell, commit, read_record, run_cell
from starling.experiments.experiment import grid, run_experiment
from starling.experiments.experiment_report import compare
from starling.experiments.frames import named_rows
from starling.experiments.protocol import read_protocol
from starling.experiments.results import collect_results, load_evaluations
from starling.experiments.skills import overlap_of, target_skills, task_skills
from starling.targets import get_target
from starling.training.checkpoint import load_checkpoint
from starling.training.evaluation import evaluate_rollout
from starling.util.errors import StarlingError
from tests.narrow import not_none
from tests.target_games import LANTERN, story_of
from tests.test_llm_agents import Server
from tests.tiny_experiment import ROOT, SMOKE, TINY, written


def starling(*words):
    return CliRunner().invoke(app, [str(word) for word in words])


def command(protocol: Path, out: Path) -> list[str]:
    """`starling experiment` as a process of its own."""
    main = "from starling.cli import main; main()"
    return [sys.executable, "-c", main, "experiment", str(protocol), "--out", str(out)]


def story(path: Path, source: str = LANTERN) -> Path:
    """A story file of an Inform 7 source."""
    path.parent.mkdir(parents=True, exist_ok=True)
    written = path.with_suffix(".ni")
    written.write_text(source)
    path.write_bytes(story_of(make_story(written)).data)
    written.unlink()
    return path


@pytest.fixture(scope="module")
def smoke(tmp_path_factory):
    """The finished smoke experiment: its folder and output."""
    out = tmp_path_factory.mktemp("smoke") / "run"
    done = starling("experiment", SMOKE, "--out", out, "--json")
    assert done.exit_code == 0, done.output
    return out, json.loads(done.stdout)


@pytest.fixture
def llm_server():
    served = Server()
    yield served
    served.http.shutdown()
    served.http.server_close()


def test_a_story_given_as_a_path_writes_only_into_the_experiment(tmp_path, monkeypatch):
    """And is found from another working directory."""
    story(tmp_path / "roms" / "My Lantern.z8")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    text = TINY.replace('"heldout-BerthEleven"', '"../roms/My Lantern.z8"').replace('"vanilla", "pretrained", ', "")
    text = text.replace('"vanilla+budget", ', "").replace("seeds = 2", "seeds = 1")
    out = tmp_path / "here" / "run"
    assert run_experiment(read_protocol(written(tmp_path, text)), out, log=print).complete
    assert {path.name for path in (tmp_path / "here").iterdir()} == {"run"}
    assert {path.name for path in (tmp_path / "roms").iterdir()} == {"My Lantern.z8"}
    assert (out / "cells/my-lantern/random/seed-0/record.json").is_file()
    monkeypatch.chdir(tmp_path)
    _, table, cells = load_evaluations(out)
    assert set(table["target"]) == {"my-lantern"} and cells == (1, 1)


def test_points_without_a_known_maximum_are_reported_separately(tmp_path):
    """And if no target has a maximum score, there are no plots."""
    known = story(tmp_path / "known.z8")
    secret = LANTERN.replace("Use scoring. The maximum score is 2.", "Use scoring.").replace("by 1", "by 7")
    unknown = story(tmp_path / "unknown.z8", secret)
    text = TINY.replace("seeds = 2", "seeds = 1").replace(
        '"vanilla", "pretrained", "vanilla+budget", "random"', '"vanilla", "random"'
    )
    for names in ([unknown], [known, unknown]):
        out = tmp_path / f"run-{len(names)}"
        protocol = read_protocol(
            written(tmp_path, text.replace('"heldout-BerthEleven"', json.dumps([*map(str, names)])[1:-1]))
        )
        assert run_experiment(protocol, out, log=print).complete
        record = json.loads((out / "cells/unknown/memory-drrn/vanilla/seed-0/record.json").read_text())
        last = record["evaluations"][-1]
        assert (
            "score" not in last and last["points"] == last["tasks"]["unknown"]["points"] and last["points"] % 3.5 == 0
        )
        made = starling("report", out, "--out", out / "report", "--json")
        assert made.exit_code == 0, made.output
        report = (out / "report/report.md").read_text()
        assert (
            "The maximum score of these targets is unknown" in report
            and "| unknown | memory-drrn | vanilla | 1 | " in report
        )
        assert (out / "report/points.csv").is_file()
        assert [row["tasks"] for row in json.loads(made.stdout)["summary"]] == [1] * 2 * (len(names) - 1)
        assert (out / "report/curves.png").is_file() == (len(names) > 1)


def test_every_cell_has_a_record(smoke):
    out, printed = smoke
    protocol = read_protocol(SMOKE)
    cells = grid(protocol, out)
    assert sorted(printed["done"]) == sorted(cell.id for cell in cells) and not printed["failed"]
    for cell in cells:
        record = not_none(read_record(cell))
        assert record["asked"]["seed"] == cell.seed and record["versions"]["numpy"] == np.__version__
        assert record["seconds"] > 0
        if cell.kind == "tune":
            steps = [evaluation["steps"] for evaluation in record["evaluations"]]
            assert steps == list(range(0, cell.steps + 1, 48))
            assert list(record["evaluations"][0]["tasks"]) == [not_none(cell.target).removeprefix("heldout-")]
    oracle = not_none(read_record(next(cell for cell in cells if cell.condition == "oracle")))
    assert oracle["evaluations"][0]["score"] == 1 and oracle["evaluations"][0]["effort"] < 0.5


def test_records_name_the_commit_of_the_clone():
    if not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    head = subprocess.run(["git", "-C", ROOT, "rev-parse", "HEAD"], capture_output=True, text=True, check=True)
    assert commit() in (head.stdout.strip(), head.stdout.strip() + "+")


def test_the_budget_condition_continues_the_vanilla_training(smoke, tmp_path):
    """And equals an uninterrupted training of that length, bit for bit."""
    out, _ = smoke
    longer = next(c for c in grid(read_protocol(SMOKE), out) if c.condition == "vanilla+budget")
    straight = Cell(**{**vars(longer), "folder": tmp_path, "continues": None, "needs": ()})
    assert run_cell(straight)
    assert not_none(read_record(straight))["evaluations"] == not_none(read_record(longer))["evaluations"]
    networks = [load_checkpoint(c.folder / "checkpoint.pt")["agent_state"]["network"] for c in (straight, longer)]
    assert all((networks[0][key] == networks[1][key]).all() for key in networks[0])


def test_finished_cells_are_neither_rerun_nor_overwritten(smoke, tmp_path):
    out, _ = smoke
    before = {path: path.stat().st_mtime_ns for path in out.rglob("record.json")}
    refused = starling("experiment", SMOKE, "--out", out)
    assert refused.exit_code == 1 and "--resume" in refused.output
    assert starling("experiment", SMOKE, "--out", out, "--resume").exit_code == 0
    assert {path: path.stat().st_mtime_ns for path in out.rglob("record.json")} == before
    other = tmp_path / "smoke.toml"
    other.write_text(SMOKE.read_text().replace("episodes = 2", "episodes = 4"))
    refused = starling("experiment", other, "--out", out, "--resume")
    assert refused.exit_code == 1 and "another experiment (different: episodes)" in refused.output


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("hidden = 16", "hidden = 8"), "different: agents.memory-drrn.settings.hidden"),
        (("hidden = 16,", "hidden = 16, updates = 2,"), "different: agents.memory-drrn.settings.updates"),
        (('games = "LeftAtTheOwl"', 'games = "SummitBox"'), "different: sources.starling.games"),
        (("settings = { hidden = 8 }", "settings = { hidden = 4 }"), "different: condition.small.settings.hidden"),
        (('like = "pretrained"', 'like = "vanilla"'), "different: condition.small.like"),
    ],
)
def test_changes_of_the_protocol_are_refused_by_name(smoke, tmp_path, change, message):
    out, _ = smoke
    assert change[0] in SMOKE.read_text()
    refused = starling("experiment", written(tmp_path, SMOKE.read_text().replace(*change)), "--out", out, "--resume")
    assert refused.exit_code == 1 and message in refused.output and "\n" not in refused.output.strip()


def test_a_replaced_encoder_is_detected(tmp_path):
    from starling.agents.encoders import make_encoder, save_encoder

    save_encoder(make_encoder("gru-tokens", size=8), tmp_path / "encoder")
    text = TINY.replace("[agents.memory-drrn]", f'[agents.memory-drrn]\nencoder = "{tmp_path}/encoder"')
    text = text.replace('"vanilla", "pretrained", "vanilla+budget", "random"', '"frozen-encoder"').replace(
        "seeds = 2", "seeds = 1"
    )
    protocol = read_protocol(written(tmp_path, text))
    out = tmp_path / "run"
    assert run_experiment(protocol, out, log=print).complete
    (record,) = out.rglob("record.json")
    assert len(json.loads(record.read_text())["encoder"]) == 16
    assert run_experiment(protocol, out, resume=True, log=print).complete
    shutil.rmtree(tmp_path / "encoder")
    save_encoder(make_encoder("gru-tokens", size=8), tmp_path / "encoder")
    with pytest.raises(StarlingError, match=r"the encoder .*/encoder changed since the experiment"):
        run_experiment(protocol, out, resume=True, log=print)


def test_report_of_an_experiment(smoke, tmp_path):
    out, _ = smoke
    made = starling("report", out, "--out", tmp_path, "--json")
    assert made.exit_code == 0, made.output
    printed = json.loads(made.stdout)
    assert {row["condition"] for row in printed["summary"]} == {
        "vanilla",
        "pretrained",
        "vanilla+budget",
        "random-encoder",
        "small",
        "random",
        "oracle",
    }
    assert all("too few for a verdict" in row["verdict"] for row in printed["comparison"])
    assert {Path(name).name for name in printed["files"]} == {path.name for path in tmp_path.iterdir()}
    for name in ("curves.png", "profile.png", "overlap.png"):
        assert (tmp_path / name).read_bytes().startswith(b"\x89PNG")
    text = (tmp_path / "report.md").read_text()
    assert re.search(r"\| memory-drrn \| pretrained \| 96 \+ 96 \| \d+ \+ \d+ \| 2 \|", text)
    assert re.search(r"\| walkthrough \| oracle \| - \| \d+ \| 1 \| - \| - \| 1.000 \|", text)
    assert "- none: this takes at least 3 tasks" in text
    # It stands beside transfer and training runs as well.
    assert starling("report", out, tmp_path / "nothing", "--out", tmp_path / "r").exit_code == 1
    shutil.copytree(out / "cells/pretraining/starling/memory-drrn/seed-0", tmp_path / "training")
    both = starling("report", out, tmp_path / "training", "--out", tmp_path / "both", "--json")
    assert both.exit_code == 0, both.output
    assert {"training", "vanilla"} <= {row["condition"] for row in json.loads(both.stdout)["summary"]}


def test_results_agree_with_records(smoke):
    out, _ = smoke
    protocol, table, cells = load_evaluations(out)
    assert cells == (30, 30)
    results = {(r.agent, r.condition): r for r in collect_results(protocol, table)}
    pretrained = results["memory-drrn", "pretrained"]
    assert pretrained.tasks == ("BerthEleven", "GrandmothersSpectacles") and pretrained.scores.shape == (2, 2)
    assert pretrained.groups == [0, 0] and results["memory-drrn", "vanilla"].groups == [0, 1]
    for i, seed in enumerate(pretrained.seeds):
        path = out / f"cells/heldout-BerthEleven/memory-drrn/pretrained/seed-{seed}/record.json"
        assert pretrained.scores[i, 0] == json.loads(path.read_text())["evaluations"][-1]["score"]
    area = not_none(results["memory-drrn", "small"].area)[1]
    path = out / "cells/heldout-BerthEleven/memory-drrn/small/seed-1/record.json"
    first, middle, last = (e["score"] for e in json.loads(path.read_text())["evaluations"])
    assert area[0] == pytest.approx((first + 2 * middle + last) / 4)
    pairs = {(row.condition, row.against) for row in named_rows(compare(list(results.values())))}
    assert ("pretrained", "vanilla+budget") in pairs and ("vanilla", "pretrained") not in pairs


def test_scores_are_assigned_to_the_right_game():
    """Although environments begin other episodes when theirs are over."""
    from starling.envs.registration import make_vec
    from starling.training.agent import make_agent
    from starling.training.rollout import GRAPH_INFOS, GraphRollout

    names = ("BerthEleven", "GrandmothersSpectacles", "SummitBox")
    vec = make_vec(names, 6, infos=GRAPH_INFOS, max_episode_steps=15)
    order = iter(range(6))
    found = evaluate_rollout(
        make_agent("walkthrough", seed=0), GraphRollout(vec, lambda: next(order, 0) % 3), tasks=names, limit=15
    )
    assert [found[f"eval_episodes/{name}"] for name in names] == [2, 2, 2]
    assert np.mean([found[f"eval_score/{name}"] for name in names]) == pytest.approx(found["eval_score"])
    for name in names:
        way = len(next(game for game in vec.games if game.id == get_game_id(name)).walkthrough)
        assert (found[f"eval_score/{name}"] == 1) == (way <= 15)


def get_game_id(name):
    from starling.library.catalog import find

    return find(name)[0].spec.id


def test_a_killed_experiment_can_be_resumed(tmp_path):
    path, out = written(tmp_path), tmp_path / "run"
    program = command(path, out)
    started = subprocess.Popen([*program, "--resume"], start_new_session=True, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 240
    while not list(out.rglob("record.json")) and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(started.pid, signal.SIGKILL)
    started.wait()
    assert 1 <= len(list(out.rglob("record.json"))) < 10
    done = subprocess.run([*program, "--resume", "--json"], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["cells"] == len(json.loads(done.stdout)["done"]) == 10
    assert not [path for path in out.rglob(".*") if path.name != ".lock"]


def test_only_one_process_uses_a_folder(tmp_path):
    from starling.util.locks import claim_folder

    with (
        claim_folder(tmp_path),
        pytest.raises(StarlingError, match="in use by another process"),
    ):
        run_experiment(read_protocol(written(tmp_path)), tmp_path, log=print)


def test_a_failed_cell_blocks_only_those_that_need_it(tmp_path):
    protocol = read_protocol(written(tmp_path))
    out = tmp_path / "run"
    broken = out / "cells/pretraining/starling/memory-drrn/seed-0/checkpoint.pt"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(b"not a checkpoint")
    lines: list[str] = []
    outcome = run_experiment(protocol, out, jobs=1, log=lines.append)
    assert outcome.failed.keys() == {
        "pretraining/starling/memory-drrn/seed-0",
        "heldout-BerthEleven/memory-drrn/pretrained/seed-0",
    }
    assert len(outcome.done) == outcome.cells - 2 and any(line.startswith("failed: pretraining") for line in lines)
    broken.unlink()
    assert run_experiment(protocol, out, resume=True, log=lines.append).complete


def test_human_baselines_without_transcripts_are_left_out(tmp_path, monkeypatch):
    monkeypatch.setenv("STARLING_DATA", str(tmp_path / "data"))
    text = TINY.replace('"vanilla", "pretrained", "vanilla+budget", "random"', '"human", "random"')
    words = ["experiment", written(tmp_path, text), "--out", tmp_path / "run", "--json"]
    done = starling(*words)
    assert done.exit_code == 0, done.output
    printed = json.loads(done.stdout)
    assert printed["cells"] == len(printed["done"]) == 2 and not printed["failed"]
    assert "nobody has played" in printed["left_out"]["heldout-BerthEleven/human/seed-0"]
    assert "left out: heldout-BerthEleven/human/seed-0: nobody has played heldout-BerthEleven" in done.stderr
    assert load_evaluations(tmp_path / "run")[2] == (2, 2)
    # And taken in when somebody has.
    play_by_hand("BerthEleven", starling("walkthrough", "BerthEleven").stdout.split("\n"))
    done = starling(*words, "--resume")
    assert done.exit_code == 0 and len(json.loads(done.stdout)["done"]) == 3
    assert load_evaluations(tmp_path / "run")[2] == (3, 3)


def play_by_hand(game: str, commands: list[str]) -> None:
    with start(game) as player:
        for command in commands:
            player.say(command)


def test_human_baseline_from_transcripts(tmp_path, monkeypatch):
    from starling.experiments.human_baseline import evaluate_human_baseline

    monkeypatch.setenv("STARLING_DATA", str(tmp_path))
    target = get_target("heldout-BerthEleven")
    with pytest.raises(StarlingError, match="nobody has played"):
        evaluate_human_baseline(target)
    way = starling("walkthrough", "BerthEleven").stdout.split("\n")
    script = tmp_path / "script.txt"
    script.write_text("\n".join(way))
    assert starling("play", "BerthEleven", "--script", script).exit_code == 0
    with pytest.raises(StarlingError, match="nobody has played"):  # a script is nobody
        evaluate_human_baseline(target)
    for commands in (way, way[:2]):
        play_by_hand("BerthEleven", commands)
    found = evaluate_human_baseline(target)["tasks"]["BerthEleven"]
    assert found["episodes"] == 2 and found["won"] == 0.5
    assert found["score"] < 1 and found["effort"] == (len([c for c in way if c]) / 100 + 1) / 2
    # What was played after a hint does not count.
    with Transcript(tmp_path / "transcripts/hinted.jsonl") as transcript:
        transcript.write("start", version=1, game="BerthEleven", id="berth-eleven", max_score=10, score=0)
        transcript.write("command", command="look", score=0, ended=None)
        transcript.write("hint", text="win")
        transcript.write("command", command="win", score=10, ended="won")
    assert evaluate_human_baseline(target)["tasks"]["BerthEleven"]["won"] == pytest.approx(1 / 3)


@pytest.mark.long  # test_executor.py makes calls on such a cluster
def test_same_results_on_a_ray_cluster(tmp_path):
    pytest.importorskip("ray")
    protocol = read_protocol(written(tmp_path))
    outs = {engine: tmp_path / engine for engine in ("local", "ray")}
    for engine, out in outs.items():
        assert run_experiment(protocol, out, jobs=2, engine=engine, log=print).complete
    local, ray = (
        {cell.id: not_none(read_record(cell))["evaluations"] for cell in grid(protocol, out)} for out in outs.values()
    )
    assert local == ray


def test_a_language_model_plays_zero_shot(tmp_path, llm_server):
    llm_server.likes = "north"
    text = TINY.replace('"random"]', '"llm"]')
    model = {**llm_server.settings, "cache": str(tmp_path / "answers.sqlite")}
    table = "".join(f"{key} = {json.dumps(value)}\n" for key, value in model.items())
    protocol = read_protocol(
        written(tmp_path, f'{text}\n[condition.llm]\nlike = "llm"\n[condition.llm.settings]\n{table}')
    )
    cell = next(cell for cell in grid(protocol, tmp_path) if cell.condition == "llm")
    assert cell.settings == model and not cell.needs
    llm_server.fault = "html"
    with (
        pytest.warns(UserWarning, match="no scores from the language model"),
        pytest.raises(StarlingError, match="the model did not answer 200 calls, so the scores are invalid"),
    ):
        run_cell(cell)
    assert read_record(cell) is None
    llm_server.fault = ""
    assert run_cell(cell)
    record = not_none(read_record(cell))
    assert record["agent_report"]["player"]["calls"] > 0 and record["evaluations"][0]["episodes"] == 2


def test_target_skills_are_library_skills():
    from starling.experiments.skills import _required_skills

    known = {skill for path in (ROOT / "games").glob("*/game.json") for skill in json.loads(path.read_text())["skills"]}
    for pattern, skills in _required_skills().items():
        assert skills.keys() <= known, pattern
        assert all(isinstance(why, str) and why for why in skills.values())
    assert target_skills("twc-hard").keys() == {"organising", "finding", "navigating"}
    assert target_skills("twc-easy").keys() == {"organising"} and target_skills("moon") == {}


def test_overlap_of_a_game_with_itself_is_one():
    assert overlap_of("SummitBox", ["SummitBox"]) == {"exposure": 1, "nearest": 1, "words": 1}
    apart = overlap_of("SummitBox", ["OurNewMayor"])
    assert not set(task_skills("SummitBox")) & set(task_skills("OurNewMayor"))
    assert apart["exposure"] == apart["nearest"] == 0 and 0 <= apart["words"] < 1
    assert np.isnan(overlap_of("moon", ["SummitBox"])["exposure"])


def test_ctrl_c_saves_running_cells_and_starts_no_others(tmp_path):
    path = written(tmp_path, TINY.replace("steps = 96\n", "steps = 960000\n"))
    out = tmp_path / "run"
    program = command(path, out)
    started = subprocess.Popen(program, start_new_session=True, stderr=subprocess.PIPE, text=True)
    vanilla = out / "cells/heldout-BerthEleven/memory-drrn/vanilla/seed-0"
    deadline = time.monotonic() + 240
    while not (vanilla / "checkpoint.pt").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(started.pid, signal.SIGINT)
    _, stderr = started.communicate(timeout=240)
    assert started.returncode == 130 and "with --resume to continue" in stderr and "Traceback" not in stderr
    assert load_checkpoint(vanilla / "checkpoint.pt")["steps"] < 960_000
    assert [path.parent for path in out.rglob("config.json")] == [vanilla]


SELF_TRAINED = """
name = "self-trained"
targets = ["heldout-BerthEleven"]
conditions = ["imitation", "self-trained"]
steps = 144
evaluate_every = 48
episodes = 2
seeds = 1

[agents.ranker-drrn]
settings = { members = 1, ranker_updates = 5, ranker_passes = 0, further_updates = 2, hidden = 16 }

[sources.imitation]
games = "LeftAtTheOwl"
method = "imitation"

[condition.self-trained]
like = "self-trained"
source = "imitation"
collect = 48
"""


def test_steps_of_collecting_for_self_training_are_steps_on_the_target(tmp_path):
    protocol = read_protocol(written(tmp_path, SELF_TRAINED))
    result = run_experiment(protocol, tmp_path / "out", log=lambda _: None)
    assert len(result.done) == result.cells == 3 and not result.failed
    cells = {cell.condition: cell for cell in grid(protocol, tmp_path / "out")}
    steps = {
        name: [one["steps"] for one in not_none(read_record(cells[name]))["evaluations"]]
        for name in ("imitation", "self-trained")
    }
    assert steps == {"imitation": [0, 48, 96, 144], "self-trained": [48, 96, 144]}
    folder = cells["self-trained"].folder
    assert json.loads((folder / "states" / "collection.json").read_text())["steps"] == 48
    weights = [
        load_checkpoint(path / "checkpoint.pt")["agent_state"]["ranker"]["networks"][0]["linear.weight"]
        for path in (cells["pretraining"].folder, folder / "self-trained")
    ]
    assert not (weights[0] == weights[1]).all()
    for change, message in (
        ("collect = 144", "so steps must be more"),
        ("collect = 50", "50 is not a multiple of evaluate_every = 48"),
    ):
        with pytest.raises(StarlingError, match=message):
            read_protocol(written(tmp_path, SELF_TRAINED.replace("collect = 48", change)))
    vanilla = SELF_TRAINED.replace('like = "self-trained"\nsource = "imitation"', 'like = "vanilla"')
    with pytest.raises(StarlingError, match="only what was pre-trained can be self-trained"):
        read_protocol(written(tmp_path, vanilla))

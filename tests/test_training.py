"""Training and transfer: files, resuming, refusals; on TextWorld Commonsense and on library games."""

from __future__ import annotations

import csv
import functools
import json
import os
import pickle
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
import typer
from typer.testing import CliRunner

from starling.targets import get_target
from starling.training.agent import make_agent
from starling.training.checkpoint import load_checkpoint, save_checkpoint
from starling.training.curriculum import Curriculum
from starling.training.evaluation import evaluate
from starling.training.rollout import EnvGames
from starling.training.trainer import Trainer, TrainingConfig, train_on_games
from starling.util.errors import CheckpointError, MissingDependencyError, StarlingError
from tests.narrow import instance

torch = pytest.importorskip("torch")

from starling.agents.memory_drrn import MemoryDRRN  # noqa: E402

SMALL = {"buckets": 512, "embedding": 16, "hidden": 16, "batch": 16, "capacity": 500, "sync_every": 10}
INTERVALS = {"envs": 4, "log_every": 100, "evaluate_every": 200, "checkpoint_every": 100}


@functools.cache
def twc() -> None:
    """Skip if TextWorld Commonsense is not installed."""
    try:
        get_target("twc-easy").make("train").close()
    except MissingDependencyError as error:
        pytest.skip(str(error))


def trainer(out, steps, *, agent="memory-drrn", seed=3, evaluation=None, **config):
    twc()
    easy, medium = get_target("twc-easy"), get_target("twc-medium")
    test_env = easy.make("test")
    return Trainer(
        make_agent(agent, seed=seed, **({**SMALL, **config} if agent == "memory-drrn" else {})),
        EnvGames((easy.name, medium.name), (lambda: easy.make("train"), lambda: medium.make("train"))),
        TrainingConfig(steps, seed, **INTERVALS),
        out,
        evaluation or (lambda player: evaluate(player, [test_env], [{"variation": 0}])),
    )


def rows(folder):
    with (folder / "progress.csv").open() as file:
        return list(csv.DictReader(file))


def differences(a: Any, b: Any, path: str = "") -> list[str]:
    """Paths at which two nested states differ."""
    if isinstance(a, dict):
        return [d for k in a.keys() | b.keys() for d in differences(a.get(k), b.get(k), f"{path}/{k}")]
    if isinstance(a, list | tuple):
        if len(a) != len(b):
            return [path]
        return [d for i, pair in enumerate(zip(a, b, strict=True)) for d in differences(*pair, f"{path}/{i}")]
    if isinstance(a, torch.Tensor):
        return [] if a.shape == b.shape and torch.allclose(a, b, rtol=0, atol=0, equal_nan=True) else [path]
    return [] if a == b else [path]


def test_a_resumed_run_equals_an_uninterrupted_one(tmp_path):
    trainer(tmp_path / "straight", 800).run(resume=False)
    trainer(tmp_path / "parts", 300).run(resume=False)  # not a multiple of the evaluation interval
    trainer(tmp_path / "parts", 600).run(resume=True)
    trainer(tmp_path / "parts", 800).run(resume=True)
    whole, resumed = (load_checkpoint(tmp_path / name / "checkpoint.pt") for name in ("straight", "parts"))
    assert differences(whole, resumed) == []
    assert whole["steps"] == 800
    straight, parts = rows(tmp_path / "straight"), rows(tmp_path / "parts")
    assert [r["steps"] for r in straight] == [str(n) for n in range(0, 801, 100)]
    # The first part ended with an evaluation that the straight run did not have; all other rows are equal.
    assert [r for r in parts if r["steps"] != "300"] == [r for r in straight if r["steps"] != "300"]


def test_rows_after_the_checkpoint_are_rewritten(tmp_path):
    trainer(tmp_path, 200).run(resume=False)
    before = (tmp_path / "progress.csv").read_text()
    columns = before.splitlines()[0].split(",")
    (tmp_path / "progress.csv").write_text(before + ",".join(["300"] + ["9"] * (len(columns) - 1)) + "\n")
    trainer(tmp_path, 200).run(resume=True)
    assert (tmp_path / "progress.csv").read_text() == before


def test_ctrl_c_saves_a_checkpoint_to_resume_from(tmp_path):
    evaluations = []

    def interrupting(agent):
        evaluations.append(1)
        if len(evaluations) == 2:
            os.kill(os.getpid(), signal.SIGINT)
        return {"eval_score": 0.5, "eval_moves": 1.0, "eval_won": 0.0, "eval_episodes": 1}

    stopped = trainer(tmp_path, 600, evaluation=interrupting).run(resume=False)
    assert not stopped.finished and stopped.steps == 200
    assert load_checkpoint(tmp_path / "checkpoint.pt")["steps"] == 200
    assert trainer(tmp_path, 600, evaluation=interrupting).run(resume=True).finished
    assert not [p.name for p in tmp_path.iterdir() if p.name.startswith(".")]


def test_sigterm_saves_like_ctrl_c(tmp_path):
    words = [str(Path(sys.executable).with_name("starling")), "train", "--games", "LeftAtTheOwl", "--seed", "0"]
    words += [f"--set={name}={value}" for name, value in SMALL.items()]
    words += ["--checkpoint-every", "300", "--out", str(tmp_path)]
    running = subprocess.Popen([*words, "--steps", "1000000"], stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 120
    while not (tmp_path / "checkpoint.pt").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    running.send_signal(signal.SIGTERM)
    _, stderr = running.communicate(timeout=120)
    assert running.returncode == 130 and stderr == "interrupted; run the same command with --resume to continue\n"
    steps = load_checkpoint(tmp_path / "checkpoint.pt")["steps"]
    assert 300 <= steps < 5_000  # the default interval
    done = subprocess.run([*words, "--steps", str(steps + 8), "--resume", "--json"], capture_output=True, check=True)
    assert json.loads(done.stdout)["steps"] == steps + 8


def test_other_runs_and_broken_checkpoints_are_refused(tmp_path):
    trainer(tmp_path, 100).run(resume=False)
    checkpoint = tmp_path / "checkpoint.pt"
    whole = checkpoint.read_bytes()
    with pytest.raises(StarlingError, match="already holds a run; pass --resume"):
        trainer(tmp_path, 200).run(resume=False)
    with pytest.raises(CheckpointError, match=r"agent is 'memory-drrn' there, 'random' here; use --agent memory-drrn"):
        trainer(tmp_path, 200, agent="random").run(resume=True)
    with pytest.raises(CheckpointError, match=r"'hidden': 16.* there, .*'hidden': 32.* here"):
        trainer(tmp_path, 200, hidden=32).run(resume=True)
    assert checkpoint.read_bytes() == whole
    for part in (whole[: len(whole) // 2], b"", b"not a checkpoint"):
        checkpoint.write_bytes(part)
        with pytest.raises(CheckpointError, match=r"checkpoint.pt: (damaged|not a checkpoint, or a truncated one)"):
            trainer(tmp_path, 200).run(resume=True)
    checkpoint.write_bytes(whole)
    saved = load_checkpoint(checkpoint)
    for part in saved.keys() - {"version", "identity"}:
        save_checkpoint(checkpoint, {**saved, part: None})
        with pytest.raises(CheckpointError, match=r"checkpoint.pt: damaged, or of another version"):
            trainer(tmp_path, 100).run(resume=True)


@pytest.mark.filterwarnings("ignore:invalid value encountered:RuntimeWarning")  # the test makes rewards infinite
def test_a_diverging_run_keeps_the_last_checkpoint(tmp_path, monkeypatch):
    run = trainer(tmp_path, 400)
    agent = instance(run.agent, MemoryDRRN)
    healthy = agent.learn

    def learn():
        if run.steps >= 300:
            agent.memory.reward.data[:] = np.inf
        return healthy()

    monkeypatch.setattr(agent, "learn", learn)
    with pytest.raises(StarlingError, match="not finite"):
        run.run(resume=False)
    state = load_checkpoint(tmp_path / "checkpoint.pt")
    assert 200 <= state["steps"] <= 300
    assert all(v.isfinite().all() for v in state["agent_state"]["network"].values())


def test_evaluation_is_deterministic():
    twc()
    envs = [get_target("twc-easy").make("test") for _ in range(3)]
    agent = make_agent("random", seed=0)
    episodes = [{"variation": k} for k in range(7)]
    first = evaluate(agent, envs, episodes)
    assert first == evaluate(agent, envs, episodes)
    assert first["eval_episodes"] == 7 and 0 < first["eval_score"] < 1


GAMES = ["BerthEleven", "LeftAtTheOwl"]


def on_games(out, steps, *, resume=False, config=SMALL, **options):
    agent = make_agent("memory-drrn", seed=3, **config)
    intervals = {**INTERVALS, **options.pop("intervals", {})}
    return train_on_games(agent, GAMES, TrainingConfig(steps, 3, **intervals), out, resume=resume, **options)


def test_a_killed_run_on_games_resumes_bit_for_bit(tmp_path, no_graphs):
    """The parts run in separate processes, in which states and texts get other ids."""
    on_games(tmp_path / "straight", 900)
    script = (
        "import sys; from pathlib import Path; from tests.test_training import on_games\n"
        "on_games(Path(sys.argv[1]), int(sys.argv[2]), resume=True)"
    )
    parts = tmp_path / "parts"
    subprocess.run([sys.executable, "-c", script, str(parts), "250"], check=True)
    killed = subprocess.Popen([sys.executable, "-c", script, str(parts), "1000000"])
    deadline = time.monotonic() + 120
    while load_checkpoint(parts / "checkpoint.pt")["steps"] < 400 and time.monotonic() < deadline:
        time.sleep(0.01)
    killed.kill()
    killed.wait()
    killed_at = load_checkpoint(parts / "checkpoint.pt")["steps"]
    assert killed_at >= 400
    end = max(900, killed_at)
    subprocess.run([sys.executable, "-c", script, str(parts), str(end)], check=True)
    if end > 900:
        on_games(tmp_path / "straight", end, resume=True)
    straight, resumed = (load_checkpoint(tmp_path / name / "checkpoint.pt") for name in ("straight", "parts"))
    assert differences(straight, resumed) == []


@pytest.mark.parametrize(
    "name, size", [("actor-critic", {"unroll": 8}), ("ppo", {"rollout": 128}), ("drrn", {"batch": 16})]
)
def test_other_agents_resume_bit_for_bit(tmp_path, name, size):
    def run(out, steps):
        agent = make_agent(name, seed=1, buckets=512, embedding=16, hidden=16, **size)
        train_on_games(agent, GAMES, TrainingConfig(steps, 1, **INTERVALS), tmp_path / out, resume=True)
        return load_checkpoint(tmp_path / out / "checkpoint.pt")

    straight = run("straight", 300)
    run("parts", 180)  # in the middle of an unroll
    assert differences(straight, run("parts", 300)) == []


def test_the_curriculum_chooses_games_and_receives_scores(tmp_path):
    class Second(Curriculum):
        received: ClassVar[list] = []

        def choose(self, rng):
            return 1

        def finished(self, game, score):
            self.received.append((game, score))

    curriculum = Second()
    result = on_games(tmp_path, 450, curriculum=curriculum, held_out=["GrandmothersSpectacles"])
    assert curriculum.games == 2 and result.episodes == len(curriculum.received) >= 4
    assert {game for game, _ in curriculum.received} == {1}
    assert result.evaluation["eval_episodes"] == 1
    assert json.loads((tmp_path / "config.json").read_text())["held_out"] == ["GrandmothersSpectacles"]
    with pytest.raises(CheckpointError, match="curriculum is 'Second' there, 'Curriculum' here"):
        on_games(tmp_path, 500, resume=True, held_out=["GrandmothersSpectacles"])


WITHOUT_TORCH = """
import sys
sys.modules["torch"] = None
from starling.cli import main
main()
"""


def without_torch(*words):
    """Run ``starling`` in a process in which torch cannot be imported."""
    program = [sys.executable, "-c", WITHOUT_TORCH, *map(str, words)]
    return subprocess.run(program, capture_output=True, text=True, check=False)


def test_agents_without_networks_train_and_resume_without_torch(tmp_path, no_graphs):
    # Other tests may find a state by another way, whose snapshot has other bytes, so the graphs are this test's own.
    words = ["train", "--agent", "random", "--games", "LeftAtTheOwl"]
    words += ["--checkpoint-every", "100", "--evaluate-every", "200", "--json"]
    done = without_torch(*words, "--steps", 400, "--out", tmp_path / "straight")
    assert done.returncode == 0, done.stderr
    for steps in (200, 400):
        done = without_torch(*words, "--steps", steps, "--out", tmp_path / "parts", "--resume")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["steps"] == steps
    straight, parts = (load_checkpoint(tmp_path / name / "checkpoint.pt") for name in ("straight", "parts"))
    assert straight["agent_state"] == {} and differences(straight, parts) == []
    evaluated = [row for row in rows(tmp_path / "straight") if row["eval_score"]]
    assert [row["steps"] for row in evaluated] == ["0", "200", "400"]
    refused = without_torch(*words, "--agent", "drrn", "--steps", 400, "--out", tmp_path / "drrn")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "agent 'drrn' needs the package 'torch'" in refused.stderr


def test_checkpoints_without_tensors_name_no_classes(tmp_path):
    path = tmp_path / "checkpoint.pt"
    state: dict[Any, Any] = {"numbers": [1, 2.5, 2**127, None, True], "texts": ("a", {"b": b"c"}), 3: set()}
    save_checkpoint(path, state)
    assert load_checkpoint(path) == {"version": 2, **state}
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(CheckpointError, match=r"not a checkpoint|damaged"):
            load_checkpoint(path)
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(CheckpointError, match=r"not a checkpoint|damaged"):
            load_checkpoint(path)
    path.write_bytes(whole[whole.index(b"\n") + 1 :])  # as earlier versions wrote it
    assert load_checkpoint(path) == {"version": 2, **state}
    path.write_bytes(pickle.dumps({"version": 2, "call": os.getcwd}))
    with pytest.raises(CheckpointError, match="not a checkpoint"):
        load_checkpoint(path)


@pytest.fixture
def cli():
    from starling.cli.training import register

    app = typer.Typer()
    register(app)
    return lambda *words: CliRunner().invoke(app, [str(w) for w in words])


@pytest.mark.parametrize("judged", [[], ["--held-out", "GrandmothersSpectacles"]])
def test_the_last_evaluation_is_printed(tmp_path, cli, judged):
    words = ["train", "--agent", "walkthrough", "--games", "LeftAtTheOwl", *judged, "--steps", 8, "--out", tmp_path]
    done = cli(*words)
    where = "held-out games" if judged else "the training games"
    assert done.exit_code == 0, done.output
    assert f"last evaluation, on {where}: mean score 1.00, 1 of 1 won\n" in done.output


def test_transfer_and_report(tmp_path, cli, monkeypatch):
    pretrained = tmp_path / "pretrained"
    trainer(pretrained, 100).run(resume=False)
    common = ["--target", "twc-easy", "--steps", 48, "--seeds", 2, "--episodes", 4, "--json"]
    for source, out in ((pretrained, "with"), ("none", "without")):
        done = cli("transfer", "--from", source, *common, "--out", tmp_path / out)
        assert done.exit_code == 0, done.output
        results = json.loads(done.stdout)["results"]
        assert {(r["condition"], r["seed"]) for r in results} == {
            ("pretrained" if source != "none" else "scratch", seed) for seed in (0, 1)
        }
        assert results[0]["steps"] == 0 and results[-1]["steps"] == 48
    refused = cli("transfer", "--from", "none", *common, "--out", tmp_path / "with")
    assert isinstance(refused.exception, StarlingError) and "holds another run" in str(refused.exception)
    made = cli("report", tmp_path / "with", tmp_path / "without", "--out", tmp_path / "report", "--json")
    assert made.exit_code == 0, made.output
    tables = json.loads(made.stdout)
    assert {row["condition"] for row in tables["summary"]} == {"pretrained", "scratch"}
    assert all(row["seeds"] == 2 for row in tables["summary"] + tables["comparison"])
    assert (tmp_path / "report" / "curves.png").read_bytes().startswith(b"\x89PNG")

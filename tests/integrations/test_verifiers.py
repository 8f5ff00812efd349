"""The games as an environment of verifiers, rolled out by its own runner against an endpoint on loopback."""

# pyright: reportMissingImports=false
from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("verifiers", reason="the extra `verifiers` is not installed")

import verifiers.v1 as vf
from verifiers.v1.cli.eval.runner import run_eval
from verifiers.v1.configs.cli.eval import EvalConfig

from starling.integrations.verifiers import MODULE, load_environment
from starling.library.catalog import open_game
from tests.loopback import KEY, Answer, Behaviour, Loopback, Request, completion, fails, hangs_up, raw, says

PACKAGE = Path(__file__).parents[2] / "docs" / "verifiers-environment"


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOOPBACK_KEY", KEY)


def evaluate(url: str, folder: Path, **taskset: Any) -> vf.Episode:
    """The episode of a rollout of the environment, as `vf-eval` does it; the records are in ``folder``."""
    load_environment()
    harness = {"id": MODULE, "retries": 0}
    config = EvalConfig.model_validate(
        {
            "env": {"taskset": {"id": MODULE, "games": "BoilPasta", **taskset}, "agent": {"harness": harness}},
            "model": "m",
            "client": {"base_url": url, "api_key_var": "LOOPBACK_KEY"},
            "output_dir": str(folder),
            "push": False,
            "rich": None,
        }
    )
    (episode,) = asyncio.run(run_eval(config))
    return episode


def knows_the_walkthrough(request: Request) -> Answer:
    """Plays the n-th command when it has seen n replies of its own."""
    turn = sum(message["role"] == "assistant" for message in request["messages"])
    return 200, {}, completion(f"<action>{open_game('BoilPasta').walkthrough[turn]}</action>")


def calls_a_tool_wrongly(request: Request) -> Answer:
    answer = json.loads(completion(""))
    call = {"id": "1", "type": "function", "function": {"name": "act", "arguments": '{"x": 1}'}}
    answer["choices"][0]["message"]["tool_calls"] = [call]
    return 200, {}, json.dumps(answer).encode()


@pytest.mark.parametrize("mode", ["choose", "free"])
def test_a_model_that_knows_the_walkthrough_gets_the_whole_reward(mode: str, tmp_path: Path) -> None:
    with Loopback(knows_the_walkthrough) as endpoint:
        episode = evaluate(endpoint.url, tmp_path, mode=mode)
    (trace,) = episode.traces
    assert episode.ok and trace.reward == 1.0
    steps = len(open_game("BoilPasta").walkthrough)
    assert trace.metrics["won"] == 1 and trace.metrics["moves"] == steps and trace.metrics["invalid"] == 0
    assert trace.num_turns == steps and endpoint.requests[0]["messages"][0]["role"] == "system"
    assert endpoint.keys == {f"Bearer {KEY}"}
    records = [path.read_text("utf-8") for path in tmp_path.rglob("*") if path.is_file()]
    assert any('"won"' in text for text in records) and not any(KEY in text for text in records)


BAD: tuple[Behaviour, ...] = (
    fails(401),
    fails(429),
    hangs_up,
    raw(b"<html>"),
    raw(b'{"choices": []}'),
    says(""),
    says("word " * 20_000),
    calls_a_tool_wrongly,
)


def test_a_bad_reply_uses_up_a_turn_and_the_rollout_goes_on(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    turns = len(BAD) + 2
    with Loopback(*BAD, says("<action>A</action>")) as endpoint:
        episode = evaluate(endpoint.url, tmp_path, max_turns=turns)
    (trace,) = episode.traces
    assert [trace.metrics[name] for name in ("turns", "invalid", "moves")] == [turns, len(BAD), 2], trace.errors
    assert episode.ok and "turn lost" in caplog.text and KEY not in caplog.text


def test_tasks_are_games_times_seeds() -> None:
    env = load_environment("BoilPasta,TwelveGirls*", mode="free", seeds=2)
    tasks = list(env.taskset)
    assert [task.data.name for task in tasks] == [
        f"{game}#{seed}" for seed in (0, 1) for game in ("BoilPasta", "TwelveGirlsAndACandle")
    ]
    assert len({task.key for task in tasks}) == 4
    assert len(list(load_environment().taskset)) == 75


def test_vf_eval_finds_the_package_in_the_docs(tmp_path: Path) -> None:
    with Loopback(knows_the_walkthrough) as endpoint:
        command = [
            *(str(Path(sys.executable).with_name("vf-eval")), "starling-games", "--env.taskset.games", "BoilPasta"),
            *("--model", "m", "--client.base-url", endpoint.url, "--client.api-key-var", "LOOPBACK_KEY"),
            *("--no-push", "--no-rich", "--output-dir", str(tmp_path / "runs")),
        ]
        paths = os.pathsep.join([str(PACKAGE), *filter(None, [os.environ.get("PYTHONPATH")])])
        done = subprocess.run(
            command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, check=False
        )
    assert done.returncode == 0 and '"won": 1.0' in done.stdout, done.stdout + done.stderr
    assert KEY not in done.stdout + done.stderr

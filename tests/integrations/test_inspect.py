"""The games as tasks of Inspect, evaluated by its own runner, with logs that its own reader opens."""

# pyright: reportMissingImports=false
from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("inspect_ai", reason="the extra `inspect` is not installed")

from inspect_ai import eval as evaluate
from inspect_ai.log import read_eval_log
from inspect_ai.model import ModelOutput, ModelUsage, get_model

from starling.integrations.inspect_tasks import starling_heldout, starling_library
from starling.library.catalog import games_of_split, open_game
from tests.loopback import KEY, Loopback, fails, raw, says


def run(task: Any, model: Any, folder: Path, **options: Any) -> Any:
    """The log of an evaluation, as the reader gives it."""
    (log,) = evaluate(task, model=model, log_dir=str(folder), display="none", **options)
    return read_eval_log(log.location)


def mock(answer: Callable[[list[Any]], ModelOutput]) -> Any:
    """A model that answers a conversation."""

    def output(messages: list[Any], tools: Any, choice: Any, config: Any) -> ModelOutput:
        made = answer(messages)
        made.usage = ModelUsage()  # Inspect counts tokens with a table that it downloads
        return made

    return get_model("mockllm/model", memoize=False, custom_outputs=output)


def knows_the_walkthrough(messages: list[Any]) -> ModelOutput:
    turn = sum(message.role == "assistant" for message in messages)
    command = open_game("BoilPasta").walkthrough[turn]
    return ModelOutput.from_content("mockllm/model", f"I know. <action>{command}</action>")


@pytest.mark.parametrize("mode", ["choose", "free-list"])
def test_a_model_that_knows_the_walkthrough_wins(mode: Any, tmp_path: Path) -> None:
    log = run(starling_library("BoilPasta", mode=mode), mock(knows_the_walkthrough), tmp_path, epochs=2)
    steps = len(open_game("BoilPasta").walkthrough)
    assert log.status == "success" and len(log.samples) == 2
    for sample in log.samples:
        (score,) = sample.scores.values()
        assert score.value == {"score": 1, "won": 1, "moves": steps, "turns": steps, "invalid": 0, "asked": 0}
        assert [message.role for message in sample.messages[1:]] == ["user", "assistant"] * steps + ["user"]
        assert "Possible commands" in sample.messages[1].text or mode == "free-list"
    means = {score.name: score.metrics["mean"].value for score in log.results.scores}
    assert means["score"] == means["won"] == 1


def test_a_tool_call_plays_and_a_bad_reply_uses_up_a_turn(tmp_path: Path) -> None:
    call = ModelOutput.for_tool_call
    script = iter(
        [
            call("mockllm/model", "act", {"command": "A"}),
            call("mockllm/model", "act", {"x": 1}),
            ModelOutput.from_content("mockllm/model", ""),
            ModelOutput.from_content("mockllm/model", "word " * 20_000),
            ModelOutput(model="mockllm/model", choices=[]),
            ModelOutput.from_content("mockllm/model", "<action>A</action>"),
        ]
    )
    log = run(starling_library("BoilPasta", max_turns=6), mock(lambda messages: next(script)), tmp_path)
    assert log.status == "success", log.error
    (score,) = log.samples[0].scores.values()
    assert (score.value["moves"], score.value["invalid"], score.value["turns"]) == (2, 4, 6)
    assert all(len(message.text) < 10_000 for message in log.samples[0].messages)


def test_a_failed_request_uses_up_a_turn(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def fails(messages: list[Any]) -> ModelOutput:
        raise ConnectionError(f"no connection with {KEY}")

    log = run(starling_library("BoilPasta", max_turns=3), mock(fails), tmp_path)
    (score,) = log.samples[0].scores.values()
    assert log.status == "success" and score.value["turns"] == score.value["invalid"] == 3
    assert "turn lost: ConnectionError" in caplog.text and KEY not in caplog.text


def test_the_bad_answers_of_an_endpoint_use_up_turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if int(metadata.version("openai").split(".")[0]) < 3:
        pytest.skip("Inspect's OpenAI provider needs openai 3.4; verifiers, which is installed here, needs openai 2")
    monkeypatch.setenv("LOOPBACK_API_KEY", KEY)
    with Loopback(fails(400), raw(b"<html>"), says("<action>A</action>")) as endpoint:
        monkeypatch.setenv("LOOPBACK_BASE_URL", endpoint.url)
        log = run(starling_library("BoilPasta", max_turns=3), "openai-api/loopback/m", tmp_path)
    assert log.status == "success", log.error
    (score,) = log.samples[0].scores.values()
    assert score.value["turns"] == 3 and score.value["invalid"] == 2 and score.value["moves"] == 1
    assert endpoint.keys == {f"Bearer {KEY}"} and KEY not in json.dumps(log.model_dump(mode="json"))


def test_the_held_out_task_has_the_games_of_the_evaluation_split() -> None:
    assert [sample.id for sample in starling_heldout().dataset] == list(games_of_split("eval"))


def test_inspect_eval_finds_the_tasks_by_name(tmp_path: Path) -> None:
    command = [
        *(str(Path(sys.executable).with_name("inspect")), "eval", "starling/starling_heldout", "--limit", "1"),
        *("--model", "mockllm/model", "-T", "max_turns=2", "--log-dir", "logs", "--display", "plain"),
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (path,) = (tmp_path / "logs").glob("*.eval")
    log = read_eval_log(str(path))
    assert log.status == "success" and log.eval.task == "starling/starling_heldout"
    assert log.samples[0].id == games_of_split("eval")[0]
    (score,) = log.samples[0].scores.values()
    assert score.value["turns"] == score.value["invalid"] == 2  # this model says the same to everything

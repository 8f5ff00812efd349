"""Resumed runs with a language model: the same model is required, and counts continue."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from starling.training.agent import make_agent
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError
from tests.test_agents import CHOICES, SMALL, seen
from tests.test_llm_agents import Server

torch = pytest.importorskip("torch")


@pytest.fixture
def server(monkeypatch):
    served = Server()
    monkeypatch.setenv("OPENAI_BASE_URL", str(served.settings["base_url"]))
    yield served
    served.http.shutdown()
    served.http.server_close()


@pytest.mark.parametrize("name, settings", [("llm-prior", SMALL), ("llm", {})])
def test_another_model_in_the_environment_is_refused(server, tmp_path, monkeypatch, name, settings):
    def run(steps):
        agent = make_agent(name, seed=0, cache=str(tmp_path / "p.sqlite"), **settings)
        return train_on_games(agent, ["LeftAtTheOwl"], TrainingConfig(steps, 0), tmp_path / "run", resume=True)

    monkeypatch.setenv("STARLING_MODEL", "first")
    run(16)
    assert json.loads((tmp_path / "run" / "config.json").read_text())["agent_config"]["model"] == "first"
    monkeypatch.setenv("STARLING_MODEL", "second")
    with pytest.raises(
        CheckpointError, match=r"agent_config is \{'model': 'first'\} there, \{'model': 'second'\} here"
    ):
        run(24)


def test_a_model_file_is_found_from_another_folder(tmp_path, monkeypatch):
    from starling.agents.priors.action_lm import ActionLM

    def agent():
        return make_agent("llm-prior", seed=0, prior="action-lm", model="model.pt", cache=str(tmp_path / "p"), **SMALL)

    torch.manual_seed(0)
    ActionLM(buckets=512, width=16, heads=2).save(tmp_path / "model.pt")
    monkeypatch.chdir(tmp_path)
    first = agent()
    assert first.config["model"] == str(tmp_path / "model.pt")
    first.save(tmp_path / "agent.pt")
    agent().load(tmp_path / "agent.pt")
    ActionLM(buckets=512, width=16, heads=2).save(tmp_path / "model.pt")  # other weights under the same name
    with pytest.raises(CheckpointError, match=r"used the model 'action-lm \w+', not 'action-lm \w+'"):
        agent().load(tmp_path / "agent.pt")


def test_counts_continue_and_are_written_to_the_report(server, tmp_path):
    def run(steps):
        agent = make_agent("llm-prior", seed=0, cache=str(tmp_path / "p.sqlite"), model="m", **SMALL)
        result = train_on_games(agent, ["LeftAtTheOwl"], TrainingConfig(steps, 0), tmp_path / "run", resume=True)
        assert json.loads((tmp_path / "run" / "report.json").read_text()) == result.report
        return result.report["prior"]

    first, second = run(160), run(320)
    assert first["calls"] > 1 and first["seconds"] > 0
    # Calls of the evaluation at the end of the first part are in the cache, but not in its checkpoint's counts.
    assert first["calls"] <= second["calls"] and second["tokens"] >= first["tokens"]
    assert second["saved"] > first["saved"] + 100


def test_the_player_continues_its_counts(server, tmp_path):
    one, two = (make_agent("llm", seed=0, model="m", cache=str(Path(tmp_path) / "p")) for _ in range(2))
    one.act(seen(Texts(), "A key lies here.", CHOICES), training=True, rng=np.random.default_rng(0))
    one.save(tmp_path / "agent.pt")
    two.load(tmp_path / "agent.pt")
    assert two.report() == one.report() and two.report()["player"]["calls"] == 1

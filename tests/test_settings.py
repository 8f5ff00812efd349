"""Settings of agents: errors are one line with name, value and what is allowed; help lists them."""

from __future__ import annotations

import json
import runpy
from importlib.metadata import EntryPoint
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from starling.cli import app
from starling.cli.training import named_settings
from starling.training.agent import Agent, make_agent
from starling.util.errors import StarlingError

pytest.importorskip("torch")

from starling.agents.actor_critic import ActorCritic
from starling.agents.drrn import DRRN
from starling.agents.memory_drrn import MemoryDRRN

WRONG = [
    ("memory-drrn", "gamma=abc", "gamma='abc': choose a number from 0 to 1"),
    ("memory-drrn", "gamma=1.5", "gamma=1.5: choose a number from 0 to 1"),
    ("memory-drrn", "gamma=true", "gamma=True: choose a number from 0 to 1"),
    ("memory-drrn", "batch=0", "batch=0: choose an integer at least 1"),
    ("memory-drrn", "batch=16.5", "batch=16.5: choose an integer at least 1"),
    ("memory-drrn", "batch=true", "batch=True: choose an integer at least 1"),
    ("memory-drrn", "temperature=0", "temperature=0: choose a number above 0"),
    ("memory-drrn", "temperature=NaN", "temperature=nan: choose a number above 0"),
    ("memory-drrn", "learning_rate=-1", "learning_rate=-1: choose a number above 0 and at most 1"),
    ("memory-drrn", "learning_rate=null", "learning_rate=None: choose a number above 0 and at most 1"),
    ("memory-drrn", "reward_scale=Infinity", "reward_scale=inf: choose a number above 0"),
    ("memory-drrn", "memory=no", "memory='no': choose true or false"),
    ("memory-drrn", "encoder=5", "encoder=5: choose a string"),
    ("memory-drrn", "encoder_training=half", "encoder_training='half': choose one of tuned, frozen"),
    ("memory-drrn", "novelty=[0,1]", r"novelty=\[0, 1\]: choose a list of 2, each a number above 0"),
    ("memory-drrn", "novelty=[1,2,3]", r"novelty=\[1, 2, 3\]: choose a list of 2, each a number above 0"),
    ("memory-drrn", "novelty=3", "novelty=3: choose a list of 2, each a number above 0"),
    ("memory-drrn", "capacity=10", "capacity=10: choose at least the batch size, 64"),
    ("memory-drrn", "hiden=3", "unknown setting 'hiden'; did you mean hidden?"),
    ("random", "gamma=0.9", "unknown setting 'gamma'; known: none"),
    ("actor-critic", "unroll=0", "unroll=0: choose an integer at least 1"),
    ("actor-critic", "clip=-1", "clip=-1: choose a number above 0"),
    ("actor-critic", "hidden=3", "hidden=3: choose an even number"),
    ("ppo", "clip_range=0", "clip_range=0: choose a number above 0"),
    ("ppo", "batch=1", "rollout=512, batch=1: choose them so that every batch has at least two transitions"),
    ("llm", "history=-1", "history=-1: choose an integer at least 0"),
    ("llm-prior", "top_k=0", "top_k=0: choose an integer at least 1"),
    ("llm-prior", "weight=many", "weight='many': choose a number at least 0"),
    ("llm-prior", "mode=hard", "mode='hard': choose one of narrow, soft"),
    ("llm-prior", "prior=oracle", "prior='oracle': choose one of endpoint, torch, action-lm, own-play"),
    ("llm-prior", "gama=0.9", "unknown setting 'gama'; did you mean gamma?"),
]


@pytest.mark.parametrize("agent, word, message", WRONG)
def test_invalid_settings_are_refused_in_one_line(agent, word, message):
    if agent == "ppo":
        pytest.importorskip("sb3_contrib")
    with pytest.raises(StarlingError, match=f"^agent {agent}: {message}") as error:
        make_agent(agent, seed=0, **named_settings([word]))
    assert "\n" not in str(error.value)


def test_the_command_line_reports_an_invalid_setting_in_one_line(tmp_path):
    words = f"train --agent actor-critic --games LeftAtTheOwl --set gamma=abc --steps 8 --out {tmp_path / 'run'}"
    result = CliRunner().invoke(app, words.split())
    assert result.exit_code == 1
    assert result.output.strip().endswith("actor-critic: gamma='abc': choose a number from 0 to 1")
    assert result.output.count("\n") == 1


def test_agents_without_a_settings_class_are_checked_by_their_signature(monkeypatch):
    class Plain(Agent):
        name = "plain"

        def __init__(self, *, seed, gamma=0.9):
            self.config = {"seed": seed, "gamma": gamma}

        def act(self, observations, *, training, rng):
            return np.zeros(len(observations), np.int64)

    monkeypatch.setattr(EntryPoint, "load", lambda self: Plain)
    assert make_agent("random", seed=1, gamma=0.5).config == {"seed": 1, "gamma": 0.5}
    with pytest.raises(StarlingError, match=r"agent random: unknown setting 'gama'; did you mean gamma\?"):
        make_agent("random", seed=1, gama=0.5)


def test_help_lists_the_settings_of_an_agent():
    result = CliRunner().invoke(app, "train --help-settings --agent memory-drrn".split())
    assert result.exit_code == 0, result.output
    title, _, _, *rows = result.output.splitlines()
    assert title == "agent memory-drrn"
    assert [row.split()[0] for row in rows] == list(MemoryDRRN.Settings.model_fields)
    gamma = next(row for row in rows if row.startswith("gamma "))
    assert "0.95" in gamma and "a number from 0 to 1" in gamma and "discount" in gamma


def test_help_lists_the_settings_of_an_agent_without_a_settings_class(monkeypatch):
    class Plain:
        def __init__(self, *, seed: int, gamma: float = 0.9, name=None) -> None: ...

    monkeypatch.setattr(EntryPoint, "load", lambda self: Plain)
    result = CliRunner().invoke(app, "train --agent random --help-settings".split())
    assert [line.split() for line in result.output.splitlines()[3:]] == [["gamma", "0.9", "float"], ["name", "null"]]


def test_help_lists_the_settings_of_encoders_and_objectives():
    result = CliRunner().invoke(app, "pretrain --help-settings --objective sit+0.5*bm3 --encoder gru".split())
    assert result.exit_code == 0, result.output
    titles = [line for line in result.output.splitlines() if line.startswith(("encoder ", "objective "))]
    assert titles == ["encoder gru", "objective sit", "objective bm3"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("train --agent drnn --help-settings", "unknown agent 'drnn'; did you mean drrn?"),
        ("pretrain --encoder transfromer --help-settings", "unknown encoder 'transfromer'; did you mean transformer?"),
    ],
)
def test_help_of_a_mistyped_name_suggests_the_nearest(words, message):
    result = CliRunner().invoke(app, words.split())
    assert (result.exit_code, result.output.strip()) == (1, f"error: {message}")


@pytest.mark.parametrize("agent", [DRRN, MemoryDRRN, ActorCritic])
def test_config_holds_the_seed_and_every_setting_but_the_device(agent):
    config = agent(seed=3).config
    assert config.keys() == {"seed", *agent.Settings.model_fields} - {"device"}
    assert agent(**config).config == config
    assert json.loads(json.dumps(config)) == config


def test_tables_of_settings_in_the_docs_are_up_to_date():
    pytest.importorskip("sb3_contrib")
    docs = Path(__file__).parent.parent / "docs"
    updated = runpy.run_path(str(docs / "settings_tables.py"))["updated"]
    page = (docs / "agents.md").read_text(encoding="utf-8")
    assert page.count("<!-- settings:") >= 5
    assert updated(page) == page, "run python docs/settings_tables.py"


def test_python_literals_are_not_strings():
    expected = {"memory": False, "a": True, "b": None, "c": False, "d": "Falsehood"}
    assert named_settings(["memory=False", "a=True", "b=None", "c=false", "d=Falsehood"]) == expected

"""Settings of agents, encoders and objectives: what cannot be is refused in one line, with name, value and what is allowed."""

from __future__ import annotations

import inspect
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
from starling.agents.common.settings import OF_ENCODERS, OF_OBJECTIVES, check_settings
from starling.agents.drrn import DRRN
from starling.agents.encoders import ENCODERS, make_encoder, save_encoder, train_tokenizer
from starling.agents.objectives import OBJECTIVES
from starling.agents.objectives.store import settings_of

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
    ("ppo", "batch=1", "rollout=512, batch=1: choose them so that each batch has two transitions"),
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


@pytest.mark.parametrize("agent", [DRRN, ActorCritic])
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


def test_python_words_are_no_texts():
    assert named_settings(["memory=False", "a=True", "b=None", "c=false", "d=Falsehood"]) == {
        "memory": False, "a": True, "b": None, "c": False, "d": "Falsehood"}  # fmt: skip


WRONG_OF_ENCODERS = [
    ("transformer", "size=0", "size=0: choose a whole number from 1 on"),
    ("transformer", "size=-16", "size=-16: choose a whole number from 1 on"),
    ("transformer", "size=16.0", "size=16.0: choose a whole number from 1 on"),
    ("transformer", "heads=0", "heads=0: choose a whole number from 1 on"),
    ("transformer", "layers=0", "layers=0: choose a whole number from 1 on"),
    ("transformer", "layers=-1", "layers=-1: choose a whole number from 1 on"),
    ("transformer", "dropout=2", "dropout=2: choose a number from 0 to 0.99"),
    ("transformer", "rank=-1", "rank=-1: choose a whole number from 1 on"),
    ("transformer", "rank=0", "rank=0: choose a whole number from 1 on"),
    ("transformer", "blocks=0", "blocks=0: choose a whole number from 1 on"),
    ("transformer", "guided=no", "guided='no': choose true or false"),
    ("transformer", "feed_forward=[]", r"feed_forward=\[\]: choose one of dense, low-rank, block-diagonal"),
    ("bag", "buckets=0", "buckets=0: choose a whole number from 2 on"),
    ("bag", "buckets=1", "buckets=1: choose a whole number from 2 on"),
    ("facts", "buckets=1", "buckets=1: choose a whole number from 2 on"),
    ("facts", "buckets=3", "buckets=3: choose a whole number from 4 on"),
    ("gru", "hidden=-1", "hidden=-1: choose a whole number from 1 on"),
    ("sparse", "tune=1", "tune=1: choose true or false"),
    ("sparse", "looks=0", "looks=0: choose a whole number from 1 on"),
]


@pytest.mark.parametrize("encoder, word, told", WRONG_OF_ENCODERS)
def test_what_an_encoder_cannot_have_is_refused(encoder, word, told):
    with pytest.raises(StarlingError, match=f"^encoder {encoder}: {told}"):
        make_encoder(encoder, **named_settings([word]))


def test_the_least_that_an_encoder_can_have(tmp_path):
    for name, settings in (
        ("facts", {"buckets": 4, "size": 1, "heads": 1}),
        ("bag", {"buckets": 2, "embedding": 1}),
        ("transformer", {"size": 1, "heads": 1, "feed_forward": "low-rank"}),
    ):
        save_encoder(make_encoder(name, **settings), tmp_path / name, {})
        encoder = make_encoder(tmp_path / name)
        assert encoder([encoder.read("a big-pot in kitchen")], commands=False).isfinite().all()
    assert make_encoder("transformer", size=8, heads=2, rank=None).settings["rank"] == 2


@pytest.mark.parametrize("vocabulary", [-5, 0, 258, 300.0, "abc", 10**30])
def test_a_vocabulary_that_cannot_be_is_refused(vocabulary):
    pytest.importorskip("tokenizers")
    with pytest.raises(StarlingError, match=r"^tokens: vocabulary=.*: choose a whole number from 259 to 100000"):
        train_tokenizer(["a"], vocabulary)


@pytest.mark.parametrize("kinds, known", [(ENCODERS, OF_ENCODERS), (OBJECTIVES, OF_OBJECTIVES)])
def test_every_setting_of_encoders_and_objectives_is_known(kinds, known):
    for kind in kinds.values():
        names = settings_of(kind)
        assert set(names) <= set(known)
        check_settings(kind.name, {name: inspect.signature(kind).parameters[name].default for name in names}, known)

"""Settings of agents: what cannot be is refused in one line, with name, value and what is allowed."""

from __future__ import annotations

import inspect

import pytest
from typer.testing import CliRunner

from starling.agent import make_agent
from starling.cli import app
from starling.cli.training import named_settings
from starling.errors import StarlingError

pytest.importorskip("torch")

from starling.agents.actor_critic import ActorCritic
from starling.agents.drrn import DRRN
from starling.agents.llm import LLMPlayer
from starling.agents.llm_prior import LLMPrior
from starling.agents.settings import NUMBERS, SWITCHES, TEXTS, check_settings

WRONG = [
    ("drrn", "gamma=abc", "gamma='abc': choose a number from 0 to 1"),
    ("drrn", "gamma=1.5", "gamma=1.5: choose a number from 0 to 1"),
    ("drrn", "batch=0", "batch=0: choose a whole number from 1 on"),
    ("drrn", "batch=16.5", "batch=16.5: choose a whole number from 1 on"),
    ("drrn", "batch=true", "batch=True: choose a whole number from 1 on"),
    ("drrn", "temperature=0", "temperature=0: choose a number above 0"),
    ("drrn", "temperature=NaN", "temperature=nan: choose a number above 0"),
    ("drrn", "learning_rate=-1", "learning_rate=-1: choose a number above 0, at most 1"),
    ("drrn", "learning_rate=null", "learning_rate=None: choose a number above 0, at most 1"),
    ("drrn", "reward_scale=Infinity", "reward_scale=inf: choose a number above 0"),
    ("drrn", "memory=no", "memory='no': choose true or false"),
    ("drrn", "encoder=5", "encoder=5: choose a text"),
    ("drrn", "novelty=[0,1]", r"novelty=\[0, 1\]: choose two numbers above 0"),
    ("drrn", "novelty=3", "novelty=3: choose two numbers above 0"),
    ("drrn", "capacity=10", "capacity=10: choose at least the batch, which is 64"),
    ("actor-critic", "unroll=0", "unroll=0: choose a whole number from 1 on"),
    ("actor-critic", "clip=-1", "clip=-1: choose a number above 0"),
    ("ppo", "clip_range=0", "clip_range=0: choose a number above 0"),
    ("llm", "history=-1", "history=-1: choose a whole number from 0 on"),
    ("llm-prior", "top_k=0", "top_k=0: choose a whole number from 1 on"),
    ("llm-prior", "weight=many", "weight='many': choose a number from 0 on"),
]


@pytest.mark.parametrize("agent, word, told", WRONG)
def test_what_cannot_be_is_refused(agent, word, told):
    if agent == "ppo":
        pytest.importorskip("sb3_contrib")
    with pytest.raises(StarlingError, match=f"^{agent}: {told}"):
        make_agent(agent, seed=0, **named_settings([word]))


def test_the_command_says_it_in_one_line(tmp_path):
    words = f"train --games LeftAtTheOwl --set gamma=abc --steps 8 --out {tmp_path / 'run'}"
    told = CliRunner().invoke(app, words.split())
    assert told.exit_code == 1 and told.output.strip().endswith("drrn: gamma='abc': choose a number from 0 to 1")
    assert told.output.count("\n") == 1


def test_python_words_are_no_texts():
    assert named_settings(["memory=False", "a=True", "b=None", "c=false", "d=Falsehood"]) == {
        "memory": False, "a": True, "b": None, "c": False, "d": "Falsehood"}  # fmt: skip


@pytest.mark.parametrize("agent", [DRRN, ActorCritic, LLMPlayer, LLMPrior])
def test_every_setting_is_known_and_every_default_is_allowed(agent):
    given = {name: p.default for name, p in inspect.signature(agent).parameters.items() if p.default is not p.empty}
    assert given.keys() <= {*NUMBERS, *SWITCHES, *TEXTS, "novelty"}
    check_settings(agent.name, given)

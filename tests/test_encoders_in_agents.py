"""Encoders in agents: frozen or tuned, saved and loaded with the agent."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from starling.training.agent import make_agent
from starling.training.checkpoint import load_checkpoint
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError, StarlingError
from tests.test_agents import CHOICES, play_bandit, seen

torch = pytest.importorskip("torch")
pytest.importorskip("tokenizers")

from starling.agents.actor_critic import ActorCritic  # noqa: E402
from starling.agents.encoders import make_encoder, save_encoder  # noqa: E402
from starling.agents.encoders.use import Frozen  # noqa: E402
from starling.agents.memory_drrn import MemoryDRRN  # noqa: E402
from tests.small_encoders import TEXTS, TOKENS, encoder_of  # noqa: E402


def test_a_frozen_encoder_encodes_each_text_once():
    inner = encoder_of("gru-tokens")
    frozen = Frozen(inner)
    calls = []
    inner.register_forward_hook(lambda *_: calls.append(1))
    read = [frozen.read(text) for text in TEXTS]
    first = frozen(read, commands=False)
    assert torch.equal(frozen(read[::-1], commands=False).flip(0), first)
    assert len(calls) == len(TEXTS)
    assert copy.deepcopy(frozen) is frozen
    frozen.load_state_dict(frozen.state_dict())
    frozen(read, commands=False)
    assert len(calls) == len(TEXTS)  # unchanged weights keep the cache
    frozen.load_state_dict({name: value + 0.1 for name, value in frozen.state_dict().items()})
    assert not torch.allclose(frozen(read, commands=False), first)
    assert frozen.state_dict().keys() == encoder_of("gru-tokens").state_dict().keys()


@pytest.fixture
def trained(tmp_path) -> Path:
    """The folder of a saved encoder."""
    save_encoder(encoder_of("transformer", tokenizer=TOKENS), tmp_path / "encoder")
    return tmp_path / "encoder"


AGENTS = [
    (MemoryDRRN, {"hidden": 16, "batch": 16, "capacity": 500, "sync_every": 10, "learning_rate": 0.01}),
    (ActorCritic, {"hidden": 16, "unroll": 4, "learning_rate": 0.01}),
]


@pytest.mark.parametrize(("agent", "sizes"), AGENTS)
def test_agents_freeze_or_tune_an_encoder(agent, sizes, trained):
    pretrained = make_encoder(trained).state_dict()

    def moved(**how) -> bool:
        player = agent(seed=0, encoder=str(trained), **sizes, **how)
        play_bandit(player, 40)
        head = "of_command.weight" if agent is MemoryDRRN else "project.weight"
        now = player.network.state_dict()
        fresh = agent(seed=0, encoder=str(trained), **sizes, **how).network.state_dict()
        assert not torch.equal(now[head], fresh[head])
        return any(not torch.equal(now[f"encoder.{key}"], value) for key, value in pretrained.items())

    assert moved(encoder_training="tuned")
    assert not moved(encoder_training="frozen")
    assert not moved(encoder_learning_rate=0.0)


@pytest.mark.parametrize(("agent", "sizes"), AGENTS)
def test_agents_encode_each_text_once_with_a_frozen_encoder(agent, sizes, trained):
    player = agent(seed=0, encoder=str(trained), encoder_training="frozen", **sizes)
    encoded = []
    player.network.encoder.inner.register_forward_hook(lambda module, given, vectors: encoded.append(len(vectors)))
    play_bandit(player, 60)
    player.act(seen(Texts(), "A key lies here.", CHOICES), training=False, rng=np.random.default_rng(0))
    seen_in_play = {"A key lies here.", "A kitchen. A red pot is here.", "nothing", "score 0 of 2"}
    # Terminal observations need no value.
    least = len(seen_in_play) + len(CHOICES)
    assert least <= sum(encoded) <= least + len({"It is over.", "look"})


@pytest.mark.parametrize(("agent", "sizes"), AGENTS)
def test_agents_learn_with_a_frozen_encoder(agent, sizes, trained):
    player, texts = agent(seed=0, encoder=str(trained), encoder_training="frozen", **sizes), Texts()
    play_bandit(player, 300, texts=texts)
    chosen = [
        player.act(seen(texts, "A key lies here.", CHOICES, count=8), training=False, rng=np.random.default_rng(n))
        for n in range(10)
    ]
    assert np.mean(np.concatenate(chosen) == 1) > 0.6


@pytest.mark.parametrize(("agent", "sizes"), AGENTS)
def test_agents_with_a_frozen_encoder_resume_exactly(agent, sizes, trained, tmp_path):
    def new():
        return agent(seed=0, encoder=str(trained), encoder_training="frozen", **sizes)

    straight = new()
    play_bandit(straight, 30)
    straight.save(tmp_path / "agent.pt")
    play_bandit(straight, 30, seed=1)
    resumed = new()
    resumed.load(tmp_path / "agent.pt")
    play_bandit(resumed, 30, seed=1)
    for name, value in straight.network.state_dict().items():
        assert torch.equal(value, resumed.network.state_dict()[name]), name


@pytest.mark.parametrize(("agent", "sizes"), AGENTS)
def test_weights_of_another_encoder_are_refused(agent, sizes, trained, tmp_path):
    small = agent(seed=0, encoder=str(trained), **sizes)
    small.save(tmp_path / "small.pt")
    save_encoder(encoder_of("transformer", size=32), tmp_path / "larger")
    for other in (str(tmp_path / "larger"), "bag"):
        with pytest.raises(CheckpointError, match=r"has sizes .*'size': 16.* this agent has "):
            agent(seed=0, encoder=other, **sizes).load(tmp_path / "small.pt")
    frozen = agent(seed=1, encoder=str(trained), encoder_training="frozen", **sizes)
    frozen.load_weights(load_checkpoint(tmp_path / "small.pt")["agent_state"])


def test_agents_disable_dropout(tmp_path):
    save_encoder(encoder_of("transformer", dropout=0.5), tmp_path / "dropping")
    encoder = MemoryDRRN(seed=0, encoder=str(tmp_path / "dropping")).network.encoder
    read = [encoder.read(text) for text in TEXTS]
    assert torch.equal(encoder(read, commands=False), encoder(read, commands=False))


def test_wrong_encoder_settings_of_agents_are_refused(trained):
    cases: list[tuple[dict[str, Any], str]] = [
        ({"encoder_training": "melted"}, "choose one of tuned, frozen"),
        ({"encoder": "facts"}, "choose a text encoder"),
        ({"encoder": str(trained), "encoder_training": "frozen", "encoder_learning_rate": 0.1}, "no encoder is tuned"),
    ]
    for agent_settings, message in cases:
        with pytest.raises(StarlingError, match=message):
            make_agent("memory-drrn", seed=0, **agent_settings)


def test_train_takes_an_encoder_from_the_command_line(trained, tmp_path):
    starling = Path(sys.executable).with_name("starling")
    arguments = [
        starling,
        "train",
        "--games",
        "BoilPasta",
        "--steps",
        "64",
        "--encoder",
        trained.name,
        "--out",
        tmp_path / "run",
    ]
    subprocess.run(
        [*arguments, "--set", "encoder_training=frozen"], cwd=trained.parent, check=True, capture_output=True
    )
    config = json.loads((tmp_path / "run" / "config.json").read_text())
    assert config["agent_config"]["encoder"] == str(trained.resolve())
    assert config["agent_config"]["encoder_training"] == "frozen"

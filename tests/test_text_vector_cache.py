"""Texts are encoded once for as long as the weights stand still."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from starling.training.agent import make_agent
from starling.util.arrays import Texts
from tests.test_agents import CHOICES, play_bandit, seen

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

SIZES = {"buckets": 512, "embedding": 16, "hidden": 16, "encoder": "bag"}
AGENTS = {"actor-critic": {"unroll": 8}, "ppo": {"rollout": 16, "batch": 8, "most_commands": 8}}


@pytest.fixture(params=AGENTS)
def agent(request):
    if request.param == "ppo":
        pytest.importorskip("sb3_contrib")
    return make_agent(request.param, seed=0, **SIZES, **AGENTS[request.param])


def encoder_of(agent):
    return agent.extractor.encoder if agent.name == "ppo" else agent.network.encoder


@pytest.mark.parametrize("training", [True, False])
def test_each_text_is_encoded_once(agent, training):
    counted = []
    encoder_of(agent).register_forward_hook(lambda _, given, __: counted.append(len(given[0])))
    texts, rng = Texts(), np.random.default_rng(0)
    first = replace(seen(texts, "A key lies here.", CHOICES, count=2), first=np.ones(2, bool))
    agent.act(first, training=training, rng=rng)
    once = sum(counted)
    assert once >= len(CHOICES) + 3
    agent.act(first, training=training, rng=rng)
    assert sum(counted) == once
    agent.act(seen(texts, "Taken.", CHOICES, count=2), training=training, rng=rng)
    assert sum(counted) == once + 1


def test_new_weights_encode_anew(agent):
    texts = Texts()
    asked = replace(seen(texts, "A key lies here.", CHOICES, count=2), first=np.ones(2, bool))

    def vectors():
        agent.act(asked, training=False, rng=np.random.default_rng(0))
        known = agent._evaluation.commands if agent.name == "ppo" else agent._vectors[False][1]
        numbers = np.flatnonzero(known.known)
        with torch.no_grad():
            assert torch.allclose(known.of(numbers), known.encode(numbers), atol=1e-6)
        return known.of(numbers)

    before = vectors()
    play_bandit(agent, 8)
    assert not torch.allclose(before, vectors(), atol=1e-6)
    other = make_agent(agent.name, seed=1, **SIZES, **AGENTS[agent.name])
    agent.load_weights(other.state_dict())
    vectors()

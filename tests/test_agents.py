"""The agents: interface, arithmetic of DRRN, and that it learns."""

from __future__ import annotations

import numpy as np
import pytest

from starling.agent import Observation, Transition, agent_names, make_agent
from starling.errors import CheckpointError, StarlingError

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

SMALL = {"buckets": 512, "embedding": 16, "hidden": 16, "batch": 16, "capacity": 500, "sync_every": 10}


def observation(text: str, *commands: str, score: float = 0) -> Observation:
    return Observation(text, "A kitchen. A red pot is here.", "nothing", commands, score, max_score=2)


def play_bandit(agent, steps: int, seed: int = 0) -> None:
    """A game of one step in which only "take key" is worth a point."""
    rng = np.random.default_rng(seed)
    before = observation("A key lies here.", "wait", "take key", "go north", "examine key")
    end = observation("It is over.", "look")
    for _ in range(steps):
        actions = agent.act([before, before], training=True, rng=rng)
        agent.observe([Transition(before, a, float(a == 1) * 2, end, True) for a in actions])
        agent.learn()


def test_agents_are_found_by_name():
    assert {"drrn", "random"} <= set(agent_names())
    with pytest.raises(StarlingError, match=r"unknown agent 'dqn'; known: .*drrn.*random"):
        make_agent("dqn", seed=0)
    with pytest.raises(StarlingError, match=r"drrn.*hiden"):
        make_agent("drrn", seed=0, hiden=3)


def test_random_plays_every_command():
    agent = make_agent("random", seed=0)
    choices = agent.act([observation("x", "a", "b", "c")] * 300, training=True, rng=np.random.default_rng(0))
    assert np.bincount(choices).min() > 60


def test_drrn_learns_which_command_pays():
    agent = make_agent("drrn", seed=0, **SMALL)
    play_bandit(agent, 150)
    seen = observation("A key lies here.", "wait", "take key", "go north", "examine key")
    assert agent.act([seen] * 20, training=False, rng=np.random.default_rng(1)) == [1] * 20


def test_drrn_is_the_same_under_the_same_seed_and_differs_under_another():
    weights = []
    for seed in (0, 0, 1):
        agent = make_agent("drrn", seed=seed, **SMALL)
        play_bandit(agent, 30)
        weights.append(agent.network.state_dict()["of_state.weight"])
    assert torch.equal(weights[0], weights[1])
    assert not torch.equal(weights[0], weights[2])


def test_evaluation_leaves_no_trace():
    agents = [make_agent("drrn", seed=0, **SMALL) for _ in range(2)]
    for agent in agents:
        play_bandit(agent, 30)
    unseen = observation("Something new. And more of it.", "sing", "dance")
    agents[0].act([unseen], training=False, rng=np.random.default_rng(0))
    assert agents[0].lexicon.sentences == agents[1].lexicon.sentences
    for agent in agents:
        play_bandit(agent, 30, seed=1)
    for a, b in zip(*(agent.network.parameters() for agent in agents), strict=True):
        assert torch.equal(a, b)


def test_cached_encodings_equal_fresh_ones():
    agent = make_agent("drrn", seed=0, **SMALL)
    play_bandit(agent, 30)
    ids = np.arange(len(agent.lexicon.tokens))
    tokens = [agent.lexicon.tokens[i] for i in ids]
    for kind in ("text", "command"):
        cached = agent.cache(kind, ids)
        with torch.no_grad():
            assert torch.allclose(cached, agent.target.encode(kind, tokens), atol=1e-6)


def test_words_keep_their_bucket_in_every_process():
    from starling.agents.drrn import bucket, sentences

    assert bucket("lantern", 8192) == 4534
    assert sentences("A Pot is here.\nA pot is HERE! Go?") == ("a pot is here", "go")
    assert sentences(" ... ") == ("",)


def test_weights_of_another_size_are_refused_naming_both():
    state = make_agent("drrn", seed=0, **SMALL).state_dict()
    with pytest.raises(CheckpointError, match=r"'hidden': 16.*'hidden': 32"):
        make_agent("drrn", seed=0, **{**SMALL, "hidden": 32}).load_weights(state)


def test_transferred_weights_come_without_replay():
    source = make_agent("drrn", seed=0, **SMALL)
    play_bandit(source, 30)
    agent = make_agent("drrn", seed=1, **SMALL)
    agent.load_weights(source.state_dict())
    assert len(agent.replay) == 0 and agent.updates == 0 and not agent.optimiser.state_dict()["state"]
    assert torch.equal(agent.network.words.weight, source.network.words.weight)


def test_a_loss_that_is_not_finite_stops_before_the_weights_change():
    agent = make_agent("drrn", seed=0, **SMALL)
    play_bandit(agent, 30)
    before = agent.network.of_state.weight.clone()
    agent.replay.data["reward"][:] = np.nan
    with pytest.raises(StarlingError, match="loss is not finite at update"):
        agent.learn()
    assert torch.equal(agent.network.of_state.weight, before)


def test_the_replay_ring_forgets_the_oldest():
    from starling.agents.drrn import Replay

    replay = Replay(3)
    for n in range(5):
        replay.add(state=(n,) * 3, command=n, reward=n == 4, next_state=(n,) * 3, next_commands=n, ended=False)
    sampled = replay.sample(100, 0.5, np.random.default_rng(0))
    assert len(replay) == 3 and set(sampled["command"][:, 0]) == {2, 3, 4}
    assert (sampled["reward"] == 1).mean() >= 0.5

"""The published DRRN, and checkpoints of memory-drrn from when it was called drrn."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from typer.testing import CliRunner

from starling.cli import app
from starling.training.agent import Transitions, make_agent
from starling.training.checkpoint import load_checkpoint, save_checkpoint
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError, StarlingError
from tests.narrow import not_none
from tests.test_agents import CHOICES, SMALL, play_bandit, seen

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from starling.agents.drrn import DRRN, PrioritisedReplay, State, Transition  # noqa: E402

SIZES = {"buckets": 512, "embedding": 16, "hidden": 16, "batch": 16}


def weights(agent):
    return torch.cat([parameter.detach().flatten() for parameter in agent.network.parameters()])


def test_it_learns_which_command_scores():
    agent = make_agent("drrn", seed=0, learning_rate=1e-2, **SIZES)
    play_bandit(agent, 150)
    asked = seen(Texts(), "A key lies here.", CHOICES, count=2)
    assert agent.act(asked, training=False, rng=np.random.default_rng(1)).tolist() == [1, 1]
    sampled = [agent.act(asked, training=True, rng=np.random.default_rng(i))[0] for i in range(40)]
    assert len(set(sampled)) > 1  # softmax, not greedy


def test_it_learns_a_game_better_than_random_play(tmp_path):
    def score(name, steps, **settings) -> float:
        config = TrainingConfig(steps, 0, log_every=steps, evaluate_every=steps, checkpoint_every=steps)
        agent = make_agent(name, seed=0, **settings)
        result = train_on_games(agent, ["BerthEleven"], config, tmp_path / name, resume=False, show_progress=False)
        return not_none(result.score)

    small = {"buckets": 2048, "embedding": 32, "hidden": 32, "batch": 32, "learning_rate": 3e-3, "temperature": 0.5}
    assert score("drrn", 2_000, **small) > 1.5 * score("random", 6_000)


def test_targets_are_one_step_bootstrapped_by_the_same_network():
    agent = DRRN(seed=0, gamma=0.5, **{**SIZES, "batch": 3, "capacity": 4})
    commands = ((5,), (6, 7), (8,))
    here, there = State((1, 2), (3,), (4,), commands), State((9,), (3,), (4,), commands[:2])
    end = State((2,), (3,), (4,), ())
    for transition in (Transition(here, 1, 2.0, there, False), Transition(there, 0, 0.0, end, True)):
        agent.replay.push(transition)
    agent.replay.push(Transition(there, 1, 0.0, here, False))
    with torch.no_grad():
        q = {state: agent.network([state], [state.commands])[0] for state in (here, there)}
    pairs = [
        (q[here][1], 2 + 0.5 * q[there].max()),
        (q[there][0], torch.tensor(0.0)),
        (q[there][1], 0.5 * q[here].max()),
    ]
    # Half of a batch of three is one transition with a reward, which leaves two others.
    expected = np.mean([float(torch.nn.functional.smooth_l1_loss(a, b)) for a, b in pairs])
    assert not_none(agent.learn())["loss"] == pytest.approx(expected, abs=1e-6)


def test_half_of_a_batch_has_a_positive_reward():
    replay, rng = PrioritisedReplay(10, 0.5), np.random.default_rng(0)
    state = State((1,), (1,), (1,), ((1,),))
    for reward in [1.0] * 3 + [0.0] * 7 + [-1.0] * 2:
        replay.push(Transition(state, 0, reward, state, False))
    assert len(replay) == 8  # of the nine without a positive reward, the five newest are kept
    rewards = sorted(t.reward for t in replay.sample(4, rng))
    assert rewards[2:] == [1.0, 1.0] and max(rewards[:2]) <= 0
    assert len(replay.sample(100, rng)) == 8
    uniform = PrioritisedReplay(10, 0.0)
    uniform.push(Transition(state, 0, 1.0, state, False))
    assert len(uniform.others) == 1


def test_values_do_not_depend_on_the_rest_of_the_batch():
    agent = DRRN(seed=0, **SIZES)
    texts = Texts()
    observations = [seen(texts, "A hall.", CHOICES)[0], seen(texts, "A loft of many words.", ["look"])[0]]
    states = [agent._state(observation) for observation in observations]
    together = agent.network(states, [state.commands for state in states])
    assert [len(q) for q in together] == [4, 1]
    for state, q in zip(states, together, strict=True):
        assert torch.allclose(agent.network([state], [state.commands])[0], q, atol=1e-6)


def test_it_is_deterministic_given_the_seed():
    found = []
    for seed in (0, 0, 1):
        agent = make_agent("drrn", seed=seed, **SIZES)
        play_bandit(agent, 30)
        found.append(weights(agent))
    assert torch.equal(found[0], found[1]) and not torch.equal(found[0], found[2])


def test_a_loaded_agent_continues_as_the_saved_one(tmp_path):
    one, two = (DRRN(seed=seed, **SIZES) for seed in (0, 1))
    play_bandit(one, 20)
    one.save(tmp_path / "agent.pt")
    two.load(tmp_path / "agent.pt")
    for agent in (one, two):
        agent.act(seen(Texts(), "Unseen.", ["sing"]), training=False, rng=np.random.default_rng(5))
        play_bandit(agent, 20, seed=1)
    assert torch.equal(weights(one), weights(two)) and one.replay.others == two.replay.others


def test_a_transfer_takes_weights_only():
    source, agent = (DRRN(seed=seed, **SIZES) for seed in (0, 1))
    play_bandit(source, 20)
    agent.load_weights(source.state_dict())
    assert torch.equal(weights(agent), weights(source)) and not len(agent.replay) and not agent.updates
    with pytest.raises(CheckpointError, match=r"'hidden': 16.*'hidden': 32"):
        DRRN(seed=0, **{**SIZES, "hidden": 32}).load_weights(source.state_dict())


def test_a_step_limit_is_not_terminal():
    agent = DRRN(seed=0, **SIZES)
    texts = Texts()
    before = replace(seen(texts, "A hall.", CHOICES), first=np.ones(1, bool))
    limit = Transitions(before, np.array([0]), np.zeros(1), before, np.zeros(1, bool), np.ones(1, bool))
    agent.observe(limit)
    assert not agent.replay.others[0].terminated


def as_before_the_rename(path, old):
    """Write a checkpoint of memory-drrn as it was when the agent was called drrn."""
    state = load_checkpoint(path)
    for named in (state, state.get("identity", {})):
        if named.get("agent") == "memory-drrn":
            named["agent"] = "drrn"
    save_checkpoint(old, {key: value for key, value in state.items() if key != "version"})


@pytest.fixture
def old_run(tmp_path):
    """The folder of a run by what was called drrn."""
    folder = tmp_path / "old"
    agent, config = make_agent("memory-drrn", seed=0, **SMALL), TrainingConfig(96, 0)
    train_on_games(agent, ["LeftAtTheOwl"], config, folder, resume=False, show_progress=False)
    as_before_the_rename(folder / "checkpoint.pt", folder / "checkpoint.pt")
    return folder


def run(agent, folder, steps):
    settings = (
        [word for name, value in SMALL.items() for word in ("--set", f"{name}={value}")] if agent != "drrn" else []
    )
    words = [
        "train",
        "--agent",
        agent,
        "--games",
        "LeftAtTheOwl",
        "--steps",
        str(steps),
        "--out",
        str(folder),
        *settings,
    ]
    return CliRunner().invoke(app, [*words, "--resume", "--json"])


def test_old_checkpoints_of_memory_drrn_open_as_such(tmp_path):
    one, two = (make_agent("memory-drrn", seed=seed, **SMALL) for seed in (0, 1))
    play_bandit(one, 20)
    one.save(tmp_path / "new.pt")
    as_before_the_rename(tmp_path / "new.pt", tmp_path / "old.pt")
    two.load(tmp_path / "old.pt")
    for agent in (one, two):
        play_bandit(agent, 20, seed=1)
    assert torch.equal(weights(one), weights(two))
    with pytest.raises(CheckpointError, match="agent 'memory-drrn', not 'drrn'; use agent memory-drrn"):
        make_agent("drrn", seed=0).load(tmp_path / "old.pt")
    with pytest.raises(CheckpointError, match="use agent memory-drrn"):
        make_agent("drrn", seed=0).load_weights(load_checkpoint(tmp_path / "old.pt")["agent_state"])
    make_agent("drrn", seed=0).save(tmp_path / "published.pt")
    with pytest.raises(CheckpointError, match="agent 'drrn', not 'memory-drrn'"):
        two.load(tmp_path / "published.pt")


def test_old_runs_of_memory_drrn_resume_and_are_refused_by_drrn(old_run):
    refused = run("drrn", old_run, 128)
    assert refused.exit_code == 1 and refused.output.count("\n") == 1
    assert "agent is 'memory-drrn' there, 'drrn' here; use --agent memory-drrn" in refused.output
    resumed = run("memory-drrn", old_run, 128)
    assert resumed.exit_code == 0 and json.loads(resumed.stdout)["steps"] == 128


def test_old_runs_of_memory_drrn_transfer(old_run, tmp_path):
    from starling.experiments.transfer import TransferConfig, transfer

    rows = transfer(TransferConfig("heldout-BerthEleven", 48, 1, evaluations=1, episodes=1), old_run, tmp_path / "out")
    assert {row["agent"] for row in rows} == {"memory-drrn"} and rows[-1]["steps"] == 48
    with pytest.raises(StarlingError, match="holds another run"):
        transfer(TransferConfig("heldout-BerthEleven", 48, 1, evaluations=1, episodes=1), None, tmp_path / "out")

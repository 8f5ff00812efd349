"""The agent interface, the arithmetic of memory-drrn, and that agents learn."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from starling.training.agent import Observations, Transitions, agent_names, make_agent
from starling.training.evaluation import evaluate_rollout
from starling.training.rollout import GraphGames, to_observations
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError, StarlingError

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from starling.agents.memory_drrn import MemoryDRRN  # noqa: E402

SMALL = {"buckets": 512, "embedding": 16, "hidden": 16, "batch": 16, "capacity": 500, "sync_every": 10}
CHOICES = ("wait", "take key", "go north", "examine key")


def seen(texts: Texts, text: str, commands: Sequence[str], score: float = 0, count: int = 1) -> Observations:
    info = {
        "description": "A kitchen. A red pot is here.",
        "inventory": "nothing",
        "admissible_commands": commands,
        "score": score,
        "max_score": 2,
    }
    return to_observations(texts, [(text, info)] * count)


def play_bandit(agent, steps: int, seed: int = 0, texts: Texts | None = None) -> None:
    """Train on two environments of a one-step game in which only "take key" scores."""
    rng = np.random.default_rng(seed)
    texts = texts or Texts()
    before = seen(texts, "A key lies here.", CHOICES, count=2)
    before = replace(before, first=np.ones(2, bool))
    end = seen(texts, "It is over.", ["look"], count=2)
    yes, no = np.ones(2, bool), np.zeros(2, bool)
    for _ in range(steps):
        actions = agent.act(before, training=True, rng=rng)
        agent.observe(Transitions(before, actions, (actions == 1) * 2.0, end, yes, no))
        agent.learn()


@pytest.fixture(params=["bag", "gru"])
def encoder(request) -> str:
    return request.param


def test_agents_are_found_by_name():
    assert {"drrn", "memory-drrn", "random"} <= set(agent_names())
    with pytest.raises(StarlingError, match=r"unknown agent 'dqn'; known: .*drrn.*random"):
        make_agent("dqn", seed=0)
    with pytest.raises(StarlingError, match=r"unknown agent 'drnn'; did you mean drrn\?"):
        make_agent("drnn", seed=0)
    with pytest.raises(StarlingError, match=r"memory-drrn.*hiden"):
        make_agent("memory-drrn", seed=0, hiden=3)
    with pytest.raises(StarlingError, match=r"unknown encoder 'elmo'; known: bag, facts, gru"):
        make_agent("memory-drrn", seed=0, encoder="elmo")


def test_observations_hold_text_ids():
    texts = Texts()
    two = seen(texts, "A key lies here.", CHOICES, score=1, count=2)
    assert two[1].admissible == CHOICES and two[1].text == "A key lies here." and two.counts.tolist() == [4, 4]
    assert two.normalised_score.tolist() == [0.5, 0.5] and len(two.take(np.array([1]))) == 1
    assert len(texts) == 7  # distinct ones


def test_random_plays_every_command():
    agent = make_agent("random", seed=0)
    choices = agent.act(seen(Texts(), "x", "abc", count=300), training=True, rng=np.random.default_rng(0))
    assert np.bincount(choices).min() > 60


@pytest.mark.parametrize("memory", [True, False])
def test_memory_drrn_learns_which_command_pays(encoder, memory):
    agent = make_agent("memory-drrn", seed=0, encoder=encoder, memory=memory, **SMALL)
    play_bandit(agent, 150)
    asked = seen(Texts(), "A key lies here.", CHOICES, count=20)
    assert agent.act(asked, training=False, rng=np.random.default_rng(1)).tolist() == [1] * 20


def test_training_is_deterministic_given_the_seed():
    weights = []
    for seed in (0, 0, 1):
        agent = MemoryDRRN(seed=seed, **SMALL)
        play_bandit(agent, 30)
        weights.append(agent.network.state_dict()["of_state.weight"])
    assert torch.equal(weights[0], weights[1])
    assert not torch.equal(weights[0], weights[2])


def test_evaluation_leaves_no_trace():
    agents = [MemoryDRRN(seed=0, **SMALL) for _ in range(2)]
    for agent in agents:
        play_bandit(agent, 30)
    unseen = seen(Texts(), "Something new. And more of it.", ["sing", "dance"])
    agents[0].act(unseen, training=False, rng=np.random.default_rng(0))
    assert len(agents[0].index) == len(agents[1].index)
    for agent in agents:
        play_bandit(agent, 30, seed=1)
    for a, b in zip(*(agent.network.parameters() for agent in agents), strict=True):
        assert torch.equal(a, b)


def test_evaluation_does_not_keep_repeating_a_command():
    agent = make_agent("memory-drrn", seed=0, **SMALL)
    play_bandit(agent, 30)
    rng = np.random.default_rng(0)
    unseen = replace(seen(Texts(), "Something new.", CHOICES), inventory=np.array([0]))
    began = replace(unseen, first=np.ones(1, bool))

    def play() -> list[int]:
        return [int(agent.act(o, training=False, rng=rng)[0]) for o in [began, *[unseen] * 59]]

    for _ in range(2):
        assert set(play()) == {0, 1, 2, 3}
    first = [int(agent.act(began, training=False, rng=rng)[0]) for _ in range(20)]
    assert len(set(first)) < 4  # commands of other episodes do not count


def test_evaluation_avoids_commands_that_cost_points_in_the_episode():
    agent = make_agent("memory-drrn", seed=0, repetition=0.0, **SMALL)
    play_bandit(agent, 30)
    rng, texts = np.random.default_rng(0), Texts()
    unseen = replace(seen(texts, "Something new.", CHOICES), inventory=np.array([0]), score=np.array([1.0]))
    elsewhere = replace(seen(texts, "Somewhere else.", CHOICES), inventory=np.array([0]), score=np.array([0.0]))

    def plays_again(after: Observations) -> list[bool]:
        found = []
        for _ in range(10):
            cost = agent.act(replace(unseen, first=np.ones(1, bool)), training=False, rng=rng)[0]
            found.append(bool(agent.act(after, training=False, rng=rng)[0] == cost))
        return found

    assert not any(plays_again(elsewhere))
    assert any(plays_again(replace(elsewhere, score=np.array([1.0]))))


def test_cached_values_equal_recomputed_ones(encoder):
    agent = MemoryDRRN(seed=0, encoder=encoder, **SMALL)
    play_bandit(agent, 33)
    states = np.array([0, 0, 0, 0])
    first, count = agent.cache.ranges(states)
    assert count.tolist() == [4] * 4
    agent.network.load_state_dict(agent.target.state_dict())
    with torch.no_grad():
        anew = agent._q(states[:1], np.zeros(4, np.int64), agent.index.first_slot(states) + np.arange(4))
    assert np.allclose(agent.cache.q.data[first + np.arange(4)], anew.numpy(), atol=1e-6)


@pytest.mark.parametrize("memory", [True, False])
def test_a_loaded_agent_continues_as_the_saved_one(tmp_path, encoder, memory):
    """Although texts have other ids in the process that loads it."""
    one, two = (MemoryDRRN(seed=seed, encoder=encoder, memory=memory, **SMALL) for seed in (0, 1))
    play_bandit(one, 20)
    one.save(tmp_path / "agent.pt")
    two.load(tmp_path / "agent.pt")
    shifted = Texts()
    shifted.number("a text that shifts the ids of the others")
    play_bandit(one, 20, seed=1)
    play_bandit(two, 20, seed=1, texts=shifted)
    for a, b in zip(one.network.parameters(), two.network.parameters(), strict=True):
        assert torch.equal(a, b)
    with pytest.raises(CheckpointError, match="checkpoint of agent 'memory-drrn', not 'random'; use agent memory-drrn"):
        make_agent("random", seed=0).load(tmp_path / "agent.pt")


def test_hash_buckets_are_the_same_in_every_process():
    from starling.agents.encoders import bucket, sentences

    assert bucket("lantern", 8192) == 4534
    assert sentences("A Pot is here.\nA pot is HERE! Go?") == ("a pot is here", "go")
    assert sentences(" ... ") == ("",)


def test_weights_of_another_size_are_refused_naming_both_sizes():
    state = make_agent("memory-drrn", seed=0, **SMALL).state_dict()
    with pytest.raises(CheckpointError, match=r"'hidden': 16.*'hidden': 32"):
        make_agent("memory-drrn", seed=0, **{**SMALL, "hidden": 32}).load_weights(state)
    with pytest.raises(CheckpointError, match=r"'encoder': 'bag'.*'encoder': 'gru'"):
        make_agent("memory-drrn", seed=0, encoder="gru", **SMALL).load_weights(state)


def test_a_transfer_takes_weights_without_replay_or_optimiser():
    source = MemoryDRRN(seed=0, **SMALL)
    play_bandit(source, 30)
    agent = MemoryDRRN(seed=1, **SMALL)
    agent.load_weights(source.state_dict())
    assert len(agent.replay) == 0 and agent.updates == 0 and not agent.optimiser.state_dict()["state"]
    assert torch.equal(agent.network.of_state.weight, source.network.of_state.weight)


def test_a_loss_that_is_not_finite_does_not_change_the_weights():
    agent = MemoryDRRN(seed=0, **SMALL)
    play_bandit(agent, 30)
    before = agent.network.of_state.weight.clone()
    agent.memory.q[:] = np.inf
    with pytest.raises(StarlingError, match="not finite at update"):
        agent.learn()
    assert torch.equal(agent.network.of_state.weight, before)


def test_the_replay_buffer_overwrites_the_oldest_transitions():
    from starling.agents.common.replay import ReplayBuffer

    replay = ReplayBuffer(3)
    for n in range(5):
        replay.add(**{name: np.array([n]) for name in ("situation", "action", "next")}, reward=np.array([n == 4]))
    sampled = replay.sample(100, 0.5, np.random.default_rng(0))
    assert len(replay) == 3 and set(sampled["situation"]) == {2, 3, 4}
    assert (sampled["reward"] == 1).mean() >= 0.5


WORLDS = st.lists(  # (scene, command, reward, next scene; None where the game ends)
    st.tuples(st.integers(0, 4), st.integers(0, 2), st.sampled_from([0.0, 1.0, 2.5]), st.none() | st.integers(0, 4)),
    min_size=1,
    max_size=40,
)


@given(WORLDS)
def test_remembered_values_solve_the_empirical_mdp(world):
    from starling.agents.common import memory as module
    from starling.agents.common.state_index import StateIndex

    def empty_memory():
        index = StateIndex(str)
        texts, memory = Texts(), module.SceneMemory(index, 0.5)
        rooms = [replace(seen(texts, "", "abc"), description=np.array([texts.number(str(n))])) for n in range(5)]
        states = np.concatenate([index.add(room) for room in rooms])
        return index, memory, states

    index, memory, states = empty_memory()
    steps = [world[n % len(world)] for n in range(len(world) * module.SOLVE_EVERY)]
    for scene, command, reward, after in steps:
        ended = np.array([after is None])
        memory.add(states[[scene]], np.array([command]), np.array([reward]), states[[after or 0]], ended)
    outcomes: dict[tuple[int, int], list[tuple[float, int | None]]] = {}
    for scene, command, reward, after in world:
        outcomes.setdefault((scene, command), []).append((reward, after))
    value, q = dict.fromkeys(range(5), 0.0), dict[tuple[int, int], float]()
    for _ in range(40):
        q = {
            at: float(np.mean([r + (0 if n is None else 0.5 * value[n]) for r, n in got]))
            for at, got in outcomes.items()
        }
        value |= {scene: max(v for (s, _), v in q.items() if s == scene) for scene, _ in q}
    for scene in range(5):
        recalled = memory.recall(index.first_slot(states[[scene]]) + np.arange(3))
        expected = [q.get((scene, command), np.nan) for command in range(3)]
        assert np.allclose(recalled, expected, atol=0.01, equal_nan=True)
    assert np.isnan(memory.recall(np.array([-1, 10**6]))).all()
    other = empty_memory()[1]
    other.load_state_dict(memory.state_dict())
    for a, b in zip(other.state_dict().values(), memory.state_dict().values(), strict=True):
        assert np.array_equal(np.asarray(a), np.asarray(b), equal_nan=True)


def test_the_bonus_leads_to_untried_commands():
    from starling.agents.common.exploration import Exploration
    from starling.agents.common.state_index import StateIndex

    texts, index = Texts(), StateIndex(str)
    exploration = Exploration(index, 0.5)
    hall = seen(texts, "Hall", ["go north", "wait"])
    attic = replace(seen(texts, "Attic", ["go south", "dance"]), inventory=np.array([texts.number("a hat")]))
    a, b = index.add(hall), index.add(attic)
    one, zero, alive = np.array([1]), np.array([0]), np.array([False])
    for before, action, after in ((a, zero, b), (b, zero, a), (a, one, a)):
        exploration.add(before, action, after, alive)
    first = int(index.first_slot(a)[0])
    assert exploration.bonus(first + np.arange(2)).tolist() == [0.5, 0.5]
    for _ in range(3):
        exploration.add(a, one, a, alive)
        exploration.add(a, zero, b, alive)
    # Dancing was never tried; waiting here leads nowhere.
    assert exploration.bonus(first + np.arange(2)).tolist() == [0.5, 0.2]
    # In a new scene, commands tried elsewhere at the same score are half new; at another score they are all new.
    for score, expected in ((0, [0.6, 1.0]), (1, [1.0, 1.0])):
        cellar = index.add(seen(texts, "", ["go north", "sing"], score=score))
        assert np.allclose(exploration.bonus(index.first_slot(cellar) + np.arange(2)), expected)


def test_actor_critic_learns_which_command_pays():
    agent = make_agent("actor-critic", seed=0, buckets=512, embedding=16, hidden=16, unroll=2, learning_rate=1e-2)
    play_bandit(agent, 150)
    asked = replace(seen(Texts(), "A key lies here.", CHOICES, count=40), first=np.ones(40, bool))
    assert (agent.act(asked, training=False, rng=np.random.default_rng(1)) == 1).mean() > 0.8


def test_the_walkthrough_agent_wins():
    rollout = GraphGames(("LeftAtTheOwl", "FirstChair")).rollout(2, iter((0, 1)).__next__)
    found = evaluate_rollout(make_agent("walkthrough", seed=0), rollout)
    assert found["eval_score"] == 1 and found["eval_won"] == 1


def test_an_agent_of_another_package_trains_by_name(tmp_path):
    """The example package of docs/agents.md, installed and trained with the commands given there."""
    root = Path(__file__).parent.parent
    package = shutil.copytree(root / "docs" / "example-agent", tmp_path / "example-agent")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--target"]
    subprocess.run([*pip, str(tmp_path / "site"), str(package)], check=True, capture_output=True)
    words = "train --agent tabular --games LeftAtTheOwl --steps 4000 --json --out".split()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "site"), str(root)])}
    done = subprocess.run(
        [str(Path(sys.executable).with_name("starling")), *words, str(tmp_path / "run")],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    assert json.loads(done.stdout)["score"] > 0.5  # random play has 0.33

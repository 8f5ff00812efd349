"""PPO of Stable-Baselines3 as an agent."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from starling.training.agent import Transitions, make_agent
from starling.training.checkpoint import open_run, save_checkpoint
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError, StarlingError
from tests.test_agents import CHOICES, play_bandit, seen

torch = pytest.importorskip("torch")
pytest.importorskip("sb3_contrib")
torch.set_num_threads(1)

from starling.agents.encoders import make_encoder, save_encoder  # noqa: E402
from starling.agents.ppo import PPO  # noqa: E402

SMALL = {"buckets": 512, "embedding": 16, "hidden": 16, "rollout": 32, "batch": 16, "most_commands": 8}


def weights(agent):
    return torch.cat([parameter.detach().flatten() for parameter in agent.policy.parameters()])


def test_it_learns_which_command_pays():
    agent = make_agent("ppo", seed=0, learning_rate=1e-2, **SMALL)
    play_bandit(agent, 200)
    asked = seen(Texts(), "A key lies here.", CHOICES, count=40)
    assert (agent.act(asked, training=False, rng=np.random.default_rng(1)) == 1).mean() > 0.8


def test_it_is_deterministic_and_leaves_global_generators_alone():
    np.random.seed(5)
    torch.manual_seed(5)
    expected = np.random.random(), torch.rand(1)
    found = []
    for seed, world in ((0, 1), (0, 2), (1, 1)):
        np.random.seed(world)
        torch.manual_seed(world)
        agent = make_agent("ppo", seed=seed, **SMALL)
        play_bandit(agent, 40)
        found.append(weights(agent))
    assert torch.equal(found[0], found[1]) and not torch.equal(found[0], found[2])
    np.random.seed(5)
    torch.manual_seed(5)
    play_bandit(make_agent("ppo", seed=0, **SMALL), 40)
    assert (np.random.random(), torch.rand(1)) == expected


def test_an_encoder_trained_with_dropout_has_none_in_an_agent(tmp_path):
    save_encoder(make_encoder("transformer", size=16, layers=1, heads=2, dropout=0.5), tmp_path / "encoder", {})
    found = []
    for world in (1, 2):
        torch.manual_seed(world)
        agent = make_agent("ppo", seed=0, **SMALL, encoder=str(tmp_path / "encoder"))
        play_bandit(agent, 40)
        found.append(weights(agent))
    assert torch.equal(*found)


@pytest.mark.parametrize("steps", [20, 35])
def test_a_loaded_agent_continues_as_the_saved_one(tmp_path, steps):
    """Also in the middle of a rollout, and although texts have other ids in the process that loads it."""
    one, two = (PPO(seed=seed, **SMALL) for seed in (0, 1))
    play_bandit(one, steps)
    one.save(tmp_path / "agent.pt")
    two.load(tmp_path / "agent.pt")
    shifted = Texts()
    shifted.number("a text that shifts the ids of the others")
    play_bandit(one, 40, seed=1)
    play_bandit(two, 40, seed=1, texts=shifted)
    assert one.model._n_updates == two.model._n_updates > 4
    assert torch.equal(weights(one), weights(two))


def test_evaluation_leaves_no_trace():
    one, two = (PPO(seed=0, **SMALL) for _ in range(2))
    for agent in (one, two):
        play_bandit(agent, 20)
    unseen = seen(Texts(), "Something new. And more of it.", ["sing", "dance"])
    one.act(unseen, training=False, rng=np.random.default_rng(0))
    assert len(one.index) == len(two.index)
    for agent in (one, two):
        play_bandit(agent, 20, seed=1)
    assert torch.equal(weights(one), weights(two))


def test_advantages_are_those_of_each_environment_alone():
    """Two environments of which one ends: generalised advantages, computed by hand."""
    agent = PPO(seed=0, gamma=0.5, gae_lambda=0.5, reward_scale=2.0, **{**SMALL, "rollout": 4, "batch": 4})
    texts = Texts()
    here = replace(seen(texts, "A hall.", CHOICES, count=2), first=np.ones(2, bool))
    there = seen(texts, "A loft.", ["look", "jump"], count=2)
    rng, no = np.random.default_rng(0), np.zeros(2, bool)
    values = []
    for before, after, ended in ((here, there, no), (there, here, np.array([True, False]))):
        actions = agent.act(before, training=True, rng=rng)
        values += [agent._chosen[env][0] for env in (0, 1)]
        agent.observe(Transitions(before, actions, np.ones(2), after, ended, no))
    agent._fill(agent.stored)
    hall, hall_too, loft, loft_too = values
    state = agent.index.add(here.take(np.array([1])))
    back = float(agent.policy.evaluate_states(state, np.arange(8)[None] < 4)[1][0])
    last = [1 - loft, 1 + 0.5 * back - loft_too]
    first = [1 + 0.5 * loft - hall + 0.25 * last[0], 1 + 0.5 * loft_too - hall_too + 0.25 * last[1]]
    found = agent.model.rollout_buffer.advantages[:, 0]
    assert np.allclose(found, [first[0], last[0], first[1], last[1]], atol=1e-5)


def test_only_admissible_commands_are_chosen_and_too_many_are_an_error():
    agent = make_agent("ppo", seed=0, **SMALL)
    texts = Texts()
    mixed = seen(texts, "A hall.", ["wait", "jump", "sing"])
    chosen = [int(agent.act(mixed, training=False, rng=np.random.default_rng(i))[0]) for i in range(60)]
    assert set(chosen) == {0, 1, 2}
    with pytest.raises(StarlingError, match="set most_commands=9"):
        agent.act(seen(texts, "A hall.", [f"take {i}" for i in range(9)]), training=True, rng=np.random.default_rng(0))
    with pytest.raises(StarlingError, match="rollout=33, batch=16: choose them"):
        make_agent("ppo", seed=0, rollout=33, batch=16)


def test_a_loss_that_is_not_finite_does_not_change_the_weights():
    agent = PPO(seed=0, **SMALL)
    play_bandit(agent, 15)
    before = weights(agent)
    agent.stored = [step._replace(reward=float("nan")) for step in agent.stored]
    with pytest.raises(StarlingError, match="not finite at update"):
        play_bandit(agent, 2)
    assert torch.equal(weights(agent), before)


def test_the_encoder_may_have_a_learning_rate_of_its_own(tmp_path):
    def moved(**how):
        agent, fresh = (PPO(seed=0, **SMALL, **how) for _ in range(2))
        play_bandit(agent, 40)
        return {
            name
            for name, weight in agent.policy.named_parameters()
            if not torch.equal(weight, fresh.policy.get_parameter(name))
        }

    both, head = moved(), moved(encoder_learning_rate=0.0)
    assert both - head == {name for name in both if "encoder" in name} != set()
    assert head and moved(encoder_learning_rate=1e-4) == both
    with pytest.raises(StarlingError, match="no encoder is tuned"):
        PPO(seed=0, encoder_training="frozen", encoder_learning_rate=0.1)
    one, two = (PPO(seed=seed, encoder_learning_rate=1e-4, **SMALL) for seed in (0, 1))
    play_bandit(one, 35)
    one.save(tmp_path / "agent.pt")
    two.load(tmp_path / "agent.pt")
    for agent in (one, two):
        play_bandit(agent, 40, seed=1)
    assert torch.equal(weights(one), weights(two))


def test_older_checkpoints_resume_unless_the_encoder_is_frozen(tmp_path):
    """They lack the encoder's learning rate, and their optimiser includes frozen weights."""
    settings = PPO(seed=0, **SMALL).config
    older = {name: value for name, value in settings.items() if name != "encoder_learning_rate"}
    save_checkpoint(tmp_path / "checkpoint.pt", {"identity": {"agent_config": older}})
    assert open_run(tmp_path, {"agent_config": settings}, resume=True)
    tuned, frozen = (PPO(seed=0, encoder_training=how, **SMALL) for how in ("tuned", "frozen"))
    state = {**frozen.state_dict(), "optimiser": tuned.policy.optimizer.state_dict()}
    with pytest.raises(CheckpointError, match="older version"):
        frozen.load_state_dict(state)


def test_weights_transfer_between_equal_sizes():
    source = PPO(seed=0, **SMALL)
    play_bandit(source, 20)
    agent = PPO(seed=1, **SMALL)
    agent.load_weights(source.state_dict())
    assert torch.equal(weights(agent), weights(source)) and not agent.stored
    with pytest.raises(CheckpointError, match=r"'hidden': 16.*'hidden': 32"):
        PPO(seed=0, **{**SMALL, "hidden": 32}).load_weights(source.state_dict())

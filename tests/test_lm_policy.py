"""Policy gradients on a language model: a tiny one with random weights."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from typer.testing import CliRunner

from starling.cli import app
from starling.library.catalog import open_game
from starling.training.agent import make_agent
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.rollout import GraphGames
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError, StarlingError
from tests.small_lm import small_lm
from tests.test_agents import CHOICES, play_bandit, seen

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
torch.set_num_threads(1)

from starling.agents.common.lora import Adapter  # noqa: E402
from starling.agents.common.token_tree import ROOT, TokenTree  # noqa: E402
from starling.agents.lm_policy import LMPolicy, Played, advantages  # noqa: E402


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    return small_lm(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def policy(tiny):
    def make(seed=0, **settings) -> LMPolicy:
        return LMPolicy(seed=seed, model=str(tiny), **{"rank": 4, "group": 4, **settings})

    return make


def test_a_tree_gives_each_continuation_the_likelihood_it_has_alone(policy):
    model = policy().model
    prompts, endings = [[5, 9, 77], [5, 9, 80, 31]], [[8], [8, 3, 200], [4, 4]]

    def alone(prompt, ending):
        with torch.no_grad():
            logs = model(torch.tensor([prompt + ending])).logits[0].log_softmax(dim=1)
        return np.mean([float(logs[len(prompt) - 1 + i, token]) for i, token in enumerate(ending)])

    tree = TokenTree()
    for prompt in prompts:
        tree.score(tree.add(ROOT, prompt), endings)
    with torch.no_grad():
        found, cached = tree.mean_log_likelihoods(model)
    expected = [alone(prompt, ending) for prompt in prompts for ending in endings]
    assert np.allclose(found, expected, atol=1e-4) and len(tree) == 3 + 2 + 2 * 3
    further = TokenTree(past=3)  # after the first prompt, from its cache
    further.score(further.add(ROOT, [60, 61]), endings)
    with torch.no_grad():
        found, _ = further.mean_log_likelihoods(model, tuple((k[:, :, :3], v[:, :, :3]) for k, v in cached))
    assert np.allclose(found, [alone([5, 9, 77, 60, 61], ending) for ending in endings], atol=1e-4)


def test_an_adapter_begins_as_the_original_model_and_changes_it_when_trained(tiny):
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(tiny).eval()
    ids = torch.tensor([[5, 9, 77]])
    before = model(ids).logits
    adapter = Adapter(model, rank=2)
    adapter.reset(torch.Generator().manual_seed(0))
    after = model(ids).logits
    assert torch.equal(before, after)
    trained = {name for name, part in model.named_parameters() if part.requires_grad}
    assert len(trained) == len(adapter.parameters) == 2 * 7 * 2 and all(name.endswith((".a", ".b")) for name in trained)
    after.sum().backward()
    torch.optim.SGD(adapter.parameters, lr=0.1).step()
    assert not torch.allclose(model(ids).logits, before)
    with pytest.raises(ValueError, match="another rank"):
        adapter.load_state_dict({name: part[:1] for name, part in adapter.state_dict().items()})


def test_advantages_compare_episodes_and_steps_in_the_same_state():
    def played(states, rewards):
        return Played(states=states, rewards=rewards)

    # "b" in the first episode wins at once, "b" in the second never does; "a" and "c" are met once or alike.
    group = [played(["a", "b"], [0.0, 1.0]), played(["c", "b", "b"], [0.0, 0.0, 0.0])]
    first, second = advantages(group, gamma=0.5, state_weight=0.0)
    assert first.tolist() == [1, 1] and second.tolist() == [-1, -1, -1]  # GRPO
    first, second = advantages(group, gamma=0.5, state_weight=2.0)
    of_b = np.array([1, 0, 0]) - 1 / 3
    of_b = 2 * of_b / of_b.std()
    assert np.allclose(first, [1, 1 + of_b[0]]) and np.allclose(second, [-1, -1 + of_b[1], -1 + of_b[2]])
    same = advantages([played(["a"], [0.0]), played(["a"], [0.0])], 0.5, 1.0)
    assert [found.tolist() for found in same] == [[0.0], [0.0]]


def test_the_states_that_are_compared_are_those_of_the_graph():
    rollout = GraphGames(("BoilPasta",)).rollout(2, lambda: 0)
    assert rollout.observations.state[0] == rollout.observations.state[1] != b""
    look = [list(rollout.observations[i].admissible).index("look") for i in range(2)]
    before = rollout.observations.state[0]
    east = list(rollout.observations[0].admissible).index("go east")
    seen = rollout.step(np.array([look[0], east]), lambda: 0).observations
    assert seen.state[0] == before != seen.state[1]
    rollout.close()


def test_it_learns_which_command_scores(policy):
    agent = policy(learning_rate=0.01, temperature=1.0, own=0.0)
    rng, choices = np.random.default_rng(0), seen(Texts(), "A key lies here.", CHOICES)
    choices = replace(choices, first=np.ones(1, bool))

    def share():
        agent.act(choices, training=False, rng=rng)
        (node,) = agent._nodes[False].values()
        return float(np.exp(node.logs - np.logaddexp.reduce(node.logs))[1])

    before = share()
    play_bandit(agent, 40)
    assert agent.updates > 5 and before < 0.5 and share() > 0.9


def test_commands_are_scored_alike_in_play_and_in_training(policy):
    """The cache of an episode that goes on changes nothing."""
    agent = policy()
    rollout, rng = GraphGames(("BoilPasta",)).rollout(2, lambda: 0), np.random.default_rng(0)
    for _ in range(5):
        chosen = agent.act(rollout.observations, training=True, rng=rng)
        rollout.step(chosen, lambda: 0)
    rollout.close()
    steps = agent._episodes[True]._episodes[0].steps
    samples = agent._samples([type(s)(s.decision, s.played, (s.played,)) for s in steps])
    with torch.no_grad():
        found = [float(logs[s.good[0]]) for logs, s in zip(agent._logs(samples), samples, strict=True)]
    assert np.allclose(found, agent._playing[0].likelihoods, atol=1e-3)
    text = next(iter(agent._nodes[True]))
    assert text.startswith("system: You are playing a text adventure.") and text.endswith("assistant: <action>")


def test_demonstrations_are_learnt_and_divergence_is_from_there(policy):
    game = open_game("LastStopFirst")
    demonstration = walkthrough_demonstration(game)
    demonstration = replace(demonstration, steps=demonstration.steps[:2])
    agent = policy(imitation_rate=0.02, imitation_passes=15, imitation_others=3)

    def likelihood():
        with torch.no_grad():
            found = agent._logs(agent._samples(demonstration.steps))
        return np.mean([float(logs[s.played]) for logs, s in zip(found, demonstration.steps, strict=True)])

    before = likelihood()
    agent.imitate([demonstration])
    after = likelihood()
    assert after > before + 1
    assert all(torch.equal(agent.start[name], part) for name, part in agent.adapter.state_dict().items())
    once = agent.adapter.state_dict()
    agent.imitate([demonstration])  # begins anew
    assert all(torch.equal(once[name], part) for name, part in agent.adapter.state_dict().items())
    other = policy()
    other.load_weights(agent.state_dict())
    assert torch.equal(other.start["model.layers.0.self_attn.q_proj.b"], once["model.layers.0.self_attn.q_proj.b"])
    with pytest.raises(CheckpointError, match="'rank': 2"):
        policy(rank=2).load_weights(agent.state_dict())


def test_a_resumed_run_gives_the_same_bytes(policy, tmp_path):
    def run(out, steps, resume):
        agent = policy(temperature=3.0, group=2)
        config = TrainingConfig(steps, 0, envs=2, log_every=20, evaluate_every=60, checkpoint_every=45, episode_steps=6)
        games = ["EggAtFourThousand", "WalkHimCool"]
        train_on_games(agent, games, config, out, resume=resume, held_out=games[:1], show_progress=False)
        return agent

    whole = run(tmp_path / "whole", 110, False)
    assert whole.updates >= 2
    for steps in (16, 63, 82, 110):  # in the middle of episodes, and of groups
        parts = run(tmp_path / "parts", steps, True)
    assert all(torch.equal(part, parts.adapter.state_dict()[name]) for name, part in whole.adapter.state_dict().items())
    rows = [(tmp_path / name / "progress.csv").read_text().splitlines() for name in ("whole", "parts")]
    assert rows[0][0] == rows[1][0] and rows[0][-1] == rows[1][-1]


def test_a_group_plays_the_same_game(policy):
    from starling.training.curriculum import Curriculum

    curriculum = Curriculum(policy().group)
    curriculum.games = 2
    order = [curriculum.choose(np.random.default_rng(0)) for _ in range(10)]
    assert order == [0] * 4 + [1] * 4 + [0] * 2
    again = Curriculum(4)
    again.games = 2
    again.load_state_dict(curriculum.state_dict())
    assert [again.choose(np.random.default_rng(0)) for _ in range(3)] == [0, 0, 1]


def test_the_command_line_pre_trains_goes_on_and_measures(tiny, tmp_path):
    def starling(words):
        result = CliRunner().invoke(app, words.split())
        assert result.exit_code == 0, result.output
        return result.output

    model = f"--agent lm-policy --set model={tiny} --set rank=4"
    first, second = tmp_path / "first", tmp_path / "second"
    starling(f"train {model} --set imitation_passes=1 --pretrain imitation --games LastStopFirst --out {first}")
    more = "--games LastStopFirst --set group=2 --episode-steps 3 --steps 16 --envs 2"
    starling(f"train --agent lm-policy --from {first} {more} --out {second}")
    config = json.loads((second / "config.json").read_text())
    assert (
        config["agent_config"]["rank"] == 4
        and config["episode_steps"] == 3
        and config["from"]["games"] == ["LastStopFirst"]
    )
    shown = starling(
        f"eval --agent lm-policy --from {second} --games LastStopFirst --max-turns 4 --out {tmp_path / 'e'}"
    )
    assert "| imitation, 1 games, then training, 1 games, 1 of them measured here | choose | 1 |" in shown
    starling(f"eval {model} --games LastStopFirst --max-turns 4 --out {tmp_path / 'untrained'}")
    refused = CliRunner().invoke(app, f"train --from {first} {more} --out {tmp_path / 'x'}".split())
    assert refused.exit_code == 1 and "is a run of lm-policy, not of memory-drrn" in refused.output


def test_a_model_is_required(tmp_path):
    with pytest.raises(StarlingError, match="--set model=FOLDER"):
        make_agent("lm-policy", seed=0)
    with pytest.raises(StarlingError, match="model not found"):
        make_agent("lm-policy", seed=0, model=str(tmp_path / "none"))

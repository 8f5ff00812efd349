"""Updates that would spoil the weights are not made."""

from __future__ import annotations

import pytest

from starling.training.agent import make_agent
from starling.util.errors import StarlingError
from tests.test_agents import SMALL, play_bandit

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

SIZES = {"buckets": 512, "embedding": 16, "hidden": 16}
AGENTS = {
    "memory-drrn": SMALL,
    "actor-critic": {**SIZES, "unroll": 2},
    "ppo": {**SIZES, "rollout": 32, "batch": 16, "most_commands": 12},
}


def module_of(agent):
    return agent.policy if agent.name == "ppo" else agent.network


@pytest.mark.parametrize("name", AGENTS)
@pytest.mark.parametrize("wrong", [float("inf"), float("nan")])
def test_a_gradient_that_is_not_finite_leaves_the_weights_though_the_loss_is_finite(name, wrong):
    if name == "ppo":
        pytest.importorskip("sb3_contrib")
    agent = make_agent(name, seed=0, **AGENTS[name])
    play_bandit(agent, 40)
    module = module_of(agent)
    last = [weight for weight in module.parameters() if weight.requires_grad][-1]
    last.register_hook(lambda gradient: gradient * wrong)
    before = [weight.detach().clone() for weight in module.parameters()]
    with pytest.raises(StarlingError, match=rf"{name}: the loss or its gradient is not finite at update \d+; lower"):
        play_bandit(agent, 40)
    assert all(torch.equal(a, b) for a, b in zip(module.parameters(), before, strict=True))


def test_it_leaves_those_of_an_action_lm():
    from starling.agents.priors.action_lm import ActionLM
    from starling.agents.priors.action_lm_training import train
    from tests.test_action_lm import TINY, fetching

    model = ActionLM(**TINY)
    model.out[-1].bias.register_hook(lambda gradient: gradient * float("nan"))
    before = [weight.detach().clone() for weight in model.parameters()]
    with pytest.raises(
        StarlingError, match=r"action-lm: the loss or its gradient is not finite at update 0; take another seed"
    ):
        train([fetching("key", "lamp")], seed=0, epochs=1, further=model)
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), before, strict=True))

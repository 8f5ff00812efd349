"""Updates with a loss or gradient that is not finite leave the weights unchanged."""

from __future__ import annotations

import pytest

from starling.training.agent import make_agent
from starling.util.errors import StarlingError
from tests.narrow import instance
from tests.test_agents import SMALL, play_bandit

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

SIZES = {"buckets": 512, "embedding": 16, "hidden": 16}
AGENTS = {
    "drrn": {**SIZES, "batch": 16, "capacity": 500},
    "memory-drrn": SMALL,
    "actor-critic": {**SIZES, "unroll": 2},
    "ppo": {**SIZES, "rollout": 32, "batch": 16, "most_commands": 12},
}


def module_of(agent):
    return agent.policy if agent.name == "ppo" else agent.network


@pytest.mark.parametrize("name", AGENTS)
@pytest.mark.parametrize("factor", [float("inf"), float("nan")])
def test_a_gradient_that_is_not_finite_leaves_the_weights_unchanged(name, factor):
    if name == "ppo":
        pytest.importorskip("sb3_contrib")
    agent = make_agent(name, seed=0, **AGENTS[name])
    play_bandit(agent, 40)
    module = module_of(agent)
    last = [weight for weight in module.parameters() if weight.requires_grad][-1]
    last.register_hook(lambda gradient: gradient * factor)
    before = [weight.detach().clone() for weight in module.parameters()]
    with pytest.raises(StarlingError, match=rf"{name}: the loss or its gradient is not finite at update \d+; lower"):
        play_bandit(agent, 40)
    assert all(torch.equal(a, b) for a, b in zip(module.parameters(), before, strict=True))


def test_it_leaves_the_weights_of_an_action_lm_unchanged():
    from starling.agents.priors.action_lm import ActionLM
    from starling.agents.priors.action_lm_training import train
    from tests.test_action_lm import TINY, fetching

    model = ActionLM(**TINY)
    instance(model.out[-1], torch.nn.Linear).bias.register_hook(lambda gradient: gradient * float("nan"))
    before = [weight.detach().clone() for weight in model.parameters()]
    with pytest.raises(
        StarlingError, match=r"action-lm: the loss or its gradient is not finite at update 0; take another seed"
    ):
        train([fetching("key", "lamp")], seed=0, epochs=1, further=model)
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), before, strict=True))

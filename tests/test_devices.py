"""Where torch computes."""

from __future__ import annotations

import numpy as np
import pytest
from typer.testing import CliRunner

from starling.cli import app
from starling.training.agent import make_agent
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.errors import StarlingError
from tests.test_agents import play_bandit
from tests.test_updating import AGENTS, module_of

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

CUDA = torch.cuda.is_available()


@pytest.mark.skipif(CUDA, reason="here is a GPU")
@pytest.mark.parametrize("agent", ["memory-drrn", "actor-critic", "ppo", "llm-prior"])
def test_a_device_that_is_not_here_is_one_line(tmp_path, agent):
    if agent == "ppo":
        pytest.importorskip("sb3_contrib")
    words = f"train --agent {agent} --games LeftAtTheOwl --steps 8 --device cuda --out {tmp_path / 'run'}"
    told = CliRunner().invoke(app, words.split())
    assert told.exit_code == 1 and told.output.count("\n") == 1
    assert "device='cuda': torch finds 0 CUDA devices here; choose cpu" in told.output
    assert not (tmp_path / "run").exists()


def test_what_is_no_device_is_refused():
    for name in ("tpu", "cuda:99", "mps", "cpu:x"):
        with pytest.raises(StarlingError, match=f"device='{name}': (choose cpu|torch finds)"):
            make_agent("memory-drrn", seed=0, device=name)
    with pytest.raises(StarlingError, match=r"random.*device"):
        make_agent("random", seed=0, device="cuda")


@pytest.mark.parametrize("name", AGENTS)
def test_a_run_may_be_taken_up_on_another_device(name):
    if name == "ppo":
        pytest.importorskip("sb3_contrib")
    assert "device" not in make_agent(name, seed=0, device="cpu", **AGENTS[name]).config


@pytest.mark.skipif(not CUDA, reason="here is no GPU")
@pytest.mark.parametrize("name", AGENTS)
@pytest.mark.parametrize("encoder", [{}, {"encoder": "gru"}, {"encoder": "gru", "encoder_training": "frozen"}])
def test_a_gpu_learns_and_hands_over(tmp_path, name, encoder):
    def run(steps, device):
        agent = make_agent(name, seed=0, device=device, **AGENTS[name], **encoder)
        result = train_on_games(agent, ["LeftAtTheOwl"], TrainingConfig(steps, 0), tmp_path, resume=True)
        assert result.finished
        assert all(weight.device.type == device and weight.isfinite().all() for weight in module_of(agent).parameters())

    for steps, device in ((300, "cuda"), (500, "cuda"), (700, "cpu"), (900, "cuda")):
        run(steps, device)


@pytest.mark.skipif(not CUDA, reason="here is no GPU")
def test_a_gpu_computes_what_the_cpu_computes():
    one, two = (make_agent("memory-drrn", seed=0, device=device, **AGENTS["memory-drrn"]) for device in ("cpu", "cuda"))
    for agent in (one, two):
        play_bandit(agent, 12)
    for a, b in zip(module_of(one).parameters(), module_of(two).parameters(), strict=True):
        assert np.allclose(a.detach(), b.detach().cpu(), atol=1e-3)

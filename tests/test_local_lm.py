"""Priors from a causal language model run in this process: a tiny random one, and a real one if STARLING_TORCH_LM is
set."""

from __future__ import annotations

import json
import os
import sqlite3

import numpy as np
import pytest
from typer.testing import CliRunner

from starling.cli import app
from starling.training.agent import make_agent
from starling.util.arrays import Texts
from starling.util.errors import MissingDependencyError, StarlingError
from tests.narrow import not_none
from tests.small_lm import small_lm
from tests.test_agents import CHOICES, SMALL, play_bandit, seen

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
torch.set_num_threads(1)

MODEL = os.environ.get("STARLING_TORCH_LM")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    return small_lm(tmp_path_factory.mktemp("models") / "tiny")


def test_one_pass_gives_each_continuation_the_likelihood_it_has_alone(tiny):
    from starling.agents.priors.local_lm import log_likelihoods

    model = transformers.AutoModelForCausalLM.from_pretrained(tiny).eval()
    before, continuations = [5, 9, 77, 31], [[8], [8, 3, 200], [4, 4], [8, 3, 201, 17, 0]]
    expected = []
    for tokens in continuations:
        with torch.no_grad():
            logs = model(torch.tensor([before + tokens])).logits[0].log_softmax(dim=1)
        expected.append(sum(float(logs[len(before) - 1 + i, token]) for i, token in enumerate(tokens)))
    assert np.allclose(log_likelihoods(model, before, continuations), expected, atol=1e-4)


@pytest.mark.parametrize("mode", ["narrow", "soft"])
def test_it_guides_exploration_and_scores_are_cached(tiny, tmp_path, mode):
    cache = tmp_path / "prior.sqlite"
    settings = {"prior": "torch", "model": str(tiny), "cache": str(cache), "mode": mode, **SMALL}
    agent = make_agent("llm-prior", seed=0, top_k=1, weight=1000.0, **settings)
    asked = seen(Texts(), "A key lies here.", CHOICES, count=10)
    chosen = agent.act(asked, training=True, rng=np.random.default_rng(0))
    model, commands, kept, tokens = (
        sqlite3.connect(cache).execute("SELECT model, commands, logprobs, tokens FROM scores").fetchone()
    )
    scores = np.array(json.loads(kept))
    assert model.startswith("tiny (") and json.loads(commands) == list(CHOICES[:3])
    assert np.isclose(np.exp(scores).sum(), 1) and chosen.tolist() == [int(scores.argmax())] * 10
    report = agent.report()["prior"]
    assert report["calls"] == 1 and report["saved"] == 9 and report["tokens"] == tokens > 50
    again = make_agent("llm-prior", seed=1, **settings)
    play_bandit(again, 20)
    report = again.report()["prior"]
    assert report["calls"] == 1 and report["saved"] == 39  # the opening is another one
    third = make_agent("llm-prior", seed=2, **settings)
    play_bandit(third, 20)
    assert third.report()["prior"]["calls"] == 0 and third.report()["prior"]["saved"] == 40


@pytest.mark.parametrize("content", [None, "empty", "broken"])
def test_invalid_models_are_reported_in_one_line(tiny, tmp_path, content):
    folder = tmp_path / "model"
    if content:
        folder.mkdir()
    if content == "broken":
        for file in tiny.iterdir():
            (folder / file.name).write_bytes(file.read_bytes())
        (folder / "model.safetensors").write_bytes(b"no weights")
    with pytest.raises(StarlingError, match=r"model: (model not found|not a causal language model)") as error:
        make_agent("llm-prior", seed=0, prior="torch", model=str(folder), **SMALL)
    assert "\n" not in str(error.value)
    run = f"train --agent llm-prior --set prior=torch --set model={folder} --games BoilPasta"
    words = f"{run} --steps 8 --out {tmp_path / 'r'}"
    result = CliRunner().invoke(app, words.split())
    assert result.exit_code == 1 and len(result.output.strip().splitlines()) == 1


@pytest.mark.parametrize("content", [None, b"GGUF", b"not a model"])
def test_invalid_gguf_files_are_reported_in_one_line(tmp_path, content):
    path = tmp_path / "model.gguf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StarlingError, match=r"model\.gguf") as error:
        make_agent("llm-prior", seed=0, prior="torch", model=str(path), **SMALL)
    assert "\n" not in str(error.value)


def test_a_missing_model_is_reported():
    with pytest.raises(StarlingError, match="--set model=FOLDER"):
        make_agent("llm-prior", seed=0, prior="torch", **SMALL)
    with pytest.raises(StarlingError, match="prior='oracle': choose one of endpoint, torch, action-lm"):
        make_agent("llm-prior", seed=0, prior="oracle", **SMALL)


@pytest.mark.slow
@pytest.mark.skipif(not MODEL, reason="STARLING_TORCH_LM is not set to a folder or a GGUF file")
def test_a_real_model_prefers_the_sensible_command(tmp_path):
    from starling.agents.priors.local_lm import LocalLMPrior
    from starling.agents.priors.prior import PriorQuery

    try:
        prior = LocalLMPrior(MODEL, tmp_path / "prior.sqlite")
    except MissingDependencyError as error:
        pytest.skip(str(error))
    commands = ("unlock chest with brass key", "zxq vvrt plom", "eat brass chest with key")
    query = PriorQuery(
        opening="Grandmother's treasure is in the locked chest.",
        room="Attic\nA locked chest stands here.",
        inventory="You are carrying a brass key.",
        commands=commands,
    )
    first, again = not_none(prior.scores(query)), not_none(prior.scores(query))
    assert int(first.argmax()) == 0
    assert first.tolist() == again.tolist() and prior.counts["calls"] == 1

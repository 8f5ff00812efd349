"""The parts of papers that objectives are made of: each can be switched off, and does what it is for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("pyarrow")
pytest.importorskip("tokenizers")

from starling.agents.common.batches import state_texts  # noqa: E402
from starling.agents.encoders import make_encoder  # noqa: E402
from starling.agents.objectives import augmentations, bm3, sit, surprise  # noqa: E402
from starling.training.transitions import TransitionData  # noqa: E402
from starling.util.errors import StarlingError  # noqa: E402
from tests.narrow import instance  # noqa: E402
from tests.pretraining import data_folder, pretraining  # noqa: E402


def words_of(games):
    """State texts of ``games``, distinct, at most 200."""
    folder = data_folder()
    read = TransitionData.open(folder).select(games=games)
    rows = np.random.default_rng(0).permutation(len(read))
    return list(dict.fromkeys(state_texts(read, rows)))[:200]


def area(higher, lower):
    return float((np.asarray(higher)[:, None] > np.asarray(lower)).mean())


def test_texts_that_are_no_states_are_surprising(tmp_path):
    run = pretraining("gedi", 150, tmp_path / "run", of=TransitionData.open(data_folder()))
    run.run(resume=False, show_progress=False)
    states = words_of(["boil-pasta"])
    rng = np.random.default_rng(1)
    found = surprise(tmp_path / "run", states)
    assert abs(float(found.mean())) < 1.5
    for change in (augmentations.shuffle_words, lambda text, rng: augmentations.strange_words(text, rng, 0.5)):
        assert area(surprise(tmp_path / "run", [change(text, rng) for text in states]), found) > 0.9
    # States of a game never seen.
    assert area(surprise(tmp_path / "run", words_of(["summit-box"])), found) > 0.8
    assert surprise(tmp_path / "run", []).shape == (0,)


def test_surprise_needs_an_energy(tmp_path):
    pretraining("style", 1, tmp_path / "run", rows=4).run(resume=False, show_progress=False)
    with pytest.raises(StarlingError, match="was trained by style; train one by --objective gedi"):
        surprise(tmp_path / "run", ["You are here."])


def test_bm3_begins_with_a_trained_encoder_of_facts(tmp_path):
    pretraining("tjepa", 2, tmp_path / "facts", rows=4).run(resume=False, show_progress=False)
    trained_facts = make_encoder(tmp_path / "facts").state_dict()
    settings = {"bm3": {"facts": str(tmp_path / "facts")}}
    run = pretraining("bm3", 2, tmp_path / "run", rows=4, settings=settings)
    began = instance(run.objective, bm3.Bm3).facts.state_dict()
    assert all(torch.equal(value, trained_facts[name]) for name, value in began.items())
    run.update()
    for folder in ("nowhere", str(tmp_path)):
        with pytest.raises(StarlingError, match="is no folder of a trained encoder"):
            pretraining("bm3", 2, tmp_path / "other", settings={"bm3": {"facts": folder}})


@pytest.mark.parametrize(
    ("name", "off"),
    [
        ("style", {"standardise": False}),
        ("tjepa", {"token": False}),
        ("gedi", {"generative": 0.0, "negatives": 0.0}),
        ("bm3", {"graph": 0.0}),
        ("bm3", {"inter": 0.0, "intra": 0.0}),
        ("dino", {"gram": 0.0}),
        ("dino", {"refresh": 0.25}),
        ("sit", {"contrast": False, "rotation": False}),
        ("sit", {"span": 16, "momentum": 0.9}),
        ("sla", {"labels": "plain"}),
        ("sla", {"labels": "multi-task"}),
    ],
)
def test_parts_of_a_paper_can_be_switched(name, off):
    run = pretraining(name, 8, Path("nowhere"), rows=8, settings={name: off})
    whole_run = pretraining(name, 8, Path("nowhere"), rows=8)
    for _ in range(6):
        run.update()
        whole_run.update()
    assert np.isfinite(run.recent).all()
    assert run.recent != whole_run.recent


def test_gram_teacher_is_refreshed():
    run = pretraining("dino", 8, Path("nowhere"), rows=8, settings={"dino": {"refresh": 0.25, "momentum": 0.5}})
    at = []
    for _ in range(8):
        run.update()
        at.append(run.objective.state_dict()["refreshed"].item())
    assert at == [0, 0, 0.25, 0.25, 0.5, 0.5, 0.75, 0.75]


def test_rotation_leaves_marks_in_place():
    assert sit.rotated(np.arange(10), 1, 1).tolist() == [0, 7, 8, 1, 2, 3, 4, 5, 6, 9]
    assert sit.rotated(np.arange(8), 2, 0).tolist() == [4, 5, 6, 7, 0, 1, 2, 3]

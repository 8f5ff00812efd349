"""Self-training by preferences: which pairs are made, what the loss does, and the command's function on a real run."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from starling.agents.pretraining.preferences import (
    Pair,
    described,
    pairs_of,
    prefer,
    preference_loss,
    train_by_preferences,
    with_lost_words,
)
from starling.agents.pretraining.self_training import self_train
from starling.agents.priors.ranker import Ranker
from starling.library.catalog import open_game
from starling.training.agent import make_agent
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.pretraining import pretrain
from starling.training.rollout import GraphGames, Rollout
from starling.training.trained import trained_agent
from starling.training.unlabelled import State, collect_states, read_states
from starling.util.errors import StarlingError

SOURCE = ("BoilPasta", "SummitBox", "BerthEleven")
TARGET = ("SouffleQuiet", "OurNewMayor")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("states") / "target"

    def rollout(choose: Callable[[], int], _: Callable[[], int]) -> Rollout:
        return GraphGames(TARGET).rollout(4, choose)

    collect_states("two games", rollout, TARGET, 200, 0, out)
    return out


@pytest.fixture(scope="module")
def ranker() -> Ranker:
    ranker = Ranker(1)
    ranker.train(ranker.rows([walkthrough_demonstration(open_game(name)) for name in SOURCE]), 40, seed=0)
    return ranker


@pytest.fixture(scope="module")
def states(folder: Path) -> list[State]:
    return read_states(folder)


def log_ratio(ranker: Ranker, pair: Pair) -> float:
    scores = ranker.log_probabilities(pair.row.ids, pair.row.memory)
    return float(scores[pair.preferred] - scores[pair.dispreferred])


def test_pairs_are_of_two_commands_that_the_observation_decides_between(ranker: Ranker, states: list[State]) -> None:
    pairs = pairs_of(ranker, states, np.random.default_rng(0))
    assert 0 < len(pairs) <= 2 * len(states)
    assert all(pair.preferred != pair.dispreferred for pair in pairs)
    assert np.mean([log_ratio(ranker, pair) > 0 for pair in pairs]) > 0.8
    at_random = pairs_of(ranker, states, np.random.default_rng(0), random=True)
    assert all(pair.preferred != pair.dispreferred for pair in at_random)
    assert [one.dispreferred for one in at_random] != [one.dispreferred for one in pairs]


def test_the_loss_falls_with_the_margin_and_its_second_term_with_the_preferred() -> None:
    reference = torch.log(torch.tensor([0.5, 0.3, 0.2]))
    first, second = torch.tensor([0]), torch.tensor([1])

    def loss(*p: float, alpha: float = 0.0) -> float:
        return float(preference_loss(torch.log(torch.tensor(p)), reference, first, second, alpha))

    assert loss(0.5, 0.3, 0.2) == pytest.approx(np.log(2))
    assert loss(0.6, 0.2, 0.2) < loss(0.5, 0.3, 0.2) < loss(0.4, 0.4, 0.2)
    both_fall = (0.25, 0.15, 0.6)
    assert loss(*both_fall) == pytest.approx(np.log(2))  # the ratio alone does not see it
    assert loss(*both_fall, alpha=0.1) > loss(0.5, 0.3, 0.2, alpha=0.1)


def test_training_widens_the_ratios_of_the_pairs(ranker: Ranker, states: list[State]) -> None:
    pairs = pairs_of(ranker, states, np.random.default_rng(0))
    before = np.mean([log_ratio(ranker, pair) for pair in pairs])
    student = copy.deepcopy(ranker)
    student.networks = [prefer(ranker.networks[0], pairs, 30, np.random.default_rng(0))]
    assert np.mean([log_ratio(student, pair) for pair in pairs]) > before
    same = prefer(ranker.networks[0], [], 30, np.random.default_rng(0))
    assert torch.equal(same.linear.weight, ranker.networks[0].linear.weight)


def test_masking_leaves_out_that_share_of_the_words(states: list[State]) -> None:
    decision = states[0].decision
    lost = with_lost_words(decision, 0.5, np.random.default_rng(0))
    words = len((decision.opening + " " + decision.room).split())
    assert 0.3 < len((lost.opening + " " + lost.room).split()) / words < 0.7
    assert lost.commands == decision.commands


def test_a_share_of_the_observations_gets_the_rankers_own_description(ranker: Ranker) -> None:
    shown = [walkthrough_demonstration(open_game(name)) for name in SOURCE]
    found = described(ranker, shown, np.random.default_rng(0))
    changed = [
        (old.decision, new.decision)
        for before, after in zip(shown, found, strict=True)
        for old, new in zip(before.steps, after.steps, strict=True)
        if old != new
    ]
    assert 0.1 < len(changed) / sum(len(one.steps) for one in shown) < 0.5
    assert all(new.response.startswith(old.response) for old, new in changed)
    assert all(new.response.split("\n")[-1].split(", ")[0] in new.commands for _, new in changed)


def test_both_stages_repeat(ranker: Ranker, states: list[State]) -> None:
    shown = [walkthrough_demonstration(open_game(SOURCE[0]))]
    weights = []
    for demonstrations in (shown, shown, []):
        student = copy.deepcopy(ranker)
        train_by_preferences(student, states, demonstrations, 3, np.random.SeedSequence(1))
        weights.append(student.networks[0].linear.weight)
    assert torch.equal(weights[0], weights[1]) and not torch.equal(weights[0], weights[2])


def test_pseudo_label_options_are_refused(folder: Path, tmp_path: Path) -> None:
    choices = {"threshold": "none", "order": "mixed", "teacher": "none", "seed": 0, "rounds": 1}
    with pytest.raises(StarlingError, match="leave out --threshold"):
        self_train(tmp_path, folder, tmp_path / "out", preferences=True, resume=False, show=lambda _: None, **choices)  # type: ignore[arg-type]


def test_a_run_trained_by_preferences_resumes_to_the_same_weights(folder: Path, tmp_path: Path) -> None:
    agent = make_agent("ranker-drrn", seed=0, members=1, ranker_updates=5, ranker_passes=0)
    pretrain(agent, SOURCE[:1], "imitation", tmp_path / "source", seed=0)

    class StoppedError(Exception):
        pass

    def stop(_: object) -> None:
        raise StoppedError

    def run(name: str, show: Callable[[Any], None] = lambda _: None, resume: bool = False) -> Any:
        return self_train(
            tmp_path / "source", folder, tmp_path / name, rounds=2, threshold="curve", order="mixed", teacher="none",
            preferences=True, seed=0, resume=resume, show=show,
        )  # fmt: skip

    with pytest.raises(StoppedError):
        run("stopped", stop)
    assert run("stopped", resume=True) == run("whole")
    agents: list[Any] = [trained_agent(tmp_path / name).make(0) for name in ("stopped", "whole")]
    first, second = (agent.ranker.networks[0].state_dict() for agent in agents)
    assert all(torch.equal(first[name], second[name]) for name in first)

"""Self-training of the ranker on real games: what is collected, which labels are kept, what the teachers do."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from starling.agents.pretraining.self_training import (
    SelfTraining,
    Teacher,
    error_of,
    features_of,
    kept,
    pseudo_labels,
    self_train,
)
from starling.agents.priors.ranker import Ranker, TrainingSet
from starling.library.catalog import open_game
from starling.training.agent import make_agent
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.pretraining import pretrain
from starling.training.rollout import GraphGames, Rollout
from starling.training.trained import trained_agent
from starling.training.unlabelled import STATES, collect_states, read_states, true_labels
from starling.util.errors import StarlingError

SOURCE = ("BoilPasta", "SummitBox", "BerthEleven", "FrostByMorning")
TARGET = ("SouffleQuiet", "OurNewMayor")


def collect(out: Path, steps: int = 600, seed: int = 0) -> int:
    def rollout(choose: Callable[[], int], _: Callable[[], int]) -> Rollout:
        return GraphGames(TARGET).rollout(4, choose)

    return collect_states("two games", rollout, TARGET, steps, seed, out)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("states") / "target"
    assert collect(out) == len(read_states(out)) > 10
    return out


@pytest.fixture(scope="module")
def trained() -> tuple[Ranker, TrainingSet]:
    ranker = Ranker(1)
    source = ranker.rows([walkthrough_demonstration(open_game(name)) for name in SOURCE])
    ranker.train(source, 60, seed=0)
    return ranker, source


def test_collected_states_hold_what_a_player_reads_and_nothing_else(folder: Path) -> None:
    lines = (folder / STATES).read_text().splitlines()
    assert {tuple(json.loads(line)) for line in lines} == {("game", "opening", "room", "inventory", "commands")}
    assert {state.game for state in read_states(folder)} == set(TARGET)


def test_the_same_arguments_collect_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    collect(tmp_path / "again")
    assert (tmp_path / "again" / STATES).read_bytes() == (folder / STATES).read_bytes()
    with pytest.raises(StarlingError, match="other arguments"):
        collect(tmp_path / "again", seed=1)


def test_true_labels_lead_to_a_win_from_the_first_state(folder: Path) -> None:
    states = read_states(folder)
    truth = true_labels(folder, states)
    for game in TARGET:
        first = next(i for i, state in enumerate(states) if state.game == game)
        walkthrough = open_game(game).walkthrough
        assert walkthrough[0] in [states[first].commands[i] for i in truth[first]]


def test_thresholds_keep_what_their_names_say(folder: Path, trained: tuple[Ranker, TrainingSet]) -> None:
    states = read_states(folder)
    labels = pseudo_labels(trained[0], features_of(states))
    assert kept(states, labels, "none", 0).all()
    assert (kept(states, labels, "fixed:0.3", 0) == (labels.margin >= 0.3)).all()
    shares = [kept(states, labels, "curve", number).mean() for number in range(5)]
    assert shares == sorted(shares) and shares[0] < 0.3 and shares[4] == 1
    first = kept(states, labels, "curve", 0)
    assert labels.margin[first].min() > labels.margin[~first].max()
    by_verb = kept(states, labels, "verb", 0)
    verbs = np.array([states[i].commands[best].split()[0] for i, best in enumerate(labels.best.tolist())])
    assert set(verbs[by_verb]) == set(verbs)  # no verb is left out, however unsure
    for threshold in ("fixed:2", "fixed:x", "top"):
        with pytest.raises(StarlingError, match="choose none, curve, verb or fixed:X"):
            kept(states, labels, threshold, 0)


def test_an_order_needs_fixed_labels(folder: Path, trained: tuple[Ranker, TrainingSet]) -> None:
    with pytest.raises(StarlingError, match="--order first needs --teacher none"):
        SelfTraining(trained[0], trained[1], read_states(folder), order="first", teacher="ema")


@pytest.mark.parametrize("teacher", ["none", "ema", "future", "future-wide"])
def test_a_round_learns_its_pseudo_labels_and_repeats(
    folder: Path, trained: tuple[Ranker, TrainingSet], teacher: Teacher
) -> None:
    states = read_states(folder)
    results = []
    for _ in range(2):
        ranker = copy.deepcopy(trained[0])
        before = pseudo_labels(ranker, features_of(states))
        updates = 40 if teacher == "none" else 10
        # Without source labels, so that all it knows afterwards comes from pseudo-labels.
        training = SelfTraining(
            ranker,
            TrainingSet(),
            states,
            threshold="none",
            teacher=teacher,
            updates=updates,
            seed=1,
        )
        report = training.round(0, true_labels(folder, states))
        assert report.kept == report.states == len(states) and report.error == report.kept_error
        after = pseudo_labels(ranker, features_of(states))
        assert (after.best == before.best).mean() > 0.5  # by chance a tenth
        results.append(torch.cat([p.flatten() for n in ranker.networks for p in n.parameters()]))
    assert torch.equal(*results)


def test_orders_and_teachers_give_different_rankers(folder: Path, trained: tuple[Ranker, TrainingSet]) -> None:
    states = read_states(folder)
    margins = []
    for choice in ({}, {"order": "first"}, {"teacher": "ema"}, {"teacher": "future"}, {"teacher": "future-wide"}):
        ranker = copy.deepcopy(trained[0])
        SelfTraining(ranker, trained[1], states, updates=5, **choice).round(0)  # type: ignore[arg-type]
        margins.append(pseudo_labels(ranker, features_of(states)).margin.tobytes())
    assert len(set(margins)) == len(margins)


def test_error_counts_wrong_labels_among_known_ones(folder: Path, trained: tuple[Ranker, TrainingSet]) -> None:
    states = read_states(folder)
    labels = pseudo_labels(trained[0], features_of(states))
    every = np.ones(len(states), bool)
    right = [(int(best),) for best in labels.best]
    assert error_of(labels, right, every) == 0
    wrong = [(int(best) + 1,) for best in labels.best]
    assert error_of(labels, [*right[:1], *wrong[1:2], *[()] * (len(states) - 2)], every) == 0.5
    assert error_of(labels, [()] * len(states), every) is None


def test_a_run_becomes_a_run_and_resumes_to_the_same_weights(folder: Path, tmp_path: Path) -> None:
    agent = make_agent("ranker-drrn", seed=0, members=1, ranker_updates=5, ranker_passes=0)
    pretrain(agent, SOURCE, "imitation", tmp_path / "source", seed=0)
    choices = {"threshold": "curve", "order": "mixed", "teacher": "none", "seed": 0, "rounds": 2}

    class StoppedError(Exception):
        pass

    def stop(_: object) -> None:
        raise StoppedError

    def run(name: str, show: Callable[[object], None] = lambda _: None, resume: bool = False) -> list[object]:
        return self_train(tmp_path / "source", folder, tmp_path / name, resume=resume, show=show, **choices)  # type: ignore

    with pytest.raises(StoppedError):
        run("stopped", stop)
    assert run("stopped", resume=True) == run("whole")
    found = [trained_agent(tmp_path / name).make(0) for name in ("stopped", "whole")]
    first, second = (agent.ranker.networks[0].state_dict() for agent in found)  # type: ignore[attr-defined]
    assert all(torch.equal(first[name], second[name]) for name in first)
    with pytest.raises(StarlingError, match="already holds a run"):
        run("whole")

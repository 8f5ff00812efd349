"""Self-training of the ranker and the action LM on real games: states, labels that are kept, teachers, resuming."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from starling.agents.llm_prior import LLMPrior
from starling.agents.pretraining.learners import ActionLMLearner, PseudoLabels, RankerLearner, Teacher
from starling.agents.pretraining.self_training import (
    RoundReport,
    SelfTraining,
    error_of,
    kept,
    pseudo_labels,
    self_train,
)
from starling.agents.priors.action_lm import load_action_lm
from starling.agents.priors.action_lm_training import (
    MODEL,
    SUMMARY,
    demonstrations_of,
    read_summary,
    train,
    train_and_evaluate,
)
from starling.agents.priors.ranker import Ranker, TrainingSet
from starling.library.catalog import open_game
from starling.training.agent import make_agent
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.pretraining import pretrain
from starling.training.rollout import GraphGames, Rollout
from starling.training.trained import trained_agent
from starling.training.trainer import TrainingConfig, train_on_games
from starling.training.unlabelled import STATES, State, collect_states, read_states, true_labels
from starling.util.errors import StarlingError
from tests.narrow import instance

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


def labels_of(ranker: Ranker, states: Sequence[State]) -> PseudoLabels:
    return pseudo_labels(RankerLearner(ranker, TrainingSet(), states).log_probabilities())


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
    labels = labels_of(trained[0], states)
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
        RankerLearner(trained[0], trained[1], read_states(folder), order="first", teacher="ema")


@pytest.mark.parametrize("teacher", ["none", "ema", "future", "future-wide"])
def test_a_round_learns_its_pseudo_labels_and_repeats(
    folder: Path, trained: tuple[Ranker, TrainingSet], teacher: Teacher
) -> None:
    states = read_states(folder)
    results = []
    for _ in range(2):
        ranker = copy.deepcopy(trained[0])
        before = labels_of(ranker, states)
        updates = 40 if teacher == "none" else 10
        # Without source labels, so that all it knows afterwards comes from pseudo-labels.
        learner = RankerLearner(ranker, TrainingSet(), states, teacher=teacher, updates=updates)
        training = SelfTraining(learner, states, threshold="none", seed=1)
        report = training.round(0, true_labels(folder, states))
        assert report.kept == report.states == len(states) and report.error == report.kept_error
        after = labels_of(ranker, states)
        assert (after.best == before.best).mean() > 0.5  # by chance a tenth
        results.append(torch.cat([p.flatten() for n in ranker.networks for p in n.parameters()]))
    assert torch.equal(*results)


def test_orders_and_teachers_give_different_rankers(folder: Path, trained: tuple[Ranker, TrainingSet]) -> None:
    states = read_states(folder)
    margins = []
    for choice in ({}, {"order": "first"}, {"teacher": "ema"}, {"teacher": "future"}, {"teacher": "future-wide"}):
        ranker = copy.deepcopy(trained[0])
        learner = RankerLearner(ranker, trained[1], states, updates=5, **choice)  # type: ignore[arg-type]
        SelfTraining(learner, states).round(0)
        margins.append(labels_of(ranker, states).margin.tobytes())
    assert len(set(margins)) == len(margins)


def test_error_counts_wrong_labels_among_known_ones(folder: Path, trained: tuple[Ranker, TrainingSet]) -> None:
    states = read_states(folder)
    labels = labels_of(trained[0], states)
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


@pytest.fixture(scope="module")
def lm_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a small action LM that learnt from walkthroughs and from an agent's play."""
    out = tmp_path_factory.mktemp("lm")
    agent = make_agent("memory-drrn", seed=0, hidden=8)
    config = TrainingConfig(800, 0, 4, log_every=800, evaluate_every=800, checkpoint_every=800)
    train_on_games(agent, ["SummitBox"], config, out / "played", resume=False, show_progress=False)
    train_and_evaluate(SOURCE, TARGET[:1], out / "lm", runs=[out / "played"], states=12, epochs=4, seed=0)
    return out / "lm"


def self_train_lm(run: Path, folder: Path, out: Path, **changes: Any) -> list[RoundReport]:
    choices = {"rounds": 2, "threshold": "curve", "order": "mixed", "teacher": "none", "seed": 0, "resume": False}
    return self_train(run, folder, out, **{"show": lambda _: None, **choices, **changes})


def test_an_action_lm_learns_its_pseudo_labels(folder: Path, lm_folder: Path) -> None:
    states = read_states(folder)
    lm = load_action_lm(lm_folder / MODEL)
    source = demonstrations_of(read_summary(lm_folder))
    solved = {d.game for d in source if not d.own_play}
    assert len(solved) > 1 and any(d.own_play for d in source)
    results = []
    for order in ("mixed", "mixed", "first"):
        learner = ActionLMLearner(copy.deepcopy(lm), source, states, order=order, epochs=8)
        before = pseudo_labels(learner.log_probabilities())
        report = SelfTraining(learner, states, threshold="none", seed=1).round(0, true_labels(folder, states))
        assert report.kept == len(states) and report.error is not None
        after = pseudo_labels(learner.log_probabilities())
        assert (after.best == before.best).mean() > 0.4  # by chance a tenth
        assert set(learner.lm.games) == solved  # the target's games are not refused: no solution was shown
        results.append(learner.lm.words.weight)
    assert torch.equal(results[0], results[1]) and not torch.equal(results[0], results[2])


def test_the_weight_of_a_label_counts_in_the_loss_of_the_action_lm(lm_folder: Path) -> None:
    source = demonstrations_of(read_summary(lm_folder))
    plain, weightless = ([replace(d, weight=w, game=f"copy {d.game}") for d in source] for w in (1.0, 0.0))
    alone, with_plain, with_none = (
        train(source, seed=0, epochs=1, also=also, buckets=512, width=16, heads=2) for also in ([], plain, weightless)
    )
    question = source[0].question
    assert not np.allclose(alone.scores(question), with_plain.scores(question), atol=1e-6)
    assert not np.allclose(with_none.scores(question), with_plain.scores(question), atol=1e-6)


def test_an_action_lm_becomes_an_action_lm_and_resumes_to_the_same_weights(
    folder: Path, lm_folder: Path, tmp_path: Path
) -> None:
    class StoppedError(Exception):
        pass

    def stop(_: object) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        self_train_lm(lm_folder, folder, tmp_path / "stopped", show=stop)
    resumed = self_train_lm(lm_folder, folder, tmp_path / "stopped", resume=True)
    whole = self_train_lm(lm_folder, folder, tmp_path / "whole")
    assert resumed == whole and len(whole) == 2 and whole[0].kept < whole[1].kept
    first, second = (load_action_lm(tmp_path / name / MODEL) for name in ("stopped", "whole"))
    assert all(torch.equal(a, b) for a, b in zip(first.parameters(), second.parameters(), strict=True))
    # The agent reads it, and it can be self-trained again.
    settings = {"prior": "action-lm", "model": str(tmp_path / "whole" / MODEL), "cache": str(tmp_path / "p.sqlite")}
    assert instance(make_agent("llm-prior", seed=0, **settings), LLMPrior).prior.ready
    assert len(self_train_lm(tmp_path / "whole", folder, tmp_path / "again", rounds=1)) == 1
    assert read_summary(tmp_path / "whole")["self_training"]["reports"][1]["round"] == 2


def test_what_an_action_lm_cannot_do_is_refused(folder: Path, lm_folder: Path, tmp_path: Path) -> None:
    for changes in ({"teacher": "ema"}, {"preferences": True}):
        with pytest.raises(StarlingError, match="no --preferences and no --teacher"):
            self_train_lm(lm_folder, folder, tmp_path / "out", **changes)
    old = tmp_path / "old"
    shutil.copytree(lm_folder, old)
    summary = json.loads((old / SUMMARY).read_text())
    (old / SUMMARY).write_text(json.dumps({**summary, "runs": {}}))
    with pytest.raises(StarlingError, match="train the action LM again"):
        self_train_lm(old, folder, tmp_path / "out")
    (old / SUMMARY).write_text(json.dumps({**summary, "runs": dict.fromkeys(summary["runs"], "0")}))
    with pytest.raises(StarlingError, match="has changed"):
        self_train_lm(old, folder, tmp_path / "out")

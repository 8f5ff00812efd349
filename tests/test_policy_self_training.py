"""Self-training of the policy on real games: the course of play that it labels, its memory, resuming."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from typer.testing import CliRunner

from starling.agents.policy import Policy
from starling.agents.pretraining.policy_learner import PolicyLearner
from starling.agents.pretraining.self_training import RoundReport, SelfTraining, error_of, pseudo_labels, self_train
from starling.cli import app
from starling.training.agent import Agent, Ints, Observations, make_agent
from starling.training.checkpoint import CHECKPOINT
from starling.training.pretraining import pretrain
from starling.training.rollout import GraphGames, Rollout
from starling.training.trained import trained_agent
from starling.training.trainer import TrainingConfig, train_on_games
from starling.training.unlabelled import PLAYS, collect_states, read_plays, read_states, true_labels
from starling.util.errors import StarlingError

SOURCE = ("BoilPasta", "SummitBox", "BerthEleven", "FrostByMorning")
TARGET = ("SouffleQuiet", "OurNewMayor")


def collect(out: Path, steps: int = 400, player: tuple[Agent, str] | None = None) -> Path:
    def rollout(choose: Callable[[], int], _: Callable[[], int]) -> Rollout:
        return GraphGames(TARGET, limit=30).rollout(4, choose)

    assert collect_states("two games", rollout, TARGET, steps, 0, out, player) > 10
    return out


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a policy with a short pre-training."""
    out = tmp_path_factory.mktemp("policy") / "run"
    agent = make_agent("policy", seed=0, horizon=8, warm_up=2_000)
    pretrain(agent, SOURCE, "return", out, seed=0, max_steps=6_000)
    return out


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return collect(tmp_path_factory.mktemp("states") / "target")


def policy_of(run: Path) -> Policy:
    agent = trained_agent(run).make(0)
    assert isinstance(agent, Policy)
    return agent


def self_trained(run: Path, folder: Path, out: Path, **changes: Any) -> list[RoundReport]:
    choices = {"rounds": 2, "threshold": "curve", "order": "mixed", "teacher": "none", "seed": 0, "resume": False}
    return self_train(run, folder, out, **{"show": lambda _: None, **choices, **changes})


def test_the_course_of_play_leads_through_the_states(folder: Path) -> None:
    states, plays = read_states(folder), read_plays(folder)
    assert len(plays) == 4 and sum(map(len, plays)) >= 350  # resets are steps, too
    steps = [step for play in plays for step in play]
    assert {step.state for step in steps if step.state >= 0} == set(range(len(states)))
    for step in steps:
        assert 0 <= step.played < len(step.commands)
        if step.state >= 0:
            state = states[step.state]
            assert (step.room, step.inventory, step.commands) == (state.room, state.inventory, state.commands)
    assert all(play[0].first for play in plays) and sum(step.first for step in steps) > 4
    assert {step.response for step in steps if step.first} == {state.opening for state in states}


def test_a_player_is_shown_no_points(run: Path, tmp_path: Path) -> None:
    shown: list[float] = []

    class Watched(Policy):
        def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
            shown.extend([*observations.score.tolist(), *observations.max_score.tolist()])
            return super().act(observations, training=training, rng=rng)

    agent = Watched(seed=0)
    agent.load_weights(policy_of(run).state_dict())
    collect(tmp_path / "own", player=(agent, "digest"))
    assert shown and not any(shown)
    collect(tmp_path / "again", player=(policy_of(run), "digest"))
    assert (tmp_path / "again" / PLAYS).read_bytes() == (tmp_path / "own" / PLAYS).read_bytes()
    with pytest.raises(StarlingError, match="other arguments"):
        collect(tmp_path / "own")  # at random


def test_a_policy_labels_with_its_memory(run: Path, folder: Path) -> None:
    states, plays = read_states(folder), read_plays(folder)
    learner = PolicyLearner(policy_of(run), SOURCE, states, plays)
    found: dict[int, set[bytes]] = {}
    for state, logs in zip(learner.of_state.tolist(), learner.log_probabilities(), strict=True):
        assert len(logs) == len(states[state].commands) and np.isclose(np.exp(logs).sum(), 1)
        found.setdefault(state, set()).add(logs.round(6).tobytes())
    assert max(map(len, found.values())) > 3  # the same state, after other steps
    alone = PolicyLearner(policy_of(run), SOURCE, states, plays, alone=True)
    assert alone.of_state.tolist() == list(range(len(states)))


@pytest.mark.parametrize("order", ["mixed", "first"])
def test_a_policy_learns_its_pseudo_labels_and_repeats(run: Path, folder: Path, order: Any) -> None:
    states, plays = read_states(folder), read_plays(folder)
    truth = true_labels(folder, states)
    results = []
    for _ in range(2):
        policy = policy_of(run)
        learner = PolicyLearner(policy, SOURCE, states, plays, order=order, updates=30)
        before = pseudo_labels(learner.log_probabilities())
        values = learner.target.values.clone()
        of_decisions = [truth[i] for i in learner.of_state.tolist()]
        report = SelfTraining(learner, learner.labelled, threshold="none", seed=1).round(0, of_decisions)
        assert report.kept == report.states == len(before.best)
        assert report.error == error_of(before, of_decisions, np.ones(len(before.best), bool))
        after = pseudo_labels(learner.log_probabilities())
        assert (after.best == before.best).mean() > 0.5  # by chance a tenth
        if order == "mixed":
            assert after.margin.mean() > before.margin.mean()
        assert (learner.target.values - values).abs().mean() < 0.2  # held to what they were
        results.append(torch.cat([p.flatten() for p in policy.averaged.parameters()]))
    assert torch.equal(*results)


def test_a_policy_becomes_a_run_and_resumes_to_the_same_weights(run: Path, folder: Path, tmp_path: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(_: object) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        self_trained(run, folder, tmp_path / "stopped", show=stop)
    resumed = self_trained(run, folder, tmp_path / "stopped", resume=True)
    assert resumed == self_trained(run, folder, tmp_path / "whole") and len(resumed) == 2
    assert resumed[0].kept < resumed[1].kept and resumed[0].error is not None
    first, second, before = (
        policy_of(at).averaged.state_dict() for at in (tmp_path / "stopped", tmp_path / "whole", run)
    )
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert not torch.equal(first["score.weight"], before["score.weight"])


def test_the_command_lets_a_run_play(run: Path, tmp_path: Path) -> None:
    def collected(*words: str) -> int:
        return CliRunner().invoke(app, ["collect", *words, "--steps", "60", "--out", str(tmp_path / "own")]).exit_code

    assert collected("--target", "heldout", "--run", str(run)) == 0
    assert sum(map(len, read_plays(tmp_path / "own"))) >= 50
    assert collected("--target", "heldout") != 0  # at random, into the same folder
    assert collected("BoilPasta", "--run", str(run)) != 0


def test_what_a_policy_cannot_do_is_refused(run: Path, folder: Path, tmp_path: Path) -> None:
    for changes in ({"teacher": "ema"}, {"preferences": True}):
        with pytest.raises(StarlingError, match="no --preferences and no --teacher"):
            self_trained(run, folder, tmp_path / "out", **changes)
    old = tmp_path / "old"
    shutil.copytree(folder, old)
    (old / PLAYS).unlink()
    with pytest.raises(StarlingError, match="no course of play; collect again"):
        self_trained(run, old, tmp_path / "out")
    played = tmp_path / "played"
    config = TrainingConfig(64, 0, 2, log_every=64, evaluate_every=64, checkpoint_every=64)
    train_on_games(make_agent("policy", seed=0), ["SummitBox"], config, played, resume=False, show_progress=False)
    assert (played / CHECKPOINT).exists()
    with pytest.raises(StarlingError, match="was not pre-trained"):
        self_trained(played, folder, tmp_path / "out")

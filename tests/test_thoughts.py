"""Latent sub-goals: what they are, how they are inferred, and that a pre-trained agent plays by them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from starling.agents.pretraining.self_training import self_train
from starling.agents.priors.ranker_features import text_features
from starling.agents.priors.thoughts import (
    CANDIDATES,
    MARGINAL,
    Thinker,
    candidates,
    command_features,
    moments,
    thought_features,
    with_no_memory,
)
from starling.library.catalog import open_game
from starling.training.agent import make_agent
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.episode import Decision, Demonstration, Episode, Step
from starling.training.evaluation import evaluate_rollout
from starling.training.pretraining import pretrain
from starling.training.rollout import GraphGames
from starling.training.trained import trained_agent
from starling.util.errors import StarlingError

GAMES = ("BoilPasta", "SummitBox", "BerthEleven")


@pytest.fixture(scope="module")
def shown() -> list[Demonstration]:
    return [walkthrough_demonstration(open_game(name)) for name in GAMES]


@pytest.fixture(scope="module")
def thinker(shown: list[Demonstration]) -> Thinker:
    thinker = Thinker(1, 4)
    list(thinker.learn(shown, 40, seed=0, rounds=1))
    return thinker


def decision(commands: tuple[str, ...], score: float = 0) -> Decision:
    return Decision("Open the box.", "A hall.", "a key", commands, score=score)


def test_candidates_are_commands_of_now_and_of_the_last_states() -> None:
    now, before = decision(("look", "open box", "go north")), decision(("take key", "examine key", "open box"))
    assert candidates(now, [before]) == ("open box", "go north", "take key")
    many = decision(tuple(f"take thing{i}" for i in range(100)))
    assert len(candidates(many, [])) == CANDIDATES


def test_the_first_thought_is_the_next_command_that_gains_points() -> None:
    commands = ("take key", "open box", "go north")
    steps = [
        Step(decision(commands), 2, (2,)),
        Step(decision(commands), 0, (0,)),
        Step(decision(commands, 1), 1, (1,)),
    ]
    found = moments([Demonstration("game", tuple(steps))])
    assert [one.thoughts[one.first] for one in found] == ["take key", "take key", "open box"]
    assert [{one.thoughts[z] for z in one.ahead} for one in found] == [
        {"go north", "take key", "open box"},
        {"take key", "open box"},
        {"open box"},
    ]


def test_one_scorer_reads_thoughts_and_commands() -> None:
    now = decision(("open box", "take key"))
    plain = text_features(now)
    given = command_features(now, "open box", plain)
    assert given.shape[1] == thought_features(now, now.commands).shape[1] > plain.shape[1]
    assert not np.array_equal(given, command_features(now, "take key", plain))


def test_inferred_thoughts_are_samples_of_the_posterior(shown: list[Demonstration]) -> None:
    thinker = Thinker(1, 16)
    list(thinker.learn(shown, 40, seed=0, rounds=0))
    one = min((one for one in moments(shown) if len(one.thoughts) > 4), key=lambda one: len(one.thoughts))
    prior = thinker.log_probabilities(*with_no_memory(thought_features(one.decision, one.thoughts)))
    given = [thinker.marginal(one.decision, [thought], 1)[list(one.good)].max() for thought in one.thoughts]
    posterior = np.exp(prior + given)
    own = [one.decision.commands[i] for i in one.good]
    posterior[[z != one.first and thought in own for z, thought in enumerate(one.thoughts)]] = 0
    posterior /= posterior.sum()
    rng = np.random.default_rng(0)
    drawn = np.bincount([thinker.inferred(one, rng) for _ in range(150)], minlength=len(posterior)) / 150
    assert drawn == pytest.approx(posterior, abs=0.15)


def test_scores_are_log_probabilities_over_the_best_thoughts(thinker: Thinker) -> None:
    now = decision(("open box", "take key", "go north"))
    scores = thinker.scores(Episode(), now)
    assert scores.shape == (3,) and np.exp(scores).sum() == pytest.approx(1)
    everything = thinker.marginal(now, now.commands, MARGINAL)
    assert everything == pytest.approx(scores)  # three thoughts are fewer than MARGINAL


def test_an_agent_pre_trains_with_thoughts_plays_and_loads(tmp_path: Path) -> None:
    weights = []
    for name in ("one", "two"):
        agent = make_agent("ranker-drrn", seed=0, members=1, ranker_updates=3, thoughts=4)
        pretrain(agent, GAMES[:1], "imitation", tmp_path / name, seed=0)
        loaded: Any = trained_agent(tmp_path / name).make(0)
        assert isinstance(loaded.ranker, Thinker)
        weights.append(loaded.ranker.networks[0].linear.weight)
    assert torch.equal(*weights)
    rollout = GraphGames(GAMES[:1], limit=5).rollout(1, lambda: 0)
    assert evaluate_rollout(loaded, rollout)["eval_episodes"] == 1
    with pytest.raises(StarlingError, match="without thoughts"):
        self_train(
            tmp_path / "one", tmp_path, tmp_path / "self", rounds=1, threshold="none", order="mixed", teacher="none",
            seed=0, resume=False, show=print,
        )  # fmt: skip

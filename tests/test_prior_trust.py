"""How far `llm-prior` trusts an action LM: by states, and by what it foresaw."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from starling.agents.llm_prior import LLMPrior
from starling.agents.priors.action_lm import load_action_lm
from starling.agents.priors.action_lm_training import MODEL, likeness_of, train_and_evaluate
from starling.agents.priors.demonstrations import Demonstration, demonstrations, discoveries
from starling.agents.priors.prior import PriorQuery
from starling.agents.priors.trust import FORESEEN_COUNT, Foresight
from starling.library.catalog import open_game
from starling.training.agent import make_agent
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.errors import StarlingError
from tests.narrow import instance

SOURCE = ("BoilPasta", "BerthEleven", "FrostByMorning", "OurNewMayor")
GAME = "SummitBox"
QUERY = PriorQuery("A cellar.", "It is dark.", "You carry nothing.", ("go up", "eat lamp", "take lamp", "wait"))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("lm")
    train_and_evaluate(SOURCE, [GAME], out, states=12, epochs=4, seed=0)
    return out / MODEL


def prior_agent(model: Path, **settings: object) -> LLMPrior:
    cache = str(model.parent / "scores.sqlite")
    return instance(
        make_agent("llm-prior", seed=0, prior="action-lm", model=str(model), cache=cache, **settings), LLMPrior
    )


def discovery(good: tuple[int, ...], tried: tuple[int, ...]) -> Demonstration:
    return Demonstration("game", QUERY, good, -1, own_play=True, tried=tried)


def test_trust_falls_with_what_was_not_foreseen() -> None:
    foresight = Foresight()
    assert foresight.trust == 1  # before any evidence
    scores = np.log([0.6, 0.1, 0.2, 0.1])
    foresight.judge([discovery((0,), (1, 2))] * 8, lambda _: scores)
    assert (foresight.seen, foresight.foreseen, foresight.trust) == (8, 8, 1)
    foresight.judge([discovery((1,), (0, 2))] * 2 * FORESEEN_COUNT, lambda _: scores)
    assert foresight.foreseen == 0 and foresight.trust == 0
    foresight.judge([discovery((1,), (3,))] * 100, lambda _: scores)  # no difference between them
    assert foresight.trust < 0.1
    foresight.judge([discovery((0,), ()), discovery((0,), (1,))], lambda _: None)
    assert foresight.seen == 0 and foresight.trust == 1
    again = Foresight()
    again.load_state_dict(foresight.state_dict())
    assert again.trust == foresight.trust


def test_discoveries_name_what_was_tried_in_vain(tmp_path: Path) -> None:
    agent = make_agent("memory-drrn", seed=0, hidden=8)
    config = TrainingConfig(800, 0, 4, log_every=800, evaluate_every=800, checkpoint_every=800)
    train_on_games(agent, [GAME], config, tmp_path / "run", resume=False, show_progress=False)
    found = discoveries(agent.state_dict())
    assert found
    for one in found:
        assert one.tried and not set(one.tried) & set(one.good)
        assert max(*one.tried, *one.good) < len(one.question.commands)


def test_an_action_lm_keeps_what_its_states_are_like(model: Path) -> None:
    agent = prior_agent(model, trust="states")
    assert agent.likeness is not None
    found = [demonstrations(open_game(name), 12) for name in SOURCE]
    shown = next(of_game for of_game in found if of_game)
    known = shown[0].question
    assert agent.likeness([known])[0] == 1 > agent.likeness([QUERY])[0]
    assert likeness_of(shown) is None  # of one game, nothing is usual
    lm = load_action_lm(model)
    lm.likeness = None
    lm.save(model.parent / "old.pt")
    with pytest.raises(StarlingError, match="keeps no states for trust=states"):
        prior_agent(model.parent / "old.pt", trust="states")
    with pytest.raises(StarlingError, match="trust=both needs prior=action-lm"):
        make_agent("llm-prior", seed=0, prior="own-play", trust="both")


def test_a_prior_that_is_not_trusted_changes_nothing(model: Path, tmp_path: Path) -> None:
    states = []
    for number, (kind, weights) in enumerate(
        (("outcomes", {}), ("outcomes", {"weight": 0, "curiosity": 0}), ("none", {}))
    ):
        agent = prior_agent(model, trust=kind, **weights)
        agent.foresight.seen, agent.foresight.foreseen = 10**6, 0.0
        agent._judge_prior = lambda: None  # type: ignore[method-assign]
        config = TrainingConfig(200, 0, 2, log_every=200, evaluate_every=200, checkpoint_every=200)
        train_on_games(agent, [GAME], config, tmp_path / str(number), resume=False, show_progress=False)
        states.append(agent.index.state_dict()["rows"].numpy().tobytes())
    assert states[0] == states[1] != states[2]


def test_a_run_judges_the_prior_and_resumes(model: Path, tmp_path: Path) -> None:
    agent = prior_agent(model, trust="both")
    config = TrainingConfig(600, 0, 4, log_every=600, evaluate_every=600, checkpoint_every=600)
    train_on_games(agent, [GAME], config, tmp_path / "run", resume=False, show_progress=False)
    assert agent.foresight.seen > 0 and 0 <= agent.report()["prior"]["trust"] <= 1
    again = prior_agent(model, trust="both")
    again.load_state_dict(agent.state_dict())
    assert again.foresight.state_dict() == agent.foresight.state_dict()
    lm = agent.foresight
    lm.judge([replace(discovery((0,), (1,)))], lambda query: np.array([0.0, 1, 0, 0]))
    assert lm.trust < 1

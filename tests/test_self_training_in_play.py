"""Self-training of the ranker while it plays a target."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from starling.training.agent import make_agent
from starling.training.episode import Episode
from starling.training.pretraining import pretrain
from starling.training.trained import trained_agent
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.errors import StarlingError
from tests.narrow import instance

pytest.importorskip("torch")

from starling.agents import ranker_drrn
from starling.agents.ranker_drrn import RankerDRRN

SOURCE = ("BoilPasta", "SummitBox", "BerthEleven", "FrostByMorning")
TARGET = ("SouffleQuiet", "OurNewMayor")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("source")
    agent = make_agent("ranker-drrn", seed=0, members=1, ranker_updates=20, ranker_passes=0, hidden=16)
    pretrain(agent, SOURCE, "imitation", out, seed=0)
    return out


def play(run: Path, out: Path, *steps: int, **changes: Any) -> RankerDRRN:
    """The agent after learning on the target up to each number of steps, continued by a new agent each time."""
    agent: object = None
    for number in steps:
        agent = trained_agent(run).make(0, {"relearn": 80, "further_updates": 5, **changes})
        config = TrainingConfig(number, 0, 4, log_every=80, evaluate_every=800, checkpoint_every=80, episode_steps=20)
        train_on_games(agent, TARGET, config, out, resume=number > steps[0], show_progress=False)
    return instance(agent, RankerDRRN)


def weights(agent: RankerDRRN) -> list[float]:
    return [x for network in agent.ranker.networks for p in network.parameters() for x in p.detach().flatten().tolist()]


def test_it_learns_from_visited_states_and_resumes_to_the_same_weights(run: Path, tmp_path: Path) -> None:
    whole = play(run, tmp_path / "whole", 200, self_train=True)
    resumed = play(run, tmp_path / "resumed", 120, 200, self_train=True)  # training rounds at 80 and at 160
    assert whole.trainings == 2 and weights(whole) == weights(resumed)
    assert list(whole.visited) == list(resumed.visited) and len(whole.visited) > 10
    plain = play(run, tmp_path / "plain", 200)
    assert not plain.visited and weights(plain) != weights(whole)


def test_the_labels_are_the_surest_choices_in_the_states_seen_last(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = list(play(run, tmp_path / "every", 100, self_train=True).visited)
    monkeypatch.setattr(ranker_drrn, "MAX_VISITED", 10)
    agent = play(run, tmp_path / "few", 100, self_train=True)
    assert agent.trainings == 1 and list(agent.visited) == every[-10:]
    margins = []
    for state in agent.visited:
        p = np.sort(np.exp(agent.ranker.scores(Episode(), state.decision)))
        margins.append(p[-1] - (p[-2] if len(p) > 1 else 0))
    rows = agent._own_labels().rows
    assert [row.good.sum() for row in rows] == [1, 1]  # 20% in the first round
    assert sorted(row.weight for row in rows) == pytest.approx(sorted(margins)[-2:])


def test_rankers_with_thoughts_are_refused() -> None:
    with pytest.raises(StarlingError, match="leave out one of them"):
        make_agent("ranker-drrn", seed=0, self_train=True, thoughts=2)

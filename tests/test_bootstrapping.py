"""Bootstrapped distillation on real games: what is expanded, what is learnt, and that a run resumes and is adopted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from starling.agents.common.seeding import torch_seeded
from starling.agents.pretraining import bootstrapping
from starling.agents.pretraining.bootstrapping import (
    GAMMA,
    SCALE,
    Bootstrapping,
    Expanded,
    Source,
    bootstrap,
    fit_values,
    targets,
)
from starling.agents.priors.ranker import Network, Ranker, no_memory
from starling.library.catalog import open_game
from starling.training.agent import make_agent
from starling.training.trained import trained_agent
from starling.util.errors import StarlingError

GAMES = ("SouffleQuiet", "OurNewMayor")


def chain(length: int, commands: int = 4) -> list[Expanded]:
    """States in a row: command 0 leads on, to the reward and the end after the last; the others lead nowhere. Features
    tell states and commands apart."""
    ids = [np.array([[100 + state, 200 + 10 * state + c] for c in range(commands)]) for state in range(length)]
    found = []
    for state in range(length):
        last = state == length - 1
        reward = np.zeros(commands, np.float32)
        reward[0] = last
        found.append(
            Expanded(ids[state], reward, (ids[0][:0] if last else ids[state + 1], *[ids[state]] * (commands - 1)))
        )
    return found


def values(network: Network, one: Expanded, backups: int) -> np.ndarray:
    count = len(one.ids)
    k = torch.full((count,), backups)
    with torch.no_grad():
        return network(torch.from_numpy(one.ids), torch.from_numpy(no_memory(count)), k).numpy() / SCALE


@pytest.fixture(scope="module")
def learnt() -> Network:
    states = chain(3)
    with pytest.MonkeyPatch.context() as patch, torch_seeded(np.random.SeedSequence(0)):
        patch.setattr(
            "starling.agents.priors.ranker.REPLACED", 0
        )  # four states are too few to learn with unknown words
        network = Network(backups=3)
        network.dropout = torch.nn.Identity()  # type: ignore[assignment]
        fit_values(network, [states], 600, np.random.default_rng(0))
    return network


def test_each_backup_sees_one_step_further(learnt: Network) -> None:
    states = chain(3)
    for state, one in enumerate(states):
        to_go = len(states) - 1 - state
        for backups in range(4):
            value = values(learnt, one, backups)[0]
            assert value == pytest.approx(GAMMA**to_go if backups >= to_go else 0, abs=0.25), (state, backups)


def test_the_ranker_asks_for_the_most_backups(learnt: Network) -> None:
    one = chain(3)[0]
    ranker = Ranker(1)
    ranker.networks = [learnt]
    scores = ranker.log_probabilities(one.ids, no_memory(4))
    assert scores.argmax() == 0
    again = Ranker(1)
    again.load_state_dict(ranker.state_dict())
    assert np.array_equal(again.log_probabilities(one.ids, no_memory(4)), scores)


def test_a_target_is_the_reward_and_what_the_student_expects_next() -> None:
    with torch_seeded(np.random.SeedSequence(1)):
        network = Network(backups=3).eval()
    states = chain(2)
    places = [np.arange(4)] * 2
    found = targets(network, states, places, np.full(8, 2)).numpy() / SCALE
    expected = [GAMMA * values(network, one, 2).max() for one in (states[1], *[states[0]] * 3)]
    assert found[:4] == pytest.approx(expected, abs=1e-5)
    assert found[4] == pytest.approx(1, abs=1e-6)  # the end: nothing comes after the reward


def test_an_expansion_is_what_the_game_does() -> None:
    source = Source(GAMES[0])
    walkthrough = open_game(GAMES[0]).walkthrough
    left = iter(walkthrough)
    played, score = source.play(lambda _, decision: decision.commands.index(next(left)), len(walkthrough))
    assert played == list(walkthrough) and score == 1
    for decision, one in source.expanded.items():
        assert len(one.ids) == len(one.reward) == len(one.after) == len(decision.commands)
    gains = [one.reward[d.commands.index(c)] for (d, one), c in zip(source.expanded.items(), played, strict=True)]
    assert sum(gains) == pytest.approx(1)
    last = list(source.expanded.values())[-1]
    assert len(last.after[list(source.expanded)[-1].commands.index(played[-1])]) == 0  # the game is over


def test_an_observation_is_expanded_once() -> None:
    source = Source(GAMES[0])
    source.play(lambda _, decision: 0, 3)
    before = dict(source.expanded)
    source.play(lambda _, decision: 0, 3)
    assert 0 < len(before) <= 3 and source.expanded == before


def test_parts_can_be_switched_off() -> None:
    plain = Bootstrapping(GAMES[:1], members=1, updates=5, backups=0)
    assert plain.ranker.networks[0].backups is None
    plain.round()
    assert plain.decisions().games.keys() == {GAMES[0]}
    with pytest.raises(StarlingError, match="no games"):
        Bootstrapping([], members=1)


def test_a_run_resumes_to_the_same_weights_and_an_agent_adopts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrapping, "STEPS", 8)
    monkeypatch.setattr(bootstrapping, "UPDATES", 5)

    class StoppedError(Exception):
        pass

    def stop(_: object) -> None:
        raise StoppedError

    def run(name: str, show: Callable[[Any], None] = lambda _: None, resume: bool = False) -> Any:
        agent: Any = make_agent("ranker-drrn", seed=0, members=1)
        return bootstrap(agent, GAMES, tmp_path / name, rounds=2, seed=3, resume=resume, show=show)

    with pytest.raises(StoppedError):
        run("stopped", stop)
    assert run("stopped", resume=True) == run("whole")
    agents: list[Any] = [trained_agent(tmp_path / name).make(0) for name in ("stopped", "whole")]
    first, second = (agent.ranker.networks[0].state_dict() for agent in agents)
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert "backups.weight" in first
    assert agents[0].familiarity.usual > 0
    with pytest.raises(StarlingError, match="already holds a run"):
        run("whole")

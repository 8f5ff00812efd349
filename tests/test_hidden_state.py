"""DRRN takes what it was told into account where nothing that it sees shows it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from starling.training.agent import Agent, Observations, Transitions, make_agent
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError
from tests.test_agents import SMALL, seen

pytest.importorskip("torch")

FILL, WATER, WAIT = range(3)
COMMANDS = ("fill can", "water rose", "wait")
LIMIT = 6
CURIOUS = {**SMALL, "novelty": [3.0, 3.0]}
ONE, NONE = np.ones(1, bool), np.zeros(1, bool)


class Garden:
    """A rose is to be watered from a can. Whether the can is full, only the answer to filling it tells."""

    def __init__(self, full_already: str = "It is full.") -> None:
        self.texts, self.full_already = Texts(), full_already

    def begin(self) -> Observations:
        self.full, self.turns = False, 0
        return replace(self.look("A garden."), first=ONE)

    def look(self, answer: str, commands: tuple[str, ...] = COMMANDS) -> Observations:
        return seen(self.texts, answer, commands)

    def play(self, command: int) -> tuple[Observations, bool]:
        """What is seen, and whether the rose has its water."""
        self.turns += 1
        happened = " A bird sings." if self.turns % 2 else ""
        if command == FILL:
            answer = self.full_already if self.full else "You fill it."
            self.full = True
        elif command == WATER and self.full:
            return self.look("It drinks.", ("look",)), True
        else:
            answer = ("Nothing comes out.", "Time passes.")[command - WATER]
        return self.look(answer + happened), False

    def train(self, agent: Agent, episodes: int) -> None:
        rng = np.random.default_rng(0)
        for _ in range(episodes):
            before, done = self.begin(), False
            while not done and self.turns < LIMIT:
                action = agent.act(before, training=True, rng=rng)
                after, done = self.play(int(action[0]))
                over = np.array([self.turns == LIMIT])
                agent.observe(Transitions(before, action, np.array([2.0 * done]), after, np.array([done]), over))
                agent.learn()
                before = after

    def evaluate(self, agent: Agent, seed: int) -> list[int]:
        """The commands of an episode."""
        rng, now, done, played = np.random.default_rng(seed), self.begin(), False, []
        while not done and self.turns < LIMIT:
            played.append(int(agent.act(now, training=False, rng=rng)[0]))
            now, done = self.play(played[-1])
        return played


def test_what_cannot_be_seen_is_known_from_the_answer():
    garden, agent = Garden(), make_agent("memory-drrn", seed=0, **CURIOUS)
    garden.train(agent, 40)
    assert [garden.evaluate(agent, seed) for seed in range(20)] == [[FILL, WATER]] * 20


def test_evaluation_leaves_no_trace_and_nor_does_a_checkpoint():
    garden, agents = Garden(), [make_agent("memory-drrn", seed=0, **CURIOUS) for _ in range(2)]
    for agent in agents:
        garden.train(agent, 40)
    garden.evaluate(agents[0], 0)
    told = agents[0].hearing.state_dict()
    assert str(told) == str(agents[1].hearing.state_dict()) and len(told["contexts"]) > 1
    resumed = make_agent("memory-drrn", seed=0, **CURIOUS)
    resumed.load_state_dict(agents[0].state_dict())
    assert str(resumed.hearing.state_dict()) == str(told)
    assert garden.evaluate(resumed, 3) == garden.evaluate(agents[0], 3) == [FILL, WATER]


def test_what_is_always_answered_alike_takes_nothing_apart():
    garden, agent = Garden(full_already="You fill it."), make_agent("memory-drrn", seed=0, **CURIOUS)
    garden.train(agent, 40)
    assert agent.hearing.state_dict()["contexts"] == [()]
    assert agent.situations.scenes.size == 2  # the garden, and the end


def test_to_look_tells_nothing():
    from starling.agents.common.hidden_state import Hearing

    texts, hearing = Texts(), Hearing()
    for answer in ("It is shut.", "It is open."):
        before, after = (seen(texts, text, ["examine door"]) for text in ("A hall.", answer))
        hearing.listen(np.array([0]), Transitions(before, np.array([0]), np.zeros(1), after, NONE, NONE))
    assert hearing.state_dict()["telling"] == []


def test_a_checkpoint_of_before_is_refused():
    state = make_agent("memory-drrn", seed=0, **SMALL).state_dict()
    del state["hearing"]
    with pytest.raises(CheckpointError, match="older version"):
        make_agent("memory-drrn", seed=0, **SMALL).load_state_dict(state)

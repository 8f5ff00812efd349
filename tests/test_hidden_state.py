"""memory-drrn tracks hidden state from past responses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from starling.training.agent import Agent, Observations, Transitions, make_agent
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError
from tests.test_agents import SMALL, seen

pytest.importorskip("torch")

from starling.agents.memory_drrn import MemoryDRRN

FILL, WATER, WAIT = range(3)
COMMANDS = ("fill can", "water rose", "wait")
LIMIT = 6
CURIOUS = {**SMALL, "novelty": [3.0, 3.0]}
ONE, NONE = np.ones(1, bool), np.zeros(1, bool)


class Garden:
    """The goal is to water a rose from a can. Only the response to filling it shows whether the can is full."""

    def __init__(self, already_full: str = "It is full.") -> None:
        self.texts, self.already_full = Texts(), already_full

    def begin(self) -> Observations:
        self.full, self.turns = False, 0
        return replace(self.look("A garden."), first=ONE)

    def look(self, response: str, commands: tuple[str, ...] = COMMANDS) -> Observations:
        return seen(self.texts, response, commands)

    def play(self, command: int) -> tuple[Observations, bool]:
        """The observation, and whether the rose is watered."""
        self.turns += 1
        event = " A bird sings." if self.turns % 2 else ""
        if command == FILL:
            response = self.already_full if self.full else "You fill it."
            self.full = True
        elif command == WATER and self.full:
            return self.look("It drinks.", ("look",)), True
        else:
            response = ("Nothing comes out.", "Time passes.")[command - WATER]
        return self.look(response + event), False

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


def test_hidden_state_is_inferred_from_the_response():
    garden, agent = Garden(), make_agent("memory-drrn", seed=0, **CURIOUS)
    garden.train(agent, 40)
    assert [garden.evaluate(agent, seed) for seed in range(20)] == [[FILL, WATER]] * 20


def test_evaluation_leaves_no_trace_and_a_checkpoint_restores_everything():
    garden, agents = Garden(), [MemoryDRRN(seed=0, **CURIOUS) for _ in range(2)]
    for agent in agents:
        garden.train(agent, 40)
    garden.evaluate(agents[0], 0)
    state = agents[0].hidden_state.state_dict()
    assert str(state) == str(agents[1].hidden_state.state_dict()) and len(state["contexts"]) > 1
    resumed = MemoryDRRN(seed=0, **CURIOUS)
    resumed.load_state_dict(agents[0].state_dict())
    assert str(resumed.hidden_state.state_dict()) == str(state)
    assert garden.evaluate(resumed, 3) == garden.evaluate(agents[0], 3) == [FILL, WATER]


def test_commands_with_constant_responses_are_not_informative():
    garden, agent = Garden(already_full="You fill it."), MemoryDRRN(seed=0, **CURIOUS)
    garden.train(agent, 40)
    assert agent.hidden_state.state_dict()["contexts"] == [()]
    assert agent.index.scenes.size == 2  # the garden, and the end


def test_commands_that_only_look_are_not_informative():
    from starling.agents.common.hidden_state import HiddenState

    texts, hidden_state = Texts(), HiddenState()
    for response in ("It is shut.", "It is open."):
        before, after = (seen(texts, text, ["examine door"]) for text in ("A hall.", response))
        hidden_state.observe(np.array([0]), Transitions(before, np.array([0]), np.zeros(1), after, NONE, NONE))
    assert hidden_state.state_dict()["telling"] == []


def test_a_checkpoint_without_hidden_state_is_refused():
    state = make_agent("memory-drrn", seed=0, **SMALL).state_dict()
    del state["hearing"]
    with pytest.raises(CheckpointError, match="older version"):
        make_agent("memory-drrn", seed=0, **SMALL).load_state_dict(state)

"""A pre-trained agent's probabilities of the commands in a position, as a prior for a search."""

from __future__ import annotations

import numpy as np

from starling.searching.mcts import Prior
from starling.searching.simulator import Position, Simulator
from starling.training.agent import Agent, Floats
from starling.training.episode import Decision, Episode


def agent_prior(agent: Agent, simulator: Simulator) -> Prior:
    """A function that returns the agent's probabilities of a position's commands, shape (commands,), given the episode
    that led there.

    Its first call raises StarlingError if the agent cannot rank commands.
    """

    def prior(position: Position, commands: tuple[str, ...]) -> Floats:
        path: list[Position] = []
        here: Position | None = position
        while here is not None:
            path.append(here)
            here = here.parent
        episode = Episode()
        for before, after in zip(path[:0:-1], path[-2::-1], strict=True):
            listed = _see(episode, simulator, before).commands
            episode.play(listed.index(after.command))
        probabilities = np.exp(agent.rank(episode, _see(episode, simulator, position)))
        return probabilities / probabilities.sum()

    return prior


def _see(episode: Episode, simulator: Simulator, position: Position) -> Decision:
    info = simulator.game.info(position.state)
    commands = simulator.commands(position)
    return episode.see(info.description or "", info.inventory or "", commands, position.text, position.score)

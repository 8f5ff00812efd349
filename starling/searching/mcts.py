"""mcts: Monte Carlo tree search with PUCT, and a memory of the returns of each command.

The planner of MC-LAVE (Jang et al. 2021, "Monte-Carlo Planning and Learning with Language Action Value Estimates";
public code: github.com/jys5609/MC-LAVE-RL) and MC-DML (Shi et al. 2025, "Monte Carlo Planning with Large Language Model
for Text-Based Game Agents"), without a language model. Before each move, simulations run from the position. Each
descends the tree by value and exploration bonus (PUCT), adds one position, and continues with a random rollout, whose
discounted return is backed up. The move with the highest value is played and its subtree is kept. When the episode is
over, the next trial begins from the start. The returns of commands are remembered across trials.

Published on Zork I, in points of a played episode: PUCT-RL 38.2 and MC-LAVE-RL 45.2, both after four rounds of planning
and learning; MC-DML 48.7, and 38.3 without its memory of earlier trials. They use 50 simulations for each command at
each of 50 moves, each up to 10 commands deep: some 400,000 commands for one episode.

Deviations, and why:

* The bonus of a command is the mean return of the same command anywhere. MC-LAVE uses the values of commands with
  similar word vectors; MC-DML uses reflections on failures, written by a language model.
* Returns are scaled by the lowest and highest return seen so far (as in MuZero, Schrittwieser et al. 2020), so that
  ``exploration`` means the same in all games. The publications use points, and a constant of 50.
* A value is the average of the mean return and the highest return: games are deterministic, so a good return can be
  repeated. MC-LAVE weights returns by a softmax.
* A command that leads back to a state on the current path is not tried again there, since it cannot help.
* Without a pre-trained prior (``starling search --prior``), the prior is uniform. The publications use a policy learnt
  from the search's own moves, or a language model.
* The result is the trajectory with the highest score of any simulation, since it can be played from the start; the mean
  score of the episodes that were played to their end is reported beside it (``played``).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from pydantic import Field

from starling.searching.simulator import Position, Simulator
from starling.training.agent import Floats
from starling.training.settings import BaseSettings

Prior = Callable[[Position, tuple[str, ...]], Floats]
"""(position, commands) -> probabilities of the commands, shape (commands,)."""


class MCTSSettings(BaseSettings):
    """Settings of the search."""

    simulations: int = Field(2, ge=1, description="simulations per command before each move")
    depth: int = Field(10, ge=1, description="maximum commands of a simulation, in tree and rollout")
    exploration: float = Field(
        1.0, ge=0, description="weight of the prior in the exploration bonus, multiplied by the number of commands"
    )
    memory: float = Field(1.0, ge=0, description="weight of the commands' remembered returns in the exploration bonus")
    gamma: float = Field(0.95, gt=0, le=1, description="discount factor")


class Node:
    """A position in the tree, with the statistics of its commands; arrays have shape (commands,)."""

    def __init__(self, position: Position, commands: tuple[str, ...], prior: Floats) -> None:
        self.position, self.commands, self.prior = position, commands, prior
        self.visits, self.total, self.highest = (np.zeros(len(commands)) for _ in range(3))
        self.pointless = np.zeros(len(commands), bool)
        """Commands that lead back to where the path has been."""
        self.children: list[Node | None] = [None] * len(commands)

    @property
    def value(self) -> Floats:
        """Returns of the commands; 0 for those not tried."""
        return (self.total / np.maximum(self.visits, 1) + self.highest) / 2


class Worth:
    """Returns of each command over all positions, and the range of all returns."""

    def __init__(self) -> None:
        self.returns: dict[str, tuple[int, float]] = {}
        self.low = self.high = 0.0

    def add(self, command: str, gain: float) -> None:
        count, total = self.returns.get(command, (0, 0.0))
        self.returns[command] = count + 1, total + gain
        self.low, self.high = min(self.low, gain), max(self.high, gain)

    def of(self, commands: tuple[str, ...]) -> Floats:
        """Mean returns, (commands,); 0 for those never played."""
        found = (self.returns.get(command, (1, 0.0)) for command in commands)
        return np.array([total / count for count, total in found])

    def scaled(self, values: Floats) -> Floats:
        """From 0 for the lowest return to 1 for the highest."""
        return (values - self.low) / (self.high - self.low or 1)


def mcts(
    simulator: Simulator, rng: np.random.Generator, settings: MCTSSettings, prior: Prior | None = None
) -> dict[str, float]:
    """Search until the simulator is done; returns the number of finished ``trials`` and the mean score that was
    ``played`` in them."""
    search = _Search(simulator, rng, settings, prior)
    scores: list[float] = []
    while not simulator.done and simulator.commands(simulator.start):
        position = search.trial()
        if not simulator.done:
            scores.append(position.score)
    return {"trials": len(scores), "played": float(np.mean(scores)) if scores else float("nan")}


class _Search:
    def __init__(
        self, simulator: Simulator, rng: np.random.Generator, settings: MCTSSettings, prior: Prior | None
    ) -> None:
        self.simulator, self.rng, self.settings, self.prior = simulator, rng, settings, prior
        self.worth = Worth()

    def trial(self) -> Position:
        """Play an episode from the start; where it ended."""
        node = self._node(self.simulator.start)
        path = {node.position.state}
        while node.commands and not self.simulator.done:
            for _ in range(self.settings.simulations * len(node.commands)):
                if self.simulator.done:
                    break
                self._simulate(node, set(path))
            tried = [i for i, child in enumerate(node.children) if child is not None and not node.pointless[i]]
            if not tried:
                break
            values = node.value[tried]
            best = self.rng.choice(np.flatnonzero(values == values.max()))
            child = node.children[tried[best]]
            assert child is not None
            node = child
            path.add(node.position.state)
        return node.position

    def _simulate(self, node: Node, path: set[int]) -> None:
        """One simulation from ``node``; ``path``: the states of the episode so far."""
        chosen: list[tuple[Node, int, Position]] = []
        rollout: list[Position] = []
        while node.commands and not node.pointless.all() and len(chosen) < self.settings.depth:
            i = self._select(node)
            child = node.children[i]
            if child is None:
                position = self.simulator.play(node.position, node.commands[i])
                node.children[i] = child = self._node(position)
                node.pointless[i] = position.state in path
                chosen.append((node, i, position))
                if not node.pointless[i]:
                    rollout = self._rollout(position, self.settings.depth - len(chosen))
                break
            chosen.append((node, i, child.position))
            node = child
            path.add(node.position.state)
        gain = 0.0
        for position in reversed(rollout):
            gain = self._return(position, gain)
        for node, i, position in reversed(chosen):
            gain = self._return(position, gain)
            node.highest[i] = max(node.highest[i], gain) if node.visits[i] else gain
            node.visits[i] += 1
            node.total[i] += gain

    def _return(self, position: Position, later: float) -> float:
        """The discounted return of a position's last command, which is remembered, given that of what follows."""
        assert position.parent is not None
        gain = position.score - position.parent.score + self.settings.gamma * later
        self.worth.add(position.command, gain)
        return gain

    def _rollout(self, position: Position, length: int) -> list[Position]:
        """Positions of a random rollout."""
        found: list[Position] = []
        while len(found) < length and not self.simulator.done and (commands := self.simulator.commands(position)):
            chances = None if self.prior is None else self.prior(position, commands)
            position = self.simulator.play(position, commands[self.rng.choice(len(commands), p=chances)])
            found.append(position)
        return found

    def _select(self, node: Node) -> int:
        s, worth = self.settings, self.worth
        bonus = s.exploration * len(node.commands) * node.prior + s.memory * worth.scaled(worth.of(node.commands))
        bonus = bonus * np.sqrt(node.visits.sum() + 1) / (1 + node.visits) / len(node.commands)
        values = np.where(node.pointless, -np.inf, worth.scaled(node.value) + bonus)
        return int(self.rng.choice(np.flatnonzero(values == values.max())))

    def _node(self, position: Position) -> Node:
        commands = self.simulator.commands(position)
        equal = np.full(len(commands), 1 / max(len(commands), 1))
        return Node(position, commands, equal if self.prior is None or not commands else self.prior(position, commands))

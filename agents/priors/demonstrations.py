"""Demonstrations: states of a game with the commands that are good in them.

A walkthrough has about ten steps, but many more states are a few commands away from it. In their graph, the commands
on a shortest path to a win are known, so that one game yields hundreds of demonstrations. An agent's own discoveries
yield others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.priors.prior import PriorQuery
from starling.analysis.search import full_win
from starling.states.graph import ONGOING
from starling.states.playable import Playable
from starling.training.checkpoint import CHECKPOINT, load_checkpoint, restoring
from starling.util.errors import CheckpointError

MARGIN = 0.01
"""The best remembered commands of a scene are those within this share of the largest value."""


@dataclass(frozen=True)
class Demonstration:
    """A state of a game and its good commands."""

    game: str
    question: PriorQuery
    good: tuple[int, ...]
    """Positions among ``question.commands``, at least one."""
    step: int
    """Position of the walkthrough's command; -1 if the state is not on the walkthrough."""
    own_play: bool = False
    """Whether an agent discovered it by itself."""
    weight: float = 1.0
    """In the loss."""
    tried: tuple[int, ...] = ()
    """Of a discovery: positions of the commands that were tried and are worse."""


def demonstrations(game: Playable, states: int) -> list[Demonstration]:
    """Demonstrations of a game with a walkthrough: states on it first, then those nearest to it.

    Up to ``states`` states are explored; those without a known path to a win are left out. The result does not
    depend on how much of the game's graph was explored before.
    """
    walked = list(_walked(game))
    distance = _distances(game, [state for state, _ in walked], states)
    opening = game.begin(game.scratch, None)
    following = dict(walked)
    found = []
    for state, far in distance.items():
        info = game.info(state)
        if far is None or not info.transitions:
            continue
        nearer = {t.command for t in info.transitions.values() if distance.get(t.after) == far - 1}
        good = tuple(i for i, command in enumerate(info.admissible) if command in nearer)
        # The walkthrough may word a command in another way than the list of commands.
        leads_on = [i for i, c in enumerate(info.admissible) if info.transitions[c].after == following.get(state)]
        if good:
            query = PriorQuery(opening, info.description or "", info.inventory or "", info.admissible)
            found.append(Demonstration(game.id, query, good, leads_on[0] if leads_on else -1))
    return found


def _walked(game: Playable) -> Iterator[tuple[int, int]]:
    """(state, next state) along the walkthrough."""
    state = game.beginning
    for command in game.walkthrough:
        after = game.transition(state, command).after
        yield state, after
        state = after


def _distances(game: Playable, sources: list[int], states: int) -> dict[int, int | None]:
    """{state: number of commands to a win with the full score, None if no path is known}.

    Explores up to ``states`` states in breadth-first order from ``sources``, and includes the winning states they lead
    to.
    """
    seen = dict.fromkeys(sources)
    before: dict[int, list[int]] = {}
    queue = list(seen)
    explored = 0
    while explored < len(queue) and explored < states:
        state = queue[explored]
        explored += 1
        if game.graph.ended.data[state] != ONGOING:
            continue
        for transition in game.info(state).transitions.values():
            before.setdefault(transition.after, []).append(state)
            if transition.after not in seen:
                seen[transition.after] = None
                queue.append(transition.after)
    distance: dict[int, int | None] = dict.fromkeys(queue[:explored])
    wins = full_win(game)
    frontier = [state for state in seen if wins(state)]
    distance.update(dict.fromkeys(frontier, 0))
    far = 0
    while frontier:
        far += 1
        new = dict.fromkeys(b for state in frontier for b in before.get(state, ()) if distance.get(b, 0) is None)
        distance.update(dict.fromkeys(new, far))
        frontier = list(new)
    return distance


def run_demonstrations(folder: Path) -> list[Demonstration]:
    """The `discoveries` of the agent in the folder of a run. Raises CheckpointError if it has no scene memory."""
    path = folder / CHECKPOINT
    agent = load_checkpoint(path).get("agent_state", {})
    if not isinstance(agent, dict) or not agent.get("memory"):
        raise CheckpointError(f"{path}: the agent has no scene memory; pass a run of memory-drrn or llm-prior")
    with restoring(path):
        return discoveries(agent)


def discoveries(agent: Mapping[str, Any]) -> list[Demonstration]:
    """What an agent with a scene memory (`memory-drrn`, `llm-prior`) discovered, from its ``state_dict``.

    These are the scenes from which it scored, with the commands that were clearly the best of those it tried. A game is
    identified by its opening.
    """
    index, memory = agent["situations"], agent["memory"]
    texts = index["texts"]
    states, scenes, commands = (index[name].numpy() for name in ("rows", "scenes", "commands"))
    first_states = dict(zip(*(column.tolist() for column in np.unique(states[:, 0], return_index=True)), strict=True))
    values = memory["q"].numpy()
    start: dict[int, int] = {}
    """By scene: the scene in which the episode began that discovered it."""
    for _, scene, after in memory["edges"].tolist():
        # Edges are in order of time: a scene that no earlier edge leads to is the start of an episode.
        start.setdefault(after, start.setdefault(scene, scene))
    found = []
    for scene, start_scene in start.items():
        if scene < 0:
            continue
        first, count = scenes[scene, :2]
        remembered = values[first : first + count]
        if not len(remembered) or np.isnan(remembered).all() or np.nanmax(remembered) <= 0:
            continue
        best = np.nan_to_num(remembered, nan=-np.inf) >= np.nanmax(remembered) * (1 - MARGIN)
        if worse := tuple(np.flatnonzero(~np.isnan(remembered) & ~best).tolist()):
            # The columns of states are (scene, response, room, inventory, score).
            opening, (room, inventory) = texts[states[first_states[start_scene], 1]], states[first_states[scene], 2:4]
            listed = tuple(texts[number] for number in commands[first : first + count])
            good = tuple(np.flatnonzero(best).tolist())
            query = PriorQuery(opening, texts[room], texts[inventory], listed)
            found.append(Demonstration(opening, query, good, -1, own_play=True, tried=worse))
    return found

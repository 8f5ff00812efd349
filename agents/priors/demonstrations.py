"""What to do in many situations of a game: the states around a known way to victory, and which commands bring each of
them nearer to it.

A walkthrough has some ten steps. The states that a few commands off it lead to are many more, and the graph of them
says which commands are on a shortest way back and on, so one game gives hundreds of situations.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.priors.prior import Question
from starling.analysis.search import full_win
from starling.states.graph import ONGOING
from starling.states.playable import Playable
from starling.training.checkpoint import CHECKPOINT, load_checkpoint
from starling.util.errors import CheckpointError

CLEARLY = 0.01
"""Share of a value by which the best remembered commands of a scene are better than another one."""


@dataclass(frozen=True)
class Demonstration:
    """A situation and the positions of the commands that are good in it, at least one."""

    game: str
    question: Question
    good: tuple[int, ...]
    step: int
    """Position of the walkthrough's command; -1 where the situation is not on it."""
    own_play: bool = False
    """Whether an agent found it out by itself."""


def demonstrations(game: Playable, states: int) -> list[Demonstration]:
    """Situations of a game with a walkthrough, those on it first, then those nearest to it; up to ``states`` are looked
    at, and those from which the way on is not known are left out. The same for the same game, whatever was known of
    it before."""
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
            question = Question(opening, info.description or "", info.inventory or "", info.admissible)
            found.append(Demonstration(game.id, question, good, leads_on[0] if leads_on else -1))
    return found


def _walked(game: Playable) -> Iterator[tuple[int, int]]:
    """(state, state after it) along the walkthrough."""
    state = game.beginning
    for command in game.walkthrough:
        after = game.transition(state, command).after
        yield state, after
        state = after


def _distances(game: Playable, sources: list[int], states: int) -> dict[int, int | None]:
    """Commands to victory with every point, by state, of up to ``states`` states by their distance from ``sources``,
    and of those that they lead to; None where no way is known among them."""
    seen = dict.fromkeys(sources)
    before: dict[int, list[int]] = {}
    queue = list(seen)
    place = 0
    while place < len(queue) and place < states:
        state = queue[place]
        place += 1
        if game.graph.ended.data[state] != ONGOING:
            continue
        for transition in game.info(state).transitions.values():
            before.setdefault(transition.after, []).append(state)
            if transition.after not in seen:
                seen[transition.after] = None
                queue.append(transition.after)
    looked_at = queue[:place]
    distance: dict[int, int | None] = dict.fromkeys(looked_at)
    wins = full_win(game)
    edge = [state for state in seen if wins(state)]
    distance.update(dict.fromkeys(edge, 0))
    far = 0
    while edge:
        far += 1
        new = dict.fromkeys(b for state in edge for b in before.get(state, ()) if distance.get(b, 0) is None)
        distance.update(dict.fromkeys(new, far))
        edge = list(new)
    return distance


def own_play(folder: Path) -> list[Demonstration]:
    """`discoveries` of the agent of a run. Raises CheckpointError where it has no memory."""
    path = folder / CHECKPOINT
    agent = load_checkpoint(path).get("agent_state", {})
    if not agent.get("memory"):
        raise CheckpointError(f"{path}: not a run of an agent with a memory")
    return discoveries(agent)


def discoveries(agent: Mapping[str, Any]) -> list[Demonstration]:
    """What an agent with a memory (`drrn`, `llm-prior`) found out by itself, by its ``state_dict``: the scenes from which
    it got points, with the commands that were clearly the best of those it tried. A game is named by its opening."""
    texts, seen, memory = agent["situations"]["texts"], agent["situations"], agent["memory"]
    rows, scenes, commands = (seen[name].numpy() for name in ("rows", "scenes", "commands"))
    first_rows = dict(zip(*(found.tolist() for found in np.unique(rows[:, 0], return_index=True)), strict=True))
    values = memory["q"].numpy()
    beginning: dict[int, int] = {}
    for _, scene, after in memory["edges"].tolist():
        # They are in the order in which they were played: a scene that none led to was where an episode began.
        beginning.setdefault(after, beginning.setdefault(scene, scene))
    found = []
    for scene, begun in beginning.items():
        if scene < 0:
            continue
        first, count = scenes[scene, :2]
        remembered = values[first : first + count]
        if not len(remembered) or np.isnan(remembered).all() or np.nanmax(remembered) <= 0:
            continue
        best = np.nan_to_num(remembered, nan=-np.inf) >= np.nanmax(remembered) * (1 - CLEARLY)
        if np.count_nonzero(~np.isnan(remembered)) > np.count_nonzero(best):
            # A situation is numbered (scene, answer, room, inventory, score).
            opening, (room, inventory) = texts[rows[first_rows[begun], 1]], rows[first_rows[scene], 2:4]
            listed = tuple(texts[number] for number in commands[first : first + count])
            good = tuple(np.flatnonzero(best).tolist())
            found.append(
                Demonstration(opening, Question(opening, texts[room], texts[inventory], listed), good, -1, True)
            )
    return found

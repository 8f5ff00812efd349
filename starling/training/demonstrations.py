"""Demonstrations: decisions in a game with the commands that are good there, as labels for imitation.

They come from what a game brings along, not from people: its walkthrough, which proves that it can be won
(`walkthrough_demonstrations`), its state graph (`graph_demonstrations`), or an agent's own best episodes
(`BestEpisodes`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from starling.analysis.search import full_win
from starling.states.graph import ONGOING
from starling.states.playable import Playable
from starling.training.agent import Decision, Demonstration, Ints, Observation, Observations

GRAPH_STATES = 80
"""States of each game that labels from state graphs are taken from, by default."""
LAST_COMMANDS = 2
"""How many earlier commands a decision includes."""


def walkthrough_demonstrations(game: Playable) -> list[Demonstration]:
    """One demonstration for each command of the walkthrough that changes the state."""
    opening = response = game.begin(game.scratch, None)
    state = game.beginning
    last: tuple[str, ...] = ()
    found = []
    for command in game.walkthrough:
        info = game.info(state)
        transition = game.transition(state, command)
        # The walkthrough may word a command differently from the list.
        good = [i for i, listed in enumerate(info.admissible) if listed == command] or [
            i for i, listed in enumerate(info.admissible) if info.transitions[listed].after == transition.after
        ]
        if good and transition.after != state:
            found.append(Demonstration(game.id, _decision(opening, info, response, last), (good[0],)))
        state, response, last = transition.after, transition.text, _push(command, last)
    return found


def graph_demonstrations(game: Playable, states: int) -> list[Demonstration]:
    """Demonstrations in the states on the walkthrough and those nearest to it, ``states`` at most: good are all
    commands on a shortest path to a win with the full score. The result does not depend on how much of the graph is
    explored."""
    opening = game.begin(game.scratch, None)
    past: dict[int, tuple[tuple[str, ...], str]] = {game.beginning: ((), opening)}
    queue = [game.beginning]
    for command in game.walkthrough:
        transition = game.transition(queue[-1], command)
        past.setdefault(transition.after, (_push(command, past[queue[-1]][0]), transition.text))
        queue.append(transition.after)
    queue = list(dict.fromkeys(queue))
    before: dict[int, list[int]] = {}
    reached = set(queue)
    expanded: list[int] = []
    while queue and len(expanded) < states:
        state = queue.pop(0)
        if game.graph.ended.data[state] != ONGOING:
            continue
        expanded.append(state)
        for transition in game.info(state).transitions.values():
            before.setdefault(transition.after, []).append(state)
            past.setdefault(transition.after, (_push(transition.command, past[state][0]), transition.text))
            if transition.after not in reached:
                reached.add(transition.after)
                queue.append(transition.after)
    wins = full_win(game)
    frontier = [state for state in sorted(reached) if wins(state)]
    distance = dict.fromkeys(frontier, 0)
    while frontier:
        nearer = [b for state in frontier for b in before.get(state, ()) if b not in distance]
        frontier = list(dict.fromkeys(nearer))
        distance.update(dict.fromkeys(frontier, max(distance.values()) + 1))
    found = []
    for state in expanded:
        info = game.info(state)
        closer = distance.get(state, 0) - 1
        good = tuple(i for i, c in enumerate(info.admissible) if distance.get(info.transitions[c].after) == closer)
        if closer >= 0 and good:
            last, response = past[state]
            found.append(Demonstration(game.id, _decision(opening, info, response, last), good))
    return found


Scene = tuple[str, str, float, tuple[str, ...]]
"""Room, inventory, score and admissible commands: what tells states apart where no state graph does."""


@dataclass(frozen=True)
class _Step:
    scene: Scene
    decision: Decision
    chosen: int


class BestEpisodes:
    """The best episode of each game that was observed, without its loops, up to its last gain: expert iteration's
    labels.

    A game is identified by its opening text. Better is a higher score, then fewer commands.
    """

    def __init__(self) -> None:
        self.best: dict[str, tuple[float, list[Demonstration]]] = {}
        self._steps: dict[int, list[_Step]] = {}

    def observe(self, observations: Observations, decisions: Sequence[Decision], chosen: Ints) -> None:
        """The commands at positions ``chosen``, shape (n,), are about to be played."""
        for i, (env, first) in enumerate(zip(observations.env.tolist(), observations.first.tolist(), strict=True)):
            seen = observations[i]
            if first or env not in self._steps:
                self._steps[env] = []
            self._steps[env].append(_Step(_scene(seen), decisions[i], int(chosen[i])))

    def finish(self, observations: Observations, places: Sequence[int]) -> None:
        """The episodes of the observations at ``places`` have ended there."""
        for i in places:
            steps = self._steps.pop(int(observations.env[i]), [])
            if not steps:
                continue
            seen = observations[i]
            kept = _without_loops(steps)
            scores = [step.scene[2] for step in kept[1:]] + [seen.score]
            gains = [
                place for place, (step, after) in enumerate(zip(kept, scores, strict=True)) if after > step.scene[2]
            ]
            if not gains or seen.score <= 0:
                continue
            kept = kept[: gains[-1] + 1]
            score = seen.score / (seen.max_score or 1)
            game = steps[0].decision.opening
            known = self.best.get(game)
            if known is None or (score, -len(kept)) > (known[0], -len(known[1])):
                self.best[game] = score, [Demonstration(game, step.decision, (step.chosen,)) for step in kept]

    def demonstrations(self) -> list[Demonstration]:
        return [d for _, episode in self.best.values() for d in episode]

    def state_dict(self) -> dict[str, Any]:
        return {
            "best": {game: (score, [asdict(d) for d in episode]) for game, (score, episode) in self.best.items()},
            "steps": {env: [asdict(step) for step in steps] for env, steps in self._steps.items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.best = {
            game: (score, [demonstration_from(d) for d in episode]) for game, (score, episode) in state["best"].items()
        }
        self._steps = {
            env: [
                _Step((*s["scene"][:3], tuple(s["scene"][3])), _decision_from(s["decision"]), s["chosen"])
                for s in steps
            ]
            for env, steps in state["steps"].items()
        }


class Decisions:
    """Turns observations into decisions: keeps each environment's opening and last commands."""

    def __init__(self) -> None:
        self._past: dict[int, tuple[str, tuple[str, ...]]] = {}

    def of(self, observations: Observations) -> list[Decision]:
        """One decision for each of the n observations."""
        found = []
        for i, (env, first) in enumerate(zip(observations.env.tolist(), observations.first.tolist(), strict=True)):
            seen = observations[i]
            if first or env not in self._past:
                self._past[env] = seen.text, ()
            opening, last = self._past[env]
            found.append(Decision(opening, seen.description, seen.inventory, seen.admissible, seen.text, last))
        return found

    def play(self, observations: Observations, decisions: Sequence[Decision], chosen: Ints) -> None:
        """The commands at positions ``chosen``, shape (n,), are about to be played."""
        for env, decision, position in zip(observations.env.tolist(), decisions, chosen.tolist(), strict=True):
            self._past[env] = decision.opening, _push(decision.commands[position], decision.last)

    def state_dict(self) -> dict[str, Any]:
        return {"past": dict(self._past)}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self._past = {env: (opening, tuple(last)) for env, (opening, last) in state["past"].items()}


def demonstration_from(data: Mapping[str, Any]) -> Demonstration:
    """The demonstration of which `dataclasses.asdict` made ``data``."""
    return Demonstration(data["game"], _decision_from(data["decision"]), tuple(data["good"]))


def _decision_from(data: Mapping[str, Any]) -> Decision:
    return Decision(**{**data, "commands": tuple(data["commands"]), "last": tuple(data["last"])})


def _decision(opening: str, info: Any, response: str, last: tuple[str, ...]) -> Decision:
    return Decision(opening, info.description or "", info.inventory or "", info.admissible, response, last)


def _push(command: str, last: tuple[str, ...]) -> tuple[str, ...]:
    return (command, *last)[:LAST_COMMANDS]


def _scene(seen: Observation) -> Scene:
    return seen.description, seen.inventory, seen.score, seen.admissible


def _without_loops(steps: Sequence[_Step]) -> list[_Step]:
    """What is left when each return to a scene drops all that was played since; that may include a command whose effect
    cannot be seen."""
    kept: list[_Step] = []
    for step in steps:
        again = next((i for i, earlier in enumerate(kept) if earlier.scene == step.scene), len(kept))
        del kept[again:]
        kept.append(step)
    return kept

"""Demonstrations of source games, as labels for imitation.

No human play is needed. Sources are a game's walkthrough (`walkthrough_demonstration`), its state graph
(`graph_demonstrations`), and an agent's own best episodes (`BestEpisodes`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from starling.analysis.search import full_win
from starling.states.graph import ONGOING
from starling.states.playable import Playable
from starling.training.agent import Ints, Observations
from starling.training.episode import LAST_COMMANDS, Decision, Demonstration, Episode, Step, replay, step_data, steps_of

GRAPH_STATES = 80
"""States of each game that labels from state graphs are taken from, by default."""


def walkthrough_demonstration(game: Playable) -> Demonstration:
    """A step for each command of the walkthrough that changes the state."""
    opening = response = game.begin(game.scratch, None)
    state = game.beginning
    last: tuple[str, ...] = ()
    steps = []
    for command in game.walkthrough:
        info = game.info(state)
        transition = game.transition(state, command)
        # The walkthrough may word a command differently from the list.
        good = [i for i, listed in enumerate(info.admissible) if listed == command] or [
            i for i, listed in enumerate(info.admissible) if info.transitions[listed].after == transition.after
        ]
        if good and transition.after != state:
            steps.append(Step(decision_of(game, state, opening, response, last), good[0], (good[0],)))
        state, response, last = transition.after, transition.text, pushed(command, last)
    return Demonstration(game.id, tuple(steps))


def graph_demonstrations(game: Playable, states: int) -> list[Demonstration]:
    """Single steps in the states on the walkthrough and those nearest to it, ``states`` at most: good are all commands
    on a shortest path to a win with the full score. The result does not depend on how much of the graph is explored."""
    opening = game.begin(game.scratch, None)
    past: dict[int, tuple[tuple[str, ...], str]] = {game.beginning: ((), opening)}
    queue = [game.beginning]
    for command in game.walkthrough:
        transition = game.transition(queue[-1], command)
        past.setdefault(transition.after, (pushed(command, past[queue[-1]][0]), transition.text))
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
            past.setdefault(transition.after, (pushed(transition.command, past[state][0]), transition.text))
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
            step = Step(decision_of(game, state, opening, response, last), good[0], good)
            found.append(Demonstration(game.id, (step,)))
    return found


class BestEpisodes:
    """The best episode of each game so far: the labels of expert iteration.

    Loops are removed, and so is everything after the last gain in score. A game is identified by its opening text. The
    best episode has the highest score and, among those, the fewest commands.
    """

    def __init__(self) -> None:
        self.best: dict[str, tuple[float, tuple[Step, ...]]] = {}

    def add(self, episode: Episode, score: float, max_score: float) -> None:
        """An episode has ended with ``score`` points."""
        if not episode.steps or score <= 0:
            return
        kept = _without_loops(episode.steps)
        scores = [step.decision.score for step in kept[1:]] + [score]
        gains = [i for i, (step, after) in enumerate(zip(kept, scores, strict=True)) if after > step.decision.score]
        if not gains:
            return
        kept = kept[: gains[-1] + 1]
        share = score / (max_score or 1)
        game = kept[0].decision.opening
        known = self.best.get(game)
        if known is None or (share, -len(kept)) > (known[0], -len(known[1])):
            self.best[game] = share, tuple(Step(step.decision, step.played, (step.played,)) for step in kept)

    def demonstrations(self, from_memory: bool = False) -> list[Demonstration]:
        """``from_memory``: as in `Demonstration`."""
        return [Demonstration(game, steps, from_memory) for game, (_, steps) in self.best.items()]

    def state_dict(self) -> dict[str, Any]:
        return {game: (score, step_data(steps)) for game, (score, steps) in self.best.items()}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.best = {game: (score, steps_of(steps)) for game, (score, steps) in state.items()}


class Episodes:
    """The episodes in progress in several environments."""

    def __init__(self) -> None:
        self._episodes: dict[int, Episode] = {}

    def see(self, observations: Observations) -> list[tuple[Episode, Decision]]:
        """The episode and the decision of each of the n observations. Call once per observation."""
        found = []
        for i, (env, first) in enumerate(zip(observations.env.tolist(), observations.first.tolist(), strict=True)):
            seen = observations[i]
            if first or env not in self._episodes:
                self._episodes[env] = Episode()
            episode = self._episodes[env]
            decision = episode.see(seen.description, seen.inventory, seen.admissible, seen.text, seen.score)
            found.append((episode, decision))
        return found

    def play(self, observations: Observations, chosen: Ints) -> None:
        """The commands at positions ``chosen``, shape (n,), are about to be played."""
        for env, position in zip(observations.env.tolist(), chosen.tolist(), strict=True):
            self._episodes[env].play(position)

    def finish(self, observations: Observations, places: Sequence[int]) -> list[tuple[Episode, float, float]]:
        """Remove the episodes that have ended, those of the observations at ``places``: (episode, score, maximum
        score) of each."""
        found = []
        for i in places:
            episode = self._episodes.pop(int(observations.env[i]))
            found.append((episode, float(observations.score[i]), float(observations.max_score[i])))
        return found

    def state_dict(self) -> dict[int, Any]:
        return {env: step_data(episode.steps) for env, episode in self._episodes.items()}

    def load_state_dict(self, state: Mapping[int, Any]) -> None:
        self._episodes = {env: replay(steps_of(steps)) for env, steps in state.items()}


def decision_of(game: Playable, state: int, opening: str, response: str, last: tuple[str, ...]) -> Decision:
    """The decision in a state of a game, after ``response`` to the commands ``last``."""
    info = game.info(state)
    score = float(game.graph.score_of(state) or 0)
    return Decision(opening, info.description or "", info.inventory or "", info.admissible, response, last, score)


def pushed(command: str, last: tuple[str, ...]) -> tuple[str, ...]:
    """The last commands after one more."""
    return (command, *last)[:LAST_COMMANDS]


def _without_loops(steps: Sequence[Step]) -> list[Step]:
    """The steps without loops: a return to an earlier scene removes all steps since. This may also remove a command
    whose effect is not visible."""
    kept: list[Step] = []
    places: dict[Any, int] = {}
    for step in steps:
        scene = step.decision.scene, step.decision.commands
        again = places.get(scene, len(kept))
        for dropped in kept[again:]:
            places.pop((dropped.decision.scene, dropped.decision.commands), None)
        del kept[again:]
        places[scene] = again
        kept.append(step)
    return kept

"""tidier: a rule for tidying games, without learning; the baseline for agents that learn to tidy.

Open what is closed, take what can be taken, look everywhere; then put each thing where MiniLM's vectors of the thing
and the place are most similar, and never twice in the same place. A thing whose placement earned points
stays there.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from starling.agents.priors.affinity import NounVectors
from starling.training.agent import Agent, Ints, Observations
from starling.training.commands import parts_of
from starling.training.demonstrations import Episodes
from starling.training.episode import Decision, Episode


class TidierAgent(Agent):
    """The agent. ``seed`` has no effect: `act` breaks ties with the generator that it receives. Needs MiniLM."""

    name = "tidier"

    def __init__(self, *, seed: int) -> None:
        self.config: dict[str, Any] = {"seed": seed}
        self._episodes = Episodes()
        self._vectors = NounVectors()
        self._directions: dict[str, np.ndarray] = {}

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        chosen = []
        for episode, decision in self._episodes.see(observations):
            wanted = self._wanted(episode, decision) or list(range(len(decision.commands)))
            chosen.append(int(rng.choice(wanted)))
        positions = np.array(chosen)
        self._episodes.play(observations, positions)
        return positions

    def _wanted(self, episode: Episode, decision: Decision) -> list[int]:
        """Positions of the commands that the rule allows now; empty if it allows none."""
        parts = [parts_of(command) for command in decision.commands]
        done = {thing for thing, points in episode.settled.items() if points > 0}
        best = {thing: place for thing in episode.carried if (place := self._best_place(thing, episode))}
        puts = [i for i, p in enumerate(parts) if p.puts and best.get(p.nouns[0]) == p.nouns[1]]
        at_hand = [
            i
            for i, (p, command) in enumerate(zip(parts, decision.commands, strict=True))
            if (p.verb == "take" and p.nouns and p.nouns[0] not in done)
            or (p.verb == "open" and not episode.in_room[episode.room, command])
        ]  # fmt: skip
        if at_hand:
            return at_hand
        if not episode.untried_exits and puts:
            return puts
        rooms = {episode.places[place] for place in best.values()}
        ways = episode.ways((lambda room: room is None) if episode.untried_exits else (lambda room: room in rooms))
        return [i for i, command in enumerate(decision.commands) if command in ways]

    def _best_place(self, thing: str, episode: Episode) -> str | None:
        """Of the known places where the thing has not been put yet, the one most similar to it."""
        places = [place for place in episode.places if (thing, place) not in episode.pairs]
        return max(places, key=lambda place: (float(self._vector(thing) @ self._vector(place)), place), default=None)

    def _vector(self, noun: str) -> np.ndarray:
        """The vector of a text, normalised to length 1."""
        if noun not in self._directions:
            found = self._vectors.of([noun])[0].numpy()
            self._directions[noun] = found / np.linalg.norm(found)
        return self._directions[noun]

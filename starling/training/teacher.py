"""A teacher of tidying games: it knows where each thing belongs, and otherwise only what the player has seen.

A game that is won by putting things in their places (`places_of`) can be played by a rule: open what is closed, take
what is out of place, look everywhere, put each thing where it belongs. The rule labels the states that a student
reaches (DAgger, Ross et al. 2011), so it also demonstrates exploring and going back, which walkthroughs never do.
"""

from __future__ import annotations

from starling.spec.model import Condition, GameSpec
from starling.training.commands import CommandParts, noun_of, parts_of
from starling.training.episode import Decision, Episode


def places_of(spec: GameSpec) -> dict[str, str]:
    """{thing: where it belongs} according to the tasks of a tidying game, with names in the form of `parts_of`. Empty
    if the game has a task of another kind."""
    things = {thing.id: thing for thing in spec.things}
    places: dict[str, str] = {}
    for task in spec.tasks:
        match task.when:
            case [Condition(subject=thing, test="in", value=str(place), negate=False)] if place in things:
                places[noun_of(things[thing].name)] = noun_of(things[place].name)
            case [Condition(test="held")]:
                continue
            case _:
                return {}
    return places


class Tidier:
    """The teacher, for one episode."""

    def __init__(self, places: dict[str, str]) -> None:
        self.places = places

    def good(self, episode: Episode, decision: Decision) -> tuple[int, ...]:
        """Indices of the commands that are good now; empty if it knows none."""
        parts = [parts_of(command) for command in decision.commands]
        done = {thing for thing in self.places if episode.settled.get(thing, 0) > 0}

        def those(wanted: list[bool]) -> tuple[int, ...]:
            return tuple(i for i, good in enumerate(wanted) if good)

        def is_at_hand(part: CommandParts, command: str) -> bool:
            if part.verb == "open":
                return not episode.in_room[episode.room, command]
            return part.verb == "take" and part.nouns[0] in self.places.keys() - done - set(episode.carried)

        puts = those([p.puts and self.places.get(p.nouns[0]) == p.nouns[1] and p.nouns[0] not in done for p in parts])
        if puts:
            return puts
        at_hand = those([bool(p.nouns) and is_at_hand(p, c) for p, c in zip(parts, decision.commands, strict=True)])
        if at_hand:
            return at_hand
        if episode.untried_exits:
            ways = episode.ways(lambda room: room is None)
        else:
            held = [thing for thing in episode.carried if thing in self.places and thing not in done]
            rooms = {episode.places.get(self.places[thing]) for thing in held} - {None}
            rooms |= {room for thing, room in episode.lying.items() if thing in self.places and thing not in done}
            if not rooms:
                # Places are known once something in hand can be put there: look again where one was least.
                others = {room: episode.visits[room] for room in episode.exits if room != episode.room}
                rooms = {room for room, visits in others.items() if visits == min(others.values())}
            ways = episode.ways(lambda room: room is not None and room in rooms)
        return those([c in ways for c in decision.commands]) or those([p.verb == "open" for p in parts])

"""Teachers of games that a rule can play. A teacher knows one thing about its game, and else what the player has seen.

A game that is won by putting things in their places (`places_of`) is played by opening what is closed, taking what is
out of place, looking everywhere, and putting each thing where it belongs (`Tidier`). In a recipe game (`recipe_of`) the
recipe is looked for and read, what it asks for is gathered, and its steps are done (`Cook`). A teacher labels the
states that a student reaches (DAgger, Ross et al. 2011), so it also demonstrates exploring and going back, which
walkthroughs never do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from starling.spec.model import Condition, GameSpec
from starling.training.commands import CommandParts, noun_of, parts_of
from starling.training.episode import Decision, Episode, room_name

RECIPE, MEAL = "recipe", frozenset(("finish", "eat-meal"))
"""Ids in recipe games: of the recipe, and of the actions that finish and eat the meal."""


class Teacher(Protocol):
    """The teacher of one game."""

    def good(self, episode: Episode, decision: Decision) -> tuple[int, ...]:
        """Indices of the commands that are good now; empty if it knows none."""
        ...

    def state(self) -> dict[str, Any]:
        """What `teacher_from` makes the same teacher of, as built-in types."""
        ...


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


def recipe_of(spec: GameSpec) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(the commands that a recipe game is about, from reading the recipe to eating the meal; the things to take, with
    names in the form of `parts_of`). Empty if the game is not one of `starling.author.recipes`."""
    actions = {action.id for action in spec.actions}
    if not (actions >= MEAL and any(thing.id == RECIPE for thing in spec.things)):
        return (), ()
    parts = {command: parts_of(command) for command in spec.walkthrough}
    things = [p.nouns[0] for p in parts.values() if p.verb == "take"]
    steps = [command for command, p in parts.items() if not p.moves and p.verb not in ("take", "open")]
    return tuple(steps), tuple(things)


def teacher_of(spec: GameSpec) -> Teacher | None:
    """The teacher of a game; None if there is none."""
    if places := places_of(spec):
        return Tidier(places)
    steps, things = recipe_of(spec)
    return Cook(steps, things) if steps else None


def teacher_from(state: Mapping[str, Any]) -> Teacher:
    """The teacher with a saved state."""
    return Tidier(dict(state["places"])) if "places" in state else Cook(tuple(state["steps"]), tuple(state["things"]))


class Tidier:
    """The teacher of tidying games, for one episode."""

    def __init__(self, places: dict[str, str]) -> None:
        self.places = places

    def state(self) -> dict[str, Any]:
        return {"places": dict(self.places)}

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


class Cook:
    """The teacher of recipe games, for one episode. ``steps`` and ``things``: as `recipe_of` gives them."""

    def __init__(self, steps: tuple[str, ...], things: tuple[str, ...]) -> None:
        self.steps, self.things = steps, things

    def state(self) -> dict[str, Any]:
        return {"steps": list(self.steps), "things": list(self.things)}

    def good(self, episode: Episode, decision: Decision) -> tuple[int, ...]:
        """Indices of the commands that are good now; empty if it knows none."""
        read, *work, finish, eat = self.steps
        left = [command for command in work if not episode.played[command]]

        def those(good: Callable[[str, CommandParts], bool]) -> tuple[int, ...]:
            return tuple(i for i, command in enumerate(decision.commands) if good(command, parts_of(command)))

        def closed() -> tuple[int, ...]:
            return those(lambda command, part: part.verb == "open" and not episode.in_room[episode.room, command])

        def on_the_way(wanted: set[str]) -> tuple[int, ...]:
            ways = episode.ways(lambda room: room is not None and room in wanted) if wanted else set()
            return those(lambda command, _: command in ways)

        has_read = episode.played[read] > 0
        now = ([eat] if eat in decision.commands else left or [finish]) if has_read else [read]
        if possible := those(lambda command, _: command in now):
            return possible
        missing = set(self.things) - set(episode.carried)
        if has_read and missing and left:
            found = those(lambda _, part: part.verb == "take" and part.nouns[0] in missing)
            found = found or on_the_way({room for thing, room in episode.lying.items() if thing in missing})
            if found := found or closed():
                return found
        elif has_read and (found := on_the_way(self._rooms_of(now[0], episode))):
            return found
        ways = episode.ways(lambda room: room is None) if episode.untried_exits else set()
        return those(lambda command, _: command in ways) or closed()

    def _rooms_of(self, step: str, episode: Episode) -> set[str]:
        """Where a step can be done: where the appliance that it names was seen, or else where the recipe was read."""
        appliance = parts_of(step).nouns[1:]
        rooms: set[str] = set()
        for before in episode.steps:
            d = before.decision
            if (
                any(appliance[0] in parts_of(c).nouns for c in d.commands)
                if appliance
                else (d.commands[before.played] == self.steps[0])
            ):
                rooms.add(room_name(d.room))
        return rooms

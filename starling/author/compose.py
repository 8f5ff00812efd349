"""Composition: joins two games into one that requires the skills of both.

The first game is played as it is. A door in the room where it ends opens once it is done and leads to the second game,
whose rules, tasks and losing endings are inactive until the player enters; those of the first game are inactive once it
is done.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from starling.author.base import slug_for
from starling.author.embedded import tidying_of
from starling.author.planning.author import plan_game
from starling.author.planning.reading import both, read
from starling.author.renaming import (
    BoundCommand,
    CommandTable,
    difficulty_of,
    ids_of,
    lower_first,
    name_words,
    pick,
    renamed_commands,
    require_derivable,
    seeded_rng,
    unused_id,
    vocabulary,
    with_distinct_ids,
    without_mentions,
)
from starling.author.wording import SIGNIFICANT_LETTERS
from starling.library.game import Game
from starling.spec.checks import check
from starling.spec.commands import PARSER_WORDS
from starling.spec.exits import spec_exits
from starling.spec.model import (
    NOWHERE,
    OPPOSITE,
    PLAYER,
    Action,
    Condition,
    Detail,
    Direction,
    DoorWay,
    Effect,
    Ending,
    GameSpec,
    Property,
    Provenance,
    Requirement,
    Room,
    Rule,
    Task,
    Thing,
)
from starling.util.errors import AuthorError
from starling.util.text import words

SORTS = ["heavy", "narrow", "low", "arched", "unmarked", "padded", "panelled", "weathered"]
ENTRANCES = ["door", "gate", "wicket", "hatch"]
PLAIN = ["plain", "spare", "everyday", "trusty", "borrowed", "humble", "useful", "worthy"]
PEOPLE = ["old", "young", "tall", "quiet", "busy", "kindly"]
WAYS: list[Direction] = [
    "east",
    "north",
    "west",
    "south",
    "northeast",
    "southeast",
    "northwest",
    "southwest",
    "up",
    "down",
]
MAX_ROOMS, MAX_THINGS = 40, 200


def compose(first: GameSpec, second: GameSpec, seed: int) -> GameSpec:
    """Join two games: ``second`` begins behind a door that opens when ``first`` is done. Two games that were planned
    from ideas become one world instead, planned from both ideas, with the places and things that they share.

    The walkthrough is the two walkthroughs with the commands through the door in between. Needs the compiler, since the
    first game is replayed to see where it ends. Raises AuthorError if the two cannot be joined.
    """
    for spec in (first, second):
        require_derivable(spec)
    if planned := _in_one_world(first, second, seed):
        return planned
    first, second = without_mentions(first), without_mentions(second)
    if first.id == second.id:
        raise AuthorError(f"{first.id!r} cannot be joined to itself; choose two games")
    if len(first.rooms) + len(second.rooms) > MAX_ROOMS or len(first.things) + len(second.things) >= MAX_THINGS:
        raise AuthorError(
            f"{first.id!r} and {second.id!r} are too large together: the limits are {MAX_ROOMS} rooms and "
            f"{MAX_THINGS} things; choose smaller games"
        )
    rng = seeded_rng(seed, first.id, second.id)
    end = _final_room(first)
    later = with_distinct_ids(second, first)
    books = CommandTable(first), CommandTable(later)
    first, later = _with_distinct_names(first, later)
    first = first.model_copy(update={"actions": _with_distinct_patterns(first, later)})
    later = later.model_copy(update={"actions": _with_distinct_patterns(later, first, drop_shared=True)})
    joined = _Composition(first, later, end, rng).game()
    book = CommandTable(joined)
    door = joined.things[-1]
    assert door.door
    walkthrough = [
        *renamed_commands(first.walkthrough, books[0], book),
        book.render(BoundCommand("open {noun}", door.id)),
        f"go {door.door.direction}",
        *renamed_commands(later.walkthrough, books[1], book),
    ]
    difficulty = max(first.difficulty, second.difficulty, difficulty_of(len(walkthrough)), key=_LEVELS.index)
    made = joined.model_copy(
        update={
            "walkthrough": walkthrough,
            "difficulty": difficulty,
            "provenance": Provenance(author=f"compose {first.id} {second.id}", seed=seed),
        }
    )
    problems = check(made)
    if problems:
        raise AuthorError(f"{first.id!r} and {second.id!r} cannot be joined: {problems[0]}")
    return made


def _in_one_world(first: GameSpec, second: GameSpec, seed: int) -> GameSpec | None:
    """A game of the ideas of both, in one world, planned anew; None if one of them was not planned from an idea."""
    if not all(spec.provenance.author == "embedded" for spec in (first, second)) or first.id == second.id:
        return None
    requests = [read(spec.idea) for spec in (first, second)]
    if not all(request.wishes for request in requests) or any(tidying_of(request) for request in requests):
        return None
    made = plan_game(both(*requests), seed)
    author = f"compose {first.id} {second.id}"
    held_out = "eval" if first.is_held_out or second.is_held_out else "train"
    return made.model_copy(update={"provenance": Provenance(author=author, seed=seed), "split": held_out})


_LEVELS = ["easy", "medium", "hard"]


def _final_room(spec: GameSpec) -> str:
    """The room where the walkthrough ends."""
    if not spec.walkthrough:
        raise AuthorError(f"{spec.id!r} has no walkthrough, so it cannot be joined to another game")
    game = Game(spec)
    machine = game.start()
    for command in spec.walkthrough:
        game.step(machine, command)
    return game.world.location(machine.memory())


# Names ------------------------------------------------------------------------------------------------


def _with_distinct_names(first: GameSpec, second: GameSpec) -> tuple[GameSpec, GameSpec]:
    """The games with all names changed that the parser or the player could confuse with one of the other game."""
    things = {t.id: t for t in (*first.things, *second.things)}
    rooms = {r.id: r for r in (*first.rooms, *second.rooms)}
    mine = {t.id for t in first.things}
    # Each round extends one thing's name by a distinguishing word, or drops a synonym.
    for _ in range(4 * len(things)):
        pair = next(_ambiguous_pairs(things, mine), None)
        if pair is None:
            break
        unclear, other = pair
        shared = name_words(unclear) - name_words(other)
        if shared:
            kept = [s for s in other.synonyms if not shared & {w[:SIGNIFICANT_LETTERS] for w in words(s)}]
            things[other.id] = other.model_copy(update={"synonyms": kept})
        else:
            things[unclear.id] = _with_distinct_name(unclear, things, rooms)
    first_names = {r.name for r in first.rooms}
    later = []
    for room in second.rooms:
        name = room.name
        while name in first_names:
            name = f"Other {name}"
        later.append(room.model_copy(update={"name": name}))
    return (
        first.model_copy(update={"things": [things[t.id] for t in first.things]}),
        second.model_copy(update={"things": [things[t.id] for t in second.things], "rooms": later}),
    )


def _ambiguous_pairs(things: dict[str, Thing], mine: set[str]) -> Iterator[tuple[Thing, Thing]]:
    for one in things.values():
        for other in things.values():
            if (one.id in mine) != (other.id in mine) and name_words(one) <= vocabulary(other):
                yield one, other


def _with_distinct_name(thing: Thing, things: dict[str, Thing], rooms: dict[str, Room]) -> Thing:
    """``thing`` with its name prefixed by a word of its room ("kitchen sink"), or by a plain adjective."""
    taken = {w for t in things.values() if name_words(t) & name_words(thing) for w in vocabulary(t)}
    options = list(PEOPLE if thing.kind == "person" else PLAIN)
    room = _room_of(thing, things, rooms)
    if room and thing.kind != "person":
        options[:0] = [w for w in reversed(words(room.name)) if w.isalpha()]
    for word in options:
        if word[:SIGNIFICANT_LETTERS] not in taken and word not in PARSER_WORDS:
            named = f"{word.capitalize() if thing.proper else word} {thing.name}"
            return thing.model_copy(update={"name": named[:60]})
    raise AuthorError(f"too many things called {thing.name!r} to give each a distinct name")


def _room_of(thing: Thing, things: dict[str, Thing], rooms: dict[str, Room]) -> Room | None:
    at = thing
    while (holder := at.part_of or at.place) in things:
        at = things[str(holder)]
    return rooms.get(holder or "")


# Commands ---------------------------------------------------------------------------------------------


def _signature(pattern: str) -> str:
    """A pattern as the parser sees it, without the distinction between {noun} and {second}."""
    return pattern.replace("{second}", "{}").replace("{noun}", "{}")


def _with_distinct_patterns(spec: GameSpec, other: GameSpec, *, drop_shared: bool = False) -> list[Action]:
    """The actions of ``spec``; synonyms that mean another command in ``other`` become separate actions.

    With ``drop_shared``, patterns that are mere synonyms in ``other`` are dropped instead and left to it.
    """
    theirs: dict[str, str] = {}
    for action in other.actions:
        for pattern in (action.command, *action.synonyms):
            theirs[_signature(pattern)] = action.command
    commands = {a.command for a in other.actions}
    actions = list(spec.actions)
    taken = ids_of(spec) | ids_of(other)
    for command in dict.fromkeys(a.command for a in spec.actions):
        group = [a for a in actions if a.command == command]
        for pattern in dict.fromkeys(s for a in group for s in a.synonyms):
            owner = theirs.get(_signature(pattern), command)
            if owner == command:
                continue
            actions = [
                a.model_copy(update={"synonyms": [s for s in a.synonyms if s != pattern]})
                if a.command == command
                else a
                for a in actions
            ]
            swapped = pattern.find("{second}") < pattern.find("{noun}") and "{second}" in pattern
            if swapped or (drop_shared and pattern not in commands):
                continue
            for action in group:
                id = unused_id(f"{action.id[:34]}-again", taken)
                taken.add(id)
                actions.append(action.model_copy(update={"id": id, "command": pattern, "synonyms": []}))
    return actions


# Composition ------------------------------------------------------------------------------------------


class _Composition:
    """Two games and the door between them."""

    def __init__(self, first: GameSpec, second: GameSpec, end: str, rng: np.random.Generator) -> None:
        self.first, self.second, self.end = first, second, end
        self.taken = ids_of(first) | ids_of(second)
        sort, entrance = self._door_name(rng)
        self.name = f"{sort} {entrance}"
        self.way: Direction = self._direction(rng)
        self.door = self._new(f"between-{entrance}")
        self.passage, self.ahead, self.crossed = (self._new(i) for i in ("passage", "not-entered", "gone-through"))
        self.done = Condition(subject=self._new("first-part-done"), test="done")
        self.entered = Condition(subject=self.door, test="is", value=self.crossed)
        self.not_done = self.done.model_copy(update={"negate": True})

    def _new(self, id: str) -> str:
        made = unused_id(id, self.taken, 20)
        self.taken.add(made)
        return made

    def _door_name(self, rng: np.random.Generator) -> tuple[str, str]:
        things = [*self.first.things, *self.second.things]
        names = [name_words(t) for t in things]

        def clear(name: str) -> bool:
            own = frozenset(name.split())
            return not any(n <= own for n in names) and not any(own <= vocabulary(t) for t in things)

        # A door is called after what is behind it ("kitchen door"), if nothing else is.
        behind = next(r.name for r in self.second.rooms if r.id == self.second.start)
        for word in reversed(words(behind)):
            if word.isalpha() and word not in PARSER_WORDS and clear(f"{word} door"):
                return word, "door"
        for entrance in ENTRANCES:
            sort = pick(rng, SORTS, lambda c, e=entrance: clear(f"{c} {e}"))  # type: ignore[misc]
            if sort:
                return sort, entrance
        raise AuthorError(f"no unambiguous name for the door between {self.first.id!r} and {self.second.id!r}")

    def _direction(self, rng: np.random.Generator) -> Direction:
        here, there = _used_directions(self.first, self.end), _used_directions(self.second, self.second.start)
        free: list[Direction] = [way for way in WAYS if way not in here and OPPOSITE[way] not in there]
        level: list[Direction] = [way for way in free[:4] if way in WAYS[:4]] or free
        if not level:
            raise AuthorError(f"{self.first.id!r} has no free direction where it ends")
        return level[int(rng.integers(len(level)))]

    def game(self) -> GameSpec:
        first, second = self.first, self.second
        title = f"{first.title}, Then {second.title}"[:200]
        tasks = [*first.tasks, self._first_done(), *self._second_tasks()]
        skills = list(dict.fromkeys([*first.skills, *second.skills]))
        return first.model_copy(
            update={
                "id": slug_for(f"{first.id} then {second.id}"),
                "title": title,
                "idea": f"{first.idea.rstrip('. ')}, then {lower_first(second.idea)}"[:5000],
                "intro": self._intro(),
                "skills": skills,
                "split": "eval" if first.is_held_out or second.is_held_out else "train",
                "rooms": [*first.rooms, *second.rooms],
                "properties": [
                    *first.properties,
                    *second.properties,
                    Property(id=self.passage, states=[self.ahead, self.crossed]),
                ],
                "things": [*first.things, *self._second_things(), self._door()],
                "actions": self._actions(),
                "rules": [
                    *(r.model_copy(update={"when": [self.not_done, *r.when]}) for r in first.rules),
                    *(r.model_copy(update={"when": [self.entered, *r.when]}) for r in second.rules),
                    self._crossing(),
                ],
                "tasks": tasks,
                "endings": self._endings(),
                "max_score": sum(t.points for t in tasks),
            }
        )

    def _intro(self) -> str:
        work = lower_first(self.second.idea.rstrip(". "))
        return (
            f"{self.first.intro}\n\nAnd that is only the first half of it. Where it ends there is a {self.name} that "
            f"was not there yesterday, and behind it other work in another place: {work}."
        )

    def _door(self) -> Thing:
        return Thing(
            id=self.door,
            name=self.name,
            kind="door",
            description="Narrow, freshly painted, in a frame of its own. It was not there yesterday.",
            portable=False,
            scenery=True,
            openable=True,
            properties=[self.passage],
            door=DoorWay(room=self.end, direction=self.way, to=self.second.start),
            details=[
                Detail(when=[self.not_done], text="It has no handle."),
                Detail(when=[self.done], text="It has a brass handle, and the handle is warm."),
            ],
        )

    def _first_won(self) -> Ending | None:
        won = [e for e in self.first.endings if e.outcome == "won"]
        return won[0] if len(won) == 1 else None

    def _first_done(self) -> Task:
        won = self._first_won()
        tasks = [t.id for t in self.first.tasks]
        handle = f"Somewhere something clicks: the {self.name} has a handle now."
        return Task(
            id=self.done.subject,
            description=f"Finish the first half, {self.first.title}.",
            when=won.when if won else [Condition(subject=t, test="done") for t in tasks],
            points=1,
            after=tasks,
            say=f"{won.text if won else 'That is done.'}\n\n{handle}",
        )

    def _second_tasks(self) -> list[Task]:
        return [t.model_copy(update={"when": [self.entered, *t.when]}) for t in self.second.tasks]

    def _second_things(self) -> list[Thing]:
        """The second game's things; those the player carries are out of play until the player enters it."""
        return [
            t.model_copy(update={"place": NOWHERE, "states": [s for s in t.states if s != "worn"]})
            if t.place == PLAYER
            else t
            for t in self.second.things
        ]

    def _crossing(self) -> Rule:
        effects = [Effect(do="set", subject=self.door, value=self.crossed)]
        for thing in self.second.things:
            if thing.place == PLAYER:
                worn = "worn" in thing.states
                effects.append(
                    Effect(do="set", subject=thing.id, value="worn")
                    if worn
                    else Effect(do="move", subject=thing.id, value=PLAYER)
                )
        return Rule(
            id=self._new("going-through"),
            when=[
                Condition(subject=PLAYER, test="in", value=self.second.start),
                self.entered.model_copy(update={"negate": True}),
            ],
            effects=effects,
            say=self.second.intro,
        )

    def _actions(self) -> list[Action]:
        opening = Action(
            id=self._new("open-between"),
            command="open {noun}",
            noun=[self.door],
            requires=[
                Requirement(
                    condition=self.done,
                    otherwise="It has no handle. It looks as if it might have one, when the work on this side is done.",
                )
            ],
        )
        # A command without a noun would also work in the other half.
        mine = [a if a.noun else a.model_copy(update={"when": [self.not_done, *a.when]}) for a in self.first.actions]
        later = [a if a.noun else a.model_copy(update={"when": [self.entered, *a.when]}) for a in self.second.actions]
        return [*mine, *later, opening]

    def _endings(self) -> list[Ending]:
        lost = [
            e.model_copy(update={"when": [self.not_done, *e.when]}) for e in self.first.endings if e.outcome == "lost"
        ]
        everything = [Condition(subject=t.id, test="done") for t in self.second.tasks]
        text = "Both halves of it are done."
        own = self.second.endings
        if not any(e.outcome == "won" for e in own):
            own = [*own, Ending(id=self._new("both-done"), outcome="won", when=everything, text=text)]
        gates = {"won": [self.done, self.entered], "lost": [self.entered]}
        return [*lost, *(e.model_copy(update={"when": [*gates[e.outcome], *e.when]}) for e in own)]


def _used_directions(spec: GameSpec, room: str) -> set[Direction]:
    """Directions of a room that have an exit, or from which another room's one-way exit arrives."""
    one_way: set[Direction] = {OPPOSITE[way] for r in spec.rooms for way, to in r.exits.items() if to == room}
    return {*spec_exits(spec, room), *one_way}

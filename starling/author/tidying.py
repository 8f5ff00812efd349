"""Tidying games: things are out of place, and each must be put where such a thing is kept.

The player is told how many things have strayed, not which, and not where they belong: knowing that a wet towel goes on
the rail and a used plaster in the bin is the point. A game has 1 to 6 rooms, 3 to 14 receptacles, 1 to 8 stray things,
things that are where they belong already, and receptacles where none of its things belong. Each stray is one task of
one point; wrong places cost nothing. Everything is drawn from a seed and the knowledge of `tidying_bank`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import TypeVar

import numpy as np

from starling.author.bank import Place, load_bank
from starling.author.base import slug_for
from starling.author.ideas import Idea, phrase_key
from starling.author.layout import Layout, exits_prose
from starling.author.renaming import difficulty_of, seeded_rng
from starling.author.tidying_bank import Occasion, Receptacle, Site, TidyRoom, TidyThing, load_tidying
from starling.author.walker import DraftThing, Walker
from starling.author.wording import Noun, capital, fill, title_case, with_a, words_of
from starling.spec.checks import check
from starling.spec.model import (
    PLAYER,
    RESERVED_IDS,
    Condition,
    Direction,
    DoorWay,
    Ending,
    GameSpec,
    Provenance,
    Room,
    Skill,
    Task,
    Thing,
)
from starling.util.errors import AuthorError

T = TypeVar("T")

MAX_ROOMS, MAX_STRAYS, MAX_DECOYS = 6, 8, 6
RECEPTACLES = (3, 14)
"""Fewest and most receptacles of a game."""
MAX_COMMANDS = 60
MAX_ATTEMPTS = 60
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")
TOPICAL = 3.0
"""How much likelier a thing of the occasion's topics is than another."""
DOOR, CLOSED_DOOR, CLOSED, IN_HAND, ON_FLOOR, LOOP = 0.3, 0.7, 0.75, 0.12, 0.4, 0.3
"""Chances: that an exit has a door, that a door starts closed, that what can be closed is closed, that a stray starts
in the player's hands, that another starts on the floor, and that adjacent rooms are connected beyond what is needed."""
DIFFERENT_HOMES = 3
"""Strays belong in at least this many receptacles, if there are that many strays."""


@dataclass(frozen=True)
class TidyRequest:
    """What an idea asks for; by default anything."""

    sites: tuple[str, ...] = ()
    occasion: str | None = None
    rooms: tuple[str, ...] = ()
    score: float = 0.0
    """How well it matches, on the scale of `starling.author.planning.choosing`."""


def read_request(idea: Idea) -> TidyRequest | None:
    """The tidying that an idea asks for; None if it has no verb of tidying, or nothing to tidy."""
    bank = load_tidying()
    if not any(set(deed.split()) <= idea.verbs for deed in bank.stock.deeds):
        return None

    def named(phrases: Sequence[str]) -> int:
        """Words of the longest of ``phrases`` that the idea contains; 0 if it contains none."""
        return max((len(p.split()) for p in phrases if set(phrase_key(p)) <= idea.stems), default=0)

    # "opera house" names the theatre, not a house, and "staff kitchen" an office.
    sites = {site.id: named([*site.words, *(w for r in site.rooms for w in r.words)]) for site in bank.sites.values()}
    site = bank.sites[max(sites, key=sites.__getitem__)]
    if not sites[site.id]:
        occasion = next((o for o in bank.stock.occasions if o.alone and named(o.words)), None)
        return TidyRequest(occasion=occasion.id, score=10.0) if occasion else None
    occasion = next((o for o in bank.stock.occasions if named(o.words)), None)
    rooms = tuple(room.id for room in site.rooms if named(room.words))[:MAX_ROOMS]
    score = 2.0 + 8 * bool(occasion) + 5 * bool(named(site.words)) + 4 * bool(rooms)
    return TidyRequest((site.id,), occasion.id if occasion else None, rooms, score)


def tidying_game(
    seed: int, request: TidyRequest | None = None, idea: str = "", strays: tuple[int, int] = (1, MAX_STRAYS)
) -> GameSpec:
    """A tidying game that passes `starling.spec.checks.check`, with a walkthrough for the full score.

    ``request`` restricts it to what an idea asks for, and ``idea`` is the idea's text; ``strays`` are the fewest and
    the most things out of place, within 1 to MAX_STRAYS. The same arguments give the same game. Raises AuthorError if
    ``strays`` are out of range, or no game was found in MAX_ATTEMPTS attempts.
    """
    low, high = strays
    if not 1 <= low <= high <= MAX_STRAYS:
        raise AuthorError(f"strays {low} to {high}: give a range within 1 to {MAX_STRAYS}")
    rng = seeded_rng(seed, "tidying", idea)
    for _ in range(MAX_ATTEMPTS):
        draft = _Draft(request or TidyRequest(), rng)
        if not draft.place_things(int(rng.integers(low, high + 1))):
            continue
        spec = draft.game(seed, idea)
        if len(spec.walkthrough) <= MAX_COMMANDS and not check(spec):
            return spec
    raise AuthorError(f"no valid tidying game in {MAX_ATTEMPTS} attempts; try another seed")


@dataclass
class _Door:
    id: str
    name: str
    look: str
    room: str
    way: Direction
    to: str
    closed: bool


@dataclass
class _Stray:
    """A thing out of place, and the receptacle where it belongs."""

    item: DraftThing
    home: DraftThing


@dataclass
class _Draft:
    """A game under construction."""

    request: TidyRequest
    rng: np.random.Generator
    items: dict[str, DraftThing] = field(default_factory=dict)
    strays: list[_Stray] = field(default_factory=list)
    doors: list[_Door] = field(default_factory=list)

    def __post_init__(self) -> None:
        bank = load_tidying()
        self.occasion = self._occasion()
        home_twice = [*bank.sites, *["home"] * (len(bank.sites) // 2)]
        sites = self.request.sites or (self.occasion.sites if self.occasion else home_twice)
        self.site: Site = bank.sites[self.pick(sites)]
        self.ids: set[str] = set(RESERVED_IDS)
        self.names: list[frozenset[str]] = []
        """The words of each name so far, as the parser sees them."""
        self.layout = self._map()
        self.ids |= set(self.layout.exits)
        self.room_names = {p.id: self.pick(p.names) for p in self.layout.places}
        self.start = self.pick(self.layout.places).id
        self._add_doors()
        self.kinds = self._furnish()

    def pick(self, options: Sequence[T]) -> T:
        return options[int(self.rng.integers(len(options)))]

    def chance(self, probability: float) -> bool:
        return bool(self.rng.random() < probability)

    def _occasion(self) -> Occasion | None:
        """The occasion asked for, or one that suits the site, or none."""
        occasions = load_tidying().stock.occasions
        if self.request.occasion:
            return next(o for o in occasions if o.id == self.request.occasion)
        suitable = [o for o in occasions if not self.request.sites or self.request.sites[0] in o.sites]
        return self.pick(suitable) if suitable and self.chance(0.5) else None

    # The map ------------------------------------------------------------------------------------------

    def _map(self) -> Layout:
        """One to six rooms of the site: a chain, a star or a tree, perhaps with loops."""
        rooms = {r.id: r for r in self.site.rooms}
        required = [r for r in self.request.rooms if r in rooms]
        if not required and self.occasion:
            required = [r for r in self.occasion.rooms if r in rooms][:1]
        size = max(len(required), int(self.rng.integers(1, MAX_ROOMS + 1)))
        shape = self.pick(("chain", "star", "tree"))
        waiting = required or [self.pick(list(rooms))]
        layout = Layout()
        layout.add(rooms[waiting.pop(0)].place, self.rng)
        while len(layout.places) < min(size, len(rooms)):
            anchors = {"chain": layout.places[-1:], "star": layout.places[:1], "tree": layout.places}[shape]
            new = rooms[waiting.pop(0)] if waiting else self._neighbour(rooms, anchors, layout)
            if not any(layout.connect(anchor, new.place, self.rng) for anchor in anchors if self._near(anchor.id, new)):
                layout.add(new.place, self.rng)
        layout.close_loops(LOOP, self.rng)
        return layout

    def _near(self, anchor: str, room: TidyRoom) -> bool:
        return anchor in room.near or any(room.id in r.near for r in self.site.rooms if r.id == anchor)

    def _neighbour(self, rooms: dict[str, TidyRoom], anchors: Sequence[Place], layout: Layout) -> TidyRoom:
        """A room commonly next to one of the anchors, else next to any room of the map, else any."""
        free = [room for room in rooms.values() if room.id not in layout.exits]
        ids = [place.id for place in layout.places if place in anchors]
        for group in (ids, list(layout.exits)):
            near = [room for room in free if any(self._near(anchor, room) for anchor in group)]
            if near:
                return self.pick(near)
        return self.pick(free)

    def _add_doors(self) -> None:
        """Doors at some of the exits."""
        bank, outdoors = load_tidying().stock, {p.id: p.outdoors for p in self.layout.places}
        for room, exits in self.layout.exits.items():
            for way, to in exits.items():
                if way not in ("north", "east") or not self.chance(DOOR):
                    continue
                names = bank.doors["outdoors" if outdoors[room] or outdoors[to] else "indoors"]
                free = [name for name in names if self._is_clear(name)]
                if free:
                    name = self.pick(free)
                    closed = self.chance(CLOSED_DOOR)
                    self.doors.append(_Door(self._name(name), name, self.pick(bank.door_looks), room, way, to, closed))

    # Names --------------------------------------------------------------------------------------------

    def _is_clear(self, name: str) -> bool:
        """Whether the parser can tell ``name`` from all others of the game."""
        new = words_of(name)
        return not any(new <= other or other <= new for other in self.names)

    def _name(self, name: str) -> str:
        """Reserve ``name``; its id. Ids are short: the compilers truncate long names."""
        self.names.append(words_of(name))
        base = slug_for(name)[:17].rstrip("-")
        id = next(i for n in count(1) if (i := base if n == 1 else f"{base}-{n}") not in self.ids)
        self.ids.add(id)
        return id

    def _add(self, noun: Noun, look: str, holder: str) -> DraftThing:
        item = DraftThing(self._name(noun.name), noun, look, holder)
        self.items[item.id] = item
        return item

    # Receptacles --------------------------------------------------------------------------------------

    def _furnish(self) -> dict[str, DraftThing]:
        """{kind: receptacle}: each kind once, at first one for each room, then any."""
        rooms = {r.id: r for r in self.site.rooms}
        low, high = RECEPTACLES
        size = int(self.rng.integers(max(low, len(self.layout.places)), high + 1))
        queues = {p.id: self._by_topic(rooms[p.id].stands) for p in self.layout.places}
        order = list(queues)
        placed: dict[str, DraftThing] = {}
        while len(placed) < size and any(queues.values()):
            room = order.pop(0) if order else self.pick([room for room, queue in queues.items() if queue])
            kind = next((k for k in queues[room] if k not in placed), None)
            queues[room] = [k for k in queues[room] if k != kind and k not in placed]
            receptacle = load_tidying().receptacles.get(kind or "")
            if receptacle and (clear := [name for name in receptacle.names if self._is_clear(name)]):
                item = self._add(Noun(self.pick(clear), plural=receptacle.plural), receptacle.look, room)
                item.type, item.fixed = receptacle.type, True
                item.closed = receptacle.closed and self.chance(CLOSED)
                placed[receptacle.kind] = item
        return placed

    def _by_topic(self, kinds: Sequence[str]) -> list[str]:
        """``kinds`` in random order, those of the occasion's topics likely to come first."""
        things = load_tidying().by_kind
        topics = set(self.occasion.topics) if self.occasion else set()
        ranks = {k: self.rng.random() - 0.5 * any(t.topic in topics for t in things[k]) for k in kinds}
        return sorted(kinds, key=ranks.__getitem__)

    # Things -------------------------------------------------------------------------------------------

    def place_things(self, strays: int) -> bool:
        """Add the stray things, and others that are where they belong; False if the receptacles do not suffice."""
        if len(self.kinds) < RECEPTACLES[0]:
            return False
        fitting = {kind: self._things_for(kind) for kind in self.kinds}
        decoys = int(self.rng.integers(0, MAX_DECOYS + 1))
        for number in range(strays + decoys):
            chosen = self._choose(fitting)
            if chosen is None:
                break
            entry, home = chosen
            item = self._add(entry.noun, fill(self.pick(entry.looks), {"thing": entry.noun}), home.id)
            if number < strays:
                item.holder = self._wrong_place(entry)
                self.strays.append(_Stray(item, home))
        homes = {stray.home.id for stray in self.strays}
        if len(self.strays) < strays or len(homes) < min(strays, DIFFERENT_HOMES):
            return False
        return any(stray.item.holder != PLAYER for stray in self.strays)

    def _things_for(self, kind: str) -> list[TidyThing]:
        """The things for which the receptacle of ``kind`` is the only right place of this game."""
        return [thing for thing in load_tidying().by_kind[kind] if thing.right_place(self.kinds) == kind]

    def _choose(self, fitting: dict[str, list[TidyThing]]) -> tuple[TidyThing, DraftThing] | None:
        """A thing and its receptacle, one where topical things belong and few have been put rather than another."""
        kinds = [kind for kind, things in fitting.items() if things]
        topics = set(self.occasion.topics) if self.occasion else set()
        held = Counter(stray.home.id for stray in self.strays)

        def weight(kind: str) -> float:
            topical = any(thing.topic in topics for thing in fitting[kind])
            return (TOPICAL if topical else 1.0) / (1 + held[self.kinds[kind].id])

        while kinds:
            weights = np.array([weight(kind) for kind in kinds])
            kind = kinds[int(self.rng.choice(len(kinds), p=weights / weights.sum()))]
            for index in self.rng.permutation(len(fitting[kind])):
                if self._is_clear(fitting[kind][index].name):
                    return fitting[kind].pop(index), self.kinds[kind]
            kinds.remove(kind)
        return None

    def _wrong_place(self, entry: TidyThing) -> str:
        """Where a stray starts: in the player's hands, on the floor, or in or on a receptacle for other things."""
        receptacles: dict[str, Receptacle] = load_tidying().receptacles
        wrong = [item.id for kind, item in self.kinds.items() if entry.could_lie(receptacles[kind])]
        if self.chance(IN_HAND):
            return PLAYER
        if not wrong or self.chance(ON_FLOOR):
            return self.pick(self.layout.places).id
        return self.pick(wrong)

    # The game -----------------------------------------------------------------------------------------

    def walk(self) -> list[str]:
        """Commands that put everything in its place: always the nearest thing to take or to put next."""
        closed = {frozenset((d.room, d.to)): d.name for d in self.doors if d.closed}
        walker = Walker(self.items, self.layout, self.start, closed)
        waiting = list(self.strays)

        def distance(stray: _Stray) -> tuple[int, bool]:
            held = walker.holder[stray.item.id] == PLAYER
            goal = walker.room_of(stray.home.id if held else stray.item.id)
            return len(self.layout.route(walker.here, goal)), not held

        while waiting:
            stray = min(waiting, key=distance)
            if walker.holder[stray.item.id] != PLAYER:
                walker.hold(stray.item.id)
            else:
                walker.put(stray.item.id, stray.home.id)
                waiting.remove(stray)
        return walker.commands

    def game(self, seed: int, idea: str) -> GameSpec:
        bank, moods = load_tidying().stock, load_bank().words.moods
        mood, site = self.pick(moods), {"site": Noun(self.site.name, proper=True)}
        cause = self.occasion or self.site
        number = len(self.strays)
        closing = self.pick(bank.closings["one" if number == 1 else "many"])
        closing = closing.format(count=NUMBERS[number], Count=capital(NUMBERS[number]))
        intros = bank.nearly if number == 1 else cause.intros
        intro = fill(self.pick(intros).replace("{Site}", "{The site}"), site)
        title = title_case(self.pick(cause.titles))
        tasks = [self._task(stray) for stray in self.strays]
        done = [Condition(subject=task.id, test="done") for task in tasks]
        ending = Ending(
            id=self._name("all tidy"), outcome="won", when=done, text=self.pick([*self.site.ends, *bank.ends])
        )
        walkthrough = self.walk()
        return GameSpec(
            id=slug_for(f"{title} {seed}"),  # many seeds share a title
            title=title,
            idea=idea or f"tidy {self.site.name}",
            intro=f"{mood['intro']} {intro} {closing}",
            skills=self._skills(walkthrough),
            difficulty=difficulty_of(len(walkthrough)),
            rooms=self._rooms(mood),
            start=self.start,
            things=[*(self._thing(item) for item in self.items.values()), *(_door(door) for door in self.doors)],
            tasks=tasks,
            endings=[ending],
            max_score=number,
            walkthrough=walkthrough,
            provenance=Provenance(author="embedded", seed=seed),
        )

    def _skills(self, walkthrough: list[str]) -> list[Skill]:
        skills: list[Skill] = ["organising"]
        if any(stray.item.holder not in (PLAYER, *self.layout.exits) for stray in self.strays):
            skills.append("finding")
        if sum(command.startswith("go ") for command in walkthrough) > 2:
            skills.append("navigating")
        return skills

    def _task(self, stray: _Stray) -> Task:
        nouns = {"thing": stray.item.noun}
        return Task(
            id=self._name(f"tidied {stray.item.noun.name}"),
            description=fill("Put {the thing} where {it thing} belong{s thing}.", nouns),
            when=[Condition(subject=stray.item.id, test="in", value=stray.home.id)],
            points=1,
            say=fill(self.pick(load_tidying().stock.placed), nouns),
        )

    def _rooms(self, mood: dict[str, str]) -> list[Room]:
        rooms: list[Room] = []
        for index, place in enumerate(self.layout.places):
            exits = dict(self.layout.exits[place.id])
            prose = [
                self.pick(place.looks),
                *([mood["outdoors" if place.outdoors else "indoors"]] if not index else []),
            ]
            for door in self.doors:
                if place.id in (door.room, door.to):
                    to = door.to if place.id == door.room else door.room
                    way: Direction = next(way for way, there in exits.items() if there == to)
                    del exits[way]
                    prose.append(f"{capital(with_a(Noun(door.name)))} leads {way} to the {self.room_names[to]}.")
            prose.append(exits_prose(exits, self.room_names))
            name = title_case(self.room_names[place.id])
            rooms.append(Room(id=place.id, name=name, description=" ".join(s for s in prose if s), exits=exits))
        return rooms

    def _thing(self, item: DraftThing) -> Thing:
        openable = item.fixed and load_tidying().receptacles[self._kind(item)].closed
        return Thing(
            id=item.id,
            name=item.noun.name,
            kind=item.type,
            description=item.look,
            place=item.holder,
            portable=not item.fixed,
            openable=openable,
            states=["open"] if item.type == "container" and not item.closed else [],
            plural=item.noun.plural,
            mass=item.noun.mass,
        )

    def _kind(self, item: DraftThing) -> str:
        return next(kind for kind, receptacle in self.kinds.items() if receptacle is item)


def _door(door: _Door) -> Thing:
    return Thing(
        id=door.id,
        name=door.name,
        kind="door",
        description=door.look,
        portable=False,
        openable=True,
        states=[] if door.closed else ["open"],
        door=DoorWay(room=door.room, direction=door.way, to=door.to),
    )

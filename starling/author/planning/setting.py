"""Lays a plot out: the map of its theme, furniture, where each thing is, and what shuts off parts of the map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from starling.author.bank import SLOT, Fixture, Place
from starling.author.layout import Layout
from starling.author.planning.lore import Barrier
from starling.author.planning.plot import Plot, Prop, Scene
from starling.author.planning.sayings import say
from starling.author.walker import DraftThing
from starling.author.wording import Noun
from starling.spec.model import NOWHERE, PLAYER, Direction

MAX_FURNITURE = 3
OWN_WORDS = 0.12
"""Probability that a piece of furniture without an adjective stands in the room by its own sentence."""
BESIDE = 0.6
"""Probability that a piece of furniture is said to stand by another one of the room."""
ADJECTIVE, LONGEST_NAME = 0.5, 2
"""Probability that a piece of furniture gets an adjective, and the most words that its name may have for that."""
LOOP = 0.15
"""Probability that two places side by side are connected although nothing demands it."""


@dataclass(frozen=True)
class Shut:
    """A way that a barrier shuts off."""

    near: str
    way: Direction
    room: str
    """The first room behind it."""
    behind: frozenset[str]
    """All rooms behind it."""
    barrier: Barrier
    scene: Scene

    @property
    def door(self) -> DraftThing | None:
        """The door, if it is one."""
        return next((p.draft for p in self.scene.slots.values() if p.draft.type == "door"), None)


@dataclass
class Setting:
    layout: Layout
    room_names: dict[str, str]
    start: str
    shut: list[Shut] = field(default_factory=list)


class Stage:
    """Finds places for everything in a plot."""

    def __init__(self, plot: Plot, rooms: int, named: tuple[Place, ...] = ()) -> None:
        """``rooms``: how many, at least; ``named``: places that the idea names."""
        self.plot, self.bank = plot, plot.bank
        self.places = {p: self.bank.places[p] for p in plot.theme.places} | {p.id: p for p in plot.reference.places}
        self.places |= {p.id: p for p in named}
        self.furniture: list[tuple[Prop, Fixture, str]] = []
        self.layout = Layout()
        self._lay_out(rooms, [p.id for p in named])
        names = {p.id: plot.pick(p.names) for p in self.layout.places}
        self.names = names | {id: name for id, name in plot.reference.rooms.items() if id in names}
        plot.ids |= set(self.layout.exits)
        hubs = [p.id for p in self.layout.places if p.id in plot.theme.hub] or [p.id for p in self.layout.places]
        self.setting = Setting(self.layout, self.names, plot.pick(hubs))
        self.placed = 0
        self._furnish()
        self.place_props()

    # The map ------------------------------------------------------------------------------------------

    def _standing(self, place: str) -> str | None:
        """The place of the theme that is, or stands for, a place of the bank: the galley for the kitchen."""
        if place in self.places:
            return place
        words = set(self.bank.places[place].words)
        return next((id for id, p in self.places.items() if words & set(p.words)), None)

    def _sites(self, prop: Prop) -> list[str]:
        """The places of the theme where a thing may stand; empty if anywhere."""
        if prop.at in ("indoors", "outdoors"):
            return [id for id, p in self.places.items() if p.outdoors == (prop.at == "outdoors")]
        asked = prop.at.split("|") if prop.at not in ("", "anywhere", "gate", "nowhere", "player") else prop.rooms
        return [site for place in asked if place in self.bank.places | self.places and (site := self._standing(place))]

    def _lay_out(self, size: int, required: list[str]) -> None:
        plot = self.plot
        for prop in plot.props:
            sites = self._sites(prop)
            if sites and not set(sites) & set(required):
                required.append(plot.pick_place(sites))
        hubs = [h for h in plot.theme.hub if h in self.places]
        required = list(dict.fromkeys(required)) or [plot.pick(hubs or list(self.places))]
        if len(required) > 1 and hubs and not set(hubs) & set(required):
            required.append(plot.pick(hubs))
        waiting = [self.places[p] for p in required]
        layout = self.layout
        while waiting:
            fitting = [p for p in waiting if any(self._near(p, q) for q in layout.places)]
            choice = (fitting or waiting)[0]
            if layout.places and not fitting and (link := self._link(choice)):
                layout.add(link, plot.rng)
            waiting.remove(choice)
            layout.add(choice, plot.rng)
        while len(layout.places) < min(size, len(self.places)):
            free = [p for p in self.places.values() if p.id not in layout.exits]
            free = [p for p in free if p.id in plot.reference.rooms] or free
            near = [p for p in free if any(self._near(p, q) for q in layout.places)]
            before = len(layout.places)
            layout.add(self.places[plot.pick_place([p.id for p in near or free])], plot.rng)
            if len(layout.places) == before:
                break
        if len(layout.places) > 5:
            layout.close_loops(LOOP, plot.rng)

    def _near(self, one: Place, other: Place) -> bool:
        return one.id in other.near or other.id in one.near

    def _link(self, place: Place) -> Place | None:
        """A place between ``place`` and the map, so that the kitchen does not open straight into the forge."""
        for link in self.places.values():
            if link.id in self.layout.exits or not self._near(link, place):
                continue
            if any(self._near(link, known) for known in self.layout.places):
                return link
        return None

    # Things -------------------------------------------------------------------------------------------

    def _furnish(self) -> None:
        """Furniture for each room, at least one piece."""
        plot = self.plot
        for place in self.layout.places:
            pieces = int(plot.rng.integers(1, MAX_FURNITURE + 1))
            for index in plot.rng.permutation(len(place.fixtures)):
                fixture = place.fixtures[index]
                if pieces and plot.is_free(fixture.name):
                    pieces -= 1
                    closed = fixture.closed and plot.chance(0.6)
                    noun = self._called(fixture)
                    prop = plot.add(
                        noun,
                        plot.look_of(noun, [fixture.look], "natural" if fixture.natural else "fixture", place.id),
                        0,
                        type=fixture.type,
                        fixed=True,
                        seen=self._stands(fixture, noun, place),
                        closed=closed,
                    )
                    prop.draft.holder, prop.at = place.id, place.id
                    self.furniture.append((prop, fixture, place.id))

    def _called(self, fixture: Fixture) -> Noun:
        """What a piece of furniture is called in this game: sometimes it has an adjective."""
        adjectives = [a for a in self.bank.words.worn if a not in fixture.name.split()]
        if fixture.natural or len(fixture.name.split()) > LONGEST_NAME or not self.plot.chance(ADJECTIVE):
            return Noun(fixture.name, fixture.plural)
        name = f"{self.plot.pick(adjectives)} {fixture.name}"
        return Noun(name if self.plot.is_free(name) else fixture.name, fixture.plural)

    def _stands(self, fixture: Fixture, noun: Noun, place: Place) -> str:
        """The paragraph of a piece of furniture in the room: its own, or one that says where it stands."""
        if noun.name == fixture.name and self.plot.chance(OWN_WORDS):
            return fixture.seen
        nouns = {"thing": noun, "room": Noun(self.names[place.id]), **self.plot.local(place.id)}
        others = [piece.draft.noun for piece, _, room in self.furniture if room == place.id]
        if others and self.plot.chance(BESIDE):
            return say("beside", self.plot.rng, {**nouns, "other": others[-1]})
        if fixture.natural:
            return fixture.seen
        return say(f"stands-{'outdoors' if place.outdoors else 'indoors'}", self.plot.rng, nouns)

    def place_props(self, allowed: Callable[[str], bool] = lambda room: True) -> None:
        """Find a place for all that has none yet, in the rooms that are allowed."""
        plot = self.plot
        props, self.placed = plot.props[self.placed :], len(plot.props)
        rooms = [p.id for p in self.layout.places if allowed(p.id)]
        for prop in props:
            if any(prop is piece for piece, _, _ in self.furniture):
                continue
            if prop.holder:
                prop.draft.holder = prop.holder.draft.id
            elif prop.at in ("nowhere", "player"):
                prop.draft.holder = NOWHERE if prop.at == "nowhere" else PLAYER
            else:
                sites = [site for site in self._sites(prop) if site in rooms]
                beside = self._companions(prop, rooms)
                if beside:
                    prop.draft.holder = beside
                elif sites:
                    prop.draft.holder = plot.pick(sites)
                elif prop.fixed:
                    prop.draft.holder = plot.pick(rooms)
                else:
                    self._keep(prop, rooms)

    def place_in_the_open(self) -> None:
        """Find a place for what has none yet where no barrier is before it."""
        shut = {room for s in self.setting.shut for room in s.behind}
        self.place_props(lambda room: room not in shut)

    def _companions(self, prop: Prop, rooms: list[str]) -> str | None:
        """The room of a fixed thing that a step needs together with this one."""
        if not prop.fixed:
            return None
        for scene in self.plot.scenes:
            for step in scene.script.steps:
                together = [scene.slots[s] for s in SLOT.findall(step.do or "") if s in scene.slots]
                if prop in together:
                    for other in together:
                        if other is not prop and other.fixed and (room := self.room_of(other.draft.holder)) in rooms:
                            return room
        return None

    def _keep(self, prop: Prop, rooms: list[str]) -> None:
        """Put a portable thing into or onto furniture where such things are kept, else onto any, else on the floor."""
        here = [(piece, fixture) for piece, fixture, room in self.furniture if room in rooms]
        fitting = [piece for piece, fixture in here if set(prop.keep) & set(fixture.keep)]
        others = [piece for piece, fixture in here if fixture.type == "supporter"]
        options = fitting or others
        prop.draft.holder = self.plot.pick(options).draft.id if options else self.plot.pick(rooms)

    # Barriers -----------------------------------------------------------------------------------------

    def shut_off(self, count: int) -> None:
        """Shut off up to so many parts of the map in which something needed is."""
        for _ in range(count):
            options = self._cuts()
            if not options:
                return
            near, way, behind = self.plot.pick(options)
            for barrier in self.plot.barriers():
                outdoors = {p.outdoors for p in self.layout.places if p.id in (near, self.layout.exits[near][way])}
                if barrier.outdoors is None or outdoors == {barrier.outdoors}:
                    self._shut(barrier, near, way, behind)
                    break

    def _shut(self, barrier: Barrier, near: str, way: Direction, behind: frozenset[str]) -> None:
        plot, room = self.plot, self.layout.exits[near][way]
        plot.sharing = False
        words = {"room": Noun(self.names[room]), "way": Noun(way)}
        scene = plot.scene(barrier, {}, 1, words)
        plot.sharing = True
        for prop in scene.slots.values():
            if prop.at == "gate":
                prop.at, prop.draft.holder, prop.rooms = "", near, (near,)
        gated = [prop for prop in scene.slots.values() if prop.rooms == (near,)]
        shut = [behind, *(s.behind for s in self.setting.shut)]
        self.place_props(lambda room: not any(room in rooms for rooms in shut))
        for prop in gated:
            prop.draft.holder = near
        self.setting.shut.append(Shut(near, way, room, behind, barrier, scene))

    def room_of(self, holder: str) -> str | None:
        holders = {prop.draft.id: prop.draft.holder for prop in self.plot.props}
        while holder in holders:
            holder = holders[holder]
        return holder if holder in self.layout.exits else None

    def _cuts(self) -> list[tuple[str, Direction, frozenset[str]]]:
        """The ways that alone lead to rooms with something needed in them: (room, direction, rooms behind)."""
        needed = {
            room
            for scene in self.plot.scenes
            for prop in scene.slots.values()
            if (room := self.room_of(prop.draft.holder)) is not None
        }
        taken = [s.behind for s in self.setting.shut]
        found: list[tuple[str, Direction, frozenset[str]]] = []
        for near, exits in self.layout.exits.items():
            for way, room in exits.items():
                behind = self._behind(near, room)
                if self.setting.start in behind or near in behind or not behind & needed:
                    continue
                if len(behind) <= len(self.layout.places) // 2 and not any(behind & other for other in taken):
                    found.append((near, way, behind))
        return found

    def _behind(self, near: str, room: str) -> frozenset[str]:
        """The rooms that can be reached from ``room`` without the way from ``near``."""
        seen, queue = {room}, [room]
        while queue:
            here = queue.pop()
            for there in self.layout.exits[here].values():
                if there not in seen and (here, there) not in ((room, near), (near, room)):
                    seen.add(there)
                    queue.append(there)
        return frozenset(seen)

"""Where a game is: its theme, the places that the idea names, and its rooms in words."""

from __future__ import annotations

from starling.author.bank import Place
from starling.author.planning.describing import seen, ways
from starling.author.planning.lore import Theme, load_lore
from starling.author.planning.phrases import LOCAL
from starling.author.planning.plot import Plot
from starling.author.planning.reading import Request
from starling.author.planning.reference import NOTHING, Reference
from starling.author.planning.setting import Setting
from starling.author.planning.telling import Telling
from starling.author.wording import capital, title_case, with_a
from starling.spec.model import Direction, Room
from starling.spec.world import Gate

VAGUE_PLACES = frozenset("home house place room building side floor corner end".split())
"""Places that the idea names, but that have better names."""


def theme_of(request: Request, reference: Reference = NOTHING) -> Theme:
    """The theme that most words of the idea point to; if none does, the one with most places of the reference, or a
    home."""
    lore = load_lore()
    flat = f" {' '.join(sorted(request.words))} {request.text.lower()} "
    scores = {name: sum(f" {word} " in flat for word in theme.words) for name, theme in lore.themes.items()}
    best = max(scores, key=lambda name: scores[name])
    if scores[best]:
        return lore.themes[best]
    shared = {name: len(set(theme.places) & set(reference.rooms)) for name, theme in lore.themes.items()}
    return lore.themes[max(shared, key=lambda name: (shared[name], name == "home"))]


def local_places(request: Request, plot: Plot) -> dict[str, Place]:
    """{noun phrase of the idea: the place that it names}; one that the theme does not know is a place of its own."""
    found: dict[str, Place] = {}
    known = {w: p for p in plot.bank.places.values() for w in (*p.words, *p.names)}
    taken = {id(p) for w in request.wishes for p in w.fillers.values()}
    for phrase in request.phrases:
        if id(phrase) in taken:
            continue
        vague = phrase.head in VAGUE_PLACES
        place = known.get(phrase.name) or (None if vague and phrase.modifiers else known.get(phrase.head))
        if place:
            if not vague or phrase.modifiers:
                place = place.model_copy(update={"names": [phrase.name]})
            found[phrase.name] = place
        elif phrase.kind in ("place", "building") and phrase.after in LOCAL:
            near = [p for p in plot.theme.hub or plot.theme.places[:1]]
            found[phrase.name] = Place(
                id=plot.new_id(phrase.name),
                names=[phrase.name],
                words=[phrase.name],
                looks=[f"So this is the {phrase.name}. You take a moment to look around."],
                near=near,
                fixtures=[],
            )
    return found


def rooms_of(plot: Plot, setting: Setting, telling: Telling, mood: dict[str, str]) -> list[Room]:
    """The rooms of a game; the weather is described once indoors and once outdoors."""
    rooms: list[Room] = []
    described = {True: False, False: False}
    for place in setting.layout.places:
        exits = dict(setting.layout.exits[place.id])
        sentences = seen(plot, place, setting.room_names[place.id])
        if not described[place.outdoors]:
            # The weather is described once indoors and once outdoors.
            described[place.outdoors] = True
            sentences.append(mood["outdoors" if place.outdoors else "indoors"])
        gates: dict[Direction, Gate] = {}
        for shut in setting.shut:
            if shut.door and place.id in (shut.near, shut.room):
                to = shut.room if place.id == shut.near else shut.near
                way: Direction = next(way for way, there in exits.items() if there == to)
                del exits[way]
                door = capital(with_a(shut.door.noun))
                sentences.append(f"{door} leads {way} to the {setting.room_names[to]}.")
            elif place.id == shut.near:
                gates[shut.way] = Gate(requires=[telling.gate(shut.barrier, shut.scene)])
        sentences.append(ways(exits, setting.room_names, plot.rng))
        name = title_case(setting.room_names[place.id])
        text = " ".join(s for s in sentences if s)
        rooms.append(Room(id=place.id, name=name, description=text, exits=exits, gates=gates))
    return rooms

"""Describes rooms: what one sees in them, and where their exits lead, in sentences that name what is there."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from starling.author.bank import Place
from starling.author.planning.lore import load_lore
from starling.author.planning.plot import Plot
from starling.author.planning.sayings import say, split
from starling.author.wording import Noun, capital
from starling.spec.model import Direction

OWN, FOUND, WIND = 0.25, 0.12, 0.5
"""Probabilities that a room has a sentence of its own beside the composed one, that something lies about in it that
says nothing, and that an exit tells what comes in by it."""
LEVELS = {"up": "overhead", "down": "below"}


def seen(plot: Plot, place: Place, name: str) -> list[str]:
    """What one sees of a place that is called ``name`` in this game."""
    scenery = load_lore().scenery.get(place.id)
    where = "out" if place.outdoors else "in"
    if scenery is None:
        own = split(plot.pick(place.looks))
        return [own[0] if plot.chance(0.5) else own[-1], say(f"{where}-view", plot.rng)]
    order = plot.rng.permutation(len(scenery.details)).tolist()
    words = {f"d{n}": scenery.details[index] for n, index in enumerate(order[:3], 1)}
    words |= {"air": plot.pick(scenery.air), "room": name}
    nouns = {
        form: Noun(text) for key, word in words.items() for form, text in ((key, word), (key.upper(), capital(word)))
    }
    sentences = [say(f"room-{where}", plot.rng, nouns)]
    if plot.chance(OWN):
        sentences.insert(0, split(plot.pick(place.looks))[0])
    if plot.chance(FOUND):
        sentences.append(say(f"{where}-view", plot.rng))
    return sentences


def ways(exits: Mapping[Direction, str], names: Mapping[str, str], rng: np.random.Generator) -> str:
    """A sentence about the exits, {direction: place}: "North is the pantry, and the garden lies east." """
    if not exits:
        return ""
    scenery = load_lore().scenery
    order = [list(exits.items())[index] for index in rng.permutation(len(exits))]
    last = scenery.get(order[-1][1])
    form = str(rng.choice(["go", "is", "lies", "lead"]))
    parts = [_way(form, way, names[there]) for way, there in order]
    text = f"{', '.join(parts[:-1])} {'or' if form == 'go' else 'and'} {parts[-1]}" if parts[1:] else parts[0]
    opening = say(f"ways-{form}", rng) if form in ("go", "lead") else ""
    if form == "lead" and not parts[1:]:
        opening = say("way-leads", rng)
    wind = ""
    if last and rng.random() < WIND:
        air = last.air[int(rng.integers(len(last.air)))]
        wind = say("wind-after" if form == "lies" else "wind", rng, {"air": Noun(air)})
    return capital(f"{opening} {text}{wind}.".strip())


def _way(form: str, way: Direction, name: str) -> str:
    """One exit as a part of a sentence."""
    plural = name.endswith("s") and not name.endswith("ss")
    if form in ("go", "lead"):
        return f"{way} to the {name}"
    if form == "is":
        where = {"up": "above you", "down": "below"}.get(way, f"to the {way}")
        return f"{where} {'are' if plural else 'is'} the {name}"
    if way in LEVELS:
        return f"the {name} {'are' if plural else 'is'} {LEVELS[way]}"
    return f"the {name} {'lie' if plural else 'lies'} {way}"

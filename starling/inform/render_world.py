"""Rendering the world of a game as Inform 7 source: rooms, properties and things."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from starling.inform.phrases import Names, all_hold, capital, place_phrase
from starling.inform.render_names import (
    dictionary_word,
    named_after_others,
    plural_words,
    printed_name,
    varying_article,
)
from starling.inform.texts import quoted, said
from starling.spec.exits import spec_exits
from starling.spec.expand import AMOUNT, CONTENTS, is_either_or
from starling.spec.model import (
    BUILTIN_STATES,
    NOWHERE,
    OPPOSITE,
    PLAYER,
    Bearer,
    Condition,
    Detail,
    GameSpec,
    Player,
    Room,
    Thing,
)
from starling.spec.people import with_pronouns
from starling.util.text import fold, inform_text, words


def render_rooms(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    yield "game", "Part 1 - Rooms"
    yield "rooms", "\n".join(f"The {names[r.id]} is a room. It is privately-named." for r in spec.rooms)
    for room in spec.rooms:
        name = names.the(room.id)
        text = [
            f"The printed name of {name} is {inform_text(room.name)}.",
            f"The description of {name} is {_description(room, spec, names)}.",
        ]
        for direction, to in room.exits.items():
            text.append(f"{capital(names.the(to))} is {direction} of {name}.")
            if OPPOSITE[direction] not in spec_exits(spec, to):
                text.append(f"{OPPOSITE[direction].capitalize()} of {names.the(to)} is nowhere.")
        if room.dark is not None:
            text.append(f"{capital(name)} is dark.")
        yield f"rooms/{room.id}", "\n".join(text)


def render_properties(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    if not spec.properties:
        return
    yield "game", "Part 2 - States"
    for prop in spec.properties:
        if names.liquids and prop.id in (CONTENTS, AMOUNT):
            continue  # declared by the kit
        states = [names.state(s) for s in prop.states]
        of_rooms = any(prop.id in room.properties for room in spec.rooms)
        if prop.maximum is not None:
            text = f"A thing has a number called {names[prop.id]}."
            text += f" A room has a number called {names[prop.id]}." if of_rooms else ""
        elif is_either_or(prop):
            text = f"A thing can be {states[1]} or {states[0]}. A thing is usually {states[0]}."
            text += f" A room can be {states[1]} or {states[0]}. A room is usually {states[0]}." if of_rooms else ""
        else:
            listed = f"{', '.join(states[:-1])} or {states[-1]}"
            text = f"A thing can be {listed} (this is its {names[prop.id]} property)."
            text += f" A room has a {names[prop.id]}." if of_rooms else ""
        yield f"properties/{prop.id}", text
    for room in spec.rooms:
        traits = _states(room.states, room.numbers, names.the(room.id), names)
        if traits:
            yield f"rooms/{room.id}", traits


def _states(states: list[str], numbers: dict[str, int], the: str, names: Names) -> str:
    """The states and numbers that something starts with."""
    text = [f"{capital(the)} is {_and([names.state(s) for s in states])}."] if states else []
    return "\n".join([*text, *(f"The {names[prop]} of {the} is {number}." for prop, number in numbers.items())])


def render_player(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    player = spec.player
    text = []
    if player.description or player.details:
        text.append(f"The description of the player is {_description(player, spec, names)}.")
    else:
        text.append('The description of the player is "You look as you always do."')
    text.append(_states(player.states, player.numbers, "the player", names))
    if player.carries_at_most is not None:
        text.append(f"The carrying capacity of the player is {player.carries_at_most}.")
        if player.hands_full:
            full = quoted(player.hands_full, names)
            text.append(f"The can't exceed carrying capacity rule response (A) is {full}.")
            text.append(f"The can't exceed carrying capacity when taking off rule response (A) is {full}.")
    if any(text):
        yield "player", "\n".join(filter(None, text))


def render_things(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    if not spec.things:
        return
    yield "game", "Part 3 - Things"
    sorts = {copy: names.sort(id) for id, copies in names.copies.items() for copy in copies}
    if sorts:
        yield "things", "\n".join(f"A {sort} is a kind of thing." for sort in dict.fromkeys(sorts.values()))
    cast = "\n".join(
        f"The {names[t.id]} is a {sorts.get(t.id) or _kind(t)}. It is privately-named." for t in spec.things
    )
    yield "things", cast
    taken = {
        w for t in spec.things for phrase in (t.name, *(n.name for n in t.names), *t.synonyms) for w in words(phrase)
    }
    for thing in spec.things:
        yield f"things/{thing.id}", _thing(thing, spec, names, taken)
    for id in named_after_others(spec) if spec.spec_version > 1 else ():
        yield f"things/{id}", f"Does the player mean doing something with {names.the(id)}: it is unlikely."


def _kind(thing: Thing) -> str:
    if thing.kind == "person":
        return {"he": "man", "she": "woman"}.get(thing.pronouns, "person")
    return "thing" if thing.kind == "backdrop" else thing.kind


def _thing(thing: Thing, spec: GameSpec, names: Names, taken: Collection[str]) -> str:
    the = names.the(thing.id)
    name = capital(the)
    text = []
    if thing.door:
        door = thing.door
        here, there = names.the(door.room), names.the(door.to)
        text.append(f"{name} is {door.direction} of {here} and {OPPOSITE[door.direction]} of {there}.")
    elif thing.part_of:
        text.append(f"{name} is part of {names.the(thing.part_of)}.")
    elif thing.place == PLAYER and "worn" in thing.states:
        text.append(f"The player wears {the}.")
    elif thing.kind != "backdrop" and thing.place not in (None, NOWHERE):
        text.append(f"{name} is {place_phrase(thing.place, names)}.")
    text.append(f"The printed name of {the} is {printed_name(thing, names)}.")
    spoken = (thing.name, *(naming.name for naming in thing.names), *thing.synonyms)
    vocabulary = list(dict.fromkeys(w for phrase in spoken for w in words(phrase)))
    if len(vocabulary) > _MAX_NAME_WORDS or thing.vessel:
        text.append(f'Understand "{"/".join(vocabulary)}" as {the}.')
    elif vocabulary:
        # Fast: words in the `name` property are found by one instruction; Understand is compiled to a routine.
        spoken_words = [*map(dictionary_word, vocabulary), *plural_words(thing, vocabulary, taken)]
        text.append(f"Include (- with name {' '.join(spoken_words)}, -) when defining {the}.")
    text.append(f"The description of {the} is {_description(thing, spec, names)}.")
    if thing.appearance:
        text.append(f"The appearance of {the} is {_appearance(thing, thing.appearance, names)}.")
        if thing.place not in (None, NOWHERE, PLAYER):
            text.append(f"The first place of {the} is {names.the(thing.place)}.")
    traits = _traits(thing, names)
    if traits:
        text.append(f"{name} is {_and(traits)}.")
    article = varying_article(thing, names)
    if article:
        text.append(f"The indefinite article of {the} is {article}.")
    if thing.switchable:
        text.append(f"{name} is switchable. {name} is {'switched on' if 'on' in thing.states else 'switched off'}.")
    if thing.key:
        text.append(f"The matching key of {the} is {names.the(thing.key)}.")
    for prop, number in thing.numbers.items():
        text.append(f"The {names[prop]} of {the} is {number}.")
    return "\n".join(text)


_MAX_NAME_WORDS = 32
"""A Z-machine property holds at most 64 bytes."""


def _traits(thing: Thing, names: Names) -> list[str]:
    traits = []
    if thing.kind != "door":
        if thing.kind != "person":
            portable = thing.portable and not thing.scenery and thing.kind != "backdrop"
            traits.append("portable" if portable else "fixed in place")
        if thing.kind in ("container", "supporter"):
            traits.append("enterable" if thing.enterable or thing.vehicle else "not enterable")
    if thing.kind == "container" or thing.kind == "door":
        openable = thing.openable or thing.kind == "door"
        traits += ["openable" if openable else "unopenable"]
        traits += ["open" if "open" in thing.states or not openable else "closed"]
        traits += ["lockable", "locked" if "locked" in thing.states else "unlocked"] if thing.lockable else []
    if thing.kind == "container" and thing.transparent:
        traits.append("transparent")
    if thing.scenery or thing.kind == "backdrop":
        traits.append("scenery")
    flags = {
        "neuter": thing.kind == "person" and thing.pronouns == "it",
        "edible": thing.edible,
        "wearable": thing.wearable,
        "plural-named": thing.plural,
        "proper-named": thing.proper,
        "drivable": thing.vehicle,
        "lit": thing.light == "always",
    }
    traits += [trait for trait, on in flags.items() if on]
    return traits + [names.state(s) for s in thing.states if s not in BUILTIN_STATES and s not in names.liquids]


def _description(element: Room | Thing | Player, spec: GameSpec, names: Names) -> str:
    """The description, with the conditional sentences of details and property wordings."""
    parts = [quoted(element.description, names)[1:-1]]
    details = list(element.details)
    if not isinstance(element, Player):
        for wordings in _wordings(element, spec):
            for state, text in wordings.items():
                details.append(Detail(when=[Condition(subject=element.id, test="is", value=state)], text=text))
    for detail in details:
        parts.append(f"[if {all_hold(detail.when, names)}] {quoted(detail.text, names)[1:-1]}[end if]")
    return '"' + "".join(parts) + '"'


def _appearance(thing: Thing, usual: str, names: Names) -> str:
    """The paragraph about a thing that is where it started, by the first conditions that hold."""
    choices = "".join(
        f"[{'otherwise ' if n else ''}if {all_hold(detail.when, names)}]{said(detail.text, names)[1:-1]}"
        for n, detail in enumerate(thing.appearances)
    )
    text = said(usual, names)[1:-1]
    return f'"{choices}[otherwise]{text}[end if][line break]"' if choices else f'"{text}"'


def _wordings(thing: Thing | Room, spec: GameSpec) -> Iterable[dict[str, str]]:
    """For each of a thing's or room's properties, {state: sentence of the description}."""
    name = thing.name if isinstance(thing, Room) or thing.proper else f"the {thing.name}"
    pronouns = "it" if isinstance(thing, Room) else thing.pronouns
    for prop in spec.properties:
        if prop.id in thing.properties:
            named = {
                state: wording.replace("{noun}", name).replace("{noun.", f"{{{thing.id}.")
                for state, wording in prop.wording.items()
            }
            named = {state: wording.replace("{Noun}", capital(name)) for state, wording in named.items()}
            yield {state: with_pronouns(wording, pronouns) for state, wording in named.items()}


_MAX_NAME = 70
"""Upper bound of the characters of a name with its article, or of a number in words."""


def longest_description(thing: Bearer, spec: GameSpec) -> int:
    """Upper bound of the characters of the description of a thing or the player; 0 for rooms, which need no buffer."""
    if isinstance(thing, Room):
        return 0
    texts = [thing.description, *(detail.text for detail in thing.details)]
    if isinstance(thing, Thing):
        # Only one state of each property shows at a time.
        texts += [max(wordings.values(), key=len, default="") for wordings in _wordings(thing, spec)]
    # A placeholder prints at most a name.
    return sum(len(fold(text)) + 1 + _MAX_NAME * text.count("{") for text in texts)


def _and(items: list[str]) -> str:
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]

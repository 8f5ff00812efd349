"""Rendering what some worlds have besides rooms and things: darkness, gates, backdrops, vessels, ropes, counted things.

Each comes with an extension of the kit that only the games which need it include.
"""

from __future__ import annotations

from collections.abc import Iterable

from starling.inform.phrases import Names, all_hold, capital, condition_phrase
from starling.inform.texts import said
from starling.spec.features import COMMANDS, COUNTING, ENTERING, LIQUIDS, ROPES, TALKING, WALKING, features
from starling.spec.model import Condition, GameSpec, Thing
from starling.util.text import inform_text, words

_EXTENSIONS = {
    ENTERING: "Vehicles",
    LIQUIDS: "Liquids",
    ROPES: "Ropes",
    COUNTING: "Counting",
    TALKING: "People",
    WALKING: "People",
}


def render_inclusions(spec: GameSpec) -> Iterable[str]:
    """The extensions and use options that a game needs besides the kit."""
    dark = any(room.dark is not None for room in spec.rooms)
    secret = any(gate.when for room in spec.rooms for gate in room.gates.values())
    backdrops = any(thing.kind == "backdrop" for thing in spec.things)
    options = [
        option for option, used in (("darkness", dark), ("secret exits", secret), ("backdrops", backdrops)) if used
    ]
    if options:
        yield "Include Starling World by Starling."
        yield from (f"Use {option}." for option in options)
    used = features(spec)
    yield from dict.fromkeys(f"Include Starling {_EXTENSIONS[feature]} by Starling." for feature in used)
    for feature in used:
        for command, (action, wordings) in COMMANDS.get(feature, {}).items():
            yield "\n".join(_understand(pattern, action) for pattern in (command, *wordings))


def _understand(pattern: str, action: str) -> str:
    swapped = "{second}" in pattern and pattern.index("{second}") < pattern.index("{noun}")
    first = "[someone]" if action == "greeting" else "[something]"
    if pattern.startswith("get off"):
        first = "[something enterable]"  # of other things, it means to take them off
    second = "[someone]" if action.startswith(("giving", "showing")) else "[something]"
    grammar = pattern.replace("{noun}", first).replace("{second}", second)
    # Inform's name of an action has "it" for the first of two things.
    name = action.replace(" something", " it", 1).removesuffix(" something") if "something" in action else action
    return f'Understand "{grammar}" as {name}{" (with nouns reversed)" if swapped else ""}.'


def render_places(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    for room in spec.rooms:
        place = names.the(room.id)
        if room.dark:
            text = f"Rule for printing the description of a dark room when the location of the player is {place}:"
            yield f"rooms/{room.id}", f"{text}\n\tsay {said(room.dark, names)};\n\tsay line break."
        for way, gate in room.gates.items():
            if gate.when:
                hidden = f"if the parameter-object is {way} and the location of the player is {place}"
                yield f"rooms/{room.id}", f"Secret exits: {hidden}, unless {all_hold(gate.when, names)}, rule succeeds."
            lines = [f"Check going {way} when the location of the player is {place}:"]
            for requirement in gate.requires:
                refusal = requirement.condition.model_copy(update={"negate": not requirement.condition.negate})
                lines.append(f"\tif {condition_phrase(refusal, names)}:")
                lines += [f"\t\tsay {said(requirement.otherwise, names)};", "\t\tstop the action;"]
            if gate.requires:
                yield f"rooms/{room.id}", "\n".join([*lines, "\tcontinue the action."])
    for thing in spec.things:
        path, the = f"things/{thing.id}", names.the(thing.id)
        if thing.light and thing.light != "always":
            shining = condition_phrase(Condition(subject=thing.id, test="is", value=thing.light), names)
            yield path, f"Kindling: if {shining}, now {the} is lit; otherwise now {the} is unlit."
        if thing.kind == "backdrop":
            rooms = [room for place in thing.places for room in names.regions.get(place, [place])]
            there = " or ".join(f"the location of the player is {names.the(room)}" for room in dict.fromkeys(rooms))
            yield (
                path,
                (
                    f"Placing backdrops:\n\tif {there}, move {the} to the location of the player;\n"
                    f"\totherwise remove {the} from play."
                ),
            )
        if thing.plural_name:
            original = next(id for id, copies in names.copies.items() if thing.id in copies)
            plural = inform_text(thing.plural_name)
            yield path, f"The original of {the} is {names.the(original)}. The plural form of {the} is {plural}."
        if thing.ties:
            yield path, _rope(thing, names)


def _rope(thing: Thing, names: Names) -> str:
    the = names.the(thing.id)
    anchors = " or ".join(f"the second noun is {names.the(id)}" for id in thing.ties)
    return (
        f"{capital(the)} is ropelike.\nCheck tying {the} around something:\n\tunless {anchors}:\n"
        '\t\tsay "[The noun] cannot be tied to [the second noun].";\n\t\tstop the action.'
    )


def render_liquids(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    for thing in spec.things:
        if thing.vessel is None:
            continue
        vessel, the = thing.vessel, names.the(thing.id)
        text = [f"The measure limit of {the} is {vessel.capacity}."]
        if vessel.liquid:
            text.append(f"The vessel-liquid of {the} is {names.state(vessel.liquid)}.")
        if vessel.endless:
            text.append(f"{capital(the)} is endless.")
        for liquid in spec.liquids:
            spoken = "/".join(words(liquid.name))
            text.append(f'Understand "{spoken}" as {the} when the vessel-liquid of {the} is {names.state(liquid.id)}.')
        yield f"things/{thing.id}", "\n".join(text)
    for mixture in spec.mixtures:
        one, other, result = (names.state(id) for id in (*mixture.of, mixture.gives))
        yield (
            "mixtures",
            "\n".join(
                f"Mixing: if the vessel-liquid of the noun is {a} and the vessel-liquid of the second noun is {b}, "
                f"now the blend is {result}."
                for a, b in ((one, other), (other, one))
            ),
        )


def declare_liquids(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    """The liquids, which must come before the things that hold them."""
    for liquid in spec.liquids:
        state = names.state(liquid.id)
        drinkable = "drinkable" if liquid.drinkable else "undrinkable"
        text = f"{capital(state)} is a liquid. {capital(state)} is {drinkable}."
        yield f"liquids/{liquid.id}", f"{text} The spoken name of {state} is {inform_text(liquid.name)}."

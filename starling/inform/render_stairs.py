"""Rendering stairs and ladders that are scenery or only mentioned: climbing them is going up or down."""

from __future__ import annotations

from collections.abc import Iterable

from starling.inform.phrases import Names
from starling.inform.render_names import dictionary_word
from starling.spec.mentions import mentions, nouns
from starling.spec.model import PLAYER, GameSpec, Thing

STAIRS = frozenset(("companionway", "ladder", "rungs", "stair", "staircase", "stairs", "stairway", "steps"))


def has_stairs(spec: GameSpec) -> bool:
    """Whether a game needs the extension Starling Stairs."""
    return bool(_mentioned(spec) or _things(spec))


def render_stairs(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    """The game's own part of the extension Starling Stairs."""
    if not has_stairs(spec):
        return
    things = [names.the(thing.id) for thing in _things(spec)]
    if things:
        nouns = " or ".join(f"the noun is {thing}" for thing in things)
        for doing in ("climbing", "entering", "using"):
            rule = f"stairs are for {doing} rule"
            yield (
                "game",
                f"Check {doing} (this is the {rule}):\n"
                f"\tif {nouns}:\n\t\tif the stairs lead away:\n\t\t\ttake the stairs;\n\t\t\tstop the action.\n"
                f"The {rule} is listed first in the check {doing} rules.",
            )
    owners: dict[str, list[str]] = {}
    for word, owner in _mentioned(spec):
        owners.setdefault(word, []).append("player" if owner == PLAYER else f"(+ {names.the(owner)} +)")
    cases = "\n".join(
        f"\t\t{dictionary_word(word[:9])}: if ({' || '.join(f'SK_Near({o})' for o in near)}) rtrue;"
        for word, near in owners.items()
    )
    switch = f"\tswitch (w) {{\n{cases}\n\t}}\n" if cases else ""
    near = [f"SK_Near({o})" for o in dict.fromkeys(o for found in owners.values() for o in found)]
    near += [f"TestScope((+ {thing} +), player)" for thing in things]
    anywhere = "".join(f"\tif ({test}) rtrue;\n" for test in near)
    yield (
        "game",
        f"Include (-\n[ SK_Stairs w;\n{switch}\tw = 0;\n\trfalse;\n];\n[ SK_Stairs_Near;\n{anywhere}\trfalse;\n];\n-).",
    )


def _mentioned(spec: GameSpec) -> list[tuple[str, str]]:
    """(word, owner) of the mentioned stairs, each once."""
    return list(
        dict.fromkeys(
            (word, owned.owner)
            for owned in mentions(spec)
            for phrase in owned.mention.words
            for word in nouns(phrase)
            if word in STAIRS
        )
    )


def _things(spec: GameSpec) -> list[Thing]:
    """The stairs that are things and stay where they are, but doors, which one goes through by entering them."""
    return [
        thing
        for thing in spec.things
        if thing.name.split()[-1].lower() in STAIRS and not thing.portable and thing.kind != "door"
    ]

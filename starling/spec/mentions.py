"""Mentions: words of a game's texts that a player may type although they are no things, each with a short answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from starling.spec.exits import spec_exits
from starling.spec.fact_checks import Problem, detail_problems
from starling.spec.logic import PLAYER, Detail, Direction
from starling.spec.model import Bearer, GameSpec, Mention, Player, Room, Thing
from starling.spec.world_checks import PARSER_NAME
from starling.util.text import words

MAX_WORDS = 25
"""Words that an answer may have; details belong into a thing."""
_LETTERS = 9


@dataclass(frozen=True)
class Owned:
    """A mention and the id of the room, thing or player in whose view it is answered."""

    owner: str
    mention: Mention


def nouns(phrase: str) -> list[str]:
    """The words by which a phrase is recognised: its last, and the one before "of" (stack of plates)."""
    typed = words(phrase)
    found = typed[-1:]
    if "of" in typed[1:]:
        found.append(typed[typed.index("of") - 1])
    return found


def mentions(spec: GameSpec) -> list[Owned]:
    """Every mention of a game in the order in which they are tried: those of things, rooms and the player, then the
    names of a room and of those next to it."""
    own = [Owned(id, m) for id, bearer in _bearers(spec) for m in bearer.mentions]
    return own + [Owned(room.id, m) for room in spec.rooms for m in _named_rooms(spec, room)]


def _bearers(spec: GameSpec) -> Iterator[tuple[str, Bearer]]:
    yield from ((t.id, t) for t in spec.things)
    yield from ((r.id, r) for r in spec.rooms)
    yield PLAYER, spec.player


def _named_rooms(spec: GameSpec, room: Room) -> Iterator[Mention]:
    """Answers to the names of a room and of the rooms next to it, unless the way there may be hidden."""
    here = nouns(room.name)
    if here:
        yield Mention(words=here, text="You are there.")
    called = {r.id: r.name for r in spec.rooms}
    ways: dict[str, list[Direction]] = {}
    for direction, to in spec_exits(spec, room.id).items():
        gate = room.gates.get(direction)
        if gate is None or not gate.when:
            for word in nouns(called.get(to, "")):
                ways.setdefault(word, []).append(direction)
    for word, directions in ways.items():
        if word not in here:
            yield Mention(words=[word], text=f"You would have to go {' or '.join(directions)}.")


def check_mentions(spec: GameSpec) -> Iterator[Problem]:
    """Problems of mentions: words that cannot be typed, that are taken by a thing in the same place, or twice."""
    for id, bearer in _bearers(spec):
        path = id if id == PLAYER else f"{'rooms' if isinstance(bearer, Room) else 'things'}/{id}"
        seen: set[str] = set()
        taken = {w: t for t in reversed(spec.things) if _is_with(spec, t, bearer) for w in _called(t)}
        for mention in bearer.mentions:
            if mention.when:
                yield from detail_problems(spec, path, [Detail(when=mention.when, text=mention.text)])
            if len(mention.text.split()) > MAX_WORDS:
                yield Problem(path, f"the answer to {mention.words[0]!r} has more than {MAX_WORDS} words; shorten it")
            for phrase in mention.words:
                if not PARSER_NAME.fullmatch(phrase) or not words(phrase):
                    yield Problem(path, f"the mentioned {phrase!r} must be letters, digits, spaces, ' and - only")
                    continue
                word = words(phrase)[-1][:_LETTERS]
                if word in taken:
                    yield Problem(
                        path, f"mentions {phrase!r}, which is what {taken[word].id!r} is called; leave it out"
                    )
                if word in seen and not mention.when:
                    yield Problem(path, f"mentions {phrase!r} a second time; leave it out of one")
                if not mention.when:
                    seen.add(word)


def _called(thing: Thing) -> set[str]:
    """The nouns of a thing's names, as long as the dictionary keeps them."""
    return {words(name)[-1][:_LETTERS] for name in (thing.name, *thing.synonyms) if words(name)}


def _is_with(spec: GameSpec, thing: Thing, bearer: Bearer) -> bool:
    """Whether a thing is the bearer of a mention, or stays in the room that is, where the parser finds it first. What
    the player mentions is understood everywhere, so no thing may be called so."""
    if isinstance(bearer, Thing):
        return thing.id == bearer.id
    if isinstance(bearer, Player):
        return True
    if thing.portable and thing.kind not in ("door", "backdrop"):
        return False
    if thing.door:
        return bearer.id in (thing.door.room, thing.door.to)
    if thing.kind == "backdrop":
        regions = {r.id: r.rooms for r in spec.regions}
        return any(bearer.id in regions.get(place, [place]) for place in thing.places)
    return thing.place == bearer.id and thing.kind != "person"

"""Features of commands, for the ranker: what a command is, how it relates to the texts, and what the episode has shown.

Hashed ids are of the command's form (`form_features`), and of the overlap of its nouns with opening, room, inventory
and last response (`text_features`). Numbers (`memory_features`) are of what the player remembers of the episode and of
how well two things go together. Nouns themselves are not features: those of other games do not matter.
"""

from __future__ import annotations

import functools
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from starling.training.commands import CommandParts, parts_of, words_of
from starling.training.episode import Decision, Episode

BUCKETS = 1 << 16
FORM = 1
"""Position, among the feature ids of a command, of the one for its template: verb, prepositions, number of nouns."""
COMMON_VERBS = frozenset(
    "ask buy close cut drink drop eat enter examine exit get give go insert inventory jump kiss listen lock look open"
    " out pull push put read remove search show sleep smell switch take taste tell throw tie touch turn unlock wait"
    " wake wave wear".split()
)
"""Verbs of Inform's Standard Rules; a game's other verbs are its own, and often its point."""
NO_FIT = -20.0
"""Affinity of a thing with a place that there is not."""

Ids = npt.NDArray[np.int64]
Affinity = Callable[[str, str], float]
"""How well a thing goes with another one, such as a place, in units of a log-probability."""


@functools.lru_cache(200_000)
def _hash(text: str) -> int:
    return zlib.crc32(text.encode())


@functools.lru_cache(50_000)
def stems_of(text: str) -> frozenset[str]:
    """The first five letters of each word of a text."""
    return frozenset(word[:5] for word in words_of(text))


@dataclass(frozen=True)
class _Form:
    """What depends on the command alone."""

    verb: str
    nouns: tuple[frozenset[str], frozenset[str]]
    """Stems of its first two noun phrases."""
    codes: tuple[int, int, int]
    """Hashes of its verb, its template (verb, prepositions, number of nouns), its prepositions."""
    common: int
    ids: tuple[int, int, int]


@functools.lru_cache(200_000)
def _form(command: str) -> _Form:
    parts = parts_of(command)
    between = "_".join(parts.prepositions)
    count = 0 if parts.moves else len(parts.nouns[:2])
    template = f"{parts.verb}|{between}|{count}"
    ids = (f"verb {parts.verb}", f"template {template}", f"shape {between}|{count}")
    stems = [frozenset[str]() if parts.moves else stems_of(noun) for noun in parts.nouns[:2]] + [frozenset[str]()] * 2
    return _Form(
        parts.verb,
        (stems[0], stems[1]),
        (_hash(parts.verb), _hash(template), _hash(between)),
        int(parts.verb in COMMON_VERBS),
        (_hash(ids[0]) % BUCKETS, _hash(ids[1]) % BUCKETS, _hash(ids[2]) % BUCKETS),
    )


_MIXERS = np.random.default_rng(0).integers(1, 1 << 62, (64, 4), dtype=np.int64) | 1


def _mixed(number: int, *parts: Ids) -> Ids:
    """Hash tuples of integers into buckets; ``number`` tells the kinds of feature apart."""
    total = np.full(len(parts[0]), _MIXERS[number, 3])
    for factor, part in zip(_MIXERS[number], parts, strict=False):
        total = (total ^ (part + 1)) * factor
        total ^= total >> 29
    return (total & 0x7FFFFFFFFFFFFFFF) % BUCKETS


def form_features(decision: Decision) -> Ids:
    """Feature ids of each command's form: verb, template, shape. Shape (commands, 3), from 0 to ``BUCKETS`` - 1."""
    return np.array([_form(command).ids for command in decision.commands], np.int64).reshape(-1, 3)


def text_features(s: Decision) -> Ids:
    """`form_features`, and ids of the overlap with the texts; shape (commands, features), from 0 to ``BUCKETS`` - 1."""
    texts = [stems_of(text) for text in (s.inventory, s.room, s.opening, s.response)]
    forms = [_form(command) for command in s.commands]
    count = len(forms)
    verb, template, between = np.array([f.codes for f in forms], np.int64).reshape(count, 3).T
    common = np.array([f.common for f in forms])

    def overlap(stems: frozenset[str]) -> int:
        """Bits: in which texts any of the stems is; 16 where there is no noun phrase."""
        return sum(1 << i for i, text in enumerate(texts) if stems & text) if stems else 16

    first = np.array([overlap(f.nouns[0]) for f in forms])
    second = np.array([overlap(f.nouns[1]) for f in forms])
    of_verb: dict[str, int] = {}
    for f in forms:
        of_verb[f.verb] = of_verb.get(f.verb, 0) + 1
    siblings = np.digitize([of_verb[f.verb] for f in forms], (2, 3, 6, 10))
    in_texts = np.array([2 * (f.verb[:5] in texts[2]) + (f.verb[:5] in texts[1]) for f in forms])
    holding = np.full(count, int(len(words_of(s.inventory)) > 4))
    size = np.full(count, min(count // 8, 6))
    place = np.arange(count)
    previous = [_form(command) for command in s.last[:2]]
    before = np.full(count, previous[0].codes[0] if previous else 0)
    earlier = np.full(count, previous[1].codes[0] if len(previous) > 1 else 0)
    used: frozenset[str] = previous[0].nouns[0] | previous[0].nouns[1] if previous else frozenset()
    shares = np.array([2 * bool(f.nouns[0] & used) + bool(f.nouns[1] & used) for f in forms])
    # Without the bit of the last response: how commands overlap with the state alone.
    state1, state2 = first & ~8, second & ~8
    dynamic = [
        _mixed(0, template, state1, state2),
        _mixed(1, common, between, state1, state2),
        _mixed(2, common, siblings),
        _mixed(3, verb, siblings),
        _mixed(4, common, in_texts),
        _mixed(5, holding, verb),
        _mixed(6, holding, common),
        _mixed(7, size, common),
        _mixed(8, 8 * place // count),
        _mixed(9, np.minimum(count - 1 - place, 4)),
        _mixed(10, state1),
        _mixed(11, state2),
        _mixed(12, verb, state1),
        _mixed(13, verb, state2),
        _mixed(14, common, state1),
        _mixed(15, common, state2),
        _mixed(16, before, verb),
        _mixed(17, before, common, shares),
        _mixed(18, verb, shares),
        _mixed(19, common, shares, first >> 3),
        _mixed(20, verb, first >> 3),
        _mixed(21, earlier, verb),
        _mixed(22, common, first, second),
    ]
    return np.concatenate([form_features(s), np.stack(dynamic, axis=1)], axis=1)


MEMORY_FEATURES = (
    # What is known in this state, for all commands.
    "from_memory", "carried", "untried_exits", "closed_things", "things_to_take", "last_gain", "last_loss",
    # The command's form.
    "moves", "puts", "one_noun", "no_noun",
    # A placement: affinity, compared with the other places known, here or anywhere.
    "affinity", "best", "margin", "best_here", "margin_here", "share",
    # What it did before.
    "here", "here_count", "played", "played_count", "unchanged", "gained", "lost", "pair_tried", "pair_failed",
    # Its first thing: in its place, in a wrong one, carried.
    "settled", "misplaced", "holds",
    # A thing to take: affinity with where it seems to be, compared with the best place known.
    "has_holder", "holder_affinity", "holder_margin",
    # A move.
    "unknown_exit", "towards_unknown", "towards_things", "visits", "back", "towards_place", "pull",
)  # fmt: skip
_COLUMN = {name: i for i, name in enumerate(MEMORY_FEATURES)}


def memory_features(episode: Episode, decision: Decision, affinity: Affinity | None) -> npt.NDArray[np.float32]:
    """Features of each command from what the episode has shown, shape (commands, `MEMORY_FEATURES`), most from -2 to 2.

    ``affinity``: None if there is none, which makes all things fit equally.
    """
    commands = decision.commands
    parts = [parts_of(command) for command in commands]
    table = np.zeros((len(commands), len(MEMORY_FEATURES)), np.float32)
    values = {name: table[:, i] for name, i in _COLUMN.items()}
    fits = affinity or (lambda thing, place: 0.0)
    ranked = {thing: _ranked(thing, episode, fits) for thing in episode.carried}
    untried = episode.untried_exits
    values["from_memory"][:] = 1
    values["carried"][:] = min(len(episode.carried), 4) / 2
    values["untried_exits"][:] = untried > 0
    values["closed_things"][:] = min(sum(p.verb == "open" for p in parts), 4) / 2
    takes = sum(p.verb in ("take", "get") and bool(p.nouns) and episode.settled.get(p.nouns[0], 0) <= 0 for p in parts)
    values["things_to_take"][:] = min(takes, 4) / 2
    values["last_gain"][:] = episode.last_gain > 0
    values["last_loss"][:] = episode.last_gain < 0
    to_unknown = episode.ways(lambda room: room is None) if untried else set()
    pulls = _pulls(episode, ranked)
    lying = {room for thing, room in episode.lying.items() if episode.settled.get(thing, 0) <= 0}
    to_things = episode.ways(lambda room: room in lying)
    for i, (command, part) in enumerate(zip(commands, parts, strict=True)):
        row = dict.fromkeys(("moves", "puts", "one_noun", "no_noun"), 0.0)
        form = "moves" if part.moves else "puts" if part.puts else "one_noun" if len(part.nouns) else "no_noun"
        row[form] = 1
        if part.puts:
            row |= _placement(part, episode, ranked, fits)
        here, played = episode.in_room[episode.room, command], episode.played[command]
        row |= {"here": here > 0, "here_count": min(here, 4) / 2}
        row |= {"played": played > 0, "played_count": min(played, 4) / 2}
        gain = episode.gains.get(command, 0)
        row |= {"gained": gain > 0, "lost": gain < 0, "unchanged": (episode.room, command) in episode.unchanged_here}
        if part.moves:
            row |= _move(command, episode, to_unknown, to_things, pulls)
        elif part.nouns:
            settled = episode.settled.get(part.nouns[0])
            row["settled"] = settled is not None and settled > 0
            row["misplaced"] = settled is not None and settled <= 0
            row["holds"] = part.nouns[0] in episode.carried
            if part.verb in ("take", "get"):
                row |= _taking(part.nouns[0], episode, fits)
        for name, value in row.items():
            values[name][i] = value
    return table


_Place = tuple[float, str, str]
"""(affinity, place, room)."""


def _ranked(thing: str, episode: Episode, fits: Affinity) -> list[_Place]:
    """The known places that the thing was not put in yet, best first."""
    untried = [(place, room) for place, room in episode.places.items() if (thing, place) not in episode.pairs]
    return sorted(((fits(thing, place), place, room) for place, room in untried), reverse=True)


def _placement(
    part: CommandParts, episode: Episode, ranked: dict[str, list[_Place]], fits: Affinity
) -> dict[str, float]:
    thing, place = part.nouns[:2]
    fit = fits(thing, place)
    others = [other for other in ranked.get(thing, ()) if other[1] != place]
    here = [other[0] for other in others if other[2] == episode.room]
    best = others[0][0] if others else fit
    best_here = here[0] if here else fit
    rivals = np.array([other[0] for other in others] + [fit])
    tried = episode.pairs.get(part.nouns)
    return {
        "affinity": fit / 10,
        "best": fit >= best,
        "margin": float(np.clip(fit - best, -10, 10)) / 5,
        "best_here": fit >= best_here,
        "margin_here": float(np.clip(fit - best_here, -10, 10)) / 5,
        "share": float(np.exp(fit - rivals.max()) / np.exp(rivals - rivals.max()).sum()),
        "pair_tried": tried is not None,
        "pair_failed": tried is not None and tried <= 0,
    }


def _taking(thing: str, episode: Episode, fits: Affinity) -> dict[str, float]:
    holder = episode.holder(thing)
    if holder is None:
        return {}
    fit = fits(thing, holder)
    best = max((fits(thing, place) for place in episode.places if place != holder), default=NO_FIT)
    return {"has_holder": 1, "holder_affinity": fit / 10, "holder_margin": float(np.clip(fit - best, -10, 10)) / 5}


def _pulls(episode: Episode, ranked: dict[str, list[_Place]]) -> dict[str, float]:
    """By move: how much better the best place of a carried thing is, in that direction, than the best one here."""
    pulls: dict[str, float] = {}
    for places in ranked.values():
        if places and places[0][2] != episode.room:
            target = places[0][2]
            here = max((fit for fit, _, room in places if room == episode.room), default=NO_FIT)
            for command in episode.ways(lambda room, target=target: room == target):  # type: ignore[misc]
                pulls[command] = max(pulls.get(command, NO_FIT), places[0][0] - here)
    return pulls


def _move(
    command: str, episode: Episode, to_unknown: set[str], to_things: set[str], pulls: dict[str, float]
) -> dict[str, float]:
    there = episode.exits.get(episode.room, {}).get(command)
    return {
        "unknown_exit": there is None,
        "towards_unknown": command in to_unknown,
        "towards_things": command in to_things,
        "visits": min(episode.visits[there], 5) / 3 if there else 0,
        "back": there is not None and there == episode.came_from,
        "towards_place": command in pulls,
        "pull": float(np.clip(pulls[command], -10, 10)) / 5 if command in pulls else 0,
    }


def penalties(
    episode: Episode, decision: Decision, repetition: float, no_change: float, loss: float
) -> npt.NDArray[np.float64]:
    """What each command loses, shape (commands,): ``repetition`` for each time it was played in this scene,
    ``no_change`` for each time it left the scene as it was, and ``loss`` for each time it cost points, wherever that
    was. Coefficients in units of log-probabilities; they are set by hand, since imitation does not teach them."""
    return np.array(
        [
            repetition * episode.here[decision.scene, command]
            + no_change * episode.unchanged[command]
            + loss * episode.losses[command]
            for command in decision.commands
        ]
    )

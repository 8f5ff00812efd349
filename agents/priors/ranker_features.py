"""Features of commands, for the ranker: what a command is, how it relates to the texts, and what the episode has shown.

Hashed ids are of the command's form (`form_features`), and of the overlap of its nouns with opening, room, inventory
and last response (`text_features`). Numbers (`memory_features`) are of what the player remembers of the episode and of
how well two things go together. Nouns themselves are not features: those of other games do not matter.
"""

from __future__ import annotations

import functools
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from starling.training.commands import listing, parts_of, words_of
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


def bucket_of(text: str) -> int:
    """The feature id of a text."""
    return _hash(text) % BUCKETS


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
        (bucket_of(ids[0]), bucket_of(ids[1]), bucket_of(ids[2])),
    )


def noun_stems(command: str) -> tuple[frozenset[str], frozenset[str]]:
    """Stems of a command's first two noun phrases, empty where there is none."""
    return _form(command).nouns


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


def _columns(first: str, last: str) -> slice:
    return slice(_COLUMN[first], _COLUMN[last] + 1)


_OF_STATE, _FORM = _columns("from_memory", "last_loss"), _columns("moves", "no_noun")
_FIT, _PAIR = _columns("affinity", "share"), _columns("pair_tried", "pair_failed")
_PLAYED, _THING = _columns("here", "lost"), _columns("settled", "holds")
_HOLDER, _MOVE = _columns("has_holder", "holder_margin"), _columns("unknown_exit", "pull")


def memory_features(episode: Episode, decision: Decision, affinity: Affinity | None) -> npt.NDArray[np.float32]:
    """Features of each command from what the episode has shown, shape (commands, `MEMORY_FEATURES`), most from -2 to 2.

    ``affinity``: None if there is none, which makes all things fit equally.
    """
    listed = listing(decision.commands)
    fits = affinity or (lambda thing, place: 0.0)
    ranked = {thing: _ranked(thing, episode, fits) for thing in episode.carried}
    settled = episode.settled
    table = np.zeros((len(decision.commands), len(MEMORY_FEATURES)), np.float32)
    table[:, _OF_STATE] = (
        1,
        min(len(episode.carried), 4) / 2,
        episode.untried_exits > 0,
        min(sum(p.verb == "open" for p in listed.parts), 4) / 2,
        min(sum(settled.get(thing, 0) <= 0 for _, thing in listed.takes), 4) / 2,
        episode.last_gain > 0,
        episode.last_gain < 0,
    )
    table[:, _FORM] = _forms(decision.commands)
    for i, command in enumerate(decision.commands):
        if played := episode.played.get(command, 0):
            here, gain = episode.in_room.get((episode.room, command), 0), episode.gains.get(command, 0)
            unchanged = (episode.room, command) in episode.unchanged_here
            counts = here > 0, min(here, 4) / 2, True, min(played, 4) / 2
            table[i, _PLAYED] = (*counts, unchanged, gain > 0, gain < 0)
    for i, nouns in listed.puts:
        table[i, _FIT] = _placement(nouns, episode, ranked, fits)
        if (tried := episode.pairs.get(nouns)) is not None:
            table[i, _PAIR] = True, tried <= 0
    for i, thing in listed.things:
        points = settled.get(thing)
        if points is not None or thing in episode.carried:
            wrong = points is not None and points <= 0
            table[i, _THING] = points is not None and not wrong, wrong, thing in episode.carried
    for i, thing in listed.takes:
        if holder := episode.holder(thing):
            table[i, _HOLDER] = _holding(thing, holder, episode, fits)
    if listed.moves:
        table[[i for i, _ in listed.moves], _MOVE] = _moves([c for _, c in listed.moves], episode, ranked)
    return table


@functools.lru_cache(50_000)
def _forms(commands: tuple[str, ...]) -> npt.NDArray[np.float32]:
    """Whether each command moves, puts, has nouns, has none: shape (commands, 4)."""
    kinds = [0 if p.moves else 1 if p.puts else 2 if p.nouns else 3 for p in listing(commands).parts]
    return np.eye(4, dtype=np.float32)[kinds]


_Place = tuple[float, str, str]
"""(affinity, place, room)."""


def _ranked(thing: str, episode: Episode, fits: Affinity) -> list[_Place]:
    """The known places that the thing was not put in yet, best first."""
    untried = [(place, room) for place, room in episode.places.items() if (thing, place) not in episode.pairs]
    return sorted(((fits(thing, place), place, room) for place, room in untried), reverse=True)


def _placement(
    nouns: tuple[str, ...], episode: Episode, ranked: dict[str, list[_Place]], fits: Affinity
) -> tuple[float, ...]:
    """The columns ``_FIT``."""
    thing, place = nouns
    fit = fits(thing, place)
    others = [other for other in ranked.get(thing, ()) if other[1] != place]
    best = others[0][0] if others else fit
    best_here = next((other[0] for other in others if other[2] == episode.room), fit)
    rivals = np.array([other[0] for other in others] + [fit])
    share = float(np.exp(fit - rivals.max()) / np.exp(rivals - rivals.max()).sum())
    return fit / 10, fit >= best, _clipped(fit - best), fit >= best_here, _clipped(fit - best_here), share


def _holding(thing: str, holder: str, episode: Episode, fits: Affinity) -> tuple[float, ...]:
    """The columns ``_HOLDER``."""
    fit = fits(thing, holder)
    best = max((fits(thing, place) for place in episode.places if place != holder), default=NO_FIT)
    return 1, fit / 10, _clipped(fit - best)


def _moves(commands: Sequence[str], episode: Episode, ranked: dict[str, list[_Place]]) -> list[tuple[float, ...]]:
    """The columns ``_MOVE`` of movement commands."""
    to_unknown = episode.ways(lambda room: room is None) if episode.untried_exits else set()
    lying = {room for thing, room in episode.lying.items() if episode.settled.get(thing, 0) <= 0}
    to_things = episode.ways(lambda room: room in lying) if lying else set()
    pulls = _pulls(episode, ranked)
    exits = episode.exits.get(episode.room, {})
    found: list[tuple[float, ...]] = []
    for command in commands:
        there = exits.get(command)
        visits = min(episode.visits[there], 5) / 3 if there else 0
        back = there is not None and there == episode.came_from
        known = there is None, command in to_unknown, command in to_things, visits, back
        found.append((*known, command in pulls, _clipped(pulls.get(command, 0))))
    return found


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


def _clipped(margin: float) -> float:
    return min(max(margin, -10.0), 10.0) / 5


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

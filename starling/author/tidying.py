"""Tidying games: things are out of place, and each must be put where such a thing is kept.

The player is told how many things have strayed, not which, and not where they belong: knowing that a wet towel goes on
the rail and a used plaster in the bin is the point. A game has 1 to 6 rooms, 3 to 14 receptacles, 1 to 8 stray things,
things that are where they belong already, and receptacles where none of its things belong. Each stray is one task of
one point; wrong places cost nothing. Everything is drawn from a seed and the knowledge of `tidying_bank`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from starling.author.bank import load_bank
from starling.author.base import slug_for
from starling.author.house import MAX_ROOMS, RECEPTACLES, House
from starling.author.ideas import Idea, phrase_key
from starling.author.renaming import difficulty_of, seeded_rng
from starling.author.tidying_bank import Occasion, Receptacle, TidyThing, load_tidying
from starling.author.walker import DraftThing, Walker
from starling.author.wording import Noun, capital, fill, title_case
from starling.spec.checks import check
from starling.spec.model import (
    PLAYER,
    Condition,
    Ending,
    GameSpec,
    Provenance,
    Skill,
    Task,
)
from starling.util.errors import AuthorError

MAX_STRAYS, MAX_DECOYS = 8, 6
MAX_COMMANDS = 60
MAX_ATTEMPTS = 60
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")
TOPICAL = 3.0
"""How much likelier a thing of the occasion's topics is than another."""
IN_HAND, ON_FLOOR = 0.12, 0.4
"""Chances: that a stray starts in the player's hands, and that another starts on the floor."""
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
class _Stray:
    """A thing out of place, and the receptacle where it belongs."""

    item: DraftThing
    home: DraftThing


class _Draft(House):
    """A game under construction."""

    def __init__(self, request: TidyRequest, rng: np.random.Generator) -> None:
        bank = load_tidying()
        self.request, self.rng = request, rng
        self.strays: list[_Stray] = []
        self.occasion = occasion = self._occasion()
        home_twice = [*bank.sites, *["home"] * (len(bank.sites) // 2)]
        site = bank.sites[self.pick(request.sites or (occasion.sites if occasion else home_twice))]
        required = [r for r in request.rooms if any(r == room.id for room in site.rooms)]
        if not required and occasion:
            required = [r for r in occasion.rooms if any(r == room.id for room in site.rooms)][:1]
        super().__init__(site, rng, required, occasion.topics if occasion else ())

    def _occasion(self) -> Occasion | None:
        """The occasion asked for, or one that suits the site, or none."""
        occasions = load_tidying().stock.occasions
        if self.request.occasion:
            return next(o for o in occasions if o.id == self.request.occasion)
        suitable = [o for o in occasions if not self.request.sites or self.request.sites[0] in o.sites]
        return self.pick(suitable) if suitable and self.chance(0.5) else None

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
            item = self.add(entry.noun, fill(self.pick(entry.looks), {"thing": entry.noun}), home.id)
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
        held = Counter(stray.home.id for stray in self.strays)

        def weight(kind: str) -> float:
            topical = any(thing.topic in self.topics for thing in fitting[kind])
            return (TOPICAL if topical else 1.0) / (1 + held[self.kinds[kind].id])

        while kinds:
            weights = np.array([weight(kind) for kind in kinds])
            kind = kinds[int(self.rng.choice(len(kinds), p=weights / weights.sum()))]
            for index in self.rng.permutation(len(fitting[kind])):
                if self.is_clear(fitting[kind][index].name):
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
            id=self.name("all tidy"), outcome="won", when=done, text=self.pick([*self.site.ends, *bank.ends])
        )
        walkthrough = self.walk()
        return GameSpec(
            id=slug_for(f"{title} {seed}"),  # many seeds share a title
            title=title,
            idea=idea or f"tidy {self.site.name}",
            intro=f"{mood['intro']} {intro} {closing}",
            skills=self._skills(walkthrough),
            difficulty=difficulty_of(len(walkthrough)),
            rooms=self.spec_rooms(mood),
            start=self.start,
            things=[*(self.spec_thing(item) for item in self.items.values()), *self.spec_doors()],
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
            id=self.name(f"tidied {stray.item.noun.name}"),
            description=fill("Put {the thing} where {it thing} belong{s thing}.", nouns),
            when=[Condition(subject=stray.item.id, test="in", value=stray.home.id)],
            points=1,
            say=fill(self.pick(load_tidying().stock.placed), nouns),
        )

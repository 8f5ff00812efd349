"""From an idea to a GameSpec: reads it, plots a game of the length asked for, lays it out, and tells it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

import numpy as np

from starling.author.bank import BankThing, Goal
from starling.author.planning.assembling import Assembly
from starling.author.planning.casting import PEOPLE_CLASSES, Cast
from starling.author.planning.closing import Closing
from starling.author.planning.composing import beats_for, goal_for, roles_in, script_for
from starling.author.planning.coverage import left_out, parts_of
from starling.author.planning.deeds import Deed
from starling.author.planning.localities import local_places, theme_of
from starling.author.planning.lore import ThemePerson, load_lore
from starling.author.planning.methods import best_methods
from starling.author.planning.mystery import Case
from starling.author.planning.phrases import FIXED_CLASSES, HEAVY, NOT_CARRIED, TIMES, Phrase, find_word
from starling.author.planning.plot import Plot, PlotError, Prop, Scene, goal_of, moved_to
from starling.author.planning.reading import Request, Wish
from starling.author.planning.reference import MOST_PEOPLE, MOST_ROOMS, NOTHING, Reference
from starling.author.planning.setting import Stage
from starling.author.planning.solving import case_goal
from starling.author.planning.telling import Telling
from starling.author.planning.terms import Term
from starling.author.renaming import seeded_rng
from starling.author.walker import DraftThing, OutOfReachError
from starling.author.wording import Noun, capital
from starling.spec.checks import check
from starling.spec.model import GameSpec
from starling.util.errors import AuthorError

MAX_ATTEMPTS = 40
MAX_COMPLICATIONS = 80
MAX_WISHES = 6
MOST_PARTS = 3
"""How many of the things that a game would leave out get a part in it."""
DEFAULT_LENGTH = (8, 30)
PER_GOAL = 15
"""Commands by which a game may be longer for each goal but the first, if no length was asked for."""
PER_PERSON = 4
"""Commands by which a game may be longer for each person for whom something is done."""
OWN_SHARE = 0.55
"""How long, at most, a game of a deed in the idea's own words is: too many errands would hide what it is about."""
LIKELY = (11, 97)
"""Range of what is measured where the idea leaves that open."""
OWN_COMPLICATIONS = 2
"""How many errands a deed in the idea's own words has at most, if no length is asked for."""

LIGHTS = frozenset("torch lantern lamp light".split())
NO_EXTRAS = frozenset(
    "abstract quantity event ailment spell crime danger place building signal fire liquid light thing".split()
)
"""Classes of nouns of which nothing is there if no goal of the idea has to do with it."""


@dataclass(frozen=True)
class Size:
    """How large a game is to be: the fewest and most commands of its walkthrough; rooms, main goals and people beside
    the player, if asked for."""

    low: int = DEFAULT_LENGTH[0]
    high: int = DEFAULT_LENGTH[1]
    rooms: tuple[int, int] | None = None
    goals: int | None = None
    people: int | None = None
    few_errands: bool = True
    """Whether a deed in the idea's own words has few errands before it, if no length is asked for."""


def plan_game(
    request: Request, seed: int, size: Size = Size(), attempt: int = 1, reference: Reference = NOTHING
) -> GameSpec:
    """A game of the wishes of a request that passes the checks; each ``attempt`` is another one. It takes over what it
    can of the ``reference``. Raises AuthorError."""
    if len(request.wishes) > MAX_WISHES:
        raise AuthorError(
            f"the idea asks for {len(request.wishes)} things, and a game can be about at most {MAX_WISHES}; name fewer"
        )
    spec = _plan(request, seed, size, attempt, reference)
    missing = left_out(request, spec)
    for change in (_in_own_words, _with_parts):
        # What the goals do without, the idea's own words may have; what is still left out is at least looked at.
        other = change(request, missing, spec)
        if not missing or other == request:
            continue
        with suppress(AuthorError):
            fuller = _plan(other, seed, size, attempt, reference)
            if len(still := left_out(request, fuller)) < len(missing):
                spec, missing, request = fuller, still, other
    return spec


def _in_own_words(request: Request, missing: tuple[str, ...], spec: GameSpec) -> Request:
    """The request in the idea's own words, where there is a method for them or the very object of the deed is no thing
    of the game."""
    there = {word for thing in spec.things for word in thing.name.split()}

    def literal(wish: Wish) -> Wish:
        own = wish.own
        if own is None or own.deed is None:
            return wish
        known = best_methods(own.deed, load_lore())[0] > 0
        absent = own.deed.object.name in missing and own.deed.object.head not in there
        return own if known or absent else wish

    return replace(request, wishes=tuple(map(literal, request.wishes)))


def _with_parts(request: Request, missing: tuple[str, ...], _: GameSpec) -> Request:
    return replace(request, terms=(*request.terms, *parts_of(request, missing)[:MOST_PARTS]))


def _plan(request: Request, seed: int, size: Size, attempt: int, reference: Reference) -> GameSpec:
    """A game of just these wishes."""
    asked = size
    rng = seeded_rng(seed, request.text, *([str(attempt)] if attempt > 1 else []))
    if (size.low, size.high) == DEFAULT_LENGTH:
        size = replace(size, high=size.high + PER_GOAL * (max(len(request.wishes), size.goals or 0) - 1))
    problem = ""
    scale = 1.0
    size = replace(size, high=size.high + PER_PERSON * sum(bool(wish.served) for wish in request.wishes))
    for _ in range(MAX_ATTEMPTS):
        try:
            draft = _Draft(request, size, scale, rng, reference)
        except (PlotError, OutOfReachError) as error:
            problem = str(error)
            continue
        commands = len(draft.telling.walker.commands)
        if not size.low <= commands <= size.high:
            problem = f"the walkthrough has {commands} commands"
            scale *= 0.85 if commands > size.high else 1.2
            continue
        spec = draft.assembly.spec(seed)
        problems = [str(p) for p in check(spec)]
        if not problems:
            return spec
        problem = problems[0]
    if any(wish.own for wish in request.wishes):
        # The goals get in each other's way: the same in the idea's own words.
        own = tuple(wish.own or wish for wish in request.wishes)
        return _plan(replace(request, wishes=own), seed, asked, attempt, reference)
    raise AuthorError(f"no valid game for this idea in {MAX_ATTEMPTS} attempts (last problem: {problem})")


def _banned(terms: tuple[Term, ...]) -> frozenset[str]:
    """The nouns and kinds of things that must not be used: there is no ladder; there is only a candle for a light."""
    lacking = {word for t in terms if t.when in ("lack", "ban") and t.phrase for word in (t.phrase.head, t.phrase.name)}
    only = [word for t in terms if t.when == "only" and t.phrase for word in t.phrase.name.split()]
    dim = any((noun := find_word(word)) and noun.kind == "light" for word in only)
    return frozenset(lacking | (LIGHTS if dim else set()))


def _is_carried(phrase: Phrase) -> bool:
    return not phrase.is_somebody and phrase.kind not in FIXED_CLASSES and phrase.head not in HEAVY


class _Draft:
    """One attempt at a game."""

    def __init__(
        self, request: Request, size: Size, scale: float, rng: np.random.Generator, reference: Reference
    ) -> None:
        self.request = request
        self.people: list[tuple[DraftThing, ThemePerson]] = []
        """People who answer questions."""
        self.named = {p.name for p in request.phrases if p.kind == "person"}
        self.plot = plot = Plot(theme_of(request, reference), rng, reference)
        self.results = {name: plot.pick(options) for name, options in plot.bank.words.results.items()}
        self.results |= {name: str(int(rng.integers(*LIKELY))) for name in ("figure", "other")}
        """What is found out, where the idea leaves that open."""
        alone = [t.phrase for t in request.terms if t.when in ("while", "past") and t.phrase]
        plot.avoided = frozenset(p.name for p in (*alone, *(phrase for _, phrase in request.forbidden)))
        plot.banned = _banned(request.terms)
        self.bank, self.cast = plot.bank, Cast(plot)
        self.local = local_places(request, plot)
        low, high = size.low, size.high
        own = any(wish.deed for wish in request.wishes)
        short = own and size.few_errands and low == DEFAULT_LENGTH[0]
        target = float(rng.uniform(low, OWN_SHARE * high if short else high)) * scale
        wishes = [plot.pick((wish, *wish.others)) for wish in request.wishes]
        self.goals = [self._goal_scene(wish) for wish in wishes]
        self.terms = [scene for term in request.terms if (scene := self._term_scene(term))]
        for at, (wish, scene) in enumerate(zip(wishes, self.goals, strict=True)):
            scene.before = [goal for goal, w in zip(self.goals[:at], wishes[:at], strict=True) if wish.deed or w.first]
            scene.before += [*(self._beats(wish, scene, target / len(wishes)) if wish.deed else []), *self.terms]
        self._wait_for_repairs()
        self.served = [self._served(wish, scene) for wish, scene in zip(wishes, self.goals, strict=True)]
        """Whom each goal is done for, if its script does not see to that."""
        purpose = self.cast.named_prop(request.purpose) if request.purpose else None
        if purpose:
            purpose.draft.fixed = True
        self._add_goals(size.goals or 0)
        for scene in self.goals:
            for slot in scene.script.hidden if isinstance(scene.script, Goal) else ():
                plot.complicate(scene.slots[slot])
        for _ in range(OWN_COMPLICATIONS * len(wishes) if short else MAX_COMPLICATIONS):
            if plot.length() >= target or not plot.complicate():
                break
        if size.rooms:
            rooms = int(rng.integers(size.rooms[0], size.rooms[1] + 1))
        else:
            rooms = max(1, min(16, round(target / float(rng.uniform(4, 9)))))
            rooms = max(rooms, min(len(reference.rooms), MOST_ROOMS))
        self.stage = Stage(plot, rooms, tuple({p.id: p for p in self.local.values()}.values()))
        barriers = 0 if len(self.stage.layout.places) < 3 else int(rng.integers(0, 2 + int(target > 30)))
        self.stage.shut_off(barriers)
        self.setting = self.stage.setting
        self._add_extras()
        self.people += self._named_people()
        self._add_people(size.people)
        self.telling = Telling(plot, self.setting, spoil=bool(rng.random() < 0.4))
        self.closing = Closing(plot, self.telling, request)
        for scene, person in zip(self.goals, self.served, strict=False):
            if person:
                self.closing.hand_over(scene, person.draft)
        if purpose:
            self.closing.see_to(purpose.draft)
        self.closing.forbid()
        self.assembly = Assembly(
            request, plot, self.setting, self.telling, self.closing, self.goals, self.terms, self.people, self.named
        )
        self.assembly.settle_talk()

    # Wishes -------------------------------------------------------------------------------------------

    def _goal_scene(self, wish: Wish) -> Scene:
        if wish.deed:
            return self._own_scene(wish, wish.deed)
        if wish.case:
            return self._case_scene(wish, wish.case)
        plot = self.plot
        given: dict[str, Prop] = {}
        for slot, phrase in wish.fillers.items():
            part = wish.goal.slots[slot]
            same = next((p for p in plot.props if p.draft.noun.name == phrase.name and not self._goes(p)), None)
            given[slot] = same or self.cast.from_phrase(phrase, part.kind)
        if role := self.cast.role(wish):
            slot, phrase = role
            given[slot] = self.cast.person(phrase)
        for slot, prop in self._repaired(wish).items():
            given.setdefault(slot, prop)
        for slot, entry in self.cast.qualifiers(wish).items():
            given.setdefault(slot, plot.add_entry(entry, 0))
        verb = wish.verb.split("-")[0].strip() or "do"
        words = {"verb": Noun(verb), "Verb": Noun(capital(verb))}
        return plot.scene(wish.goal, given, 0, words)

    def _case_scene(self, wish: Wish, case: Case) -> Scene:
        """The scene of a mystery, at the place that the idea names."""
        given = {slot: self.cast.named_prop(phrase) for slot, phrase in wish.fillers.items()}
        if (spot := "e" if case.gone else "x") in given:
            given[spot].draft.fixed = True
        goal, words = case_goal(case, self.plot)
        scene = self.plot.scene(goal, given, 0, words)
        place = next((self.local[p.name] for p in case.phrases if p.name in self.local), None)
        for slot in ("x", "e", "t1", "t2"):
            if place and slot in scene.slots and scene.slots[slot].at != "nowhere":
                scene.slots[slot].at = place.id
        return scene

    def _repaired(self, wish: Wish) -> dict[str, Prop]:
        """{slot: what is put right by another deed of the idea}: the cake is baked in the oven that is repaired."""
        there = [s.slots[f] for s in self.plot.scenes if goal_of(s) for f in s.script.slots if f in s.slots]
        found: dict[str, Prop] = {}
        for slot, part in wish.goal.slots.items():
            kinds = set((part.kind or "").split("|"))
            match = next(
                (p for p in there if p.fixed and kinds & p.kinds and kinds & {"oven", "stove", "machine"}), None
            )
            if match and not any(match is p for p in found.values()):
                found[slot] = match
        return found

    def _wait_for_repairs(self) -> None:
        """What one deed of the idea puts right is used by the others only after that."""
        for at, scene in enumerate(self.goals):
            goal = goal_of(scene)
            mended = (
                [scene.slots[f] for f in goal.focus if f in scene.slots] if goal and "repair" in goal.classes else []
            )
            for prop in mended:
                if any(prop in other.slots.values() for other in self.goals[at + 1 :]):
                    prop.troubles.append(scene)

    def _goes(self, prop: Prop) -> bool:
        """Whether a thing is used up by a goal, or put somewhere for good."""
        for scene in self.plot.scenes:
            for step in scene.script.steps:
                if moved_to(scene, step, prop) or (step.do or "").startswith("put"):
                    return True
        return False

    def _own_scene(self, wish: Wish, deed: Deed) -> Scene:
        """The scene of a deed in the idea's own words."""
        plot = self.plot
        given = {slot: self.cast.named_prop(phrase) for slot, phrase in wish.fillers.items()}
        x, kind = given["x"].draft, deed.object.kind
        if deed.mode in ("free", "foe", "folk") or kind in FIXED_CLASSES | NOT_CARRIED or deed.object.head in HEAVY:
            x.fixed = True
        if any(
            (w := find_word(m)) and w.kind in ("building", "place") for m in deed.object.modifiers
        ):  # a church clock
            x.fixed = True
        if "y" in given and deed.mode != "trade" and not deed.held:
            given["y"].draft.fixed = True
        alone = any(t.when == "only" for t in self.request.terms)
        goal = goal_for(deed, plot, not given["x"].fixed, alone, self._lacking())
        x.fixed = x.fixed or goal.slots["x"].fixed
        for slot, phrase in roles_in(goal, wish.phrases):
            given.setdefault(slot, self.cast.named_prop(phrase))
        scene = plot.scene(goal, given, 0, self._deed_words(deed))
        scene.act = deed.act
        place = next((self.local[p.name] for p in wish.phrases if p.name in self.local), None)
        for slot in ("x", "y", "site", "spot", "stage", "way"):
            if place and slot in scene.slots and scene.slots[slot].at != "nowhere":
                scene.slots[slot].at = place.id
        return scene

    def _deed_words(self, deed: Deed) -> dict[str, Noun]:
        verb = deed.verb or deed.kind
        words = {"deed": deed.text, "verb": verb, "told": deed.told, **self.results}
        return {form: Noun(text) for n, w in words.items() for form, text in ((n, w), (n.title(), capital(w)))}

    def _beats(self, wish: Wish, scene: Scene, target: float) -> list[Scene]:
        """The scenes that come before a deed: more of them in a longer game."""
        plot, deed = self.plot, wish.deed
        assert deed
        count = int(plot.rng.integers(2, 4 + int(target > 14) + int(target > 20)))
        steps = len(scene.script.steps)
        known = best_methods(deed, plot.lore, self._lacking())[0] > 0
        if known:
            count = max(0, count - steps)  # the method says what comes before
        alone = any(t.when == "only" for t in self.request.terms)
        beats = beats_for(deed, plot, count, self._lacking(), alone, narrow=known)
        words = {**self._deed_words(deed), "x": scene.slots["x"].draft.noun}
        return [plot.scene(beat, {"x": scene.slots["x"]} if "x" in beat.slots else {}, 1, words) for beat in beats]

    def _lacking(self) -> list[Phrase]:
        """What there is none of in this idea."""
        return [term.phrase for term in self.request.terms if term.when == "lack" and term.phrase]

    def _term_scene(self, term: Term) -> Scene | None:
        """The scene that a circumstance of the idea makes necessary."""
        script = script_for(term, self.plot)
        if script is None:
            return None
        deed = next((w.deed.text for w in self.request.wishes if w.deed), "go on")
        nouns = {"deed": Noun(deed), "clause": Noun(term.clause)}
        nouns["lacking"] = Noun(term.phrase.name, term.phrase.plural) if term.phrase else Noun("help")
        given: dict[str, Prop] = {}
        if term.phrase and "y" in script.slots:
            given["y"] = self.cast.named_prop(term.phrase)
            if term.when == "with" and any(given["y"] in scene.slots.values() for scene in self.goals):
                return None  # takes part already
            carried = term.when in ("only", "also") or (term.when == "part" and _is_carried(term.phrase))
            given["y"].draft.fixed = given["y"].draft.fixed or not carried
        if term.other and "z" in script.slots:
            given["z"] = self.cast.named_prop(term.other)
        return self.plot.scene(script, given, 1, nouns)

    def _served(self, wish: Wish, scene: Scene) -> Prop | None:
        """For whom a goal is done, unless the script sees to that."""
        if wish.served is None:
            return None
        prop = self.cast.person(wish.served)
        return None if prop.draft.type != "person" or any(prop is p for p in scene.slots.values()) else prop

    def _named_people(self) -> list[tuple[DraftThing, ThemePerson]]:
        """The people whom the idea names: they answer questions."""
        people = [p.draft for p in self.plot.props if p.draft.type == "person" and p.draft.noun.name in self.named]
        return [(d, ThemePerson(name=d.noun.name, look=d.look)) for d in people]

    def _add_goals(self, asked: int) -> None:
        """Further goals that the places of the theme suggest, until there are as many as asked for."""
        plot = self.plot
        kept = {k for p in plot.theme.places for f in self.bank.places[p].fixtures for k in f.keep}
        options = [g for g in plot.lore.goals if not any(s.any for s in g.slots.values()) and plot.suits(g)]
        options = [g for g in options if kept & {k for e in self._entries(g) for k in e.keep}] or options
        for index in plot.rng.permutation(len(options)):
            if len(self.goals) >= asked:
                return
            if not plot.used[options[index].id]:
                self.goals.append(plot.scene(options[index], {}, 0))

    def _entries(self, goal: Goal) -> list[BankThing]:
        return [e for slot in goal.focus for e in self.bank.of_kind(goal.slots[slot].kind or "")]

    def _add_people(self, asked: int | None) -> None:
        """People of the theme, until there are as many as asked for; if any number will do, perhaps one."""
        plot = self.plot
        there = sum(p.draft.type == "person" for p in plot.props)
        known = plot.reference.people
        if asked is None:
            asked = there + max(int(plot.chance(0.35)), min(len(known), MOST_PEOPLE))
        people = plot.theme.people
        for person in [*known, *(people[index] for index in plot.rng.permutation(len(people)))]:
            if there >= asked:
                break
            if plot.is_free(person.name):
                noun = Noun(person.name, proper=person.name in plot.reference.proper, person=True)
                prop = plot.add(noun, person.look, 0, type="person", fixed=True)
                self.people.append((prop.draft, person))
                there += 1
        self.stage.place_in_the_open()

    # The rest -----------------------------------------------------------------------------------------

    def _add_extras(self) -> None:
        """Further things that the idea names, and things that are not needed."""
        plot = self.plot
        used = {id(p) for w in self.request.wishes for p in w.fillers.values()}
        names = " ".join(p.draft.noun.name for p in plot.props).split()
        for phrase in self.request.phrases:
            there = {phrase.head, *phrase.name.split()[-1:]} & set(names)
            if there or id(phrase) in used or not self.cast.allowed(phrase.name):
                continue
            forbidden = any(phrase is p for _, p in self.request.forbidden)
            if phrase.kind in PEOPLE_CLASSES:
                self.cast.person(phrase)
            elif forbidden or (
                phrase.kind not in NO_EXTRAS and phrase.head not in TIMES and phrase.name not in self.local
            ):
                self.cast.from_phrase(phrase, None)
        asked = {k for scene in plot.scenes for s in scene.script.slots.values() for k in (s.kind or "").split("|")}
        idle = [t for t in self.bank.of_kind("trinket") if plot.is_free(t.name) and not set(t.kinds) & asked]
        order = plot.rng.permutation(len(idle)).tolist()
        order.sort(key=lambda index: idle[index].name not in plot.reference.things)
        for index in order[: int(plot.rng.integers(1, 4))]:
            if plot.is_free(idle[index].name):
                plot.add_entry(idle[index], 0)
        self.stage.place_in_the_open()

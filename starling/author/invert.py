"""Inversion: a game that starts in the final state of another game's walkthrough and asks the player to undo it.

Things must return to their places, opened things be closed, switched-on things be switched off; game-specific states
are restored if an action of the game, or one built from the inverse verb, can do so. Irreversible changes stay. Texts
tied to the original story (intro, endings, timers) are dropped.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from starling.analysis.search import find_plan
from starling.author.base import slug_for
from starling.author.renaming import difficulty_of, ids_of, require_derivable, seeded_rng, unused_id, without_mentions
from starling.author.reversal import (
    InverseAction,
    WorldState,
    can_appear,
    can_set,
    holds,
    inverse_actions,
    noun_of,
    replay,
    task_text,
)
from starling.author.wording import with_the
from starling.library.game import Game
from starling.spec.checks import check
from starling.spec.model import (
    NOWHERE,
    PLAYER,
    STANDARD_COMMANDS,
    Action,
    Condition,
    Detail,
    Ending,
    GameSpec,
    Provenance,
    Rule,
    Skill,
    Task,
    Thing,
)
from starling.states.graph import WON
from starling.util.errors import AuthorError

SECONDS, EXPANSIONS = 120.0, 2000
"""Limits of each search for a winning plan. The limit on expansions is the one reached in practice, so that results do
not depend on the speed of the machine."""
_NO_ARTICLE = frozenset("the inside outside under behind below above before beneath beside on at in over by".split())
MIN_TASKS, MAX_TASKS = 2, 10
_TITLES = ["{}, Undone", "{}, Backwards", "As It Was: {}", "After {}"]
_INTROS = [
    "Somebody has been here before you, and this is what they did: {idea} It is done, and done well. Nobody was to "
    "know, so now everything goes back to how it was.",
    "The work was this: {idea} It is finished. Tomorrow somebody else is to begin it from the beginning, so today all "
    "that can be undone is undone.",
    "You have done what you came to do: {idea} What is left is the part that no story tells, which is clearing up "
    "after it, until the place looks as it did before.",
]
_ENDINGS = [
    "You look round once more. Everything that could be undone is undone, and the place looks as if nobody had ever "
    "begun.",
    "That is the last of it. If anybody asks, nothing has happened here yet.",
    "As it was. You stand in the middle of it for a while, and it all waits to be done again.",
]


@dataclass(frozen=True)
class _Goal:
    """A change made by the walkthrough that the player must undo."""

    description: str
    when: list[Condition]
    points: int
    skill: Skill = "organising"


def invert(game: GameSpec, seed: int) -> GameSpec:
    """The inverse of ``game``, with a walkthrough found by search.

    Deterministic for a given game and seed, unless the search runs out of time. Needs the compiler. Raises AuthorError
    if fewer than two changes can be undone.
    """
    require_derivable(game)
    game = without_mentions(game)  # what they say may not hold in the world put back
    if not game.walkthrough:
        raise AuthorError(f"{game.id!r} has no walkthrough to invert; choose a game that has one")
    states = replay(Game(game))
    draft = _InverseDraft(game, states, seeded_rng(seed, "invert", game.id), seed)
    goals = draft.goals()
    if len(goals) < MIN_TASKS:
        raise AuthorError(_too_little(game, len(goals)))
    for strict in (True, False):
        spec = draft.spec(goals, strict)
        problems = check(spec)
        if problems:
            raise AuthorError(f"{game.id!r} cannot be inverted: {problems[0]}")
        plan, done = _solve(spec)
        if plan is None:
            # Keep the largest set of tasks that the search did together.
            goals = [g for g, task in zip(goals, spec.tasks, strict=True) if task.id in done]
            if len(goals) < MIN_TASKS:
                raise AuthorError(_too_little(game, len(goals)))
            spec = draft.spec(goals, strict)
            plan, _ = _solve(spec)
        if plan is not None:
            return spec.model_copy(update={"walkthrough": plan, "difficulty": difficulty_of(len(plan))})
    raise AuthorError(f"search found no solution for the inverse of {game.id!r}; choose another game")


def _too_little(game: GameSpec, count: int) -> str:
    return (
        f"too little of {game.id!r} can be undone: {count or 'none'} of the changes its walkthrough makes, but "
        f"{MIN_TASKS} are needed; choose another game"
    )


def _solve(spec: GameSpec) -> tuple[list[str] | None, set[str]]:
    """(a winning plan or None, the ids of the tasks done in the highest-scoring state)."""
    game = Game(spec)
    best, most = set[str](), -1

    def wins(state: int) -> bool:
        nonlocal best, most
        score = game.graph.score_of(state) or 0
        if score > most:
            most = score
            game.enter(game.scratch, state)
            best = set(game.world.tasks_done(game.scratch.memory()))
        return bool(game.graph.ended.data[state] == WON and score == spec.max_score)

    plan, _ = find_plan(game, goal=wins, seconds=SECONDS, expansions=EXPANSIONS)
    return plan, best


class _InverseDraft:
    """The world of the inverse game and its candidate goals."""

    def __init__(self, game: GameSpec, states: list[WorldState], rng: np.random.Generator, seed: int) -> None:
        self.game, self.seed = game, seed
        self.began, self.ended = states[0], states[-1]
        self.intro, self.ending = str(rng.choice(_INTROS)), str(rng.choice(_ENDINGS))
        self.title = str(rng.choice(_TITLES)).format(game.title)
        self.rules = _lasting_rules(game, self.ended)
        old = [a for a in map(_after_all_tasks, game.actions) if a is not None]
        self.inverses = [u for u in inverse_actions(game, states) if not _is_redundant(old, u)]
        patterns = {u.action.command for u in self.inverses}
        # An inverse verb is a command of its own, so it cannot be another's synonym.
        old = [a.model_copy(update={"synonyms": [s for s in a.synonyms if s not in patterns]}) for a in old]
        self.actions = [*(u.action for u in self.inverses), *old]

    # Goals ---------------------------------------------------------------------------------------------

    def goals(self) -> list[_Goal]:
        """The changes that can be undone, those by game-specific verbs first."""
        own, places, states = list[_Goal](), list[_Goal](), list[_Goal]()
        inside: dict[str, list[Condition]] = {}
        for thing in self.game.things:
            own += self._own_states(thing)
            goal = self._place(thing)
            if goal:
                places.append(goal)
                holder = str(self.began[thing.id, "@place"])
                inside.setdefault(holder, []).extend(goal.when)
        for thing in self.game.things:
            states += self._built_in(thing, inside.get(thing.id, []))
        together: dict[str, _Goal] = {}
        for goal in [*own, *places, *states]:
            same = together.setdefault(goal.description, goal)
            if same is not goal:
                together[goal.description] = replace(same, when=[*same.when, *goal.when])
        return list(together.values())[:MAX_TASKS]

    def _changed(self, thing: Thing, aspect: str) -> bool:
        return self.began.get((thing.id, aspect)) != self.ended.get((thing.id, aspect))

    def _own_states(self, thing: Thing) -> Iterable[_Goal]:
        effects = [e for r in self.rules for e in r.effects]
        for prop in self.game.properties:
            if prop.id not in thing.properties or prop.maximum is not None or not self._changed(thing, prop.id):
                continue
            if NOWHERE in (self.began.get((thing.id, "@place")), self.ended.get((thing.id, "@place"))):
                continue  # it came into play or left it, which is a separate goal
            was = str(self.began[thing.id, prop.id])
            command = can_set(self.actions, effects, thing.id, was)
            if command is None:
                continue
            text = task_text(self.game, command) if command.pattern else f"Let {_the(thing)} be as before."
            yield _Goal(text, [Condition(subject=thing.id, test="is", value=was)], 2, "crafting")

    def _place(self, thing: Thing) -> _Goal | None:
        if thing.door or thing.part_of or not self._changed(thing, "@place"):
            return None
        was, now = str(self.began[thing.id, "@place"]), str(self.ended[thing.id, "@place"])
        takeable = thing.portable and not thing.scenery and thing.kind != "person"
        by_action = can_set(self.actions, [], thing.id, was)
        if was == NOWHERE or now == NOWHERE:
            if not (can_appear(self.actions, thing.id) if now == NOWHERE else by_action):
                return None
        elif not takeable and by_action is None:
            return None
        the = _the(thing)
        if was == NOWHERE:
            text = f"Take {the} apart again."
        elif was == PLAYER:
            text = f"Have {the} in your hands again."
        elif was in {r.id for r in self.game.rooms}:
            text = f"Leave {the} where {'they were' if thing.plural else 'it was'}, in {self._room(was)}."
        else:
            holder = self.game.thing(was)
            if holder.kind == "person" and by_action is None:
                return None
            word = {"supporter": "on", "person": "with"}.get(holder.kind, "in")
            text = f"Put {the} back {word} {_the(holder)}."
        goal = _Goal(text, self._is_at(thing, was, now), 2 if was == NOWHERE else 1)
        return None if all(holds(self.game, self.ended, c) for c in goal.when) else goal

    def _is_at(self, thing: Thing, place: str, now: str) -> list[Condition]:
        if place == PLAYER:
            return [Condition(subject=thing.id, test="held")]
        there = Condition(subject=thing.id, test="in", value=place)
        if place in {r.id for r in self.game.rooms}:
            # "In the room" also holds for a thing the player carries there, or that is where the walkthrough left it.
            held = Condition(subject=thing.id, test="held", negate=True)
            put = [Condition(subject=thing.id, test="in", value=now, negate=True)]
            return [there, held, *(put if now in {t.id for t in self.game.things} else [])]
        return [there]

    def _room(self, id: str) -> str:
        name = next(r.name for r in self.game.rooms if r.id == id)
        first = name.lower().split()[0]
        return name if "'s " in name or first in _NO_ARTICLE else f"the {name}"

    def _built_in(self, thing: Thing, contents: list[Condition]) -> Iterable[_Goal]:
        locked = self._changed(thing, "@lock")
        if locked:
            was = str(self.began[thing.id, "@lock"])
            verb = "Lock" if was == "locked" else "Unlock"
            yield _Goal(f"{verb} {_the(thing)} again.", [*contents, _is(thing, was)], 2, "unlocking")
        if self._changed(thing, "@open") and not (locked and self.began[thing.id, "@lock"] == "locked"):
            was = str(self.began[thing.id, "@open"])
            verb = "Open" if was == "open" else "Close"
            yield _Goal(f"{verb} {_the(thing)} again.", [*contents, _is(thing, was)], 1)
        if self._changed(thing, "@power"):
            was = str(self.began[thing.id, "@power"])
            yield _Goal(f"Switch {_the(thing)} {was} again.", [_is(thing, was)], 1)
        if self._changed(thing, "@worn"):
            worn = self.began[thing.id, "@worn"] == "worn"
            condition = Condition(subject=thing.id, test="is", value="worn", negate=not worn)
            yield _Goal(f"{'Put' if worn else 'Take'} {_the(thing)} {'on' if worn else 'off'} again.", [condition], 1)

    # Spec ----------------------------------------------------------------------------------------------

    def spec(self, goals: list[_Goal], strict: bool) -> GameSpec:
        """The game with these goals. ``strict``: to win, all goals must hold at the same time, not just once each."""
        game, taken = self.game, ids_of(self.game) | {a.id for a in self.actions}
        tasks = []
        for goal in goals:
            id = unused_id(slug_for(goal.description)[:38].strip("-"), taken)
            taken.add(id)
            tasks.append(Task(id=id, description=goal.description, when=goal.when, points=goal.points))
        done = [Condition(subject=t.id, test="done") for t in tasks]
        lasting = list(dict.fromkeys(c.model_dump_json() for g in goals for c in g.when)) if strict else []
        won = [*done, *(Condition.model_validate_json(c) for c in lasting)]
        jobs = " ".join(g.description for g in goals)
        skills = list(dict.fromkeys(["organising", *(g.skill for g in goals)]))
        if len(game.rooms) > 3:
            skills.append("navigating")
        work = game.idea.rstrip(". ") + "."
        return game.model_copy(
            update={
                "id": slug_for(f"undo {game.id}"),
                "title": self.title[:200],
                "idea": f"Undo what was done: {work} {jobs}"[:2000],
                "intro": f"{self.intro.format(idea=work)}\n\n{jobs}"[:5000],
                "skills": skills,
                "rooms": [r.model_copy(update={"details": _lasting_details(r.details)}) for r in game.rooms],
                "start": str(self.ended[PLAYER, "@place"]),
                "things": [self._thing(t) for t in game.things],
                "actions": self.actions,
                "rules": self.rules,
                "tasks": tasks,
                "endings": [Ending(id=unused_id("as-it-was", taken), outcome="won", when=won, text=self.ending)],
                "max_score": sum(t.points for t in tasks),
                "walkthrough": [],
                "provenance": Provenance(author=f"invert {game.id}", seed=self.seed),
            }
        )

    def _thing(self, thing: Thing) -> Thing:
        """A thing in its state after the walkthrough."""
        ended = self.ended
        aspects = ["@open", "@lock", "@power", "@worn", *thing.properties]
        changed = any(self._changed(thing, a) for a in ["@place", *aspects])
        shown = {"open", "locked", "on", "worn"} | {s for p in self.game.properties for s in p.states[1:]}
        values = [ended.get((thing.id, a)) for a in aspects]
        place = None if thing.door or thing.part_of else str(ended[thing.id, "@place"])
        carried = place == PLAYER or place in {t.id for t in self.game.things if t.kind == "person"}
        return thing.model_copy(
            update={
                "place": place,
                # A thing that an action handed to somebody is portable from now on.
                "portable": thing.portable or carried,
                "scenery": thing.scenery and not carried,
                "states": [v for v in values if isinstance(v, str) and v in shown]
                + (["open"] if "open" in thing.states and not thing.openable and thing.kind != "door" else []),
                "numbers": {p: v for p in thing.properties if isinstance(v := ended[thing.id, p], int) and v},
                # The text describes the thing's initial state.
                "appearance": None if changed else thing.appearance,
                "appearances": [] if changed else thing.appearances,
                "details": _lasting_details(thing.details),
            }
        )


def _the(thing: Thing) -> str:
    return with_the(noun_of(thing))


def _is(thing: Thing, value: str) -> Condition:
    return Condition(subject=thing.id, test="is", value=value)


def _is_redundant(actions: list[Action], inverse: InverseAction) -> bool:
    """Whether an existing action has all effects of the inverse action."""
    new = inverse.action
    for action in actions:
        if action.command in STANDARD_COMMANDS or not set(new.noun) & {*action.noun, *action.second}:
            continue
        if all(can_set([action], [], e.subject, e.value or "") for e in new.effects):
            return True
    return False


# Parts of the original game that are kept --------------------------------------------------------------


def _without_done(conditions: list[Condition]) -> list[Condition] | None:
    """The conditions, given that all tasks of the original game are done; None if they cannot hold then."""
    if any(c.test == "done" and c.negate for c in conditions):
        return None
    return [c for c in conditions if c.test != "done"]


def _after_all_tasks(action: Action) -> Action | None:
    when = _without_done(action.when)
    needed = _without_done([r.condition for r in action.requires])
    if when is None or needed is None:
        return None
    requires = [r for r in action.requires if r.condition.test != "done"]
    return action.model_copy(update={"when": when, "requires": requires})


def _lasting_details(details: list[Detail]) -> list[Detail]:
    found = []
    for detail in details:
        when = _without_done(detail.when)
        if when:
            found.append(detail.model_copy(update={"when": when}))
    return found


def _lasting_rules(game: GameSpec, state: WorldState) -> list[Rule]:
    """The rules of the ongoing world, without those that only print or count something, and without those that would
    fire immediately and report something past."""
    rules = []
    for rule in game.rules:
        when = _without_done(rule.when)
        if when is None or not rule.effects:
            continue
        if all(holds(game, state, c) for c in when) and (rule.say or not when):
            continue
        rules.append(rule.model_copy(update={"when": when}))
    while True:
        read = {(c.subject, c.property) for c in _conditions(game, rules) if c.test == "at-least"}
        kept = [r for r in rules if any(e.do in ("set", "move") or (e.subject, e.property) in read for e in r.effects)]
        if kept == rules:
            return rules
        rules = kept


def _conditions(game: GameSpec, rules: list[Rule]) -> Iterable[Condition]:
    for action in game.actions:
        yield from action.when
        yield from (r.condition for r in action.requires)
    for details in (*(r.details for r in game.rooms), *(t.details for t in game.things)):
        for detail in details:
            yield from detail.when
    for rule in rules:
        yield from rule.when

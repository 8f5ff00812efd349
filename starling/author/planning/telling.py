"""Tells a plot: the scenes become actions, rules, tasks and endings, in an order in which a player can do them.

The walkthrough is built along: of what can be done next, the player does what is nearest (`walker.Walker`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal, cast

from starling.author.bank import CONDITION, EFFECT, SLOT, ProcedureStep
from starling.author.planning.joining import about, joined
from starling.author.planning.lore import Barrier, Beat, Term, Trouble
from starling.author.planning.plot import Plot, PlotError, Prop, Scene, general, goal_of, moved_to, steps_of, uses
from starling.author.planning.setting import Setting
from starling.author.walker import Walker
from starling.author.wording import fill
from starling.spec.commands import OTHER_WORDS, STANDARD_VERBS, UNDERSTOOD
from starling.spec.model import (
    NOWHERE,
    PLAYER,
    STANDARD_COMMANDS,
    Action,
    Condition,
    Effect,
    Ending,
    Property,
    Requirement,
    Rule,
    Task,
)

MEANS = {
    "switch on {noun}": "on",
    "switch off {noun}": "off",
    "open {noun}": "open",
    "close {noun}": "closed",
    "wear {noun}": "worn",
}
"""Which state a standard command brings about."""
Test = Literal["is", "in", "held", "here"]


def typed_verb(verb: str) -> str:
    """A verb as a command may begin with it: the parser keeps some words for itself."""
    first, *rest = verb.split()
    return " ".join([{**OTHER_WORDS, "get": "fetch", "walk": "exercise"}.get(first, first), *rest])


@dataclass
class _Told:
    """How far a scene has been told."""

    scene: Scene
    blocks: list[list[ProcedureStep]]
    last_goal: Condition | None = None


@dataclass
class Telling:
    """The dynamics of a game and its walkthrough, told scene by scene."""

    plot: Plot
    setting: Setting
    spoil: bool
    """Whatever waits too long is ruined, and the game is lost."""
    properties: list[Property] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    endings: list[Ending] = field(default_factory=list)
    placed: set[str] = field(default_factory=set)
    """Ids of things that a step has put somewhere, so that the player need not hold them."""

    def __post_init__(self) -> None:
        self.props = {prop.draft.id: prop for prop in self.plot.props}
        items = {id: prop.draft for id, prop in self.props.items()}
        doors = {frozenset((s.near, s.room)): s.door.noun.name.lower() for s in self.setting.shut if s.door}
        self.walker = Walker(items, self.setting.layout, self.setting.start, doors)
        self.meanings: dict[str, str] = {}
        for scene in self.plot.scenes:
            for step in scene.script.steps:
                if step.do:
                    pattern = self._pattern(scene, step.do)
                    self.meanings[pattern] = pattern
            for slot, part in scene.script.slots.items():
                if part.at in scene.script.slots and slot != "item":
                    self.placed.add(scene.slots[slot].draft.id)
        for scene in self.plot.scenes:
            self._declare_properties(scene)
        self._tell()

    # The order ----------------------------------------------------------------------------------------

    def _tell(self) -> None:
        """Tell all scenes; of the blocks that can be done next, the nearest comes first."""
        waiting = [_Told(scene, steps_of(scene)) for scene in self.plot.scenes]
        # A room that is shut is opened as soon as that can be done, and then the goals come in the order of the idea.
        self.done: set[int] = set()
        while waiting:
            ready = [told for told in waiting if self._is_ready(told)]
            if not ready:
                raise PlotError("the scenes of this plot wait for each other")
            told = min(ready, key=self._effort)
            for step in told.blocks.pop(0):
                if step.do is None:
                    self._wait_step(told, step)
                else:
                    self._command_step(told, step)
            if not told.blocks:
                waiting.remove(told)
                self.done.add(id(told.scene))
        for scene in self.plot.scenes:
            for step in scene.script.asides:
                self._aside(scene, step)

    def _is_ready(self, told: _Told) -> bool:
        scene = told.scene
        if any(step is scene.key for step in told.blocks[0]) and any(id(b) not in self.done for b in scene.before):
            return False
        for slot in SLOT.findall(told.blocks[0][0].do or ""):
            if slot in scene.slots and self._is_nowhere(scene.slots[slot]):
                return False
        for prop in uses(scene, told.blocks[0]):
            if prop is scene.slots.get("item") and scene in (prop.provider, *prop.troubles):
                before = [prop.provider] if scene in prop.troubles else []
            else:
                before = [prop.provider, *prop.troubles]
            held: Prop | None = prop
            while held is not None:
                room = self._room_now(held)
                before += [shut.scene for shut in self.setting.shut if room in shut.behind]
                draft = held.draft
                key = self.props.get(self.walker.keys.get(draft.id) or "")
                if key and key is not prop:
                    before += [key.provider, *key.troubles]
                held = self.props.get(self.walker.holder[draft.id])
            if any(b is not None and b is not scene and id(b) not in self.done for b in before):
                return False
        return True

    def _place_now(self, prop: Prop) -> str:
        """The room where a thing is, the player or nowhere."""
        place = prop.draft.id
        while place in self.walker.holder:
            place = self.walker.holder[place]
        return place

    def _is_nowhere(self, prop: Prop) -> bool:
        return self._place_now(prop) == NOWHERE

    def _room_now(self, prop: Prop) -> str | None:
        place = self._place_now(prop)
        return None if place in (NOWHERE, PLAYER) else place

    def _effort(self, told: _Told) -> tuple[int, int]:
        """(rooms to walk through, place of the scene in the plot)."""
        walker, distance = self.walker, 0
        for prop in uses(told.scene, told.blocks[0]):
            if (room := self._room_now(prop)) is not None:
                distance += len(self.setting.layout.route(walker.here, room))
        return distance, self.plot.scenes.index(told.scene)

    # Small parts --------------------------------------------------------------------------------------

    def text(self, scene: Scene, options: list[str] | str) -> str:
        """One of the texts of a script, alternatives joined by "|" included, with the scene's things in it."""
        given = [options] if isinstance(options, str) else options
        return fill(self.plot.either("|".join(given)), scene.nouns())

    def _declare_properties(self, scene: Scene) -> None:
        nouns = scene.nouns()
        for keys, states in scene.script.states.items():
            slots = keys.split(",")
            wording = {scene.states[s]: fill(self.plot.either(w), nouns) for s, w in states.items() if w}
            if len(slots) == 1:
                noun = scene.slots[slots[0]].draft.noun
                wording = {state: self.plot.by_name(text, noun) for state, text in wording.items()}
            id = self.plot.new_id(f"{scene.slots[slots[0]].draft.noun.name} state")
            self.properties.append(Property(id=id, states=[scene.states[s] for s in states], wording=wording))
            for slot in slots:
                scene.slots[slot].draft.properties.append(id)

    def condition(self, scene: Scene, text: str) -> Condition:
        found = CONDITION.match(text)
        assert found  # the knowledge was validated
        value = found["value"]
        if found["test"] == "in" and value != NOWHERE:
            value = scene.slots[value].draft.id
        if found["test"] == "is":
            value = scene.states.get(value, value)
        subject = scene.slots[found["slot"]].draft.id
        test = cast(Test, found["test"])
        return Condition(subject=subject, test=test, value=value, negate=bool(found["not"]))

    def effect(self, scene: Scene, text: str) -> Effect:
        found = EFFECT.match(text)
        assert found
        subject, value = scene.slots[found["slot"]].draft.id, found["value"]
        if found["do"] == "becomes":
            return Effect(do="set", subject=subject, value=scene.states.get(value, value))
        value = scene.slots[value].draft.id if value in scene.slots else value
        return Effect(do="move", subject=subject, value=value)

    def goal(self, scene: Scene, step: ProcedureStep, pattern: str, items: list[Prop]) -> Condition | None:
        """The condition that shows that a step has been done: its first effect, or that of the standard command."""
        for effect in (self.effect(scene, text) for text in step.then[:1]):
            if effect.do == "set":
                return Condition(subject=effect.subject, test="is", value=effect.value)
            if effect.value == PLAYER:
                return Condition(subject=effect.subject, test="held")
            if effect.value == "here":
                return Condition(subject=effect.subject, test="in", value=NOWHERE, negate=True)
            return Condition(subject=effect.subject, test="in", value=effect.value)
        ids = [prop.draft.id for prop in items]
        if pattern.startswith("put"):
            return Condition(subject=ids[0], test="in", value=ids[1])
        if pattern == "take {noun}":
            return Condition(subject=ids[0], test="held")
        if pattern.startswith("unlock"):
            return Condition(subject=ids[0], test="is", value="unlocked")
        state = MEANS.get(pattern)
        return Condition(subject=ids[0], test="is", value=state) if state else None

    def _pattern(self, scene: Scene, command: str) -> str:
        if "verb" in scene.words:
            command = command.replace("{verb}", typed_verb(scene.words["verb"].name))
        pattern = general(command)
        return UNDERSTOOD.get(pattern, pattern)

    # Steps --------------------------------------------------------------------------------------------

    def _also_held(self, scene: Scene, step: ProcedureStep) -> list[Prop]:
        """Things the player must hold besides those that the command names."""
        found = [CONDITION.match(text) for text in step.needs]
        return [scene.slots[f["slot"]] for f in found if f and f["test"] == "held" and not f["not"]]

    def _command_step(self, told: _Told, step: ProcedureStep) -> None:
        scene = told.scene
        command = step.do or ""
        items = [scene.slots[s] for s in SLOT.findall(command) if s != "verb"]
        pattern = self._pattern(scene, command)
        goal = self.goal(scene, step, pattern, items)
        requires = self._requirements(told, step, pattern, items, goal)
        standard = pattern in STANDARD_COMMANDS
        if requires or step.then or step.say:
            ids = [prop.draft.id for prop in items]
            self.actions.append(
                Action(
                    id=self.plot.new_id(f"{pattern.split()[0]} {ids[0] if ids else ''}"),
                    command=pattern,
                    synonyms=[] if standard else self._synonyms(scene, step, pattern),
                    noun=ids[:1],
                    second=ids[1:2],
                    third=ids[2:3],
                    requires=requires,
                    effects=[self.effect(scene, t) for t in step.then],
                    report=self._told(scene, step.say, pattern, items) or ("" if standard else "Done."),
                )
            )
        self._walk(scene, step, pattern, items)
        self._add_step_task(told, step, goal)

    def _aside(self, scene: Scene, step: ProcedureStep) -> None:
        """What may be done although it is no part of the solution; it may lose the game."""
        command = step.do or ""
        items = [scene.slots[s] for s in SLOT.findall(command) if s != "verb"]
        pattern = self._pattern(scene, command)
        ids = [prop.draft.id for prop in items]
        needs = [
            Requirement(condition=self.condition(scene, text), otherwise=self.text(scene, otherwise))
            for text, otherwise in step.needs.items()
        ]
        if pattern in STANDARD_COMMANDS or any(a.command == pattern and a.noun == ids[:1] for a in self.actions):
            return
        self.actions.append(
            Action(
                id=self.plot.new_id(f"{pattern.split()[0]} {ids[0] if ids else ''}"),
                command=pattern,
                synonyms=self._synonyms(scene, step, pattern),
                noun=ids[:1],
                second=ids[1:2],
                requires=needs,
                effects=[self.effect(scene, t) for t in step.then],
                report=self._told(scene, step.say, pattern, items),
            )
        )
        lost = self.goal(scene, step, pattern, items)
        if step.ruin and lost:
            text = self.text(scene, step.ruin)
            self.endings.append(Ending(id=self.plot.new_id("undone"), outcome="lost", when=[lost], text=text))

    def _synonyms(self, scene: Scene, step: ProcedureStep, command: str) -> list[str]:
        """Other patterns for the command, without those that mean another command of the game."""
        slots = [s for s in SLOT.findall(step.do or "") if s != "verb"]
        patterns: list[str] = []
        for other in step.also:
            text = other.replace("{verb}", typed_verb(scene.words["verb"].name)) if "verb" in scene.words else other
            for slot, name in zip(slots, ("noun", "second", "third"), strict=False):
                text = text.replace(f"{{{slot}}}", f"{{{name}}}")
            patterns.append(text)
        taken = {*STANDARD_COMMANDS, *UNDERSTOOD, command}
        patterns = [p for p in dict.fromkeys(patterns) if p not in taken and p.split()[0] not in STANDARD_VERBS]
        return [p for p in patterns if self.meanings.setdefault(p, command) == command]

    def _requirements(
        self, told: _Told, step: ProcedureStep, pattern: str, items: list[Prop], goal: Condition | None
    ) -> list[Requirement]:
        scene, found = told.scene, list[Requirement]()
        standard = pattern in STANDARD_COMMANDS
        if goal and not standard:
            again = goal.model_copy(update={"negate": not goal.negate})
            found.append(Requirement(condition=again, otherwise=self._done(scene, pattern, items)))
        if not standard:
            for prop in items:
                if not prop.fixed and prop.draft.id not in self.placed and not _is_taken(scene, step, prop):
                    unheld = about(self.plot, "unheld", prop, pattern, items)
                    found.append(Requirement(condition=Condition(subject=prop.draft.id, test="held"), otherwise=unheld))
        if step.early and told.last_goal:
            early = self._refused(scene, step.early, pattern, items)
            found.append(Requirement(condition=told.last_goal, otherwise=early))
        for text, otherwise in step.needs.items():
            message = self._refused(scene, otherwise, pattern, items) or self._done(scene, pattern, items)
            found.append(Requirement(condition=self.condition(scene, text), otherwise=message))
        for earlier in scene.before if step is scene.key else ():
            if isinstance(earlier.script, Beat | Term):
                ready = self.condition(earlier, earlier.script.ready)
                message = self._refused(earlier, earlier.script.unready, pattern, items)
                found.append(Requirement(condition=ready, otherwise=message))
        for prop in items if pattern != "take {noun}" else ():
            for trouble in prop.troubles:
                if trouble is not scene and isinstance(trouble.script, Trouble) and scene is not prop.provider:
                    ready = self.condition(trouble, trouble.script.ready)
                    message = self._refused(trouble, trouble.script.unready, pattern, items)
                    found.append(Requirement(condition=ready, otherwise=message))
        return found

    def _told(self, scene: Scene, options: list[str] | str, pattern: str, items: list[Prop]) -> str:
        """What the player reads who does something."""
        return joined(self.plot, "told", self.text(scene, options), pattern, items)

    def _refused(self, scene: Scene, options: list[str] | str, pattern: str, items: list[Prop]) -> str:
        """What the player reads who cannot do something yet."""
        return joined(self.plot, "refused", self.text(scene, options), pattern, items)

    def _done(self, scene: Scene, pattern: str, items: list[Prop]) -> str:
        """What the player reads who does something again."""
        if not items:
            return self.text(scene, "You have done that.")
        return about(self.plot, "done", items[0], pattern, items)

    def _walk(self, scene: Scene, step: ProcedureStep, pattern: str, items: list[Prop]) -> None:
        walker = self.walker
        if pattern.startswith("put ") and not items[0].fixed:
            self.placed.discard(items[0].draft.id)  # what has been put somewhere is taken up again
        for prop in [*items, *self._also_held(scene, step)]:
            if self._is_nowhere(prop):
                raise PlotError(f"{prop.draft.id} is needed before it is there")
            taken = _is_taken(scene, step, prop) and not pattern.startswith("put ")  # what is put must be held
            free = prop.draft.id in self.placed or taken
            if not prop.fixed and not free and pattern != "take {noun}":
                walker.hold(prop.draft.id)
        ids = [prop.draft.id for prop in items]
        for id in ids:
            walker.reach(id)
        if any(walker.room_of(id) != walker.here for id in ids):
            raise PlotError(f"{', '.join(ids)} are never in one place")
        if pattern == "open {noun}":
            walker.open(ids[0])
        elif pattern == "close {noun}":
            walker.close(ids[0])
        elif pattern == "take {noun}":
            walker.hold(ids[0])
            self.placed.discard(ids[0])
        else:
            command = pattern
            for id, name in zip(ids, ("noun", "second", "third"), strict=False):
                command = command.replace(f"{{{name}}}", walker.items[id].called)
            walker.commands.append(command)
        if pattern in ("put {noun} in {second}", "put {noun} on {second}"):
            walker.move(ids[0], ids[1])
            self.placed.add(ids[0])
        if pattern.startswith("unlock"):
            walker.keys.pop(ids[0], None)
        self._track_moves(scene, step)

    def _track_moves(self, scene: Scene, step: ProcedureStep) -> None:
        for text in step.then:
            effect = self.effect(scene, text)
            if effect.do == "move" and effect.value:
                self.walker.move(effect.subject, effect.value)
                if effect.value in (PLAYER, "here"):
                    self.placed.discard(effect.subject)
                else:
                    self.placed.add(effect.subject)

    def _wait_step(self, told: _Told, step: ProcedureStep) -> None:
        """Add a rule that counts turns while the conditions hold, and one with the effects at ``wait`` turns."""
        scene, plot = told.scene, self.plot
        clock, turns = scene.slots[step.clock or ""].draft, step.wait or 1
        spoil = step.spoil if self.spoil else None
        name = plot.new_id(f"{clock.noun.name} minutes")
        self.properties.append(Property(id=name, maximum=turns + (spoil or 1)))
        clock.properties.append(name)
        during = [self.condition(scene, t) for t in step.during]
        done = self.goal(scene, step, "", [])
        assert done

        def at_least(number: int) -> Condition:
            return Condition(subject=clock.id, test="at-least", property=name, number=number)

        def before(number: int) -> Condition:
            return at_least(number).model_copy(update={"negate": True})

        past = [] if spoil else [Effect(do="set-number", subject=clock.id, property=name, number=turns + 1)]

        self.rules.append(
            Rule(
                id=plot.new_id(f"{clock.noun.name} time"),
                when=during if spoil else [*during, before(turns)],
                effects=[Effect(do="add", subject=clock.id, property=name, number=1)],
            )
        )
        if step.tick and turns > 2:
            early = [at_least(1), before(2)]
            id = plot.new_id(f"{clock.noun.name} begins")
            self.rules.append(Rule(id=id, when=[*during, *early], say=self.text(scene, step.tick), seen=clock.id))
        self.rules.append(
            Rule(
                id=plot.new_id(f"{clock.noun.name} ready"),
                # Once only: what is done later must not be undone by it.
                when=[*during, at_least(turns), before(turns + 1)],
                effects=[*(self.effect(scene, t) for t in step.then), *past],
                say=self.text(scene, step.say),
                seen=clock.id,
            )
        )
        if spoil:
            ruined = self.text(scene, step.ruin or "")
            self.endings.append(
                Ending(id=plot.new_id("ruined"), outcome="lost", when=[at_least(turns + spoil)], text=ruined)
            )
        self.walker.commands += ["wait"] * (turns - 1)
        self._track_moves(scene, step)
        self._add_step_task(told, step, done)

    def _add_step_task(self, told: _Told, step: ProcedureStep, goal: Condition | None) -> None:
        told.last_goal = goal or told.last_goal
        if step.task and goal:
            points = step.points if goal_of(told.scene) else 1
            self.add_task(self.text(told.scene, step.task), [goal], points)

    def add_task(self, description: str, when: list[Condition], points: int) -> None:
        id = self.plot.new_id(description.rstrip("."))
        self.tasks.append(Task(id=id, description=description, when=when, points=points))

    def gate(self, barrier: Barrier, scene: Scene) -> Requirement:
        """What the way that a barrier shuts off requires."""
        return Requirement(condition=self.condition(scene, barrier.opens), otherwise=self.text(scene, barrier.shut))


def in_one_order(actions: list[Action]) -> list[Action]:
    """The actions without the synonyms that another action has with its nouns in the other order: the parser takes the
    first of two such lines."""
    orders = {_form(action.command): _order(action.command) for action in actions}
    kept = []
    for action in actions:
        synonyms = [s for s in action.synonyms if orders.setdefault(_form(s), _order(s)) == _order(s)]
        kept.append(action.model_copy(update={"synonyms": synonyms}))
    return kept


def _form(pattern: str) -> str:
    return re.sub(r"\{\w+\}", "_", pattern)


def _order(pattern: str) -> list[str]:
    return re.findall(r"\{(\w+)\}", pattern)


def _is_taken(scene: Scene, step: ProcedureStep, prop: Prop) -> bool:
    """Whether a step puts a thing into the player's hands, so that it cannot be there before."""
    return PLAYER in moved_to(scene, step, prop)

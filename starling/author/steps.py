"""Translates the steps of a procedure into the actions, rules, tasks and endings of a game, and its walkthrough."""

from __future__ import annotations

from typing import Literal, cast

from starling.author.bank import CONDITION, EFFECT, SLOT, ProcedureStep
from starling.author.builder import GameBuilder
from starling.author.walker import DraftThing, Walker
from starling.author.wording import fill
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


class Script:
    """The dynamics of a game, built step by step together with the walkthrough."""

    def __init__(self, builder: GameBuilder):
        self.builder, self.words = builder, builder.bank.words
        self.nouns = builder.nouns()
        self.properties: list[Property] = []
        self.actions: list[Action] = []
        self.rules: list[Rule] = []
        self.tasks: list[Task] = []
        self.endings: list[Ending] = []
        self.placed: set[str] = set()
        """Ids of things that a step has put somewhere, so that the player need not hold them."""
        self.last_goal: Condition | None = None
        commands = [self._pattern(s.do, SLOT.findall(s.do)) for s in builder.procedure.steps if s.do]
        self.meanings = {c: c for c in commands}
        """{pattern: command}, since two commands must not share a synonym."""
        for slot, part in builder.procedure.slots.items():
            if part.at in builder.slots:
                self.placed.add(builder.slots[slot].id)
        self._declare_properties()

    # Small parts --------------------------------------------------------------------------------------

    def text(self, options: list[str] | str) -> str:
        chosen = options if isinstance(options, str) else str(self.builder.pick(options)) if options else ""
        return fill(chosen, self.nouns)

    def item(self, slot: str) -> DraftThing:
        return self.builder.slots[slot]

    def _declare_properties(self) -> None:
        for keys, states in self.builder.procedure.states.items():
            slots = keys.split(",")
            wording = {s: fill(w, self.nouns) for s, w in states.items() if w}
            id = self.builder.new_id(f"{slots[0]}-state")
            self.properties.append(Property(id=id, states=list(states), wording=wording))
            for slot in slots:
                self.item(slot).properties.append(id)

    def condition(self, text: str, negate: bool = False) -> Condition:
        found = CONDITION.match(text)
        assert found  # the bank was validated
        value = found["value"]
        if found["test"] == "in" and value != NOWHERE:
            value = self.item(value).id
        return Condition(
            subject=self.item(found["slot"]).id,
            test=cast(Literal["is", "in", "held", "here"], found["test"]),
            value=value,
            negate=bool(found["not"]) != negate,
        )

    def effect(self, text: str) -> Effect:
        found = EFFECT.match(text)
        assert found
        subject, value = self.item(found["slot"]).id, found["value"]
        if found["do"] == "becomes":
            return Effect(do="set", subject=subject, value=value)
        value = self.builder.slots[value].id if value in self.builder.slots else value
        return Effect(do="move", subject=subject, value=value)

    def goal(self, step: ProcedureStep, pattern: str, items: list[DraftThing]) -> Condition | None:
        """The condition that shows that a step has been done: its first effect, or that of the standard command."""
        for effect in map(self.effect, step.then[:1]):
            if effect.do == "set":
                return Condition(subject=effect.subject, test="is", value=effect.value)
            if effect.value == PLAYER:
                return Condition(subject=effect.subject, test="held")
            return Condition(subject=effect.subject, test="in", value=effect.value)
        if pattern.startswith("put"):
            return Condition(subject=items[0].id, test="in", value=items[1].id)
        if pattern == "take {noun}":
            return Condition(subject=items[0].id, test="held")
        if pattern.startswith("unlock"):
            return Condition(subject=items[0].id, test="is", value="unlocked")
        states = {"switch on": "on", "switch off": "off", "open": "open", "close": "closed", "wear": "worn"}
        state = states.get(pattern.replace(" {noun}", ""))
        return Condition(subject=items[0].id, test="is", value=state) if state else None

    # Steps --------------------------------------------------------------------------------------------

    def write(self, walker: Walker) -> None:
        for step in self.builder.procedure.steps:
            if step.do is None:
                self._wait_step(step, walker)
            else:
                self._command_step(step, walker)

    def also_held(self, step: ProcedureStep) -> list[DraftThing]:
        """Things the player must hold besides those that the command names."""
        found = [CONDITION.match(text) for text in step.needs]
        return [self.item(f["slot"]) for f in found if f and f["test"] == "held" and not f["not"]]

    def _pattern(self, command: str, slots: list[str]) -> str:
        for slot, name in zip(slots, ("noun", "second"), strict=False):
            command = command.replace(f"{{{slot}}}", f"{{{name}}}")
        return command

    def _command_step(self, step: ProcedureStep, walker: Walker) -> None:
        slots = SLOT.findall(step.do or "")
        items = [self.item(s) for s in slots]
        pattern = self._pattern(step.do or "", slots)
        goal = self.goal(step, pattern, items)
        requires = self._requirements(step, pattern, items, goal)
        standard = pattern in STANDARD_COMMANDS
        if requires or step.then or step.say:
            verb = pattern.split()[0]
            self.actions.append(
                Action(
                    id=self.builder.new_id(f"{verb}-{items[0].id}"),
                    command=pattern,
                    synonyms=[] if standard else self._synonyms(step, slots, pattern),
                    noun=[items[0].id],
                    second=[i.id for i in items[1:2]],
                    requires=requires,
                    effects=[self.effect(t) for t in step.then],
                    report=self.text(step.say),
                )
            )
        self._extend_walkthrough(step, pattern, items, walker)
        self._add_step_task(step, goal)

    def _synonyms(self, step: ProcedureStep, slots: list[str], command: str) -> list[str]:
        """Other patterns for the command, without those that mean another command of the game."""
        patterns = [self._pattern(s, slots) for s in step.also]
        return [p for p in patterns if self.meanings.setdefault(p, command) == command]

    def _requirements(
        self, step: ProcedureStep, pattern: str, items: list[DraftThing], goal: Condition | None
    ) -> list[Requirement]:
        found: list[Requirement] = []
        standard = pattern in STANDARD_COMMANDS
        if goal and not standard:
            again = goal.model_copy(update={"negate": True})
            found.append(Requirement(condition=again, otherwise=self.text(self.words.done)))
        if not standard:
            for item in items:
                if not item.fixed and item.id not in self.placed:
                    unheld = fill(str(self.builder.pick(self.words.unheld)), {"thing": item.noun})
                    found.append(Requirement(condition=Condition(subject=item.id, test="held"), otherwise=unheld))
        if step.early and self.last_goal:
            found.append(Requirement(condition=self.last_goal, otherwise=self.text(step.early)))
        for text, otherwise in step.needs.items():
            found.append(Requirement(condition=self.condition(text), otherwise=self.text(otherwise)))
        return found

    def _extend_walkthrough(self, step: ProcedureStep, pattern: str, items: list[DraftThing], walker: Walker) -> None:
        for item in [*items, *self.also_held(step)]:
            if not item.fixed and item.id not in self.placed and pattern != "take {noun}":
                walker.hold(item.id)
        for item in items:
            walker.reach(item.id)
        if pattern == "open {noun}":
            walker.open(items[0].id)
        elif pattern == "close {noun}":
            walker.close(items[0].id)
        elif pattern == "take {noun}":
            walker.hold(items[0].id)
            self.placed.discard(items[0].id)
        else:
            command = pattern.replace("{noun}", items[0].called)
            walker.commands.append(command.replace("{second}", items[-1].called))
        if pattern in ("put {noun} in {second}", "put {noun} on {second}"):
            walker.move(items[0].id, items[1].id)
            self.placed.add(items[0].id)
        if pattern.startswith("unlock"):
            walker.keys.pop(items[0].id, None)
        self._track_moves(step, walker)

    def _track_moves(self, step: ProcedureStep, walker: Walker) -> None:
        for text in step.then:
            effect = self.effect(text)
            if effect.do == "move" and effect.value:
                walker.move(effect.subject, effect.value)
                if effect.value == PLAYER:
                    self.placed.discard(effect.subject)
                else:
                    self.placed.add(effect.subject)

    def _wait_step(self, step: ProcedureStep, walker: Walker) -> None:
        """Add a rule that counts turns while the conditions hold, and one with the effects at ``wait`` turns."""
        clock, turns = self.item(step.clock or ""), step.wait or 1
        spoil = step.spoil if self.builder.profile.spoil else None
        name = self.builder.new_id(f"{step.clock}-minutes")
        self.properties.append(Property(id=name, maximum=turns + (spoil or 0)))
        clock.properties.append(name)
        during = [self.condition(t) for t in step.during]
        done = self.goal(step, "", [])
        assert done
        undone = done.model_copy(update={"negate": True})

        def at_least(number: int) -> Condition:
            return Condition(subject=clock.id, test="at-least", property=name, number=number)

        self.rules.append(
            Rule(
                id=self.builder.new_id(f"{step.clock}-passes-time"),
                when=during if spoil else [*during, undone],
                effects=[Effect(do="add", subject=clock.id, property=name, number=1)],
            )
        )
        if step.tick and turns > 2:
            early = [at_least(1), at_least(2).model_copy(update={"negate": True})]
            self.rules.append(
                Rule(
                    id=self.builder.new_id(f"{step.clock}-begins"),
                    when=[*during, *early],
                    say=self.text(step.tick),
                    seen=clock.id,
                )
            )
        self.rules.append(
            Rule(
                id=self.builder.new_id(f"{step.clock}-is-ready"),
                when=[*during, at_least(turns), undone],
                effects=[self.effect(t) for t in step.then],
                say=self.text(step.say),
                seen=clock.id,
            )
        )
        if spoil:
            self.endings.append(
                Ending(
                    id=self.builder.new_id("ruined"),
                    outcome="lost",
                    when=[at_least(turns + spoil)],
                    text=self.text(step.ruin or ""),
                )
            )
        walker.commands += ["wait"] * (turns - 1)
        self._track_moves(step, walker)
        self._add_step_task(step, done)

    def _add_step_task(self, step: ProcedureStep, goal: Condition | None) -> None:
        self.last_goal = goal or self.last_goal
        if step.task and goal:
            self.add_task(self.text(step.task), [goal], step.points)

    def add_task(self, description: str, when: list[Condition], points: int) -> None:
        id = self.builder.new_id(description.rstrip("."))
        self.tasks.append(Task(id=id, description=description, when=when, points=points))

    # Optional parts -----------------------------------------------------------------------------------

    def give(self, product: DraftThing, person: DraftThing, walker: Walker) -> None:
        """Add the action and the task of giving the product to a person."""
        nouns = {"thing": product.noun, "person": person.noun}
        ready = self.last_goal
        requires = [
            Requirement(
                condition=Condition(subject=product.id, test="held"),
                otherwise=fill(str(self.builder.pick(self.words.unheld)), nouns),
            )
        ]
        if ready and product.holder != NOWHERE:
            otherwise = fill(str(self.builder.pick(self.words.given)), nouns)
            requires.append(Requirement(condition=ready, otherwise=otherwise))
        self.actions.append(
            Action(
                id=self.builder.new_id(f"give-{product.id}"),
                command="give {noun} to {second}",
                synonyms=["hand {noun} to {second}", "offer {noun} to {second}"],
                noun=[product.id],
                second=[person.id],
                requires=requires,
                effects=[Effect(do="move", subject=product.id, value=person.id)],
                report=fill(str(self.builder.pick(self.words.gifts)), nouns),
            )
        )
        walker.hold(product.id)
        walker.reach(person.id)
        walker.commands.append(f"give {product.called} to {person.called}")
        goal = Condition(subject=product.id, test="in", value=person.id)
        self.add_task(fill("Give {the thing} to {the person}.", nouns), [goal], 2)

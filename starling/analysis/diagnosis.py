"""Explains why a game cannot be won, or why the search did not win it, from the states explored.

For each task that is never done: its conditions that never hold; for each of these, the actions and rules that could
make it true, and their requirements that never hold. A human author or an LLM can act on such a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from starling.library.game import Game
from starling.spec.condition_text import condition_text
from starling.spec.logic import COMPARISONS
from starling.spec.model import NOUN, SECOND, Action, Condition, Rule, Task
from starling.spec.reachability import can_come_true

MAX_STATES = 30_000
"""States examined; more would add little."""


class Diagnosis:
    """Which conditions hold in at least one state of a game's graph, of which at most MAX_STATES are sampled evenly.

    ``complete``: whether these are all states of the game, so that what holds in none of them is impossible.
    ``states``: number of states examined; ``undone``: the tasks that are done in none of them.
    """

    def __init__(self, game: Game, *, complete: bool = False) -> None:
        self.spec = game.whole
        self._held: dict[str, bool] = {}
        conditions = list({_key(c): c for c in self._conditions()}.values())
        done: set[str] = set()
        machine, open_conditions = game.scratch, conditions
        count = len(game.graph)
        self.states = min(count, MAX_STATES)
        self.complete = complete and self.states == count
        for state in np.linspace(0, count - 1, self.states).astype(int).tolist():
            game.enter(machine, state)
            memory = machine.memory()
            done.update(game.world.tasks_done(memory))
            for condition in [c for c in open_conditions if game.world.holds(memory, c)]:
                self._held[_key(condition)] = True
            open_conditions = [c for c in open_conditions if _key(c) not in self._held]
        self.undone = [task for task in self.spec.tasks if task.id not in done]

    def ever(self, condition: Condition) -> bool:
        """Whether a condition holds in any state."""
        return self._held.get(_key(condition), False)

    def problems(self) -> list[str]:
        """One line for each task that is never done; if there is none, one about the tasks as a whole."""
        if self.complete:
            found, then = f"is never done in any of the {self.states} states of the game", ""
        else:
            found = f"was not done within {self.states} states, which are not all"
            then = " If it can be done, give the walkthrough that does it."
        problems = [f"tasks/{task.id}: {found}; {self._why(task)}{then}" for task in self.undone]
        if problems:
            return problems
        if self.complete:
            return [
                "tasks: each can be done, but no playthrough does all of them and wins; one uses up or shuts off what "
                "another needs"
            ]
        return [
            f"tasks: each was done, but within {self.states} states, which are not all, no playthrough did all of them "
            "and won; give a walkthrough, or check whether one uses up what another needs"
        ]

    def _conditions(self) -> Iterator[Condition]:
        for task in self.spec.tasks:
            yield from task.when
        for _, element in self._elements():
            for _, needs in self._bindings(element):
                yield from needs

    def _elements(self) -> Iterator[tuple[str, Action | Rule]]:
        for action in self.spec.actions:
            yield f"actions/{action.id}", action
        for rule in self.spec.rules:
            yield f"rules/{rule.id}", rule

    def _bindings(self, element: Action | Rule) -> Iterator[tuple[dict[str, str], list[Condition]]]:
        """Each choice of things for an action's placeholders, and the conditions it then requires."""
        if isinstance(element, Rule):
            yield {}, list(element.when)
            return
        for noun in element.noun or [""]:
            for second in element.second or [""]:
                names = {NOUN: noun, SECOND: second}
                needs = [*element.when, *(r.condition for r in element.requires)]
                yield names, [condition.bound(names) for condition in needs]

    def _why(self, task: Task) -> str:
        never = [condition for condition in task.when if not self.ever(condition)]
        if not never:
            waiting = [other.id for other in self.undone if other.id in task.after]
            if waiting:
                return f"it waits for {', '.join(waiting)}, which is not done either"
            return (
                f"each of its conditions holds at some time, but {'never all' if self.complete else 'not seen'} at once"
            )
        fate = self._holds("never holds")
        return " ".join(
            f"it requires that {condition_text(self.spec, c, by_id=True)}, which {fate}: {self._causes(c)}."
            for c in never
        )

    def _holds(self, never: str) -> str:
        """``never``, if all states were examined, else only what was seen."""
        return never if self.complete else "did not hold in them"

    def _causes(self, condition: Condition) -> str:
        """The actions and rules that could make a condition true, and why they never do."""
        reasons = []
        for path, element in self._elements():
            for names, needs in self._bindings(element):
                if not any(
                    _could_satisfy(condition, names.get(e.subject, e.subject), e.do, e.value, e.property)
                    for e in element.effects
                ):
                    continue
                unmet = " and that ".join(condition_text(self.spec, c, by_id=True) for c in needs if not self.ever(c))
                if unmet:
                    obstacle = f"requires that {unmet}, which {self._holds('never holds')} either"
                else:
                    obstacle = f"its requirements {self._holds('never hold')} at the same time"
                reasons.append(f"{path} would make it true, but {obstacle}")
        if not reasons:
            if can_come_true(self.spec, condition):
                return "it can come true by an ordinary command or a person's reply; was that left out?"
            return "no action or rule makes it true; add such an effect, or require something else"
        return "; ".join(dict.fromkeys(reasons[:3]))


def _key(condition: Condition) -> str:
    return condition.model_dump_json()


def _could_satisfy(condition: Condition, subject: str, do: str, value: str | None, prop: str | None) -> bool:
    """Whether an effect with these fields could make the condition true."""
    if condition.conditions:
        return any(_could_satisfy(c, subject, do, value, prop) for c in condition.conditions)
    if subject != condition.subject:
        return False
    if condition.test == "is":
        return do == "set" and (value == condition.value) != condition.negate
    if condition.test in COMPARISONS:
        return do not in ("set", "move") and prop == condition.property
    return do == "move"

"""Why a game cannot be won, in words about its elements, from the states that were explored.

For each task that was never done, the conditions that never held; for each of those, what could bring it about, and
which requirement of that is never met. An author, human or model, can act on such a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from starling.library.game import Game
from starling.spec.condition_text import condition_text
from starling.spec.model import NOUN, SECOND, Action, Condition, Rule, Task

MOST_STATES = 3000
"""States looked at; more would tell little."""


class Diagnosis:
    """What was ever the case in the states of a game's graph (at most MOST_STATES of them, evenly chosen)."""

    def __init__(self, game: Game) -> None:
        self.spec = game.spec
        self._asked: dict[Condition, bool] = {}
        conditions = list(dict.fromkeys(self._conditions()))
        done: set[str] = set()
        machine, open_conditions = game.scratch, conditions
        count = len(game.graph)
        self.states = min(count, MOST_STATES)
        for state in np.linspace(0, count - 1, self.states).astype(int).tolist():
            game.enter(machine, state)
            memory = machine.memory()
            done.update(game.world.tasks_done(memory))
            for condition in [c for c in open_conditions if game.world.holds(memory, c)]:
                self._asked[condition] = True
            open_conditions = [c for c in open_conditions if c not in self._asked]
        self.undone = [task for task in self.spec.tasks if task.id not in done]

    def ever(self, condition: Condition) -> bool:
        """Whether a condition ever held."""
        return self._asked.get(condition, False)

    def problems(self) -> list[str]:
        """One sentence or two for each task that was never done; failing that, what is wrong with the whole."""
        found = [
            f"tasks/{task.id}: is never done in the {self.states} states explored; {self._why(task)}"
            for task in self.undone
        ]
        if found:
            return found
        return [
            "tasks: each can be done, but no way was found to do all of them and win in one game; see what one takes away "
            "that another needs"
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
        """Each way to name the things of an action, and what is then required."""
        if isinstance(element, Rule):
            yield {}, list(element.when)
            return
        for noun in element.noun or [""]:
            for second in element.second or [""]:
                names = {NOUN: noun, SECOND: second}
                needs = [*element.when, *(r.condition for r in element.requires)]
                yield names, [condition.bound(noun, second) for condition in needs]

    def _why(self, task: Task) -> str:
        never = [condition for condition in task.when if not self.ever(condition)]
        if not never:
            waiting = [other.id for other in self.undone if other.id in task.after]
            if waiting:
                return f"it waits for {', '.join(waiting)}, which is never done"
            return "each of its conditions holds at some time, but never all of them at once"
        return " ".join(
            f"it wants that {condition_text(self.spec, c, by_id=True)}, which is never so: {self._who(c)}."
            for c in never
        )

    def _who(self, wanted: Condition) -> str:
        """What could bring a condition about, and what stands in its way."""
        reasons = []
        for path, element in self._elements():
            for names, needs in self._bindings(element):
                if not any(
                    _brings(wanted, names.get(e.subject, e.subject), e.do, e.value, e.property) for e in element.effects
                ):
                    continue
                unmet = [condition_text(self.spec, c, by_id=True) for c in needs if not self.ever(c)]
                if unmet:
                    reasons.append(
                        f"{path} would do it, but needs that {' and that '.join(unmet)}, which is never so either"
                    )
                else:
                    reasons.append(f"{path} would do it, but what it needs is never so at one time")
        if not reasons:
            return "no action or rule brings it about; add that effect to one, or ask for something else"
        return "; ".join(dict.fromkeys(reasons[:3]))


def _brings(wanted: Condition, subject: str, do: str, value: str | None, prop: str | None) -> bool:
    if subject != wanted.subject:
        return False
    if wanted.test == "is":
        return do == "set" and (value == wanted.value) != wanted.negate
    if wanted.test == "at-least":
        return do in ("add", "set-number") and prop == wanted.property
    return do == "move"

"""An agent's episode as a conversation of `starling.dialogue`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from starling.dialogue.play import Conversation, Rules
from starling.training.episode import Decision, Step


def conversation(steps: Sequence[Step], now: Decision, rules: Rules, max_score: float = 0) -> Conversation:
    """The conversation up to the decision ``now``, after ``steps``. ``max_score``: the game's maximum score; 0 if
    unknown, which leaves the score out. If the steps begin in the middle of an episode, the conversation starts with
    the opening and the last command."""
    found = Conversation(rules)
    first = steps[0].decision if steps else now
    if first.last:
        _see(found, replace(first, response=first.opening, score=0), max_score)
        found.answer(first.last[0])
    for step in steps:
        _see(found, step.decision, max_score)
        found.answer(step.decision.commands[step.played])
    _see(found, now, max_score)
    return found


def _see(found: Conversation, decision: Decision, max_score: float) -> None:
    info = {"inventory": decision.inventory, "score": f"{decision.score:g}", "max_score": f"{max_score:g}"}
    found.see(decision.response, info if max_score else {**info, "max_score": None}, decision.commands)

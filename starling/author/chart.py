"""The puzzle dependency chart of a planned game: which deeds need which, where, and whether all can be done.

A planner walks the map and does whatever can be done, as a player would: a deed can be done once its room is open
and the deeds that it needs are done; a room with ``opened_by`` can be entered once that deed is done. Nothing is undone
in this relaxation, so whatever it cannot do is impossible in the plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from starling.author.size import Size

Draft = dict[str, Any]


def chart_problems(plan: Draft, size: Size) -> list[str]:
    """What is wrong with a plan's chart, one line each; empty if every deed can be done and the size is as asked."""
    chart, goals = plan["chart"], plan["goals"]
    problems = [*_undefined(plan)]
    if not problems:
        problems += _stuck(plan)
        problems += _aimless(chart, goals)
    least, most = size.steps
    if not least <= len(chart) <= most:
        problems.append(f"chart: it has {len(chart)} deeds; write {least} to {most}")
    if size.goals is not None and len(goals) != size.goals:
        problems.append(f"goals: there are {len(goals)}; name the {size.goals} deeds that are the main goals")
    if not size.rooms[0] <= len(plan["rooms"]) <= size.rooms[1]:
        problems.append(f"rooms: there are {len(plan['rooms'])}; write {size.rooms[0]} to {size.rooms[1]}")
    return problems


def _undefined(plan: Draft) -> Iterator[str]:
    ids = [step["id"] for step in plan["chart"]]
    rooms = {room["id"] for room in plan["rooms"]}
    for id in dict.fromkeys(id for id in ids if ids.count(id) > 1):
        yield f"chart/{id}: the id is used {ids.count(id)} times; give each deed its own"
    for step in plan["chart"]:
        if step["room"] not in rooms:
            yield f"chart/{step['id']}: its room {step['room']!r} is not a room; name one of yours"
        for other in step.get("needs", []):
            if other not in ids:
                yield f"chart/{step['id']}: it needs {other!r}, which is not a deed of the chart"
    for goal in plan["goals"]:
        if goal not in ids:
            yield f"goals: {goal!r} is not a deed of the chart"
    for room in plan["rooms"]:
        if room.get("opened_by") and room["opened_by"] not in ids:
            yield f"rooms/{room['id']}: it is opened by {room['opened_by']!r}, which is not a deed of the chart"


def _stuck(plan: Draft) -> Iterator[str]:
    """The deeds that no order of play can reach, each with the reason."""
    done, entered = possible_deeds(plan)
    for step in plan["chart"]:
        if step["id"] in done:
            continue
        missing = [other for other in step.get("needs", []) if other not in done]
        reasons = [f"it needs {', '.join(missing)}, which cannot be done before it"] if missing else []
        if step["room"] not in entered:
            reasons.append(f"its room {step['room']!r} cannot be entered before it")
        why = " and ".join(reasons)
        yield f"chart/{step['id']}: it can never be done: {why}; let what it needs be possible earlier"


def possible_deeds(plan: Draft) -> tuple[set[str], set[str]]:
    """(deeds that can be done, rooms that can be entered), in the best case."""
    ways = [(room["id"], to) for room in plan["rooms"] for to in room.get("exits", {}).values()]
    gates = {room["id"]: room.get("opened_by") for room in plan["rooms"]}
    exits: dict[str, list[str]] = {}
    for room, to in ways:
        exits.setdefault(room, []).append(to)
        exits.setdefault(to, []).append(room)  # most ways lead back, and the map's own checks see to the others
    done: set[str] = set()
    entered: set[str] = set()
    while True:
        before = len(done), len(entered)
        todo = [plan["start"]]
        entered = {plan["start"]}
        for at in todo:
            for to in exits.get(at, []):
                if to in gates and to not in entered and (gates[to] is None or gates[to] in done):
                    entered.add(to)
                    todo.append(to)
        done |= {s["id"] for s in plan["chart"] if s["room"] in entered and done.issuperset(s.get("needs", []))}
        if (len(done), len(entered)) == before:
            return done, entered


def _aimless(chart: list[Draft], goals: list[str]) -> Iterator[str]:
    """Deeds that no goal needs."""
    needs = {step["id"]: step.get("needs", []) for step in chart}
    useful, todo = set(goals), list(goals)
    for at in todo:
        for other in needs[at]:
            if other not in useful:
                useful.add(other)
                todo.append(other)
    for id in needs:
        if id not in useful:
            yield f"chart/{id}: no goal needs it; let a later deed need it, or make it a goal"

"""The variables of each stage's prompt: sizes in words, and what the earlier stages have settled."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from starling.author.reply_models import Objects, RoomMore, ThingMore
from starling.author.schemas import DraftVocabulary
from starling.author.size import Range, Size
from starling.author.stages import Draft
from starling.spec.model import NOUN, SECOND, THIRD, GameSpec

MAX_SHOWN = 24
"""Things of a reference that a model is shown, people first."""
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def span(numbers: Range) -> str:
    """A range in words: "three or four", "60 to 100"."""
    least, most = (_WORDS[n] if numbers[1] < len(_WORDS) else str(n) for n in numbers)
    if numbers[0] == numbers[1]:
        return least
    return f"{least} {'or' if numbers[1] - numbers[0] == 1 else 'to'} {most}"


def size_text(size: Size) -> str:
    """The size of a game as a phrase, for a game that is written in one call."""
    parts = [f"{span(size.rooms)} rooms", f"{span(size.steps)} deeds that depend on each other"]
    if size.goals:
        parts.append(f"{_goals(size)} that depend on each other or share what they need")
    if size.people is not None:
        parts.append(_people(size.people))
    tasks = f"{span(size.tasks)} tasks"
    return f"{', '.join(parts)}, {tasks}; the shortest way to win has {span(size.length)} commands"


def _goals(size: Size) -> str:
    return f"the {span((size.goals, size.goals))} main goals" if size.goals else "the goals (one or more)"


def _people(people: int) -> str:
    return f"{span((people, people))} {'person' if people == 1 else 'people'} beside the player"


def prompt_values(stage: str, draft: Draft, seed: int, size: Size) -> dict[str, Any]:
    """The template variables of a stage's prompt, except its examples."""
    people = "" if size.people is None else _people(size.people)
    if stage == "plan":
        return {
            "idea": draft["idea"],
            "seed": seed,
            "rooms": span(size.rooms),
            "hub": size.rooms[1] > 6,
            "steps": span(size.steps),
            "goals": _goals(size),
            "many_goals": (size.goals or 0) > 1,
            "length": span(size.length),
            "people": f", and it has {people}" if people else "",
        }
    if stage == "objects":
        return {
            "rooms": ", ".join(room["id"] for room in draft["rooms"]),
            "fixtures": span((size.fixtures[0], max(5, size.fixtures[1] // 2))),
            "items": span((size.items[0] + 1, max(6, size.items[1]))),
            "people": f", {people}" if people else "",
            "parts": _names(name for name in Objects.model_fields if name not in ("fixtures", "items", "rooms")),
        }
    if stage == "actions":
        stateful = DraftVocabulary(draft).states
        states = "; ".join(f"{' and '.join(things)}: {', '.join(states)}" for things, states in stateful)
        return {"actions": span((3, size.actions[1])), "states": states, "chart": _chart(draft)} | {
            "of_things": _names(ThingMore.model_fields),
            "of_rooms": _names(RoomMore.model_fields),
            "shut": "; ".join(
                f"{r['id']} (until {r['opened_by']})" for r in draft["plan"]["rooms"] if r.get("opened_by")
            ),
        }
    if stage == "goals":
        return {
            "tasks": span((max(3, size.tasks[0]), size.tasks[1])),
            "goals": ", ".join(draft["plan"]["goals"]),
            "results": "; ".join(_attainable(draft)) or "nothing yet; ask for things to be moved",
        }
    return {}


def _names(fields: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in fields)


def _chart(draft: Draft) -> str:
    """The chart as text."""
    deeds = []
    for deed in draft["plan"]["chart"]:
        after = f", after {' and '.join(deed['needs'])}" if deed.get("needs") else ""
        deeds.append(f"{deed['id']}: {deed['deed'].rstrip('.')} (in {deed['room']}{after})")
    return "; ".join(deeds)


def _attainable(draft: Draft) -> list[str]:
    """The effects of the game's actions, rules and replies, as text."""
    results: list[str] = []
    replies = [reply for thing in draft["things"] for reply in thing.get("replies", [])]
    for element in (*draft["actions"], *draft["rules"], *replies):
        slots = {slot: element[slot] for slot in (NOUN, SECOND, THIRD) if element.get(slot)}
        for effect in element.get("effects", []):
            subject, value = effect.get("subject", ""), effect.get("value")
            for thing in slots.get(subject, [subject]):
                for to in slots.get(value, [value]):
                    if effect["do"] == "set":
                        results.append(f"{thing} is {to}")
                    elif effect["do"] == "move":
                        results.append(f"{thing} in {to}")
                    elif effect.get("property"):
                        results.append(f"{effect['property']} of {thing} grows")
    return list(dict.fromkeys(results))


def reference_excerpt(spec: GameSpec, stage: str) -> tuple[str, str] | None:
    """(what a stage's reply is to share with a reference, those parts of the reference as JSON); None if nothing."""
    people = [thing for thing in spec.things if thing.kind == "person"]
    ordered = sorted(spec.things, key=lambda thing: thing.kind != "person")
    rooms = {"rooms": [room.name for room in spec.rooms], "people": [thing.name for thing in people]}
    things = {"things": [{"name": one.name, "description": one.description} for one in ordered[:MAX_SHOWN]]}
    actions = {"actions": [action.command for action in spec.actions]}
    style = {"intro": spec.intro, "rooms": [room.description for room in spec.rooms][:4]}
    parts: dict[str, tuple[str, dict[str, Any]]] = {
        "plan": ("setting, people and tone", {"title": spec.title, "premise": spec.intro, **rooms}),
        "objects": ("people and things", things),
        "actions": ("verbs", actions),
        "wording": ("style", style),
        "game": ("setting, people, things, verbs and style", {**rooms, **things, **actions, **style}),
    }
    if stage not in parts:
        return None
    what, shown = parts[stage]
    return what, json.dumps(shown, ensure_ascii=False)

"""Few-shot examples for a model: the library games whose ideas are most similar to the one at hand.

Only training games are used, so that generated games borrow nothing from the evaluation games. Similarity is the cosine
of TF-IDF vectors over the words of titles, ideas and things (Salton and Buckley 1988).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from typing import Any

import numpy as np

from starling.library.catalog import find
from starling.spec.model import OPPOSITE, GameSpec, named_ids

EXAMPLES = 3
CHART_LENGTH = 8
"""Deeds in the chart of an example."""


def examples_for(idea: str, count: int = EXAMPLES) -> list[GameSpec]:
    """The ``count`` training games most similar to ``idea``, best first; a game with the identical idea comes last."""
    games, document_frequency, vectors = _library()
    query = _vector(_words(idea), document_frequency, len(games))
    similarity = [
        -1.0 if spec.idea == idea else sum(weight * vector.get(word, 0.0) for word, weight in query.items())
        for spec, vector in zip(games, vectors, strict=True)
    ]
    order = np.argsort(-np.array(similarity), kind="stable")
    return [games[i] for i in order[:count]]


@cache
def _library() -> tuple[list[GameSpec], Counter[str], list[dict[str, float]]]:
    games = [spec for entry in find("*") if (spec := entry.spec).split == "train" and _shows_every_stage(spec)]
    words = [_words(" ".join([g.title, g.idea, *(t.name for t in g.things)])) for g in games]
    frequency = Counter(word for found in words for word in set(found))
    return games, frequency, [_vector(found, frequency, len(games)) for found in words]


def _shows_every_stage(spec: GameSpec) -> bool:
    """Whether a game's excerpts have the least number of elements that the stages ask for."""
    objects, actions = json.loads(excerpt(spec, "objects")), json.loads(excerpt(spec, "actions"))
    enough = min(len(objects["items"]), len(actions["actions"]), len(spec.tasks)) >= 2
    return enough and bool(objects["fixtures"])


def _words(text: str) -> list[str]:
    return [word.rstrip("s") for word in re.findall(r"[a-z]{3,}", text.lower())]


def _vector(words: list[str], frequency: Counter[str], games: int) -> dict[str, float]:
    counts = Counter(words)
    weights = {w: n * np.log((1 + games) / (1 + frequency[w])) for w, n in counts.items()}
    length = float(np.sqrt(sum(x * x for x in weights.values()))) or 1.0
    return {word: float(weight) / length for word, weight in weights.items()}


def excerpt(spec: GameSpec, stage: str) -> str:
    """A game as the reply to one stage, reduced to a few elements, as JSON."""
    data = json.loads(spec.to_json())
    return json.dumps(_EXCERPTS[stage](data), ensure_ascii=False)


def _plan(data: dict[str, Any]) -> dict[str, Any]:
    rooms = [{"id": room["id"], "name": room["name"], "exits": dict(room.get("exits", {}))} for room in data["rooms"]]
    exits = {room["id"]: room["exits"] for room in rooms}
    for door in (thing["door"] for thing in data["things"] if thing.get("door")):
        exits[door["room"]][door["direction"]] = door["to"]
        exits[door["to"]][OPPOSITE[door["direction"]]] = door["room"]
    chart: list[dict[str, Any]] = []
    for task in data["tasks"][:CHART_LENGTH]:
        before = task.get("after") or [deed["id"] for deed in chart[-1:]]
        needs = [id for id in before if id in {deed["id"] for deed in chart}]
        chart.append({"id": task["id"], "deed": task["description"], "room": _room_of(task, data), "needs": needs})
    needed = {id for deed in chart for id in deed["needs"]}
    return {
        "title": data["title"],
        "premise": _first_sentences(data["intro"], 200),
        "skills": data["skills"][:3],
        "difficulty": data["difficulty"],
        "rooms": rooms,
        "start": data["start"],
        "chart": chart,
        "goals": [deed["id"] for deed in chart if deed["id"] not in needed],
    }


def _room_of(task: dict[str, Any], data: dict[str, Any]) -> str:
    """The room where a task is probably done: that of the first room or thing that its conditions name."""
    rooms = [room["id"] for room in data["rooms"]]
    for id in named_ids(task["when"]):
        room = _root(id, data) if id not in rooms else id
        if room in rooms:
            return str(room)
    return str(data["start"])


def _root(id: str, data: dict[str, Any]) -> str | None:
    """What a thing is in at last: a room, ``nowhere``, ``player``, or None for a door."""
    places = {thing["id"]: thing.get("part_of") or thing.get("place") for thing in data["things"]}
    at: str | None = id
    while at in places:
        at = places[at]
    return at


_EXTRA_TRAITS = ("synonyms", "openable", "switchable", "edible", "wearable", "plural", "mass", "proper", "key")


def _objects(data: dict[str, Any]) -> dict[str, Any]:
    properties = {p["id"]: p for p in data.get("properties", [])}
    fixtures: list[dict[str, Any]] = []
    items: list[dict[str, Any]] = []
    for thing in data["things"]:
        place, kind = _root(thing["id"], data), thing.get("kind", "thing")
        if place is None or thing.get("part_of"):
            continue
        own = [properties[p] for p in thing.get("properties", []) if p in properties]
        portable = thing.get("portable", True) and kind != "person"
        plan: dict[str, Any] = {"id": thing["id"], "name": thing["name"], "place": place}
        plan |= {"kind": _kind(thing, portable=portable), "states": [p["states"] for p in own if p.get("states")]}
        for counter in (p for p in own if p.get("maximum")):
            plan["counter"] = counter["maximum"]
        plan |= {key: thing[key] for key in _EXTRA_TRAITS if thing.get(key)}
        if portable and thing.get("place") != place:
            plan["inside"] = thing["place"]
        (items if portable else fixtures).append(plan)
    for plans in (fixtures, items):
        plans.sort(key=lambda plan: not plan["states"])
    return {"fixtures": fixtures[:2], "items": items[:3]}


def _kind(thing: dict[str, Any], *, portable: bool) -> str:
    """The kind of a thing in the words of the objects stage."""
    kind = str(thing.get("kind", "thing"))
    if portable:
        return "item" if kind == "thing" else kind
    if kind == "container" and thing.get("openable"):
        return "closed-container"
    if kind != "thing":
        return kind
    return "device" if thing.get("switchable") else "scenery" if thing.get("scenery") else "fixture"


def _actions(data: dict[str, Any]) -> dict[str, Any]:
    shortest = sorted(data.get("actions", []), key=lambda a: len(json.dumps(a)))
    typical = [a for a in shortest if a.get("effects") and a.get("requires")]
    typical.sort(key=lambda a: (not a.get("second"), not a.get("synonyms")))
    plain = [a for a in shortest if not a.get("effects") and a.get("report")]
    others = [a for a in shortest if a not in typical and a not in plain]
    chosen = [*typical[:1], *plain[:1], *typical[1:], *others][:2]
    return {"actions": [{"requires": [], "effects": [], "report": "", **action} for action in chosen]}


def _goals(data: dict[str, Any]) -> dict[str, Any]:
    shortest = sorted(data["tasks"], key=lambda t: len(json.dumps(t)))
    lost = [ending for ending in data.get("endings", []) if ending["outcome"] == "lost"]
    return {"tasks": shortest[:2], **({"endings": lost[:1]} if lost else {})}


def _wording(data: dict[str, Any]) -> dict[str, Any]:
    rooms = {room["id"]: _first_sentences(room["description"], 200) for room in data["rooms"][:1]}
    things = {thing["id"]: _first_sentences(thing["description"], 120) for thing in data["things"][:2]}
    detailed = [thing for thing in data["things"] if thing.get("details")][:1]
    mentioned = [thing for thing in data["things"] if thing.get("appearance")][:1]
    wording: dict[str, Any] = {"rooms": rooms, "things": things}
    if detailed:
        wording["details"] = {detailed[0]["id"]: detailed[0]["details"][:1]}
    if mentioned:
        wording["appearance"] = {mentioned[0]["id"]: mentioned[0]["appearance"]}
    return wording


def _walkthrough(data: dict[str, Any]) -> dict[str, Any]:
    return {"walkthrough": data["walkthrough"]}


_EXCERPTS = {
    "plan": _plan,
    "objects": _objects,
    "actions": _actions,
    "goals": _goals,
    "wording": _wording,
    "walkthrough": _walkthrough,
}


MIN_SENTENCE_LENGTH = 25
"""Characters; shorter sentences are too common to count as copied."""


def sentences(data: Any) -> list[str]:
    """All sentences in nested data that are long enough to be recognisable as copied."""
    if isinstance(data, str):
        return [s for s in re.split(r"(?<=[.!?]) ", data) if len(s) >= MIN_SENTENCE_LENGTH and " " in s]
    parts = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return [sentence for part in parts for sentence in sentences(part)]


def _first_sentences(text: str, max_length: int) -> str:
    """As many whole sentences as fit into ``max_length`` characters, but at least one."""
    split = re.split(r"(?<=[.!?]) ", text)
    kept = split[0]
    for sentence in split[1:]:
        if len(kept) + 1 + len(sentence) > max_length:
            break
        kept += " " + sentence
    return kept

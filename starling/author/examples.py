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
from starling.spec.model import GameSpec

EXAMPLES = 3


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
    games = [spec for entry in find("*") if (spec := entry.spec).split == "train"]
    words = [_words(" ".join([g.title, g.idea, *(t.name for t in g.things)])) for g in games]
    frequency = Counter(word for found in words for word in set(found))
    return games, frequency, [_vector(found, frequency, len(games)) for found in words]


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


def _setup(data: dict[str, Any]) -> dict[str, Any]:
    rooms = [{key: room[key] for key in ("id", "name", "exits") if key in room} for room in data["rooms"][:4]]
    return {
        "title": data["title"],
        "premise": _first_sentences(data["intro"], 200),
        "skills": data["skills"],
        "difficulty": data["difficulty"],
        "rooms": rooms,
        "start": data["start"],
    }


def _objects(data: dict[str, Any]) -> dict[str, Any]:
    states = {p["id"]: p["states"] for p in data.get("properties", []) if p.get("states")}
    holders = {t["id"]: t.get("place") for t in data["things"]}
    fixtures, items = [], []
    for thing in data["things"]:
        changes = [states[p] for p in thing.get("properties", []) if p in states]
        kind = thing.get("kind", "thing")
        plan = {"id": thing["id"], "name": thing["name"], "place": thing.get("place"), "states": changes}
        if plan["place"] in holders:
            plan |= {"place": holders[plan["place"]], "inside": plan["place"]}
        if thing.get("portable", True) and kind == "thing":
            items.append({**plan, "kind": "item"})
        elif kind in ("supporter", "person") or (kind == "container" and not thing.get("portable", True)):
            fixtures.append({**plan, "kind": "closed-container" if thing.get("openable") else kind})
    items.sort(key=lambda plan: not plan["states"])
    return {"fixtures": fixtures[:2], "items": items[:2]}


def _actions(data: dict[str, Any]) -> dict[str, Any]:
    shortest = sorted(data.get("actions", []), key=lambda a: len(json.dumps(a)))
    typical = [a for a in shortest if a.get("effects") and a.get("requires")] or shortest
    typical.sort(key=lambda a: not a.get("second"))
    return {"actions": typical[:1]}


def _goals(data: dict[str, Any]) -> dict[str, Any]:
    shortest = sorted(data["tasks"], key=lambda t: len(json.dumps(t)))
    return {"tasks": shortest[:2]}


def _wording(data: dict[str, Any]) -> dict[str, Any]:
    rooms = {room["id"]: _first_sentences(room["description"], 200) for room in data["rooms"][:1]}
    things = {thing["id"]: _first_sentences(thing["description"], 120) for thing in data["things"][:2]}
    return {"rooms": rooms, "things": things}


_EXCERPTS = {"setup": _setup, "objects": _objects, "actions": _actions, "goals": _goals, "wording": _wording}


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

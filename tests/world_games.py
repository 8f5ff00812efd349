"""Small games, one for each thing that a world can hold; `tests/test_worlds.py` plays them to their ends."""

from __future__ import annotations

from typing import Any

from starling.spec.model import GameSpec


def game(**parts: Any) -> GameSpec:
    """A game with what every game needs, and these parts."""
    tasks = parts["tasks"]
    usual = {
        "id": "small-world",
        "title": "A Small World",
        "idea": "A small world.",
        "intro": "It begins.",
        "skills": ["finding"],
        "difficulty": "easy",
        "start": parts["rooms"][0]["id"],
        "max_score": sum(task["points"] for task in tasks),
    }
    return GameSpec.model_validate({**usual, **parts})


def task(id: str, *when: dict[str, Any], points: int = 1) -> dict[str, Any]:
    return {"id": id, "description": f"Do {id}.", "points": points, "when": list(when)}


def fact(subject: str, test: str, value: str | None = None, **more: Any) -> dict[str, Any]:
    return {"subject": subject, "test": test, **({"value": value} if value else {}), **more}


def to(do: str, subject: str, value: str | None = None, **more: Any) -> dict[str, Any]:
    return {"do": do, "subject": subject, **({"value": value} if value else {}), **more}


DARK = game(
    rooms=[
        {"id": "hall", "name": "Hall", "description": "A bright hall.", "exits": {"down": "cellar"}},
        {"id": "cellar", "name": "Cellar", "description": "Barrels line the walls.", "exits": {"up": "hall"},
         "dark": "You see nothing, but it smells of wine."},
    ],
    properties=[{"id": "flame", "states": ["cold", "burning"]}],
    things=[
        {"id": "lamp", "name": "brass lamp", "description": "A lamp.", "place": "hall", "switchable": True,
         "light": "on"},
        {"id": "candle", "name": "wax candle", "description": "A candle.", "place": "hall", "light": "burning",
         "properties": ["flame"]},
        {"id": "coin", "name": "gold coin", "description": "Old gold.", "place": "cellar"},
    ],
    actions=[
        {"id": "light-candle", "command": "light {noun}", "noun": ["candle"],
         "requires": [{"condition": fact("candle", "held"), "otherwise": "You are not holding it."}],
         "effects": [to("set", "candle", "burning")], "report": "A small flame."},
    ],
    tasks=[task("coin-found", fact("coin", "held"))],
    walkthrough=["take brass lamp", "switch on brass lamp", "go down", "take gold coin"],
)  # fmt: skip

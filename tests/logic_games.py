"""Small games, one for each part of what a spec can say about actions and what happens."""

from __future__ import annotations

from typing import Any

from starling.spec.model import GameSpec


def is_(subject: str, value: str) -> dict[str, Any]:
    return {"subject": subject, "test": "is", "value": value}


def held(subject: str) -> dict[str, Any]:
    return {"subject": subject, "test": "held"}


def number(subject: str, test: str, property: str, amount: Any) -> dict[str, Any]:
    return {"subject": subject, "test": test, "property": property, "number": amount}


def set_(subject: str, value: str) -> dict[str, Any]:
    return {"do": "set", "subject": subject, "value": value}


def change(do: str, subject: str, property: str, amount: Any) -> dict[str, Any]:
    return {"do": do, "subject": subject, "property": property, "number": amount}


def thing(id: str, **fields: Any) -> dict[str, Any]:
    return {"id": id, "name": id.replace("-", " "), "description": "Plain.", "place": "room", **fields}


def task(id: str, *when: dict[str, Any], points: int = 1, **fields: Any) -> dict[str, Any]:
    return {"id": id, "description": f"{id}.", "when": list(when), "points": points, **fields}


def game(**parts: Any) -> GameSpec:
    """A game in one room, unless it has other rooms."""
    tasks = parts["tasks"]
    return GameSpec.model_validate(
        {
            "id": "small",
            "title": "Small",
            "idea": "A test.",
            "intro": "It begins.",
            "skills": ["finding"],
            "difficulty": "easy",
            "rooms": [{"id": "room", "name": "Room", "description": "Bare."}],
            "start": "room",
            "max_score": sum(t["points"] for t in tasks if t["points"] > 0),
            **parts,
        }
    )


STOVE = game(
    properties=[{"id": "warmth", "maximum": 5}],
    kinds=[
        {"id": "heatable", "properties": ["warmth"]},
        {"id": "food", "parent": "heatable"},
        {"id": "heater"},
    ],
    things=[
        thing("stove", kind="supporter", portable=False, switchable=True, kinds=["heater"]),
        thing("candle", portable=False, switchable=True, kinds=["heater"]),
        thing("soup", kinds=["food"], description="It is {soup.warmth: cold | lukewarm | warm | hot}."),
        thing("bread", kinds=["food"], numbers={"warmth": 1}),
        thing("brick", kinds=["heatable"]),
    ],
    rules=[
        {
            "id": "warm",
            "each": "heatable",
            "other": "heater",
            "when": [{"subject": "each", "test": "in", "value": "stove"}, is_("other", "on"), is_("stove", "on")],
            "effects": [change("add", "each", "warmth", 1)],
            "say": "{Each} takes heat from {other}.",
            "seen": "each",
        }
    ],
    actions=[
        {
            "id": "taste",
            "command": "taste {noun}",
            "noun": ["food"],
            "requires": [
                {"condition": number("noun", "at-least", "warmth", 1), "otherwise": "{Noun} is stone cold."},
                {
                    "condition": {"test": "any", "kind": "heater", "conditions": [is_("it", "on")]},
                    "otherwise": "Nothing is on.",
                },
            ],
            "report": "{Noun} tastes of {noun.warmth: nothing | smoke | # fires}.",
        }
    ],
    tasks=[
        task("warmed", {"test": "all", "kind": "food", "conditions": [number("it", "at-least", "warmth", 2)]}, points=3)
    ],
    walkthrough=["take soup", "switch on stove", "put soup on stove", "take bread", "put bread on stove"],
)
"""Everything heatable on a lit stove grows warm, whatever it is."""

SAFE = game(
    properties=[{"id": "setting", "maximum": 999}, {"id": "magic", "states": ["asleep", "awake"]}],
    things=[
        thing(
            "safe",
            kind="container",
            portable=False,
            openable=True,
            lockable=True,
            key="master-key",
            states=["locked"],
            properties=["setting"],
            description="The dial shows {safe.setting}.",
        ),
        thing("master-key", place="nowhere"),
        thing("gem", place="safe", properties=["magic"]),
    ],
    actions=[
        {
            "id": "right",
            "command": "dial {number}",
            "typed": ["4711"],
            "effects": [set_("safe", "unlocked")],
            "report": "Click.",
        },
        {"id": "wrong", "command": "dial {number}", "typed": ["17"], "report": "Not {number}."},
        {"id": "other", "command": "dial {number}", "report": "The lock stays silent."},
        {
            "id": "turn",
            "command": "turn {noun} to {number}",
            "noun": ["safe"],
            "synonyms": ["set {noun} at {number}"],
            "typed": ["3", "12"],
            "effects": [change("set-number", "noun", "setting", "typed")],
            "report": "{Noun} is at {number}.",
        },
        {
            "id": "turn-far",
            "command": "turn {noun} to {number}",
            "noun": ["safe"],
            "effects": [change("set-number", "noun", "setting", "typed")],
            "report": "{Noun} is at {number}, far round.",
        },
        {
            "id": "wake",
            "command": "say {text}",
            "typed": ["open sesame", "xyzzy"],
            "when": [held("gem")],
            "effects": [set_("gem", "awake")],
            "report": "The gem hears: {text}.",
        },
        {"id": "mutter", "command": "say {text}", "report": "Nobody hears '{text}'."},
        {"id": "carve", "command": "carve {text} in {noun}", "noun": ["gem"], "typed": ["pax"], "report": "{text}."},
    ],
    tasks=[
        task("opened", is_("safe", "open")),
        task("set", number("safe", "equal", "setting", 12)),
        task("woken", is_("gem", "awake")),
    ],
    walkthrough=["dial 4711", "open safe", "turn safe to 12", "take gem", "say xyzzy"],
)
"""A combination lock, a magic word, and wrong answers."""

SCALES = game(
    properties=[{"id": "eggs", "maximum": 6}, {"id": "coins", "maximum": 100}, {"id": "weight", "maximum": 50}],
    things=[
        thing("basket", properties=["eggs"], description="It holds {basket.eggs: no eggs | one egg | # eggs}."),
        thing("nest", portable=False, properties=["eggs"], numbers={"eggs": 3}),
        thing("purse", properties=["coins"], numbers={"coins": 7}),
        thing("debt", portable=False, properties=["coins"], numbers={"coins": 20}),
        thing("pan", portable=False, properties=["weight"]),
    ],
    actions=[
        {
            "id": "gather",
            "command": "gather eggs",
            "when": [number("nest", "at-least", "eggs", 1)],
            "effects": [change("add", "basket", "eggs", 1), change("subtract", "nest", "eggs", 1)],
            "report": "{Basket} holds {basket.eggs: none | one egg | # eggs}; "
            "{nest.eggs: none is | one is | # are} left.",
        },
        {
            "id": "sell",
            "command": "sell eggs",
            "requires": [
                {
                    "condition": number("basket", "at-least", "eggs", {"of": "nest", "property": "eggs"}),
                    "otherwise": "Not before most of them are gathered.",
                }
            ],
            "effects": [
                change("multiply", "purse", "coins", {"of": "basket", "property": "eggs"}),
                change("set-number", "basket", "eggs", 0),
            ],
            "report": "You have {purse.coins} coins.",
        },
        {
            "id": "pay",
            "command": "pay debt",
            "requires": [
                {
                    "condition": number("purse", "at-least", "coins", {"of": "debt", "property": "coins"}),
                    "otherwise": "You have {purse.coins} of {debt.coins}.",
                }
            ],
            "effects": [
                change("subtract", "purse", "coins", {"of": "debt", "property": "coins"}),
                change("set-number", "debt", "coins", 0),
            ],
            "report": "Paid.",
        },
        {
            "id": "weigh",
            "command": "weigh eggs",
            "effects": [
                change("set-number", "pan", "weight", {"of": "basket", "property": "eggs"}),
                change("multiply", "pan", "weight", 20),
            ],
            "report": "{pan.weight} ounces.",
        },
    ],
    voices={
        "pirate": {
            "intro": "Arr, it begins.",
            "actions/pay/report": "Paid, ye {purse.coins: beggar | miser | rich dog}.",
            "actions/sell/requires/0/otherwise": "Not before most be gathered.",
            "things/purse/description": "A fat purse: {purse.coins}.",
        }
    },
    tasks=[task("paid", number("debt", "at-most", "coins", 0))],
    walkthrough=["gather eggs", "gather eggs", "gather eggs", "sell eggs", "pay debt"],
)
"""Numbers of things are compared, added, subtracted and multiplied, and printed as words and digits."""

POND = game(
    properties=[{"id": "bait", "states": ["fresh", "nibbled"]}],
    things=[thing("rod", place="player", properties=["bait"]), thing("trout", place="nowhere")],
    actions=[
        {
            "id": "catch",
            "command": "fish",
            "when": [
                {"test": "chance", "number": 15},
                held("rod"),
                {"subject": "trout", "test": "in", "value": "nowhere"},
            ],
            "effects": [{"do": "move", "subject": "trout", "value": "player"}],
            "report": "A trout!",
        },
        {"id": "miss", "command": "fish", "report": "Nothing bites."},
    ],
    rules=[
        {
            "id": "nibble",
            "when": [{"test": "chance", "number": 10}, is_("rod", "fresh")],
            "effects": [set_("rod", "nibbled")],
            "say": "Something nibbles.",
        }
    ],
    tasks=[task("caught", held("trout"))],
    walkthrough=["look", "fish"],
)
"""Chance: a fish bites in fifteen of a hundred cases."""

CLIMB = game(
    properties=[{"id": "height", "maximum": 10}, {"id": "shape", "states": ["whole", "broken"]}],
    things=[thing("vase", properties=["shape"]), thing("bell", portable=False, properties=["height"])],
    actions=[
        {
            "id": "ring",
            "command": "ring {noun}",
            "noun": ["bell"],
            "effects": [change("add", "noun", "height", 1)],
            "report": "Dong.",
        },
        {
            "id": "hush",
            "command": "hush {noun}",
            "noun": ["bell"],
            "effects": [change("set-number", "noun", "height", 0)],
            "report": "Silence.",
        },
        {
            "id": "break",
            "command": "smash {noun}",
            "noun": ["vase"],
            "effects": [set_("noun", "broken")],
            "report": "Crash.",
        },
        {
            "id": "mend",
            "command": "mend {noun}",
            "noun": ["vase"],
            "effects": [set_("noun", "whole")],
            "report": "Mended.",
        },
    ],
    rules=[
        {
            "id": "warning",
            "when": [number("player", "equal", "turns", 8)],
            "say": "Two turns are left, and you have {player.score: no points | one point | # points}.",
        }
    ],
    tasks=[
        task("rung", number("bell", "at-least", "height", 1), points=2, times=2),
        task("kept", held("vase"), points=1, optional=True),
        task("broke", is_("vase", "broken"), points=-1, times=10),
    ],
    endings=[
        {"id": "late", "outcome": "lost", "when": [number("player", "at-least", "turns", 10)], "text": "Too late."},
        {
            "id": "master",
            "outcome": "won",
            "rank": "Master Ringer",
            "points": 3,
            "text": "All of it.",
            "when": [number("player", "at-least", "score", 5)],
        },
        {
            "id": "apprentice",
            "outcome": "won",
            "rank": "Apprentice",
            "text": "Enough.",
            "when": [number("bell", "at-least", "height", 3)],
        },
    ],
    max_score=8,
    walkthrough=["take vase", "ring bell", "hush bell", "ring bell"],
)
"""Repeated, optional and penalised tasks; endings with ranks and points; a turn limit with a warning."""

BRIDGE = game(
    things=[
        thing("post", portable=False),
        thing("tree", portable=False),
        thing("plank", portable=False),
        thing("rope", name="old rope", synonyms=["cord"], kinds=["line"]),
        thing("chain", name="iron chain", kinds=["line"]),
    ],
    properties=[{"id": "knot", "states": ["loose", "fast"]}],
    kinds=[{"id": "line", "properties": ["knot"]}],
    actions=[
        {
            "id": "lash",
            "command": "tie {noun} to {second} with {third}",
            "noun": ["plank"],
            "second": ["post", "tree"],
            "third": ["line"],
            "requires": [{"condition": held("third"), "otherwise": "You do not hold {third}."}],
            "effects": [set_("third", "fast")],
            "report": "{Third} ties {noun} to {second}.",
        },
    ],
    tasks=[task("tied", is_("rope", "fast"))],
    walkthrough=["take old rope", "tie plank to tree with old rope"],
)
"""Three things in one command, the last of them one of a kind."""

CELLAR = game(
    rooms=[
        {"id": "room", "name": "Room", "description": "Bare.", "exits": {"north": "hall"}},
        {"id": "hall", "name": "Hall", "description": "High.", "exits": {"south": "room"}},
    ],
    properties=[{"id": "side", "states": ["face-up", "face-down"]}, {"id": "rest", "states": ["tired", "rested"]}],
    things=[
        thing("note", properties=["side"], place="nowhere"),
        thing("rug", portable=False),
        thing("lever", portable=False),
        thing("tin", kind="container", openable=True, portable=False),
        thing("knife"),
        thing("bed", portable=False, properties=["rest"]),
        thing("coin", place="nowhere"),
        thing("tongs"),
    ],
    actions=[
        {
            "id": "under",
            "command": "look under {noun}",
            "noun": ["rug"],
            "effects": [{"do": "move", "subject": "note", "value": "here"}],
            "report": "There is a note.",
        },
        {"id": "read", "command": "read {noun}", "noun": ["note"], "report": "It says 'lever'."},
        {
            "id": "turn",
            "command": "turn {noun}",
            "noun": ["note"],
            "effects": [set_("note", "face-down")],
            "report": "You turn it over.",
        },
        {"id": "pull", "command": "pull {noun}", "noun": ["lever"], "report": "Creak."},
        {
            "id": "cut",
            "command": "open {noun} with {second}",
            "noun": ["tin"],
            "second": ["knife"],
            "requires": [{"condition": held("second"), "otherwise": "You need {second} in hand."}],
            "effects": [set_("noun", "open"), {"do": "move", "subject": "coin", "value": "tin"}],
            "report": "You cut it open.",
        },
        {
            "id": "grip",
            "command": "take {noun} with {second}",
            "noun": ["coin"],
            "second": ["tongs"],
            "effects": [{"do": "move", "subject": "noun", "value": "player"}],
            "report": "Got it.",
        },
        {
            "id": "hide",
            "command": "put {noun} under {second}",
            "noun": ["coin"],
            "second": ["rug"],
            "effects": [{"do": "move", "subject": "noun", "value": "nowhere"}],
            "report": "Hidden.",
        },
        {"id": "nap", "command": "wait", "effects": [set_("bed", "rested")], "report": "You doze."},
        {
            "id": "leave",
            "command": "go north",
            "when": [{"subject": "player", "test": "in", "value": "room"}],
            "requires": [{"condition": is_("bed", "rested"), "otherwise": "You are too tired to go."}],
            "report": "You stride out.",
        },
    ],
    tasks=[
        task("found", {"subject": "note", "test": "here"}),
        task("turned", is_("note", "face-down")),
        task("got", held("coin")),
        task("gone", {"subject": "player", "test": "in", "value": "hall"}),
    ],
    walkthrough=[
        "look under rug",
        "turn note",
        "take knife",
        "open tin with knife",
        "take coin with tongs",
        "wait",
        "go north",
    ],
)
"""Verbs that the kit uses for something else: turn, read, look under, open with, take with, put under, go, wait."""

GAMES = {
    "stove": STOVE,
    "safe": SAFE,
    "scales": SCALES,
    "pond": POND,
    "climb": CLIMB,
    "bridge": BRIDGE,
    "cellar": CELLAR,
}

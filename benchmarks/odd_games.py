"""Random games that use every feature of the spec: test data for same_answers.py, not meant to be played.

    python benchmarks/odd_games.py /tmp/odd 24
    python benchmarks/same_answers.py build /tmp/odd-before --games /tmp/odd --unchecked

Names are drawn from few words, so that most nouns are ambiguous (which the spec's checks forbid). Doors cross, things
are parts of things inside closed things, and one game has more things than a person can carry.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

from starling.spec.model import OPPOSITE, GameSpec

COLOURS = ["red", "blue", "old", "tiny", "jo's", "twenty-one", "metal"]
NOUNS = ["box", "key", "hat", "cake", "table", "lamp", "man", "jar", "rod", "bag"]
WETNESS = ["dry", "damp", "soaked"]
COMMANDS = {
    "poke {noun}": ["prod {noun}"],
    "tie {noun} to {second}": ["tie {second} onto {noun}", "knot {noun} to {second}"],
    "sing": ["sing loudly"],
    "take {noun}": [],
    "put {noun} in {second}": [],
    "open {noun}": [],
    "drop {noun}": [],
    "examine {noun}": [],
    "eat {noun}": [],
    "wear {noun}": [],
}


class GameMaker:
    """Generates one game."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.chance = random.Random(seed)
        self.colours = [*COLOURS, "directions" if seed % 3 == 0 else "stone"]
        self.names: set[str] = set()
        self.things: list[dict[str, Any]] = []

    def maybe(self, share: float) -> bool:
        return self.chance.random() < share

    def name(self) -> str:
        while True:
            colours = self.chance.sample(self.colours, 2 if self.maybe(0.3) else 1)
            name = " ".join([*colours, self.chance.choice(NOUNS)])
            if name not in self.names:
                self.names.add(name)
                return name

    def make(self) -> GameSpec:
        rooms = self.rooms()
        for number in range(self.chance.randint(14, 26)):
            self.things.append(self.thing(number, [r["id"] for r in rooms]))
        keys = [t["id"] for t in self.things if t["kind"] == "thing"]
        for thing in self.things:
            if thing.get("lockable"):
                thing["key"] = self.chance.choice(keys)
            if thing["kind"] != "door":
                thing["properties"] = [p for p in ("temper", "wetness", "heat") if self.maybe(0.7)]
        if self.seed == 7:
            for number in range(130):
                place = "player" if number < 98 else "room-0"
                bead = {"id": f"bead-{number}", "kind": "thing", "name": f"bead n{number}", "description": "A bead."}
                self.things.append({**bead, "place": place})
            book = {"id": "thesaurus", "kind": "thing", "name": "thesaurus", "description": "Wordy.", "place": "room-0"}
            self.things.append({**book, "synonyms": [f"synonym{i}" for i in range(40)]})
        tasks = [
            {
                "id": f"task-{i}",
                "description": "x",
                "points": i + 1,
                "when": self.conditions(2),
                "say": "" if i else "Well done.",
            }
            for i in range(3)
        ]
        done = [{"subject": t["id"], "test": "done"} for t in tasks]
        return GameSpec.model_validate(
            {
                "id": f"odd-{self.seed}",
                "title": "Odd",
                "idea": "Odd.",
                "intro": "Begin.",
                "skills": ["finding"],
                "difficulty": "easy",
                "rooms": rooms,
                "start": "room-0",
                "properties": [
                    {"id": "temper", "states": ["calm", "cross"]},
                    {"id": "wetness", "states": WETNESS, "wording": {"damp": "{Noun} is damp."}},
                    {"id": "heat", "maximum": 5},
                ],
                "things": self.things,
                "actions": [self.action(i, *pair) for i, pair in enumerate(COMMANDS.items())],
                "rules": [self.rule(i) for i in range(3)],
                "tasks": tasks,
                "max_score": 6,
                "walkthrough": ["look", "inventory", "wait"],
                "endings": [
                    {"id": "end-a", "outcome": "won", "when": done, "text": "You win."},
                    {"id": "end-b", "outcome": "lost", "when": self.conditions(3), "text": "You lose."},
                ],
            }
        )

    def rooms(self) -> list[dict[str, Any]]:
        """A row of rooms, with doors between random pairs."""
        rooms: list[dict[str, Any]] = [
            {"id": f"room-{i}", "name": f"Room {'ABCDEF'[i]}", "description": f"This is room {i}.", "exits": {}}
            for i in range(self.chance.randint(2, 5))
        ]
        for here, there, way in zip(rooms, rooms[1:], ("north", "east", "up", "inside"), strict=False):
            here["exits"][way], there["exits"][OPPOSITE[way]] = there["id"], here["id"]
        used = {(r["id"], way) for r in rooms for way in r["exits"]}
        for number in range(2 * len(rooms)):
            here, there = self.chance.sample(rooms, 2)
            way = self.chance.choice(["northeast", "west", "down", "outside", "south"])
            ends = {(here["id"], way), (there["id"], OPPOSITE[way])}
            if self.maybe(0.5) or used & ends:
                continue
            used |= ends
            self.things.append(
                {
                    "id": f"gate-{number}",
                    "name": self.name() + " door",
                    "kind": "door",
                    "description": "A door.",
                    "portable": False,
                    "openable": True,
                    "synonyms": ["gate"],
                    "lockable": self.maybe(0.5),
                    "states": self.chance.choice([[], ["open"]]),
                    "door": {"room": here["id"], "direction": way, "to": there["id"]},
                }
            )
        return rooms

    def thing(self, number: int, rooms: list[str]) -> dict[str, Any]:
        chance, maybe = self.chance, self.maybe
        kind = chance.choice(["thing", "thing", "thing", "container", "container", "supporter", "person"])
        holders = [t["id"] for t in self.things if t["kind"] in ("container", "supporter", "person")]
        scenery = maybe(0.15)
        thing: dict[str, Any] = {
            "id": f"item-{number}",
            "name": self.name(),
            "kind": kind,
            "description": f"It is item {number}.",
            "place": chance.choice([*rooms, *rooms, *holders, "player", "nowhere"]),
            "scenery": scenery,
            "portable": kind != "person" and not scenery and maybe(0.8),
        }
        if kind == "container":
            thing |= {"openable": maybe(0.7), "transparent": maybe(0.3)}
            thing["lockable"] = thing["openable"] and maybe(0.4)
            if thing["openable"]:
                thing["states"] = chance.choice([[], ["open"], ["locked"] if thing["lockable"] else []])
        if kind == "thing":
            thing |= {"edible": maybe(0.3), "wearable": maybe(0.3), "switchable": maybe(0.3)}
            if thing["wearable"] and thing["portable"] and thing["place"] == "player" and maybe(0.7):
                thing["states"] = ["worn"]
        thing |= chance.choice([{"plural": True}, {"mass": True}, {"proper": True}, {}, {}, {}])
        if maybe(0.2):
            thing["appearance"] = f"Item {number} stands here, untouched."
        if maybe(0.2):
            thing["synonyms"] = [chance.choice(NOUNS), chance.choice(self.colours)]
        wholes = [t["id"] for t in self.things if not t.get("door")]
        persons = {t["id"] for t in self.things if t["kind"] == "person"} | {"player"}
        if maybe(0.12) and wholes and "states" not in thing:
            thing |= {"part_of": chance.choice(wholes), "place": None}
        elif not thing["portable"] and thing["place"] in persons:
            thing["place"] = rooms[0]
        return thing

    def having(self, prop: str) -> list[str]:
        return [t["id"] for t in self.things if prop in t.get("properties", [])]

    def conditions(self, count: int) -> list[dict[str, Any]]:
        return [self.condition() for _ in range(count)]

    def condition(self) -> dict[str, Any]:
        chance = self.chance
        movable = [t["id"] for t in self.things if not t.get("door") and not t.get("part_of")]
        holders = [t["id"] for t in self.things if t["kind"] in ("container", "supporter", "person")]
        number = chance.randint(1, 4)
        return chance.choice(
            [
                {"subject": chance.choice(self.having("wetness")), "test": "is", "value": chance.choice(WETNESS)},
                {"subject": chance.choice(movable), "test": chance.choice(["held", "here"])},
                {
                    "subject": chance.choice(movable),
                    "test": "in",
                    "value": chance.choice([*holders, "room-0", "player"]),
                },
                {
                    "subject": chance.choice(self.having("heat")),
                    "test": "at-least",
                    "property": "heat",
                    "number": number,
                },
                {"subject": "player", "test": "in", "value": chance.choice(["room-0", "room-1"])},
            ]
        ) | {"negate": self.maybe(0.5)}

    def effect(self) -> dict[str, Any]:
        chance = self.chance
        loose = [t["id"] for t in self.things if t["kind"] == "thing" and not t.get("part_of")]
        holders = [t["id"] for t in self.things if t["kind"] in ("container", "supporter", "person")]
        places = [*holders, "here", "nowhere", "player", "room-1"]
        return chance.choice(
            [
                {"do": "set", "subject": chance.choice(self.having("wetness")), "value": chance.choice(WETNESS)},
                {
                    "do": "set",
                    "subject": chance.choice(self.having("temper")),
                    "value": chance.choice(["calm", "cross"]),
                },
                {
                    "do": "add",
                    "subject": chance.choice(self.having("heat")),
                    "property": "heat",
                    "number": chance.choice([-1, 1, 2]),
                },
                {"do": "move", "subject": "player", "value": chance.choice(["room-0", "room-1"])},
                {"do": "move", "subject": chance.choice(loose), "value": chance.choice(places)},
            ]
        )

    def action(self, number: int, command: str, synonyms: list[str]) -> dict[str, Any]:
        nouns = [t["id"] for t in self.things if not t.get("door")]
        silent = self.maybe(0.5) and number > 2
        action: dict[str, Any] = {
            "id": f"act-{number}",
            "command": command,
            "synonyms": synonyms,
            "report": "" if silent else "It happens.",
            "effects": [self.effect() for _ in range(self.chance.randint(1, 3))],
        }
        for slot in ("noun", "second"):
            if "{" + slot + "}" in command:
                action[slot] = self.chance.sample(nouns, 4)
        if self.maybe(0.5):
            action["requires"] = [{"condition": self.condition(), "otherwise": "That is not possible now."}]
        if self.maybe(0.3):
            action["when"] = self.conditions(1)
        return action

    def rule(self, number: int) -> dict[str, Any]:
        seen = self.chance.choice(self.things)["id"] if self.maybe(0.6) else None
        effects = [e for e in [self.effect()] if self.maybe(0.5) and e["subject"] != "player"]
        return {
            "id": f"rule-{number}",
            "when": self.conditions(2),
            "effects": effects,
            "seen": seen,
            "say": f"Rule {number} speaks.",
        }


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    for seed in range(count):
        spec = GameMaker(seed).make()
        (folder / spec.id).mkdir(parents=True, exist_ok=True)
        (folder / spec.id / "game.json").write_text(spec.to_json(), "utf-8")


if __name__ == "__main__":
    main()

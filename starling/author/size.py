"""How large a game is asked for: the numbers in the prompts, the limits of the schemas and of the replies.

All follow from the length in commands. A deed of the puzzle chart takes two or three commands (go, take, do), and a
room is worth its walk if two deeds or so happen in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from starling.spec.model import GameSpec
from starling.util.errors import StarlingError

Range = tuple[int, int]
"""Least and most."""

DEFAULT_LENGTH: Range = (8, 25)
MAX_ROOMS = 40
GOALS_PER_ROOM = 3
PEOPLE_PER_ROOM = 4
COMMANDS_PER_GOAL = 2
MAX_PEOPLE = 200
MAX_REPLY_TOKENS = 16_000
_TOKENS = {"plan": 1200, "objects": 2000, "actions": 3500, "goals": 1500, "wording": 3000, "walkthrough": 500,
           "repair": 3500, "game": MAX_REPLY_TOKENS}  # fmt: skip
"""{stage: token limit of its reply for a game of DEFAULT_LENGTH}."""


@dataclass(frozen=True)
class Size:
    """The size of a game. ``length``: commands of the solution; ``goals``: main goals, and ``people``: None for any."""

    length: Range = DEFAULT_LENGTH
    rooms: Range = (3, 4)
    goals: int | None = None
    people: int | None = None

    @property
    def steps(self) -> Range:
        """Deeds of the puzzle chart."""
        least = max(3, self.goals or 0, round(self.length[0] / 2.7))
        return least, max(least + 2, round(self.length[1] / 2.5))

    @property
    def actions(self) -> Range:
        """Actions; answers to wrong tries and hints are among them."""
        return 2, max(12, 2 * self.steps[1])

    @property
    def tasks(self) -> Range:
        return max(2, self.goals or 0), max(6, 2 * (self.goals or 0), self.steps[1] // 2 + 2)

    @property
    def fixtures(self) -> Range:
        return max(2, self.rooms[0] // 2), max(8, 2 * self.rooms[1] + (self.people or 0))

    @property
    def items(self) -> Range:
        return 2, max(8, self.steps[1])

    def unmet(self, spec: GameSpec) -> list[str]:
        """What a game has too few or too many of, one line each."""
        counts = [("rooms", len(spec.rooms), self.rooms)]
        if self.people is not None:
            people = sum(thing.kind == "person" for thing in spec.things)
            counts.append(("things", people, (self.people, max(self.people, MAX_PEOPLE))))
        names = {"rooms": "rooms", "things": "people"}
        return [
            f"{group}: the game has {count} {names[group]}, but {_span(asked)} were asked for"
            for group, count, asked in counts
            if not asked[0] <= count <= asked[1]
        ]

    def settings(self) -> dict[str, str | int]:
        """What was asked for beside the length, for the records of a batch."""
        asked = {"rooms": _span(self.rooms) if self.rooms != Size().rooms else None, "goals": self.goals}
        return {name: value for name, value in {**asked, "people": self.people}.items() if value is not None}

    def tokens(self, stage: str) -> int:
        """Token limit of a stage's reply."""
        return min(MAX_REPLY_TOKENS, round(_TOKENS[stage] * max(1.0, self.length[1] / DEFAULT_LENGTH[1])))


def size_of(
    length: Range | None = None, rooms: Range | None = None, goals: int | None = None, people: int | None = None
) -> Size:
    """The size asked for; what was not asked for follows from the rest. Raises StarlingError if it contradicts itself.

    >>> size_of(length=(60, 100)).rooms
    (10, 16)
    """
    commands = length or (DEFAULT_LENGTH if goals is None else _longer(goals))
    if rooms is None:
        least = max(3, commands[0] // 6, ceil((goals or 0) / GOALS_PER_ROOM), ceil((people or 0) / PEOPLE_PER_ROOM))
        rooms = min(least, MAX_ROOMS), min(max(least + 1, commands[1] // 6), MAX_ROOMS)
    if rooms[0] - 1 > commands[1]:
        raise StarlingError(f"{rooms[0]} rooms cannot be visited in {commands[1]} commands; ask for a longer game")
    for what, asked, per_room in (("goals", goals, GOALS_PER_ROOM), ("people", people, PEOPLE_PER_ROOM)):
        if asked is not None and asked > per_room * rooms[1]:
            raise StarlingError(
                f"{asked} {what} do not fit into {rooms[1]} room{'s' * (rooms[1] > 1)}; ask for at most "
                f"{per_room * rooms[1]}, or for at least {ceil(asked / per_room)} rooms"
            )
    if goals is not None and goals * COMMANDS_PER_GOAL > commands[1]:
        raise StarlingError(
            f"{goals} goals do not fit into {commands[1]} commands; ask for at most "
            f"{commands[1] // COMMANDS_PER_GOAL} goals or a longer game"
        )
    return Size(commands, rooms, goals, people)


def _span(numbers: Range) -> str:
    return str(numbers[0]) if numbers[0] == numbers[1] else f"{numbers[0]} to {numbers[1]}"


def _longer(goals: int) -> Range:
    """The default length for a number of goals."""
    return max(DEFAULT_LENGTH[0], 3 * goals), max(DEFAULT_LENGTH[1], 6 * goals)

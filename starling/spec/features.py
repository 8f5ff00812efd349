"""What a game can have besides rooms, things and people that stand still, and the commands that come with it.

A feature is there when the spec uses it. Its commands are standard commands of that game: every one is understood in
several wordings, and actions may extend it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starling.spec.commands import STANDARD_COMMANDS

if TYPE_CHECKING:
    from starling.spec.model import GameSpec

ENTERING, LIQUIDS, ROPES, TALKING, COUNTING, WALKING = "entering", "liquids", "ropes", "talking", "counting", "walking"

COMMANDS: dict[str, dict[str, tuple[str, tuple[str, ...]]]] = {
    ENTERING: {
        "enter {noun}": (
            "entering",
            (
                *("get in {noun}", "get into {noun}", "get on {noun}", "get onto {noun}"),
                *("go into {noun}", "climb into {noun}", "climb onto {noun}", "stand on {noun}"),
                *("sit on {noun}", "sit in {noun}", "sit down on {noun}", "lie on {noun}", "lie in {noun}"),
                *("board {noun}", "mount {noun}", "ride {noun}"),
            ),
        ),
        "exit": ("exiting", ("get out", "get off", "get up", "stand up", "climb out", "leave", "dismount")),
        "get out of {noun}": ("getting out from", ("get off {noun}", "exit {noun}", "leave {noun}")),
    },
    LIQUIDS: {
        "pour {noun} into {second}": (
            "pouring something into something",
            (
                *("pour {noun} in {second}", "pour {noun} onto {second}", "pour {noun} over {second}"),
                *("empty {noun} into {second}", "tip {noun} into {second}", "mix {noun} with {second}"),
                *("fill {second} from {noun}", "fill {second} with {noun}", "fill {second} at {noun}"),
                "fill {second} in {noun}",
            ),
        ),
        "empty {noun}": ("spilling", ("pour out {noun}", "pour {noun} out", "pour away {noun}", "pour {noun} away")),
        "drink {noun}": ("sipping", ("drink from {noun}", "drink out of {noun}", "sip {noun}")),
    },
    ROPES: {
        "tie {noun} to {second}": (
            "tying something around something",
            (
                *("tie {noun} around {second}", "tie {noun} round {second}", "attach {noun} to {second}"),
                *("fasten {noun} to {second}", "hook {noun} onto {second}"),
            ),
        ),
        "untie {noun} from {second}": (
            "untying something from something",
            ("detach {noun} from {second}", "unfasten {noun} from {second}"),
        ),
    },
    TALKING: {
        "talk to {noun}": (
            "greeting",
            ("talk with {noun}", "speak to {noun}", "speak with {noun}", "greet {noun}", "hello {noun}"),
        ),
        "give {noun} to {second}": (
            "giving something to something",
            ("give {second} {noun}", "offer {noun} to {second}"),
        ),
        "show {noun} to {second}": ("showing something to something", ("show {second} {noun}",)),
    },
}
"""{feature: {command: (its Inform action, other wordings)}}. Talking also has commands with words of the player's own:
`ask {noun} about ...`, `tell`, `say ... to {noun}`, `{noun}, ...`."""

TALKING_VERBS = ("ask", "tell", "say", "answer", "order")
"""Verbs of the commands with words of the player's own."""


def features(spec: GameSpec) -> list[str]:
    """The features that a game uses."""
    things = spec.things
    used = {
        ENTERING: any(t.enterable or t.vehicle for t in things),
        LIQUIDS: any(t.vessel for t in things),
        ROPES: any(t.ties for t in things),
        COUNTING: any(t.count > 1 for t in things),
        TALKING: any(t.replies for t in things),
        WALKING: any(t.walks for t in things),
    }
    return [feature for feature, is_used in used.items() if is_used]


def standard_commands(spec: GameSpec) -> dict[str, str | None]:
    """{command: its Inform action, if it comes with a feature} of the standard commands that a game understands."""
    own: dict[str, str | None] = dict.fromkeys(STANDARD_COMMANDS)
    for feature in features(spec):
        own |= {command: action for command, (action, _) in COMMANDS.get(feature, {}).items()}
    return own


def taken_patterns(spec: GameSpec) -> dict[str, str]:
    """{pattern: standard command} of the wordings of the features' commands, which no action may use for itself."""
    return {
        pattern: command
        for feature in features(spec)
        for command, (_, wordings) in COMMANDS.get(feature, {}).items()
        for pattern in wordings
    }

"""The commands that every game understands, and the words that are taken by them."""

from __future__ import annotations

from starling.spec.logic import OPPOSITE

GO = "go"
STANDARD_COMMANDS = (
    "take {noun}",
    "drop {noun}",
    "open {noun}",
    "close {noun}",
    "eat {noun}",
    "wear {noun}",
    "take off {noun}",
    "switch on {noun}",
    "switch off {noun}",
    "examine {noun}",
    "put {noun} in {second}",
    "put {noun} on {second}",
    "unlock {noun} with {second}",
    "lock {noun} with {second}",
    "wait",
    GO,
    *(f"go {way}" for way in OPPOSITE),
)
"""Standard commands, which actions may extend; ``go`` is going anywhere. Every game also understands look and
inventory."""

UNDERSTOOD = {
    "look at {noun}": "examine {noun}",
    "get {noun}": "take {noun}",
    "pick up {noun}": "take {noun}",
    "pick {noun} up": "take {noun}",
    "take {noun} from {second}": "take {noun}",
    "take {noun} off": "take off {noun}",
    "remove {noun}": "take off {noun}",
    "put on {noun}": "wear {noun}",
    "put {noun} into {second}": "put {noun} in {second}",
    "put {noun} inside {second}": "put {noun} in {second}",
    "insert {noun} in {second}": "put {noun} in {second}",
    "insert {noun} into {second}": "put {noun} in {second}",
    "put {noun} onto {second}": "put {noun} on {second}",
    "put down {noun}": "drop {noun}",
    "put {noun} down": "drop {noun}",
    "switch {noun} on": "switch on {noun}",
    "switch {noun} off": "switch off {noun}",
    "turn on {noun}": "switch on {noun}",
    "turn {noun} on": "switch on {noun}",
    "turn off {noun}": "switch off {noun}",
    "turn {noun} off": "switch off {noun}",
}
"""{pattern: standard command} of what every game understands in other words. Any other pattern of these verbs, such as
``turn {noun}`` or ``open {noun} with {second}``, may be an action of a game's own."""

OTHER_WORDS = {
    "x": "examine",
    "get": "take",
    "shut": "close",
    "walk": "go",
    "z": "wait",
    "l": "look",
    "i": "inventory",
    "inv": "inventory",
}
"""{verb: standard verb} of verbs that are another word for one of the kit's."""

STANDARD_VERBS = frozenset("inventory sk-room sk-items sk-luck".split()) | set(OTHER_WORDS) | set(OPPOSITE)
"""First words that custom actions must not use, as they belong to the kit."""

COMPILER_VERBS = frozenset(
    "actions abstract gonear purloin random relations rules scenes showheap showme showverb test trace tree".split()
)
"""Verbs that Inform 7 keeps for testing games: the renderer gets them past it."""

PARSER_WORDS = frozenset(
    "a an and all any another as at both but by each every everything except for from her him his i in "
    "inside into it its me my myself no off on onto or other others out over self some that them then "
    "these this those through to under up down using via with without you your yes north northeast east "
    "southeast south southwest west northwest n ne e se s sw w nw u d outside".split()
)
"""Words with a meaning for the parser; names must not contain them."""


def is_going(command: str) -> bool:
    """Whether a standard command is ``go`` or ``go`` in one direction."""
    return command == GO or command.removeprefix("go ") in OPPOSITE

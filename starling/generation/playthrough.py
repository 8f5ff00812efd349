"""A game's walkthrough played once: its transcript, and whether it is fair to the player.

Fair means that the verb and the things of each command are named by something that the player has read before. The
player is taken to read everything: the tasks, the introduction, each response, each room, and the description of each
thing that is there. Any form of the word will do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from starling.author.aboutness import stem
from starling.library.candidates import Candidates
from starling.library.game import Game, UnsavedGame
from starling.spec.commands import STANDARD_COMMANDS, STANDARD_VERBS, UNDERSTOOD
from starling.spec.features import TALKING, TALKING_VERBS, features
from starling.spec.model import GameSpec
from starling.util.text import words

_KNOWN_VERBS = STANDARD_VERBS | {pattern.split()[0] for pattern in (*STANDARD_COMMANDS, *UNDERSTOOD, "look")}
"""Verbs that every player knows."""
_PEOPLE_VERBS = {*TALKING_VERBS, "give", "show", "talk"}
"""What every player does with people who answer."""
TRANSCRIPT_LETTERS = 12_000
"""Longest transcript; of a longer one the middle is left out."""


@dataclass(frozen=True)
class Playthrough:
    """``transcript``: what the player types and reads; ``unfair``: one line for each word that no text gave away."""

    transcript: str
    unfair: list[str]


def play_through(game: Game | GameSpec) -> Playthrough:
    """Play a game's walkthrough, which must be sound. Raises StarlingError if the game does not compile."""
    game = game if isinstance(game, Game) else UnsavedGame(game)
    spec, machine = game.spec, game.start()
    candidates = Candidates(game.whole, game.world)  # one's own, as it calls things by the names of its last state
    opening = game.begin(machine, None)
    tasks = "\n".join(f"- {task.description}" for task in spec.tasks)
    lines = [f"Tasks:\n{tasks}", opening.strip()]
    read = _stems(f"{tasks} {spec.intro} {opening}")
    # What can be asked for again and again, such as reading a sign.
    answers = [action for action in spec.actions if not action.effects and not action.requires]
    unfair: dict[str, str] = {}
    for number, command in enumerate(spec.walkthrough, start=1):
        before = machine.snapshot()
        scope = set(candidates.scope(machine.memory()))
        for id in sorted(scope):
            read |= _stems(machine.send(candidates.fill("examine {noun}", id)))
            machine.restore(before)
        for answer in answers:
            if not answer.noun or scope & set(answer.noun):
                read |= _stems(answer.report)
        read |= _stems(" ".join(game.describe(machine)))
        for word, forms in _told(spec, command).items():
            if not forms & read and word not in unfair:
                unfair[word] = (
                    f"fairness: {word!r}, in command {number} of the walkthrough ({command!r}), is named by nothing "
                    "that the player has read before; name it in a description, a report or a task"
                )
        response = machine.send(command)
        read |= _stems(response)
        lines.append(f"> {command}\n{response.strip()}")
    return Playthrough(_shortened("\n\n".join(lines)), list(unfair.values()))


def _told(spec: GameSpec, command: str) -> dict[str, set[str]]:
    """{word of a command that the player must have read: stems of which one is enough}: its verb, if it is the game's
    own (or a synonym's), and the names of its things."""
    person, comma, order = command.partition(", ")
    verb, *rest = ["order", *person.split(), *order.split()] if comma else command.split()
    known = {*_KNOWN_VERBS, *_PEOPLE_VERBS} if TALKING in features(spec) else _KNOWN_VERBS
    told = {} if verb in known else {verb: {stem(v) for v in _same_verbs(spec, verb)}}
    for thing in spec.things:
        name = words(thing.name.lower())
        if any(rest[at : at + len(name)] == name for at in range(len(rest))):
            told |= {word: _stems(word) for word in name if len(word) > 2}
    return told | {word: {word} for word in rest if word.isdecimal()}


def _same_verbs(spec: GameSpec, verb: str) -> set[str]:
    """The first words of the commands that are the same as one that begins with ``verb``."""
    patterns = [(action.command, *action.synonyms) for action in spec.actions]
    return {p.split()[0] for same in patterns if verb in {p.split()[0] for p in same} for p in same} | {verb}


_DIGITS = {word: str(digit) for digit, word in enumerate("zero one two three four five six seven eight nine".split())}
_SPELLED = re.compile(rf"\b(?:{'|'.join(_DIGITS)})(?:[ ,-]+(?:{'|'.join(_DIGITS)}))+\b")


def _stems(text: str) -> set[str]:
    spelled = ["".join(_DIGITS[word] for word in words(run)) for run in _SPELLED.findall(text.lower())]
    text = " ".join([text, *spelled])  # "seven four one" gives 741 away
    return {stem(word) for word in re.findall(r"[a-z]+|[0-9]+", text.lower())}


def _shortened(text: str) -> str:
    if len(text) <= TRANSCRIPT_LETTERS:
        return text
    half = TRANSCRIPT_LETTERS // 2
    return f"{text[:half]}\n\n[...]\n\n{text[-half:]}"

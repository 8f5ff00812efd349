"""Verification: does a game compile, and does its walkthrough win it with every point?"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from starling.library.game import Game
from starling.spec.checks import check
from starling.spec.model import GameSpec
from starling.util.errors import StarlingError
from starling.zmachine.machine import Machine


@dataclass(frozen=True)
class Verdict:
    """What verification found. ``problems`` is empty if the game may be shipped."""

    problems: list[str] = field(default_factory=list)
    score: int | None = None
    max_score: int | None = None
    commands: int | None = None
    """Length of the walkthrough."""
    won: bool | None = None

    @property
    def ok(self) -> bool:
        return not self.problems

    def to_dict(self) -> dict[str, Any]:
        return {"ok": self.ok, **asdict(self)}


def verify(game: Game | GameSpec) -> Verdict:
    """Check, compile and replay a game's walkthrough.

    Every command of the walkthrough must be admissible where it is given and must leave the story at its
    prompt; the last one must win with full score; each thing's name must be understood wherever it is in
    scope along the way. Compiler and story errors become problems.
    """
    game = game if isinstance(game, Game) else Game(game)
    problems = [str(p) for p in check(game.spec)]
    if not problems and not game.spec.walkthrough:
        problems = ["walkthrough: is empty; write the commands that win the game"]
    if problems:
        return Verdict(problems)
    try:
        return _replay(game)
    except StarlingError as error:
        return Verdict([str(error)])


def _replay(game: Game) -> Verdict:
    spec, machine = game.spec, game.start()
    problems: list[str] = []
    unknown: set[str] = set()
    for number, command in enumerate(spec.walkthrough, start=1):
        if game.world.ended(machine.memory()):
            problems.append(f"walkthrough: the game is over before command {number} ({command!r}); end it there")
            break
        state = game.expand(machine)
        unknown |= _unknown_names(game, machine)
        if command not in state.admissible:
            answer = game.step(machine, command).replace("\n", " ")
            problems.append(
                f"walkthrough: command {number} ({command!r}) does nothing there; the game says: {answer[:120]}"
            )
            break
        game.step(machine, command)
    memory = machine.memory()
    score, won = game.world.score(memory), game.world.won(memory)
    if not problems and not won:
        undone = [t.id for t in spec.tasks if t.id not in game.world.tasks_done(memory)]
        problems.append(
            f"walkthrough: does not win; tasks left undone: {', '.join(undone) or 'none, check the endings'}"
        )
    if not problems and score != spec.max_score:
        problems.append(f"walkthrough: ends with {score} of {spec.max_score} points")
    problems += [f"things/{id}: the game does not understand its name where it is in scope" for id in sorted(unknown)]
    return Verdict(problems, score, spec.max_score, len(spec.walkthrough), won)


def _unknown_names(game: Game, machine: Machine) -> set[str]:
    """Ids of things in scope here that ``examine`` does not find by their name."""
    here = machine.snapshot()
    unknown = set()
    for id in game.candidates.scope(machine.memory()):
        text = machine.send(game.candidates.fill("examine {noun}", id))
        asking = machine.asking and not game.world.ended(machine.memory())
        if asking or text in ("You can't see any such thing.", "I beg your pardon?"):
            unknown.add(id)
        machine.restore(here)
    return unknown

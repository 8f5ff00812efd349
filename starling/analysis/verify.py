"""Verification: a game compiles, and its walkthrough wins with full score."""

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
    """The result of `verify`.

    ``problems``: one line each, ``element: what is wrong``; empty if the game is sound. The other fields describe the
    replay of the walkthrough and are None without one: final ``score``, whether it ``won``.
    """

    problems: list[str] = field(default_factory=list)
    score: int | None = None
    max_score: int | None = None
    commands: int | None = None
    """Number of commands of the walkthrough."""
    won: bool | None = None

    @property
    def ok(self) -> bool:
        return not self.problems

    def to_dict(self) -> dict[str, Any]:
        return {"ok": self.ok, **asdict(self)}


def verify(game: Game | GameSpec) -> Verdict:
    """Check a game's spec, compile it and replay its walkthrough.

    Every command of the walkthrough must be admissible, the last one must win with full score, and the parser must
    understand the name of each thing wherever it is in scope along the way. Errors of the compiler and the interpreter
    become problems; nothing is raised.
    """
    game = game if isinstance(game, Game) else Game(game)
    problems = [str(p) for p in check(game.spec)]
    return Verdict(problems) if problems else verify_checked(game)


def verify_checked(game: Game) -> Verdict:
    """`verify` for a game whose spec has passed `check` already."""
    if not game.spec.walkthrough:
        return Verdict(["walkthrough: is empty; write the commands that win the game"])
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
            problems.append(f"walkthrough: the game is over before command {number} ({command!r}); remove it")
            break
        state = game.expand(machine)
        unknown |= _unknown_names(game, machine)
        if command not in state.admissible:
            feedback = game.step(machine, command).replace("\n", " ")
            problems.append(
                f"walkthrough: command {number} ({command!r}) does nothing there; the game says: {feedback[:120]}"
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
    """Ids of the things in scope whose name the parser does not understand in ``examine``."""
    before = machine.snapshot()
    unknown = set()
    for id in game.candidates.scope(machine.memory()):
        text = machine.send(game.candidates.fill("examine {noun}", id))
        asking = machine.asking and not game.world.ended(machine.memory())
        if asking or text in ("You can't see any such thing.", "I beg your pardon?"):
            unknown.add(id)
        machine.restore(before)
    return unknown

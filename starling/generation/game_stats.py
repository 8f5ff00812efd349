"""What the pages say about each game in numbers: found by analysis once, kept in a file, looked up from then on.

The file goes by a hash of what decides how a game plays. A sentence that was put better needs no new analysis. Bounds
are in states, not in seconds, so that any machine finds the same.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from starling.analysis.analyse import RANDOM_STEPS, analyse, random_episodes
from starling.library.game import Game, UnsavedGame
from starling.spec.model import GameSpec
from starling.states.graph import WON
from starling.util.errors import SpecError
from starling.util.paths import write_file

FILE = "figures.json"
STATES = 5_000
"""States that are expanded in each game at most."""
EPISODES = 20
"""Episodes of random play, in games that are too large to compute it."""
_PROSE = {"title", "idea", "intro", "description", "text", "say", "report", "otherwise", "appearance"}
_NEITHER = {"provenance", "split", "skills", "difficulty", "walkthrough"}

Share = Annotated[float, Field(ge=0, le=1)]


class DeadEndFigure(BaseModel):
    """A command after which a game goes on for ever and cannot be won with every point any more."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    commands: list[str]
    command: str


class Figures(BaseModel):
    """What was found out about a game (see `starling.analysis.analyse.Analysis`)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rules: str
    """`rules_hash` of the game that it was found out about."""
    states: int
    closed: bool
    """Whether these are all of its states."""
    plan: list[str]
    shortest_proved: bool
    dead_states: int | None
    lasting_states: int | None
    dead_end: DeadEndFigure | None
    """The first that lasts."""
    unsettled: int
    branching: float
    random_win: Share
    """Share of episodes of random play that win, whatever the points."""
    random_score: Share
    """Mean share of the points that random play gets."""
    random_exact: bool
    """Whether both are computed from all states; else they are from a sample of episodes."""

    @property
    def shortest(self) -> int:
        """Commands of the shortest way to win with every point that is known."""
        return len(self.plan)


class Method(BaseModel):
    """How the figures were found."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    states: int = STATES
    random_steps: int = RANDOM_STEPS
    episodes: int = EPISODES


class FiguresFile(BaseModel):
    """The file of a folder of games."""

    model_config = ConfigDict(extra="forbid")

    method: Method = Method()
    games: dict[str, Figures] = {}

    def to_json(self) -> str:
        """JSON text with one game a line, ordered by id."""
        games = ",\n".join(
            f"  {json.dumps(id)}: {json.dumps(self.games[id].model_dump(), ensure_ascii=False)}"
            for id in sorted(self.games)
        )
        return f'{{\n "method": {json.dumps(self.method.model_dump())},\n "games": {{\n{games}\n }}\n}}\n'


def rules_hash(spec: GameSpec) -> str:
    """16 hexadecimal digits that tell apart games that play differently; prose does not count, names do."""
    data = {key: value for key, value in spec.model_dump(mode="json").items() if key not in _NEITHER}
    return hashlib.sha256(json.dumps(_without_prose(data), sort_keys=True).encode()).hexdigest()[:16]


def _without_prose(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: bool(part)  # an empty text may mean the ordinary report
            if key in _PROSE
            else sorted(part)
            if key == "wording"
            else _without_prose(part)
            for key, part in value.items()
        }
    return [_without_prose(part) for part in value] if isinstance(value, list) else value


def load_figures(folder: Path) -> FiguresFile:
    """The figures of a folder of games; none if there is no file, or if they were found in another way.

    Raises SpecError.
    """
    path = folder / FILE
    if not path.exists():
        return FiguresFile()
    try:
        figures = FiguresFile.model_validate_json(path.read_text(encoding="utf-8"))
    except (ValidationError, UnicodeDecodeError):
        raise SpecError(f"{path}: not figures that this version wrote; delete it and run `starling library`") from None
    return figures if figures.method == Method() else FiguresFile()


def missing(specs: Iterable[GameSpec], known: FiguresFile) -> list[GameSpec]:
    """Games of which nothing is known as they are now."""
    return [s for s in specs if s.id not in known.games or known.games[s.id].rules != rules_hash(s)]


def save_figures(folder: Path, figures: FiguresFile) -> None:
    """Write the file of a folder of games."""
    write_file(folder / FILE, figures.to_json())


def find_figures(spec: GameSpec) -> Figures:
    """Analyse a game (this takes from a second to about a minute). Raises SpecError if it cannot be won."""
    game = UnsavedGame(spec)
    found = analyse(game, math.inf, STATES)
    if found.plan is None:
        raise SpecError(f"{spec.id}: no way to win with every point was found; `starling validate` says more")
    exact = found.closed and found.random_score is not None
    win, score = (found.random_win, found.random_score) if exact else _random_play(game)
    lasting = next((end for end in found.dead_ends if end.lasting), None)
    return Figures(
        rules=rules_hash(spec),
        states=found.states,
        closed=found.closed,
        plan=found.plan,
        shortest_proved=found.shortest_proved,
        dead_states=found.dead_states,
        lasting_states=found.lasting_states,
        dead_end=None if lasting is None else DeadEndFigure(commands=lasting.commands, command=lasting.command),
        unsettled=found.unsettled,
        branching=found.branching,
        random_win=round(win, 4),
        random_score=round(score or 0.0, 4),
        random_exact=exact,
    )


def _random_play(game: Game) -> tuple[float, float]:
    """(share of victories, mean share of the points) of a sample of random episodes."""
    last = list(islice(random_episodes(game), EPISODES))
    points = sum(game.graph.score_of(state) or 0 for state in last)
    wins = sum(game.graph.ended.data[state] == WON for state in last)
    return wins / EPISODES, points / EPISODES / game.spec.max_score

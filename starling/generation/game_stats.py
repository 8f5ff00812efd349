"""Statistics of each game of a library, computed by analysis and cached in figures.json.

Entries are keyed by game id and a hash of the parts of the spec that affect play, so that a change of prose needs no
new analysis. Limits are in states, not seconds, so that every machine computes the same.
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
MAX_STATES = 5_000
"""Maximum number of states expanded per game."""
MAX_LONG_STATES = 300
"""The same for long games, whose states are too many to be explored."""
EPISODES = 20
"""Episodes of the random policy, for games too large to compute its performance exactly."""
_PROSE = {"title", "idea", "intro", "description", "text", "say", "report", "otherwise", "appearance"}
_WORDS = {"mentions", "synonyms"}
"""More words for what has a name: the analysis types names only."""
_NOT_RULES = {"spec_version", "provenance", "split", "skills", "difficulty", "walkthrough"}

Share = Annotated[float, Field(ge=0, le=1)]


class LastingDeadEnd(BaseModel):
    """A command into a region of states that never ends the game and from which the full score is unreachable."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    commands: list[str]
    command: str


class GameStats(BaseModel):
    """Statistics of a game (see `starling.analysis.analyse.Analysis`)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rules: str
    """`rules_hash` of the game they were computed from."""
    states: int
    closed: bool
    """Whether the game was explored exhaustively, so that these are all of its states."""
    plan: list[str]
    shortest_proved: bool
    dead_states: int | None
    lasting_states: int | None
    dead_end: LastingDeadEnd | None
    """The first dead end in which the game never ends."""
    unsettled: int
    branching: float
    random_win: Share
    """Win rate of the random policy, with or without the full score."""
    random_score: Share
    """Mean normalised score of the random policy."""
    random_exact: bool
    """Whether both are computed from all states rather than estimated from sampled episodes."""

    @property
    def shortest(self) -> int:
        """Length of the shortest known solution with the full score, in commands."""
        return len(self.plan)


class StatsMethod(BaseModel):
    """Parameters of the analysis; stats of another method are recomputed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    states: int = MAX_STATES
    long_states: int = MAX_LONG_STATES
    random_steps: int = RANDOM_STEPS
    episodes: int = EPISODES


class StatsFile(BaseModel):
    """The contents of figures.json."""

    model_config = ConfigDict(extra="forbid")

    method: StatsMethod = StatsMethod()
    games: dict[str, GameStats] = {}

    def to_json(self) -> str:
        """JSON with one game per line, ordered by id."""
        games = ",\n".join(
            f"  {json.dumps(id)}: {json.dumps(self.games[id].model_dump(), ensure_ascii=False)}"
            for id in sorted(self.games)
        )
        return f'{{\n "method": {json.dumps(self.method.model_dump())},\n "games": {{\n{games}\n }}\n}}\n'


def rules_hash(spec: GameSpec) -> str:
    """A 16-digit hexadecimal hash of everything that affects play, including names but neither prose nor synonyms."""
    # Without defaults, so that a new part of the format does not make the figures of older games stale.
    data = spec.model_dump(mode="json", exclude_defaults=True, exclude=_NOT_RULES)
    return hashlib.sha256(json.dumps(_without_prose(data), sort_keys=True).encode()).hexdigest()[:16]


def _without_prose(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_prose(part) for part in value]
    if not isinstance(value, dict):
        return value
    kept = {
        key: bool(part)  # an empty text may select the default report
        if key in _PROSE
        else sorted(part)
        if key == "wording"
        else _without_prose(part)
        for key, part in value.items()
        if key not in _WORDS
    }
    return {key: part for key, part in kept.items() if part != {}}  # a player who only mentions things


def load_stats(folder: Path) -> StatsFile:
    """Read figures.json of a folder of games; empty if there is none or its method differs. Raises SpecError."""
    path = folder / FILE
    if not path.exists():
        return StatsFile()
    try:
        file = StatsFile.model_validate_json(path.read_text(encoding="utf-8"))
    except (ValidationError, UnicodeDecodeError):
        raise SpecError(f"{path}: not written by this version; delete it and run `starling library`") from None
    return file if file.method == StatsMethod() else StatsFile()


def without_stats(specs: Iterable[GameSpec], known: StatsFile) -> list[GameSpec]:
    """The games whose current rules have no statistics."""
    return [s for s in specs if s.id not in known.games or known.games[s.id].rules != rules_hash(s)]


def save_stats(folder: Path, stats: StatsFile) -> None:
    """Write figures.json of a folder of games."""
    write_file(folder / FILE, stats.to_json())


def compute_stats(spec: GameSpec) -> GameStats:
    """Analyse a game (one second to about a minute). Raises SpecError if no solution with the full score is found."""
    game = UnsavedGame(spec)
    states = MAX_LONG_STATES if spec.is_long else MAX_STATES
    found = analyse(game, math.inf, states, follow_deviations=not spec.is_long)
    if found.plan is None:
        raise SpecError(f"{spec.id}: no solution with the full score found; run `starling validate` for details")
    exact = found.closed and found.random_score is not None
    win, score = (found.random_win, found.random_score) if exact else _random_play(game)
    lasting = next((end for end in found.dead_ends if end.lasting), None)
    return GameStats(
        rules=rules_hash(spec),
        states=found.states,
        closed=found.closed,
        plan=found.plan,
        shortest_proved=found.shortest_proved,
        dead_states=found.dead_states,
        lasting_states=found.lasting_states,
        dead_end=None if lasting is None else LastingDeadEnd(commands=lasting.commands, command=lasting.command),
        unsettled=found.unsettled,
        branching=found.branching,
        random_win=round(win, 4),
        random_score=round(score or 0.0, 4),
        random_exact=exact,
    )


def _random_play(game: Game) -> tuple[float, float]:
    """(win rate, mean normalised score) over sampled episodes of the random policy."""
    last = list(islice(random_episodes(game), EPISODES))
    points = sum(game.graph.score_of(state) or 0 for state in last)
    wins = sum(game.graph.ended.data[state] == WON for state in last)
    return wins / EPISODES, points / EPISODES / game.spec.max_score

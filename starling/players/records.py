"""Results of an evaluation: written by `starling eval`, read by the leaderboard."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from starling.util.errors import StarlingError
from starling.util.paths import write_file

Kind = Literal["model", "agent", "human"]
Share = Annotated[float, Field(ge=0, le=1)]
Count = Annotated[int, Field(ge=0)]
Line = Annotated[str, Field(max_length=300, pattern=r"^[^\n|<>]*$")]
"""One line that is printed in a table."""


class Record(BaseModel):
    """Base class: immutable, no unknown fields, no infinite or nan numbers."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Episode(Record):
    """One attempt at a game. ``score``: normalised, 0 to 1. ``commands``: commands sent to the game. ``invalid``:
    replies without a readable command. ``failed``: requests that the endpoint rejected or answered with an empty reply;
    each used up a turn. Tokens and seconds are the model's; ``usd`` is None if the price is unknown."""

    game: Line
    seed: Count
    attempt: Annotated[int, Field(ge=1)]
    score: Share
    won: bool
    moves: Count
    turns: Count
    invalid: Count = 0
    failed: Count = 0
    prompt_tokens: Count = 0
    completion_tokens: Count = 0
    seconds: Annotated[float, Field(ge=0)] = 0.0
    usd: Annotated[float, Field(ge=0)] | None = None
    commands: tuple[str, ...] = ()
    notes: str = ""
    """The model's notes for its next attempt."""

    @property
    def key(self) -> tuple[str, int, int]:
        return self.game, self.seed, self.attempt


class Settings(Record):
    """The player, and the settings in which two results must agree to be comparable.

    ``source``: what the player was trained on, in a few words; empty for a model without training here. ``prompts``:
    version of the prompts, for models. ``games_digest``: content hash of the games, so that results on different
    versions of a game are not compared.
    """

    kind: Kind
    player: Line
    source: Line = ""
    mode: Line = ""
    strategy: Line = ""
    prompts: Line = ""
    games: tuple[Line, ...]
    games_digest: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
    seeds: Annotated[int, Field(ge=1)]
    attempts: Annotated[int, Field(ge=1)]
    max_turns: Annotated[int, Field(ge=1)]


class Result(Record):
    """The result of an evaluation: settings, the version of STARLING, the command that reproduces it, and each
    episode."""

    version: Literal[1] = 1
    starling: Line
    command: Line
    settings: Settings
    episodes: tuple[Episode, ...]

    @model_validator(mode="after")
    def _complete(self) -> Result:
        s = self.settings
        wanted = {(g, i, a) for g in s.games for i in range(s.seeds) for a in range(1, s.attempts + 1)}
        found = [episode.key for episode in self.episodes]
        if len(found) != len(set(found)):
            raise ValueError("an episode occurs twice")
        if set(found) != wanted:
            raise ValueError(f"{len(wanted - set(found))} of {len(wanted)} episodes are missing")
        return self


def write_result(path: Path, result: Result) -> None:
    """Write a result as JSON, atomically."""
    write_file(path, json.dumps(result.model_dump(mode="json"), indent=1) + "\n")


def read_result(path: Path) -> Result:
    """Read a result. Raises StarlingError if the file is not a complete result."""
    try:
        return Result.model_validate_json(path.read_bytes())
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror}") from None
    except (ValidationError, RecursionError) as error:
        why = "nested too deeply"
        if isinstance(error, ValidationError):
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"]))
            why = f"{where}: {first['msg']}" if where else first["msg"]
        raise StarlingError(f"{path}: not a result of `starling eval` ({why})") from None


class EpisodeLog:
    """Finished episodes of an evaluation in progress, one JSON line each. Drops a truncated line when reading."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.episodes: dict[tuple[str, int, int], Episode] = {}
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        for line in lines:
            try:
                episode = Episode.model_validate_json(line)
            except ValidationError:
                continue
            self.episodes[episode.key] = episode

    def add(self, episodes: Iterable[Episode]) -> None:
        """Add episodes. Replaces the whole file atomically, so it never ends in half a line."""
        self.episodes.update({episode.key: episode for episode in episodes})
        write_file(self.path, "".join(e.model_dump_json() + "\n" for e in self.episodes.values()))


def in_order(episodes: Iterable[Episode], games: Sequence[str]) -> tuple[Episode, ...]:
    """All episodes, ordered by game, seed and attempt."""
    place = {game: i for i, game in enumerate(games)}
    return tuple(sorted(episodes, key=lambda e: (place[e.game], e.seed, e.attempt)))

"""What a study consists of: its games, limits and texts, and who plays them in which order."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from starling.spec.model import describe_validation_error
from starling.util.errors import StarlingError
from starling.util.paths import write_file

FILE = "study.json"
PARTICIPANTS = "participants"
TRANSCRIPTS = "transcripts"
GAMES = ("SummitBox", "OurNewMayor", "SecondDelivery", "TheGooseAndTheGrain")
PRACTICE = "EightSecondsAWeek"
MOST_PARTICIPANTS = 10_000

CONSENT = """You are invited to play some text games, so that people's play can be compared with that of computer programs.

What you type, what the game answers and how long it took is recorded under a random code, together with your answers
to short questions about each game. Your name is not asked for and nothing else about you is kept; please type nothing
that would tell who you are. Taking part is voluntary: you can stop at any moment without a reason. What was recorded
under your code can be deleted if you give the code to whoever runs the study.

You must be at least 18 years old."""
INSTRUCTIONS = """You play by typing commands in plain English, such as: look, inventory, take lamp, go north, open box,
put key in box. The game tells you what happens. Each game has a goal and points; try to earn them all, in few commands.

First comes a short game to practise with, then the games that count. Each ends when you have won or lost, when
you have used up the commands or the time you have for it, or when you give it up with /quit. There are no hints and
nothing can be taken back. /help lists what you can type, /map shows the rooms that you have seen, and
/report "what is wrong" tells us about a fault."""


class Study(BaseModel):
    """A study, as its ``study.json`` says it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    version: Literal[1] = 1
    games: list[str] = Field(default=list(GAMES), min_length=1, max_length=50)
    practice: str = PRACTICE
    steps: int = Field(default=100, ge=1, le=100_000)
    """Commands in a game; the agents' own limit by default."""
    minutes: float = Field(default=15.0, gt=0, le=1440)
    """Time for a game."""
    consent: str = CONSENT
    instructions: str = INSTRUCTIONS


class Question(NamedTuple):
    key: str
    text: str
    low: str
    high: str


QUESTIONS = (
    Question("difficulty", "How difficult was it?", "very easy", "very difficult"),
    Question("clarity", "How clear was it what to do and what had happened?", "not at all", "entirely"),
    Question("fun", "How much fun was it?", "none", "a lot"),
)
FAULTS = "faults"
FAULTS_TEXT = "Was anything wrong with the game? (You may leave this empty.)"


def open_study(folder: Path, new: Study | None = None) -> Study:
    """The study in a folder. Where there is none yet, ``new`` is written there; raises StarlingError without it."""
    path = folder / FILE
    if not path.exists():
        if new is None:
            raise StarlingError(f"{folder}: there is no {FILE} in it; is it the folder of a study?")
        _check_games(new)
        write_file(path, new.model_dump_json(indent=1) + "\n")
    try:
        return Study.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise StarlingError(f"{path}: {describe_validation_error(error)}") from None
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None


def _check_games(study: Study) -> None:
    from starling.console.session import open_playable

    if len(set(study.games)) < len(study.games) or study.practice in study.games:
        raise StarlingError("a study's games, the one for practice among them, must be different ones")
    for name in (*study.games, study.practice):
        if open_playable(name).max_score is None:
            raise StarlingError(f"{name}: this story tells no maximum score, so results cannot be compared")


def order(games: int, row: int) -> list[int]:
    """The order in which participant number ``row`` plays: row of a Williams design.

    Over each ``games`` participants in turn (twice as many for an odd number) every game comes equally often at each
    place and equally often straight after each other game.
    """
    if games == 1:
        return [0]
    # 0, n-1, 1, n-2, ...: its neighbours differ by every amount once.
    first = [i // 2 if i % 2 == 0 else games - (i + 1) // 2 for i in range(games)]
    rows = 2 * games if games % 2 else games
    turned = row % rows
    line = [(place + turned // (2 if games % 2 else 1)) % games for place in first]
    return line[::-1] if games % 2 and turned % 2 else line


def enrol(folder: Path) -> tuple[str, int]:
    """(code, number) of a new participant. Any number of processes may enrol at once: each number is given once."""
    places = folder / PARTICIPANTS
    places.mkdir(parents=True, exist_ok=True)
    taken = {path.stem for path in places.glob("*.place")}
    for number in range(MOST_PARTICIPANTS):
        if f"{number:04}" in taken:
            continue
        code = secrets.token_hex(4)
        try:
            with (places / f"{number:04}.place").open("x") as file:
                file.write(code)
        except FileExistsError:
            continue
        return code, number
    raise StarlingError(f"{folder}: the study is full")

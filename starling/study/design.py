"""Definition of a study: games, limits, texts, and the order in which each participant plays."""

from __future__ import annotations

import re
import secrets
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from starling.spec.model import describe_validation_error
from starling.util.errors import StarlingError
from starling.util.paths import cannot_write, write_file

FILE = "study.json"
PARTICIPANTS = "participants"
TRANSCRIPTS = "transcripts"
GAMES = ("SummitBox", "OurNewMayor", "SecondDelivery", "TheGooseAndTheGrain")
PRACTICE = "EightSecondsAWeek"
MAX_PARTICIPANTS = 10_000
_LINE_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*(?![^\S\n]|(?:[-*\u2022]|\d+[.)])[^\S\n])")

# A paragraph is one line here; a study's own texts may break their lines anywhere (see `paragraphs`).
CONSENT = """\
You are invited to play some text games. We compare how people play them with how computer programs do.

We record what you type, how the game responds and how long it takes, together with your answers to short questions \
about each game. This is stored under a random code. We do not ask for your name and keep nothing else about you; \
please do not type anything that could identify you. Taking part is voluntary: you can stop at any time without giving \
a reason. To have your data deleted, give your code to the person who runs the study.

You must be at least 18 years old."""
INSTRUCTIONS = """\
You play by typing commands in plain English, such as: look, inventory, take lamp, go north, open box, put key in box. \
The game describes what happens. Each game has a goal and a maximum score; try to reach it in as few commands as \
you can.

You start with a short practice game, followed by the games that count. A game ends when you win or lose, when you run \
out of commands or time, or when you give up with /quit. There are no hints, and you cannot take back a command.

/help lists what you can type, /map shows the rooms you have visited, and /report "what is wrong" tells us about a \
problem with the game."""


class Study(BaseModel):
    """The settings of a study, stored as ``study.json``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    version: Literal[1] = 1
    games: list[str] = Field(default=list(GAMES), min_length=1, max_length=50)
    practice: str = PRACTICE
    steps: int = Field(default=100, ge=1, le=100_000)
    """Maximum number of commands per game; the default is the agents' step limit."""
    minutes: float = Field(default=15.0, gt=0, le=1440)
    """Time limit per game."""
    participants: str = Field(default="human", min_length=1, max_length=40)
    """What reports call those who take part. Where they are not people, as in a trial with scripted players, say so."""
    consent: str = CONSENT
    instructions: str = INSTRUCTIONS


class RatingQuestion(NamedTuple):
    """A question answered on a scale from 1 (``low``) to 5 (``high``). ``key``: name of the answer in records."""

    key: str
    text: str
    low: str
    high: str


QUESTIONS = (
    RatingQuestion("difficulty", "How difficult was it?", "very easy", "very difficult"),
    RatingQuestion("clarity", "How clear was it what to do and what was happening?", "not at all", "entirely"),
    RatingQuestion("fun", "How much fun was it?", "none", "a lot"),
)
FAULTS = "faults"
FAULTS_TEXT = "Was anything wrong with the game? (optional)"


def open_study(folder: Path, new: Study | None = None) -> Study:
    """Open the study in a folder, or create it with the settings ``new``.

    Raises StarlingError for an invalid study, or if there is none and ``new`` is None.
    """
    path = folder / FILE
    if not path.exists():
        if new is None:
            raise StarlingError(f"{folder}: {FILE} not found; pass the folder of a study")
        _check_games(new)
        write_file(path, new.model_dump_json(indent=1) + "\n")
    try:
        return Study.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise StarlingError(f"{path}: {describe_validation_error(error)}") from None
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a consent form or of instructions, which blank lines separate, without their line breaks.

    Console and page lay them out to their own widths. The items of a list, which start with ``-``, ``*`` or a number,
    stay on lines of their own.
    """
    return [
        _LINE_BREAK.sub(" ", paragraph.strip()) for paragraph in re.split(r"\n[^\S\n]*\n", text) if paragraph.strip()
    ]


def _check_games(study: Study) -> None:
    from starling.console.session import open_playable

    if len(set(study.games)) < len(study.games) or study.practice in study.games:
        raise StarlingError("a game is listed twice; the games of a study and its practice game must be different")
    for name in (*study.games, study.practice):
        if open_playable(name).max_score is None:
            raise StarlingError(f"{name}: this story has no maximum score to compare results by; choose another game")


def order(games: int, row: int) -> list[int]:
    """The order of play for participant number ``row``, as game indices: a row of a Williams design.

    Over each block of ``games`` participants (twice as many for an odd number of games), every game appears equally
    often in each position and equally often directly after each other game.
    """
    if games == 1:
        return [0]
    # 0, n-1, 1, n-2, ...: the differences of neighbours (mod n) are all distinct.
    first = [i // 2 if i % 2 == 0 else games - (i + 1) // 2 for i in range(games)]
    rows = 2 * games if games % 2 else games
    offset = row % rows
    line = [(place + offset // (2 if games % 2 else 1)) % games for place in first]
    return line[::-1] if games % 2 and offset % 2 else line


def place_of(folder: Path, number: int) -> Path:
    """The file that says that a participant's number is taken."""
    return folder / PARTICIPANTS / f"{number:04}.place"


def enrol(folder: Path) -> tuple[str, int]:
    """Enrol a new participant; returns (code, number). Safe across processes: each number is used once."""
    places = folder / PARTICIPANTS
    try:
        places.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(places, error) from None
    taken = {path.stem for path in places.glob("*.place")}
    for number in range(MAX_PARTICIPANTS):
        if f"{number:04}" in taken:
            continue
        code = secrets.token_hex(4)
        place = place_of(folder, number)
        try:
            with place.open("x") as file:
                file.write(code)
        except FileExistsError:
            continue
        except OSError as error:
            place.unlink(missing_ok=True)
            raise cannot_write(place, error) from None
        return code, number
    raise StarlingError(f"{folder}: the study is full ({MAX_PARTICIPANTS} participants); start another")

"""How far a participant is in a study. Every answer is on the disk before the next thing is shown, so that somebody can
stop, or the machine can fail, at any moment and go on later."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from starling.console.player import Block, Player, Reply, resume, start
from starling.console.transcript import Transcript, of_standing
from starling.study.design import (
    FAULTS,
    PARTICIPANTS,
    QUESTIONS,
    TRANSCRIPTS,
    Study,
    enrol,
    open_study,
    order,
)
from starling.util.errors import StarlingError

CODE = re.compile(r"[0-9a-f]{8}")
MOST_WRITTEN = 5000


class Stage(NamedTuple):
    """What comes next. ``kind``: ``consent``, ``instructions``, ``game``, ``questions``, ``done`` or ``refused``.
    ``number``: of a game, 0 for practice."""

    kind: str
    number: int = 0


class Participant:
    """Somebody who takes part, by their code. Raises StarlingError for a code that nobody has."""

    def __init__(self, folder: Path, code: str | None = None) -> None:
        self.folder, self.study = folder, open_study(folder)
        if code is None:
            self.code, number = enrol(folder)
            self._append("enrolled", number=number, order=self._order(self.study, number))
        elif not CODE.fullmatch(code) or not self._path(code).exists():
            raise StarlingError("no participant has that code")
        else:
            self.code = code
        self.events = read_events(self._path(self.code))
        self.games: list[str] = [self.study.practice, *self.events[0]["order"]]
        """What is played, the practice game first."""

    @staticmethod
    def _order(study: Study, number: int) -> list[str]:
        return [study.games[place] for place in order(len(study.games), number)]

    def stage(self) -> Stage:
        done = {event["event"] for event in self.events}
        if "refused" in done:
            return Stage("refused")
        for kind in ("consent", "instructions"):
            if kind not in done:
                return Stage(kind)
        finished = [event for event in self.events if event["event"] == "finished"]
        answered = [event for event in self.events if event["event"] == "answers"]
        # Practice is not asked about.
        if len(finished) - 1 > len(answered):
            return Stage("questions", len(answered) + 1)
        return Stage("game", len(finished)) if len(finished) < len(self.games) else Stage("done")

    def consent(self, agreed: bool) -> None:
        self._expect("consent")
        self._append("consent" if agreed else "refused")

    def read_instructions(self) -> None:
        self._expect("instructions")
        self._append("instructions")

    def play(self) -> Attempt:
        """The game that is to be played now, from where it was left."""
        attempt = Attempt(self, self._expect("game"))
        reason = attempt.over()
        if reason:  # the process died between its last command and the note of its end
            attempt.finish(reason)
        return attempt

    def finished(self, number: int, reason: str, result: dict[str, Any]) -> None:
        if self._expect("game") == number:
            self._append("finished", number=number, game=self.games[number], reason=reason, **result)

    def answer(self, answers: Mapping[str, str]) -> list[str]:
        """Keep the answers to the questions; gives what is wrong with them, and keeps nothing then."""
        number = self._expect("questions")
        wrong = [q.text for q in QUESTIONS if str(answers.get(q.key, "")).strip() not in ("1", "2", "3", "4", "5")]
        if not wrong:
            kept: dict[str, Any] = {q.key: int(answers[q.key]) for q in QUESTIONS}
            written = str(answers.get(FAULTS, "")).strip()[:MOST_WRITTEN]
            self._append("answers", number=number, game=self.games[number], **kept, faults=written)
        return wrong

    def transcript_path(self, number: int) -> Path:
        return self.folder / TRANSCRIPTS / f"{self.code}-{number}.jsonl"

    def _expect(self, kind: str) -> int:
        stage = self.stage()
        if stage.kind != kind:
            raise StarlingError(f"this is not the time for that; next comes: {stage.kind}")
        return stage.number

    def _append(self, event: str, **fields: Any) -> None:
        with Transcript(self._path(self.code)) as file:
            file.write(event, **fields)
        self.events = read_events(self._path(self.code))

    def _path(self, code: str) -> Path:
        return self.folder / PARTICIPANTS / f"{code}.jsonl"


class Attempt:
    """A participant's only attempt at a game, with its limits. Fair play: no hints, nothing taken back."""

    def __init__(self, participant: Participant, number: int) -> None:
        self.participant, self.number = participant, number
        study, path = participant.study, participant.transcript_path(number)
        self.steps, self.seconds = study.steps, study.minutes * 60
        if path.exists() and b"\n" in path.read_bytes():
            self.player: Player = resume(path, fair=True)
        else:
            extra = {"study": {"participant": participant.code, "number": number, "practice": number == 0}}
            self.player = start(participant.games[number], path=path, fair=True, extra=extra)

    @property
    def used(self) -> int:
        """Commands that were given."""
        return len(self.player.session.turns)

    def left(self) -> str:
        """What is left of the limits, for the status bar."""
        seconds = max(0, int(self.seconds - self.player.transcript.seconds))
        return f"{self.steps - self.used} commands and {seconds // 60}:{seconds % 60:02} left"

    def over(self) -> str | None:
        """Why the attempt is over; None while it goes on."""
        ended = self.player.session.standing().ended
        if ended:
            return ended
        if self.used >= self.steps:
            return "steps"
        return "time" if self.player.transcript.seconds >= self.seconds else None

    def say(self, line: str) -> Reply:
        """Answer a line; a command that comes after a limit does not count and is not carried out."""
        reason = self.over()
        reply = Reply([]) if reason else self.player.say(line)
        reason = reason or ("quit" if reply.done else self.over())
        if reason is None:
            return reply
        self.finish(reason)
        words = {
            "steps": "[that was the last command you have for this game]",
            "time": "[your time for this game is up]",
        }
        more = [Block("end", words[reason])] if reason in words else []
        return Reply([*reply.blocks, *more], done=True)

    def finish(self, reason: str) -> None:
        """End the attempt and note its result."""
        standing, seconds = self.player.session.standing(), self.player.transcript.seconds
        self.player.close(reason)
        result = {**of_standing(standing), "max_score": standing.max_score, "commands": self.used, "played": seconds}
        self.participant.finished(self.number, reason, result)

    def leave(self) -> None:
        """Stop for now, to go on later."""
        self.player.transcript.close()


def read_events(path: Path) -> list[dict[str, Any]]:
    """The events of a participant's file; raises StarlingError."""
    try:
        lines = path.read_bytes().split(b"\n")[:-1]
        events = [json.loads(line) for line in lines]
        if not events or events[0]["event"] != "enrolled" or not isinstance(events[0]["order"], list):
            raise ValueError
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise StarlingError(f"{path}: not the file of a participant") from None
    return events

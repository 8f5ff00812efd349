"""A participant's progress through a study.

Each step is synced to disk before the next one is shown, so a participant can continue after stopping, or after a
crash, at any point.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from starling.console.player import Output, Player, TextBlock, resume, start
from starling.console.transcript import Transcript, status_fields
from starling.study.design import (
    FAULTS,
    PARTICIPANTS,
    QUESTIONS,
    TRANSCRIPTS,
    Study,
    enrol,
    open_study,
    order,
    place_of,
)
from starling.util.errors import StarlingError, UnwritableError

CODE = re.compile(r"[0-9a-f]{8}")
MAX_FAULTS_LENGTH = 5000


class Stage(NamedTuple):
    """The next step for a participant.

    ``kind``: ``consent``, ``instructions``, ``game``, ``questions``, ``done`` or ``refused``. ``number``: index of the
    game, 0 for practice.
    """

    kind: str
    number: int = 0


class Participant:
    """A participant, identified by a code; ``code=None`` enrols a new one. Raises StarlingError for an unknown code."""

    def __init__(self, folder: Path, code: str | None = None) -> None:
        self.folder, self.study = folder, open_study(folder)
        if code is None:
            self.code, number = enrol(folder)
            try:
                self._append("enrolled", number=number, order=self._order(self.study, number))
            except UnwritableError:  # the number is free again: each order of play is to be used equally often
                self._path(self.code).unlink(missing_ok=True)
                place_of(folder, number).unlink(missing_ok=True)
                raise
        elif not CODE.fullmatch(code) or not self._path(code).exists():
            raise StarlingError("no participant has this code; check it, or leave it out to enrol")
        else:
            self.code = code
        self.events = read_events(self._path(self.code))
        self.games: list[str] = [self.study.practice, *self.events[0]["order"]]
        """The games in order of play, the practice game first."""

    @staticmethod
    def _order(study: Study, number: int) -> list[str]:
        return [study.games[place] for place in order(len(study.games), number)]

    def stage(self) -> Stage:
        """The participant's next step."""
        done = {event["event"] for event in self.events}
        if "refused" in done:
            return Stage("refused")
        for kind in ("consent", "instructions"):
            if kind not in done:
                return Stage(kind)
        finished = [event for event in self.events if event["event"] == "finished"]
        answered = [event for event in self.events if event["event"] == "answers"]
        # There are no questions about the practice game.
        if len(finished) - 1 > len(answered):
            return Stage("questions", len(answered) + 1)
        return Stage("game", len(finished)) if len(finished) < len(self.games) else Stage("done")

    def consent(self, agreed: bool) -> None:
        """Record consent or refusal."""
        self._expect("consent")
        self._append("consent" if agreed else "refused")

    def read_instructions(self) -> None:
        """Record that the instructions were read."""
        self._expect("instructions")
        self._append("instructions")

    def play(self) -> Attempt:
        """Start or resume the next game. Raises StarlingError if the next stage is not a game."""
        attempt = Attempt(self, self._expect("game"))
        reason = attempt.end_reason()
        if reason:  # time is up, or the process died before it recorded the end
            attempt.finish(reason)
        return attempt

    def finished(self, number: int, reason: str, result: dict[str, Any]) -> None:
        """Record the result of a game, once."""
        if self._expect("game") == number:
            self._append("finished", number=number, game=self.games[number], reason=reason, **result)

    def answer(self, answers: Mapping[str, str]) -> list[str]:
        """Record the answers. Returns the questions without a valid answer; if there are any, records nothing."""
        number = self._expect("questions")
        invalid = [q.text for q in QUESTIONS if str(answers.get(q.key, "")).strip() not in ("1", "2", "3", "4", "5")]
        if not invalid:
            ratings: dict[str, Any] = {q.key: int(answers[q.key]) for q in QUESTIONS}
            faults = str(answers.get(FAULTS, "")).strip()[:MAX_FAULTS_LENGTH]
            self._append("answers", number=number, game=self.games[number], **ratings, faults=faults)
        return invalid

    def transcript_path(self, number: int) -> Path:
        """The transcript of game ``number``, 0 for practice."""
        return self.folder / TRANSCRIPTS / f"{self.code}-{number}.jsonl"

    def _expect(self, kind: str) -> int:
        stage = self.stage()
        if stage.kind != kind:
            raise StarlingError(
                f"out of order: {kind} is not the next stage of participant {self.code}, which is {stage.kind}"
            )
        return stage.number

    def _append(self, event: str, **fields: Any) -> None:
        with Transcript(self._path(self.code)) as file:
            file.write(event, **fields)
        self.events = read_events(self._path(self.code))

    def _path(self, code: str) -> Path:
        return self.folder / PARTICIPANTS / f"{code}.jsonl"


class Attempt:
    """A participant's only attempt at a game, in fair play and within the study's command and time limits."""

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
        """Number of commands played."""
        return len(self.player.session.turns)

    def remaining(self) -> str:
        """Remaining commands and time, for the status bar."""
        seconds = max(0, int(self.seconds - self.player.transcript.seconds))
        return f"{self.steps - self.used} commands, {seconds // 60}:{seconds % 60:02} left"

    def end_reason(self) -> str | None:
        """Why the attempt is over: ``won``, ``lost``, ``over``, ``steps`` or ``time``; None while it goes on."""
        ended = self.player.session.status().ended
        if ended:
            return ended
        if self.used >= self.steps:
            return "steps"
        return "time" if self.player.transcript.seconds >= self.seconds else None

    def say(self, line: str) -> Output:
        """Handle a line that the participant typed. A command sent after a limit is neither played nor counted.

        Where the end cannot be recorded, since the disk is full, the next line tries again.
        """
        reason = self.end_reason()
        output = Output([]) if reason else self.player.say(line, self.steps - self.used)
        reason = reason or ("quit" if output.done else self.end_reason())
        if reason is None:
            return output
        try:
            self.finish(reason)
        except UnwritableError as error:
            note = f"[the end of this game was not recorded: {error.reason}; send that again when there is room]"
            return Output([*output.blocks, TextBlock("note", note)])
        texts = {
            "steps": "[you have used all your commands for this game]",
            "time": "[your time for this game is up]",
        }
        more = [TextBlock("end", texts[reason])] if reason in texts else []
        return Output([*output.blocks, *more], done=True)

    def finish(self, reason: str) -> None:
        """End the attempt and record its result."""
        status, seconds = self.player.session.status(), self.player.transcript.seconds
        result = {**status_fields(status), "max_score": status.max_score, "commands": self.used, "played": seconds}
        self.participant.finished(self.number, reason, result)
        self.player.close(reason)

    def pause(self) -> None:
        """Stop for now; the attempt can be resumed."""
        self.player.transcript.close()


def read_events(path: Path) -> list[dict[str, Any]]:
    """The events in a participant's file, ``enrolled`` first. Raises StarlingError."""
    try:
        lines = path.read_bytes().split(b"\n")[:-1]
        events = [json.loads(line) for line in lines]
        if not events or events[0]["event"] != "enrolled" or not isinstance(events[0]["order"], list):
            raise ValueError
    except OSError as error:
        raise StarlingError(f"{path}: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise StarlingError(f"{path}: not a participant file") from None
    return events

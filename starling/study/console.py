"""A study at the console."""

from __future__ import annotations

import sys
from pathlib import Path

from starling.console import plain
from starling.console.player import Block, Reply
from starling.console.screen import status
from starling.study.design import FAULTS, FAULTS_TEXT, QUESTIONS
from starling.study.participant import Attempt, Participant


class _Stopped(Exception):  # noqa: N818 - no error: the participant goes on another day
    """The participant has no more to say for now."""


def lead(folder: Path, code: str | None, in_colour: bool) -> Participant:
    """Lead a participant through a study, from where they left it. ``in_colour``: the terminal can do more than print
    lines."""
    plain.take_any_bytes()
    participant = Participant(folder, code)
    say(f"Your code is {participant.code}. With it you can stop at any moment and go on later.")
    try:
        while _next(participant, in_colour):
            pass
    except _Stopped:
        say(f"\nStopped. To go on: starling study --out {folder} --participant {participant.code}")
    return participant


def _next(participant: Participant, in_colour: bool) -> bool:
    """Do what comes next; false at the end."""
    stage, study = participant.stage(), participant.study
    if stage.kind == "consent":
        say("\n" + study.consent)
        participant.consent(_ask("Do you agree, and do you want to take part? (yes/no)", ("yes", "no")) == "yes")
    elif stage.kind == "instructions":
        say("\n" + study.instructions)
        _ask("Press Enter to begin.", None)
        participant.read_instructions()
    elif stage.kind == "game":
        what = "Practice" if stage.number == 0 else f"Game {stage.number} of {len(participant.games) - 1}"
        say(f"\n===== {what} =====\n")
        _play(participant.play(), in_colour)
    elif stage.kind == "questions":
        _questions(participant)
    else:
        say("\nThank you. You are done." if stage.kind == "done" else "\nThank you all the same.")
        return False
    return True


def _play(attempt: Attempt, in_colour: bool) -> None:
    if attempt.over():
        return
    try:
        if in_colour:
            from starling.console.terminal import Terminal

            Terminal(attempt.player, complete=False, clock=attempt.left).play(attempt.say)
        else:
            _play_lines(attempt)
    finally:
        attempt.leave()
    if attempt.participant.stage() == ("game", attempt.number):
        raise _Stopped


def _play_lines(attempt: Attempt) -> None:
    plain.show(attempt.player.here() if attempt.used else attempt.player.opening())
    seen = sys.stdin.isatty()
    for line in plain.typed() if seen else plain.cleaned(sys.stdin):
        if not seen:
            plain.show_typed(line)
        reply = attempt.say(line)
        plain.show(reply)
        if reply.done:
            return
        say(f"[{status(attempt.player.session.standing())}; {attempt.left()}]")


def _questions(participant: Participant) -> None:
    say("\nSome questions about that game. Answer with a number from 1 to 5.")
    numbers = ("1", "2", "3", "4", "5")
    answers = {q.key: _ask(f"{q.text} (1 {q.low} ... 5 {q.high})", numbers) for q in QUESTIONS}
    answers[FAULTS] = _ask(FAULTS_TEXT, None)
    participant.answer(answers)


def _ask(question: str, answers: tuple[str, ...] | None) -> str:
    """The answer to a question, asked until it is one of ``answers``."""
    while True:
        say("\n" + question)
        try:
            answer = input("> ").strip() if sys.stdin.isatty() else _read()
        except (EOFError, KeyboardInterrupt):
            raise _Stopped from None
        if answers is None or answer.lower() in answers:
            return answer.lower() if answers else answer
        say(f"Please answer with one of: {', '.join(answers)}.")


def _read() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


def say(text: str) -> None:
    plain.show(Reply([Block("note", text)]))

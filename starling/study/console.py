"""Runs a study in a terminal."""

from __future__ import annotations

import sys
from pathlib import Path

from starling.console import plain
from starling.console.player import Output, TextBlock
from starling.console.screen import status_line
from starling.study.design import FAULTS, FAULTS_TEXT, QUESTIONS, paragraphs
from starling.study.participant import Attempt, Participant


class _Paused(Exception):  # noqa: N818 - not an error: the participant can continue later
    """The participant has stopped for now."""


def run_study(folder: Path, code: str | None, in_colour: bool) -> Participant:
    """Take a participant through a study, from where they stopped. ``code``: None enrols a new participant.
    ``in_colour``: use the full terminal front end instead of printing lines."""
    plain.replace_undecodable_input()
    participant = Participant(folder, code)
    say(f"Your code is {participant.code}. Use it to continue if you stop before the end.")
    try:
        while _next(participant, in_colour):
            pass
    except _Paused:
        say(f"\nPaused. To continue: starling study --out {folder} --participant {participant.code}")
    return participant


def _next(participant: Participant, in_colour: bool) -> bool:
    """Run the participant's next stage; returns False at the end."""
    stage, study = participant.stage(), participant.study
    if stage.kind == "consent":
        _say_text(study.consent)
        participant.consent(_ask("Do you agree to take part? (yes/no)", ("yes", "no")) == "yes")
    elif stage.kind == "instructions":
        _say_text(study.instructions)
        _ask("Press Enter to begin.", None)
        participant.read_instructions()
    elif stage.kind == "game":
        heading = "Practice" if stage.number == 0 else f"Game {stage.number} of {len(participant.games) - 1}"
        say(f"\n===== {heading} =====\n")
        _play(participant.play(), in_colour)
    elif stage.kind == "questions":
        _questions(participant)
    else:
        say(
            "\nThank you. The study is complete."
            if stage.kind == "done"
            else "\nThank you. You chose not to take part."
        )
        return False
    return True


def _play(attempt: Attempt, in_colour: bool) -> None:
    if attempt.end_reason():
        return
    try:
        if in_colour:
            from starling.console.terminal import Terminal

            Terminal(attempt.player, complete=False, clock=attempt.remaining).play(attempt.say)
        else:
            _play_lines(attempt)
    finally:
        attempt.pause()
    if attempt.participant.stage() == ("game", attempt.number):
        raise _Paused


def _play_lines(attempt: Attempt) -> None:
    plain.show(attempt.player.surroundings() if attempt.used else attempt.player.opening())
    typed = sys.stdin.isatty()
    for line in plain.from_keyboard() if typed else plain.without_comments(sys.stdin):
        if not typed:
            plain.show_typed(line)
        output = attempt.say(line)
        plain.show(output)
        if output.done:
            return
        say(f"[{status_line(attempt.player.session.status())}; {attempt.remaining()}]")


def _questions(participant: Participant) -> None:
    say("\nA few questions about this game. Please answer with a number from 1 to 5.")
    numbers = ("1", "2", "3", "4", "5")
    answers = {q.key: _ask(f"{q.text} (1 {q.low} ... 5 {q.high})", numbers) for q in QUESTIONS}
    answers[FAULTS] = _ask(FAULTS_TEXT, None)
    participant.answer(answers)


def _ask(question: str, answers: tuple[str, ...] | None) -> str:
    """Ask a question until the answer is one of ``answers``; None accepts anything."""
    while True:
        say("\n" + question)
        try:
            answer = input("> ").strip() if sys.stdin.isatty() else _read()
        except (EOFError, KeyboardInterrupt):
            raise _Paused from None
        if answers is None or answer.lower() in answers:
            return answer.lower() if answers else answer
        say(f"Please answer with one of: {', '.join(answers)}.")


def _read() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


def _say_text(text: str) -> None:
    say("\n" + "\n\n".join(paragraphs(text)))


def say(text: str) -> None:
    """Print a note."""
    plain.show(Output([TextBlock("note", text)]))

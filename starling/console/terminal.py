"""Play at a terminal: a status bar, history, completion and colours."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.output import ColorDepth
from prompt_toolkit.styles import Style
from rich.console import Console
from rich.text import Text

from starling.console.player import Player, Reply
from starling.console.screen import WIDTH, printable, status, wrapped

_STYLES = {"note": "cyan", "map": "green", "end": "bold magenta"}
_BAR = Style.from_dict({"bottom-toolbar": "reverse", "prompt": "bold"})


def usable() -> bool:
    """Whether the terminal can do more than print one line after another."""
    return os.environ.get("TERM", "dumb") not in ("", "dumb", "unknown")


class _Commands(Completer):
    """Completes a line by the commands that the game accepts here."""

    def __init__(self, player: Player) -> None:
        self._player = player

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        typed = document.text_before_cursor.lstrip()
        for command in self._player.completions():
            # What is for this program is offered to whoever began it.
            if command.startswith(typed.lower()) and (typed.startswith("/") or not command.startswith("/")):
                yield Completion(command, start_position=-len(typed))


class Terminal:
    """Shows a session and reads from it. ``clock`` gives a text for the status bar, such as the time left."""

    def __init__(self, player: Player, complete: bool = True, clock: Callable[[], str] | None = None) -> None:
        self._player, self._clock = player, clock
        self._console = Console(markup=False, highlight=False, emoji=False)
        colours = None if not os.environ.get("NO_COLOR") else ColorDepth.DEPTH_1_BIT
        self._prompt: PromptSession[str] = PromptSession(
            history=InMemoryHistory(),
            completer=_Commands(player) if complete else None,
            complete_while_typing=False,
            bottom_toolbar=self._bar,
            style=_BAR,
            color_depth=colours,
            refresh_interval=1.0 if clock else 0,
        )

    def play(self, say: Callable[[str], Reply] | None = None) -> str:
        """Play until the player quits; gives the reason. ``say`` answers instead of the player."""
        say = say or self._player.say
        self.show(self._player.here() if self._player.session.turns else self._player.opening())
        keys = "Tab completes, " if self._prompt.completer else ""
        self._console.print(Text(f"[{keys}/help lists what you can type, /quit ends]", _STYLES["note"]))
        while True:
            try:
                line = self._prompt.prompt("\n> ")
            except (EOFError, KeyboardInterrupt):
                if say == self._player.say:
                    self.show(say("/quit"))
                return "quit"
            reply = say(line)
            self.show(reply)
            if reply.done:
                return "quit"

    def show(self, reply: Reply) -> None:
        width = min(WIDTH, self._console.width)
        for number, block in enumerate(reply.blocks):
            if number:
                self._console.print()
            if block.kind == "story":
                self._console.print(self._story(wrapped(block, width)), soft_wrap=True)
            else:
                self._console.print(Text(wrapped(block, width), _STYLES.get(block.kind, "")), soft_wrap=True)

    def _story(self, text: str) -> Text:
        """The game's words, the name of the room in bold where it is a line of its own."""
        styled = Text(text)
        location = printable(self._player.session.standing().location or "")
        at = 0
        for line in text.split("\n"):
            if location and line == location:
                styled.stylize("bold", at, at + len(line))
            at += len(line) + 1
        return styled

    def _bar(self) -> FormattedText:
        columns = shutil.get_terminal_size().columns
        left = " " + status(self._player.session.standing())
        right = f"{self._clock()} " if self._clock else ""
        return FormattedText([("class:bottom-toolbar", (left.ljust(columns - len(right)) + right)[:columns])])

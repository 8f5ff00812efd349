"""Full terminal front end: status bar, history, completion and colours."""

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

from starling.console.player import Output, Player
from starling.console.screen import WIDTH, printable, status_line, wrapped

_STYLES = {"note": "cyan", "map": "green", "end": "bold magenta"}
_BAR = Style.from_dict({"bottom-toolbar": "reverse", "prompt": "bold"})


def usable() -> bool:
    """Whether the terminal supports cursor control (``TERM`` is set and not ``dumb``)."""
    return os.environ.get("TERM", "dumb") not in ("", "dumb", "unknown")


class _CommandCompleter(Completer):
    """Completes a line to one of the player's completions."""

    def __init__(self, player: Player) -> None:
        self._player = player

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        typed = document.text_before_cursor.lstrip()
        for command in self._player.completions():
            # Slash commands only once a slash has been typed.
            if command.startswith(typed.lower()) and (typed.startswith("/") or not command.startswith("/")):
                yield Completion(command, start_position=-len(typed))


class Terminal:
    """Terminal front end of a player. ``clock`` returns text for the right of the status bar, e.g. the time left."""

    def __init__(self, player: Player, complete: bool = True, clock: Callable[[], str] | None = None) -> None:
        self._player, self._clock = player, clock
        self._console = Console(markup=False, highlight=False, emoji=False)
        colours = None if not os.environ.get("NO_COLOR") else ColorDepth.DEPTH_1_BIT
        self._prompt: PromptSession[str] = PromptSession(
            history=InMemoryHistory(),
            completer=_CommandCompleter(player) if complete else None,
            complete_while_typing=False,
            bottom_toolbar=self._bar,
            style=_BAR,
            color_depth=colours,
            refresh_interval=1.0 if clock else 0,
        )

    def play(self, say: Callable[[str], Output] | None = None) -> str:
        """Play until the player quits; returns the reason. ``say`` handles the lines instead of ``Player.say``."""
        say = say or self._player.say
        self.show(self._player.surroundings() if self._player.session.turns else self._player.opening())
        completes = "Tab completes, " if self._prompt.completer else ""
        self._console.print(
            Text(f"[{completes}/help lists commands, /quit or Ctrl-D ends the session]", _STYLES["note"])
        )
        while True:
            try:
                line = self._prompt.prompt("\n> ")
            except (EOFError, KeyboardInterrupt):
                if say == self._player.say:
                    self.show(say("/quit"))
                return "quit"
            output = say(line)
            self.show(output)
            if output.done:
                return "quit"

    def show(self, output: Output) -> None:
        """Print the output in colour, wrapped to the terminal."""
        width = min(WIDTH, self._console.width)
        for number, block in enumerate(output.blocks):
            if number:
                self._console.print()
            if block.kind == "story":
                self._console.print(self._story(wrapped(block, width)), soft_wrap=True)
            else:
                self._console.print(Text(wrapped(block, width), _STYLES.get(block.kind, "")), soft_wrap=True)

    def _story(self, text: str) -> Text:
        """Story text with room headings (the location on a line by itself) in bold."""
        styled = Text(text)
        location = printable(self._player.session.status().location or "")
        at = 0
        for line in text.split("\n"):
            if location and line == location:
                styled.stylize("bold", at, at + len(line))
            at += len(line) + 1
        return styled

    def _bar(self) -> FormattedText:
        columns = shutil.get_terminal_size().columns
        left = " " + status_line(self._player.session.status())
        right = f"{self._clock()} " if self._clock else ""
        return FormattedText([("class:bottom-toolbar", (left.ljust(columns - len(right)) + right)[:columns])])

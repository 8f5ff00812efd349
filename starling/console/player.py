"""A person at a game: what they type, what they read, and the record of both.

Whatever begins with a slash is for this program, everything else for the story. All places where games are played, the
terminal, a pipe and the web pages, have one of these and show what it says.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from starling.console.hints import Guide
from starling.console.session import (
    BusyError,
    Session,
    Standing,
    open_playable,
    story_bytes,
    story_hash,
    thinking,
)
from starling.console.transcript import (
    Transcript,
    TranscriptError,
    new_path,
    of_standing,
    read,
    replay,
    start_fields,
)
from starling.console.why import failed, why
from starling.console.words import Vocabulary
from starling.spec.model import STANDARD_COMMANDS
from starling.util.errors import StarlingError
from starling.util.paths import data_dir, write_file

MOST_TYPED = 500
"""Characters of a line that are read; a report may be longer."""
MOST_REPORTED = 5000
SAVE_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
FAIR = frozenset({"hint", "why", "undo", "load", "restart"})
"""Commands that agents have no counterpart of; switched off for fair play."""
HELP = {
    "help": ("", "this list"),
    "hint": ("", "the next step of the shortest way to win from here"),
    "why": ("", "why the last command did not work"),
    "map": ("", "the rooms that you have seen"),
    "undo": ("[N]", "take back the last command, or the last N"),
    "save": ("NAME", "keep this position"),
    "load": ("NAME", "go back to a position that was kept"),
    "restart": ("", "start anew"),
    "report": ('"TEXT"', "report a fault of the game; where you are is attached"),
    "quit": ("", "end the session (so does Ctrl-D)"),
}


class Block(NamedTuple):
    """A piece of what the player reads. ``kind``: ``story`` (the game's words), ``note`` (this program's), ``map``
    (keep its lines as they are), ``end``."""

    kind: str
    text: str


class Reply(NamedTuple):
    blocks: list[Block]
    done: bool = False
    """The session is over."""


class Player(AbstractContextManager["Player"]):
    """A recorded session. ``fair`` switches off what agents cannot do. ``saves`` is the folder of saved positions.

    ``transcript`` is one that nothing is in yet, or one that ``session`` was replayed from.
    """

    def __init__(
        self,
        session: Session,
        name: str,
        transcript: Transcript,
        *,
        fair: bool = False,
        saves: Path | None = None,
        extra: dict[str, Any] | None = None,
        fresh: bool = True,
    ) -> None:
        self.session, self.transcript, self.fair = session, transcript, fair
        self._saves = saves or data_dir() / "saves"
        self._guide = Guide(session)
        self._closed = False
        if fresh:
            self.transcript.write("start", **start_fields(session, name), fair=fair, **(extra or {}))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        return Vocabulary(story_bytes(self.session.game))

    @property
    def path(self) -> Path:
        return self.transcript.path

    def opening(self) -> Reply:
        return Reply([Block("story", self.session.opening)])

    def here(self, note: str = "[going on]") -> Reply:
        """Where the player is now."""
        session = self.session
        text = session.turns[-1].text if session.turns else session.opening
        if session.spec is not None and session.standing().ended is None:
            text = session.game.describe(session.machine)[0] or text
        return Reply([Block("note", note), Block("story", text)])

    def say(self, line: str) -> Reply:
        """Answer a line that the player typed. It is on record when this returns."""
        line = _printable(line).strip()
        if not line:
            return Reply([])
        if line.startswith("/"):
            word, _, rest = line[1:].partition(" ")
            return self._own_command(word.lower(), rest.strip())
        if self.session.spec is None and line.lower() in ("quit", "q"):
            return self._quit()
        return self._play(line[:MOST_TYPED])

    def completions(self) -> list[str]:
        """What may be typed here: the game's commands, then this program's. Only the latter in fair play."""
        own = [f"/{word}" for word in self.words()]
        if self.fair:
            return own
        with contextlib.suppress(StarlingError):
            return [*self.session.admissible(), *own]
        return own

    def words(self) -> list[str]:
        """This program's commands that may be used."""
        return [word for word in HELP if not (self.fair and word in FAIR)]

    def close(self, reason: str = "closed") -> None:
        """End the record; harmless if it has ended."""
        if not self._closed:
            self._closed = True
            with contextlib.suppress(StarlingError):
                self.transcript.write("end", reason=reason, **of_standing(self.session.standing()))
            self.transcript.close()
            with contextlib.suppress(BusyError), thinking(self.session.game):
                self.session.game.flush()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close("closed" if error is None else type(error).__name__)

    def _play(self, command: str) -> Reply:
        before = self.session.standing()
        if before.ended:
            return _note(f"The game has ended. {self._after_the_end()}")
        asked = self.session.machine.asking  # then it is an answer, not a command
        turn = self.session.send(command)
        unknown = None if asked else self.vocabulary.unknown_verb(command)
        self.transcript.write(
            "command",
            command=command,
            text=turn.text,
            **of_standing(turn.standing),
            failed=not asked and failed(self.session, turn),
            **({"unknown_verb": unknown} if unknown else {}),
        )
        blocks = [Block("story", turn.text)]
        now = turn.standing
        if now.score is not None and now.score != (before.score or 0):
            blocks.append(Block("note", f"[score {points(now)} ({now.score - (before.score or 0):+d})]"))
        if now.ended:
            blocks.append(Block("end", f"[the game is {'won' if now.ended == 'won' else 'over'}{_total(now)}]"))
        return Reply(blocks)

    def _own_command(self, word: str, rest: str) -> Reply:
        word = {"q": "quit", "h": "help", "?": "help"}.get(word, word)
        actions: dict[str, Callable[[str], Reply]] = {
            "help": lambda _: _note(self.help()),
            "hint": lambda _: self._hint(),
            "why": lambda _: self._why(),
            "map": lambda _: self._map(),
            "undo": self._undo,
            "save": self._save,
            "load": self._load,
            "restart": lambda _: self._restart(),
            "report": self._report,
            "quit": lambda _: self._quit(),
        }
        if word not in actions:
            return _note(f"No /{word[:20]} here; /help lists what there is.")
        if word not in self.words():
            return _note(f"/{word} is switched off: this is fair play.")
        return actions[word](rest)

    def help(self) -> str:
        lines = [f"{f'/{word} {HELP[word][0]}':<16} {HELP[word][1]}" for word in self.words()]
        spec = self.session.spec
        if spec is None:
            return "\n".join([*lines, "Everything else is sent to the story."])
        own = [action.command for action in spec.actions if action.command not in STANDARD_COMMANDS]
        ordinary = ["look", "inventory", "wait", "go DIRECTION", *STANDARD_COMMANDS]
        for title, commands in (("Every game understands", ordinary), ("This game understands as well", own)):
            shown = dict.fromkeys(re.sub(r"\{noun\}|\{second\}", "THING", command) for command in commands)
            if shown:
                lines.append(f"{title}: {', '.join(shown)}.")
        return "\n".join(lines)

    def _hint(self) -> Reply:
        if self.session.standing().ended:
            return _note("The game has ended.")
        if not self.session.game.tells_endings:
            return _note("This story does not tell when it is won, so there is no hint.")
        try:
            hint = self._guide.hint()
        except StarlingError as error:
            return _note(f"No hint: {error}.")
        if hint.steps:
            left = len(hint.steps)
            end = "to win" if hint.points else "to win, though no longer with every point"
            about = "" if hint.shortest else "about "
            said = f"Try: {hint.steps[0]}  ({about}{left} command{'s' if left != 1 else ''} {end})"
        elif hint.settled:
            said = "From here the game can no longer be won. /undo takes commands back."
        else:
            said = "No way to win was found in the time there is. That does not mean that there is none."
        self.transcript.write("hint", text=said)
        return _note(said)

    def _why(self) -> Reply:
        said = "\n".join(why(self.session, self.vocabulary))
        self.transcript.write("why", text=said)
        return _note(said)

    def _map(self) -> Reply:
        room = self.session.room()
        self.transcript.write("map")
        if room is None:
            return _note("This story does not tell where you are, so there is no map.")
        return Reply([Block("map", self.session.rooms.draw(room.key))])

    def _undo(self, rest: str) -> Reply:
        if rest and not (rest.isascii() and rest.isdigit() and len(rest) < 7):
            return _note("Say how many commands to take back: /undo 3")
        steps = self.session.undo(int(rest or 1))
        if not steps:
            return _note("There is nothing to take back.")
        self.transcript.write("undo", steps=steps)
        return self.here(f"[{steps} command{'s' if steps != 1 else ''} taken back]")

    def _restart(self) -> Reply:
        opening = self.session.restart()
        self.transcript.write("restart")
        return Reply([Block("story", opening)])

    def _save(self, name: str) -> Reply:
        if not SAVE_NAME.fullmatch(name):
            return _note("Give the position a name of lower-case letters, digits and hyphens: /save kitchen")
        commands, identity = self.session.commands, self.session.identity()
        position = {"game": self.session.game.id, "commands": commands, "identity": identity}
        write_file(self._save_folder() / f"{name}.json", json.dumps(position, indent=1) + "\n")
        self.transcript.write("save", name=name, identity=identity)
        return _note(f"[kept as {name}; /load {name} comes back here]")

    def _load(self, name: str) -> Reply:
        there = sorted(path.stem for path in self._save_folder().glob("*.json"))
        if name not in there:
            return _note(
                f"Positions kept: {', '.join(there)}." if there else "No position was kept; /save NAME keeps one."
            )
        try:
            position = json.loads((self._save_folder() / f"{name}.json").read_text("utf-8"))
            commands = [str(command) for command in position["commands"]]
        except (OSError, ValueError, TypeError, KeyError):
            return _note(f"The position {name} cannot be read.")
        self.session.replay(commands)
        self.transcript.write("load", name=name, commands=commands, identity=self.session.identity())
        return self.here(f"[back at {name}]")

    def _report(self, text: str) -> Reply:
        text = text.strip("\"' ")[:MOST_REPORTED]
        if not text:
            return _note('Say what is wrong: /report "the lamp cannot be lit"')
        session = self.session
        self.transcript.write(
            "report",
            text=text,
            **of_standing(session.standing()),
            identity=session.identity(),
            commands=session.commands,
            facts=[list(fact) for fact in session.game.world.facts(session.machine.memory()) or []],
        )
        return _note("[reported, with where you are and how you came here; thank you]")

    def _quit(self) -> Reply:
        return Reply([Block("end", f"[stopped{_total(self.session.standing())}]")], done=True)

    def _after_the_end(self) -> str:
        words = [f"/{word}" for word in ("undo", "restart", "report", "quit") if word in self.words()]
        return f"There is {', '.join(words[:-1])} and {words[-1]}."

    def _save_folder(self) -> Path:
        return self._saves / story_hash(self.session.game)[:16]


def start(name: str, *, path: Path | None = None, seed: int | None = None, **options: Any) -> Player:
    """A new recorded session of the game called ``name``; options are Player's. Raises StarlingError."""
    session = Session(open_playable(name), seed)
    return Player(session, name, Transcript(path or new_path(session.game.id)), **options)


def resume(path: Path, **options: Any) -> Player:
    """Go on with a session where its transcript stops. Raises TranscriptError if it cannot be reproduced."""
    events = read(path)
    played = replay(events)
    if played.difference:
        raise TranscriptError(f"{path}: the game plays otherwise than it did: {played.difference}")
    transcript = Transcript(path, seconds=float(events[-1].get("seconds", 0)))
    options.setdefault("fair", bool(events[0].get("fair")))
    player = Player(played.session, str(events[0]["game"]), transcript, fresh=False, **options)
    transcript.write("resume")
    return player


def points(standing: Standing) -> str:
    return f"{standing.score} of {standing.max_score}" if standing.max_score else str(standing.score)


def _total(standing: Standing) -> str:
    return "" if standing.score is None else f": {points(standing)} points"


def _note(text: str) -> Reply:
    return Reply([Block("note", text)])


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text[: MOST_REPORTED + 100])

"""A human player's session: handles each line they type and records it with the response.

Lines that start with a slash are commands to this program. All others go to the story, except words that players type
in any interpreter, such as ``undo`` (see `Reader`). The terminal, plain and web front ends each hold a `Player` and
display its output.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from starling.console.hints import HintFinder
from starling.console.reading import LOOKING, MAX_COMMANDS, SAVE_NAME, Reader
from starling.console.session import (
    BusyError,
    GameStatus,
    Session,
    exclusive,
    open_playable,
    story_bytes,
    story_hash,
)
from starling.console.shared import SUFFIXES, share
from starling.console.transcript import (
    Transcript,
    TranscriptError,
    new_path,
    read,
    replay,
    start_fields,
    status_fields,
)
from starling.console.why import failed, why
from starling.console.words import StoryVocabulary, with_slots_named
from starling.spec.features import TALKING, features, standard_commands
from starling.spec.model import STANDARD_COMMANDS
from starling.util.errors import StarlingError, UnwritableError
from starling.util.paths import data_dir, write_file

MAX_COMMAND_LENGTH = 500
"""In characters; the rest of a longer line is ignored."""
LAST = "last"
"""The name of a position that is saved without one."""
MAX_REPORT_LENGTH = 5000
"""In characters."""
ASSISTANCE = frozenset({"hint", "why", "undo", "load", "restart"})
"""Slash commands that give a player what agents do not have; disabled in fair play."""
HELP = {
    "help": ("", "list the commands"),
    "hint": ("", "show the next command on the shortest path to winning"),
    "why": ("", "explain why the last command did not work"),
    "map": ("", "draw the rooms you have visited"),
    "undo": ("[N]", "take back the last command, or the last N commands"),
    "save": ("[NAME]", "save this position"),
    "load": ("[NAME]", "return to a saved position, by default the last one"),
    "restart": ("", "start over"),
    "transcript": ("FILE", "write what was played to a .html or .txt file"),
    "report": ('"TEXT"', "report a problem with the game; your position is attached"),
    "quit": ("", "end the session"),
}


class TextBlock(NamedTuple):
    """A piece of text to display.

    ``kind``: ``story`` (the game's text), ``note`` (this program's), ``map`` (preformatted), ``end`` (the session or
    game is over); in logs also ``typed`` (a line that the player typed).
    """

    kind: str
    text: str


class Output(NamedTuple):
    """The output to display in response to a line."""

    blocks: list[TextBlock]
    done: bool = False
    """The session is over."""
    stopped: bool = False
    """The game refused the command, asks something or is over: the rest of the line is not played."""


class Player(AbstractContextManager["Player"]):
    """A recorded session.

    ``name``: the game as the user named it. ``transcript``: an empty one, or with ``fresh=False`` the one that
    ``session`` was replayed from. ``fair``: disable everything that agents cannot do. ``saves``: folder of saved
    positions. ``writes_files``: whether the player may name files to write to, as on their own machine. ``extra``: more
    fields for the transcript's first event.
    """

    def __init__(
        self,
        session: Session,
        name: str,
        transcript: Transcript,
        *,
        fair: bool = False,
        saves: Path | None = None,
        writes_files: bool = False,
        extra: dict[str, Any] | None = None,
        fresh: bool = True,
    ) -> None:
        self.session, self.transcript, self.fair = session, transcript, fair
        self._saves = saves or data_dir() / "saves"
        self._writes_files = writes_files
        self._hints = HintFinder(session)
        self._closed = False
        if fresh:
            self.transcript.write("start", **start_fields(session, name), fair=fair, **(extra or {}))

    @cached_property
    def vocabulary(self) -> StoryVocabulary:
        return StoryVocabulary(story_bytes(self.session.game))

    @cached_property
    def _reader(self) -> Reader:
        return Reader(self.session, self.vocabulary)

    @property
    def path(self) -> Path:
        return self.transcript.path

    def opening(self) -> Output:
        return Output([TextBlock("story", self.session.opening)])

    def surroundings(self, note: str = "[resumed]") -> Output:
        """A note, then the description of where the player is now."""
        session = self.session
        text = session.turns[-1].text if session.turns else session.opening
        if session.spec is not None and session.status().ended is None:
            text = session.game.describe(session.machine)[0] or text
        return Output([TextBlock("note", note), TextBlock("story", text)])

    def say(self, line: str, most: int = MAX_COMMANDS) -> Output:
        """Handle a line that the player typed.

        When this returns, the line has been recorded; if it cannot be recorded, such as on a full disk, it is undone
        and the output says so. A line may hold several commands; at most ``most`` are played.
        """
        line = _printable(line).strip()
        if not line and self.session.machine.waits_for_key:
            line = "space"
        if not line:
            return Output([])
        if line.startswith("/"):
            word, _, rest = line[1:].partition(" ")
            return self._slash_command(word.lower(), rest.strip())
        parts = self._reader.commands(line[:MAX_COMMAND_LENGTH])
        if len(parts) == 1:
            return self._say_one(parts[0], most)
        return self._say_all(parts, min(most, MAX_COMMANDS))

    def is_for_the_game(self, line: str) -> bool:
        """Whether a line begins with a command for the game, not for this program."""
        first = self._reader.commands(line)[0]
        return not line.startswith("/") and self._reader.slash_command(first) is None

    def _say_all(self, parts: Sequence[str], most: int) -> Output:
        """Handle the commands of a line one after the other, up to the first that the game refuses."""
        blocks: list[TextBlock] = []
        began = len(self.session.turns)
        for number, part in enumerate(parts):
            left = most - max(0, len(self.session.turns) - began)
            output = self._say_one(part, left) if left > 0 else Output([], stopped=True)
            blocks += [TextBlock("note", f"[{part}]"), *output.blocks] if output.blocks else []
            if output.done:
                return output._replace(blocks=blocks)
            if output.stopped:
                rest = parts[number + bool(output.blocks) :]
                if rest:
                    blocks.append(TextBlock("note", f"[stopped there; not done: {', '.join(rest)}]"))
                return Output(blocks, stopped=True)
        return Output(blocks)

    def _say_one(self, command: str, most: int) -> Output:
        """Handle one command."""
        meant = self._reader.slash_command(command)
        if meant == ("again", ""):
            turns = self.session.turns
            return self._play(turns[-1].command) if turns else _note("There is nothing to do again.")
        if meant is not None and meant[0] == "oops":
            corrected = self._reader.corrected(meant[1])
            return self._play(corrected) if corrected else _note("There is no unknown word to correct.")
        if meant is not None:
            return self._slash_command(*meant)
        rooms = self._reader.room_meant(command)
        return self._play(command) if rooms is None else self._go_to(rooms, most)

    def _go_to(self, rooms: Sequence[str], most: int) -> Output:
        """Walk to a room along passages that the player has used. Stops when something happens on the way."""
        here, names = self.session.room(), self.session.map.names
        if here is None or self.session.status().ended:
            return self._play("look")
        if len(rooms) > 1:
            return Output(
                [TextBlock("note", f"Which do you mean: {', '.join(names[r] for r in rooms)}?")], stopped=True
            )
        if rooms[0] == here.key:
            return _note(f"You are there already: {here.name}.")
        route = self.session.map.route(here.key, rooms[0])
        if route is None:
            return Output([TextBlock("note", f"You know no way from here to {names[rooms[0]]}.")], stopped=True)
        blocks: list[TextBlock] = []
        for number, (way, end) in enumerate(route[:most], start=1):
            output = self._play(f"go {way}")
            blocks += [TextBlock("note", f"[go {way}]"), *output.blocks]
            arrived = self.session.room()
            lost = arrived is None or arrived.key != end
            if output.stopped or lost or (number < len(route) and self._saw_something(output)):
                if number < len(route):
                    blocks.append(TextBlock("note", f"[stopped on the way to {names[rooms[0]]}]"))
                return Output(blocks, stopped=output.stopped or number < len(route))
        return Output(blocks, stopped=most < len(route))

    def _saw_something(self, output: Output) -> bool:
        """Whether the last step printed more than the description of the new room."""
        if len(output.blocks) > 1:
            return True
        if self.session.spec is None:
            return False
        room, _ = self.session.game.describe(self.session.machine)
        return room is None or output.blocks[0].text.strip() != room.strip()

    def completions(self) -> list[str]:
        """Completions here: admissible commands, then slash commands; in fair play only the latter."""
        slash = [f"/{word}" for word in self.slash_commands()]
        if self.fair:
            return slash
        with contextlib.suppress(StarlingError):
            return [*self.session.admissible(), *slash]
        return slash

    def slash_commands(self) -> list[str]:
        """The enabled slash commands, without the slash."""
        return [word for word in HELP if not (self.fair and word in ASSISTANCE)]

    def close(self, reason: str = "closed") -> None:
        """Write the final event and close the transcript. Does nothing if already closed."""
        if not self._closed:
            self._closed = True
            with contextlib.suppress(StarlingError):
                self.transcript.write("end", reason=reason, **status_fields(self.session.status()))
            self.transcript.close()
            with contextlib.suppress(BusyError), exclusive(self.session.game):
                self.session.game.close()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close("closed" if error is None else type(error).__name__)

    def _recorded(self, act: Callable[..., Output], *arguments: str) -> Output:
        """Run ``act``; undo it if its result cannot be recorded."""
        before = self.session.position()
        try:
            return act(*arguments)
        except UnwritableError as error:
            self.session.go_back(before)
            text = f"[not recorded and taken back: {error.reason}; type it again when there is room on the disk]"
            return Output([TextBlock("note", text)], stopped=True)

    def _play(self, command: str) -> Output:
        return self._recorded(self._play_and_write, command)

    def _play_and_write(self, command: str) -> Output:
        before = self.session.status()
        if before.ended:
            return _note(f"The game has ended. {self._after_the_end()}")._replace(stopped=True)
        asking = self.session.machine.asking  # then the line answers the story's question and is not a command
        turn = self.session.send(command)
        unknown = None if asking else self.vocabulary.unknown_verb(command)
        failing = not asking and failed(self.session, turn)
        self.transcript.write(
            "command",
            command=command,
            text=turn.text,
            **status_fields(turn.status),
            failed=failing,
            **({"unknown_verb": unknown} if unknown else {}),
        )
        blocks = [TextBlock("story", turn.text)]
        now = turn.status
        if now.score is not None and now.score != (before.score or 0):
            blocks.append(TextBlock("note", f"[score {points(now)} ({now.score - (before.score or 0):+d})]"))
        if now.ended:
            blocks.append(TextBlock("end", f"[{'you won' if now.ended == 'won' else 'the game is over'}{_total(now)}]"))
        looking = command.lower().split()[:1] and command.lower().split()[0] in LOOKING
        refused = unknown is not None or (failing and not looking)
        return Output(blocks, stopped=bool(refused or now.ended or self.session.machine.asking))

    def _slash_command(self, word: str, rest: str) -> Output:
        word = {"q": "quit", "h": "help", "?": "help", "restore": "load", "script": "transcript"}.get(word, word)
        actions: dict[str, Callable[[str], Output]] = {
            "help": lambda _: _note(self.help()),
            "hint": lambda _: self._hint(),
            "why": lambda _: self._why(),
            "map": lambda _: self._map(),
            "undo": self._undo,
            "save": self._save,
            "load": self._load,
            "restart": lambda _: self._restart(),
            "transcript": self._transcript,
            "report": self._report,
            "quit": lambda _: self._quit(),
        }
        if word not in actions:
            return _note(f"Unknown command /{word[:20]}; /help lists the commands.")
        if word not in self.slash_commands():
            return _note(f"/{word} is disabled in fair play.")
        return self._recorded(actions[word], rest)

    def help(self) -> str:
        lines = [f"{f'/{word} {HELP[word][0]}':<16} {HELP[word][1]}" for word in self.slash_commands()]
        spec = self.session.spec
        if spec is None:
            lines.append(
                "undo, save, restore, restart and quit work without the slash, too; all else goes to the story."
            )
            return "\n".join(lines)
        lines += [
            "They work without the slash, too, unless the game has a verb of that name. So do g (again), oops",
            "WORD (for a wrong word), go to ROOM (one that you have seen) and several commands in a line: take",
            "pot, fill it.",
        ]
        standard = standard_commands(spec)
        talk = ["ask {noun} about {text}", "tell {noun} about {text}", "say {text} to {noun}", "{noun}, {text}"]
        own = [c for c, action in standard.items() if action is not None]
        own += talk if TALKING in features(spec) else []
        own += [action.command for action in spec.actions if action.command not in standard]
        ordinary = ["look", "inventory", "wait", "go DIRECTION", *(c for c in STANDARD_COMMANDS if "{" in c)]
        for title, commands in (("Every game understands", ordinary), ("This game also understands", own)):
            shown = dict.fromkeys(with_slots_named(command) for command in commands)
            if shown:
                lines.append(f"{title}: {', '.join(shown)}.")
        return "\n".join(lines)

    def _hint(self) -> Output:
        if self.session.status().ended:
            return _note("The game has ended.")
        if not self.session.game.tells_endings:
            return _note("This story does not report when it is won, so hints are not available.")
        try:
            hint = self._hints.hint()
        except StarlingError as error:
            return _note(f"No hint available: {error}.")
        if hint.steps:
            left = len(hint.steps)
            end = "to win" if hint.full_score else "to win, but not with full score"
            about = "" if hint.shortest else "about "
            message = f"Try: {hint.steps[0]}  ({about}{left} command{'s' if left != 1 else ''} {end})"
        elif hint.settled:
            message = "The game can no longer be won from here; /undo takes back commands."
        else:
            message = "No winning path found within the time limit; there may still be one."
        self.transcript.write("hint", text=message)
        return _note(message)

    def _why(self) -> Output:
        message = "\n".join(why(self.session, self.vocabulary))
        self.transcript.write("why", text=message)
        return _note(message)

    def _map(self) -> Output:
        room = self.session.room()
        self.transcript.write("map")
        if room is None:
            return _note("This story does not report your location, so there is no map.")
        return Output([TextBlock("map", self.session.map.draw(room.key))])

    def _undo(self, rest: str) -> Output:
        if rest and not (rest.isascii() and rest.isdigit() and len(rest) < 7):
            return _note("Give the number of commands to take back, e.g. /undo 3")
        steps = self.session.undo(int(rest or 1))
        if not steps:
            return _note("There is nothing to undo.")
        self.transcript.write("undo", steps=steps)
        return self.surroundings(f"[{steps} command{'s' if steps != 1 else ''} taken back]")

    def _restart(self) -> Output:
        opening = self.session.restart()
        self.transcript.write("restart")
        return Output([TextBlock("story", opening)])

    def _save(self, name: str) -> Output:
        name = name or LAST
        if not SAVE_NAME.fullmatch(name):
            return _note("Name the position with lower-case letters, digits and hyphens, e.g. /save kitchen")
        commands, identity = self.session.commands, self.session.identity()
        position = {"game": self.session.game.id, "commands": commands, "identity": identity}
        write_file(self._save_folder() / f"{name}.json", json.dumps(position, indent=1) + "\n")
        self.transcript.write("save", name=name, identity=identity)
        return _note(f"[saved as {name}; /load {name} returns here]")

    def _load(self, name: str) -> Output:
        files = sorted(self._save_folder().glob("*.json"), key=lambda path: path.stat().st_mtime_ns)
        saved = sorted(path.stem for path in files)
        name = name or (files[-1].stem if files else LAST)
        if name not in saved:
            return _note(
                f"Saved positions: {', '.join(saved)}." if saved else "No saved positions; /save NAME saves one."
            )
        try:
            position = json.loads((self._save_folder() / f"{name}.json").read_text("utf-8"))
            commands = [str(command) for command in position["commands"]]
        except (OSError, ValueError, TypeError, KeyError):
            return _note(f"Saved position {name} cannot be read.")
        self.session.replay(commands)
        self.transcript.write("load", name=name, commands=commands, identity=self.session.identity())
        return self.surroundings(f"[loaded {name}]")

    def _transcript(self, name: str) -> Output:
        if not self._writes_files:
            return _note("This session is recorded. Where the page has links to the transcript, download it there.")
        path = Path(name).expanduser()
        if path.suffix not in SUFFIXES:
            return _note(f"Recorded in {self.path}. To share it, name a .html or .txt file: /transcript FILE.html")
        if path.exists():
            return _note(f"{path} exists; choose another name.")
        write_file(path, share(read(self.path), path.suffix))
        return _note(f"[written to {path}]")

    def _report(self, text: str) -> Output:
        text = text.strip("\"' ")[:MAX_REPORT_LENGTH]
        if not text:
            return _note('Describe the problem, e.g. /report "the lamp cannot be lit"')
        session = self.session
        self.transcript.write(
            "report",
            text=text,
            **status_fields(session.status()),
            identity=session.identity(),
            commands=session.commands,
            facts=[list(fact) for fact in session.game.world.facts(session.machine.memory()) or []],
        )
        return _note("[reported, with your position and the commands that led to it; thank you]")

    def _quit(self) -> Output:
        return Output([TextBlock("end", f"[stopped{_total(self.session.status())}]")], done=True)

    def _after_the_end(self) -> str:
        commands = [f"/{word}" for word in ("undo", "restart", "report", "quit") if word in self.slash_commands()]
        return f"You can use {', '.join(commands[:-1])} or {commands[-1]}."

    def _save_folder(self) -> Path:
        return self._saves / story_hash(self.session.game)[:16]


def start(name: str, *, path: Path | None = None, seed: int | None = None, **options: Any) -> Player:
    """Start a recorded session of the game ``name``. ``options`` are those of Player. Raises StarlingError."""
    session = Session(open_playable(name), seed)
    transcript = Transcript(path or new_path(session.game.id))
    try:
        return Player(session, name, transcript, **options)
    except UnwritableError:
        transcript.close()
        transcript.path.unlink(missing_ok=True)  # it is empty
        raise


def resume(path: Path, **options: Any) -> Player:
    """Resume a session at the end of its transcript. Raises TranscriptError if the replay differs from it."""
    events = read(path)
    replayed = replay(events)
    if replayed.difference:
        raise TranscriptError(f"{path}: the game no longer plays as recorded: {replayed.difference}")
    transcript = Transcript(path, seconds=float(events[-1].get("seconds", 0)))
    options.setdefault("fair", bool(events[0].get("fair")))
    try:
        transcript.write("resume")
    except UnwritableError:
        transcript.close()
        raise
    return Player(replayed.session, str(events[0]["game"]), transcript, fresh=False, **options)


def points(status: GameStatus) -> str:
    """The score, with the maximum if it is known: ``2 of 3``."""
    return f"{status.score} of {status.max_score}" if status.max_score else str(status.score)


def _total(status: GameStatus) -> str:
    return "" if status.score is None else f": {points(status)} points"


def _note(text: str) -> Output:
    return Output([TextBlock("note", text)])


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text[: MAX_REPORT_LENGTH + 100])

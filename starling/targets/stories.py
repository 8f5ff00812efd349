"""Zork I to III and any other story file of the user, played as `starling.make_story` plays them.

Story files are found in the folder ``$STARLING_ROMS``, or by their path.
"""

from __future__ import annotations

import functools
import hashlib
import os
import re
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from starling.envs.env import Infos
from starling.glulx.machine import open_machine
from starling.stories.counters import find_possible
from starling.targets.env import TargetEnv
from starling.util.errors import MissingDependencyError, StarlingError, StoryError

if TYPE_CHECKING:
    from starling.states.playable import StateInfo
    from starling.stories.story import StoryGame

# What Inform's stories, most of Infocom's and their imitators say at a victory.
_VICTORY = re.compile(r"\*\*\*[^*]*\b(?:won|win|winner|victory|victorious|success)\b[^*]*\*\*\*", re.IGNORECASE)
_SCORE = re.compile(r"\b(?:score|scored|potential)\b\D{0,40}?(-?\d+)")

_SAME_WALKTHROUGH = {(119, b"880429", 0xBF44): "b732a93a6244ddd92a9b9a3e3a46c687"}
"""{(release, serial, checksum): MD5}: stories that jericho does not know, and the story whose jericho walkthrough wins
them. The entry is Zork I of github.com/historicalsource/zork1; for Zork II and III from there, jericho's walkthroughs
do not win."""
_FIRST_COMMANDS = {
    (235, b"861118", 0x69DB): ("turn statue west", "turn statue east", "turn statue north"),
    (219, b"870912", 0x747A): ("sit on chair", "turn pc on", "login 872325412", "password uhlersoth"),
    (2, b"990710", 0xF534): ("bypass", "yes"),
}
"""By edition: commands that jericho types itself before the walkthrough of Hollywood Hijinx, The Lurking Horror and The
Jewel of Knowledge."""
_VICTORIES = {
    (1, b"120724", 0x3A94): "you have left las mesas",
    (3, b"990918", 0x1CEF): "it's over",
    (2, b"080406", 0xA377): "grunk bring pig back to farm",
}
"""By edition: words of a victory that neither say so nor go with the maximum score."""


class StoryTargetEnv(TargetEnv):
    """One story file; spaces and reward as in `starling.targets.env.TargetEnv`. All folds are the same game.

    Info keys that differ:

    ===================  ==============================================================================
    score                int: read from memory if possible, else from the output of the command ``score``
    max_score            int or None: as the command ``score`` prints it
    won, lost            bool: ended with the maximum score or in words such as "*** You have won ***",
                         ended otherwise
    admissible_commands  list of str: ``look``, ``inventory``, and one command for each distinct change
                         of the world, as in jericho
    facts                None
    ===================  ==============================================================================

    The episode ends when the story quits or offers to restart. If the story cannot describe the
    player's location after a command (in a nest in an egg in that nest), the command is undone with a warning.

    Parameters
    ----------
    path
        The story file; a bare file name is looked up in ``$STARLING_ROMS``.
    chance
        Number of random seeds, which are the variations. Variation 0 is the seed of jericho's walkthrough, if jericho
        knows this file; published results use that seed. Raises StarlingError if less than 1.
    fold, walkthrough, render_mode
        See TargetEnv; the folds are ``"train"`` and ``"test"``.
    """

    folds = ("train", "test")

    def __init__(
        self,
        path: str,
        chance: int = 1,
        fold: str = "train",
        walkthrough: bool = False,
        render_mode: str | None = None,
    ) -> None:
        if chance < 1:
            raise StarlingError(f"chance must be at least 1, not {chance}")
        self.path = story_path(path)
        self._walkthroughs: dict[int, list[str] | None] = {}
        super().__init__(fold, chance, walkthrough, render_mode)

    @classmethod
    def check(cls, settings: Mapping[str, Any]) -> None:
        path = story_path(settings["path"])
        if not path.is_file():
            raise MissingDependencyError(
                f"story file {path.name} not found; story files are not shipped: put it into a folder and set "
                "STARLING_ROMS to that folder (Zork I to III are free: COMPILED/zork1.z3 in "
                "github.com/historicalsource/zork1, and so on)"
            )
        open_machine(path)  # raises if the file is not a story

    @classmethod
    def episodes(cls, fold: str, settings: Mapping[str, Any]) -> int:
        cls.check_fold(fold)
        return 1

    def _open(self) -> StoryGame:
        from starling.stories.story import open_story

        self.check({"path": self.path})
        return open_story(self.path)

    def _begin(self, variation: int) -> tuple[str, Infos]:
        self._machine = self._engine.start()
        return self._engine.begin(self._machine, first_seed(self._engine.data) + variation), self._infos("")

    def _play(self, command: str) -> tuple[str, Infos]:
        before = self._machine.snapshot()
        try:
            text = self._engine.step(self._machine, command)
            return text, self._infos(text)
        except StoryError as error:
            self._machine.restore(before)
            warnings.warn(f"{self.path.name}: {command!r} is undone: {error}", stacklevel=2)
            text = f"[This is undone: {error}.]"
            return text, self._infos(text)

    def _walkthrough(self) -> list[str] | None:
        """jericho's walkthrough after the answers to the opening, if it wins here from this variation's seed."""
        variation = self._variation
        if variation is None:
            return None
        if variation not in self._walkthroughs:
            known = known_walkthrough(self._engine)
            wins = known is not None and play(self._engine, known[0], known[1] + variation).won
            self._walkthroughs[variation] = known[0] if known is not None and wins else None
        return self._walkthroughs[variation]

    def _infos(self, text: str) -> Infos:
        game, machine = self._engine, self._machine
        memory = machine.memory()
        ended, max_score, score = game.over(machine), self._max_score, game.world.score(memory)
        if score is None:
            # An ended story takes no commands, but its last text may state the score.
            printed = _SCORE.findall(text if ended or machine.asking else self._score_text())
            score = int(printed[-1]) if printed else int(self._score)
        info = None if ended else game.expand(machine)
        won = ended and is_victory(game, score, text)
        return {
            "admissible_commands": distinct_commands(info, game.state_of(machine)) if info else [],
            "score": score,
            "max_score": max_score,
            "won": won,
            "lost": ended and not won,
            "location": game.world.location_name(memory),
            "inventory": info.inventory if info else "",
            "description": info.description if info else "",
            "facts": None,
        }

    @property
    def _max_score(self) -> int | None:
        found: int | None = self._engine.max_score
        return found

    def _score_text(self) -> str:
        """The output of the command ``score``; the machine is left unchanged."""
        here = self._machine.snapshot()
        text = self._machine.type("score")
        self._machine.restore(here)
        return str(text)

    def close(self) -> None:
        if self._engine is not None:
            self._engine.close()
        super().close()

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_machine": None}


class Play(NamedTuple):
    """The outcome of playing a list of commands."""

    commands: int
    """Number of commands played before they ran out or the story was over."""
    score: int | None
    over: bool
    won: bool


def play(game: StoryGame, commands: Sequence[str], seed: int) -> Play:
    """Play commands from the start of a story with that random seed, until they run out or the story is over."""
    machine = game.start()
    text, played = game.begin(machine, seed), 0
    for command in commands:
        if game.over(machine):
            break
        text, played = game.step(machine, command), played + 1
    over, score = game.over(machine), game.world.score(machine.memory())
    return Play(played, score, over, over and played == len(commands) and is_victory(game, score, text))


def is_victory(game: StoryGame, score: int | None, text: str) -> bool:
    """Whether a story that is over with this score and this last text was won."""
    printed, possible = _SCORE.findall(text), find_possible(text) or game.max_score
    if score is None and printed:
        score = int(printed[-1])
    words = _VICTORIES.get(_edition(game.data))
    told = _VICTORY.search(text) is not None or (words is not None and words in text.lower())
    return told or (score is not None and score == possible)


def known_walkthrough(game: StoryGame) -> tuple[list[str], int] | None:
    """jericho's walkthrough of a story, after the answers to its opening, and the seed for which it was written.

    None if jericho is not installed or knows none.
    """
    known = _jericho_bindings(game.data)
    if not known.get("walkthrough"):
        return None
    first = _FIRST_COMMANDS.get(_edition(game.data), ())
    commands = [*game.first.answers, *first, *(command.lower() for command in known["walkthrough"].split("/"))]
    return commands, known.get("seed", 0)


def story_path(name: str | Path) -> Path:
    """The path of a story file; a bare file name is resolved in the current ``$STARLING_ROMS``."""
    path = Path(name)
    return path if path.parent != Path() else Path(os.environ.get("STARLING_ROMS") or ".", path).absolute()


def first_seed(story: bytes) -> int:
    """The random seed of variation 0: that of jericho's walkthrough, if jericho knows exactly this story, else 0."""
    return int(_jericho_bindings(story).get("seed", 0))


def distinct_commands(info: StateInfo, state: int) -> list[str]:
    """look, inventory, and the first of the commands with the same effect on ``state``."""
    first: dict[int, str] = {}
    for transition in info.transitions.values():
        if transition.after != state:
            first.setdefault(transition.after, transition.command)
    return list(dict.fromkeys(["look", "inventory", *first.values()]))


def _edition(story: bytes) -> tuple[int, bytes, int]:
    """Release, serial number and checksum of a story."""
    return int.from_bytes(story[2:4], "big"), story[18:24], int.from_bytes(story[28:30], "big")


@functools.lru_cache(maxsize=64)
def _jericho_bindings(story: bytes) -> dict[str, Any]:
    """jericho's data on exactly this story file (other releases play differently); empty if jericho is not installed or
    does not know the file."""
    try:
        from jericho.defines import BINDINGS_DICT
    except ImportError:
        return {}
    digest = _SAME_WALKTHROUGH.get(_edition(story))
    return dict(BINDINGS_DICT.get(digest or hashlib.md5(story, usedforsecurity=False).hexdigest()) or {})

"""Target games: games that nobody here wrote, or that no agent is trained on, on which trained agents are tried.

A target has a ``train`` fold to fine-tune on and a ``test`` fold to score on. `get_target` finds one by
name; `register_targets` makes each reachable as
``gymnasium.make("starling-targets/<name>-v0", fold="test")``.
"""

from __future__ import annotations

import functools
import os
import re
from pathlib import Path
from typing import Any

from starling.targets.science_tasks import TASKS
from starling.targets.target import Fold, Target
from starling.util.errors import StarlingError
from starling.util.paths import is_story

__all__ = ["Fold", "Target", "get_target", "register_targets", "target_name", "targets"]


def _twc(name: str, rooms: int, items: int) -> Target:
    return Target(
        name=f"twc-{name}",
        description=f"TextWorld Commonsense, {name}: {rooms} room(s), {items} misplaced object(s)",
        entry_point="starling.targets.twc:TWCEnv",
        max_episode_steps=50,
        settings={"rooms": rooms, "items": items},
    )


def _held_out(name: str, description: str, games: tuple[str, ...]) -> Target:
    return Target(
        name=name,
        description=description,
        entry_point="starling.targets.heldout:HeldOutEnv",
        max_episode_steps=100,
        settings={"games": games},
        games=games,
    )


def _science(task: str) -> Target:
    number, title = TASKS[task][:2]
    return Target(
        name=f"scienceworld-{task}",
        description=f"ScienceWorld {number}: {title}",
        entry_point="starling.targets.scienceworld:ScienceWorldEnv",
        max_episode_steps=100,
        settings={"task": task},
    )


def _textworld(name: str, env: str, description: str, limit: int, **settings: Any) -> Target:
    return Target(name, description, f"starling.targets.textworld_games:{env}", limit, settings)


@functools.cache
def _fixed() -> dict[str, Target]:
    from starling.library.catalog import games_of_split

    games = games_of_split("eval")
    found = [_held_out("heldout", f"the library's {len(games)} held-out games", games)]
    found += [_held_out(f"heldout-{game}", "one held-out game of the library", (game,)) for game in games]
    found += [_twc("easy", 1, 1), _twc("medium", 1, 3), _twc("hard", 3, 4)]
    found += [
        _textworld(
            f"twc-original-{level}",
            "TWCOriginalEnv",
            f"TextWorld Commonsense, original games, {level}",
            50,
            level=level,
        )
        for level in ("easy", "medium", "hard")
    ]
    found += [
        _textworld("cooking", "CookingEnv", "TextWorld cooking: 1 ingredient, 6 rooms; open, cook, cut", 100),
        _textworld(
            "cooking-hard", "CookingEnv", "TextWorld cooking: 3 ingredients, 9 rooms; open, cook, cut, carry few", 100,
            recipe=3, take=3, go=9, drop=True,
        ),
        _textworld("coin-collector", "CoinCollectorEnv", "TextWorld coin collector: 5 steps, 10 rooms", 50),
    ]  # fmt: skip
    found += [_science(name) for name in TASKS]
    return {target.name: target for target in found}


def _story(path: Path) -> Target:
    name = re.sub(r"[^\w-]", "-", path.stem.lower())
    return Target(
        name=name,
        description=f"the story file {path.name}",
        entry_point="starling.targets.stories:StoryTargetEnv",
        max_episode_steps=400,
        settings={"path": str(path)},
    )


def _stories() -> dict[str, Target]:
    """Zork I to III, which are looked for when they are played, and the story files of the folder ``STARLING_ROMS``."""
    folder = Path(os.environ.get("STARLING_ROMS") or ".")
    paths = [Path(f"zork{part}.z3") for part in (1, 2, 3)]
    if os.environ.get("STARLING_ROMS") and folder.is_dir():
        paths += sorted(path for path in folder.iterdir() if is_story(path))
    return {target.name: target for target in map(_story, paths)}


def targets() -> dict[str, Target]:
    """{name: target} of all."""
    return {**_stories(), **_fixed()}


def get_target(name: str) -> Target:
    """The target called ``name``, or that of the story file at that path. Raises StarlingError if there is none."""
    if is_story(name):
        return _story(Path(name).absolute())
    known = targets()
    if name not in known:
        raise StarlingError(f"unknown target {name!r}; `starling targets` lists them")
    return known[name]


def target_name(name: str) -> str:
    """The target's own name: short and safe in names of folders, also where ``name`` is the path of a story file."""
    return get_target(name).name


def register_targets() -> None:
    """Register every target with Gymnasium; does nothing the second time."""
    for target in targets().values():
        target.register()

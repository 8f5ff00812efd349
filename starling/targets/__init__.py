"""Transfer targets: games by other authors, and held-out library games, on which trained agents are evaluated.

A target has a ``train`` fold to fine-tune on and a ``test`` fold to evaluate on. `get_target` looks one up by name;
after `register_targets`, ``gymnasium.make("starling-targets/<name>-v0", fold="test")`` works.

- `target`: `Target`, a description; `env`: `TargetEnv`, the base class of all environments of targets.
- `heldout`, `twc`, `scienceworld`, `textworld_games` and `stories`: one module per family; the others serve these.
"""

from __future__ import annotations

import functools
import os
import re
from pathlib import Path
from typing import Any

from starling.targets.science_tasks import SCIENCE_TASKS
from starling.targets.target import ENV_PREFIX, STORY_STEP_LIMIT, Fold, Target
from starling.util.errors import StarlingError
from starling.util.paths import is_story
from starling.util.suggest import did_you_mean

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
    number, title = SCIENCE_TASKS[task][:2]
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
            "cooking-hard",
            "CookingEnv",
            "TextWorld cooking: 3 ingredients, 9 rooms; open, cook, cut, carry few",
            100,
            recipe=3,
            take=3,
            go=9,
            drop=True,
        ),
        _textworld("coin-collector", "CoinCollectorEnv", "TextWorld coin collector: 5 steps, 10 rooms", 50),
    ]
    found += [_science(name) for name in SCIENCE_TASKS]
    return {target.name: target for target in found}


def _story(path: Path) -> Target:
    name = re.sub(r"[^\w-]", "-", path.stem.lower())
    return Target(
        name=name,
        description=f"the story file {path.name}",
        entry_point="starling.targets.stories:StoryTargetEnv",
        max_episode_steps=STORY_STEP_LIMIT,
        settings={"path": str(path)},
    )


def _stories() -> dict[str, Target]:
    """Zork I to III, whose files are located when they are played, and the story files in ``$STARLING_ROMS``."""
    folder = Path(os.environ.get("STARLING_ROMS") or ".")
    paths = [Path(f"zork{part}.z3") for part in (1, 2, 3)]
    if os.environ.get("STARLING_ROMS") and folder.is_dir():
        paths += sorted(path for path in folder.iterdir() if is_story(path))
    return {target.name: target for target in map(_story, paths)}


def targets() -> dict[str, Target]:
    """{name: target} of every known target."""
    return {**_stories(), **_fixed()}


def get_target(name: str) -> Target:
    """The target called ``name``, or a target for the story file at that path. Raises StarlingError for an unknown
    name."""
    if is_story(name):
        return _story(Path(name).absolute())
    known = targets()
    if name not in known:
        hint = did_you_mean(name.removeprefix(ENV_PREFIX).removesuffix("-v0"), known)
        remedy = " ".join(filter(None, (hint, "`starling targets` lists all targets")))
        raise StarlingError(f"unknown target {name!r}; {remedy}")
    return known[name]


def target_name(name: str) -> str:
    """The target's short name, safe in folder names, also if ``name`` is the path of a story file."""
    return get_target(name).name


def register_targets() -> None:
    """Register every target with Gymnasium; repeated calls have no effect."""
    for target in targets().values():
        target.register()

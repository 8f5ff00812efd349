"""All story files of a folder, one line each: whether jericho's walkthrough wins, what it scores, and what states cost.

    STARLING_ROMS=roms python benchmarks/stories.py            # the table of docs/stories.md
    STARLING_ROMS=roms python benchmarks/stories.py zork1.z5   # some of them

Each walkthrough is played through the environment of `starling.make_story`, from jericho's seed, after the answers that
`starling.stories.opening` finds for the story's opening. Needs jericho (pip install jericho) for the walkthroughs.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import starling
from starling.states.playable import explore
from starling.stories.story import open_story
from starling.targets.stories import is_victory, known_walkthrough
from starling.util.errors import StarlingError
from starling.util.paths import is_story

HEADER = "| story | version | patterns | steps | score | of | ending | episode ms | commands | state ms |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="story files in $STARLING_ROMS; by default all")
    names = parser.parse_args().names
    if not os.environ.get("STARLING_ROMS"):
        sys.exit("set STARLING_ROMS to a folder of story files (github.com/BYU-PCCL/z-machine-games)")
    folder = Path(os.environ["STARLING_ROMS"])
    paths = [folder / name for name in names] or sorted(path for path in folder.iterdir() if is_story(path))
    print(HEADER + "\n|---|" + "--:|" * (HEADER.count("|") - 2))
    won = known = 0
    with tempfile.TemporaryDirectory() as cache:
        os.environ["STARLING_CACHE"] = cache
        for path in paths:
            row = measure(path)
            won, known = won + (row["ending"] == "won"), known + (row["steps"] is not None)
            print("| " + " | ".join("-" if value is None else str(value) for value in row.values()) + " |", flush=True)
    print(f"\n{len(paths)} stories, {known} walkthroughs, {won} win")


def measure(path: Path) -> dict[str, Any]:
    """One row of the table. Times are processor time in milliseconds: of making, resetting, one step and closing; and
    of the admissible commands of the first state at a prompt."""
    row: dict[str, Any] = dict.fromkeys(
        ("story", "version", "patterns", "steps", "score", "max_score", "ending", "episode_ms", "commands", "state_ms")
    )
    row["story"] = path.name
    begun = time.process_time()
    try:
        env = starling.make_story(path, max_episode_steps=None, infos=("score", "max_score"))
        env.reset(seed=0)
    except StarlingError as error:
        return {**row, "ending": str(error)}
    env.step("look")
    env.close()
    row["episode_ms"] = round(1000 * (time.process_time() - begun))
    game = open_story(path)
    grammar = game.candidates.grammar
    row |= {"version": game.data[0], "patterns": len(grammar.patterns()) if grammar else None}
    walkthrough = known_walkthrough(game)
    if walkthrough:
        row |= follow(path, *walkthrough)
    state = starling.make_story(path, infos=("admissible_commands",))
    _, infos = state.reset()
    for answer in game.first.answers:
        _, _, _, _, infos = state.step(answer)
    row["commands"] = len(infos["admissible_commands"])
    state.close()
    row["state_ms"] = state_ms(path)
    return row


def follow(path: Path, commands: list[str], seed: int) -> dict[str, Any]:
    """Play a walkthrough: steps, score, and the ending."""
    env = starling.make_story(path, max_episode_steps=None, infos=("score", "max_score"))
    text, infos = env.reset(seed=seed)
    over, steps = False, 0
    for command in commands:
        if over:
            break
        text, _, over, _, infos = env.step(command)
        steps += 1
    game = env.unwrapped.game  # type: ignore[attr-defined]
    won = over and is_victory(game, infos["score"], text)
    env.close()
    ending = "won" if won else "over" if over else "goes on"
    return {"steps": steps, "score": infos["score"], "max_score": infos["max_score"], "ending": ending}


def state_ms(path: Path) -> float:
    """Milliseconds to find the admissible commands of the first prompt, once the game's masks are known."""
    game = open_story(path)
    machine = game.start()
    machine.restore(game.first.snapshot)
    game.identity(machine)  # finds the masks
    begun = time.process_time()
    explore(game, machine)
    return round(1000 * (time.process_time() - begun), 1)


if __name__ == "__main__":
    main()

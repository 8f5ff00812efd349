"""Which skills the source games train, which each target needs, and whether transfer goes with that overlap."""

from __future__ import annotations

import fnmatch
import functools
import sys
from collections import Counter
from collections.abc import Sequence
from importlib import resources
from typing import Any

import numpy as np
import pandas as pd

from starling.experiments import statistics
from starling.experiments.protocol import Protocol
from starling.experiments.results import Results
from starling.library.catalog import find, library_folders
from starling.spec.model import GameSpec
from starling.spec.overlap import game_nouns, own_commands
from starling.targets import get_target
from starling.util.errors import StarlingError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

MEASURES = {
    "exposure": "share of source games with a needed skill, mean over skills",
    "nearest": "shared skills with the nearest source game (Jaccard)",
    "words": "share of verbs and nouns that source games have",
}
"""Overlap of a task with what was trained on, each from 0 to 1."""


@functools.cache
def _needs() -> dict[str, dict[str, str]]:
    text = (resources.files("starling.targets") / "skills.toml").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = tomllib.loads(text)
    return found


def target_needs(name: str) -> dict[str, str]:
    """{skill: reason} of a target that is not ours; nothing where nobody has said what it needs."""
    for pattern, skills in _needs().items():
        if fnmatch.fnmatchcase(name, pattern):
            return skills
    return {}


@functools.cache
def _spec(game: str) -> GameSpec:
    return find(game)[0].spec


def task_skills(task: str) -> dict[str, str]:
    """{skill: reason} of a task: of a game of ours by its spec, of another target by the data file."""
    if task in library_folders():
        return dict.fromkeys(_spec(task).skills, "its spec says so")
    return target_needs(task)


def _sources(protocol: Protocol) -> dict[str, tuple[str, ...]]:
    """{source: games}: what each source trains on; a target as a whole is one game."""
    return {name: s.game_ids() or (str(s.target),) for name, s in protocol.sources.items()}


def _tasks(protocol: Protocol) -> list[str]:
    from starling.experiments.cells import task_names

    return list(dict.fromkeys(task for name in protocol.targets for task in task_names(get_target(name))))


def skill_table(protocol: Protocol) -> pd.DataFrame:
    """One row for each skill and task that needs it: skill, task, reason, and for each source how many of its games
    train it; skills that no task needs have one row without a task."""
    counts = {
        name: (len(games), Counter(skill for game in games for skill in task_skills(game)))
        for name, games in _sources(protocol).items()
    }
    needs = [(skill, task, why) for task in _tasks(protocol) for skill, why in task_skills(task).items()]
    wanted = {skill for skill, _, _ in needs}
    idle = {skill for _, (_, count) in counts.items() for skill in count} - wanted
    rows: list[dict[str, Any]] = []
    for skill, task, why in [*needs, *((skill, "", "") for skill in sorted(idle))]:
        row: dict[str, Any] = {"skill": skill, "task": task, "reason": why}
        for name, (games, count) in counts.items():
            row |= {f"{name}_games": count[skill], f"{name}_share": count[skill] / games}
        rows.append(row)
    return pd.DataFrame(rows)


def overlap_of(task: str, games: Sequence[str]) -> dict[str, float]:
    """How much of a task the source games have, by each of MEASURES; nan where it is not known."""
    nothing = float("nan")
    needed = set(task_skills(task))
    found = {"exposure": nothing, "nearest": nothing, "words": nothing}
    trained = [set(task_skills(game)) for game in games]
    if needed:
        found["exposure"] = float(np.mean([np.mean([skill in t for t in trained]) for skill in needed]))
        found["nearest"] = max(len(needed & t) / len(needed | t) for t in trained)
    if task in library_folders() and all(game in library_folders() for game in games):
        known = set().union(*(_words(game) for game in games))
        here = _words(task)
        found["words"] = len(here & known) / len(here)
    return found


@functools.cache
def _words(game: str) -> frozenset[str]:
    spec = _spec(game)
    return frozenset(game_nouns(spec)) | {command.split()[0] for command in own_commands(spec)}


def gains(protocol: Protocol, results: Sequence[Results]) -> pd.DataFrame:
    """One row for each task, agent and pre-trained condition: agent, condition, source, task, score, vanilla, gain (the
    difference of means over seeds), MEASURES. Empty where there is nothing to compare."""
    by_name = {(r.agent, r.condition): r.of_tasks for r in results}
    games = _sources(protocol)
    rows: list[dict[str, Any]] = []
    for r in results:
        vanilla = by_name.get((r.agent, "vanilla"))
        if not r.source_steps or vanilla is None:
            continue
        source = protocol.resolved(r.condition).source
        if source is None:
            raise StarlingError(f"{r.condition} has pre-training steps and no source")
        for task, score in r.of_tasks.items():
            rows.append(
                {"agent": r.agent, "condition": r.condition, "source": source, "task": task, "score": score,
                 "vanilla": vanilla[task], "gain": score - vanilla[task], **overlap_of(task, games[source])}
            )  # fmt: skip
    return pd.DataFrame(rows)


def markdown(needs: pd.DataFrame, gains: pd.DataFrame) -> list[str]:
    """The skills of the experiment, as lines of Markdown."""
    lines = ["## Skills", ""]
    if not len(needs):
        return [*lines, "No task of this experiment says which skills it needs."]
    sources = [name.removesuffix("_games") for name in needs if name.endswith("_games")]
    head = "".join(f" {name}: games that train it |" for name in sources)
    lines += [f"| skill |{head} tasks that need it |", "|---|" + "---:|" * (len(sources) + 1)]
    for skill, rows in needs.groupby("skill", sort=True):
        cells = "".join(f" {rows[f'{s}_games'].iloc[0]} ({rows[f'{s}_share'].iloc[0]:.0%}) |" for s in sources)
        lines.append(f"| {skill} |{cells} {int((rows['task'] != '').sum())} |")
    if len(gains):
        lines += ["", "Gain over vanilla against overlap, Spearman's rho over tasks with its bootstrap interval:", ""]
        told = []
        for (agent, condition), rows in gains.groupby(["agent", "condition"], sort=False):
            for name, title in MEASURES.items():
                rho = statistics.rank_correlation(rows[name].dropna(), rows["gain"][rows[name].notna()])
                if not np.isnan(rho.value):
                    tasks = int(rows[name].notna().sum())
                    interval = f"{rho.low:+.2f} to {rho.high:+.2f}, {tasks} tasks"
                    if np.isnan(rho.low):
                        interval = f"{tasks} tasks: too few for an interval"
                    told.append(f"- {agent}, {condition}, {title}: {rho.value:+.2f} ({interval})")
        lines += told or ["- none: that takes 3 tasks or more, which differ"]
    return lines

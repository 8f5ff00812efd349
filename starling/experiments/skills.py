"""Skills that source games train and targets need, and the correlation of transfer gain with their overlap."""

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
from starling.experiments.frames import column, groups, select
from starling.experiments.protocol import Protocol
from starling.experiments.results import Results
from starling.experiments.tables import markdown_table
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
    "exposure": "share of source games that train a required skill, mean over skills",
    "nearest": "skill overlap with the nearest source game (Jaccard)",
    "words": "share of verbs and nouns that occur in source games",
}
"""Measures of overlap between a task and the source games, each from 0 to 1: {column: axis label}."""


@functools.cache
def _required_skills() -> dict[str, dict[str, str]]:
    """{target pattern: {skill: reason}}."""
    text = (resources.files("starling.targets") / "skills.toml").read_text(encoding="utf-8")
    skills: dict[str, dict[str, str]] = tomllib.loads(text)
    return skills


def target_skills(name: str) -> dict[str, str]:
    """{skill: reason} required by a target outside the library; empty if none are listed for it."""
    for pattern, skills in _required_skills().items():
        if fnmatch.fnmatchcase(name, pattern):
            return skills
    return {}


@functools.cache
def _spec(game: str) -> GameSpec:
    return find(game)[0].spec


def task_skills(task: str) -> dict[str, str]:
    """{skill: reason} required by a task: a library game, according to its spec, or another target."""
    if task in library_folders():
        return dict.fromkeys(_spec(task).skills, "its spec says so")
    return target_skills(task)


def _sources(protocol: Protocol) -> dict[str, tuple[str, ...]]:
    """{source: games to train on}; a target counts as one game."""
    return {name: s.game_ids() or (str(s.target),) for name, s in protocol.sources.items()}


def _tasks(protocol: Protocol) -> list[str]:
    from starling.experiments.cells import task_names

    return list(dict.fromkeys(task for name in protocol.targets for task in task_names(get_target(name))))


def skill_table(protocol: Protocol) -> pd.DataFrame:
    """One row per skill and task that requires it: skill, task, reason, and for each source the number and share of its
    games that train the skill. Skills that no task requires have one row without a task."""
    counts = {
        name: (len(games), Counter(skill for game in games for skill in task_skills(game)))
        for name, games in _sources(protocol).items()
    }
    required = [(skill, task, reason) for task in _tasks(protocol) for skill, reason in task_skills(task).items()]
    unused = {skill for _, (_, count) in counts.items() for skill in count} - {skill for skill, _, _ in required}
    rows: list[dict[str, Any]] = []
    for skill, task, reason in [*required, *((skill, "", "") for skill in sorted(unused))]:
        row: dict[str, Any] = {"skill": skill, "task": task, "reason": reason}
        for name, (games, count) in counts.items():
            row |= {f"{name}_games": count[skill], f"{name}_share": count[skill] / games}
        rows.append(row)
    return pd.DataFrame(rows)


def overlap_of(task: str, games: Sequence[str]) -> dict[str, float]:
    """Overlap of a task with the source games by each of MEASURES; nan if unknown."""
    required = set(task_skills(task))
    overlap = dict.fromkeys(MEASURES, float("nan"))
    trained = [set(task_skills(game)) for game in games]
    if required:
        overlap["exposure"] = float(np.mean([np.mean([skill in t for t in trained]) for skill in required]))
        overlap["nearest"] = max(len(required & t) / len(required | t) for t in trained)
    if task in library_folders() and all(game in library_folders() for game in games):
        source_words = set().union(*(_words(game) for game in games))
        words = _words(task)
        overlap["words"] = len(words & source_words) / len(words)
    return overlap


@functools.cache
def _words(game: str) -> frozenset[str]:
    """Nouns and verbs of a library game."""
    spec = _spec(game)
    return frozenset(game_nouns(spec)) | {command.split()[0] for command in own_commands(spec)}


def gains(protocol: Protocol, results: Sequence[Results]) -> pd.DataFrame:
    """One row per task, agent and pre-trained condition: agent, condition, source, task, score, vanilla, gain
    (difference of means over seeds), MEASURES. Empty if there is nothing to compare."""
    by_name = {(r.agent, r.condition): r.task_means for r in results}
    games = _sources(protocol)
    rows: list[dict[str, Any]] = []
    for r in results:
        vanilla = by_name.get((r.agent, "vanilla"))
        if not r.source_steps or vanilla is None:
            continue
        source = protocol.resolved(r.condition).source
        if source is None:
            raise StarlingError(f"condition {r.condition} has pre-training steps but no source")
        for task, score in r.task_means.items():
            rows.append(
                {
                    "agent": r.agent,
                    "condition": r.condition,
                    "source": source,
                    "task": task,
                    "score": score,
                    "vanilla": vanilla[task],
                    "gain": score - vanilla[task],
                    **overlap_of(task, games[source]),
                }
            )
    return pd.DataFrame(rows)


def markdown(skill_rows: pd.DataFrame, gains: pd.DataFrame) -> list[str]:
    """The report's section on skills, as lines of Markdown."""
    lines = ["## Skills", ""]
    if not len(skill_rows):
        return [*lines, "No skills are listed for the tasks of this experiment."]
    sources = [name.removesuffix("_games") for name in map(str, skill_rows) if name.endswith("_games")]
    counts = [f"{name}: games that train it" for name in sources] + ["tasks that require it"]
    rows = [
        (
            skill,
            *(f"{of_skill[f'{s}_games'].iloc[0]} ({of_skill[f'{s}_share'].iloc[0]:.0%})" for s in sources),
            len(select(of_skill, of_skill["task"] != "")),
        )
        for (skill,), of_skill in groups(skill_rows, ["skill"])
    ]
    lines += markdown_table(["skill", *counts], rows, numeric=counts)
    if len(gains):
        lines += ["", "Spearman's rho of gain over vanilla and overlap, over tasks, with a 95% bootstrap interval:", ""]
        lines += _correlations(gains) or ["- none: this takes at least 3 tasks with different values"]
    return lines


def _correlations(gains: pd.DataFrame) -> list[str]:
    lines = []
    for (agent, condition), rows in groups(gains, ["agent", "condition"], sort=False):
        for name, title in MEASURES.items():
            rho = statistics.rank_correlation(rows[name].dropna(), rows["gain"][rows[name].notna()])
            if np.isnan(rho.value):
                continue
            tasks = f"{column(rows, name).count()} tasks"
            if np.isnan(rho.low):
                detail = f"{tasks}: too few for an interval"
            else:
                detail = f"{rho.low:+.2f} to {rho.high:+.2f}, {tasks}"
            lines.append(f"- {agent}, {condition}, {title}: {rho.value:+.2f} ({detail})")
    return lines

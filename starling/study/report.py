"""Tables of a study, in the format of `starling report`, so that people and agents stand side by side."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from starling.console.session import open_playable
from starling.experiments.report import load_results, markdown, pd, summarise
from starling.study.design import PARTICIPANTS, QUESTIONS, open_study
from starling.study.participant import read_events
from starling.util.errors import StarlingError
from starling.util.paths import write_file


def load_humans(folder: Path) -> pd.DataFrame:
    """What participants achieved, a row for each finished game but practice.

    Columns are those of `starling.experiments.report.load_results` (``seed`` is the participant's number, ``steps`` the limit),
    and: participant, place (1 for the first game), commands, shortest (known way to win), seconds, reason, difficulty,
    clarity, fun, faults (empty where they were not asked yet). Raises StarlingError if nothing was played.
    """
    study = open_study(folder)
    shortest = {name: len(open_playable(name).walkthrough) or None for name in study.games}
    rows: list[dict[str, Any]] = []
    for path in sorted((folder / PARTICIPANTS).glob("*.jsonl")):
        events = read_events(path)
        answers = {event["number"]: event for event in events if event["event"] == "answers"}
        for event in events:
            if event["event"] != "finished" or event["number"] == 0:
                continue
            answered = answers.get(event["number"], {})
            rows.append(
                {
                    "condition": "people",
                    "agent": "human",
                    "target": event["game"],
                    "seed": events[0]["number"],
                    "pretrain_steps": 0,
                    "steps": study.steps,
                    "score": (event["score"] or 0) / event["max_score"],
                    "points": float("nan"),  # every maximum is known
                    "moves": event["moves"],
                    "won": float(event["ended"] == "won"),
                    "episodes": 1,
                    "participant": path.stem,
                    "place": event["number"],
                    "commands": event["commands"],
                    "shortest": shortest.get(event["game"]),
                    "seconds": event["played"],
                    "reason": event["reason"],
                    **{q.key: answered.get(q.key) for q in QUESTIONS},
                    "faults": answered.get("faults", ""),
                }
            )
    if not rows:
        raise StarlingError(f"{folder}: nobody has finished a game yet")
    return pd.DataFrame(rows)


def by_game(table: pd.DataFrame) -> pd.DataFrame:
    """For each game: players, share that won, commands of those against the shortest way, minutes, mean ratings."""
    rows = []
    for game, group in table.groupby("target", sort=True):
        winners = group[group["won"] > 0]
        row = {
            "game": game,
            "players": len(group),
            "score": group["score"].mean(),
            "won": group["won"].mean(),
            "shortest": group["shortest"].iloc[0],
            "commands": winners["commands"].mean(),
            "ratio": (winners["commands"] / winners["shortest"]).mean(),
            "minutes": group["seconds"].mean() / 60,
        }
        rows.append({**row, **{q.key: pd.to_numeric(group[q.key]).mean() for q in QUESTIONS}})
    return pd.DataFrame(rows)


def by_place(table: pd.DataFrame) -> pd.DataFrame:
    """Learning: for the first, second, ... game that people played, mean score, share won, commands of the winners
    against the shortest way."""
    winners = table[table["won"] > 0].assign(ratio=lambda t: t["commands"] / t["shortest"])
    found = table.groupby("place").agg(players=("score", "size"), score=("score", "mean"), won=("won", "mean"))
    return found.join(winners.groupby("place")["ratio"].mean()).reset_index()


def write_report(study: Path, agents: Sequence[Path], out: Path) -> dict[str, Any]:
    """Write humans.csv, results.csv (people and agents) and report.md to ``out``.

    ``agents`` are folders that `starling report` takes. Returns ``{"summary", "games", "learning", "files"}``.
    """
    people = load_humans(study)
    frames = [people, *([load_results(agents)] if agents else [])]
    common = list(people.columns[: people.columns.get_loc("participant")])
    everything = pd.concat([frame[common] for frame in frames], ignore_index=True)
    summary, games, learning = summarise(everything), by_game(people), by_place(people)
    faults = [row for row in people.itertuples() if row.faults]
    text = "\n".join(
        [
            markdown(summary, []),
            "For people, steps are the limit of commands and each seed is a participant.",
            "",
            "## Games",
            "",
            *_table(games),
            "",
            "Commands and ratio (commands / shortest known way): of those who won. Difficulty, clarity and fun: 1 to 5.",
            "",
            "## Learning over games",
            "",
            *_table(learning),
            *(["", "## Faults that people named", ""] if faults else []),
            *(f"- {row.target}: {_plain(row.faults)}" for row in faults),
        ]
    )
    write_file(out / "humans.csv", people.to_csv(index=False, lineterminator="\n"))
    write_file(out / "results.csv", everything.to_csv(index=False, lineterminator="\n"))
    write_file(out / "report.md", text + "\n")
    rows = {
        name: json.loads(frame.to_json(orient="records"))
        for name, frame in (("summary", summary), ("games", games), ("learning", learning))
    }
    return {**rows, "files": [str(out / name) for name in ("report.md", "results.csv", "humans.csv")]}


def _table(frame: pd.DataFrame) -> list[str]:
    lines = ["| " + " | ".join(frame.columns) + " |", "|" + "---|" * len(frame.columns)]
    for row in frame.itertuples(index=False):
        lines.append("| " + " | ".join(_cell(value) for value in row) + " |")
    return lines


def _cell(value: Any) -> str:
    if isinstance(value, float):
        return "-" if value != value else f"{value:.2f}"
    return _plain(str(value))


def _plain(text: str) -> str:
    """Text of a participant as Markdown that shows it."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("`", "'")

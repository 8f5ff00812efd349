"""Tables of a study's results in the format of `starling report`, with participants and agents side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from starling.console.session import open_playable
from starling.experiments.report import load_results, markdown, summarise
from starling.study.design import PARTICIPANTS, QUESTIONS, open_study
from starling.study.participant import read_events
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint
from starling.util.paths import write_file

try:
    import pandas as pd

    from starling.experiments.frames import column, groups, named_rows, records, select
except ImportError as error:
    raise MissingDependencyError(f"reports need {error.name}: {install_hint('report')}") from None


def load_participants(folder: Path) -> pd.DataFrame:
    """Participants' results, one row per finished game, without practice games.

    Columns: those of `starling.experiments.report.load_results` (``seed`` is the participant's number, ``steps`` the
    command limit), then participant, place (position in the order of play, from 1), commands, shortest (length of the
    known solution), seconds, reason, difficulty, clarity, fun and faults (empty until answered).

    Raises StarlingError if no game is finished.
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
                    "condition": "people" if study.participants == "human" else study.participants,
                    "agent": study.participants,
                    "target": event["game"],
                    "seed": events[0]["number"],
                    "pretrain_steps": 0,
                    "steps": study.steps,
                    "score": (event["score"] or 0) / event["max_score"],
                    "points": float("nan"),  # raw points are only for games without a maximum score
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
        raise StarlingError(f"{folder}: no participant has finished a game yet")
    return pd.DataFrame(rows)


def by_game(table: pd.DataFrame) -> pd.DataFrame:
    """One row per game: number of players, mean score, share won, shortest known solution, the winners' mean number of
    commands and its ratio to the shortest, mean minutes, mean ratings."""
    rows = []
    for (game,), group in groups(table, ["target"]):
        winners = select(group, group["won"] > 0)
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
        rows.append({**row, **{q.key: cast(pd.Series, pd.to_numeric(column(group, q.key))).mean() for q in QUESTIONS}})
    return pd.DataFrame(rows)


def by_place(table: pd.DataFrame) -> pd.DataFrame:
    """Learning over games, one row per position in the order of play: number of players, mean score, share won, and the
    winners' mean ratio of commands to the shortest known solution."""
    winners = select(table, table["won"] > 0).assign(ratio=lambda t: t["commands"] / t["shortest"])
    by_position = table.groupby("place").agg(players=("score", "size"), score=("score", "mean"), won=("won", "mean"))
    return by_position.join(winners.groupby("place").agg(ratio=("ratio", "mean"))).reset_index()


def write_report(study: Path, agents: Sequence[Path], out: Path) -> dict[str, Any]:
    """Write participants.csv, results.csv (participants and agents) and report.md to ``out``.

    ``agents``: run folders, as for `starling report`. Returns ``{"summary", "games", "learning", "files"}``.
    """
    players = load_participants(study)
    frames = [players, *([load_results(agents)] if agents else [])]
    common = list(players.columns[: players.columns.get_loc("participant")])
    everything = pd.concat([select(frame, common) for frame in frames], ignore_index=True)
    summary, games, learning = summarise(everything), by_game(players), by_place(players)
    faults = [row for row in named_rows(players) if row.faults]
    text = "\n".join(
        [
            markdown(summary, []),
            f"For {players['condition'].iloc[0]}, steps is the command limit and each seed is a participant.",
            "",
            "## Games",
            "",
            *_table(games),
            "",
            "Commands and ratio (commands / shortest known solution): means over winners. Ratings range from 1 to 5.",
            "",
            "## Learning over games",
            "",
            *_table(learning),
            *(["", "## Problems reported by participants", ""] if faults else []),
            *(f"- {row.target}: {_escaped(row.faults)}" for row in faults),
        ]
    )
    write_file(out / "participants.csv", players.to_csv(index=False, lineterminator="\n"))
    write_file(out / "results.csv", everything.to_csv(index=False, lineterminator="\n"))
    write_file(out / "report.md", text + "\n")
    rows = {"summary": records(summary), "games": records(games), "learning": records(learning)}
    return {**rows, "files": [str(out / name) for name in ("report.md", "results.csv", "participants.csv")]}


def _table(frame: pd.DataFrame) -> list[str]:
    lines = ["| " + " | ".join(frame.columns) + " |", "|" + "---|" * len(frame.columns)]
    for row in frame.itertuples(index=False):
        lines.append("| " + " | ".join(_cell(value) for value in row) + " |")
    return lines


def _cell(value: Any) -> str:
    if isinstance(value, float):
        return "-" if value != value else f"{value:.2f}"
    return _escaped(str(value))


def _escaped(text: str) -> str:
    """A participant's text, escaped for Markdown."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("`", "'")

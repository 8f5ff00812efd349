"""Steps in which memory-drrn with a prior reaches the score that it reaches without one.

    python benchmarks/prior.py memory-drrn --out runs/prior
    python benchmarks/prior.py action-lm --set model=runs/action-lm/model.pt --out runs/prior
    python benchmarks/prior.py --table --out runs/prior

The games are the easy ones of the eval split (--games for others): no prior may have been trained on them. Training
and evaluation are as in solve.py, but with an evaluation every 200 steps, smoothed over three of them. A game's mark
is the median over seeds of the best score of `memory-drrn`, at most 0.95; what counts is the number of steps to the
first score of at least the mark. Runs that never reach it count as their step limit. Each run is a row of ``NAME.csv``
in --out; rows that exist are not run again.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from solve import ENOUGH, solve

from starling.experiments.statistics import evaluations_to, smoothed
from starling.library.catalog import find
from starling.util.csv_files import read_rows, write_rows

BASELINE = "memory-drrn"
EVERY = 200
GAMES = (
    "GrandmothersSpectacles,TheElephantOfThe28,FrostByMorning,OurNewMayor,QueenForANight,WhileTheWaterRuns,BerthEleven,"
    "SummitBox,SouffleQuiet"
)


def scores_of(row: dict[str, str]) -> list[float]:
    return [float(score) for score in row["scores"].split()]


def steps_to(row: dict[str, str], mark: float) -> float:
    """Steps to the first smoothed score of at least ``mark``; the step limit if there is none."""
    reached = evaluations_to(scores_of(row), mark)
    return float(row["limit"]) if reached is None else float(reached * EVERY)


def table(rows: list[dict[str, str]]) -> str:
    """Markdown: a line per game, a column per prior, and the median ratio of each prior."""
    names = list(dict.fromkeys(row["name"] for row in rows))
    names = [BASELINE, *(name for name in names if name != BASELINE)]
    lines = ["| game | mark | " + " | ".join(f"`{name}`" for name in names) + " |", "|---|---:|" + "---:|" * len(names)]
    ratios: dict[str, list[float]] = {name: [] for name in names[1:]}
    for game in sorted({row["game"] for row in rows if row["name"] == BASELINE}):
        mine = {name: [r for r in rows if r["game"] == game and r["name"] == name] for name in names}
        mark = min(ENOUGH, float(np.median([smoothed(scores_of(row)).max() for row in mine[BASELINE]])))
        cells = [game, f"{mark:.2f}"]
        base = 0.0
        for name in names:
            if not mine[name]:
                cells.append("")
                continue
            steps = [steps_to(row, mark) for row in mine[name]]
            short = sum(smoothed(scores_of(row)).max() < mark - 1e-9 for row in mine[name])
            median = float(np.median(steps))
            text = f"{median:,.0f}" + (f" ({short} of {len(steps)} not)" if short else "")
            if name == BASELINE:
                base = median
            elif base:
                ratios[name].append(median / base)
                text += f", {median / base:.2f}"
            cells.append(text)
        lines.append("| " + " | ".join(cells) + " |")
    for name, found in ratios.items():
        if found:
            lines.append(f"\n`{name}`: median ratio {np.median(found):.2f} over {len(found)} games")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prior", nargs="?", choices=(BASELINE, "action-lm", "torch", "endpoint"))
    parser.add_argument("--set", action="append", default=[], help="a setting of llm-prior, as name=value")
    parser.add_argument("--name", help="name of the rows; by default that of the prior")
    parser.add_argument("--games", default=GAMES)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--out", type=Path, default=Path("runs/prior"))
    parser.add_argument("--table", action="store_true", help="print the rows in --out and exit")
    options = parser.parse_args()
    name = options.name or options.prior
    results = options.out / f"{name}.csv"
    settings: dict[str, Any] = {}
    for word in options.set:
        key, _, value = word.partition("=")
        try:
            settings[key] = json.loads(value)
        except json.JSONDecodeError:
            settings[key] = value
    agent = BASELINE
    if options.prior not in (None, BASELINE):
        agent, settings = "llm-prior", {"prior": options.prior, **settings}
    # In the given order: the first games run first.
    games = [entry.id for part in options.games.split(",") for entry in find(part)]
    for seed in range(options.seeds):
        for game in [] if options.table or name is None else games:
            rows = read_rows(results)
            if any(
                (r["name"], r["game"], r["seed"], r["limit"]) == (name, game, str(seed), str(options.steps))
                for r in rows
            ):
                continue
            row = {"name": name, **solve(agent, game, seed, options.steps, settings, EVERY)}
            print(row, flush=True)
            if row["silent"]:
                raise SystemExit(
                    f"the prior returned no scores {row['silent']} times, so the run is not counted; try again"
                )
            write_rows(results, [*rows, row])
    print(table([row for path in sorted(options.out.glob("*.csv")) for row in read_rows(path)]))


if __name__ == "__main__":
    main()

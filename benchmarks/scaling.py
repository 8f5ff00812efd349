"""How what an agent learns from grows with the number of source games: the score on the 25 held-out games.

    python benchmarks/scaling.py --library 10,25,75 --planned 50,200 --seeds 3 --out runs/scaling
    python benchmarks/scaling.py --agents policy --library 75 --planned 0 --set encoder=minilm --out runs/scaling

Pre-trains `policy` on the return over several attempts, and `ranker-drrn` by imitation, on N games of the library's 75
training games (sampled with the seed) and M games that the embedded author plans. Then it plays the held-out games with
weights that do not change, three attempts each (`benchmarks/attempts.py`). Every N is measured without planned games,
and 0 and the largest N with all numbers of them. ``--set`` changes settings of the agents. One line of
``results.jsonl`` for each agent, N, M, seed and settings; a call that was stopped goes on with the same command.
``--table`` prints means over seeds and draws the curves, of the default settings.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from attempts import at_games
from matplotlib.figure import Figure

from starling.cli.training import named_settings
from starling.experiments.plots import save
from starling.experiments.statistics import Estimate, iqm
from starling.generation.sources import open_source
from starling.library.catalog import games_of_split
from starling.training.agent import make_agent
from starling.training.pretraining import Method, pretrain
from starling.training.trained import trained_agent
from starling.util.paths import write_file

AGENTS: dict[str, Method] = {"policy": "return", "ranker-drrn": "imitation"}
ATTEMPTS, EPISODES = 3, 4
BUDGET = 150_000
"""Steps of `policy`, by default."""


def cells(
    agents: list[str], library: list[int], planned: list[int], seeds: int, settings: dict[str, str], steps: int
) -> Iterator[dict[str, Any]]:
    for seed in range(seeds):
        for agent in agents:
            same = {"agent": agent, "seed": seed, "settings": settings, "budget": steps}
            for n in library:
                yield {**same, "library": n, "planned": 0}
            for m in filter(None, planned):
                for n in (max(library), 0):
                    yield {**same, "library": n, "planned": m}


def measure(cell: dict[str, Any], out: Path) -> dict[str, Any]:
    """Pre-train and play; the cell with its scores, (attempts, games)."""
    began = time.process_time()
    source = games_of_split("train")
    rng = np.random.default_rng(np.random.SeedSequence((cell["seed"], cell["library"])))
    names = [source[i] for i in sorted(rng.permutation(len(source))[: cell["library"]])]
    if cell["planned"]:
        names += open_source([f"planned:{cell['planned']}"], out / "games")[0]
    agent = make_agent(cell["agent"], seed=cell["seed"], **cell["settings"])
    run = out / "-".join(
        map(str, [*cell["settings"].values(), *(value for key, value in cell.items() if key != "settings")])
    )
    result = pretrain(
        agent, names, AGENTS[agent.name], run, seed=cell["seed"], max_steps=cell["budget"], resume=run.exists()
    )
    if not result.finished:
        raise SystemExit(130)  # interrupted; the same command continues
    seconds = time.process_time() - began
    scores = at_games(trained_agent(run).make(seed=0), list(games_of_split("eval")), ATTEMPTS, EPISODES)
    return {**cell, "steps": result.steps, "seconds": round(seconds), "scores": scores.round(4).tolist()}


def table(rows: list[dict[str, Any]], picture: Path) -> str:
    """The rows as Markdown, and a picture of the first and the last attempt by number of games."""
    lines = [
        "| agent | settings | library | planned | steps | seconds | seeds | attempt 1 | attempt 2 | attempt 3 |",
        "|---|---|---:|---:|---:|---:|---:|---|---|---|",
    ]
    figure = Figure(figsize=(7, 4.2))
    axes = figure.subplots()
    curves: dict[str, list[tuple[int, float, float, float]]] = {}
    kinds: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for r in rows:
        settings = ", ".join(f"{name}={value}" for name, value in r["settings"].items())
        key = r["agent"], settings, r["budget"], r["planned"] > 0, r["library"], r["planned"]
        kinds.setdefault(key, []).append(r)
    for (agent, settings, budget, _, library, planned), same in sorted(kinds.items()):
        scores = np.array([r["scores"] for r in same])
        found = [iqm(scores[:, k]) for k in range(ATTEMPTS)]
        shown = " | ".join(f"{f.value:.3f}{interval(f)}" for f in found)
        steps, seconds = (round(float(np.mean([r[key] for r in same]))) for key in ("steps", "seconds"))
        about = f"{agent} | {settings} | {library} | {planned} | {steps:,} | {seconds} | {len(same)}"
        lines.append(f"| {about} | {shown} |")
        if settings or budget != BUDGET:
            continue  # not in the picture
        kind = "library" if not planned else "planned" if not library else "library and planned"
        for k in (0, ATTEMPTS - 1) if agent == "policy" else (0,):
            point = library + planned, found[k].value, found[k].low, found[k].high
            curves.setdefault(f"{agent}, {kind}, attempt {k + 1}", []).append(point)
    for label, points in curves.items():
        x, y, low, high = zip(*points, strict=True)
        (line,) = axes.plot(x, y, marker="o", label=label)
        axes.fill_between(x, low, high, color=line.get_color(), alpha=0.15)
    axes.set(xscale="log", xlabel="source games", ylabel="score on the 25 held-out games (IQM)", ylim=(0, 1))
    axes.legend(fontsize=7, loc="lower center", ncols=3)
    save(figure, picture)
    return "\n".join(lines)


def interval(found: Estimate) -> str:
    """In brackets; one seed has none."""
    return "" if np.isnan(found.low) else f" ({found.low:.3f} to {found.high:.3f})"


def numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--agents", type=lambda text: text.split(","), default=list(AGENTS))
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a setting of the agents")
    parser.add_argument("--library", type=numbers, default=[10, 25, 75])
    parser.add_argument("--planned", type=numbers, default=[50, 200])
    parser.add_argument("--steps", type=int, default=BUDGET)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--table", action="store_true")
    asked = parser.parse_args()
    file = asked.out / "results.jsonl"
    rows = [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []
    if asked.table:
        print(table(rows, asked.out / "scaling.png"))
        return
    settings = named_settings(asked.set)
    for cell in cells(asked.agents, asked.library, asked.planned, asked.seeds, settings, asked.steps):
        if any(cell.items() <= row.items() for row in rows):
            continue
        rows.append(measure(cell, asked.out))
        write_file(file, "".join(json.dumps(row) + "\n" for row in rows))
        print(json.dumps({**rows[-1], "scores": np.mean(rows[-1]["scores"], 1).round(3).tolist()}), flush=True)


if __name__ == "__main__":
    main()

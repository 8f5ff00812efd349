"""Whether a mixture that `starling mixture` found teaches more than others do.

    starling mixture --games planned:150 --target split:train --fold 1/3 --out runs/mix.toml
    python benchmarks/mixture.py runs/mix.toml --out runs/mixture

Trains `ranker-drrn` by imitation (150 updates of each network) on the mixture found, on all games of the pool alike, on
the best of as many random mixtures as the search tried, judged by the same proxy, and on seven of the mixtures tried,
at equal distances in the proxy's order. Each plays the development games, and the first three also the held-out games,
once, before any step there. Prints the rank correlation of proxy and full score over the ten, and differences with 95%
intervals over games. Each game's score is a row of ``scores.csv`` in --out; what exists is not run again.
"""

from __future__ import annotations

import argparse
import functools
import json
import time
from pathlib import Path

import numpy as np

from starling.agents.pretraining.mixing import RankerProxy
from starling.envs.registration import make_vec
from starling.experiments.statistics import bootstrap_interval, rank_correlation
from starling.library.catalog import games_of_split, open_game
from starling.training.agent import make_agent
from starling.training.checkpoint import single_thread
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.evaluation import evaluate_rollout
from starling.training.mixture import Mixture, mixed, read_mixture
from starling.training.mixture_search import random_mixtures
from starling.training.pretraining import copied
from starling.training.rollout import GRAPH_INFOS, GraphRollout
from starling.util.csv_files import read_rows, write_rows

LIMIT = 60
"""Commands of an episode."""
TRIED = 7
CHOICES = ("found", "uniform", "random")


def mixtures(path: Path) -> tuple[dict[str, tuple[Mixture, float]], list[str]]:
    """{name: (mixture, proxy's score)}, and the development games."""
    found = read_mixture(path)
    log = json.loads(path.with_suffix(".json").read_text("utf-8"))
    identity, tried = log["identity"], log["tried"]
    parts = (identity["pool"], identity["development"])
    pool, development = ([walkthrough_demonstration(open_game(name)) for name in names] for names in parts)
    members, updates = identity["proxy"]
    proxy = RankerProxy(pool, development, members, updates, identity["seed"])
    order = [identity["pool"].index(game) for game in found.games]

    def judged(shares: list[float]) -> tuple[Mixture, float]:
        mixture = mixed(found.clusters, shares, found.draws)
        counts = np.zeros(len(pool), int)
        counts[order] = mixture.counts()
        return mixture, proxy.score(counts.tolist())

    sizes = [len(cluster) for cluster in found.clusters]
    rest = len(tried) - identity["rounds"][0]
    more = random_mixtures(sizes, rest, np.random.default_rng(np.random.SeedSequence((identity["seed"], 1))))
    by_chance = [t["shares"] for t in tried if t["round"] == 1] + more.tolist()
    best = max(map(judged, by_chance), key=lambda one: one[1])
    chosen = {"found": judged(list(found.shares)), "uniform": judged([float(s) for s in sizes]), "random": best}
    ranked = sorted(tried, key=lambda trial: trial["score"])
    for place in np.linspace(0, len(ranked) - 1, TRIED).round().astype(int).tolist():
        shares, score = ranked[place]["shares"], ranked[place]["score"]
        chosen[f"tried {place + 1}"] = mixed(found.clusters, shares, found.draws), score
    return chosen, identity["development"]


def scores(mixture: Mixture, folds: dict[str, list[str]], seed: int, members: int) -> list[dict[str, object]]:
    agent = make_agent("ranker-drrn", seed=seed, members=members)
    shown = []
    for game, count in zip(mixture.games, mixture.counts(), strict=True):
        shown += copied([walkthrough_demonstration(open_game(game))], count) if count else []
    began = time.process_time()
    agent.imitate(shown)
    seconds = time.process_time() - began
    rows: list[dict[str, object]] = []
    for fold, names in folds.items():
        envs, order = make_vec(names, infos=GRAPH_INFOS, max_episode_steps=LIMIT), iter(range(len(names)))
        metrics = evaluate_rollout(agent, GraphRollout(envs, functools.partial(next, order, 0)), tasks=names)
        rows += [
            {
                "fold": fold,
                "game": Path(name).name,
                "score": metrics[f"eval_score/{name}"],
                "seconds": round(seconds, 1),
            }
            for name in names
        ]
    return rows


def mean(rows: list[dict[str, str]], **of: str) -> float:
    """Mean score of the rows that have these values."""
    return float(np.mean([float(row["score"]) for row in rows if all(row[key] == of[key] for key in of)]))


def difference(rows: list[dict[str, str]], fold: str, one: str, other: str) -> str:
    games = sorted({row["game"] for row in rows if row["fold"] == fold})
    a, b = (np.array([mean(rows, mixture=name, fold=fold, game=game) for game in games]) for name in (one, other))
    low, high = bootstrap_interval(a - b)
    change = f"{(a - b).mean():+.3f} ({low:+.3f} to {high:+.3f})"
    return f"{fold}: {one} {a.mean():.3f}, {other} {b.mean():.3f}, difference {change}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mixture", type=Path, help="what `starling mixture` wrote, with its log beside it")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--members", type=int, default=2, help="networks of the ranker")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    single_thread()
    chosen, development = mixtures(args.mixture)
    path = args.out / "scores.csv"
    rows: list[dict[str, str]] = read_rows(path)
    for seed in range(args.seeds):
        for name, (mixture, judged) in chosen.items():
            if (seed and name not in CHOICES) or any((r["mixture"], r["seed"]) == (name, str(seed)) for r in rows):
                continue
            folds = {"development": development}
            if name in CHOICES:
                folds["held-out"] = list(games_of_split("eval"))
            for row in scores(mixture, folds, seed, args.members):
                found = {"mixture": name, "seed": seed, "proxy": judged, **row}
                rows.append({key: str(value) for key, value in found.items()})
            args.out.mkdir(parents=True, exist_ok=True)
            write_rows(path, rows)
            print(f"seed {seed}, {name}: proxy {judged:.3f}", flush=True)
    of_development = {name: mean(rows, mixture=name, fold="development", seed="0") for name in chosen}
    for name, (_, judged) in chosen.items():
        print(f"{name}: proxy {judged:.3f}, full {of_development[name]:.3f}")
    estimate = rank_correlation([judged for _, judged in chosen.values()], list(of_development.values()))
    interval = f"{estimate.value:.2f} ({estimate.low:.2f} to {estimate.high:.2f})"
    print(f"rank correlation of proxy and full over {len(chosen)}: {interval}")
    for fold in ("development", "held-out"):
        for other in ("uniform", "random"):
            print(difference(rows, fold, "found", other))


if __name__ == "__main__":
    main()

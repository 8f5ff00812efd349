"""End-to-end training speed of memory-drrn, compared with the approach of the public DRRN code (`drrn_reference`).

    python benchmarks/train_bench.py --game BoilPasta

Both play eight environments and make one update of 64 transitions after each step of all eight; memory-drrn runs as in
`starling train` (agent, replay, CSV) and starts without a state graph. Rows: memory-drrn with the same encoder, sizes
and targets, and with its defaults. Steps per second of processor time, in alternating rounds, medians over rounds.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

import torch
from drrn_reference import BATCH, BUCKETS, ENVS, SIZE, Reference

from starling.library.catalog import open_game
from starling.training.agent import make_agent
from starling.training.rollout import GraphGames
from starling.training.trainer import Trainer, TrainingConfig
from starling.util.paths import cache_dir

SAME = {
    "encoder": "gru",
    "buckets": BUCKETS,
    "embedding": SIZE,
    "hidden": SIZE,
    "batch": BATCH,
    "updates": 1,
    "memory": False,
}
ROWS = {"same encoder and sizes": SAME, "default": {}}


def reference(game: str, steps: int) -> float:
    playing = Reference(game)
    for _ in range(10):
        playing.step()  # until there is a batch to learn from
    began = time.process_time()
    for _ in range(steps // ENVS):
        playing.step()
    return steps / (time.process_time() - began)


def ours(game: str, steps: int, settings: dict[str, object]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder) / "cache"  # with compiled stories, without graphs
        cache.mkdir()
        (cache / "stories").symlink_to(cache_dir() / "stories")
        known, os.environ["STARLING_CACHE"] = os.environ.get("STARLING_CACHE"), str(cache)
        try:
            trainer = Trainer(
                make_agent("memory-drrn", seed=0, **settings),
                GraphGames((game,)),
                TrainingConfig(steps, 0, envs=ENVS, log_every=steps, evaluate_every=steps, checkpoint_every=10 * steps),
                Path(folder) / "run",
                lambda agent: {},
            )
            began = time.process_time()
            trainer.run(resume=False, show_progress=False)
            return steps / (time.process_time() - began)
        finally:
            if known is None:
                del os.environ["STARLING_CACHE"]
            else:
                os.environ["STARLING_CACHE"] = known


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--game", default="BoilPasta")
    parser.add_argument("--steps", type=int, default=4_000, help="steps of memory-drrn; the reference plays a tenth")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    torch.set_num_threads(1)
    open_game(options.game).scratch.memory()  # compile before measuring
    ours(options.game, 80, {})  # imports
    rates: dict[str, list[float]] = {name: [] for name in ("reference", *ROWS)}
    for _ in range(options.rounds):
        rates["reference"].append(reference(options.game, options.steps // 10))
        for name, settings in ROWS.items():
            rates[name].append(ours(options.game, options.steps, settings))
    peer = statistics.median(rates["reference"])
    print(f"{options.game}: steps per second of processor time; load {os.getloadavg()[0]:.1f}")
    for name, found in rates.items():
        print(f"{name:24} {statistics.median(found):9,.1f}/s   ratio {statistics.median(found) / peer:6.1f}")


if __name__ == "__main__":
    main()

"""What a distilled set of texts is worth as a warm start, against as many real texts.

    starling collect '*' --rows 20000 --out runs/transitions
    python benchmarks/distil.py runs/transitions --out runs/distil

Makes three sets of 256 texts from the same real texts and the same vectors of the teacher: learnt by kernel ridge
regression, drawn at random, and spread out (k-centre). A transformer of 128 starts warm on each of them, for --seconds
of processor time. Controls: no updates, with the table of tokens that the warm start begins with and with a new one;
and the objective `sparse`, the same teacher on the data itself, for as long. Prints the linear probes' scores on
held-out games (see `starling bench representations`) with 95% intervals over games, and the differences from the learnt
set.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch

from starling.agents.common.batches import TransitionBatcher
from starling.agents.common.optimiser_step import optimiser_step
from starling.agents.common.seeding import torch_seeded
from starling.agents.encoders import Encoder, make_encoder, train_tokenizer
from starling.agents.objectives import make_objective
from starling.agents.objectives.distilled import save_seeds
from starling.agents.pretraining.distil import Distillation, DistilSettings, Method
from starling.agents.representations.probes import encode, probe, sample_probing_data
from starling.experiments.statistics import bootstrap_interval
from starling.training.checkpoint import single_thread
from starling.training.transitions import TransitionData
from starling.util.csv_files import read_rows, write_rows
from starling.util.errors import StarlingError

METHODS: tuple[Method, ...] = ("krr", "random", "k-centre")
LEARNING_RATE = 1e-3


def make_sets(data: TransitionData, settings: DistilSettings, seed: int, out: Path) -> None:
    """The three sets, as NAME.pt in ``out``."""
    if all((out / f"{method}.pt").exists() for method in METHODS):
        return
    work = Distillation(data, settings, seed)
    for method in METHODS[::-1]:
        work.begin(method)
        began = time.process_time()
        while method == "krr" and work.steps < settings.steps:
            work.step()
            if work.steps % 25 == 0:
                print(f"step {work.steps}: loss {np.mean(work.losses[-25:]):.3f}", flush=True)
        print(f"{method}: {time.process_time() - began:.0f} processor seconds", flush=True)
        save_seeds(out / f"{method}.pt", work.inputs.detach(), work.lengths, work.outputs.detach(), {"method": method})


def warm(name: str, data: TransitionData, seconds: float, seed: int, out: Path) -> Encoder:
    """A transformer after ``seconds`` of a warm start."""
    numbers = np.unique(np.concatenate([data.observation, data.description, data.command]))
    texts = [data.texts[number] for number in numbers.tolist()]
    with torch_seeded(seed):
        encoder = make_encoder("transformer", tokenizer=train_tokenizer(texts))
        if name == "none":
            return encoder
        if name == "sparse":
            objective = make_objective("sparse", encoder, seed=seed)
        else:
            file = out / f"{METHODS[0] if name == 'table' else name}.pt"
            objective = make_objective("distilled", encoder, seed=seed, settings={"distilled": {"seeds": str(file)}})
        if name == "table":
            return encoder
        optimiser = torch.optim.AdamW([*encoder.parameters(), *objective.parameters()], LEARNING_RATE)
        rng, batcher = np.random.default_rng(seed), TransitionBatcher(data, encoder, None, False)
        began, updates = time.process_time(), 0
        # `distilled` looks at no real text.
        batch = batcher.sample(2, rng)
        while (passed := (time.process_time() - began) / seconds) < 1:
            for group in optimiser.param_groups:
                group["lr"] = LEARNING_RATE * (1 + np.cos(np.pi * passed)) / 2
            if name == "sparse":
                batch = batcher.sample(16, rng)
            optimiser_step(
                objective(batch, encoder), optimiser, 1.0, lambda: StarlingError(f"{name}: the loss is not finite")
            )
            updates += 1
    print(f"{name}: {updates} updates", flush=True)
    return encoder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--texts", type=int, default=1200)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--states", type=int, default=60)
    parser.add_argument("--pairs", type=int, default=30)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    single_thread()
    args.out.mkdir(parents=True, exist_ok=True)
    data = TransitionData.open(args.data)
    train = data.select(split="train")
    make_sets(train, DistilSettings.of("distil", {"steps": args.steps, "texts": args.texts}), args.seed, args.out)
    questions = sample_probing_data(data, args.states, args.pairs, args.seed)
    path = args.out / "scores.csv"
    rows: list[dict[str, str]] = read_rows(path)
    names = [*METHODS, "table", "none", "sparse"]
    for name in names:
        if not any(row["set"] == name for row in rows):
            encoder = warm(name, train, args.seconds, args.seed, args.out).eval()
            found = [score for score in probe(encode(encoder, questions), questions) if score.probe == "linear"]
            rows += [{"set": name, **{key: str(value) for key, value in score._asdict().items()}} for score in found]
            write_rows(path, rows)
    for task in dict.fromkeys(row["task"] for row in rows):
        scores = {
            name: {r["game"]: float(r["score"]) for r in rows if (r["set"], r["task"]) == (name, task)}
            for name in names
        }
        cells = []
        for name in names:
            cell = f"{name} {np.mean(list(scores[name].values())):.3f}"
            if name != METHODS[0]:
                change = np.array([scores[METHODS[0]][game] - score for game, score in scores[name].items()])
                low, high = bootstrap_interval(change)
                cell += f" ({change.mean():+.3f}: {low:+.3f} to {high:+.3f})"
            cells.append(cell)
        print(f"{task}, {len(scores[METHODS[0]])} games: " + "; ".join(cells))


if __name__ == "__main__":
    main()

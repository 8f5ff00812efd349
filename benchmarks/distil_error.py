"""How well a distilled set stands for texts that it was not learnt from, against as many real texts.

    python benchmarks/distil_error.py runs/transitions

Learns 128 texts from 300 texts of the training games. Prints the mean squared error of the teacher's vectors of 100
other texts: by kernel ridge regression on the features of three models with new weights, and of an encoder after 40
updates on the set. Differences have 95% intervals over texts.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from torch import nn

from starling.agents.objectives.distilled import hidden_of_vectors
from starling.agents.pretraining.distil import Distillation, DistilSettings, _Model, kernel_ridge
from starling.experiments.statistics import bootstrap_interval
from starling.training.checkpoint import single_thread
from starling.training.transitions import TransitionData

SETTINGS = DistilSettings.of("distil", {"texts": 400, "size": 128, "longest": 64, "steps": 60, "real": 48, "pool": 4})
UNSEEN, UPDATES = 100, 40


def main() -> None:
    single_thread()
    work = Distillation(TransitionData.open(Path(sys.argv[1])).select(split="train"), SETTINGS, 0)
    targets = work.targets[-UNSEEN:]
    unseen = work._embedded(range(len(work.pieces) - UNSEEN, len(work.pieces)), SETTINGS.longest)
    work.pieces, work.targets = work.pieces[:-UNSEEN], work.targets[:-UNSEEN]
    models = [_Model(128, 384, 1e-3, seed, 0, 0).encoder for seed in (1001, 1002, 1003)]

    def by_regression() -> np.ndarray:
        with torch.no_grad():
            errors = [
                kernel_ridge(
                    hidden_of_vectors(model, *unseen), hidden_of_vectors(model, work.inputs, work.lengths), work.outputs
                )
                - targets
                for model in models
            ]
        return torch.stack(errors).square().mean(dim=(0, 2)).numpy()

    def warm() -> np.ndarray:
        model, rng = _Model(128, 384, 1e-3, 7, 0, 0), np.random.default_rng(0)
        for _ in range(UPDATES):
            rows = torch.from_numpy(rng.permutation(len(work.inputs))[:48])
            model.step(work.inputs.detach()[rows], work.lengths[rows], work.outputs.detach()[rows])
        with torch.no_grad():
            return nn.functional.mse_loss(
                model.head(hidden_of_vectors(model.encoder, *unseen)), targets, reduction="none"
            ).mean(dim=1).numpy()  # fmt: skip

    print(f"mean vector: {float((targets - work.targets.mean(dim=0)).square().mean()):.3f}")
    found = {}
    for method in ("random", "k-centre", "krr"):
        work.begin(method)
        while method == "krr" and work.steps < SETTINGS.steps:
            work.step()
        found[method] = by_regression(), warm()
        print(
            f"{method}: regression {found[method][0].mean():.3f}, warm start {found[method][1].mean():.3f}", flush=True
        )
    for other in ("random", "k-centre"):
        for name, ours, theirs in zip(("regression", "warm start"), found["krr"], found[other], strict=True):
            low, high = bootstrap_interval(ours - theirs)
            print(f"{name}, krr - {other}: {(ours - theirs).mean():+.3f} ({low:+.3f} to {high:+.3f})")


if __name__ == "__main__":
    main()

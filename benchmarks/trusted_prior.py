"""Does trust neutralise an action LM where it is wrong, and leave it alone where it is right?

    python benchmarks/trusted_prior.py --fold 0 --out runs/trusted
    python benchmarks/trusted_prior.py --targets scienceworld-find-plant --out runs/trusted

An action LM learns from two thirds of the training games (--fold names the other third). `memory-drrn` then learns on
that third, or on the train fold of each of --targets, without the prior, with it, and with each kind of trust in it
(the setting ``trust`` of `llm-prior`). Each row has the mean score of the training episodes, and of evaluation episodes
afterwards: one of each game, or --episodes on the development fold of a target.

With --states, instead, the mean trust by states in 1,000 steps of random play on each target.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from self_training import FOLDS, LM_UPDATES
from unlike_states import of_target, score_of_library

from starling.agents.priors.action_lm import load_action_lm
from starling.agents.priors.action_lm_training import BATCH_SIZE, MODEL, likeness_of, train
from starling.agents.priors.demonstrations import demonstrations
from starling.agents.priors.trust import Likeness
from starling.experiments.cells import training_games
from starling.library.catalog import games_of_split, open_game
from starling.targets import get_target
from starling.training.agent import make_agent
from starling.training.checkpoint import single_thread
from starling.training.evaluation import evaluate
from starling.training.rollout import GraphGames
from starling.training.trainer import Trainer, TrainingConfig
from starling.util.csv_files import read_rows

STATES = 80
"""Labelled states of a source game."""
MOST = 300
"""States of a target with --states."""
ENVS = 4
WITHOUT = "no prior"
TRUSTS = ("none", "states", "outcomes", "both")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fold", type=int, default=0, choices=range(FOLDS))
    parser.add_argument("--targets", default="", help="instead of the other third of the training games")
    parser.add_argument("--states", action="store_true", help="measure the trust by states alone")
    parser.add_argument("--kinds", default=",".join((WITHOUT, *TRUSTS)))
    parser.add_argument("--steps", type=int, default=2500)
    parser.add_argument("--episodes", type=int, default=8)
    parser.add_argument("--seed", type=int, help="by default the fold's number")
    parser.add_argument("--out", type=Path, default=Path("runs/trusted"))
    options = parser.parse_args()
    options.seed = options.fold if options.seed is None else options.seed
    single_thread()
    games = games_of_split("train")
    folds = np.array_split(np.random.default_rng(0).permutation(len(games)), FOLDS)
    others = tuple(games[i] for i in sorted(folds[options.fold].tolist()))
    model = options.out / f"lm-{options.fold}" / MODEL
    if not model.exists():
        shown = [one for name in games if name not in others for one in demonstrations(open_game(name), STATES)]
        lm = train(shown, seed=options.fold, epochs=LM_UPDATES * BATCH_SIZE / len(shown))
        lm.likeness = likeness_of(shown)
        lm.save(model)
    for target in options.targets.split(",") if options.states else ():
        likeness = Likeness.restored(load_action_lm(model).likeness or {})
        found = of_target(target, options.out / target)[:MOST]
        print(json.dumps({"target": target, "states": len(found), "trust": round(float(likeness(found).mean()), 3)}))
    for target in options.targets.split(",") if not options.states else ():
        for kind in options.kinds.split(","):
            row = learn(target, others, kind, model, options)
            row = {"target": target or "other third", "fold": options.fold, "seed": options.seed, "kind": kind, **row}
            print(json.dumps(row), flush=True)
            with (options.out / "results.jsonl").open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")


def learn(name: str, others: tuple[str, ...], kind: str, model: Path, options: argparse.Namespace) -> dict[str, Any]:
    """Train with a kind of trust, and evaluate."""
    target = get_target(name) if name else None
    if kind == WITHOUT:
        agent: Any = make_agent("memory-drrn", seed=options.seed)
    else:
        settings = {"prior": "action-lm", "model": str(model), "trust": kind, "cache": str(options.out / "p.sqlite")}
        agent = make_agent("llm-prior", seed=options.seed, **settings)
    steps = options.steps
    config = TrainingConfig(
        steps, options.seed, ENVS, log_every=steps // 5, evaluate_every=steps, checkpoint_every=steps
    )
    began = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        source = training_games(target) if target else GraphGames(others)
        Trainer(agent, source, config, Path(folder), lambda agent: {}).run(resume=False, show_progress=False)
        logged = [float(row["score"]) for row in read_rows(Path(folder) / "progress.csv") if row.get("score")]
    if target:
        envs = [target.make("dev") for _ in range(ENVS)]
        episodes = [{"variation": k % target.episodes("dev")} for k in range(options.episodes)]
        score = float(evaluate(agent, envs, episodes)["eval_score"])
    else:
        score = score_of_library(agent, others)
    found = {"training": float(np.mean(logged)) if logged else None, "score": score}
    foresight = getattr(agent, "foresight", None)
    if foresight is not None and kind in ("outcomes", "both"):
        found |= {"scenes": foresight.seen, "foreseen": foresight.foreseen / max(1, foresight.seen)}
        found["trust_by_outcomes"] = foresight.trust
    if kind in ("states", "both"):
        found["trust_last"] = float(agent._trust.mean())
    found = {key: value if value is None else round(value, 3) for key, value in found.items()}
    return {**found, "steps": steps, "seconds": round(time.process_time() - began, 1)}


if __name__ == "__main__":
    main()

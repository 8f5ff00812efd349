"""What self-training on the states of games never seen adds to a ranker, on a development fold of the training games.

    python benchmarks/self_training.py --fold 0 --steps 1000 --out runs/self-training

A third of the library's 75 training games is the target; the ranker learns from the walkthroughs of the others, or of
--sources of them. Compared are the ranker as it is, one that is trained on the true labels of the target's states
(which no agent has: the most that labels can give), and one self-trained with each of --variants, given as
threshold/order/teacher/rounds. For each: share of the target's states for which its best command is wrong, and mean
score of one episode a game before any step of learning in the target. Each is a row of ``results.jsonl`` in --out.
"""

from __future__ import annotations

import argparse
import copy
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.pretraining.self_training import SelfTraining, error_of, pseudo_labels
from starling.agents.priors.ranker import Row, TrainingSet
from starling.library.catalog import games_of_split, open_game
from starling.training.agent import make_agent
from starling.training.checkpoint import single_thread
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.evaluation import evaluate_rollout
from starling.training.rollout import GraphGames, Rollout
from starling.training.unlabelled import collect_states, read_states, true_labels

FOLDS = 3
VARIANTS = "curve/mixed/none/1,curve/mixed/ema/1,curve/mixed/future/1"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fold", type=int, default=0, choices=range(FOLDS))
    parser.add_argument("--sources", type=int, default=50)
    parser.add_argument("--steps", type=int, default=1000, help="of random play in the target")
    parser.add_argument("--members", type=int, default=5, help="networks of the ranker")
    parser.add_argument("--limit", type=int, default=100, help="commands of an episode")
    parser.add_argument("--variants", default=VARIANTS)
    parser.add_argument("--out", type=Path, default=Path("runs/self-training"))
    options = parser.parse_args()
    single_thread()
    games = games_of_split("train")
    folds = np.array_split(np.random.default_rng(0).permutation(len(games)), FOLDS)
    target = [games[i] for i in sorted(folds[options.fold].tolist())]
    sources = [name for name in games if name not in target][: options.sources]

    def rollout(choose: Callable[[], int], _: Callable[[], int]) -> Rollout:
        return GraphGames(tuple(target)).rollout(len(target), choose)

    folder = options.out / f"states-{options.fold}-{options.steps}"
    collect_states(f"fold {options.fold}", rollout, target, options.steps, 0, folder)
    states = read_states(folder)
    truth = true_labels(folder, states)
    agent: Any = make_agent("ranker-drrn", seed=options.fold, members=options.members)
    agent.imitate([walkthrough_demonstration(open_game(name)) for name in sources])
    before = agent.ranker

    def report(name: str, seconds: float) -> None:
        agent._cached.clear()  # scores of another ranker
        order = iter(range(len(target)))
        playing = GraphGames(tuple(target), limit=options.limit).rollout(len(target), lambda: next(order))
        score = evaluate_rollout(agent, playing)["eval_score"]
        playing.close()
        wrong = error_of(pseudo_labels(agent.ranker, training.rows), truth, np.ones(len(states), bool))
        row = {"name": name, "fold": options.fold, "sources": len(sources), "states": len(states), "wrong": wrong}
        row |= {"score": score, "seconds": round(seconds, 1)}
        print(row, flush=True)
        with (options.out / "results.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")

    training = SelfTraining(before, agent.source, states)
    report("as it is", 0)
    known = TrainingSet()
    for state, row, good in zip(states, training.rows, truth, strict=True):
        if good:
            mask = np.isin(np.arange(len(row.ids)), good)
            known.games.setdefault(f"true {state.game}", []).append(Row(row.ids, row.memory, mask))
    for name in ("true labels", *options.variants.split(",")):
        began = time.process_time()
        agent.ranker = copy.deepcopy(before)
        if name == "true labels":
            agent.ranker.networks = []
            agent.ranker.train(agent.source.with_rows(known), agent.settings.ranker_updates, options.fold)
        else:
            threshold, order, teacher, rounds = name.split("/")
            training = SelfTraining(
                agent.ranker, agent.source, states, threshold=threshold, order=order, teacher=teacher,
                seed=options.fold,
            )  # fmt: skip
            for number in range(int(rounds)):
                training.round(number)
        report(name, time.process_time() - began)


if __name__ == "__main__":
    main()

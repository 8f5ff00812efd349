"""What self-training on the states of games never seen adds to a ranker, or to an action LM, on a development fold of
the training games.

    python benchmarks/self_training.py --fold 0 --steps 1000 --out runs/self-training
    python benchmarks/self_training.py --model action-lm --fold 0 --sources 2 --seed 0 --out runs/self-training

A third of the library's 75 training games is the target; the ranker learns from the walkthroughs of the others, or of
--sources of them. Compared are the ranker as it is, one that is trained on the true labels of the target's states
(which no agent has: the most that labels can give), and one self-trained with each of --variants, given as
threshold/order/teacher/rounds. For each: share of the target's states for which its best command is wrong, and mean
score of one episode a game before any step of learning in the target. With --model action-lm, instead of the score,
the share of the states on the target's walkthroughs for which the walkthrough's command, or any good one, is ranked
first. Each is a row of ``results.jsonl`` in --out.
"""

from __future__ import annotations

import argparse
import copy
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.pretraining.learners import ActionLMLearner, RankerLearner
from starling.agents.pretraining.self_training import Learner, SelfTraining, error_of, pseudo_labels
from starling.agents.priors.action_lm_training import BATCH_SIZE, hit_rates, train
from starling.agents.priors.demonstrations import Demonstration, demonstrations
from starling.agents.priors.ranker import Row, TrainingSet
from starling.library.catalog import games_of_split, open_game
from starling.training.agent import make_agent
from starling.training.checkpoint import single_thread
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.evaluation import evaluate_rollout
from starling.training.rollout import GraphGames, Rollout
from starling.training.unlabelled import State, collect_states, read_states, true_labels

FOLDS = 3
BEFORE = "as it is"
LM_UPDATES = 150
ASKED = 30
"""States of a game that are explored to find the walkthrough's."""
Rows = Iterator[dict[str, Any]]
VARIANTS = "curve/mixed/none/1,curve/mixed/ema/1,curve/mixed/future/1"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", choices=("ranker", "action-lm"), default="ranker")
    parser.add_argument("--fold", type=int, default=0, choices=range(FOLDS))
    parser.add_argument("--sources", type=int, default=50)
    parser.add_argument("--steps", type=int, default=1000, help="of random play in the target")
    parser.add_argument("--members", type=int, default=5, help="networks of the ranker")
    parser.add_argument("--limit", type=int, default=100, help="commands of an episode")
    parser.add_argument("--variants", default=VARIANTS)
    parser.add_argument("--seed", type=int, help="by default the fold's number")
    parser.add_argument("--label-states", type=int, default=80, help="with action-lm: labelled states of a source game")
    parser.add_argument("--out", type=Path, default=Path("runs/self-training"))
    options = parser.parse_args()
    options.seed = options.fold if options.seed is None else options.seed
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
    target_of = Target(states, truth, tuple(target), options.limit)
    measure = of_action_lm if options.model == "action-lm" else of_ranker
    for row in measure(sources, target_of, ["true labels", *options.variants.split(",")], options):
        row = {"fold": options.fold, "seed": options.seed, "sources": len(sources), "states": len(states), **row}
        print(row, flush=True)
        with (options.out / "results.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")


@dataclass(frozen=True)
class Target:
    """The target's states, their good commands, its games, and the commands of an episode."""

    states: list[State]
    truth: list[tuple[int, ...]]
    games: tuple[str, ...]
    limit: int

    def play(self, agent: Any) -> float:
        """Mean score of an episode of each game."""
        order = iter(range(len(self.games)))
        playing = GraphGames(self.games, limit=self.limit).rollout(len(self.games), lambda: next(order))
        score = float(evaluate_rollout(agent, playing)["eval_score"])
        playing.close()
        return score

    def wrong(self, learner: Learner) -> float | None:
        """Share of the states for which the best command is wrong."""
        return error_of(pseudo_labels(learner.log_probabilities()), self.truth, np.ones(len(self.states), bool))


def train_rounds(learner: Learner, states: list[State], threshold: str, rounds: str, seed: int) -> None:
    training = SelfTraining(learner, states, threshold=threshold, seed=seed)
    for number in range(int(rounds)):
        training.round(number)


def of_ranker(sources: list[str], target: Target, names: list[str], options: argparse.Namespace) -> Rows:
    agent: Any = make_agent("ranker-drrn", seed=options.seed, members=options.members)
    agent.imitate([walkthrough_demonstration(open_game(name)) for name in sources])
    before = agent.ranker
    known = TrainingSet()
    learner = RankerLearner(before, agent.source, target.states)
    for state, row, good in zip(target.states, learner.rows, target.truth, strict=True):
        if good:
            mask = np.isin(np.arange(len(row.ids)), good)
            known.games.setdefault(f"true {state.game}", []).append(Row(row.ids, row.memory, mask))
    for name in (BEFORE, *names):
        began = time.process_time()
        agent.ranker = copy.deepcopy(before)
        learner = RankerLearner(agent.ranker, agent.source, target.states)
        if name == "true labels":
            agent.ranker.networks = []
            agent.ranker.train(agent.source.with_rows(known), agent.settings.ranker_updates, options.seed)
        elif name != BEFORE:
            threshold, order, teacher, rounds = name.split("/")
            learner = RankerLearner(agent.ranker, agent.source, target.states, order=order, teacher=teacher)  # type: ignore[arg-type]
            train_rounds(learner, target.states, threshold, rounds, options.seed)
        seconds = time.process_time() - began
        agent._cached.clear()  # scores of another ranker
        score = target.play(agent)
        yield {"name": name, "wrong": target.wrong(learner), "score": score, "seconds": round(seconds, 1)}


def of_action_lm(sources: list[str], target: Target, names: list[str], options: argparse.Namespace) -> Rows:
    shown = [one for name in sources for one in demonstrations(open_game(name), options.label_states)]
    asked = [one for name in target.games for one in demonstrations(open_game(name), ASKED) if one.step >= 0]
    epochs = LM_UPDATES * BATCH_SIZE / len(shown)
    before = train(shown, seed=options.seed, epochs=epochs)
    for name in (BEFORE, *names):
        began = time.process_time()
        threshold, order, _, rounds = ("", "mixed", "none", "0") if "/" not in name else name.split("/")
        learner = ActionLMLearner(before, shown, target.states, order=order, epochs=epochs)  # type: ignore[arg-type]
        if name == "true labels":
            labelled = zip(learner.games, learner.questions, target.truth, strict=True)
            known = [
                Demonstration(f"true {game}", asks, good, -1, own_play=True) for game, asks, good in labelled if good
            ]
            learner.lm = train(shown, seed=options.seed, epochs=epochs, also=known)
        elif name != BEFORE:
            train_rounds(learner, target.states, threshold, rounds, options.seed)
        seconds = time.process_time() - began
        rates = hit_rates(learner.lm, asked)
        yield {
            "model": "action-lm", "name": name, "labels": len(shown), "asked": len(asked),
            "wrong": target.wrong(learner), "walkthrough": rates["walkthrough_top_1"], "good": rates["good_top_1"],
            "chance": rates["good_top_1_chance"], "seconds": round(seconds, 1),
        }  # fmt: skip


if __name__ == "__main__":
    main()

"""What self-training on the states of games never seen adds to a ranker, a policy or an action LM, on a development
fold of the training games.

    python benchmarks/self_training.py --fold 0 --steps 1000 --out runs/self-training
    python benchmarks/self_training.py --model action-lm --fold 0 --sources 2 --seed 0 --out runs/self-training
    python benchmarks/self_training.py --model policy --fold 0 --play own --out runs/self-training

A third of the library's 75 training games is the target; the ranker learns from the walkthroughs of the others, or of
--sources of them. Compared are the ranker as it is, one that is trained on the true labels of the target's states
(which no agent has: the most that labels can give), and one self-trained with each of --variants, given as
threshold/order/teacher/rounds. For each: share of the target's states for which its best command is wrong, and mean
score of one episode a game before any step of learning in the target. With --model action-lm, instead of the score,
the share of the states on the target's walkthroughs for which the walkthrough's command, or any good one, is ranked
first. With --model policy, the states are those of random play, read as episodes (--play random) or each alone (alone),
or of the policy's own play (own); the score is the mean of four episodes, and "source labels" is trained as long on
these alone. Each is a row of ``results.jsonl`` in --out.
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

from starling.agents.pretraining.learners import ActionLMLearner, PseudoLabels, RankerLearner
from starling.agents.pretraining.policy_learner import PolicyLearner
from starling.agents.pretraining.self_training import Learner, SelfTraining, error_of, pseudo_labels
from starling.agents.priors.action_lm_training import BATCH_SIZE, hit_rates, train
from starling.agents.priors.demonstrations import Demonstration, demonstrations
from starling.agents.priors.ranker import Row, TrainingSet
from starling.library.catalog import games_of_split, open_game
from starling.training.agent import make_agent
from starling.training.checkpoint import CHECKPOINT, single_thread
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.evaluation import evaluate_rollout
from starling.training.pretraining import pretrain
from starling.training.rollout import GraphGames, Rollout
from starling.training.trained import trained_agent
from starling.training.unlabelled import State, collect_states, read_plays, read_states, true_labels

FOLDS = 3
BEFORE, SOURCE = "as it is", "source labels"
LM_UPDATES = 150
ASKED = 30
"""States of a game that are explored to find the walkthrough's."""
Rows = Iterator[dict[str, Any]]
VARIANTS = "curve/mixed/none/1,curve/mixed/ema/1,curve/mixed/future/1"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", choices=("ranker", "action-lm", "policy"), default="ranker")
    parser.add_argument("--play", choices=("random", "alone", "own"), default="random", help="with policy")
    parser.add_argument(
        "--no-truth", action="store_true", help="do not look for the true labels: states far on are slow"
    )
    parser.add_argument("--pretraining", type=int, default=15_000, help="steps of pre-training, with policy")
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
    player = None
    if options.model == "policy":
        options.run = options.out / f"policy-{options.fold}-{options.pretraining}"
        practised(sources, options)
        if options.play == "own":
            trained = trained_agent(options.run)
            folder, player = options.out / f"own-{options.fold}-{options.steps}", (trained.make(0), trained.digest)
    options.folder = folder
    collect_states(f"fold {options.fold}", rollout, target, options.steps, 0, folder, player)
    states = read_states(folder)
    truth: list[tuple[int, ...]] = [()] * len(states) if options.no_truth else true_labels(folder, states)
    target_of = Target(states, truth, tuple(target), options.limit)
    measure = {"ranker": of_ranker, "action-lm": of_action_lm, "policy": of_policy}[options.model]
    names = [*([] if options.no_truth else ["true labels"]), *options.variants.split(",")]
    for row in measure(sources, target_of, names, options):
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

    def play(self, agent: Any, seed: int | None = None) -> float:
        """Mean score of an episode of each game. ``seed``: of an agent that plays at random in part."""
        order = iter(range(len(self.games)))
        playing = GraphGames(self.games, limit=self.limit).rollout(len(self.games), lambda: next(order))
        rng = None if seed is None else np.random.default_rng(seed)
        score = float(evaluate_rollout(agent, playing, rng)["eval_score"])
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


def practised(sources: list[str], options: argparse.Namespace) -> None:
    """Pre-train the policy, once for a fold."""
    if (options.run / CHECKPOINT).exists():
        return
    agent = make_agent("policy", seed=options.seed, warm_up=options.pretraining // 2)
    pretrain(agent, sources, "return", options.run, seed=options.seed, max_steps=options.pretraining)


def of_policy(sources: list[str], target: Target, names: list[str], options: argparse.Namespace) -> Rows:
    trained, plays = trained_agent(options.run), read_plays(options.folder)
    for name in (BEFORE, SOURCE, *names):
        began = time.process_time()
        agent: Any = trained.make(options.seed)
        threshold, order, _, rounds = ("", "mixed", "none", "0") if "/" not in name else name.split("/")
        alone = options.play == "alone"
        learner = PolicyLearner(agent, sources, target.states, plays, order=order, alone=alone)  # type: ignore[arg-type]
        truth = [target.truth[i] for i in learner.of_state.tolist()]
        if name in (SOURCE, "true labels"):
            best = np.array([good[0] if good else 0 for good in truth])
            known = np.array([bool(good) and name != SOURCE for good in truth])
            learner.learn(PseudoLabels(best, np.ones(len(best))), known, (options.seed, 0))
        elif name != BEFORE:
            train_rounds(learner, learner.labelled, threshold, rounds, options.seed)
        seconds = time.process_time() - began
        wrong = error_of(pseudo_labels(learner.log_probabilities()), truth, np.ones(len(truth), bool))
        score = float(np.mean([target.play(agent, seed) for seed in range(4)]))
        yield {
            "model": "policy", "play": options.play, "name": name, "decisions": len(truth), "wrong": wrong,
            "score": score, "seconds": round(seconds, 1),
        }  # fmt: skip


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

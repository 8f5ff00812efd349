"""How unlike the states of other games are to those that a ranker was trained on: could trust in it depend on that?

    python benchmarks/unlike_states.py --targets twc-hard,scienceworld-find-plant,zork1 --out runs/unlike

A ranker knows the states on the walkthroughs of its source games. How unlike a state is to them is 1 - the cosine
similarity of its vector to the nearest one. A ranker is worth trusting in games that it has never seen if they are like
those of the library, so the sources are two thirds of the training games (--fold), and what counts is which states are
more unlike than those of the other third. Each game of the library and each target gives --states states of random
play, at most.

For each group: the mean distance; the area under the ROC curve of "more unlike than a state of the other third" (0.5:
it cannot tell them apart); and the mean trust, 1 up to the median of the distances between source games, each left out
in turn, and 0 from their 99th percentile on. The first table is that of the setting ``trust=states`` of `ranker-drrn`.

With --play, instead, mean scores in the other third and on the development fold of each target that has one: without
pre-training, and after imitation with either kind of trust; in the other third also after --learn steps there.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from self_training import FOLDS

from starling.agents.encoders import make_encoder
from starling.agents.priors.ranker import Ranker
from starling.agents.priors.trust import QUANTILES, Familiarity, Likeness
from starling.experiments.cells import collect_from
from starling.library.catalog import games_of_split, open_game
from starling.targets import get_target
from starling.training.agent import make_agent
from starling.training.checkpoint import single_thread
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.episode import Decision
from starling.training.evaluation import evaluate, evaluate_rollout
from starling.training.rollout import GraphGames, Rollout
from starling.training.trainer import TrainingConfig, train_on_games
from starling.training.unlabelled import PARALLEL, State, collect_states, read_states

STEPS = 1000
"""Of random play, in each group of games."""
EPISODES = 16
"""Of each target with --play."""
OTHERS = "other training games"
TEXTS: dict[str, Callable[[Decision], str]] = {
    "room, inventory": lambda d: f"{d.room}\n{d.inventory}",
    "commands": lambda d: ".\n".join(d.commands),
    "all texts": lambda d: "\n".join((d.opening, d.room, d.inventory, ".\n".join(d.commands))),
}


def of_library(names: Sequence[str], folder: Path) -> list[State]:
    def rollout(choose: Callable[[], int], _: Callable[[], int]) -> Rollout:
        return GraphGames(tuple(names)).rollout(len(names), choose)

    collect_states(folder.name, rollout, names, STEPS, 0, folder)
    return read_states(folder)


def of_target(name: str, folder: Path) -> list[State]:
    collect_from(get_target(name), STEPS, 0, folder)
    return read_states(folder)


class Vectors:
    """Unit vectors of texts by an encoder that has not been trained."""

    def __init__(self, name: str) -> None:
        torch.manual_seed(0)
        settings = {"buckets": 65_536} if name == "bag" else {}
        self.encoder = make_encoder(name, **settings).eval()

    def of(self, texts: Sequence[str]) -> np.ndarray:
        with torch.no_grad():
            found = self.encoder([self.encoder.read(text) for text in texts], False)
        vectors: np.ndarray = torch.nn.functional.normalize(found, dim=1).numpy()
        return vectors


def unlike(vectors: np.ndarray, known: np.ndarray) -> np.ndarray:
    """1 - the cosine similarity to the nearest known one, of unit vectors (n, size) and (m, size) -> (n,)."""
    distances: np.ndarray = 1 - (vectors @ known.T).max(axis=1)
    return distances


def area(higher: np.ndarray, lower: np.ndarray) -> float:
    """Area under the ROC curve: how often a value of ``higher`` exceeds one of ``lower``; ties count one half."""
    return float(((higher[:, None] > lower).mean() + (higher[:, None] >= lower).mean()) / 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--targets", default="heldout,twc-hard", help="besides the two thirds of the training games")
    parser.add_argument("--fold", type=int, default=0, choices=range(FOLDS))
    parser.add_argument("--encoders", default="", help="to compare, such as bag,static: each with three kinds of texts")
    parser.add_argument("--states", type=int, default=300, help="of each group")
    parser.add_argument("--play", action="store_true", help="play instead")
    parser.add_argument("--learn", type=int, default=2500, help="steps of learning with --play")
    parser.add_argument("--out", type=Path, default=Path("runs/unlike"))
    options = parser.parse_args()
    single_thread()
    games = games_of_split("train")
    folds = np.array_split(np.random.default_rng(0).permutation(len(games)), FOLDS)
    others = [games[i] for i in sorted(folds[options.fold].tolist())]
    sources = [name for name in games if name not in others]
    targets = list(filter(None, options.targets.split(",")))
    if options.play:
        play(sources, others, targets, options)
        return
    demonstrations = [walkthrough_demonstration(open_game(name)) for name in sources]
    groups = {
        "source games": of_library(sources, options.out / f"sources-{options.fold}"),
        OTHERS: of_library(others, options.out / f"others-{options.fold}"),
    }
    for name in targets:
        groups[Path(name).stem] = of_target(name, options.out / Path(name).stem)
    rng = np.random.default_rng(0)
    decisions = {
        name: [states[i].decision for i in rng.permutation(len(states))[: options.states].tolist()]
        for name, states in groups.items()
    }
    known = [(shown.game, step.decision) for shown in demonstrations for step in shown.steps]
    owner = np.array([game for game, _ in known])
    familiarity = Familiarity(Ranker(1).rows(demonstrations))
    print(f"{len(known)} known states of {len(sources)} games")
    likeness = Likeness.of(demonstrations)
    show("trust=states", {name: likeness.unlike(of) for name, of in decisions.items()}, likeness.usual, likeness.alien)
    by_forms = {name: round(float(np.mean([familiarity(d) for d in of])), 3) for name, of in decisions.items()}
    print(f"\ntrust=forms: {json.dumps(by_forms)}")
    for encoder in filter(None, options.encoders.split(",")):
        vectors = Vectors(encoder)
        for text, read in TEXTS.items():
            learnt = vectors.of([read(decision) for _, decision in known])
            apart = [unlike(learnt[owner == game], learnt[owner != game]) for game in np.unique(owner)]
            usual, alien = np.quantile(np.concatenate(apart), QUANTILES)
            found = {name: unlike(vectors.of([read(d) for d in of]), learnt) for name, of in decisions.items()}
            show(f"{encoder}, {text}", found, usual, alien)


def play(sources: Sequence[str], others: Sequence[str], targets: Sequence[str], options: argparse.Namespace) -> None:
    demonstrations = [walkthrough_demonstration(open_game(name)) for name in sources]
    taught: Any = make_agent("ranker-drrn", seed=options.fold, members=2, trust="states")
    taught.imitate(demonstrations)
    for kind in ("none", "forms", "states"):
        trust = "states" if kind == "states" else "forms"
        agent: Any = make_agent("ranker-drrn", seed=options.fold, members=2, trust=trust)
        if kind != "none":
            agent.load_weights(taught.state_dict())
        scores = {OTHERS: score_of_library(agent, others)}
        for name in targets:
            if "dev" in (target := get_target(name)).folds:
                envs = [target.make("dev") for _ in range(PARALLEL)]
                episodes = [{"variation": k % target.episodes("dev")} for k in range(EPISODES)]
                scores[target.name] = evaluate(agent, envs, episodes)["eval_score"]
        if options.learn:
            config = TrainingConfig(
                options.learn, options.fold, 8, evaluate_every=options.learn, checkpoint_every=options.learn
            )
            with tempfile.TemporaryDirectory() as folder:
                train_on_games(agent, others, config, Path(folder), resume=False, show_progress=False)
            scores[f"{OTHERS}, after {options.learn} steps"] = score_of_library(agent, others)
        print(
            json.dumps({"fold": options.fold, "trust": kind, **{k: round(v, 3) for k, v in scores.items()}}), flush=True
        )


def score_of_library(agent: Any, names: Sequence[str]) -> float:
    """Mean score of one episode of each game."""
    order = iter(range(len(names)))
    playing = GraphGames(tuple(names)).rollout(len(names), lambda: next(order))
    score = float(evaluate_rollout(agent, playing)["eval_score"])
    playing.close()
    return score


def show(title: str, found: dict[str, np.ndarray], usual: float, alien: float) -> None:
    """Print a line for each group of states. ``found``: the distances of each group, (n,)."""
    print(f"\n{title}: usual {usual:.3f}, alien {alien:.3f}")
    for name, distances in found.items():
        trust = np.clip((alien - distances) / (alien - usual), 0, 1)
        row = {"unlike": distances.mean(), "area": area(distances, found[OTHERS]), "trust": trust.mean()}
        print(json.dumps({"group": name, "states": len(distances), **{k: round(float(v), 3) for k, v in row.items()}}))


if __name__ == "__main__":
    main()

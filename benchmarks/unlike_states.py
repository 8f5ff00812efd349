"""How unlike the states of other games are to those that a ranker was trained on: could trust in it depend on that?

    python benchmarks/unlike_states.py --targets twc-hard,scienceworld-find-plant,zork1 --out runs/unlike

A ranker knows the states on the walkthroughs of its source games. How unlike a state is to them is 1 - the cosine
similarity of its vector to the nearest one. A ranker is worth trusting in games that it has never seen if they are like
those of the library, so the sources are two thirds of the training games (--fold), and what counts is which states are
more unlike than those of the other third. Each game of the library and each target gives --states states of random
play, at most.

For each group of states, each kind of vector and each text: the mean, and the area under the ROC curve of "more unlike
than a state of the other third" (0.5: it cannot tell them apart). `trust` is that by unlikeness: 1 up to the median of
the distances between source games, each left out in turn, and 0 from their 99th percentile on. The last column is the
trust by forms of commands that `ranker-drrn` has. Both are means over states.
"""

from __future__ import annotations

import argparse
import functools
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from self_training import FOLDS

from starling.agents.encoders import make_encoder
from starling.agents.priors.geometry import far_apart
from starling.agents.priors.ranker import Ranker
from starling.agents.priors.trust import Familiarity
from starling.experiments.cells import training_games
from starling.library.catalog import games_of_split, open_game
from starling.targets import get_target
from starling.training.checkpoint import single_thread
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.episode import Decision
from starling.training.rollout import GraphGames, Rollout
from starling.training.unlabelled import PARALLEL, State, collect_states, read_states

STEPS = 1000
"""Of random play, in each group of games."""
QUANTILES = 0.5, 0.99
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
    target = get_target(name)
    games = target.graph_games("train") or ()

    def rollout(choose: Callable[[], int], seeds: Callable[[], int]) -> Rollout:
        return training_games(target).rollout(max(len(games), PARALLEL), choose, seeds)

    collect_states(target.name, rollout, games, STEPS, 0, folder)
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


def trust(distances: np.ndarray, usual: float, alien: float) -> np.ndarray:
    return np.clip((alien - distances) / (alien - usual), 0, 1)


def area(higher: np.ndarray, lower: np.ndarray) -> float:
    """Area under the ROC curve: how often a value of ``higher`` exceeds one of ``lower``; ties count one half."""
    return float(((higher[:, None] > lower).mean() + (higher[:, None] >= lower).mean()) / 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--targets", default="heldout,twc-hard", help="besides the two thirds of the training games")
    parser.add_argument("--fold", type=int, default=0, choices=range(FOLDS))
    parser.add_argument("--encoders", default="bag,static")
    parser.add_argument("--states", type=int, default=300, help="of each group")
    parser.add_argument("--kept", type=int, default=0, help="known states, chosen far apart; 0: all")
    parser.add_argument("--out", type=Path, default=Path("runs/unlike"))
    options = parser.parse_args()
    single_thread()
    games = games_of_split("train")
    folds = np.array_split(np.random.default_rng(0).permutation(len(games)), FOLDS)
    others = [games[i] for i in sorted(folds[options.fold].tolist())]
    sources = [name for name in games if name not in others]
    demonstrations = [walkthrough_demonstration(open_game(name)) for name in sources]
    groups = {
        "source games": of_library(sources, options.out / f"sources-{options.fold}"),
        "other training games": of_library(others, options.out / f"others-{options.fold}"),
    }
    for name in filter(None, options.targets.split(",")):
        groups[Path(name).stem] = of_target(name, options.out / Path(name).stem)
    rng = np.random.default_rng(0)
    decisions = {
        name: [states[i].decision for i in rng.permutation(len(states))[: options.states].tolist()]
        for name, states in groups.items()
    }
    known = [(shown.game, step.decision) for shown in demonstrations for step in shown.steps]
    owner = np.array([game for game, _ in known])
    familiarity = Familiarity(Ranker(1).rows(demonstrations))
    by_forms = {name: float(np.mean([familiarity(d) for d in of])) for name, of in decisions.items()}
    print(f"{len(known)} known states of {len(sources)} games")
    for encoder in options.encoders.split(","):
        vectors = Vectors(encoder)
        for text, read in TEXTS.items():
            began = time.process_time()
            learnt = vectors.of([read(decision) for _, decision in known])
            apart = np.concatenate([unlike(learnt[owner == game], learnt[owner != game]) for game in np.unique(owner)])
            usual, alien = np.quantile(apart, QUANTILES)
            chosen = far_apart(learnt, options.kept) if options.kept else np.arange(len(learnt))
            far = functools.partial(unlike, known=learnt[chosen])
            found = {name: far(vectors.of([read(d) for d in of])) for name, of in decisions.items()}
            seconds = time.process_time() - began
            print(f"\n{encoder}, {text}: usual {usual:.3f}, alien {alien:.3f}, {seconds:.1f} s")
            for name, distances in found.items():
                row = {"group": name, "states": len(distances), "unlike": float(distances.mean())}
                row["area"] = area(distances, found["other training games"])
                row["trust"] = float(trust(distances, usual, alien).mean())
                row["forms"] = by_forms[name]
                print(json.dumps({key: round(v, 3) if isinstance(v, float) else v for key, v in row.items()}))


if __name__ == "__main__":
    main()

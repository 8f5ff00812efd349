"""Does a ranker that learns from single expansions reach a search of sixteen, and what does that cost?

    python benchmarks/bootstrapping.py --out runs/bootstrapping

On 15 of the library's training games, every fifth, each of --ways plays one episode a game and is a row for each game
in ``scores.csv`` in --out; rows that exist are not made again:

* ``search``: before each command, 16 states are expanded from a snapshot, breadth first, and values are backed up.
* ``offline``: a ranker imitates one episode of this search in each game.
* ``boot``: a ranker is bootstrapped on the games; ``no-k``, ``no-boundary``: without the part.
* ``boot-unseen``, ``imitation-unseen``: a ranker that has learnt on the other 60 training games, by bootstrapping or
  from their walkthroughs.

``commands``: those played on the machine, in all games, also when repeated, as `starling search` counts them. Prints
mean scores with 95% intervals over games.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.pretraining.bootstrapping import BACKUPS, GAMMA, Bootstrapping
from starling.experiments.statistics import bootstrap_interval
from starling.library.catalog import games_of_split, open_game
from starling.states.graph import ONGOING
from starling.states.playable import Playable
from starling.training.agent import make_agent
from starling.training.checkpoint import single_thread
from starling.training.demonstrations import decision_of, pushed, walkthrough_demonstration
from starling.training.episode import Demonstration, Step
from starling.training.evaluation import evaluate_rollout
from starling.training.rollout import GraphGames
from starling.util.csv_files import read_rows, write_rows

EXPANSIONS = 16
LIMIT = 60
"""Commands of an episode."""
COSTS = ("commands", "seconds")
WAYS = "search,offline,boot,no-k,no-boundary"
BOOT = {"boot": {}, "no-k": {"backups": 0}, "no-boundary": {"boundary": False}, "boot-unseen": {}}


def searched(game: Playable, state: int) -> tuple[np.ndarray, int]:
    """Values of the admissible commands by a search from ``state``, (commands,), and how many commands it played."""
    graph, most = game.graph, game.max_score or 1
    after: dict[int, list[tuple[int, float]]] = {}
    queue, seen = [state], {state}
    for here in queue:
        if len(after) == EXPANSIONS:
            break
        if graph.ended.data[here] != ONGOING:
            continue
        info, score = game.info(here), graph.score_of(here) or 0
        after[here] = [
            (to, ((graph.score_of(to) or 0) - score) / most) for to in (t.after for t in info.transitions.values())
        ]
        new = [to for to in dict.fromkeys(to for to, _ in after[here]) if to not in seen]
        seen.update(new)
        queue += new
    values = dict.fromkeys(after, 0.0)
    for _ in range(BACKUPS):
        values = {here: max(gain + GAMMA * values.get(to, 0.0) for to, gain in ways) for here, ways in after.items()}
    # A command that changes nothing does not help, whatever may come after it.
    found = np.array([gain + GAMMA * values.get(to, 0.0) - (to == state) for to, gain in after[state]])
    return found, sum(map(len, after.values()))


def search_episode(name: str, rng: np.random.Generator) -> tuple[Demonstration, float, int]:
    """An episode in which each command is one that the search holds for the best, its score as a fraction, and how many
    commands the searches played."""
    game = open_game(name)
    state, opening = game.beginning, game.begin(game.scratch, None)
    text, last = opening, tuple[str, ...]()
    steps: list[Step] = []
    been, commands = {state}, 0
    while game.graph.ended.data[state] == ONGOING and len(steps) < LIMIT:
        (values, count), info = searched(game, state), game.info(state)
        commands += count
        to = [transition.after for transition in info.transitions.values()]
        values -= 1e-6 * np.isin(to, list(been))  # of equals, what was not seen
        good = np.flatnonzero(values >= values.max() - 1e-9)
        played = int(rng.choice(good))
        steps.append(Step(decision_of(game, state, opening, text, last), played, tuple(good.tolist())))
        transition = info.transitions[info.admissible[played]]
        state, text, last = transition.after, transition.text, pushed(transition.command, last)
        been.add(state)
    return Demonstration(name, tuple(steps)), (game.graph.score_of(state) or 0) / (game.max_score or 1), commands


def play(agent: Any, names: list[str]) -> list[float]:
    order = iter(range(len(names)))
    playing = GraphGames(tuple(names), limit=LIMIT).rollout(len(names), lambda: next(order))
    metrics = evaluate_rollout(agent, playing, tasks=names)
    playing.close()
    return [metrics[f"eval_score/{name}"] for name in names]


def measured(way: str, seed: int, members: int, rounds: int, names: list[str]) -> tuple[list[float], int]:
    """Score of each game, and the commands that it took to learn, or to search."""
    others = [name for name in games_of_split("train") if name not in names]
    agent: Any = make_agent("ranker-drrn", seed=seed, members=members)
    if way == "imitation-unseen":
        agent.imitate([walkthrough_demonstration(open_game(name)) for name in others])
        return play(agent, names), 0
    if way in BOOT:
        learnt = others if way == "boot-unseen" else names
        training = Bootstrapping(learnt, members=members, seed=seed, **BOOT[way])  # type: ignore[arg-type]
        reports = [training.round() for _ in range(rounds)]
        agent.adopt(training.ranker, training.decisions())
        return play(agent, names), reports[-1].commands
    rng = np.random.default_rng(seed)
    shown, scores, commands = [], [], 0
    for name in names:
        demonstration, score, count = search_episode(name, rng)
        shown.append(demonstration)
        scores.append(score)
        commands += count
    if way == "search":
        return scores, commands
    agent = make_agent("ranker-drrn", seed=seed, members=members, ranker_updates=400)
    agent.imitate(shown)
    return play(agent, names), commands


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ways", default=WAYS)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--members", type=int, default=1, help="networks of a ranker")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path, default=Path("runs/bootstrapping"))
    options = parser.parse_args()
    single_thread()
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / "scores.csv"
    rows: list[dict[str, Any]] = list(read_rows(path))
    names = games_of_split("train")[::5]
    for seed in range(options.seeds):
        for way in options.ways.split(","):
            if any((row["way"], row["seed"]) == (way, str(seed)) for row in rows):
                continue
            began = time.process_time()
            scores, commands = measured(way, seed, options.members, options.rounds, list(names))
            seconds = round(time.process_time() - began, 1)
            for name, score in zip(names, scores, strict=True):
                row = {"way": way, "seed": seed, "game": name, "score": score, "commands": commands, "seconds": seconds}
                rows.append({key: str(value) for key, value in row.items()})
            write_rows(path, rows)
    table(rows, list(names))


def table(rows: list[dict[str, Any]], names: list[str]) -> None:
    """Print each way's mean, and how far ``boot`` is ahead of it."""

    def mean(way: str) -> np.ndarray:
        mine = [row for row in rows if row["way"] == way]
        return np.array([np.mean([float(row["score"]) for row in mine if row["game"] == name]) for name in names])

    ways = list(dict.fromkeys(row["way"] for row in rows))
    for way in ways:
        cost, seconds = (np.mean([float(row[key]) for row in rows if row["way"] == way]) for key in COSTS)
        low, high = bootstrap_interval(mean(way))
        line = f"{way}: {mean(way).mean():.3f} ({low:.3f} to {high:.3f}), {cost:.0f} commands, {seconds:.0f} s"
        if "boot" in ways and way != "boot":
            low, high = bootstrap_interval(less := mean("boot") - mean(way))
            line += f"; boot less this {less.mean():+.3f} ({low:+.3f} to {high:+.3f})"
        print(line)


if __name__ == "__main__":
    main()

"""How well the geometry of commands says what a prior was not asked about (``geometry=loki``).

    starling action-lm --games split:train --held-out split:eval --epochs 2 --out runs/action-lm
    python benchmarks/commands_never_seen.py hidden --model runs/action-lm/model.pt
    python benchmarks/commands_never_seen.py long --model runs/action-lm/model.pt
    python benchmarks/commands_never_seen.py long --local-lm FILE.gguf --states 12

``hidden``: on the walkthroughs of the held-out games, the action LM is asked about a random third of the commands of
each state, --draws times. Of the commands that it was not asked about, how often does one that makes progress have a
higher score than one that does not? Compared: the score of the nearest command that was asked about, the distance to
all of them alike, and asking about all.

``long``: states on the solutions of six ScienceWorld tasks, with about 640 commands each. A prior is asked about all of
them, or about 64 and the rest are read off: processor time, agreement with asking about all (Spearman's rank
correlation), and the share of other commands that the solution's command is scored above.

Intervals are 95% bootstrap intervals over games.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from own_play import held_out

from starling.agents.priors.action_lm import load_action_lm
from starling.agents.priors.geometry import CommandVectors, ReadOffPrior, far_apart, loki, read_off
from starling.agents.priors.local_lm import LocalLMPrior
from starling.agents.priors.prior import Prior, PriorQuery
from starling.targets.scienceworld import ScienceWorldEnv

ASKED = 64
TASKS = (
    "boil", "find-living-thing", "grow-fruit", "chemistry-mix-paint-secondary-color",
    "measure-melting-point-known-substance", "lifespan-longest-lived",
)  # fmt: skip
STATES_PER_EPISODE = 15
RESAMPLES = 10_000

ByGame = dict[str, list[float]]


class Plain(Prior):
    """The action LM in a file, without a cache, which would hide its time."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self.lm = load_action_lm(path)

    def scores(self, query: PriorQuery) -> np.ndarray:
        return self.lm.scores(query)


def interval(first: ByGame, second: ByGame | None = None) -> str:
    """Mean over games of a measure, or of the difference of two, with its interval."""
    means = np.array([np.mean(first[g]) - (np.mean(second[g]) if second else 0.0) for g in sorted(first)])
    rng = np.random.default_rng(0)
    low, high = np.percentile(rng.choice(means, (RESAMPLES, len(means))).mean(axis=1), (2.5, 97.5))
    return f"{means.mean():.3f} ({low:.3f} to {high:.3f})"


def above(scores: np.ndarray, good: list[int], others: list[int]) -> float:
    """The share of pairs in which a good one has the higher score; ties count half."""
    difference = scores[good][:, None] - scores[others][None]
    return float((difference > 0).mean() + (difference == 0).mean() / 2)


def hidden(model: Path, draws: int) -> None:
    lm, vectors, rng = load_action_lm(model), CommandVectors(), np.random.default_rng(0)
    found: dict[str, ByGame] = {}
    for state in held_out():
        commands, good = state.question.commands, set(state.good)
        if len(commands) < 4:
            continue
        every, geometry = lm.scores(state.question), vectors.of(commands)
        for _ in range(draws):
            asked = np.sort(rng.permutation(len(commands))[: max(1, round(len(commands) / 3))])
            rest = [i for i in range(len(commands)) if i not in asked]
            right, wrong = [i for i in rest if i in good], [i for i in rest if i not in good]
            if not right or not wrong:
                continue
            known = lm.scores(replace(state.question, commands=tuple(commands[i] for i in asked)))
            distances = np.square(geometry[:, None] - geometry[None, asked]).sum(axis=2)
            scores = {
                "loki": loki(geometry, asked, known),
                "nearest asked about": known[distances.argmin(axis=1)],
                "all alike": -distances.mean(axis=1),
                "asked about all": every,
            }
            for name, values in scores.items():
                found.setdefault(name, {}).setdefault(state.game, []).append(above(values, right, wrong))
    print(f"{sum(map(len, found['loki'].values()))} draws of {len(found['loki'])} games")
    for name, by_game in found.items():
        difference = "" if name == "loki" else f"; loki less this {interval(found['loki'], by_game)}"
        print(f"{name:20} {interval(by_game)}{difference}")


def science_states() -> list[tuple[str, PriorQuery, str]]:
    """(task, state, the solution's command) along two solutions of each task."""
    found = []
    for task in TASKS:
        env = ScienceWorldEnv(task, "dev", walkthrough=True)
        for seed in range(2):
            opening, infos = env.reset(seed=seed)
            count = 0
            for command in infos["policy_commands"]:
                if command in infos["admissible_commands"] and count < STATES_PER_EPISODE:
                    commands = tuple(infos["admissible_commands"])
                    found.append(
                        (task, PriorQuery(opening, infos["description"], infos["inventory"], commands), command)
                    )
                    count += 1
                _, _, terminated, truncated, infos = env.step(command)
                if terminated or truncated or count == STATES_PER_EPISODE:
                    break
        env.close()
    return found


def long(prior: Prior, states: int, most: int) -> None:
    """Compare on every so many-th state with at most ``most`` commands."""
    sized = [state for state in science_states() if len(state[1].commands) <= most]
    chosen = [sized[i] for i in np.linspace(0, len(sized) - 1, min(states, len(sized))).astype(int)]
    few = ReadOffPrior(prior, ASKED)
    vectors, rng = CommandVectors(), np.random.default_rng(0)

    def at_random(query: PriorQuery) -> np.ndarray | None:
        asked = np.sort(rng.permutation(len(query.commands))[:ASKED])
        known = prior.scores(replace(query, commands=tuple(query.commands[i] for i in asked)))
        return None if known is None else read_off(vectors.of(query.commands), asked, known)

    def without_geometry(query: PriorQuery) -> np.ndarray | None:
        asked = far_apart(vectors.of(query.commands), ASKED)
        known = prior.scores(replace(query, commands=tuple(query.commands[i] for i in asked)))
        if known is None:
            return None
        floored = np.full(len(query.commands), known.min() - 1)
        floored[asked] = known
        return floored

    ways: dict[str, Callable[[PriorQuery], np.ndarray | None]] = {
        "asked about all": prior.scores,
        f"{ASKED} far apart, read off": few.scores,
        f"{ASKED} at random, read off": at_random,
        f"{ASKED} far apart, floor": without_geometry,
    }
    quality: dict[str, ByGame] = {}
    agreement: dict[str, ByGame] = {}
    seconds: dict[str, list[float]] = {}
    for task, query, solution in chosen:
        every: np.ndarray | None = None
        for name, score in ways.items():
            began = time.process_time()
            scores = score(query)
            seconds.setdefault(name, []).append(time.process_time() - began)
            if scores is None:
                raise SystemExit("the prior returned no scores")
            every = scores if every is None else every
            at = query.commands.index(solution)
            others = [i for i in range(len(scores)) if i != at]
            quality.setdefault(name, {}).setdefault(task, []).append(above(scores, [at], others))
            mine, theirs = (np.argsort(np.argsort(v, kind="stable")) - (len(v) - 1) / 2 for v in (scores, every))
            agreement.setdefault(name, {}).setdefault(task, []).append(float(mine @ theirs / (theirs @ theirs)))
    lengths = [len(query.commands) for _, query, _ in chosen]
    print(f"{len(chosen)} states with {min(lengths)} to {max(lengths)} commands, mean {np.mean(lengths):.0f}")
    print(
        "| | seconds | share of the time | solution's command above others | rank correlation with asking about all |"
    )
    print("|---|---:|---:|---:|---:|")
    every_time = np.mean(seconds["asked about all"])
    for name in ways:
        mean = float(np.mean(seconds[name]))
        # With the floor, the prior is asked what it was asked before, and a language model's scores are cached.
        spent = "| " if name.endswith("floor") else f"{mean:.3f} | {mean / every_time:.2f}"
        print(f"| {name} | {spent} | {interval(quality[name])} | {interval(agreement[name])} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("measure", choices=("hidden", "long"))
    parser.add_argument("--model", type=Path, help="model.pt of `starling action-lm`")
    parser.add_argument("--local-lm", help="long: a causal language model instead, as for prior=torch")
    parser.add_argument("--draws", type=int, default=3, help="hidden: random thirds of each state")
    parser.add_argument("--states", type=int, default=72, help="long: states")
    parser.add_argument("--most", type=int, default=10_000, help="long: only states with at most so many commands")
    options = parser.parse_args()
    model: Path | None = options.model
    if options.measure == "long" and options.local_lm:
        long(LocalLMPrior(options.local_lm, ":memory:"), options.states, options.most)
    elif model is None:
        parser.error("--model is needed")
    elif options.measure == "long":
        long(Plain(model), options.states, options.most)
    else:
        hidden(model, options.draws)


if __name__ == "__main__":
    main()

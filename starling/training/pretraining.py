"""Pre-training on source games: imitation of what proves that they can be won, and expert iteration on the agent's own
play.

Neither needs a person's labels or a target game. Imitation learns from the walkthrough that each game brings along
(`walkthrough_demonstrations`) or from its state graph (`graph_demonstrations`). Expert iteration plays every game
several times, keeps the best episode of each, learns from those, and repeats until the score of what is kept no longer
improves. The run's folder holds a checkpoint like that of a training run, so that `starling transfer --from` and
experiments begin from it; it is written after every round, and a run that was stopped continues with the next one.
"""

from __future__ import annotations

import functools
import json
import time
import zlib
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from starling.envs.vector import StarlingVectorEnv
from starling.library.catalog import open_game
from starling.training.agent import Agent, Demonstration
from starling.training.checkpoint import CHECKPOINT, open_run, save_checkpoint, single_thread
from starling.training.demonstrations import (
    GRAPH_STATES,
    BestEpisodes,
    Decisions,
    demonstration_from,
    graph_demonstrations,
    walkthrough_demonstrations,
)
from starling.training.progress import ProgressFile
from starling.training.rollout import GRAPH_INFOS, GraphRollout
from starling.util.errors import StarlingError
from starling.util.paths import write_file
from starling.util.signals import interruptible

Method = Literal["imitation", "self-play", "both"]
Labels = Literal["walkthroughs", "graph"]
EPISODES_PER_ROUND = 4
"""Episodes of each game in a round of expert iteration."""
STEP_LIMIT = 100
MAX_STEPS = 100_000
"""Environment steps of self-play, by default."""
PATIENCE = 2
"""Rounds without improvement after which expert iteration ends."""


@dataclass(frozen=True)
class PretrainingResult:
    """What a pre-training took and gave. ``episodes``: of self-play; ``steps``: demonstration steps plus environment
    steps of self-play; ``score``: mean normalised score of the best episodes, 0 for games without one; None without
    self-play."""

    method: Method
    demonstrations: int
    steps: int
    rounds: int
    episodes: int
    score: float | None
    processor_seconds: float
    finished: bool
    report: dict[str, Any]
    """The agent's, as `Agent.report` returns it."""


def pretrain(
    agent: Agent,
    names: Sequence[str],
    method: Method,
    out: Path,
    *,
    seed: int,
    labels: Labels = "walkthroughs",
    max_steps: int = MAX_STEPS,
    resume: bool = False,
    notes: dict[str, Any] | None = None,
) -> PretrainingResult:
    """Pre-train an agent on the games ``names`` in the folder ``out``. ``max_steps`` bounds the environment steps of
    self-play: no round begins after them.

    Raises StarlingError if ``out`` holds a run and ``resume`` is false, or if the agent cannot learn from
    demonstrations.
    """
    if not names:
        raise StarlingError("there are no games to pre-train on")
    identity = {
        "agent": agent.name, "agent_config": agent.config, "games": list(names), "seed": seed, "pretrain": method,
        "labels": labels if method != "self-play" else None, **(notes or {}),
    }  # fmt: skip
    state = open_run(out, identity, resume)
    single_thread()
    run = _Pretraining(agent, tuple(names), method, labels, out, identity, seed)
    if state is not None:
        run.restore(state)
    with ExitStack() as stack:
        interrupted = stack.enter_context(interruptible())
        progress = stack.enter_context(ProgressFile(out, run.steps))
        began = time.process_time() - run.seconds
        if state is None:
            write_file(out / "config.json", json.dumps(identity, indent=1) + "\n")
            run.imitate()
            run.save(time.process_time() - began)
        while not run.finished(max_steps) and not interrupted():
            progress.write(run.round())
            run.save(time.process_time() - began)
    return PretrainingResult(
        method,
        len(run.given),
        run.steps,
        run.rounds,
        run.rounds * EPISODES_PER_ROUND * len(names),
        run.score,
        round(run.seconds, 1),
        run.finished(max_steps),
        agent.report(),
    )


class _Pretraining:
    def __init__(
        self, agent: Agent, names: tuple[str, ...], method: Method, labels: Labels, out: Path, identity: dict[str, Any],
        seed: int,
    ) -> None:  # fmt: skip
        self.agent, self.names, self.method, self.labels = agent, names, method, labels
        self.out, self.identity = out, identity
        self.rng = np.random.default_rng(np.random.SeedSequence((seed, zlib.crc32(b"pretraining"))))
        self.given: list[Demonstration] = []
        self.best = BestEpisodes()
        self.steps = self.rounds = self.stale = 0
        self.score: float | None = None
        self.seconds = 0.0

    def imitate(self) -> None:
        if self.method == "self-play":
            return
        for name in self.names:
            game = open_game(name)
            self.given += (
                walkthrough_demonstrations(game)
                if self.labels == "walkthroughs"
                else graph_demonstrations(game, GRAPH_STATES)
            )
        self.steps = len(self.given)
        self.agent.imitate(self.given)

    def finished(self, max_steps: int) -> bool:
        return self.method == "imitation" or self.stale >= PATIENCE or self.steps - len(self.given) >= max_steps

    def round(self) -> dict[str, Any]:
        """Play every game, learn from the best episodes so far; the round's row of progress.csv."""
        scores, won = self._play()
        best = sum(score for score, _ in self.best.best.values()) / len(self.names)
        self.stale = 0 if self.score is None or best > self.score + 1e-9 else self.stale + 1
        self.score = best
        self.rounds += 1
        found = self.best.demonstrations()
        if found:
            self.agent.imitate([*self.given, *found])
        return {
            "steps": self.steps, "round": self.rounds, "score": float(scores.mean()), "won": float(won.mean()),
            "best_score": best, "demonstrations": len(self.given) + len(found),
        }  # fmt: skip

    @functools.cached_property
    def env(self) -> StarlingVectorEnv:
        """All episodes of a round, side by side; what one round explores, the next ones look up."""
        from starling.envs.registration import make_vec

        count = EPISODES_PER_ROUND * len(self.names)
        return make_vec(list(self.names), count, max_episode_steps=STEP_LIMIT, infos=GRAPH_INFOS)

    def _play(self) -> tuple[np.ndarray, np.ndarray]:
        """(scores, won), one for each episode."""
        count = EPISODES_PER_ROUND * len(self.names)
        order = iter(range(count))
        rollout = GraphRollout(self.env, lambda: next(order, 0) % len(self.names))
        decisions = Decisions()
        running = np.ones(count, bool)
        scores, won = np.zeros(count), np.zeros(count, bool)
        while running.any():
            places = np.flatnonzero(running)
            seen = rollout.observations.take(places)
            actions = np.zeros(count, np.int64)
            actions[places] = self.agent.act(seen, training=False, rng=self.rng)
            now = decisions.of(seen)
            self.best.observe(seen, now, actions[places])
            decisions.play(seen, now, actions[places])
            rollout.step(actions, lambda: 0)
            self.steps += len(places)
            ended = np.flatnonzero(running & rollout.over)
            self.best.finish(rollout.observations, ended.tolist())
            scores[ended], won[ended] = rollout.observations.normalised_score[ended], rollout.won[ended]
            running[ended] = False
        return scores, won

    def save(self, seconds: float) -> None:
        self.seconds = seconds
        state = {
            "identity": self.identity, "agent_state": self.agent.state_dict(), "rng": self.rng.bit_generator.state,
            "given": [asdict(d) for d in self.given], "best": self.best.state_dict(), "steps": self.steps,
            "rounds": self.rounds, "stale": self.stale, "score": self.score, "seconds": seconds,
        }  # fmt: skip
        save_checkpoint(self.out / CHECKPOINT, state)

    def restore(self, state: dict[str, Any]) -> None:
        self.agent.load_state_dict(state["agent_state"])
        self.rng.bit_generator.state = state["rng"]
        self.given = [demonstration_from(d) for d in state["given"]]
        self.best.load_state_dict(state["best"])
        self.steps, self.rounds, self.stale = state["steps"], state["rounds"], state["stale"]
        self.score, self.seconds = state["score"], state["seconds"]

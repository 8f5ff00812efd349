"""Training of one agent on parallel episodes, with files from which an interrupted run resumes.

A run's folder holds ``config.json`` (the run's settings), ``progress.csv`` (one row per log interval),
``checkpoint.pt``, TensorBoard events, and ``report.json`` if the agent reports statistics. A run that is interrupted at
any point and resumed gives the same weights and rows as an uninterrupted one, bit for bit: the checkpoint holds the
state of the agent, all random generators, the curriculum and every environment.
"""

from __future__ import annotations

import json
import time
import zlib
from collections import Counter, deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from starling.training.agent import Agent, Transitions
from starling.training.checkpoint import CHECKPOINT, open_run, restoring, save_checkpoint, single_thread
from starling.training.curriculum import Curriculum, Weighted
from starling.training.evaluation import evaluate_rollout
from starling.training.progress import ProgressFile, progress_bar
from starling.training.rollout import GRAPH_INFOS, Choose, GraphGames, GraphRollout, Rollout
from starling.util.errors import StarlingError
from starling.util.paths import write_file
from starling.util.signals import interruptible

RECENT_EPISODES = 50
"""Number of episodes over which the logged training score is averaged."""


class Games(Protocol):
    """Games to train on: `GraphGames` for library games, `EnvGames` for other environments."""

    @property
    def names(self) -> tuple[str, ...]: ...

    def rollout(self, num_envs: int, choose: Choose, seeds: Callable[[], int]) -> Rollout:
        """``num_envs`` new environments, each at the start of an episode of the game that ``choose`` returns."""
        ...


@dataclass(frozen=True)
class TrainingConfig:
    """Settings of a run. Steps and intervals count environment steps over all environments; a reset counts as one step,
    as in Gymnasium's vector environments."""

    steps: int
    seed: int
    envs: int = 8
    log_every: int = 1_000
    evaluate_every: int = 5_000
    checkpoint_every: int = 5_000
    episode_steps: int | None = None
    """Steps after which an episode is truncated; None for the games' own limit."""

    def __post_init__(self) -> None:
        for name in ("steps", "envs", "log_every", "evaluate_every", "checkpoint_every"):
            if getattr(self, name) < 1:
                raise StarlingError(f"{name} must be at least 1, not {getattr(self, name)}")
        if self.seed < 0:
            raise StarlingError(f"seed must be at least 0, not {self.seed}")


@dataclass(frozen=True)
class TrainingResult:
    """Result of a run; ``finished`` is false if it was interrupted."""

    steps: int
    episodes: int
    finished: bool
    score: float | None
    """Mean normalised score of the last training episodes; None if no episode of a game with a known maximum has
    ended."""
    evaluation: dict[str, float]
    """Metrics of the last evaluation."""
    report: dict[str, Any]
    """`Agent.report`: statistics such as the number of LLM calls."""


class Trainer:
    """Trains ``agent`` on ``games``; ``curriculum`` chooses the game of each episode.

    ``evaluate(agent)`` returns metrics such as ``{"eval_score": ...}`` and must not change the agent. It is called
    before the first step, every ``evaluate_every`` steps and at the end. ``notes`` are stored in config.json and the
    checkpoint with the trainer's own settings; a run resumes only with the same notes.
    """

    def __init__(
        self,
        agent: Agent,
        games: Games,
        config: TrainingConfig,
        out: Path,
        evaluate: Callable[[Agent], dict[str, float]],
        notes: dict[str, Any] | None = None,
        curriculum: Curriculum | None = None,
    ) -> None:
        if not games.names:
            raise StarlingError("no games to train on")
        self.agent, self.games, self.config, self.out, self.evaluate = agent, games, config, out, evaluate
        self.curriculum = curriculum or Curriculum(agent.group)
        self.curriculum.games = len(games.names)
        self.identity = {
            "agent": agent.name,
            "agent_config": agent.config,
            "games": list(games.names),
            "seed": config.seed,
            "envs": config.envs,
            "curriculum": type(self.curriculum).__name__,
            **(notes or {}),
        }
        seeds = np.random.SeedSequence((config.seed, zlib.crc32(b"training"))).spawn(2)
        self.policy_rng, self.episode_rng = map(np.random.default_rng, seeds)
        self.steps = 0
        self.episodes = 0
        self.recent: deque[float] = deque(maxlen=RECENT_EPISODES)
        self.metrics: dict[str, float] = {}
        self.evaluation: dict[str, float] = {}
        self.evaluated_at = -1
        self._began = (time.perf_counter(), 0)

    def run(self, *, resume: bool, show_progress: bool = True) -> TrainingResult:
        """Train until ``config.steps``. With ``resume``, continue from the checkpoint in ``out`` if there is one;
        without, raises StarlingError if ``out`` holds a run."""
        state = open_run(self.out, self.identity, resume)
        single_thread()
        with ExitStack() as stack:
            self.rollout = self.games.rollout(self.config.envs, self._choose, self._seed)
            stack.callback(self.rollout.close)
            if state is not None:
                with restoring(self.out / CHECKPOINT):
                    self._restore(state)
            self._write_config()
            first_step = self.steps
            self._began = (time.perf_counter(), first_step)
            progress = stack.enter_context(ProgressFile(self.out, self.steps))
            bar = stack.enter_context(progress_bar(self.agent.name, self.config.steps, self.steps, show_progress))
            interrupted = stack.enter_context(interruptible())
            if self.steps == 0:
                self._evaluate(progress)
            while self.steps < self.config.steps and not interrupted():
                before = self.steps
                self._step()
                bar(self.steps, self._score())
                self._log(progress, before)
            finished = self.steps >= self.config.steps
            # Save before the final evaluation: a longer run would not evaluate at this step.
            if self.steps > first_step or state is None:
                self.save()  # a finished run that is called again keeps its checkpoint
            if finished and self.evaluated_at != self.steps:
                self._evaluate(progress)
                self._write_report()
        return TrainingResult(self.steps, self.episodes, finished, self._score(), self.evaluation, self.agent.report())

    def save(self) -> None:
        """Write the checkpoint, atomically."""
        save_checkpoint(
            self.out / CHECKPOINT,
            {
                "identity": self.identity,
                "agent_state": self.agent.state_dict(),
                "policy_rng": self.policy_rng.bit_generator.state,
                "episode_rng": self.episode_rng.bit_generator.state,
                "steps": self.steps,
                "episodes": self.episodes,
                "recent": list(self.recent),
                "metrics": self.metrics,
                "evaluation": self.evaluation,
                "evaluated_at": self.evaluated_at,
                "curriculum": self.curriculum.state_dict(),
                "rollout": self.rollout.state_dict(),
            },
        )
        self._write_report()

    def _restore(self, state: dict[str, Any]) -> None:
        self.agent.load_state_dict(state["agent_state"])
        self.steps, self.episodes = int(state["steps"]), int(state["episodes"])
        self.recent.extend(map(float, state["recent"]))
        self.metrics, self.evaluation = dict(state["metrics"]), dict(state["evaluation"])
        self.evaluated_at = int(state["evaluated_at"])
        self.rollout.load_state_dict(state["rollout"])
        # Last, because creating the rollout chose games and drew seeds.
        self.curriculum.load_state_dict(state["curriculum"])
        self.policy_rng.bit_generator.state = state["policy_rng"]
        self.episode_rng.bit_generator.state = state["episode_rng"]

    def _choose(self) -> int:
        return self.curriculum.choose(self.episode_rng)

    def _seed(self) -> int:
        return int(self.episode_rng.integers(2**31))

    def _step(self) -> None:
        rollout = self.rollout
        played, metrics = learning_step(self.agent, rollout, self._choose, self.policy_rng)
        self.steps += len(rollout)
        self.metrics = metrics or self.metrics
        if played is None:
            return
        for i in np.flatnonzero(played.terminated | played.truncated).tolist():
            score = float(played.after.normalised_score[i])
            if played.after.max_score[i]:  # else it is raw points
                self.recent.append(score)
            self.episodes += 1
            self.curriculum.finished(int(rollout.game[played.after.env[i]]), score)

    def _crossed(self, before: int, interval: int) -> bool:
        return before // interval != self.steps // interval

    def _log(self, progress: ProgressFile, before: int) -> None:
        if self._crossed(before, self.config.evaluate_every):
            self._evaluate(progress)
        elif self._crossed(before, self.config.log_every):
            progress.write(self._row(), steps_per_second=self._speed())
        if self._crossed(before, self.config.checkpoint_every):
            self.save()

    def _evaluate(self, progress: ProgressFile) -> None:
        self.evaluation = self.evaluate(self.agent)
        self.evaluated_at = self.steps
        progress.write({**self._row(), **self.evaluation}, steps_per_second=self._speed())

    def _row(self) -> dict[str, float | None]:
        return {"steps": self.steps, "episodes": self.episodes, "score": self._score(), **self.metrics}

    def _speed(self) -> float:
        """Steps per second since this process started or resumed the run, evaluation time included."""
        began, steps = self._began
        return (self.steps - steps) / (time.perf_counter() - began)

    def _score(self) -> float | None:
        return float(np.mean(self.recent)) if self.recent else None

    def _write_config(self) -> None:
        config = {**self.identity, "steps": self.config.steps}
        write_file(self.out / "config.json", json.dumps(config, indent=1) + "\n")

    def _write_report(self) -> None:
        if report := self.agent.report():
            write_file(self.out / "report.json", json.dumps(report, indent=1) + "\n")


def learning_step(
    agent: Agent, rollout: Rollout, choose: Choose, rng: np.random.Generator
) -> tuple[Transitions | None, dict[str, float] | None]:
    """One command in every environment with an active episode, then an update of the agent. ``choose``: as for
    `Rollout.step`. Returns what was played, None if all environments began an episode, and the agent's metrics."""
    before = rollout.observations
    live = np.flatnonzero(~rollout.over)
    everywhere = len(live) == len(rollout)
    actions = np.zeros(len(rollout), np.int64)
    playing = before if everywhere else before.take(live)
    if len(live):
        actions[live] = agent.act(playing, training=True, rng=rng)
    step = rollout.step(actions, choose)
    if not len(live):
        return None, None
    reward, after, terminated, truncated = step.reward, step.observations, step.terminated, step.truncated
    if not everywhere:
        actions, reward, after = actions.take(live), reward.take(live), after.take(live)
        terminated, truncated = terminated.take(live), truncated.take(live)
    played = Transitions(playing, actions, reward, after, terminated, truncated)
    agent.observe(played)
    return played, agent.learn()


def train_on_games(
    agent: Agent,
    names: Sequence[str],
    config: TrainingConfig,
    out: Path,
    *,
    resume: bool,
    held_out: Sequence[str] = (),
    curriculum: Curriculum | None = None,
    notes: dict[str, Any] | None = None,
    show_progress: bool = True,
) -> TrainingResult:
    """Train on games by name, as accepted by `starling.make` (ids, folders, game.json files). Evaluates one episode of
    each ``held_out`` game, or of each training game if there are none. A game that is named several times, as in a
    mixture, is played that much more often. ``notes``: as for `Trainer`."""
    from starling.envs.registration import STEP_LIMIT, make_vec  # loads the interpreter: others may not need it

    counts = Counter(names)
    if curriculum is None and len(counts) < len(names):
        curriculum = Weighted(list(counts.values()), agent.group)
        notes = {**(notes or {}), "weights": list(counts.values())}
    names = list(counts)
    limit = config.episode_steps or STEP_LIMIT
    evaluation_envs = make_vec(list(held_out or names), infos=GRAPH_INFOS, max_episode_steps=limit)

    def evaluate(player: Agent) -> dict[str, float]:
        order = iter(range(evaluation_envs.num_envs))
        return evaluate_rollout(player, GraphRollout(evaluation_envs, lambda: next(order, 0)))

    notes = {"held_out": list(held_out), **({"episode_steps": limit} if config.episode_steps else {}), **(notes or {})}
    trainer = Trainer(agent, GraphGames(tuple(names), limit=limit), config, out, evaluate, notes, curriculum)
    return trainer.run(resume=resume, show_progress=show_progress)

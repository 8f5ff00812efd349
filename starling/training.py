"""Training: several environments in step, one agent, and files that a stopped run goes on from.

A run's directory holds ``config.json`` (what was asked for), ``progress.csv`` (one row per log interval),
``checkpoint.pt`` and TensorBoard events. A run that is stopped at any point and resumed gives the same
weights and the same rows, bit for bit, as one that was not: the checkpoint holds the agent, every generator,
and for each environment the seed and commands of the episode in progress, which are replayed.
"""

from __future__ import annotations

import json
import signal
import threading
import zlib
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

import gymnasium as gym
import numpy as np

from starling.agent import Agent, Observation, Transition
from starling.errors import CheckpointError, StarlingError
from starling.evaluation import evaluate
from starling.paths import write_file
from starling.runfiles import ProgressFile, load_checkpoint, progress_bar, save_checkpoint, single_thread

CHECKPOINT = "checkpoint.pt"
RECENT_EPISODES = 50
"""Episodes that the logged training score is the mean of."""


@dataclass(frozen=True)
class TrainingGame:
    """Something to train on: a name, and a function that makes a new environment."""

    name: str
    make: Callable[[], gym.Env]


@dataclass(frozen=True)
class TrainingConfig:
    """How a run is done. Intervals are in environment steps."""

    steps: int
    seed: int
    envs: int = 8
    log_every: int = 1_000
    evaluate_every: int = 5_000
    checkpoint_every: int = 5_000

    def __post_init__(self) -> None:
        for name in ("steps", "envs", "log_every", "evaluate_every", "checkpoint_every"):
            if getattr(self, name) < 1:
                raise StarlingError(f"{name} must be at least 1, not {getattr(self, name)}")
        if self.seed < 0:
            raise StarlingError(f"seed must not be negative, it is {self.seed}")


@dataclass(frozen=True)
class TrainingResult:
    """How far a run came; ``finished`` is false if it was interrupted."""

    steps: int
    episodes: int
    finished: bool
    score: float | None
    """Mean normalised score of the most recent training episodes."""
    evaluation: dict[str, float]
    """The last evaluation's metrics."""


@dataclass
class _Slot:
    """One environment in use, and the episode in progress."""

    game: int
    env: gym.Env
    seed: int
    observation: Observation
    commands: list[str] = field(default_factory=list)


class Trainer:
    """Trains ``agent`` on ``games``, which take turns: whenever an episode ends, the next game's begins.

    ``evaluate(agent)`` returns metrics such as ``{"eval_score": ...}``; it must leave no trace in the agent.
    It is called before the first step, every ``evaluate_every`` steps and at the end. ``notes`` are kept in
    config.json and in the checkpoint beside the trainer's own settings.
    """

    def __init__(
        self,
        agent: Agent,
        games: Sequence[TrainingGame],
        config: TrainingConfig,
        out: Path,
        evaluate: Callable[[Agent], dict[str, float]],
        notes: dict[str, Any] | None = None,
    ) -> None:
        if not games:
            raise StarlingError("there are no games to train on")
        self.agent, self.games, self.config, self.out, self.evaluate = agent, games, config, out, evaluate
        self.identity = {
            "agent": agent.name,
            "agent_config": agent.config,
            "games": [game.name for game in games],
            "seed": config.seed,
            "envs": config.envs,
            **(notes or {}),
        }
        policy_seed, episode_seed = np.random.SeedSequence((config.seed, zlib.crc32(b"training"))).spawn(2)
        self.policy_rng = np.random.default_rng(policy_seed)
        self.episode_rng = np.random.default_rng(episode_seed)
        self.steps = 0
        self.episodes = 0
        self.next_game = 0
        self.recent: deque[float] = deque(maxlen=RECENT_EPISODES)
        self.metrics: dict[str, float] = {}
        self.evaluation: dict[str, float] = {}
        self.slots: list[_Slot] = []
        self.spare: dict[int, list[gym.Env]] = {}
        self.interrupted = False

    def run(self, *, resume: bool, show_progress: bool = True) -> TrainingResult:
        """Train up to ``config.steps``. With ``resume`` go on from the checkpoint in ``out`` if there is one;
        without, an existing run there is an error, for nothing is overwritten."""
        path = self.out / CHECKPOINT
        if path.exists() and not resume:
            raise StarlingError(f"{self.out} holds a run already: go on with --resume, or take another --out")
        single_thread()
        with ExitStack() as stack:
            stack.callback(self._close)
            if path.exists():
                self._restore(load_checkpoint(path))
            else:
                self.slots = [self._new_episode() for _ in range(self.config.envs)]
            self._write_config()
            began_at = self.steps
            progress = stack.enter_context(ProgressFile(self.out, self.steps))
            bar = stack.enter_context(progress_bar(self.agent.name, self.config.steps, self.steps, show_progress))
            stack.enter_context(self._interruptible())
            if self.steps == 0:
                self._evaluate(progress)
            while self.steps < self.config.steps and not self.interrupted:
                before = self.steps
                self._step()
                bar(self.steps, self._score())
                self._log(progress, before)
            finished = self.steps >= self.config.steps
            # The last evaluation comes after the checkpoint: a longer run would not have had it here.
            if self.steps > began_at or not path.exists():
                self.save()  # a finished run that is asked for again keeps its checkpoint as it is
            if finished and not self._crossed(self.steps - self.config.envs, self.config.evaluate_every):
                self._evaluate(progress)
        return TrainingResult(self.steps, self.episodes, finished, self._score(), self.evaluation)

    def save(self) -> None:
        """Write the checkpoint; the previous one stays until the new one is complete."""
        save_checkpoint(
            self.out / CHECKPOINT,
            {
                "identity": self.identity,
                "agent_state": self.agent.state_dict(),
                "policy_rng": self.policy_rng.bit_generator.state,
                "episode_rng": self.episode_rng.bit_generator.state,
                "steps": self.steps,
                "episodes": self.episodes,
                "next_game": self.next_game,
                "recent": list(self.recent),
                "metrics": self.metrics,
                "evaluation": self.evaluation,
                "slots": [
                    {"game": s.game, "seed": s.seed, "commands": s.commands, "text": s.observation.text}
                    for s in self.slots
                ],
            },
        )

    def _restore(self, state: dict[str, Any]) -> None:
        for key, here in self.identity.items():
            there = state["identity"].get(key)
            if there != here:
                raise CheckpointError(
                    f"{self.out / CHECKPOINT} is of another run: its {key} is {there!r}, here it is {here!r}"
                )
        self.agent.load_state_dict(state["agent_state"])
        self.policy_rng.bit_generator.state = state["policy_rng"]
        self.episode_rng.bit_generator.state = state["episode_rng"]
        self.steps, self.episodes = state["steps"], state["episodes"]
        self.next_game = state["next_game"]
        self.recent.extend(state["recent"])
        self.metrics, self.evaluation = state["metrics"], state["evaluation"]
        self.slots = [self._replayed(slot) for slot in state["slots"]]

    def _replayed(self, saved: dict[str, Any]) -> _Slot:
        """An environment brought to where it was by playing its episode again."""
        slot = self._begin(saved["game"], saved["seed"])
        for command in saved["commands"]:
            text, _, _, _, info = slot.env.step(command)
            slot.observation = Observation.from_env(text, info)
        slot.commands = list(saved["commands"])
        if slot.observation.text != saved["text"]:
            raise CheckpointError(
                f"game {self.games[slot.game].name} plays differently from when the checkpoint was made; "
                "start a new run"
            )
        return slot

    def _new_episode(self) -> _Slot:
        game = self.next_game
        self.next_game = (game + 1) % len(self.games)
        return self._begin(game, int(self.episode_rng.integers(2**31)))

    def _begin(self, game: int, seed: int) -> _Slot:
        spare = self.spare.setdefault(game, [])
        env = spare.pop() if spare else self.games[game].make()
        text, info = env.reset(seed=seed)
        return _Slot(game, env, seed, Observation.from_env(text, info))

    def _step(self) -> None:
        """One command in every environment, then one update."""
        observations = [slot.observation for slot in self.slots]
        actions = self.agent.act(observations, training=True, rng=self.policy_rng)
        transitions = []
        for number, (slot, action) in enumerate(zip(self.slots, actions, strict=True)):
            command = slot.observation.admissible[action]
            text, reward, terminated, truncated, info = slot.env.step(command)
            after = Observation.from_env(text, info)
            transitions.append(Transition(slot.observation, action, float(reward), after, terminated))
            slot.observation = after
            slot.commands.append(command)
            if terminated or truncated:
                self.recent.append(after.normalised_score)
                self.episodes += 1
                self.spare[slot.game].append(slot.env)
                self.slots[number] = self._new_episode()
        self.agent.observe(transitions)
        self.steps += len(transitions)
        self.metrics = self.agent.learn() or self.metrics

    def _crossed(self, before: int, interval: int) -> bool:
        return before // interval != self.steps // interval

    def _log(self, progress: ProgressFile, before: int) -> None:
        if self._crossed(before, self.config.evaluate_every):
            self._evaluate(progress)
        elif self._crossed(before, self.config.log_every):
            progress.write(self._row())
        if self._crossed(before, self.config.checkpoint_every):
            self.save()

    def _evaluate(self, progress: ProgressFile) -> None:
        self.evaluation = self.evaluate(self.agent)
        progress.write({**self._row(), **self.evaluation})

    def _row(self) -> dict[str, float | None]:
        return {"steps": self.steps, "episodes": self.episodes, "score": self._score(), **self.metrics}

    def _score(self) -> float | None:
        return float(np.mean(self.recent)) if self.recent else None

    def _write_config(self) -> None:
        config = {**self.identity, "steps": self.config.steps}
        write_file(self.out / "config.json", json.dumps(config, indent=1) + "\n")

    @contextmanager
    def _interruptible(self) -> Iterator[None]:
        """Ctrl-C ends the run after the current step; a second one at once."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def stop(signum: int, frame: FrameType | None) -> None:
            self.interrupted = True
            signal.signal(signal.SIGINT, previous)

        previous = signal.signal(signal.SIGINT, stop)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, previous)

    def _close(self) -> None:
        for env in [slot.env for slot in self.slots] + [e for envs in self.spare.values() for e in envs]:
            env.close()


def train_on_games(
    agent: Agent, names: Sequence[str], config: TrainingConfig, out: Path, *, resume: bool
) -> TrainingResult:
    """Train on games that `starling.make` knows (ids, folders, game.json files), evaluated on the same games,
    one episode each."""
    from starling.registration import make  # brings the interpreter along, which other trainings do not need

    games = [TrainingGame(name, partial(make, name)) for name in names]
    with ExitStack() as stack:
        envs = [stack.enter_context(closing(game.make())) for game in games]
        trainer = Trainer(agent, games, config, out, lambda player: evaluate(player, envs, [None] * len(envs)))
        return trainer.run(resume=resume)

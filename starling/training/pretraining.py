"""Pre-training on source games: imitation of what proves that they can be won, expert iteration on the agent's own
play, and practice for return (`starling.training.practice`).

Neither needs a person's labels or a target game. Imitation learns from the walkthrough that each game brings along
(`walkthrough_demonstration`), from its state graph (`graph_demonstrations`), or from a teacher or an expert that labels
what the agent itself gets into (DAgger). Expert iteration is in `starling.training.self_play`.

The run's folder holds a checkpoint like that of a training run, so that `starling transfer --from` and experiments
begin from it; it is written after every round, and a run that was stopped continues with the next one.
"""

from __future__ import annotations

import functools
import json
import time
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import mean
from typing import Any, Literal

import numpy as np

from starling.envs.vector import StarlingVectorEnv
from starling.library.catalog import open_game
from starling.training.agent import Agent, Ints, Observations
from starling.training.checkpoint import CHECKPOINT, open_run, restoring, save_checkpoint, single_thread
from starling.training.demonstrations import (
    GRAPH_STATES,
    Episodes,
    graph_demonstrations,
    walkthrough_demonstration,
)
from starling.training.episode import Decision, Demonstration, Episode, NounChoice, step_data, steps_of
from starling.training.expert import Expert
from starling.training.practice import STEPS, practise
from starling.training.progress import ProgressFile
from starling.training.rollout import GRAPH_INFOS, GraphRollout
from starling.training.self_play import MAX_STEPS, SelfPlay
from starling.training.teacher import Teacher, teacher_of
from starling.util.errors import StarlingError
from starling.util.paths import write_file
from starling.util.signals import interruptible

Method = Literal["imitation", "self-play", "both", "return"]
Labels = Literal["walkthroughs", "graph", "teacher", "expert"]
"""``teacher``: of tidying games, `starling.training.teacher`; ``expert``: of any, `starling.training.expert`."""
STEP_LIMIT = 100
"""Steps of an episode that an expert labels."""
TEACHER_ROUNDS, TEACHER_STEPS, TEACHER_NOISE = 3, 60, 0.4
"""Rounds of an episode of each game with a teacher: first it plays itself, with a share of random commands, then the
agent plays; and the most steps of an episode."""


@dataclass(frozen=True)
class PretrainingResult:
    """What a pre-training took and gave. ``decisions``: labelled ones, without those of self-play; ``episodes``: of
    self-play, of practice or with a teacher; ``steps``: demonstrated steps plus environment steps; ``score``: mean
    normalised score of the best episodes, 0 for games without one, or of the last round with a teacher, or of the last
    episodes of practice; None without episodes."""

    method: Method
    decisions: int
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
    choices: Sequence[NounChoice] = (),
    max_steps: int | None = None,
    resume: bool = False,
    notes: dict[str, Any] | None = None,
) -> PretrainingResult:
    """Pre-train an agent on the games ``names`` in the folder ``out``. Demonstrations of a game that is named several
    times, as in a mixture, count that much more. ``choices``: which things go together, beside
    what the games show. ``max_steps`` bounds the environment steps of self-play, by default `MAX_STEPS`;
    of the method return they are the total, by default `practice.STEPS`.

    Raises StarlingError if ``out`` holds a run and ``resume`` is false, if the agent cannot learn from demonstrations,
    if a game has no teacher, or for a mixture with the method return.
    """
    if not names:
        raise StarlingError("there are no games to pre-train on")
    identity = {
        "agent": agent.name, "agent_config": agent.config, "games": list(names), "seed": seed, "pretrain": method,
        "labels": labels if method != "self-play" else None, "choices": len(choices), **(notes or {}),
    }  # fmt: skip
    if method == "return" and len(set(names)) < len(names):
        raise StarlingError("--pretrain return plays all games equally often: name each once, or use imitation")
    if method == "return":
        notes = {"pretrain": method, "labels": "walkthroughs"}
        trained, decisions, seconds = practise(
            agent, names, choices, out, seed=seed, steps=max_steps or STEPS, resume=resume, notes=notes
        )
        return PretrainingResult(
            method, decisions, trained.steps, 0, trained.episodes, trained.score, round(seconds, 1), trained.finished,
            agent.report(),
        )  # fmt: skip
    max_steps = max_steps or MAX_STEPS
    state = open_run(out, identity, resume)
    single_thread()
    run = _Pretraining(agent, tuple(names), method, labels, choices, out, identity, seed)
    if state is not None:
        with restoring(out / CHECKPOINT):
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
            progress.write(run.round(max_steps))
            run.save(time.process_time() - began)
    return PretrainingResult(
        method,
        run.given_decisions,
        run.steps,
        run.rounds,
        run.episodes,
        run.score,
        round(run.seconds, 1),
        run.finished(max_steps),
        agent.report(),
    )


Choose = Callable[[Observations, list[tuple[Episode, Decision]], Ints], Ints]
"""(observations, episodes and decisions, environments) -> positions of commands, shape (n,)."""


class _Pretraining:
    def __init__(
        self, agent: Agent, names: tuple[str, ...], method: Method, labels: Labels, choices: Sequence[NounChoice],
        out: Path, identity: dict[str, Any], seed: int,
    ) -> None:  # fmt: skip
        self.agent, self.method, self.labels, self.choices = agent, method, labels, choices
        self.copies = Counter(names)
        """How often each game counts in what is imitated."""
        self.names = tuple(self.copies)
        self.out, self.identity = out, identity
        self.rng = np.random.default_rng(np.random.SeedSequence((seed, zlib.crc32(b"pretraining"))))
        self.given: list[Demonstration] = []
        self.own = SelfPlay(agent, self.names, self.rng)
        self.taught_steps = self.taught_rounds = 0
        """Steps and rounds with a teacher or an expert."""
        self.score: float | None = None
        self.seconds = 0.0
        self._games: StarlingVectorEnv | None = None

    @property
    def steps(self) -> int:
        return self.taught_steps + (0 if self.taught else self.given_decisions) + self.own.steps

    @property
    def rounds(self) -> int:
        return self.taught_rounds + self.own.rounds

    @property
    def episodes(self) -> int:
        return self.taught_rounds * len(self.names) + self.own.episodes

    @property
    def given_decisions(self) -> int:
        return sum(bool(step.good) for demonstration in self.given for step in demonstration.steps)

    @functools.cached_property
    def teachers(self) -> dict[str, Teacher]:
        """By name of the game; empty unless they are to teach."""
        if self.method == "self-play" or self.labels != "teacher":
            return {}
        found: dict[str, Teacher] = {}
        for name in self.names:
            teacher = teacher_of(open_game(name).spec)
            if teacher is None:
                raise StarlingError(
                    f"there is no teacher for {name}, which is neither a tidying nor a recipe game; use other --labels"
                )
            found[name] = teacher
        return found

    @property
    def taught(self) -> bool:
        """Whether a teacher or an expert labels the agent's own play, in rounds."""
        return self.method != "self-play" and self.labels in ("teacher", "expert")

    def imitate(self) -> None:
        if self.method == "self-play" or self.taught:
            _ = self.teachers  # raises if there is none for a game
            return
        for name in self.names:
            game = open_game(name)
            if self.labels == "walkthroughs":
                found = [walkthrough_demonstration(game)]
            else:
                found = graph_demonstrations(game, GRAPH_STATES)
            self.given += copied(found, self.copies[name])
        self.agent.imitate(self.given, self.choices)

    def finished(self, max_steps: int) -> bool:
        if self.taught and self.taught_rounds < TEACHER_ROUNDS:
            return False
        return self.method == "imitation" or self.own.finished(max_steps)

    def round(self, max_steps: int) -> dict[str, Any]:
        """Play, and learn; the round's row of progress.csv."""
        if self.taught and self.taught_rounds < TEACHER_ROUNDS:
            scores, won = self._with_teachers()
        else:
            scores, won = self.own.round(max_steps)
            self.score = float(self.own.scores.mean())
        found = self.own.best.demonstrations()
        if self.given or found:
            self.agent.imitate([*self.given, *found], self.choices)
        labelled = self.given_decisions + sum(len(demonstration.steps) for demonstration in found)
        return {
            "steps": self.steps, "round": self.rounds, "score": mean(scores) if scores else None,
            "won": mean(won) if won else None, "best_score": self.score, "decisions": labelled,
        }  # fmt: skip

    def _with_teachers(self) -> tuple[list[float], list[bool]]:
        """A teacher or an expert labels what it would do in each situation; in the first round it also plays."""
        names, limit = self.names, STEP_LIMIT if self.labels == "expert" else TEACHER_STEPS
        teachers = list(self.teachers.values())
        experts = [] if teachers else [Expert(game) for game in self._env(limit).games]

        def choose(seen: Observations, now: list[tuple[Episode, Decision]], envs: Ints) -> Ints:
            if experts:
                labels = [experts[env].good(key) for env, key in zip(envs.tolist(), seen.state.tolist(), strict=True)]
            else:
                labels = [teachers[env].good(*known) for env, known in zip(envs.tolist(), now, strict=True)]
            for (episode, _), good in zip(now, labels, strict=True):
                episode.good = good
            if self.taught_rounds:
                return self.agent.act(seen, training=False, rng=self.rng)
            chosen = []
            for good, count in zip(labels, seen.counts.tolist(), strict=True):
                noisy = not good or self.rng.random() < TEACHER_NOISE
                chosen.append(int(self.rng.integers(count) if noisy else self.rng.choice(good)))
            return np.array(chosen)

        scores, won, ended = self._play(limit, choose)
        for name, episode in zip(names, ended, strict=True):
            shown = Demonstration(name, tuple(episode.steps), from_memory=not experts)
            self.given += copied([shown], self.copies[name])
        self.score = float(scores.mean())
        self.taught_rounds += 1
        return scores.tolist(), won.tolist()

    def _play(self, limit: int, choose: Choose) -> tuple[np.ndarray, np.ndarray, list[Episode]]:
        """Play every game once: (scores, won, episodes), one for each game."""
        count = len(self.names)
        order = iter(range(count))
        rollout = GraphRollout(self._env(limit), lambda: next(order, 0))
        episodes = Episodes()
        running = np.ones(count, bool)
        scores, won = np.zeros(count), np.zeros(count, bool)
        ended: dict[int, Episode] = {}
        while running.any():
            places = np.flatnonzero(running)
            seen = rollout.observations.take(places)
            actions = np.zeros(count, np.int64)
            actions[places] = choose(seen, episodes.see(seen), places)
            episodes.play(seen, actions[places])
            rollout.step(actions, lambda: 0)
            self.taught_steps += len(places)
            over = np.flatnonzero(running & rollout.over)
            finished = episodes.finish(rollout.observations, over.tolist())
            ended |= {i: episode for i, (episode, *_) in zip(over.tolist(), finished, strict=True)}
            scores[over], won[over] = rollout.observations.normalised_score[over], rollout.won[over]
            running[over] = False
        return scores, won, [ended[i] for i in range(count)]

    def _env(self, limit: int) -> StarlingVectorEnv:
        """All games side by side; what one round explores, the next ones look up."""
        from starling.envs.registration import make_vec

        if self._games is None:
            self._games = make_vec(list(self.names), len(self.names), max_episode_steps=limit, infos=GRAPH_INFOS)
        return self._games

    def save(self, seconds: float) -> None:
        self.seconds = seconds
        state = {
            "identity": self.identity, "steps": self.steps, "agent_state": self.agent.state_dict(),
            "rng": self.rng.bit_generator.state,
            "given": [(d.game, step_data(d.steps), d.from_memory) for d in self.given], "own": self.own.state_dict(),
            **{name: getattr(self, name) for name in _COUNTS},
        }  # fmt: skip
        save_checkpoint(self.out / CHECKPOINT, state)

    def restore(self, state: dict[str, Any]) -> None:
        self.agent.load_state_dict(state["agent_state"])
        self.rng.bit_generator.state = state["rng"]
        self.given = [Demonstration(game, steps_of(steps), known) for game, steps, known in state["given"]]
        self.own.load_state_dict(state["own"])
        for name in _COUNTS:
            setattr(self, name, state[name])


def copied(demonstrations: Sequence[Demonstration], times: int) -> list[Demonstration]:
    """Demonstrations of a game that count ``times`` times: the copies are games of their own."""
    return [
        replace(shown, game=f"{shown.game} ({copy + 1})") if copy else shown
        for copy in range(times)
        for shown in demonstrations
    ]


_COUNTS = ("taught_steps", "taught_rounds", "score", "seconds")
"""What else of a pre-training a checkpoint holds."""

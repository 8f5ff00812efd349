"""Watch an agent play, step by step: what it reads, considers and chooses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import jinja2
import numpy as np

import starling
from starling.training.agent import Agent
from starling.training.rollout import GRAPH_INFOS, GraphRollout

SHOWN = 5
"""Commands shown of those that the agent considered."""


@dataclass(frozen=True)
class Moment:
    """One step of an attempt. ``commands``: number of admissible commands. ``considered``: (command, probability) of
    the most probable ones, best first; empty if the agent computes no probabilities. ``answer``: the game's response.
    ``outcome``: at the last step of the attempt, ``won``, ``lost`` or ``out of steps``; else empty."""

    attempt: int
    step: int
    text: str
    commands: int
    considered: tuple[tuple[str, float], ...]
    chosen: str
    score: float
    max_score: float
    answer: str
    outcome: str = ""


def watch(agent: Agent, game: str, attempts: int, max_steps: int, seed: int) -> Iterator[Moment]:
    """Play ``attempts`` episodes of a game (library id or folder) without training; yields each step. Agents with a
    memory across episodes use their earlier attempts."""
    rng = np.random.default_rng(np.random.SeedSequence((seed, 1)))
    env = starling.make_vec([game], infos=GRAPH_INFOS, max_episode_steps=max_steps)
    agent.begin_evaluation()
    for attempt in range(1, attempts + 1):
        rollout = GraphRollout(env, lambda: 0)
        step = 0
        while not rollout.over[0]:
            step += 1
            before = rollout.observations
            action = agent.act(before, training=False, rng=rng)
            rollout.step(action, lambda: 0)
            seen, after, chosen = before[0], rollout.observations[0], int(action[0])
            yield Moment(
                attempt=attempt,
                step=step,
                text=seen.text,
                commands=len(seen.admissible),
                considered=_considered(agent, seen.admissible),
                chosen=seen.admissible[chosen],
                score=after.score,
                max_score=after.max_score,
                answer=after.text,
                outcome=_outcome(rollout, step, max_steps) if rollout.over[0] else "",
            )
        agent.end_evaluation_episodes(rollout.observations)
    env.close()


def _considered(agent: Agent, commands: Sequence[str]) -> tuple[tuple[str, float], ...]:
    found = agent.preferences()
    if found is None:
        return ()
    best = np.argsort(-found[0], kind="stable")[:SHOWN]
    return tuple((commands[int(i)], float(found[0][i])) for i in best)


def _outcome(rollout: GraphRollout, step: int, max_steps: int) -> str:
    if rollout.won[0]:
        return "won"
    return "out of steps" if step >= max_steps else "lost"


def page(title: str, agent: str, moments: Sequence[Moment]) -> str:
    """A self-contained HTML page. Texts of the game are escaped."""
    loader = jinja2.PackageLoader("starling.players", ".")
    environment = jinja2.Environment(
        loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    attempts: dict[int, list[Moment]] = {}
    for moment in moments:
        attempts.setdefault(moment.attempt, []).append(moment)
    return environment.get_template("watching.html").render(title=title, agent=agent, attempts=attempts)

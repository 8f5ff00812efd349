"""The games as an environment of `verifiers`: tasks are games and seeds, the reward is the normalised score.

The harness holds the conversation of `starling.dialogue`. A reply without a command and a failed request use up a turn,
and the rollout goes on.

``vf-eval`` and trainers find an environment by the name of a top-level module. ``docs/verifiers-environment`` is an
installable package with such a module, `MODULE`, which re-exports this one. Without it, use `load_environment`.
"""

# pyright: reportMissingImports=false
from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Iterator
from typing import Any

import verifiers.v1 as vf
from openai import AsyncOpenAI, OpenAIError
from pydantic import Field

from starling.dialogue.play import Mode, Rules, Strategy, open_play
from starling.generation.sources import source_names

__all__ = ["GamesEnv", "GamesHarness", "GamesTaskset", "load_environment"]

MODULE = "starling_games"
_log = logging.getLogger(__name__)


class GamesConfig(vf.TasksetConfig):
    """Which games are played (``--env.taskset.*``), and how: see `Rules` for the fields that are not described here."""

    games: str = "split:train"
    """Library games and folders of generated games, in the format of ``starling train --games``."""
    seeds: int = Field(1, ge=1)
    """Number of tasks per game, with the seeds ``seed``, ``seed`` + 1, ..."""
    seed: int = Field(0, ge=0)
    mode: Mode = "choose"
    max_turns: int = Field(100, ge=1)
    inventory: bool = False
    score: bool = True
    history: int = Field(20, ge=0)
    max_tokens: int = Field(6_000, ge=1)
    strategy: Strategy = "reason"

    @property
    def rules(self) -> dict[str, Any]:
        """Arguments of `Rules`."""
        names = ("mode", "inventory", "score", "max_turns", "history", "max_tokens", "strategy")
        return {name: getattr(self, name) for name in names}


class GameData(vf.TaskData):
    """One episode: the game, its seed, and the arguments of its `Rules`."""

    game: str
    seed: int
    rules: dict[str, Any]


class GameState(vf.State):
    """`Play.figures` of the episode."""

    figures: dict[str, float] = Field(default_factory=dict)


class GameTask(vf.Task[GameData, GameState, vf.TaskConfig]):
    """Reward: the normalised score, 0 to 1. Metrics: won, moves, turns, invalid, asked."""

    @vf.reward(weight=1.0)
    async def normalised_score(self, trace: vf.Trace) -> float:
        return float(trace.state.figures.get("score", 0.0))

    @vf.metric
    async def course(self, trace: vf.Trace) -> dict[str, float]:
        return {name: value for name, value in trace.state.figures.items() if name != "score"}


class GamesTaskset(vf.Taskset[GameTask, GamesConfig]):
    """All combinations of games and seeds, ordered by seed."""

    def load(self) -> Iterator[GameTask]:
        chosen = self.config
        system = Rules(**chosen.rules).system
        for seed in range(chosen.seed, chosen.seed + chosen.seeds):
            for game in source_names(chosen.games):
                data = GameData(
                    name=f"{game}#{seed}",
                    prompt=f"Play {game}.",  # for the record: the harness shows the game instead
                    system_prompt=system,
                    game=game,
                    seed=seed,
                    rules=chosen.rules,
                )
                yield GameTask(data, chosen.task)


class GamesHarnessConfig(vf.HarnessConfig):
    """Settings of the requests to the endpoint (``--env.agent.harness.*``)."""

    timeout: float = Field(120.0, gt=0)
    """Timeout of a request, in seconds."""
    retries: int = Field(2, ge=0)
    """Maximum number of retries of a failed request."""


class GamesHarness(vf.Harness[GamesHarnessConfig]):
    """Plays a `GameTask` in this process."""

    APPENDS_SYSTEM_PROMPT = True
    EXECUTES_CODE = False
    NEEDS_CONTAINER = False

    async def launch(
        self,
        ctx: vf.ModelContext,
        trace: vf.Trace,
        runtime: vf.Runtime,
        endpoint: str,
        secret: str,
        mcp_urls: dict[str, str],
        data: vf.TaskData,
    ) -> vf.ProgramResult:
        if not isinstance(data, GameData):
            raise TypeError("GamesHarness plays only tasks of GamesTaskset")
        play = open_play(data.game, Rules(**data.rules))
        await asyncio.to_thread(play.begin, data.seed)
        trace.state.figures = play.figures
        options: dict[str, Any] = {"timeout": self.config.timeout, "max_retries": self.config.retries}
        async with AsyncOpenAI(base_url=endpoint, api_key=secret, **options) as client:
            while not play.over:
                reply = await _reply(client, ctx.model, play.messages())
                if trace.stop_condition is not None:  # a limit of the rollout refused the request
                    break
                await asyncio.to_thread(play.reply, reply)
                trace.state.figures = play.figures
        return vf.ProgramResult(exit_code=0, stdout="", stderr="")


async def _reply(client: AsyncOpenAI, model: str, messages: Any) -> dict[str, Any]:
    """The endpoint's message; an empty one if there is none."""
    try:
        answer = await client.chat.completions.create(model=model, messages=messages)
        return answer.choices[0].message.model_dump()
    except (OpenAIError, ValueError, LookupError, AttributeError, TypeError) as error:  # the last ones: no completion
        _log.warning("request failed, turn lost: %s", type(error).__name__)
        return {}


class GamesEnvConfig(vf.SingleAgentEnvConfig):
    """Settings of the environment: one agent, which plays in this process."""

    agent: vf.AgentConfig = vf.AgentConfig(runtime=vf.SubprocessConfig())


class GamesEnv(vf.Env[GamesEnvConfig]):
    """In each episode, the agent plays the task's game."""

    async def run(self, task: vf.Task[Any], agents: vf.Agents) -> None:
        await agents.agent.run(task)


def load_environment(
    games: str = "split:train", mode: Mode = "choose", max_turns: int = 100, seeds: int = 1, **options: Any
) -> vf.Env[Any]:
    """The environment. ``options``: further fields of `GamesConfig`.

    Raises pydantic's ValidationError for a value out of its range, and StarlingError, when its tasks are listed, for
    games that do not exist.
    """
    sys.modules.setdefault(MODULE, sys.modules[__name__])  # verifiers loads the parts of an environment by that name
    taskset = {"id": MODULE, "games": games, "mode": mode, "max_turns": max_turns, "seeds": seeds, **options}
    return vf.load_environment(vf.resolve_env_config({"taskset": taskset}))

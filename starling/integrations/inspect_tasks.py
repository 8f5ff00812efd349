"""The games as tasks of Inspect: ``inspect eval starling/starling_heldout --model ...``.

A sample is a game, its score the normalised score of the episode; epochs play further seeds. The solver holds the
conversation of `starling.dialogue`; a reply without a command and a failed request use up a turn.

(A file called inspect.py would hide Python's own module from an ``inspect eval`` of this file.)
"""

# pyright: reportMissingImports=false
from __future__ import annotations

import asyncio
import logging
from typing import Any

from inspect_ai import Task, task
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import (
    ChatMessage,
    ChatMessageAssistant,
    ChatMessageSystem,
    ChatMessageUser,
    GenerateConfig,
    ModelOutput,
    get_model,
)
from inspect_ai.scorer import Score, Scorer, Target, mean, scorer, stderr
from inspect_ai.solver import Generate, Solver, TaskState, solver
from inspect_ai.util import LimitExceededError

from starling.dialogue.play import Mode, Rules, open_play
from starling.generation.sources import source_names

HELD_OUT = "split:eval"
FIGURES = "figures"
"""Where the figures of the episode are in a sample's store."""
REQUEST = GenerateConfig(max_retries=2, attempt_timeout=120)
"""How a model is asked. Inspect alone would repeat a failed request without end."""
_log = logging.getLogger(__name__)


@task
def starling_heldout(mode: Mode = "choose", max_turns: int = 100, inventory: bool = False) -> Task:
    """The games of the evaluation split, which no agent of STARLING is trained on."""
    return starling_library(HELD_OUT, mode, max_turns, inventory)


@task
def starling_library(
    games: str = "split:train", mode: Mode = "choose", max_turns: int = 100, inventory: bool = False
) -> Task:
    """Library games, or folders of generated games. ``games``: in the format of ``starling train --games``; for the
    other arguments see `Rules`."""
    rules = Rules(mode=mode, max_turns=max_turns, inventory=inventory)
    samples = [Sample(input=f"Play {game}.", id=game, metadata={"game": game}) for game in source_names(games)]
    return Task(
        dataset=MemoryDataset(samples, name=games),
        solver=play_game(mode, max_turns, inventory),
        scorer=normalised_score(),
        metadata={"system_prompt": rules.system},
    )


if "site-packages" not in __file__:
    # Inspect does not see that an editable installation is the package `starling`, and leaves its name out.
    for _task in (starling_heldout, starling_library):
        task(name=f"starling/{_task.__name__}")(_task)


@solver
def play_game(mode: Mode = "choose", max_turns: int = 100, inventory: bool = False) -> Solver:
    """Play the game of the sample to its end, or for ``max_turns`` turns. The seed is the epoch."""
    rules = Rules(mode=mode, max_turns=max_turns, inventory=inventory)

    async def solve(state: TaskState, generate: Generate) -> TaskState:
        play = open_play(state.metadata["game"], rules)
        said = await asyncio.to_thread(play.begin, state.epoch - 1)
        state.messages = [ChatMessageSystem(content=rules.system), ChatMessageUser(content=said)]
        state.store.set(FIGURES, play.figures)
        while not play.over:
            output = await _asked([_chat(message) for message in play.messages()])
            turn = await asyncio.to_thread(play.reply, _reply(output))
            if output is not None:
                state.output = output
            state.messages += [_chat(message) for message in play.messages()[-2:-1]] + [
                ChatMessageUser(content=turn.text)
            ]
            state.store.set(FIGURES, play.figures)
        state.completed = True
        return state

    return solve


@scorer(metrics={"score": [mean(), stderr()], "*": [mean()]})
def normalised_score() -> Scorer:
    """`Play.figures` of the episode: the normalised score, won, moves, turns, invalid, asked."""

    async def score(state: TaskState, target: Target) -> Score:
        return Score(value=dict(state.store.get(FIGURES, {"score": 0.0})))

    return score


async def _asked(messages: list[ChatMessage]) -> ModelOutput | None:
    """The model's output; None if the request failed."""
    try:
        return await get_model().generate(messages, config=REQUEST)
    except LimitExceededError:
        raise
    except Exception as error:  # each provider has its own
        _log.warning("request failed, turn lost: %s", type(error).__name__)
        return None


def _reply(output: ModelOutput | None) -> dict[str, Any]:
    """The model's reply in the form that `Play.reply` takes."""
    if output is None or output.empty:
        return {}
    calls = [{"function": {"arguments": call.arguments}} for call in output.message.tool_calls or ()]
    return {"content": output.completion, "tool_calls": calls}


def _chat(message: dict[str, str]) -> ChatMessage:
    made = {"system": ChatMessageSystem, "user": ChatMessageUser, "assistant": ChatMessageAssistant}
    return made[message["role"]](content=message["content"])

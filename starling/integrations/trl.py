"""The games for TRL: ``GRPOTrainer(environment_factory=environment_factory(...))``.

TRL makes one environment per rollout, calls `GameEnvironment.reset` with the columns of an example, offers the public
methods to the model as tools, and asks `GameEnvironment.get_reward` when the rollout is over. This module does not
import TRL; install the extra ``trl`` for the trainer.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

from starling.dialogue.play import Mode, Play, Rules, open_play
from starling.generation.sources import source_names

OVER = "The game is over."


class GameEnvironment:
    """An episode that a model plays by calling the tool `act`.

    Parameters
    ----------
    mode, max_turns
        As in `Rules`. After ``max_turns``, calls of the tool have no effect.

    Raises StarlingError for a value out of its range.
    """

    def __init__(self, mode: Mode = "choose", max_turns: int = 50) -> None:
        self._rules = Rules(mode=mode, max_turns=max_turns)
        self._play: Play | None = None

    def reset(self, game: str, seed: int = 0, **_: Any) -> str:
        """Begin an episode. ``game`` and ``seed``: columns of the example (`examples`). Returns the opening, which TRL
        adds to the prompt. Raises UnknownGameError."""
        self._play = open_play(game, self._rules)
        return self._play.begin(seed)

    def act(self, command: str) -> str:
        """Play one command.

        Args:
            command: The command, or its letter in the list of possible commands.

        Returns:
            What happens in the game.
        """
        if self._play is None or self._play.over:
            return OVER
        turn = self._play.reply({"tool_calls": [{"function": {"arguments": {"command": command}}}]})
        return f"{turn.text}\n\n{OVER}" if turn.over else turn.text

    def get_reward(self) -> float:
        """The normalised score of the episode, 0 to 1."""
        return self._play.score if self._play else 0.0


def environment_factory(mode: Mode = "choose", max_turns: int = 50) -> Callable[[], GameEnvironment]:
    """A value for the ``environment_factory`` argument of ``GRPOTrainer``; can be pickled. Arguments as in
    `GameEnvironment`."""
    return functools.partial(GameEnvironment, mode, max_turns)


def examples(games: str = "split:train", seeds: Sequence[int] = (0,), mode: Mode = "choose") -> list[dict[str, Any]]:
    """Rows of a training set, for ``datasets.Dataset.from_list``: beginning of the conversation, game and seed.

    ``games``: in the format of ``starling train --games``. Raises StarlingError if nothing matches.
    """
    rules = Rules(mode=mode)
    prompt = [{"role": "system", "content": rules.system}, {"role": "user", "content": ""}]
    return [{"prompt": prompt, "game": game, "seed": seed} for seed in seeds for game in source_names(games)]

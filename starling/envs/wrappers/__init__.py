"""Wrappers that turn texts into numbers and infos into what other libraries expect.

They rely on the environment's contract (texts in and out, infos under TextWorld's names), so they wrap the targets
as well; only `command_vocabulary` and some of TextWorldInfos read the game's spec. From the inside out: RewardShaping and HistoryStack (texts), TokenIds (observations become
numbers), DiscreteActions (actions become numbers), TextWorldInfos. Importing this needs neither torch nor
Stable-Baselines3 nor tokenizers.
"""

from __future__ import annotations

from starling.envs.wrappers.actions import DiscreteActions
from starling.envs.wrappers.commands import command_vocabulary
from starling.envs.wrappers.history import HistoryStack
from starling.envs.wrappers.reward import RewardShaping
from starling.envs.wrappers.textworld_infos import TextWorldInfos
from starling.envs.wrappers.tokens import TokenIds, game_texts, train_tokenizer

__all__ = [
    "DiscreteActions",
    "HistoryStack",
    "RewardShaping",
    "TextWorldInfos",
    "TokenIds",
    "command_vocabulary",
    "game_texts",
    "train_tokenizer",
]

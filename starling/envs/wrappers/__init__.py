"""Gymnasium wrappers: token ids, discrete actions, histories, reward shaping, TextWorld's infos.

They need only text observations, text actions and TextWorld's info keys, so they also wrap targets; only
`command_vocabulary` and parts of TextWorldInfos read the game's spec. Order, innermost first: RewardShaping and
HistoryStack, then TokenIds, then DiscreteActions, then TextWorldInfos. Importing this package imports none of torch,
Stable-Baselines3 and tokenizers.
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

"""The agent interface, training runs and their files, evaluation, and transition data.

- `agent`: the interface and the registry of agents; `settings`: hyper-parameters of agents, encoders and objectives.
- `trainer`: a training run; `rollout`, `curriculum`, `evaluation`, `checkpoint` and `progress` are its parts.
- `collect` and `transitions`: data for the pre-training of encoders; `encoder_files`: folders of trained encoders.

Pre-training and transfer of agents are in `starling.experiments`, self-supervised pre-training of encoders in
`starling.agents.pretraining`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starling.training.trainer import Trainer, TrainingConfig, TrainingResult, train_on_games

__all__ = ["Trainer", "TrainingConfig", "TrainingResult", "train_on_games"]


def __getattr__(name: str) -> Any:
    # On demand: commands that train nothing import `settings` and others from here, and are to start quickly.
    if name in __all__:
        return getattr(importlib.import_module("starling.training.trainer"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""The agent interface, training runs and their files, evaluation, and collected transitions."""

from starling.training.trainer import Trainer, TrainingConfig, TrainingResult, train_on_games

__all__ = ["Trainer", "TrainingConfig", "TrainingResult", "train_on_games"]

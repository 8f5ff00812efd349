"""The agent interface, training runs and their files, evaluation, and transition data."""

from starling.training.trainer import Trainer, TrainingConfig, TrainingResult, train_on_games

__all__ = ["Trainer", "TrainingConfig", "TrainingResult", "train_on_games"]

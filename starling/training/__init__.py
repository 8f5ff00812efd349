"""The agent interface, training runs and their files, evaluation, and transition data.

- `agent`: the interface and the registry of agents; `settings`: hyper-parameters of agents, encoders and objectives.
- `trainer`: a training run; `rollout`, `curriculum`, `evaluation`, `checkpoint` and `progress` are its parts.
- `collect` and `transitions`: data for the pre-training of encoders; `encoder_files`: folders of trained encoders.

Pre-training and transfer of agents are in `starling.experiments`, self-supervised pre-training of encoders in
`starling.agents.pretraining`.
"""

from starling.training.trainer import Trainer, TrainingConfig, TrainingResult, train_on_games

__all__ = ["Trainer", "TrainingConfig", "TrainingResult", "train_on_games"]

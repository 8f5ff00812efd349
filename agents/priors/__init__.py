"""Priors over commands: language models, and small models trained on other games.

- `prior`: the interface and the cache of scores; `endpoint` and `local_lm`: language models.
- `action_lm`: the small model; `demonstrations` and `action_lm_training`: its data and training; `own_play`: trained on
  an agent's own discoveries.
"""

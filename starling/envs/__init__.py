"""Gymnasium environments, single and vectorised, with their registration and wrappers.

- `env`: one environment; `vector`: many, stepped as arrays; `registration`: `starling.make` and its siblings.
- `wrappers`: discrete actions, token ids, reward shaping, histories, TextWorld's infos.
"""

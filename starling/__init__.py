"""STARLING: text games generated from seed ideas, as Gymnasium environments for reinforcement learning.

Importing this package registers the library's games as ``starling/<Game>-v0`` and the transfer targets as
``starling-targets/<name>-v0``. It imports none of torch, pandas and textworld.
"""

from __future__ import annotations

from starling import moved
from starling.envs.registration import make, make_story, make_vec, register_games
from starling.targets import register_targets

__version__ = "0.2.0"
__all__ = ["__version__", "make", "make_story", "make_vec"]

moved.install()
register_games()
register_targets()

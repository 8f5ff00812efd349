"""STARLING: seed ideas become Inform 7 games, games become Gymnasium environments, agents learn on them.

Importing this package registers the library's games under ``starling/`` and the targets under
``starling-targets/``; it imports no torch.
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

"""STARLING: from seed ideas to Inform 7 games, Gymnasium environments, and agents that learn in them.

Importing this package registers the library's games with Gymnasium, under ``starling/``, and the target games, under
``starling-targets/``. It does not import torch.
"""

from __future__ import annotations

from starling import moved
from starling.envs.registration import make, make_story, make_vec, register_games
from starling.targets import register_targets

__version__ = "0.1.0"
__all__ = ["__version__", "make", "make_story", "make_vec"]

moved.install()
register_games()
register_targets()

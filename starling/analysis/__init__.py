"""What exploring a game's states proves: winnability, dead ends, difficulty."""

from starling.analysis.analyse import Analysis, DeadEnd, analyse, random_episodes

__all__ = ["Analysis", "DeadEnd", "analyse", "random_episodes"]

"""What can be proved about a game by exploring its states: winnability, dead ends, difficulty."""

from starling.analysis.analyse import Analysis, DeadEnd, analyse, random_episodes

__all__ = ["Analysis", "DeadEnd", "analyse", "random_episodes"]

"""What exploring a game's states proves: winnability, dead ends, difficulty.

- `verify`: compiles a game and replays its walkthrough; `release_check`: also explores it, and rejects games that are
  too short or too easy; `diagnosis`: why a task cannot be done.
- `analyse`: shortest win, dead ends and random play; `search`: best-first width search for a winning plan.
"""

from starling.analysis.analyse import Analysis, DeadEnd, analyse, random_episodes

__all__ = ["Analysis", "DeadEnd", "analyse", "random_episodes"]

"""Search with save and restore: methods that return to earlier positions of a game, which no agent that only plays can.

Their results are a condition of their own, ``CONDITION``, and are never put beside those of agents without saying so.

- `simulator`: positions of a game, to return to and to play on from; counts the steps.
- `go_explore`, `mcts`: the methods, one file each; `random_play`: their control, which does not return.
- `prior`: what a pre-trained agent thinks of the commands; `run`: a search of a game, and its result.
"""

CONDITION = "with save and restore"

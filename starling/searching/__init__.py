"""Search with save and restore: methods that can return to earlier positions of a game, which agents cannot.

Their results form a separate condition, ``CONDITION``. Reports label them as such and never rank them among agents.

- `simulator`: positions of a game that can be saved and restored; counts the steps.
- `go_explore`, `mcts`: the methods, one file each; `random_play`: the baseline, which never restores a position.
- `prior`: a pre-trained agent's probabilities of commands, as a prior; `run`: a search of a game, and its result.
"""

CONDITION = "with save and restore"

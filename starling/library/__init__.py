"""Games rendered from specs, and the shipped library of games.

- `game`: `Game`, a spec with its compiled story, as a `starling.states.playable.Playable`.
- `world`: the state of such a game, read from memory in terms of the spec; `candidates`: the commands worth trying.
- `catalog`: the shipped games of ``games/``, by id or pattern.

The generated pages of ``games/`` are made by `starling.generation.library_pages`.
"""

from starling.library.catalog import find, games_of_split, library_folders, open_game, read_game

__all__ = ["find", "games_of_split", "library_folders", "open_game", "read_game"]

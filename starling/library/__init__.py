"""Games rendered from specs, and the shipped library of games."""

from starling.library.catalog import find, games_of_split, library_folders, open_game, read_game

__all__ = ["find", "games_of_split", "library_folders", "open_game", "read_game"]

"""States of a game: exploring them, and keeping what was found in memory and on disk."""

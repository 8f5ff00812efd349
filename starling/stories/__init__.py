"""Any Z-code story as a game: its own tables, grammar, objects and candidate commands."""

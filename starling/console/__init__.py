"""Playing by hand: a session and its rooms, hints and explanations, its transcript, and the places where it is shown.

`session` holds the game, `player` reads what a person types and records it, `plain` and `terminal` show it; the web
pages show the same.
"""

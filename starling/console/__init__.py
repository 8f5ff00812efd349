"""Interactive play by humans.

`session` runs the game, `player` handles and records each line a person types, `hints` and `why` help the player,
`rooms` draws the map, `transcript` stores and replays sessions. `plain` and `terminal` are the front ends; the web
pages use the same `player`.
"""

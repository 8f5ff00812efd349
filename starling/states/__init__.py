"""State graphs: exploring the states of a game, and storing them in memory and on disk.

Read in this order:

- `graph`: `Graph`, states and transitions as arrays; `StateRecord`, `Successor` and `Expansion`, what exploring yields.
- `playable`: `Playable`, the interface of every game that can be played, and `explore`, which expands one state.
- `explorers`: expanding several states at the same time, on threads.
- `store`: `GraphStore`, the SQLite file that keeps a game's graph between processes.
- `crawl`: expanding a whole game with several processes, and shortest paths.
"""

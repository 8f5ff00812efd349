"""Any Z-machine story as a game, without a GameSpec: everything is read from the story file itself.

Read in this order:

- `tables`: the tables of a story file: texts, dictionary, objects, and the names that Inform 6 leaves.
- `grammar`: the parser's grammar table as command patterns; `object_names`: how the player refers to objects.
- `player`: which object is the player, and which holds the rooms.
- `candidates`: `StoryCandidates`, the commands worth trying in a state, from all of these.
- `search`: `CommandSearch`, which finds the candidates that change the world.
- `world`: `StoryWorld`, score, ending and world model of an Inform 7 story, read through its symbols.
- `story`: `open_story` and `StoryGame`, which make a story a `starling.states.playable.Playable`.
"""

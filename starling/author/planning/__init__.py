"""The embedded author's planner: reads an idea, plans a game backwards from its goals, lays it out and tells it.

``lore``     what it knows beside the bank: goals, ways, troubles, barriers, themes, nouns and verbs, as JSON files
``reading``  an idea -> what is to be done (verbs with their objects), where, for whom
``rewording``  an idea that names no deed -> the deed that it calls for, in plain words
``mystery``, ``solving``  an idea that asks who did it -> a case -> a script with suspects, clues and an accusation
``plot``     goals -> scenes that depend on each other: what is needed, how it is come by, what is wrong with it
``setting``  the map, where everything is, what is shut off
``sayings``  composes sentences by a grammar; ``describing`` describes rooms and their exits by it
``joining``  joins what a script says to the command that it answers
``telling``  scenes -> actions, rules and tasks of a GameSpec, with the walkthrough
"""

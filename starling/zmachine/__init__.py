"""The Z-machine interpreter, written in C, and access to its memory.

Read in this order:

- `machine`: `Machine`, the only user of the C extension: send commands, take and restore snapshots, read memory.
- `memory`: words and object properties in that memory.
- `symbols`: `Symbols`, where a compiled Inform 7 story keeps its variables and objects.
- ``zm.h``, then ``story.c`` (decoding), ``run.c`` (execution), ``text.c``, ``objects.h``, ``snapshot.c`` and
  ``module.c``: the interpreter, after the Z-Machine Standards Document 1.1.

No module here knows the games: `starling.states` and `starling.stories` build on it.
"""

"""The Glulx interpreter, written in C, and access to its memory.

Read in this order:

- `machine`: `GlulxMachine`, the only user of the C extension, and `open_machine`, for stories of either machine. It has
  the interface of `starling.zmachine.machine.Machine`.
- `tables`: what the Inform compilers leave in a story: objects, their names, the dictionary, the grammar.
- ``glulx.h`` and ``opcodes.h``, then ``story.c`` (decoding), ``run.c`` (execution), ``strings.c``, ``glk.c``,
  ``snapshot.c`` and ``module.c``: the interpreter, after the Glulx specification 3.1.3 and the Glk specification 0.7.5.
"""

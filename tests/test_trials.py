"""Commands that are tried from a state leave no trace, whatever they write, and do what they do when they are typed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from starling.zmachine.machine import Layout, Machine
from tests.test_conformance import compiled

WRITER = """Global place; Global score; Global turns;
Array line -> 60; Array parse -> 60; Array table -> 3000; Array here --> 40;
Attribute lit; Property size 5;
Object Hall "Hall" with size 1; Object -> Box "box" with size 2; Object -> Coin "coin" with size 3, has lit;
[ Main i; place = Hall;
  while (1) { print ">"; line->0 = 50; line->1 = 0; parse->0 = 9; read line parse; i = parse-->1;
    switch (i) {
      'bytes': for (i = 0: i < 3000: i = i + 61) table->i = table->i + 1;
      'words': for (i = 63: i < 2900: i = i + 127) table-->(i / 2) = i;
#Ifv5;
      'copy': @copy_table line table 40; @copy_table table here 60;
#Endif;
      'move': @insert_obj Coin Box; @insert_obj Box Coin;
      'flags': give Coin ~lit; give Hall lit;
      'sizes': Coin.size = 7; Box.size = 300;
      'variables': score++; turns = 9; place = Box;
      'print': @output_stream 3 here; print "nothing is written on it"; @output_stream -3;
      'restart': @restart;
      'quit': @quit;
      'crash': @insert_obj Coin Box; i = 0; i = 7 / i;
    }
    print "Done.^"; turns++; }
];
"""
TRIED = "bytes words copy move flags sizes variables print restart quit crash nothing".split()


@pytest.mark.parametrize("version", [3, 5, 8])
def test_what_tried_commands_write_is_taken_back(version: int, tmp_path: Path) -> None:
    story = compiled(version, WRITER, tmp_path)
    machine, other = Machine(story), Machine(story)
    tried = [command for command in TRIED if version > 3 or command != "copy"]
    memory = machine.memory()
    counts, none = np.full(len(memory), 255, np.uint8), np.zeros(len(memory), np.uint8)
    for first in ("nothing", "bytes", "move"):
        machine.type(first)
        here = machine.snapshot()
        alone = [machine.search([command], "nothing", counts, none) for command in tried]
        assert machine.snapshot() == here
        assert machine.search(tried, "nothing", counts, none) == [outcome for (outcome,) in alone]
        assert machine.snapshot() == here
        changed = [outcome.state for outcome in machine.search(tried, "nothing", counts, none) if outcome]
        assert len(set(changed)) >= 9
    layout = Layout(np.arange(len(memory), dtype=np.uint16).tobytes(), counts.tobytes(), b"", 64, 66)
    attempts, reached = machine.explore(tried, (), layout, machine.start)
    assert machine.snapshot() == here
    for command, attempt in zip(tried, attempts, strict=True):
        other.restore(here)
        if attempt is None:
            assert command == "crash"
            continue
        assert other.type(command) == attempt.text
        after = reached[attempt.state]
        assert (after.identity, after.halted) == (bytes(other.memory()), other.halted)
        assert after.packed == other.pack(machine.start)

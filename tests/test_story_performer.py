"""Actions performed without typing: the routine is found, does what the typed command does, and leaves no trace."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from starling.inform.compiler import compile_source
from starling.inform.render import InformSource
from starling.stories.choices import Choices
from starling.stories.performer import find_performer
from starling.stories.story import StoryGame, open_story
from starling.stories.trials import Trials
from starling.zmachine.machine import Machine, Performer

PANEL = """
"Panel" by Nobody

The Cabin is a room. "A cabin."
A button is a kind of thing. A button is usually fixed in place.
The red button is a button in the Cabin. The green button is a button in the Cabin.
The blue button is a button in the Cabin.
A pine box is an openable closed container in the Cabin. A tin cup is in the Cabin.
A button can be pressed or released. A button is usually released.
Instead of pushing a button: now the noun is pressed; say "Click."
The sniffed thing is a thing that varies.
Instead of smelling something: now the sniffed thing is the noun; say "It smells."
"""


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> StoryGame:
    """A story without its symbols."""
    path = tmp_path_factory.mktemp("performer") / "panel.z8"
    shutil.copy(compile_source(InformSource(PANEL.strip(), ())).path, path)
    return open_story(path)


@pytest.fixture
def machine(game: StoryGame) -> Machine:
    return game.start()


def test_the_routine_that_performs_actions_is_found(game: StoryGame, machine: Machine) -> None:
    before = machine.snapshot()
    known = find_performer(machine, game.first.snapshot, game.candidates)
    assert known is not None and machine.snapshot() == before
    take = next(p for p in game.candidates.patterns if p.text == "take {noun}")
    cup = next(item for item in game.candidates.scope(machine.memory()) if item.phrase == "tin cup")
    calls = machine.trace("take tin cup")
    assert (known.performer.routine, (take.action, cup.number)) in [(c.routine, c.arguments[:2]) for c in calls]


def test_performed_actions_change_what_the_typed_commands_change(game: StoryGame, machine: Machine) -> None:
    search, memory = game.search, machine.memory()
    known = find_performer(game.start(), game.first.snapshot, game.candidates)
    masks = search.seen(np.full(len(memory), 255, np.uint8))
    trials = Trials(machine, masks, masks, known)
    choices = Choices(game.candidates, memory, game.candidates.scope(memory))
    rows, _ = choices.singles()
    before = machine.snapshot()
    performed = dict(zip(map(choices.text, rows), trials.outcomes(choices, rows)[:, 0].tolist(), strict=True))
    assert machine.snapshot() == before
    for command in ("take tin cup", "open pine box", "push red button"):
        assert performed[command]
    assert not performed["take red button"] and not performed["examine tin cup"]


def test_buttons_are_told_from_remarks(game: StoryGame, machine: Machine) -> None:
    listed = [c for c in game.commands(machine) if not game.accepts(c)]
    assert {"push red button", "push green button", "push blue button"} <= set(listed)
    assert not [c for c in listed if c.startswith("smell")]


def test_what_is_no_routine_performs_nothing(machine: Machine) -> None:
    mask = np.full(len(machine.memory()), 255, np.uint8)
    actions, before = np.array([(1, 2, 3), (4, 5, 6)], np.uint16), machine.snapshot()
    for address in (0, len(mask) // 2, 2**31):
        found = machine.perform(Performer(address, 3), actions, "", mask, mask)
        assert found.shape == (2, 4) and not found.any()
    assert machine.snapshot() == before and machine.type("wait") == "Time passes."
    with pytest.raises(ValueError, match="as many bytes as dynamic memory"):
        machine.perform(Performer(0, 3), actions, "", mask[1:], mask)

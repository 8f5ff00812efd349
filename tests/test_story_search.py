"""The commands of a story that change the world: few, each with an effect of its own, however they are found."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import numpy as np
import pytest

import starling
from starling.inform.compiler import compile_source
from starling.inform.render import InformSource
from starling.states.playable import explore
from starling.stories.ranks import IMPOSSIBLE
from starling.stories.search import IDLE
from starling.stories.story import SHORT, StoryGame, open_story
from starling.zmachine.machine import Machine, classes

WORKSHOP = """
"Workshop" by Nobody

The Workshop is a room. "A workshop." The Yard is north of the Workshop.
A crate is an open openable container in the Workshop. A brass key and a rusty saw are in the Workshop.
A lever is in the Workshop. It is fixed in place. The lever can be raised.
The moon is a number that varies. Every turn: increase the moon by 1.
The smelt thing is a thing that varies.
Instead of smelling something: now the smelt thing is the noun; say "It smells of [the noun]."
Instead of pulling the lever: now the lever is raised; say "Clank."
Instead of pushing the lever: now the lever is raised; say "Clank."
Instead of jumping: say "[one of]Whee[or]Hop[or]Hey[cycling]!"
"""


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story without its symbols."""
    path = tmp_path_factory.mktemp("search") / "workshop.z8"
    shutil.copy(compile_source(InformSource(WORKSHOP.strip(), ())).path, path)
    return path


@pytest.fixture(scope="module")
def game(workshop: Path) -> StoryGame:
    return open_story(workshop)


@pytest.fixture
def machine(game: StoryGame) -> Machine:
    return game.start()


def listed(game: StoryGame, machine: Machine) -> list[str]:
    return [c for c in game.commands(machine) if not game.accepts(c)]


def settled(game: StoryGame, machine: Machine, *commands: str) -> bytes:
    """The memory that counts after commands and a look around; the machine is left unchanged."""
    here = machine.snapshot()
    for command in (*commands, IDLE):
        machine.type(command)
    memory = game.search.seen(machine.memory())
    machine.restore(here)
    return memory.tobytes()


def test_listed_commands_change_the_world_each_in_its_own_way(game: StoryGame, machine: Machine) -> None:
    for command in ("take brass key", "north", "south"):
        commands = listed(game, machine)
        waited = {settled(game, machine, *["wait"] * turns) for turns in range(3)}
        effects = [settled(game, machine, command) for command in commands]
        assert len(set(effects)) == len(effects) > 1
        assert not waited & set(effects)
        machine.type(command)


def test_the_list_holds_what_there_is_to_do(game: StoryGame, machine: Machine) -> None:
    commands = {c.removeprefix("go ") for c in listed(game, machine)}
    assert {"north", "take brass key", "take rusty saw", "take all", "close crate"} <= commands
    assert len(commands & {"push lever", "pull lever"}) == 1  # the same effect
    assert not [c for c in commands if c.split()[0] in ("smell", "jump", "wait", "south")]
    machine.type("take all")
    held = listed(game, machine)
    assert {"drop brass key", "drop all", "put brass key in crate", "put rusty saw in crate"} <= set(held)


def test_lists_are_the_same_in_every_process_and_order(workshop: Path, game: StoryGame, machine: Machine) -> None:
    first = game.commands(machine)
    other = open_story(workshop)
    elsewhere = other.start()
    elsewhere.type("north")
    other.commands(elsewhere)
    elsewhere.restore(elsewhere.start)
    assert other.commands(elsewhere) == first == game.commands(machine)


def test_a_search_leaves_the_machine_as_it_is(game: StoryGame, machine: Machine) -> None:
    machine.type("take brass key")
    before, window = machine.snapshot(), machine.window
    explore(game, machine)
    assert machine.snapshot() == before and machine.window == window
    assert "undone" in machine.type("undo").lower()


def test_a_search_agrees_with_trying_one_command_after_the_other(game: StoryGame, machine: Machine) -> None:
    commands = [*game.candidates.commands(machine.memory(), 200), "wibble", "take", "look. north"]
    mask = np.full(len(machine.memory()), 255, np.uint8)
    outcomes = machine.search(commands, IDLE, mask, mask)
    here, before = machine.snapshot(), machine.memory().copy()
    states: dict[bytes, int] = {}
    found: dict[int, bytes] = {}
    for command, outcome in zip(commands, outcomes, strict=True):
        machine.type(command)
        if (machine.memory() != before).any():
            machine.type(IDLE)
        assert outcome is not None
        after = machine.memory().tobytes() + repr(machine.place).encode()
        assert (outcome.state == 0) == (after == before.tobytes() + repr(machine.prompt).encode())
        assert found.setdefault(outcome.state, after) == after and outcome.objects == outcome.state
        assert states.setdefault(after, outcome.state) == outcome.state
        machine.restore(here)


def test_answers_are_compared_without_the_names_in_the_command(game: StoryGame, machine: Machine) -> None:
    mask = np.zeros(len(machine.memory()), np.uint8)
    key, saw, lever, crate = (
        outcome.answer if outcome else None
        for outcome in machine.search(
            ["take brass key", "take rusty saw", "take lever", "take crate"], IDLE, mask, mask
        )
    )
    smells = machine.search(["smell brass key", "smell rusty saw", "smell lever"], IDLE, mask, mask)
    assert len({o.answer for o in smells if o}) == 1
    assert key == saw == crate != lever


def test_equal_outcomes_have_one_class() -> None:
    for count, different in ((0, 1), (1, 1), (70, 5), (5000, 3000)):
        values = np.random.default_rng(count).integers(0, different, count).astype(np.uint64) << np.uint64(40)
        numbers, first = classes(values)
        _, begin, inverse = np.unique(values, return_index=True, return_inverse=True)
        assert first.tolist() == sorted(begin.tolist())
        assert (values[first][numbers] == values).all() and len(first) == inverse.max(initial=-1) + 1


@pytest.mark.parametrize("short", [0, SHORT, 1 << 20])
def test_short_states_are_packed_as_they_are(
    short: int, game: StoryGame, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("starling.stories.story.SHORT", short)
    machine.type("take key")
    here = machine.snapshot()
    packed = game.pack(machine)
    assert packed.endswith(here) is (len(here) < short)
    machine.type("drop key")
    game.unpack(machine, packed)
    assert machine.snapshot() == here


def test_a_command_on_which_the_story_fails_has_no_outcome(machine: Machine) -> None:
    mask = np.zeros(len(machine.memory()), np.uint8)
    assert machine.search(["look", "wait"], IDLE, mask, mask, limit=10) == [None, None]
    assert machine.type("wait") == "Time passes."
    with pytest.raises(ValueError, match="as many bytes as dynamic memory"):
        machine.search(["look"], IDLE, mask[1:], mask)


def test_threads_search_at_the_same_time(workshop: Path, game: StoryGame, machine: Machine) -> None:
    expected = game.commands(machine)
    machines, found = [game.start() for _ in range(3)], [[""]] * 3

    def search(k: int) -> None:
        for _ in range(3):
            found[k] = game.commands(machines[k])

    threads = [threading.Thread(target=search, args=(k,)) for k in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 3


def test_infos_list_the_effective_commands_with_the_ways_to_look(workshop: Path) -> None:
    env = starling.make_story(workshop)
    _, infos = env.reset()
    assert {"look", "inventory", "examine brass key"} <= set(infos["admissible_commands"])
    assert len(infos["admissible_commands"]) <= 20


ATTIC = """
"Attic" by Nobody

The Attic is a room. The Cellar is below the Attic.
Instead of examining a direction: say "Nothing special."
A trinket is a kind of thing. Instead of examining a trinket: say "Nothing special."
Hooking it on is an action applying to two things. Understand "hook [something] on [something]" as hooking it on.
Report hooking something on something: say "It slips off [a random number from 1 to 99] times."
A rail is a supporter in the Attic. It is fixed in place.
Instead of hooking a trinket on the rail: now the noun is in the Cellar; say "It falls down a hole."
"""
TRINKETS = [
    f"{colour} {thing}"
    for colour in ("red", "blue", "green", "grey")
    for thing in "bead comb doll fan lens mask purse ring".split()
]


@pytest.fixture(scope="module")
def attic(tmp_path_factory: pytest.TempPathFactory) -> StoryGame:
    """A room with so many things that not all pairs of them can be tried."""
    path = tmp_path_factory.mktemp("attic") / "attic.z8"
    source = ATTIC.strip() + "\n" + "\n".join(f"The {name} is a trinket in the Attic." for name in TRINKETS)
    shutil.copy(compile_source(InformSource(source, ())).path, path)
    return open_story(path)


def test_things_are_in_sight_whose_answer_the_directions_get_too(attic: StoryGame) -> None:
    assert {f"take {name}" for name in TRINKETS} <= {*listed(attic, attic.start())}


def test_of_many_pairs_those_with_an_effect_are_tried_first(attic: StoryGame) -> None:
    assert {f"hook {name} on rail" for name in TRINKETS} <= {*listed(attic, attic.start())}


def test_things_get_the_same_ranks_together_as_alone(game: StoryGame, machine: Machine) -> None:
    candidates, memory = game.candidates, machine.memory()
    items = candidates.scope(memory)
    numbers, held = np.array([item.number for item in items]), np.array([item.held for item in items])
    for slot in {slot for pattern in candidates.patterns for slot in pattern.slots}:
        alone = [candidates.rank(memory, slot, item) for item in items]
        together = candidates.ranks(memory, slot, numbers, held)
        assert [None if rank == IMPOSSIBLE else rank for rank in together.tolist()] == alone, slot

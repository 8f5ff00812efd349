"""Tables of story files: dictionary, objects, grammar, and candidate commands from them, without spec or symbols."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from starling.inform.compiler import Story, compile_source, compile_spec, inform_home
from starling.inform.render import InformSource
from starling.library.catalog import find, open_game
from starling.library.game import Game
from starling.stories.candidates import StoryCandidates
from starling.stories.grammar import Grammar, direction_words, read_grammar
from starling.stories.object_names import ObjectNames
from starling.stories.player import find_player
from starling.stories.tables import Dictionary, ObjectTable, StoryFile, read_inform_names
from starling.stories.world import StoryWorld
from starling.util.errors import StoryError
from starling.zmachine.machine import Machine
from starling.zmachine.memory import Memory
from tests.games import plate

LOFT = """"Loft" by Me

The attic is a room. The box is a closed openable container in the attic. The pearl is in the box.
The jar is a closed openable transparent container in the attic. The fly is in the jar.
The red ball is in the attic. The blue ball is in the attic. The hat is a wearable thing. The player carries the hat.
Ann is a woman in the attic. Ann carries a letter. The lever is part of the box.
The handle is privately-named scenery in the attic. Understand "knob" as the handle.
The printed name of the handle is "thing".
The tall one is a privately-named thing in the attic. The printed name is "drum".
Understand "drum/tall" as the tall one.
The low one is a privately-named thing in the attic. The printed name is "drum". Understand "drum/low" as the low one.
Understand "festoon [someone] with [something preferably held]" as giving it to (with nouns reversed).
The cellar is down from the attic. The anvil is in the cellar.
Buffing is an action applying to one thing. Understand "buff [something]" or "gloss [something]" as buffing.
Understand "daub [something] with [something preferably held]" as daubing it with.
Daubing it with is an action applying to two things.
Understand "dial [number]" as dialling. Dialling is an action applying to one number."""

# A program without a library: only the tables that Inform 6 generates matter.
INFORM_6 = """{alphabet}
Constant Grammar__Version = 1;
Abbreviate "the ";
Attribute animate; Attribute container;
Property weight;
Object Hall "Hall of the {king}s";
Object -> Lamp "brass lamp" with name 'brass' 'lamp' 'lantern', weight 3;
Object -> Troll "troll in the hall" with name 'troll' has animate;
[ TakeSub; ]; [ PutSub; ]; [ GiveSub; ]; [ SaveSub; ]; [ LookSub; ]; [ Filter; rtrue; ];
[ Main; print "Hi^"; quit; ];
Verb "take" "get" "carry" * noun -> Take;
Verb "put" * held "in" noun -> Put * held "into" noun -> Put;
Verb "give" * creature held -> Give * held "to" creature -> Give;
Verb "ask" * creature "about" number -> Give;
Verb "polish" * noun=Filter -> Take;
Verb "look" * -> Look;
Verb meta "save" * -> Save;
"""
_ALPHABET = (
    "Zcharacter table '@{20AC}';"
    + 'Zcharacter "zyxwvutsrqponmlkjihgfedcba" "ZYXWVUTSRQPONMLKJIHGFEDCBA" "0123456789!$&*():;.,<>+";'
)


@functools.cache
def plate_story() -> Story:
    return compile_spec(plate())


@functools.cache
def loft() -> Story:
    return compile_source(InformSource(LOFT, ()))


def tables(data: bytes) -> tuple[StoryFile, Dictionary, ObjectTable]:
    story = StoryFile(data)
    return story, Dictionary(story), ObjectTable(story)


def grammar_of(data: bytes) -> Grammar:
    story, dictionary, _ = tables(data)
    grammar = read_grammar(story, dictionary)
    assert grammar is not None
    return grammar


def covered(machine: Machine, candidates: StoryCandidates, walkthrough: list[str]) -> list[str]:
    """Commands of a walkthrough for which no candidate has the same response and effect."""
    missed = []
    for command in walkthrough:
        here, listed = machine.snapshot(), candidates.commands(machine.memory())
        expected = outcome(machine, command)
        after = machine.snapshot()
        for candidate in [command] if command in listed else listed:
            machine.restore(here)
            if outcome(machine, candidate) == expected:
                break
        else:
            missed.append(command)
        machine.restore(after)
    return missed


def outcome(machine: Machine, command: str) -> tuple[str, bytes]:
    """The response, without a status line, and the object table afterwards."""
    text = machine.send(command)
    memory = machine.memory()
    objects = int.from_bytes(memory[10:12].tobytes(), "big")
    lines = [line for line in text.split("\n") if "Moves:" not in line]
    return "\n".join(lines), memory[objects : objects + 2400].tobytes()


# Tables


def test_every_word_of_the_dictionary_is_found() -> None:
    _, dictionary, _ = tables(plate_story().path.read_bytes())
    texts = {entry.text for entry in dictionary.entries.values()}
    assert {"china", "plate", "wash", "polish", "sink", "north"} <= texts
    for entry in dictionary.entries.values():
        assert dictionary.find(entry.text) == entry
    assert dictionary.find("platypus") is None
    assert dictionary.find("inventory") == dictionary.find("inventorying")  # nine letters count
    assert "," in dictionary.separators


def test_the_names_in_an_inform_story_are_those_of_its_debug_file() -> None:
    story, _, objects = tables(plate_story().path.read_bytes())
    symbols, names = plate_story().symbols, read_inform_names(story, objects)
    assert names is not None
    assert {**names.attributes, **symbols.attributes} == {**symbols.attributes, **names.attributes}
    assert {"open", "container", "animate"} <= names.attributes.keys()
    common = names.properties.keys() & symbols.properties.keys()
    assert {"short_name", "parse_name", "component_parent"} <= common
    assert all(names.properties[name] == symbols.properties[name] for name in common)
    assert objects.count == max(symbols.objects.values())


def test_the_object_tree_follows_the_game() -> None:
    game = Game(plate())
    machine, world = game.start(), game.world
    _, _, objects = tables(game.story.path.read_bytes())
    for command in plate().walkthrough:
        machine.send(command)
        memory = machine.memory()
        for id, number in world.numbers.items():
            assert world.ids.get(objects.parent(memory, number), "nowhere") == world.holder(memory, id)
            assert all(objects.parent(memory, child) == number for child in objects.children(memory, number))
        box = world.numbers["box"]
        assert objects.has(memory, box, game.story.symbols.attributes["open"]) == world.has(memory, "box", "open")


@pytest.mark.parametrize(("version", "alphabet"), [(3, ""), (5, ""), (5, _ALPHABET), (8, "")])
def test_an_inform_6_program_of_each_version(version: int, alphabet: str, tmp_path: Path) -> None:
    (tmp_path / "a.inf").write_text(INFORM_6.format(alphabet=alphabet, king="@{20AC}" if alphabet else "King"))
    compiler = inform_home() / "Compilers" / "inform6"
    subprocess.run([str(compiler), f"-ewv{version}", "a.inf", "a.z"], cwd=tmp_path, check=True, capture_output=True)
    story, dictionary, objects = tables((tmp_path / "a.z").read_bytes())
    hall, king = objects.count - 2, "\N{EURO SIGN}" if alphabet else "King"
    assert [objects.short_name(hall + i) for i in range(3)] == [
        f"Hall of the {king}s",
        "brass lamp",
        "troll in the hall",
    ]
    assert objects.parents[hall:] == [0, hall, hall]
    assert objects.children(memory_of(story), hall) == [hall + 1, hall + 2]
    assert objects.properties(hall + 1)[4 if 4 in objects.properties(hall + 1) else 2] == b"\x00\x03"
    names = read_inform_names(story, objects)
    assert names is not None and objects.has_in_file(hall + 2, names.attributes["animate"])
    typed = ObjectNames(story, dictionary, objects, names)
    assert [typed.phrase(hall + 1), typed.phrase(hall + 2)] == ["brass lamp", "troll"]
    grammar = grammar_of(story.data)
    assert grammar.format == "Inform GV1"
    assert [(p.text, [slot.kind for slot in p.slots]) for p in grammar.patterns()] == [
        ("look", []),
        ("take {noun}", ["noun"]),
        ("put {noun} in {second}", ["held", "noun"]),
        ("give {noun} to {second}", ["held", "creature"]),
        ("polish {noun}", ["filter"]),
    ]


def memory_of(story: StoryFile) -> Memory:
    """Dynamic memory before the first turn."""
    import numpy as np

    return np.frombuffer(story.data[: story.static_address], dtype=np.uint8)


@pytest.mark.parametrize("data", [b"", b"\x08" * 20, b"hello " * 40, b"\x09" + b"\x00" * 200])
def test_an_invalid_story_is_rejected(data: bytes) -> None:
    with pytest.raises(StoryError, match="not a Z-machine story"):
        StoryCandidates(data)


@given(st.lists(st.tuples(st.integers(1, 0x8000), st.integers(0, 255)), max_size=30), st.integers(64, 400_000))
@settings(max_examples=15)
def test_reading_a_damaged_story_is_harmless(changes: list[tuple[int, int]], length: int) -> None:
    data = bytearray(plate_story().path.read_bytes()[:length])
    for address, value in changes:
        if address < len(data):
            data[address] = value
    StoryCandidates(bytes(data))


def test_an_invalid_grammar_table_is_rejected() -> None:
    data = bytearray(plate_story().path.read_bytes())
    static = int.from_bytes(data[14:16], "big")
    first = int.from_bytes(data[static : static + 2], "big")
    data[first + 1 : first + 40] = b"\xff" * 39
    story, dictionary, _ = tables(bytes(data))
    assert read_grammar(story, dictionary) is None
    machine = Machine(plate_story().path)
    commands = StoryCandidates(bytes(data)).commands(machine.memory())  # falls back to default patterns
    assert {"look", "go north", "take china plate", "put china plate in sink"} <= set(commands)


# Grammar


def test_the_patterns_of_an_inform_7_game() -> None:
    grammar = grammar_of(plate_story().path.read_bytes())
    texts = [pattern.text for pattern in grammar.patterns()]
    assert grammar.format == "Inform GV2"
    assert {
        "look",
        "inventory",
        "wait",
        "take {noun}",
        "drop {noun}",
        "put {noun} in {second}",
        "put {noun} on {second}",
        "unlock {noun} with {second}",
        "wash {noun} in {second}",
        "polish {noun}",
        "switch on {noun}",
    } <= set(texts)
    assert len(texts) == len(set(texts))
    # No verbs of the kit, and no synonyms.
    assert not [text for text in texts if text.startswith(("sk-", "get", "insert", "turn on", "shut", "pick"))]
    kinds = {pattern.text: [slot.kind for slot in pattern.slots] for pattern in grammar.patterns()}
    assert kinds["put {noun} in {second}"] == ["multiexcept", "noun"]
    assert kinds["unlock {noun} with {second}"] == ["noun", "held"]
    take = next(words for words in grammar.verbs.values() if "take" in words)
    assert take[0] == "take" and "get" in take


def test_the_standard_rules_grammar_has_no_commands_outside_the_game() -> None:
    patterns = grammar_of(loft().path.read_bytes()).patterns()
    verbs = {pattern.text.split()[0] for pattern in patterns}
    assert {"take", "give", "show", "open", "close", "ask", "wake", "buff", "daub"} <= verbs
    outside = "save restore restart quit q undo script verify version superbrief transcript"
    assert verbs.isdisjoint(f"{outside} gloss festoon purloin showme damn dial".split())
    give = next(pattern for pattern in patterns if pattern.text == "give {noun} to {second}")
    assert [slot.kind for slot in give.slots] == ["held", "creature"]
    assert not any(
        "{noun} {second}" in pattern.text and pattern.slots[1].kind != "direction"
        for pattern in patterns
        if pattern.slots and pattern.text.startswith("give")
    )


# Candidates


def test_things_in_scope_and_their_phrases() -> None:
    machine = Machine(loft().path)
    candidates = StoryCandidates(loft().path.read_bytes())
    memory = machine.memory().copy()
    phrases = {item.phrase: item.held for item in candidates.scope(memory)}
    # Neither the pearl, in a closed box, nor things elsewhere; the handle is only known as "knob".
    assert phrases == {
        "box": False,
        "jar": False,
        "fly": False,
        "red ball": False,
        "blue ball": False,
        "hat": True,
        "ann": False,
        "letter": False,
        "lever": False,
        "knob": False,
        "tall drum": False,
        "low drum": False,
    }
    commands = candidates.commands(memory)
    assert commands == candidates.commands(memory) and len(commands) == len(set(commands))
    for listed in (
        "look",
        "inventory",
        "wait",
        "go down",
        "take red ball",
        "drop hat",
        "give hat to ann",
        "buff box",
        "daub box with hat",
        "put hat in box",
        "examine knob",
        "pull lever",
    ):
        assert listed in commands, listed
    for missing in (
        "drop red ball",
        "give hat to box",
        "kiss box",
        "take pearl",
        "examine anvil",
        "put hat in hat",
        "take fly from box",
    ):
        assert missing not in commands, missing
    assert "take fly from jar" in commands
    machine.send("open box")
    assert "take pearl from box" in candidates.commands(machine.memory())


def test_the_most_promising_commands_come_first() -> None:
    machine = Machine(loft().path)
    candidates = StoryCandidates(loft().path.read_bytes())
    commands = candidates.commands(machine.memory())
    assert commands.index("open box") < commands.index("open hat")
    assert commands.index("put hat in box") < commands.index("put hat in letter") < commands.index("put fly in letter")
    assert candidates.commands(machine.memory(), limit=50) == commands[:50]


def test_the_player_is_found_by_walking_and_by_name() -> None:
    machine = Machine(loft().path)
    machine.send("take red ball")
    here, data = machine.memory().copy(), loft().path.read_bytes()
    number = loft().symbols.objects["selfobj"]
    assert find_player(machine, data, machine.start) == number == StoryCandidates(data).player
    assert (machine.memory() == here).all()
    world = StoryWorld(loft().symbols, here)
    walked, told = StoryCandidates(data, player=number), StoryCandidates(data, loft().symbols)
    assert walked.room(here) == told.room(here) == world.numbers["attic"]
    assert walked.commands(here) == told.commands(here)
    machine.send("down")
    assert walked.room(machine.memory()) == told.room(machine.memory()) == world.numbers["cellar"]


# Of short games: the numbers and topics that walkthroughs of long ones need stand in no table.
@pytest.mark.parametrize("name", [entry.id for entry in find("split:train,split:eval")][::4])
@pytest.mark.parametrize("symbols", [True, False])
def test_walkthroughs_of_the_library_are_covered(name: str, symbols: bool) -> None:
    game = open_game(name)
    machine, data = Machine(game.story.path), game.story.path.read_bytes()
    if symbols:
        candidates = StoryCandidates(data, game.story.symbols)
    else:
        candidates = StoryCandidates(data, player=find_player(machine, data, machine.start))
    assert covered(machine, candidates, game.spec.walkthrough) == []


@pytest.mark.slow
def test_the_walkthrough_of_a_textworld_game_is_covered(tmp_path: Path) -> None:
    path = tmp_path / "game.z8"
    options = "--recipe 1 --take 1 --go 1 --cook --open --seed 2 --output"
    command = [str(Path(sys.executable).with_name("tw-make")), "tw-cooking", *options.split(), str(path)]
    subprocess.run(command, check=True, capture_output=True)
    import textworld

    walkthrough = textworld.Game.load(str(path.with_suffix(".json"))).metadata["walkthrough"]
    machine, data = Machine(path), path.read_bytes()
    candidates = StoryCandidates(data, player=find_player(machine, data, machine.start))
    assert covered(machine, candidates, walkthrough) == []
    commands = candidates.commands(machine.memory())
    assert not [c for c in commands if c.startswith(("tw-", "print", "restrict"))]


# Zork I, release 119 (not included)


@functools.cache
def zork() -> bytes:
    folder = os.environ.get("STARLING_ROMS")
    path = Path(folder or ".") / "zork1.z3"
    if not folder or not path.exists():
        pytest.skip("set STARLING_ROMS to a folder with zork1.z3 (github.com/historicalsource/zork1, COMPILED)")
    return path.read_bytes()


def zork_machine(tmp_path: Path) -> Machine:
    path = tmp_path / "story.z3"
    path.write_bytes(zork())
    return Machine(path)


def test_zorks_tables() -> None:
    story, dictionary, objects = tables(zork())
    assert objects.count == 250 and read_inform_names(story, objects) is None
    typed = ObjectNames(story, dictionary, objects, None)
    by_name = {objects.short_name(number): number for number in range(1, 251)}
    nasty, rusty = by_name["nasty knife"], by_name["rusty knife"]
    assert typed.phrase(by_name["brass lantern"]) == "brass lantern"
    assert typed.phrase(by_name["leather bag of coins"]) == "leather coins"
    assert {typed.phrase(nasty, [rusty]), typed.phrase(rusty, [nasty])} == {"nasty knife", "rusty knife"}
    assert set(direction_words(dictionary)) >= {"north", "northwest", "up", "out", "land"}


def test_zorks_grammar_in_both_of_infocoms_formats() -> None:
    story, _, _ = tables(zork())
    fixed = grammar_of(zork())
    assert fixed.format == "Infocom fixed"
    unowned = frozenset({24})
    texts = {pattern.text for pattern in fixed.patterns(unowned)}
    assert {
        "take {noun}",
        "open {noun} with {second}",
        "attack {noun} with {second}",
        "put {noun} under {second}",
        "inventory",
        "take out",
        "climb up",
        "echo",
    } <= texts
    assert not {text.split()[0] for text in texts} & {
        "save",
        "quit",
        "restart",
        "verbose",
        "unscript",
        "$verify",
        "#rand",
    }
    data = bytearray(zork())
    for start in [story.word(story.static_address + 2 * i) for i in range(len(fixed.verbs))]:
        lines = [data[start + 1 + 8 * i : start + 9 + 8 * i] for i in range(data[start])]
        packed = b"".join(_variable(line) for line in lines)
        data[start + 1 : start + 1 + len(packed)] = packed
    # In late stories, the verbs' lines are contiguous.
    _close_up(data, story, fixed)
    variable = grammar_of(bytes(data))
    assert variable.format == "Infocom variable"
    assert variable.patterns(unowned) == fixed.patterns(unowned)


def _variable(line: bytes | bytearray) -> bytes:
    """An eight-byte line in the format of Infocom's late stories."""
    nouns, first, second, find_1, find_2, where_1, where_2, action = line
    parts = [nouns << 6 | first & 63, action, find_1, where_1, second & 63, find_2, where_2]
    return bytes(parts[: (2, 4, 7)[nouns]])


def _close_up(data: bytearray, story: StoryFile, grammar: Grammar) -> None:
    """Make the verbs' lines contiguous."""
    table = story.static_address
    count = (story.word(table) - table) // 2
    at = table + 2 * count
    for i in sorted(range(count), key=lambda i: story.word(table + 2 * i)):
        start = story.word(table + 2 * i)
        size = 1
        for _ in range(data[start]):
            size += (2, 4, 7)[data[start + size] >> 6]
        data[at : at + size] = data[start : start + size]
        data[table + 2 * i : table + 2 * i + 2] = at.to_bytes(2, "big")
        at += size


def test_zorks_walkthrough_is_covered_up_to_the_first_random_event(tmp_path: Path) -> None:
    from jericho import game_info

    machine = zork_machine(tmp_path)
    player = find_player(machine, zork(), machine.start)
    candidates = StoryCandidates(zork(), player=player)
    walkthrough = game_info.zork1["walkthrough"].lower().split("/")
    assert covered(machine, candidates, walkthrough[: walkthrough.index("kill troll with sword")]) == []
    memory = machine.memory()
    commands = candidates.commands(memory)
    assert "attack troll with sword" in commands and "attack sword with troll" not in commands
    assert "drop sword" in commands and "drop troll" not in commands
    held = {item.phrase for item in candidates.scope(memory) if item.place == player}
    assert held >= {"sword", "brass lantern", "garlic"} and "troll" not in held


def test_zork_with_an_unknown_player(tmp_path: Path) -> None:
    machine = zork_machine(tmp_path)
    commands = StoryCandidates(zork()).commands(machine.memory())
    assert {"open small mailbox", "take leaflet", "north", "look", "open door"} <= set(commands)

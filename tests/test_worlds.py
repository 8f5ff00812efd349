"""What a world can hold, each part in a small game that is played to its end by the real compiler and interpreter."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from starling.analysis.verify import verify
from starling.envs.wrappers.commands import possible_commands
from starling.inform.render import render
from starling.library.game import Game
from starling.spec.checks import check
from starling.spec.condition_text import condition_text
from starling.spec.model import Condition, GameSpec, parse_spec
from starling.states.playable import Fact
from starling.zmachine.machine import Machine
from tests import world_games
from tests.world_games import fact, game, task, to

GAMES = {name: Game(spec) for name, spec in vars(world_games).items() if isinstance(spec, GameSpec)}


def play(name: str, *commands: str) -> tuple[Machine, list[str]]:
    """The machine after these commands, and the responses to them."""
    machine = GAMES[name].start()
    return machine, [GAMES[name].step(machine, command) for command in commands]


def admissible(name: str, *commands: str) -> set[str]:
    return set(GAMES[name].expand(play(name, *commands)[0]).admissible)


def facts(name: str, *commands: str) -> list[Fact]:
    return GAMES[name].world.facts(play(name, *commands)[0].memory())


@pytest.mark.parametrize("name", GAMES)
def test_each_game_is_sound_and_its_walkthrough_wins(name: str) -> None:
    game = GAMES[name]
    assert check(game.spec) == []
    assert parse_spec(game.spec.to_json()) == game.spec
    assert verify(game).ok
    machine, _ = play(name, *game.walkthrough)
    assert game.world.won(machine.memory())
    assert game.world.score(machine.memory()) == game.spec.max_score
    for number, command in enumerate(game.walkthrough):
        assert command in admissible(name, *game.walkthrough[:number]), command


@given(data=st.data())
@settings(max_examples=12, deadline=None, suppress_health_check=[*HealthCheck.__members__.values()])
@pytest.mark.parametrize("name", GAMES)
def test_states_that_look_the_same_to_the_reader_behave_the_same(name: str, data: st.DataObject) -> None:
    game = Game(GAMES[name].spec)
    vars(game)["store"] = None  # nothing that was explored before
    machine = game.start()
    seen: dict[int, tuple[str, ...]] = {}
    possible = set(possible_commands(game.spec))
    for _ in range(25):
        state = game.expand(machine)
        here = machine.snapshot()
        read = [machine.send("sk-room"), machine.send("sk-items")]
        machine.restore(here)
        for command in state.admissible:
            read.append(f"{command}: {game.step(machine, command)} {game.state_of(machine)}")
            machine.restore(here)
        assert possible.issuperset(state.admissible)
        assert seen.setdefault(game.state_of(machine), tuple(read)) == tuple(read)
        if not state.effective:
            break
        game.step(machine, data.draw(st.sampled_from(state.effective)))


def test_nothing_is_visible_in_the_dark() -> None:
    _, texts = play(
        "DARK", "take wax candle", "go down", "examine wax candle", "take gold coin", "light wax candle", "x coin"
    )
    assert texts[1] == "Darkness\nYou see nothing, but it smells of wine.\n\nYou can go up."
    assert texts[2] == "It is too dark to see that."
    assert texts[3] == "You can't see any such thing."
    assert texts[4].startswith("A small flame.\n\nCellar\nBarrels line the walls.")
    assert texts[5] == "Old gold."
    dark = admissible("DARK", "take wax candle", "go down")
    assert dark == {"look", "inventory", "go up", "drop wax candle", "light wax candle"}
    assert "take gold coin" in admissible("DARK", "take wax candle", "go down", "light wax candle")


def test_a_light_that_goes_out_leaves_darkness() -> None:
    walk = ("take brass lamp", "switch on brass lamp", "go down")
    _, texts = play("DARK", *walk, "switch off brass lamp", "look")
    assert "Barrels" in texts[2]
    assert texts[3] == "You switch the brass lamp off.\n\nIt is now pitch dark in here!"
    assert texts[4].startswith("Darkness")
    # Light that is carried away is gone, and light that is left behind shines on.
    _, texts = play("DARK", *walk, "drop brass lamp", "go up", "go down")
    assert "You can see a brass lamp and a gold coin here." in texts[5]


def test_exits_come_into_being_and_refuse() -> None:
    _, texts = play("PLACES", "go east", "go north", "go down", "push bookshelf", "look", "go north")
    assert "You can go west or down." in texts[0]
    assert texts[1] == "You can't go that way."
    assert texts[2] == "You are too tired for the climb."
    assert "You can go north, west or down." in texts[4]
    assert texts[5].startswith("Vault")
    assert "go north" not in admissible("PLACES", "go east")
    assert "go north" in admissible("PLACES", "go east", "push bookshelf")
    assert "go down" not in admissible("PLACES", "go east")


def test_a_backdrop_is_in_all_its_places() -> None:
    _, texts = play("PLACES", "x sky", "x smoke", "go north", "x sky", "x smoke", "go south", "go east", "x sky")
    assert [texts[n] for n in (0, 1, 3, 4, 7)] == [
        "Blue.",
        "You can't see any such thing.",
        "Blue.",
        "Grey.",
        "You can't see any such thing.",
    ]
    assert "take sky" not in admissible("PLACES")


def test_rooms_and_the_player_have_states() -> None:
    assert "The air is bad." in play("PLACES", "go north", "look")[1][1]
    _, texts = play("PLACES", "x me", "go east", "sleep", "go west", "sleep", "x me", "go east", "go down")
    assert texts[0] == "Just you. You are tired."
    assert texts[2] == "Not in here."
    assert texts[5] == "Just you."
    assert "Deep. Water stands knee-deep." in texts[7]
    assert {Fact("is", "player", "tired"), Fact("is", "pit", "flooded"), Fact("depth", "pit", 2)} <= set(
        facts("PLACES")
    )
    after = facts("PLACES", *GAMES["PLACES"].walkthrough)
    assert {Fact("is", "player", "rested"), Fact("is", "pit", "dry"), Fact("depth", "pit", 0)} <= set(after)


def test_hands_are_full() -> None:
    _, texts = play("LIMIT", "take axe", "take saw", "take adze", "take leather bag")
    assert texts[2:] == ["Your two hands are full."] * 2
    assert "take adze" not in admissible("LIMIT", "take axe", "take saw")


def test_a_vehicle_takes_its_rider_along() -> None:
    _, texts = play("BOAT", "go east", "enter rowing boat", "go east", "look", "take net", "exit", "go east", "look")
    assert texts[0] == "You cannot walk on water."
    assert texts[1] == "You get into the rowing boat."
    assert play("BOAT", "board boat", "row east")[1][1].startswith("Lake (in the rowing boat)")
    assert texts[3].startswith("Lake (in the rowing boat)\nWater all around.")
    assert texts[5] == "You get out of the rowing boat."
    assert "rowing boat" not in texts[7]
    assert Fact("in", "player", "boat") in facts("BOAT", "enter rowing boat")
    assert {"exit", "go east"} <= admissible("BOAT", "enter rowing boat")
    assert "exit" not in admissible("BOAT")


def test_sitting_down_is_extended_by_actions_and_one_must_get_up_to_go() -> None:
    _, texts = play("BOAT", "sit on stool", "go east", "get off stool", "ride bicycle", "look")
    assert texts[0].startswith("You sit down with a sigh.")
    assert texts[2] == "You get off the stool."
    assert texts[4].startswith("Bank (on the bicycle)")
    _, texts = play("BOAT", "enter stool", "get out of bicycle")
    assert texts[1] == "You are not in or on the bicycle."


def test_people_answer_in_character() -> None:
    machine, texts = play(
        "PEOPLE",
        "ask pym about the old lantern",
        "ask pym about weather",
        "pym, open the door",
        "tell pym to open the door",
        "pym, dance",
        "pym, open sesame",
        "say open sesame to pym",
        "show coin to pym",
        "pym, hello",
        "talk to pym",
        "ask pym about the old lantern",
    )
    assert texts == [
        "Pym shrugs.",
        "Pym shrugs.",
        "'Open it yourself.'",
        "'Open it yourself.'",
        "Pym does not take orders.",
        "'That is for caves.'",
        "'That is for caves.'",
        "'What should I do with the coin?'",
        "'Hm,' says Pym.",
        "'Good day!' says Pym.",
        "'It is yours for a coin.'",
    ]
    assert Fact("is", "pym", "friendly") in GAMES["PEOPLE"].world.facts(machine.memory())


def test_people_are_addressed_in_many_ways() -> None:
    commands = ["pym,", "the pym, hello", "say hi to pym", "hello pym", "greet pym", "speak to pym", "pym, good day"]
    _, texts = play("PEOPLE", "talk to pym", *commands)
    assert texts[1:] == ["'Good day!' says Pym."] * len(commands)
    _, texts = play("PEOPLE", "coin, hello", "bob, hello", "ask coin about pym")
    assert texts == [
        "You can't talk to the coin.",
        "You seem to want to talk to someone, but I can't see whom.",
        "The coin has nothing to say about that.",
    ]


TOPICS = ["cook's dish", "twenty-one", "4711", "the Old Lamp", "lighthouse keeper", "north", "take", "it", "all"]


def test_any_words_can_be_a_topic() -> None:
    replies = [{"to": ["ask", "say", "order"], "about": [t], "text": f'[{n}] "re"'} for n, t in enumerate(TOPICS)]
    person = {"id": "ada", "name": "Aunt Ada", "kind": "person", "proper": True, "description": "Old.", "place": "den",
              "portable": False, "replies": replies}  # fmt: skip
    coin = {"id": "coin", "name": "coin", "description": "Gold.", "place": "den"}
    rooms = [{"id": "den", "name": "Den", "description": "Small."}]
    talk = Game(game(rooms=rooms, things=[person, coin], tasks=[task("got", fact("coin", "held"))]))
    machine = talk.start()
    for number, topic in enumerate(TOPICS):
        for command in (f"ask aunt ada about {topic}", f"say {topic} to ada", f"ada, {topic}"):
            assert talk.step(machine, command) == f'[{number}] "re"', command


def test_moods_show_and_trade_changes_hands() -> None:
    _, texts = play("PEOPLE", "x pym", "give coin to pym", "talk to pym", "x pym", "give coin to pym")
    assert texts[0] == "A grocer. Pym frowns: he slept badly."
    assert texts[1] == "'What should I do with the coin?'"
    assert texts[3] == "A grocer. Pym smiles."
    after = facts("PEOPLE", "talk to pym", "give coin to pym")
    assert {Fact("in", "coin", "pym"), Fact("in", "lamp", "player")} <= set(after)


def test_what_can_be_talked_about_is_admissible() -> None:
    assert {"talk to pym", "ask pym about lamp", "say open sesame to pym", "pym, open door"} <= admissible("PEOPLE")
    assert "tell pym about lamp" not in admissible("PEOPLE")
    assert "tell pym about lamp" in admissible("PEOPLE", "talk to pym")


def test_people_without_answers_are_polite() -> None:
    _, texts = play(
        "PEOPLE", "go north", "ask guard about pym", "guard, go north", "talk to guard", "give coin to guard"
    )
    first = [text.split("\n")[0] for text in texts[1:]]
    assert first == [
        "The guard has nothing to say about that.",
        "The guard takes no orders from you.",
        "The guard has nothing to say just now.",
        "The guard doesn't want the coin.",
    ]


def test_people_walk_their_rounds_and_follow() -> None:
    _, texts = play("PEOPLE", "go north", "wait", "wait", "wait", "wait")
    shown = [text.split("\n")[-1] for text in texts]
    coming, going = "Ada, her basket full, comes down the lane.", "Aunt Ada goes east."
    assert shown == ["You can go south or east.", "Time passes.", coming, going, "Time passes."]
    _, texts = play("PEOPLE", "talk to pym", "give coin to pym")
    assert texts[1].startswith("'Here is your lamp.'\nAunt Ada follows you.")


def test_copies_are_counted() -> None:
    _, texts = play("EGGS", "go east", "take egg", "look", "take two eggs", "inventory", "throw egg", "inventory")
    assert "You can see three brown eggs here." in texts[0]
    assert "You can see two brown eggs here." in texts[2]
    assert texts[4] == "You are carrying three brown eggs."
    assert texts[6] == "You are carrying two brown eggs."
    here = admissible("EGGS", "go east")
    assert {"take brown egg", "take two brown eggs", "take three brown eggs"} <= here
    assert "drop two brown eggs" not in here


def test_which_copy_is_where_makes_no_difference() -> None:
    game = GAMES["EGGS"]
    start = ("go east", "take three brown eggs", "go west", "take bowl")
    one, _ = play("EGGS", *start, "put brown egg in bowl", "drop brown egg")
    other, _ = play("EGGS", *start, "drop brown egg", "put brown egg in bowl")
    assert game.world.identity(one.memory()) == game.world.identity(other.memory())
    assert game.world.facts(one.memory()) == game.world.facts(other.memory())


def test_conditions_and_effects_count() -> None:
    start = ("go east", "take three brown eggs", "go west")
    _, texts = play(
        "EGGS", *start, "put brown egg in bowl", "knead flour", "put brown egg in bowl", "knead flour", "look"
    )
    assert texts[4] == "It takes two eggs in the bowl."
    assert texts[6].startswith("Dough.")


def test_names_change_with_state() -> None:
    walk = GAMES["EGGS"].walkthrough
    _, texts = play("EGGS", *walk[:-1], "inventory", "look", "take bowl", "look")
    assert "a lump of dough" in texts[-4]
    assert "some flour" in texts[-3] and "an apron of flour" in texts[-1]
    before, after = admissible("EGGS", *walk[:-1]), admissible("EGGS", "take bowl")
    assert "bake lump of dough" in before
    assert "knead flour" not in after  # the bowl is held: it goes by another name
    assert "take apron of flour" in after


def test_liquids_are_poured_by_measures() -> None:
    _, texts = play(
        "JUGS",
        "take big jug",
        "fill big jug from pump",
        "pour big jug into small jug",
        "take small jug",
        "inventory",
        "drink from small jug",
        "inventory",
        "empty small jug",
        "inventory",
        "x water",
    )
    assert texts[1] == "The big jug is now full of water."
    assert texts[2] == "The small jug is now full of water.\nThe big jug still holds 2 of 5 measures of water."
    assert texts[4] == ("You are carrying a big jug (2 of 5 full of water) and a small jug (3 of 3 full of water).")
    assert texts[6] == ("You are carrying a big jug (2 of 5 full of water) and a small jug (2 of 3 full of water).")
    assert texts[8] == "You are carrying a big jug (2 of 5 full of water) and a small jug."
    full = facts("JUGS", "take big jug", "fill big jug from pump")
    assert {Fact("is", "big", "water"), Fact("amount", "big", 5)} <= set(full)


def test_liquids_mix_as_the_game_says() -> None:
    fill = ("take paint tin", "take small jug", "pour hand pump into small jug", "drink from small jug")
    _, texts = play("JUGS", *fill, "pour paint tin into small jug", "take big jug", "pour hand pump into big jug",
                    "drink from big jug", "pour small jug into big jug", "drink from small jug")  # fmt: skip
    assert texts[4] == "The small jug is now full of pink water."
    assert texts[8] == "What is in the small jug would not mix with what is in the big jug."
    assert texts[9] == "You would rather not drink pink water."


def test_ropes_are_tied_between_things() -> None:
    tied = ("go east", "take long rope", "tie sledge to rope", "go west")
    _, texts = play(
        "ROPE", "go down", *tied, "tie rope to tree", "look", "take sledge", "untie rope from tree", "inventory"
    )
    assert texts[0] == "It is too steep without a rope."
    assert texts[4].startswith("The sledge comes along on the long rope.")
    assert "a long rope (tied to the bent tree and the sledge)" in texts[6]
    assert texts[7] == "The sledge is tied to the long rope."
    assert Fact("tied", "rope", "sledge") in facts("ROPE", *tied)
    assert {"tie long rope to bent tree", "untie long rope from sledge"} <= admissible("ROPE", *tied)
    _, texts = play("ROPE", *tied, "tie rope to ring", "untie rope from sledge", "take rope", "go east")
    assert texts[-1] == "You hold the long rope, which is tied to the iron ring."


def test_the_order_of_tying_leaves_no_trace() -> None:
    game, start = GAMES["ROPE"], ("go east", "take long rope", "take sledge", "go west")
    one, _ = play("ROPE", *start, "tie rope to sledge", "drop sledge", "tie rope to tree")
    other, _ = play("ROPE", *start, "tie rope to tree", "drop sledge", "tie rope to sledge")
    assert game.world.facts(one.memory()) == game.world.facts(other.memory())


def test_gifts_and_measures_in_texts() -> None:
    spec = game(
        rooms=[{"id": "inn", "name": "Inn", "description": "Smoke."}],
        liquids=[{"id": "ale", "name": "ale", "drinkable": True}],
        things=[
            {"id": "mug", "name": "mug", "place": "inn",
             "description": "It holds {mug.amount: nothing | one | # measures}.",
             "vessel": {"capacity": 3, "liquid": "ale", "amount": 3}},
            {"id": "coin", "name": "coin", "description": "Gold.", "place": "player"},
            {"id": "pebble", "name": "pebble", "description": "Grey.", "place": "player"},
            {"id": "host", "name": "host", "kind": "person", "description": "Stout.", "place": "inn", "portable": False,
             "pronouns": "she",
             "replies": [{"to": ["give"], "about": ["coin", "pebble"], "when": [fact("noun", "held")],
                          "effects": [to("move", "noun", "second")],
                          "text": "{They} puts {noun} into {their} apron."}]},
        ],
        tasks=[task("paid", fact("coin", "in", "host"), fact("mug", "is", "empty"))],
        walkthrough=["take mug", "empty mug", "give coin to host"],
    )  # fmt: skip
    assert check(spec) == []
    game_ = Game(spec)
    machine = game_.start()
    assert game_.step(machine, "x mug").startswith("It holds three measures.")
    assert {"give coin to host", "give pebble to host"} <= set(game_.expand(machine).admissible)
    assert game_.step(machine, "give pebble to host") == "She puts the pebble into her apron."
    assert verify(game_).ok


@pytest.mark.parametrize(
    ("name", "condition", "text", "by_id"),
    [
        ("EGGS", fact("egg", "in", "bowl", number=2), "2 of the brown eggs is in the bowl", "2 of egg is in bowl"),
        ("ROPE", fact("rope", "tied", "tree"), "the long rope is tied to the bent tree", "rope is tied to tree"),
        ("PLACES", fact("player", "in", "outdoors"), "you are in outdoors", "the player is in outdoors"),
        ("PLACES", fact("player", "is", "tired", negate=True), "you are not tired", "the player is not tired"),
        ("PLACES", fact("pit", "is", "flooded"), "Pit is flooded", "pit is flooded"),
    ],
)
def test_conditions_read_as_english(name: str, condition: dict[str, object], text: str, by_id: str) -> None:
    spec, parsed = GAMES[name].spec, Condition.model_validate(condition)
    assert (condition_text(spec, parsed), condition_text(spec, parsed, by_id=True)) == (text, by_id)


def test_what_matters_for_winning_includes_light_and_room_in_the_hands() -> None:
    for name, thing in (("DARK", "lamp"), ("LIMIT", "bag"), ("EGGS", "egg-2"), ("PEOPLE", "coin")):
        world = GAMES[name].world
        at = 8 * sorted(world.ids).index(world.numbers[thing])
        assert world.relevant_bytes()[at : at + 8].all(), name


def changed(spec: GameSpec, group: str, id: str, /, **changes: object) -> GameSpec:
    data = spec.model_dump(mode="json")
    data[group] = [{**element, **changes} if element["id"] == id else element for element in data[group]]
    return GameSpec.model_validate(data)


MISTAKES = {
    "light without that state": (changed(world_games.DARK, "things", "coin", light="burning"), "lacks the property"),
    "gate without exit": (changed(world_games.PLACES, "rooms", "garden", gates={"up": {}}), "no exit there"),
    "two ways apart": (changed(world_games.PLACES, "rooms", "study", gates={}), "`one_way`"),
    "state of a room": (changed(world_games.PLACES, "rooms", "vault", states=["flooded"]), "lacks the property"),
    "room of a region": (changed(world_games.PLACES, "regions", "outdoors", rooms=["moon"]), "'moon' does not exist"),
    "places": (changed(world_games.PLACES, "things", "sky", places=[]), "needs `places`"),
    "rooms move": (
        changed(world_games.PLACES, "actions", "sleep", effects=[to("move", "pit", "player")]),
        "a place and no thing",
    ),
    "backdrops move": (
        changed(world_games.PLACES, "actions", "sleep", effects=[to("move", "sky", "player")]),
        "moves a backdrop",
    ),
    "closed vehicle": (changed(world_games.BOAT, "things", "boat", openable=True), "cannot be closed"),
    "another word for it": (
        changed(world_games.BOAT, "actions", "rest", command="sit on {noun}", noun=["stool"]),
        "means 'enter {noun}' in this game",
    ),
    "topics of gifts": (
        changed(world_games.PEOPLE, "things", "guard", replies=[{"to": ["give"], "about": ["gold"], "text": "No."}]),
        "is not a thing",
    ),
    "say to to": (
        changed(world_games.PEOPLE, "things", "guard", replies=[{"to": ["say"], "about": ["go to bed"], "text": "?"}]),
        "has two `to`",
    ),
    "words and things": (
        changed(
            world_games.PEOPLE, "things", "guard", replies=[{"to": ["give", "ask"], "about": ["coin"], "text": "?"}]
        ),
        "make it two",
    ),
    "talking things": (
        changed(world_games.PEOPLE, "things", "coin", replies=[{"to": ["ask"], "text": "Clink."}]),
        "only a person",
    ),
    "walks elsewhere": (
        changed(world_games.PEOPLE, "things", "guard", walks=[{"stops": [{"place": "moon"}]}]),
        "is not a room or `here`",
    ),
    "plural": (changed(world_games.EGGS, "things", "egg", plural_name=None), "`plural_name`"),
    "copies with states": (
        changed(world_games.EGGS, "things", "egg", properties=["baking"]),
        "nothing may distinguish",
    ),
    "copy's id": (changed(world_games.EGGS, "things", "oven", id="egg-2"), "is used 2 times"),
    "counting one": (
        changed(world_games.EGGS, "actions", "bake", effects=[to("move", "dough", "nowhere", number=2)]),
        "of which there is only one",
    ),
    "overfull": (
        changed(world_games.JUGS, "things", "tin", vessel={"capacity": 2, "liquid": "paint", "amount": 3}),
        "from 1 to its capacity",
    ),
    "no such liquid": (
        changed(world_games.JUGS, "things", "tin", vessel={"capacity": 2, "liquid": "oil", "amount": 1}),
        "not a liquid",
    ),
    "tied to nothing": (changed(world_games.ROPE, "things", "rope", ties=["moon"]), "is not another thing"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_mistakes_are_named(name: str) -> None:
    spec, message = MISTAKES[name]
    problems = check(spec)
    assert any(message in str(problem) for problem in problems), [str(p) for p in problems]


def test_games_without_these_parts_include_nothing_for_them() -> None:
    source = render(
        game(
            rooms=[{"id": "hall", "name": "Hall", "description": "Bare."}],
            things=[{"id": "coin", "name": "coin", "description": "Gold.", "place": "hall"}],
            tasks=[task("got", fact("coin", "held"))],
        )
    ).text
    assert [line for line in source.split("\n") if line.startswith(("Include Starling", "Use"))] == [
        "Include Starling Kit by Starling.",
        "Include Starling Mentions by Starling.",
    ]

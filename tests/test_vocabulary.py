"""The words that games print: mentions, and the check of what the parser understands."""

from __future__ import annotations

import pytest

from starling.analysis.vocabulary import vocabulary
from starling.library.catalog import library_folders, open_game
from starling.library.game import Game
from starling.spec.checks import check
from starling.spec.model import GameSpec
from starling.spec.noun_phrases import noun_phrases
from tests.games import plate

CANT_SEE = "You can't see any such thing."


def test_noun_phrases_are_things_that_a_player_could_type() -> None:
    text = (
        "A brick box round the great drum, with the winding brake bolted to the floor beside it. The landing is west."
    )
    assert [str(p) for p in noun_phrases(text)] == ["brick box", "great drum", "winding brake", "floor", "landing"]


@pytest.mark.parametrize(
    ("text", "matters"),
    [
        ("Rails, a turntable, and the mine cage.", ["rails", "turntable", "mine cage"]),
        ("It is salted like a pretzel, and there is no lamp.", []),
        ('"The key is under the mat," says the poster.', ["poster"]),
        ("It is time for a bath; the morning is cold.", []),
        ("A ladder goes up. A kettle whistles.", ["ladder", "kettle"]),
        ("It is empty and rings when you tap it; one fills it, and lights it.", []),
        (
            "In the shed, under a lamp, falls the bucket. In the other stands a stool.",
            ["shed", "lamp", "bucket", "stool"],
        ),
        ("The whole shop rings. The chairs face the window.", ["whole shop", "chairs", "window"]),
        ("Straw, steam, and rings in the wall.", ["rings", "wall"]),
        ("By a miracle and four stays, with cleats, the mast stands.", ["stays", "cleats", "mast"]),
        ("It is {lamp.on: a bright flame | a cold wick}, says {lamp}.", ["bright flame", "cold wick"]),
    ],
)
def test_what_matters_is_there_to_be_looked_at(text: str, matters: list[str]) -> None:
    assert [str(p) for p in noun_phrases(text) if p.matters] == matters


def kitchen(**mentions: list[dict[str, object]]) -> GameSpec:
    """The plate game, in which the kitchen, the plate and the player mention things."""
    data = plate(intro="Morning comes over Vienna.").model_dump()
    data["rooms"][0]["mentions"] = mentions.get("kitchen", [])
    next(t for t in data["things"] if t["id"] == "plate")["mentions"] = mentions.get("plate", [])
    data["player"]["mentions"] = mentions.get("player", [])
    return GameSpec.model_validate(data)


MENTIONING = kitchen(
    kitchen=[
        {"words": ["grey walls", "stack of tiles"], "text": "Whitewashed, {plate.cleanness: greasily | cleanly}."},
        {"words": ["ceiling"]},
        {"words": ["shine"], "text": "It dazzles.", "when": [{"subject": "plate", "test": "is", "value": "dazzling"}]},
    ],
    plate=[{"words": ["willow"], "text": "Blue, and weeping."}],
    player=[{"words": ["Vienna"], "text": "It is far off."}],
)


@pytest.fixture(scope="module")
def mentioning() -> Game:
    return Game(MENTIONING)


def test_what_is_mentioned_answers_while_it_is_in_view(mentioning: Game) -> None:
    machine = mentioning.start()
    answers = {
        "x walls": "Whitewashed, greasily.",
        "look at the grey walls": "Whitewashed, greasily.",
        "examine stack of tiles": "Whitewashed, greasily.",
        "take walls": "You don't need to bother with the walls.",
        "put china plate on walls": "You don't need to bother with the walls.",
        "examine ceiling": "You don't need to bother with the ceiling.",
        "x willow": "Blue, and weeping.",
        "x vienna": "It is far off.",
        "take vienna": "You don't need to bother with Vienna.",
        "x pantry": "You would have to go north.",
        "x kitchen": "You are there.",
        "x shine": CANT_SEE,
        "x wall lamp": CANT_SEE,
        "x banana": CANT_SEE,
    }
    before = mentioning.world.identity(machine.memory())
    for command, answer in answers.items():
        assert machine.send(command).strip() == answer, command
    assert mentioning.world.identity(machine.memory()) == before
    machine.send("polish china plate")
    assert machine.send("x shine").strip() == "It dazzles."
    machine.send("go north")
    assert machine.send("x walls").strip() == "You don't need to bother with the walls.", "there are some everywhere"
    assert machine.send("x willow").strip() == CANT_SEE
    assert machine.send("x vienna").strip() == "It is far off."


def test_mentions_change_nothing_that_agents_can_do(mentioning: Game) -> None:
    plain = Game(plate(intro=MENTIONING.intro))
    assert mentioning.expand(mentioning.start()).admissible == plain.expand(plain.start()).admissible


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"kitchen": [{"words": ["sink"]}]}, "which is what 'sink' is called"),
        ({"plate": [{"words": ["old plate"]}]}, "which is what 'plate' is called"),
        ({"kitchen": [{"words": ["wall"]}, {"words": ["walls", "wall"]}]}, "a second time"),
        ({"kitchen": [{"words": ["wall & floor"]}]}, "must be letters"),
        ({"player": [{"words": ["sky"], "text": "blue " * 26}]}, "more than 25 words"),
        ({"player": [{"words": ["sky"], "text": "It is {moon}."}]}, "moon"),
        (
            {"player": [{"words": ["sky"], "when": [{"subject": "moon", "test": "is", "value": "open"}]}]},
            "'moon' does not exist",
        ),
    ],
)
def test_mentions_are_checked(given: dict[str, list[dict[str, object]]], problem: str) -> None:
    assert any(problem in str(p) for p in check(kitchen(**given))), [str(p) for p in check(kitchen(**given))]


@pytest.mark.parametrize("id", ["BoilPasta", "FourBells", "TheGreyCrust"])
def test_the_check_agrees_with_the_parser(id: str) -> None:
    game = open_game(id)
    found, machine = vocabulary(game.spec), game.start()
    unknown = {u.phrase for u in found.unknown if u.path == f"rooms/{game.spec.start}"}
    room = next(r for r in game.spec.rooms if r.id == game.spec.start)
    printed = [str(p) for p in noun_phrases(room.description)]
    for phrase in printed:
        answer = machine.send(f"examine {phrase}").strip()
        if phrase in unknown:
            assert answer == CANT_SEE or answer.startswith("You don't need to bother with the "), phrase
        else:
            assert answer != CANT_SEE, phrase


@pytest.mark.slow
def test_games_of_the_library_know_what_they_print() -> None:
    for id in library_folders():
        found = vocabulary(open_game(id).spec)
        assert found.missing == [] and len(found.missing_rest) <= 0.05 * found.of_the_rest, id

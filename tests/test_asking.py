"""Ideas as people type them: what they ask for is found in what they tell, and what they name is needed in the game."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from starling.analysis.verify import verify
from starling.author import make_author
from starling.author.planning.asking import what_is_asked
from starling.author.planning.author import Size, plan_game
from starling.author.planning.coverage import left_out
from starling.author.planning.deeds import second_person
from starling.author.planning.reading import read
from starling.spec.model import GameSpec


def planned(idea: str, seed: int = 7) -> GameSpec:
    return plan_game(read(idea), seed)


@pytest.mark.parametrize(
    ("idea", "asked"),
    [
        ("a game where you bake a birthday cake", "bake a birthday cake"),
        ("A story in which the player has to find the lost key", "find the lost key"),
        ("I am a cleaning robot left alone and I want to send a message home", "send a message home"),
        ("a game where you are a goblin who wants to open a bakery", "open a bakery"),
        ("A porter has to deliver a wheelchair to the roof", "deliver a wheelchair to the roof"),
        ("The bicycle chain snapped and I still have two pizzas to deliver",
         "The bicycle chain snapped and deliver two pizzas"),
        ("the hay has to be in before the storm", "bring in the hay before the storm"),
        ("get the old man in room 12 to take his pills", "persuade the old man in room 12 to take his pills"),
        ("find the invoice, and don't let the guard see you", "find the invoice without being seen by the guard"),
        ("Somebody turned my teacher into a teapot", "change a teapot back into my teacher"),
        ("I'm stranded on a tiny island with a barrel, get me off it", "escape from a tiny island using only a barrel"),
        ("I can't find the maternity ward", "find the maternity ward"),
        ("my brother fell into the pond and he can't swim", "my brother fell into the pond and he can't swim"),
        ("A pigeon flew into the meeting room and the clients wait",
         "catch A pigeon in the meeting room and the clients wait"),
        ("I locked myself out and the soup is still on the stove",
         "open the locked front door and rescue the soup from the stove"),
        ("The airlock is jammed and my crewmate is outside", "The airlock is jammed and bring in my crewmate"),
        ("repair the printer, the contract is due at noon", "repair the printer and hand in the contract"),
        ("plan a party and the guest of honour keeps walking in", "plan a party and keep away the guest of honour"),
        ("restart the server, the cleaner has the only key", "borrow the key from the cleaner and restart the server"),
        ("tend the shop and the mayor needs a bouquet in an hour", "tend the shop and deliver a bouquet to the mayor"),
        ("the goose won't lay and the royal cook is blamed for it",
         "the goose won't lay and clear the royal cook of blame"),
        ("my phone is dead", "charge my phone"),
        ("patch the roof, but the ladder is missing two rungs", "mend the ladder with two rungs and patch the roof"),
        ("I'm afraid of the dark, help me get the crown out of the crypt",
         "get the crown out of the crypt despite the dark"),
        ("wake the dragon and ask for my sheep back", "wake the dragon and recover the sheep from the dragon"),
        ("rescue the cat and guests arrive in an hour", "rescue the cat and welcome guests"),
        ("I wake up in a hotel room with a key that isn't mine and need to find what it opens",
         "find the lock of the key in a hotel room"),
        ("the lift is stuck and my boss is inside", "repair the lift and free my boss"),
        ("the soup is on the table", "the soup is on the table"),
        ("repair the radio", "repair the radio"),
        ("the old wizard needs help finding his wand", "the old wizard needs help finding his wand"),
        ("a mermaid wants to walk on land", "a mermaid wants to walk on land"),
    ],
)  # fmt: skip
def test_an_idea_in_plain_words(idea: str, asked: str) -> None:
    assert what_is_asked(idea) == asked


@given(st.lists(st.sampled_from("a the I you have to who and , . but no find bake cake cat wants turned into".split())))
def test_any_text_is_read(words: list[str]) -> None:
    assert isinstance(what_is_asked(" ".join(words)), str)


@pytest.mark.parametrize(
    ("idea", "commands"),
    [
        ("bake cookies with my sister", {"sister"}),
        ("plough the field with an old donkey", {"donkey"}),
        ("polish the mirror that shows the future with unicorn hair", {"unicorn hair"}),
        ("repair the antenna using only a spoon, wire and chewing gum", {"spoon", "wire", "gum"}),
        ("trade with an alien who only wants salt", {"salt to alien"}),
        ("cheer up a girl who misses her dog", {"fetch dog", "whistle for girl"}),
        ("find the missing beehive, the vicar saw something but he won't say what", {"question vicar"}),
        ("who keeps stealing my yoghurt from the office fridge?", {"traces at office fridge"}),
        ("assemble a wardrobe with one screw missing", {"find missing screw", "assemble wardrobe"}),
        ("collect moon rocks for the museum", {"moon rocks"}),
        ("bake a birthday cake without waking the baby", {"tuck in baby with"}),
        ("photograph a fingerprint without the suspect noticing, using flour and sticky tape",
         {"with flour", "try out sticky tape"}),
        ("land the shuttle with a broken altimeter and a nervous passenger", {"reassure nervous passenger with"}),
        ("deliver the pizza to an angry man", {"appease angry man with"}),
        ("get a witness to talk, she only trusts people who feed her parrot", {"feed parrot"}),
        ("teach a lazy donkey to carry water from the well", {"carry water from well"}),
        ("borrow the ladder from the stubborn neighbour", {"borrow ladder from stubborn neighbour"}),
        ("help an old lady find her hotel, all she remembers is a blue door", {"follow up blue door"}),
        ("who stole the mayor's pocket watch?", {"recover pocket watch"}),
        ("make cheese from goat's milk with grandpa's recipe", {"make cheese from", "with recipe"}),
        ("open a bakery in the old mill", {"set up bakery at", "serve "}),
        ("convince the boss to let me bring my dog to work", {"convince boss to allow dog"}),
        ("persuade the troll to let us cross the bridge", {"persuade troll to open bridge"}),
        ("prove that the butler is innocent", {"accuse", "release butler"}),
        ("my partner has vanished and left his shoes on the pier", {"follow up shoes", "find partner"}),
        ("three hungry bears want porridge", {"feed hungry bears with porridge"}),
        ("grow potatoes on Mars", {"grow potatoes"}),
        ("calm a scared child before an X-ray using a puppet", {"calm scared child with puppet"}),
        ("wake the captain, one wrong switch and the alarm locks everything", {"cover wrong switch with"}),
        ("my neighbour's letters keep disappearing", {"accuse", "recover letters"}),
        ("a painting has been swapped for a fake, find the real one and the person who did it",
         {"accuse", "recover painting"}),
        ("collect three rock samples and get back to the lander", {"return to lander by"}),
        ("hand in my homework even though the dog chewed half of it", {"befriend dog with", "hand in homework"}),
        ("my wife is having a baby and I can't find the maternity ward", {" wife", "find maternity ward"}),
    ],
)  # fmt: skip
def test_what_an_idea_names_is_needed(idea: str, commands: set[str]) -> None:
    typed = " ; ".join(planned(idea).walkthrough)
    assert all(command in typed for command in commands)


def test_who_is_away_has_no_part() -> None:
    idea = "I sent a rude email to my manager and must delete it from her computer before she's back from lunch"
    assert "manager" not in " ".join(planned(idea).walkthrough)


def test_a_room_is_called_as_in_the_idea() -> None:
    assert "Meeting Room" in {room.name for room in planned("a pigeon flew into the meeting room").rooms}


def test_what_there_is_none_of_is_not_brought_along_by_a_puzzle() -> None:
    for seed in range(8):
        spec = planned("wash the windows without a ladder", seed)
        assert {thing.name for thing in spec.things if "ladder" in thing.name} <= {"ladder"}  # within reach, and banned


def test_of_a_goal_and_the_ideas_own_words_the_one_that_leaves_less_out() -> None:
    request = read("separate salt from water")
    assert request.wishes[0].deed is None  # a goal of the bank that speaks of a mixture
    assert not left_out(request, plan_game(request, 7))


@pytest.mark.parametrize(
    "idea", ["mend the fence before the fox returns", "water the plants before the neighbours come home"]
)
def test_who_comes_later_is_not_there_yet(idea: str) -> None:
    names = {thing.name for thing in planned(idea).things}
    assert not names & {"fox", "neighbours"}


def test_whoever_must_not_wake_is_not_to_be_woken() -> None:
    typed = " ; ".join(planned("bake a cake without waking the baby").walkthrough)
    assert "tuck in baby" in typed
    for seed in range(6):
        walkthrough = planned("escape from the cottage while the witch sleeps", seed).walkthrough
        assert not any(command.startswith("wake witch") for command in walkthrough)


@pytest.mark.parametrize(
    "idea",
    [
        "perform an operation on a teddy bear",
        "wash the car and wax it",
        "set a broken leg without anaesthetic",
        "take a plaster cast of the footprint under the window",
        "bake cookies with my sister",
    ],
)
def test_ideas_of_which_no_game_was_made(idea: str) -> None:
    for seed in (1, 7):
        assert planned(idea, seed).walkthrough


@pytest.mark.parametrize(
    "idea",
    [
        "bake cookies with my sister",
        "repair the antenna using only a spoon, wire and chewing gum",
        "weigh a calf using only a raft and some stones",
        "trade with an alien who only wants salt",
        "cheer up a girl who misses her dog",
        "find the missing beehive, the vicar saw something but he won't say what",
        "shear the sheep",
    ],
)
def test_what_comes_first_can_be_done(idea: str) -> None:
    verdict = verify(planned(idea))
    assert verdict.ok, verdict.problems


@pytest.mark.parametrize(
    ("said", "to_you"),
    [
        ("I'm a nurse", "you are a nurse"),
        ("I am late and my boss hates me", "you are late and your boss hates you"),
        ("I locked myself out", "you locked yourself out"),
    ],
)
def test_what_is_said_of_oneself_is_said_to_the_player(said: str, to_you: str) -> None:
    assert second_person(said) == to_you


def test_a_story_that_ends_in_a_wish_is_told_and_the_wish_is_played() -> None:
    spec = make_author("embedded").write("I'm a night nurse and the medicine cabinet key has vanished", 7)
    assert "You are a night nurse and the medicine cabinet key has vanished." in spec.intro
    assert "key" in spec.title.lower()


def test_a_deed_in_the_words_of_the_idea_has_the_length_asked_for() -> None:
    spec = plan_game(read("calibrate the spectrometer"), 1, Size(30, 45))
    assert 30 <= len(spec.walkthrough) <= 45

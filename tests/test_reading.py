"""The reader of ideas: moods of clauses, phrasal verbs, people served, and what is to be done about mishaps."""

import pytest

from starling.author.planning.clauses import clauses_of
from starling.author.planning.mystery import case_of
from starling.author.planning.reading import read
from starling.author.planning.rewording import in_plain_words


@pytest.mark.parametrize(
    ("idea", "mood", "verb", "objects"),
    [
        ("put the fire out", "deed", "put out", ["fire"]),
        ("I want to fix my bicycle", "deed", "fix", ["bicycle"]),
        ("the dragon ate my homework", "event", "eat", ["homework"]),
        ("somebody is poisoning the flowers", "event", "poison", ["flowers"]),
        ("an astronaut floating away from the station", "event", "float", []),
        ("decode the secret message left by the spy", "deed", "decode", ["secret message"]),
        ("broken lamps", "name", "", ["broken lamps"]),
        ("two astronauts quarrel about chocolate", "event", "quarrel", []),
    ],
)
def test_clauses_have_a_mood_a_verb_and_objects(idea: str, mood: str, verb: str, objects: list[str]) -> None:
    clause = clauses_of(idea)[0]
    assert (clause.mood, clause.verb, [p.name for p in clause.direct]) == (mood, verb, objects)


@pytest.mark.parametrize(
    ("idea", "done_to", "served"),
    [
        ("help grandpa find his glasses", "glasses", "grandpa"),
        ("help Tom find his dog", "dog", "tom"),
        ("a knight who has lost his horse", "horse", "knight"),
        ("the king's crown has been stolen by goblins", "crown", "king"),
        ("bake a cake for Peter's birthday", "cake", "peter"),
        ("bring Lisa the red umbrella", "red umbrella", "lisa"),
        ("who ate the last piece of cake?", "cake", None),
    ],
)
def test_what_is_dealt_with_and_for_whom(idea: str, done_to: str, served: str | None) -> None:
    (wish,) = read(idea).wishes
    assert done_to in [p.name for p in wish.fillers.values()]
    assert (wish.served.name if wish.served else None) == served


def test_terms_are_not_deeds() -> None:
    request = read("free the princess from the tower without waking the dragon")
    assert len(request.wishes) == 1
    assert request.circumstances == ("without waking the dragon",)
    assert [(verb, phrase.name) for verb, phrase in request.forbidden] == [("wake", "dragon")]


def test_what_is_in_the_way_comes_first() -> None:
    wishes = read("print the report although the printer is jammed").wishes
    assert [p.name for w in wishes for p in w.fillers.values()] == ["printer", "report"]


@pytest.mark.parametrize("idea", ["hello", "asdf qwer", "what should I do", "make something"])
def test_nonsense_is_refused(idea: str) -> None:
    assert read(idea).wishes == ()


@pytest.mark.parametrize(
    ("idea", "act"),
    [
        ("teach the parrot to stop swearing", "teach {x} to stop swearing"),
        ("unclog the bathroom sink with a coat hanger", "unclog {x} with {tool}"),
        ("warn the fishermen about the coming tsunami", "warn {x} about coming tsunami"),
        ("explain fractions to a sleepy classmate", "explain fractions to {x}"),
        ("talk the mayor out of cutting down the old oak", "talk {x} out of cutting old oak"),
        ("splice the frayed anchor rope", "splice {x}"),
        ("teach the apprentice to sharpen a chisel", "teach {x} to sharpen {y}"),
        ("persuade the computer to accept the password", "persuade {x} to accept {y}"),
        ("hang the family portraits along the staircase", "hang {x} along {y}"),
        ("lure the piglets back into the sty with windfall apples", "lure {x} into {y} with {tool}"),
        ("dock the shuttle with the damaged space station", "dock {x} with {y}"),
        ("follow the man with the violin case", "follow {x}"),
        ("measure the height of the tower with its shadow", "measure {x} of {y} with shadow"),
        ("apologise to the librarian", "apologise to {x}"),
        ("lead the unicorn out of the thorn maze with a silver bell", "lead {x} from thorn maze with {tool}"),
        ("stop the hackers from stealing the data", "stop {x} from stealing {y}"),
        ("get the drone down from the church roof", "rescue {x} from {y}"),
    ],
)
def test_what_no_goal_surely_fits_is_done_in_the_words_of_the_idea(idea: str, act: str) -> None:
    (wish,) = read(idea).wishes
    assert wish.deed and wish.deed.act == act
    assert wish.deed.text == idea


@pytest.mark.parametrize("idea", ["repair the radio", "bake an apple pie", "prove that the gardener is innocent"])
def test_a_goal_that_fits_is_preferred(idea: str) -> None:
    assert [wish.deed for wish in read(idea).wishes] == [None]


@pytest.mark.parametrize(
    ("idea", "when", "about"),
    [
        ("smuggle the baby griffin past the palace guards", "past", "palace guards"),
        ("dock the shuttle during a meteor shower", "amid", "meteor shower"),
        ("win the spelling bee despite a sore throat", "amid", "sore throat"),
        ("sterilise the instruments after a power cut", "dark", "power cut"),
        ("bake a birthday cake without eggs", "lack", "eggs"),
        ("finish the report while the internet is down", "while", "internet"),
        ("steal the giant's golden harp while he sleeps", "while", "giant"),
        ("build a volcano for the science fair", "for", "science fair"),
        ("tail a suspect without being noticed", "unseen", None),
    ],
)
def test_terms_of_an_idea(idea: str, when: str, about: str | None) -> None:
    (term,) = read(idea).terms
    assert (term.when, term.phrase.name if term.phrase else None) == (when, about)


@pytest.mark.parametrize(
    ("idea", "plain"),
    [
        ("the night shift of a young nurse", "give the patients their medicine and calm the frightened patient"),
        ("a scarecrow that wants to dance", "teach the scarecrow to dance"),
        ("an old robot that nobody wants any more", "find a new owner for the old robot"),
        ("a baker, a blizzard and nine travellers", "bake bread for nine travellers during the blizzard"),
        ("can you get the jammed printer to work?", "repair the jammed printer"),
        ("I have to bake a cake", "bake a cake"),
        ("rescue the knight who is afraid of mice", "rescue the knight who is afraid of mice"),
        ("a surgeon who is afraid of blood", "embolden the surgeon against blood"),
        ("a cockerel that will not crow", "persuade the cockerel to crow"),
        ("a new intern who is too shy to ask for the password", "encourage the new intern to ask for the password"),
        ("the tractor is out of diesel", "refuel the tractor with diesel"),
        ("the lid of the jam jar is stuck", "loosen the lid of the jam jar"),
        ("raise the anchor that is caught in the wreck", "free the anchor from the wreck and then raise it"),
        ("the clockwork nightingale", "wind up the clockwork nightingale"),
        ("how do I get the stain out of the carpet?", "get the stain out of the carpet"),
        ("was the portrait in the gallery forged?", "find out whether the portrait in the gallery was forged"),
        ("I wish the attic were a reading room", "turn the attic into the reading room"),
    ],
)
def test_plights_and_occasions_ask_for_deeds(idea: str, plain: str) -> None:
    assert in_plain_words(idea) == plain


@pytest.mark.parametrize(
    ("idea", "did", "thing"),
    [
        ("who let the pigs out of the sty?", "let the pigs out of the sty", None),
        ("find out which of the three cooks put salt in the dessert", "put salt in the dessert", "dessert"),
        ("the vanished necklace of the duchess", "stole the necklace of the duchess", "necklace"),
        ("murder at the observatory", "committed the murder at the observatory", None),
        ("prove that the butler did not poison the colonel", "poisoned the colonel", None),
        (
            "somebody in the office reads other people's letters; find out who",
            "reads other people's letters",
            "letters",
        ),
    ],
)
def test_mysteries_are_cases(idea: str, did: str, thing: str | None) -> None:
    case, rest = case_of(idea)
    assert case is not None and rest == ""
    assert case.did == did
    assert (case.x.name if case.x else None) == thing


@pytest.mark.parametrize(
    "idea", ["a knight who lost his horse", "the girl who lives next door", "bake bread for whoever comes"]
)
def test_not_every_who_is_a_mystery(idea: str) -> None:
    assert case_of(idea)[0] is None


@pytest.mark.parametrize(
    ("idea", "acts"),
    [
        ("why do leaves change colour?", ["find out why {x} change colour"]),
        ("show that a candle needs air", ["prove that {x} needs air"]),
        ("dust the piano keys for fingerprints", ["dust {y} for fingerprints"]),
        ("carve a rune into the standing stone", ["carve rune into {y}"]),
        ("forge a sword from a fallen star", ["forge sword from {y}"]),
        ("take a plaster cast of the footprint under the window", ["take plaster cast of {y} under window"]),
        ("change the bandage on the old sailor's arm", ["change {x} on arm of {y}"]),
        ("hide behind the curtain and listen to the smugglers", ["hide behind {x}", "listen to {x}"]),
        ("the rover has sunk into the red sand", ["rescue {x} from {y}"]),
        ("make a battery out of lemons", ["make battery from {y}"]),
    ],
)
def test_what_is_asked_sought_or_made_is_in_the_command(idea: str, acts: list[str]) -> None:
    assert [w.deed.act for w in read(idea).wishes if w.deed] == acts


def test_a_pronoun_means_what_the_deed_before_was_done_to() -> None:
    _potion, test = read("brew a potion for the thief and then test it on the cat").wishes
    assert test.deed and test.deed.object.name == "potion" and test.deed.y and test.deed.y.name == "cat"


def test_a_thing_in_what_somebody_is_to_do_is_needed_unless_it_is_fixed() -> None:
    (chisel,), (gate,) = (
        read("teach the apprentice to sharpen a chisel").wishes,
        read("teach the apprentice to paint a wardrobe").wishes,
    )
    assert chisel.deed and chisel.deed.held
    assert gate.deed and not gate.deed.held


def test_what_must_not_be_done_to_it_is_forbidden() -> None:
    request = read("catch the mouse in the pantry without hurting it")
    assert [(verb, phrase.name) for verb, phrase in request.forbidden] == [("hurt", "mouse")]
    assert request.terms == () and request.unused == ()

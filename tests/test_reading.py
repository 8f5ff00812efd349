"""The reader of ideas: moods of clauses, phrasal verbs, people served, and what is to be done about mishaps."""

import pytest

from starling.author.planning.clauses import clauses_of
from starling.author.planning.reading import read


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
        ("who ate the last piece of cake?", "cake mystery", None),
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

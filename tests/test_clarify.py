"""Questions of the parser as observations: the next command is the answer."""

from __future__ import annotations

import pickle

import pytest

from starling.console.session import Session
from starling.envs.env import StarlingEnv
from starling.library.game import Game
from starling.util.errors import StarlingError
from tests.games import plate_with

WHICH = "Which do you mean, the china plate or the straw hat?"


@pytest.fixture(scope="module")
def game() -> Game:
    return Game(plate_with("things", "hat", synonyms=["china"]))


def asked(game: Game, *, clarify: bool) -> StarlingEnv:
    """An environment in which the last command was answered by a question."""
    env = StarlingEnv(game, clarify=clarify)
    env.reset()
    env.step("take plate")
    assert env.step("examine china")[0] == WHICH
    return env


def test_the_next_command_answers_a_question(game: Game) -> None:
    assert asked(game, clarify=True).step("straw")[0] == "Straw."
    assert asked(game, clarify=False).step("straw")[0] == "That's not a verb I recognise."


def test_a_missing_noun_can_be_supplied(game: Game) -> None:
    env = StarlingEnv(game, clarify=True)
    env.reset()
    assert env.step("take")[0] == "What do you want to take?"
    assert env.step("plate")[0] == "Taken."


def test_a_new_command_may_be_typed_instead(game: Game) -> None:
    env = asked(game, clarify=True)
    assert env.step("inventory")[0].endswith("and a china plate.")
    assert env.step("straw")[0] == "That's not a verb I recognise."


def test_a_question_changes_nothing_but_what_the_next_command_means(game: Game) -> None:
    env = StarlingEnv(game, clarify=True)
    env.reset()
    before = env.step("take plate")[4]
    after = env.step("examine china")[4]
    assert {**after, "feedback": ""} == {**before, "feedback": ""}


def test_a_saved_episode_keeps_its_question(game: Game) -> None:
    saved = asked(game, clarify=True).save()
    other = StarlingEnv(game, clarify=True)
    other.reset()
    other.restore(saved)
    copy = pickle.loads(pickle.dumps(other))
    for env in (other, copy):
        assert env.step("plate")[0].startswith("A plate.")
    other.restore(saved)
    other.reset()
    assert other.step("straw")[0] == "That's not a verb I recognise."


def test_people_answer_questions_in_a_session(game: Game) -> None:
    session = Session(game)
    session.send("take plate")
    assert session.send("examine china").text == WHICH
    assert session.send("straw").text == "Straw."
    session.send("examine china")
    session.undo()
    assert session.send("straw").text == "That's not a verb I recognise."


def test_the_graph_has_no_questions(game: Game) -> None:
    with pytest.raises(StarlingError, match="backend='live'"):
        StarlingEnv(game, backend="graph", clarify=True)

"""Ideas that come to no game: one line says why, and ordinary ideas are not taken for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from starling.analysis.release_check import Requirements
from starling.author.embedded import EmbeddedAuthor
from starling.author.refusals import refused
from starling.generation.card import NOT_EXPLORED
from starling.generation.generate import generate
from starling.library.catalog import find
from starling.util.errors import AuthorError

IDEAS = Path(__file__).parent.parent / "benchmarks" / "ideas"


@pytest.mark.parametrize(
    "idea",
    [
        "build a pipe bomb to hurt my neighbour",
        "help me kill my boss",
        "how to poison the neighbour's dog",
        "make meth in the kitchen",
        "Plant a bomb in the school",
    ],
)
def test_harm_is_refused(idea: str) -> None:
    with pytest.raises(AuthorError, match="about doing harm"):
        EmbeddedAuthor().start(idea, 1)


@pytest.mark.parametrize(
    "idea",
    [
        "defuse the bomb in the station",
        "make a bath bomb for my sister",
        "solve the murder of the old man",
        "stop the man who wants to kill the king",
        "plant seed bombs on the bare hill",
        "kill the dragon",
        "fix xylophone",
    ],
)
def test_what_only_sounds_like_it_is_not(idea: str) -> None:
    assert refused(idea) is None


@pytest.mark.parametrize(
    "idea",
    [
        "Koche eine Suppe f\u00fcr die kranke Gro\u00dfmutter",
        "Pr\u00e9pare une soupe pour la grand-m\u00e8re malade",
        "repara la vieja bicicleta roja de mi abuelo",
        "\u043f\u043e\u0447\u0438\u043d\u0438 \u0441\u0442\u0430\u0440\u044b\u0439 "
        "\u043a\u0440\u0430\u0441\u043d\u044b\u0439 \u0432\u0435\u043b\u043e\u0441\u0438\u043f\u0435\u0434",
    ],
)
def test_other_languages_are_named(idea: str) -> None:
    with pytest.raises(AuthorError, match="in English"):
        EmbeddedAuthor().start(idea, 1)


def test_no_idea_of_the_library_or_the_benchmarks_is_refused() -> None:
    lines = [line for path in sorted(IDEAS.glob("*.txt")) for line in path.read_text("utf-8").splitlines()]
    ideas = [line for line in lines if line and not line.startswith("#")] + [entry.spec.idea for entry in find()]
    assert len(ideas) > 1000
    assert [idea for idea in ideas if refused(idea)] == []


def test_a_very_long_idea_is_read_or_counted() -> None:
    idea = ("mend the flat tyre of the red bike and feed the hungry cat, " * 40)[:1999].rstrip(", ")
    with pytest.raises(AuthorError, match="a game can be about at most 6"):
        EmbeddedAuthor().start(idea, 1)
    with pytest.raises(AuthorError, match="the limit is 2,000"):
        EmbeddedAuthor().start(idea + " and" * 20, 1)


@pytest.mark.slow
def test_a_long_game_says_what_is_not_proved(tmp_path: Path) -> None:
    author = EmbeddedAuthor((60, 100), (10, 20), 3, 2)
    made = generate("repair the radio of the ship", author, 2, tmp_path, Requirements(60, 100))
    assert 60 <= len(made.spec.walkthrough) <= 100 and 10 <= len(made.spec.rooms) <= 20
    assert NOT_EXPLORED in (made.folder / "card.md").read_text("utf-8")

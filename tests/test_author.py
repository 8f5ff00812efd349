"""The embedded author: any text yields a valid game or a clear refusal, and games are about their idea."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from starling.analysis.verify import verify
from starling.author import MAX_IDEA_LENGTH, clean_idea, make_author, slug_for
from starling.author.bank import load_bank
from starling.spec.checks import check
from starling.spec.commands import PARSER_WORDS, STANDARD_VERBS
from starling.spec.model import GameSpec
from starling.util.errors import AuthorError

AUTHOR = make_author("embedded")

# Idea -> words that must occur in the names of the things.
IDEAS = {
    "make carrot soup": "carrot soup",
    "brew chamomile tea for a sick friend": "chamomile friend",
    "fix grandfather's clock": "clock",
    "wash the muddy dog": "dog",
    "repair my red bike": "red bike",
    "bake an apple pie for the neighbour": "apple pie neighbour",
    "boil spaghetti before the guests come": "spaghetti",
    "fry sausages": "sausages",
    "toss a salad with lettuce and cucumber": "lettuce cucumber",
    "make a cheese sandwich": "cheese sandwich",
    "cook raspberry jam": "raspberries",
    "squeeze lemons into lemonade": "lemons",
    "roast a duck": "duck",
    "scrub the dirty teapot": "teapot",
    "polish the silver tray": "silver tray",
    "sweep up the fallen leaves": "leaves",
    "wash the curtains": "curtains",
    "tidy the building blocks and the crayons": "blocks crayons",
    "put the atlas and the novel back on the shelf": "atlas novel",
    "mend the torn teddy bear": "teddy bear",
    "glue the shattered teacup": "teacup",
    "start the broken tractor": "tractor",
    "stop the leaking pipe in the cellar": "pipe",
    "repair the wobbly chair": "chair",
    "change the bulb of the desk lamp": "desk lamp bulb",
    "sharpen the axe": "axe",
    "paint the fence": "fence paint",
    "tune the violin": "violin",
    "plant tulip bulbs": "tulip bulbs",
    "water the wilting fern": "fern",
    "prune the hedge": "hedge",
    "weed the flower bed": "flower bed",
    "harvest the ripe pumpkins": "pumpkins",
    "arrange a bouquet of lilies": "lilies",
    "find the lost locket": "locket",
    "find the runaway puppy": "puppy",
    "unlock the trunk in the attic": "trunk",
    "dig up the buried compass": "compass",
    "knit a shawl for grandmother": "shawl grandmother",
    "sew a tote bag": "tote bag",
    "build a birdhouse": "birdhouse",
    "make a clay mug": "clay mug",
    "make a paper lantern": "paper lantern",
    "frame the photograph and hang it": "photograph frame",
    "wrap the snow globe": "snow globe",
    "write a poem": "poem",
    "feed the hungry cat": "cat",
    "bandage the wounded fox": "fox",
    "light the campfire": "campfire",
}
UNKNOWN = [
    "お茶をいれる",
    "qwertz uiop",
    "../../x",
    "{{ 7 * 7 }}",
]


@pytest.mark.parametrize("idea", IDEAS)
def test_game_is_about_its_idea(idea: str) -> None:
    for seed in (0, 1):
        spec = AUTHOR.write(idea, seed)
        assert check(spec) == []
        assert spec.idea == idea
        assert 8 <= len(spec.walkthrough) <= 45
        words = {w for t in spec.things for w in t.name.lower().split()}
        missing = set(IDEAS[idea].split()) - words
        assert not missing, f"{missing} not among {sorted(words)}"


def test_an_idea_in_another_language_is_refused_by_name() -> None:
    with pytest.raises(AuthorError, match="write it in English"):
        AUTHOR.write("reparar la bicicleta del abuelo", 0)


@pytest.mark.parametrize("idea", UNKNOWN)
def test_refusal_of_unknown_idea_says_what_would_help(idea: str) -> None:
    with pytest.raises(AuthorError, match="say what is to be done") as refusal:
        AUTHOR.write(idea, 0)
    assert "\n" not in str(refusal.value)
    assert len(str(refusal.value)) < 500


@settings(max_examples=75)
@given(st.text(max_size=200), st.integers())
def test_any_text_yields_a_valid_game_or_a_refusal(idea: str, seed: int) -> None:
    check_valid_or_refused(idea, seed)


BANK = load_bank()
KNOWN_WORDS = sorted({w for t in BANK.things for w in t.name.split()} | {d for p in BANK.procedures for d in p.deeds})


@settings(max_examples=100)
@given(
    st.lists(st.sampled_from([*KNOWN_WORDS, "the", "for", "my", "fix", "make", "wash"]), max_size=8),
    st.integers(),
)
def test_any_known_words_yield_a_valid_game_or_a_refusal(words: list[str], seed: int) -> None:
    check_valid_or_refused(" ".join(words), seed)


def check_valid_or_refused(idea: str, seed: int) -> None:
    try:
        spec = AUTHOR.write(idea, seed)
    except AuthorError as refusal:
        assert "\n" not in str(refusal)
        return
    assert check(spec) == []
    assert GameSpec.model_validate_json(spec.to_json()) == spec


def test_deterministic_per_seed_and_different_across_seeds() -> None:
    idea = "make leek soup for grandfather"
    assert AUTHOR.write(idea, 5).to_json() == make_author("embedded").write(idea, 5).to_json()
    assert len({AUTHOR.write(idea, seed).to_json() for seed in range(12)}) == 12


def test_prose_has_no_placeholders_and_correct_articles() -> None:
    for idea in IDEAS:
        text = AUTHOR.write(idea, 3).to_json()
        texts = text.replace("{noun}", "").replace("{second}", "").replace("{third}", "").replace("{Noun}", "")
        prose = " ".join(re.findall(r'"([^"]*)"', texts))
        assert not re.search(r"\{\w", prose)
        assert not re.search(r"\ba (apple|onion|axe|envelope|umbrella|oven|egg)\b", prose)


@pytest.mark.parametrize("idea", list(IDEAS)[::6])
def test_generated_games_compile_and_their_walkthroughs_win(idea: str) -> None:
    verdict = verify(AUTHOR.write(idea, 7))
    assert verdict.ok, verdict.problems
    assert verdict.won
    assert verdict.score == verdict.max_score


def test_parser_accepts_names_of_the_bank() -> None:
    bank = load_bank()
    names = [t.name for t in bank.things] + [f.name for p in bank.places.values() for f in p.fixtures]
    for name in names:
        assert re.fullmatch(r"[A-Za-z0-9' -]+", name), name
        assert not set(name.lower().split()) & PARSER_WORDS, name
    for procedure in bank.procedures:
        for step in procedure.steps:
            for pattern in step.also:
                assert pattern.split()[0] not in STANDARD_VERBS, (procedure.id, pattern)


@pytest.mark.parametrize("idea", ["", "   ", "\x00\x1b", "\u200b"])
def test_empty_idea_is_refused(idea: str) -> None:
    with pytest.raises(AuthorError, match="empty"):
        clean_idea(idea)


def test_too_long_idea_is_refused_with_the_limit() -> None:
    with pytest.raises(AuthorError, match=f"{MAX_IDEA_LENGTH:,}"):
        clean_idea("soup " * 2000)


def test_unknown_author_lists_the_known_ones() -> None:
    with pytest.raises(AuthorError, match="embedded, openai"):
        make_author("nobody")


@given(st.text(max_size=300))
def test_slug_is_always_safe(title: str) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", slug_for(title))
    assert len(slug_for(title)) <= 45

"""What error messages offer: the nearest names, and how to install what is missing."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from starling.library.catalog import find, open_game
from starling.targets import get_target
from starling.util.errors import StarlingError
from starling.util.extras import install_hint
from starling.util.suggest import did_you_mean, nearest, unknown_name

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parent.parent
GAMES = ("BoilPasta", "RingBearer", "LeftAtTheOwl")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("boilpasta", "did you mean BoilPasta?"),
        ("BoilPsta", "did you mean BoilPasta?"),
        ("owl", "did you mean LeftAtTheOwl?"),
        ("or", ""),
        ("NoSuchGame", ""),
        ("", ""),
    ],
)
def test_suggestions_ignore_case_and_are_empty_if_nothing_is_near(name: str, expected: str) -> None:
    assert did_you_mean(name, GAMES) == expected


def test_at_most_three_suggestions_nearest_first() -> None:
    assert nearest("twc-hart", ["twc-easy", "twc-hard", "zork1"]) == ["twc-hard", "twc-easy"]
    assert did_you_mean("twc", ["twc-a", "twc-b", "twc-c", "twc-d"]) == "did you mean twc-a, twc-b or twc-c?"


def test_an_unknown_name_is_reported_with_the_nearest_or_all_known_ones() -> None:
    assert unknown_name("game", "RingBarer", GAMES) == "unknown game 'RingBarer'; did you mean RingBearer?"
    assert unknown_name("game", "Zork", GAMES) == "unknown game 'Zork'; known: BoilPasta, RingBearer, LeftAtTheOwl"
    assert unknown_name("game", "Zork", ()) == "unknown game 'Zork'; known: none"


@pytest.mark.parametrize("name", ["BoilPsta", "boil-pastas", "starling/BoilPsta-v0", "boilpast"])
def test_unknown_game_names_the_nearest(name: str) -> None:
    with pytest.raises(StarlingError, match=r"did you mean BoilPasta\?.*starling list"):
        open_game(name)


def test_every_pattern_of_a_list_has_to_match() -> None:
    assert [entry.id for entry in find("BoilPasta, left-at-the-owl,")] == ["BoilPasta", "LeftAtTheOwl"]
    with pytest.raises(StarlingError, match=r"no game matches 'RingBeerer'; did you mean RingBearer"):
        find("BoilPasta,RingBeerer")


@pytest.mark.parametrize(
    ("name", "nearest"), [("TWC-Easy", "twc-easy"), ("cookin", "cooking"), ("starling-targets/twc-esy-v0", "twc-easy")]
)
def test_unknown_target_names_the_nearest(name: str, nearest: str) -> None:
    with pytest.raises(StarlingError, match=rf"unknown target {re.escape(repr(name))}; did you mean {nearest}\b"):
        get_target(name)


def test_install_hints_name_extras_of_the_project() -> None:
    assert install_hint("all") == "pip install -e '.[all]' from a clone of the repository"
    sources = [*(ROOT / "starling").rglob("*.py"), *(ROOT / "agents").rglob("*.py")]
    text = "".join(path.read_text("utf-8") for path in sources)
    named = set(re.findall(r"""install_hint\(["']([\w-]+)["']\)""", text))
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    assert named and named <= extras.keys()
    assert "pip install 'starling-if" not in text

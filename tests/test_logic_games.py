"""What a spec can say about actions, rules, tasks and texts, each in a small game that is compiled and played."""

from __future__ import annotations

import math

import pytest

from starling.analysis.analyse import analyse
from starling.analysis.verify import verify
from starling.library.game import UnsavedGame
from starling.spec.checks import check
from starling.spec.model import GameSpec, parse_spec
from starling.states.crawl import check_sample
from tests import logic_games


@pytest.mark.parametrize("name", logic_games.GAMES)
def test_the_walkthrough_wins_and_the_graph_is_exact(name: str) -> None:
    spec = logic_games.GAMES[name]
    assert check(spec) == []
    assert parse_spec(spec.to_json()) == spec
    game = UnsavedGame(spec)
    verdict = verify(game)
    assert verdict.ok, verdict.problems
    found = analyse(game, math.inf, 1500)
    assert found.plan is not None and len(found.plan) <= len(spec.walkthrough)
    assert check_sample(game, 40) > 40

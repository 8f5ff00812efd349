"""Explored states take bounded memory, and what is dropped makes no difference."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest

import starling
from starling.envs.env import StarlingEnv
from starling.library.catalog import open_game
from starling.library.game import Game, UnsavedGame
from starling.states import playable, store
from starling.util.errors import StarlingError
from starling.util.recent import Recent
from tests.games import small

MOST = 40
"""States that one state's commands lead to, at most."""


def random_play(game: Game, backend: Literal["live", "graph"], **options: Any) -> tuple[list[Any], int]:
    """(all that 120 random commands show, the largest number of states in memory)."""
    env, rng, shown, most = StarlingEnv(game, backend=backend, **options), np.random.default_rng(0), [], 0
    step: Any = env.reset()
    for _ in range(120):
        step = env.step(str(rng.choice(step[-1]["admissible_commands"]))) if not env._ended else env.reset()
        shown.append(step)
        most = max(most, len(game.graph))
        assert len(game._infos) <= playable.RECENT and len(game._facts) <= playable.RECENT
    return shown, most


@pytest.mark.parametrize("backend", ["live", "graph"])
def test_a_bound_on_the_states_in_memory_holds_and_does_not_show(backend: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = open_game("BoilPasta").spec
    shown, most = random_play(UnsavedGame(spec), backend)
    assert most > 3 * MOST
    monkeypatch.setattr(playable, "RECENT", 7)
    for states in (1, 60):
        assert random_play(UnsavedGame(spec), backend, max_states=states) == (shown, pytest.approx(states, abs=MOST))
    with pytest.raises(StarlingError, match="max_states"):
        starling.make("BoilPasta", max_states=0)


def test_the_states_that_were_used_longest_ago_are_dropped_first() -> None:
    game = UnsavedGame(small())
    used = [game.beginning]
    for state in used:
        used += [t.after for t in game.info(state).transitions.values() if t.after not in used][: 12 - len(used)]
    game.info(used[1])
    old, keys = game.graph, [game.graph.keys[state] for state in used]
    game.forget(12)
    kept = [game.graph.find(game.number, key) for key in keys]
    assert len(game.graph) <= 12
    assert [state is not None and game.graph.expanded(state) for state in kept[:2]] == [False, True]
    for now, before in zip(kept, used, strict=True):
        if now is not None and game.graph.expanded(now):
            assert game.graph.expansion(now) == old.expansion(before)


def test_a_cache_keeps_what_was_used_most_recently() -> None:
    cache: Recent[str, int] = Recent(2)
    made = [cache.use(key, lambda key=key: len(key)) for key in ("a", "bb", "a", "ccc")]  # type: ignore[misc]
    assert made == [1, 2, 1, 3]
    assert list(cache) == ["a", "ccc"]


def test_an_open_graph_file_keeps_few_statements_and_texts(no_graphs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MAX_TEXT_IDS", 40)
    monkeypatch.setattr(store, "BATCH", 1)
    game = Game(small())
    assert game.store
    seen = set[str]()
    game.info(game.beginning)  # opens the file
    game.store._open().set_trace_callback(seen.add)
    batches = [len(game.store._text_ids)]
    for state in range(1, 12):
        game.info(state)
        batches.append(len(game.store._text_ids))
    sizes = {statement.partition(" IN (")[2].count(",") + 1 for statement in seen if " IN (" in statement}
    assert sizes <= set(store.AT_ONCE)
    assert max(batches) <= 2 * 40 + MOST
    loaded = Game(small())
    for state in range(12):
        expansion = game.graph.expansion(state)
        known = loaded.graph.add(loaded.number, game.graph.record(state))
        assert loaded.store and loaded.store.load(loaded.graph, known) == expansion

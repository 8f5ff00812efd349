"""An agent at play, step by step."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from starling.cli import app
from starling.players.watching import Moment, page, watch
from starling.training.agent import make_agent

pytest.importorskip("torch")


def test_the_commands_considered_are_listed_with_their_probabilities() -> None:
    moments = list(watch(make_agent("policy", seed=0), "BoilPasta", attempts=2, max_steps=3, seed=0))
    assert [(m.attempt, m.step) for m in moments] == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3)]
    for moment in moments:
        shares = [share for _, share in moment.considered]
        assert shares == sorted(shares, reverse=True)
        assert 0 < sum(shares) <= 1 + 1e-9 and len(shares) == min(5, moment.commands)
    assert [m.outcome for m in moments] == ["", "", "out of steps"] * 2
    assert moments[1].text == moments[0].answer


def test_the_same_seed_plays_the_same() -> None:
    first, second = (
        list(watch(make_agent("policy", seed=0), "BoilPasta", attempts=1, max_steps=4, seed=3)) for _ in range(2)
    )
    assert first == second


def test_an_agent_without_probabilities_is_shown_without_them() -> None:
    (*_, last) = watch(make_agent("walkthrough", seed=0), "BoilPasta", attempts=1, max_steps=100, seed=0)
    assert (last.outcome, last.score, last.considered) == ("won", last.max_score, ())


def test_texts_are_escaped_in_the_page() -> None:
    text = page("A & B", "policy", [Moment(1, 1, "<b>x", 2, (("a<c", 0.5),), "a<c", 0, 4, "<script>", "out of steps")])
    assert "<script>" not in text and "<b>x" not in text
    assert "a&lt;c" in text and "A &amp; B" in text and "0 of 4 points" in text


def test_the_command_prints_or_writes_a_page(tmp_path: Path) -> None:
    run = CliRunner().invoke
    shown = run(app, ["play-agent", "BoilPasta", "--agent", "walkthrough"])
    assert shown.exit_code == 0 and "won: " in shown.output
    found = tmp_path / "page.html"
    asked = ["play-agent", "BoilPasta", "--agent", "policy", "--max-steps", "2", "--page", str(found)]
    assert run(app, asked).output.strip() == f"wrote {found}"
    assert "<meter" in found.read_text("utf-8")


def test_an_agent_must_be_named() -> None:
    asked = CliRunner().invoke(app, ["play-agent", "BoilPasta"])
    assert asked.exit_code == 1 and "choose an agent: give --agent" in asked.output

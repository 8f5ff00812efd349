"""Protocols of experiments: valid ones, errors with their place, and the grid of cells."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("torch")

from starling.experiments.experiment import grid, run_experiment
from starling.experiments.protocol import PretrainingSource, line_of, read_protocol
from starling.library.catalog import open_game
from starling.training.mixture import Mixture, write_mixture
from starling.util.errors import StarlingError
from tests.tiny_experiment import ROOT, SMOKE, TINY, written

EXPERIMENTS = sorted((ROOT / "benchmarks" / "experiments").glob("*.toml"))


@pytest.mark.parametrize("path", EXPERIMENTS, ids=lambda path: path.stem)
def test_protocols_of_the_repository_are_valid(path):
    protocol = read_protocol(path)
    assert protocol.name == path.stem
    assert all(cell.kind in ("pretrain", "tune", "play", "people") for cell in grid(protocol, Path("out")))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("seeds = 2", "seeds = 2\nsteeps = 3"), r"tiny.toml:9: steeps: unknown key"),
        (("games =", "gamse ="), r"tiny.toml:\d+: sources.starling.gamse: unknown key"),
        (
            ("[agents.memory-drrn]", "[agents.drnn]"),
            r"tiny.toml:10: agents.drnn: unknown agent 'drnn'; did you mean drrn",
        ),
        (('"random"]', '"radnom"]'), r"tiny.toml:4: conditions: unknown condition 'radnom'; did you mean random"),
        (('"heldout-BerthEleven"', '"moon"'), r"tiny.toml:3: targets: unknown target 'moon'"),
        (
            ("evaluate_every = 48", "evaluate_every = 50"),
            r"tiny.toml:5: steps: 96 is not a multiple of evaluate_every = 50",
        ),
        (
            ("[sources.starling]", "[sources.other]"),
            r"tiny.toml:4: conditions: pretrained needs a table \[sources.starling\]",
        ),
        (('"LeftAtTheOwl"', '"Nowhere"'), r"tiny.toml:13: sources.starling: no game matches 'Nowhere'"),
        (('"LeftAtTheOwl"', '"LeftAtTheOwl"\ntarget = "heldout"'), r"sources.starling: give either games or target"),
        (("steps = 96\nev", "steps = -1\nev"), r"tiny.toml:5: steps: Input should be greater than or equal to 1"),
        (('name = "tiny"', 'name = "../up"'), r"tiny.toml:2: name: String should match pattern"),
        (
            ('"random"]', '"frozen-encoder"]'),
            r"tiny.toml:10: agents.memory-drrn: frozen-encoder needs a trained encoder",
        ),
        (("seeds = 2", "seeds = "), r"tiny.toml:8: invalid TOML: Invalid value, column 9"),
        (("steps = 96\nev", "stesp = 96\nev"), r"tiny.toml:5: stesp: unknown key"),
        (("[agents.memory-drrn]", "[agent.memory-drrn]"), r"tiny.toml:10: agent: unknown key"),
        (("seeds = 2", 'description = """\nsteps = 3\nseeds = 3"""\nseeds = 0'), r"tiny.toml:11: seeds: Input should"),
    ],
)
def test_protocol_errors_are_one_line_with_the_place(tmp_path, change, message):
    assert change[0] in TINY
    with pytest.raises(StarlingError, match=message) as error:
        read_protocol(written(tmp_path, TINY.replace(*change)))
    assert "\n" not in str(error.value)


@settings(max_examples=40)
@given(st.text(max_size=200))
def test_any_text_is_read_or_is_an_error(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("protocol") / "any.toml"
    path.write_text(text, encoding="utf-8", errors="replace")
    with pytest.raises(StarlingError):
        read_protocol(path)  # no such text is a whole protocol
    line_of(text, ["a", "b"])


def test_lines_of_keys():
    text = 'a = 1\n[b.c]\n"d+e" = 2\nf = { g = 1 }\n[[h]]\n'
    assert [line_of(text, where) for where in (["a"], ["b", "c"], ["b", "c", "d+e"], ["b", "c", "f", "g"], ["z"])] == [
        1,
        2,
        3,
        4,
        None,
    ]


def test_the_grid_shares_pretraining_and_continues_vanilla(tmp_path):
    protocol = read_protocol(SMOKE)
    cells = {cell.id: cell for cell in grid(protocol, tmp_path)}
    pretraining = [cell for cell in cells.values() if cell.kind == "pretrain"]
    # One for each seed and agent, and as many for the condition with other settings.
    assert len(pretraining) == 4
    berth = cells["heldout-BerthEleven/memory-drrn/pretrained/seed-1"]
    assert berth.needs == cells["heldout-GrandmothersSpectacles/memory-drrn/pretrained/seed-1"].needs
    assert berth.needs == ("pretraining/starling/memory-drrn/seed-1",)
    longer = cells["heldout-BerthEleven/memory-drrn/vanilla+budget/seed-0"]
    assert longer.continues == cells["heldout-BerthEleven/memory-drrn/vanilla/seed-0"].folder
    assert longer.steps == 192
    small = cells["heldout-BerthEleven/memory-drrn/small/seed-0"]
    assert small.settings["hidden"] == 8 and small.settings["buckets"] == 512
    assert cells[small.needs[0]].settings == small.settings
    frozen = cells["heldout-BerthEleven/memory-drrn/random-encoder/seed-0"]
    assert frozen.settings["encoder_training"] == "frozen" and not frozen.needs and frozen.weights is None
    # An oracle has no chance in it.
    assert [id for id in cells if "oracle" in id and "Berth" in id] == ["heldout-BerthEleven/oracle/seed-0"]


def test_an_unknown_setting_is_reported_with_its_table(tmp_path):
    text = TINY.replace("hidden = 16", "hiden = 16")
    with pytest.raises(
        StarlingError, match=r"agents.memory-drrn, condition vanilla: .*unknown setting 'hiden'; did you mean hidden"
    ):
        run_experiment(read_protocol(written(tmp_path, text)), tmp_path / "run", log=print)


def test_a_custom_condition_keeps_the_settings_of_its_base(tmp_path):
    own = '[condition.mine]\nlike = "frozen-encoder"\nsettings = { encoder = "static" }\n'
    protocol = read_protocol(written(tmp_path, TINY.replace('"random"]', '"mine"]') + own))
    assert protocol.resolved("mine").settings == {"encoder_training": "frozen", "encoder": "static"}


def test_two_stories_with_the_same_name_are_refused(tmp_path):
    text = TINY.replace('"heldout-BerthEleven"', '"a/zork.z3", "b/ZORK.Z5"')
    with pytest.raises(
        StarlingError, match=r"tiny.toml:3: targets: .*/a/zork.z3 and .*/b/ZORK.Z5 have the same name, zork"
    ):
        read_protocol(written(tmp_path, text))


def test_the_step_limit_of_episodes_can_be_set(tmp_path):
    text = TINY.replace("episodes = 2", "episodes = 2\nepisode_steps = 7").replace(
        '"vanilla", "pretrained", ', '"vanilla", '
    )
    text = text.replace('"vanilla+budget", ', "").replace("seeds = 2", "seeds = 1")
    out = tmp_path / "run"
    assert run_experiment(read_protocol(written(tmp_path, text)), out, log=print).complete
    records = [json.loads(path.read_text()) for path in out.rglob("record.json")]
    assert len(records) == 2 and {record["step_limit"] for record in records} == {7}
    assert all(evaluation["moves"] <= 7 for record in records for evaluation in record["evaluations"])
    (trained,) = (record for record in records if "episodes" in record)
    assert trained["episodes"] == 8  # one in each environment: 12 steps of 8, of which a reset is one


def test_the_cost_of_demonstrations_follows_their_labels(tmp_path: Path) -> None:
    def cost(games: str, **fields: str) -> int:
        return PretrainingSource.model_validate({"games": games, "method": "imitation", **fields}).total_steps

    walkthrough = len(open_game("BoilPasta").walkthrough)
    assert cost("BoilPasta") == walkthrough
    assert cost("BoilPasta", labels="graph") == cost("planned:1", labels="graph") == 80
    assert cost("BoilPasta", labels="teacher") == cost("tidying:1", labels="teacher") == 3 * 60
    mixture = tmp_path / "mix.toml"
    write_mixture(Mixture((("BoilPasta",), ("SummitBox",)), (0.75, 0.25), 4), mixture)
    assert cost(str(mixture)) == 3 * walkthrough + len(open_game("SummitBox").walkthrough)

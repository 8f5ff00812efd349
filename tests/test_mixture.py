"""Mixtures of source games: the file, what pre-training and training make of it, and the search."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from starling.agents.ranker_drrn import RankerDRRN
from starling.generation.sources import open_source, source_names
from starling.library.catalog import games_of_split, open_game
from starling.training.agent import make_agent
from starling.training.curriculum import Weighted
from starling.training.demonstrations import walkthrough_demonstration
from starling.training.mixture import mixed, read_mixture, write_mixture
from starling.training.mixture_search import cluster, game_texts, game_vectors, predicted, random_mixtures, search
from starling.training.pretraining import pretrain
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.errors import StarlingError

GAMES = ("BoilPasta", "SummitBox", "BerthEleven")


def test_games_occur_as_often_as_their_shares_say(tmp_path: Path) -> None:
    mixture = mixed([["a", "b"], ["c"], ["d"]], [2, 1, 1], 8)
    assert mixture.counts() == (2, 2, 2, 2) and mixture.drawn() == list("aabbccdd")
    odd = mixed([[str(i) for i in range(30)], ["x"]], [0.9, 0.1], 20)
    assert sum(odd.counts()) == 20 and odd.counts()[-1] == 2 and set(odd.counts()[:-1]) == {0, 1}
    write_mixture(mixture, tmp_path / "mix.toml")
    assert read_mixture(tmp_path / "mix.toml") == mixture


def test_folders_are_relative_to_the_file(tmp_path: Path) -> None:
    made, _ = open_source(("planned:1",), tmp_path / "one" / "games")
    write_mixture(mixed([made, ["BoilPasta"]], [1, 1], 2), tmp_path / "one" / "mix.toml")
    (tmp_path / "one").rename(tmp_path / "two")
    drawn, _ = open_source(source_names(str(tmp_path / "two" / "mix.toml")), tmp_path / "unused")
    assert drawn == [str(tmp_path / "two" / "games" / "planned-0"), "BoilPasta"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("draws = 2", "no \\[\\[cluster\\]\\]"),
        ("[[cluster]]\nshare = -1\ngames = ['a']", "share"),
        ("[[cluster]]\nshare = 1\ngames = []", "needs games"),
        ("[[cluster]]\nshare = 1\ngames = ['a', 'a']", "two clusters"),
        ("draws = 0\n[[cluster]]\nshare = 1\ngames = ['a']", "draws"),
        ("share = ", "not TOML"),
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "mix.toml").write_text(text)
    with pytest.raises(StarlingError, match=f"mix.toml: .*{message}"):
        read_mixture(tmp_path / "mix.toml")


def test_imitation_learns_from_as_many_copies(tmp_path: Path) -> None:
    agent = make_agent("ranker-drrn", seed=0, members=1, ranker_updates=2)
    assert isinstance(agent, RankerDRRN)
    names = ["BoilPasta", "BoilPasta", "BoilPasta", "SummitBox"]
    result = pretrain(agent, names, "imitation", tmp_path / "run", seed=0)
    steps = {name: len(walkthrough_demonstration(open_game(name)).steps) for name in set(names)}
    assert result.decisions == 3 * steps["BoilPasta"] + steps["SummitBox"]
    assert set(agent.source.games) == {"boil-pasta", "boil-pasta (2)", "boil-pasta (3)", "summit-box"}
    with pytest.raises(StarlingError, match="equally often"):
        pretrain(make_agent("policy", seed=0), names, "return", tmp_path / "return", seed=0)


def test_training_plays_games_by_weight(tmp_path: Path) -> None:
    curriculum = Weighted([3, 1], group=2)
    rng = np.random.default_rng(0)
    chosen = [curriculum.choose(rng) for _ in range(4000)]
    assert chosen[::2] == chosen[1::2]  # a group stays together
    assert 0.22 < np.mean(chosen) < 0.28
    resumed = Weighted([3, 1], group=2)
    resumed.load_state_dict(curriculum.state_dict())
    again = np.random.default_rng(1).bit_generator.state
    runs = []
    for one in (curriculum, resumed):
        rng.bit_generator.state = again
        runs.append([one.choose(rng) for _ in range(20)])
    assert runs[0] == runs[1]

    config = TrainingConfig(64, 0, envs=2, checkpoint_every=64, evaluate_every=64)
    names = ["BoilPasta", "BoilPasta", "SummitBox"]
    train_on_games(make_agent("random", seed=0), names, config, tmp_path / "run", resume=False, show_progress=False)
    written = json.loads((tmp_path / "run" / "config.json").read_text())
    assert written["curriculum"] == "Weighted"
    assert (written["games"], written["weights"]) == (["BoilPasta", "SummitBox"], [2, 1])


def test_clusters_are_found_and_near_ones_merged() -> None:
    pytest.importorskip("sklearn")
    rng = np.random.default_rng(0)
    centres = np.array([[0.0, 0.0], [0.0, 9.0], [9.0, 0.0]])
    truth = np.repeat([0, 1, 2], [20, 5, 40])
    vectors = centres[truth] + rng.normal(0, 0.5, (65, 2))
    assert cluster(vectors, 3).tolist() == truth.tolist()
    assert len(set(cluster(vectors, 1).tolist())) == 1
    assert cluster(vectors, 65).tolist() == list(range(65))
    with pytest.raises(StarlingError, match="choose 1 to 65"):
        cluster(vectors, 66)


def test_games_are_described_by_opening_rooms_and_commands() -> None:
    shown = walkthrough_demonstration(open_game("BoilPasta"))
    opening, rooms, forms = game_texts(shown)
    assert opening == shown.steps[0].decision.opening
    assert all(step.decision.room in rooms for step in shown.steps)
    assert "take" in forms.split(". ")
    vectors = game_vectors(
        [walkthrough_demonstration(open_game(name)) for name in GAMES],
        lambda texts: np.array([[len(text), text.count("e"), text.count("a")] for text in texts], np.float32),
    )
    assert vectors.shape == (3, 9)
    assert np.allclose(np.linalg.norm(vectors.reshape(3, 3, 3), axis=2), 1)


def test_the_search_finds_the_clusters_that_teach(tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    calls = []

    def proxy(shares: np.ndarray) -> float:
        calls.append(shares)
        scaled = shares / sum(shares)
        return float(-((scaled - [0.7, 0.1, 0.1, 0.1]) ** 2).sum())

    sizes, log = [10, 10, 10, 10], tmp_path / "mix.json"
    shares, tried = search(sizes, proxy, 0, log, {}, lambda line: None)
    assert len(calls) == len(tried) == 28
    # By chance, mixtures of the last rounds would be no better than those of the first.
    scores = [np.mean([t["score"] for t in tried if t["round"] == number]) for number in (1, 2, 3)]
    assert scores[2] > scores[0] and scores[1] > scores[0]
    by_chance = [proxy(one) for one in random_mixtures(sizes, 28, np.random.default_rng(1))]
    assert proxy(shares) > np.quantile(by_chance, 0.9)
    assert shares.argmax() == 0
    # A search that was interrupted after 20 trials goes on with the 21st and ends in the same mixture.
    content = json.loads(log.read_text())
    log.write_text(json.dumps({**content, "tried": content["tried"][:20]}))
    calls.clear()
    again, _ = search(sizes, proxy, 0, log, {}, lambda line: None)
    assert len(calls) == 8 and again.tolist() == shares.tolist()
    with pytest.raises(StarlingError, match="other games or settings"):
        search(sizes, proxy, 1, log, {}, lambda line: None)
    assert predicted(tried, np.array([[0.7, 0.1, 0.1, 0.1]]), 0) > predicted(tried, np.array([[0.1, 0.7, 0.1, 0.1]]), 0)


def test_the_proxy_prefers_the_games_that_it_is_asked_about() -> None:
    mixing = pytest.importorskip("starling.agents.pretraining.mixing")
    names = games_of_split("train")[:4]
    shown = [walkthrough_demonstration(open_game(name)) for name in names]
    proxy = mixing.RankerProxy(shown, shown[:2], 1, 25, 0)
    assert proxy.score([2, 2, 0, 0]) > proxy.score([0, 0, 2, 2])
    assert proxy.score([1, 1, 1, 1]) == proxy.score([1, 1, 1, 1]) < 0

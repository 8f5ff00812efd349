"""The action LM: its demonstrations, its training, its use as a prior, and the games it refuses."""

from __future__ import annotations

import copy
import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner

from starling.analysis.search import full_win
from starling.cli import app
from starling.library.catalog import open_game
from starling.training.agent import make_agent
from starling.training.trainer import TrainingConfig, train_on_games
from starling.util.arrays import Texts
from starling.util.errors import CheckpointError, StarlingError
from tests.narrow import instance
from tests.test_agents import CHOICES, SMALL, play_bandit, seen

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from starling.agents.llm_prior import LLMPrior  # noqa: E402
from starling.agents.priors.action_lm import ActionLM, collate, load_action_lm, opening_hash  # noqa: E402
from starling.agents.priors.action_lm_training import hit_rates, train, with_fewer_commands  # noqa: E402
from starling.agents.priors.demonstrations import Demonstration, demonstrations, discoveries, run_demonstrations  # noqa: E402
from starling.agents.priors.own_play import OwnPlayPrior  # noqa: E402
from starling.agents.priors.prior import PriorQuery  # noqa: E402

TINY: dict[str, Any] = {"buckets": 512, "width": 16, "heads": 2}
THINGS = "key lamp cup coin hat rope book ring fork shoe".split()


def fetching(thing, other, game="fetch"):
    """The opening says what to take."""
    commands = ("look", f"take {other}", f"take {thing}", f"examine {thing}", "wait")
    question = PriorQuery(f"Bring me the {thing}.", f"Hall\nA {thing} and a {other} are here.", "nothing", commands)
    return Demonstration(game, question, (2,), 2)


@pytest.fixture(scope="module")
def trained():
    lessons = [fetching(a, b, f"fetch-{a}") for a in THINGS for b in THINGS if a != b]
    return train(lessons, seed=0, epochs=20, **TINY)


def settings_with(model: ActionLM, folder: Path) -> dict[str, object]:
    """Settings of a small agent with the model as its prior."""
    model.save(folder / "model.pt")
    return {"prior": "action-lm", "model": str(folder / "model.pt"), "cache": str(folder / "p.sqlite"), **SMALL}


def check_that_both_continue_alike(one, two, folder: Path, steps: int) -> None:
    """``two`` loads what ``one`` saves, and both train on."""
    one.save(folder / "agent.pt")
    two.load(folder / "agent.pt")
    for agent in (one, two):
        play_bandit(agent, steps, seed=1)
    for a, b in zip(one.network.parameters(), two.network.parameters(), strict=True):
        assert torch.equal(a, b)
    assert one.exploration.interest.tolist() == two.exploration.interest.tolist()


def test_demonstrations_follow_winning_trajectories():
    game = open_game("LeftAtTheOwl")
    found = demonstrations(game, 25)
    walked = [d for d in found if d.step >= 0]
    assert len(found) > len(walked) == len(game.walkthrough) and all(d.step in d.good for d in walked)
    wins = full_win(game)
    state = game.beginning
    for demonstration in walked:
        assert demonstration.question.commands == game.info(state).admissible
        state = game.transition(state, demonstration.question.commands[demonstration.step]).after
    assert wins(state)
    # The result does not depend on how much of the graph is explored.
    assert demonstrations(game, 25) == found == demonstrations(open_game("LeftAtTheOwl"), 25)


def test_it_learns_what_an_opening_asks_for_also_with_unseen_words(trained):
    tests = [fetching(a, b) for a, b in (("spanner", "melon"), ("violin", "bucket"), ("anchor", "saddle"))]
    rates = hit_rates(trained, tests)
    assert rates["walkthrough_top_1"] == 1 and rates["good_top_5"] == 1
    assert rates["walkthrough_top_1_chance"] == pytest.approx(1 / 5) and rates["walkthrough_top_5_chance"] == 1


def test_probabilities_do_not_depend_on_the_rest_of_the_batch(trained):
    questions = [
        fetching("key", "lamp").question,
        PriorQuery("", "", "", ("go north",)),
        fetching("hat", "cup").question,
    ]
    alone = [trained.scores(question) for question in questions]
    assert all(np.exp(scores).sum() == pytest.approx(1) for scores in alone)
    with torch.no_grad():
        together = torch.log_softmax(trained(collate(questions, trained.tokenise)), dim=1).numpy()
    for row, scores in zip(together, alone, strict=True):
        assert np.allclose(row[: len(scores)], scores, atol=1e-4) and np.isneginf(row[len(scores) :]).all()


@pytest.mark.parametrize(("count", "good"), [(64, (3,)), (65, (64,)), (450, (0, 200, 449)), (450, tuple(range(450)))])
def test_long_lists_of_commands_are_reduced_to_good_ones_and_a_sample(count, good):
    lesson = fetching("key", "lamp")
    commands = tuple(f"take thing {i}" for i in range(count))
    lesson = replace(lesson, question=replace(lesson.question, commands=commands), good=good, step=good[0])
    found = with_fewer_commands(lesson, np.random.default_rng(0))
    kept = [commands.index(command) for command in found.question.commands]
    assert len(kept) <= 64 and kept == sorted(kept)
    chosen = {kept[i] for i in found.good}
    assert chosen <= set(good) and (chosen == set(good) or len(good) > 32)
    assert not (set(kept) - chosen) & set(good), "a good command must not become one of the others"
    if count <= 64:
        assert found is lesson


def test_the_same_seed_gives_the_same_weights():
    lessons = [fetching(a, b, f"fetch-{a}") for a in THINGS[:3] for b in THINGS[:3] if a != b]
    models = [train(lessons, seed=seed, epochs=8, **TINY) for seed in (0, 0, 1)]
    weights = [torch.cat([p.detach().flatten() for p in model.parameters()]) for model in models]
    assert torch.equal(weights[0], weights[1]) and not torch.equal(weights[0], weights[2])
    with pytest.raises(StarlingError, match="nothing to train an action LM on"):
        train([], seed=0, epochs=1)


@pytest.mark.parametrize("mode", ["narrow", "soft"])
def test_it_guides_exploration(trained, tmp_path, mode):
    settings = settings_with(trained, tmp_path)
    agent = make_agent("llm-prior", seed=0, mode=mode, top_k=1, weight=100.0, **settings)
    question = fetching("spanner", "melon").question
    asked = seen(Texts(), question.opening, question.commands, count=10)
    asked = replace(asked, first=np.ones(10, bool))
    assert agent.act(asked, training=True, rng=np.random.default_rng(0)).tolist() == [2] * 10
    report = agent.report()["prior"]
    assert report["calls"] == 1 and report["saved"] == 9 and report["failed"] == 0 and report["tokens"] > 10
    assert sqlite3.connect(tmp_path / "p.sqlite").execute("SELECT model FROM scores").fetchone()[0] == report["model"]
    again = make_agent("llm-prior", seed=1, **settings)
    again.act(asked, training=True, rng=np.random.default_rng(0))
    assert again.report()["prior"]["calls"] == 0


@pytest.mark.parametrize("mode", ["narrow", "soft"])
def test_a_loaded_agent_with_a_prior_continues_as_the_saved_one(trained, tmp_path, mode):
    settings = settings_with(trained, tmp_path)
    one, two = (make_agent("llm-prior", seed=seed, mode=mode, **settings) for seed in (0, 1))
    play_bandit(one, 30)
    check_that_both_continue_alike(one, two, tmp_path, 30)


def test_the_most_promising_untried_command_has_the_largest_bonus(trained, tmp_path):
    settings = settings_with(trained, tmp_path)
    for mode, least in (("soft", 0.0), ("narrow", 0.0)):
        agent = LLMPrior(seed=0, mode=mode, top_k=2, **settings)
        question = fetching("spanner", "melon").question
        asked = replace(seen(Texts(), question.opening, question.commands), first=np.ones(1, bool))
        agent.act(asked, training=True, rng=np.random.default_rng(0))
        bonus = agent.exploration.bonus(np.arange(5))
        assert bonus.argmax() == 2 and bonus[2] == 1 and bonus.min() >= least
        assert (mode == "narrow") == (np.count_nonzero(bonus) == 2)


def test_games_of_the_training_are_refused(trained, tmp_path):
    knows = copy.deepcopy(trained)  # other tests use it, too
    knows.games = {"bandit": opening_hash("A key  lies here.\n")}
    knows.save(tmp_path / "model.pt")
    assert load_action_lm(tmp_path / "model.pt").games == knows.games
    settings = {"prior": "action-lm", "model": str(tmp_path / "model.pt"), "cache": str(tmp_path / "p.sqlite"), **SMALL}
    agent = make_agent("llm-prior", seed=0, **settings)
    with pytest.raises(StarlingError, match="trained on the walkthrough of bandit"):
        play_bandit(agent, 1)
    other = seen(Texts(), "Another game.", CHOICES)
    agent.act(replace(other, first=np.ones(1, bool)), training=True, rng=np.random.default_rng(0))


@pytest.mark.parametrize("content", [None, "text", "agent", "sizes"])
def test_files_that_are_no_action_lm_are_reported_in_one_line(tmp_path, content):
    path = tmp_path / "model.pt"
    if content == "text":
        path.write_text("not a model")
    elif content == "agent":
        make_agent("random", seed=0).save(path)
    elif content == "sizes":
        model = ActionLM(**TINY)
        model.settings = {**TINY, "width": 32}
        model.save(path)
    with pytest.raises(
        CheckpointError, match=r"model\.pt: (checkpoint not found|not a|action LM of another version)"
    ) as error:
        make_agent("llm-prior", seed=0, prior="action-lm", model=str(path), **SMALL)
    assert "\n" not in str(error.value)
    with pytest.raises(StarlingError, match=r"a model from `starling action-lm`"):
        make_agent("llm-prior", seed=0, prior="action-lm", **SMALL)


def test_training_on_own_play_does_not_exclude_its_games(tmp_path):
    agent = make_agent("memory-drrn", seed=0, **SMALL)
    config = TrainingConfig(1_000, 0, evaluate_every=1_000, checkpoint_every=1_000)
    train_on_games(agent, ["LeftAtTheOwl"], config, tmp_path / "run", resume=False)
    found = run_demonstrations(tmp_path / "run")
    walkthrough = demonstrations(open_game("LeftAtTheOwl"), 200)
    good = {d.question: {d.question.commands[i] for i in d.good} for d in walkthrough}
    both = [d for d in found if d.question in good]
    right = [d for d in both if good[d.question] & {d.question.commands[i] for i in d.good}]
    assert len(both) > 5 and len(right) > len(both) / 2  # both read the same texts
    model = train(found, seed=0, epochs=1, **TINY)
    assert model.games == {}
    train_on_games(make_agent("random", seed=0), ["LeftAtTheOwl"], TrainingConfig(8, 0), tmp_path / "no", resume=False)
    with pytest.raises(CheckpointError, match="no scene memory; pass a run of memory-drrn"):
        run_demonstrations(tmp_path / "no")


def test_discoveries_of_the_pretraining_guide_the_agent_in_another_game(tmp_path):
    settings = {"prior": "own-play", "relearn": 2_000, "buckets": 512, "embedding": 16, "hidden": 16}
    before = make_agent("llm-prior", seed=0, **settings)
    games = ["LeftAtTheOwl", "FirstChair"]
    config = TrainingConfig(1_500, 0, evaluate_every=1_500, checkpoint_every=1_500)
    train_on_games(before, games, config, tmp_path / "run", resume=False)
    assert before.report()["prior"]["calls"] == 0  # it has no model yet
    state = before.state_dict()
    found = discoveries(state)
    openings = {open_game(name).begin(open_game(name).scratch, None) for name in games}
    assert len(found) > 20 and {d.game for d in found} == openings
    one, two = (make_agent("llm-prior", seed=0, **settings) for _ in range(2))
    one.load_weights(state)
    play_bandit(one, 20)
    assert one.report()["prior"]["calls"] > 0
    check_that_both_continue_alike(one, two, tmp_path, 20)


def test_discoveries_of_the_current_game_guide_the_agent(tmp_path):
    settings = {"prior": "own-play", "relearn": 60, "buckets": 512, "embedding": 16, "hidden": 16}
    one, two = (make_agent("llm-prior", seed=0, **settings) for _ in range(2))
    play_bandit(one, 20)  # two transitions a step
    assert one.report()["prior"]["calls"] == 0
    play_bandit(one, 20)
    assert one.report()["prior"]["calls"] > 0
    check_that_both_continue_alike(one, two, tmp_path, 20)  # including another training of the model


def test_own_play_decides_in_unseen_scenes(trained):
    shares = {}
    for guess in (0.0, 5.0):
        agent = LLMPrior(seed=0, prior="own-play", guess=guess, weight=0.0, **SMALL)
        instance(agent.prior, OwnPlayPrior).lm = trained
        right = []
        for thing, other in (("spanner", "melon"), ("violin", "bucket"), ("anchor", "saddle"), ("melon", "violin")):
            question = fetching(thing, other).question
            asked = replace(seen(Texts(), question.opening, question.commands, count=20), first=np.ones(20, bool))
            right += (agent.act(asked, training=False, rng=np.random.default_rng(0)) == 2).tolist()
        shares[guess] = np.mean(right)
    assert shares[5.0] > 0.9 and shares[0.0] < 0.6


def test_the_prior_decays(trained, tmp_path):
    settings = settings_with(trained, tmp_path)
    question = fetching("spanner", "melon").question
    asked = replace(seen(Texts(), question.opening, question.commands), first=np.ones(1, bool))

    def least_bonus(played: int) -> float:
        agent = LLMPrior(seed=0, fade=100, **settings)
        play_bandit(agent, played)
        agent.act(asked, training=True, rng=np.random.default_rng(0))
        scene = agent.index.scene(agent.index.add(asked))
        first, count = agent.index.scenes.data[scene[0], :2]
        return float(agent.exploration.novelty(np.arange(first, first + count)).min())

    assert least_bonus(1) < least_bonus(50) < least_bonus(400)


def test_new_scenes_are_judged_while_tables_grow(trained, tmp_path):
    settings = settings_with(trained, tmp_path)
    agent, texts, rng = LLMPrior(seed=0, **settings), Texts(), np.random.default_rng(0)
    for number in range(600):
        first = np.full(1, number == 0)
        agent.act(replace(seen(texts, f"Room {number}.", CHOICES), first=first), training=True, rng=rng)
    assert agent.exploration.judged[:600].all()


def test_the_command_trains_evaluates_and_writes_its_files(tmp_path):
    out = tmp_path / "lm"
    words = f"action-lm --games LeftAtTheOwl,FirstChair --held-out FirstChair --states 12 --epochs 1 --out {out} --json"
    result = CliRunner().invoke(app, words.split())
    assert result.exit_code == 0, result.output
    summary = json.loads(result.stdout)
    assert summary["games"] == ["LeftAtTheOwl"] and summary["held_out"] == ["FirstChair"]
    assert json.loads((out / "action-lm.json").read_text())["ranking"] == summary["ranking"]
    chance = summary["ranking"]["held out"]["walkthrough_top_5_chance"]
    assert 0 < summary["ranking"]["held out"]["walkthrough_top_1_chance"] < chance < 1
    train_it = f"train --agent llm-prior --set prior=action-lm --set model={out / 'model.pt'} --steps 32 --json"
    good = f"{train_it} --games FirstChair --set cache={tmp_path / 'p.sqlite'} --out {tmp_path / 'run'}"
    result = CliRunner().invoke(app, good.split())
    assert result.exit_code == 0 and json.loads(result.stdout)["report"]["prior"]["calls"] > 0
    assert summary["taught_nothing"] == []
    refused = CliRunner().invoke(app, f"{train_it} --games LeftAtTheOwl --out {tmp_path / 'no'}".split())
    assert refused.exit_code == 1 and "was trained on the walkthrough of left-at-the-owl" in refused.output
    empty = CliRunner().invoke(app, f"action-lm --games FirstChair --held-out FirstChair --out {out}".split())
    assert empty.exit_code == 1 and "held out" in empty.output


def test_games_without_demonstrations_are_listed(tmp_path):
    """Their shortest winning trajectories are longer than the number of explored states."""
    short, long = "LeftAtTheOwl", "BoilPasta"
    states = len(open_game(short).walkthrough) + 1
    assert len(open_game(long).walkthrough) > states
    words = f"action-lm --games {short},{long} --held-out FirstChair --states {states} --epochs 1 --out {tmp_path}"
    result = CliRunner().invoke(app, words.split())
    assert result.exit_code == 0, result.output
    assert result.output.startswith("1 games, ") and f"found: {long}; try more --states" in result.output
    summary = json.loads((tmp_path / "action-lm.json").read_text())
    assert summary["games"] == [short] and summary["taught_nothing"] == [long]
    assert len(load_action_lm(tmp_path / "model.pt").games) == 1

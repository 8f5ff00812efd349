"""Token ids as observations, with the package ``tokenizers``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gymnasium as gym
import numpy as np
import numpy.typing as npt

from starling.envs.wrappers.commands import check_command_count, listed_commands
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint

if TYPE_CHECKING:
    from tokenizers import Tokenizer

PAD, SEPARATOR = "[PAD]", "[SEP]"
STATE_PARTS = ("observation", "description", "inventory")
"""The state representation of DRRN and its successors."""
CACHED_TEXTS = 50_000
"""Texts whose token ids are cached; games print the same ones over and over."""

Ids = npt.NDArray[np.int32]
Arrays = dict[str, npt.NDArray[Any]]


class TokenIds(gym.Wrapper[Any, Any, str, Any], gym.utils.RecordConstructorArgs):
    """Observes token ids of the state's texts, and optionally of the admissible commands.

    Observation space: a ``Dict`` of

    ============  ======================================================================================
    tokens        int32 of shape (length,): the text, padded at the end
    mask          int8 of shape (length,): 1 for tokens of the text, 0 for padding
    commands      int32 of shape (max_commands, command_length): the admissible commands in the order of
                  the infos, padded; unused rows are all padding. Only if ``max_commands`` > 0
    ============  ======================================================================================

    The spaces are integer Boxes because Stable-Baselines3 would one-hot encode MultiDiscrete into length x vocabulary
    numbers. Action space: unchanged.

    The text is made of ``parts``, separated by the tokenizer's ``[SEP]`` if it has one. Texts longer than ``length``
    are truncated.

    Info keys added:

    =======================  ===========================================================================
    tokens_left_out          int: tokens of the text that were truncated; mostly 0 if ``length`` fits
    command_tokens_left_out  int: tokens of all commands that were truncated. Only if ``max_commands`` > 0
    =======================  ===========================================================================

    Parameters
    ----------
    env
        An environment with a ``Text`` observation space. Raises StarlingError for any other.
    tokenizer
        A ``tokenizers.Tokenizer``, or the path of its JSON file. It needs a padding token ``[PAD]``, or padding
        enabled. The wrapper works on a copy. `train_tokenizer` trains one.
    length
        Tokens per text.
    parts
        ``"observation"`` and names of infos that are texts. By default the state representation of DRRN: feedback,
        output of ``look``, inventory. With a HistoryStack inside, use ``("observation",)``.
    max_commands
        Rows for commands; 0 for no commands. A state with more admissible commands raises StarlingError, as in
        DiscreteActions.
    command_length
        Tokens per command.

    Raises MissingDependencyError if tokenizers is not installed, StarlingError for an invalid argument.
    """

    def __init__(
        self,
        env: gym.Env[str, Any],
        tokenizer: Tokenizer | str | Path,
        length: int,
        *,
        parts: Sequence[str] = STATE_PARTS,
        max_commands: int = 0,
        command_length: int = 16,
    ) -> None:
        gym.utils.RecordConstructorArgs.__init__(
            self,
            tokenizer=tokenizer,
            length=length,
            parts=parts,
            max_commands=max_commands,
            command_length=command_length,
        )
        super().__init__(env)
        if not isinstance(env.observation_space, gym.spaces.Text):
            raise StarlingError(f"TokenIds needs a Text observation space, not {env.observation_space}")
        if length < 1 or command_length < 1 or max_commands < 0 or not parts:
            raise StarlingError("TokenIds needs length and command_length of at least 1, and at least one part")
        self._tokenizer, self._pad, self._separator = _prepared(tokenizer)
        self._length, self._parts = length, tuple(parts)
        self._max_commands, self._command_length = max_commands, command_length
        self._cache: dict[str, Ids] = {}
        max_id = self._tokenizer.get_vocab_size() - 1
        spaces: dict[str, gym.Space[Any]] = {
            "tokens": gym.spaces.Box(0, max_id, (length,), np.int32),
            "mask": gym.spaces.Box(0, 1, (length,), np.int8),
        }
        if max_commands:
            spaces["commands"] = gym.spaces.Box(0, max_id, (max_commands, command_length), np.int32)
        self.observation_space = gym.spaces.Dict(spaces)

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Arrays, dict[str, Any]]:
        observation, infos = self.env.reset(seed=seed, options=options)
        return self._encoded(observation, infos, ended=False)

    def step(self, action: Any) -> tuple[Arrays, float, bool, bool, dict[str, Any]]:
        observation, reward, terminated, truncated, infos = self.env.step(action)
        arrays, infos = self._encoded(observation, infos, ended=terminated)
        return arrays, float(reward), terminated, truncated, infos

    def encode(self, text: str) -> Ids:
        """The token ids of any text: int32 of shape (tokens,), neither padded nor truncated."""
        ids = self._cache.get(text)
        if ids is None:
            if len(self._cache) >= CACHED_TEXTS:
                self._cache.clear()
            self._tokenizer.encode_special_tokens = True  # "[PAD]" in a text is ordinary text; pickling resets this
            ids = np.array(self._tokenizer.encode(text, add_special_tokens=False).ids, dtype=np.int32)
            self._cache[text] = ids
        return ids.copy()

    def decode(self, ids: npt.NDArray[Any] | Sequence[int]) -> str:
        """The text of token ids, shape (tokens,), without padding; separators become line breaks."""
        texts: list[list[int]] = []
        text: list[int] = []
        for id in map(int, ids):
            if id == self._separator:
                texts.append(text)
                text = []
            elif id != self._pad:
                text.append(id)
        return "\n".join(self._tokenizer.decode(part).strip() for part in [*texts, text])

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_cache": {}}

    def _encoded(self, observation: str, infos: dict[str, Any], *, ended: bool) -> tuple[Arrays, dict[str, Any]]:
        missing = [part for part in self._parts if part != "observation" and part not in infos]
        if missing:
            raise StarlingError(f"parts: no info {missing[0]!r}; choose from observation, {', '.join(sorted(infos))}")
        texts = [observation if part == "observation" else str(infos[part] or "") for part in self._parts]
        separator = np.array([] if self._separator is None else [self._separator], dtype=np.int32)
        pieces = [piece for text in texts for piece in (separator, self.encode(text))][1:]
        tokens, left_out = self._padded(np.concatenate(pieces), self._length)
        mask = np.zeros(self._length, dtype=np.int8)
        mask[: sum(map(len, pieces))] = 1
        arrays: Arrays = {"tokens": tokens, "mask": mask}
        infos = {**infos, "tokens_left_out": left_out}
        if self._max_commands:
            commands = listed_commands(infos, ended)
            check_command_count(commands, self._max_commands)
            rows = [self._padded(self.encode(command), self._command_length) for command in commands]
            arrays["commands"] = np.full((self._max_commands, self._command_length), self._pad, dtype=np.int32)
            for i, (row, _) in enumerate(rows):
                arrays["commands"][i] = row
            infos["command_tokens_left_out"] = sum(lost for _, lost in rows)
        return arrays, infos

    def _padded(self, ids: Ids, length: int) -> tuple[Ids, int]:
        """The ids padded or truncated to shape (length,), and the number truncated."""
        padded = np.full(length, self._pad, dtype=np.int32)
        padded[: len(ids)] = ids[:length]
        return padded, max(0, len(ids) - length)


def _prepared(given: Tokenizer | str | Path) -> tuple[Tokenizer, int, int | None]:
    """(a copy of the tokenizer that neither pads nor truncates, id of the padding, id of the separator)."""
    library = _tokenizers()
    tokenizer: Tokenizer
    if isinstance(given, str | Path):
        try:
            tokenizer = library.Tokenizer.from_file(str(given))
        except Exception as error:  # tokenizers raises nothing more specific
            raise StarlingError(f"{given} is not a tokenizer's JSON file: {error}") from None
    else:
        tokenizer = library.Tokenizer.from_str(given.to_str())
    padding = tokenizer.padding
    pad = padding["pad_id"] if padding else tokenizer.token_to_id(PAD)
    if pad is None:
        raise StarlingError(f"the tokenizer has no {PAD} token; call its enable_padding(pad_id=...) first")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer, pad, tokenizer.token_to_id(SEPARATOR)


def train_tokenizer(texts: Iterable[str], vocab_size: int = 2000) -> Tokenizer:
    """Train a lower-case byte-level BPE tokenizer with ``[PAD]`` (id 0) and ``[SEP]`` (id 1).

    It has no unknown tokens, so it can encode games that it was not trained on. The same texts in the same order give
    the same tokenizer. ``tokenizer.save("tokenizer.json")`` writes a file that TokenIds reads.

    Parameters
    ----------
    texts
        Training texts, such as those of `game_texts`.
    vocab_size
        Number of tokens, at least 258: the bytes and the special tokens. Raises StarlingError if less.

    Raises MissingDependencyError if tokenizers is not installed.
    """
    library = _tokenizers()
    min_size = 256 + len((PAD, SEPARATOR))
    if vocab_size < min_size:
        raise StarlingError(f"vocab_size={vocab_size}: choose at least {min_size}, the bytes and the special tokens")
    tokenizer: Tokenizer = library.Tokenizer(library.models.BPE())
    tokenizer.normalizer = library.normalizers.Lowercase()
    tokenizer.pre_tokenizer = library.pre_tokenizers.ByteLevel(add_prefix_space=True)
    tokenizer.decoder = library.decoders.ByteLevel()
    trainer = library.trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=[PAD, SEPARATOR],
        initial_alphabet=sorted(library.pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def game_texts(env: gym.Env[str, str], steps: int = 200, seed: int = 0) -> list[str]:
    """Distinct texts of a game to train a tokenizer on: observations, descriptions, inventories, admissible commands.

    Plays the walkthrough, if the infos have one, then ``steps`` random admissible commands. The same seed gives the
    same texts.
    """
    rng = np.random.default_rng(seed)
    texts: dict[str, None] = {}
    observation, infos = env.reset(seed=seed)
    walkthrough = list(infos.get("policy_commands") or ())
    ended = False
    for _ in range(len(walkthrough) + steps):
        commands = listed_commands(infos, ended)
        shown = [observation, infos["description"] or "", infos["inventory"] or "", *commands]
        texts.update(dict.fromkeys(text for text in shown if text))
        if ended:
            observation, infos = env.reset()
            walkthrough, ended = [], False
            continue
        command = walkthrough.pop(0) if walkthrough else commands[rng.integers(len(commands))]
        observation, _, terminated, truncated, infos = env.step(command)
        ended = terminated or truncated
    return list(texts)


def _tokenizers() -> Any:
    try:
        import tokenizers
    except ImportError:
        raise MissingDependencyError(f"token ids need the package tokenizers: {install_hint('tokens')}") from None
    return tokenizers

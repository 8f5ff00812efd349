"""Texts as token ids, with the library ``tokenizers``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gymnasium as gym
import numpy as np
import numpy.typing as npt

from starling.envs.wrappers.commands import check_room, listed_commands
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.extras import install_hint

if TYPE_CHECKING:
    from tokenizers import Tokenizer

PAD, SEPARATOR = "[PAD]", "[SEP]"
PARTS = ("observation", "description", "inventory")
KNOWN_TEXTS = 50_000
"""Texts whose tokens are kept; games print the same ones over and over."""

Ids = npt.NDArray[np.int32]
Arrays = dict[str, npt.NDArray[Any]]


class TokenIds(gym.Wrapper[Any, Any, str, Any], gym.utils.RecordConstructorArgs):
    """Observations are token ids, a Dict space:

    ============  ======================================================================================
    tokens        (length,) int32: the text, padded at its end
    mask          (length,) int8: 1 where ``tokens`` is text, 0 where it is padding
    commands      (max_commands, command_length) int32: the admissible commands in the order of the infos,
                  padded; unused rows are all padding. Only with ``max_commands``
    ============  ======================================================================================

    The spaces are Boxes of whole numbers and not MultiDiscrete, which Stable-Baselines3 would one-hot encode into
    length x vocabulary numbers.

    The text is the ``parts``, with the tokenizer's ``[SEP]`` (if it has one) after each but the last. A text of
    more tokens than ``length`` loses its end, and ``infos["tokens_left_out"]`` counts what was lost (0 nearly
    always, if ``length`` is right); ``infos["command_tokens_left_out"]`` likewise for the commands. More commands
    than ``max_commands`` are an error, as in DiscreteActions.

    Parameters
    ----------
    env
        An environment whose observations are texts.
    tokenizer
        A ``tokenizers.Tokenizer``, or the JSON file that one was saved in; it needs a padding token ``[PAD]``, or
        padding switched on. `train_tokenizer` makes one. A copy of it is used.
    length
        Tokens per text.
    parts
        What the text is made of: ``"observation"`` and names of infos that are texts. By default what the game
        answered, what ``look`` would print, and the inventory: the state of a text game as DRRN and its successors
        read it. ``("observation",)`` where a HistoryStack is inside and nothing else should be told.
    max_commands, command_length
        Rows for commands, and tokens in each; no commands by default.
    """

    def __init__(
        self,
        env: gym.Env[str, Any],
        tokenizer: Tokenizer | str | Path,
        length: int,
        *,
        parts: Sequence[str] = PARTS,
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
            raise StarlingError(f"TokenIds reads texts; these observations are {env.observation_space}")
        if length < 1 or command_length < 1 or max_commands < 0 or not parts:
            raise StarlingError("TokenIds needs a length and a command_length of at least 1, and a part")
        self._tokenizer, self._pad, self._separator = _prepared(tokenizer)
        self._length, self._parts = length, tuple(parts)
        self._max_commands, self._command_length = max_commands, command_length
        self._known: dict[str, Ids] = {}
        highest = self._tokenizer.get_vocab_size() - 1
        spaces: dict[str, gym.Space[Any]] = {
            "tokens": gym.spaces.Box(0, highest, (length,), np.int32),
            "mask": gym.spaces.Box(0, 1, (length,), np.int8),
        }
        if max_commands:
            spaces["commands"] = gym.spaces.Box(0, highest, (max_commands, command_length), np.int32)
        self.observation_space = gym.spaces.Dict(spaces)

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Arrays, dict[str, Any]]:
        observation, infos = self.env.reset(seed=seed, options=options)
        return self._numbers(observation, infos, ended=False)

    def step(self, action: Any) -> tuple[Arrays, float, bool, bool, dict[str, Any]]:
        observation, reward, terminated, truncated, infos = self.env.step(action)
        arrays, infos = self._numbers(observation, infos, ended=terminated)
        return arrays, float(reward), terminated, truncated, infos

    def encode(self, text: str) -> Ids:
        """The token ids of any text, neither padded nor cut."""
        ids = self._known.get(text)
        if ids is None:
            if len(self._known) >= KNOWN_TEXTS:
                self._known.clear()
            self._tokenizer.encode_special_tokens = True  # "[PAD]" in a text is five characters; pickling forgets this
            ids = np.array(self._tokenizer.encode(text, add_special_tokens=False).ids, dtype=np.int32)
            self._known[text] = ids
        return ids.copy()

    def decode(self, ids: npt.NDArray[Any] | Sequence[int]) -> str:
        """The text of token ids, without padding; separators become new lines."""
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
        return {**self.__dict__, "_known": {}}

    def _numbers(self, observation: str, infos: dict[str, Any], *, ended: bool) -> tuple[Arrays, dict[str, Any]]:
        missing = [part for part in self._parts if part != "observation" and part not in infos]
        if missing:
            raise StarlingError(f"the infos have no {missing[0]!r} to read; there are: {', '.join(sorted(infos))}")
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
            check_room(commands, self._max_commands)
            rows = [self._padded(self.encode(command), self._command_length) for command in commands]
            arrays["commands"] = np.full((self._max_commands, self._command_length), self._pad, dtype=np.int32)
            for i, (row, _) in enumerate(rows):
                arrays["commands"][i] = row
            infos["command_tokens_left_out"] = sum(lost for _, lost in rows)
        return arrays, infos

    def _padded(self, ids: Ids, length: int) -> tuple[Ids, int]:
        """(length,) ids, and how many did not fit."""
        padded = np.full(length, self._pad, dtype=np.int32)
        padded[: len(ids)] = ids[:length]
        return padded, max(0, len(ids) - length)


def _prepared(given: Tokenizer | str | Path) -> tuple[Tokenizer, int, int | None]:
    """A copy that neither pads nor cuts; the ids of padding and separator."""
    library = _tokenizers()
    tokenizer: Tokenizer
    if isinstance(given, str | Path):
        try:
            tokenizer = library.Tokenizer.from_file(str(given))
        except Exception as error:  # the library raises nothing more special
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
    """A tokenizer for texts like these: byte-level BPE in lower case, with ``[PAD]`` (id 0) and ``[SEP]`` (id 1).

    Nothing is unknown to it, so that it reads games that it was not trained on. The same texts in the same order
    give the same tokenizer. ``tokenizer.save("tokenizer.json")`` keeps it; TokenIds reads that file.
    """
    library = _tokenizers()
    smallest = 256 + len((PAD, SEPARATOR))
    if vocab_size < smallest:
        raise StarlingError(f"vocab_size={vocab_size}: {smallest} are needed for the bytes and the special tokens")
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
    """Texts of a game, each once, to train a tokenizer on: what is read, and the commands, along the walkthrough
    if the infos have one and then for ``steps`` random admissible commands. The same seed gives the same texts."""
    rng = np.random.default_rng(seed)
    texts: dict[str, None] = {}
    observation, infos = env.reset(seed=seed)
    walkthrough = list(infos.get("policy_commands") or ())
    ended = False
    for _ in range(len(walkthrough) + steps):
        commands = listed_commands(infos, ended)
        read = [observation, infos["description"] or "", infos["inventory"] or "", *commands]
        texts.update(dict.fromkeys(text for text in read if text))
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

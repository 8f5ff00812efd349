"""Action LM: how likely each admissible command is, for one who knows such games; trained on walkthroughs of other games.

The idea is that of Yao et al. (2020), "Keep CALM and Explore: Language Models for Action Generation in Text-based Games":
a language model that has seen how people play gives a small set of commands worth trying, and a DRRN chooses among
them.

Deviations, and why:

* The environment lists the admissible commands, so nothing is generated: the model gives the probability of a command
  among those listed, and is trained for that (softmax over the list) instead of for the next word.
* Ways to victory of the training games, on and around walkthroughs (`demonstrations`), instead of 426 transcripts of
  people's play. Several commands may be good in a situation; the loss is the negative logarithm of what they have
  together.
* 1.8 million weights from scratch instead of GPT-2. Words are hashed, also by their first letters, so there is no word that
  it cannot read. What carries over to games with other words are verbs, and which words of a command stand in the
  opening, the room or the inventory: attention between equal words has a bonus of its own, and in each batch of the
  training a share of all words is replaced by others, the same everywhere.
* It reads the opening, the room, the inventory and the commands, as `llm_prior` asks, instead of the last two answers.

The file holds the names of the games that it was trained on and hashes of their openings: it is not to be asked about
them (`ActionPrior`).
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders import bucket, sentences
from starling.agents.priors.prior import KeptPrior, Question
from starling.training.checkpoint import load_checkpoint, save_checkpoint
from starling.util.errors import CheckpointError, StarlingError

MAX_WORDS = 256
"""Of each text; what is beyond is not read."""
MAX_COMMAND = 10
"""Words of a command."""
TEXTS_KEPT = 100_000
"""Texts whose words are kept: a game says much the same in all of its situations."""
STEM = 5
"""Letters that words of one stem have in common."""
OPENING, ROOM, INVENTORY = range(3)
PARTS = 3

Read = np.ndarray
"""A text that was read: its words and their stems by number, shape (words, 2), at least one."""


class ActionLM(nn.Module):
    """The model. ``games`` are those it was trained on: {id: hash of the opening}."""

    def __init__(self, buckets: int = 16_384, width: int = 96, heads: int = 4) -> None:
        super().__init__()
        self.settings = {"buckets": buckets, "width": width, "heads": heads}
        self.games: dict[str, str] = {}
        self.buckets, self.heads = buckets, heads
        self.words = nn.Embedding(buckets, width, padding_idx=0)
        self.part = nn.Embedding(PARTS, width)
        self.place = nn.Embedding(MAX_COMMAND, width)
        self.near = nn.Conv1d(width, width, 3, padding=1)
        self.near_in_command = nn.Conv1d(width, width, 3, padding=1)
        self.found = nn.Linear(PARTS, width)
        self.of_words, self.of_commands = Attention(width, heads), Attention(width, heads)
        self.join = nn.Linear(2 * width, width)
        self.out = nn.Sequential(nn.Linear(2 * width, width), nn.ReLU(), nn.Dropout(0.2), nn.Linear(width, 1))
        self.dropout = nn.Dropout(0.2)
        nn.init.normal_(self.words.weight, std=0.1)

    def read(self, text: str, most: int = MAX_WORDS) -> Read:
        return _read(text, most, self.buckets)

    def forward(self, batch: Batch) -> Tensor:
        """Logits of the commands, shape (n, most); -inf beyond the last one."""
        n, _, long = batch.members.shape
        seen = self.dropout(self._embed(batch.texts) + self.part(batch.text_part)[:, None])
        seen = seen + torch.relu(self.near(seen.transpose(1, 2)).transpose(1, 2))
        seen = seen.flatten(0, 1)  # (texts * longest, width)
        stems = batch.texts[..., 1].flatten()[batch.context]  # (n, words seen)
        same = batch.words[..., 1, None] == stems[:, None]  # (n, words of commands, words seen)
        parts = batch.context_part[:, None]
        where = torch.stack([(same & (parts == part)).any(dim=2) for part in range(PARTS)], dim=2)
        words = self.dropout(self._embed(batch.words)) + self.found(where.float())
        words = self.of_words(words, seen, batch, same)
        real = (batch.members >= 0)[..., None]  # (n, most, words of a command, 1)
        owner = torch.arange(n)[:, None, None]
        commands = (words[owner, batch.members.clamp(min=0)] + self.place(torch.arange(long))) * real
        near = self.near_in_command(commands.flatten(0, 1).transpose(1, 2)).transpose(1, 2).view(commands.shape)
        commands = commands + torch.relu(near)
        mean = (commands * real).sum(dim=2) / real.sum(dim=2).clamp(min=1)
        pooled = self.join(torch.cat([mean, commands.masked_fill(~real, -1e4).amax(dim=2)], dim=2))
        pooled = pooled.masked_fill(~batch.is_listed[..., None], 0)  # (n, most, width)
        logits = self.out(torch.cat([pooled, self.of_commands(pooled, seen, batch, None)], dim=2)).squeeze(2)
        return logits.masked_fill(~batch.is_listed, -torch.inf)

    def _embed(self, ids: Tensor) -> Tensor:
        """(n, words, 2) -> (n, words, width): words and stems together; zero in padding."""
        return self.words(ids).sum(dim=2)

    @torch.no_grad()
    def scores(self, question: Question) -> np.ndarray:
        """Log-probabilities of the situation's commands, shape (commands,)."""
        self.eval()
        logits = self(collate([question], self.read))[0]
        return torch.log_softmax(logits, dim=0).double().numpy()

    def save(self, path: Path) -> None:
        """Write it to a file, with the games that it knows."""
        state = {"kind": "action-lm", "settings": self.settings, "games": self.games, "weights": self.state_dict()}
        save_checkpoint(path, state)


@functools.lru_cache(maxsize=TEXTS_KEPT)
def _read(text: str, most: int, buckets: int) -> Read:
    words = " ".join(sentences(text)).split()[:most]
    numbers = [(bucket(w, buckets), bucket(f"{w[:STEM]}*", buckets)) for w in words]
    return np.array(numbers or [(1, 1)])


class Attention(nn.Module):
    """What is asked looks at what is seen; equal words have a bonus, learnt for each head."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.before, self.between = nn.LayerNorm(width), nn.LayerNorm(width)
        self.query, self.key_value = nn.Linear(width, width), nn.Linear(width, 2 * width)
        self.equal = nn.Parameter(torch.linspace(0, 4, heads))
        self.out = nn.Linear(width, width)
        self.feed = nn.Sequential(nn.Linear(width, 2 * width), nn.ReLU(), nn.Dropout(0.1), nn.Linear(2 * width, width))

    def forward(self, asked: Tensor, seen: Tensor, batch: Batch, same: Tensor | None) -> Tensor:
        """(n, q, width), (texts * longest, width) of what is seen, (n, q, w) which are equal -> (n, q, width)."""
        n, q, width = asked.shape
        split = (n, -1, self.heads, width // self.heads)
        key, value = self.key_value(seen)[batch.context].chunk(2, dim=2)
        query = self.query(self.before(asked)).view(split)
        logits = torch.einsum("nqhd,nwhd->nhqw", query, key.reshape(split)) * split[-1] ** -0.5
        if same is not None:
            logits = logits + same[:, None] * self.equal[:, None, None]
        logits = logits.masked_fill((batch.context_part < 0)[:, None, None], -torch.inf)
        found = torch.einsum("nhqw,nwhd->nqhd", logits.softmax(dim=3), value.reshape(split))
        asked = asked + self.out(found.reshape(n, q, width))
        return asked + self.feed(self.between(asked))


class Batch:
    """Situations as tensors. Each distinct text is there once.

    ``texts`` (t, longest, 2) and ``text_part`` (t,); ``context`` (n, words): places of a situation's words in the
    flattened texts, ``context_part`` (n, words): the part that each is of, -1 beyond the last; ``words`` (n, u, 2): the
    distinct words of its commands; ``members`` (n, most, words): which of them a command has, -1 beyond the last;
    ``is_listed`` (n, most).
    """

    texts: Tensor
    text_part: Tensor
    context: Tensor
    context_part: Tensor
    words: Tensor
    members: Tensor
    is_listed: Tensor


def collate(situations: Sequence[Question], read: Callable[[str, int], Read]) -> Batch:
    """``read`` is a model's."""
    texts: dict[tuple[int, str], int] = {}
    parts = [((OPENING, s.opening), (ROOM, s.room), (INVENTORY, s.inventory)) for s in situations]
    texts_of = [[texts.setdefault(part, len(texts)) for part in of] for of in parts]
    batch = Batch()
    found = [read(text, MAX_WORDS) for _, text in texts]
    lengths = [len(words) for words in found]
    batch.texts = padded(found, 0)
    batch.text_part = torch.tensor([part for part, _ in texts])
    longest = batch.texts.shape[1]
    places = [np.concatenate([t * longest + np.arange(lengths[t]) for t in of]) for of in texts_of]
    batch.context = padded(places, 0)
    batch.context_part = padded([np.repeat(np.arange(PARTS), [lengths[t] for t in of]) for of in texts_of], -1)
    words_of, members_of = [], []
    for situation in situations:
        words: dict[tuple[int, ...], int] = {}
        commands = [read(command, MAX_COMMAND).tolist() for command in situation.commands]
        members_of.append([[words.setdefault(tuple(w), len(words)) for w in command] for command in commands])
        words_of.append(np.array(list(words)))
    batch.words = padded(words_of, 0)
    most = max(map(len, members_of))
    rows = padded([np.array(command) for of in members_of for command in [*of, *[[-1]] * (most - len(of))]], -1)
    batch.members = rows.view(len(situations), most, -1)
    batch.is_listed = batch.members[..., 0] >= 0
    return batch


def padded(rows: Sequence[np.ndarray], filling: int) -> Tensor:
    """Arrays of different length as one tensor."""
    found = np.full((len(rows), max(map(len, rows)), *rows[0].shape[1:]), filling, np.int64)
    for row, values in zip(found, rows, strict=True):
        row[: len(values)] = values
    return torch.from_numpy(found)


def opening_hash(opening: str) -> str:
    """What tells a game by its first words."""
    return hashlib.sha256(" ".join(opening.split()).encode()).hexdigest()


def load_action_lm(path: Path) -> ActionLM:
    """Read what `ActionLM.save` wrote; runs no code from it. Raises CheckpointError."""
    state = load_checkpoint(path)
    if state.get("kind") != "action-lm":
        raise CheckpointError(f"{path}: not an action LM; `starling action-lm` makes one")
    try:
        model = ActionLM(**state["settings"])
        model.load_state_dict(state["weights"])
    except (KeyError, TypeError, ValueError, RuntimeError):
        raise CheckpointError(f"{path}: not an action LM of this version") from None
    model.games = dict(state["games"])
    return model.eval()


class ActionPrior(KeptPrior):
    """An action LM of a file as a prior. Raises CheckpointError where the file is none."""

    def __init__(self, path: str | None, cache: str | Path | None) -> None:
        if not path:
            raise StarlingError("prior=action-lm needs a file that `starling action-lm` wrote: --set model=FILE")
        self.path = Path(path)
        self.lm = load_action_lm(self.path)
        # The name goes with the content, so that scores of one model are not taken for another's.
        super().__init__(f"action-lm {hashlib.sha256(self.path.read_bytes()).hexdigest()[:16]}", cache)
        self._known = {hash: game for game, hash in self.lm.games.items()}

    def scores(self, question: Question) -> np.ndarray:
        """Raises StarlingError for a game that the model was trained on: it would know the way."""
        if game := self._known.get(opening_hash(question.opening)):
            raise StarlingError(
                f"{self.path}: this action LM was trained on the walkthrough of {game}; train one without it: "
                f"starling action-lm --held-out {game}"
            )
        whole = question.prompt + "\n\n" + "\n".join(question.commands)
        found = self.kept_or_asked(whole, question.commands, lambda: self._ask(question))
        assert found is not None  # it never fails
        return np.array(found)

    def _ask(self, question: Question) -> tuple[list[float], int]:
        texts = (question.opening, question.room, question.inventory, *question.commands)
        return self.lm.scores(question).tolist(), sum(len(self.lm.read(text)) for text in texts)

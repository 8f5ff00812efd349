"""Action LM: a small model of the probability of each admissible command, trained on walkthroughs of other games.

After Yao et al. (2020), "Keep CALM and Explore: Language Models for Action Generation in Text-based Games": a language
model trained on human play proposes a small set of commands, and a DRRN chooses among them.

Deviations, and why:

* The environment lists the admissible commands, so nothing is generated: the model gives the probability of each listed
  command, and is trained with a softmax over the list instead of next-word prediction.
* It is trained on winning trajectories of the training games, on and around walkthroughs (`demonstrations`), instead
  of 426 transcripts of human play. Several commands may be good in a state; the loss is the negative logarithm of
  their total probability.
* 1.8 million weights from scratch instead of GPT-2. Words and their stems (first letters) are hashed, so there are no
  unknown words. What transfers to games with other words are verbs, and which words of a command occur in the opening,
  the room or the inventory: attention between equal words has a learnt bonus, and in each training batch a share of
  all words is replaced by others, consistently within the batch.
* Its input is the opening, the room, the inventory and the commands, as `llm_prior` provides them, instead of the last
  two observations.

The file lists the games that it was trained on with hashes of their openings; the prior refuses those
(`ActionLMPrior`).
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.encoders import bucket, sentences
from starling.agents.priors.prior import CachedPrior, PriorQuery
from starling.training.checkpoint import load_checkpoint, save_checkpoint
from starling.util.errors import CheckpointError, StarlingError

MAX_WORDS = 256
"""The rest of a text is ignored."""
MAX_COMMAND_WORDS = 10
"""The rest of a command is ignored."""
MAX_TOKENISED = 100_000
"""Tokenised texts that are cached: a game repeats much of its text from state to state."""
STEM = 5
"""Letters in the stem of a word."""
OPENING, ROOM, INVENTORY = range(3)
NUM_SEGMENTS = 3
"""The segments of the context: opening, room and inventory."""

Tokens = np.ndarray
"""A tokenised text: bucket ids of its words and their stems, shape (words, 2), at least one word."""


class ActionLM(nn.Module):
    """The model. ``games``: those it was trained on, {id: hash of the opening}. ``likeness``: what a
    `starling.agents.priors.trust.Likeness` of the states that it was trained on holds; None if that is not known."""

    def __init__(self, buckets: int = 16_384, width: int = 96, heads: int = 4) -> None:
        super().__init__()
        self.settings = {"buckets": buckets, "width": width, "heads": heads}
        self.games: dict[str, str] = {}
        self.likeness: dict[str, Any] | None = None
        self.buckets, self.heads = buckets, heads
        self.words = nn.Embedding(buckets, width, padding_idx=0)
        self.part = nn.Embedding(NUM_SEGMENTS, width)
        self.place = nn.Embedding(MAX_COMMAND_WORDS, width)
        self.near = nn.Conv1d(width, width, 3, padding=1)
        self.near_in_command = nn.Conv1d(width, width, 3, padding=1)
        self.found = nn.Linear(NUM_SEGMENTS, width)
        self.of_words, self.of_commands = Attention(width, heads), Attention(width, heads)
        self.join = nn.Linear(2 * width, width)
        self.out = nn.Sequential(nn.Linear(2 * width, width), nn.ReLU(), nn.Dropout(0.2), nn.Linear(width, 1))
        self.dropout = nn.Dropout(0.2)
        nn.init.normal_(self.words.weight, std=0.1)

    def tokenise(self, text: str, max_words: int = MAX_WORDS) -> Tokens:
        return _tokenise(text, max_words, self.buckets)

    def forward(self, batch: QueryBatch) -> Tensor:
        """Logits of the commands, shape (n, max_commands); -inf in padding."""
        n, _, max_words = batch.members.shape
        context = self.dropout(self._embed(batch.texts) + self.part(batch.text_segment)[:, None])
        context = context + torch.relu(self.near(context.transpose(1, 2)).transpose(1, 2))
        context = context.flatten(0, 1)  # (texts * longest, width)
        stems = batch.texts[..., 1].flatten()[batch.context]  # (n, context words)
        same = batch.words[..., 1, None] == stems[:, None]  # (n, command words, context words)
        segments = batch.context_segment[:, None]
        occurs = torch.stack([(same & (segments == s)).any(dim=2) for s in range(NUM_SEGMENTS)], dim=2)
        words = self.dropout(self._embed(batch.words)) + self.found(occurs.float())
        words = self.of_words(words, context, batch, same)
        real = (batch.members >= 0)[..., None]  # (n, max_commands, words of a command, 1)
        owner = torch.arange(n)[:, None, None]
        commands = (words[owner, batch.members.clamp(min=0)] + self.place(torch.arange(max_words))) * real
        near = self.near_in_command(commands.flatten(0, 1).transpose(1, 2)).transpose(1, 2).view(commands.shape)
        commands = commands + torch.relu(near)
        mean = (commands * real).sum(dim=2) / real.sum(dim=2).clamp(min=1)
        pooled = self.join(torch.cat([mean, commands.masked_fill(~real, -1e4).amax(dim=2)], dim=2))
        pooled = pooled.masked_fill(~batch.is_listed[..., None], 0)  # (n, max_commands, width)
        logits = self.out(torch.cat([pooled, self.of_commands(pooled, context, batch, None)], dim=2)).squeeze(2)
        return logits.masked_fill(~batch.is_listed, -torch.inf)

    def _embed(self, ids: Tensor) -> Tensor:
        """Bucket ids, (n, words, 2) -> (n, words, width): the sum of word and stem; zero in padding."""
        return self.words(ids).sum(dim=2)

    @torch.no_grad()
    def scores(self, query: PriorQuery) -> np.ndarray:
        """Log-probabilities of the commands, shape (commands,)."""
        self.eval()
        logits = self(collate([query], self.tokenise))[0]
        return torch.log_softmax(logits, dim=0).double().numpy()

    def save(self, path: Path) -> None:
        """Write the model to a file, with the games that it was trained on."""
        about = {"settings": self.settings, "games": self.games, "likeness": self.likeness}
        save_checkpoint(path, {"kind": "action-lm", **about, "weights": self.state_dict()})


@functools.lru_cache(maxsize=MAX_TOKENISED)
def _tokenise(text: str, max_words: int, buckets: int) -> Tokens:
    words = " ".join(sentences(text)).split()[:max_words]
    ids = [(bucket(w, buckets), bucket(f"{w[:STEM]}*", buckets)) for w in words]
    return np.array(ids or [(1, 1)])


class Attention(nn.Module):
    """Cross-attention to the context, with a learnt bonus per head for equal words."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.before, self.between = nn.LayerNorm(width), nn.LayerNorm(width)
        self.query, self.key_value = nn.Linear(width, width), nn.Linear(width, 2 * width)
        self.equal = nn.Parameter(torch.linspace(0, 4, heads))
        self.out = nn.Linear(width, width)
        self.feed = nn.Sequential(nn.Linear(width, 2 * width), nn.ReLU(), nn.Dropout(0.1), nn.Linear(2 * width, width))

    def forward(self, queries: Tensor, context: Tensor, batch: QueryBatch, same: Tensor | None) -> Tensor:
        """Queries, (n, q, width); context words, (texts * longest, width); which are equal, (n, q, context words) ->
        (n, q, width)."""
        n, q, width = queries.shape
        split = (n, -1, self.heads, width // self.heads)
        key, value = self.key_value(context)[batch.context].chunk(2, dim=2)
        query = self.query(self.before(queries)).view(split)
        logits = torch.einsum("nqhd,nwhd->nhqw", query, key.reshape(split)) * split[-1] ** -0.5
        if same is not None:
            logits = logits + same[:, None] * self.equal[:, None, None]
        logits = logits.masked_fill((batch.context_segment < 0)[:, None, None], -torch.inf)
        attended = torch.einsum("nhqw,nwhd->nqhd", logits.softmax(dim=3), value.reshape(split))
        queries = queries + self.out(attended.reshape(n, q, width))
        return queries + self.feed(self.between(queries))


class QueryBatch:
    """n queries as tensors. Each distinct text is included once."""

    texts: Tensor
    """Bucket ids, (texts, longest, 2)."""
    text_segment: Tensor
    """The segment of each text, (texts,)."""
    context: Tensor
    """Indices of each query's words into the flattened texts, (n, context words)."""
    context_segment: Tensor
    """The segment of each of those words, -1 in padding, (n, context words)."""
    words: Tensor
    """Bucket ids of the distinct words in each query's commands, (n, command words, 2)."""
    members: Tensor
    """Indices of each command's words into ``words``, -1 in padding, (n, max_commands, words of a command)."""
    is_listed: Tensor
    """False in padding, (n, max_commands)."""


def collate(queries: Sequence[PriorQuery], tokenise: Callable[[str, int], Tokens]) -> QueryBatch:
    """A batch, tokenised by a model's ``tokenise``."""
    texts: dict[tuple[int, str], int] = {}
    segments = [((OPENING, q.opening), (ROOM, q.room), (INVENTORY, q.inventory)) for q in queries]
    texts_of = [[texts.setdefault(segment, len(texts)) for segment in of] for of in segments]
    batch = QueryBatch()
    tokens = [tokenise(text, MAX_WORDS) for _, text in texts]
    lengths = [len(words) for words in tokens]
    batch.texts = padded(tokens, 0)
    batch.text_segment = torch.tensor([segment for segment, _ in texts])
    longest = batch.texts.shape[1]
    indices = [np.concatenate([t * longest + np.arange(lengths[t]) for t in of]) for of in texts_of]
    batch.context = padded(indices, 0)
    batch.context_segment = padded(
        [np.repeat(np.arange(NUM_SEGMENTS), [lengths[t] for t in of]) for of in texts_of], -1
    )
    words_of, members_of = [], []
    for query in queries:
        words: dict[tuple[int, ...], int] = {}
        commands = [tokenise(command, MAX_COMMAND_WORDS).tolist() for command in query.commands]
        members_of.append([[words.setdefault(tuple(w), len(words)) for w in command] for command in commands])
        words_of.append(np.array(list(words)))
    batch.words = padded(words_of, 0)
    max_commands = max(map(len, members_of))
    rows = padded([np.array(command) for of in members_of for command in [*of, *[[-1]] * (max_commands - len(of))]], -1)
    batch.members = rows.view(len(queries), max_commands, -1)
    batch.is_listed = batch.members[..., 0] >= 0
    return batch


def padded(rows: Sequence[np.ndarray], filling: int) -> Tensor:
    """n arrays of different lengths, (length, ...) each -> (n, longest, ...), padded with ``filling``."""
    padded_rows = np.full((len(rows), max(map(len, rows)), *rows[0].shape[1:]), filling, np.int64)
    for row, values in zip(padded_rows, rows, strict=True):
        row[: len(values)] = values
    return torch.from_numpy(padded_rows)


def opening_hash(opening: str) -> str:
    """Identifies a game by its opening, regardless of whitespace."""
    return hashlib.sha256(" ".join(opening.split()).encode()).hexdigest()


def load_action_lm(path: Path) -> ActionLM:
    """Read a file that `ActionLM.save` wrote; runs no code from it. Raises CheckpointError if it is not one."""
    state = load_checkpoint(path)
    if state.get("kind") != "action-lm":
        raise CheckpointError(f"{path}: not an action LM; train one with `starling action-lm`")
    try:
        model = ActionLM(**state["settings"])
        model.load_state_dict(state["weights"])
        model.games, model.likeness = dict(state["games"]), state.get("likeness")
    except (LookupError, TypeError, ValueError, AttributeError, RuntimeError):
        raise CheckpointError(
            f"{path}: action LM of another version; train it again with `starling action-lm`"
        ) from None
    return model.eval()


class ActionLMPrior(CachedPrior):
    """Prior from the file of an action LM. Raises CheckpointError if the file is not one."""

    def __init__(self, path: str | None, cache: str | Path | None) -> None:
        if not path:
            raise StarlingError("prior=action-lm needs a model from `starling action-lm`: pass --set model=FILE")
        self.path = Path(path)
        self.lm = load_action_lm(self.path)
        # Named by content, so that models in the same file at different times do not share cached scores.
        super().__init__(f"action-lm {hashlib.sha256(self.path.read_bytes()).hexdigest()[:16]}", cache)
        self._known = {hash: game for game, hash in self.lm.games.items()}

    def scores(self, query: PriorQuery) -> np.ndarray:
        """Raises StarlingError for a game that the model was trained on, whose solution it has seen."""
        if game := self._known.get(opening_hash(query.opening)):
            raise StarlingError(
                f"{self.path}: this action LM was trained on the walkthrough of {game}; train one without it: "
                f"starling action-lm --held-out {game}"
            )
        prompt = query.prompt + "\n\n" + "\n".join(query.commands)
        scores = self.cached(prompt, query.commands, lambda: self._score(query))
        assert scores is not None  # `_score` never fails
        return np.array(scores)

    def _score(self, query: PriorQuery) -> tuple[list[float], int]:
        """Log-probabilities of the commands, and the number of words read."""
        texts = (query.opening, query.room, query.inventory, *query.commands)
        return self.lm.scores(query).tolist(), sum(len(self.lm.tokenise(text)) for text in texts)

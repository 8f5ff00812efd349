"""DRRN: the Deep Reinforcement Relevance Network.

Implements He et al. (2016), "Deep Reinforcement Learning with a Natural Language Action Space", in the form
used on Jericho by Hausknecht et al. (2020), "Interactive Fiction Games: A Colossal Adventure": recurrent
encoders read the game's answer, the room, the inventory and each admissible command; a two-layer network
gives Q(s, a) for every command; Q-learning from a replay memory in which rewarding transitions have a share
of their own; commands are drawn from a Boltzmann distribution over Q.

Deviations, and why:

* A text is cut into sentences; each distinct sentence is read once by a GRU and the text is the
  element-wise maximum over its sentences. Rooms are long lists of sentences of which one changes at a
  time, so this costs a small part of reading whole texts, and what was learnt about a sentence holds in
  any room.
* Answer, room and inventory share one GRU (the Q network's first layer tells them apart); commands have
  theirs.
* Words are hashed into a fixed number of buckets (CRC-32) instead of a subword vocabulary, so weights move
  to games with other words without a vocabulary file.
* A target network, synchronised every ``sync_every`` updates, gives both the bootstrap values and the acting
  policy. Because its weights stand still in between, its encodings are computed once per sentence and kept.
* Rewards are divided by the game's maximum score and multiplied by ``reward_scale``, so that one temperature
  and one loss scale serve all games. Huber loss.
* A step limit is not an ending: the value after it is bootstrapped.
* Evaluation draws from a Boltzmann distribution as well, at half the temperature: a greedy player that
  sees one state at a time repeats a useless command for ever.

Metrics: ``loss`` (Huber), ``q`` (mean value of the taken commands), ``gradient_norm`` (before clipping).
"""

from __future__ import annotations

import copy
import functools
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pad_sequence

from starling.agent import Agent, Observation, Transition
from starling.errors import CheckpointError, StarlingError

MAX_WORDS = 24
"""A longer sentence continues as another one."""
MAX_SENTENCES = 40
"""What a text has beyond is not read."""
TEXTS = 3
"""Texts of a state: answer, room, inventory."""

Kind = Literal["text", "command"]
Encode = Callable[[Kind, np.ndarray], Tensor]
"""Sentence ids (n,) -> encodings (n, hidden)."""

_WORD = re.compile(r"[a-z0-9']+")
_SENTENCE_END = re.compile(r"[.!?;:\n]+")


def bucket(word: str, buckets: int) -> int:
    """The embedding row of a word: 1 to buckets - 1, the same in every process. Row 0 is padding."""
    return 1 + zlib.crc32(word.encode()) % (buckets - 1)


@functools.lru_cache(maxsize=50_000)
def sentences(text: str) -> tuple[str, ...]:
    """A text as distinct normalised sentences of at most MAX_WORDS words; ("",) for one without words."""
    found = []
    for part in _SENTENCE_END.split(text.lower()):
        words = _WORD.findall(part)
        found += [" ".join(words[i : i + MAX_WORDS]) for i in range(0, len(words), MAX_WORDS)]
    # Their order is lost in the maximum, so a repeated sentence adds nothing.
    return tuple(dict.fromkeys(found))[:MAX_SENTENCES] or ("",)


class Lexicon:
    """Numbers every distinct sentence and every distinct list of sentences, in order of first sight.

    A command is a sentence; a text and a set of admissible commands are lists of sentences.
    """

    def __init__(self, buckets: int) -> None:
        self.buckets = buckets
        self.sentences: dict[str, int] = {}
        self.tokens: list[Tensor] = []
        """By sentence: (words,) int64."""
        self._list_ids: dict[tuple[int, ...], int] = {}
        self.lists: list[np.ndarray] = []
        """By list: (sentences,) int64."""

    def sentence(self, sentence: str) -> int:
        number = self.sentences.setdefault(sentence, len(self.tokens))
        if number == len(self.tokens):
            words = _WORD.findall(sentence.lower())[:MAX_WORDS]
            self.tokens.append(torch.tensor([bucket(w, self.buckets) for w in words] or [0]))
        return number

    def list_of(self, members: Sequence[str]) -> int:
        key = tuple(map(self.sentence, members))
        number = self._list_ids.setdefault(key, len(self.lists))
        if number == len(self.lists):
            self.lists.append(np.array(key))
        return number

    def state(self, observation: Observation) -> tuple[int, int, int]:
        """List ids of answer, room and inventory."""
        texts = (observation.text, observation.description, observation.inventory)
        return tuple(self.list_of(sentences(t)) for t in texts)  # type: ignore[return-value]

    def state_dict(self) -> dict[str, Any]:
        return {
            "sentences": list(self.sentences),
            "lengths": torch.tensor([len(members) for members in self.lists]),
            "members": torch.from_numpy(np.concatenate([np.zeros(0, np.int64), *self.lists])),
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.__init__(self.buckets)
        names = state["sentences"]
        for name in names:
            self.sentence(name)
        for members in torch.split(state["members"], state["lengths"].tolist()):
            self.list_of([names[i] for i in members])


class QNetwork(nn.Module):
    """Encoders for texts and commands, and Q(s, a) on top of them."""

    def __init__(self, buckets: int, embedding: int, hidden: int) -> None:
        super().__init__()
        self.words = nn.Embedding(buckets, embedding, padding_idx=0)
        self.text = nn.GRU(embedding, hidden, batch_first=True)
        self.command = nn.GRU(embedding, hidden, batch_first=True)
        # One linear layer over [state; command], kept in two parts: a state's part is computed once for
        # all of its commands.
        self.of_state = nn.Linear(TEXTS * hidden, hidden)
        self.of_command = nn.Linear(hidden, hidden, bias=False)
        self.value = nn.Linear(hidden, 1)

    def encode(self, kind: Kind, tokens: Sequence[Tensor]) -> Tensor:
        """n sentences, each (words,) -> (n, hidden): the GRU's output at each one's last word."""
        padded = pad_sequence(list(tokens), batch_first=True)  # (n, longest)
        outputs, _ = getattr(self, kind)(self.words(padded))  # (n, longest, hidden)
        last = torch.tensor([len(t) - 1 for t in tokens])
        return outputs[torch.arange(len(tokens)), last]

    def forward(
        self,
        encode: Encode,
        lists: Sequence[np.ndarray],
        states: np.ndarray,
        of_state: np.ndarray,
        commands: np.ndarray,
    ) -> Tensor:
        """Q of (state, command) pairs (p,).

        ``states`` (b, TEXTS): list ids; ``of_state`` (p,): which state each pair belongs to; ``commands``
        (p,): sentence ids. Each distinct sentence is encoded once.
        """
        texts, text_of = np.unique(states, return_inverse=True)
        members = [lists[t] for t in texts]
        distinct, place = np.unique(np.concatenate(members), return_inverse=True)
        vectors = encode("text", distinct)  # (sentences, hidden)
        # Padding repeats a text's last sentence, which the maximum does not see.
        padded = np.empty((len(texts), max(map(len, members))), np.int64)
        start = 0
        for row, ids in zip(padded, members, strict=True):
            row[: len(ids)] = place[start : start + len(ids)]
            row[len(ids) :] = row[len(ids) - 1]
            start += len(ids)
        pooled = vectors[torch.from_numpy(padded)].amax(dim=1)  # (texts, hidden)
        state = pooled[torch.from_numpy(text_of.reshape(states.shape))].flatten(1)  # (b, TEXTS * hidden)
        distinct, place = np.unique(commands, return_inverse=True)
        command = encode("command", distinct)  # (distinct, hidden)
        hidden = self.of_state(state)[torch.from_numpy(of_state)] + self.of_command(command)[torch.from_numpy(place)]
        return self.value(torch.relu(hidden)).squeeze(1)


class EncodingCache:
    """Encodings by a network whose weights stand still, computed at first use and kept."""

    def __init__(self, network: QNetwork, lexicon: Lexicon) -> None:
        self.network = network
        self.lexicon = lexicon
        self.clear()

    def clear(self) -> None:
        hidden = self.network.value.in_features
        self.vectors: dict[Kind, Tensor] = {"text": torch.empty(0, hidden), "command": torch.empty(0, hidden)}
        self.known: dict[Kind, np.ndarray] = {"text": np.zeros(0, bool), "command": np.zeros(0, bool)}

    def __call__(self, kind: Kind, ids: np.ndarray) -> Tensor:
        if (extra := len(self.lexicon.tokens) - len(self.known[kind])) > 0:
            extra += len(self.lexicon.tokens) // 2  # so that growing is rare
            self.vectors[kind] = nn.functional.pad(self.vectors[kind], (0, 0, 0, extra))
            self.known[kind] = np.pad(self.known[kind], (0, extra))
        new = ids[~self.known[kind][ids]]
        if len(new):
            self.vectors[kind][new] = self.network.encode(kind, [self.lexicon.tokens[i] for i in new])
            self.known[kind][new] = True
        return self.vectors[kind][torch.from_numpy(ids)]

    def state_dict(self) -> dict[str, Any]:
        # Kept in checkpoints because an encoding's last bits depend on what it was batched with.
        return {"vectors": self.vectors, "known": {k: torch.from_numpy(v) for k, v in self.known.items()}}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.vectors = dict(state["vectors"])
        self.known = {kind: known.numpy().copy() for kind, known in state["known"].items()}


class Replay:
    """A ring of transitions, as arrays of ids; rewarding ones have a share of every batch."""

    FIELDS = (
        ("state", TEXTS),
        ("command", 1),
        ("reward", 1),
        ("next_state", TEXTS),
        ("next_commands", 1),
        ("ended", 1),
    )

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.added = 0
        self.data = {
            field: np.zeros((capacity, width), np.float32 if field == "reward" else np.int64)
            for field, width in self.FIELDS
        }

    def __len__(self) -> int:
        return min(self.added, self.capacity)

    def add(self, **values: Any) -> None:
        for field, value in values.items():
            self.data[field][self.added % self.capacity] = value
        self.added += 1

    def sample(self, size: int, rewarding: float, rng: np.random.Generator) -> dict[str, np.ndarray]:
        """``size`` transitions with replacement, a share ``rewarding`` of them among those with a reward."""
        chosen = rng.integers(len(self), size=size)
        special = np.flatnonzero(self.data["reward"][: len(self), 0])
        if len(special) and (share := round(size * rewarding)):
            chosen[:share] = rng.choice(special, share)
        return {field: values[chosen] for field, values in self.data.items()}

    def state_dict(self) -> dict[str, Any]:
        return {
            "added": self.added,
            **{field: torch.from_numpy(values[: len(self)].copy()) for field, values in self.data.items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.added = state["added"]
        for field, values in self.data.items():
            values[: len(self)] = state[field].numpy()


class DRRN(Agent):
    """The agent. ``seed`` decides initial weights and replay sampling.

    Parameters
    ----------
    buckets, embedding, hidden: sizes; weights transfer only between equal ones.
    gamma: discount. learning_rate: of Adam. clip: largest gradient norm.
    batch, capacity: transitions per update and in the replay memory.
    rewarding: share of a batch drawn from transitions with a reward.
    temperature, evaluation_temperature: of the Boltzmann policy, in units of scaled reward.
    reward_scale: what a game's maximum score counts as.
    sync_every: updates between two copies to the target network.
    """

    name = "drrn"
    SIZES = ("buckets", "embedding", "hidden")

    def __init__(
        self,
        *,
        seed: int,
        buckets: int = 8192,
        embedding: int = 64,
        hidden: int = 64,
        gamma: float = 0.9,
        learning_rate: float = 1e-3,
        clip: float = 5.0,
        batch: int = 32,
        capacity: int = 50_000,
        rewarding: float = 0.25,
        temperature: float = 1.0,
        evaluation_temperature: float = 0.5,
        reward_scale: float = 10.0,
        sync_every: int = 100,
    ) -> None:
        self.config = {key: value for key, value in locals().items() if key not in ("self", "__class__")}
        self.gamma, self.clip, self.batch, self.rewarding = gamma, clip, batch, rewarding
        self.temperature, self.evaluation_temperature = temperature, evaluation_temperature
        self.reward_scale, self.sync_every = reward_scale, sync_every
        weights_seed, replay_seed = np.random.SeedSequence((seed, zlib.crc32(b"drrn"))).spawn(2)
        self.rng = np.random.default_rng(replay_seed)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(int(weights_seed.generate_state(1)[0]))
            self.network = QNetwork(buckets, embedding, hidden)
        self.target = copy.deepcopy(self.network).requires_grad_(False)
        self.optimiser = torch.optim.Adam(self.network.parameters(), lr=learning_rate, fused=True)
        self.lexicon = Lexicon(buckets)
        self.cache = EncodingCache(self.target, self.lexicon)
        self.replay = Replay(capacity)
        self.updates = 0
        self._evaluation_cache: EncodingCache | None = None

    def act(self, observations: Sequence[Observation], *, training: bool, rng: np.random.Generator) -> list[int]:
        cache = self.cache if training else self._evaluation()
        states = np.array([cache.lexicon.state(o) for o in observations])
        sets = [cache.lexicon.lists[cache.lexicon.list_of(o.admissible)] for o in observations]
        with torch.no_grad():
            q = self._q_of_sets(cache, states, sets).numpy()
        temperature = self.temperature if training else self.evaluation_temperature
        # The largest of q / temperature + Gumbel noise is a draw from the Boltzmann distribution.
        noisy = q / temperature + rng.gumbel(size=len(q))
        ends = np.cumsum([len(s) for s in sets])[:-1]
        return [int(values.argmax()) for values in np.split(noisy, ends)]

    def observe(self, transitions: Sequence[Transition]) -> None:
        for t in transitions:
            self.replay.add(
                state=self.lexicon.state(t.before),
                command=self.lexicon.sentence(t.before.admissible[t.action]),
                reward=t.reward * self.reward_scale / (t.before.max_score or self.reward_scale),
                next_state=self.lexicon.state(t.after),
                next_commands=self.lexicon.list_of(t.after.admissible),
                ended=t.terminated,
            )

    def learn(self) -> dict[str, float] | None:
        if len(self.replay) < self.batch:
            return None
        batch = self.replay.sample(self.batch, self.rewarding, self.rng)
        with torch.no_grad():
            sets = [self.lexicon.lists[i] for i in batch["next_commands"][:, 0]]
            q_next = self._q_of_sets(self.cache, batch["next_state"], sets)
            best = torch.stack([values.max() for values in q_next.split([len(s) for s in sets])])
            alive = torch.from_numpy(1 - batch["ended"][:, 0])
            goal = torch.from_numpy(batch["reward"][:, 0]) + self.gamma * alive * best
        q = self.network(
            self._encode_anew,
            self.lexicon.lists,
            batch["state"],
            np.arange(self.batch),
            batch["command"][:, 0],
        )
        loss = nn.functional.huber_loss(q, goal)
        if not torch.isfinite(loss):
            raise StarlingError(f"drrn: the loss is not finite at update {self.updates}; lower the learning rate")
        self.optimiser.zero_grad()
        loss.backward()
        norm = nn.utils.clip_grad_norm_(self.network.parameters(), self.clip)
        self.optimiser.step()
        self._evaluation_cache = None
        self.updates += 1
        if self.updates % self.sync_every == 0:
            self._synchronise()
        return {"loss": loss.item(), "q": q.mean().item(), "gradient_norm": norm.item()}

    def state_dict(self) -> dict[str, Any]:
        return {
            "sizes": {key: self.config[key] for key in self.SIZES},
            "network": self.network.state_dict(),
            "target": self.target.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "lexicon": self.lexicon.state_dict(),
            "cache": self.cache.state_dict(),
            "replay": self.replay.state_dict(),
            "rng": self.rng.bit_generator.state,
            "updates": self.updates,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.load_weights(state)
        self.target.load_state_dict(state["target"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.lexicon.load_state_dict(state["lexicon"])
        self.cache.load_state_dict(state["cache"])
        self.replay.load_state_dict(state["replay"])
        self.rng.bit_generator.state = state["rng"]
        self.updates = state["updates"]

    def load_weights(self, state: Mapping[str, Any]) -> None:
        here = {key: self.config[key] for key in self.SIZES}
        if state["sizes"] != here:
            raise CheckpointError(f"drrn: the checkpoint has sizes {state['sizes']}, this agent has {here}")
        self.network.load_state_dict(state["network"])
        self._evaluation_cache = None
        self._synchronise()

    def _synchronise(self) -> None:
        self.target.load_state_dict(self.network.state_dict())
        self.cache.clear()

    def _evaluation(self) -> EncodingCache:
        """Encodings by the online network, apart from those of training, which must not notice."""
        if self._evaluation_cache is None:
            self._evaluation_cache = EncodingCache(self.network, Lexicon(self.lexicon.buckets))
        return self._evaluation_cache

    def _encode_anew(self, kind: Kind, ids: np.ndarray) -> Tensor:
        return self.network.encode(kind, [self.lexicon.tokens[i] for i in ids])

    def _q_of_sets(self, cache: EncodingCache, states: np.ndarray, sets: Sequence[np.ndarray]) -> Tensor:
        """Q of every command of every state's set, one after another: (sum of set sizes,)."""
        of_state = np.repeat(np.arange(len(sets)), [len(s) for s in sets])
        return cache.network(cache, cache.lexicon.lists, states, of_state, np.concatenate(sets))

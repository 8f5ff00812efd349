"""DRRN: the Deep Reinforcement Relevance Network, as published.

He et al. (2016), "Deep Reinforcement Learning with a Natural Language Action Space", in the form used on Jericho by
Hausknecht et al. (2020), "Interactive Fiction Games: A Colossal Adventure" (public code: github.com/microsoft/tdqn,
folder drrn): GRUs encode the observation, the room description, the inventory and each admissible command; a two-layer
network gives Q(s, a) for every command; Q-learning from a replay buffer with a smooth L1 loss; commands are sampled
from a softmax over Q.

Numbers to compare with, as reported by Hausknecht et al. after 100,000 steps of parallel environments (8 in the public
code), in points per training episode: Zork I 32.6, Detective 197.8, Library 17.0, Pentari 27.2. The column ``score`` of
progress.csv is the mean over the last 50 training episodes, as a share of the maximum score. This project's own results
are those of `memory-drrn`, another algorithm around a similar network.

Deviations, and why:

* Words are hashed into ``buckets``, instead of tokenised by the SentencePiece model of the public code (8,000 pieces),
  so that nothing has to be downloaded.
* Replay is prioritised: half of each batch has a positive reward, as in TDQN in the same repository. Capacity and share
  are those of DRRN in Yao et al. (2020), "Keep CALM and Explore", where the best episodes have priority. The public
  code of DRRN samples uniformly from 500,000 transitions (``priority_fraction=0``, ``capacity=500000``).
* A step limit is not terminal: the value after it is bootstrapped. Jericho ends the episode there.
* Each distinct text of a batch is encoded once; the values are the same.
* A loss or gradient that is not finite stops the run before it changes the weights.

As published, rewards are raw score differences, there is no target network, and evaluation is greedy. In games with few
points, a softmax with temperature 1 stays close to uniform in training; choose a lower ``temperature`` for them.

Metrics: ``loss`` (smooth L1), ``q`` (mean value of the commands learnt from), ``gradient_norm`` (before clipping).
"""

from __future__ import annotations

import functools
import re
import zlib
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from pydantic import Field, model_validator
from torch import Tensor, nn
from typing_extensions import Self

from starling.agents.common.devices import open_device
from starling.agents.common.optimiser_step import not_finite, optimiser_step
from starling.agents.common.seeding import torch_seeded
from starling.agents.encoders.use import check_sizes
from starling.agents.encoders.words import bucket
from starling.training.agent import Agent, Ints, Observation, Observations, Transitions
from starling.training.settings import BaseSettings
from starling.util.errors import CheckpointError

Tokens = tuple[int, ...]


class State(NamedTuple):
    """A tokenised observation."""

    observation: Tokens
    """The game's response to the last command."""
    look: Tokens
    """The description of the room."""
    inventory: Tokens
    commands: tuple[Tokens, ...]
    """The admissible commands; none in a terminal state."""


class Transition(NamedTuple):
    state: State
    action: int
    """Position in ``state.commands``."""
    reward: float
    next_state: State
    terminated: bool


class QNetwork(nn.Module):
    """Q(s, a) of every admissible command."""

    def __init__(self, buckets: int, embedding: int, hidden: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(buckets, embedding)
        self.observation_encoder = nn.GRU(embedding, hidden)
        self.look_encoder = nn.GRU(embedding, hidden)
        self.inventory_encoder = nn.GRU(embedding, hidden)
        self.command_encoder = nn.GRU(embedding, hidden)
        self.hidden = nn.Linear(4 * hidden, hidden)
        self.q = nn.Linear(hidden, 1)

    def encode(self, encoder: nn.GRU, texts: Sequence[Tokens]) -> Tensor:
        """n tokenised texts -> (n, hidden): the GRU's last outputs. Each distinct text is encoded once."""
        row = {text: i for i, text in enumerate(dict.fromkeys(texts))}
        device = self.embedding.weight.device
        packed = nn.utils.rnn.pack_sequence([torch.tensor(text, device=device) for text in row], enforce_sorted=False)
        embedded = nn.utils.rnn.PackedSequence(self.embedding(packed.data), *packed[1:])
        return encoder(embedded)[1][0][[row[text] for text in texts]]

    def forward(self, states: Sequence[State], commands: Sequence[Sequence[Tokens]]) -> tuple[Tensor, ...]:
        """n states, with at least one command each -> n tensors of Q values, (len(commands[i]),) each."""
        counts = [len(listed) for listed in commands]
        parts = [
            self.encode(self.observation_encoder, [state.observation for state in states]),
            self.encode(self.look_encoder, [state.look for state in states]),
            self.encode(self.inventory_encoder, [state.inventory for state in states]),
        ]
        owner = torch.from_numpy(np.repeat(np.arange(len(states)), counts))
        state = torch.cat(parts, dim=1)[owner]
        command = self.encode(self.command_encoder, [command for listed in commands for command in listed])
        hidden = torch.relu(self.hidden(torch.cat([state, command], dim=1)))
        return self.q(hidden).squeeze(1).split(counts)


class PrioritisedReplay:
    """Two ring buffers, of transitions with a positive reward and of the others, each with its share of a batch."""

    def __init__(self, capacity: int, priority_fraction: float) -> None:
        self.fraction = priority_fraction
        prioritised = max(1, int(capacity * priority_fraction)) if priority_fraction else 0
        self.rewarding: deque[Transition] = deque(maxlen=prioritised)
        self.others: deque[Transition] = deque(maxlen=capacity - prioritised)

    def __len__(self) -> int:
        return len(self.rewarding) + len(self.others)

    def push(self, transition: Transition) -> None:
        (self.rewarding if transition.reward > 0 and self.fraction > 0 else self.others).append(transition)

    def sample(self, size: int, rng: np.random.Generator) -> list[Transition]:
        """At most ``size`` transitions without replacement; fewer while a buffer holds less than its share."""
        share = int(self.fraction * size)
        return [
            buffer[i]
            for buffer, count in ((self.rewarding, share), (self.others, size - share))
            for i in rng.choice(len(buffer), min(count, len(buffer)), replace=False).tolist()
        ]


class DRRNSettings(BaseSettings):
    """Settings of the agent. Weights transfer only between agents of the same ``buckets``, ``embedding`` and
    ``hidden``."""

    buckets: int = Field(8192, ge=2, description="hash buckets of words")
    embedding: int = Field(128, ge=1, description="embedding size")
    hidden: int = Field(128, ge=1, description="hidden size of the GRUs and of the Q network")
    gamma: float = Field(0.9, ge=0, le=1, description="discount factor")
    learning_rate: float = Field(1e-4, gt=0, le=1, description="Adam's learning rate")
    clip: float = Field(5.0, gt=0, description="maximum gradient norm")
    batch: int = Field(64, ge=1, description="batch size; one update per step of all environments")
    capacity: int = Field(10_000, ge=2, description="transitions in the replay buffer")
    priority_fraction: float = Field(
        0.5, ge=0, lt=1, description="share of transitions with a positive reward in a batch"
    )
    temperature: float = Field(1.0, gt=0, description="temperature of the softmax over Q in training, in points")
    device: str = Field("cpu", description="cpu, cuda or cuda:N; a run may be resumed on another device")

    @model_validator(mode="after")
    def _capacity_holds_a_batch(self) -> Self:
        if self.capacity < self.batch:
            raise ValueError(f"capacity={self.capacity}: choose at least the batch size, {self.batch}")
        return self


class DRRN(Agent):
    """The agent. ``seed``: random seed for initial weights and replay sampling. Settings: `DRRNSettings`."""

    name = "drrn"
    Settings = DRRNSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        self.config = {"seed": seed, **s.model_dump(exclude={"device"})}
        weights_seed, replay_seed = np.random.SeedSequence((seed, zlib.crc32(b"drrn"))).spawn(2)
        self.rng = np.random.default_rng(replay_seed)
        with torch_seeded(weights_seed):
            self.network = QNetwork(s.buckets, s.embedding, s.hidden).to(open_device(s.device))
        self.optimiser = torch.optim.Adam(self.network.parameters(), lr=s.learning_rate, fused=True)
        self.replay = PrioritisedReplay(s.capacity, s.priority_fraction)
        self.updates = 0
        self._tokenise = functools.lru_cache(maxsize=100_000)(self._hashed_words)

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        states = [self._state(observations[i]) for i in range(len(observations))]
        with torch.no_grad():
            values = [q.cpu().numpy() for q in self.network(states, [state.commands for state in states])]
        if training:
            # The argmax of logits plus Gumbel noise is a sample of the softmax.
            values = [q / self.settings.temperature + rng.gumbel(size=len(q)) for q in values]
        return np.array([q.argmax() for q in values])

    def observe(self, transitions: Transitions) -> None:
        t = transitions
        columns = (t.action.tolist(), t.reward.tolist(), t.terminated.tolist())
        for i, (action, reward, terminated) in enumerate(zip(*columns, strict=True)):
            state, next_state = self._state(t.before[i]), self._state(t.after[i])
            self.replay.push(Transition(state, action, float(reward), next_state, terminated))

    def learn(self) -> dict[str, float] | None:
        if len(self.replay) < self.settings.batch:
            return None
        batch = self.replay.sample(self.settings.batch, self.rng)
        target = torch.tensor([t.reward for t in batch], device=self.network.q.weight.device)
        ongoing = [i for i, t in enumerate(batch) if not t.terminated and t.next_state.commands]
        if ongoing:
            states = [batch[i].next_state for i in ongoing]
            with torch.no_grad():
                best = torch.stack([q.max() for q in self.network(states, [state.commands for state in states])])
            target[ongoing] += self.settings.gamma * best
        q = torch.cat(self.network([t.state for t in batch], [[t.state.commands[t.action]] for t in batch]))
        loss = nn.functional.smooth_l1_loss(q, target)
        norm = optimiser_step(loss, self.optimiser, self.settings.clip, lambda: not_finite(self.name, self.updates))
        self.updates += 1
        return {"loss": loss.item(), "q": q.mean().item(), "gradient_norm": norm}

    def _state(self, seen: Observation) -> State:
        read = self._tokenise
        return State(read(seen.text), read(seen.description), read(seen.inventory), tuple(map(read, seen.admissible)))

    def _hashed_words(self, text: str) -> Tokens:
        words = re.findall(r"[a-z0-9']+", text.lower())
        return tuple(bucket(word, self.settings.buckets) for word in words) or (0,)

    def state_dict(self) -> dict[str, Any]:
        # Plain tuples: a checkpoint is read without running code. They share their texts, so each is written once.
        replay = {
            name: [(tuple(t.state), t.action, t.reward, tuple(t.next_state), t.terminated) for t in buffer]
            for name, buffer in (("rewarding", self.replay.rewarding), ("others", self.replay.others))
        }
        return {
            "sizes": self._sizes(),
            "network": self.network.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "replay": replay,
            "rng": self.rng.bit_generator.state,
            "updates": self.updates,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.load_weights(state)
        self.optimiser.load_state_dict(state["optimiser"])
        for name, buffer in (("rewarding", self.replay.rewarding), ("others", self.replay.others)):
            buffer.clear()
            for before, action, reward, after, terminated in state["replay"][name]:
                buffer.append(Transition(State(*before), action, reward, State(*after), terminated))
        self.rng.bit_generator.state = state["rng"]
        self.updates = state["updates"]

    def load_weights(self, state: Mapping[str, Any]) -> None:
        if "memory" in state:
            raise CheckpointError(
                "drrn: this is a checkpoint of memory-drrn (called drrn before); use agent memory-drrn"
            )
        check_sizes(self.name, state["sizes"], self._sizes())
        self.network.load_state_dict(state["network"])

    def _sizes(self) -> dict[str, int]:
        return {name: getattr(self.settings, name) for name in ("buckets", "embedding", "hidden")}

"""DRRN header to be written."""

from __future__ import annotations

import copy
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from starling.agent import Agent, Ints, Observations, Transitions
from starling.agents.encoders import make_encoder
from starling.agents.replay import Replay
from starling.agents.situations import PARTS, Situations
from starling.errors import CheckpointError, StarlingError

HEADS = 2
"""Values of the game's reward, and of novelty."""


class QNetwork(nn.Module):
    """Q(s, a) of both heads, from encoded texts."""

    def __init__(self, encoder: str, buckets: int, embedding: int, hidden: int) -> None:
        super().__init__()
        self.encoder = make_encoder(encoder, buckets, embedding, hidden)
        # One linear layer over [state; command], kept in two parts: a state's part is computed once for
        # all of its commands.
        self.of_state = nn.Linear(len(PARTS) * self.encoder.size, hidden)
        self.of_command = nn.Linear(self.encoder.size, hidden, bias=False)
        self.value = nn.Linear(hidden, HEADS)

    def forward(self, states: Tensor, commands: Tensor) -> Tensor:
        """(p, hidden) of states and of commands, each by its linear layer -> (p, HEADS)."""
        return self.value(torch.relu(states + commands))


class ValueCache:
    """What a network whose weights stand still makes of situations, computed at first use and kept."""

    def __init__(self, network: QNetwork, situations: Situations) -> None:
        self.network, self.situations = network, situations
        self.clear()

    def clear(self) -> None:
        size, hidden = self.network.encoder.size, self.network.of_command.out_features
        self.vectors = torch.zeros(0, size)
        """By text."""
        self.commands = torch.zeros(0, hidden)
        """By text."""
        self.encoded, self.read = np.zeros(0, bool), np.zeros(0, bool)
        """Which of those are there."""
        self.q = np.zeros((0, HEADS), np.float32)
        """By place in the situations' commands."""
        self.best = np.zeros((0, HEADS), np.float32)
        """By situation: the largest of either head; 0 where there is no command."""
        self.known = np.zeros(0, bool)
        """By situation."""

    def _grow(self) -> None:
        """Make room for all that there is, and more, so that it is rare."""
        texts, situations = len(self.situations.texts), len(self.situations)
        if texts > len(self.encoded):
            extra = texts * 3 // 2 - len(self.encoded)
            self.vectors = nn.functional.pad(self.vectors, (0, 0, 0, extra))
            self.commands = nn.functional.pad(self.commands, (0, 0, 0, extra))
            self.encoded, self.read = np.pad(self.encoded, (0, extra)), np.pad(self.read, (0, extra))
        if situations > len(self.known):
            extra = situations * 3 // 2 - len(self.known)
            self.known, self.best = np.pad(self.known, (0, extra)), np.pad(self.best, ((0, extra), (0, 0)))
        if (size := self.situations.commands.size) > len(self.q):
            self.q = np.pad(self.q, ((0, size * 3 // 2 - len(self.q)), (0, 0)))

    def require(self, situations: Ints) -> None:
        """Have the values of the situations."""
        self._grow()
        new = situations[~self.known[situations]]
        if len(new):
            new = np.unique(new)
            with torch.no_grad():
                self._compute(new)
            self.known[new] = True

    def _compute(self, new: Ints) -> None:
        here, network = self.situations, self.network
        rows = here.rows.data[new]
        first, count, parts = rows[:, 0], rows[:, 1], rows[:, 2:]
        texts = np.unique(parts[~self.encoded[parts]])
        if len(texts):
            self.vectors[torch.from_numpy(texts)] = network.encoder([here.texts[t] for t in texts], commands=False)
            self.encoded[texts] = True
        total = int(count.sum())
        if not total:
            return
        owner = np.repeat(np.arange(len(new)), count)
        starts = np.cumsum(count) - count
        places = np.repeat(first - starts, count) + np.arange(total)
        numbers = here.commands.data[places]
        texts = np.unique(numbers[~self.read[numbers]])
        if len(texts):
            encoded = network.encoder([here.texts[t] for t in texts], commands=True)
            self.commands[torch.from_numpy(texts)] = network.of_command(encoded)
            self.read[texts] = True
        states = network.of_state(self.vectors[torch.from_numpy(parts)].flatten(1))
        q = network(states[torch.from_numpy(owner)], self.commands[torch.from_numpy(numbers)]).numpy()
        self.q[places] = q
        some = count > 0
        self.best[new[some]] = np.maximum.reduceat(q, starts[some])

    def state_dict(self) -> dict[str, Any]:
        # Kept in checkpoints because a value's last bits depend on what it was computed together with.
        arrays = {"encoded": self.encoded, "read": self.read, "q": self.q, "best": self.best, "known": self.known}
        return {
            "vectors": self.vectors,
            "commands": self.commands,
            **{k: torch.from_numpy(v.copy()) for k, v in arrays.items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.vectors, self.commands = state["vectors"].clone(), state["commands"].clone()
        for name in ("encoded", "read", "q", "best", "known"):
            setattr(self, name, state[name].numpy().copy())


class DRRN(Agent):
    """doc"""

    name = "drrn"
    SIZES = ("encoder", "buckets", "embedding", "hidden")

    def __init__(
        self,
        *,
        seed: int,
        encoder: str = "bag",
        buckets: int = 8192,
        embedding: int = 64,
        hidden: int = 128,
        gamma: float = 0.95,
        learning_rate: float = 1e-3,
        clip: float = 5.0,
        batch: int = 64,
        updates: int = 2,
        capacity: int = 50_000,
        rewarding: float = 0.25,
        novelty: float = 0.5,
        bound: float = 1.0,
        temperature: float = 0.1,
        evaluation_temperature: float = 0.05,
        reward_scale: float = 10.0,
        sync_every: int = 100,
    ) -> None:
        self.config = {key: value for key, value in locals().items() if key not in ("self", "__class__")}
        self.gamma, self.clip, self.batch, self.rewarding = gamma, clip, batch, rewarding
        self.temperature, self.evaluation_temperature = temperature, evaluation_temperature
        self.reward_scale, self.sync_every, self.novelty = reward_scale, sync_every, novelty
        self.updates_per_step, self.bound = updates, bound
        weights_seed, replay_seed = np.random.SeedSequence((seed, zlib.crc32(b"drrn"))).spawn(2)
        self.rng = np.random.default_rng(replay_seed)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(int(weights_seed.generate_state(1)[0]))
            self.network = QNetwork(encoder, buckets, embedding, hidden)
        self.target = copy.deepcopy(self.network).requires_grad_(False)
        self.optimiser = torch.optim.Adam(self.network.parameters(), lr=learning_rate, fused=True)
        self.situations = Situations(self.network.encoder.read)
        self.cache = ValueCache(self.target, self.situations)
        self.replay = Replay(capacity, gamma)
        self.visits = np.zeros(0, np.int64)
        """By situation."""
        self.updates = 0
        self._evaluation: ValueCache | None = None

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        cache = self.cache if training else self._evaluation_cache()
        situations = cache.situations.of(observations)
        cache.require(situations)
        rows = cache.situations.rows.data[situations]
        first, count = rows[:, :1], rows[:, 1:2]
        places = np.arange(int(count.max()))
        q = cache.q[np.minimum(first + places, len(cache.q) - 1)]  # (n, most, HEADS)
        if training:
            values, temperature = q.sum(axis=2), self.temperature
        else:
            values, temperature = q[:, :, 0], self.evaluation_temperature
        # The largest of q / temperature + Gumbel noise is a draw from the Boltzmann distribution.
        noisy = values / temperature + rng.gumbel(size=values.shape)
        return np.where(places < count, noisy, -np.inf).argmax(axis=1)

    def observe(self, transitions: Transitions) -> None:
        t = transitions
        after = self.situations.of(t.after)
        scale = self.reward_scale / np.where(t.before.max_score == 0, self.reward_scale, t.before.max_score)
        self.replay.add(
            t.before.env,
            t.terminated | t.truncated,
            situation=self.situations.of(t.before),
            action=t.action,
            reward=(t.reward * scale).astype(np.float32),
            next=after,
            ended=t.terminated,
        )
        if len(self.situations) > len(self.visits):
            self.visits = np.pad(self.visits, (0, len(self.situations) * 3 // 2 - len(self.visits)))
        np.add.at(self.visits, after, 1)

    def learn(self) -> dict[str, float] | None:
        if len(self.replay) < self.batch:
            return None
        metrics = {}
        for _ in range(self.updates_per_step):
            metrics = self._update()
        return metrics

    def _update(self) -> dict[str, float]:
        batch = self.replay.sample(self.batch, self.rewarding, self.rng)
        after = batch["next"]
        self.cache.require(after)
        reward = np.stack([batch["reward"], self.novelty / np.sqrt(self.visits[after])], axis=1)
        goal = reward + self.gamma * ~batch["ended"][:, None] * self.cache.best[after]
        if self.bound:
            goal[:, 0] = np.maximum(goal[:, 0], batch["result"])
        q = self._q(batch["situation"], batch["action"])
        loss = nn.functional.huber_loss(q, torch.from_numpy(goal.astype(np.float32)))
        if not torch.isfinite(loss):
            raise StarlingError(f"drrn: the loss is not finite at update {self.updates}; lower the learning rate")
        self.optimiser.zero_grad()
        loss.backward()
        norm = nn.utils.clip_grad_norm_(self.network.parameters(), self.clip)
        self.optimiser.step()
        self._evaluation = None
        self.updates += 1
        if self.updates % self.sync_every == 0:
            self._synchronise()
        return {"loss": loss.item(), "q": q[:, 0].mean().item(), "gradient_norm": norm.item()}

    def _q(self, situations: Ints, actions: Ints) -> Tensor:
        """Q of commands at positions, by weights that change: each distinct text is encoded once."""
        here, network = self.situations, self.network
        rows = here.rows.data[situations]
        parts, part_of = np.unique(rows[:, 2:], return_inverse=True)
        commands, command_of = np.unique(here.commands.data[rows[:, 0] + actions], return_inverse=True)
        states = network.encoder([here.texts[t] for t in parts], commands=False)
        state = states[torch.from_numpy(part_of.reshape(len(rows), -1))].flatten(1)
        command = network.of_command(network.encoder([here.texts[t] for t in commands], commands=True))
        return network(network.of_state(state), command[torch.from_numpy(command_of)])

    def state_dict(self) -> dict[str, Any]:
        return {
            "sizes": {key: self.config[key] for key in self.SIZES},
            "network": self.network.state_dict(),
            "target": self.target.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "situations": self.situations.state_dict(),
            "visits": torch.from_numpy(self.visits.copy()),
            "cache": self.cache.state_dict(),
            "replay": self.replay.state_dict(),
            "rng": self.rng.bit_generator.state,
            "updates": self.updates,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.load_weights(state)
        self.target.load_state_dict(state["target"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.situations.load_state_dict(state["situations"])
        self.visits = state["visits"].numpy().copy()
        self.cache.load_state_dict(state["cache"])
        self.replay.load_state_dict(state["replay"])
        self.rng.bit_generator.state = state["rng"]
        self.updates = state["updates"]

    def load_weights(self, state: Mapping[str, Any]) -> None:
        here = {key: self.config[key] for key in self.SIZES}
        if state["sizes"] != here:
            raise CheckpointError(f"drrn: the checkpoint has sizes {state['sizes']}, this agent has {here}")
        self.network.load_state_dict(state["network"])
        self._evaluation = None
        self._synchronise()

    def _synchronise(self) -> None:
        self.target.load_state_dict(self.network.state_dict())
        self.cache.clear()

    def _evaluation_cache(self) -> ValueCache:
        """Values by the online network, apart from those of training, which must not notice."""
        if self._evaluation is None:
            self._evaluation = ValueCache(self.network, Situations(self.network.encoder.read))
        return self._evaluation

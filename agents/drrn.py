"""DRRN: the Deep Reinforcement Relevance Network.

Implements He et al. (2016), "Deep Reinforcement Learning with a Natural Language Action Space", in the form used on
Jericho by Hausknecht et al. (2020), "Interactive Fiction Games: A Colossal Adventure": encoders read the game's
answer, the room, the inventory and each admissible command; a two-layer network gives Q(s, a) for every command;
Q-learning from a replay memory in which rewarding transitions have a share of their own; commands are drawn from a
Boltzmann distribution.

Deviations, and why:

* The encoder is chosen by name (`encoders`): hashed words, word pairs and sentences (nearer to He et al.), a GRU over
  sentences (nearer to Hausknecht et al.), or a pretrained one. All texts share it; the first layer of the Q network
  tells them apart.
* The score is read as a fourth text: a task gives its points once, so the same room is worth less afterwards.
* The acting policy and, without memory, the bootstrap values are those of a target network, synchronised every
  ``sync_every`` updates. Because its weights stand still in between, it encodes each distinct text once and values each
  situation once.
* What was played is remembered (`memory`): values of remembered commands are computed exactly, and the network learns
  those of all remembered commands of a scene at once. In a scene that is remembered the agent acts by them: in training the
  network speaks for commands that were not tried yet, in evaluation for scenes that were never seen.
* What was heard and cannot be seen is part of a scene (`hearing`): what a command was last answered in the episode, if the
  same command in the same scene is answered in different ways.
* In training, the drawing is by value plus a share of a bonus for commands that were seldom tried or lead to such ones
  (`exploration`); the environments have shares from small to large, as in Ape-X (Horgan et al. 2018).
* ``memory=False`` takes all three away: Q-learning from single transitions, Boltzmann exploration, nothing remembered but the
  replay memory, as published.
* Rewards are divided by the game's maximum score and multiplied by ``reward_scale``, so that one temperature and one
  loss scale serve all games. Huber loss.
* A step limit is not an ending: the value after it is bootstrapped.
* Evaluation draws from a Boltzmann distribution as well, of lower temperature and without the bonus: a greedy player
  that sees one state at a time repeats a useless command for ever. With memory, where nothing of a scene is remembered,
  a command counts less each time that it was played in the same scene of the episode, and less by the points that it
  cost anywhere in it (`episodes`).

Metrics: ``loss`` (Huber), ``q`` (mean value of the commands learnt from), ``gradient_norm`` (before clipping).
"""

from __future__ import annotations

import copy
import zlib
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

import numpy as np
import torch
from pydantic import Field, model_validator
from torch import Tensor, nn
from typing_extensions import Self

from starling.agents.common.devices import open_device
from starling.agents.common.evaluation_history import Episodes, note, reluctance
from starling.agents.common.exploration import Exploration
from starling.agents.common.hidden_state import Hearing
from starling.agents.common.memory import Memory
from starling.agents.common.optimiser_step import not_finite, update
from starling.agents.common.replay import Replay
from starling.agents.common.seeding import torch_seeded
from starling.agents.common.state_index import PARTS, Situations
from starling.agents.encoders.base import Encoder
from starling.agents.encoders.use import Training, check_sizes, encoder_of_agent, kind_of, parameter_groups
from starling.training.agent import Agent, Ints, Observations, Transitions
from starling.training.settings import BaseSettings
from starling.util.arrays import Column, ragged
from starling.util.errors import CheckpointError

Positive = Annotated[float, Field(gt=0)]
Targets = tuple[Ints, Ints, Ints, np.ndarray]
"""(situations, owner, places, goal): goal values of commands at places, each in the situation ``situations[owner]``."""
SHARES = 8
"""How many different shares of the bonus there are; the environments have them in turn."""
UNTRIED = -1e6
"""Value, in evaluation, of what was never tried in a scene where something was. Finite: a prior may leave nothing else."""


class QNetwork(nn.Module):
    """Q(s, a), from encoded texts."""

    def __init__(self, encoder: Encoder, hidden: int) -> None:
        super().__init__()
        self.encoder = encoder
        # One linear layer over [state; command], kept in two parts: a state's part is computed once for
        # all of its commands.
        self.of_state = nn.Linear(len(PARTS) * self.encoder.size, hidden)
        self.of_command = nn.Linear(self.encoder.size, hidden, bias=False)
        self.value = nn.Linear(hidden, 1)

    def forward(self, states: Tensor, commands: Tensor) -> Tensor:
        """(p, hidden) of states and of commands, each by its linear layer -> (p,)."""
        return self.value(torch.relu(states + commands)).squeeze(1)


class ValueCache:
    """What a network whose weights stand still makes of situations, computed at first use and kept."""

    def __init__(self, network: QNetwork, situations: Situations) -> None:
        self.network, self.situations = network, situations
        self.clear()

    def clear(self) -> None:
        size, hidden = self.network.encoder.size, self.network.of_command.out_features
        device = self.network.encoder.device
        self.vectors = torch.zeros(0, size, device=device)
        """By text."""
        self.commands = torch.zeros(0, hidden, device=device)
        """By text."""
        self.encoded, self.read = np.zeros(0, bool), np.zeros(0, bool)
        """Which of those are there."""
        self.q = Column(np.float32)
        self.start = np.zeros(0, np.int64)
        """By situation: where the values of its commands begin in ``q``; -1 if they are not there."""

    def places(self, situations: Ints) -> tuple[Ints, Ints]:
        """(first, count): where the values of the situations' commands are in ``q``, computed if they were not."""
        self._grow()
        new = np.unique(situations[self.start[situations] < 0])
        if len(new):
            with torch.no_grad():
                self._compute(new)
        return self.start[situations], self.situations.counts(situations)

    def _grow(self) -> None:
        """Make room for all that there is, and more, so that it is rare."""
        texts, situations = len(self.situations.texts), len(self.situations)
        if texts > len(self.encoded):
            extra = texts * 3 // 2 - len(self.encoded)
            self.vectors = nn.functional.pad(self.vectors, (0, 0, 0, extra))
            self.commands = nn.functional.pad(self.commands, (0, 0, 0, extra))
            self.encoded, self.read = np.pad(self.encoded, (0, extra)), np.pad(self.read, (0, extra))
        if situations > len(self.start):
            extra = situations * 3 // 2 - len(self.start)
            self.start = np.pad(self.start, (0, extra), constant_values=-1)

    def _compute(self, new: Ints) -> None:
        here, network = self.situations, self.network
        parts, count = here.parts(new), here.counts(new)
        texts = np.unique(parts[~self.encoded[parts]])
        if len(texts):
            self.vectors[torch.from_numpy(texts)] = network.encoder([here.texts[t] for t in texts], commands=False)
            self.encoded[texts] = True
        numbers = here.commands.data[ragged(here.first(new), count)]
        texts = np.unique(numbers[~self.read[numbers]])
        if len(texts):
            encoded = network.encoder([here.texts[t] for t in texts], commands=True)
            self.commands[torch.from_numpy(texts)] = network.of_command(encoded)
            self.read[texts] = True
        states = network.of_state(self.vectors[torch.from_numpy(parts)].flatten(1))
        owner = torch.from_numpy(np.repeat(np.arange(len(new)), count))
        self.start[new] = self.q.size + np.cumsum(count) - count
        self.q.extend(network(states[owner], self.commands[torch.from_numpy(numbers)]).cpu().numpy())

    def state_dict(self) -> dict[str, Any]:
        # Kept in checkpoints because a value's last bits depend on what it was computed together with.
        arrays = {"encoded": self.encoded, "read": self.read, "q": self.q.values, "start": self.start}
        return {
            "vectors": self.vectors,
            "commands": self.commands,
            **{name: torch.from_numpy(array.copy()) for name, array in arrays.items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.clear()
        self.vectors = state["vectors"].to(self.vectors.device, copy=True)
        self.commands = state["commands"].to(self.commands.device, copy=True)
        self.encoded, self.read, self.start = (state[name].numpy().copy() for name in ("encoded", "read", "start"))
        self.q.extend(state["q"].numpy())


class DRRNSettings(BaseSettings):
    """Weights transfer only between agents of the same encoder and sizes. Values are in units of scaled reward."""

    encoder: str = Field("bag", description="text encoder: a name, or the folder of a trained one")
    encoder_training: Training = Field("tuned", description="tuned, or frozen: each text is then encoded once")
    encoder_learning_rate: float | None = Field(
        None, ge=0, le=1, description="learning rate of the encoder; null: that of the rest"
    )
    buckets: int = Field(8192, ge=2, description="hash buckets of words, in the encoders bag and gru")
    embedding: int = Field(64, ge=1, description="embedding size, in the encoders bag and gru")
    hidden: int = Field(128, ge=1, description="hidden size of the Q network, and of the encoder gru")
    memory: bool = Field(True, description="remember the scene graph; false: Q-learning from the replay buffer alone")
    gamma: float = Field(0.95, ge=0, le=1, description="discount factor")
    learning_rate: float = Field(3e-3, gt=0, le=1, description="Adam's learning rate")
    clip: float = Field(5.0, gt=0, description="maximum gradient norm")
    batch: int = Field(64, ge=1, description="transitions per update (with memory: their states)")
    updates: int = Field(2, ge=1, description="updates per step of all environments")
    capacity: int = Field(50_000, ge=1, description="transitions in the replay buffer")
    rewarding: float = Field(0.25, ge=0, le=1, description="share of a batch drawn from transitions with a reward")
    novelty: tuple[Positive, Positive] = Field(
        (0.3, 3.0),
        strict=False,
        description="smallest and largest weight of the exploration bonus among the environments",
    )
    exploration_discount: float = Field(0.8, ge=0, le=1, description="discount of the exploration bonus per command")
    temperature: float = Field(0.05, gt=0, description="Boltzmann temperature in training")
    evaluation_temperature: float = Field(0.02, gt=0, description="Boltzmann temperature in evaluation")
    repetition: float = Field(
        0.5,
        ge=0,
        description="penalty in evaluation for each earlier use of a command in the same scene of the episode",
    )
    reward_scale: float = Field(10.0, gt=0, description="what a game's maximum score is scaled to")
    sync_every: int = Field(100, ge=1, description="updates between two copies to the target network")
    device: str = Field("cpu", description="cpu, cuda or cuda:N; a run may be resumed on another device")

    @model_validator(mode="after")
    def _capacity_holds_a_batch(self) -> Self:
        if self.capacity < self.batch:
            raise ValueError(f"capacity={self.capacity}: choose at least the batch size, {self.batch}")
        return self


class DRRN(Agent):
    """The agent. ``seed``: random seed for initial weights and replay sampling; settings as in `DRRNSettings`."""

    name = "drrn"
    Settings: ClassVar[type[DRRNSettings]] = DRRNSettings
    settings: DRRNSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        self.config = {"seed": seed, **s.model_dump(exclude={"device"}), "novelty": list(s.novelty)}
        weights_seed, replay_seed = np.random.SeedSequence((seed, zlib.crc32(b"drrn"))).spawn(2)
        self.rng = np.random.default_rng(replay_seed)
        with torch_seeded(weights_seed):
            reader = encoder_of_agent(
                s.encoder, s.encoder_training, buckets=s.buckets, embedding=s.embedding, hidden=s.hidden
            )
            self.network = QNetwork(reader, s.hidden).to(open_device(s.device))
        self.target = copy.deepcopy(self.network).requires_grad_(False)
        groups = parameter_groups(self.network, self.network.encoder, s.encoder_learning_rate)
        self.optimiser = torch.optim.Adam(groups, lr=s.learning_rate, fused=True)
        self.situations = Situations(self.network.encoder.read)
        self.cache = ValueCache(self.target, self.situations)
        self.replay = Replay(s.capacity)
        self.memory = Memory(self.situations, s.gamma)
        self.hearing = Hearing()
        self.exploration = Exploration(self.situations, s.exploration_discount)
        self.shares = np.geomspace(*s.novelty, num=SHARES)
        self.updates = 0
        self._evaluation: ValueCache | None = None
        self._episodes = Episodes()
        """Those of evaluation."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        cache = self.cache if training else self._evaluation_cache()
        situations = self._situations(observations) if training else cache.situations.of(observations)
        first, count = cache.places(situations)
        places = np.arange(int(count.max()))
        values = cache.q.data[np.minimum(first[:, None] + places, cache.q.size - 1)]  # (n, most)
        temperature = self.settings.temperature if training else self.settings.evaluation_temperature
        episodes = [] if training or not self.settings.memory else self._episodes.of(observations)
        if episodes:
            values = values - reluctance(
                episodes, cache.situations, situations, self.settings.repetition, self.settings.reward_scale
            )
            values = self._recall(values, observations)
        elif self.settings.memory:
            values = self._explore(values, situations, observations)
        logits = self.prefer(values / temperature, observations, training)
        # The largest of logits + Gumbel noise is a draw from the Boltzmann distribution.
        noisy = logits + rng.gumbel(size=values.shape)
        chosen = np.where(places < count[:, None], noisy, -np.inf).argmax(axis=1)
        if episodes:
            note(episodes, cache.situations, situations, chosen)
            self.hearing.play_in_evaluation(observations, chosen)
        return chosen

    def _situations(self, observations: Observations) -> Ints:
        """In training."""
        return self.situations.of(observations, self.hearing.contexts(observations) if self.settings.memory else None)

    def _explore(self, values: np.ndarray, situations: Ints, observations: Observations) -> np.ndarray:
        """Values, shape (n, most), remembered ones in the place of the network's, with the bonus."""
        places = self._places(self.situations.first(situations), observations)
        recalled = self.memory.recall(places)
        bonus = self.exploration.bonus(np.maximum(places, 0))
        share = self.shares[observations.env % SHARES]
        return np.where(np.isnan(recalled), values, recalled) + share[:, None] * bonus

    def _recall(self, values: np.ndarray, observations: Observations) -> np.ndarray:
        """Values, shape (n, most): what is remembered, in scenes where anything is; else those given."""
        contexts = self.hearing.contexts_in_evaluation(observations)
        first = self.situations.first_where_known(observations, contexts)
        recalled = self.memory.recall(self._places(first, observations))
        known = ~np.isnan(recalled)
        # A guess at what was never tried is no match for what is remembered.
        known_values = np.where(known, recalled, UNTRIED)
        return np.where(known.any(axis=1, keepdims=True), known_values, self.unseen(values))

    def _places(self, first: Ints, observations: Observations) -> Ints:
        """Places of commands in ``situations.commands``, shape (n, most), from the first on; -1 where there are none."""
        counts = observations.counts
        place = np.arange(counts.max())
        return np.where((first[:, None] >= 0) & (place < counts[:, None]), first[:, None] + place, -1)

    def unseen(self, values: np.ndarray) -> np.ndarray:
        """For agents that know more: values in evaluation, shape (n, most), as they are to be where nothing is
        remembered."""
        return values

    def prefer(self, logits: np.ndarray, observations: Observations, training: bool) -> np.ndarray:
        """For agents that know more: logits of the policy, shape (n, most), as they are to be."""
        return logits

    def observe(self, transitions: Transitions) -> None:
        t = transitions
        before = self._situations(t.before)
        if self.settings.memory:
            self.hearing.listen(self.situations.rows.data[before, 0], t)
        after = self._situations(t.after)
        scale = self.settings.reward_scale / np.where(
            t.before.max_score == 0, self.settings.reward_scale, t.before.max_score
        )
        reward = (t.reward * scale).astype(np.float32)
        self.replay.add(situation=before, action=t.action, reward=reward, next=after, ended=t.terminated)
        if self.settings.memory:
            self.memory.add(before, t.action, reward, after, t.terminated)
            self.exploration.add(before, t.action, after, t.terminated)

    def learn(self) -> dict[str, float] | None:
        if len(self.replay) < self.settings.batch:
            return None
        metrics = {}
        for _ in range(self.settings.updates):
            metrics = self._update()
        return metrics

    def _update(self) -> dict[str, float]:
        batch = self.replay.sample(self.settings.batch, self.settings.rewarding, self.rng)
        situations, owner, places, goal = self._remembered(batch) if self.settings.memory else self._bootstrapped(batch)
        if not len(places):
            return {}
        q = self._q(situations, owner, places)
        loss = nn.functional.huber_loss(q, torch.from_numpy(goal.astype(np.float32)).to(q.device))
        norm = update(loss, self.optimiser, self.settings.clip, lambda: not_finite(self.name, self.updates))
        self._evaluation = None
        self.updates += 1
        if self.updates % self.settings.sync_every == 0:
            self._synchronise()
        return {"loss": loss.item(), "q": q.mean().item(), "gradient_norm": norm}

    def _remembered(self, batch: Mapping[str, Any]) -> Targets:
        """All that is remembered of the commands in a batch's situations."""
        situations = np.unique(batch["situation"])
        first, count = self.situations.first(situations), self.situations.counts(situations)
        places, owner = ragged(first, count), np.repeat(np.arange(len(situations)), count)
        goal = self.memory.recall(places)
        known = ~np.isnan(goal)
        return situations, owner[known], places[known], goal[known]

    def _bootstrapped(self, batch: Mapping[str, Any]) -> Targets:
        """One-step targets by the target network."""
        situations, after = batch["situation"], batch["next"]
        first, count = self.cache.places(after)
        best = np.zeros(len(after), np.float32)
        some = count > 0
        starts = np.cumsum(count[some]) - count[some]
        best[some] = np.maximum.reduceat(self.cache.q.data[ragged(first[some], count[some])], starts)
        goal = batch["reward"] + self.settings.gamma * ~batch["ended"] * best
        return situations, np.arange(len(situations)), self.situations.first(situations) + batch["action"], goal

    def _q(self, situations: Ints, owner: Ints, places: Ints) -> Tensor:
        """Q of the commands at ``places``, each in the one of ``situations`` that ``owner`` names, by weights that
        change: each distinct text is encoded once."""
        here, network = self.situations, self.network
        parts, part_of = np.unique(here.parts(situations), return_inverse=True)
        commands, command_of = np.unique(here.commands.data[places], return_inverse=True)
        states = network.encoder([here.texts[t] for t in parts], commands=False)
        state = network.of_state(states[torch.from_numpy(part_of.reshape(len(situations), -1))].flatten(1))
        command = network.of_command(network.encoder([here.texts[t] for t in commands], commands=True))
        return network(state[torch.from_numpy(owner)], command[torch.from_numpy(command_of)])

    def state_dict(self) -> dict[str, Any]:
        return {
            "sizes": self._sizes(),
            "network": self.network.state_dict(),
            "target": self.target.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "situations": self.situations.state_dict(),
            "memory": self.memory.state_dict(),
            "exploration": self.exploration.state_dict(),
            "hearing": self.hearing.state_dict(),
            "cache": self.cache.state_dict(),
            "replay": self.replay.state_dict(),
            "rng": self.rng.bit_generator.state,
            "updates": self.updates,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        if "hearing" not in state:
            raise CheckpointError(
                "the checkpoint is of an older version, which did not say what was heard; start a new run"
            )
        DRRN.load_weights(self, state)  # not what a subclass makes of a transfer
        self.target.load_state_dict(state["target"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.situations.load_state_dict(state["situations"])
        self.memory.load_state_dict(state["memory"])
        self.exploration.load_state_dict(state["exploration"])
        self.hearing.load_state_dict(state["hearing"])
        self.cache.load_state_dict(state["cache"])
        self.replay.load_state_dict(state["replay"])
        self.rng.bit_generator.state = state["rng"]
        self.updates = state["updates"]

    def load_weights(self, state: Mapping[str, Any]) -> None:
        check_sizes(self.name, state["sizes"], self._sizes())
        self.network.load_state_dict(state["network"])
        self._evaluation = None
        self._synchronise()

    def _sizes(self) -> dict[str, Any]:
        return {**kind_of(self.network.encoder), "hidden": self.config["hidden"]}

    def _synchronise(self) -> None:
        self.target.load_state_dict(self.network.state_dict())
        self.cache.clear()

    def _evaluation_cache(self) -> ValueCache:
        """Values by the online network, apart from those of training, which must not notice."""
        if self._evaluation is None:
            self._evaluation = ValueCache(self.network, Situations(self.network.encoder.read))
        return self._evaluation

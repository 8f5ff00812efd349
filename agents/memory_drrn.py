"""Memory-DRRN: DRRN's network, with a remembered scene graph and count-based exploration.

With memory (the default) this is not the published DRRN, which is `drrn`: **the agent acts by value iteration on the
graph of all scenes it has seen** (`memory`), with a count-based exploration bonus (`exploration`). The network learns
those values. It is used only for untried commands in training, and only for unseen scenes in evaluation. The network is
what transfers to another game.

The network and the learning from a replay buffer are those of He et al. (2016), "Deep Reinforcement Learning with a
Natural Language Action Space", in the form used on Jericho by Hausknecht et al. (2020), "Interactive Fiction Games: A
Colossal Adventure". Deviations, and why:

* Values come from value iteration on the remembered graph instead of bootstrapping: a reward is propagated along every
  known path at once. The network regresses on the values of all remembered commands of a scene at once.
* Hidden state is tracked from past responses (`hidden_state`): if the same command in the same scene gets different
  responses, its last response in the episode becomes part of the scene.
* In training, commands are drawn by value plus a weighted exploration bonus; the environments have weights from small
  to large, as in Ape-X (Horgan et al. 2018).
* ``memory=False`` removes these three: Q-learning from single transitions with Boltzmann exploration. The other
  deviations stay.
* The text encoder is chosen by name (`encoders`): hashed words, word pairs and sentences (close to He et al.), a GRU
  over sentences (close to Hausknecht et al.), or a pretrained one. All texts share it; the first layer of the Q
  network tells them apart.
* The score is a fourth text of the state: a task is rewarded only once, so a room is worth less afterwards.
* A target network, synchronised every ``sync_every`` updates, acts and, without memory, bootstraps. Since its weights
  are constant in between, it encodes each distinct text and evaluates each state once.
* Rewards are divided by the game's maximum score and multiplied by ``reward_scale``, so that one temperature and one
  loss scale serve all games. Huber loss.
* A step limit is not terminal: the value after it is bootstrapped.
* Evaluation also draws from a Boltzmann distribution, with a lower temperature and no bonus: a greedy policy without
  recurrence would repeat a useless command until the step limit. With memory, in scenes without remembered values, a
  command is penalised for each time it was played in the same scene of the episode, and by the points that it cost
  anywhere in it (`evaluation_history`).

Metrics: ``loss`` (Huber), ``q`` (mean value of the commands learnt from), ``gradient_norm`` (before clipping).
"""

from __future__ import annotations

import copy
import zlib
from collections.abc import Mapping
from typing import Annotated, Any

import numpy as np
import torch
from pydantic import Field, model_validator
from torch import Tensor, nn
from typing_extensions import Self

from starling.agents.common.devices import open_device
from starling.agents.common.evaluation_history import EvaluationHistory, penalties, record
from starling.agents.common.exploration import Exploration
from starling.agents.common.hidden_state import HiddenState
from starling.agents.common.memory import SceneMemory
from starling.agents.common.optimiser_step import not_finite, optimiser_step
from starling.agents.common.replay import ReplayBuffer
from starling.agents.common.seeding import torch_seeded
from starling.agents.common.state_index import STATE_TEXTS, StateIndex
from starling.agents.encoders.base import Encoder
from starling.agents.encoders.use import Training, check_sizes, encoder_of_agent, kind_of, parameter_groups
from starling.training.agent import Agent, Bools, Floats, Ints, Observations, Transitions
from starling.training.settings import BaseSettings
from starling.util.arrays import Column, ragged
from starling.util.errors import CheckpointError

Positive = Annotated[float, Field(gt=0)]
Targets = tuple[Ints, Ints, Ints, np.ndarray]
"""(states, owner, slots, target): target values of the commands at ``slots``, each in the state ``states[owner]``."""
BONUS_WEIGHTS = 8
"""Number of distinct weights of the exploration bonus, which the environments have in turn."""
UNTRIED = -1e6
"""Value, in evaluation, of untried commands in a scene where others were tried. Finite, since a prior may exclude
those."""


class QNetwork(nn.Module):
    """Q(s, a), from encoded texts."""

    def __init__(self, encoder: Encoder, hidden: int) -> None:
        super().__init__()
        self.encoder = encoder
        # One linear layer over [state; command], kept in two parts, so that the state's part is computed once for all
        # of its commands.
        self.of_state = nn.Linear(len(STATE_TEXTS) * self.encoder.size, hidden)
        self.of_command = nn.Linear(self.encoder.size, hidden, bias=False)
        self.value = nn.Linear(hidden, 1)

    def forward(self, states: Tensor, commands: Tensor) -> Tensor:
        """First-layer outputs of states and of commands, (p, hidden) each -> Q values, (p,)."""
        return self.value(torch.relu(states + commands)).squeeze(1)


class ValueCache:
    """Q values of states by a network whose weights do not change, computed when first needed."""

    def __init__(self, network: QNetwork, index: StateIndex) -> None:
        self.network, self.index = network, index
        self.clear()

    def clear(self) -> None:
        """Clear all values; call when weights have changed."""
        size, hidden = self.network.encoder.size, self.network.of_command.out_features
        device = self.network.encoder.device
        self.vectors = torch.zeros(0, size, device=device)
        """By text id: encoded texts of states."""
        self.commands = torch.zeros(0, hidden, device=device)
        """By text id: first-layer outputs of commands."""
        self.has_vector, self.has_command = np.zeros(0, bool), np.zeros(0, bool)
        """Which of those are computed."""
        self.q = Column(np.float32)
        self.start = np.zeros(0, np.int64)
        """By state: where the values of its commands begin in ``q``; -1 if they are not computed."""

    def ranges(self, states: Ints) -> tuple[Ints, Ints]:
        """Where the states' values are in ``q``, after computing the missing ones: shape (n,) -> (first, count), (n,)
        each."""
        self._reserve()
        new = np.unique(states[self.start[states] < 0])
        if len(new):
            with torch.no_grad():
                self._compute(new)
        return self.start[states], self.index.counts(states)

    def _reserve(self) -> None:
        """Make room for all texts and states of the index, and half as many again, so that this is rare."""
        texts, states = len(self.index.texts), len(self.index)
        if texts > len(self.has_vector):
            extra = texts * 3 // 2 - len(self.has_vector)
            self.vectors = nn.functional.pad(self.vectors, (0, 0, 0, extra))
            self.commands = nn.functional.pad(self.commands, (0, 0, 0, extra))
            self.has_vector, self.has_command = (np.pad(a, (0, extra)) for a in (self.has_vector, self.has_command))
        if states > len(self.start):
            extra = states * 3 // 2 - len(self.start)
            self.start = np.pad(self.start, (0, extra), constant_values=-1)

    def _compute(self, new: Ints) -> None:
        index, network = self.index, self.network
        texts_of, count = index.text_ids(new), index.counts(new)
        texts = np.unique(texts_of[~self.has_vector[texts_of]])
        if len(texts):
            self.vectors[torch.from_numpy(texts)] = network.encoder([index.texts[t] for t in texts], commands=False)
            self.has_vector[texts] = True
        commands = index.commands.data[ragged(index.first_slot(new), count)]
        texts = np.unique(commands[~self.has_command[commands]])
        if len(texts):
            encoded = network.encoder([index.texts[t] for t in texts], commands=True)
            self.commands[torch.from_numpy(texts)] = network.of_command(encoded)
            self.has_command[texts] = True
        states = network.of_state(self.vectors[torch.from_numpy(texts_of)].flatten(1))
        owner = torch.from_numpy(np.repeat(np.arange(len(new)), count))
        self.start[new] = self.q.size + np.cumsum(count) - count
        self.q.extend(network(states[owner], self.commands[torch.from_numpy(commands)]).cpu().numpy())

    def state_dict(self) -> dict[str, Any]:
        # Saved because the last bits of a value depend on the batch in which it was computed.
        arrays = {"encoded": self.has_vector, "read": self.has_command, "q": self.q.values, "start": self.start}
        return {
            "vectors": self.vectors,
            "commands": self.commands,
            **{name: torch.from_numpy(array.copy()) for name, array in arrays.items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.clear()
        self.vectors = state["vectors"].to(self.vectors.device, copy=True)
        self.commands = state["commands"].to(self.commands.device, copy=True)
        self.has_vector, self.has_command, self.start = (
            state[name].numpy().copy() for name in ("encoded", "read", "start")
        )
        self.q.extend(state["q"].numpy())


class MemoryDRRNSettings(BaseSettings):
    """Settings of the agent. Weights transfer only between agents of the same encoder and sizes. Values are in units of
    scaled reward."""

    encoder: str = Field("bag", description="text encoder: a name, or the folder of a trained one")
    encoder_training: Training = Field(
        "tuned", description="tune the encoder with the agent, or keep it frozen, which encodes each text only once"
    )
    encoder_learning_rate: float | None = Field(
        None, ge=0, le=1, description="learning rate of the encoder; null: the same as learning_rate"
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
    reward_scale: float = Field(10.0, gt=0, description="total reward of a game with the maximum score, after scaling")
    sync_every: int = Field(100, ge=1, description="updates between synchronisations of the target network")
    device: str = Field("cpu", description="cpu, cuda or cuda:N; a run may be resumed on another device")

    @model_validator(mode="after")
    def _capacity_holds_a_batch(self) -> Self:
        if self.capacity < self.batch:
            raise ValueError(f"capacity={self.capacity}: choose at least the batch size, {self.batch}")
        return self


class MemoryDRRN(Agent):
    """The agent. ``seed``: random seed for initial weights and replay sampling. Settings: `MemoryDRRNSettings`."""

    name = "memory-drrn"
    Settings = MemoryDRRNSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        self.config = {"seed": seed, **s.model_dump(exclude={"device"}), "novelty": list(s.novelty)}
        # The name that the agent had when results were published: its seeds must stay the same.
        weights_seed, replay_seed = np.random.SeedSequence((seed, zlib.crc32(b"drrn"))).spawn(2)
        self.rng = np.random.default_rng(replay_seed)
        with torch_seeded(weights_seed):
            encoder = encoder_of_agent(
                s.encoder, s.encoder_training, buckets=s.buckets, embedding=s.embedding, hidden=s.hidden
            )
            self.network = QNetwork(encoder, s.hidden).to(open_device(s.device))
        self.target = copy.deepcopy(self.network).requires_grad_(False)
        groups = parameter_groups(self.network, self.network.encoder, s.encoder_learning_rate)
        self.optimiser = torch.optim.Adam(groups, lr=s.learning_rate, fused=True)
        self.index = StateIndex(self.network.encoder.read)
        self.cache = ValueCache(self.target, self.index)
        self.replay = ReplayBuffer(s.capacity)
        self.memory = SceneMemory(self.index, s.gamma)
        self.hidden_state = HiddenState()
        self.exploration = Exploration(self.index, s.exploration_discount)
        self.bonus_weights = np.geomspace(*s.novelty, num=BONUS_WEIGHTS)
        self.updates = 0
        self._evaluation: ValueCache | None = None
        """Values by the online network, with a state index of its own, so that an evaluation leaves no trace in
        training."""
        self._history = EvaluationHistory()

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        s = self.settings
        cache = self.cache if training else self._evaluation_cache()
        states = self._add_states(observations) if training else cache.index.add(observations)
        first, count = cache.ranges(states)
        position = np.arange(int(count.max()))
        values = cache.q.data[np.minimum(first[:, None] + position, cache.q.size - 1)]  # (n, max_commands)
        temperature = s.temperature if training else s.evaluation_temperature
        episodes = [] if training or not s.memory else self._history.update(observations)
        if episodes:
            values = values - penalties(episodes, cache.index, states, s.repetition, s.reward_scale)
            values = self._recall(values, observations)
        elif s.memory:
            values = self._explore(values, states, observations)
        logits = self.adjust_logits(values / temperature, observations, training)
        # The argmax of logits plus Gumbel noise is a sample of the Boltzmann distribution.
        noisy = logits + rng.gumbel(size=values.shape)
        chosen = np.where(position < count[:, None], noisy, -np.inf).argmax(axis=1)
        if episodes:
            record(episodes, cache.index, states, chosen)
            self.hidden_state.record_evaluation(observations, chosen)
        return chosen

    def _add_states(self, observations: Observations) -> Ints:
        """The ids of states observed in training, shape (n,); new ones are added."""
        contexts = self.hidden_state.contexts(observations) if self.settings.memory else None
        return self.index.add(observations, contexts)

    def _explore(self, values: np.ndarray, states: Ints, observations: Observations) -> np.ndarray:
        """Values for training, shape (n, max_commands): remembered ones replace the network's; the bonus is added."""
        slots = self._slots(self.index.first_slot(states), observations)
        recalled = self.memory.recall(slots)
        bonus = self.exploration.bonus(np.maximum(slots, 0))
        weight = self.bonus_weights[observations.env % BONUS_WEIGHTS]
        return np.where(np.isnan(recalled), values, recalled) + weight[:, None] * bonus

    def _recall(self, values: np.ndarray, observations: Observations) -> np.ndarray:
        """Values for evaluation, shape (n, max_commands): the remembered ones where a scene has any, else those
        given."""
        contexts = self.hidden_state.contexts_in_evaluation(observations)
        first = self.index.find_first_slot(observations, contexts)
        recalled = self.memory.recall(self._slots(first, observations))
        known = ~np.isnan(recalled)
        # The network's estimate for an untried command must not beat a remembered value.
        known_values = np.where(known, recalled, UNTRIED)
        return np.where(self.memory_decides(recalled)[:, None], known_values, self.adjust_unseen(values, recalled))

    def memory_decides(self, recalled: Floats) -> Bools:
        """Hook for subclasses: where, in evaluation, remembered values decide alone. ``recalled``: (n, max_commands),
        nan where nothing is remembered -> (n,)."""
        return np.asarray(~np.isnan(recalled).all(axis=1))

    def _slots(self, first: Ints, observations: Observations) -> Ints:
        """The slots of the commands of scenes with the given first slots, (n,) -> (n, max_commands); -1 where there is
        none."""
        counts = observations.counts
        position = np.arange(counts.max())
        return np.where((first[:, None] >= 0) & (position < counts[:, None]), first[:, None] + position, -1)

    def adjust_unseen(self, values: np.ndarray, recalled: Floats) -> np.ndarray:
        """Hook for subclasses: values in evaluation, shape (n, max_commands), used where the memory does not decide.
        ``recalled``: as for `memory_decides`."""
        return values

    def adjust_logits(self, logits: np.ndarray, observations: Observations, training: bool) -> np.ndarray:
        """Hook for subclasses: logits of the policy, shape (n, max_commands)."""
        return logits

    def observe(self, transitions: Transitions) -> None:
        t = transitions
        before = self._add_states(t.before)
        if self.settings.memory:
            self.hidden_state.observe(self.index.scene(before), t)
        after = self._add_states(t.after)
        reward = self._scaled_rewards(t)
        self.replay.add(situation=before, action=t.action, reward=reward, next=after, ended=t.terminated)
        if self.settings.memory:
            self.memory.add(before, t.action, reward, after, t.terminated)
            self.exploration.add(before, t.action, after, t.terminated)

    def _scaled_rewards(self, t: Transitions) -> np.ndarray:
        """Rewards as shares of the maximum score times ``reward_scale``, (n,) float32; as they are if it is unknown."""
        max_score = np.where(t.before.max_score == 0, self.settings.reward_scale, t.before.max_score)
        scaled: np.ndarray = (t.reward * (self.settings.reward_scale / max_score)).astype(np.float32)
        return scaled

    def learn(self) -> dict[str, float] | None:
        if len(self.replay) < self.settings.batch:
            return None
        metrics = {}
        for _ in range(self.settings.updates):
            metrics = self._update()
        return metrics

    def _update(self) -> dict[str, float]:
        s = self.settings
        batch = self.replay.sample(s.batch, s.rewarding, self.rng)
        states, owner, slots, target = self._remembered(batch) if s.memory else self._bootstrapped(batch)
        if not len(slots):
            return {}
        q = self._q(states, owner, slots)
        loss = nn.functional.huber_loss(q, torch.from_numpy(target.astype(np.float32)).to(q.device))
        norm = optimiser_step(loss, self.optimiser, s.clip, lambda: not_finite(self.name, self.updates))
        self._evaluation = None
        self.updates += 1
        if self.updates % s.sync_every == 0:
            self._synchronise()
        return {"loss": loss.item(), "q": q.mean().item(), "gradient_norm": norm}

    def _remembered(self, batch: Mapping[str, Any]) -> Targets:
        """Remembered values of all commands in the batch's states."""
        states = np.unique(batch["situation"])
        first, count = self.index.first_slot(states), self.index.counts(states)
        slots, owner = ragged(first, count), np.repeat(np.arange(len(states)), count)
        target = self.memory.recall(slots)
        known = ~np.isnan(target)
        return states, owner[known], slots[known], target[known]

    def _bootstrapped(self, batch: Mapping[str, Any]) -> Targets:
        """One-step targets by the target network."""
        states, after = batch["situation"], batch["next"]
        first, count = self.cache.ranges(after)
        best = np.zeros(len(after), np.float32)
        some = count > 0
        starts = np.cumsum(count[some]) - count[some]
        best[some] = np.maximum.reduceat(self.cache.q.data[ragged(first[some], count[some])], starts)
        target = batch["reward"] + self.settings.gamma * ~batch["ended"] * best
        return states, np.arange(len(states)), self.index.first_slot(states) + batch["action"], target

    def _q(self, states: Ints, owner: Ints, slots: Ints) -> Tensor:
        """Q of the commands at ``slots``, (p,), each in the state ``states[owner]``, with gradients; each distinct
        text is encoded once."""
        index, network = self.index, self.network
        texts, text_of = np.unique(index.text_ids(states), return_inverse=True)
        commands, command_of = np.unique(index.commands.data[slots], return_inverse=True)
        vectors = network.encoder([index.texts[t] for t in texts], commands=False)
        state = network.of_state(vectors[torch.from_numpy(text_of.reshape(len(states), -1))].flatten(1))
        command = network.of_command(network.encoder([index.texts[t] for t in commands], commands=True))
        return network(state[torch.from_numpy(owner)], command[torch.from_numpy(command_of)])

    def state_dict(self) -> dict[str, Any]:
        return {
            "sizes": self._sizes(),
            "network": self.network.state_dict(),
            "target": self.target.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "situations": self.index.state_dict(),
            "memory": self.memory.state_dict(),
            "exploration": self.exploration.state_dict(),
            "hearing": self.hidden_state.state_dict(),
            "cache": self.cache.state_dict(),
            "replay": self.replay.state_dict(),
            "rng": self.rng.bit_generator.state,
            "updates": self.updates,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        if "memory" not in state:
            raise CheckpointError(f"{self.name}: the checkpoint has no scene memory; use agent drrn")
        if "hearing" not in state:
            raise CheckpointError(
                f"{self.name}: the checkpoint is from an older version without hidden state; start a new run"
            )
        MemoryDRRN.load_weights(self, state)  # not the transfer of a subclass
        self.target.load_state_dict(state["target"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.index.load_state_dict(state["situations"])
        self.memory.load_state_dict(state["memory"])
        self.exploration.load_state_dict(state["exploration"])
        self.hidden_state.load_state_dict(state["hearing"])
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
        return {**kind_of(self.network.encoder), "hidden": self.settings.hidden}

    def _synchronise(self) -> None:
        self.target.load_state_dict(self.network.state_dict())
        self.cache.clear()

    def _evaluation_cache(self) -> ValueCache:
        if self._evaluation is None:
            self._evaluation = ValueCache(self.network, StateIndex(self.network.encoder.read))
        return self._evaluation

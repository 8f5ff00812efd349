"""Actor-critic: the agent of the STARLING paper.

Implements the text agent of Basavatia, Murugesan and Ratnakar (2024), "STARLING: Self-supervised Training of
Text-based Reinforcement Learning Agent with Large Language Models", which is that of Murugesan et al. (2021),
"Text-based RL Agents with Commonsense Knowledge": a bidirectional GRU encodes the observation and each admissible
command, a state GRU carries the episode's history, a linear layer scores each command against the state, another gives
the state's value. Hidden size 300, gamma 0.9, value loss 0.5, an annealed entropy bonus, Adam, gradient norm at most
40.

Deviations, and why:

* Words are hashed into buckets with learnt embeddings, instead of GloVe's: no download, and weights transfer to games
  with other words.
* Another encoder can replace that GRU (`encoders`); a linear layer projects its vectors to the hidden size.
* Response, room, inventory and score (as in `memory-drrn`) are encoded separately and their vectors averaged, so that
  each distinct text is encoded once per batch.
* An update after every ``unroll`` steps of all environments, with bootstrapped returns, instead of one after each
  episode: environments stay in step. The recurrent state at the start of an unroll is the one computed while acting.
* Rewards are divided by the game's maximum score and multiplied by ``reward_scale``.
* Evaluation also samples from the policy: a greedy policy tends to repeat a useless command until the step limit.

Metrics: ``loss``, ``value_loss``, ``entropy`` (nats), ``gradient_norm`` (before clipping).
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from pydantic import Field, model_validator
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence
from typing_extensions import Self

from starling.agents.common.devices import open_device
from starling.agents.common.optimiser_step import not_finite, optimiser_step
from starling.agents.common.seeding import torch_seeded
from starling.agents.common.state_index import StateIndex
from starling.agents.common.text_vector_cache import TextVectorCache
from starling.agents.encoders.base import Encoder
from starling.agents.encoders.use import Training, check_sizes, encoder_of_agent, kind_of, parameter_groups
from starling.agents.encoders.words import bucket, sentences
from starling.training.agent import Agent, Ints, Observations, Transitions
from starling.training.settings import BaseSettings
from starling.util.arrays import ragged

MAX_WORDS = 200
"""The rest of a text is ignored."""


class Network(nn.Module):
    """Policy and value. ``encoder``: text encoder; None for the paper's GRU."""

    def __init__(self, encoder: Encoder | None, buckets: int, embedding: int, hidden: int) -> None:
        super().__init__()
        self.buckets = buckets
        self.encoder = encoder
        if encoder is None:
            self.words = nn.Embedding(buckets, embedding, padding_idx=0)
            self.read = nn.GRU(embedding, hidden // 2, bidirectional=True)
        else:
            self.project = nn.Linear(encoder.size, hidden)
        self.state = nn.GRUCell(hidden, hidden)
        self.score = nn.Sequential(nn.Linear(2 * hidden, hidden), nn.ReLU(), nn.Linear(hidden, 1))
        self.value = nn.Linear(hidden, 1)

    def tokenise(self, text: str) -> Any:
        if self.encoder is not None:
            return self.encoder.read(text)
        words = " ".join(sentences(text)).split()[:MAX_WORDS]
        return torch.tensor([bucket(word, self.buckets) for word in words] or [0])

    def encode(self, texts: list[Any], commands: list[Any]) -> Tensor:
        """n tokenised texts and m tokenised commands, at least one in all -> (n + m, hidden)."""
        if self.encoder is not None:
            kinds = ((texts, False), (commands, True))
            return self.project(torch.cat([self.encoder(tokens, commands=kind) for tokens, kind in kinds if tokens]))
        tokens = texts + commands
        lengths = torch.tensor([len(one) for one in tokens])
        padded = pad_sequence(tokens).to(self.words.weight.device)
        packed = pack_padded_sequence(padded, lengths, enforce_sorted=False)
        words = nn.utils.rnn.PackedSequence(self.words(packed.data), *packed[1:])
        return torch.cat(tuple(self.read(words)[1]), dim=1)  # the last outputs of both directions

    def forward(
        self, observations: Tensor, commands: Tensor, count: Ints, recurrent: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Encoded observations, (n, hidden); encoded commands of all of them, (sum of count, hidden); numbers of
        commands, (n,); recurrent states before, (n, hidden) -> logits, (n, max_commands), -inf in padding; values,
        (n,); recurrent states after, (n, hidden)."""
        recurrent = self.state(observations, recurrent)
        owner = torch.from_numpy(np.repeat(np.arange(len(count)), count))
        scores = self.score(torch.cat([recurrent[owner], commands], dim=1)).squeeze(1)
        position = torch.from_numpy(np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count))
        logits = torch.full((len(count), int(count.max())), -torch.inf, device=recurrent.device)
        return logits.index_put((owner, position), scores), self.value(recurrent).squeeze(1), recurrent


class ActorCriticSettings(BaseSettings):
    """Settings of the agent. Weights transfer only between agents of the same encoder and sizes."""

    encoder: str | None = Field(None, description="text encoder: a name, a folder, or null for the paper's GRU")
    encoder_training: Training = Field(
        "tuned", description="tune the encoder with the agent, or keep it frozen, which encodes each text only once"
    )
    encoder_learning_rate: float | None = Field(
        None, ge=0, le=1, description="learning rate of the encoder; null: the same as learning_rate"
    )
    buckets: int = Field(8192, ge=2, description="hash buckets of words, in the paper's GRU, bag and gru")
    embedding: int = Field(100, ge=1, description="embedding size, in the paper's GRU, bag and gru")
    hidden: int = Field(300, ge=1, description="hidden size, an even number")
    gamma: float = Field(0.9, ge=0, le=1, description="discount factor")
    learning_rate: float = Field(1e-3, gt=0, le=1, description="Adam's learning rate")
    clip: float = Field(40.0, gt=0, description="maximum gradient norm")
    unroll: int = Field(8, ge=1, description="steps of all environments between updates")
    value_weight: float = Field(0.5, ge=0, description="coefficient of the value loss")
    entropy: float = Field(0.1, ge=0, description="initial entropy coefficient")
    last_entropy: float = Field(0.01, ge=0, description="final entropy coefficient")
    annealing: int = Field(2_000, ge=1, description="updates over which the entropy coefficient is annealed")
    reward_scale: float = Field(10.0, gt=0, description="total reward of a game with the maximum score, after scaling")
    device: str = Field("cpu", description="cpu, cuda or cuda:N; a run may be resumed on another device")

    @model_validator(mode="after")
    def _hidden_is_even(self) -> Self:
        if self.hidden % 2:
            raise ValueError(f"hidden={self.hidden}: choose an even number")
        return self


class ActorCritic(Agent):
    """The agent. ``seed``: random seed for initial weights. Settings: `ActorCriticSettings`."""

    name = "actor-critic"
    Settings = ActorCriticSettings
    SIZES = ("buckets", "embedding", "hidden")  # of the paper's GRU

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        self.config = {"seed": seed, **s.model_dump(exclude={"device"})}
        self.device = open_device(s.device)
        weights_seed = np.random.SeedSequence((seed, zlib.crc32(b"actor-critic")))
        with torch_seeded(weights_seed):
            sizes = {"buckets": s.buckets, "embedding": s.embedding, "hidden": s.hidden}
            encoder = None if s.encoder is None else encoder_of_agent(s.encoder, s.encoder_training, **sizes)
            self.network = Network(encoder, **sizes).to(self.device)
        groups = parameter_groups(self.network, encoder, s.encoder_learning_rate)
        self.optimiser = torch.optim.Adam(groups, lr=s.learning_rate, fused=True)
        self.index = StateIndex(self.network.tokenise)
        self.updates = 0
        self.recurrent: dict[int, Tensor] = {}
        """By environment: the recurrent state (hidden,) after its last observation in training."""
        self.steps: list[dict[str, Any]] = []
        """The unroll in progress."""
        self.start: dict[int, Tensor] = {}
        """``recurrent`` at the start of the unroll."""
        # Evaluation has a state of its own, so that it leaves no trace in training.
        self._recurrent_in_evaluation: dict[int, Tensor] = {}
        self._evaluation_index = StateIndex(self.network.tokenise)
        self._vectors = {True: self._vector_caches(self.index), False: self._vector_caches(self._evaluation_index)}
        """By training or evaluation: cached vectors of texts, and of commands."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        index = self.index if training else self._evaluation_index
        recurrent = self.recurrent if training else self._recurrent_in_evaluation
        if training and not self.steps:
            self.start = dict(recurrent)
        for env in observations.env[observations.first].tolist():
            recurrent.pop(env, None)
        with torch.no_grad():
            before = self._gather(recurrent, observations.env)
            logits, _, after = self._forward(index, index.add(observations), before, self._vectors[training])
        for env, state in zip(observations.env.tolist(), after, strict=True):
            recurrent[env] = state.clone()
        noisy = logits.cpu().numpy() + rng.gumbel(size=logits.shape)
        return noisy.argmax(axis=1)

    def observe(self, transitions: Transitions) -> None:
        t = transitions
        scale = self.settings.reward_scale / np.where(
            t.before.max_score == 0, self.settings.reward_scale, t.before.max_score
        )
        self.steps.append(
            {
                "env": t.before.env.tolist(),
                "first": t.before.first.tolist(),
                "situation": self.index.add(t.before).tolist(),
                "action": t.action.tolist(),
                "reward": (t.reward * scale).tolist(),
                "after": self.index.add(t.after).tolist(),
                "ended": t.terminated.tolist(),
                "over": (t.terminated | t.truncated).tolist(),
            }
        )

    def learn(self) -> dict[str, float] | None:
        if len(self.steps) < self.settings.unroll:
            return None
        loss, metrics = self._loss()
        norm = optimiser_step(loss, self.optimiser, self.settings.clip, lambda: not_finite(self.name, self.updates))
        self._clear_vectors()
        self.updates += 1
        self.steps = []
        return {"loss": loss.item(), **metrics, "gradient_norm": norm}

    def _loss(self) -> tuple[Tensor, dict[str, float]]:
        recurrent = dict(self.start)
        afters: list[dict[int, Tensor]] = []
        values: list[Tensor] = []
        log_probs: list[Tensor] = []
        entropies: list[Tensor] = []
        for step in self.steps:
            for env, first in zip(step["env"], step["first"], strict=True):
                if first:
                    recurrent.pop(env, None)
            logits, value, after = self._forward(
                self.index, np.array(step["situation"]), self._gather(recurrent, step["env"])
            )
            recurrent.update(zip(step["env"], after, strict=True))
            afters.append(dict(zip(step["env"], after.detach(), strict=True)))
            logs = torch.log_softmax(logits, dim=1)
            log_probs.append(logs[torch.arange(len(value)), torch.tensor(step["action"])])
            entropies.append(-(logs.exp() * logs.masked_fill(logs == -torch.inf, 0)).sum(dim=1))
            values.append(value)
        target, value = torch.cat(self._returns(afters)), torch.cat(values)
        advantage = target - value.detach()
        s = self.settings
        weight = max(s.last_entropy, s.entropy - (s.entropy - s.last_entropy) * self.updates / s.annealing)
        value_loss = (target - value).pow(2).mean()
        entropy = torch.cat(entropies).mean()
        loss = -(torch.cat(log_probs) * advantage).mean() + s.value_weight * value_loss - weight * entropy
        return loss, {"value_loss": value_loss.item(), "entropy": entropy.item()}

    def _returns(self, recurrent: list[dict[int, Tensor]]) -> list[Tensor]:
        """The discounted return of each step, (envs,) each, bootstrapped at the end of the unroll and at step limits.

        ``recurrent``: for each step, the recurrent states after it by environment."""
        returns: list[Tensor] = []
        ahead: dict[int, float] = {}
        for i_step in reversed(range(len(self.steps))):
            step = self.steps[i_step]
            bootstrapped = [
                i for i, env in enumerate(step["env"]) if not step["ended"][i] and (step["over"][i] or env not in ahead)
            ]
            next_value: dict[int, float] = {}
            if bootstrapped:
                with torch.no_grad():
                    before = self._gather(recurrent[i_step], [step["env"][i] for i in bootstrapped])
                    after = np.array([step["after"][i] for i in bootstrapped])
                    _, value, _ = self._forward(self.index, after, before, self._vectors[True])
                next_value = dict(zip(bootstrapped, value.tolist(), strict=True))
            for i, env in enumerate(step["env"]):
                rest = 0.0 if step["ended"][i] else next_value[i] if i in next_value else ahead[env]
                ahead[env] = step["reward"][i] + self.settings.gamma * rest
            returns.append(torch.tensor([ahead[env] for env in step["env"]], device=self.device))
        return returns[::-1]

    def _forward(
        self,
        index: StateIndex,
        states: Ints,
        recurrent: Tensor,
        caches: tuple[TextVectorCache, TextVectorCache] | None = None,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """`Network.forward` of states, (n,), and recurrent states, (n, hidden). Without ``caches``, texts are encoded
        with gradients, each distinct one once."""
        texts, text_of = np.unique(index.text_ids(states), return_inverse=True)
        count = index.counts(states)
        slots = ragged(index.first_slot(states), count)
        commands, command_of = np.unique(index.commands.data[slots], return_inverse=True)
        if caches:
            of_texts, of_commands = caches[0].of(texts), caches[1].of(commands)
        else:
            vectors = self.network.encode(*([index.texts[t] for t in ids] for ids in (texts, commands)))
            of_texts, of_commands = vectors[: len(texts)], vectors[len(texts) :]
        observations = of_texts[torch.from_numpy(text_of.reshape(len(states), -1))].mean(dim=1)
        return self.network(observations, of_commands[torch.from_numpy(command_of)], count, recurrent)

    def _vector_caches(self, index: StateIndex) -> tuple[TextVectorCache, TextVectorCache]:
        """Empty caches of texts and of commands."""

        def texts(ids: Ints) -> Tensor:
            return self.network.encode([index.texts[t] for t in ids], [])

        def commands(ids: Ints) -> Tensor:
            return self.network.encode([], [index.texts[t] for t in ids])

        size = self.network.value.in_features
        return TextVectorCache(texts, size, self.device), TextVectorCache(commands, size, self.device)

    def _clear_vectors(self) -> None:
        """Clear cached vectors; call when weights have changed."""
        for vectors in (*self._vectors[True], *self._vectors[False]):
            vectors.clear()

    def _gather(self, recurrent: Mapping[int, Tensor], envs: Any) -> Tensor:
        """The recurrent states of environments, (n, hidden); zeros at the beginning of an episode."""
        zeros = torch.zeros(self.network.value.in_features, device=self.device)
        return torch.stack([recurrent.get(int(env), zeros) for env in envs])

    def state_dict(self) -> dict[str, Any]:
        texts, commands = self._vectors[True]
        return {
            "sizes": self._sizes(),
            "network": self.network.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "situations": self.index.state_dict(),
            "vectors": {"texts": texts.state_dict(), "commands": commands.state_dict()},
            "states": dict(self.recurrent),
            "start": dict(self.start),
            "steps": list(self.steps),
            "updates": self.updates,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.load_weights(state)
        self.optimiser.load_state_dict(state["optimiser"])
        self.index.load_state_dict(state["situations"])
        if saved := state.get("vectors"):  # older checkpoints have none
            for vectors, name in zip(self._vectors[True], ("texts", "commands"), strict=True):
                vectors.load_state_dict(saved[name])
        self.recurrent, self.start = (
            {env: vector.to(self.device) for env, vector in state[name].items()} for name in ("states", "start")
        )
        self.steps, self.updates = list(state["steps"]), state["updates"]

    def load_weights(self, state: Mapping[str, Any]) -> None:
        check_sizes(self.name, state["sizes"], self._sizes())
        self.network.load_state_dict(state["network"])
        self._clear_vectors()

    def _sizes(self) -> dict[str, Any]:
        if self.network.encoder is None:
            return {key: self.config[key] for key in self.SIZES}
        return {**kind_of(self.network.encoder), "hidden": self.settings.hidden}

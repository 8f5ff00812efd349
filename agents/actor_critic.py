"""Actor-critic: the agent of the STARLING paper.

Implements the text agent of Basavatia, Murugesan and Ratnakar (2024), "STARLING: Self-supervised Training of Text-based
Reinforcement Learning Agent with Large Language Models", which is that of Murugesan et al. (2021), "Text-based RL Agents
with Commonsense Knowledge": a bidirectional GRU reads the observation and each admissible command, a state GRU carries
the episode on, a linear layer scores each command against the state, another gives the state's value. Hidden size 300,
gamma 0.9, value loss 0.5, an entropy term that becomes smaller, Adam, gradient norm at most 40.

Deviations, and why:

* Words are hashed into buckets and their embeddings learnt, instead of GloVe's: no download, and weights move to games with
  other words.
* Another encoder may take the place of that GRU (`encoders`); a linear layer brings its vectors to the hidden size.
* Answer, room, inventory and score (as in `drrn`) are read one by one and their vectors averaged: each distinct text is
  then read once in a batch.
* An update after every ``unroll`` steps of all environments, with bootstrapped returns, instead of one after each episode:
  environments stay in step. The state at the beginning of an unroll is that of the policy that acted.
* Rewards are divided by the game's maximum score and multiplied by ``reward_scale``.
* Evaluation draws from the policy as well: a greedy player that sees one state at a time repeats a useless command.

Metrics: ``loss``, ``value_loss``, ``entropy`` (nats), ``gradient_norm`` (before clipping).
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
import torch
from pydantic import Field, model_validator
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence
from typing_extensions import Self

from starling.agents.common.devices import open_device
from starling.agents.common.optimiser_step import not_finite, update
from starling.agents.common.seeding import torch_seeded
from starling.agents.common.state_index import Situations
from starling.agents.common.text_vector_cache import Vectors
from starling.agents.encoders.base import Encoder
from starling.agents.encoders.use import Training, check_sizes, encoder_of_agent, kind_of, parameter_groups
from starling.agents.encoders.words import bucket, sentences
from starling.training.agent import Agent, Ints, Observations, Transitions
from starling.training.settings import BaseSettings
from starling.util.arrays import ragged

MAX_WORDS = 200
"""What a text has beyond is not read."""


class Network(nn.Module):
    """Policy and value. ``encoder``: what reads texts; None for the paper's GRU."""

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

    def tokens(self, text: str) -> Any:
        if self.encoder is not None:
            return self.encoder.read(text)
        words = " ".join(sentences(text)).split()[:MAX_WORDS]
        return torch.tensor([bucket(word, self.buckets) for word in words] or [0])

    def encode(self, tokens: list[Any], commands: list[Any]) -> Tensor:
        """n texts and m commands, one at least -> (n + m, hidden): of the GRU, the last outputs of both directions."""
        if self.encoder is not None:
            kinds = ((tokens, False), (commands, True))
            return self.project(torch.cat([self.encoder(read, commands=kind) for read, kind in kinds if read]))
        tokens = tokens + commands
        lengths = torch.tensor([len(one) for one in tokens])
        padded = pad_sequence(tokens).to(self.words.weight.device)
        packed = pack_padded_sequence(padded, lengths, enforce_sorted=False)
        words = nn.utils.rnn.PackedSequence(self.words(packed.data), *packed[1:])
        return torch.cat(tuple(self.read(words)[1]), dim=1)

    def forward(self, seen: Tensor, commands: Tensor, count: Ints, state: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(n, hidden) of observations, (sum of count, hidden) of commands, (n, hidden) of states before ->
        (logits (n, most), values (n,), states (n, hidden))."""
        state = self.state(seen, state)
        owner = torch.from_numpy(np.repeat(np.arange(len(count)), count))
        scores = self.score(torch.cat([state[owner], commands], dim=1)).squeeze(1)
        place = torch.from_numpy(np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count))
        logits = torch.full((len(count), int(count.max())), -torch.inf, device=state.device)
        return logits.index_put((owner, place), scores), self.value(state).squeeze(1), state


class ActorCriticSettings(BaseSettings):
    """Weights transfer only between agents of the same encoder and sizes."""

    encoder: str | None = Field(None, description="text encoder: a name, a folder, or null for the paper's GRU")
    encoder_training: Training = Field("tuned", description="tuned, or frozen: each text is then encoded once")
    encoder_learning_rate: float | None = Field(
        None, ge=0, le=1, description="learning rate of the encoder; null: that of the rest"
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
    reward_scale: float = Field(10.0, gt=0, description="what a game's maximum score is scaled to")
    device: str = Field("cpu", description="cpu, cuda or cuda:N; a run may be resumed on another device")

    @model_validator(mode="after")
    def _hidden_is_even(self) -> Self:
        if self.hidden % 2:
            raise ValueError(f"hidden={self.hidden}: choose an even number")
        return self


class ActorCritic(Agent):
    """The agent. ``seed``: random seed for initial weights; settings as in `ActorCriticSettings`."""

    name = "actor-critic"
    Settings: ClassVar[type[ActorCriticSettings]] = ActorCriticSettings
    settings: ActorCriticSettings
    SIZES = ("buckets", "embedding", "hidden")  # of the paper's encoder

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        self.config = {"seed": seed, **s.model_dump(exclude={"device"})}
        self.device = open_device(s.device)
        weights_seed = np.random.SeedSequence((seed, zlib.crc32(b"actor-critic")))
        with torch_seeded(weights_seed):
            sizes = {"buckets": s.buckets, "embedding": s.embedding, "hidden": s.hidden}
            reader = None if s.encoder is None else encoder_of_agent(s.encoder, s.encoder_training, **sizes)
            self.network = Network(reader, **sizes).to(self.device)
        groups = parameter_groups(self.network, reader, s.encoder_learning_rate)
        self.optimiser = torch.optim.Adam(groups, lr=s.learning_rate, fused=True)
        self.situations = Situations(self.network.tokens)
        self.updates = 0
        self.states: dict[int, Tensor] = {}
        """By environment: the state (hidden,) after its last observation in training."""
        self.steps: list[dict[str, Any]] = []
        """Of the unroll in progress."""
        self.start: dict[int, Tensor] = {}
        """``states`` when it began."""
        self._playing: dict[int, Tensor] = {}
        self._unseen = Situations(self.network.tokens)
        """Those of evaluation, so that it leaves no trace."""
        self._vectors = {True: self._reading(self.situations), False: self._reading(self._unseen)}
        """Of training, and of evaluation."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        situations = self.situations if training else self._unseen
        states = self.states if training else self._playing
        if training and not self.steps:
            self.start = dict(states)
        for env in observations.env[observations.first].tolist():
            states.pop(env, None)
        with torch.no_grad():
            before = self._gather(states, observations.env)
            logits, _, after = self._forward(situations, situations.of(observations), before, self._vectors[training])
        for env, state in zip(observations.env.tolist(), after, strict=True):
            states[env] = state.clone()
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
                "situation": self.situations.of(t.before).tolist(),
                "action": t.action.tolist(),
                "reward": (t.reward * scale).tolist(),
                "after": self.situations.of(t.after).tolist(),
                "ended": t.terminated.tolist(),
                "over": (t.terminated | t.truncated).tolist(),
            }
        )

    def learn(self) -> dict[str, float] | None:
        if len(self.steps) < self.settings.unroll:
            return None
        loss, metrics = self._loss()
        norm = update(loss, self.optimiser, self.settings.clip, lambda: not_finite(self.name, self.updates))
        self._forget()
        self.updates += 1
        self.steps = []
        return {"loss": loss.item(), **metrics, "gradient_norm": norm}

    def _loss(self) -> tuple[Tensor, dict[str, float]]:
        states = dict(self.start)
        afters: list[dict[int, Tensor]] = []
        values: list[Tensor] = []
        chosen: list[Tensor] = []
        entropies: list[Tensor] = []
        for step in self.steps:
            for env, first in zip(step["env"], step["first"], strict=True):
                if first:
                    states.pop(env, None)
            logits, value, after = self._forward(
                self.situations, np.array(step["situation"]), self._gather(states, step["env"])
            )
            states.update(zip(step["env"], after, strict=True))
            afters.append(dict(zip(step["env"], after.detach(), strict=True)))
            logs = torch.log_softmax(logits, dim=1)
            chosen.append(logs[torch.arange(len(value)), torch.tensor(step["action"])])
            entropies.append(-(logs.exp() * logs.masked_fill(logs == -torch.inf, 0)).sum(dim=1))
            values.append(value)
        goals = self._goals(afters)
        goal, value = torch.cat(goals), torch.cat(values)
        advantage = goal - value.detach()
        high, low = self.settings.entropy, self.settings.last_entropy
        weight = max(low, high - (high - low) * self.updates / self.settings.annealing)
        value_loss = (goal - value).pow(2).mean()
        entropy = torch.cat(entropies).mean()
        loss = -(torch.cat(chosen) * advantage).mean() + self.settings.value_weight * value_loss - weight * entropy
        return loss, {"value_loss": value_loss.item(), "entropy": entropy.item()}

    def _goals(self, states: list[dict[int, Tensor]]) -> list[Tensor]:
        """Discounted returns of every step, bootstrapped where the unroll or a step limit ends an episode."""
        goals: list[Tensor] = []
        ahead: dict[int, float] = {}
        for number in reversed(range(len(self.steps))):
            step = self.steps[number]
            # An episode that goes on at the end of the unroll, or was truncated, is worth what the critic says.
            open_ended = [
                i for i, env in enumerate(step["env"]) if not step["ended"][i] and (step["over"][i] or env not in ahead)
            ]
            if open_ended:
                with torch.no_grad():
                    before = self._gather(states[number], [step["env"][i] for i in open_ended])
                    after = np.array([step["after"][i] for i in open_ended])
                    _, bootstrap, _ = self._forward(self.situations, after, before, self._vectors[True])
            found = dict(zip(open_ended, bootstrap.tolist(), strict=True)) if open_ended else {}
            for i, env in enumerate(step["env"]):
                rest = 0.0 if step["ended"][i] else found[i] if i in found else ahead[env]
                ahead[env] = step["reward"][i] + self.settings.gamma * rest
            goals.append(torch.tensor([ahead[env] for env in step["env"]], device=self.device))
        return goals[::-1]

    def _forward(
        self, situations: Situations, numbers: Ints, before: Tensor, known: tuple[Vectors, Vectors] | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """As `Network.forward`, of situations; each distinct text is encoded once, or, without a gradient, looked up in
        what is ``known``."""
        parts, part_of = np.unique(situations.parts(numbers), return_inverse=True)
        count = situations.counts(numbers)
        places = ragged(situations.first(numbers), count)
        commands, command_of = np.unique(situations.commands.data[places], return_inverse=True)
        if known:
            of_parts, of_commands = known[0].of(parts), known[1].of(commands)
        else:
            vectors = self.network.encode(*([situations.texts[t] for t in texts] for texts in (parts, commands)))
            of_parts, of_commands = vectors[: len(parts)], vectors[len(parts) :]
        seen = of_parts[torch.from_numpy(part_of.reshape(len(numbers), -1))].mean(dim=1)
        return self.network(seen, of_commands[torch.from_numpy(command_of)], count, before)

    def _reading(self, situations: Situations) -> tuple[Vectors, Vectors]:
        """Of texts, and of commands, none computed yet."""

        def texts(numbers: Ints) -> Tensor:
            return self.network.encode([situations.texts[t] for t in numbers], [])

        def commands(numbers: Ints) -> Tensor:
            return self.network.encode([], [situations.texts[t] for t in numbers])

        size = self.network.value.in_features
        return Vectors(texts, size, self.device), Vectors(commands, size, self.device)

    def _forget(self) -> None:
        """Vectors are of the weights that they were computed with."""
        for vectors in (*self._vectors[True], *self._vectors[False]):
            vectors.clear()

    def _gather(self, states: Mapping[int, Tensor], envs: Any) -> Tensor:
        nothing = torch.zeros(self.network.value.in_features, device=self.device)
        return torch.stack([states.get(int(env), nothing) for env in envs])

    def state_dict(self) -> dict[str, Any]:
        texts, commands = self._vectors[True]
        return {
            "sizes": self._sizes(),
            "network": self.network.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "situations": self.situations.state_dict(),
            "vectors": {"texts": texts.state_dict(), "commands": commands.state_dict()},
            "states": dict(self.states),
            "start": dict(self.start),
            "steps": list(self.steps),
            "updates": self.updates,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.load_weights(state)
        self.optimiser.load_state_dict(state["optimiser"])
        self.situations.load_state_dict(state["situations"])
        if there := state.get("vectors"):  # an older checkpoint has none
            for vectors, name in zip(self._vectors[True], ("texts", "commands"), strict=True):
                vectors.load_state_dict(there[name])
        self.states, self.start = (
            {env: vector.to(self.device) for env, vector in state[name].items()} for name in ("states", "start")
        )
        self.steps, self.updates = list(state["steps"]), state["updates"]

    def load_weights(self, state: Mapping[str, Any]) -> None:
        check_sizes(self.name, state["sizes"], self._sizes())
        self.network.load_state_dict(state["network"])
        self._forget()

    def _sizes(self) -> dict[str, Any]:
        if self.network.encoder is None:
            return {key: self.config[key] for key in self.SIZES}
        return {**kind_of(self.network.encoder), "hidden": self.config["hidden"]}

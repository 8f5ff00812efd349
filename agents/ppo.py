"""PPO: Stable-Baselines3's MaskablePPO, with the admissible commands as action mask.

The algorithm is that of Schulman et al. (2017), "Proximal Policy Optimization Algorithms", with invalid actions masked
as in Huang and Ontanon (2022), "A Closer Look at Invalid Action Masking in Policy Gradient Algorithms", both as
implemented in sb3-contrib: `MaskablePPO` with its rollout buffer, its `train` and its policy class. This file adds
what a text game needs: a features extractor that encodes texts, and a head that scores each command against the state.

Deviations, and why:

* Starling's trainer collects the transitions, so Stable-Baselines3's loop is not used: `observe` stores them, and when
  there are enough, `learn` fills the rollout buffer and calls `train`. The environments' sequences are concatenated;
  at a seam the value of the next state is added to the reward, as Stable-Baselines3 does at a step limit.
* An observation is the id of a state; the extractor looks up its texts. Action i is the i-th admissible command, so
  the policy scores a command by its text and not by its number.
* Random numbers come from the trainer's and the agent's generators, not from numpy's or torch's global ones.
* Rewards are divided by the game's maximum score and multiplied by ``reward_scale``.
* No orthogonal initialisation: it would overwrite pretrained encoders.
* Evaluation also samples from the policy: a greedy policy without recurrence would repeat a useless command until the
  step limit.

Metrics, from `train`: ``loss``, ``policy_loss``, ``value_loss``, ``entropy`` (nats), ``approx_kl``, ``clip_fraction``.
"""

from __future__ import annotations

import copy
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

import gymnasium as gym
import numpy as np
import torch
from pydantic import Field, model_validator
from sb3_contrib import MaskablePPO
from sb3_contrib.common.maskable.policies import MaskableActorCriticPolicy
from stable_baselines3.common.logger import Logger
from stable_baselines3.common.torch_layers import BaseFeaturesExtractor
from torch import Tensor, nn
from typing_extensions import Self

from starling.agents.common.devices import open_device
from starling.agents.common.optimiser_step import not_finite
from starling.agents.common.seeding import torch_seeded
from starling.agents.common.state_index import STATE_TEXTS, StateIndex
from starling.agents.common.text_vector_cache import TextVectorCache
from starling.agents.encoders.base import Encoder
from starling.agents.encoders.use import Training, check_sizes, encoder_of_agent, kind_of, parameter_groups
from starling.training.agent import Agent, Ints, Observations, Transitions
from starling.training.settings import BaseSettings
from starling.util.arrays import ragged
from starling.util.errors import CheckpointError, StarlingError

MAX_STATES = 2**24
"""Stable-Baselines3 passes observations as float32, which represents larger integers inexactly."""
METRICS = {
    "loss": "loss",
    "policy_gradient_loss": "policy_loss",
    "value_loss": "value_loss",
    "approx_kl": "approx_kl",
    "clip_fraction": "clip_fraction",
}
"""{Stable-Baselines3's name: ours}."""


class Extractor(BaseFeaturesExtractor):
    """State ids, (n, 1) -> features, (n, (1 + max_commands) * hidden): the state, then each command, padded with
    zeros."""

    def __init__(self, space: gym.Space[Any], encoder: Encoder, hidden: int, max_commands: int) -> None:
        super().__init__(space, (1 + max_commands) * hidden)
        self.encoder = encoder
        self.of_state = nn.Linear(len(STATE_TEXTS) * encoder.size, hidden)
        self.of_command = nn.Linear(encoder.size, hidden)
        self.max_commands = max_commands
        self.seen: SeenStates
        """What the state ids refer to; set by the agent."""

    def train(self, mode: bool = True) -> Extractor:
        """The encoder keeps its own mode, without dropout (`encoder_of_agent`)."""
        self.training = mode
        return self

    def forward(self, observations: Tensor) -> Tensor:
        index, states = self.seen.index, observations[:, 0].long().cpu().numpy()
        texts, text_of = np.unique(index.text_ids(states), return_inverse=True)
        # Cached vectors have no gradient.
        vectors = self.encode_texts(index, texts) if torch.is_grad_enabled() else self.seen.texts.of(texts)
        state = self.of_state(vectors[torch.from_numpy(text_of.reshape(len(states), -1))].flatten(1))
        count = index.counts(states)
        command_texts = index.commands.data[ragged(index.first_slot(states), count)]
        distinct, command_of = np.unique(command_texts, return_inverse=True)
        commands = self.encode_commands(index, distinct) if torch.is_grad_enabled() else self.seen.commands.of(distinct)
        owner = np.repeat(np.arange(len(states)), count)
        position = torch.from_numpy(ragged(np.zeros_like(count), count))
        padded = torch.zeros(len(states), self.max_commands, state.shape[1], device=state.device)
        padded = padded.index_put((torch.from_numpy(owner), position), commands[torch.from_numpy(command_of)])
        return torch.cat([state, padded.flatten(1)], dim=1)

    def encode_texts(self, index: StateIndex, text_ids: Ints) -> Tensor:
        """(n,) -> (n, encoder.size)."""
        return self.encoder([index.texts[t] for t in text_ids], commands=False)

    def encode_commands(self, index: StateIndex, text_ids: Ints) -> Tensor:
        """(n,) -> (n, hidden)."""
        return self.of_command(self.encoder([index.texts[t] for t in text_ids], commands=True))


class SeenStates:
    """The states of training or of evaluation, and cached vectors of their texts."""

    def __init__(self, extractor: Extractor) -> None:
        self.index = index = StateIndex(extractor.encoder.read)
        device, size, hidden = extractor.encoder.device, extractor.encoder.size, extractor.of_command.out_features
        self.texts = TextVectorCache(lambda ids: extractor.encode_texts(index, ids), size, device)
        self.commands = TextVectorCache(lambda ids: extractor.encode_commands(index, ids), hidden, device)

    def clear_vectors(self) -> None:
        """To be called when weights have changed."""
        self.texts.clear()
        self.commands.clear()


class StateAndCommands(nn.Module):
    """Splits the extractor's output: for the policy, each command combined with the state; for the value, the state."""

    def __init__(self, hidden: int, max_commands: int) -> None:
        super().__init__()
        self.hidden, self.max_commands = hidden, max_commands
        self.latent_dim_pi, self.latent_dim_vf = hidden, hidden

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor]:
        return self.forward_actor(features), self.forward_critic(features)

    def forward_actor(self, features: Tensor) -> Tensor:
        """(n, (1 + max_commands) * hidden) -> (n, max_commands, hidden)."""
        states = features.view(len(features), 1 + self.max_commands, self.hidden)
        return torch.relu(states[:, :1] + states[:, 1:])

    def forward_critic(self, features: Tensor) -> Tensor:
        """(n, (1 + max_commands) * hidden) -> (n, hidden)."""
        return torch.relu(features[:, : self.hidden])


class Policy(MaskableActorCriticPolicy):
    """Stable-Baselines3's policy, with a head that gives one logit per command."""

    features_extractor: Extractor

    def _build_mlp_extractor(self) -> None:
        extractor = self.features_extractor
        module = StateAndCommands(extractor.of_state.out_features, extractor.max_commands)
        self.mlp_extractor = module  # type: ignore[assignment]

    def _build(self, lr_schedule: Any) -> None:
        super()._build(lr_schedule)
        self.action_net = nn.Sequential(nn.Linear(self.mlp_extractor.latent_dim_pi, 1), nn.Flatten())

    @torch.no_grad()
    def evaluate_states(self, states: Ints, masks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """State ids, (n,), and action masks, (n, max_commands) -> log-probabilities, (n, max_commands), and values,
        (n,)."""
        self.set_training_mode(False)
        observations = torch.from_numpy(states[:, None]).to(self.device)
        features = self.extract_features(observations)
        for_policy, for_value = self.mlp_extractor(features)
        distribution = self._get_action_dist_from_latent(for_policy)
        distribution.apply_masking(masks)
        logits, values = distribution.distribution.logits, self.value_net(for_value)[:, 0]  # type: ignore[union-attr]
        return logits.cpu().numpy(), values.cpu().numpy()


class FixedRatePPO(MaskablePPO):
    """MaskablePPO without a learning rate schedule, since the encoder may have a learning rate of its own."""

    def _update_learning_rate(self, optimizers: Any) -> None:
        pass


class Spaces(gym.Env[np.ndarray, np.int64]):
    """An environment that only provides spaces for Stable-Baselines3; it is never played."""

    def __init__(self, max_commands: int) -> None:
        self.observation_space = gym.spaces.Box(0, MAX_STATES, (1,), np.int64)
        self.action_space = gym.spaces.Discrete(max_commands)


class StoredStep(NamedTuple):
    """One transition of one environment, stored until the next update; states are ids."""

    env: int
    state: int
    action: int
    reward: float
    first: bool
    value: float
    log_prob: float
    next_state: int
    terminated: bool
    over: bool
    """Terminated or truncated."""


class PPOSettings(BaseSettings):
    """Settings of the agent. Weights transfer only between agents of the same encoder and sizes."""

    encoder: str = Field("bag", description="text encoder: a name, or the folder of a trained one")
    encoder_training: Training = Field(
        "tuned", description="tune the encoder with the agent, or keep it frozen, which encodes each text only once"
    )
    encoder_learning_rate: float | None = Field(
        None, ge=0, le=1, description="learning rate of the encoder; null: the same as learning_rate"
    )
    buckets: int = Field(8192, ge=2, description="hash buckets of words, in the encoders bag and gru")
    embedding: int = Field(64, ge=1, description="embedding size, in the encoders bag and gru")
    hidden: int = Field(128, ge=1, description="hidden size of policy and value, and of the encoder gru")
    most_commands: int = Field(
        64, ge=1, description="maximum number of admissible commands in a state; the run stops at a state with more"
    )
    rollout: int = Field(512, ge=1, description="transitions per rollout, over all environments")
    epochs: int = Field(4, ge=1, description="epochs per rollout")
    batch: int = Field(64, ge=1, description="minibatch size")
    gamma: float = Field(0.95, ge=0, le=1, description="discount factor")
    gae_lambda: float = Field(0.95, ge=0, le=1, description="lambda of generalised advantage estimation")
    clip_range: float = Field(0.2, gt=0, description="clipping range of the probability ratio")
    entropy: float = Field(0.02, ge=0, description="entropy coefficient")
    value_weight: float = Field(0.5, ge=0, description="coefficient of the value loss")
    clip: float = Field(0.5, gt=0, description="maximum gradient norm")
    learning_rate: float = Field(1e-3, gt=0, le=1, description="Adam's learning rate")
    reward_scale: float = Field(10.0, gt=0, description="total reward of a game with the maximum score, after scaling")
    device: str = Field("cpu", description="cpu, cuda or cuda:N; a run may be resumed on another device")

    @model_validator(mode="after")
    def _batches_can_be_normalised(self) -> Self:
        if self.rollout % self.batch == 1 or self.batch < 2 or self.rollout < 2:
            raise ValueError(
                f"rollout={self.rollout}, batch={self.batch}: choose them so that every batch has at least two "
                "transitions"
            )
        return self


class PPO(Agent):
    """The agent. ``seed``: random seed for initial weights and the order of minibatches. Settings: `PPOSettings`."""

    name = "ppo"
    Settings = PPOSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        self.config = {"seed": seed, **s.model_dump(exclude={"device"})}
        weights_seed, batches_seed = np.random.SeedSequence((seed, zlib.crc32(b"ppo"))).spawn(2)
        self.rng = np.random.default_rng(batches_seed)
        with torch_seeded(weights_seed):
            encoder = encoder_of_agent(
                s.encoder, s.encoder_training, buckets=s.buckets, embedding=s.embedding, hidden=s.hidden
            )
            features = {"encoder": encoder, "hidden": s.hidden, "max_commands": s.most_commands}
            self.model = FixedRatePPO(
                Policy,
                Spaces(s.most_commands),
                n_steps=s.rollout,
                batch_size=s.batch,
                n_epochs=s.epochs,
                gamma=s.gamma,
                gae_lambda=s.gae_lambda,
                clip_range=s.clip_range,
                ent_coef=s.entropy,
                vf_coef=s.value_weight,
                max_grad_norm=s.clip,
                learning_rate=s.learning_rate,
                policy_kwargs={
                    "ortho_init": False,
                    "features_extractor_class": Extractor,
                    "features_extractor_kwargs": features,
                },
                device=open_device(s.device),
            )
        self.model.set_logger(Logger(folder=None, output_formats=[]))
        self.policy: Policy = self.model.policy  # type: ignore[assignment]
        self.extractor = self.policy.features_extractor
        groups = parameter_groups(self.policy, self.extractor.encoder, s.encoder_learning_rate)
        self.policy.optimizer = torch.optim.Adam(groups, lr=s.learning_rate, **self.policy.optimizer_kwargs)
        # Made after the weights were moved to their device.
        self._training, self._evaluation = SeenStates(self.extractor), SeenStates(self.extractor)
        self.extractor.seen = self._training
        self.index = self._training.index
        self.stored: list[StoredStep] = []
        """Transitions not learnt from yet, in order of time."""
        self._chosen: dict[int, tuple[float, float]] = {}
        """By environment: value of the state, and log-probability of the command that was chosen in it."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        if (needed := int(observations.counts.max())) > self.settings.most_commands:
            raise StarlingError(f"ppo: a state has {needed} commands; set most_commands={needed} or more")
        with self._seen_states(training) as index:
            masks = self._masks(observations.counts)
            log_probs, values = self.policy.evaluate_states(index.add(observations), masks)
        # The argmax of log-probabilities plus Gumbel noise is a sample of the distribution.
        noisy = log_probs[:, : observations.commands.shape[1]] + rng.gumbel(size=observations.commands.shape)
        chosen = np.where(observations.commands >= 0, noisy, -np.inf).argmax(axis=1)
        if training:
            pairs = zip(values.tolist(), log_probs[np.arange(len(chosen)), chosen].tolist(), strict=True)
            self._chosen.update(zip(observations.env.tolist(), pairs, strict=True))
        return chosen

    def observe(self, transitions: Transitions) -> None:
        t = transitions
        scale = self.settings.reward_scale / np.where(
            t.before.max_score == 0, self.settings.reward_scale, t.before.max_score
        )
        before, after = self.index.add(t.before), self.index.add(t.after)
        pairs = [self._chosen.pop(env) for env in t.before.env.tolist()]
        columns = {
            "env": t.before.env,
            "state": before,
            "action": t.action,
            "reward": t.reward * scale,
            "first": t.before.first,
            "value": np.array([value for value, _ in pairs]),
            "log_prob": np.array([log_prob for _, log_prob in pairs]),
            "next_state": after,
            "terminated": t.terminated,
            "over": t.terminated | t.truncated,
        }
        rows = zip(*(columns[field].tolist() for field in StoredStep._fields), strict=True)
        self.stored += map(StoredStep._make, rows)

    def learn(self) -> dict[str, float] | None:
        rollout = self.settings.rollout
        if len(self.stored) < rollout:
            return None
        self._fill(self.stored[:rollout])
        self.stored = self.stored[rollout:]
        before = copy.deepcopy(self.policy.state_dict())
        logged = self.model.logger.name_to_value  # filled by `train`
        with _numpy_seeded(self.rng):
            try:
                self.model.train()
                self._clear_vectors()
                # `train` does not expose its gradients, but one that is not finite shows in the weights.
                finite = np.isfinite(logged["train/loss"]) and all(w.isfinite().all() for w in self.policy.parameters())
            except ValueError:  # torch refuses NaN logits
                finite = False
        if not finite:
            self.policy.load_state_dict(before)
            raise not_finite(self.name, self.model._n_updates)
        metrics = {ours: float(logged[f"train/{theirs}"]) for theirs, ours in METRICS.items()}
        return {**metrics, "entropy": -float(logged["train/entropy_loss"])}

    def _fill(self, steps: list[StoredStep]) -> None:
        """Fill the rollout buffer with the sequences of all environments, one after another."""
        steps = sorted(steps, key=lambda step: step.env)  # stable: in order of time within each
        next_states = np.array([step.next_state for step in steps])
        _, next_values = self.policy.evaluate_states(next_states, self._masks(self.index.counts(next_states)))
        buffer = self.model.rollout_buffer
        buffer.reset()
        begins = True
        for i, step in enumerate(steps):
            reward = step.reward
            seam = i + 1 == len(steps) or steps[i + 1].env != step.env
            if not step.terminated and (step.over or seam):
                reward += self.settings.gamma * float(next_values[i])
            buffer.add(
                np.array([[step.state]]),
                np.array([step.action]),
                np.array([reward]),
                np.array([begins]),
                torch.tensor([step.value]),
                torch.tensor([step.log_prob]),
                action_masks=self._masks(self.index.counts(np.array([step.state]))),
            )
            begins = step.over or seam
        buffer.compute_returns_and_advantage(last_values=torch.zeros(1), dones=np.ones(1))

    def _masks(self, counts: Ints) -> np.ndarray:
        """Action masks for numbers of commands, (n,) -> (n, max_commands) bool."""
        return np.arange(self.settings.most_commands) < np.maximum(counts, 1)[:, None]

    @contextmanager
    def _seen_states(self, training: bool) -> Iterator[StateIndex]:
        """The states of training, or separate ones for evaluation, so that it leaves no trace in training."""
        self.extractor.seen = self._training if training else self._evaluation
        try:
            yield self.extractor.seen.index
        finally:
            self.extractor.seen = self._training

    def state_dict(self) -> dict[str, Any]:
        seen = self._training
        return {
            "sizes": self._sizes(),
            "policy": self.policy.state_dict(),
            "vectors": {"texts": seen.texts.state_dict(), "commands": seen.commands.state_dict()},
            "optimiser": self.policy.optimizer.state_dict(),
            "situations": self.index.state_dict(),
            "played": [tuple(step) for step in self.stored],
            "rng": self.rng.bit_generator.state,
            "updates": self.model._n_updates,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.load_weights(state)
        try:
            self.policy.optimizer.load_state_dict(state["optimiser"])
        except ValueError:  # it also had the weights of a frozen encoder
            raise CheckpointError("ppo: the checkpoint is from an older version; start a new run") from None
        self.index.load_state_dict(state["situations"])
        if vectors := state.get("vectors"):  # older checkpoints have none
            self._training.texts.load_state_dict(vectors["texts"])
            self._training.commands.load_state_dict(vectors["commands"])
        self.stored = [StoredStep._make(step) for step in state["played"]]
        self.rng.bit_generator.state = state["rng"]
        self.model._n_updates = state["updates"]

    def load_weights(self, state: Mapping[str, Any]) -> None:
        check_sizes(self.name, state["sizes"], self._sizes())
        self.policy.load_state_dict(state["policy"])
        self._clear_vectors()

    def _clear_vectors(self) -> None:
        for seen in (self._training, self._evaluation):
            seen.clear_vectors()

    def _sizes(self) -> dict[str, Any]:
        return {**kind_of(self.extractor.encoder), "hidden": self.settings.hidden}


@contextmanager
def _numpy_seeded(rng: np.random.Generator) -> Iterator[None]:
    """Seed numpy's global generator, from which Stable-Baselines3 draws minibatches, and restore its state
    afterwards."""
    before = np.random.get_state()
    np.random.seed(int(rng.integers(2**32)))
    try:
        yield
    finally:
        np.random.set_state(before)

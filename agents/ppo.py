"""PPO: Stable-Baselines3's, with the admissible commands as a mask.

The algorithm is that of Schulman et al. (2017), "Proximal Policy Optimization Algorithms", with invalid actions masked as in
Huang and Ontanon (2022), "A Closer Look at Invalid Action Masking in Policy Gradient Algorithms", both as sb3-contrib has
them: `MaskablePPO` with its rollout buffer, its `train` and its policy class. Here are only the parts that a game of
texts needs: an extractor that encodes texts, and a head that scores each command against the state.

Deviations, and why:

* Our trainer plays, so Stable-Baselines3's loop is not used: what it observes fills the rollout buffer, and `train` is called
  when the buffer is full. The steps of all environments are joined in one sequence, each environment's after another's;
  at a seam the value of what came next is added to the reward, as Stable-Baselines3 does at a step limit.
* An observation is the number of a situation; the extractor looks up its texts. Action i is the i-th admissible command, so
  the policy scores a command by its text and not by its number.
* Chance comes from the trainer's and the agent's generators, and none from numpy's or torch's global ones.
* Rewards are divided by the game's maximum score and multiplied by ``reward_scale``.
* No orthogonal initialisation: it would overwrite encoders that were trained before.
* Evaluation draws from the policy as well: a greedy player that sees one state at a time repeats a useless command.

Metrics, of `train`: ``loss``, ``policy_loss``, ``value_loss``, ``entropy`` (nats), ``approx_kl``, ``clip_fraction``.
"""

from __future__ import annotations

import copy
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar, NamedTuple

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
from starling.agents.common.state_index import PARTS, Situations
from starling.agents.common.text_vector_cache import Vectors
from starling.agents.encoders.base import Encoder
from starling.agents.encoders.use import Training, check_sizes, encoder_of_agent, kind_of, parameter_groups
from starling.training.agent import Agent, Ints, Observations, Transitions
from starling.training.settings import BaseSettings
from starling.util.arrays import ragged
from starling.util.errors import CheckpointError, StarlingError

MOST_SITUATIONS = 2**24
"""Stable-Baselines3 hands observations on as float32, which counts no further."""
METRICS = {"loss": "loss", "policy_gradient_loss": "policy_loss", "value_loss": "value_loss", "approx_kl": "approx_kl",
           "clip_fraction": "clip_fraction"}  # fmt: skip


class Extractor(BaseFeaturesExtractor):
    """(n, 1) numbers of situations -> (n, (1 + most) * hidden): the state, and each command or zeros."""

    def __init__(self, space: gym.Space[Any], encoder: Encoder, hidden: int, most: int) -> None:
        super().__init__(space, (1 + most) * hidden)
        self.encoder = encoder
        self.of_state = nn.Linear(len(PARTS) * encoder.size, hidden)
        self.of_command = nn.Linear(encoder.size, hidden)
        self.most = most
        self.seen: Seen
        """What numbers of situations are of; the agent says."""

    def train(self, mode: bool = True) -> Extractor:
        """The encoder stays as it was made, without dropout (`encoder_of_agent`)."""
        self.training = mode
        return self

    def forward(self, observations: Tensor) -> Tensor:
        here, numbers = self.seen.situations, observations[:, 0].long().cpu().numpy()
        parts, part_of = np.unique(here.parts(numbers), return_inverse=True)
        # Where weights are to be trained, all is encoded anew.
        states = self.read_texts(here, parts) if torch.is_grad_enabled() else self.seen.texts.of(parts)
        state = self.of_state(states[torch.from_numpy(part_of.reshape(len(numbers), -1))].flatten(1))
        count = here.counts(numbers)
        listed_there = here.commands.data[ragged(here.first(numbers), count)]
        distinct, command_of = np.unique(listed_there, return_inverse=True)
        commands = self.read_commands(here, distinct) if torch.is_grad_enabled() else self.seen.commands.of(distinct)
        owner = np.repeat(np.arange(len(numbers)), count)
        place = torch.from_numpy(ragged(np.zeros_like(count), count))
        listed = torch.zeros(len(numbers), self.most, state.shape[1], device=state.device)
        listed = listed.index_put((torch.from_numpy(owner), place), commands[torch.from_numpy(command_of)])
        return torch.cat([state, listed.flatten(1)], dim=1)

    def read_texts(self, situations: Situations, numbers: Ints) -> Tensor:
        """(n, encoder.size)."""
        return self.encoder([situations.texts[t] for t in numbers], commands=False)

    def read_commands(self, situations: Situations, numbers: Ints) -> Tensor:
        """(n, hidden)."""
        return self.of_command(self.encoder([situations.texts[t] for t in numbers], commands=True))


class Seen:
    """Situations of training or of evaluation, and vectors of their texts as long as no weight changes."""

    def __init__(self, extractor: Extractor) -> None:
        self.situations = situations = Situations(extractor.encoder.read)
        device, size, hidden = extractor.encoder.device, extractor.encoder.size, extractor.of_command.out_features
        self.texts = Vectors(lambda numbers: extractor.read_texts(situations, numbers), size, device)
        self.commands = Vectors(lambda numbers: extractor.read_commands(situations, numbers), hidden, device)

    def forget(self) -> None:
        """To be called when weights have changed."""
        self.texts.clear()
        self.commands.clear()


class StateAndCommands(nn.Module):
    """The extractor's output for the policy, each command together with the state, and for the value, the state."""

    def __init__(self, hidden: int, most: int) -> None:
        super().__init__()
        self.hidden, self.most = hidden, most
        self.latent_dim_pi, self.latent_dim_vf = hidden, hidden

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor]:
        return self.forward_actor(features), self.forward_critic(features)

    def forward_actor(self, features: Tensor) -> Tensor:
        """(n, (1 + most) * hidden) -> (n, most, hidden)."""
        states = features.view(len(features), 1 + self.most, self.hidden)
        return torch.relu(states[:, :1] + states[:, 1:])

    def forward_critic(self, features: Tensor) -> Tensor:
        """(n, (1 + most) * hidden) -> (n, hidden)."""
        return torch.relu(features[:, : self.hidden])


class Policy(MaskableActorCriticPolicy):
    """Stable-Baselines3's, with a head that gives one logit for each command."""

    features_extractor: Extractor

    def _build_mlp_extractor(self) -> None:
        extractor = self.features_extractor
        self.mlp_extractor = StateAndCommands(extractor.of_state.out_features, extractor.most)  # type: ignore[assignment]

    def _build(self, lr_schedule: Any) -> None:
        super()._build(lr_schedule)
        self.action_net = nn.Sequential(nn.Linear(self.mlp_extractor.latent_dim_pi, 1), nn.Flatten())

    @torch.no_grad()
    def judge(self, situations: Ints, masks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Log-probabilities of actions, shape (n, most), and values, shape (n,)."""
        self.set_training_mode(False)
        observations = torch.from_numpy(situations[:, None]).to(self.device)
        features = self.extract_features(observations)
        chosen, valued = self.mlp_extractor(features)
        distribution = self._get_action_dist_from_latent(chosen)
        distribution.apply_masking(masks)
        logits, values = distribution.distribution.logits, self.value_net(valued)[:, 0]  # type: ignore[union-attr]
        return logits.cpu().numpy(), values.cpu().numpy()


class Model(MaskablePPO):
    """Stable-Baselines3's, with learning rates that stay as they are: the encoder may have one of its own."""

    def _update_learning_rate(self, optimizers: Any) -> None:
        pass


class Spaces(gym.Env[np.ndarray, np.int64]):
    """What Stable-Baselines3 asks an environment for; it is never played."""

    def __init__(self, most: int) -> None:
        self.observation_space = gym.spaces.Box(0, MOST_SITUATIONS, (1,), np.int64)
        self.action_space = gym.spaces.Discrete(most)


class Played(NamedTuple):
    """One command in one environment."""

    env: int
    situation: int
    action: int
    reward: float
    first: bool
    value: float
    log_prob: float
    after: int
    """The situation after it."""
    terminated: bool
    over: bool


class PPOSettings(BaseSettings):
    """Weights transfer only between agents of the same encoder and sizes."""

    encoder: str = Field("bag", description="text encoder: a name, or the folder of a trained one")
    encoder_training: Training = Field("tuned", description="tuned, or frozen: each text is then encoded once")
    encoder_learning_rate: float | None = Field(
        None, ge=0, le=1, description="learning rate of the encoder; null: that of the rest"
    )
    buckets: int = Field(8192, ge=2, description="hash buckets of words, in the encoders bag and gru")
    embedding: int = Field(64, ge=1, description="embedding size, in the encoders bag and gru")
    hidden: int = Field(128, ge=1, description="hidden size of policy and value, and of the encoder gru")
    most_commands: int = Field(64, ge=1, description="maximum number of admissible commands; more are an error")
    rollout: int = Field(512, ge=1, description="transitions per rollout, of all environments together")
    epochs: int = Field(4, ge=1, description="epochs per rollout")
    batch: int = Field(64, ge=1, description="minibatch size")
    gamma: float = Field(0.95, ge=0, le=1, description="discount factor")
    gae_lambda: float = Field(0.95, ge=0, le=1, description="lambda of generalised advantage estimation")
    clip_range: float = Field(0.2, gt=0, description="clipping range of the probability ratio")
    entropy: float = Field(0.02, ge=0, description="entropy coefficient")
    value_weight: float = Field(0.5, ge=0, description="coefficient of the value loss")
    clip: float = Field(0.5, gt=0, description="maximum gradient norm")
    learning_rate: float = Field(1e-3, gt=0, le=1, description="Adam's learning rate")
    reward_scale: float = Field(10.0, gt=0, description="what a game's maximum score is scaled to")
    device: str = Field("cpu", description="cpu, cuda or cuda:N; a run may be resumed on another device")

    @model_validator(mode="after")
    def _batches_can_be_normalised(self) -> Self:
        if self.rollout % self.batch == 1 or self.batch < 2 or self.rollout < 2:
            raise ValueError(
                f"rollout={self.rollout}, batch={self.batch}: choose them so that each batch has two transitions or more, "
                "for normalised advantages"
            )
        return self


class PPO(Agent):
    """The agent. ``seed``: random seed for initial weights and the order of batches; settings as in `PPOSettings`."""

    name = "ppo"
    Settings: ClassVar[type[PPOSettings]] = PPOSettings
    settings: PPOSettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        self.config = {"seed": seed, **s.model_dump(exclude={"device"})}
        weights_seed, batches_seed = np.random.SeedSequence((seed, zlib.crc32(b"ppo"))).spawn(2)
        self.rng = np.random.default_rng(batches_seed)
        with torch_seeded(weights_seed):
            reader = encoder_of_agent(
                s.encoder, s.encoder_training, buckets=s.buckets, embedding=s.embedding, hidden=s.hidden
            )
            self.model = Model(
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
                    "features_extractor_kwargs": {"encoder": reader, "hidden": s.hidden, "most": s.most_commands},
                },
                device=open_device(s.device),
            )
        self.model.set_logger(Logger(folder=None, output_formats=[]))
        self.policy: Policy = self.model.policy  # type: ignore[assignment]
        self.extractor = self.policy.features_extractor
        groups = parameter_groups(self.policy, self.extractor.encoder, s.encoder_learning_rate)
        self.policy.optimizer = torch.optim.Adam(groups, lr=s.learning_rate, **self.policy.optimizer_kwargs)
        # Made here, when the weights are on their device.
        self._training, self._evaluation = Seen(self.extractor), Seen(self.extractor)
        self.extractor.seen = self._training
        self.situations = self._training.situations
        self.played: list[Played] = []
        """Not learnt from yet, in the order of time."""
        self._judged: dict[int, tuple[float, float]] = {}
        """By environment: value and log-probability of the command that was chosen last."""

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        if (needed := int(observations.counts.max())) > self.settings.most_commands:
            raise StarlingError(f"ppo: a state has {needed} commands; set most_commands={needed} or more")
        with self._seeing(training) as situations:
            logs, values = self.policy.judge(situations.of(observations), self._masks(observations.counts))
        # The largest of logarithms + Gumbel noise is a draw from the distribution.
        noisy = logs[:, : observations.commands.shape[1]] + rng.gumbel(size=observations.commands.shape)
        chosen = np.where(observations.commands >= 0, noisy, -np.inf).argmax(axis=1)
        if training:
            judged = zip(values.tolist(), logs[np.arange(len(chosen)), chosen].tolist(), strict=True)
            self._judged.update(zip(observations.env.tolist(), judged, strict=True))
        return chosen

    def observe(self, transitions: Transitions) -> None:
        t = transitions
        scale = self.settings.reward_scale / np.where(
            t.before.max_score == 0, self.settings.reward_scale, t.before.max_score
        )
        before, after = self.situations.of(t.before), self.situations.of(t.after)
        judged = [self._judged.pop(env) for env in t.before.env.tolist()]
        columns = (
            t.before.env, before, t.action, t.reward * scale, t.before.first,
            np.array([value for value, _ in judged]), np.array([log for _, log in judged]),
            after, t.terminated, t.terminated | t.truncated,
        )  # fmt: skip
        self.played += map(Played._make, zip(*(column.tolist() for column in columns), strict=True))

    def learn(self) -> dict[str, float] | None:
        if len(self.played) < self.settings.rollout:
            return None
        self._fill(self.played[: self.settings.rollout])
        self.played = self.played[self.settings.rollout :]
        before = copy.deepcopy(self.policy.state_dict())
        with _numpy_seeded(self.rng):
            try:
                self.model.train()
                self._forget()
                told = self.model.logger.name_to_value
                # Its gradients are clipped and applied unseen; one that is not finite is found in the weights.
                finite = np.isfinite(told["train/loss"]) and all(w.isfinite().all() for w in self.policy.parameters())
            except ValueError:  # torch refuses a distribution of what is no number
                finite = False
        if not finite:
            self.policy.load_state_dict(before)
            raise not_finite(self.name, self.model._n_updates)
        metrics = {ours: float(told[f"train/{theirs}"]) for theirs, ours in METRICS.items()}
        return {**metrics, "entropy": -float(told["train/entropy_loss"])}

    def _fill(self, steps: list[Played]) -> None:
        """Fill the rollout buffer with the sequences of all environments, one after another."""
        steps = sorted(steps, key=lambda step: step.env)  # stable: in the order of time within each
        after = np.array([step.after for step in steps])
        _, ahead = self.policy.judge(after, self._masks(self.situations.counts(after)))
        buffer = self.model.rollout_buffer
        buffer.reset()
        begins = True
        for i, step in enumerate(steps):
            reward = step.reward
            seam = i + 1 == len(steps) or steps[i + 1].env != step.env
            if not step.terminated and (step.over or seam):
                reward += self.settings.gamma * float(ahead[i])
            buffer.add(
                np.array([[step.situation]]),
                np.array([step.action]),
                np.array([reward]),
                np.array([begins]),
                torch.tensor([step.value]),
                torch.tensor([step.log_prob]),
                action_masks=self._masks(self.situations.counts(np.array([step.situation]))),
            )
            begins = step.over or seam
        buffer.compute_returns_and_advantage(last_values=torch.zeros(1), dones=np.ones(1))

    def _masks(self, counts: Ints) -> np.ndarray:
        """Which actions there are, shape (n, most)."""
        return np.arange(self.settings.most_commands) < np.maximum(counts, 1)[:, None]

    @contextmanager
    def _seeing(self, training: bool) -> Iterator[Situations]:
        """The situations of training, or others, so that an evaluation leaves no trace in them."""
        self.extractor.seen = self._training if training else self._evaluation
        try:
            yield self.extractor.seen.situations
        finally:
            self.extractor.seen = self._training

    def state_dict(self) -> dict[str, Any]:
        seen = self._training
        return {
            "sizes": self._sizes(),
            "policy": self.policy.state_dict(),
            "vectors": {"texts": seen.texts.state_dict(), "commands": seen.commands.state_dict()},
            "optimiser": self.policy.optimizer.state_dict(),
            "situations": self.situations.state_dict(),
            "played": [tuple(step) for step in self.played],
            "rng": self.rng.bit_generator.state,
            "updates": self.model._n_updates,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.load_weights(state)
        try:
            self.policy.optimizer.load_state_dict(state["optimiser"])
        except ValueError:  # it had the weights of a frozen encoder as well
            raise CheckpointError("the checkpoint is of an older version of ppo; begin again") from None
        self.situations.load_state_dict(state["situations"])
        if there := state.get("vectors"):  # an older checkpoint has none
            self._training.texts.load_state_dict(there["texts"])
            self._training.commands.load_state_dict(there["commands"])
        self.played = [Played._make(step) for step in state["played"]]
        self.rng.bit_generator.state = state["rng"]
        self.model._n_updates = state["updates"]

    def load_weights(self, state: Mapping[str, Any]) -> None:
        check_sizes(self.name, state["sizes"], self._sizes())
        self.policy.load_state_dict(state["policy"])
        self._forget()

    def _forget(self) -> None:
        for seen in (self._training, self._evaluation):
            seen.forget()

    def _sizes(self) -> dict[str, Any]:
        return {**kind_of(self.extractor.encoder), "hidden": self.config["hidden"]}


@contextmanager
def _numpy_seeded(rng: np.random.Generator) -> Iterator[None]:
    """Stable-Baselines3 draws its batches from numpy's global generator: a seed for it, and afterwards its old state."""
    before = np.random.get_state()
    np.random.seed(int(rng.integers(2**32)))
    try:
        yield
    finally:
        np.random.set_state(before)

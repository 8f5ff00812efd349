"""LM-policy: policy gradients on a causal language model that runs in this process.

The model reads the conversation of `starling.dialogue` (mode "free", strategy "direct") up to the opening tag of its
reply. Its actions are the admissible commands: the policy is a softmax over the mean log-likelihood per token of each
command, divided by a temperature. Every admissible command has a positive probability, which is computed exactly.

Sources:

* Group-relative advantages and the clipped objective: Shao et al. (2024), "DeepSeekMath: Pushing the Limits of
  Mathematical Reasoning in Open Language Models" (GRPO). There is no value network.
* Advantages at two levels: Feng et al. (2025), "Group-in-Group Policy Optimization for LLM Agent Training" (GiGPO). An
  episode is compared with the other episodes of its game; a step with the other steps in the same state.
* Low-rank adapters: Hu et al. (2022), in `starling.agents.common.lora`.
* Learning from one's own best episodes: Oh et al. (2018), "Self-Imitation Learning".

Deviations, and why:

* The action is a command and not a sequence of tokens. GRPO's ratio and clip apply to its probability among the
  admissible commands, and the divergence from the start is summed over them exactly instead of being estimated.
* GiGPO compares states by their observation texts. Here states are those of the game's state graph, which are equal
  exactly if the game's state is. Without a graph, texts are compared.
* Commands are scored together with the first token of the closing tag, so that a command is not preferred to a longer
  one that begins with it.
* A group is complete when ``group`` episodes of a game have ended. Other episodes continue; newer weights play their
  later steps, which the ratio accounts for. There is one update per group; steps with zero advantage are left out.
* Each update also imitates the best episode of the game so far, without its loops, with the weight ``own``.
* Pre-training (`imitate`) maximises the probability of demonstrated commands among some of the admissible ones.

One forward pass scores all commands of a decision (`starling.agents.common.token_tree`); the key/value cache of the
conversation so far is kept. The cache depends on the weights and on the decisions at which it was extended. A
checkpoint stores these decisions, so that a resumed run recomputes the cache in the same steps and gets the same bits.

Metrics: ``loss``, ``kl`` (divergence from the initial policy, mean over decisions), ``gradient_norm`` (before
clipping), ``group_return`` (mean normalised score of the group), ``with_advantage`` (share with a nonzero advantage).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch
from pydantic import Field
from torch import Tensor

from starling.agents.common.conversation import conversation
from starling.agents.common.devices import open_device
from starling.agents.common.lora import Adapter
from starling.agents.common.optimiser_step import apply_gradients, not_finite
from starling.agents.common.token_tree import ROOT, KeyValues, TokenTree
from starling.agents.priors.local_lm import load_causal_lm, model_label
from starling.dialogue.play import Rules
from starling.training.agent import Agent, Ints, Observations, Transitions
from starling.training.demonstrations import BestEpisodes, Episodes
from starling.training.episode import Decision, Demonstration, Episode, NounChoice, Step, step_data, steps_of
from starling.training.settings import BaseSettings
from starling.util.errors import CheckpointError, StarlingError

OPENED, CLOSED = "<action>", "</action>"
NO_SPREAD = 1e-6
"""Standard deviation below which returns are equal."""


class LMPolicySettings(BaseSettings):
    """Weights transfer only between agents of the same model and rank."""

    model: str | None = Field(None, description="language model: a folder or a GGUF file; required")
    rank: int = Field(8, ge=1, description="rank of the adapters")
    group: int = Field(8, ge=2, description="episodes of a game per group, played consecutively")
    gamma: float = Field(0.95, ge=0, le=1, description="discount of returns at state level")
    state_weight: float = Field(1.0, ge=0, description="weight of the advantage at state level; 0: GRPO")
    clip: float = Field(0.2, gt=0, description="clipping range of the probability ratio")
    kl: float = Field(0.01, ge=0, description="weight of the KL divergence from the initial policy")
    own: float = Field(0.1, ge=0, description="weight of imitating the game's best episode so far")
    learning_rate: float = Field(2e-4, gt=0, le=1, description="Adam's learning rate")
    imitation_rate: float = Field(5e-4, gt=0, le=1, description="Adam's learning rate in pre-training")
    imitation_passes: int = Field(3, ge=0, description="passes over the demonstrations in pre-training")
    imitation_batch: int = Field(16, ge=1, description="minimum demonstrated decisions per update")
    imitation_others: int = Field(
        8, ge=1, description="random other commands that a demonstrated command is compared with in pre-training"
    )
    max_norm: float = Field(1.0, gt=0, description="maximum gradient norm")
    temperature: float = Field(0.3, gt=0, description="temperature in training: divisor of the mean log-likelihoods")
    evaluation_temperature: float = Field(0.1, gt=0, description="temperature in evaluation")
    max_tokens: int = Field(3_000, ge=1, description="estimated maximum tokens of a prompt; drops older exchanges")
    pass_tokens: int = Field(2_500, ge=1, description="approximate tokens per training pass; bounds its memory")
    device: str = Field("cpu", description="cpu, cuda or cuda:N; a run may be resumed on another device")


@dataclass
class Played:
    """A training episode, with one entry per step. ``states``: keys of the states; ``likelihoods``: log-probabilities
    of the played commands under the policy that played them; ``rewards``: shares of the maximum score."""

    steps: tuple[Step, ...] = ()
    states: list[Any] = field(default_factory=list)
    likelihoods: list[float] = field(default_factory=list)
    rewards: list[float] = field(default_factory=list)


@dataclass(frozen=True)
class Sample:
    """A decision to learn from. ``path``: the tokens of its prompt."""

    path: tuple[int, ...]
    commands: tuple[str, ...]
    good: tuple[int, ...]
    """Indices into ``commands``: the played command, or the commands to imitate."""
    advantage: float = 0.0
    old: float = 0.0
    """Log-probability of the played command under the policy that played it."""


@dataclass(frozen=True)
class Node:
    """A decision with scored commands. ``text``: the prompt; ``cached``: keys and values of its tokens; ``logs``:
    log-probabilities of the commands at temperature 1, (commands,); ``passes``: the steps of the episode at which the
    cache was extended."""

    text: str
    cached: KeyValues
    logs: np.ndarray
    passes: tuple[int, ...]


def advantages(group: Sequence[Played], gamma: float, state_weight: float) -> list[np.ndarray]:
    """Advantages of the steps of each episode of a group, (steps,) each: that of the episode within the group, plus
    ``state_weight`` times that of the step's discounted return among all steps of the group in the same state."""
    of_episodes = _normalised(np.array([sum(played.rewards) for played in group]))
    returns: list[np.ndarray] = []
    at: dict[Any, list[tuple[int, int]]] = defaultdict(list)
    for e, played in enumerate(group):
        found = np.zeros(len(played.rewards))
        rest = 0.0
        for i in reversed(range(len(found))):
            rest = found[i] = played.rewards[i] + gamma * rest
        returns.append(found)
        for i, state in enumerate(played.states):
            at[state].append((e, i))
    total = [np.full(len(found), of_episode) for found, of_episode in zip(returns, of_episodes, strict=True)]
    for places in at.values():
        of_steps = _normalised(np.array([returns[e][i] for e, i in places]))
        for (e, i), advantage in zip(places, of_steps, strict=True):
            total[e][i] += state_weight * advantage
    return total


def _normalised(values: np.ndarray) -> np.ndarray:
    spread = values.std()
    return (values - values.mean()) / spread if spread > NO_SPREAD else np.zeros(len(values))


class LMPolicy(Agent):
    """The agent. ``seed``: of the adapters' first weights and of the order of demonstrations. Settings:
    `LMPolicySettings`."""

    name: ClassVar[str] = "lm-policy"
    Settings = LMPolicySettings

    def __init__(self, *, seed: int, **settings: Any) -> None:
        self.settings = s = self.Settings.of(f"agent {self.name}", settings)
        if not s.model:
            raise StarlingError(f"agent {self.name} needs a model: --set model=FOLDER or FILE.gguf")
        self.tokenizer, model = load_causal_lm(s.model)
        self.model = model.to(open_device(s.device))
        path = Path(s.model)
        where = str(path.resolve()) if path.exists() else s.model  # a run may be resumed from another folder
        self.config = {"seed": seed, **s.model_dump(exclude={"device"}), "model": where}
        self.kind = {"model": model_label(s.model), "rank": s.rank}
        self.seed, self.group = seed, s.group
        self.rules = Rules(mode="free", strategy="direct", score=False, history=10_000, max_tokens=s.max_tokens)
        self.adapter = Adapter(self.model, s.rank)
        self._reset()
        self.updates = 0
        self.best = BestEpisodes()
        self.waiting: dict[str, list[Played]] = {}
        """Ended episodes of incomplete groups, by the opening of their game."""
        self._playing: dict[int, Played] = {}
        """By environment; their steps are in ``_episodes``."""
        self._episodes = {True: Episodes(), False: Episodes()}
        """By training or evaluation, as the following."""
        self._nodes: dict[bool, dict[str, Node]] = {True: {}, False: {}}
        """By prompt: the last decision of each environment."""
        self._at: dict[bool, dict[int, str]] = {True: {}, False: {}}
        """By environment: the prompt of its last decision."""

    def _reset(self) -> None:
        """Reset the weights to the original model's."""
        self.adapter.reset(torch.Generator().manual_seed(self.seed))
        self._start_here(self.settings.learning_rate)

    def _start_here(self, learning_rate: float) -> None:
        """Make the current weights the initial policy of the divergence, and reset the optimiser."""
        self.start = self.adapter.state_dict()
        self.optimiser = torch.optim.Adam(self.adapter.parameters, lr=learning_rate)

    # The prompt

    def _prompt(self, steps: Sequence[Step], now: Decision) -> str:
        messages = conversation(steps, now, self.rules).messages()
        if self.tokenizer.chat_template:
            text = self.tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
        else:
            text = "".join(f"{m['role']}: {m['content']}\n\n" for m in messages) + "assistant: "
        return text + OPENED

    def _paths(self, steps: Sequence[Step], now: Decision | None = None) -> Iterator[tuple[str, tuple[int, ...]]]:
        """The prompts of all decisions of an episode and their tokens. What a prompt adds to the one before it is
        tokenised by itself, so that the tokens of a prompt continue those of the one before it."""
        text = ""
        path: tuple[int, ...] = ()
        decisions = [step.decision for step in steps] + ([now] if now else [])
        for i, decision in enumerate(decisions):
            before, text = text, self._prompt(steps[:i], decision)
            grows = bool(before) and text.startswith(before)
            path = (*path, *self._encode(text[len(before) :])) if grows else tuple(self._encode(text))
            yield text, path

    def _encode(self, text: str) -> list[int]:
        return self.tokenizer.encode(text, add_special_tokens=False)

    def _endings(self, commands: Sequence[str]) -> list[list[int]]:
        closing = self._encode(CLOSED)[:1]
        return [self._encode(command) + closing for command in commands]

    # Playing

    def act(self, observations: Observations, *, training: bool, rng: np.random.Generator) -> Ints:
        s = self.settings
        temperature = s.temperature if training else s.evaluation_temperature
        chosen = np.zeros(len(observations), np.int64)
        seen = self._episodes[training].see(observations)
        for i, (env, (episode, decision)) in enumerate(zip(observations.env.tolist(), seen, strict=True)):
            logits = self._node(training, env, episode, decision).logs / temperature
            # The argmax of logits plus Gumbel noise is a sample of their softmax.
            chosen[i] = int((logits + rng.gumbel(size=len(logits))).argmax())
            if training:
                if not episode.steps:
                    self._playing[env] = Played()
                played = self._playing[env]
                played.states.append(observations.state[i] or (decision.scene, decision.response))
                played.likelihoods.append(float(logits[chosen[i]] - np.logaddexp.reduce(logits)))
        self._episodes[training].play(observations, chosen)
        self._forget(training)
        return chosen

    def _node(self, training: bool, env: int, episode: Episode, decision: Decision) -> Node:
        """An environment's decision with its commands scored."""
        nodes, at = self._nodes[training], self._at[training]
        text = self._prompt(episode.steps, decision)
        before = nodes.get(at[env]) if env in at and episode.steps else None
        if text not in nodes:
            number = len(episode.steps)
            if before is not None and text.startswith(before.text):
                nodes[text] = self._extended(before, text, self._encode(text[len(before.text) :]), decision, number)
            else:
                *_, (text, path) = self._paths(episode.steps, decision)
                nodes[text] = self._extended(None, text, path, decision, number)
        at[env] = text
        return nodes[text]

    @torch.no_grad()
    def _extended(self, before: Node | None, text: str, tokens: Sequence[int], decision: Decision, number: int) -> Node:
        """Read ``tokens`` after a node, and score the commands."""
        cached = before.cached if before else ()
        tree = TokenTree(cached[0][0].shape[2] if cached else 0)
        last = tree.add(ROOT, tokens)
        length = tree.past + len(tree)
        tree.score(last, self._endings(decision.commands))
        means, cached = tree.mean_log_likelihoods(self.model, cached)
        kept = tuple((keys[:, :, :length], values[:, :, :length]) for keys, values in cached)
        passes = (*(before.passes if before else ()), number)
        return Node(text, kept, means.double().cpu().numpy(), passes)

    def _forget(self, training: bool) -> None:
        """Keep only the last decision of each environment."""
        nodes, current = self._nodes[training], set(self._at[training].values())
        self._nodes[training] = {text: node for text, node in nodes.items() if text in current}

    def _weights_changed(self) -> None:
        for training in (True, False):
            self._at[training].clear()
            self._forget(training)

    # Learning

    def observe(self, transitions: Transitions) -> None:
        t = transitions
        rewards = t.reward / np.where(t.before.max_score == 0, 1, t.before.max_score)
        for env, reward in zip(t.before.env.tolist(), rewards.tolist(), strict=True):
            self._playing[env].rewards.append(reward)
        ended = np.flatnonzero(t.terminated | t.truncated).tolist()
        for i, (episode, score, max_score) in zip(ended, self._episodes[True].finish(t.after, ended), strict=True):
            env = int(t.after.env[i])
            self._at[True].pop(env, None)
            self.best.add(episode, score, max_score)
            played = replace(self._playing.pop(env), steps=tuple(episode.steps))
            self.waiting.setdefault(episode.steps[0].decision.opening, []).append(played)
        self._forget(True)

    def learn(self) -> dict[str, float] | None:
        metrics = None
        for game in [game for game, episodes in self.waiting.items() if len(episodes) >= self.settings.group]:
            metrics = self._update(game, self.waiting.pop(game))
        return metrics

    def _update(self, game: str, group: Sequence[Played]) -> dict[str, float]:
        s = self.settings
        found = advantages(group, s.gamma, s.state_weight)
        count = sum(map(len, found))
        samples = [
            Sample(path, step.decision.commands, (step.played,), float(advantage), old)
            for played, worth in zip(group, found, strict=True)
            for (_, path), step, advantage, old in zip(
                self._paths(played.steps), played.steps, worth, played.likelihoods, strict=True
            )
            if advantage
        ]
        best = self._samples(self.best.best[game][1]) if s.own and game in self.best.best else []
        metrics = {"group_return": float(np.mean([sum(played.rewards) for played in group]))}
        metrics["with_advantage"] = len(samples) / count
        if not samples and not best:
            return metrics
        start = self._logs_at_start(samples) if s.kl else []
        divergences: list[float] = []

        def loss_of(logs: Tensor, sample: Sample, place: int) -> Tensor:
            if place >= len(samples):
                return _imitation(logs, sample) * (s.own / len(best))
            ratio = torch.exp(logs[sample.good[0]] - sample.old)
            gain = torch.minimum(ratio * sample.advantage, ratio.clamp(1 - s.clip, 1 + s.clip) * sample.advantage)
            if not s.kl:
                return -gain / count
            divergence = (logs.exp() * (logs - start[place].to(logs.device))).sum()
            divergences.append(divergence.item())
            return (s.kl * divergence - gain) / count

        loss, norm = self._descend([*samples, *best], loss_of)
        metrics |= {"loss": loss, "gradient_norm": norm}
        return metrics | ({"kl": float(np.mean(divergences))} if divergences else {})

    def _logs_at_start(self, samples: Sequence[Sample]) -> list[Tensor]:
        """Log-probabilities of the commands by the policy at the start, (commands,) each."""
        now = self.adapter.state_dict()
        self.adapter.load_state_dict(self.start)
        with torch.no_grad():
            found = [logs.cpu() for packed in self._passes(samples) for logs in self._logs(packed)]
        self.adapter.load_state_dict(now)
        return found

    def _samples(self, steps: Sequence[Step]) -> list[Sample]:
        """The decisions of an episode whose good commands are known."""
        paths = self._paths(steps)
        return [
            Sample(path, step.decision.commands, step.good)
            for (_, path), step in zip(paths, steps, strict=True)
            if step.good
        ]

    def _descend(
        self, samples: Sequence[Sample], loss_of: Callable[[Tensor, Sample, int], Tensor]
    ) -> tuple[float, float]:
        """One step of the optimiser on the sum of the samples' losses: (loss, gradient norm). ``loss_of``: of the
        log-probabilities of a sample's commands, the sample, and its place."""
        self.optimiser.zero_grad()
        total, place = 0.0, 0
        for packed in self._passes(samples):
            losses = []
            for sample, logs in zip(packed, self._logs(packed), strict=True):
                losses.append(loss_of(logs, sample, place))
                place += 1
            loss = torch.stack(losses).sum()
            total += loss.item()
            loss.backward()
        norm = apply_gradients(self.optimiser, self.settings.max_norm, lambda: not_finite(self.name, self.updates))
        self.updates += 1
        self._weights_changed()
        return total, norm

    def _passes(self, samples: Sequence[Sample]) -> Iterator[list[Sample]]:
        """Split the samples into training passes, each of as many as it may hold and at least one."""
        packed: list[Sample] = []
        tree = TokenTree()
        for sample in samples:
            tree.score(tree.add(ROOT, sample.path), self._endings(sample.commands))
            if packed and len(tree) > self.settings.pass_tokens:
                yield packed
                packed, tree = [], TokenTree()
                tree.score(tree.add(ROOT, sample.path), self._endings(sample.commands))
            packed.append(sample)
        if packed:
            yield packed

    def _logs(self, samples: Sequence[Sample]) -> list[Tensor]:
        """Log-probabilities of each sample's commands, (commands,) each, in one forward pass."""
        tree = TokenTree()
        places = [tree.score(tree.add(ROOT, sample.path), self._endings(sample.commands)) for sample in samples]
        means, _ = tree.mean_log_likelihoods(self.model)
        return [torch.log_softmax(means[place] / self.settings.temperature, dim=0) for place in places]

    def imitate(self, demonstrations: Sequence[Demonstration], choices: Sequence[NounChoice] = ()) -> None:
        """Restart from the original model, and learn the demonstrated commands. ``choices`` have no effect."""
        s = self.settings
        self._reset()
        self.optimiser = torch.optim.Adam(self.adapter.parameters, lr=s.imitation_rate)
        episodes = [found for demonstration in demonstrations if (found := self._samples(demonstration.steps))]
        rng = np.random.default_rng(self.seed)
        for _ in range(s.imitation_passes):
            batch: list[Sample] = []
            for i in rng.permutation(len(episodes)).tolist():
                batch += [self._with_few_others(sample, rng) for sample in episodes[i]]
                if len(batch) >= s.imitation_batch:
                    self._imitate(batch)
                    batch = []
            if batch:
                self._imitate(batch)
        self._start_here(s.learning_rate)

    def _with_few_others(self, sample: Sample, rng: np.random.Generator) -> Sample:
        """The samples with only a random part of the commands that are not good, which makes passes shorter."""
        others = np.setdiff1d(np.arange(len(sample.commands)), sample.good)
        kept = sorted(rng.permutation(others)[: self.settings.imitation_others].tolist())
        places = [*sample.good, *kept]
        return replace(sample, commands=tuple(sample.commands[i] for i in places), good=tuple(range(len(sample.good))))

    def _imitate(self, batch: Sequence[Sample]) -> None:
        self._descend(batch, lambda logs, sample, place: _imitation(logs, sample) / len(batch))

    # Files

    def state_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "adapter": self.adapter.state_dict(),
            "start": self.start,
            "optimiser": self.optimiser.state_dict(),
            "updates": self.updates,
            "best": self.best.state_dict(),
            "waiting": {game: [_data(played) for played in episodes] for game, episodes in self.waiting.items()},
            "playing": {env: _data(played) for env, played in self._playing.items()},
            "episodes": self._episodes[True].state_dict(),
            "passes": {env: list(self._nodes[True][text].passes) for env, text in self._at[True].items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self._check(state)
        self.adapter.load_state_dict(state["adapter"])
        self._weights_changed()
        self._start_here(self.settings.learning_rate)
        self.start = dict(state["start"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.updates = state["updates"]
        self.best.load_state_dict(state["best"])
        self.waiting = {game: [_played(data) for data in episodes] for game, episodes in state["waiting"].items()}
        self._playing = {env: _played(data) for env, data in state["playing"].items()}
        self._episodes[True].load_state_dict(state["episodes"])
        for env, passes in state["passes"].items():
            self._read_again(env, steps_of(state["episodes"][env]), passes)

    def _read_again(self, env: int, steps: Sequence[Step], passes: Sequence[int]) -> None:
        """Restore the cache of an episode by extending it at the same decisions as before."""
        nodes, paths = self._nodes[True], list(self._paths(steps))
        node, read = None, 0
        if paths[passes[-1]][0] not in nodes:
            for number in passes:
                text, path = paths[number]
                node = self._extended(node, text, path[read:], steps[number].decision, number)
                read = len(path)
            assert node is not None
            nodes[node.text] = node
        self._at[True][env] = paths[passes[-1]][0]

    def load_weights(self, state: Mapping[str, Any]) -> None:
        self._check(state)
        self.adapter.load_state_dict(state["adapter"])
        self._start_here(self.settings.learning_rate)
        self._weights_changed()

    def _check(self, state: Mapping[str, Any]) -> None:
        if state["kind"] != self.kind:
            raise CheckpointError(f"agent {self.name}: the checkpoint is of {state['kind']}, not of {self.kind}")


def _imitation(logs: Tensor, sample: Sample) -> Tensor:
    return -torch.logsumexp(logs[list(sample.good)], dim=0)


def _data(played: Played) -> dict[str, Any]:
    return {"steps": step_data(played.steps), **{name: list(getattr(played, name)) for name in _LISTS}}


def _played(data: Mapping[str, Any]) -> Played:
    return Played(steps_of(data["steps"]), **{name: list(data[name]) for name in _LISTS})


_LISTS = ("states", "likelihoods", "rewards")

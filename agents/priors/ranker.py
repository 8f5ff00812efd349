"""A ranker of commands: an ensemble of small networks, trained to put good commands first.

What carries over between text games is not the value of a state but how one plays: take what the opening mentions, use
what you carry on what you see, look behind every door, put a thing where such things are kept. The ranker scores each
admissible command from its features (`ranker_features`). It learns by a listwise softmax loss from demonstrations: the
commands of a walkthrough, those on a shortest path by the state graph, those of the agent's own best episodes, or those
of a teacher that knows no more than the player could. Only the last kind teaches what to do with the memory of the
episode: a walkthrough never explores. With them a command is its form and what is remembered; without, its form and
how it overlaps with the texts. (Both together are worse: with the overlaps, a ranker taught to tidy houses has 0.84 on
the development fold of twc-hard, without 0.97.)

In training a share of the hashed features is replaced at random, so that the networks rely on more than the verbs of
the source games. The members of the ensemble differ in initial weights and in batches.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from starling.agents.common.seeding import torch_seeded
from starling.agents.priors.affinity import NounAffinity
from starling.agents.priors.ranker_features import (
    BUCKETS,
    MEMORY_FEATURES,
    Ids,
    form_features,
    memory_features,
    text_features,
)
from starling.training.episode import Decision, Demonstration, Episode, NounChoice

GAMES_PER_BATCH, DECISIONS_PER_GAME = 16, 4
PEAK_LEARNING_RATE = 3e-3
"""Warm-up, then decay (one cycle)."""
REPLACED = 0.15
"""Mean share of feature buckets that are replaced at random in a batch."""
MAX_COMMANDS = 64
"""Commands of a demonstrated state that training looks at: all good ones (at most half as many), the rest drawn."""

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Row:
    """A labelled decision: features of its commands, (commands, ...) each, and which of them are good. ``weight``: in
    the loss."""

    ids: Ids
    memory: Floats
    good: npt.NDArray[np.bool_]
    weight: float = 1.0


Batch = tuple[Tensor, Tensor, Tensor, Tensor, Tensor]
"""Decisions: features (commands, features) and (commands, memory features), which commands are good, (commands,) bool,
the decision that each command belongs to, (commands,), and the weight of each decision, (decisions,)."""


def batch_of(rows: Sequence[Row]) -> Batch:
    """All ``rows`` as one batch."""
    owner = np.repeat(np.arange(len(rows)), [len(row.good) for row in rows])
    ids, memory, good = (np.concatenate([getattr(row, part) for row in rows]) for part in ("ids", "memory", "good"))
    weight = torch.tensor([row.weight for row in rows])
    return torch.from_numpy(ids), torch.from_numpy(memory), torch.from_numpy(good), torch.from_numpy(owner), weight


class TrainingSet:
    """Labelled decisions, by game."""

    def __init__(self, games: Mapping[str, list[Row]] | None = None) -> None:
        self.games = dict(games or {})

    def __len__(self) -> int:
        return sum(map(len, self.games.values()))

    @property
    def rows(self) -> list[Row]:
        return [row for rows in self.games.values() for row in rows]

    def of(self, games: Iterable[str]) -> TrainingSet:
        """The part of these games."""
        return TrainingSet({game: self.games[game] for game in games})

    def with_rows(self, other: TrainingSet) -> TrainingSet:
        """Both; games of ``other`` replace those of the same name."""
        return TrainingSet({**self.games, **other.games})

    def batch(self, rng: np.random.Generator) -> Batch:
        """Some decisions of some games."""
        names = list(self.games)
        rows: list[Row] = []
        for game in rng.choice(len(names), min(GAMES_PER_BATCH, len(names)), replace=False).tolist():
            found = self.games[names[game]]
            picked = rng.choice(len(found), min(DECISIONS_PER_GAME, len(found)), replace=False)
            rows += [found[i] for i in picked.tolist()]
        return batch_of(rows)

    def state_dict(self) -> dict[str, Any]:
        rows = self.rows
        stacked = {
            "ids": _stacked([row.ids for row in rows]).astype(np.int32),
            "memory": _stacked([row.memory for row in rows if row.memory.any()]),
            "good": _stacked([row.good for row in rows]).astype(bool),
        }
        return {
            "games": {game: len(found) for game, found in self.games.items()},
            "sizes": [len(row.good) for row in rows],
            "with_memory": [bool(row.memory.any()) for row in rows],
            **{name: torch.from_numpy(array) for name, array in stacked.items()},
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        ids, memory, good = (state[name].numpy() for name in ("ids", "memory", "good"))
        rows, start, used = [], 0, 0
        for size, with_memory in zip(state["sizes"], state["with_memory"], strict=True):
            end = start + size
            known = memory[used : used + size] if with_memory else no_memory(size)
            rows.append(Row(ids[start:end].astype(np.int64), known, good[start:end]))
            start, used = end, used + size * with_memory
        left = iter(rows)
        self.games = {game: [next(left) for _ in range(count)] for game, count in state["games"].items()}


def _stacked(arrays: Sequence[npt.NDArray[Any]]) -> npt.NDArray[Any]:
    return np.concatenate(arrays) if arrays else np.zeros(0, np.float32)


def no_memory(count: int) -> Floats:
    return np.zeros((count, len(MEMORY_FEATURES)), np.float32)


class Network(nn.Module):
    """Scores commands: a linear term plus a small network over the sum of the features' embeddings and the memory.

    ``backups``: if positive, a further input is the number of backups, from 0 to ``backups``, of the values that the
    scores stand for (`starling.agents.pretraining.bootstrapping`).
    """

    def __init__(self, size: int = 24, hidden: int = 64, backups: int = 0) -> None:
        super().__init__()
        self.backups = nn.Embedding(backups + 1, size) if backups else None
        self.embedding = nn.EmbeddingBag(BUCKETS, size, mode="sum")
        nn.init.normal_(self.embedding.weight, std=0.05)
        self.linear = nn.EmbeddingBag(BUCKETS, 1, mode="sum")
        nn.init.zeros_(self.linear.weight)
        self.dropout = nn.Dropout(0.2)
        self.head = nn.Sequential(
            nn.Linear(size + len(MEMORY_FEATURES), hidden),
            nn.ReLU(),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
            nn.Linear(hidden, 1),
        )

    def forward(self, ids: Tensor, memory: Tensor, backups: Tensor | None = None) -> Tensor:
        """(commands, features), (commands, memory features) -> (commands,). ``backups``: of each command, (commands,);
        by default the most."""
        summed = self.embedding(ids)
        if self.backups is not None:
            summed = summed + (self.backups.weight[-1] if backups is None else self.backups(backups))
        texts = self.dropout(torch.relu(summed))
        return (self.linear(ids) + self.head(torch.cat([texts, memory], 1))).squeeze(1)


class Ranker:
    """An ensemble of networks; scores are the mean log-probabilities. It has none before its first training."""

    def __init__(self, members: int) -> None:
        self.members = members
        self.networks: list[Network] = []
        self.affinity = NounAffinity()
        self.cross_fitted = True
        """Whether affinities of nouns that were taught come from a model that was not taught them: in pre-training."""
        self.uses_memory = False

    @property
    def trained(self) -> bool:
        return bool(self.networks)

    @property
    def by_decision(self) -> bool:
        """Whether scores depend on the decision alone, not on the episode before it."""
        return not self.uses_memory

    def learn_affinity(self, choices: Sequence[NounChoice], seed: int) -> None:
        if choices:
            self.affinity.train(choices, seed)

    def rows(self, demonstrations: Sequence[Demonstration]) -> TrainingSet:
        """The labelled steps of demonstrations, as features."""
        games: dict[str, list[Row]] = {}
        for demonstration in demonstrations:
            episode = Episode()
            for step in demonstration.steps:
                if demonstration.from_memory:
                    d = step.decision
                    episode.see(d.room, d.inventory, d.commands, d.response, d.score)
                if step.good:
                    row = row_of(*self._features(episode, step.decision, demonstration.from_memory), step.good)
                    games.setdefault(demonstration.game, []).append(row)
                if demonstration.from_memory:
                    episode.play(step.played)
        return TrainingSet(games)

    def train(self, data: TrainingSet, updates: int, seed: int, also: TrainingSet | None = None) -> None:
        """Train all members on ``data``, from new weights if they have none. ``also``: on as many batches of these."""
        parts = [data, also] if also else [data]
        if not any(part.games for part in parts):
            return
        self.uses_memory |= any(row.memory.any() for row in data.rows)
        for member in range(self.members):
            member_seed = int(np.random.SeedSequence((seed, member)).generate_state(1)[0])
            with torch_seeded(np.random.SeedSequence((seed, member))):
                if len(self.networks) <= member:
                    self.networks.append(Network())
                fit(self.networks[member], parts, updates, np.random.default_rng(member_seed))

    def scores(self, episode: Episode, decision: Decision) -> npt.NDArray[np.float64]:
        """Log-probabilities of the commands, shape (commands,)."""
        return self.log_probabilities(*self._features(episode, decision, self.uses_memory))

    def log_probabilities(self, ids: Ids, memory: Floats) -> npt.NDArray[np.float64]:
        """Of commands with these features, (commands, ...) each: the mean over the networks, shape (commands,)."""
        features = torch.from_numpy(ids), torch.from_numpy(memory)
        with torch.no_grad():
            return np.mean([torch.log_softmax(n(*features), 0).double().numpy() for n in self.networks], axis=0)

    def _features(self, episode: Episode, decision: Decision, from_memory: bool) -> tuple[Ids, Floats]:
        if not from_memory:
            return text_features(decision), no_memory(len(decision.commands))
        fits = self._fit_of_nouns if self.affinity.trained else None
        return form_features(decision), memory_features(episode, decision, fits)

    def _fit_of_nouns(self, noun: str, other: str) -> float:
        return self.affinity.score(noun, other, self.cross_fitted)

    def state_dict(self) -> dict[str, Any]:
        return {
            "networks": [network.state_dict() for network in self.networks],
            "affinity": self.affinity.state_dict(),
            "cross_fitted": self.cross_fitted,
            "uses_memory": self.uses_memory,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.networks = [Network(backups=len(w.get("backups.weight", [0])) - 1) for w in state["networks"]]
        for network, weights in zip(self.networks, state["networks"], strict=True):
            network.load_state_dict(weights)
            network.eval()
        self.affinity.load_state_dict(state["affinity"])
        self.cross_fitted, self.uses_memory = state["cross_fitted"], state["uses_memory"]


def row_of(ids: Ids, memory: Floats, good_positions: Sequence[int]) -> Row:
    """The labelled decision with at most `MAX_COMMANDS` of its commands."""
    good = np.zeros(len(ids), bool)
    good[list(good_positions)] = True
    if len(ids) > MAX_COMMANDS:
        kept = np.flatnonzero(good)[: MAX_COMMANDS // 2]
        others = np.random.default_rng(0).permutation(np.flatnonzero(~good))[: MAX_COMMANDS - len(kept)]
        sample = np.sort(np.concatenate([kept, others]))
        ids, memory, good = ids[sample], memory[sample], good[sample]
    return Row(ids, memory, good)


def fit(network: Network, parts: Sequence[TrainingSet], updates: int, rng: np.random.Generator) -> None:
    """Train a network for ``updates`` steps, each on a batch of every one of the ``parts`` that is not empty."""
    optimiser = torch.optim.Adam(network.parameters(), lr=PEAK_LEARNING_RATE, fused=True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, PEAK_LEARNING_RATE, total_steps=updates + 1, pct_start=0.1
    )
    network.train()
    for _ in range(updates):
        train_step(network, optimiser, [part.batch(rng) for part in parts if part.games], rng)
        schedule.step()
    network.eval()


def train_step(
    network: Network, optimiser: torch.optim.Optimizer, batches: Sequence[Batch], rng: np.random.Generator
) -> None:
    """A step on the sum of the losses of the batches."""
    loss = torch.zeros(())
    for ids, memory, good, owner, weight in batches:
        loss = loss + listwise_loss(network(replaced(ids, rng), memory), good, owner, weight)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()


def replaced(ids: Tensor, rng: np.random.Generator) -> Tensor:
    """Unknown words: the ids of a batch with a share of the buckets mapped to random others."""
    changed = torch.rand(BUCKETS) < rng.uniform(0, 2 * REPLACED)
    renamed = torch.arange(BUCKETS)
    renamed[changed] = torch.randint(0, BUCKETS, (int(changed.sum()),))
    return renamed[ids]


def listwise_loss(scores: Tensor, good: Tensor, owner: Tensor, weight: Tensor) -> Tensor:
    """Mean over decisions of -log(probability of the good commands), times the decision's weight. Weights have shape
    (decisions,), all others (commands,)."""
    count = int(owner[-1]) + 1
    largest = torch.full((count,), -1e9).scatter_reduce(0, owner, scores.detach(), "amax")
    mass = (scores - largest[owner]).exp()
    total = torch.zeros(count).index_add(0, owner, mass)
    of_good = torch.zeros(count).index_add(0, owner, mass * good)
    return -((of_good / total + 1e-9).log() * weight).mean()

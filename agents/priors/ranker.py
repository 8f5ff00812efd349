"""A ranker of commands: an ensemble of small networks over hashed features, trained to put good commands first.

What carries over between text games is not the value of a state but how one plays: take what the opening mentions,
use what you carry on what you see. The ranker scores each admissible command from features of the command and of its
overlap with opening, room, inventory, the last response and the last commands. It learns by a listwise softmax loss
from demonstrations: the commands of a walkthrough, those on a shortest path by the state graph, or those of the agent's
own best episodes.

Words are hashed, and in training a share of the feature values is replaced at random, so that the networks rely on more
than the words of the source games. The members of the ensemble differ in initial weights and in batches.
"""

from __future__ import annotations

import functools
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from starling.agents.common.seeding import torch_seeded
from starling.training.agent import Decision, Demonstration

BUCKETS = 1 << 16
GAMES_PER_BATCH, DECISIONS_PER_GAME = 16, 4
PEAK_LEARNING_RATE = 3e-3
"""Warm-up, then decay (one cycle)."""
REPLACED = 0.15
"""Mean share of feature buckets that are replaced at random in a batch."""
MAX_COMMANDS = 64
"""Commands of a demonstrated state that training looks at: all good ones (at most half as many), the rest drawn."""
PREPOSITIONS = frozenset(
    "about across against around at behind between by down for from in inside into of off on onto out over through to"
    " under up with without".split()
)
COMMON_VERBS = frozenset(
    "ask buy close cut drink drop eat east enter examine exit get give go in insert inventory jump kiss listen lock"
    " look north northeast northwest open out pull push put read remove search show sleep smell south southeast"
    " southwest switch take taste tell throw tie touch turn unlock up down wait wake wave wear west".split()
)
"""Verbs of Inform's Standard Rules; a game's other verbs are its own, and often its point."""
_WORD = re.compile(r"[a-z']+")

Ids = npt.NDArray[np.int64]


@functools.lru_cache(200_000)
def _hash(text: str) -> int:
    return zlib.crc32(text.encode())


@functools.lru_cache(50_000)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:5] for word in _WORD.findall(text.lower()))


@dataclass(frozen=True)
class _Parsed:
    """A command's parts, and the features that depend on it alone."""

    verb: str
    nouns: tuple[frozenset[str], frozenset[str]]
    """Stems of its first two noun phrases."""
    codes: tuple[int, int, int]
    """Hashes of its verb, its template (verb, prepositions, number of nouns), its prepositions."""
    common: int
    static: tuple[int, ...]


@functools.lru_cache(200_000)
def _parse(command: str) -> _Parsed:
    words = _WORD.findall(command.lower()) or [""]
    phrases: list[list[str]] = [[]]
    prepositions = []
    for word in words[1:]:
        if word in PREPOSITIONS:
            prepositions.append(word)
            phrases.append([])
        else:
            phrases[-1].append(word)
    nouns = [phrase for phrase in phrases if phrase][:2]
    verb, between = words[0], "_".join(prepositions)
    template = f"{verb}|{between}|{len(nouns)}"
    heads = [phrase[-1] for phrase in nouns]
    names = [f"verb {verb}", f"template {template}", f"command {' '.join(words)}", f"shape {between}|{len(nouns)}"]
    names += [f"noun{i} {' '.join(phrase)}" for i, phrase in enumerate(nouns)] + [f"head {head}" for head in heads]
    names += [f"verb+head {verb} {head}" for head in heads] + ([f"heads {' '.join(heads)}"] if len(heads) == 2 else [])
    stems = [frozenset(word[:5] for word in phrase) for phrase in nouns] + [frozenset[str]()] * 2
    static = tuple(_hash(name) % BUCKETS for name in names)
    return _Parsed(
        verb, (stems[0], stems[1]), (_hash(verb), _hash(template), _hash(between)), int(verb in COMMON_VERBS), static
    )


_STATIC = 11
_MIXERS = np.random.default_rng(0).integers(1, 1 << 62, (64, 4), dtype=np.int64) | 1


def _mixed(number: int, *parts: Ids) -> Ids:
    """Hash tuples of integers into buckets; ``number`` tells the kinds of feature apart."""
    total = np.full(len(parts[0]), _MIXERS[number, 3])
    for factor, part in zip(_MIXERS[number], parts, strict=False):
        total = (total ^ (part + 1)) * factor
        total ^= total >> 29
    return (total & 0x7FFFFFFFFFFFFFFF) % BUCKETS


def features(s: Decision) -> Ids:
    """Feature ids of each command, shape (commands, features); 0 pads."""
    texts = [_stems(text) for text in (s.inventory, s.room, s.opening, s.response)]
    parsed = [_parse(command) for command in s.commands]
    count = len(parsed)
    static = np.zeros((count, _STATIC), np.int64)
    for row, p in zip(static, parsed, strict=True):
        row[: len(p.static)] = p.static
    verb, template, between = np.array([p.codes for p in parsed], np.int64).T
    common = np.array([p.common for p in parsed])

    def overlap(stems: frozenset[str]) -> int:
        """Bits: in which texts any of the stems is; 16 where there is no noun phrase."""
        return sum(1 << i for i, text in enumerate(texts) if stems & text) if stems else 16

    first = np.array([overlap(p.nouns[0]) for p in parsed])
    second = np.array([overlap(p.nouns[1]) for p in parsed])
    of_verb: dict[str, int] = {}
    for p in parsed:
        of_verb[p.verb] = of_verb.get(p.verb, 0) + 1
    siblings = np.digitize([of_verb[p.verb] for p in parsed], (2, 3, 6, 10))
    in_texts = np.array([2 * (p.verb[:5] in texts[2]) + (p.verb[:5] in texts[1]) for p in parsed])
    holding = np.full(count, int(len(_WORD.findall(s.inventory)) > 4))
    size = np.full(count, min(count // 8, 6))
    place = np.arange(count)
    previous = [_parse(command) for command in s.last[:2]]
    before = np.full(count, previous[0].codes[0] if previous else 0)
    earlier = np.full(count, previous[1].codes[0] if len(previous) > 1 else 0)
    used: frozenset[str] = previous[0].nouns[0] | previous[0].nouns[1] if previous else frozenset()
    shares = np.array([2 * bool(p.nouns[0] & used) + bool(p.nouns[1] & used) for p in parsed])
    # Without the bit of the last response: how commands overlap with the state alone.
    state1, state2 = first & ~8, second & ~8
    dynamic = [
        _mixed(0, template, state1, state2),
        _mixed(1, common, between, state1, state2),
        _mixed(2, common, siblings),
        _mixed(3, verb, siblings),
        _mixed(4, common, in_texts),
        _mixed(5, holding, verb),
        _mixed(6, holding, common),
        _mixed(7, size, common),
        _mixed(8, 8 * place // count),
        _mixed(9, np.minimum(count - 1 - place, 4)),
        _mixed(10, state1),
        _mixed(11, state2),
        _mixed(12, verb, state1),
        _mixed(13, verb, state2),
        _mixed(14, common, state1),
        _mixed(15, common, state2),
        _mixed(16, before, verb),
        _mixed(17, before, common, shares),
        _mixed(18, verb, shares),
        _mixed(19, common, shares, first >> 3),
        _mixed(20, verb, first >> 3),
        _mixed(21, earlier, verb),
        _mixed(22, common, first, second),
    ]
    return np.concatenate([static, np.stack(dynamic, axis=1)], axis=1)


class Network(nn.Module):
    """Scores commands: a linear term plus a small network over the sum of the features' embeddings."""

    def __init__(self, size: int = 24, hidden: int = 48) -> None:
        super().__init__()
        self.embedding = nn.EmbeddingBag(BUCKETS, size, mode="sum", padding_idx=0)
        nn.init.normal_(self.embedding.weight, std=0.05)
        self.linear = nn.EmbeddingBag(BUCKETS, 1, mode="sum", padding_idx=0)
        nn.init.zeros_(self.linear.weight)
        with torch.no_grad():
            self.embedding.weight[0] = 0
        self.head = nn.Sequential(nn.ReLU(), nn.Dropout(0.2), nn.Linear(size, hidden), nn.ReLU(), nn.Linear(hidden, 1))

    def forward(self, ids: Tensor) -> Tensor:
        """(commands, features) -> (commands,)."""
        return (self.linear(ids) + self.head(self.embedding(ids))).squeeze(1)


class TrainingSet:
    """Demonstrations as arrays, by game."""

    def __init__(self) -> None:
        self.games: dict[str, list[tuple[Ids, npt.NDArray[np.bool_]]]] = {}

    def add(self, demonstrations: Sequence[Demonstration]) -> None:
        """Games among ``demonstrations`` that are there already are replaced."""
        for game in {d.game for d in demonstrations}:
            self.games[game] = []
        for d in demonstrations:
            ids = features(d.decision)
            good = np.zeros(len(ids), bool)
            good[list(d.good)] = True
            if len(ids) > MAX_COMMANDS:
                kept = np.flatnonzero(good)[: MAX_COMMANDS // 2]
                others = np.random.default_rng(0).permutation(np.flatnonzero(~good))[: MAX_COMMANDS - len(kept)]
                sample = np.sort(np.concatenate([kept, others]))
                ids, good = ids[sample], good[sample]
            self.games[d.game].append((ids, good))

    def batch(self, rng: np.random.Generator) -> tuple[Tensor, Tensor, Tensor]:
        """Some decisions of some games: feature ids (commands, features), which commands are good, (commands,) bool,
        and the decision that each command belongs to, (commands,)."""
        names = list(self.games)
        rows = []
        for game in rng.choice(len(names), min(GAMES_PER_BATCH, len(names)), replace=False).tolist():
            found = self.games[names[game]]
            picked = rng.choice(len(found), min(DECISIONS_PER_GAME, len(found)), replace=False)
            rows += [found[i] for i in picked.tolist()]
        ids, good = (np.concatenate(part) for part in zip(*rows, strict=True))
        owner = np.repeat(np.arange(len(rows)), [len(row[0]) for row in rows])
        return torch.from_numpy(ids), torch.from_numpy(good), torch.from_numpy(owner)


class Ranker:
    """An ensemble of networks; scores are the mean log-probabilities. It has none before its first training."""

    def __init__(self, members: int) -> None:
        self.members = members
        self.networks: list[Network] = []

    @property
    def trained(self) -> bool:
        return bool(self.networks)

    def train(self, data: TrainingSet, updates: int, seed: int) -> None:
        """Train all members on ``data``, from new weights if they have none."""
        if not data.games:
            return
        for member in range(self.members):
            member_seed = int(np.random.SeedSequence((seed, member)).generate_state(1)[0])
            with torch_seeded(np.random.SeedSequence((seed, member))):
                if len(self.networks) <= member:
                    self.networks.append(Network())
                _fit(self.networks[member], data, updates, np.random.default_rng(member_seed))

    def scores(self, decision: Decision) -> np.ndarray:
        """Log-probabilities of the commands, shape (commands,)."""
        ids = torch.from_numpy(features(decision))
        with torch.no_grad():
            return np.mean([torch.log_softmax(n(ids), 0).double().numpy() for n in self.networks], axis=0)

    def state_dict(self) -> dict[str, Any]:
        return {"networks": [network.state_dict() for network in self.networks]}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.networks = [Network() for _ in state["networks"]]
        for network, weights in zip(self.networks, state["networks"], strict=True):
            network.load_state_dict(weights)
            network.eval()


def _fit(network: Network, data: TrainingSet, updates: int, rng: np.random.Generator) -> None:
    optimiser = torch.optim.Adam(network.parameters(), lr=PEAK_LEARNING_RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, PEAK_LEARNING_RATE, total_steps=updates + 1, pct_start=0.1
    )
    network.train()
    for _ in range(updates):
        ids, good, owner = data.batch(rng)
        # Unknown words: in this batch, a share of the buckets is mapped to random others.
        changed = torch.rand(BUCKETS) < rng.uniform(0, 2 * REPLACED)
        renamed = torch.arange(BUCKETS)
        renamed[changed] = torch.randint(1, BUCKETS, (int(changed.sum()),))
        renamed[0] = 0
        loss = listwise_loss(network(renamed[ids]), good, owner)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    network.eval()


def listwise_loss(scores: Tensor, good: Tensor, owner: Tensor) -> Tensor:
    """Mean over decisions of -log(probability of the good commands); all of shape (commands,)."""
    count = int(owner[-1]) + 1
    largest = torch.full((count,), -1e9).scatter_reduce(0, owner, scores.detach(), "amax")
    weight = (scores - largest[owner]).exp()
    total = torch.zeros(count).index_add(0, owner, weight)
    of_good = torch.zeros(count).index_add(0, owner, weight * good)
    return -(of_good / total + 1e-9).log().mean()

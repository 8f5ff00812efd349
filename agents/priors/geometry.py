"""Scores for commands that a prior was not asked about, read off the geometry of their vectors.

After Loki (Roberts et al. 2023), "Geometry-Aware Adaptation for Pretrained Models": a model knows the probabilities P
of some labels; the score of any label, among them those that it never saw, is -P D, where D are squared distances
between labels. The best label is then the Frechet mean of what the model said, and nothing is trained.

The labels are commands; their vectors are the frozen ones of the encoder ``static``, less the mean of the list and
scaled to unit length, so that words that all commands share do not count.

Deviations, and why:

* The paper predicts a label; a prior must give probabilities. -P D is taken as the logarithm of a probability, up to a
  constant with which the commands that were asked about have, together, the probability that the prior gave them. What
  it said of each of those stays as it is. (Fitting a temperature to what it said of few commands was worse.)
* The paper chooses labels to ask about for the region they cover in a graph; here, each next one is the farthest from
  those that are chosen.
* An endpoint names the 20 most likely letters of its list. The others are read off too, but stay below those 20.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import torch

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.store import make_encoder
from starling.agents.priors.prior import Prior, PriorQuery, score_acting_commands

ENCODER = "static"


class CommandVectors:
    """Vectors of commands by the encoder, which is loaded when the first one is needed."""

    def __init__(self) -> None:
        self._vectors: dict[str, np.ndarray] = {}

    @functools.cached_property
    def _encoder(self) -> Encoder:
        return make_encoder(ENCODER).eval()

    def of(self, commands: Sequence[str]) -> np.ndarray:
        """Shape (n, size): of unit length after the mean of the n is subtracted; zero for one that equals the mean.
        Raises MissingDependencyError if the encoder is not installed."""
        for command in commands:
            if command not in self._vectors:
                with torch.no_grad():
                    found = self._encoder([self._encoder.read(command)], commands=True)[0]
                self._vectors[command] = found.double().numpy()
        centred = np.stack([self._vectors[command] for command in commands])
        centred = centred - centred.mean(axis=0)
        lengths = np.linalg.norm(centred, axis=1, keepdims=True)
        return centred / np.where(lengths > 1e-9, lengths, 1.0)


def far_apart(vectors: np.ndarray, count: int) -> np.ndarray:
    """Sorted indices of ``count`` of n vectors, (n, size) -> (count,) int64: each the farthest from those before it."""
    lengths = np.square(vectors).sum(axis=1)
    nearest = np.full(len(vectors), np.inf)
    chosen = [0]
    for _ in range(min(count, len(vectors)) - 1):
        last = chosen[-1]
        nearest = np.minimum(nearest, lengths + lengths[last] - 2 * vectors @ vectors[last])
        nearest[chosen] = -np.inf
        chosen.append(int(nearest.argmax()))
    return np.sort(np.array(chosen))


def loki(vectors: np.ndarray, asked: np.ndarray, known: np.ndarray) -> np.ndarray:
    """-P D for n commands, shape (n,): the ``asked`` indices among the vectors, (n, size), have log-probabilities
    ``known``, (asked,)."""
    distances = _squared_distances(vectors, vectors[asked])
    scores: np.ndarray = -distances @ np.exp(known - np.logaddexp.reduce(known))
    return scores


def read_off(vectors: np.ndarray, asked: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Log-probabilities of n commands on the scale of ``known``, shape (n,); arguments as in `loki`.

    Those of the commands that were asked about are ``known`` itself. Not normalised.
    """
    found = loki(vectors, asked, known)
    found += np.logaddexp.reduce(known) - np.logaddexp.reduce(found[asked])
    found[asked] = known
    return found


def _squared_distances(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """(n, size), (m, size) -> (n, m)."""
    squares = np.square(first).sum(axis=1)[:, None] + np.square(second).sum(axis=1)[None]
    distances: np.ndarray = np.maximum(squares - 2 * first @ second.T, 0.0)
    return distances


def _log_softmax(values: np.ndarray) -> np.ndarray:
    normalised: np.ndarray = values - np.logaddexp.reduce(values)
    return normalised


class ReadOffPrior(Prior):
    """A prior that asks another one about at most ``asked`` commands of a state, and reads the others off.

    Commands that only look are never asked about (`score_acting_commands`).
    """

    def __init__(self, inner: Prior, asked: int) -> None:
        super().__init__(inner.model)
        self.inner, self.counts = inner, inner.counts
        self.asked = min(asked, inner.max_commands or asked)
        self.read_off = 0
        """Commands that were read off."""
        self._vectors = CommandVectors()

    @property
    def ready(self) -> bool:
        return self.inner.ready

    def scores(self, query: PriorQuery) -> np.ndarray | None:
        return score_acting_commands(query, lambda commands: self._extended(query, commands))

    def _extended(self, query: PriorQuery, commands: Sequence[str]) -> np.ndarray | None:
        """Log-probabilities of the commands, shape (commands,); None if the query failed."""
        vectors = self._vectors.of(commands)
        asked = far_apart(vectors, self.asked)
        said = self.inner.named_scores(replace(query, commands=tuple(commands[i] for i in asked)))
        if said is None:
            return None
        named = ~np.isnan(said)
        if len(asked) == len(commands) and named.all():
            return said
        self.read_off += len(commands) - int(named.sum())
        found = read_off(vectors, asked[named], said[named])
        if not named.all():
            # They may be no likelier than the least likely of those that were named.
            excess = found[asked[~named]].max() - said[named].min()
            found[asked[~named]] -= max(0.0, float(excess))
        return _log_softmax(found)

    def report(self) -> dict[str, Any]:
        return {**self.inner.report(), "read_off": self.read_off}

    def state_dict(self) -> dict[str, Any]:
        return {**self.inner.state_dict(), "read_off": self.read_off}

    def load_state_dict(self, state: Mapping[str, Any] | None) -> None:
        self.inner.load_state_dict(state)
        assert state is not None
        self.read_off = state.get("read_off", 0)

"""Self-training of the ranker by preferences between its own choices, from a full and a corrupted observation.

After Deng et al. (2024), "Enhancing Large Vision Language Models with Self-Training on Image Comprehension" (STIC).

* **Pairs** (`pairs_of`). Preferred is the command that the ranker chooses in a state, by the mean over `VIEWS` slightly
  changed observations. Dispreferred is what the same ranker chooses from a corrupted observation: with half of the
  words masked, or with the room of another game. (Not without the inventory: the ranker then chooses better, so such
  pairs mislead.) States where both agree make no pair.
* **Loss** (`preference_loss`). That of direct preference optimisation against the frozen ranker, plus ALPHA times the
  negative log-likelihood of the preferred command, so that its probability does not fall with the other's.
* **Stage 2** (`described`). The ranker is trained on its source labels again, where the ranker's own description is
  appended to a share of the observations.

Deviations. STIC's preferred answers come from a better prompt, here from averaging over views. Its corruptions are
colour jitter and low resolution. A description is the list of the commands that the ranker holds for the best ones; it
is appended in training only, while STIC may also describe at inference. Stage 2 needs the texts of the source
labels, which the runs of `starling train --pretrain` keep.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from starling.agents.common.seeding import torch_seeded
from starling.agents.common.situations import log_softmax
from starling.agents.priors.ranker import (
    PEAK_LEARNING_RATE,
    Network,
    Ranker,
    Row,
    batch_of,
    fit,
    no_memory,
    replaced,
)
from starling.agents.priors.ranker_features import text_features
from starling.training.episode import Decision, Demonstration, Episode
from starling.training.unlabelled import State

VIEWS, LOST = 4, 0.1
"""Changed observations that the preferred command is chosen by, and the share of words that each of them lacks."""
MASKED = 0.5
"""Share of words that a corrupted observation lacks."""
BETA, ALPHA = 0.1, 0.1
"""Weights of the log-ratio of a pair, and of the likelihood of the preferred command."""
BATCH = 64
STAGE_1 = 3
DESCRIBED, NAMED = 0.3, 3
"""Share of the source labels with a description, and the commands that it names."""

Rng = np.random.Generator
Corruption = Callable[[Decision, Sequence[State], str, Rng], Decision]


@dataclass(frozen=True)
class Pair:
    """A state's features, and the positions of two of its commands."""

    row: Row
    preferred: int
    dispreferred: int


def with_lost_words(decision: Decision, share: float, rng: Rng) -> Decision:
    """The decision with a share of the words of its texts left out; commands stay."""

    def lost(text: str) -> str:
        return re.sub(r"\S+", lambda word: "" if rng.random() < share else word[0], text)

    opening, room, inventory, response = (
        lost(text) for text in (decision.opening, decision.room, decision.inventory, decision.response)
    )
    return replace(decision, opening=opening, room=room, inventory=inventory, response=response)


def _masked(decision: Decision, states: Sequence[State], game: str, rng: Rng) -> Decision:
    return with_lost_words(decision, MASKED, rng)


def _elsewhere(decision: Decision, states: Sequence[State], game: str, rng: Rng) -> Decision:
    others = [state for state in states if state.game != game]
    return replace(decision, room=others[rng.integers(len(others))].room) if others else decision


CORRUPTIONS: tuple[Corruption, ...] = (_masked, _elsewhere)


def choice(ranker: Ranker, decisions: Sequence[Decision]) -> int:
    """Position of the command that the ranker holds for the best, by its mean over observations of one state."""
    scores = [ranker.log_probabilities(ids := text_features(one), no_memory(len(ids))) for one in decisions]
    return int(np.mean(scores, axis=0).argmax())


def pairs_of(ranker: Ranker, states: Sequence[State], rng: Rng, *, random: bool = False) -> list[Pair]:
    """At most one pair for each state and corruption, without repetitions. ``random``: for ablation, dispreferred is
    any other command."""
    pairs: list[Pair] = []
    for state in states:
        decision = state.decision
        ids = text_features(decision)
        row = Row(ids, no_memory(len(ids)), np.zeros(len(ids), bool))
        preferred = choice(ranker, [decision] + [with_lost_words(decision, LOST, rng) for _ in range(VIEWS - 1)])
        chosen = {choice(ranker, [corrupt(decision, states, state.game, rng)]) for corrupt in CORRUPTIONS}
        others = sorted(chosen - {preferred})
        if random and others:
            rest = np.delete(np.arange(len(ids)), preferred)
            others = rng.choice(rest, min(len(others), len(rest)), replace=False).tolist()
        pairs += [Pair(row, preferred, other) for other in others]
    return pairs


def preference_loss(policy: Tensor, reference: Tensor, preferred: Tensor, dispreferred: Tensor, alpha: float) -> Tensor:
    """Mean over pairs of -log sigmoid(BETA (ratio of the preferred - ratio of the dispreferred)) - alpha log
    p(preferred). ``policy`` and ``reference``: log-probabilities of all commands, (commands,); the others: positions
    among them, (pairs,)."""
    ratio = policy - reference
    margin = BETA * (ratio[preferred] - ratio[dispreferred])
    return (-torch.nn.functional.logsigmoid(margin) - alpha * policy[preferred]).mean()


def prefer(
    network: Network, pairs: Sequence[Pair], updates: int, rng: Rng, alpha: float = ALPHA, size: int = BATCH
) -> Network:
    """A copy of the network after ``updates`` steps on batches of ``size`` pairs, with itself as the frozen reference.
    ``alpha``: 0 leaves the second term out."""
    student, reference = copy.deepcopy(network), network
    optimiser = torch.optim.Adam(student.parameters(), lr=PEAK_LEARNING_RATE / 3)
    student.train()
    for _ in range(updates if pairs else 0):
        drawn = [pairs[i] for i in rng.choice(len(pairs), min(size, len(pairs)), replace=False).tolist()]
        ids, memory, _, owner, _ = batch_of([pair.row for pair in drawn])
        starts = np.cumsum([0, *(len(pair.row.good) for pair in drawn)])[:-1]
        preferred = torch.from_numpy(starts + [pair.preferred for pair in drawn])
        dispreferred = torch.from_numpy(starts + [pair.dispreferred for pair in drawn])
        with torch.no_grad():
            frozen = log_softmax(reference(ids, memory), owner, len(drawn))
        policy = log_softmax(student(replaced(ids, rng), memory), owner, len(drawn))
        loss = preference_loss(policy, frozen, preferred, dispreferred, alpha)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return student.eval()


def described(ranker: Ranker, demonstrations: Sequence[Demonstration], rng: Rng) -> list[Demonstration]:
    """The demonstrations; to a share of their observations the ranker's description is appended, as a part of the last
    response."""

    def add(decision: Decision) -> Decision:
        order = np.argsort(-ranker.scores(Episode(), decision), kind="stable")[:NAMED]
        named = ", ".join(decision.commands[i] for i in order.tolist())
        return replace(decision, response=f"{decision.response}\n{named}")

    return [
        replace(
            one,
            steps=tuple(
                replace(step, decision=add(step.decision)) if rng.random() < DESCRIBED else step for step in one.steps
            ),
        )
        for one in demonstrations
    ]


def train_by_preferences(
    ranker: Ranker, states: Sequence[State], demonstrations: Sequence[Demonstration], updates: int,
    seed: np.random.SeedSequence, *, random: bool = False, alpha: float = ALPHA,
) -> int:  # fmt: skip
    """Both stages. The first takes ``updates`` // `STAGE_1` steps of every network, since pairs are few, the second
    ``updates``, and only with ``demonstrations``. Returns the number of pairs. ``random`` and ``alpha``: as in
    `pairs_of` and `prefer`."""
    shared, *seeds = seed.spawn(1 + len(ranker.networks))
    rng = np.random.default_rng(shared)
    pairs = pairs_of(ranker, states, rng, random=random)
    source = ranker.rows(described(ranker, demonstrations, rng)) if demonstrations else None
    networks = []
    for network, own in zip(ranker.networks, seeds, strict=True):
        with torch_seeded(own):
            draw = np.random.default_rng(own)
            student = prefer(network, pairs, updates // STAGE_1, draw, alpha)
            if source is not None:
                fit(student, [source], updates, draw)
            networks.append(student)
    ranker.networks = networks
    return len(pairs)

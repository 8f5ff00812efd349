"""Labels of games by skill, cleaned and completed: the author's labels may be wrong, and games of others have none.

Implements Qin et al. (2023), "CAPro: Webly Supervised Learning with Cross-Modality Aligned Prototypes". A game has two
modalities, as a picture from the web has: a text (idea and tasks) and a trajectory (commands). The steps:

1. A missing text is completed, and each other one enhanced, by the texts of the nearest games in the space of
   trajectories (`completed`).
2. Text prototypes are the vectors of the skills' definitions; texts are matched to them (`matches`).
3. Of the games that are labelled with a skill, those whose text matches best count as clean; their mean is the
   prototype of the skill in a learnt space (`Labeller`).
4. That space and a classifier on it are trained on soft labels, with a contrast that draws games to the prototypes of
   their skills. The prototypes follow as moving averages.
5. Collective bootstrapping: a soft label is 0.8 the game's own (its given label, corrected by its text) and 0.2 what
   the nearest games in the learnt space are predicted to be.

Deviations: the vectors are frozen (MiniLM's of texts, word-piece vectors of commands) and both are seen by the learnt
space, since there are a hundred games; nearest neighbours instead of a graph network enhance the texts; a look-up goes
through all games instead of a queue; the labels of a game are one distribution, since games have several skills.
Enhancing texts that are there, and steps 3 to 5, are off by default, since they brought no gain (docs/mechanisms.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from pydantic import Field
from torch import Tensor, nn

from starling.agents.common.seeding import torch_seeded
from starling.agents.pretraining.mixing import frozen_vectors
from starling.author.bootstrap import encode
from starling.library.catalog import find
from starling.spec.model import GameSpec
from starling.spec.skills import DEFINITIONS
from starling.training.settings import BaseSettings
from starling.training.unlabelled import State

Vectors = npt.NDArray[np.float64]
SKILLS: tuple[str, ...] = tuple(DEFINITIONS)
TEMPERATURE = 0.1
"""Of similarities of unit vectors, in neighbourhoods and in the contrast."""
USUAL_COUNT = 2
"""Skills of a game that nobody labelled."""
MAX_TASKS = 600
"""Characters of the tasks that are read."""


class LabelSettings(BaseSettings):
    """Settings of `label`."""

    neighbours: int = Field(10, ge=1, description="games that complete a text, and that a look-up asks")
    enhance: float = Field(0.0, ge=0, description="weight of the neighbours' texts beside a game's own")
    trust: float = Field(2.0, ge=0, description="evidence of a given label, in standard deviations of a match")
    clean: float = Field(0.7, gt=0, le=1, description="share of a skill's games that make its prototype")
    steps: int = Field(0, ge=0, description="training steps of the space for look-ups; 0: labels and texts decide")
    learning_rate: float = Field(0.01, gt=0)
    size: int = Field(64, ge=1, description="dimension of the learnt space")
    contrast: float = Field(1.0, ge=0, description="weight of the contrast to prototypes")
    own: float = Field(0.8, ge=0, le=1, description="share of a game's own label; the rest is looked up")


@dataclass(frozen=True)
class LabelledGame:
    """A game as its labels are judged. ``text``: idea and tasks, None if unknown; ``commands``: of a trajectory;
    ``given``: the skills that its author named, none if it is not labelled."""

    name: str
    text: str | None
    commands: tuple[str, ...]
    given: tuple[str, ...] = ()


@dataclass(frozen=True)
class GameVectors:
    """Of n games. ``texts``: (n, 384), rows of nan where the text is missing; ``trajectories``: (n, 128);
    ``definitions``: (skills, 384), of `SKILLS`."""

    texts: Vectors
    trajectories: Vectors
    definitions: Vectors


def vectors_of(games: Sequence[LabelledGame]) -> GameVectors:
    """Raises MissingDependencyError without the extras ``ideas`` and ``encoders``."""
    texts = np.full((len(games), 384), np.nan)
    known = [i for i, game in enumerate(games) if game.text is not None]
    texts[known] = encode([str(games[i].text) for i in known])
    trajectories = frozen_vectors([" ".join(game.commands) for game in games]).astype(float)
    definitions = encode(list(DEFINITIONS.values())).astype(float)
    return GameVectors(texts, _units(trajectories - trajectories.mean(axis=0)), definitions)


def games_of_specs(specs: Mapping[str, GameSpec]) -> list[LabelledGame]:
    """{name: spec} as games to label, with their author's skills, texts and walkthroughs."""
    return [
        LabelledGame(
            name,
            f"{spec.idea} {' '.join(task.description for task in spec.tasks)[:MAX_TASKS]}",
            tuple(spec.walkthrough),
            tuple(spec.skills),
        )
        for name, spec in specs.items()
    ]


def games_of_states(states: Sequence[State]) -> list[LabelledGame]:
    """The games in which states were collected: without text or labels, with every command that they listed."""
    commands: dict[str, dict[str, None]] = {}
    for state in states:
        commands.setdefault(state.game, {}).update(dict.fromkeys(state.commands))
    return [LabelledGame(game, None, tuple(found)) for game, found in commands.items()]


def label_games(games: Sequence[LabelledGame], settings: LabelSettings, seed: int = 0) -> list[dict[str, float]]:
    """{skill: probability} of the chosen skills of each game, most probable first.

    The library's training games are labelled along with them, so that a few games, without labels or texts, have games
    to be compared with.
    """
    library = games_of_specs({entry.id: entry.spec for entry in find("split:train")})
    solutions = {game.commands for game in games}
    everything = [*games, *(game for game in library if game.commands not in solutions)]
    given = as_rows([game.given for game in everything])
    probabilities = label(vectors_of(everything), given, settings, seed)
    picked = chosen(probabilities, given)
    return [
        {SKILLS[k]: round(float(row[k]), 3) for k in np.argsort(-row, kind="stable") if which[k]}
        for row, which in zip(probabilities[: len(games)], picked, strict=False)
    ]


def label(vectors: GameVectors, given: npt.NDArray[np.bool_], settings: LabelSettings, seed: int = 0) -> Vectors:
    """Probabilities of the skills of each game, (n, skills), rows sum to 1. ``given``: (n, skills) the author's labels;
    a row without any is not labelled."""
    texts = completed(vectors.texts, vectors.trajectories, settings.neighbours, settings.enhance)
    match = matches(texts, vectors.definitions)
    labels = torch.from_numpy(settings.trust * given + match).float().softmax(dim=1)
    if settings.steps:
        features = np.hstack([_units(texts - texts.mean(axis=0)), vectors.trajectories])
        with torch_seeded(np.random.SeedSequence((seed, 11))):
            labeller = Labeller(torch.from_numpy(features).float(), clean_games(given, match, settings.clean), settings)
        labels = labeller.fit(labels)
    found: Vectors = labels.double().numpy()
    return found


def completed(texts: Vectors, trajectories: Vectors, count: int, weight: float) -> Vectors:
    """Texts, (n, size), with those of the ``count`` nearest games by trajectory, (n, other), added with ``weight``; a
    missing text (nan) is theirs alone. Unit rows."""
    known = ~np.isnan(texts[:, 0])
    similarity = trajectories @ trajectories.T
    np.fill_diagonal(similarity, -np.inf)
    similarity[:, ~known] = -np.inf
    filled = np.where(known[:, None], texts, 0.0)
    nearby = _units(_nearest(similarity, count) @ filled)
    return _units(np.where(known[:, None], filled + weight * nearby, nearby))


def matches(texts: Vectors, definitions: Vectors) -> Vectors:
    """How well texts, (n, size), match definitions, (skills, size): similarities in standard deviations over the games,
    (n, skills)."""
    found = texts @ definitions.T
    return np.asarray((found - found.mean(axis=0)) / (found.std(axis=0) + 1e-9))


def clean_games(given: npt.NDArray[np.bool_], match: Vectors, share: float) -> npt.NDArray[np.bool_]:
    """(n, skills): of the games that are labelled with a skill, the ``share`` whose text matches it best; at least two,
    or all."""
    clean = np.zeros_like(given)
    for skill in range(given.shape[1]):
        games = np.flatnonzero(given[:, skill])
        best = games[np.argsort(-match[games, skill], kind="stable")]
        clean[best[: max(2, int(np.ceil(share * len(games))))], skill] = True
    return clean


class Labeller(nn.Module):
    """A space in which games lie near the prototypes of their skills, and a classifier on it.

    ``features``: (n, size) of the games; ``clean``: (n, skills) those that the prototypes begin with. A skill without
    any has no prototype.
    """

    def __init__(self, features: Tensor, clean: npt.NDArray[np.bool_], settings: LabelSettings) -> None:
        super().__init__()
        self.features, self.settings = features, settings
        self.project = nn.Linear(features.shape[1], settings.size, bias=False)
        nn.init.orthogonal_(self.project.weight)
        self.classify = nn.Linear(settings.size, clean.shape[1])
        self.has = torch.from_numpy(clean.any(axis=0))
        self.members = torch.from_numpy(clean).float()
        with torch.no_grad():
            self.prototypes = _unit(self.members.T @ self.places())

    def places(self) -> Tensor:
        """(n, settings.size), unit rows."""
        return _unit(self.project(self.features))

    def logits(self, places: Tensor) -> tuple[Tensor, Tensor]:
        """(by the classifier, by similarity to the prototypes), each (n, skills)."""
        near = places @ self.prototypes.T / TEMPERATURE
        return self.classify(places), near.masked_fill(~self.has, float(near.detach().min()))

    def predicted(self) -> Tensor:
        """(n, skills), the mean of both distributions."""
        first, second = self.logits(self.places())
        return (first.softmax(dim=1) + second.softmax(dim=1)) / 2

    def looked_up(self, places: Tensor, predicted: Tensor) -> Tensor:
        """What the nearest other games are predicted to be, (n, skills)."""
        similarity = (places @ places.T).detach().double().numpy()
        np.fill_diagonal(similarity, -np.inf)
        return torch.from_numpy(_nearest(similarity, self.settings.neighbours)).float() @ predicted

    def fit(self, own: Tensor) -> Tensor:
        """Train on the games' own labels, (n, skills), and return the bootstrapped ones."""
        s = self.settings
        optimiser = torch.optim.Adam(self.parameters(), s.learning_rate, weight_decay=1e-3)
        labels = own
        for step in range(s.steps):
            first, second = self.logits(self.places())
            loss = nn.functional.cross_entropy(first, labels)
            loss = loss + s.contrast * nn.functional.cross_entropy(second, labels)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            with torch.no_grad():
                places = self.places()
                self.prototypes = _unit(0.9 * self.prototypes + 0.1 * _unit((self.members * labels).T @ places))
                if step >= s.steps // 2:  # by then, predictions say something
                    labels = s.own * own + (1 - s.own) * self.looked_up(places, self.predicted())
        return labels


def chosen(probabilities: Vectors, given: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The most probable skills of each game: as many as it was given, or `USUAL_COUNT`. All (n, skills)."""
    counts = given.sum(axis=1)
    counts = np.where(counts == 0, USUAL_COUNT, counts)
    ranks = (-probabilities).argsort(axis=1, kind="stable").argsort(axis=1, kind="stable")
    return np.asarray(ranks < counts[:, None])


def as_rows(labels: Sequence[Sequence[str]]) -> npt.NDArray[np.bool_]:
    """Names of skills as (n, skills)."""
    return np.array([[skill in named for skill in SKILLS] for named in labels], bool).reshape(len(labels), len(SKILLS))


def _nearest(similarity: Vectors, count: int) -> Vectors:
    """Weights of the ``count`` most similar, (n, m) -> (n, m), rows sum to 1."""
    nearest = (-similarity).argsort(axis=1, kind="stable").argsort(axis=1, kind="stable") < count
    weights = np.where(nearest, np.exp((similarity - similarity.max(axis=1, keepdims=True)) / TEMPERATURE), 0.0)
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


def _units(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


def _unit(vectors: Tensor) -> Tensor:
    found: Tensor = nn.functional.normalize(vectors, dim=1)
    return found

"""How far a pre-trained prior is trusted in a game that it was not trained on.

Two things count; with ``trust=states``, a third. *Familiarity*: a prior knows nothing of commands of a form that no
source game has, such as those of ScienceWorld ("focus on", "pour into"), whatever scores it gives them. *Evidence*:
some training episodes are played without the prior, as a control; where they score more than the guided ones, the prior
is wrong about this game. The probabilities that a prior gave to commands that turned out well would be no evidence,
since it had chosen them. *Likeness*: texts unlike all those that the prior was trained on are those of another kind of
game, whatever the forms of their commands. The distance to the nearest training state tells unseen games better than
the energy that GEDI learns for this (`starling.agents.objectives.gedi`).

`Foresight` is another kind of evidence, for a prior of `llm-prior`, whose episodes have no control: how often it puts
the command that turned out best in a scene above others **that were tried there, too**. That the prior had a say in
what was tried does not favour the one or the other.
"""

from __future__ import annotations

import functools
import math
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import numpy as np
import torch

from starling.agents.encoders.base import Encoder
from starling.agents.encoders.store import make_encoder
from starling.agents.priors.demonstrations import Demonstration as Discovery
from starling.agents.priors.geometry import far_apart
from starling.agents.priors.prior import PriorQuery
from starling.agents.priors.ranker import Floats, TrainingSet
from starling.agents.priors.ranker_features import FORM, form_features
from starling.training.episode import Decision, Demonstration
from starling.util.errors import StarlingError

if sys.version_info >= (3, 11):
    from typing import Self
else:
    from typing_extensions import Self

KNOWN = 0.1
"""A form of command is known if this fraction of the source games has it, and two of them at least."""
ALIEN, FAMILIAR = 0.25, 0.75
"""The share of known forms, as a fraction of the usual one, up to which a list of commands is not familiar at all, and
from which it is fully so."""
CENTRES = 256
"""Source states that `Likeness` keeps."""
QUANTILES = 0.5, 0.99
"""Of the distances between source games: what is usual, and what is alien."""
MAX_TEXTS = 20_000
"""Cached vectors of texts."""
CONTROL = 8
"""One training episode in so many is played without the prior."""
EXPECTED_GAIN, GAIN_DEVIATION = 0.1, 0.1
"""What guidance is believed to add to the normalised score before any evidence: mean, standard deviation."""
FORESEEN, FORESEEN_COUNT = 0.75, 4
"""Share of pairs that a prior is believed to foresee before any evidence, and the scenes that this belief counts as."""
BLIND, SHARP = 0.5, 0.7
"""The share of pairs up to which a prior is not trusted at all, half being chance, and from which it fully is."""
SCORE_DEVIATION, SCORE_COUNT = 0.2, 4
"""Standard deviation of normalised scores within a game before any evidence, and the episodes that it counts as."""


class Texts(Protocol):
    """The texts of a state, such as a `Decision` or a `PriorQuery`."""

    @property
    def opening(self) -> str: ...
    @property
    def room(self) -> str: ...
    @property
    def inventory(self) -> str: ...
    @property
    def commands(self) -> tuple[str, ...]: ...


class Familiarity:
    """Which forms of commands (verb, prepositions, number of nouns) are common in the source games.

    A form that few source games have is one of their own actions, and no knowledge of text games. ``usual``: the share
    of known forms among the commands of a source game, mean over games.
    """

    def __init__(self, source: TrainingSet) -> None:
        forms = [
            np.unique(np.concatenate([row.ids[:, FORM] for row in rows]), return_counts=True)
            for rows in source.games.values()
        ]
        every, games = np.unique(
            np.concatenate([np.zeros(0, np.int64), *(ids for ids, _ in forms)]), return_counts=True
        )
        self.known = every[games >= max(min(2, len(forms)), KNOWN * len(forms))]
        shares = [count[np.isin(ids, self.known)].sum() / count.sum() for ids, count in forms]
        self.usual = float(np.mean(shares)) if shares else 0.0

    def __call__(self, decision: Decision) -> float:
        """From 0 to 1, by the share of the commands whose form is known."""
        if not self.usual:
            return 1.0
        share = float(np.isin(form_features(decision)[:, FORM], self.known).mean()) / self.usual
        return min(1.0, max(0.0, (share - ALIEN) / (FAMILIAR - ALIEN)))


class Likeness:
    """How like the texts of a state are to those of the source games.

    A state is the mean of three unit vectors of the frozen encoder ``static``: of the opening, of room and inventory,
    and of the commands. Its distance is 1 - the cosine similarity to the nearest of `CENTRES` source states that are
    far apart. Distances between source games, each left out in turn, tell what is usual in a game never seen.
    ``centres``: unit vectors, (m, size); ``usual`` and ``alien``: distances up to which a state is fully trusted and
    from which it is not at all.
    """

    def __init__(self, centres: Floats, usual: float, alien: float) -> None:
        self.centres, self.usual, self.alien = centres, usual, alien
        self._of_text: dict[str, Floats] = {}

    @classmethod
    def of(cls, demonstrations: Sequence[Demonstration]) -> Self:
        """As `of_states`, from demonstrations."""
        return cls.of_states([(shown.game, step.decision) for shown in demonstrations for step in shown.steps])

    @classmethod
    def of_states(cls, states: Sequence[tuple[str, Texts]]) -> Self:
        """Learn from states of several games, (game, state) each. Raises StarlingError if there is only one game,
        MissingDependencyError if the encoder is not installed."""
        found = cls(np.zeros((0, 0), np.float32), 0.0, 1.0)
        owner = np.array([game for game, _ in states])
        if len(games := np.unique(owner)) < 2:
            raise StarlingError("trust=states needs two source games or more, to tell what is usual in another game")
        vectors = found._vectors([state for _, state in states])
        chosen = far_apart(vectors, CENTRES)
        found.centres = vectors[chosen]
        # A game of which nothing was chosen is like another one; its states say nothing about unseen games.
        apart = [
            1 - (vectors[owner == game] @ found.centres[owner[chosen] != game].T).max(axis=1)
            for game in games
            if (owner[chosen] != game).any()
        ]
        found.usual, found.alien = (float(q) for q in np.quantile(np.concatenate(apart), QUANTILES))
        return found

    def unlike(self, decisions: Sequence[Texts]) -> Floats:
        """The distances of n states, (n,)."""
        nearest: Floats = (self._vectors(decisions) @ self.centres.T).max(axis=1)
        return 1 - nearest

    def __call__(self, decisions: Sequence[Texts]) -> Floats:
        """Of n states, (n,), from 0 to 1."""
        trusted: Floats = (self.alien - self.unlike(decisions)) / max(self.alien - self.usual, 1e-6)
        return trusted.clip(0, 1)

    def _vectors(self, decisions: Sequence[Texts]) -> Floats:
        texts = [(d.opening, f"{d.room}\n{d.inventory}", ".\n".join(d.commands)) for d in decisions]
        if new := list(dict.fromkeys(text for three in texts for text in three if text not in self._of_text)):
            if len(self._of_text) > MAX_TEXTS:
                self._of_text.clear()
                new = list(dict.fromkeys(text for three in texts for text in three))
            encoder = _encoder()
            with torch.no_grad():
                found = torch.nn.functional.normalize(encoder([encoder.read(text) for text in new], False), dim=1)
            self._of_text.update(zip(new, found.numpy(), strict=True))
        means = np.array([sum(self._of_text[text] for text in three) for three in texts])
        unit: Floats = means / np.linalg.norm(means, axis=1, keepdims=True)
        return unit

    def state_dict(self) -> dict[str, Any]:
        return {"centres": torch.from_numpy(self.centres), "usual": self.usual, "alien": self.alien}

    @classmethod
    def restored(cls, state: Mapping[str, Any]) -> Self:
        return cls(state["centres"].numpy(), state["usual"], state["alien"])


@functools.cache
def _encoder() -> Encoder:
    return make_encoder("static").eval()


class Foresight:
    """Whether a prior puts what turned out good in a game above what did not: the share of pairs of commands tried in
    the same scene, each scene counting as one, with a belief before any evidence. ``seen``: scenes; ``foreseen``: sum
    of their shares."""

    def __init__(self) -> None:
        self.seen, self.foreseen = 0, 0.0

    def judge(self, discoveries: Sequence[Discovery], scores: Callable[[PriorQuery], np.ndarray | None]) -> None:
        """Count anew by all discoveries so far. ``scores``: those of the prior, (commands,), None if it has none."""
        self.seen, self.foreseen = 0, 0.0
        for found in discoveries:
            if found.tried and (given := scores(found.question)) is not None:
                good, others = given[list(found.good)][:, None], given[list(found.tried)][None]
                self.seen += 1
                self.foreseen += float(((good > others).mean() + (good >= others).mean()) / 2)

    @property
    def trust(self) -> float:
        """From 0 to 1."""
        share = (FORESEEN * FORESEEN_COUNT + self.foreseen) / (FORESEEN_COUNT + self.seen)
        return min(1.0, max(0.0, (share - BLIND) / (SHARP - BLIND)))

    def state_dict(self) -> dict[str, Any]:
        return {"seen": self.seen, "foreseen": self.foreseen}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.seen, self.foreseen = state["seen"], state["foreseen"]


class Control:
    """Compares the scores of guided episodes with those of a control group, within games.

    A game is identified by its opening text. The difference has a normal prior; its posterior mean and deviation follow
    from the games that were played both ways.
    """

    def __init__(self) -> None:
        self.begun = 0
        self.guided: dict[int, bool] = {}
        """By environment: whether its episode in progress is guided."""
        self.sums: dict[str, list[list[float]]] = {}
        """By game: number of episodes, sum of scores and sum of their squares; of the control group, then guided."""

    def begin(self, env: int) -> None:
        """An episode begins."""
        self.begun += 1
        self.guided[env] = self.begun % CONTROL != 0

    def end(self, env: int, game: str, score: float) -> None:
        """An episode has ended with a normalised score."""
        found = self.sums.setdefault(game, [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]])[self.guided.pop(env)]
        found[0] += 1
        found[1] += score
        found[2] += score * score

    @property
    def trust(self) -> float:
        """From 0 to 1: twice the probability that guidance helps, at most 1."""
        groups = [group for pair in self.sums.values() for group in pair if group[0]]
        within = sum(squares - total * total / count for count, total, squares in groups)
        freedom = SCORE_COUNT + sum(count - 1 for count, _, _ in groups)
        variance = (SCORE_COUNT * SCORE_DEVIATION**2 + max(within, 0.0)) / freedom
        precision = GAIN_DEVIATION**-2
        mean = EXPECTED_GAIN * precision
        for control, guided in self.sums.values():
            if control[0] and guided[0]:
                weight = 1 / (variance * (1 / control[0] + 1 / guided[0]))
                precision += weight
                mean += weight * (guided[1] / guided[0] - control[1] / control[0])
        return min(1.0, 1 + math.erf(mean / math.sqrt(2 * precision)))

    def state_dict(self) -> dict[str, Any]:
        return {"begun": self.begun, "guided": dict(self.guided), "sums": {g: s for g, s in self.sums.items()}}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.begun, self.guided = state["begun"], dict(state["guided"])
        self.sums = {game: [list(group) for group in pair] for game, pair in state["sums"].items()}

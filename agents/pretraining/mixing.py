"""What the search for a mixture of games (`starling.training.mixture_search`) needs of models: frozen vectors of texts,
and a proxy, a small ranker of commands that is trained on a mixture within a second."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from starling.agents.encoders import make_encoder
from starling.agents.priors.ranker import Ranker, TrainingSet, batch_of, listwise_loss
from starling.training.episode import Demonstration


def frozen_vectors(texts: list[str]) -> npt.NDArray[np.float32]:
    """(texts, size): means of MiniLM's word-piece vectors (encoder `static`), which nothing here trains."""
    encoder = make_encoder("static")
    with torch.no_grad():
        found: npt.NDArray[np.float32] = encoder([encoder.read(text) for text in texts], False).numpy()
    return found


class RankerProxy:
    """Trains a small ranker on some of the pool's games, and scores it on the development games.

    ``pool``: a demonstration of each game, in order; ``development``: those of the target's development fold.
    ``members``, ``updates``: of the ranker.
    """

    def __init__(
        self, pool: Sequence[Demonstration], development: Sequence[Demonstration], members: int, updates: int, seed: int
    ) -> None:
        ranker = Ranker(members)
        self.games = [ranker.rows([shown]).rows for shown in pool]
        rows = ranker.rows(development).games
        self.development = [batch_of(rows[game]) for game in rows]
        self.members, self.updates, self.seed = members, updates, seed

    def score(self, counts: Sequence[int]) -> float:
        """``counts``: how often each game of the pool counts. Mean over development games of the mean log-probability
        of the demonstrated command, at most 0."""
        names = [(i, copy) for i, count in enumerate(counts) for copy in range(count) if self.games[i]]
        data = TrainingSet({f"{i} ({copy})": self.games[i] for i, copy in names})
        ranker = Ranker(self.members)
        ranker.train(data, self.updates, self.seed)
        scores = []
        with torch.no_grad():
            for ids, memory, good, owner, weight in self.development:
                logits = torch.stack([network(ids, memory) for network in ranker.networks]).mean(dim=0)
                scores.append(-float(listwise_loss(logits, good, owner, weight)))
        return float(np.mean(scores))

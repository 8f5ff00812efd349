"""The network of the agent ``policy``: scores of commands, values of states, and a recurrent state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.common.attempts import FEATURES, STATE_FEATURES
from starling.agents.common.command_rows import MATCHES, CommandRows
from starling.agents.common.situations import Situations
from starling.agents.priors.ranker_features import BUCKETS
from starling.training.agent import Bools, Ints

RESPONSE = 32
"""Size of a response's vector in the network."""
HABITS = {"here": -3.0, "here_fatal": -3.0, "unchanged": -1.5, "lost": -3.0, "fatal": -1.0}
"""Initial weights of command features in the scores. Walkthroughs never repeat what is in vain, so they do not teach
that one should not, nor what loses a game; practice goes on from these."""


class PolicyNetwork(nn.Module):
    """The network. ``vector``: size of the text vectors; ``embedding``: size of the hashed features' embeddings."""

    def __init__(self, vector: int, embedding: int, hidden: int, recurrent: int) -> None:
        super().__init__()
        # The last column is a linear term of the scores.
        self.embedding = nn.EmbeddingBag(BUCKETS, embedding + 1, mode="sum")
        nn.init.normal_(self.embedding.weight, std=0.05)
        nn.init.zeros_(self.embedding.weight[:, -1])
        self.command = nn.Linear(embedding + len(MATCHES) + len(FEATURES), hidden)
        self.response = nn.Linear(vector, RESPONSE)
        self.memory = nn.GRUCell(hidden + len(STATE_FEATURES) + RESPONSE, recurrent)
        self.state = nn.Linear(recurrent + len(STATE_FEATURES) + RESPONSE, hidden)
        self.head = nn.Sequential(nn.Linear(hidden, hidden), nn.ReLU())
        self.score = nn.Linear(hidden, 1)
        nn.init.normal_(self.score.weight, std=0.01)
        self.habits = nn.Linear(len(FEATURES), 1, bias=False)
        with torch.no_grad():
            self.habits.weight.copy_(torch.tensor([[HABITS.get(name, 0.0) for name in FEATURES]]))
        self.value = nn.Sequential(nn.Linear(2 * hidden, hidden), nn.ReLU(), nn.Linear(hidden, 1))

    @property
    def device(self) -> torch.device:
        return self.score.weight.device

    def forward(self, batch: Batch, steps: Sequence[Step]) -> tuple[Tensor, Tensor, Tensor]:
        """Consecutive steps of some environments, whose decisions follow each other in ``batch``: logits, (commands,),
        values, (n,), and recurrent states after each decision, (n, recurrent)."""
        after: list[Tensor] = []
        shown = torch.cat([batch.states, torch.relu(self.response(batch.responses))], 1)
        texts = self.embedding(batch.ids)
        embedded, linear = torch.relu(texts[:, :-1]), texts[:, -1]
        last = torch.cat([embedded[batch.last_row], batch.last_matches, batch.last_features], 1)
        inputs = torch.cat([torch.relu(self.command(last)) * batch.has_last, shown], 1)
        size = 1 + max(int(step.envs.max(initial=0)) for step in steps)
        states, known = inputs.new_zeros(size, self.memory.hidden_size), np.zeros(size, bool)
        at = 0
        for step in steps:
            envs, count = torch.from_numpy(step.envs).to(self.device), len(step.envs)
            if not count:  # all of them began an episode
                continue
            # A task begins with a state of zeros, which ``before`` holds.
            goes_on = torch.from_numpy(known[step.envs] & ~step.new_task).to(self.device)
            before = torch.where(goes_on[:, None], states[envs], step.before)
            found = self.memory(inputs[at : at + count], before)
            states = states.index_copy(0, envs, found)
            known[step.envs] = True
            after.append(found)
            at += count
        recurrent = torch.cat(after)
        context = self.state(torch.cat([recurrent, shown], 1))
        numbers = self.command(torch.cat([embedded[batch.row], batch.matches, batch.commands], 1))
        hidden = self.head(torch.relu(numbers + context[batch.owner]))
        index = batch.owner[:, None].expand(-1, hidden.shape[1])
        best = torch.zeros_like(context).scatter_reduce(0, index, hidden, "amax", include_self=False)
        values = self.value(torch.cat([context, best], 1)).squeeze(1)
        logits = self.score(hidden) + self.habits(batch.commands)
        return logits.squeeze(1) + linear[batch.row], values, recurrent


@dataclass(frozen=True)
class Step:
    """The environments of one step, (n,), their recurrent states before it, (n, recurrent), and where a task begins,
    (n,)."""

    envs: Ints
    before: Tensor
    new_task: Bools


class Batch:
    """Decisions as tensors. ``renamed``: a bucket for each bucket of hashed features, (BUCKETS,)."""

    def __init__(self, seen: Situations, known: CommandRows, renamed: Tensor, device: torch.device) -> None:
        def tensor(array: np.ndarray) -> Tensor:
            return torch.from_numpy(array).to(device)

        last = np.maximum(seen.last, 0)
        distinct, place = np.unique(np.concatenate([seen.rows, last]), return_inverse=True)
        self.ids = renamed[torch.from_numpy(known.ids.data[distinct].astype(np.int64))].to(device)
        self.row, self.last_row = tensor(place).split([len(seen.rows), len(last)])
        self.matches, self.last_matches = tensor(known.matches.data[seen.rows]), tensor(known.matches.data[last])
        self.commands, self.last_features = tensor(seen.commands), tensor(seen.last_features)
        self.has_last = tensor((seen.last >= 0)[:, None].astype(np.float32))
        self.states, self.responses = tensor(seen.states), tensor(known.vectors.data[seen.responses])
        self.owner = tensor(seen.owner)

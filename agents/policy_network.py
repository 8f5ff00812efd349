"""The network of the agent ``policy``: scores of commands, values of states, and a recurrent state."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.common.attempts import COMMAND_FEATURES, STATE_FEATURES
from starling.agents.common.command_rows import MATCHES, CommandRows
from starling.agents.common.situations import Situations
from starling.agents.priors.ranker_features import BUCKETS
from starling.training.agent import Ints

RESPONSE = 32
"""Size of a response's vector in the network."""
HABITS = {"here": -3.0, "unchanged": -1.5, "lost": -3.0}
"""Initial weights of command features in the scores. Walkthroughs never repeat what is in vain, so they do not teach
that one should not; practice goes on from these."""


class PolicyNetwork(nn.Module):
    """``vector``: size of the text vectors; ``embedding``: of the hashed features' embeddings."""

    def __init__(self, vector: int, embedding: int, hidden: int, recurrent: int) -> None:
        super().__init__()
        self.embedding = nn.EmbeddingBag(BUCKETS, embedding, mode="sum")
        nn.init.normal_(self.embedding.weight, std=0.05)
        self.linear = nn.EmbeddingBag(BUCKETS, 1, mode="sum")
        nn.init.zeros_(self.linear.weight)
        self.command = nn.Linear(embedding + len(MATCHES) + len(COMMAND_FEATURES), hidden)
        self.response = nn.Linear(vector, RESPONSE)
        self.memory = nn.GRUCell(hidden + len(STATE_FEATURES) + RESPONSE, recurrent)
        self.state = nn.Linear(recurrent + len(STATE_FEATURES) + RESPONSE, hidden)
        self.head = nn.Sequential(nn.Linear(hidden, hidden), nn.ReLU())
        self.score = nn.Linear(hidden, 1)
        nn.init.normal_(self.score.weight, std=0.01)
        self.habits = nn.Linear(len(COMMAND_FEATURES), 1, bias=False)
        with torch.no_grad():
            self.habits.weight.copy_(torch.tensor([[HABITS.get(name, 0.0) for name in COMMAND_FEATURES]]))
        self.value = nn.Sequential(nn.Linear(2 * hidden, hidden), nn.ReLU(), nn.Linear(hidden, 1))

    @property
    def device(self) -> torch.device:
        return self.score.weight.device

    def forward(self, batch: Batch, steps: Sequence[Step]) -> tuple[Tensor, Tensor, Tensor]:
        """Consecutive steps of some environments, whose decisions follow each other in ``batch``: logits, (commands,),
        values, (n,), and recurrent states after each decision, (n, recurrent)."""
        states: dict[int, Tensor] = {}
        after: list[Tensor] = []
        shown = torch.cat([batch.states, torch.relu(self.response(batch.responses))], 1)
        inputs = torch.cat([self._last(batch), shown], 1)
        at = 0
        for step in steps:
            envs = step.envs
            if not envs:  # all of them began an episode
                continue
            rows = [states.get(env, before) for env, before in zip(envs, step.before, strict=True)]
            # A task begins with a state of zeros, which ``before`` holds.
            rows = [before if new else row for row, before, new in zip(rows, step.before, step.new_task, strict=True)]
            found = self.memory(inputs[at : at + len(envs)], torch.stack(rows))
            states |= zip(envs, found.unbind(0), strict=True)
            after.append(found)
            at += len(envs)
        recurrent = torch.cat(after)
        context = self.state(torch.cat([recurrent, shown], 1))
        texts, linear = self._texts(batch.ids, batch.row)
        numbers = self.command(torch.cat([texts, batch.matches, batch.commands], 1))
        hidden = self.head(torch.relu(numbers + context[batch.owner]))
        index = batch.owner[:, None].expand(-1, hidden.shape[1])
        best = torch.zeros_like(context).scatter_reduce(0, index, hidden, "amax", include_self=False)
        values = self.value(torch.cat([context, best], 1)).squeeze(1)
        logits = self.score(hidden) + self.habits(batch.commands)
        return logits.squeeze(1) + linear, values, recurrent

    def _texts(self, ids: Tensor, row: Tensor) -> tuple[Tensor, Tensor]:
        """Of distinct rows, (distinct, ids), to all, (commands,): embeddings and linear terms."""
        return torch.relu(self.embedding(ids))[row], self.linear(ids).squeeze(1)[row]

    def _last(self, batch: Batch) -> Tensor:
        """The last command and its effect; zeros if there is none."""
        texts, _ = self._texts(batch.last_ids, batch.last_row)
        numbers = torch.cat([texts, batch.last_matches, batch.last_features], 1)
        return torch.relu(self.command(numbers)) * batch.has_last


class Step:
    """The environments of one step, their recurrent states before it, (n, recurrent), and where a task begins."""

    def __init__(self, envs: Ints, before: Tensor, new_task: np.ndarray) -> None:
        self.envs: list[int] = envs.tolist()
        self.before = before.unbind(0)
        self.new_task: list[bool] = new_task.tolist()


class Batch:
    """Decisions as tensors. ``renamed``: a bucket for each bucket of hashed features, (BUCKETS,)."""

    def __init__(self, seen: Situations, known: CommandRows, renamed: Tensor, device: torch.device) -> None:
        def ids(rows: Ints) -> tuple[Tensor, Tensor]:
            distinct, place = np.unique(rows, return_inverse=True)
            found = renamed[torch.from_numpy(known.ids.data[distinct].astype(np.int64))]
            return found.to(device), torch.from_numpy(place).to(device)

        def tensor(array: np.ndarray) -> Tensor:
            return torch.from_numpy(array).to(device)

        last = np.maximum(seen.last, 0)
        self.ids, self.row = ids(seen.rows)
        self.last_ids, self.last_row = ids(last)
        self.matches, self.last_matches = tensor(known.matches.data[seen.rows]), tensor(known.matches.data[last])
        self.commands, self.last_features = tensor(seen.commands), tensor(seen.last_features)
        self.has_last = tensor((seen.last >= 0)[:, None].astype(np.float32))
        self.states, self.responses = tensor(seen.states), tensor(known.vectors.data[seen.responses])
        self.owner = tensor(seen.owner)

"""Likelihoods of many continuations in one forward pass of a causal language model, which computes each common prefix
once.

Token sequences form a prefix tree: prompts share a system prompt, episodes their first moves, commands their first
words. A token attends only to its ancestors, and its position is its depth, so each path gives the same result as a
separate sequence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

ROOT = -1
KeyValues = tuple[tuple[Tensor, Tensor], ...]
"""Keys and values of a token sequence, by layer; (1, heads, tokens, size) each."""


class TokenTree:
    """The tokens of a forward pass, and the continuations to be scored. ``past``: number of tokens before the root."""

    def __init__(self, past: int = 0) -> None:
        self.past = past
        self.tokens: list[int] = []
        self.parents: list[int] = []
        self._children: dict[tuple[int, int], int] = {}
        # For each scored token: the node before it, the token, and its continuation.
        self._before: list[int] = []
        self._scored: list[int] = []
        self._owner: list[int] = []
        self.continuations = 0

    def __len__(self) -> int:
        return len(self.tokens)

    def add(self, node: int, tokens: Sequence[int]) -> int:
        """The node at which ``tokens`` end, continued from ``node``."""
        for token in tokens:
            child = self._children.get((node, token))
            if child is None:
                child = self._children[node, token] = len(self.tokens)
                self.tokens.append(token)
                self.parents.append(node)
            node = child
        return node

    def score(self, node: int, continuations: Sequence[Sequence[int]]) -> slice:
        """Register continuations of ``node`` for scoring, none of them empty; returns their places in the result of
        `mean_log_likelihoods`."""
        first = self.continuations
        for tokens in continuations:
            at = node
            for i, token in enumerate(tokens):
                at = self.add(at, tokens[i - 1 : i])  # the last token needs no node: it is only predicted
                self._before.append(at)
                self._scored.append(token)
                self._owner.append(self.continuations)
            self.continuations += 1
        return slice(first, self.continuations)

    def mean_log_likelihoods(self, model: Any, past: KeyValues = ()) -> tuple[Tensor, KeyValues]:
        """Means over the tokens of each continuation, (continuations,), and the keys and values of all tokens: those of
        ``past``, then the nodes' in the order in which they were added.

        ``model``: from `transformers`; ``past``: of the tokens before the root. The result has gradients if the
        model's parameters do and they are enabled.
        """
        from transformers import DynamicCache

        device = model.device
        depth, attends = self._layout()
        mask = torch.where(torch.from_numpy(attends), 0.0, torch.finfo(model.dtype).min)[None, None]
        rows, row_of = np.unique(self._before, return_inverse=True)
        cache = None if torch.is_grad_enabled() else DynamicCache()
        for layer, (keys, values) in enumerate(past):
            assert cache is not None
            cache.update(keys, values, layer)
        logits = model(
            input_ids=torch.tensor([self.tokens], device=device),
            attention_mask=mask.to(device, model.dtype),
            position_ids=torch.from_numpy(depth)[None].to(device),
            past_key_values=cache,
            use_cache=cache is not None,
            logits_to_keep=torch.from_numpy(rows).to(device),
        ).logits[0]
        found = torch.log_softmax(logits.float(), dim=1)[
            torch.from_numpy(row_of).to(device), torch.tensor(self._scored, device=device)
        ]
        owner = torch.tensor(self._owner, device=device)
        total = torch.zeros(self.continuations, device=device).index_add(0, owner, found)
        count = torch.from_numpy(np.bincount(self._owner)).to(device)
        layers: Any = cache.layers if cache else ()
        return total / count, tuple((layer.keys, layer.values) for layer in layers)

    def _layout(self) -> tuple[np.ndarray, np.ndarray]:
        """Positions, (n,), and which tokens each one attends to, (n, past + n)."""
        n, past = len(self.tokens), self.past
        position, attends = np.zeros(n, np.int64), np.zeros((n, past + n), bool)
        attends[:, :past] = True
        for node, parent in enumerate(self.parents):
            position[node] = past if parent == ROOT else position[parent] + 1
            if parent != ROOT:
                attends[node] = attends[parent]
            attends[node, past + node] = True
        return position, attends

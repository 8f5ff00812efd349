"""``facts``: encodes the world table (objects by properties) that is read from a story's memory.

Each row is an object: the words of its name, the words of its holder's name, and its properties. A row's embedding is
the sum of the embeddings of its cells. A transformer without positional embeddings (`transformer.Block`) runs over the
rows, as in set transformers (Lee et al. 2019), so their order does not matter. Cells are hashed, so games with other
objects share whatever their names share. Rows and cells can be masked, for T-JEPA (Thimonier et al. 2024).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from pydantic import Field, model_validator
from torch import Tensor, nn
from typing_extensions import Self

from starling.agents.encoders.base import RowEncoder, is_real
from starling.agents.encoders.transformer import Block, check_heads
from starling.agents.encoders.words import bucket
from starling.training.settings import BaseSettings

NAME, HOLDER, PROPERTIES = 4, 4, 8
"""Cells of a row: words of the object's name, words of its holder's name, properties. Further ones are dropped."""
COLUMNS = NAME + HOLDER + PROPERTIES
MAX_ROWS = 256


class FactSettings(BaseSettings):
    size: int = Field(128, ge=1, description="dimension of the vectors and hidden states")
    layers: int = Field(2, ge=1, description="number of transformer layers")
    heads: int = Field(4, ge=1, description="number of attention heads; has to divide size")
    # Two of them are padding and the mask.
    buckets: int = Field(8192, ge=4, description="hash buckets (rows of the embedding table)")

    @model_validator(mode="after")
    def _heads_divide_size(self) -> Self:
        check_heads(self.size, self.heads)
        return self


class FactEncoder(RowEncoder):
    """Encodes facts as `starling.training.transitions` lists them: "object in holder", "object.property=value"."""

    name = "facts"
    Settings = FactSettings
    pad, mask, unknown = 0, 1, 2
    column: Tensor
    """(COLUMNS,) int64: which row of ``columns`` scales each cell."""

    def __init__(self, **settings: Any) -> None:
        chosen = FactSettings.of("encoder facts", settings)
        size = chosen.size
        super().__init__(size)
        self.settings = chosen
        self.vocabulary = chosen.buckets
        self.cells = nn.Embedding(chosen.buckets, size, padding_idx=self.pad)
        self.columns = nn.Parameter(torch.randn(3, size) * size**-0.5)
        """(3, size): scales of name words, holder words and properties."""
        self.register_buffer("column", torch.tensor([0] * NAME + [1] * HOLDER + [2] * PROPERTIES), persistent=False)
        self.blocks = nn.ModuleList(Block(size, chosen.heads) for _ in range(chosen.layers))
        self.last = nn.LayerNorm(size)

    def read(self, text: Sequence[str] | str) -> np.ndarray:
        """Facts, as a list or one per line -> (rows, COLUMNS) int64 cell ids, 1 to MAX_ROWS rows."""
        holders: dict[str, str] = {}
        properties: dict[str, list[str]] = {}
        for fact in text.splitlines() if isinstance(text, str) else text:
            thing, inside, holder = fact.partition(" in ")
            if inside:
                holders[thing] = holder
            else:
                thing, _, value = fact.partition(".")
                properties.setdefault(thing, []).append(value)
        names = list(dict.fromkeys([*holders, *properties]))[:MAX_ROWS]
        table = np.zeros((max(len(names), 1), COLUMNS), np.int64)
        table[:, 0] = self.unknown
        for row, name in zip(table, names, strict=False):
            row[: NAME + HOLDER] = (*self._words(name, NAME), *self._words(holders.get(name, ""), HOLDER))
            own = [self._cell(value) for value in sorted(properties.get(name, []))[:PROPERTIES]]
            row[NAME + HOLDER : NAME + HOLDER + len(own)] = own
        return table

    def _words(self, name: str, count: int) -> list[int]:
        words = [self._cell(word) for word in name.split("-") if word][:count]
        return words + [self.pad] * (count - len(words))

    def _cell(self, word: str) -> int:
        return 2 + bucket(word, self.vocabulary - 2)

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest, COLUMNS) int64, (n,) int64 -> (n, longest, size) float32."""
        columns = self.columns[self.column]
        x = (self.cells(ids) * (1 + columns)).sum(dim=2)
        real = is_real(ids.shape[1], lengths)
        for block in self.blocks:
            x = block(x, real)
        hidden: Tensor = self.last(x)
        return hidden

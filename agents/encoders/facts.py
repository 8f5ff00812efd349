"""``facts``: an encoder of the world table, objects by properties, as it is read from a story's memory.

A row is an object: the words of its name, the words of what holds it, and its properties. A row's embedding is the sum of
the embeddings of its cells; a transformer without positions (`transformer.Block`) runs over rows, whose order means
nothing, as in set transformers (Lee et al. 2019). Cells are hashed, so games with other objects share what their
names share. Rows and cells can be masked, for T-JEPA (Thimonier et al. 2024).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

from starling.agents.common.settings import Number, check_settings
from starling.agents.encoders.base import RowEncoder, is_real
from starling.agents.encoders.transformer import Block
from starling.agents.encoders.words import bucket
from starling.util.errors import StarlingError

NAME, HOLDER, PROPERTIES = 4, 4, 8
"""Cells of a row: words of the object's name, words of its holder's, properties. What there is beyond is not read."""
COLUMNS = NAME + HOLDER + PROPERTIES
MAX_ROWS = 256
LEAST_BUCKETS = Number(4, whole=True)
"""Some are padding and the mask."""


class FactEncoder(RowEncoder):
    """The encoder. It reads facts, as `starling.training.transitions` has them: "object in holder", "object.property=value".

    Parameters
    ----------
    size, layers, heads: of the transformer over rows. buckets: rows of the table of embeddings.
    """

    name = "facts"
    pad, mask, unknown = 0, 1, 2
    column: Tensor
    """(COLUMNS,) which part of ``columns`` scales a cell."""

    def __init__(self, size: int = 128, layers: int = 2, heads: int = 4, buckets: int = 8192) -> None:
        super().__init__(size)
        check_settings("encoder facts", {"buckets": buckets}, {"buckets": LEAST_BUCKETS})
        if size % heads:
            raise StarlingError(f"facts: size {size} does not divide into {heads} heads")
        self.settings = {"size": size, "layers": layers, "heads": heads, "buckets": buckets}
        self.vocabulary = buckets
        self.cells = nn.Embedding(buckets, size, padding_idx=self.pad)
        self.columns = nn.Parameter(torch.randn(3, size) * size**-0.5)
        """Scales what is a word of a name, of a holder's, or a property."""
        self.register_buffer("column", torch.tensor([0] * NAME + [1] * HOLDER + [2] * PROPERTIES), persistent=False)
        self.blocks = nn.ModuleList(Block(size, heads, 0.0, "dense", 0, 0, False) for _ in range(layers))
        self.last = nn.LayerNorm(size)

    def read(self, text: Sequence[str] | str) -> np.ndarray:
        """Facts, in a list or one a line -> (rows, COLUMNS) int64: at least one row, at most MAX_ROWS."""
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
            cells = (*self._words(name, NAME), *self._words(holders.get(name, ""), HOLDER))
            row[: NAME + HOLDER] = cells
            own = [self._cell(value) for value in sorted(properties.get(name, []))[:PROPERTIES]]
            row[NAME + HOLDER : NAME + HOLDER + len(own)] = own
        return table

    def _words(self, name: str, most: int) -> list[int]:
        words = [self._cell(word) for word in name.split("-") if word][:most]
        return words + [self.pad] * (most - len(words))

    def _cell(self, word: str) -> int:
        return 2 + bucket(word, self.vocabulary - 2)

    def hidden(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """(n, longest, COLUMNS), (n,) -> (n, longest, size)."""
        columns = self.columns[self.column]
        x = (self.cells(ids) * (1 + columns)).sum(dim=2)
        real = is_real(ids.shape[1], lengths)
        for block in self.blocks:
            x = block(x, real)
        hidden: Tensor = self.last(x)
        return hidden

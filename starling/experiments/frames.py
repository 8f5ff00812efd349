"""Typed access to pandas tables.

Type checkers infer most results of pandas as a union of Series, DataFrame and scalars, because pandas itself is only
partly annotated. These functions return what their callers rely on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, cast

import pandas as pd


def named_rows(table: pd.DataFrame) -> Iterator[Any]:
    """The rows as named tuples, with a field per column."""
    return iter(table.itertuples())


def groups(
    table: pd.DataFrame, columns: Sequence[str], sort: bool = True
) -> Iterator[tuple[tuple[Any, ...], pd.DataFrame]]:
    """(values of ``columns``, rows that have these values), in order of the values or, with ``sort`` False, of first
    appearance."""
    return cast("Iterator[tuple[tuple[Any, ...], pd.DataFrame]]", iter(table.groupby(list(columns), sort=sort)))


def select(table: pd.DataFrame, key: Any) -> pd.DataFrame:
    """The rows for which a boolean Series is true, or the columns of a list of names."""
    return cast(pd.DataFrame, table[key])


def column(table: pd.DataFrame, name: str) -> pd.Series:
    """A column of a table whose column names are unique."""
    return cast(pd.Series, table[name])


def per_group(values: pd.Series, by: Sequence[pd.Series], aggregate: str) -> pd.Series:
    """For each value, the aggregate (such as "max") of all values whose rows have the same entries in ``by``."""
    return cast(pd.Series, values.groupby(list(by)).transform(aggregate))


def records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows as JSON objects; nan becomes None."""
    rows: list[dict[str, Any]] = json.loads(cast(str, table.to_json(orient="records")))
    return rows

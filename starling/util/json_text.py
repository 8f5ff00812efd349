"""JSON that others wrote: replies of models, game files.

What Python's own parser lets through, or fails on with errors of other kinds, is refused.
"""

from __future__ import annotations

import json
from typing import Any, NoReturn

MAX_DIGITS = 20
"""Most digits of an integer; all numbers of games are far smaller."""


class JsonError(ValueError):
    """Text that is not usable JSON; the message says in a few words why."""


def parse_json(text: str) -> Any:
    """The value of a JSON text.

    Raises JsonError, also for nesting that is too deep, for integers of more than MAX_DIGITS digits, and for NaN and
    infinity, which are no JSON.
    """
    try:
        return json.loads(text, parse_int=_integer, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise JsonError(f"line {error.lineno}: {error.msg}") from None
    except RecursionError:
        raise JsonError("nested too deeply") from None


def _integer(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise JsonError(f"a number of {len(digits):,} digits")
    return int(digits)


def _refuse(name: str) -> NoReturn:
    raise JsonError(f"{name} is not a number")


def count_values(data: Any) -> int:
    """How many values a value of JSON consists of, itself included."""
    queue = [data]
    for value in queue:
        if isinstance(value, dict | list):
            queue.extend(value.values() if isinstance(value, dict) else value)
    return len(queue)

from typing import Any

def step(
    states: Any,
    transitions: Any,
    actions: Any,
    over: Any,
    rows: Any,
    steps: Any,
    moves: Any,
    state: Any,
    texts: Any,
    next_rows: Any,
    reward: Any,
    terminated: Any,
    truncated: Any,
    limit: int,
) -> tuple[int, int]: ...

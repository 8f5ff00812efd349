"""Games that are too large for the Inform compilers are refused by the checks; those at the limits compile."""

from __future__ import annotations

from typing import Any

import pytest

from starling.inform.compiler import compile_spec
from starling.spec import size_checks as sizes
from starling.spec.checks import check
from starling.util.errors import CompileError
from tests.games import PLATE, plate

Changes = dict[str, Any]
CLEAN = {"subject": "plate", "test": "is", "value": "spotless"}
DAZZLE = {"do": "set", "subject": "plate", "value": "dazzling"}
RUB = {"do": "add", "subject": "plate", "property": "rubs", "number": 1}


def word(number: int) -> str:
    return "z" + "".join(chr(97 + int(digit)) for digit in str(number))


def action(number: int, command: str, **changes: Any) -> dict[str, Any]:
    own = {"id": f"extra-{number}", "command": command, "noun": ["plate"], "effects": [DAZZLE], "report": "Done."}
    return {**own, **changes}


def on_one_command(count: int) -> Changes:
    needs = [{"condition": CLEAN, "otherwise": "It is not clean."}]
    return {"actions": [action(n, "rinse {noun}", requires=needs) for n in range(count)]}


def conditions(count: int) -> Changes:
    needs = [{"condition": CLEAN, "otherwise": "It is not clean."}] * count
    return {"actions": [action(count, "scour {noun}", requires=needs)]}


def effects(count: int) -> Changes:
    return {"actions": [action(count, "scrub {noun}", effects=[RUB] * count)]}


def verbs(count: int) -> Changes:
    return {"actions": [action(1000 + n, word(n) + " {noun}") for n in range(count)]}


def patterns(count: int) -> Changes:
    return {"actions": [action(2000 + n, f"shine {word(n)} {{noun}}") for n in range(count)]}


def tasks(count: int) -> Changes:
    listed = [{"id": f"task-{n}", "description": f"Task {n}.", "points": 1, "when": [CLEAN]} for n in range(count)]
    return {"tasks": listed, "max_score": 3 + count}


def endings(count: int) -> Changes:
    return {"endings": [{"id": f"end-{n}", "outcome": "lost", "when": [CLEAN], "text": "Over."} for n in range(count)]}


def properties(count: int) -> Changes:
    return {"properties": [{"id": f"p{word(n)}", "states": [f"a{word(n)}", f"b{word(n)}"]} for n in range(count)]}


def with_more(*changes: Changes) -> Any:
    """The plate game with more elements."""
    merged: Changes = {}
    for change in changes:
        for name, value in change.items():
            merged[name] = [*merged.get(name, PLATE[name]), *value] if isinstance(value, list) else value
    return plate(**merged)


AT_MOST = sizes.MAX_PER_COMMAND // 4


@pytest.mark.parametrize(
    ("changes", "path", "problem"),
    [
        (on_one_command(AT_MOST + 1), f"actions/extra-{AT_MOST}", "command 'rinse {noun}' are too many or too long"),
        (on_one_command(500), "actions", "there are 503; a game can have at most 400"),
        (conditions(151), "actions/extra-151", "it has 151 conditions; at most 150 are possible"),
        (effects(91), "actions/extra-91", "it has 91 effects; at most 90 are possible"),
        (verbs(140), "actions", "the commands begin with 143 words; at most 140 are possible"),
        (patterns(25), "actions", "25 commands begin with 'shine'; at most 24 can"),
        (tasks(500), "tasks", "there are 502; a game can have at most 150"),
        (endings(200), "endings", "there are 201; a game can have at most 100"),
        (properties(100), "properties", "there are 103; a game can have at most 90"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_too_much_of_anything_is_refused(changes: Changes, path: str, problem: str) -> None:
    found = check(with_more(changes))
    assert found and found[0].path == path and problem in found[0].message


LOGIC = (on_one_command(AT_MOST), conditions(150), effects(90), patterns(24), tasks(148), endings(99))
NAMES = (verbs(137), properties(87))


@pytest.mark.parametrize("changes", [LOGIC, NAMES], ids=["logic", "names"])
def test_games_at_the_limits_compile(changes: tuple[Changes, ...]) -> None:
    spec = with_more(*changes)
    assert check(spec) == []
    assert compile_spec(spec).path.exists()


def test_a_game_that_fills_the_z_machine_is_told() -> None:
    """Its memory is what it is; what fills it depends on everything together."""
    with pytest.raises(CompileError, match="too large for the Z-machine; remove things"):
        compile_spec(with_more(*LOGIC, *NAMES))

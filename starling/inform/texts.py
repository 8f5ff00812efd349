"""Texts of a spec as quoted Inform 7 texts, with their placeholders as substitutions."""

from __future__ import annotations

from collections.abc import Sequence

from starling.inform.phrases import Names, condition_phrase, number_phrase
from starling.spec.model import NOUN, PLAYER, SCORE, SECOND, TURNS, Condition
from starling.spec.placeholders import Placeholder, fill, problem_of, property_of, read
from starling.util.text import escape, fold

COMMAND_SLOTS = (NOUN, SECOND)
"""The slots that what an action says may name, whatever its command."""


def quoted(text: str, names: Names, slots: Sequence[str] = ()) -> str:
    """A quoted text. ``slots``: the slots of the command that it answers, such as ``noun``.

    What it needs beyond itself is added to ``names.phrases``.
    """
    return f'"{_bare(text, names, slots)}"'


def said(text: str, names: Names, slots: Sequence[str] = ()) -> str:
    """A quoted text that is printed on its own: the line ends after it."""
    ends_with_choice = text.rstrip().endswith("}") and "|" in text[text.rfind("{") :]
    return f'"{_bare(text, names, slots)}{"[line break]" if ends_with_choice else ""}"'


def _bare(text: str, names: Names, slots: Sequence[str]) -> str:
    return fill(fold(text).strip(), lambda inside: _filled(inside, names, slots), escape)


def _filled(inside: str, names: Names, slots: Sequence[str]) -> str | None:
    """The substitution for a placeholder; None if it is none."""
    p = read(inside)
    if p is None or problem_of(names.spec, inside, slots):
        return None
    if p.subject in ("text", "number"):
        return "[the topic understood]" if p.subject == "text" else "[the number understood]"
    if p.value is None:
        return f"[{'The' if p.capital else 'the'}{names.the(p.subject).removeprefix('the')}]"
    if not p.choices and _is_number(names, p):
        return f"[{number_phrase(p.subject, p.value, names)}]"
    # Texts that depend on conditions cannot stand inside one another, so each gets a phrase of its own.
    name = f"choice-{len(names.phrases) + 1}"
    names.phrases.append(f'To say {name}: say "{_choice(p, p.value, names)}".')
    return f"[{name}]"


def _choice(p: Placeholder, value: str, names: Names) -> str:
    """The text chosen by a number, by the state of a property, or by whether something is in a state."""
    prop = property_of(names.spec, value)
    choices = [escape(c) for c in p.choices]
    if _is_number(names, p):
        tests = [Condition(subject=p.subject, test="equal", property=value, number=n) for n in range(len(choices))]
        choices = [c.replace("#", f"[{number_phrase(p.subject, value, names)} in words]") for c in choices]
    elif prop is not None:
        tests = [Condition(subject=p.subject, test="is", value=state) for state in prop.states]
        choices = choices or [state.replace("-", " ") for state in prop.states]
    else:
        tests = [Condition(subject=p.subject, test="is", value=value)] * 2
    # Inform would end the line after a full stop.
    choices = [f"{c}[no line break]" if c.endswith((".", "!", "?")) else c for c in choices]
    if len(choices) == 1:
        return choices[0]
    cases = [f"otherwise if {condition_phrase(test, names)}" for test in tests[:-1]]
    cases[0] = cases[0].removeprefix("otherwise ")
    return "".join(f"[{case}]{c}" for case, c in zip([*cases, "otherwise"], choices, strict=True)) + "[end if]"


def _is_number(names: Names, p: Placeholder) -> bool:
    prop = property_of(names.spec, p.value or "")
    return (p.subject == PLAYER and p.value in (SCORE, TURNS)) or (prop is not None and not prop.states)

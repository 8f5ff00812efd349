"""A game's card: what there is to know of it, on one page of Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from starling.author import Call, Writing
from starling.spec import GameSpec
from starling.verify import Verdict

if TYPE_CHECKING:
    from starling.examine import Examination


def card(spec: GameSpec, verdict: Verdict) -> str:
    """What there is to know of a game, as Markdown."""
    made = spec.provenance
    own = list(dict.fromkeys(a.command for a in spec.actions))
    facts = [
        ("idea", _plain(spec.idea)),
        ("author", made.author),
        ("model", made.model or "none"),
        ("seed", "none" if made.seed is None else str(made.seed)),
        ("skills", ", ".join(spec.skills)),
        ("difficulty", spec.difficulty),
        ("split", spec.split),
        ("rooms", str(len(spec.rooms))),
        ("objects", str(len(spec.things))),
        ("own actions", str(len(own))),
        ("tasks", str(len(spec.tasks))),
        ("points", str(spec.max_score)),
        ("shortest known solution", f"{len(spec.walkthrough)} commands"),
        ("verdict", "verified: the walkthrough wins with every point" if verdict.ok else "not verified"),
    ]
    lines = [f"# {_plain(spec.title)}", "", "| | |", "|---|---|"]
    lines += [f"| {name} | {value} |" for name, value in facts]
    lines += ["", "## Tasks", "", "| points | task |", "|---|---|"]
    lines += [f"| {t.points} | {_plain(t.description)} |" for t in spec.tasks]
    lines += ["", "## Own actions", "", *(f"- `{command}`" for command in own)]
    return "\n".join(lines) + "\n"


def making(writing: Writing, found: Examination | None) -> str:
    """How a game came to be, as Markdown to follow its card: calls to a model, repairs, and what exploring found."""
    lines: list[str] = []
    if writing.calls:
        lines += [
            "", "## Calls to the model", "", "| step | replies | tokens read | written | seconds | dollars |",
            "|---|---:|---:|---:|---:|---:|",
        ]  # fmt: skip
        lines += [_call_row(call) for call in writing.calls]
        lines.append(_call_row(total(writing.calls)))
    if writing.repairs:
        lines += [
            "",
            "## Repairs that were not the author's own",
            "",
            *(f"- {_plain(note)}" for note in writing.repairs),
        ]
    if found and found.analysis:
        seen = found.analysis
        whole = "all" if seen.closed else "the first"
        lines += [
            "", "## What exploring found", "",
            f"- {whole} {seen.states} states; {seen.branching} commands change the world in a state, on average",
            f"- shortest solution {'proved' if seen.shortest_proved else 'found'}: {seen.shortest} commands",
            f"- random play wins {'' if seen.random_unsettled == 0 else 'at least '}{seen.random_win:.1%} of episodes",
            *(f"- warning: {_plain(warning)}" for warning in found.warnings),
        ]  # fmt: skip
    return "\n".join(lines) + "\n" if lines else ""


def total(calls: Sequence[Call]) -> Call:
    """All calls as one."""
    dollars = [call.usd for call in calls]
    return Call(
        "all",
        tries=sum(call.tries for call in calls),
        prompt_tokens=sum(call.prompt_tokens for call in calls),
        completion_tokens=sum(call.completion_tokens for call in calls),
        seconds=round(sum(call.seconds for call in calls), 2),
        usd=None if None in dollars else sum(usd for usd in dollars if usd is not None),
    )


def _call_row(call: Call) -> str:
    usd = "unknown" if call.usd is None else f"{call.usd:.4f}"
    mended = ", then mended" if call.mended else ""
    return f"| {call.stage} | {call.tries}{mended} | {call.prompt_tokens} | {call.completion_tokens} | {call.seconds:.1f} | {usd} |"


def _plain(text: str) -> str:
    """Text as Markdown that shows it: no table cell is ended, no HTML begun."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("`", "'")

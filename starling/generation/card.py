"""A game's card: what there is to know of it, on one page of Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from starling.analysis.verify import Verdict
from starling.author import Call, Writing
from starling.spec.model import GameSpec
from starling.spec.overlap import idle_things, own_commands

if TYPE_CHECKING:
    from starling.analysis.release_check import RandomWinRate, ReleaseCheck
    from starling.generation.game_stats import Figures

_AUTHORS = {"llm": "a large language model, through the same schema and checks as any game"}


def card(spec: GameSpec, verdict: Verdict, figures: Figures | None = None) -> str:
    """What there is to know of a game, as Markdown; with what an analysis found out, if there was one."""
    made = spec.provenance
    own = own_commands(spec)
    facts = [
        ("idea", plain(spec.idea)),
        ("author", _AUTHORS.get(made.author, made.author)),
        ("model", made.model or "none"),
        ("seed", "none" if made.seed is None else str(made.seed)),
        ("skills", ", ".join(spec.skills)),
        ("difficulty", spec.difficulty),
        ("split", spec.split),
        ("rooms", str(len(spec.rooms))),
        ("objects", f"{len(spec.things)}, of which {len(spec.things) - len(idle_things(spec))} matter to the game"),
        ("own actions", str(len(own))),
        ("tasks", str(len(spec.tasks))),
        ("points", str(spec.max_score)),
        ("shortest known solution", f"{len(spec.walkthrough)} commands"),
        ("verdict", "verified: the walkthrough wins with every point" if verdict.ok else "not verified"),
    ]
    if figures:
        facts = [fact for fact in facts if fact[0] != "shortest known solution"] + _found(figures)
    lines = [f"# {plain(spec.title)}", "", "| | |", "|---|---|"]
    lines += [f"| {name} | {value} |" for name, value in facts]
    lines += ["", "## Tasks", "", "| points | task |", "|---|---|"]
    lines += [f"| {t.points} | {plain(t.description)} |" for t in spec.tasks]
    lines += ["", "## Own actions", "", *(f"- `{command}`" for command in own)]
    return "\n".join(lines) + "\n"


def _found(figures: Figures) -> list[tuple[str, str]]:
    """What an analysis found out."""
    proved = ", proved" if figures.shortest_proved else "; whether there is a shorter one is open"
    sample = "" if figures.random_exact else ", from a sample"
    return [
        ("shortest solution", f"{figures.shortest} commands{proved}"),
        ("states", states(figures)),
        ("dead ends", dead_ends(figures)),
        ("branching", f"{figures.branching:.1f} commands that change something, per state"),
        ("random play", f"{figures.random_score:.0%} of the points, wins {figures.random_win:.1%}{sample}"),
    ]


def states(figures: Figures) -> str:
    """How many states a game has, as far as that was explored."""
    return f"{figures.states:,}" if figures.closed else f"more than {figures.states:,}"


def dead_ends(figures: Figures) -> str:
    """Whether a game can be brought into a state where it goes on and the full score is out of reach."""
    end = figures.dead_end
    if end is not None:
        return f"at least one: after {plain(', '.join(end.commands) or 'nothing')}: {plain(end.command)}"
    if figures.closed and not figures.dead_states:
        return "none, proved"
    if figures.closed:
        return "none, proved: where all is lost the game soon ends"
    return "none found near the solution" + (f"; {figures.unsettled} commands not settled" * bool(figures.unsettled))


def making(writing: Writing, found: ReleaseCheck | None) -> str:
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
            *(f"- {plain(note)}" for note in writing.repairs),
        ]
    if found and found.analysis and found.random_win_rate:
        seen = found.analysis
        whole = "all" if seen.closed else "the first"
        lines += [
            "", "## What exploring found", "",
            f"- {whole} {seen.states} states; {seen.branching} commands change the world in a state, on average",
            f"- shortest solution {'proved' if seen.shortest_proved else 'found'}: {seen.shortest} commands",
            f"- random play wins {_share(found.random_win_rate)}",
            *(f"- warning: {plain(warning)}" for warning in found.warnings),
        ]  # fmt: skip
    return "\n".join(lines) + "\n" if lines else ""


def _share(rate: RandomWinRate) -> str:
    """How often random play wins, and whether that was computed or played."""
    if rate.episodes is not None:
        return f"{rate.low:.1%} of episodes, of which {rate.episodes} were played"
    low, high = f"{rate.low:.1%}", f"{rate.high:.1%}"
    return f"{low} of episodes, computed" if low == high else f"{low} to {high} of episodes, computed"


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


def plain(text: str) -> str:
    """Text as Markdown that shows it: no table cell is ended, no HTML begun."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("`", "'")

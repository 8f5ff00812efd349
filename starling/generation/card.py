"""A game's card: its facts on one page of Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from starling.analysis.verify import Verdict
from starling.author import AuthorResult, ModelCall
from starling.spec.model import GameSpec
from starling.spec.overlap import idle_things, own_commands
from starling.spec.traits import is_stochastic

if TYPE_CHECKING:
    from starling.analysis.release_check import RandomWinRate, ReleaseCheck
    from starling.generation.game_stats import GameStats

_AUTHORS = {"llm": "large language model, with the same schema and checks as every game"}


def card(spec: GameSpec, verdict: Verdict, stats: GameStats | None = None) -> str:
    """A game's card as Markdown, with the statistics of an analysis if given."""
    made = spec.provenance
    own = own_commands(spec)
    facts = [
        ("idea", escape_markdown(spec.idea)),
        ("author", _AUTHORS.get(made.author, made.author)),
        ("model", made.model or "none"),
        ("seed", "none" if made.seed is None else str(made.seed)),
        ("skills", ", ".join(spec.skills)),
        ("difficulty", spec.difficulty),
        ("split", spec.split),
        ("rooms", str(len(spec.rooms))),
        ("objects", f"{len(spec.things)}, {len(spec.things) - len(idle_things(spec))} of them relevant"),
        ("game-specific commands", str(len(own))),
        ("tasks", str(len(spec.tasks))),
        ("points", str(spec.max_score)),
        *([("chance", "yes: an episode's luck depends on its seed")] if is_stochastic(spec) else []),
        ("walkthrough", f"{len(spec.walkthrough)} commands"),
        ("verdict", "verified: the walkthrough wins with the full score" if verdict.ok else "not verified"),
    ]
    if stats:
        facts = [fact for fact in facts if fact[0] != "walkthrough"] + _analysis_facts(stats)
    lines = [f"# {escape_markdown(spec.title)}", "", "| | |", "|---|---|"]
    lines += [f"| {name} | {value} |" for name, value in facts]
    lines += ["", "## Tasks", "", "| points | task |", "|---|---|"]
    lines += [f"| {t.points} | {escape_markdown(t.description)} |" for t in spec.tasks]
    lines += ["", "## Game-specific commands", "", *(f"- `{command}`" for command in own)]
    return "\n".join(lines) + "\n"


def _analysis_facts(stats: GameStats) -> list[tuple[str, str]]:
    """The facts that an analysis adds."""
    optimal = " (proved optimal)" if stats.shortest_proved else " (not proved optimal)"
    sample = "" if stats.random_exact else " (sampled)"
    return [
        ("shortest solution", f"{stats.shortest} commands{optimal}"),
        ("states", states(stats)),
        ("dead ends", dead_ends(stats)),
        ("branching factor", f"{stats.branching:.1f} effective commands per state"),
        ("random policy", f"{stats.random_score:.0%} of the points, wins {stats.random_win:.1%} of episodes{sample}"),
    ]


NOT_EXPLORED = (
    "proved by replay alone: the states were not explored, so a shorter solution may exist, and states from which the "
    "game can no longer be won"
)


def states(stats: GameStats) -> str:
    """The number of states, or a lower bound if exploration was not exhaustive."""
    return f"{stats.states:,}" if stats.closed else f"more than {stats.states:,}"


def dead_ends(stats: GameStats) -> str:
    """Whether the game has dead ends: states from which it never ends and the full score is unreachable."""
    end = stats.dead_end
    if end is not None:
        path = ", ".join([*end.commands, end.command])
        return f"at least one, reached by: {escape_markdown(path)}"
    if stats.closed and not stats.dead_states:
        return "none (proved)"
    if stats.closed:
        return "none (proved); the game ends soon after the full score becomes unreachable"
    undecided = f" ({stats.unsettled} commands undecided)" if stats.unsettled else ""
    return f"none found near the solution{undecided}"


def generation_report(result: AuthorResult, found: ReleaseCheck | None) -> str:
    """How a game was generated, as Markdown to append to its card: model calls, repairs and analysis."""
    lines: list[str] = []
    if result.calls:
        lines += [
            "",
            "## Model calls",
            "",
            "| stage | replies | prompt tokens | completion tokens | seconds | dollars |",
            "|---|---:|---:|---:|---:|---:|",
        ]
        lines += [_call_row(call) for call in result.calls]
        lines.append(_call_row(total_usage(result.calls)))
    if result.repairs:
        lines += ["", "## Mechanical repairs", "", *(f"- {escape_markdown(note)}" for note in result.repairs)]
    if found and not found.analysis and found.random_win_rate:
        lines += ["", "## Analysis", "", f"- random policy wins {_random_win_rate(found.random_win_rate)}"]
        lines.append(f"- {NOT_EXPLORED}")
    if found and found.analysis and found.random_win_rate:
        explored = found.analysis
        extent = "" if explored.closed else " (not exhaustive)"
        optimal = "proved optimal" if explored.shortest_proved else "a shorter one may exist"
        lines += [
            "",
            "## Analysis",
            "",
            f"- states explored: {explored.states}{extent}; branching factor {explored.branching} effective commands",
            f"- shortest solution found: {explored.shortest} commands ({optimal})",
            f"- random policy wins {_random_win_rate(found.random_win_rate)}",
            *(f"- warning: {escape_markdown(warning)}" for warning in found.warnings),
        ]
    return "\n".join(lines) + "\n" if lines else ""


def _random_win_rate(rate: RandomWinRate) -> str:
    """The win rate of the random policy, and whether it is exact or sampled."""
    if rate.episodes is not None:
        return f"{rate.low:.1%} of {rate.episodes} sampled episodes"
    least, most = f"{rate.low:.1%}", f"{rate.high:.1%}"
    return f"{least} of episodes (exact)" if least == most else f"{least} to {most} of episodes (exact bounds)"


def total_usage(calls: Sequence[ModelCall]) -> ModelCall:
    """The sum of all calls."""
    dollars = [call.usd for call in calls]
    return ModelCall(
        "all",
        tries=sum(call.tries for call in calls),
        prompt_tokens=sum(call.prompt_tokens for call in calls),
        completion_tokens=sum(call.completion_tokens for call in calls),
        seconds=round(sum(call.seconds for call in calls), 2),
        usd=None if None in dollars else sum(usd for usd in dollars if usd is not None),
    )


def _call_row(call: ModelCall) -> str:
    usd = "unknown" if call.usd is None else f"{call.usd:.4f}"
    repaired = " + repair" if call.mended else ""
    tokens = f"{call.prompt_tokens} | {call.completion_tokens}"
    return f"| {call.stage} | {call.tries}{repaired} | {tokens} | {call.seconds:.1f} | {usd} |"


def escape_markdown(text: str) -> str:
    """Escape ``text`` for a Markdown table cell: pipes, HTML tags, backslashes and backticks."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("`", "'")

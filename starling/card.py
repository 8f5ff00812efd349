"""A game's card: what there is to know of it, on one page of Markdown."""

from __future__ import annotations

from starling.spec import GameSpec
from starling.verify import Verdict


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


def _plain(text: str) -> str:
    """Text as Markdown that shows it: no table cell is ended, no HTML begun."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("`", "'")

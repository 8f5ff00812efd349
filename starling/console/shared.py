"""Export of transcripts for reading and sharing: as plain text, or as a self-contained web page."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping

from starling.console.transcript import Event

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.55 Georgia, serif; }}
p {{ white-space: pre-line; overflow-wrap: anywhere; }}
.typed {{ font-weight: bold; font-family: system-ui, sans-serif; }}
.note {{ font-style: italic; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
{blocks}
</main>
</body>
</html>
"""


def share(events: Iterable[Event], suffix: str) -> str:
    """A transcript as text (``.txt``) or as a web page (``.html``): the player's input and the output.

    Contains nothing else from the recording: no times, paths, or codes of browsers or participants.
    """
    return SUFFIXES[suffix](list(events))


def _as_text(events: list[Event]) -> str:
    marks = {"typed": "> ", "note": "", "story": ""}
    paragraphs = [_title(events)]
    for kind, text in _blocks(events):
        lines = (marks[kind] + text).split("\n")
        paragraphs.append("\n".join(textwrap.fill(line, 80) for line in lines))
    return "\n\n".join(paragraphs) + "\n"


def _as_page(events: list[Event]) -> str:
    marks = {"typed": "> "}
    blocks = (f'<p class="{kind}">{html.escape(marks.get(kind, "") + text)}</p>' for kind, text in _blocks(events))
    return _PAGE.format(title=html.escape(_title(events)), blocks="\n".join(blocks))


def _title(events: list[Event]) -> str:
    return f"{events[0].get('id', 'A story')}, a transcript"


def _blocks(events: list[Event]) -> Iterator[tuple[str, str]]:
    """(kind, text) of everything that was typed and shown; ``kind`` is ``typed``, ``story`` or ``note``."""
    for event in events:
        name, text = event["event"], str(event.get("text", "")).strip()
        if name == "start":
            yield "story", text
        elif name == "command":
            yield "typed", str(event.get("command", ""))
            yield "story", text
        elif name in ("hint", "why"):
            yield "typed", f"/{name}"
            yield "note", text
        elif name == "undo":
            steps = event.get("steps")
            yield "note", f"[{steps} command{'s' if steps != 1 else ''} taken back]"
        elif name == "report":
            yield "note", f"[reported: {text}]"
        elif name in ("restart", "load"):
            yield "note", "[started again]" if name == "restart" else f"[returned to {event.get('name')}]"


SUFFIXES: Mapping[str, Callable[[list[Event]], str]] = {".txt": _as_text, ".html": _as_page}
"""{end of the file name: what writes such a file}."""

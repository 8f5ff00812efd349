"""A game as a web page that is one file: the story and an interpreter, for players who install nothing."""

from __future__ import annotations

import base64
import html
from importlib import resources
from string import Template


def offline_page(title: str, story: bytes) -> str:
    """The page that plays ``story``, a story file of Z-code version 3, 4, 5 or 8.

    It asks nothing of any server; saved positions are kept by the browser.
    """
    folder = resources.files(__name__)
    parts = {name: (folder / name).read_text("utf-8") for name in ("page.html", "LICENSES.txt", *_SCRIPTS.values())}
    return Template(parts["page.html"]).substitute(
        title=html.escape(title),
        licences=html.escape(parts["LICENSES.txt"]),
        story=base64.b64encode(story).decode(),
        **{name: parts[file] for name, file in _SCRIPTS.items()},
    )


_SCRIPTS = {"glk": "glkapi.js", "zvm": "zvm.min.js", "page": "page.js"}
"""{placeholder of the page: file of the script that takes its place}."""

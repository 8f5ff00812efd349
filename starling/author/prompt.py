"""Prompt templates, read from ``prompts/``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import jinja2


@cache
def prompt(name: str) -> jinja2.Template:
    """The template ``prompts/<name>.md``."""
    text = (files("starling.author") / "prompts" / f"{name}.md").read_text(encoding="utf-8")
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, trim_blocks=True, autoescape=False)
    environment.filters["inside_marks"] = _inside_marks
    return environment.from_string(text)


def _inside_marks(text: str) -> str:
    """Escape a user's text for use between <idea> and </idea>, so that it cannot close the tag (prompt injection)."""
    return text.replace("<", "&lt;")

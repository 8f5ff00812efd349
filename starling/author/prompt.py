"""The prompts, files under ``prompts/``."""

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
    """A user's text as it stands between <idea> and </idea>: it cannot end them and go on as the prompt's own words."""
    return text.replace("<", "&lt;")

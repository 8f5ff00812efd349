"""Authors: what turns a seed idea into a GameSpec.

An author has a name and a method ``write(idea, seed)``. Two come with STARLING: ``embedded``, which needs
no model, and ``openai``, which asks any OpenAI-compatible endpoint. An idea is data: it is read for its
words and shown to the player or the model, and never becomes a path or a program.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Protocol

from starling.errors import AuthorError
from starling.spec import RESERVED_IDS, GameSpec

MAX_IDEA_LENGTH = 2000
AUTHORS = ("embedded", "openai")


class Author(Protocol):
    """Writes games. The same idea and seed give the same game, as far as the author can promise it."""

    name: str

    def write(self, idea: str, seed: int) -> GameSpec:
        """A game about ``idea``. Raises AuthorError where none can be made."""
        ...


def make_author(name: str, **options: Any) -> Author:
    """The author called ``name``: "embedded" or "openai" (options: base_url, api_key, model)."""
    if name == "embedded":
        from starling.author.embedded import EmbeddedAuthor

        return EmbeddedAuthor(**options)
    if name == "openai":
        from starling.author.llm import OpenAIAuthor

        return OpenAIAuthor(**options)
    raise AuthorError(f"no author called {name[:40]!r}; there are: {', '.join(AUTHORS)}")


def clean_idea(text: str) -> str:
    """``text`` on one line without control characters. Raises AuthorError if it is empty or too long."""
    visible = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    # Format characters (zero-width, direction marks) and lone surrogates show nothing and break files.
    visible = "".join(c for c in visible if unicodedata.category(c) not in ("Cf", "Cs", "Co", "Cn"))
    idea = " ".join(visible.split())
    if not idea:
        raise AuthorError('the idea is empty; say what the game is about, such as "brew tea for a friend"')
    if len(idea) > MAX_IDEA_LENGTH:
        raise AuthorError(f"the idea has {len(idea):,} characters; the limit is {MAX_IDEA_LENGTH:,}")
    return idea


def slug_for(title: str) -> str:
    """A safe id and folder name for ``title``: lower-case words joined by hyphens, at most 40 characters."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain.replace("'", ""))
    while words and not words[0][0].isalpha():
        words = words[1:]
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:40]
        if len(longer) > 40:
            break
        slug = longer
    if not slug:
        return "untitled-game"
    return f"{slug}-game" if slug in RESERVED_IDS else slug

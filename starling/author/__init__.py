"""Authors: what turns a seed idea into a GameSpec.

An author has a name and a method ``start(idea, seed)``. Two come with STARLING: ``embedded``, which needs
no model, and ``openai``, which asks any OpenAI-compatible endpoint. An idea is data: it is read for its
words and shown to the player or the model, and never becomes a path or a program.
"""

from __future__ import annotations

import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starling.spec.model import RESERVED_IDS, GameSpec
from starling.util.errors import AuthorError

MAX_IDEA_LENGTH = 2000
AUTHORS = ("embedded", "openai")


@dataclass
class Call:
    """What one step asked of a model: replies, the problems they had, tokens, seconds of the model, dollars (None where
    no price is known), and whether the rest was mended mechanically."""

    stage: str
    tries: int = 0
    problems: list[str] = field(default_factory=list)
    mended: bool = False
    prompt_tokens: int = 0
    completion_tokens: int = 0
    seconds: float = 0.0
    usd: float | None = 0.0


@dataclass
class Writing:
    """A game that an author wrote (None while it is being written), the calls that it took, and the repairs that were
    not the author's own."""

    spec: GameSpec | None
    calls: list[Call] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)


class Author(ABC):
    """Writes games. The same idea and seed give the same game, as far as the author can promise it."""

    name: str
    repairs: int = 0
    """Times that what verification finds may go back to the author."""
    settings: Mapping[str, Any] = {}
    """How it writes, as far as that is the user's choice and decides the result; JSON values."""

    @abstractmethod
    def start(self, idea: str, seed: int) -> Writing:
        """A game about ``idea``. Raises AuthorError where none can be made."""

    def write(self, idea: str, seed: int) -> GameSpec:
        """The game alone."""
        spec = self.start(idea, seed).spec
        assert spec is not None
        return spec

    def resume(self, spec: GameSpec, seed: int) -> Writing:
        """A finished game taken up again, to be repaired."""
        return Writing(spec)

    def repair(self, writing: Writing, problems: list[str]) -> None:
        """Put right what verification or players found, in place. Raises AuthorError where the author cannot."""
        raise AuthorError(f"the author {self.name!r} cannot repair games; a language model can (--author openai)")


def make_author(name: str, **options: Any) -> Author:
    """The author called ``name``: "embedded", or "openai" (options: those of `starling.author.endpoint.Endpoint`)."""
    if name == "embedded":
        from starling.author.embedded import EmbeddedAuthor

        return EmbeddedAuthor(**options)
    if name == "openai":
        from starling.author.endpoint import Endpoint
        from starling.author.llm import OpenAIAuthor

        return OpenAIAuthor(Endpoint(**options))
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

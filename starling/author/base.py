"""What every author shares: its interface, the result of writing a game, and cleaning ideas and titles."""

from __future__ import annotations

import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starling.author.aboutness import beside_idea
from starling.spec.model import RESERVED_IDS, GameSpec
from starling.util.errors import AuthorError

MAX_IDEA_LENGTH = 2000


@dataclass
class ModelCall:
    """Model usage of one generation stage.

    ``tries``: replies requested; ``problems``: what the checks rejected in them; ``mended``: whether mechanical repairs
    fixed the remaining problems; ``seconds``: time the model took; ``usd``: cost in dollars, None if the price is
    unknown. The field names are the keys of records.jsonl.
    """

    stage: str
    tries: int = 0
    problems: list[str] = field(default_factory=list)
    mended: bool = False
    prompt_tokens: int = 0
    completion_tokens: int = 0
    seconds: float = 0.0
    usd: float | None = 0.0


@dataclass
class AuthorResult:
    """The game an author wrote (None while unfinished), the model calls it took, its mechanical repairs, and what there
    is of it as JSON data."""

    spec: GameSpec | None
    calls: list[ModelCall] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)
    draft: dict[str, Any] = field(default_factory=dict)


class Author(ABC):
    """Writes games. The same idea and seed give the same game, as far as the author can guarantee that."""

    name: str
    repairs: int = 0
    """How often verification problems may be sent back to the author."""
    plans: bool = False
    """Whether its games come with a walkthrough that was planned, so that replaying it is proof enough."""
    settings: Mapping[str, Any] = {}
    """User settings that affect the result, as JSON values."""

    @abstractmethod
    def start(self, idea: str, seed: int) -> AuthorResult:
        """Write a game about ``idea``. Raises AuthorError if that is impossible."""

    def write(self, idea: str, seed: int) -> GameSpec:
        """Write a game about ``idea`` and return its spec only."""
        spec = self.start(idea, seed).spec
        assert spec is not None
        return spec

    def resume(self, spec: GameSpec, seed: int) -> AuthorResult:
        """Reopen a finished game for repair."""
        return AuthorResult(spec)

    def judge(self, result: AuthorResult, transcript: str) -> str | None:
        """Why the finished game, of which ``transcript`` is a playthrough, is beside its idea; None if it is not."""
        assert result.spec is not None
        return beside_idea(result.spec)

    def repair(self, result: AuthorResult, problems: list[str], fate: str = "") -> None:
        """Fix problems that verification or players found, in place. ``fate``: what became of the repair before.

        Raises AuthorError if the author cannot.
        """
        raise AuthorError(f"the author {self.name!r} cannot repair games; use --author openai")


def clean_idea(text: str) -> str:
    """``text`` on one line without control characters. Raises AuthorError if it is empty or too long."""
    visible = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    # Format characters (zero-width, direction marks) and lone surrogates are invisible and break files.
    visible = "".join(c for c in visible if unicodedata.category(c) not in ("Cf", "Cs", "Co", "Cn"))
    idea = " ".join(visible.split())
    if not idea:
        raise AuthorError('the idea is empty; say what the game is about, for example "brew tea for a friend"')
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

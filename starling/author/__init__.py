"""Authors turn a seed idea into a GameSpec.

An author has a name and a method ``start(idea, seed)``. STARLING ships two: ``embedded``, which needs no model, and
``openai``, which queries any OpenAI-compatible endpoint. An idea is data: it is matched by its words and shown to the
player or the model, but never used as a path or executed.

- `base` is the interface of authors.
- `embedded` writes games from a commonsense bank (`bank`), with `ideas`, `builder`, `layout`, `steps`, `walker` and
  `wording`; its tidying games (`tidying`) come from a bank of things and where they belong (`tidying_bank`), which
  `tidying_pairs` yields as data.
- `llm` writes games with a language model, in the stages of `stages`, with `schemas`, `prompt`, `examples`, `repair`,
  `reply_models`, `reply_parsing`, `prompt_values`, `format_text`, `size`, `chart`, `endpoint`, `gguf`, `replies` and
  `prices`; `clashes` renames ids that are taken. `aboutness` says whether a game is about its idea, `refusals` which
  ideas are not written about.
- `curation` finds the games that fit a concept.
- `compose` and `invert` (with `renaming`, `reversal` and `antonyms`) derive games from games; `bootstrap` proposes
  ideas.

`starling.generation` verifies what an author writes, and saves it.
"""

from __future__ import annotations

from typing import Any

from starling.author.base import MAX_IDEA_LENGTH, Author, AuthorResult, ModelCall, clean_idea, slug_for
from starling.util.errors import AuthorError
from starling.util.suggest import unknown_name

__all__ = [
    "AUTHORS", "MAX_IDEA_LENGTH", "Author", "AuthorResult", "ModelCall", "clean_idea", "make_author", "slug_for",
]  # fmt: skip

AUTHORS = ("embedded", "openai")


def make_author(name: str, **options: Any) -> Author:
    """The author called ``name``: "embedded", or "openai" (options as for `starling.author.endpoint.ChatEndpoint`)."""
    if name == "embedded":
        from starling.author.embedded import EmbeddedAuthor

        return EmbeddedAuthor(**options)
    if name == "openai":
        from starling.author.endpoint import ChatEndpoint
        from starling.author.llm import OpenAIAuthor

        return OpenAIAuthor(ChatEndpoint(**options))
    raise AuthorError(unknown_name("author", name[:40], AUTHORS))

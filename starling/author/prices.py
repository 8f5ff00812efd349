"""Token prices of language models."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from starling.util.errors import AuthorError

_OPENAI = "https://api.openai.com/v1"


@dataclass(frozen=True)
class Price:
    """Dollars per million prompt tokens (``read``) and completion tokens (``written``)."""

    read: float
    written: float

    def usd(self, prompt_tokens: int, completion_tokens: int) -> float:
        return (prompt_tokens * self.read + completion_tokens * self.written) / 1e6


def parse_price(text: str) -> Price:
    """Parse "READ,WRITTEN", such as "0.15,0.60": dollars per million tokens. Raises AuthorError."""
    try:
        read, written = (float(part) for part in text.split(","))
    except ValueError:
        read = -1.0
        written = -1.0
    if not (0 <= read < 1e6 and 0 <= written < 1e6):
        raise AuthorError(
            f"invalid price {text[:40]!r}; give dollars per million tokens read and written, such as 0.15,0.60"
        )
    return Price(read, written)


def price_of(model: str, base_url: str | None) -> Price | None:
    """A model's list price at an endpoint: zero for a server on this machine, None if unknown."""
    if urlsplit(base_url or _OPENAI).hostname in ("localhost", "127.0.0.1", "::1"):
        return Price(0.0, 0.0)
    try:
        from genai_prices import Usage, calc_price
    except ImportError:  # needs Python 3.11
        return None
    tokens = 1000  # not a million: some models have a surcharge for very long requests
    try:
        found = calc_price(
            Usage(input_tokens=tokens, output_tokens=tokens), model, provider_api_url=base_url or _OPENAI
        )
    except LookupError:
        return None
    return Price(float(found.input_price) * 1e6 / tokens, float(found.output_price) * 1e6 / tokens)

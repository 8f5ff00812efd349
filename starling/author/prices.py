"""What a model's tokens cost."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from starling.util.errors import AuthorError

_OPENAI = "https://api.openai.com/v1"


@dataclass(frozen=True)
class Price:
    """Dollars per million tokens read and written."""

    read: float
    written: float

    def usd(self, prompt_tokens: int, completion_tokens: int) -> float:
        return (prompt_tokens * self.read + completion_tokens * self.written) / 1e6


def parse_price(text: str) -> Price:
    """``"0.15,0.60"``: dollars per million tokens read, and written. Raises AuthorError."""
    try:
        read, written = (float(part) for part in text.split(","))
    except ValueError:
        read = -1.0
        written = -1.0
    if not (0 <= read < 1e6 and 0 <= written < 1e6):
        raise AuthorError(
            f"{text[:40]!r} is no price; give dollars per million tokens read and written, such as 0.15,0.60"
        )
    return Price(read, written)


def price_of(model: str, base_url: str | None) -> Price | None:
    """The list price of a model at an endpoint; nothing at a server on this machine; None if it is not known."""
    if urlsplit(base_url or _OPENAI).hostname in ("localhost", "127.0.0.1", "::1"):
        return Price(0.0, 0.0)
    try:
        from genai_prices import Usage, calc_price
    except ImportError:  # needs Python 3.11
        return None
    some = 1000  # not a million: some models cost more in requests as long as that
    try:
        found = calc_price(Usage(input_tokens=some, output_tokens=some), model, provider_api_url=base_url or _OPENAI)
    except LookupError:
        return None
    return Price(float(found.input_price) * 1e6 / some, float(found.output_price) * 1e6 / some)

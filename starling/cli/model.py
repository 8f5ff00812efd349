"""Options of commands that call a language model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from starling.author.endpoint import ChatEndpoint

Model = Annotated[
    str | None, typer.Option("--model", help="Model name (default: STARLING_MODEL), or a .gguf file to run locally.")
]
Budget = Annotated[
    float | None, typer.Option("--budget-usd", min=0.0, help="Hard limit on the cost of model calls, in dollars.")
]
PriceOf = Annotated[
    str | None,
    typer.Option("--price", help="Dollars per million tokens as PROMPT,COMPLETION, for models without a list price."),
]
Timeout = Annotated[
    float | None,
    typer.Option("--timeout", min=1.0, help="Timeout for each reply of the model, in seconds (default: 600)."),
]


def open_endpoint(
    model: str | None,
    budget: float | None,
    price: str | None,
    replies: Path,
    recorded: bool = False,
    timeout: float | None = None,
) -> ChatEndpoint:
    """The endpoint that the options name; replies are kept in the file ``replies``. Raises StarlingError."""
    from starling.author.endpoint import TIMEOUT_SECONDS, ChatEndpoint
    from starling.author.prices import parse_price
    from starling.author.replies import ReplyStore

    base_url = None
    if model is not None and model.endswith(".gguf") and not recorded:
        from starling.author.gguf import serve

        base_url = serve(Path(model))
    return ChatEndpoint(
        base_url=base_url,
        model=model,
        replies=ReplyStore(replies),
        recorded=recorded,
        budget=budget,
        price=parse_price(price) if price else None,
        timeout=timeout or TIMEOUT_SECONDS,
    )

"""Running the application: an HTTP server with time limits on requests.

uvicorn bounds the size of a request's head and the idle time of a keep-alive connection, but not the time in which a
request must arrive. Half-sent requests, or responses that a client never reads, would hold their connections for ever.
"""

from __future__ import annotations

import asyncio
from collections import Counter

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from starling.web.sessions import Limits, network_of

MAX_CONNECTIONS = 1000
"""Maximum number of open connections; further requests get status 503."""


def serve(app: ASGIApp, limits: Limits | None = None) -> uvicorn.Server:
    """A server for an application. Call its ``run(sockets=[...])`` with a bound socket."""
    config = uvicorn.Config(
        app,
        http=_bounded_protocol(limits or Limits()),
        limit_concurrency=MAX_CONNECTIONS,
        log_level="warning",
        server_header=False,
    )
    return uvicorn.Server(config)


def _bounded_protocol(limits: Limits) -> type[H11Protocol]:
    open_from: Counter[str] = Counter()
    patience = min(limits.request_seconds, limits.answer_seconds) / 4

    class BoundedProtocol(H11Protocol):
        """Closes connections whose request or response takes too long, and those beyond the limit per address."""

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self._address = network_of(self.client[0] if self.client else "")
            self._since = self.loop.time()
            open_from[self._address] += 1
            if open_from[self._address] > limits.connections_per_address:
                transport.abort()
            else:
                self.loop.call_later(patience, self._check)

        def connection_lost(self, exc: Exception | None) -> None:
            open_from[self._address] -= 1
            if not open_from[self._address]:
                del open_from[self._address]
            super().connection_lost(exc)

        def on_response_complete(self) -> None:
            self._since = self.loop.time()
            super().on_response_complete()

        def _check(self) -> None:
            if self not in self.connections:
                return
            arriving = self.cycle is None or self.cycle.response_complete or self.cycle.more_body
            unsent = self.transport.get_write_buffer_size() > 0
            limit = limits.request_seconds if arriving and not unsent else limits.answer_seconds
            if self.loop.time() - self._since > limit:
                self.transport.abort()
            else:
                self.loop.call_later(patience, self._check)

    return BoundedProtocol

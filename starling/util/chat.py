"""Client for OpenAI-compatible chat endpoints with hard limits on the time and the bytes of a call."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Iterator
from concurrent import futures
from typing import Any

import openai

MAX_REPLY_BYTES = 8_000_000
"""Of an endpoint's response, also after it is decompressed: some hundred thousand tokens."""
MAX_TOKENS = 100_000_000
"""More than any model reads or writes at once: an endpoint that states more for a call is not believed."""
# zlib's number for a gzip header or, failing that, a zlib one.
_ANY_HEADER = 47


class ReplyTooLargeError(Exception):
    """A response of more than MAX_REPLY_BYTES."""


class _BoundedClient(openai.DefaultHttpxClient):
    """Reads at most MAX_REPLY_BYTES of a response. Follows no redirect, which could lead prompt and key elsewhere."""

    def __init__(self, timeout: float) -> None:
        super().__init__(timeout=timeout, follow_redirects=False)

    def send(self, request: Any, **options: Any) -> Any:
        request.headers["accept-encoding"] = "gzip, identity"
        response = super().send(request, **{**options, "stream": True, "follow_redirects": False})
        try:
            body = _bounded(response.iter_raw(), response.headers.get("content-encoding", ""))
        finally:
            response.close()
        framing = ("content-encoding", "content-length", "transfer-encoding")
        headers = [(name, value) for name, value in response.headers.multi_items() if name.lower() not in framing]
        return type(response)(response.status_code, headers=headers, content=body, request=request)


def _bounded(chunks: Iterator[bytes], encoding: str) -> bytes:
    """A response's body from its raw chunks. Raises ReplyTooLargeError, ValueError for a broken or unknown encoding."""
    if encoding.lower() not in ("", "identity", "gzip", "deflate"):
        raise ValueError(f"unknown encoding {encoding[:20]!r}")
    unpack = zlib.decompressobj(_ANY_HEADER) if encoding.lower() in ("gzip", "deflate") else None
    body = bytearray()
    for chunk in chunks:
        try:
            body += unpack.decompress(chunk, MAX_REPLY_BYTES + 1) if unpack else chunk
        except zlib.error as error:
            raise ValueError(f"broken {encoding}: {error}") from None
        if len(body) > MAX_REPLY_BYTES:
            raise ReplyTooLargeError
    return bytes(body)


class Chat:
    """The endpoint at ``base_url`` (None: OpenAI's own); thread-safe.

    ``api_key``: None for endpoints without authentication. ``timeout``: seconds for a whole call.
    """

    def __init__(self, base_url: str | None, api_key: str | None, timeout: float) -> None:
        self._base_url, self._api_key, self._timeout = base_url, api_key, timeout
        # One client per thread: closing it aborts that thread's call only.
        self._local = threading.local()

    def complete(self, **request: Any) -> Any:
        """The endpoint's response, not validated.

        Raises TimeoutError, ReplyTooLargeError, and whatever the OpenAI client raises: for what is no JSON, ValueError
        or RecursionError.

        The client's own timeout applies to each read, so an endpoint that keeps trickling bytes would never reach it.
        """
        if not hasattr(self._local, "client"):
            self._local.client = self._connect()
        client = self._local.client
        future: futures.Future[Any] = futures.Future()

        def call() -> None:
            try:
                future.set_result(client.chat.completions.create(**request))
            except BaseException as error:
                future.set_exception(error)

        threading.Thread(target=call, daemon=True).start()
        try:
            return future.result(self._timeout)
        except (futures.TimeoutError, openai.APITimeoutError):
            raise TimeoutError from None
        except openai.APIConnectionError as error:
            if isinstance(error.__cause__, ReplyTooLargeError | ValueError):
                raise error.__cause__ from None
            raise
        finally:
            if not future.done():
                client.close()  # aborts the abandoned call
                del self._local.client

    def _connect(self) -> openai.OpenAI:
        # Self-hosted servers often need no key, but the client requires a non-empty one.
        return openai.OpenAI(
            base_url=self._base_url,
            api_key=self._api_key or "none",
            timeout=self._timeout,
            max_retries=0,
            http_client=_BoundedClient(self._timeout),
        )

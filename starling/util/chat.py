"""Client for OpenAI-compatible chat endpoints with a hard time limit per call."""

from __future__ import annotations

import threading
from concurrent import futures
from typing import Any

import openai


class Chat:
    """The endpoint at ``base_url`` (None: OpenAI's own); thread-safe.

    ``api_key``: None for endpoints without authentication. ``timeout``: seconds for a whole call.
    """

    def __init__(self, base_url: str | None, api_key: str | None, timeout: float) -> None:
        self._base_url, self._api_key, self._timeout = base_url, api_key, timeout
        # One client per thread: closing it aborts that thread's call only.
        self._local = threading.local()

    def complete(self, **request: Any) -> Any:
        """The endpoint's response, not validated. Raises TimeoutError, and whatever the OpenAI client raises.

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
        finally:
            if not future.done():
                client.close()  # aborts the abandoned call
                del self._local.client

    def _connect(self) -> openai.OpenAI:
        # Self-hosted servers often need no key, but the client requires a non-empty one.
        return openai.OpenAI(
            base_url=self._base_url, api_key=self._api_key or "none", timeout=self._timeout, max_retries=0
        )

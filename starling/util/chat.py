"""Calls of an endpoint that speaks the OpenAI chat protocol, each of which ends in time, whatever the endpoint does."""

from __future__ import annotations

import threading
from concurrent import futures
from typing import Any

import openai


class Chat:
    """The endpoint at ``base_url`` (None: OpenAI's own). ``api_key``: None where it wants none. ``timeout``: seconds of a
    whole call. Many threads may call at once."""

    def __init__(self, base_url: str | None, api_key: str | None, timeout: float) -> None:
        self._base_url, self._api_key, self._timeout = base_url, api_key, timeout
        # Each thread has a client of its own, so that it can break off its call without those of the others.
        self._own = threading.local()

    def complete(self, **request: Any) -> Any:
        """The answer, which may be any JSON. Raises TimeoutError, and what else the client raises.

        The client's own timeout is for each read, and an endpoint that sends a byte now and then would never come to it.
        """
        if not hasattr(self._own, "client"):
            self._own.client = self._connect()
        client = self._own.client
        outcome: futures.Future[Any] = futures.Future()

        def work() -> None:
            try:
                outcome.set_result(client.chat.completions.create(**request))
            except BaseException as error:
                outcome.set_exception(error)

        threading.Thread(target=work, daemon=True).start()
        try:
            return outcome.result(self._timeout)
        except (futures.TimeoutError, openai.APITimeoutError):
            raise TimeoutError from None
        finally:
            if not outcome.done():
                client.close()  # ends the call that is left behind
                del self._own.client

    def _connect(self) -> openai.OpenAI:
        # Servers of one's own often want no key, but the client insists on some text.
        return openai.OpenAI(
            base_url=self._base_url, api_key=self._api_key or "none", timeout=self._timeout, max_retries=0
        )

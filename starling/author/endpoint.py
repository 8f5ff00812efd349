"""Query a model behind any endpoint that speaks the OpenAI chat protocol.

Endpoint differences are negotiated: structured output by JSON Schema, JSON mode, or plain text from which the JSON is
extracted; the name of the token limit; support for temperature and seed. Options that had to be dropped are remembered
once a request without them succeeds. Rate limits, server errors and timeouts are retried with exponential backoff, each
with a logged warning. Every reply is stored (`starling.author.replies`), and no request is sent that could exceed the
budget. The API key goes to the client only: it is in no message, record or file.
"""

from __future__ import annotations

import contextlib
import functools
import json
import logging
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import openai

from starling.author.prices import Price, price_of
from starling.author.replies import ModelReply, ReplyStore
from starling.util.chat import MAX_REPLY_BYTES, MAX_TOKENS, Chat, ReplyTooLargeError
from starling.util.errors import AuthorError, EndpointError, RejectedError

TIMEOUT_SECONDS = 600.0
"""For a complete reply: a model on a laptop CPU generates some ten tokens per second."""
MAX_TRIES = 6
MAX_WAIT_SECONDS = 60.0
TOO_LARGE = 413
"""HTTP status of a request that is too long."""
TEMPERATURE = 0.3
FORMATS = ("json_schema", "json_object", "text")

Message = dict[str, str]
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Options:
    """Negotiated request options. ``format``: index into FORMATS; ``without``: unsupported options."""

    format: int = 0
    limit_name: str = "max_tokens"
    without: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Request:
    """A request before negotiation. ``sampling``: seed and temperature; ``max_tokens``: limit of the reply."""

    messages: Sequence[Message]
    schema: dict[str, Any] | None
    name: str
    sampling: Mapping[str, float]
    max_tokens: int


class ChatEndpoint:
    """A model behind a chat endpoint.

    ``base_url``, ``api_key`` and ``model`` default to OPENAI_BASE_URL, OPENAI_API_KEY and STARLING_MODEL. ``replies``:
    store of replies, or None. ``recorded``: use stored replies only, never the endpoint. ``budget``: maximum dollars,
    including those ``replies`` has on record. ``timeout``: seconds per reply. ``first_wait``: seconds before the first
    retry, doubled for each further one; the endpoint's Retry-After header takes precedence.
    """

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        model: str | None = None,
        *,
        replies: ReplyStore | None = None,
        recorded: bool = False,
        budget: float | None = None,
        price: Price | None = None,
        timeout: float = TIMEOUT_SECONDS,
        first_wait: float = 1.0,
    ) -> None:
        base_url = base_url or os.environ.get("OPENAI_BASE_URL")
        api_key = api_key or os.environ.get("OPENAI_API_KEY")
        self.model = model or os.environ.get("STARLING_MODEL") or ""
        if not self.model:
            raise AuthorError("no model given; set STARLING_MODEL or pass --model")
        if not (api_key or base_url or recorded):
            raise AuthorError("no endpoint configured; set OPENAI_API_KEY, or OPENAI_BASE_URL for your own server")
        if recorded and replies is None:
            raise AuthorError("recorded=True needs a file of replies; pass replies=ReplyStore(path)")
        self.price = price or price_of(self.model, base_url)
        self._base_url, self._timeout = base_url, timeout
        if budget is not None and self.price is None:
            raise AuthorError(
                f"unknown price of {self.model!r}, so the budget cannot be enforced; pass --price READ,WRITTEN"
            )
        if budget is not None and replies is None:
            raise AuthorError("a budget needs a file of replies for its ledger; pass replies=ReplyStore(path)")
        self._replies, self._recorded, self._budget = replies, recorded, budget
        self._chat = Chat(base_url, api_key, timeout)
        self._first_wait = first_wait
        self._options = _Options()

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle without the API key: another process reads it from its own environment."""
        options: dict[str, Any] = {
            "replies": self._replies,
            "recorded": self._recorded,
            "budget": self._budget,
            "price": self.price,
            "timeout": self._timeout,
            "first_wait": self._first_wait,
        }
        return functools.partial(ChatEndpoint, self._base_url, None, self.model, **options), ()

    @property
    def label(self) -> str:
        """The model's name for cards: the file name only, if it is a path."""
        return Path(self.model).name

    def ask(
        self,
        messages: Sequence[Message],
        schema: dict[str, Any] | None,
        name: str,
        seed: int,
        max_tokens: int,
        temperature: float = TEMPERATURE,
    ) -> ModelReply:
        """One reply of at most ``max_tokens`` tokens, structured by the JSON Schema ``schema`` (called ``name``) as far
        as the endpoint supports that, or plain text if it is None. Raises EndpointError, RejectedError, or BudgetError
        before anything is spent."""
        # The key of the store: its field names must not change, or recorded replies are lost.
        request = {
            "model": self.label,
            "messages": list(messages),
            "schema": schema,
            "seed": seed,
            "longest": max_tokens,
            "temperature": temperature,
        }
        if self._replies is not None and (known := self._replies.get(request)):
            return known
        if self._recorded:
            raise EndpointError("no recorded reply to this request; run without --recorded to query the model")
        lost = list[float]()
        sampling = {"seed": seed, "temperature": temperature}
        reply, max_usd = self._send(_Request(messages, schema, name, sampling, max_tokens), lost)
        cost = reply.usd
        if cost is not None:
            reply = replace(reply, usd=cost + sum(lost))
        if self._replies is not None:
            self._replies.put(request, reply)
        if self._budget is not None and cost is not None and cost > max_usd:
            raise EndpointError(
                f"a request cost ${cost:.4f}, more than the computed maximum of ${max_usd:.4f}: the model's endpoint "
                f"wrote {reply.completion_tokens:,} tokens despite max_tokens={max_tokens:,}, so the budget cannot be "
                "enforced; use another endpoint"
            )
        return reply

    def _send(self, request: _Request, lost: list[float]) -> tuple[ModelReply, float]:
        """(the reply, the maximum cost of its try). Appends the dollars of failed tries to ``lost``."""
        wait, tries, options = self._first_wait, 1, self._options
        while True:
            try:
                answer = self._send_once(request, options, lost)
                self._options = options
                return answer
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                # Endpoints reject options they do not support: drop one and retry.
                reduced = _reduced(options, str(error.message))
                if reduced is None:
                    raise RejectedError(_failure(error)) from None
                options = reduced
            except (openai.OpenAIError, ReplyTooLargeError, ValueError, RecursionError, TimeoutError) as error:
                if isinstance(error, openai.APIStatusError) and error.status_code == TOO_LARGE:
                    raise RejectedError(_failure(error)) from None
                if tries == MAX_TRIES or not _is_transient(error):
                    raise EndpointError(_failure(error)) from None
                tries += 1
                retry_after = _retry_after(error)
                pause = min(wait if retry_after is None else retry_after, MAX_WAIT_SECONDS)
                _log.warning("%s; try %d of %d in %.0f s", _failure(error), tries, MAX_TRIES, pause)
                time.sleep(pause)
                wait *= 2.0

    def _send_once(self, request: _Request, options: _Options, lost: list[float]) -> tuple[ModelReply, float]:
        kind = FORMATS[options.format]
        messages = list(request.messages)
        arguments: dict[str, Any] = {options.limit_name: request.max_tokens, **request.sampling}
        arguments = {key: value for key, value in arguments.items() if key not in options.without}
        if request.schema is None:
            pass
        elif kind == "json_schema":
            json_schema = {"name": request.name, "schema": request.schema}
            arguments["response_format"] = {"type": kind, "json_schema": json_schema}
        else:
            schema = json.dumps(request.schema, separators=(",", ":"))
            instruction = f"\n\nReply with one JSON object of this JSON Schema and nothing else:\n{schema}"
            messages[-1] = {**messages[-1], "content": messages[-1]["content"] + instruction}
            if kind == "json_object":
                arguments["response_format"] = {"type": kind}
        ledger_id, max_usd = self._reserve(messages, arguments, request.max_tokens)
        began = time.monotonic()
        cost = 0.0
        try:
            answer = self._chat.complete(model=self.model, messages=messages, **arguments)
            tokens = _tokens(answer)
            cost = max_usd if tokens is None or self.price is None else self.price.usd(*tokens)
        except BaseException as error:
            # A failed request may have been billed all the same, unless the server refused it.
            cost = 0.0 if _was_refused(error) else max_usd
            lost.append(cost)
            raise
        finally:
            if ledger_id is not None and self._replies is not None:
                self._replies.settle(ledger_id, cost)
        text, finish = _text(answer)
        prompt_tokens, completion_tokens = tokens or (0, 0)
        reply = ModelReply(
            text=text.encode("utf-8", "replace").decode(),  # a lone surrogate could not be sent back
            finish=finish,
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            seconds=round(time.monotonic() - began, 2),
            usd=None if self.price is None else cost,
        )
        return reply, max_usd

    def _reserve(self, messages: list[Message], arguments: dict[str, Any], max_tokens: int) -> tuple[int | None, float]:
        """(ledger id, maximum cost of the request in dollars)."""
        if self.price is None:
            return None, 0.0
        # Bytes bound the number of prompt tokens: a token is at least one byte.
        size = sum(len(m["content"].encode()) + 32 for m in messages) + len(json.dumps(arguments))
        max_usd = self.price.usd(size, max_tokens)
        if self._budget is None or self._replies is None:
            return None, max_usd
        return self._replies.reserve(max_usd, self._budget), max_usd


def _tokens(answer: Any) -> tuple[int, int] | None:
    """(prompt tokens, completion tokens) as an answer states them; None if it does not, or if nobody can believe it."""
    usage = getattr(answer, "usage", None)
    counts = [getattr(usage, name, None) for name in ("prompt_tokens", "completion_tokens")]
    if counts == [None, None]:
        return None
    read, written = (0 if count is None else count for count in counts)
    if type(read) is int and type(written) is int and min(read, written) >= 0 and max(read, written) <= MAX_TOKENS:
        return read, written
    _log.warning("the model's endpoint states an impossible number of tokens; the highest possible cost is booked")
    return None


def _text(answer: Any) -> tuple[str, str]:
    """(text, finish reason) of an answer, which may be any JSON; empty where it has none."""
    choices = getattr(answer, "choices", None)
    choice = choices[0] if isinstance(choices, list) and choices else None
    content, finish = getattr(getattr(choice, "message", None), "content", None), getattr(choice, "finish_reason", None)
    if isinstance(content, list):  # of parts, as some endpoints give it
        content = "".join(p["text"] for p in content if isinstance(p, dict) and isinstance(p.get("text"), str))
    return content if isinstance(content, str) else "", finish if isinstance(finish, str) else ""


def _reduced(options: _Options, refusal: str) -> _Options | None:
    """The options without what the endpoint rejected, or None if nothing is left to drop."""
    text = refusal.lower()
    for option in ("temperature", "seed"):
        if option in text and option not in options.without:
            return replace(options, without=options.without | {option})
    if "max_tokens" in text and options.limit_name == "max_tokens":
        return replace(options, limit_name="max_completion_tokens")
    return replace(options, format=options.format + 1) if options.format + 1 < len(FORMATS) else None


def _was_refused(error: BaseException) -> bool:
    """Whether the request certainly reached no model: a server that failed or timed out may have run one."""
    return isinstance(error, openai.APIStatusError) and error.status_code < 500 and error.status_code != 408


def _is_transient(error: Exception) -> bool:
    """Whether a retry may help."""
    if isinstance(error, openai.RateLimitError):
        return error.code != "insufficient_quota"
    if isinstance(error, openai.APIStatusError):
        return error.status_code >= 500 or error.status_code in (408, 409)
    transient = (openai.APIConnectionError, openai.APIResponseValidationError, ValueError, RecursionError, TimeoutError)
    return isinstance(error, transient)


def _retry_after(error: Exception) -> float | None:
    """Seconds to wait by the Retry-After header (RFC 9110, 10.2.3), which holds seconds or an HTTP date."""
    if isinstance(error, openai.APIStatusError):
        text = error.response.headers.get("retry-after", "")
        with contextlib.suppress(ValueError):
            return max(0.0, float(text))
        with contextlib.suppress(ValueError):
            return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    return None


def _failure(error: Exception) -> str:
    """What went wrong, without the server's own message, which may repeat the API key."""
    if isinstance(error, TimeoutError):
        return "the model's endpoint timed out"
    if isinstance(error, openai.APIConnectionError):
        return "the model's endpoint cannot be reached; check OPENAI_BASE_URL"
    if isinstance(error, openai.AuthenticationError):
        return "the model's endpoint rejected the API key; check OPENAI_API_KEY"
    if isinstance(error, openai.PermissionDeniedError):
        return (
            "the model's endpoint denies this API key access to the model (status 403); check OPENAI_API_KEY and "
            "STARLING_MODEL"
        )
    if isinstance(error, openai.RateLimitError):
        return "rate limit of the model's endpoint reached (status 429); try again later"
    if isinstance(error, openai.NotFoundError):
        return "the model's endpoint has no such model or path (status 404); check STARLING_MODEL and OPENAI_BASE_URL"
    if isinstance(error, openai.APIStatusError) and error.status_code in (400, TOO_LARGE, 422):
        return (
            f"the model's endpoint rejected this request (status {error.status_code}); it may be too long or violate a "
            "content policy"
        )
    if isinstance(error, openai.APIStatusError) and 300 <= error.status_code < 400:
        return (
            f"the model's endpoint redirects to another address (status {error.status_code}), which is not followed; "
            "set OPENAI_BASE_URL to that one"
        )
    if isinstance(error, openai.APIStatusError):
        return f"the model's endpoint returned status {error.status_code}"
    if isinstance(error, ReplyTooLargeError):
        return f"the model's endpoint sent more than {MAX_REPLY_BYTES:,} bytes for one reply; check OPENAI_BASE_URL"
    if isinstance(error, ValueError | RecursionError | openai.APIResponseValidationError):
        return "the model's endpoint returned something other than JSON; check OPENAI_BASE_URL"
    return f"the model's endpoint failed ({type(error).__name__})"


def extract_json(text: str) -> str:
    """The first JSON object in a reply, which may be surrounded by prose or a code fence."""
    start = text.find("{")
    if start < 0:
        return text
    try:
        _, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        return text[start:]
    return text[start:end]

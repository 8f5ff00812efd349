"""Asking a model behind any endpoint that speaks the OpenAI chat protocol.

What endpoints differ in is negotiated: replies held to a JSON Schema, or to JSON, or plain text from which the JSON
is taken; the name of the token limit; whether temperature and seed are known. What a request did without is remembered
once it was answered. Rate limits, server errors and timeouts are waited out, and a warning is logged of each. Every reply
is kept (`starling.author.replies`), and no request is sent that could exceed the budget. The key is given to the client
alone: it is in no message, record or file.
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
from starling.author.replies import Replies, Reply
from starling.util.chat import Chat
from starling.util.errors import AuthorError, StarlingError

TIMEOUT_SECONDS = 600.0
"""For one whole reply: a model on a laptop's processor writes some ten tokens a second."""
TRIES = 6
LONGEST_WAIT_SECONDS = 60.0
TOO_LARGE = 413
"""Status of a request that is too long."""
TEMPERATURE = 0.3
FORMATS = ("json_schema", "json_object", "text")

Message = dict[str, str]
_log = logging.getLogger(__name__)


class EndpointError(StarlingError):
    """The model cannot be asked: nothing is wrong with the idea, and the same command may do later."""


class RejectedError(AuthorError):
    """The endpoint refuses this one request, in whatever form: it is too long for it, or against its rules."""


@dataclass(frozen=True)
class _Form:
    """How an endpoint is asked. ``format``: index into FORMATS; ``without``: options that it does not know."""

    format: int = 0
    limit_name: str = "max_tokens"
    without: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Request:
    """What is asked of a model, in whatever form. ``chance``: seed and temperature; ``longest``: tokens of the reply."""

    messages: Sequence[Message]
    schema: dict[str, Any]
    name: str
    chance: Mapping[str, float]
    longest: int


class Endpoint:
    """A model to ask.

    ``base_url``, ``api_key`` and ``model`` default to OPENAI_BASE_URL, OPENAI_API_KEY and STARLING_MODEL. ``replies``:
    where replies are kept, or None. ``recorded``: answer from there alone, without any endpoint. ``budget``: dollars
    that may be spent, together with what ``replies`` says was spent before. ``first_wait``: seconds before a request that
    failed is sent again, doubled each time; an endpoint's own Retry-After goes first.
    """

    def __init__(
        self, base_url: str | None = None, api_key: str | None = None, model: str | None = None, *,
        replies: Replies | None = None, recorded: bool = False, budget: float | None = None,
        price: Price | None = None, timeout: float = TIMEOUT_SECONDS, first_wait: float = 1.0,
    ) -> None:  # fmt: skip
        base_url = base_url or os.environ.get("OPENAI_BASE_URL")
        api_key = api_key or os.environ.get("OPENAI_API_KEY")
        self.model = model or os.environ.get("STARLING_MODEL") or ""
        if not self.model:
            raise AuthorError("no model named; set STARLING_MODEL to the model to ask")
        if not (api_key or base_url or recorded):
            raise AuthorError("no endpoint; set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own")
        if recorded and replies is None:
            raise AuthorError("recorded replies need the file that they are in")
        self.price = price or price_of(self.model, base_url)
        self._base_url, self._timeout = base_url, timeout
        if budget is not None and self.price is None:
            raise AuthorError(
                f"no price is known for {self.model!r}, so no budget can be kept; give --price READ,WRITTEN"
            )
        if budget is not None and replies is None:
            raise AuthorError("a budget needs a file of replies to keep count in")
        self._replies, self._recorded, self._budget = replies, recorded, budget
        self._chat = Chat(base_url, api_key, timeout)
        self._first_wait = first_wait
        self._form = _Form()

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process asks the same model; the key is not sent along, it takes that of its own environment."""
        options: dict[str, Any] = {
            "replies": self._replies, "recorded": self._recorded, "budget": self._budget, "price": self.price,
            "timeout": self._timeout, "first_wait": self._first_wait,
        }  # fmt: skip
        return functools.partial(Endpoint, self._base_url, None, self.model, **options), ()

    @property
    def label(self) -> str:
        """The model's name for cards: of a path, the file's name alone."""
        return Path(self.model).name

    def ask(
        self,
        messages: Sequence[Message],
        schema: dict[str, Any],
        name: str,
        seed: int,
        longest: int,
        temperature: float = TEMPERATURE,
    ) -> Reply:
        """One reply of at most ``longest`` tokens to a conversation, in the form of ``schema`` (called ``name``) as far as
        the endpoint can promise it. Raises EndpointError, RejectedError, or BudgetError before anything is spent."""
        request = {
            "model": self.label, "messages": list(messages), "schema": schema, "seed": seed, "longest": longest,
            "temperature": temperature,
        }  # fmt: skip
        if self._replies is not None and (known := self._replies.get(request)):
            return known
        if self._recorded:
            raise EndpointError("the recorded replies hold no answer to this request; ask the model itself")
        lost = list[float]()
        chance = {"seed": seed, "temperature": temperature}
        reply, most = self._send(_Request(messages, schema, name, chance, longest), lost)
        cost = reply.usd
        if cost is not None:
            reply = replace(reply, usd=cost + sum(lost))
        if self._replies is not None:
            self._replies.put(request, reply)
        if self._budget is not None and cost is not None and cost > most:
            raise EndpointError(
                f"a request cost ${cost:.4f} where ${most:.4f} was the most it could: the model's endpoint wrote "
                f"{reply.completion_tokens:,} tokens where max_tokens was {longest:,}; no budget can be kept with it, ask another"
            )
        return reply

    def _send(self, request: _Request, lost: list[float]) -> tuple[Reply, float]:
        """(the reply, the most that its try could cost). ``lost`` takes the dollars of the tries before it."""
        wait, tries, form = self._first_wait, 1, self._form
        while True:
            try:
                answer = self._once(request, form, lost)
                self._form = form
                return answer
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                # What an endpoint does not know, it refuses: ask for less.
                less = _less(form, str(error.message))
                if less is None:
                    raise RejectedError(_failure(error)) from None
                form = less
            except (openai.OpenAIError, json.JSONDecodeError, TimeoutError) as error:
                if isinstance(error, openai.APIStatusError) and error.status_code == TOO_LARGE:
                    raise RejectedError(_failure(error)) from None
                if tries == TRIES or not _may_pass(error):
                    raise EndpointError(_failure(error)) from None
                tries += 1
                asked_for = _wait_asked_for(error)
                pause = min(wait if asked_for is None else asked_for, LONGEST_WAIT_SECONDS)
                _log.warning("%s: try %d of %d follows in %.0f s", _failure(error), tries, TRIES, pause)
                time.sleep(pause)
                wait *= 2.0

    def _once(self, request: _Request, form: _Form, lost: list[float]) -> tuple[Reply, float]:
        kind = FORMATS[form.format]
        sent = list(request.messages)
        options: dict[str, Any] = {form.limit_name: request.longest, **request.chance}
        options = {key: value for key, value in options.items() if key not in form.without}
        if kind == "json_schema":
            options["response_format"] = {"type": kind, "json_schema": {"name": request.name, "schema": request.schema}}
        else:
            wanted = json.dumps(request.schema, separators=(",", ":"))
            last = (
                sent[-1]["content"] + f"\n\nReply with one JSON object of this JSON Schema and nothing else:\n{wanted}"
            )
            sent[-1] = {**sent[-1], "content": last}
            if kind == "json_object":
                options["response_format"] = {"type": kind}
        ticket, most = self._set_aside(sent, options, request.longest)
        began = time.monotonic()
        cost = 0.0
        try:
            answer = self._chat.complete(model=self.model, messages=sent, **options)
            usage = getattr(answer, "usage", None)
            if usage is not None and self.price is not None:
                cost = self.price.usd(usage.prompt_tokens or 0, usage.completion_tokens or 0)
            else:
                cost = most
        except BaseException as error:
            # Whoever sent no proper answer may have billed it all the same, unless it was refused.
            cost = 0.0 if _was_refused(error) else most
            lost.append(cost)
            raise
        finally:
            if ticket is not None and self._replies is not None:
                self._replies.settle(ticket, cost)
        choice = answer.choices[0] if getattr(answer, "choices", None) else None
        text = (choice.message.content or "") if choice and choice.message else ""
        reply = Reply(
            text=text.encode("utf-8", "replace").decode(),  # half a surrogate pair could not be sent back
            finish=(choice.finish_reason or "") if choice else "",
            prompt_tokens=(usage.prompt_tokens or 0) if usage else 0,
            completion_tokens=(usage.completion_tokens or 0) if usage else 0,
            seconds=round(time.monotonic() - began, 2),
            usd=None if self.price is None else cost,
        )
        return reply, most

    def _set_aside(self, sent: list[Message], options: dict[str, Any], longest: int) -> tuple[int | None, float]:
        """(number in the ledger, the most that the request can cost)."""
        if self.price is None:
            return None, 0.0
        # A token is at least one byte.
        size = sum(len(m["content"].encode()) + 32 for m in sent) + len(json.dumps(options))
        most = self.price.usd(size, longest)
        if self._budget is None or self._replies is None:
            return None, most
        return self._replies.reserve(most, self._budget), most


def _less(form: _Form, refusal: str) -> _Form | None:
    """A form without what the endpoint refused; None if there is nothing left to do without."""
    text = refusal.lower()
    for option in ("temperature", "seed"):
        if option in text and option not in form.without:
            return replace(form, without=form.without | {option})
    if "max_tokens" in text and form.limit_name == "max_tokens":
        return replace(form, limit_name="max_completion_tokens")
    return replace(form, format=form.format + 1) if form.format + 1 < len(FORMATS) else None


def _was_refused(error: BaseException) -> bool:
    """Whether no model was put to work: a server that failed or timed out may have had one at it."""
    return isinstance(error, openai.APIStatusError) and error.status_code < 500 and error.status_code != 408


def _may_pass(error: Exception) -> bool:
    """Whether asking again later may help."""
    if isinstance(error, openai.RateLimitError):
        return error.code != "insufficient_quota"
    if isinstance(error, openai.APIStatusError):
        return error.status_code >= 500 or error.status_code in (408, 409)
    passing = (openai.APIConnectionError, openai.APIResponseValidationError, json.JSONDecodeError, TimeoutError)
    return isinstance(error, passing)


def _wait_asked_for(error: Exception) -> float | None:
    """Seconds, by the header Retry-After, which has them or a date."""
    if isinstance(error, openai.APIStatusError):
        text = error.response.headers.get("retry-after", "")
        with contextlib.suppress(ValueError):
            return max(0.0, float(text))
        with contextlib.suppress(ValueError):
            return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    return None


def _failure(error: Exception) -> str:
    """What went wrong, without the server's own words: they may repeat the key."""
    if isinstance(error, TimeoutError):
        return "the model's endpoint did not answer in time"
    if isinstance(error, openai.APIConnectionError):
        return "the model's endpoint cannot be reached; check OPENAI_BASE_URL"
    if isinstance(error, openai.AuthenticationError):
        return "the model's endpoint refused the key; check OPENAI_API_KEY"
    if isinstance(error, openai.PermissionDeniedError):
        return "the model's endpoint does not let this key ask the model (status 403); check OPENAI_API_KEY and STARLING_MODEL"
    if isinstance(error, openai.RateLimitError):
        return "the model's endpoint refused more requests for now (status 429); try again later"
    if isinstance(error, openai.NotFoundError):
        return "the model's endpoint does not know the model or the path (status 404); check STARLING_MODEL and OPENAI_BASE_URL"
    if isinstance(error, openai.APIStatusError) and error.status_code in (400, TOO_LARGE, 422):
        return f"the model's endpoint refused this request (status {error.status_code}); it may be too long or against its rules"
    if isinstance(error, openai.APIStatusError):
        return f"the model's endpoint answered with status {error.status_code}"
    if isinstance(error, json.JSONDecodeError | openai.APIResponseValidationError):
        return "the model's endpoint gave an answer that is not JSON; check OPENAI_BASE_URL"
    return f"the model's endpoint failed ({type(error).__name__})"


def extract_json(text: str) -> str:
    """The first JSON object in a reply that may have talk or a code fence around it."""
    start = text.find("{")
    if start < 0:
        return text
    try:
        _, end = json.JSONDecoder().raw_decode(text, start)
    except (json.JSONDecodeError, RecursionError):
        return text[start:]
    return text[start:end]

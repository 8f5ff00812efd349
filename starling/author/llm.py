"""An author that asks a language model: any endpoint that speaks the OpenAI chat protocol.

The model writes the whole game in one reply. What does not parse or does not pass the checks goes back to it
with the exact problems, up to three times. A reply is data: its title and id are checked like everything
else and no part of it is run or used as a path.
"""

from __future__ import annotations

import json
import os
from functools import cache
from importlib.resources import files
from typing import Any

import jinja2
import openai
from openai.types.chat import ChatCompletionMessageParam

from starling.author import clean_idea, slug_for
from starling.author.embedded import EmbeddedAuthor
from starling.checks import check
from starling.errors import AuthorError, SpecError
from starling.spec import GameSpec, Provenance, json_schema, parse_spec

TIMEOUT_SECONDS = 60.0
REPAIR_ROUNDS = 3
MOST_PROBLEMS = 12
"""Problems sent back at once: more would bury the model."""
PROMPT_VERSION = "one-call/1"


@cache
def prompt(name: str) -> jinja2.Template:
    """The template ``prompts/<name>.md``."""
    text = (files("starling.author") / "prompts" / f"{name}.md").read_text(encoding="utf-8")
    return jinja2.Environment(undefined=jinja2.StrictUndefined, trim_blocks=True, autoescape=False).from_string(text)


@cache
def system_prompt() -> str:
    """Rules, schema and one example. The same in every request, so that servers can cache it."""
    example = EmbeddedAuthor().write("make tomato soup", seed=0)
    schema = json.dumps(json_schema(), separators=(",", ":"))
    return prompt("system").render(schema=schema, example=example.to_json())


class OpenAIAuthor:
    """Writes games with a model behind an OpenAI-compatible endpoint.

    Options default to OPENAI_BASE_URL, OPENAI_API_KEY and STARLING_MODEL.
    """

    name = "openai"

    def __init__(
        self, base_url: str | None = None, api_key: str | None = None, model: str | None = None,
        timeout: float = TIMEOUT_SECONDS,
    ) -> None:  # fmt: skip
        base_url = base_url or os.environ.get("OPENAI_BASE_URL")
        api_key = api_key or os.environ.get("OPENAI_API_KEY")
        self.model = model or os.environ.get("STARLING_MODEL") or ""
        if not self.model:
            raise AuthorError("no model named; set STARLING_MODEL to the model to ask")
        if not api_key and not base_url:
            raise AuthorError("no endpoint; set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own")
        # Servers of one's own often want no key, but the client insists on some text.
        self._client = openai.OpenAI(base_url=base_url, api_key=api_key or "none", timeout=timeout)
        self._formats = _reply_formats()

    def write(self, idea: str, seed: int) -> GameSpec:
        text = clean_idea(idea)
        messages: list[ChatCompletionMessageParam] = [
            {"role": "system", "content": system_prompt()},
            {"role": "user", "content": prompt("idea").render(idea=text, seed=seed)},
        ]
        problems: list[str] = []
        for _ in range(1 + REPAIR_ROUNDS):
            reply = self._ask(messages, seed)
            spec, problems = self._read(reply, text, seed)
            if spec is not None:
                return spec
            messages = [
                *messages[:2],
                {"role": "assistant", "content": reply},
                {"role": "user", "content": prompt("repair").render(problems=problems[:MOST_PROBLEMS])},
            ]
        raise AuthorError(
            f"{self.model} wrote no valid game in {1 + REPAIR_ROUNDS} tries; the last problem: {problems[0]}"
        )

    def _ask(self, messages: list[ChatCompletionMessageParam], seed: int) -> str:
        """One reply, in the strictest format that the endpoint knows."""
        while True:
            try:
                answer = self._client.chat.completions.create(
                    model=self.model, messages=messages, seed=seed, **self._formats[0]
                )
            except openai.BadRequestError as error:
                # What an endpoint does not know of response_format, it refuses: ask for less, and remember.
                if len(self._formats) > 1:
                    self._formats.pop(0)
                    continue
                raise AuthorError(_failure(error)) from None
            except openai.OpenAIError as error:
                raise AuthorError(_failure(error)) from None
            return (answer.choices[0].message.content or "") if answer.choices else ""

    def _read(self, reply: str, idea: str, seed: int) -> tuple[GameSpec | None, list[str]]:
        """The game in a reply, or what is wrong with it."""
        try:
            spec = parse_spec(extract_json(reply), "reply")
        except SpecError as error:
            return None, [str(error)]
        problems = [str(p) for p in check(spec)]
        if not spec.walkthrough:
            problems.append("walkthrough: is empty; write the commands that win the game")
        if problems:
            return None, problems
        made = Provenance(author=self.name, model=self.model, prompt=PROMPT_VERSION, seed=seed)
        # The folder is named after the id, so the id is made from the title by ourselves.
        return spec.model_copy(update={"id": slug_for(spec.title), "idea": idea, "provenance": made}), []


def _reply_formats() -> list[dict[str, Any]]:
    schema = {"name": "GameSpec", "schema": json_schema()}
    return [
        {"response_format": {"type": "json_schema", "json_schema": schema}},
        {"response_format": {"type": "json_object"}},
        {},
    ]


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


def _failure(error: openai.OpenAIError) -> str:
    """What went wrong, without the server's own words: they may repeat the key."""
    if isinstance(error, openai.APITimeoutError):
        return "the model's endpoint did not answer in time"
    if isinstance(error, openai.APIConnectionError):
        return "the model's endpoint cannot be reached; check OPENAI_BASE_URL"
    if isinstance(error, openai.AuthenticationError):
        return "the model's endpoint refused the key; check OPENAI_API_KEY"
    if isinstance(error, openai.APIStatusError):
        return f"the model's endpoint answered with status {error.status_code}"
    return f"the model's endpoint failed ({type(error).__name__})"

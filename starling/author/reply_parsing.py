"""Reading a model's reply: its JSON object, the draft that it makes, and what is wrong with it."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json

from starling.author.base import slug_for
from starling.author.clashes import rename_clashes
from starling.author.endpoint import extract_json
from starling.author.examples import sentences
from starling.author.repair import forbidden_names, normalise
from starling.author.replies import ModelReply
from starling.author.reply_models import STAGES, Patch
from starling.author.stages import Draft, as_spec, let_ids_be_words, merge, problems_of
from starling.spec.checks import check
from starling.spec.model import GameSpec, describe_validation_error, parse_spec
from starling.util.errors import AuthorError, SpecError
from starling.util.json_text import JsonError, count_values, parse_json
from starling.util.text import words

QUOTED = 120
"""Characters of a reply that an error quotes."""
MAX_CHARACTERS = 1_000_000
"""Longest reply that is read: ten times the longest game of the library."""
MAX_VALUES = 30_000
"""Most values in a reply, for the same reason: checks and repairs take time for each."""


class DeclinedError(AuthorError):
    """The model says that it cannot write a game about the idea."""


def parse_reply(reply: ModelReply) -> tuple[Any, str | None]:
    """(the JSON object in a reply or None, the problem with it or None)."""
    if len(reply.text) > MAX_CHARACTERS:
        return None, f"the reply has more than {MAX_CHARACTERS:,} characters; write less"
    try:
        data = parse_json(extract_json(reply.text))
    except JsonError as error:
        if reply.finish == "length":
            return _partial_json(
                reply.text
            ), f"the reply was cut off after {reply.completion_tokens} tokens; write less"
        if "{" not in reply.text and reply.text.strip():
            return None, f"the reply is not valid JSON; it says: {' '.join(reply.text.split())[:QUOTED]!r}"
        return None, f"the reply is not valid JSON ({error})"
    if not isinstance(data, dict):
        return None, "the reply must be one JSON object"
    if count_values(data) > MAX_VALUES:
        return None, f"the reply has more than {MAX_VALUES:,} values; write less"
    return data, None


def _partial_json(text: str) -> Any:
    """The complete part of a truncated JSON object, or None if it cannot be parsed."""
    try:
        # Written and read again, for the limits of numbers.
        data = parse_json(json.dumps(from_json(extract_json(text), allow_partial=True)))
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) and count_values(data) <= MAX_VALUES else None


def parse_stage(stage: str, reply: ModelReply, draft: Draft) -> tuple[Draft, Draft | None, list[str], list[str]]:
    """(the reply's data, the draft merged with it or None, problems, notes on normalised ids and names).

    Raises DeclinedError if the model declines the idea.
    """
    data, error = parse_reply(reply)
    if data is None:
        return {}, None, [str(error)], []
    if stage == "plan":
        _refuse_if_declined(data)
    notes = normalise(data) + rename_clashes(stage, data, draft)
    model = Patch if stage == "repair" else STAGES[stage]
    try:
        checked = model.model_validate(data).model_dump(exclude_unset=True, mode="json")
        merged = merge(stage, draft, checked)
        as_spec(merged)
    except ValidationError as invalid:
        return {}, None, [describe_validation_error(invalid)], []
    problems = [str(p) for p in problems_of(merged, stage)]
    return checked, merged, [error, *problems] if error else problems, notes


def parse_game(reply: ModelReply) -> tuple[GameSpec | None, list[str]]:
    """(the whole game in a reply or None, problems). Raises DeclinedError."""
    data, error = parse_reply(reply)
    if data is None or error:
        return None, [str(error)]
    _refuse_if_declined(data)
    told = forbidden_names(normalise(data))
    # The id names the game's folder, so it is derived from the title and not left to the model.
    data["id"] = slug_for(str(data.get("title")))
    try:
        spec = parse_spec(json.dumps(data), "reply")
    except SpecError as invalid:
        return None, [str(invalid)]
    draft = json.loads(spec.to_json())
    let_ids_be_words(draft.get("things", []))
    spec = GameSpec.model_validate(draft)
    return spec, [*told, *(str(p) for p in check(spec))]


def _refuse_if_declined(data: Draft) -> None:
    reason = data.get("cannot")
    if isinstance(reason, str) and reason.strip():
        raise DeclinedError(f"the model declines the idea: {' '.join(reason.split())[:200]}")


def copied_sentences(data: Draft, example_sentences: frozenset[str]) -> list[str]:
    """A problem for each sentence of a reply that is copied from an example."""
    # A command is no sentence: there are not many ways to say "fill {noun} with {second}".
    copied = [s for s in dict.fromkeys(sentences(data)) if s in example_sentences and "{noun}" not in s]
    return [f"the sentence {s[:60]!r} is an example's, not yours; write your own" for s in copied]


def confusable_names(things: list[Draft]) -> list[str]:
    """A problem for each thing that is called what another's name begins with: "cabinet" also means "cabinet key"."""
    problems = []
    for one in things:
        noun = words(one["name"])[-1:]
        for other in things:
            beginning = words(other["name"])[:-1]
            if one is not other and noun and noun[0] in beginning:
                problems.append(
                    f"things/{other['id']}: a player who types {noun[0]!r} for {one['name']!r} may get "
                    f"{other['name']!r} instead; rename it without that word"
                )
    return problems

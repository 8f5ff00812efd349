"""What the prompts say of the format of games, taken from the models of the spec and the lists that the checks use.

So a field, a part, a test or an effect that is added to the spec is known to the language model by itself.
"""

from __future__ import annotations

import re
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from starling.author.reply_models import inner_models
from starling.spec.commands import PARSER_WORDS, STANDARD_COMMANDS, STANDARD_VERBS, UNDERSTOOD
from starling.spec.logic import RESERVED_NAMES
from starling.spec.model import BUILTIN_STATES, RESERVED_IDS, GameSpec, Model, Provenance

_OWN_FORM = frozenset({"Room", "Thing", "Property"})
"""Parts that the staged mode plans in a form of its own; of these, only the less common fields are described."""
_COMMON = frozenset({"id", "name", "kind", "description", "place", "exits", "states", "properties", "door"})


@cache
def format_values() -> dict[str, str]:
    """The template variables of both system prompts."""
    return {
        "standard_commands": ", ".join(_shown(command) for command in STANDARD_COMMANDS),
        "understood": ", ".join(_shown(pattern) for pattern in UNDERSTOOD),
        "reserved_verbs": " ".join(sorted(STANDARD_VERBS)),
        "parser_words": " ".join(sorted(PARSER_WORDS)),
        "builtin_states": ", ".join(BUILTIN_STATES),
        "reserved_ids": ", ".join(sorted(RESERVED_IDS | RESERVED_NAMES)),
        "parts": parts_text(),
    }


def _shown(command: str) -> str:
    return command.replace("{noun}", "X").replace("{second}", "Y")


def parts_text() -> str:
    """Every part of a game as text: what it is, and its fields with their types."""
    game = " ".join((GameSpec.__doc__ or "").split()).replace("``", "`")
    return "\n".join([f"- GameSpec: {game}", *(_part(model) for model in _models())])


def _models() -> list[type[Model]]:
    """The classes of a game's parts and of what they consist of, those used by others first."""
    return [model for model in inner_models(GameSpec) if model not in (GameSpec, Provenance)]


def _part(model: type[Model]) -> str:
    own_form = model.__name__ in _OWN_FORM
    doc = (model.__doc__ or "") if model.__doc__ != Model.__doc__ else ""
    doc = re.sub(r"={3,}", "", doc)
    doc = re.sub(r"\n\s*(``[a-z-]+``)\s{2,}", r"; \1: ", doc)  # a row of a table
    doc = " ".join(doc.split()).replace("``", "`")
    fields = [
        f"{name}{'' if field.is_required() else '?'}: {_type(field.annotation)}{_described(field)}"
        for name, field in model.model_fields.items()
        if not (own_form and name in _COMMON)
    ]
    heading = f"{model.__name__} (less common fields)" if own_form else model.__name__
    return f"- {heading}{': ' if doc else '. '}{doc} Fields: {'; '.join(fields)}."


def _described(field: FieldInfo) -> str:
    description = " ".join((field.description or "").split()).replace("``", "`").rstrip(".")
    return f" ({description})" if description else ""


def _type(annotation: Any) -> str:
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return "|".join(map(str, inner))
    if origin is list:
        return f"[{_type(inner[0])}]"
    if origin is tuple:
        return f"[{', '.join(map(_type, inner))}]"
    if origin is dict:
        return "{" + f"{_type(inner[0])}: {_type(inner[1])}" + "}"
    if hasattr(annotation, "__value__"):
        return _type(annotation.__value__)
    if origin in (Union, UnionType):
        return " or ".join(_type(part) for part in inner if part is not type(None))
    if hasattr(annotation, "__metadata__"):
        return _type(inner[0])
    return {str: "text", int: "number", bool: "true/false"}.get(annotation, getattr(annotation, "__name__", "text"))

"""Settings of agents, encoders and objectives: declared as pydantic fields beside the class that uses them.

    class Settings(BaseSettings):
        gamma: float = Field(0.9, ge=0, le=1, description="discount factor")

Their ranges and one-line descriptions are used for validation (`BaseSettings.of`), by ``--help-settings`` on the
command line, and in the tables of the docs (both `setting_rows`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, get_args, get_origin

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from typing_extensions import Self

from starling.util.errors import StarlingError
from starling.util.suggest import unknown_name


class BaseSettings(BaseModel):
    """Base class of all settings: immutable, no unknown names, no coercion (an int is accepted for a float)."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)

    @classmethod
    def of(cls, owner: str, values: Mapping[str, Any]) -> Self:
        """Validate ``values``; missing settings get their defaults. Errors begin with ``owner``, such as "agent drrn".

        Raises StarlingError in one line: an unknown name with the nearest known ones, or a value with what is allowed.
        """
        try:
            return cls(**values)
        except ValidationError as error:
            raise StarlingError(f"{owner}: {_first_fault(cls, error, values)}") from None


class SettingRow(NamedTuple):
    """One setting, as help and docs print it."""

    name: str
    allowed: str
    default: str
    description: str


def setting_rows(settings: type[BaseSettings]) -> list[SettingRow]:
    """The settings in order of declaration."""
    return [
        SettingRow(name, allowed(field), _shown(field.default), field.description or "")
        for name, field in settings.model_fields.items()
    ]


def settings_table(settings: type[BaseSettings], inherited: bool = True) -> str:
    """The settings as a Markdown table, for the docs; ``inherited``: also those of its base classes."""
    rows = [row for row in setting_rows(settings) if inherited or row.name in settings.__annotations__]
    lines = [f"| `{row.name}` | {row.default} | {row.allowed} | {row.description} |" for row in rows]
    return "\n".join(["| setting | default | allowed | meaning |", "|---|---|---|---|", *lines])


def allowed(field: FieldInfo) -> str:
    """What values a field accepts, such as "a number from 0 to 1"."""
    options = get_args(field.annotation)
    if get_origin(field.annotation) is tuple:
        return f"a list of {len(options)}, each {allowed(FieldInfo.from_annotation(options[0]))}"
    kinds = [kind for kind in options or (field.annotation,) if kind is not type(None)]
    suffix = " or null" if type(None) in options else ""
    if get_origin(field.annotation) is Literal:
        return f"one of {', '.join(map(str, options))}"
    if get_origin(kinds[0]) is Literal:
        return f"one of {', '.join(map(str, get_args(kinds[0])))}{suffix}"
    if bool in kinds:
        return f"true or false{suffix}"
    if not {int, float} & set(kinds):
        return f"a string{suffix}"
    bounds = {
        key: getattr(part, key) for part in field.metadata for key in ("ge", "gt", "le", "lt") if hasattr(part, key)
    }
    words = {"ge": "at least", "gt": "above", "le": "at most", "lt": "below"}
    number = "a number" if float in kinds else "an integer"
    if {"ge", "le"} <= bounds.keys():
        where = f" from {bounds['ge']:g} to {bounds['le']:g}"
    else:
        where = "".join(
            f"{' and' if i else ''} {words[key]} {value:g}" for i, (key, value) in enumerate(bounds.items())
        )
    return f"{number}{where}{suffix}"


def _first_fault(settings: type[BaseSettings], error: ValidationError, values: Mapping[str, Any]) -> str:
    fault = error.errors()[0]
    name = str(fault["loc"][0]) if fault["loc"] else ""
    if fault["type"] == "extra_forbidden":
        return unknown_name("setting", name, settings.model_fields)
    if name in values:
        return f"{name}={values[name]!r}: choose {allowed(settings.model_fields[name])}"
    return str(fault["msg"]).removeprefix("Value error, ")


def _shown(value: Any) -> str:
    """As ``--set`` takes it; "required" if there is no default."""
    if value is PydanticUndefined:
        return "required"
    if value is None or isinstance(value, bool):
        return {True: "true", False: "false", None: "null"}[value]
    return str(list(value)) if isinstance(value, tuple) else str(value)

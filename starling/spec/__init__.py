"""GameSpec: a text game as data, its checks, and what follows from it alone."""

from starling.spec.model import GameSpec, json_schema, load_spec, parse_spec

__all__ = ["GameSpec", "json_schema", "load_spec", "parse_spec"]

"""GameSpec: a text game as data, and everything that can be derived from it without compiling the game.

- `model`: `GameSpec` and its parts, reading and writing JSON.
- `checks`: semantic errors that a JSON Schema cannot express; builds on `exits` and `reachability`.
- `overlap` and `prose_metrics`: statistics of sets of games (shared skills and vocabulary, diversity of the prose).
"""

from starling.spec.model import GameSpec, json_schema, load_spec, parse_spec

__all__ = ["GameSpec", "json_schema", "load_spec", "parse_spec"]

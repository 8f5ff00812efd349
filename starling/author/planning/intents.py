"""What a clause of an idea comes to, before a goal is chosen for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from starling.author.planning.phrases import Phrase


@dataclass
class Intent:
    """What a clause comes to: a deed of a class, and to what it may be done."""

    verb: str
    kind: str
    objects: list[Phrase]
    phrases: list[Phrase] = field(default_factory=list)
    served: Phrase | None = None
    named: bool = True

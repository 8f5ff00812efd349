"""What people say and where they go, as data."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from starling.spec.logic import Condition, Effect, Model, Prose

Approach = Literal["greet", "ask", "tell", "say", "give", "show", "order"]
"""How the player turns to a person."""


class Reply(Model):
    """How a person answers. The first reply that fits what the player does, and whose conditions hold, is the answer.

    ============  ==============================================  =========================
    to            the player types                                ``about`` lists
    ============  ==============================================  =========================
    ``greet``     ``talk to pym``, ``greet pym``, ``pym, hello``  nothing
    ``ask``       ``ask pym about the key``                       topics: words
    ``tell``      ``tell pym about the key``                      topics: words
    ``say``       ``say open sesame to pym``                      topics: words
    ``order``     ``pym, open the door``                          topics: words of commands
    ``give``      ``give coin to pym``                            ids of things
    ``show``      ``show coin to pym``                            ids of things
    ============  ==============================================  =========================

    A topic fits if its words occur in what is typed. Without ``about`` the reply answers anything: such a reply at the
    end of the list is the person's default, in character.
    """

    to: list[Approach] = Field(min_length=1)
    about: list[str] = Field(default_factory=list)
    """Topics (the first is the one offered to agents, the others are synonyms) or ids of things."""
    when: list[Condition] = Field(default_factory=list)
    effects: list[Effect] = Field(default_factory=list)
    """What changes: a mood, what is handed over (trading: the coin to the person, the lamp to the player)."""
    text: Prose = Field(min_length=1)


class Stop(Model):
    """A stage of a walk: the person is in ``place`` for ``turns`` turns. ``here`` is where the player is."""

    place: str
    turns: int = Field(default=1, ge=1, le=100)


class Walk(Model):
    """A route or schedule: while ``when`` holds, the person is at each stop for its turns and then at the next.

    A single stop ``here`` is following. A walk that is interrupted is resumed where it stopped.
    """

    stops: list[Stop] = Field(min_length=1, max_length=20)
    when: list[Condition] = Field(default_factory=list)
    loop: bool = False
    """After the last stop comes the first; otherwise the person stays at the last."""
    leaves: Prose = ""
    """Read when the player sees the person leave. Empty: a standard text."""
    arrives: Prose = ""


PRONOUNS = {
    "it": ("it", "it", "its"),
    "he": ("he", "him", "his"),
    "she": ("she", "her", "her"),
    "they": ("they", "them", "their"),
}
"""{pronouns: what replaces ``{they}``, ``{them}`` and ``{their}``}."""


PRONOUN_SLOTS = ("they", "them", "their")


def with_pronouns(text: str, pronouns: str) -> str:
    """``text`` with ``{they}``, ``{them}``, ``{their}`` (and capitalised) replaced by a person's pronouns."""
    for placeholder, word in zip(PRONOUN_SLOTS, PRONOUNS[pronouns], strict=True):
        text = text.replace(f"{{{placeholder}}}", word)
        text = text.replace(f"{{{placeholder.capitalize()}}}", word.capitalize())
    return text

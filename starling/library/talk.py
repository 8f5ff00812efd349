"""Candidate commands for conversation: those to which a person has a reply of their own."""

from __future__ import annotations

from collections.abc import Iterator

from starling.library.world import World
from starling.spec.model import NOUN, Thing
from starling.spec.people import Approach, Reply
from starling.util.text import words
from starling.zmachine.memory import Memory

SPOKEN: dict[Approach, str] = {
    "greet": "talk to {person}",
    "ask": "ask {person} about {topic}",
    "tell": "tell {person} about {topic}",
    "say": "say {topic} to {person}",
    "order": "{person}, {topic}",
}
"""How each approach is typed, except for giving and showing."""


def topic_of(reply: Reply) -> str:
    """The topic of a reply as the player types it; empty if the reply has no topic."""
    return " ".join(words(reply.about[0])) if reply.about else ""


def talk_commands(world: World, memory: Memory, person: Thing, held: list[str], names: dict[str, str]) -> Iterator[str]:
    """Greetings, and the commands to which a person has a reply with a topic. ``held``: ids of the things
    that the player carries; ``names``: {id: name of the thing in commands}."""
    name = names[person.id]
    for reply in person.replies:
        for approach in reply.to:
            if approach in ("give", "show"):
                about = (id for id in held if not reply.about or id in reply.about)
                yield from (f"{approach} {names[id]} to {name}" for id in about if _fits(world, memory, reply, id))
            elif _fits(world, memory, reply) and (approach == "greet" or reply.about):
                yield SPOKEN[approach].format(person=name, topic=topic_of(reply))


def _fits(world: World, memory: Memory, reply: Reply, noun: str = "") -> bool:
    return all(world.holds(memory, condition.bound({NOUN: noun})) for condition in reply.when)

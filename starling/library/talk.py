"""The commands that turn to a person, as far as the person has an answer of its own to them."""

from __future__ import annotations

from collections.abc import Iterator

from starling.library.world import World
from starling.spec.model import Thing
from starling.spec.people import Approach
from starling.util.text import words
from starling.zmachine.memory import Memory

_SPOKEN: dict[Approach, str] = {
    "ask": "ask {person} about {topic}",
    "tell": "tell {person} about {topic}",
    "say": "say {topic} to {person}",
    "order": "{person}, {topic}",
}


def talk_commands(world: World, memory: Memory, person: Thing, held: list[str], names: dict[str, str]) -> Iterator[str]:
    """The commands to which a person has a reply that is about something, and greetings. ``held``: ids of the things
    that the player carries; ``names``: {id: name of the thing in commands}."""
    name = names[person.id]
    for reply in person.replies:
        if not all(world.holds(memory, condition) for condition in reply.when):
            continue
        for approach in reply.to:
            if approach == "greet":
                yield f"talk to {name}"
            elif approach in ("give", "show"):
                about = [id for id in held if not reply.about or id in reply.about]
                yield from (f"{approach} {names[id]} to {name}" for id in about if id != person.id)
            elif reply.about:
                yield _SPOKEN[approach].format(person=name, topic=" ".join(words(reply.about[0])))

"""Chooses how a deed in the idea's own words is done, among the methods of the lore (`lore.Method`).

A method that lists the verb of the deed beats one that lists the class of the verb, and one that lists the noun beats
one that lists its class.
"""

from __future__ import annotations

from collections.abc import Sequence

from starling.author.planning.deeds import ABSENT, Deed, fits
from starling.author.planning.lore import Lore, Method
from starling.author.planning.phrases import Phrase

EXACT, BY_CLASS = 2, 1


def fit(method: Method, deed: Deed) -> int:
    """How well a method fits a deed, from 1 to 4; 0 if it does not."""
    if (method.modes and deed.mode not in method.modes) or (deed.mode in ABSENT and method.handles_object):
        return 0
    verb = EXACT if deed.verb in method.verbs else BY_CLASS if deed.kind in method.classes else 0
    target = deed.object
    nouns = {target.head, target.name, target.word.noun if target.word else target.head}
    barred = {noun[1:] for noun in method.of if noun.startswith("!")}
    wanted = [noun for noun in method.of if not noun.startswith("!")]
    if not verb or nouns & barred or not fits([f"!{noun}" for noun in barred], target):
        return 0
    if nouns & set(wanted):
        return verb + EXACT
    if not wanted:
        return verb
    return verb + BY_CLASS if fits(wanted, target) else 0


def best_methods(deed: Deed, lore: Lore, lacking: Sequence[Phrase] = ()) -> tuple[int, list[Method]]:
    """(fit, the methods that fit equally well, and better than all others); without those for which something is
    needed that is ``lacking``. (0, []) if none fits."""
    found: dict[int, list[Method]] = {}
    for method in lore.methods_for(deed.verb, deed.kind):
        if (how_well := fit(method, deed)) and not any(_needs(method, phrase) for phrase in lacking):
            found.setdefault(how_well, []).append(method)
    return max(found.items(), default=(0, []))


def _needs(method: Method, phrase: Phrase) -> bool:
    """Whether a method needs a thing such as the phrase names."""
    names = {
        word
        for slot in method.slots.values()
        for name in (*(slot.kind or "").split("|"), *(slot.name or "").split("|"))
        for word in (name, *name.split()[-1:])
        if word
    }
    return bool(names & {phrase.head, phrase.name, *phrase.kinds})

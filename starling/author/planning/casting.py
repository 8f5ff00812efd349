"""Makes the things and people of a game from the noun phrases of an idea, by the idea's own words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from starling.author.bank import BankThing
from starling.author.ideas import phrase_key, thing_names
from starling.author.planning.choosing import Wish
from starling.author.planning.phrases import FIXED_CLASSES, HEAVY, Phrase
from starling.author.planning.plot import Plot, Prop
from starling.author.wording import Noun, fill, title_case
from starling.spec.commands import PARSER_WORDS

FAMILY = frozenset("mum mom dad grandma grandpa granny grandad mummy daddy nana".split())
"""Words for people that are used like names."""
PEOPLE_CLASSES = frozenset(("person", "animal", "creature"))
RECEIVING = frozenset("deliver serve send heal".split())
"""Classes of deeds whose scripts have a receiver, or a patient."""


@dataclass
class Cast:
    """Who and what an idea names, as things of a plot."""

    plot: Plot

    def named_prop(self, phrase: Phrase) -> Prop:
        """A thing or somebody that the idea names, who is there once."""
        there = next((p for p in self.plot.props if p.draft.noun.name.lower() == phrase.name), None)
        return there or (self.person(phrase) if phrase.kind in PEOPLE_CLASSES else self.from_phrase(phrase, None))

    def qualifiers(self, wish: Wish) -> dict[str, BankThing]:
        """What the words before a noun say of the rest: {slot: thing}, as cheese in "cheese sandwich"."""
        found: dict[str, BankThing] = {}
        words = [word for p in (*wish.fillers.values(), *wish.phrases) for word in p.name.split()[:-1]]
        for slot, part in wish.goal.slots.items():
            kinds = set((part.kind or "").split("|"))
            entries = [e for word in words for e in thing_names()[0].get(phrase_key(word), ()) if kinds & set(e.kinds)]
            if entries and slot not in wish.fillers:
                found[slot] = entries[0]
        return found

    def role(self, wish: Wish) -> tuple[str, Phrase] | None:
        """(the slot of a person in the goal's script, whom of the idea it should be): the thief, or who receives."""
        classes, taken = set(wish.goal.classes), wish.fillers
        slots = {name: slot for name, slot in wish.goal.slots.items() if name not in taken}
        own = [name for name, slot in slots.items() if slot.type == "person" and slot.name]
        patient = next((name for name, slot in slots.items() if "patient" in (slot.kind or "").split("|")), None)
        beast = next((p for p in wish.phrases if p.after == "with" and p.kind == "animal"), None)
        thief = next((p for p in wish.phrases if p.after in ("from", "by") and p.is_somebody), None)
        if wish.served and patient:
            return patient, wish.served
        if len(own) != 1:
            return None
        if "steal" in classes:
            return (own[0], thief) if thief else None
        if wish.served and classes & RECEIVING:
            return own[0], wish.served
        return (own[0], beast) if beast else None

    def person(self, phrase: Phrase) -> Prop:
        """Somebody whom the idea names, who is there once."""
        people = [p for p in self.plot.props if p.draft.type == "person"]
        there = (p for p in people if p.draft.noun.name.lower() == phrase.name)
        exact = tuple(e for e in phrase.entries if e.type == "person" and phrase.name in (e.name, *e.words))
        own = replace(phrase, entries=exact) if phrase.kind in PEOPLE_CLASSES else phrase
        return next(there, None) or self.from_phrase(own, None)

    def from_phrase(self, phrase: Phrase, kind: str | None) -> Prop:
        """A thing that the idea names, by the idea's own words."""
        plot, looks = self.plot, self.plot.bank.words.plain_looks
        fitting = (e for e in phrase.entries if kind is None or set(kind.split("|")) & set(e.kinds))
        entries = [e for e in fitting if phrase.plural or not e.plural]  # a pipe is not a heap of pipes
        entries = [e for e in entries if _is_called(e, phrase)]  # a pear branch is no apple tree
        word = phrase.word
        if entries:
            entry = plot.pick(entries)
            prop = plot.add_entry(entry, 0)
            name = self.allowed(phrase.name) or entry.name
            noun = prop.draft.noun
            if name != noun.name and plot.is_free_for(prop, name):
                prop.draft.synonyms = list(dict.fromkeys([*prop.draft.synonyms, noun.name]))
                prop.draft.noun = replace(noun, name=name, plural=phrase.plural and not noun.mass)
        else:
            kind = phrase.kind
            name = self.allowed(phrase.name) or "thing"
            person = kind in PEOPLE_CLASSES
            proper = person and (phrase.proper or name in FAMILY)
            if phrase.proper and person:
                name = title_case(name)
            noun = Noun(name, phrase.plural, bool(word and word.mass), proper, person)
            prop = plot.add(
                noun,
                fill(plot.pick(looks.get(kind, looks["thing"])), {"thing": noun}),
                0,
                type="person" if person else "thing",
                fixed=person or kind in FIXED_CLASSES or phrase.head in HEAVY,
                kinds=frozenset((kind,)),
            )
        if phrase.owner:
            it = "They belong" if prop.draft.noun.plural else "It belongs"
            prop.draft.look = f"{prop.draft.look} {it} to {'' if phrase.owner.istitle() else 'the '}{phrase.owner}."
        return prop

    def allowed(self, name: str) -> str:
        return " ".join(w for w in name.split() if w not in PARSER_WORDS)


def _is_called(entry: BankThing, phrase: Phrase) -> bool:
    """Whether the head of a noun phrase is among the names of a thing."""
    names = (entry.name, *entry.words)
    words = {word for name in names for word in name.split()}
    return phrase.name in names or bool({phrase.name.split()[-1], phrase.head} & words)

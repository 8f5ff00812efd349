"""Games without ideas: a goal or a method of the lore and something that it may be about, drawn by a seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from starling.author.bank import Goal, load_bank
from starling.author.ideas import procedure_verbs, tokenise
from starling.author.planning.author import Size, plan_game
from starling.author.planning.choosing import own_words
from starling.author.planning.clauses import Clause
from starling.author.planning.deeds import deed_of
from starling.author.planning.intents import Intent
from starling.author.planning.lore import Lore, load_lore
from starling.author.planning.methods import best_methods
from starling.author.planning.reading import Phrase, Request, Wish
from starling.author.renaming import seeded_rng
from starling.spec.model import GameSpec
from starling.util.errors import AuthorError

TRIES = 50
OWN_WORDS = 0.5
"""Probability that a game tries to do a deed by a method, in the words of its idea, before a goal of the lore."""


def planned_game(seed: int, size: Size | None = None) -> GameSpec:
    """The game of a seed, without an idea: a GameSpec that passes the checks, walkthrough included."""
    rng = seeded_rng(seed, "planned")
    for _ in range(TRIES):
        request = random_request(rng)
        try:
            game = plan_game(request, seed, size or Size(few_errands=False))
        except AuthorError:
            continue
        return game.model_copy(update={"id": f"{game.id[:30].rstrip('-')}-{seed}"})  # many seeds share a title
    raise AuthorError(f"no game for seed {seed} in {TRIES} tries; choose another seed")


def random_request(rng: np.random.Generator) -> Request:
    """A goal or a method, and a noun that its object may be."""
    lore = load_lore()
    if rng.random() < OWN_WORDS and (request := _by_method(lore, rng)):
        return request
    goal: Goal = lore.goals[int(rng.integers(len(lore.goals)))]
    slot, phrase = goal.focus[0], None
    if goal.slots[slot].any:
        phrase = _noun(lore, goal.objects, rng)
    else:
        kinds = set((goal.slots[slot].kind or "").split("|"))
        things = [thing for thing in load_bank().things if kinds & set(thing.kinds)]
        if things:
            thing = things[int(rng.integers(len(things)))]
            phrase = Phrase(thing.name, thing.name.split()[-1], None, (thing,), plural=thing.plural)
    verbs = [v for v in sorted(procedure_verbs(goal)) if " " not in v]
    verbs = verbs or sorted(v for v, kind in lore.verbs.items() if kind in goal.classes and " " not in v)
    verbs = verbs or [goal.label.split()[0]]  # a goal that only certain phrases ask for
    verb = verbs[int(rng.integers(len(verbs)))]
    fillers = {slot: phrase} if phrase else {}
    text = f"{verb} {phrase.name}" if phrase else goal.label
    return Request(text, (Wish(goal, verb, fillers, 0.0),), (), tuple(fillers.values()), frozenset(text.split()))


def _noun(lore: Lore, of: Sequence[str], rng: np.random.Generator) -> Phrase | None:
    """One of the nouns, or of the classes of nouns, ``of``; of all if there are none. None if nobody knows any."""
    wanted = {noun for noun in of if not noun.startswith("!")}
    fitting = [w for w in lore.nouns.values() if not wanted or w.kind in wanted or w.noun in wanted]
    if not fitting:
        return None
    word = fitting[int(rng.integers(len(fitting)))]
    return Phrase(word.noun, word.noun.split()[-1], word, plural=word.plural)


def _by_method(lore: Lore, rng: np.random.Generator) -> Request | None:
    """What a method does, by one of its verbs, to one of its nouns; None if these ask for another method."""
    method = lore.methods[int(rng.integers(len(lore.methods)))]
    verbs = method.verbs or sorted(v for v, kind in lore.verbs.items() if kind in method.classes)
    verb, phrase = verbs[int(rng.integers(len(verbs)))], _noun(lore, method.of, rng)
    if phrase is None:
        return None
    text = f"{verb} {phrase.name}"
    wish = _in_own_words(verb, phrase, text)
    if wish is None or wish.deed is None or method not in best_methods(wish.deed, lore)[1]:
        return None
    return Request(text, (wish,), (), tuple(wish.fillers.values()), frozenset(text.split()))


def _in_own_words(verb: str, phrase: Phrase, text: str) -> Wish | None:
    """The same deed in the words of the idea; None if it cannot be told so."""
    kind = load_lore().verbs.get(verb, "none")
    clause = Clause(list(tokenise(text)), 0, mood="deed", verb=verb, verb_class=kind, phrases=[phrase])
    deed = deed_of(Intent(verb, kind, [phrase], [phrase]), clause)
    if deed is None:
        return None
    deed = replace(deed, text=f"{verb} the {phrase.name}", told="")
    return Wish(own_words(deed), verb, deed.fillers, 0.0, deed=deed)

"""An author without a model: it knows everyday procedures and tells each idea's in a world of its own.

The idea's words choose a procedure and fill its slots (``ideas``); the seed chooses everything else: the
map, what is kept where, which knife and which kettle, what is locked away, for whom it is made and how it
is told (``builder``, ``steps``). The walkthrough comes with the steps (``walker``). Where the bank knows
nothing near the idea, the author says so.
"""

from __future__ import annotations

import numpy as np

from starling.author import Author, Writing, clean_idea, slug_for
from starling.author.bank import SLOT, Procedure, load_bank
from starling.author.builder import Draft, Profile
from starling.author.ideas import Match, match, read_idea
from starling.author.renaming import rng_of
from starling.author.steps import Script
from starling.author.walker import Item, Walker
from starling.author.wording import capital, fill, title_case
from starling.spec.checks import check
from starling.spec.model import Condition, Ending, GameSpec, Provenance, Room, Thing
from starling.util.errors import AuthorError

ATTEMPTS = 30
SHORTEST, LONGEST = 5, 25
MOST_EXAMPLES = 8
"""Deeds that a refusal names."""


class EmbeddedAuthor(Author):
    """Writes games from the commonsense bank."""

    name = "embedded"

    def start(self, idea: str, seed: int) -> Writing:
        text = clean_idea(idea)
        read = read_idea(text)
        found, near = match(read)
        if found is None:
            raise AuthorError(_unknown(near))
        rng = rng_of(seed, text)
        problems: list[str] = []
        for attempt in range(ATTEMPTS):
            spec = _attempt(Draft(read, found, _profile(rng, attempt, read.stems), rng), found, seed)
            if not SHORTEST <= len(spec.walkthrough) <= LONGEST:
                problems = [f"the walkthrough has {len(spec.walkthrough)} commands"]
                continue
            problems = [str(p) for p in check(spec)]
            if not problems:
                return Writing(spec)
        raise AuthorError(f"no sound game came of this idea in {ATTEMPTS} tries; the last one: {problems[0]}")


def _profile(rng: np.random.Generator, attempt: int, stems: frozenset[str]) -> Profile:
    """A size at random; smaller with every failed attempt, since most failures are too long a way."""
    rooms = max(1, int(rng.integers(1, 7)) - attempt // 4)
    asked = bool(stems & {"locked", "lock", "unlock", "key"})
    return Profile(
        rooms=rooms,
        closed=attempt < 20 and bool(rng.random() < 0.7),
        lock=attempt < 20 and (asked or bool(rng.random() < 0.25)),
        deliver=attempt < 10 and bool(rng.random() < 0.2),
        extras=int(rng.integers(1, 5)),
        spoil=bool(rng.random() < 0.4),
    )


def _attempt(draft: Draft, found: Match, seed: int) -> GameSpec:
    procedure = draft.procedure
    script = Script(draft)
    product = draft.slots[procedure.product] if procedure.product else None
    person = draft.person() if product and not product.fixed else None
    needed = _carried(draft, script)
    draft.add_extras()
    locked = draft.lock_away(needed) if draft.profile.lock else None
    walker = Walker(draft.items, draft.layout, draft.start)
    if locked:
        box, _ = locked
        script.add_task(f"Unlock the {box.noun.name}.", [Condition(subject=box.id, test="is", value="unlocked")], 2)
    walker.hold_all(i.id for i in needed)
    script.write(walker)
    if person and product:
        script.give(product, person, walker)
    _add_note(draft, script)
    nouns = draft.nouns()
    mood = draft.pick(draft.bank.words.moods)
    done = [Condition(subject=t.id, test="done") for t in script.tasks]
    won = Ending(id=draft.new_id("all-done"), outcome="won", when=done, text=script.text(procedure.ends))
    title = title_case(fill(str(draft.pick(procedure.titles)), nouns))
    skills = list(dict.fromkeys([*procedure.skills, *(["unlocking"] if locked else [])]))
    if any(r for r in script.rules) and "timing" not in skills:
        skills.append("timing")
    length = len(walker.commands)
    hard = length > 18 or bool(locked) or len(script.endings) > 0
    return GameSpec(
        id=slug_for(title),
        title=title,
        idea=draft.idea.text,
        intro=f"{mood['intro']} {script.text(procedure.intros)}",
        skills=skills,
        difficulty="hard" if hard else "medium" if length > 11 else "easy",
        rooms=_rooms(draft, mood),
        start=draft.start,
        properties=script.properties,
        things=[_thing(i) for i in draft.items.values()],
        actions=script.actions,
        rules=script.rules,
        tasks=script.tasks,
        endings=[won, *script.endings],
        max_score=sum(t.points for t in script.tasks),
        walkthrough=walker.commands,
        provenance=Provenance(author="embedded", seed=seed),
    )


def _carried(draft: Draft, script: Script) -> list[Item]:
    """What the player has to fetch: portable things of the steps that are somewhere from the start."""
    items: dict[str, Item] = {}
    for step in draft.procedure.steps:
        for item in [*(draft.slots[s] for s in SLOT.findall(step.do or "")), *script.also_held(step)]:
            items[item.id] = item
    return [i for i in items.values() if not i.fixed and i.id not in script.placed and i.holder != "nowhere"]


def _add_note(draft: Draft, script: Script) -> None:
    """A list of what is to be done, in the room where the game starts."""
    if draft.rng.random() < 0.35:
        return
    name, opening = str(draft.pick(draft.bank.words.notes)).split("|")
    steps = " ".join(t.description for t in script.tasks)
    draft.add(name, f"{opening} {steps}", draft.start)


def _rooms(draft: Draft, mood: dict[str, str]) -> list[Room]:
    rooms = []
    told = {True: False, False: False}
    for place in draft.layout.places:
        sentences = [str(draft.pick(place.looks))]
        if not told[place.outdoors]:
            # The weather is told once indoors and once outdoors.
            told[place.outdoors] = True
            sentences.append(mood["outdoors" if place.outdoors else "indoors"])
        sentences.append(_ways(draft, place.id))
        name = title_case(draft.room_names[place.id])
        exits = dict(draft.layout.exits[place.id])
        rooms.append(Room(id=place.id, name=name, description=" ".join(s for s in sentences if s), exits=exits))
    return rooms


def _ways(draft: Draft, place: str) -> str:
    """Where the exits lead: "The pantry lies north, the garden east." The game itself lists directions."""
    levels = {"up": "overhead", "down": "below"}
    ways = [(draft.room_names[there], levels.get(way, way)) for way, there in draft.layout.exits[place].items()]
    if not ways:
        return ""
    first, *others = [f"the {name} {'is ' if way in levels.values() else ''}{way}" for name, way in ways]
    verb = "" if ways[0][1] in levels.values() else "lies "
    first = first.removesuffix(ways[0][1]) + verb + ways[0][1]
    middle = "".join(f", {other}" for other in others[:-1])
    return capital(first + middle + (f" and {others[-1]}" if others else "") + ".")


def _thing(item: Item) -> Thing:
    states = []
    if item.key:
        states.append("locked")
    elif item.type == "container" and not item.closed:
        states.append("open")
    return Thing(
        id=item.id,
        name=item.noun.name,
        kind=item.type,
        description=item.look or f"{capital(item.noun.name)}, nothing more.",
        place=item.holder,
        portable=not item.fixed,
        openable=item.closed,
        lockable=bool(item.key),
        key=item.key,
        switchable=item.switchable,
        edible=item.edible,
        wearable=item.wearable,
        plural=item.noun.plural,
        mass=item.noun.mass,
        proper=item.noun.proper,
        synonyms=item.synonyms,
        appearance=item.seen,
        properties=item.properties,
        states=states,
    )


def _unknown(near: Procedure | None) -> str:
    """What the bank knows, in one short line."""
    bank = load_bank()
    if near:
        known = [t.name for t in bank.of_kind(near.slots[near.focus[0]].kind or "")][:12]
        if known:
            return (
                f"the bank knows how to {near.label}, but nothing that this idea names to do it to; "
                f"it knows {', '.join(known)} and more"
            )
    every = -(-len(bank.procedures) // MOST_EXAMPLES)
    labels = "; ".join(p.label for p in bank.procedures[::every])
    return (
        f"the bank knows nothing near this idea; of its {len(bank.procedures)} deeds, some are: {labels}; "
        "`starling ideas` prints ideas that it can write"
    )

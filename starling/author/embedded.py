"""An author without a language model: it instantiates everyday procedures from a commonsense bank.

The words of the idea select a procedure and fill its slots (``ideas``); the seed decides everything else: the map,
where things are kept, which knife and which kettle, what is locked away, who receives the product, and the prose
(``builder``, ``steps``). The walkthrough is built along with the steps (``walker``). Ideas about tidying up become
games of another family (``tidying``). If nothing matches, the author refuses.
"""

from __future__ import annotations

import numpy as np

from starling.author.bank import SLOT, Procedure, load_bank
from starling.author.base import Author, AuthorResult, clean_idea, slug_for
from starling.author.builder import GameBuilder, Profile
from starling.author.ideas import match, read_idea
from starling.author.layout import exits_prose
from starling.author.renaming import seeded_rng
from starling.author.steps import Script
from starling.author.tidying import MAX_STRAYS, TidyRequest, read_request, tidying_game
from starling.author.walker import DraftThing, Walker
from starling.author.wording import capital, fill, title_case
from starling.spec.checks import check
from starling.spec.model import Condition, Ending, GameSpec, Provenance, Room, Thing
from starling.util.errors import AuthorError

MAX_ATTEMPTS = 30
MIN_COMMANDS, MAX_COMMANDS = 5, 25
"""Bounds on the length of a walkthrough."""
MAX_EXAMPLES = 8
"""Procedures listed in a refusal."""


class EmbeddedAuthor(Author):
    """Writes games from the commonsense bank."""

    name = "embedded"

    def start(self, idea: str, seed: int) -> AuthorResult:
        text = clean_idea(idea)
        parsed = read_idea(text)
        best, near = match(parsed)
        request = read_request(parsed)
        if request and (best is None or request.score > best.score):
            return AuthorResult(_tidying(seed, request, text))
        if best is None:
            raise AuthorError(_refusal(near))
        rng = seeded_rng(seed, text)
        problems: list[str] = []
        for attempt in range(MAX_ATTEMPTS):
            profile = _profile(rng, attempt, parsed.stems)
            spec = _build(GameBuilder(parsed, best, profile, rng), seed)
            if not MIN_COMMANDS <= len(spec.walkthrough) <= MAX_COMMANDS:
                problems = [f"the walkthrough has {len(spec.walkthrough)} commands"]
                continue
            problems = [str(p) for p in check(spec)]
            if not problems:
                return AuthorResult(spec)
        raise AuthorError(f"no valid game for this idea in {MAX_ATTEMPTS} attempts (last problem: {problems[0]})")


def _tidying(seed: int, request: TidyRequest, idea: str) -> GameSpec:
    """A tidying game of at least two stray things."""
    # One stray in a single room takes two commands, and random play finds them too often for a release.
    return tidying_game(seed, request, idea, strays=(2, MAX_STRAYS))


def _profile(rng: np.random.Generator, attempt: int, stems: frozenset[str]) -> Profile:
    """A random profile, smaller with every failed attempt, since most failures are walkthroughs that are too long."""
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


def _build(builder: GameBuilder, seed: int) -> GameSpec:
    procedure = builder.procedure
    script = Script(builder)
    product = builder.slots[procedure.product] if procedure.product else None
    person = builder.person() if product and not product.fixed else None
    needed = _things_to_fetch(builder, script)
    builder.add_extras()
    locked = builder.lock_away(needed) if builder.profile.lock else None
    walker = Walker(builder.items, builder.layout, builder.start)
    if locked:
        box, _ = locked
        script.add_task(f"Unlock the {box.noun.name}.", [Condition(subject=box.id, test="is", value="unlocked")], 2)
    walker.hold_all(i.id for i in needed)
    script.write(walker)
    if person and product:
        script.give(product, person, walker)
    _add_note(builder, script)
    nouns = builder.nouns()
    mood = builder.pick(builder.bank.words.moods)
    done = [Condition(subject=t.id, test="done") for t in script.tasks]
    won = Ending(id=builder.new_id("all-done"), outcome="won", when=done, text=script.text(procedure.ends))
    title = title_case(fill(str(builder.pick(procedure.titles)), nouns))
    skills = list(dict.fromkeys(procedure.skills))
    if locked and "unlocking" not in skills:
        skills.append("unlocking")
    if any(r for r in script.rules) and "timing" not in skills:
        skills.append("timing")
    length = len(walker.commands)
    hard = length > 18 or bool(locked) or len(script.endings) > 0
    return GameSpec(
        id=slug_for(title),
        title=title,
        idea=builder.idea.text,
        intro=f"{mood['intro']} {script.text(procedure.intros)}",
        skills=skills,
        difficulty="hard" if hard else "medium" if length > 11 else "easy",
        rooms=_rooms(builder, mood),
        start=builder.start,
        properties=script.properties,
        things=[_thing(i) for i in builder.items.values()],
        actions=script.actions,
        rules=script.rules,
        tasks=script.tasks,
        endings=[won, *script.endings],
        max_score=sum(t.points for t in script.tasks),
        walkthrough=walker.commands,
        provenance=Provenance(author="embedded", seed=seed),
    )


def _things_to_fetch(builder: GameBuilder, script: Script) -> list[DraftThing]:
    """Things the player must fetch: portable, used by a step, and somewhere in the world from the start."""
    items: dict[str, DraftThing] = {}
    for step in builder.procedure.steps:
        for item in [*(builder.slots[s] for s in SLOT.findall(step.do or "")), *script.also_held(step)]:
            items[item.id] = item
    return [i for i in items.values() if not i.fixed and i.id not in script.placed and i.holder != "nowhere"]


def _add_note(builder: GameBuilder, script: Script) -> None:
    """Perhaps add a written list of the tasks to the start room."""
    if builder.rng.random() < 0.35:
        return
    name, opening = str(builder.pick(builder.bank.words.notes)).split("|")
    steps = " ".join(t.description for t in script.tasks)
    builder.add(name, f"{opening} {steps}", builder.start)


def _rooms(builder: GameBuilder, mood: dict[str, str]) -> list[Room]:
    rooms = []
    weather_described = {True: False, False: False}
    for place in builder.layout.places:
        sentences = [str(builder.pick(place.looks))]
        if not weather_described[place.outdoors]:
            # The weather is described once indoors and once outdoors.
            weather_described[place.outdoors] = True
            sentences.append(mood["outdoors" if place.outdoors else "indoors"])
        sentences.append(exits_prose(builder.layout.exits[place.id], builder.room_names))
        name = title_case(builder.room_names[place.id])
        exits = dict(builder.layout.exits[place.id])
        rooms.append(Room(id=place.id, name=name, description=" ".join(s for s in sentences if s), exits=exits))
    return rooms


def _thing(item: DraftThing) -> Thing:
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


def _refusal(near: Procedure | None) -> str:
    """An error message that says what the bank does know, on one line."""
    bank = load_bank()
    if near:
        known = [t.name for t in bank.of_kind(near.slots[near.focus[0]].kind or "")][:12]
        if known:
            return (
                f"the bank knows how to {near.label}, but no object for it in this idea; "
                f"name one, such as {', '.join(known)}"
            )
    step = -(-len(bank.procedures) // MAX_EXAMPLES)
    labels = "; ".join(p.label for p in bank.procedures[::step])
    return (
        f"the bank knows nothing close to this idea; its {len(bank.procedures)} procedures include: {labels}; "
        "run `starling ideas` for ideas it can write"
    )

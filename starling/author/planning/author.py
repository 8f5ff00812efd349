"""From an idea to a GameSpec: reads it, plots a game of the length asked for, lays it out, and tells it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from starling.author.bank import EFFECT, BankThing, Goal
from starling.author.base import slug_for
from starling.author.ideas import phrase_key, thing_names
from starling.author.planning.closing import Closing
from starling.author.planning.composing import beats_for, goal_for, script_for
from starling.author.planning.deeds import Deed
from starling.author.planning.localities import local_places, rooms_of, theme_of
from starling.author.planning.lore import Term as LoreTerm
from starling.author.planning.lore import ThemePerson
from starling.author.planning.phrases import FIXED_CLASSES, HEAVY, NOT_CARRIED, find_word
from starling.author.planning.plot import Plot, PlotError, Prop, Scene, goal_of
from starling.author.planning.mystery import Case
from starling.author.planning.reading import Phrase, Request, Wish
from starling.author.planning.sayings import say, weather
from starling.author.planning.setting import Stage
from starling.author.planning.solving import case_goal
from starling.author.planning.telling import Telling, in_one_order
from starling.author.planning.terms import Term
from starling.author.renaming import seeded_rng
from starling.author.walker import DraftThing, OutOfReachError
from starling.author.wording import Noun, capital, fill, pronoun_in, title_case, words_of
from starling.spec.checks import check
from starling.spec.commands import PARSER_WORDS
from starling.spec.features import COMMANDS, TALKING, TALKING_VERBS
from starling.spec.model import (
    Condition,
    DoorWay,
    Ending,
    GameSpec,
    Provenance,
    Skill,
    Thing,
)
from starling.spec.people import Approach, Reply
from starling.util.errors import AuthorError

MAX_ATTEMPTS = 40
MAX_COMPLICATIONS = 80
MAX_WISHES = 6
DEFAULT_LENGTH = (8, 30)
PER_GOAL = 15
"""Commands by which a game may be longer for each goal but the first, if no length was asked for."""
PER_PERSON = 4
"""Commands by which a game may be longer for each person for whom something is done."""
OWN_SHARE = 0.55
"""How long, at most, a game of a deed in the idea's own words is: too many errands would hide what it is about."""
LIKELY = (11, 97)
"""Range of what is measured where the idea leaves that open."""
OWN_COMPLICATIONS = 2
"""How many errands a deed in the idea's own words has at most, if no length is asked for."""
FAMILY = frozenset("mum mom dad grandma grandpa granny grandad mummy daddy nana".split())
"""Words for people that are used like names."""
PEOPLE_CLASSES = frozenset(("person", "animal", "creature"))
RECEIVING = frozenset("deliver serve send heal".split())
"""Classes of deeds whose scripts have a receiver, or a patient."""


@dataclass(frozen=True)
class Size:
    """How large a game is to be: the fewest and most commands of its walkthrough; rooms, main goals and people beside
    the player, if asked for."""

    low: int = DEFAULT_LENGTH[0]
    high: int = DEFAULT_LENGTH[1]
    rooms: tuple[int, int] | None = None
    goals: int | None = None
    people: int | None = None
    few_errands: bool = True
    """Whether a deed in the idea's own words has few errands before it, if no length is asked for."""


def plan_game(request: Request, seed: int, size: Size = Size(), attempt: int = 1) -> GameSpec:
    """A game of the wishes of a request that passes the checks; each ``attempt`` is another one. Raises AuthorError."""
    if len(request.wishes) > MAX_WISHES:
        raise AuthorError(
            f"the idea asks for {len(request.wishes)} things, and a game can be about at most {MAX_WISHES}; name fewer"
        )
    rng = seeded_rng(seed, request.text, *([str(attempt)] if attempt > 1 else []))
    if (size.low, size.high) == DEFAULT_LENGTH:
        size = replace(size, high=size.high + PER_GOAL * (max(len(request.wishes), size.goals or 0) - 1))
    problem = ""
    scale = 1.0
    size = replace(size, high=size.high + PER_PERSON * sum(bool(wish.served) for wish in request.wishes))
    for _ in range(MAX_ATTEMPTS):
        try:
            draft = _Draft(request, size, scale, rng)
        except (PlotError, OutOfReachError) as error:
            problem = str(error)
            continue
        commands = len(draft.telling.walker.commands)
        if not size.low <= commands <= size.high:
            problem = f"the walkthrough has {commands} commands"
            scale *= 0.85 if commands > size.high else 1.2
            continue
        spec = draft.spec(seed)
        problems = [str(p) for p in check(spec)]
        if not problems:
            return spec
        problem = problems[0]
    raise AuthorError(f"no valid game for this idea in {MAX_ATTEMPTS} attempts (last problem: {problem})")


class _Draft:
    """One attempt at a game."""

    def __init__(self, request: Request, size: Size, scale: float, rng: np.random.Generator) -> None:
        self.request = request
        self.people: list[tuple[DraftThing, ThemePerson]] = []
        """People who answer questions."""
        self.named = {p.name for p in request.phrases if p.kind == "person"}
        self.plot = plot = Plot(theme_of(request), rng)
        self.results = {name: plot.pick(options) for name, options in plot.bank.words.results.items()}
        self.results |= {name: str(int(rng.integers(*LIKELY))) for name in ("figure", "other")}
        """What is found out, where the idea leaves that open."""
        self.bank = plot.bank
        self.local = local_places(request, plot)
        low, high = size.low, size.high
        own = any(wish.deed for wish in request.wishes)
        short = own and size.few_errands
        target = float(rng.uniform(low, OWN_SHARE * high if short else high)) * scale
        wishes = [plot.pick((wish, *wish.others)) for wish in request.wishes]
        self.goals = [self._goal_scene(wish) for wish in wishes]
        self.terms = [scene for term in request.terms if (scene := self._term_scene(term))]
        for at, (wish, scene) in enumerate(zip(wishes, self.goals, strict=True)):
            scene.before = [goal for goal, w in zip(self.goals[:at], wishes[:at], strict=True) if wish.deed or w.first]
            scene.before += [*(self._beats(wish, scene, target / len(wishes)) if wish.deed else []), *self.terms]
        self._wait_for_repairs()
        self.served = [self._served(wish, scene) for wish, scene in zip(wishes, self.goals, strict=True)]
        """Whom each goal is done for, if its script does not see to that."""
        purpose = self._named_prop(request.purpose) if request.purpose else None
        if purpose:
            purpose.draft.fixed = True
        self._add_goals(size.goals or 0)
        for scene in self.goals:
            for slot in scene.script.hidden if isinstance(scene.script, Goal) else ():
                plot.complicate(scene.slots[slot])
        short = short and low == DEFAULT_LENGTH[0]
        for _ in range(OWN_COMPLICATIONS * len(wishes) if short else MAX_COMPLICATIONS):
            if plot.length() >= target or not plot.complicate():
                break
        if size.rooms:
            rooms = int(rng.integers(size.rooms[0], size.rooms[1] + 1))
        else:
            rooms = max(1, min(16, round(target / float(rng.uniform(4, 9)))))
        self.stage = Stage(plot, rooms, tuple({p.id: p for p in self.local.values()}.values()))
        barriers = 0 if len(self.stage.layout.places) < 3 else int(rng.integers(0, 2 + int(target > 30)))
        self.stage.shut_off(barriers)
        self.setting = self.stage.setting
        self._add_extras()
        self.people += self._named_people()
        self._add_people(size.people)
        self.telling = Telling(plot, self.setting, spoil=bool(rng.random() < 0.4))
        self.closing = Closing(plot, self.telling, request)
        for scene, person in zip(self.goals, self.served, strict=False):
            if person:
                self.closing.hand_over(scene, person.draft)
        if purpose:
            self.closing.see_to(purpose.draft)
        self.closing.forbid()
        self._settle_talk()

    # Wishes -------------------------------------------------------------------------------------------

    def _goal_scene(self, wish: Wish) -> Scene:
        if wish.deed:
            return self._own_scene(wish, wish.deed)
        if wish.case:
            return self._case_scene(wish, wish.case)
        plot = self.plot
        given: dict[str, Prop] = {}
        for slot, phrase in wish.fillers.items():
            part = wish.goal.slots[slot]
            same = next((p for p in plot.props if p.draft.noun.name == phrase.name and not self._goes(p)), None)
            given[slot] = same or self._from_phrase(phrase, part.kind)
        if role := self._role(wish):
            slot, phrase = role
            given[slot] = self._person(phrase)
        for slot, prop in self._repaired(wish).items():
            given.setdefault(slot, prop)
        for slot, entry in self._qualifiers(wish).items():
            given.setdefault(slot, plot.add_entry(entry, 0))
        verb = wish.verb.split("-")[0].strip() or "do"
        words = {"verb": Noun(verb), "Verb": Noun(capital(verb))}
        return plot.scene(wish.goal, given, 0, words)

    def _case_scene(self, wish: Wish, case: Case) -> Scene:
        """The scene of a mystery, at the place that the idea names."""
        given = {slot: self._named_prop(phrase) for slot, phrase in wish.fillers.items()}
        if "x" in given and not case.gone:
            given["x"].draft.fixed = True
        goal, words = case_goal(case, self.plot)
        scene = self.plot.scene(goal, given, 0, words)
        place = next((self.local[p.name] for p in case.phrases if p.name in self.local), None)
        for slot in ("x", "e", "t1", "t2"):
            if place and slot in scene.slots and scene.slots[slot].at != "nowhere":
                scene.slots[slot].at = place.id
        return scene

    def _repaired(self, wish: Wish) -> dict[str, Prop]:
        """{slot: what is put right by another deed of the idea}: the cake is baked in the oven that is repaired."""
        there = [s.slots[f] for s in self.plot.scenes if goal_of(s) for f in s.script.slots if f in s.slots]
        found: dict[str, Prop] = {}
        for slot, part in wish.goal.slots.items():
            kinds = set((part.kind or "").split("|"))
            match = next((p for p in there if p.fixed and kinds & p.kinds and kinds & {"oven", "stove", "machine"}), None)
            if match and not any(match is p for p in found.values()):
                found[slot] = match
        return found

    def _wait_for_repairs(self) -> None:
        """What one deed of the idea puts right is used by the others only after that."""
        for at, scene in enumerate(self.goals):
            goal = goal_of(scene)
            mended = [scene.slots[f] for f in goal.focus if f in scene.slots] if goal and "repair" in goal.classes else []
            for prop in mended:
                if any(prop in other.slots.values() for other in self.goals[at + 1 :]):
                    prop.troubles.append(scene)

    def _goes(self, prop: Prop) -> bool:
        """Whether a thing is used up by a goal, or put somewhere for good."""
        for scene in self.plot.scenes:
            for step in scene.script.steps:
                moved = [f for f in map(EFFECT.match, step.then) if f and f["do"] == "to"]
                if any(scene.slots.get(f["slot"]) is prop for f in moved) or (step.do or "").startswith("put"):
                    return True
        return False

    def _own_scene(self, wish: Wish, deed: Deed) -> Scene:
        """The scene of a deed in the idea's own words."""
        plot = self.plot
        given = {slot: self._named_prop(phrase) for slot, phrase in wish.fillers.items()}
        x, kind = given["x"].draft, deed.object.kind
        if deed.mode in ("free", "foe", "folk") or kind in FIXED_CLASSES | NOT_CARRIED or deed.object.head in HEAVY:
            x.fixed = True
        if any(
            (w := find_word(m)) and w.kind in ("building", "place") for m in deed.object.modifiers
        ):  # a church clock
            x.fixed = True
        if "y" in given and deed.mode != "trade":
            given["y"].draft.fixed = True
        alone = any(t.when == "only" for t in self.request.terms)
        goal = goal_for(deed, plot, not given["x"].fixed, alone)
        scene = plot.scene(goal, given, 0, self._deed_words(deed))
        scene.act = deed.act
        place = next((self.local[p.name] for p in wish.phrases if p.name in self.local), None)
        for slot in ("x", "y", "site", "spot", "stage", "way"):
            if place and slot in scene.slots and scene.slots[slot].at != "nowhere":
                scene.slots[slot].at = place.id
        return scene

    def _deed_words(self, deed: Deed) -> dict[str, Noun]:
        verb = deed.verb or deed.kind
        words = {"deed": deed.text, "verb": verb, "told": deed.told, **self.results}
        return {form: Noun(text) for n, w in words.items() for form, text in ((n, w), (n.title(), capital(w)))}

    def _named_prop(self, phrase: Phrase) -> Prop:
        """A thing or somebody that the idea names, who is there once."""
        there = next((p for p in self.plot.props if p.draft.noun.name.lower() == phrase.name), None)
        return there or (self._person(phrase) if phrase.kind in PEOPLE_CLASSES else self._from_phrase(phrase, None))

    def _beats(self, wish: Wish, scene: Scene, target: float) -> list[Scene]:
        """The scenes that come before a deed: more of them in a longer game."""
        plot, deed = self.plot, wish.deed
        assert deed
        count = int(plot.rng.integers(2, 4 + int(target > 14) + int(target > 20)))
        lacking = [t.phrase.kind for t in self.request.terms if t.when == "lack" and t.phrase]
        alone = any(t.when == "only" for t in self.request.terms)
        beats = beats_for(deed, plot, count, lacking, alone)
        words = {**self._deed_words(deed), "x": scene.slots["x"].draft.noun}
        return [plot.scene(beat, {"x": scene.slots["x"]} if "x" in beat.slots else {}, 1, words) for beat in beats]

    def _term_scene(self, term: Term) -> Scene | None:
        """The scene that a circumstance of the idea makes necessary."""
        script = script_for(term, self.plot)
        if script is None:
            return None
        deed = next((w.deed.text for w in self.request.wishes if w.deed), "go on")
        nouns = {"deed": Noun(deed), "clause": Noun(term.clause)}
        nouns["lacking"] = Noun(term.phrase.name, term.phrase.plural) if term.phrase else Noun("help")
        given: dict[str, Prop] = {}
        if term.phrase and "y" in script.slots:
            given["y"] = self._named_prop(term.phrase)
            given["y"].draft.fixed = given["y"].draft.fixed or term.when != "only"
        return self.plot.scene(script, given, 1, nouns)

    def _qualifiers(self, wish: Wish) -> dict[str, BankThing]:
        """What the words before a noun say of the rest: {slot: thing}, as cheese in "cheese sandwich"."""
        found: dict[str, BankThing] = {}
        words = [word for p in (*wish.fillers.values(), *wish.phrases) for word in p.name.split()[:-1]]
        for slot, part in wish.goal.slots.items():
            kinds = set((part.kind or "").split("|"))
            entries = [e for word in words for e in thing_names()[0].get(phrase_key(word), ()) if kinds & set(e.kinds)]
            if entries and slot not in wish.fillers:
                found[slot] = entries[0]
        return found

    def _role(self, wish: Wish) -> tuple[str, Phrase] | None:
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

    def _person(self, phrase: Phrase) -> Prop:
        """Somebody whom the idea names, who is there once."""
        people = [p for p in self.plot.props if p.draft.type == "person"]
        there = (p for p in people if p.draft.noun.name.lower() == phrase.name)
        exact = tuple(e for e in phrase.entries if e.type == "person" and phrase.name in (e.name, *e.words))
        own = replace(phrase, entries=exact) if phrase.kind in PEOPLE_CLASSES else phrase
        return next(there, None) or self._from_phrase(own, None)

    def _served(self, wish: Wish, scene: Scene) -> Prop | None:
        """For whom a goal is done, unless the script sees to that."""
        if wish.served is None:
            return None
        prop = self._person(wish.served)
        return None if prop.draft.type != "person" or any(prop is p for p in scene.slots.values()) else prop

    def _named_people(self) -> list[tuple[DraftThing, ThemePerson]]:
        """The people whom the idea names: they answer questions."""
        people = [p.draft for p in self.plot.props if p.draft.type == "person" and p.draft.noun.name in self.named]
        return [(d, ThemePerson(name=d.noun.name, look=d.look)) for d in people]

    def _add_goals(self, asked: int) -> None:
        """Further goals that the places of the theme suggest, until there are as many as asked for."""
        plot = self.plot
        kept = {k for p in plot.theme.places for f in self.bank.places[p].fixtures for k in f.keep}
        options = [g for g in plot.lore.goals if not any(s.any for s in g.slots.values()) and plot.suits(g)]
        options = [g for g in options if kept & {k for e in self._entries(g) for k in e.keep}] or options
        for index in plot.rng.permutation(len(options)):
            if len(self.goals) >= asked:
                return
            if not plot.used[options[index].id]:
                self.goals.append(plot.scene(options[index], {}, 0))

    def _entries(self, goal: Goal) -> list[BankThing]:
        return [e for slot in goal.focus for e in self.bank.of_kind(goal.slots[slot].kind or "")]

    def _add_people(self, asked: int | None) -> None:
        """People of the theme, until there are as many as asked for; if any number will do, perhaps one."""
        plot = self.plot
        there = sum(p.draft.type == "person" for p in plot.props)
        if asked is None:
            asked = there + int(plot.chance(0.35))
        people = plot.theme.people
        for index in plot.rng.permutation(len(people)):
            person = people[index]
            if there >= asked:
                break
            if plot.is_free(person.name):
                noun = Noun(person.name, person=True)
                prop = plot.add(noun, person.look, 0, type="person", fixed=True)
                self.people.append((prop.draft, person))
                there += 1
        self.stage.place_in_the_open()

    def _replies(self, item: DraftThing) -> list[Reply]:
        """What a person of the theme answers: a greeting, and a hint about each of some tasks."""
        person = next((person for draft, person in self.people if draft is item), None)
        if person is None:
            return []
        plot, stock = self.plot, self.bank.words.talk
        replies = [Reply(to=["greet"], text=plot.pick(stock["greet"]))]
        things = {p.draft.id: p.draft for p in plot.props}
        tasks = self.telling.tasks
        for index in plot.rng.permutation(len(tasks))[:3]:
            about = things.get(tasks[index].when[0].subject)
            if about and about.called not in {topic for r in replies for topic in r.about}:
                hint = tasks[index].description.rstrip(".")
                text = plot.pick(stock["hint"]).replace("{hint}", hint[:1].lower() + hint[1:])
                replies.append(Reply(to=["ask", "tell"], about=[about.called], text=text))
        # Those whom the idea names may have parts in which things are shown or given to them.
        to: list[Approach] = ["ask", "tell"] if item.noun.name in self.named else ["ask", "tell", "show", "give"]
        return [*replies, Reply(to=to, text=plot.pick(stock["shrug"]))]

    def _from_phrase(self, phrase: Phrase, kind: str | None) -> Prop:
        """A thing that the idea names, by the idea's own words."""
        plot, looks = self.plot, self.bank.words.plain_looks
        entries = [e for e in phrase.entries if kind is None or set(kind.split("|")) & set(e.kinds)]
        word = phrase.word
        if entries:
            entry = plot.pick(entries)
            prop = plot.add_entry(entry, 0)
            name = self._allowed(phrase.name) or entry.name
            known = {w for n in (entry.name, *entry.words) for w in n.split()}
            if name not in (entry.name, *entry.words) and not {name.split()[-1], phrase.head} & known:
                name = entry.name
            noun = prop.draft.noun
            if name != noun.name and plot.is_free_for(prop, name):
                prop.draft.synonyms = list(dict.fromkeys([*prop.draft.synonyms, noun.name]))
                prop.draft.noun = replace(noun, name=name, plural=phrase.plural and not noun.mass)
        else:
            kind = phrase.kind
            name = self._allowed(phrase.name) or "thing"
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

    def _allowed(self, name: str) -> str:
        return " ".join(w for w in name.split() if w not in PARSER_WORDS)

    # The rest -----------------------------------------------------------------------------------------

    def _add_extras(self) -> None:
        """Further things that the idea names, and things that are not needed."""
        plot = self.plot
        used = {id(p) for w in self.request.wishes for p in w.fillers.values()}
        names = " ".join(p.draft.noun.name for p in plot.props).split()
        for phrase in self.request.phrases:
            there = {phrase.head, *phrase.name.split()[-1:]} & set(names)
            if there or id(phrase) in used or not self._allowed(phrase.name):
                continue
            forbidden = any(phrase is p for _, p in self.request.forbidden)
            if phrase.kind in PEOPLE_CLASSES:
                self._person(phrase)
            elif forbidden or phrase.kind in ("treasure", "device", "furniture", "garment", "toy", "tool", "document"):
                self._from_phrase(phrase, None)
        asked = {k for scene in plot.scenes for s in scene.script.slots.values() for k in (s.kind or "").split("|")}
        idle = [t for t in self.bank.of_kind("trinket") if plot.is_free(t.name) and not set(t.kinds) & asked]
        for index in plot.rng.permutation(len(idle))[: int(plot.rng.integers(1, 4))]:
            if plot.is_free(idle[index].name):
                plot.add_entry(idle[index], 0)
        self.stage.place_in_the_open()

    def _settle_talk(self) -> None:
        """People answer questions unless a script needs the words of that for itself."""
        actions, talk = self.telling.actions, COMMANDS[TALKING]
        taken = {pattern for _, wordings in talk.values() for pattern in wordings}

        def clashes(pattern: str) -> bool:
            return pattern in talk or pattern in taken or pattern.split()[0] in TALKING_VERBS

        if any(clashes(action.command) for action in actions):
            self.people = []
        if self.people:
            own = [[] if a.command in talk else [s for s in a.synonyms if not clashes(s)] for a in actions]
            updated = [a.model_copy(update={"synonyms": s}) for a, s in zip(actions, own, strict=True)]
            self.telling.actions = updated

    # The spec -----------------------------------------------------------------------------------------

    def spec(self, seed: int) -> GameSpec:
        plot, telling, words = self.plot, self.telling, self.bank.words
        mood = weather(plot.rng)
        done = [Condition(subject=t.id, test="done") for t in telling.tasks]
        goals = [(scene, goal) for scene in self.goals if (goal := goal_of(scene))]
        ends = [telling.text(scene, goal.ends) for scene, goal in goals]
        ends += [self.closing.so_that()] * bool(self.closing.so_that())
        won = Ending(id=plot.new_id("all done"), outcome="won", when=done, text=" ".join(ends))
        titles = [fill(plot.pick(goal.titles), scene.nouns()) for scene, goal in goals]
        title = title_case(" and ".join(titles[:2]))
        intros = [telling.text(scene, goal.intros) for scene, goal in goals]
        whole = self.closing.in_full()
        intros += [
            telling.text(s, s.script.intro) for s in self.terms if isinstance(s.script, LoreTerm) and s.script.intro
        ]
        self._add_note()
        commands = telling.walker.commands
        skills: list[Skill] = list(dict.fromkeys(s for scene in plot.scenes for s in scene.script.skills))
        if telling.rules and "timing" not in skills:
            skills.append("timing")
        hard = len(commands) > 18 or bool(self.setting.shut) or bool(telling.endings)
        return GameSpec(
            id=slug_for(title),
            title=title,
            idea=self.request.text,
            intro=" ".join(t for t in [mood["intro"], whole, *intros] if t),
            skills=skills,
            difficulty="hard" if hard else "medium" if len(commands) > 11 else "easy",
            rooms=rooms_of(plot, self.setting, telling, mood),
            start=self.setting.start,
            properties=telling.properties,
            things=[self._thing(p.draft) for p in plot.props],
            actions=in_one_order(telling.actions),
            rules=telling.rules,
            tasks=telling.tasks,
            endings=[won, *telling.endings],
            max_score=sum(t.points for t in telling.tasks),
            walkthrough=commands,
            provenance=Provenance(author="embedded", seed=seed),
        )

    def _add_note(self) -> None:
        """A written list of what is to be done, where the player starts."""
        plot = self.plot
        name, opening = plot.pick(self.bank.words.notes), say("note", plot.rng)
        tasks = " ".join(t.description for t in self.telling.tasks)
        prop = plot.add(Noun(name), f"{opening} {tasks}", 0)
        prop.draft.holder = self.setting.start
        self.closing.limit(prop.draft)

    def _thing(self, item: DraftThing) -> Thing:
        states = []
        if item.key:
            states.append("locked")
        elif item.type == "container" and not item.closed:
            states.append("open")
        shut = next((s for s in self.setting.shut if s.door is item), None)
        person = next((person for draft, person in self.people if draft is item), None)
        return Thing(
            id=item.id,
            name=item.noun.name,
            kind=item.type,
            description=item.look or f"{capital(item.noun.name)}, nothing more.",
            place=None if shut else item.holder,
            portable=not item.fixed,
            openable=item.closed or bool(shut),
            lockable=bool(item.key),
            key=item.key,
            switchable=item.switchable,
            edible=item.edible,
            wearable=item.wearable,
            plural=item.noun.plural,
            mass=item.noun.mass,
            proper=item.noun.proper,
            synonyms=self._synonyms(item),
            appearance=item.seen,
            properties=item.properties,
            states=states,
            replies=self._replies(item),
            pronouns=person.pronouns if person else pronoun_in(item.look),
            door=DoorWay(room=shut.near, direction=shut.way, to=shut.room) if shut else None,
        )

    def _synonyms(self, item: DraftThing) -> list[str]:
        """Other words for a thing that mean no other thing of the game."""
        others = [p.draft for p in self.plot.props if p.draft is not item]
        taken = set[str]().union(*(words_of(o.noun.name, *o.synonyms) for o in others))
        return [s for s in dict.fromkeys(item.synonyms) if s != item.noun.name and not words_of(s) & taken]

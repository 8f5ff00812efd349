"""Puts a game together from its parts: rooms, things, people who answer, a note, and the texts of beginning and end."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from starling.author.base import slug_for
from starling.author.planning.closing import Closing
from starling.author.planning.localities import rooms_of
from starling.author.planning.lore import Term, ThemePerson
from starling.author.planning.plot import Plot, Scene, goal_of
from starling.author.planning.reading import Request
from starling.author.planning.sayings import say, weather
from starling.author.planning.setting import Setting
from starling.author.planning.telling import Telling, in_one_order
from starling.author.walker import DraftThing
from starling.author.wording import Noun, capital, fill, pronoun_in, title_case, words_of
from starling.spec.features import COMMANDS, TALKING, TALKING_VERBS
from starling.spec.model import Condition, DoorWay, Ending, GameSpec, Provenance, Skill, Task, Thing
from starling.spec.people import Approach, Reply


@dataclass
class Assembly:
    """The parts of a game that has been told."""

    request: Request
    plot: Plot
    setting: Setting
    telling: Telling
    closing: Closing
    goals: Sequence[Scene]
    terms: Sequence[Scene]
    people: list[tuple[DraftThing, ThemePerson]]
    """Those who answer questions."""
    named: Collection[str]
    """The names of those whom the idea names."""

    def _replies(self, item: DraftThing) -> list[Reply]:
        """What a person of the theme answers: a greeting, and a hint about each of some tasks."""
        person = next((person for draft, person in self.people if draft is item), None)
        if person is None:
            return []
        plot = self.plot
        furniture = [p.draft.noun for p in plot.props if p.draft.fixed and p.draft.holder == item.holder]
        nouns = {"who": item.noun, "room": Noun(self.setting.room_names.get(item.holder, "room"))}
        nouns["thing"] = plot.pick([noun for noun in furniture if not noun.person] or [nouns["room"]])
        replies = [Reply(to=["greet"], text=say("greet", plot.rng, nouns))]
        things = {p.draft.id: p.draft for p in plot.props}
        tasks = self.telling.tasks
        for index in plot.rng.permutation(len(tasks))[:3]:
            about = things.get(tasks[index].when[0].subject)
            if about and about.called not in {topic for r in replies for topic in r.about}:
                text = say("hint", plot.rng, {**nouns, "hint": Noun(_in_passing(tasks[index]))})
                replies.append(Reply(to=["ask", "tell"], about=[about.called], text=text))
        # Those whom the idea names may have parts in which things are shown or given to them.
        to: list[Approach] = ["ask", "tell"] if item.noun.name in self.named else ["ask", "tell", "show", "give"]
        return [*replies, Reply(to=to, text=say("shrug", plot.rng, nouns))]

    def settle_talk(self) -> None:
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

    def spec(self, seed: int) -> GameSpec:
        plot, telling = self.plot, self.telling
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
        intros += [telling.text(s, s.script.intro) for s in self.terms if isinstance(s.script, Term) and s.script.intro]
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
        name, opening = plot.pick(self.plot.bank.words.notes), say("note", plot.rng)
        tasks = "; ".join(_in_passing(task) for task in self.telling.tasks)
        listed = say("note-list", plot.rng, {"tasks": Noun(tasks)})
        prop = plot.add(Noun(name), f"{opening} {listed}", 0)
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
        said = pronoun_in(item.look)
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
            pronouns=person.pronouns if person and said == "it" else said,
            door=DoorWay(room=shut.near, direction=shut.way, to=shut.room) if shut else None,
        )

    def _synonyms(self, item: DraftThing) -> list[str]:
        """Other words for a thing that mean no other thing of the game."""
        others = [p.draft for p in self.plot.props if p.draft is not item]
        taken = set[str]().union(*(words_of(o.noun.name, *o.synonyms) for o in others))
        return [s for s in dict.fromkeys(item.synonyms) if s != item.noun.name and not words_of(s) & taken]


def _in_passing(task: Task) -> str:
    """What is to be done for a task, as a part of a sentence."""
    text = task.description.rstrip(".")
    return text[:1].lower() + text[1:]

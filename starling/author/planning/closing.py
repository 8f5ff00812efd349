"""The end of a game for those whom the idea names: what they are handed or told, and on what terms all must be done."""

from __future__ import annotations

from dataclasses import dataclass

from starling.author.planning.deeds import second_person, whole
from starling.author.planning.plot import Plot, Scene, goal_of
from starling.author.planning.reading import Request
from starling.author.planning.sayings import say
from starling.author.planning.telling import Telling, typed_verb
from starling.author.walker import DraftThing
from starling.author.wording import Noun, capital, fill, with_the
from starling.spec.commands import STANDARD_COMMANDS, UNDERSTOOD
from starling.spec.model import Action, Condition, Effect, Ending, Property, Requirement, Rule

TIME = (20, 3)
"""Turns that a player has: so many, and so many more for each command of the walkthrough."""
REPORTED = (
    "{The person} hear{s person} you out, and then {has person} you tell it all again, from the beginning.",
    "A long look, a slow nod. That is how {the person} say{s person} thank you.",
    "{The person} laugh{s person} aloud for relief, and will not let go of your hand.",
)
"""What happens when the one hears of it for whom all was done."""


@dataclass
class Closing:
    """What comes after the scripts of a game, and what may end it early."""

    plot: Plot
    telling: Telling
    request: Request

    def hand_over(self, scene: Scene, person: DraftThing) -> None:
        """At the end, give the product of a goal to the one it is for, or tell them that the deed is done."""
        goal, walker = goal_of(scene), self.telling.walker
        product = scene.slots[goal.product].draft if goal and goal.product else None
        if product is None or product.fixed or product.type == "person" or walker.holder[product.id] == "nowhere":
            self._report_to(person)
        else:
            self._give(product, person)

    def _give(self, product: DraftThing, person: DraftThing) -> None:
        """The one for whom a thing is made or found gets it."""
        telling, walker, words = self.telling, self.telling.walker, self.plot.bank.words
        used = {pattern for action in telling.actions for pattern in (action.command, *action.synonyms)}
        free = [v for v in ("give", "hand", "offer", "present") if f"{v} {{noun}} to {{second}}" not in used]
        verb = free[0] if free else "give"
        nouns = {"thing": product.noun, "person": person.noun}
        deed = f"{verb} {with_the(product.noun)} to {with_the(person.noun)}"
        nouns |= {"deed": Noun(deed), "Deed": Noun(capital(deed))}
        held = Condition(subject=product.id, test="held")
        requires = [Requirement(condition=held, otherwise=say("unheld", self.plot.rng, nouns))]
        ready = next((t.when[0] for t in reversed(telling.tasks) if t.when[0].subject == product.id), None)
        if ready and ready.test == "is":
            requires.append(Requirement(condition=ready, otherwise=fill(self.plot.pick(words.given), nouns)))
        telling.actions.append(
            Action(
                id=self.plot.new_id(f"give {product.id}"),
                command=f"{verb} {{noun}} to {{second}}",
                synonyms=[f"{v} {{noun}} to {{second}}" for v in free if v != verb],
                noun=[product.id],
                second=[person.id],
                requires=requires,
                effects=[Effect(do="move", subject=product.id, value=person.id)],
                report=fill(self.plot.pick(words.gifts), nouns),
            )
        )
        walker.hold(product.id)
        walker.reach(person.id)
        walker.commands.append(f"{verb} {product.called} to {person.called}")
        walker.move(product.id, person.id)
        given = Condition(subject=product.id, test="in", value=person.id)
        telling.add_task(fill(f"{capital(verb)} {{the thing}} to {{the person}}.", nouns), [given], 2)

    def _report_to(self, person: DraftThing) -> None:
        """The one for whom all is done hears of it."""
        telling, walker, plot = self.telling, self.telling.walker, self.plot
        nouns = {"person": person.noun}
        state = self._new_state(person, "waiting", "content")
        requires = [
            Requirement(
                condition=task.when[0], otherwise=fill("It is too soon for {the person}: not all is done.", nouns)
            )
            for task in telling.tasks[-1:]
        ]
        telling.actions.append(
            Action(
                id=plot.new_id(f"report {person.id}"),
                command="report to {noun}",
                synonyms=["inform {noun}", "call {noun}", "fetch {noun}"],
                noun=[person.id],
                requires=requires,
                effects=[Effect(do="set", subject=person.id, value=state)],
                report=fill(plot.pick(REPORTED), nouns),
            )
        )
        person.look += fill(
            " {The person} wait{s person} to hear of it: report to {them person} when all is done.", nouns
        )
        walker.reach(person.id)
        walker.commands.append(f"report to {person.called}")
        done = Condition(subject=person.id, test="is", value=state)
        telling.add_task(fill("Report to {the person}.", nouns), [done], 2)

    def see_to(self, thing: DraftThing) -> None:
        """At the end, the player looks whether it was any good."""
        nouns = {"thing": thing.noun}
        state = self._new_state(thing, "in doubt", "as it should be")
        undone = [t.when[0] for t in self.telling.tasks[-1:]]
        early = fill("There is nothing to see yet: the work is not done.", nouns)
        self.telling.actions.append(
            Action(
                id=self.plot.new_id(f"see to {thing.id}"),
                command="see to {noun}",
                synonyms=["inspect {noun}", "check {noun}", "look to {noun}"],
                noun=[thing.id],
                requires=[Requirement(condition=condition, otherwise=early) for condition in undone],
                effects=[Effect(do="set", subject=thing.id, value=state)],
                report=fill(f"You go and see. {self.so_that()} {{The thing}} will be all right.", nouns),
            )
        )
        thing.look += fill(" See to {them thing} when the work is done.", nouns)
        self.telling.walker.reach(thing.id)
        self.telling.walker.commands.append(f"see to {thing.called}")
        done = Condition(subject=thing.id, test="is", value=state)
        self.telling.add_task(fill("See to {the thing} in the end.", nouns), [done], 1)

    def _new_state(self, item: DraftThing, first: str, second: str) -> str:
        """A property of two states for a thing; the id of the second."""
        states = [self.plot.new_id(first), self.plot.new_id(second)]
        id = self.plot.new_id(f"{item.noun.name} mind")
        self.telling.properties.append(Property(id=id, states=states))
        item.properties.append(id)
        return states[1]

    def forbid(self) -> None:
        """What the idea says must not be done loses the game."""
        for verb, phrase in self.request.forbidden:
            item = next((p.draft for p in self.plot.props if p.draft.noun.name == phrase.name), None)
            command = f"{typed_verb(verb)} {{noun}}"
            taken = {a.command for a in self.telling.actions if item and item.id in a.noun}
            if item is None or UNDERSTOOD.get(command, command) in (*STANDARD_COMMANDS, *taken):
                continue
            nouns = {"thing": item.noun, "verb": Noun(verb)}
            state = self._new_state(item, "undisturbed", "disturbed")
            item.look += fill(" Whatever you do, do not {verb} {them thing}.", nouns)
            self.telling.actions.append(
                Action(
                    id=self.plot.new_id(f"{verb} {item.id}"),
                    command=command,
                    synonyms=[c for c in ("disturb {noun}", "touch {noun}") if c not in taken],
                    noun=[item.id],
                    effects=[Effect(do="set", subject=item.id, value=state)],
                    report=fill("Of all things to do, you {verb} {the thing}.", nouns),
                )
            )
            lost = Condition(subject=item.id, test="is", value=state)
            text = fill("That was the one thing that must not happen: to {verb} {the thing}. It is all over.", nouns)
            self.telling.endings.append(Ending(id=self.plot.new_id("undone"), outcome="lost", when=[lost], text=text))

    def limit(self, clock: DraftThing) -> None:
        """What must be done before something happens must be done in time."""
        before = next((c for c in self.request.circumstances if c.startswith("before ")), None)
        if before is None:
            return
        turns = TIME[0] + TIME[1] * len(self.telling.walker.commands)
        id = self.plot.new_id("turns passed")
        self.telling.properties.append(Property(id=id, maximum=turns))
        clock.properties.append(id)
        passing = [Effect(do="add", subject=clock.id, property=id, number=1)]
        self.telling.rules.append(Rule(id=self.plot.new_id("time passes"), effects=passing))
        half = Condition(subject=clock.id, test="at-least", property=id, number=turns // 2)
        past = Condition(subject=clock.id, test="at-least", property=id, number=turns // 2 + 1, negate=True)
        reminder = f"Half of your time is gone. It must be done {before}."
        self.telling.rules.append(Rule(id=self.plot.new_id("half time"), when=[half, past], say=reminder))
        late = Condition(subject=clock.id, test="at-least", property=id, number=turns)
        text = f"Too late. It was to be done {before}, and it was not."
        self.telling.endings.append(Ending(id=self.plot.new_id("too late"), outcome="lost", when=[late], text=text))

    def in_full(self) -> str:
        """The idea itself as a sentence of the introduction, if the goals may not say all of it."""
        wishes, told = self.request.wishes, ("before", "without", "until", "while", "during")
        if self.request.told:
            return self.request.told
        if len(wishes) == 1 and self.request.asks and not wishes[0].deed:
            return f"You are to {whole(self.request.plain or self.request.text)}."
        terms = [text for text in self.request.circumstances if text.split()[0] in told]
        return f"It must be done {' and '.join(terms)}." if terms and len(wishes) > 1 else ""

    def so_that(self) -> str:
        """What the idea says that it is good for, as a sentence of the ending."""
        purpose = next((c for c in self.request.circumstances if c.startswith("so ")), "")
        return f"So {second_person(purpose.removeprefix('so ').removeprefix('that '))}." if purpose else ""

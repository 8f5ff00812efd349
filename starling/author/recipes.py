"""Recipe games: a recipe lies in the kitchen, and what it says is to be done exactly.

The player has to find the recipe, read it, gather the ingredients and a knife from the rooms of a house, cut and cook
each ingredient as the recipe says, put the meal together and eat it. Whatever is cut or cooked in another way, cooked
twice or eaten before its time is spoilt, and the game is lost. A game has 1 to 6 rooms and 1 to 3 ingredients. Which
appliance a recipe's word means (to fry, to roast) is only said in half of the games: in the others, the command is
``cook leek with stove``. Everything is drawn from a seed and ``bank/recipes.json``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

import numpy as np
from pydantic import Field

from starling.author.bank import BankEntry, load_bank
from starling.author.base import slug_for
from starling.author.house import RECEPTACLES, House
from starling.author.renaming import difficulty_of, seeded_rng
from starling.author.tidying_bank import load_tidying
from starling.author.walker import DraftThing, Walker
from starling.author.wording import Noun, capital, title_case, with_a, with_the
from starling.spec.checks import check
from starling.spec.model import (
    NOWHERE,
    PLAYER,
    Action,
    Condition,
    Effect,
    Ending,
    GameSpec,
    Kind,
    Property,
    Provenance,
    Requirement,
    Skill,
    Task,
    Thing,
)
from starling.util.errors import AuthorError
from starling.util.text import words

CARD = "recipe"
"""Id of the recipe in every recipe game."""
MARKS = ("unmarked", "marked")
"""States of the meal that nobody sees."""
MAX_INGREDIENTS, MAX_DECOYS = 3, 3
CUTS, HEATS = 3, (2, 3)
"""Ways to cut and to cook in a game."""
MAX_COMMANDS, MAX_ATTEMPTS = 50, 60
CUT, HEATED, IN_KITCHEN, COOKED_WITH = 0.75, 0.8, 0.6, 0.5
"""Chances: that an ingredient is to be cut, that it is to be cooked, that it lies in the kitchen, and that a game says
``cook leek with stove`` rather than ``fry leek on stove``."""


class Meaning(NamedTuple):
    """A word of a recipe, what one might cut or cook with, and the index of the one that the word asks for."""

    word: str
    instruments: tuple[str, ...]
    right: int


class Foods(BankEntry):
    names: list[str] = Field(min_length=1)
    looks: list[str] = Field(min_length=1)


class Way(BankEntry):
    """A way to cut or to cook food, and the state it leaves."""

    verb: str
    state: str
    look: str
    done: list[str] = Field(min_length=1)
    joins: Literal["in", "on"] = "on"
    """Of cooking: the preposition of the appliance."""
    kinds: list[str] = Field(default_factory=list)
    """Of cooking: the kinds of receptacle that are such an appliance."""
    names: list[str] = Field(default_factory=list)
    """Of cooking: what else the appliance may be."""
    description: str = ""


class Layout(BankEntry):
    """How a recipe is written down."""

    foods: str
    start: str
    step: str
    between: str
    end: str


class Burnt(BankEntry):
    state: str
    look: str
    done: str


class RecipeBank(BankEntry):
    foods: list[Foods]
    kitchens: dict[str, str]
    """{site: its kitchen}."""
    stores: list[str]
    """Kinds of container in which food and knives are found, beside whatever things lie on."""
    cuts: list[Way]
    heats: list[Way]
    knives: list[tuple[str, str]]
    burnt: Burnt
    cards: list[tuple[str, bool]]
    """What the recipe is written on, and whether that stays on the wall."""
    before: list[str]
    layouts: list[Layout]
    finish: list[str]
    meals: list[str]
    meal_look: str
    intros: list[str]
    titles: list[str]
    served: list[str]
    eaten: list[str]
    spoilt: list[str]
    not_ready: str
    elsewhere: str


@cache
def load_recipes() -> RecipeBank:
    """What is known about cooking; read once and cached. Raises ValidationError."""
    text = (files("starling.author") / "bank" / "recipes.json").read_text(encoding="utf-8")
    return RecipeBank.model_validate(json.loads(text))


def recipe_game(seed: int, meal: str = "", idea: str = "") -> GameSpec:
    """A recipe game that passes `starling.spec.checks.check`, with a walkthrough for the full score.

    ``meal``: what is cooked, by default any; ``idea``: the text of the idea, which may name what the recipe is written
    on. The same arguments give the same game. Raises AuthorError if no game was found in MAX_ATTEMPTS attempts.
    """
    rng = seeded_rng(seed, "recipes", *([idea] if idea else []))
    for _ in range(MAX_ATTEMPTS):
        draft = _Draft(rng, meal, idea)
        if not draft.furnished():
            continue
        spec = draft.game(seed)
        if len(spec.walkthrough) <= MAX_COMMANDS and not check(spec):
            return spec
    raise AuthorError(f"no valid recipe game in {MAX_ATTEMPTS} attempts; try another seed")


def instruments(seed: int, count: int) -> Iterator[Meaning]:
    """``count`` choices of what a word of a recipe asks for among what else there is in a kitchen: one roasts with an
    oven and slices with a knife. The same arguments give the same choices."""
    bank, rng = load_recipes(), seeded_rng(seed, "instruments")
    knives = [name for name, _ in bank.knives]
    around = [*(name for group in bank.foods for name in group.names), *(name for name, _ in bank.cards)]
    ways = [*((way, way.names) for way in bank.heats), *((way, knives) for way in bank.cuts)]
    for _ in range(count):
        way, names = ways[rng.integers(len(ways))]
        others = [other for other in bank.heats if other is not way]
        others = [others[i] for i in rng.permutation(len(others))[: int(rng.integers(1, 4))]]
        named = [other.names[rng.integers(len(other.names))] for other in others]
        if way in bank.heats and rng.random() < 0.3:
            named.append(knives[rng.integers(len(knives))])
        named += [around[i] for i in rng.permutation(len(around))[: int(rng.integers(0, 4))]]
        right = int(rng.integers(len(named) + 1))
        named.insert(right, names[rng.integers(len(names))])
        yield Meaning(way.verb, tuple(named), right)


@dataclass
class _Ingredient:
    item: DraftThing
    cut: Way | None
    heat: Way | None


class _Draft(House):
    """A game under construction."""

    def __init__(self, rng: np.random.Generator, meal: str = "", idea: str = "") -> None:
        self.rng, self.bank, self.meal, self.idea = rng, load_recipes(), meal, idea
        site = self.pick(list(self.bank.kitchens))
        self.kitchen = self.bank.kitchens[site]
        super().__init__(load_tidying().sites[site], rng, [self.kitchen])

    def furnished(self) -> bool:
        """Add the recipe, the appliances, the food and a knife; False if the receptacles do not suffice."""
        if len(self.kinds) < RECEPTACLES[0] or not self._tables():
            return False
        bank = self.bank
        heats = [
            bank.heats[i]
            for i in self.rng.permutation(len(bank.heats))[: int(self.rng.integers(*HEATS, endpoint=True))]
        ]
        self.appliances = [(way, self._appliance(way)) for way in heats]
        self.cuts = [bank.cuts[i] for i in self.rng.permutation(len(bank.cuts))[:CUTS]]
        asked = [card for card in bank.cards if set(card[0].split()) <= set(words(self.idea))]
        name, fixed = self.pick(asked or bank.cards)
        self.ids.add(CARD)
        self.names.append(frozenset(name.split()))
        self.card = DraftThing(
            CARD, Noun(name), "", self.kitchen if fixed else self.pick(self._tables()).id, fixed=fixed
        )
        self.items[CARD] = self.card
        self.meal = self.meal or self.pick(bank.meals)
        self.dish = self.add(Noun(self.meal), bank.meal_look, NOWHERE)
        name, look = self.pick([knife for knife in bank.knives if self.is_clear(knife[0])])
        self.knife = self.add(Noun(name), look, self._somewhere())
        foods = [(name, group) for group in bank.foods for name in group.names if self.is_clear(name)]
        order = self.rng.permutation(len(foods)).tolist()
        count = int(self.rng.integers(1, MAX_INGREDIENTS + 1))
        self.foods: list[DraftThing] = []
        for name, group in (foods[i] for i in order[: count + int(self.rng.integers(0, MAX_DECOYS + 1))]):
            if self.is_clear(name):
                item = self.add(Noun(name), self.pick(group.looks), self._somewhere())
                item.edible = True
                self.foods.append(item)
        self.ingredients = [self._ingredient(item) for item in self.foods[:count]]
        self.joined = not self.chance(COOKED_WITH)
        return True

    def _tables(self) -> list[DraftThing]:
        """What stands in the kitchen and has things lying on it in plain view."""
        return [i for i in self.kinds.values() if i.holder == self.kitchen and i.type == "supporter"]

    def _appliance(self, way: Way) -> DraftThing:
        known = next((self.kinds[kind] for kind in way.kinds if kind in self.kinds), None)
        if known and known.holder == self.kitchen:
            return known
        outdoors = [p.id for p in self.layout.places if p.outdoors]
        place = self.pick(outdoors) if outdoors and way.verb == "grill" else self.kitchen
        item = self.add(Noun(self.pick([n for n in way.names if self.is_clear(n)])), way.description, place)
        item.fixed = True
        return item

    def _somewhere(self) -> str:
        """Id of where food may be found, probably in the kitchen."""
        stores = [i for kind, i in self.kinds.items() if i.type == "supporter" or kind in self.bank.stores]
        there = [i for i in stores if i.holder == self.kitchen]
        return self.pick(there if self.chance(IN_KITCHEN) else stores).id

    def _ingredient(self, item: DraftThing) -> _Ingredient:
        cut = self.pick(self.cuts) if self.chance(CUT) else None
        heat = self.pick(self.appliances)[0] if cut is None or self.chance(HEATED) else None
        return _Ingredient(item, cut, heat)

    # The game -----------------------------------------------------------------------------------------

    def _steps(self) -> list[tuple[Way, _Ingredient]]:
        """The steps of the recipe: each ingredient in turn, or first all that is cut."""
        steps = [(way, i) for i in self.ingredients for way in (i.cut, i.heat) if way]
        return sorted(steps, key=lambda step: step[0] in self.bank.heats) if self.chance(0.4) else steps

    def _words(self) -> dict[str, str]:
        kitchen, card = self.room_names[self.kitchen], self.card.noun.name
        return {"kitchen": kitchen, "card": card, "meal": self.meal, "Meal": capital(self.meal), "site": self.site.name}

    def _recipe(self, steps: list[tuple[Way, _Ingredient]], finish: str) -> str:
        layout = self.pick(self.bank.layouts)
        foods = [with_a(i.item.noun) for i in self.ingredients]
        listed = " and ".join([", ".join(foods[:-1]), foods[-1]] if len(foods) > 1 else foods)
        lines = [f"{way.verb} {with_the(i.item.noun)}" for way, i in steps] + [f"{finish} the {self.meal}"]
        written = [layout.step.format(step=line, Step=capital(line)) for line in lines]
        directions = layout.start + layout.between.join(written) + layout.end
        return f"{self.pick(self.bank.before)} {layout.foods.format(foods=listed)} {directions}"

    def _appliance_for(self, way: Way) -> DraftThing | None:
        """What one cooks with in this way; None if it is a way to cut."""
        return next((item for other, item in self.appliances if other is way), None)

    def _command(self, way: Way, thing: str) -> str:
        """What one types to cut or cook the food ``thing``, which may be ``{noun}``."""
        appliance = self._appliance_for(way)
        second = "{second}" if thing == "{noun}" else (appliance or self.knife).called
        if appliance is None:
            return f"{way.verb} {thing} with {second}"
        return f"{way.verb} {thing} {way.joins} {second}" if self.joined else f"cook {thing} with {second}"

    def _walk(self, steps: list[tuple[Way, _Ingredient]], finish: str) -> list[str]:
        walker = Walker(
            self.items, self.layout, self.start, {frozenset((d.room, d.to)): d.name for d in self.doors if d.closed}
        )
        walker.reach(CARD)
        walker.commands.append(f"examine {self.card.called}")
        needed = [i.item.id for i in self.ingredients] + [self.knife.id] * any(i.cut for i in self.ingredients)
        while needed:
            nearest = min(needed, key=lambda item: len(self.layout.route(walker.here, walker.room_of(item))))
            walker.hold(nearest)
            needed.remove(nearest)
        for way, ingredient in steps:
            appliance = self._appliance_for(way)
            if appliance:
                walker.go(appliance.holder)
            walker.commands.append(self._command(way, ingredient.item.called))
        walker.go(self.kitchen)
        return [*walker.commands, f"{finish} {self.meal}", f"eat {self.meal}"]

    def game(self, seed: int) -> GameSpec:
        bank, words = self.bank, self._words()
        mood, finish = self.pick(load_bank().words.moods), self.pick(bank.finish)
        steps = self._steps()
        self.card.look = self._recipe(steps, finish)
        tasks = self._tasks(steps)
        walkthrough = self._walk(steps, finish)
        title = title_case(self.pick(bank.titles).format(**words))
        skills: list[Skill] = ["cooking", "finding"]
        return GameSpec(
            id=slug_for(f"{title} {seed}"),  # many seeds share a title
            title=title,
            idea=self.idea or f"cook by a recipe in {self.site.name}",
            intro=f"{mood['intro']} {self.pick(bank.intros).format(**words)}",
            skills=[*skills, "navigating"] if len(self.layout.places) > 2 else skills,
            difficulty=difficulty_of(len(walkthrough)),
            rooms=self.spec_rooms(mood),
            start=self.start,
            properties=self._properties(),
            kinds=[Kind(id="food", properties=["cut", "heat"])],
            things=[*(self._thing(item) for item in self.items.values()), *self.spec_doors()],
            actions=self._actions(finish),
            tasks=tasks,
            endings=self._spoilt(),
            max_score=sum(task.points for task in tasks),
            walkthrough=walkthrough,
            provenance=Provenance(author="embedded", seed=seed),
        )

    def _properties(self) -> list[Property]:
        heats = [way for way, _ in self.appliances]
        burnt = self.bank.burnt
        return [
            Property(
                id="cut", states=["whole", *(c.state for c in self.cuts)], wording={c.state: c.look for c in self.cuts}
            ),
            Property(
                id="heat",
                states=["raw", *(h.state for h in heats), burnt.state],
                wording={h.state: h.look for h in heats} | {burnt.state: burnt.look},
            ),
            Property(id="stage", states=["unmade", "made", "eaten"]),
            Property(id="mark", states=list(MARKS)),
        ]

    def _thing(self, item: DraftThing) -> Thing:
        thing = self.spec_thing(item)
        if item in self.foods:
            return thing.model_copy(update={"kinds": ["food"], "edible": True})
        if item is self.dish:
            return thing.model_copy(update={"properties": ["stage", "mark"], "edible": True})
        return thing

    def _actions(self, finish: str) -> list[Action]:
        bank, words = self.bank, self._words()
        actions: list[Action] = []
        in_hand = Requirement(condition=Condition(subject="noun", test="held"), otherwise="You are not holding {noun}.")
        for way in self.cuts:
            whole = Requirement(
                condition=Condition(subject="noun", test="is", value="whole"), otherwise="{Noun} has been cut already."
            )
            blade = Requirement(
                condition=Condition(subject="second", test="held"), otherwise="You are not holding {second}."
            )
            actions.append(
                Action(
                    id=f"to-{way.verb}",
                    command=self._command(way, "{noun}"),
                    noun=["food"],
                    second=[self.knife.id],
                    requires=[in_hand, blade, whole],
                    effects=[Effect(do="set", subject="noun", value=way.state)],
                    report=self.pick(way.done),
                )
            )
        for way, appliance in self.appliances:
            command, cooked = self._command(way, "{noun}"), [Condition(subject="noun", test="is", value="raw")]
            both = {"command": command, "noun": ["food"], "second": [appliance.id], "requires": [in_hand]}
            set_to = {"do": "set", "subject": "noun"}
            actions.append(
                Action.model_validate(
                    {
                        **both,
                        "id": f"to-{way.verb}",
                        "when": cooked,
                        "effects": [{**set_to, "value": way.state}],
                        "report": self.pick(way.done),
                    }
                )
            )
            actions.append(
                Action.model_validate(
                    {
                        **both,
                        "id": f"to-{way.verb}-again",
                        "effects": [{**set_to, "value": bank.burnt.state}],
                        "report": bank.burnt.done,
                    }
                )
            )
        ready = [Condition(subject=i.item.id, test="held") for i in self.ingredients]
        ready += [
            Condition(subject=i.item.id, test="is", value=way.state)
            for i in self.ingredients
            for way in (i.cut, i.heat)
            if way
        ]
        effects = [Effect(do="move", subject=i.item.id, value=NOWHERE) for i in self.ingredients]
        effects += [
            Effect(do="move", subject=self.dish.id, value=PLAYER),
            Effect(do="set", subject=self.dish.id, value="made"),
        ]
        # Possible, though in vain, as soon as there is anything to do it with: when to do it, one has to read. Commands
        # that change nothing are not admissible, so the vain ones leave an invisible mark.
        some = Condition(test="any", conditions=[Condition(subject=i.item.id, test="held") for i in self.ingredients])
        here = Condition(subject=PLAYER, test="in", value=self.kitchen)
        requires = [
            Requirement(condition=some, otherwise=bank.not_ready),
            Requirement(condition=here, otherwise=bank.elsewhere.format(**words)),
        ]
        command, made = f"{finish} {self.meal}", self.pick(bank.served).format(**words)
        actions.append(
            Action(id="finish", command=command, when=ready, requires=requires, effects=effects, report=made)
        )
        for mark, other in (MARKS, MARKS[::-1]):
            actions.append(
                Action(
                    id=f"finish-too-early-{mark}",
                    command=command,
                    when=[Condition(subject=self.dish.id, test="is", value=mark)],
                    requires=requires,
                    effects=[Effect(do="set", subject=self.dish.id, value=other)],
                    report=bank.not_ready,
                )
            )
        eaten = Effect(do="set", subject=self.dish.id, value="eaten")
        actions.append(
            Action(
                id="eat-meal",
                command="eat {noun}",
                noun=[self.dish.id],
                effects=[eaten],
                report=self.pick(bank.eaten).format(**words),
            )
        )
        return actions

    def _tasks(self, steps: list[tuple[Way, _Ingredient]]) -> list[Task]:
        def task(name: str, description: str, when: Condition) -> Task:
            return Task(id=self.name(name), description=description, when=[when], points=1)

        tasks = [
            task(
                f"found {i.item.noun.name}", f"Find {with_the(i.item.noun)}.", Condition(subject=i.item.id, test="held")
            )
            for i in self.ingredients
        ]
        for way, i in steps:
            done = Condition(subject=i.item.id, test="is", value=way.state)
            tasks.append(task(f"{way.state} {i.item.noun.name}", f"{capital(way.verb)} {with_the(i.item.noun)}.", done))
        for state, name, description in (("made", "meal made", "Make"), ("eaten", "meal eaten", "Eat")):
            when = Condition(subject=self.dish.id, test="is", value=state)
            tasks.append(task(name, f"{description} the {self.meal}.", when))
        return tasks

    def _spoilt(self) -> list[Ending]:
        """The game is lost as soon as an ingredient is cut or cooked in another way, or eaten."""
        text = self.pick(self.bank.spoilt).format(**self._words())
        unmade = Condition(subject=self.dish.id, test="is", value="unmade")
        endings: list[Ending] = []
        for number, i in enumerate(self.ingredients, 1):
            states = [way.state for way in self.cuts if way is not i.cut]
            states += [way.state for way, _ in self.appliances if way is not i.heat] + [self.bank.burnt.state]
            wrong = [Condition(subject=i.item.id, test="is", value=state) for state in states]
            gone = Condition(subject=i.item.id, test="in", value=NOWHERE)
            spoilt = [Condition(test="any", conditions=wrong)]
            endings.append(Ending(id=f"spoilt-{number}", outcome="lost", when=spoilt, text=text))
            endings.append(Ending(id=f"eaten-{number}", outcome="lost", when=[gone, unmade], text=text))
        return endings

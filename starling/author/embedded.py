"""An author without a language model: it plans games from a commonsense bank (`starling.author.planning`).

The words of the idea say what is to be done and with what; the seed decides everything else: by which means, behind
which obstacles, where, and in which words. Ideas about tidying up, or about cooking by a recipe, become games of other
families (`tidying`, `recipes`). If nothing is known that the idea might ask for, the author refuses.
"""

from __future__ import annotations

import re

from starling.author.base import Author, AuthorResult, clean_idea
from starling.author.ideas import read_idea
from starling.author.planning.author import DEFAULT_LENGTH, Size, plan_game
from starling.author.planning.reading import Request, read
from starling.author.planning.reference import NOTHING, reference_of
from starling.author.recipes import recipe_game
from starling.author.refusals import refused
from starling.author.tidying import MAX_STRAYS, TidyRequest, read_request, tidying_game
from starling.spec.commands import PARSER_WORDS
from starling.spec.model import GameSpec
from starling.util.errors import AuthorError
from starling.util.text import words

COOKING = frozenset("follow cook bake make prepare".split())
"""Verbs of cooking by a recipe."""
RECIPE = re.compile(r"\b(follow\w*|by|from|after|to|with)\b[\w' -]*\b(recipe|cookbook)\b")


class EmbeddedAuthor(Author):
    """Writes games from the commonsense bank."""

    name = "embedded"
    plans = True
    repairs = 3

    def __init__(
        self,
        length: tuple[int, int] | None = None,
        rooms: tuple[int, int] | None = None,
        goals: int | None = None,
        people: int | None = None,
        reference: GameSpec | None = None,
    ) -> None:
        """``length``: fewest and most commands of the solution; the rest as asked for, None for any;
        ``reference``: a game whose people, places and things are taken over where they fit."""
        low, high = length or DEFAULT_LENGTH
        self.size = Size(low, high, rooms, goals, people)
        asked = {"rooms": rooms and f"{rooms[0]}-{rooms[1]}", "goals": goals, "people": people}
        self.reference = reference_of(reference) if reference else NOTHING
        asked["reference"] = reference.id if reference else None
        self.settings = {name: value for name, value in asked.items() if value is not None}

    def start(self, idea: str, seed: int) -> AuthorResult:
        text = clean_idea(idea)
        if why := refused(text):
            raise AuthorError(why)
        request = read(text)
        if tidying := tidying_of(request):
            # One stray in a single room takes two commands, and random play finds them too often for a release.
            return AuthorResult(tidying_game(seed, tidying, text, strays=(2, MAX_STRAYS)))
        if not request.wishes:
            raise AuthorError(_refusal(request))
        if _by_recipe(request) and self.size == Size() and self.reference is NOTHING:
            return AuthorResult(recipe_game(seed, _meal(request), text))
        return AuthorResult(plan_game(request, seed, self.size, reference=self.reference), draft={"tries": 1})

    def repair(self, result: AuthorResult, problems: list[str], fate: str = "") -> None:
        """Plan another game for the same idea and seed."""
        spec = result.spec
        if spec is None or spec.provenance.seed is None or "tries" not in result.draft:
            raise AuthorError("only games that were planned can be planned again; choose another seed")
        result.draft["tries"] += 1
        result.spec = plan_game(read(spec.idea), spec.provenance.seed, self.size, result.draft["tries"], self.reference)


def tidying_of(request: Request) -> TidyRequest | None:
    """The tidying that an idea asks for, if it asks for that rather than for what was read in it."""
    tidying = read_request(read_idea(request.text))
    wishes = request.wishes
    if tidying is None:
        return None
    events = [p.name for wish in wishes for p in wish.fillers.values() if p.kind == "event" and not p.after]
    if any(not re.search(rf"\bafter (?:the |a |an )?{re.escape(name)}", request.text.lower()) for name in events):
        return None  # to organise a party is not to tidy up; to unpack after the holiday is
    # "Put the kitchen in order" is a deed in the idea's own words, too: tidying is the better reading.
    return tidying if tidying.score > max((wish.score for wish in wishes if not wish.deed), default=0.0) else None


def _by_recipe(request: Request) -> bool:
    """Whether an idea asks for nothing but to cook by a recipe: "cook a stew by the cookbook"."""
    return (
        len(request.wishes) == 1
        and request.wishes[0].verb in COOKING
        and RECIPE.search(request.text.lower()) is not None
        and not request.terms
        and not any(p.after in ("from", "of", "with") and p.head not in ("recipe", "cookbook") for p in request.phrases)
    )


def _meal(request: Request) -> str:
    """What is to be cooked, in words that the parser can tell from its own; empty if the idea leaves that open."""
    dishes = [p.name for p in request.phrases if p.kind == "dish" and not p.plural]
    return next((name for name in dishes if not set(words(name)) & PARSER_WORDS), "")


def _refusal(request: Request) -> str:
    """An error message that says what was understood, on one line."""
    named = ", ".join(dict.fromkeys(p.name for p in request.phrases[:4]))
    known = f"it names {named}, but " if named else ""
    return (
        f"nothing is known that could be done about this idea: {known}no deed that the bank knows; say what is to be "
        'done, such as "repair the radio"; `starling ideas` lists ideas it can write'
    )

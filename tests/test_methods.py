"""Methods: how a deed in the idea's own words is done."""

from __future__ import annotations

import numpy as np
import pytest

from starling.analysis.verify import verify
from starling.author import make_author
from starling.author.planning.author import plan_game
from starling.author.planning.deeds import Deed
from starling.author.planning.lore import Method, load_lore
from starling.author.planning.methods import best_methods, fit
from starling.author.planning.reading import read
from starling.spec.checks import check

MOWER = {
    "id": "how-test", "label": "test", "verbs": ["mow"], "of": ["lawn"], "slots": {"x": {}},
    "states": {"x": {"long-x": "", "short-x": ""}}, "steps": [{"do": "{act}", "then": ["x becomes short-x"]}],
}  # fmt: skip


def deed(idea: str) -> Deed:
    (wish,) = read(idea).wishes
    assert wish.deed, idea
    return wish.deed


def ideas_of(method: Method) -> list[str]:
    """Plain ideas that a method might answer."""
    lore = load_lore()
    classes = {word.kind for word in lore.nouns.values()}
    verbs = method.verbs or [verb for verb, kind in lore.verbs.items() if kind in method.classes]
    wanted = [noun for noun in method.of if not noun.startswith("!")]
    nouns = [noun for noun in wanted if noun not in classes]
    nouns += [word.noun for word in lore.nouns.values() if word.kind in wanted][:40:5]
    return [f"{verb} the {noun}" for verb in verbs for noun in (nouns or ["thing"])]


def test_the_verb_and_the_noun_beat_their_classes() -> None:
    asked = deed("mow the lawn")
    exact = Method(**MOWER)
    assert fit(exact, asked) == 4
    assert fit(exact.model_copy(update={"of": [asked.object.kind]}), asked) == 3
    assert fit(exact.model_copy(update={"of": []}), asked) == 2
    assert fit(exact.model_copy(update={"verbs": [], "classes": [asked.kind]}), asked) == 3
    assert fit(exact.model_copy(update={"of": ["!lawn"]}), asked) == 0
    assert fit(exact.model_copy(update={"verbs": ["knit"]}), asked) == 0
    assert fit(exact.model_copy(update={"modes": ["seek"]}), asked) == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"verbs": []}, "needs verbs or classes"),
        ({"slots": {}, "states": {}, "steps": [{"do": "{act}", "then": ["player becomes x"]}]}, "slot x"),
        ({"steps": [{"do": "mow {x}", "then": ["x becomes short-x"]}]}, "must do {act}"),
        ({"slots": {"x": {}, "y": {"name": "rake"}}, "steps": [{"do": "rake {y}", "also": ["comb {x}"]}]}, "own slots"),
        ({"slots": {"x": {}, "y": {"name": "round stone"}}, "steps": [{"do": "lay {y} round {x}"}]}, "rename it"),
    ],
)
def test_a_faulty_method_is_an_error_that_says_what_to_do(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Method(**{**MOWER, **change})


def test_the_instrument_that_the_idea_names_takes_the_place_of_the_methods_own() -> None:
    own, named = (" | ".join(plan_game(read(idea), 1).walkthrough) for idea in ("mow the lawn", NAMED))
    assert "mow lawn with" in own and "nail scissors" not in own
    assert "sharpen nail scissors with" in named and "mow lawn with nail scissors" in named


NAMED = "mow the lawn with nail scissors"


def test_what_there_is_none_of_is_in_no_method() -> None:
    asked = deed("mow the lawn")
    rake = deed("repair the rake").object
    assert [method.id for method in best_methods(asked, load_lore())[1]] == ["how-mow"]
    assert "how-mow" not in [method.id for method in best_methods(asked, load_lore(), [rake])[1]]


def test_a_game_by_a_method_is_won_by_its_steps() -> None:
    spec = make_author("embedded").write("mow the lawn", 2)
    verbs = [command.split()[0] for command in spec.walkthrough]
    assert [verb for verb in verbs if verb in ("sharpen", "rake", "mow")] == ["sharpen", "rake", "mow"]
    assert verify(spec).ok


@pytest.mark.slow
def test_methods_answer_ideas_and_make_valid_games() -> None:
    """A sample of them, each by one of its verbs and nouns."""
    lore, rng = load_lore(), np.random.default_rng(0)
    sample = [lore.methods[i] for i in rng.permutation(len(lore.methods))[:60]]
    unreached = []
    for method in sample:
        ideas = ideas_of(method)
        for i in rng.permutation(len(ideas))[:30]:
            request = read(ideas[i])
            own = [wish.deed for wish in request.wishes if wish.deed]
            if own and method in best_methods(own[0], lore)[1]:
                assert check(plan_game(request, 0)) == [], (method.id, ideas[i])
                break
        else:
            unreached.append(method.id)
    assert len(unreached) <= len(sample) // 20, unreached

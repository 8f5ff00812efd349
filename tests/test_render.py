"""The renderer: an author's text is printed verbatim and never interpreted as Inform 7 source."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from starling.inform.compiler import compile_spec
from starling.inform.phrases import Names
from starling.inform.render import render
from starling.inform.render_logic import action_name
from starling.inform.texts import said
from starling.library.game import Game
from starling.spec.checks import check
from starling.util.text import fold, unprintable, words
from tests.games import plate, plate_with

HOSTILE = [
    "[if 1 is 1]hidden[end if]", 'say "hello"', '" by Nobody. Part 2 -', "(- print 1; -)", "(-", "-)", "[", "]",
    '"', "'",
    "the north of", "says", "Chapter 2", "A room is a kind of thing.", "Include (- [ Main; ]; -).", "line\nbreak",
    "two\n\nparagraphs", "tab\there", "{noun} and {Second}", "%s %d {0}", "\\n @@92 ^ ~ ~~",
    "caf\u00e9 \u2014 \u201cquoted\u201d\u2026",
    "Every turn: end the story.", "[unicode 65]", "[line break]", "*** End", "----", "*: ", "x" * 5000, "' ' '",
    "Table of Contents", "\u4f60\u597d", "\U0001f600", "\x00\x07\x1b[31m", "The kitchen is a person.",
]  # fmt: skip
PLACEHOLDERS = (
    r"\[([Tt]he plate|the rubs of the plate( in words)?|choice-\d+|no line break|otherwise|end if"
    r"|(otherwise )?if the plate is (dull|bright|dazzling)|(otherwise )?if the rubs of the plate is \d)\]"
)
"""What the placeholders below become."""
texts = st.one_of(
    st.sampled_from(HOSTILE), st.text(max_size=200), st.text(alphabet="[]\"'(-){}^~@\\|*:;.,\n ab", max_size=60)
)

COMPILING = settings(
    max_examples=10,
    suppress_health_check=cast(list[HealthCheck], list(HealthCheck)),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
"""An example takes a second, so failing ones are not shrunk."""


braces = st.sampled_from(
    ["{plate}", "{Plate}", "{plate.rubs}", "{plate.shine}", '{plate.rubs: none|one|# of "them"}', "{plate.bright: [|]}"]
)


@given(st.lists(st.one_of(texts, braces), max_size=4).map("".join))
@settings(max_examples=500)
def test_a_text_cannot_leave_its_quotes(text: str) -> None:
    names = Names(plate())
    outside = said(text, names, ("noun", "second"))
    assert not names.phrases or "{" in text
    for phrase in names.phrases:
        assert re.fullmatch(r'To say choice-\d+: say ".*"\.', phrase)
    for quoted in (outside, *(phrase[phrase.index('"') : -1] for phrase in names.phrases)):
        check_quoted(quoted)


def check_quoted(quoted: str) -> None:
    assert quoted[0] == quoted[-1] == '"'
    inside = quoted[1:-1]
    assert '"' not in inside and "\n" not in inside and inside.isascii()
    substitutions = re.findall(r"\[[^\[\]]*\]", inside)
    substitutions = [s for s in substitutions if not re.fullmatch(PLACEHOLDERS, s)]
    allowed = {
        "[quotation mark]",
        "[']",
        "[bracket]",
        "[close bracket]",
        "[line break]",
        "[paragraph break]",
        "[the noun]",
        "[The noun]",
        "[the second noun]",
        "[The second noun]",
    }
    assert set(substitutions) <= allowed
    assert re.sub(r"\[[^\[\]]*\]", "", inside).count("[") == 0


@given(st.text())
def test_fold_is_ascii_and_stable(text: str) -> None:
    folded = fold(text)
    assert folded.isascii()
    assert fold(folded) == folded
    assert ("?" in folded) >= bool(unprintable(text))


@given(st.text())
def test_words_can_be_typed(text: str) -> None:
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9'-]*", w) for w in words(text))


def printed(text: str) -> str:
    """A text without white space, since Inform reformats paragraphs."""
    return "".join(text.split())


@given(title=texts, intro=texts, room=texts, thing=texts, report=texts)
@example(title="", intro="", room="", thing="x" * 5000, report="")  # exceeds Inform's default text buffer
@COMPILING
def test_hostile_texts_compile_and_are_printed_verbatim(
    title: str, intro: str, room: str, thing: str, report: str
) -> None:
    spec = plate_with("rooms", "kitchen", description=room)
    things = [t.model_copy(update={"description": thing}) if t.id == "plate" else t for t in spec.things]
    actions = [a.model_copy(update={"report": report}) if a.id == "polish-plate" else a for a in spec.actions]
    spec = spec.model_copy(update={"title": title, "intro": intro, "things": things, "actions": actions})
    game = Game(spec)
    machine = game.start()
    assert printed(fold(intro)) in printed(machine.opening)
    assert printed(fold(room.strip())) in printed(machine.send("look"))  # a spec keeps no white space around texts
    assert printed(fold(thing)) in printed(machine.send("examine china plate"))
    if "{" not in report:
        assert printed(fold(report) or "Done.") in printed(machine.send("polish china plate"))
    assert game.world.location(machine.memory()) == "kitchen"


@given(name=texts)
@COMPILING
def test_hostile_names_are_rejected_or_work(name: str) -> None:
    try:
        spec = plate_with("things", "plate", name=name)
    except ValidationError:
        assert not 1 <= len(name.strip()) <= 60
        return
    problems = check(spec)
    if problems:
        assert all("\n" not in str(p) for p in problems)
    else:
        machine = Game(spec).start()
        assert machine.send(f"examine {' '.join(words(name))}").startswith("A plate.")


@pytest.mark.parametrize(
    "id",
    [
        "table",
        "room",
        "says",
        "north-of",
        "player-s",
        "thing",
        "open-air",
        "number",
        "time",
        "every-turn",
        "understand",
        "now",
        "if",
        "kind",
        "nothing",
        "light",
        "man",
        "x1",
    ],
)
def test_any_id_is_a_safe_inform_name(id: str) -> None:
    spec = plate(
        rooms=[{"id": id, "name": "Place", "description": "Here."}],
        start=id,
        properties=[],
        actions=[],
        endings=[],
        walkthrough=[],
        max_score=1,
        things=[{"id": f"{id}-1", "name": "stone", "description": "Grey.", "place": id}],
        tasks=[
            {"id": f"{id}-2", "description": "Take it.", "points": 1, "when": [{"subject": f"{id}-1", "test": "held"}]}
        ],
    )
    machine = Game(spec).start()
    assert "have won" in machine.send("take stone")


def test_names_of_the_kits_actions_are_states_like_others() -> None:
    sources = sorted(Path(str(files("starling.inform7") / "Extensions")).rglob("*.i7x"))
    found = [re.findall(r"^([A-Z][a-z]+ing) is an action", source.read_text(), re.MULTILINE) for source in sources]
    states = sorted({word.lower() for words_of_file in found for word in words_of_file})
    assert {"wondering", "greeting", "following"} <= set(states)
    spec = plate()
    mood = {"id": "mood", "states": ["calm", *states]}
    properties = [*(p.model_dump(exclude_unset=True) for p in spec.properties), mood]
    compile_spec(spec.model_validate({**spec.model_dump(exclude_unset=True), "properties": properties}))


def test_source_lines_are_attributed_to_spec_elements() -> None:
    source = render(plate())
    lines = source.text.split("\n")
    at = next(i for i, line in enumerate(lines, start=1) if line.startswith("The description of the plate"))
    assert source.origin(at) == "things/plate"
    assert len(source.origins) >= len(lines)


def test_action_names_read_as_english() -> None:
    assert action_name("fill {noun} with {second}") == "filling-with"
    assert action_name("dance") == "just-dancing"


def test_rendering_is_deterministic() -> None:
    assert render(plate()) == render(plate())
    assert compile_spec(plate()).key == compile_spec(plate()).key


def test_folding_keeps_plain_texts_and_replaces_the_rest() -> None:
    for text in ("", "A plain text, with (all) signs: ~!\n\nAnd lines.", "x" * 80):
        assert fold(text) == text
    assert fold("tab\there\r\nnext\rlast\x07\x7f") == "tab here\nnext\nlast?"
    assert fold("y" * 81) == f"{'y' * 80} y"

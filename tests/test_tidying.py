"""Tidying games: what the bank knows is consistent, games vary and can be won, and no text tells the player where
things belong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection
from itertools import islice
from pathlib import Path

import pytest
from pydantic import ValidationError

from starling.analysis.verify import verify
from starling.author import make_author
from starling.author.embedded import tidying_of
from starling.author.planning.reading import read
from starling.author.tidying import MAX_COMMANDS, MAX_ROOMS, MAX_STRAYS, RECEPTACLES, tidying_game
from starling.author.tidying_bank import TidyingBank, load_tidying
from starling.author.tidying_pairs import placements, right_places, table
from starling.spec.checks import check
from starling.spec.commands import PARSER_WORDS
from starling.spec.exits import spec_exits
from starling.spec.model import PLAYER, GameSpec
from starling.targets import get_target
from starling.util.errors import AuthorError, MissingDependencyError
from starling.util.text import words

SEEDS = range(30)
IDEAS = Path("benchmarks/ideas")
AUTHOR = make_author("embedded")
BANK = load_tidying()
GAMES = [tidying_game(seed) for seed in SEEDS]


def ideas_in(file: str) -> list[str]:
    lines = (IDEAS / file).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def receptacles_of(spec: GameSpec) -> list[str]:
    return [t.id for t in spec.things if t.kind in ("container", "supporter")]


# The bank ---------------------------------------------------------------------------------------------


def test_bank_is_large_and_covers_many_sites() -> None:
    assert len(BANK.things) >= 900
    assert sum(len(r.names) for r in BANK.receptacles.values()) >= 250
    assert len(BANK.sites) >= 12
    assert len(BANK.sites["home"].rooms) >= 12
    assert len({r.kind for r in BANK.receptacles.values() if not BANK.by_kind[r.kind]}) >= 20  # nobody's right place


def test_parser_accepts_every_name_of_the_bank() -> None:
    doors = [name for names in BANK.stock.doors.values() for name in names]
    names = [t.name for t in BANK.things] + [n for r in BANK.receptacles.values() for n in r.names] + doors
    for name in names:
        assert re.fullmatch(r"[A-Za-z0-9' -]+", name), name
        assert not set(words(name)) & PARSER_WORDS, name


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"belongs": ["moon crater"]}, "unknown receptacle kind of new thing: 'moon crater'"),
        ({"name": BANK.things[0].name}, "occurs 2 times"),
        ({"name": "box with a lid"}, "contains a, with, which the parser reserves"),
        ({"arguable": ["fridge"]}, "both right and arguable"),
    ],
)
def test_a_wrong_entry_is_rejected_by_name(change: dict[str, object], message: str) -> None:
    entry = {"name": "new thing", "topic": "food", "belongs": ["fridge"], "looks": ["Cold."], **change}
    data = {name: getattr(BANK, name) for name in TidyingBank.model_fields}
    with pytest.raises(ValidationError, match=re.escape(message)):
        TidyingBank(**{**data, "things": [*BANK.things, entry]})


def test_a_thing_has_a_right_place_only_if_no_other_could_be_defended() -> None:
    by_name = {thing.name: thing for thing in BANK.things}
    assert by_name["dirty plate"].right_place(["crockery cupboard", "dishwasher", "sofa"]) == "dishwasher"
    assert by_name["clean plate"].right_place(["crockery cupboard", "dishwasher", "sofa"]) == "crockery cupboard"
    assert by_name["dirty plate"].right_place(["dishwasher", "kitchen sink"]) is None
    assert by_name["wet hand towel"].right_place(["towel rail", "sofa"]) == "towel rail"
    assert by_name["wet hand towel"].right_place(["towel rail", "clothes line"]) is None
    assert by_name["used tissue"].right_place(["sofa"]) is None


# Games ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("spec", GAMES, ids=lambda spec: f"{spec.provenance.seed}-{spec.id}")
def test_game_is_sound_and_keeps_its_bounds(spec: GameSpec) -> None:
    assert check(spec) == []
    assert GameSpec.model_validate_json(spec.to_json()) == spec
    assert 1 <= len(spec.rooms) <= MAX_ROOMS
    assert 1 <= len(spec.tasks) <= MAX_STRAYS
    assert RECEPTACLES[0] <= len(receptacles_of(spec)) <= RECEPTACLES[1]
    assert 2 <= len(spec.walkthrough) <= MAX_COMMANDS
    assert spec.max_score == len(spec.tasks) == sum(task.points for task in spec.tasks)


@pytest.mark.parametrize("spec", GAMES, ids=lambda spec: f"{spec.provenance.seed}-{spec.id}")
def test_each_stray_starts_in_a_wrong_place_and_has_one_right_place(spec: GameSpec) -> None:
    by_name = {thing.name: thing for thing in BANK.things}
    kind_of = {name: r.kind for r in BANK.receptacles.values() for name in r.names}
    things = {thing.id: thing for thing in spec.things}
    kinds = [kind_of[things[id].name] for id in receptacles_of(spec)]
    assert len(set(kinds)) == len(kinds)
    strays = dict(right_places(spec))
    assert len(strays) == len(spec.tasks)
    for thing in spec.things:
        if thing.portable and thing.kind == "thing":
            holder = things.get(thing.place or "")
            right = by_name[thing.name].right_place(kinds)
            assert right is not None
            if thing.name in strays:
                assert kind_of[strays[thing.name]] == right
                assert holder is None or holder.name != strays[thing.name]
            else:
                assert holder is not None
                assert kind_of[holder.name] == right


@pytest.mark.parametrize("spec", GAMES, ids=lambda spec: f"{spec.provenance.seed}-{spec.id}")
def test_no_text_tells_where_a_stray_belongs(spec: GameSpec) -> None:
    for stray, home in right_places(spec):
        told = [spec.intro, *(t.description for t in spec.tasks), *(t.say for t in spec.tasks)]
        told += [t.description for t in spec.things if t.name == stray]
        told += [t.description for t in spec.things if t.kind == "door"]
        for text in told:
            assert home not in text.lower(), (stray, home, text)
        assert stray not in spec.intro.lower()


@pytest.mark.parametrize("seed", [1, 11, 21])
def test_walkthrough_wins_the_compiled_game_with_full_score(seed: int) -> None:
    spec = GAMES[seed]
    verdict = verify(spec)
    assert verdict.ok, verdict.problems
    assert verdict.won
    assert verdict.score == verdict.max_score == len(spec.tasks)


def test_games_differ_in_structure() -> None:
    assert {len(spec.rooms) for spec in GAMES} == set(range(1, MAX_ROOMS + 1))
    assert len({len(spec.tasks) for spec in GAMES}) >= 6
    assert len({len(receptacles_of(spec)) for spec in GAMES}) >= 8
    degrees = {tuple(sorted(len(spec_exits(spec, room.id)) for room in spec.rooms)) for spec in GAMES}
    assert len(degrees) >= 9
    places = {thing.place for spec in GAMES for thing in spec.things if thing.name in dict(right_places(spec))}
    rooms = {room.id for spec in GAMES for room in spec.rooms}
    assert PLAYER in places
    assert places & rooms
    assert places - rooms - {PLAYER}
    assert any(thing.kind == "door" and not thing.states for spec in GAMES for thing in spec.things)
    assert any("open" in command for spec in GAMES for command in spec.walkthrough)
    assert len({spec.title for spec in GAMES}) >= 15
    assert len({spec.intro for spec in GAMES}) == len(GAMES)


def test_same_seed_same_bytes() -> None:
    for seed in SEEDS:
        assert tidying_game(seed).to_json() == GAMES[seed].to_json()
    assert len({spec.to_json() for spec in GAMES}) == len(GAMES)


@pytest.mark.parametrize("strays", [(0, 3), (3, 2), (1, MAX_STRAYS + 1)])
def test_impossible_number_of_strays_is_refused(strays: tuple[int, int]) -> None:
    with pytest.raises(AuthorError, match="give a range within 1 to 8"):
        tidying_game(0, strays=strays)


# Ideas ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("idea", ideas_in("tidying.txt"))
def test_idea_becomes_a_tidying_game(idea: str) -> None:
    spec = AUTHOR.write(idea, 0)
    assert spec.idea == idea
    assert len(right_places(spec)) == len(spec.tasks) >= 2
    assert check(spec) == []


@pytest.mark.parametrize(
    ("idea", "rooms", "topics"),
    [
        ("tidy the kitchen", {"kitchen"}, set()),
        ("put everything back where it belongs in the workshop", {"bench-room", "machine-room", "paint-room"}, set()),
        ("clear up the opera house after the celebration", {r.id for r in BANK.sites["theatre"].rooms}, set()),
        ("sort the laundry", {"utility-room", "linen-room"}, {"laundry", "clothes", "linen"}),
    ],
)
def test_game_is_about_its_idea(idea: str, rooms: set[str], topics: set[str]) -> None:
    topic_of = {thing.name: thing.topic for thing in BANK.things}
    specs = [AUTHOR.write(idea, seed) for seed in range(4)]
    for spec in specs:
        assert rooms & {room.id for room in spec.rooms}
    if topics:
        about = Counter(topic_of[stray] in topics for spec in specs for stray, _ in right_places(spec))
        assert about[True] > about[False]


@pytest.mark.parametrize("file", ["tuned.txt", "later.txt", "unseen-100.txt", "unseen-12.txt"])
def test_tidying_takes_no_idea_from_other_procedures(file: str) -> None:
    for idea in ideas_in(file):
        assert tidying_of(read(idea)) is None, idea


# Pairs ------------------------------------------------------------------------------------------------


def test_placements_have_one_right_receptacle_and_are_reproducible() -> None:
    homes: dict[str, set[str]] = {}
    for thing, receptacle in table():
        homes.setdefault(thing, set()).add(receptacle)
    chosen = list(placements(3, 3000))
    assert len(chosen) == 3000
    assert len({choice.thing for choice in chosen}) == len(BANK.things)
    for thing, receptacles, right in chosen:
        assert [i for i, name in enumerate(receptacles) if name in homes[thing]] == [right]
        assert 2 <= len(receptacles) == len(set(receptacles)) <= 14
    assert list(islice(placements(3, 3000), 100)) == chosen[:100]
    assert list(placements(4, 100)) != chosen[:100]
    first = Counter(right / (len(receptacles) - 1) > 0.5 for _, receptacles, right in chosen)
    assert 0.4 < first[True] / len(chosen) < 0.6  # the right one is anywhere in the list


def test_pairs_of_another_game_are_refused() -> None:
    with pytest.raises(AuthorError, match="not a tidying game"):
        right_places(AUTHOR.write("make onion soup", 0))


# Independence of TextWorld Commonsense ----------------------------------------------------------------


def commonsense_pairs() -> set[tuple[str, str]]:
    """(thing, receptacle) as TextWorld Commonsense places them, from the solutions of its installed games."""
    pairs: set[tuple[str, str]] = set()
    for name in ("twc-easy", "twc-medium", "twc-hard"):
        for fold in ("train", "dev", "test"):
            try:
                env = get_target(name).make(fold, walkthrough=True)
            except MissingDependencyError as error:
                pytest.skip(str(error))
            for variation in range(25):
                _, info = env.reset(options={"variation": variation})
                for command in info["policy_commands"]:
                    if found := re.fullmatch(r"put (.+) (?:in|on) (.+)", command):
                        pairs.add((found[1].lower(), found[2].lower()))
            env.close()
    return pairs


def test_the_bank_is_independent_of_textworld_commonsense(record_property: Callable[[str, object], None]) -> None:
    """Both speak of everyday things, so some words coincide; the lists and their pairing do not."""
    theirs, ours = commonsense_pairs(), set(table())
    assert len(theirs) > 50
    their_things, their_receptacles = ({pair[i] for pair in theirs} for i in (0, 1))
    our_things, our_receptacles = ({pair[i] for pair in ours} for i in (0, 1))
    figures = {
        "share of their things among ours": share(their_things, our_things),
        "share of their things of several words among ours": share(phrases(their_things), our_things),
        "share of our things among theirs": share(our_things, their_things),
        "share of their receptacles of several words among ours": share(phrases(their_receptacles), our_receptacles),
        "share of our receptacles among theirs": share(our_receptacles, their_receptacles),
        "share of their pairs among ours": share(theirs, ours),
        "share of our pairs among theirs": share(ours, theirs),
    }
    for name, figure in figures.items():
        record_property(name, figure)
    print(len(theirs), "pairs;", figures)
    # About twice what it is (0.8%, 0.1%, 2.6%, 5.8%, 42%); words like "kitchen cupboard" cannot be avoided.
    assert figures["share of our things among theirs"] < 0.016
    assert figures["share of our pairs among theirs"] < 0.002
    assert figures["share of their pairs among ours"] < 0.06
    assert figures["share of their things of several words among ours"] < 0.12
    assert figures["share of their receptacles of several words among ours"] < 0.7


def phrases(names: set[str]) -> set[str]:
    return {name for name in names if " " in name}


def share(names: Collection[object], among: Collection[object]) -> float:
    return sum(name in among for name in names) / max(1, len(names))

"""Games that the embedded author plans: about all that an idea asks for, as large as asked for, of many structures."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path

import networkx as nx
import pytest

from starling.analysis.verify import verify
from starling.author import make_author
from starling.author.bank import Fixture, load_bank
from starling.author.compose import compose
from starling.author.planning.author import Size, plan_game
from starling.author.planning.describing import seen, ways
from starling.author.planning.joining import joined, spelled_out
from starling.author.planning.lore import load_lore
from starling.author.planning.plot import Plot
from starling.author.planning.reading import read
from starling.author.planning.sampling import planned_game
from starling.author.planning.sayings import say
from starling.author.renaming import seeded_rng
from starling.author.wording import Noun, is_plural, named
from starling.inform.render import render
from starling.library.game import UnsavedGame
from starling.spec.checks import check
from starling.spec.model import GameSpec
from starling.util.errors import AuthorError

DIVERSITY = runpy.run_path(str(Path(__file__).parent.parent / "benchmarks" / "diversity.py"))


def names(spec: GameSpec) -> str:
    return " ".join(name for thing in spec.things for name in (thing.name, *thing.synonyms))


@pytest.mark.parametrize(
    ("idea", "deeds"),
    [
        ("bake bread and feed the cat", ["bread", "cat"]),
        ("find the lost spectacles, then wash the muddy dog", ["spectacles", "dog"]),
        ("repair the radio, plant the tulip bulbs and knit a scarf", ["radio", "tulip bulbs", "scarf"]),
    ],
)
def test_several_goals_are_one_world_with_all_of_them(idea: str, deeds: list[str]) -> None:
    spec = make_author("embedded").write(idea, 2)
    tasks = " ".join(task.description for task in spec.tasks).lower()
    for deed in deeds:
        assert deed in names(spec)
        assert deed in tasks


def test_the_idea_names_the_deed_and_the_thing() -> None:
    spec = make_author("embedded").write("calibrate the spectrometer", 1)
    assert "spectrometer" in names(spec)
    assert any("spectrometer" in command for command in spec.walkthrough)


def test_a_place_that_the_idea_names_is_where_the_game_is() -> None:
    spec = make_author("embedded").write("repair the radio in the lighthouse", 1)
    assert any("lighthouse" in room.name.lower() or "lamp" in room.name.lower() for room in spec.rooms)


@pytest.mark.parametrize(
    ("idea", "typed"),
    [
        ("free the whale tangled in a fishing net", "free whale"),
        ("dock the damaged shuttle during a meteor shower", "meteor shower"),
        ("smuggle the baby griffin past the palace guards", "palace guards"),
        ("bail out the leaking boat with a hat", "with hat"),
    ],
)
def test_a_deed_in_the_words_of_the_idea_is_typed_so_on_its_terms(idea: str, typed: str) -> None:
    spec = plan_game(read(idea), 3)
    assert idea in spec.intro
    assert any(typed in command for command in spec.walkthrough)
    assert check(spec) == []


def test_the_deed_waits_for_what_the_idea_puts_in_its_way() -> None:
    idea = "smuggle the baby griffin past the palace guards"
    spec = plan_game(read(idea), 3)
    guards = next(thing.id for thing in spec.things if thing.name == "palace guards")
    deed = next(action for action in spec.actions if action.command == "smuggle {noun}")
    needed = {fact.condition.subject for fact in deed.requires}
    helping = [a for a in spec.actions if guards in (*a.noun, *a.second) or any(e.subject == guards for e in a.effects)]
    assert guards in needed and helping


def test_one_deed_has_games_of_many_structures() -> None:
    request = read("teach the parrot to stop swearing")
    shapes = {json.dumps(DIVERSITY["rule_shape"](plan_game(request, seed))) for seed in range(24)}
    assert len(shapes) >= 12  # 13 to 20 of 24 in ten such ranges of seeds


def test_both_deeds_to_one_thing_come_in_the_order_of_the_idea() -> None:
    spec = plan_game(read("splice the frayed anchor rope and then grease it"), 1)
    deeds = [command.split()[0] for command in spec.walkthrough if "frayed anchor rope" in command]
    assert deeds.index("splice") < deeds.index("grease")


def test_time_runs_out_after_a_reminder() -> None:
    spec = plan_game(read("patch the oxygen leak before the air runs out"), 2)
    assert any(ending.outcome == "lost" and "before the air runs out" in ending.text for ending in spec.endings)
    assert any("before the air runs out" in rule.say for rule in spec.rules)


def test_a_game_has_the_size_asked_for() -> None:
    author = make_author("embedded", length=(60, 100), rooms=(10, 14), goals=3, people=2)
    spec = author.write("repair the radio", 5)
    assert 60 <= len(spec.walkthrough) <= 100
    assert 10 <= len(spec.rooms) <= 16  # more where its places demand it
    assert sum(thing.kind == "person" for thing in spec.things) >= 2
    assert verify(spec).ok


def test_a_batch_of_another_size_is_another_batch() -> None:
    assert make_author("embedded").settings == {}
    assert make_author("embedded", rooms=(3, 5), goals=2).settings == {"rooms": "3-5", "goals": 2}


def test_transcripts_in_the_documentation_are_what_the_games_say() -> None:
    page = (Path(__file__).parent.parent / "docs" / "planned-games.md").read_text(encoding="utf-8")
    asked = re.findall(r'starling generate "([^"]+)" --seed (\d+)', page)
    assert len(asked) == 3
    for idea, seed in asked:
        game = UnsavedGame(make_author("embedded").write(idea, int(seed)))
        machine = game.start()
        told = [game.begin(machine, None).strip()]
        for command in game.spec.walkthrough:
            told += [f"> {command}", game.step(machine, command).strip()]
        assert "\n\n".join(told) in page
        assert game.world.won(machine.memory())


@pytest.mark.parametrize("seed", range(0, 40, 4))
def test_planned_games_are_won_by_their_walkthroughs(seed: int) -> None:
    spec = planned_game(seed)
    assert check(spec) == []
    verdict = verify(spec)
    assert verdict.ok, verdict.problems


def test_planned_games_are_the_same_for_the_same_seed_only() -> None:
    assert planned_game(3).to_json() == planned_game(3).to_json()
    assert planned_game(3).to_json() != planned_game(4).to_json()
    assert plan_game(read("sharpen the axe"), 1, attempt=2) != plan_game(read("sharpen the axe"), 1)


def test_games_differ_in_structure() -> None:
    games = [planned_game(seed) for seed in range(60)]
    shapes = {json.dumps(DIVERSITY["rule_shape"](game)) for game in games}
    assert len(shapes) >= 54
    graphs = [DIVERSITY["graph_hash"](game) for game in games]
    pairs = [(a, b) for number, a in enumerate(graphs) for b in graphs[:number]]
    assert sum(a == b for a, b in pairs) <= len(pairs) / 20
    assert len({" ".join(sorted({a.command.split()[0] for a in game.actions})) for game in games}) >= 50


def test_every_kind_of_complication_occurs() -> None:
    lore = load_lore()
    commands = " ".join(command for seed in range(80) for command in planned_game(seed).walkthrough)
    for scripts in (lore.ways, lore.troubles, lore.barriers):
        verbs = {step.do.split()[0] for script in scripts for step in script.steps if step.do}
        assert sum(f" {verb} " in commands for verb in verbs) > 5


def test_a_thing_is_never_hidden_behind_itself() -> None:
    """What must be had before a thing is of use never includes what needs the thing."""
    for seed in range(30):
        game = plan_game(read("repair the clock and make carrot soup"), seed, Size(30, 60))
        order: nx.DiGraph[str] = nx.DiGraph()
        for action in game.actions:
            for effect in action.effects:
                if effect.do == "move" and effect.value in ("player", "here"):
                    used = [*action.noun, *action.second, *action.third]
                    order.add_edges_from((effect.subject, other) for other in used if other != effect.subject)
        assert nx.is_directed_acyclic_graph(order)


def test_an_idea_without_a_deed_is_refused_in_one_line() -> None:
    for idea in ("お茶をいれる", "???", "the"):
        with pytest.raises(AuthorError) as refusal:
            make_author("embedded").write(idea, 0)
        assert "\n" not in str(refusal.value)


def test_a_long_idea_takes_bounded_time() -> None:
    text = ("mend the fence and feed the goat and then " * 60)[:1990]
    try:
        assert check(make_author("embedded").write(text, 0)) == []
    except AuthorError as refusal:
        assert "\n" not in str(refusal)


def test_knowledge_is_whole() -> None:
    lore = load_lore()
    assert len(lore.goals) >= 380
    assert len(lore.ways) >= 100
    assert len(lore.troubles) >= 40
    assert len(lore.barriers) >= 25
    ids = [script.id for scripts in (lore.goals, lore.ways, lore.troubles, lore.barriers) for script in scripts]
    assert len(ids) == len(set(ids))


def test_tools_are_shared_between_goals() -> None:
    """Two goals that need a screwdriver are content with one, more often than not."""
    shared = 0
    for seed in range(20):
        request = read("repair the radio and repair the clock")
        game = plan_game(request, seed, Size(15, 60))
        drivers = [t for t in game.things if "screw" in t.name]
        shared += len(drivers) == 1
    assert shared > 5
    assert Plot.__doc__


def test_reading_one_thing_does_not_make_another_unreadable() -> None:
    """Two commands with "read": the second must not make the game forget the first."""
    note = {"id": "note", "name": "blue note", "description": "A note.", "place": "hall"}
    judge = {"id": "judge", "name": "judge", "description": "A judge.", "kind": "person", "place": "hall"}
    data = {
        "id": "reading",
        "title": "Reading",
        "idea": "read",
        "intro": "Read.",
        "skills": ["caring"],
        "difficulty": "easy",
        "rooms": [{"id": "hall", "name": "Hall", "description": "A hall."}],
        "start": "hall",
        "properties": [
            {"id": "paper-state", "states": ["unread", "read-aloud"]},
            {"id": "note-state", "states": ["folded", "unfolded"]},
        ],
        "things": [
            {**note, "properties": ["note-state"]},
            {
                "id": "paper",
                "name": "evening paper",
                "description": "News.",
                "place": "hall",
                "properties": ["paper-state"],
            },
            {**judge, "portable": False},
        ],
        "actions": [
            {
                "id": "aloud",
                "command": "read {noun} to {second}",
                "noun": ["paper"],
                "second": ["judge"],
                "effects": [{"do": "set", "subject": "paper", "value": "read-aloud"}],
                "report": "You read it aloud.",
            },
            {
                "id": "alone",
                "command": "read {noun}",
                "noun": ["note"],
                "effects": [{"do": "set", "subject": "note", "value": "unfolded"}],
                "report": "You read it.",
            },
        ],
        "tasks": [
            {
                "id": "a",
                "description": "Read to the judge.",
                "when": [{"subject": "paper", "test": "is", "value": "read-aloud"}],
                "points": 1,
            },
            {
                "id": "b",
                "description": "Read the note.",
                "when": [{"subject": "note", "test": "is", "value": "unfolded"}],
                "points": 1,
            },
        ],
        "max_score": 2,
        "walkthrough": ["read evening paper to judge", "read blue note"],
    }
    spec = GameSpec.model_validate(data)
    assert render(spec).text.count('Understand the command "read" as something new') == 1
    assert verify(spec).ok


@pytest.mark.parametrize(
    ("idea", "suspects"), [("who nibbled the wedding cake?", 3), ("find out which of the four cooks salted the pie", 4)]
)
def test_a_mystery_has_one_answer_that_the_clues_leave_and_wrong_ones_that_lose(idea: str, suspects: int) -> None:
    spec = plan_game(read(idea), 7)
    accused = {action.noun[0]: action for action in spec.actions if action.command == "accuse {noun}"}
    lost = {e.when[0].subject for e in spec.endings if e.outcome == "lost"} & set(accused)
    (guilty,) = set(accused) - lost
    assert len(accused) >= suspects
    assert spec.walkthrough[-1] == f"accuse {next(t.name for t in spec.things if t.id == guilty)}"
    clues = [r.condition for r in accused[guilty].requires if r.condition.subject != guilty]
    assert len(clues) == 3
    for innocent in lost:
        assert [r.condition for r in accused[innocent].requires] == clues  # nobody is accused without proof
    looks = {t.id: t.description for t in spec.things if t.id in accused}
    assert len(set(looks.values())) == len(looks)


def test_what_is_forbidden_loses_and_a_stand_in_is_used() -> None:
    spec = plan_game(read("land the shuttle without using the computer"), 7)
    shown = next(t for t in spec.things if t.name == "computer")
    assert any(a.command == "use {noun}" and a.noun == [shown.id] for a in spec.actions)
    assert any(e.outcome == "lost" and e.when[0].subject == shown.id for e in spec.endings)
    assert any(command.startswith("replace computer with ") for command in spec.walkthrough)


def test_only_what_the_idea_allows_is_used() -> None:
    for seed in range(8):
        spec = plan_game(read("calm the frightened horse using only an apple"), seed)
        done = [command for command in spec.walkthrough if "horse" in command]
        assert "calm frightened horse with apple" in done
        assert any(command.startswith("push away ") for command in spec.walkthrough)
        # Obstacles on the way may take other things.
        assert all(command.endswith((" frightened horse", " with apple")) for command in done)


def test_what_is_made_is_handed_to_whom_the_idea_names() -> None:
    spec = plan_game(read("I want to mend my grandfather's watch and give it to my sister"), 7)
    assert spec.walkthrough[-1].endswith("watch to sister")
    assert "want" not in spec.intro and "grandfather" not in [t.name for t in spec.things]


def test_two_planned_games_compose_into_one_world() -> None:
    author = make_author("embedded")
    joined = compose(author.write("brew tea for a sick friend", 1), author.write("repair the broken radio", 2), 0)
    assert not any(t.kind == "door" and "gone" in t.description for t in joined.things)
    assert any(c.endswith("tea to sick friend") for c in joined.walkthrough)
    assert any(c == "repair broken radio" for c in joined.walkthrough)
    assert check(joined) == []


def textworld_names() -> set[str]:
    """Names of several words that TextWorld's grammars give to rooms and things."""
    textworld = pytest.importorskip("textworld")
    folder = Path(textworld.__file__).parent / "generator" / "data" / "text_grammars"
    symbol = re.compile(r"#[^#]*#")
    parts = {
        name.strip().lower()
        for file in folder.glob("*_obj.twg")
        for line in file.read_text(encoding="utf-8").splitlines()
        for name in re.split(r"[:;|]|<->", symbol.sub(" ", line))
    }
    return {name for name in parts if re.fullmatch(r"[a-z]+(?: [a-z]+)+", name)}


def test_the_bank_is_independent_of_textworld() -> None:
    """Both speak of everyday things, so some names of several words coincide; hardly any do."""
    theirs, bank = textworld_names(), load_bank()
    ours = {thing.name for thing in bank.things} | {f.name for p in bank.places.values() for f in p.fixtures}
    ours |= {name.lower() for p in bank.places.values() for name in p.names}
    ours = {name for name in ours if " " in name}
    assert len(theirs) > 30 and len(ours) > 1000
    print(len(ours & theirs), "of", len(ours), "names occur among", len(theirs), sorted(ours & theirs))
    assert len(ours & theirs) / len(ours) < 0.01


@pytest.mark.parametrize(
    ("idea", "names"),
    [
        ("teach the apprentice to sharpen a chisel", {"apprentice", "chisel"}),
        ("change the bandage on the old sailor's arm", {"bandage", "sailor"}),
        ("the hamster has escaped from the science classroom", {"hamster", "science classroom"}),
        ("switch off the projector and stack the chairs", {"projector", "chairs"}),
    ],
)
def test_what_the_idea_names_is_in_the_game(idea: str, names: set[str]) -> None:
    spec = plan_game(read(idea), 1)
    assert names <= {*(t.name.lower() for t in spec.things), *(r.name.lower() for r in spec.rooms)}


def test_goals_that_get_in_each_others_way_give_way_to_the_words_of_the_idea() -> None:
    commands = plan_game(read("patch the sail and then hoist it"), 1).walkthrough
    assert [c.split()[0] for c in commands if c.startswith(("patch sail", "hoist sail"))] == ["patch", "hoist"]


def test_several_pieces_of_furniture_are_a_plural() -> None:
    hooks = {"name": "lead hooks", "look": "", "seen": "", "type": "supporter", "keep": []}
    with pytest.raises(ValueError, match="plural"):
        Fixture.model_validate(hooks)
    assert is_plural("row of hooks") is is_plural("cheese press") is False
    noun = Noun("low lead hooks", plural=Fixture.model_validate({**hooks, "plural": True}).plural)
    for seed in range(40):
        others = {"room": Noun("hall"), "person": Noun("cook"), "place": Noun("attic")}
        said = say("stands-indoors", seeded_rng(seed), {"thing": noun, **others})
        assert "a low lead hooks" not in said.lower() and "hooks stands" not in said


def test_a_text_without_names_is_joined_to_what_is_done() -> None:
    plot = Plot(load_lore().themes["home"], seeded_rng(1))
    cord, knife = (plot.add(Noun(name), "", 0) for name in ("red cord", "old knife"))
    pattern, items = "cut {noun} with {second}", [cord, knife]
    told = {joined(plot, "told", "It parts and curls away. Done.", pattern, items) for _ in range(40)}
    assert told == {
        "It parts and curls away. Done.",
        "You cut the red cord with the old knife: it parts and curls away. Done.",
    }
    assert joined(plot, "told", "The red cord parts.", pattern, items) == "The red cord parts."
    assert spelled_out("draw map on {noun}", [knife]) == {}  # no sentence, but how players type it


def test_descriptions_say_what_is_in_a_place_and_behind_its_exits() -> None:
    lore, bank = load_lore(), load_bank()
    assert set(lore.scenery) == set(bank.places)
    plot = Plot(lore.themes["home"], seeded_rng(3))
    kitchen = bank.places["kitchen"]
    told = [" ".join(seen(plot, kitchen, "kitchen")).lower() for _ in range(30)]
    assert all(any(detail.lower() in text for detail in lore.scenery["kitchen"].details) for text in told)
    assert len(set(told)) == len(told)
    led = [ways({"north": "garden"}, {"garden": "walled garden"}, plot.rng) for _ in range(30)]
    assert all("north" in text and "the walled garden" in text.lower() for text in led)
    assert any(air in text for text in led for air in lore.scenery["garden"].air)


def test_a_thing_is_called_by_its_name_where_a_text_begins_with_a_pronoun() -> None:
    assert named("It is dry.", Noun("ladder")) == "The ladder is dry."
    assert named("They are dry.", Noun("boots", plural=True)) == "The boots are dry."
    assert named("It is time to go.", Noun("clock")) == "It is time to go."

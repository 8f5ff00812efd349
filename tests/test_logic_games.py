"""What a spec can say about actions, rules, tasks and texts, each in a small game that is compiled and played."""

from __future__ import annotations

import math

import numpy as np
import pytest

from starling.analysis.analyse import analyse
from starling.analysis.verify import verify
from starling.envs.env import StarlingEnv
from starling.envs.vector import StarlingVectorEnv
from starling.envs.wrappers.commands import possible_commands
from starling.inform.render import render
from starling.library.game import LUCKS, UnsavedGame
from starling.spec.checks import check
from starling.spec.commands import COMPILER_VERBS
from starling.spec.kinds import without_kinds
from starling.spec.model import GameSpec, parse_spec
from starling.spec.voices import in_voice
from starling.states.crawl import check_sample
from starling.states.graph import WON
from starling.util.errors import SpecError
from tests import logic_games as games


def play(spec: GameSpec, *commands: str, seed: int | None = None) -> list[str]:
    """The responses to commands, the opening text first."""
    game = UnsavedGame(spec)
    machine = game.start()
    return [game.begin(machine, seed), *(machine.send(command) for command in commands)]


def admissible(spec: GameSpec, *commands: str) -> tuple[str, ...]:
    """The admissible commands after these."""
    game = UnsavedGame(spec)
    machine = game.start()
    for command in commands:
        machine.send(command)
    return game.expand(machine).admissible


@pytest.mark.parametrize("name", games.GAMES)
def test_the_walkthrough_wins_and_the_graph_is_exact(name: str) -> None:
    spec = games.GAMES[name]
    assert check(spec) == []
    assert parse_spec(spec.to_json()) == spec
    game = UnsavedGame(spec)
    verdict = verify(game)
    assert verdict.ok, verdict.problems
    found = analyse(game, math.inf, 1500)
    assert found.plan is not None and len(found.plan) <= len(spec.walkthrough)
    assert check_sample(game, 40) >= 30
    known = set(possible_commands(spec))
    assert all(set(game.info(state).admissible) <= known for state in range(0, len(game.graph), 7))


def test_a_rule_about_kinds_holds_for_each_pair_of_their_things() -> None:
    heating = ("take soup", "switch on stove", "put soup on stove")
    *_, put, again = play(games.STOVE, *heating, "wait")
    assert put.count("The soup takes heat from the stove.") == again.count("takes heat") == 1
    *_, both = play(games.STOVE, *heating, "switch on candle")
    assert "from the stove" in both and "from the candle" in both  # a pair for each heater that is on
    assert "heat" not in play(games.STOVE, "take brick", "put brick on stove", "wait")[-1]  # none is on


def test_actions_and_conditions_about_a_kind_hold_for_its_things_and_those_of_kinds_of_it() -> None:
    warm = play(games.STOVE, "taste soup", "taste bread", "switch on candle", "taste bread", "taste brick")
    assert warm[1:3] == ["The soup is stone cold.", "Nothing is on."]
    assert warm[4:] == ["The bread tastes of smoke.", "You taste nothing unexpected."]
    assert without_kinds(without_kinds(games.STOVE)) == without_kinds(games.STOVE)
    assert [t.properties for t in without_kinds(games.STOVE).things] == [[], [], ["warmth"], ["warmth"], ["warmth"]]


def test_what_the_game_mentions_is_what_is_offered_to_be_typed() -> None:
    start = admissible(games.SAFE)
    assert [c for c in start if c.startswith(("dial", "say", "turn", "carve"))] == [
        "dial 4711",
        "turn safe to 3",
        "turn safe to 12",
    ]
    assert "say xyzzy" in admissible(games.SAFE, "dial 4711", "open safe", "take gem")


def test_typed_words_and_numbers_are_answered_by_the_first_action_they_fit() -> None:
    responses = play(
        games.SAFE, "dial 17", "dial 9999", "dial four", "set safe at 999", "x safe", "say anything you like"
    )
    assert responses[1:4] == ["Not 17.", "The lock stays silent.", "The lock stays silent."]
    assert responses[4:] == [
        "The safe is at 999, far round.",
        "The dial shows 999.",
        "Nobody hears 'anything you like'.",
    ]
    assert "understand that number" in play(games.SAFE, "dial nonsense")[1]
    assert play(games.SAFE, "turn safe to 5000", "x safe")[2] == "The dial shows 999."  # clamped to the maximum


def test_numbers_are_compared_and_computed_with_and_printed() -> None:
    assert play(games.SCALES, "sell eggs")[1] == "Not before most of them are gathered."
    gathered = play(games.SCALES, "x basket", "gather eggs", "x basket", "gather eggs", "weigh eggs", "sell eggs")
    assert gathered[1] == "It holds no eggs."
    assert gathered[2:4] == ["The basket holds one egg; two are left.", "It holds one egg."]
    assert gathered[4:] == ["The basket holds two eggs; one is left.", "40 ounces.", "You have 14 coins."]
    assert play(games.SCALES, *["gather eggs"] * 3, "weigh eggs", "pay debt")[-2:] == [
        "50 ounces.",
        "You have 7 of 20.",
    ]


def test_chance_depends_on_the_seed_and_is_part_of_the_state() -> None:
    fishing = ["fish"] * 12
    runs = {seed: play(games.POND, *fishing, seed=seed) for seed in range(0, LUCKS, 16)}
    assert len({tuple(run) for run in runs.values()}) > 4
    assert runs[16] == play(games.POND, *fishing, seed=16 + LUCKS)
    game = UnsavedGame(games.POND)
    assert game.stochastic and not UnsavedGame(games.SAFE).stochastic
    found = analyse(game, math.inf, 5000)
    assert found.closed and found.states > LUCKS


def test_episodes_of_stochastic_games_differ_and_a_seed_repeats_them() -> None:
    def episode(env: StarlingEnv, seed: int | None) -> list[str]:
        texts, ended = [env.reset(seed=seed)[0]], False
        while len(texts) < 13 and not ended:
            text, _, ended, _, _ = env.step("fish")
            texts.append(text)
        return texts

    graph, live = (StarlingEnv(UnsavedGame(games.POND), backend=backend) for backend in ("graph", "live"))
    for seed in (0, 5, 77):
        assert episode(graph, seed) == episode(live, seed) == episode(graph, seed)
    later = [tuple(episode(graph, None)) for _ in range(6)]
    assert len(set(later)) > 1
    episode(live, 77)
    assert [tuple(episode(live, None)) for _ in range(6)] == later


@pytest.mark.parametrize("backend", ["graph", "live"])
def test_vector_environments_give_each_episode_a_luck_of_its_own(backend: str) -> None:
    envs = StarlingVectorEnv([UnsavedGame(games.POND)], 4, backend=backend)  # type: ignore[arg-type]

    def run() -> list[tuple[str, ...]]:
        texts = [envs.reset(seed=3)[0]]
        texts += [envs.step(["fish"] * 4)[0] for _ in range(25)]
        return texts

    texts = run()
    assert len({row for row in zip(*texts, strict=True)}) == 4
    assert texts == run()


def test_repeated_optional_and_penalised_tasks() -> None:
    game = UnsavedGame(games.CLIMB)
    machine = game.start()
    scores = []
    for command in ("ring bell", "ring bell", "hush bell", "ring bell", "smash vase", "mend vase", "smash vase"):
        machine.send(command)
        scores.append(game.world.score(machine.memory()))
    assert scores == [2, 2, 2, 4, 3, 3, 2]
    assert game.world.times_done(machine.memory(), "rung") == 2
    assert game.world.tasks_done(machine.memory()) == ["rung", "broke"]
    assert not game.world.ended(machine.memory())  # the optional task is still open


def test_the_ending_that_is_reached_decides_on_rank_and_points() -> None:
    assert "have won: Master Ringer" in play(games.CLIMB, *games.CLIMB.walkthrough)[-1]
    game = UnsavedGame(games.CLIMB)
    machine = game.start()
    for command in ("ring bell", "ring bell", "ring bell"):
        text = machine.send(command)
    assert "have won: Apprentice" in text
    assert game.world.won(machine.memory()) and game.world.score(machine.memory()) == 2


def test_a_turn_limit_warns_and_then_ends_the_game() -> None:
    texts = play(games.CLIMB, "ring bell", *["wait"] * 9)
    assert "Two turns are left, and you have two points." in texts[8]
    assert "turns are left" not in texts[7] + texts[9]
    assert "have lost" in texts[10] and "have lost" not in texts[9]
    commands = admissible(games.CLIMB, "wait")
    assert "wait" in commands and "smash vase" in commands
    assert not {"mend vase", "hush bell"} & set(commands)


def test_a_third_thing_is_named_in_the_command() -> None:
    assert play(games.BRIDGE, "tie plank to tree with old rope")[1] == "You do not hold the old rope."
    tied = play(games.BRIDGE, "take chain", "tie plank to the post with the iron chain")[2]
    assert tied == "The iron chain ties the plank to the post."
    assert "The old rope" in play(games.BRIDGE, "take cord", "tie plank to post with cord")[2]
    assert "tie plank to post with old rope" in admissible(games.BRIDGE, "take rope")


def test_verbs_of_the_kit_have_other_uses() -> None:
    assert play(games.CELLAR, "look under rug", "read note", "turn note")[2:] == [
        "It says 'lever'.",
        "You turn it over.\n\n[Your score has just gone up by one point.]",
    ]
    assert play(games.CELLAR, "read rug", "turn rug", "take rug")[1:] == [
        "Plain.",
        "Nothing obvious happens.",
        "You can't take the rug with you.",
    ]
    assert "look under rug" in admissible(games.CELLAR)


def test_going_and_waiting_can_have_conditions_and_effects() -> None:
    tired, _, gone, back = play(games.CELLAR, "go north", "wait", "go north", "go south")[1:]
    assert tired == "You are too tired to go."
    assert gone.startswith("You stride out.\n\nHall")
    assert back.startswith("Room")
    assert "go north" not in admissible(games.CELLAR)
    assert "go north" in admissible(games.CELLAR, "wait")


def test_another_voice_tells_the_same_game() -> None:
    pirate = in_voice(games.SCALES, "pirate")
    assert check(pirate) == []
    told = play(pirate, "x purse", "sell eggs", *games.SCALES.walkthrough)
    assert told[0].startswith("Arr, it begins.")
    assert told[1:3] == ["A fat purse: 7.", "Not before most be gathered."]
    assert told[-1].startswith("Paid, ye miser.")
    assert pirate.walkthrough == games.SCALES.walkthrough
    with pytest.raises(SpecError, match=r"no voice 'pirat'; did you mean pirate"):
        in_voice(games.SCALES, "pirat")


def test_conditions_may_be_nested() -> None:
    always = {
        "test": "all",
        "conditions": [{"test": "any", "conditions": [games.held("gem"), games.is_("safe", "open")]}],
    }
    never = {**always, "negate": True}
    nested = {"test": "any", "conditions": [never, {"test": "all", "conditions": [games.held("gem"), always]}]}
    tasks = [games.task("nested", nested, games.is_("safe", "open"))]
    spec = games.SAFE.model_copy(update={"tasks": [], "max_score": 1, "walkthrough": []})
    spec = GameSpec.model_validate({**spec.model_dump(), "tasks": tasks})
    assert check(spec) == []
    opened = play(spec, "dial 4711", "open safe", "take gem")
    assert "have won" not in opened[2] and "have won" in opened[3]
    game = UnsavedGame(spec)
    assert analyse(game, math.inf, 500).plan is not None
    machine, condition = game.start(), game.spec.tasks[0].when[0]
    for state in range(len(game.graph)):
        game.enter(machine, state)
        if game.world.holds(machine.memory(), condition) and "open" in str(game.facts(state)):
            assert game.graph.ended.data[state] == WON or not game.world.holds(machine.memory(), spec.tasks[0].when[1])


def test_rendered_kinds_are_readable() -> None:
    source = render(games.STOVE).text
    assert "increase the warmth of the soup by 1;" in source
    assert np.count_nonzero([line == "Every turn:" for line in source.split("\n")]) >= 6


def test_a_bare_word_means_the_thing_that_it_is_the_noun_of() -> None:
    spec = games.game(
        things=[
            games.thing("cabinet", name="steel cabinet", kind="container", openable=True, portable=False, lockable=True,
                        key="key", states=["locked"]),
            games.thing("key", name="cabinet key", place="player"),
            games.thing("medal", place="cabinet"),
        ],
        tasks=[games.task("got", games.held("medal"))],
    )  # fmt: skip
    assert check(spec) == []
    responses = play(
        spec, "open cabinet", "unlock cabinet with key", "open cabinet", "drop key", "take key", "x cabinet"
    )
    assert "locked" in responses[1]
    assert responses[3].endswith("You open the steel cabinet.\n\nIn the steel cabinet is a medal.")
    assert responses[4:6] == ["Dropped.", "Taken."]
    assert "cabinet key" not in responses[6]


def test_everything_beside_a_lit_heater_warms() -> None:
    spec = games.game(
        properties=[{"id": "warmth", "maximum": 9}],
        kinds=[{"id": "heatable", "properties": ["warmth"]}, {"id": "heater"}],
        things=[
            games.thing("stove", kind="supporter", portable=False, switchable=True, kinds=["heater"]),
            games.thing("box", kind="container"),
            games.thing("kettle", place="stove", kinds=["heatable"]),
            games.thing("coat", kinds=["heatable"]),
            games.thing("egg", place="box", kinds=["heatable"]),
            games.thing("ghost", place="nowhere", kinds=["heatable"]),
            games.thing("lamp", place="nowhere", kinds=["heater"], switchable=True, states=["on"]),
        ],
        rules=[
            {
                "id": "warm",
                "each": "heatable",
                "other": "heater",
                "when": [games.is_("other", "on"), {"subject": "each", "test": "beside", "value": "other"}],
                "effects": [games.change("add", "each", "warmth", 1)],
            }
        ],
        tasks=[games.task("hot", games.number("egg", "at-least", "warmth", 1))],
        walkthrough=["switch on stove", "take egg", "drop egg"],
    )
    assert check(spec) == []
    game = UnsavedGame(spec)
    assert verify(game).ok
    machine = game.start()

    def warmth() -> list[int]:
        return [int(game.world.value(machine.memory(), id, "warmth")) for id in ("kettle", "coat", "egg", "ghost")]

    seen = []
    for command in ("switch on stove", "take coat", "wait"):
        machine.send(command)
        seen.append(warmth())
    assert seen == [[1, 1, 0, 0], [2, 1, 0, 0], [3, 1, 0, 0]]
    analyse(game, math.inf, 300)
    assert check_sample(game, 30) > 0


def test_verbs_that_inform_keeps_for_itself_can_be_used() -> None:
    verbs = sorted(COMPILER_VERBS)
    spec = games.game(
        things=[games.thing("water", portable=False)],
        actions=[
            {"id": f"{verb}-it", "command": f"{verb} {{noun}}", "noun": ["water"], "report": f"You {verb} {{noun}}."}
            for verb in verbs
        ],
        tasks=[games.task("never", games.held("water"))],
    )
    assert [p.path for p in check(spec)] == ["tasks/never"]  # water cannot be taken
    commands = [f"{verb} water" for verb in verbs]
    assert play(spec, *commands)[1:] == [f"You {verb} the water." for verb in verbs]

"""Ways to win, dead ends and difficulty, from exploring a game."""

from __future__ import annotations

import numpy as np
import pytest

from starling.analysis.analyse import analyse
from starling.analysis.search import find_plan
from starling.library.game import Game
from starling.spec.model import GameSpec
from starling.states.graph import ONGOING
from tests.games import PLATE, small

pytestmark = pytest.mark.usefixtures("no_graphs")


def played(game: Game, commands: list[str]) -> tuple[bool, int]:
    machine = game.start()
    for command in commands:
        game.step(machine, command)
    return game.world.won(machine.memory()), game.world.score(machine.memory())


def distances(game: Game) -> dict[int, int]:
    """Plain breadth-first search over everything."""
    found, edge = {game.beginning: 0}, [game.beginning]
    while edge:
        state = edge.pop(0)
        for transition in game.info(state).transitions.values():
            if transition.after not in found:
                found[transition.after] = found[state] + 1
                edge.append(transition.after)
    return found


def test_a_complete_graph_settles_everything() -> None:
    game = Game(small())
    found = analyse(game, seconds=120)
    other = Game(small())
    steps = distances(other)
    wins = [s for s in steps if other.graph.ended.data[s] and other.graph.score_of(s) == other.max_score]
    assert found.closed and found.winnable and found.shortest_proved and found.unsettled == 0
    assert found.states == len(steps)
    assert found.plan is not None and found.shortest == len(found.plan) == min(steps[s] for s in wins)
    assert played(game, found.plan) == (True, game.max_score)
    assert all(found.tasks.values()) and found.random_unsettled == 0
    assert found.dead_states == 0 and found.dead_ends == []


def test_random_play_is_computed_not_sampled() -> None:
    game = Game(small())
    found = analyse(game, seconds=120)
    rng, wins, scores, episodes = np.random.default_rng(0), 0, 0, 3000
    for _ in range(episodes):
        state = game.beginning
        for _ in range(100):
            if game.graph.ended.data[state] != ONGOING:
                break
            after = game.graph.after.data[game.graph.commands(game.expanded(state))]
            state = int(after[rng.integers(len(after))])
        score = game.graph.score_of(state) or 0
        wins += score == game.max_score
        scores += score
    assert found.random_win == pytest.approx(wins / episodes, abs=0.04)
    assert found.random_score == pytest.approx(scores / episodes / game.max_score, abs=0.04)


def trap() -> GameSpec:
    """The small game, where smashing the plate does not end it."""
    return small().model_copy(update={"endings": []})


def test_dead_ends_are_found_with_the_way_to_them() -> None:
    game = Game(trap())
    found = analyse(game, seconds=120)
    assert found.winnable and found.dead_states and found.dead_ends
    first = found.dead_ends[0]
    assert first.command.startswith("smash ")
    machine = game.start()
    for command in [*first.commands, first.command]:
        game.step(machine, command)
    assert not game.over(machine)
    assert find_plan(game, game.state_of(machine)) == (None, True)
    assert first.lasting and found.lasting_states == found.dead_states


def test_where_a_clock_ends_the_game_a_dead_end_does_not_last() -> None:
    spec = trap().model_dump(exclude_defaults=True)
    spec["properties"].append({"id": "mourning", "maximum": 3})
    plate = next(t for t in spec["things"] if t["id"] == "plate")
    plate["properties"] = [*plate["properties"], "mourning"]
    gone = {"subject": "plate", "test": "in", "value": "nowhere"}
    spec["rules"] = [{
        "id": "mourn", "when": [gone],
        "effects": [{"do": "add", "subject": "plate", "property": "mourning", "number": 1}],
    }]  # fmt: skip
    over = {"subject": "plate", "test": "at-least", "property": "mourning", "number": 3}
    spec["endings"] = [{"id": "sorrow", "outcome": "lost", "when": [over], "text": "It is past mending."}]
    found = analyse(Game(GameSpec.model_validate(spec)), seconds=120)
    assert found.closed and found.dead_states and found.lasting_states == 0
    assert found.dead_ends and not any(end.lasting for end in found.dead_ends)


def test_a_known_walkthrough_is_used_and_a_wrong_one_is_not() -> None:
    spec = small()
    short = analyse(Game(spec), seconds=120).plan
    assert short is not None
    known = spec.model_copy(update={"walkthrough": short})
    assert analyse(Game(known), seconds=120, states=1).plan == short
    wrong = spec.model_copy(update={"walkthrough": ["wait", "dance with plate"]})
    assert analyse(Game(wrong), seconds=120).plan == short


def test_a_bounded_analysis_says_what_it_did_not_settle() -> None:
    found = analyse(Game(GameSpec.model_validate(PLATE)), seconds=20, states=30)
    assert found.winnable and not found.closed and found.dead_states is None
    assert found.random_unsettled > 0


def test_a_game_that_cannot_be_won_is_proved_so() -> None:
    data = small().model_dump(exclude_defaults=True, mode="json")
    tasks = [{**task, "after": []} for task in data["tasks"]]
    impossible = {"id": "never", "description": "Never.", "points": 1,
                  "when": [{"subject": "player", "test": "in", "value": "nowhere"}]}  # fmt: skip
    spec = GameSpec.model_validate({**data, "tasks": [*tasks, impossible], "max_score": data["max_score"] + 1})
    found = analyse(Game(spec), seconds=120)
    assert found.winnable is False and found.plan is None and found.tasks["never"] is False


def test_a_search_that_is_given_up_says_so() -> None:
    assert find_plan(Game(GameSpec.model_validate(PLATE)), expansions=1) == (None, False)


@pytest.mark.slow
def test_a_long_solution_among_many_things_is_found() -> None:
    """Six rooms, thirty things, twenty-five commands at the least."""
    rooms = [{"id": f"room-{n}", "name": f"Room {n}", "description": "Bare.",
              "exits": {**({"east": f"room-{n + 1}"} if n < 5 else {}), **({"west": f"room-{n - 1}"} if n else {})}}
             for n in range(6)]  # fmt: skip
    names = ("apple brush candle drum easel flute globe hammer inkwell jug kettle ladle mirror needle onion parcel quilt "
             "ribbon spade thimble urn vase whistle yarn").split()  # fmt: skip
    things = [{"id": f"{n}-it", "name": n, "description": "Plain.", "place": f"room-{i % 6}",
               "properties": ["mark"] if i in (5, 10, 15) else []} for i, n in enumerate(names)]  # fmt: skip
    things += [{"id": f"bench-{n}", "name": f"{w} bench", "kind": "supporter", "description": "Plain.",
                "place": f"room-{n}", "portable": False} for n, w in enumerate(("red", "blue", "green", "white", "black", "grey"))]  # fmt: skip
    marked = [names[i] for i in (5, 10, 15)]
    actions = [{"id": f"stamp-{k}", "command": "stamp {noun}", "noun": [f"{n}-it"],
                "requires": [{"condition": {"subject": f"{n}-it", "test": "in", "value": f"bench-{k}"},
                              "otherwise": "It is on the wrong bench."}],
                "effects": [{"do": "set", "subject": f"{n}-it", "value": "stamped"}], "report": "Stamped."}
               for k, n in enumerate(marked)]  # fmt: skip
    tasks = [{"id": f"done-{k}", "description": "x", "points": 1, "after": [f"done-{k - 1}"] if k else [],
              "when": [{"subject": f"{n}-it", "test": "is", "value": "stamped"}]} for k, n in enumerate(marked)]  # fmt: skip
    spec = GameSpec.model_validate({
        "id": "many-things", "title": "Many Things", "idea": "Stamp.", "intro": "Begin.", "skills": ["organising"],
        "difficulty": "hard", "start": "room-0", "rooms": rooms, "things": things, "actions": actions, "tasks": tasks,
        "properties": [{"id": "mark", "states": ["blank", "stamped"]}], "max_score": 3,
    })  # fmt: skip
    game = Game(spec)
    plan, _ = find_plan(game, seconds=120)
    assert plan is not None and len(plan) >= 15
    assert played(game, plan) == (True, 3)

"""Winnability, dead ends and difficulty from exploring a game."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from starling.analysis.analyse import analyse
from starling.analysis.search import find_plan
from starling.library.game import Game
from starling.spec.model import GameSpec
from starling.states.graph import ONGOING
from tests.games import PLATE, small
from tests.narrow import not_none

pytestmark = pytest.mark.usefixtures("no_graphs")


def played(game: Game, commands: list[str]) -> tuple[bool, int]:
    machine = game.start()
    for command in commands:
        game.step(machine, command)
    return game.world.won(machine.memory()), game.world.score(machine.memory())


def distances(game: Game) -> dict[int, int]:
    """Distance of every state from the start, by breadth-first search."""
    found, frontier = {game.beginning: 0}, [game.beginning]
    while frontier:
        state = frontier.pop(0)
        for transition in game.info(state).transitions.values():
            if transition.after not in found:
                found[transition.after] = found[state] + 1
                frontier.append(transition.after)
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
    assert found.random_score == pytest.approx(scores / episodes / not_none(game.max_score), abs=0.04)


def trap() -> GameSpec:
    """The small game, where smashing the plate does not end it."""
    return small().model_copy(update={"endings": []})


def test_dead_ends_are_reported_with_the_commands_that_lead_there() -> None:
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


def test_a_dead_end_does_not_last_if_a_clock_ends_the_game() -> None:
    spec = trap().model_dump(exclude_defaults=True)
    spec["properties"].append({"id": "mourning", "maximum": 3})
    plate = next(t for t in spec["things"] if t["id"] == "plate")
    plate["properties"] = [*plate["properties"], "mourning"]
    gone = {"subject": "plate", "test": "in", "value": "nowhere"}
    spec["rules"] = [
        {
            "id": "mourn",
            "when": [gone],
            "effects": [{"do": "add", "subject": "plate", "property": "mourning", "number": 1}],
        }
    ]
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


def test_a_bounded_analysis_reports_what_is_unsettled() -> None:
    found = analyse(Game(GameSpec.model_validate(PLATE)), seconds=20, states=30)
    assert found.winnable and not found.closed and found.dead_states is None
    assert found.random_unsettled > 0


def test_deviations_that_are_not_followed_are_unsettled() -> None:
    found = analyse(Game(trap()), states=5, follow_deviations=False)
    assert found.plan and not found.closed and found.dead_ends == []
    assert found.unsettled > analyse(Game(trap()), states=5).unsettled


def test_unwinnable_game_is_proved_unwinnable() -> None:
    data = small().model_dump(exclude_defaults=True, mode="json")
    tasks = [{**task, "after": []} for task in data["tasks"]]
    impossible = {
        "id": "never",
        "description": "Never.",
        "points": 1,
        "when": [{"subject": "player", "test": "in", "value": "nowhere"}],
    }
    spec = GameSpec.model_validate({**data, "tasks": [*tasks, impossible], "max_score": data["max_score"] + 1})
    found = analyse(Game(spec), seconds=120)
    assert found.winnable is False and found.plan is None and found.tasks["never"] is False


def test_a_search_that_hits_its_limit_is_not_settled() -> None:
    assert find_plan(Game(GameSpec.model_validate(PLATE)), expansions=1) == (None, False)


@pytest.mark.slow
def test_long_solution_among_many_things_is_found() -> None:
    """Six rooms, thirty things, and a solution of at least 15 commands."""
    rooms = []
    for n in range(6):
        exits = {"east": f"room-{n + 1}"} if n < 5 else {}
        exits |= {"west": f"room-{n - 1}"} if n else {}
        rooms.append({"id": f"room-{n}", "name": f"Room {n}", "description": "Bare.", "exits": exits})
    names = (
        "apple brush candle drum easel flute globe hammer inkwell jug kettle ladle mirror needle onion parcel".split()
    )
    names += "quilt ribbon spade thimble urn vase whistle yarn".split()
    marked = {5: 0, 10: 1, 15: 2}
    things: list[dict[str, Any]] = []
    for i, name in enumerate(names):
        properties = ["mark"] if i in marked else []
        place = f"room-{i % 6}"
        things.append(
            {"id": f"{name}-it", "name": name, "description": "Plain.", "place": place, "properties": properties}
        )
    for n, colour in enumerate(("red", "blue", "green", "white", "black", "grey")):
        bench = {"id": f"bench-{n}", "name": f"{colour} bench", "kind": "supporter", "description": "Plain."}
        things.append({**bench, "place": f"room-{n}", "portable": False})
    actions, tasks = [], []
    for i, k in marked.items():
        thing = f"{names[i]}-it"
        on_bench = {"subject": thing, "test": "in", "value": f"bench-{k}"}
        stamp: dict[str, Any] = {"id": f"stamp-{k}", "command": "stamp {noun}", "noun": [thing], "report": "Stamped."}
        stamp["requires"] = [{"condition": on_bench, "otherwise": "It is on the wrong bench."}]
        stamp["effects"] = [{"do": "set", "subject": thing, "value": "stamped"}]
        actions.append(stamp)
        done = {"subject": thing, "test": "is", "value": "stamped"}
        after = [f"done-{k - 1}"] if k else []
        tasks.append({"id": f"done-{k}", "description": "x", "points": 1, "after": after, "when": [done]})
    data: dict[str, Any] = {
        "id": "many-things",
        "title": "Many Things",
        "idea": "Stamp.",
        "intro": "Begin.",
        "difficulty": "hard",
    }
    data |= {"skills": ["organising"], "start": "room-0", "max_score": 3}
    data |= {"rooms": rooms, "things": things, "actions": actions, "tasks": tasks}
    data["properties"] = [{"id": "mark", "states": ["blank", "stamped"]}]
    spec = GameSpec.model_validate(data)
    game = Game(spec)
    plan, _ = find_plan(game, seconds=120)
    assert plan is not None and len(plan) >= 15
    assert played(game, plan) == (True, 3)

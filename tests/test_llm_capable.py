"""What a capable author must not be held back by: one test or more for each thing that once did."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from typer.testing import CliRunner

from starling.analysis import release_check
from starling.analysis.release_check import Requirements, check_release
from starling.author import AuthorResult
from starling.author.chart import chart_problems
from starling.author.endpoint import ChatEndpoint
from starling.author.examples import _library, excerpt
from starling.author.llm import OpenAIAuthor, system_prompt
from starling.author.reply_models import STAGES
from starling.author.reply_parsing import DeclinedError, confusable_names
from starling.author.schemas import schema_of
from starling.author.size import Size, size_of
from starling.author.stages import as_spec, merge
from starling.cli import app
from starling.generation.card import card, generation_report
from starling.generation.generate import NotVerifiedError, generate
from starling.generation.playthrough import play_through
from starling.library.game import UnsavedGame
from starling.spec.checks import check
from starling.spec.commands import STANDARD_COMMANDS, STANDARD_VERBS, UNDERSTOOD
from starling.spec.model import GameSpec, load_spec
from starling.util.errors import AuthorError, StarlingError
from tests.loopback import FERN, KEY, Answer, Behaviour, Loopback, Request, by_stage, completion, fern

IDEA = "water the fern"
GOOSE = "Find out who let the prize goose out of its pen before the village show opens"
GOOSE_REPLIES = json.loads((Path(__file__).parent / "data" / "goose_replies.json").read_text(encoding="utf-8"))
"""{stage: reply} that a capable author wrote from the requests alone, with a repair that lengthens the game."""
WALKTHROUGH = FERN["walkthrough"]["walkthrough"]
ONE = Size(goals=1)


def author(server: Loopback, size: Size | None = None, tries: int = 3) -> OpenAIAuthor:
    endpoint = ChatEndpoint(base_url=server.url, api_key=KEY, model="m", first_wait=0.01)
    return OpenAIAuthor(endpoint, "staged", tries, size)


def in_turn(stage: str, first: list[Any], then: dict[str, str]) -> Behaviour:
    """The replies ``first`` to the requests of a stage, one after the other, then as ``by_stage``."""
    left = [reply if isinstance(reply, str) else json.dumps(reply) for reply in first]

    def behave(request: Request) -> Answer:
        if left and request["response_format"]["json_schema"]["name"] == stage:
            return 200, {}, completion(left.pop(0))
        return by_stage(then)(request)

    return behave


def drafted(until: str = "walkthrough", **changes: Any) -> dict[str, Any]:
    """The draft of FERN up to a stage; ``stage={...}`` changes fields of a reply."""
    draft: dict[str, Any] = {"idea": IDEA}
    for stage, reply in FERN.items():
        data = STAGES[stage].model_validate({**reply, **changes.get(stage, {})})
        draft = merge(stage, draft, data.model_dump(exclude_unset=True, mode="json"))
        if stage == until:
            break
    return copy.deepcopy(draft)


def says(spec: GameSpec, *commands: str) -> str:
    """The response to the last of some commands."""
    game = UnsavedGame(spec)
    machine = game.start()
    return [machine.send(command) for command in commands][-1]


def accepted(stage: str, draft: dict[str, Any], reply: dict[str, Any]) -> dict[str, Any]:
    """The draft with a reply that the schema of its stage allows."""
    jsonschema.validate(reply, schema_of(stage, draft, ONE))
    return merge(stage, draft, STAGES[stage].model_validate(reply).model_dump(exclude_unset=True, mode="json"))


class TestWalkthrough:
    def test_authors_own_is_asked_for_and_kept(self, tmp_path: Path) -> None:
        longer = ["look", *WALKTHROUGH]
        with Loopback(by_stage(fern(walkthrough={"walkthrough": longer}))) as server:
            made = generate(IDEA, author(server), 0, tmp_path)
        assert "win your game with every point" in server.asked(5)
        assert made.spec.walkthrough == longer
        text = (made.folder / "card.md").read_text()
        assert "| walkthrough | 10 commands |" in text and "shortest known" not in text
        assert "shortest solution found: 9 commands (proved optimal)" in text

    def test_search_goes_on_where_a_wrong_one_stops(self) -> None:
        wrong = as_spec(drafted(walkthrough={"walkthrough": [*WALKTHROUGH[:5], "fill fern at pump", "wait"]}))
        found = check_release(wrong)
        assert found.problems == [] and found.spec.walkthrough[:5] == WALKTHROUGH[:5]

    def test_commands_that_do_nothing_are_left_out_of_it(self) -> None:
        idle = as_spec(drafted(walkthrough={"walkthrough": ["take can", "wait", *WALKTHROUGH]}))
        found = check_release(idle)
        assert found.problems == [] and found.spec.walkthrough[-len(WALKTHROUGH) :] == WALKTHROUGH

    def test_long_game_of_a_capable_author_is_verified_by_it(self, tmp_path: Path) -> None:
        size = size_of(length=(40, 60), goals=2, people=3)
        with Loopback(by_stage({stage: json.dumps(reply) for stage, reply in GOOSE_REPLIES.items()})) as server:
            made = generate(GOOSE, author(server, size), 0, tmp_path, Requirements(40, 60))
        assert [call.stage for call in made.result.calls] == [*STAGES, "repair", "judge"]
        assert made.spec.walkthrough == GOOSE_REPLIES["repair"]["walkthrough"] and len(made.spec.walkthrough) == 43
        text = (made.folder / "card.md").read_text()
        assert "a shorter one may exist" in text


class TestFailureTexts:
    def unfinished(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        for limit in ("MAX_STATES", "MAX_STATES_PER_POINT", "MAX_SEARCH_STATES"):
            monkeypatch.setattr(release_check, limit, 4)
        return check_release(
            as_spec(drafted(walkthrough={"walkthrough": ["take fern", "water fern with can"]}))
        ).problems

    def test_search_that_ended_early_claims_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        problems = "\n".join(self.unfinished(monkeypatch))
        assert "which are not all" in problems and "give the walkthrough that does it" in problems
        assert "never" not in problems and "impossible" not in problems
        assert "command 2 ('water fern with can') does nothing there" in problems, "and the walkthrough's own mistake"

    def test_whole_state_space_proves_it(self) -> None:
        never_full = copy.deepcopy(FERN["actions"]["actions"])
        never_full[0]["requires"].append(
            {"condition": {"subject": "can", "test": "in", "value": "stand"}, "otherwise": "No."}
        )
        problems = check_release(as_spec(drafted(actions={"actions": never_full}))).problems
        assert "is never done in any of the" in problems[0]


class TestRepairs:
    STUCK = copy.deepcopy(FERN["actions"])
    STUCK["actions"][0]["requires"].append(
        {"condition": {"subject": "can", "test": "in", "value": "stand"}, "otherwise": "No."}
    )

    def test_undone_repair_is_told_why_and_asked_for_differently(self, tmp_path: Path) -> None:
        worse = {"things": [{"id": "spoon", "name": "spoon", "description": "Bent.", "place": "hall"}],
                 "actions": [{**self.STUCK["actions"][1], "requires": self.STUCK["actions"][0]["requires"]}],
                 "tasks": [{**FERN["goals"]["tasks"][0], "id": "again", "after": ["fern-saved"]}]}  # fmt: skip
        good = {"actions": [FERN["actions"]["actions"][0]], "walkthrough": WALKTHROUGH}
        replies = fern(actions=json.dumps(self.STUCK))
        with Loopback(in_turn("repair", [worse, good], replies)) as server:
            made = generate(IDEA, author(server), 0, tmp_path)
        asked = [r for r in server.requests if r["response_format"]["json_schema"]["name"] == "repair"]
        assert "it was undone, because with it the game is worse" in asked[1]["messages"][-1]["content"]
        assert len({(r["seed"], r["temperature"]) for r in asked}) == 2
        assert "spoon" not in made.spec.to_json() and made.spec.walkthrough == WALKTHROUGH

    def test_kept_repair_is_told_too(self, tmp_path: Path) -> None:
        replies = {**fern(actions=json.dumps(self.STUCK)), "repair": '{"intro": "The guests come at three."}'}
        with Loopback(by_stage(replies)) as server, pytest.raises(NotVerifiedError):
            generate(IDEA, author(server), 0, tmp_path)
        assert "it was applied, and 0 of the" in server.asked(len(server.requests) - 1)

    def test_anything_may_be_changed(self) -> None:
        schema = schema_of("repair", drafted(), ONE)
        groups = {
            "rooms",
            "properties",
            "things",
            "actions",
            "rules",
            "tasks",
            "endings",
            "start",
            "intro",
            "walkthrough",
        }
        assert groups <= set(schema["properties"])
        assert "maxItems" not in schema["properties"]["things"]
        cellar = {"id": "cellar", "name": "Cellar", "description": "Cold.", "exits": {"up": "scullery"}}
        scullery = {**drafted()["rooms"][1], "exits": {**drafted()["rooms"][1]["exits"], "down": "cellar"}}
        patched = as_spec(merge("repair", drafted(), {"rooms": [cellar, scullery], "start": "cellar"}))
        assert check(patched) == [] and patched.start == "cellar"

    def test_corrections_differ_in_seed_and_temperature(self) -> None:
        with Loopback(in_turn("plan", ["no", "still no"], fern())) as server:
            author(server).start(IDEA, 5)
        first, second, third = server.requests[:3]
        assert len({r["seed"] for r in (first, second, third)}) == 3
        assert first["temperature"] < second["temperature"]


class TestSize:
    def test_reaches_the_model(self) -> None:
        with Loopback(by_stage(fern())) as server:
            result = author(server, size_of((60, 100), (10, 20), 3, 2), tries=1).start(IDEA, 0)
        assert any("rooms: there are 3; write 10 to 20" in note for note in result.repairs), (
            "the card says what it lacks"
        )
        prompt = server.asked(0)
        for said in ("10 to 20 rooms", "the three main goals", "60 to 100 commands", "two people", "a hub"):
            assert said in prompt
        properties = server.requests[0]["response_format"]["json_schema"]["schema"]["properties"]
        assert properties["rooms"] == {**properties["rooms"], "minItems": 10, "maxItems": 20}
        assert properties["chart"]["minItems"] >= 20 and properties["goals"]["maxItems"] == 3
        assert server.requests[0]["max_tokens"] > 2 * Size().tokens("plan")

    def test_long_games_may_have_many_actions(self) -> None:
        assert schema_of("actions", drafted("objects"), size_of((60, 100)))["properties"]["actions"]["maxItems"] >= 60
        assert Size().actions[1] >= 12

    @pytest.mark.parametrize(
        ("asked", "message"),
        [
            ({"rooms": (2, 2), "goals": 9}, "9 goals do not fit into 2 rooms"),
            ({"rooms": (1, 1), "people": 9}, "9 people do not fit into 1 room"),
            ({"length": (5, 10), "rooms": (15, 20)}, "15 rooms cannot be visited in 10 commands"),
            ({"length": (3, 8), "goals": 5, "rooms": (3, 4)}, "5 goals do not fit into 8 commands"),
        ],
    )
    def test_contradictions_are_one_clear_line(self, asked: dict[str, Any], message: str) -> None:
        with pytest.raises(StarlingError, match=message) as error:
            size_of(**asked)
        assert "\n" not in str(error.value)

    def test_command_line(self, tmp_path: Path) -> None:
        wrong = ["generate", "x", "--author", "openai", "--rooms", "2", "--goals", "9", "--out", str(tmp_path)]
        assert "9 goals do not fit into 2 rooms" in CliRunner().invoke(app, wrong).output
        embedded = ["generate", "repair the radio", "--rooms", "2", "--goals", "9", "--out", str(tmp_path)]
        assert "9 goals do not fit into 2 rooms" in CliRunner().invoke(app, embedded).output


class TestChart:
    PLAN = FERN["plan"]

    def test_possible_one_has_no_problems(self) -> None:
        assert chart_problems(self.PLAN, ONE) == []

    def test_impossible_one_is_sent_back_with_the_reason(self) -> None:
        chart = copy.deepcopy(self.PLAN["chart"])
        chart[0]["needs"] = ["light"]
        rooms = [{**room, "opened_by": "fetch-water"} if room["id"] == "yard" else room for room in self.PLAN["rooms"]]
        circular, gated = {**self.PLAN, "chart": chart}, {**self.PLAN, "rooms": rooms}
        assert "it needs light, which cannot be done before it" in chart_problems(circular, ONE)[0]
        assert "its room 'yard' cannot be entered before it" in chart_problems(gated, ONE)[0]
        with Loopback(in_turn("plan", [gated], fern())) as server:
            result = author(server, ONE).start(IDEA, 0)
        assert "cannot be entered before it" in server.asked(1) and result.repairs == []

    def test_exits_that_lead_back_to_their_room_are_followed_once(self) -> None:
        # A small model wrote such a map, and the check filled the memory of the machine.
        exits = [{**room["exits"], "up": room["id"], "east": "nowhere"} for room in self.PLAN["rooms"]]
        rooms = [{**room, "exits": found} for room, found in zip(self.PLAN["rooms"], exits, strict=True)]
        assert chart_problems({**self.PLAN, "rooms": rooms}, ONE) == []

    def test_idle_deed_and_wrong_number_of_goals(self) -> None:
        idle = {**self.PLAN, "chart": [*self.PLAN["chart"], {"id": "nap", "deed": "Nap.", "room": "hall", "needs": []}]}
        assert any("chart/nap: no goal needs it" in problem for problem in chart_problems(idle, ONE))
        assert any("name the 2 deeds" in problem for problem in chart_problems(self.PLAN, Size(goals=2)))


class TestNames:
    def test_synonyms_are_in_the_schemas(self) -> None:
        objects = copy.deepcopy(FERN["objects"])
        objects["items"][0]["synonyms"] = ["houseplant"]
        actions = copy.deepcopy(FERN["actions"])
        actions["actions"][1]["synonyms"] = ["sprinkle {noun} with {second}", "pour {second} over {noun}"]
        draft = accepted("objects", drafted("plan"), objects)
        spec = as_spec(accepted("goals", accepted("actions", draft, actions), FERN["goals"]))
        assert "The can is empty." in says(
            spec, "take fern", "north", "open cupboard", "take can", "pour can over houseplant"
        )

    def test_words_of_an_id_are_words_for_the_thing(self) -> None:
        objects = copy.deepcopy(FERN["objects"])
        objects["fixtures"].append(
            {"id": "goat", "name": "Gladstone", "place": "hall", "states": [], "kind": "person", "proper": True}
        )
        spec = as_spec(merge("objects", drafted("plan"), objects))
        assert spec.thing("goat").synonyms == ["goat"]
        assert "can't see any such thing" not in says(spec, "x goat")

    def test_name_that_begins_with_anothers_is_sent_back(self) -> None:
        things = [{"id": "cabinet", "name": "steel cabinet"}, {"id": "key", "name": "cabinet key"}]
        assert len(confusable_names(things)) == 1 and "things/key" in confusable_names(things)[0]
        objects = copy.deepcopy(FERN["objects"])
        objects["items"].append({"id": "key", "name": "cupboard key", "place": "hall", "states": [], "kind": "item"})
        with Loopback(in_turn("objects", [objects], fern())) as server:
            author(server).start(IDEA, 0)
        assert "a player who types 'cupboard'" in server.asked(2)


class TestFormat:
    def test_every_reserved_verb_and_standard_command_is_named(self) -> None:
        for mode in ("staged", "one-call"):
            prompt = system_prompt(mode)
            said = set(prompt.replace(",", " ").replace(".", " ").split())
            assert said >= STANDARD_VERBS
            for command in (*STANDARD_COMMANDS, *UNDERSTOOD):
                assert command.replace("{noun}", "X").replace("{second}", "Y") in prompt

    def test_every_field_of_the_parts_is_described(self) -> None:
        prompt = system_prompt("staged")
        for model in ("Rule", "Task", "Detail", "Effect", "Ending", "Reply"):
            assert f"- {model}" in prompt
        for field in ("seen?", "after?", "say?", "at-least", "set-number", "when?", "gates?"):
            assert field in prompt
        assert "one-call" not in prompt and '"cannot"' in system_prompt("one-call")

    @pytest.mark.parametrize("stage", STAGES)
    def test_examples_agree_with_the_stages(self, stage: str) -> None:
        schema = schema_of(stage, drafted("plan"), ONE) if stage == "objects" else None
        for game in _library()[0]:
            reply = json.loads(excerpt(game, stage))
            STAGES[stage].model_validate(reply)
            if schema:  # places apart, which are other rooms there
                room = {"place": "hall", "inside": "stand", "key": "can"}
                for plan in (*reply["fixtures"], *reply["items"]):
                    plan |= {key: room[key] for key in room if key in plan and plan[key] not in ("nowhere", "player")}
                jsonschema.validate(reply, schema)

    def test_plain_answers_and_standard_verbs_that_are_guarded(self) -> None:
        actions = copy.deepcopy(FERN["actions"])
        actions["actions"] += [
            {"id": "hint", "command": "look through {noun}", "noun": ["cupboard"], "requires": [], "effects": [],
             "report": "Only slats."},
            {"id": "guard", "command": "take {noun}", "noun": ["fern"], "effects": [], "report": "", "requires": [
                {"condition": {"subject": "can", "test": "held"}, "otherwise": "First the can."}]},
            {"id": "ask-fern", "command": "question {noun} about {second}", "noun": ["fern"], "second": ["can"],
             "requires": [], "effects": [], "report": "It says nothing."},
        ]  # fmt: skip
        draft = accepted("actions", drafted("objects"), actions)
        spec = as_spec({**drafted(), "actions": draft["actions"]})
        assert "First the can." in says(spec, "take fern")
        assert "Only slats." in says(spec, "north", "look through cupboard")
        assert "It says nothing." in says(
            spec, "north", "open cupboard", "take can", "south", "question fern about can"
        )

    def test_thing_of_several_kinds_and_texts_that_follow_its_state(self) -> None:
        objects = copy.deepcopy(FERN["objects"])
        objects["fixtures"].append(
            {"id": "printer", "name": "printer", "place": "hall", "states": [], "kind": "closed-container",
             "switchable": True}
        )  # fmt: skip
        draft = {
            **accepted("objects", drafted("plan"), objects),
            "actions": [],
            "rules": [],
            "tasks": drafted()["tasks"],
        }
        draft["tasks"] = [{"id": "t", "description": "x", "points": 1, "when": [
            {"subject": "printer", "test": "is", "value": "on"}]}]  # fmt: skip
        wording = copy.deepcopy(FERN["wording"])
        wording["things"]["printer"] = "Beige."
        wording["details"] = {
            "printer": [{"when": [{"subject": "printer", "test": "is", "value": "open"}], "text": "Its lid is up."}]
        }
        wording["appearance"] = {"printer": "A printer hums to itself."}
        spec = as_spec(accepted("wording", draft, wording))
        assert "Its lid is up" not in says(spec, "x printer")
        assert "Its lid is up" in says(spec, "open printer", "x printer")
        assert "A printer hums to itself." in says(spec, "look")
        assert "switch" in says(spec, "switch on printer")

    def test_same_command_for_several_things_is_suggested(self) -> None:
        actions = copy.deepcopy(FERN["actions"]["actions"])
        actions.append({**actions[1], "id": "dust", "command": "dust {noun} with {second}",
                        "synonyms": ["water {noun} with {second}"]})  # fmt: skip
        problems = [str(p) for p in check(as_spec(drafted("actions", actions={"actions": actions})))]
        assert "give both actions the same command" in problems[0]

    def test_what_a_person_answers_is_written_with_the_actions(self) -> None:
        objects = copy.deepcopy(FERN["objects"])
        objects["fixtures"].append({"id": "ada", "name": "Ada", "place": "hall", "states": [["busy", "idle"]],
                                    "kind": "person", "proper": True})  # fmt: skip
        actions = {**FERN["actions"], "things": {"ada": {"replies": [
            {"to": ["ask"], "about": ["fern"], "text": "It is thirsty, says Ada.",
             "effects": [{"do": "set", "subject": "ada", "value": "idle"}]}]}}}  # fmt: skip
        draft = accepted("actions", merge("objects", drafted("plan"), objects), actions)
        assert "It is thirsty, says Ada." in says(as_spec(draft), "ask ada about the fern")


class TestAboutness:
    BESIDE = json.dumps({"missing": ["the fern"], "about": False, "reason": "Nothing is watered."})

    def test_game_beside_its_idea_is_sent_back(self, tmp_path: Path) -> None:
        replies = {**fern(), "repair": '{"intro": "The fern wants water before the guests come."}'}
        with Loopback(in_turn("judge", [self.BESIDE], replies)) as server:
            made = generate(IDEA, author(server), 0, tmp_path)
        judged = server.asked(6)
        assert "> water fern with can" in judged and f"<idea>\n{IDEA}\n</idea>" in judged
        assert (
            "the game is beside its idea ('water the fern'): Nothing is watered. It lacks: the fern." in server.asked(7)
        )
        assert made.spec.intro.startswith("The fern wants")

    def test_game_that_stays_beside_it_is_refused_with_the_reason(self, tmp_path: Path) -> None:
        replies = {**fern(), "repair": '{"intro": "Well."}', "judge": self.BESIDE}
        with Loopback(by_stage(replies)) as server, pytest.raises(NotVerifiedError, match="Nothing is watered"):
            generate(IDEA, author(server, tries=2), 0, tmp_path)
        assert not [path for path in tmp_path.iterdir() if path.name != "drafts"]

    def test_annotator_judges_if_the_model_cannot(self) -> None:
        with Loopback(by_stage({**fern(), "judge": "Lovely!"})) as server:
            writer = author(server)
            spec = as_spec(drafted())
            assert writer.judge(AuthorResult(spec), "") is None
            other = spec.model_copy(update={"idea": "Rob the moonlit bank of its diamonds"})
            assert "moonlit" in str(writer.judge(AuthorResult(other), ""))


class TestFairness:
    def test_fair_game(self) -> None:
        assert play_through(as_spec(drafted())).unfair == []

    def test_word_that_nothing_names_is_sent_back_and_stays_on_the_card(self, tmp_path: Path) -> None:
        goals = copy.deepcopy(FERN["goals"])
        goals["tasks"][0]["description"] = "Fetch what it needs."
        replies = {**fern(goals=goals), "repair": '{"intro": "Hurry."}'}
        with Loopback(by_stage(replies)) as server:
            made = generate(IDEA, author(server, tries=2), 0, tmp_path)
        assert "'fill', in command 6 of the walkthrough" in server.asked(7)
        assert "fairness: 'fill'" in (made.folder / "card.md").read_text()
        good = {**fern(goals=goals), "repair": '{"intro": "Fill the can at the pump and water the fern, or hurry."}'}
        with Loopback(by_stage(good)) as server:
            made = generate(IDEA, author(server, tries=2), 1, tmp_path)
        assert made.examination.unfair == [] and "fairness" not in (made.folder / "card.md").read_text()


class TestIdeas:
    def test_declined_idea_is_one_clear_line(self, tmp_path: Path) -> None:
        with (
            Loopback(by_stage({**fern(), "plan": '{"cannot": "It asks how to hurt\\nsomebody."}'})) as server,
            pytest.raises(DeclinedError, match=r"the model declines the idea: It asks how to hurt somebody.") as error,
        ):
            generate("something cruel", author(server), 0, tmp_path)
        assert "\n" not in str(error.value) and len(server.requests) == 1
        assert not list(tmp_path.iterdir()), "there is no draft to keep"

    def test_refusal_in_prose_is_quoted(self) -> None:
        with (
            Loopback(by_stage({**fern(), "plan": "I'm sorry,\nbut I can't help."})) as server,
            pytest.raises(AuthorError, match=r"it says: .I'm sorry, but I can't help") as error,
        ):
            author(server).start("x", 0)
        assert "\n" not in str(error.value)

    @pytest.mark.parametrize("idea", ["tea", "gieße den Farn, bevor die Gäste kommen", "fern " * 399, "浇花"])
    def test_odd_ideas_are_asked_about_like_others(self, idea: str) -> None:
        with Loopback(by_stage(fern())) as server:
            result = author(server).start(idea, 0)
        assert result.spec is not None and result.spec.idea == idea.strip()

    def test_draft_of_a_game_that_stopped_half_way_is_kept(self, tmp_path: Path) -> None:
        with (
            Loopback(by_stage(fern(actions="{}"))) as server,
            pytest.raises(AuthorError, match="draft is kept") as error,
        ):
            generate(IDEA, author(server, tries=1), 0, tmp_path)
        (draft,) = (path for path in tmp_path.rglob("*") if path.is_file())
        assert draft == error.value.draft
        kept = json.loads(draft.read_text())
        assert kept["draft"]["title"] == "The Drooping Fern" and kept["problems"]["actions"]
        with pytest.raises(StarlingError):
            load_spec(draft)


def test_timeout_is_an_option(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STARLING_MODEL", "m")
    from starling.cli.model import open_endpoint

    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    assert open_endpoint(None, None, None, tmp_path / "r.sqlite", timeout=7.0)._timeout == 7.0
    assert open_endpoint(None, None, None, tmp_path / "r.sqlite")._timeout == 600.0
    assert CliRunner().invoke(app, ["generate", "x", "--timeout", "0"]).exit_code == 2


def test_card_claims_no_shortest_solution() -> None:
    found = check_release(as_spec(drafted()))
    text = card(found.spec, found.verdict) + generation_report(AuthorResult(found.spec), found)
    assert "shortest known" not in text

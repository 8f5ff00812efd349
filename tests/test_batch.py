"""Batch generation: cost, resumption, concurrency, records."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from starling.analysis.release_check import Requirements
from starling.author import make_author
from starling.author.endpoint import ChatEndpoint
from starling.author.llm import OpenAIAuthor
from starling.author.prices import Price, parse_price, price_of
from starling.author.replies import BudgetError, ModelReply, ReplyStore
from starling.cli import app
from starling.generation.batch import RECORDS, generate_many, idea_seed_pairs, read_ideas, read_records
from starling.util.errors import AuthorError, EndpointError, StarlingError
from tests.loopback import KEY, Answer, Behaviour, Loopback, Request, by_stage, fails, fern, says, slow

REQUEST = {"model": "m", "messages": [{"role": "user", "content": "hi"}], "schema": {}, "seed": 0, "longest": 9}
PRICE = Price(1000.0, 1000.0)
"""One dollar per thousand tokens, so 0.15 for a reply of the loopback server (100 prompt, 50 completion tokens)."""


def author(server: Loopback, replies: ReplyStore, **options: Any) -> OpenAIAuthor:
    return OpenAIAuthor(
        ChatEndpoint(base_url=server.url, api_key=KEY, model="m", replies=replies, first_wait=0.01, **options), tries=2
    )


def ask(server: Loopback, replies: ReplyStore, text: str = "hi", **options: Any) -> ModelReply:
    endpoint = ChatEndpoint(base_url=server.url, api_key=KEY, model="m", replies=replies, first_wait=0.01, **options)
    return endpoint.ask([{"role": "user", "content": text}], {"type": "object"}, "x", 0, 10)


class TestReplies:
    def test_same_request_is_paid_for_once(self, tmp_path: Path) -> None:
        with Loopback(says("{}")) as server:
            first = ask(server, ReplyStore(tmp_path / "r.sqlite"), price=PRICE, budget=100.0)
            again = ask(server, ReplyStore(tmp_path / "r.sqlite"), price=PRICE, budget=100.0)
        assert (first.text, first.usd, first.recorded) == ("{}", pytest.approx(0.15), False)
        assert (again.text, again.usd, again.recorded) == ("{}", pytest.approx(0.15), True)
        assert len(server.requests) == 1
        assert ReplyStore(tmp_path / "r.sqlite").spent() == pytest.approx(0.15)

    def test_recorded_replies_need_no_model(self, tmp_path: Path) -> None:
        with Loopback(says("{}")) as server:
            ask(server, ReplyStore(tmp_path / "r.sqlite"))
        endpoint = ChatEndpoint(model="m", replies=ReplyStore(tmp_path / "r.sqlite"), recorded=True)
        assert endpoint.ask([{"role": "user", "content": "hi"}], {"type": "object"}, "x", 0, 10).text == "{}"
        with pytest.raises(EndpointError, match="no recorded reply"):
            endpoint.ask([{"role": "user", "content": "ho"}], {"type": "object"}, "x", 0, 10)

    def test_file_can_be_queried_by_hand(self, tmp_path: Path) -> None:
        with Loopback(says("{}")) as server:
            ask(server, ReplyStore(tmp_path / "r.sqlite"), text="what about tea")
        rows = sqlite3.connect(tmp_path / "r.sqlite").execute("select model, request, text, prompt_tokens from replies")
        model, request, text, tokens = rows.fetchone()
        assert (model, text, tokens) == ("m", "{}", 100)
        assert json.loads(request)["messages"][0]["content"] == "what about tea"

    @pytest.mark.parametrize("content", [b"not a database at all, only text that is long enough to be one" * 20, None])
    def test_unusable_file_is_one_clear_error(self, tmp_path: Path, content: bytes | None) -> None:
        path = tmp_path / "r.sqlite"
        path.mkdir() if content is None else path.write_bytes(content)
        with pytest.raises(StarlingError, match=r"r\.sqlite") as error:
            ReplyStore(path)
        assert "\n" not in str(error.value)


class TestBudget:
    def test_is_never_exceeded(self, tmp_path: Path) -> None:
        replies = ReplyStore(tmp_path / "r.sqlite")
        with Loopback(says("{}")) as server, pytest.raises(BudgetError, match="--budget-usd"):
            for number in range(100):
                ask(server, replies, text=str(number), price=PRICE, budget=1.0)
        assert 1 <= len(server.requests) <= 6
        assert replies.spent() == pytest.approx(0.15 * len(server.requests))

    def test_concurrent_processes_share_the_budget(self, tmp_path: Path) -> None:
        with Loopback(slow(0.05, says("{}"))) as server:
            context = multiprocessing.get_context("spawn")
            spenders = [
                context.Process(target=_spend, args=(server.url, tmp_path / "r.sqlite", number)) for number in range(3)
            ]
            for process in spenders:
                process.start()
            for process in spenders:
                process.join()
        assert [process.exitcode for process in spenders] == [0, 0, 0]
        assert 1 <= len(server.requests) <= 13
        assert ReplyStore(tmp_path / "r.sqlite").spent() <= 2.0

    def test_reservation_of_a_killed_process_stays_counted(self, tmp_path: Path) -> None:
        ReplyStore(tmp_path / "r.sqlite").reserve(0.7, 1.0)
        with pytest.raises(BudgetError, match=r"\$0\.7000 spent"):
            ReplyStore(tmp_path / "r.sqlite").reserve(0.7, 1.0)

    def test_reply_without_usage_costs_the_maximum(self, tmp_path: Path) -> None:
        replies = ReplyStore(tmp_path / "r.sqlite")
        with Loopback(says("{}", usage=None)) as server:
            reply = ask(server, replies, price=PRICE, budget=10.0)
        assert reply.usd is not None
        assert reply.usd > 0.01
        assert replies.spent() == pytest.approx(reply.usd)

    def test_refused_requests_cost_nothing_and_lost_ones_the_maximum(self, tmp_path: Path) -> None:
        replies = ReplyStore(tmp_path / "r.sqlite")
        with Loopback(fails(429, Retry_After="0"), says("{}")) as server:
            ask(server, replies, price=PRICE, budget=10.0)
        assert replies.spent() == pytest.approx(0.15)
        with Loopback(fails(504), says("{}")) as server:
            ask(server, replies, text="behind a gateway", price=PRICE, budget=10.0)
        assert replies.spent() > 0.31, "the model may have run although the gateway timed out"
        replies = ReplyStore(tmp_path / "other.sqlite")
        with Loopback(slow(1.0, says("{}")), says("{}")) as server:
            ask(server, replies, text="slow", price=PRICE, budget=10.0, timeout=0.3)
        assert replies.spent() > 0.16

    def test_cost_of_a_reply_includes_failed_tries(self, tmp_path: Path) -> None:
        replies = ReplyStore(tmp_path / "r.sqlite")
        with Loopback(fails(504), fails(429, Retry_After="0"), says("{}")) as server:
            reply = ask(server, replies, price=PRICE, budget=10.0)
        assert reply.usd == pytest.approx(replies.spent()) and reply.usd is not None and reply.usd > 0.16
        again = ChatEndpoint(model="m", replies=replies, recorded=True)
        asked = [{"role": "user", "content": "hi"}], {"type": "object"}, "x", 0, 10
        assert again.ask(*asked).usd == pytest.approx(reply.usd)

    def test_endpoint_that_exceeds_max_tokens_stops_the_batch(self, tmp_path: Path) -> None:
        work = list(idea_seed_pairs(["water the fern", "water the other fern"], 2, 0))
        replies = ReplyStore(tmp_path / "r.sqlite")
        with Loopback(says(fern()["plan"], usage=(100, 50_000))) as server:
            summary = generate_many(work, author(server, replies, price=PRICE, budget=100.0), "m", tmp_path)
        assert summary.stopped is not None and "max_tokens" in summary.stopped
        assert len(server.requests) == 1
        assert replies.spent() == pytest.approx(50.1), "the excess is counted too"

    def test_budget_needs_a_price_and_a_file(self, tmp_path: Path) -> None:
        with pytest.raises(AuthorError, match="--price"):
            ChatEndpoint(
                base_url="https://example.org/v1", model="nobody-knows", replies=ReplyStore(tmp_path / "r"), budget=1.0
            )
        with pytest.raises(AuthorError, match="file of replies"):
            ChatEndpoint(base_url="http://127.0.0.1/v1", model="m", budget=1.0)

    def test_prices(self) -> None:
        assert parse_price("0.5, 2") == Price(0.5, 2.0)
        assert Price(0.5, 2.0).usd(1_000_000, 500_000) == 1.5
        assert price_of("anything", "http://localhost:8080/v1") == Price(0.0, 0.0)
        if sys.version_info >= (3, 11):
            assert price_of("gpt-4o-mini", None) == Price(0.15, 0.6)
        for text in ("", "1", "1,2,3", "a,b", "-1,1", "nan,1", "inf,1"):
            with pytest.raises(AuthorError, match="invalid price"):
                parse_price(text)


def _spend(url: str, path: Path, number: int) -> None:
    endpoint = ChatEndpoint(base_url=url, api_key=KEY, model="m", replies=ReplyStore(path), price=PRICE, budget=2.0)
    try:
        for turn in range(50):
            endpoint.ask([{"role": "user", "content": f"{number} {turn}"}], {}, "x", 0, 10)
    except BudgetError:
        return
    raise SystemExit(1)


class TestBatch:
    def test_outcomes_and_counts(self, tmp_path: Path) -> None:
        ideas = ["make onion soup", "お茶をいれる", "water the roses"]
        counts: list[int] = []
        summary = generate_many(
            list(idea_seed_pairs(ideas, 3, 1)),
            make_author("embedded"),
            None,
            tmp_path,
            2,
            on_record=lambda summary: counts.append(len(summary.records)),
        )
        assert [r.idea for r in summary.records] == ideas
        assert [r.outcome for r in summary.records] == ["verified", "refused", "verified"]
        assert (tmp_path / str(summary.records[0].folder) / "story.z8").exists()
        assert [r.extent and r.extent["explored"] for r in summary.records] == ["none", None, "none"]
        assert counts == [1, 2, 3]
        assert summary.to_dict()["yield"] == pytest.approx(2 / 3, abs=1e-4)

    def test_recorded_ideas_are_skipped(self, tmp_path: Path) -> None:
        work = list(idea_seed_pairs(["water the fern"], 2, 0))
        with Loopback(by_stage(fern())) as server:
            writer = author(server, ReplyStore(tmp_path / "r.sqlite"))
            first = generate_many(work[:1], writer, "m", tmp_path)
            both = generate_many(work, writer, "m", tmp_path)
            again = generate_many(work, writer, "m", tmp_path)
        assert len(server.requests) == 14
        assert both.records[0] == first.records[0]
        assert again == both
        assert [(r.idea, r.seed) for r in again.records] == work
        assert both.to_dict()["steps"]["plan"] == {
            "asked": 2,
            "at_first": 2,
            "corrected": 0,
            "mended": 0,
            "given_up": 0,
        }

    def test_other_settings_are_generated_anew(self, tmp_path: Path) -> None:
        work = [("water the fern", 0)]
        with Loopback(by_stage({**fern(), "repair": "{}"})) as server:
            replies = ReplyStore(tmp_path / "r.sqlite")
            first = generate_many(work, author(server, replies), "m", tmp_path)
            longer = generate_many(work, author(server, replies), "m", tmp_path, wants=Requirements(shortest=30))
            writer = OpenAIAuthor(author(server, replies).endpoint, "staged", tries=1)
            once = generate_many(work, writer, "m", tmp_path)
            again = generate_many(work, author(server, replies), "m", tmp_path)
        assert [s.records[0].outcome for s in (first, longer, once)] == ["verified", "failed", "verified"]
        assert [r.settings["tries"] for r in read_records(tmp_path)] == [2, 2, 1]
        assert again == first

    def test_game_with_missing_folder_is_generated_anew(self, tmp_path: Path) -> None:
        work = [("make onion soup", 1)]
        first = generate_many(work, make_author("embedded"), None, tmp_path)
        folder = tmp_path / str(first.records[0].folder)
        shutil.rmtree(folder)
        assert generate_many(work, make_author("embedded"), None, tmp_path) == first
        assert (folder / "story.z8").exists()

    def test_duplicate_ideas_are_generated_once(self, tmp_path: Path) -> None:
        path = tmp_path / "ideas.txt"
        path.write_text("water the fern\nsow peas\n  water  the fern\n")
        assert read_ideas(path) == ["water the fern", "sow peas"]
        with Loopback(slow(0.1, by_stage(fern()))) as server:
            writer = author(server, ReplyStore(tmp_path / "r.sqlite"))
            summary = generate_many([("water the fern", 0)] * 2, writer, "m", tmp_path, 2)
        assert len(summary.records) == 1
        assert len(server.requests) == 7

    def test_jobs_run_at_the_same_time(self, tmp_path: Path) -> None:
        work = list(idea_seed_pairs([f"water fern number {n}" for n in range(4)], 4, 0))
        with Loopback(slow(0.2, says("nothing"))) as server:
            summary = generate_many(work, author(server, ReplyStore(tmp_path / "r.sqlite")), "m", tmp_path, 4)
        assert {r.outcome for r in summary.records} == {"refused"}
        assert 2 <= server.max_concurrent <= 4

    @pytest.mark.parametrize("status", [400, 413, 422])
    def test_rejected_request_fails_its_idea_only(self, tmp_path: Path, status: int) -> None:
        work = list(idea_seed_pairs(["something forbidden", "water the fern"], 2, 0))
        rules = ["forbidden"]

        def moderated(request: Request) -> Answer:
            said = json.dumps(request["messages"])
            return (fails(status) if any(word in said for word in rules) else by_stage(fern()))(request)

        with Loopback(moderated) as server:
            writer = author(server, ReplyStore(tmp_path / "r.sqlite"))
            first = generate_many(work, writer, "m", tmp_path)
            rules.clear()
            again = generate_many(work, writer, "m", tmp_path)
        assert first.stopped is None
        assert [r.outcome for r in first.records] == ["refused", "verified"]
        assert f"status {status}" in str(first.records[0].problem)
        assert server.requests[-1]["response_format"]["type"] == "json_schema"
        assert [r.outcome for r in again.records] == ["verified"] * 2, "the next run retries it"

    @pytest.mark.parametrize("fault", [fails(401), fails(403), fails(404)])
    def test_failing_endpoint_stops_the_batch_without_records(self, tmp_path: Path, fault: Behaviour) -> None:
        with Loopback(fault) as server:
            summary = generate_many(
                list(idea_seed_pairs(["a", "b"], 2, 0)),
                author(server, ReplyStore(tmp_path / "r.sqlite")),
                "m",
                tmp_path,
            )
        assert summary.stopped
        assert summary.records == read_records(tmp_path) == []

    def test_exhausted_budget_stops_the_batch_and_a_higher_one_resumes_it(self, tmp_path: Path) -> None:
        work = list(idea_seed_pairs(["water the fern"], 3, 0))
        replies = ReplyStore(tmp_path / "r.sqlite")
        with Loopback(by_stage(fern())) as server:
            cheap = Price(1.0, 1.0)
            first = generate_many(work, author(server, replies, price=cheap, budget=0.02), "m", tmp_path)
            spent = replies.spent()
            asked = len(server.requests)
            rest = generate_many(work, author(server, replies, price=cheap, budget=10.0), "m", tmp_path)
        assert first.stopped
        assert "budget" in first.stopped
        assert len(first.records) < 3
        assert spent <= 0.02
        assert rest.stopped is None
        assert [r.outcome for r in rest.records] == ["verified"] * 3
        assert len(server.requests) == 21 > asked, "no request is sent twice"

    def test_truncated_record_is_ignored_and_does_not_affect_others(self, tmp_path: Path) -> None:
        generate_many([("make onion soup", 1)], make_author("embedded"), None, tmp_path)
        path = tmp_path / RECORDS
        path.write_bytes(path.read_bytes() + b'{"idea": "half a rec')
        generate_many([("water the roses", 1)], make_author("embedded"), None, tmp_path)
        assert [r.idea for r in read_records(tmp_path)] == ["make onion soup", "water the roses"]

    def test_killed_batch_resumes_without_paying_twice(self, tmp_path: Path) -> None:
        ideas = tmp_path / "ideas.txt"
        ideas.write_text("water the fern\nwater the other fern\n")
        with Loopback(slow(0.4, by_stage(fern()))) as server:
            environment = {**os.environ, "OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": KEY, "STARLING_MODEL": "m"}
            command = [
                sys.executable,
                "-c",
                "from starling.cli import main; main()",
                "generate",
                "--ideas",
                str(ideas),
                "--author",
                "openai",
                "--json",
                "--out",
                str(tmp_path / "out"),
            ]
            process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            until = time.monotonic() + 60
            while len(server.requests) < 9 and time.monotonic() < until:
                time.sleep(0.02)
            process.send_signal(signal.SIGKILL)
            process.communicate()
            before = len(server.requests)
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        result = json.loads(done.stdout)
        assert (result["verified"], result["ideas"]) == (2, 2)
        assert 9 <= before <= 10
        # The request in flight when the process was killed had no reply.
        assert len(server.requests) <= 15
        folders = {record["folder"] for record in result["records"]}
        assert folders == {p.name for p in (tmp_path / "out").iterdir() if p.is_dir()}
        assert not [p for p in (tmp_path / "out").rglob(".*")]

    def test_failing_endpoint_is_logged_at_each_retry_and_reported_at_the_end(self, tmp_path: Path) -> None:
        ideas = tmp_path / "ideas.txt"
        ideas.write_text("water the fern\nwater the other fern\n")
        with Loopback(fails(503, Retry_After="0")) as server:
            done = subprocess.run(
                [
                    sys.executable,
                    "-c",
                    "from starling.cli import main; main()",
                    "generate",
                    "--ideas",
                    str(ideas),
                    "--author",
                    "openai",
                    "--out",
                    str(tmp_path / "out"),
                ],
                env={**os.environ, "OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": KEY, "STARLING_MODEL": "m"},
                capture_output=True,
                text=True,
                timeout=60,
            )
        assert (done.returncode, done.stdout) == (1, "")
        lines = [line for line in done.stderr.splitlines() if "status 503" in line]
        assert len(lines) == 6
        assert "try 2 of 6" in lines[0]
        assert lines[-1].startswith("error: stopped") and "2 of 2 ideas" in lines[-1]

    def test_ideas_file(self, tmp_path: Path) -> None:
        path = tmp_path / "ideas.txt"
        path.write_text("# mine\n\n  make soup \nwater roses\n")
        assert read_ideas(path) == ["make soup", "water roses"]
        assert list(idea_seed_pairs(["a", "b"], 3, 5)) == [("a", 5), ("b", 5), ("a", 6)]
        for content in (b"# nothing\n", b"\xff\xfe\x00"):
            path.write_bytes(content)
            with pytest.raises(StarlingError, match=r"ideas\.txt"):
                read_ideas(path)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["an idea", "--ideas", "README.md"],
        ["x", "--length", "9-3"],
        ["x", "--length", "few"],
        ["x", "--mode", "y"],
        ["x", "--author", "nobody"],
    ],
)
def test_wrong_usage_exits_with_code_2(arguments: list[str]) -> None:
    assert CliRunner().invoke(app, ["generate", *arguments]).exit_code == 2

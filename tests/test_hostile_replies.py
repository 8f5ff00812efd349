"""Replies that no honest endpoint sends: errors of their own kinds, in bounded time and memory, at their full cost."""

from __future__ import annotations

import json
import resource
import zlib
from pathlib import Path
from typing import Any

import pytest

from starling.author.endpoint import ChatEndpoint
from starling.author.prices import Price
from starling.author.replies import ModelReply, ReplyStore
from starling.author.reply_models import MAX_LIST
from starling.author.reply_parsing import parse_game, parse_reply
from starling.experiments.protocol import read_protocol
from starling.generation.batch import generate_many, read_records
from starling.spec.model import load_spec
from starling.util.chat import MAX_REPLY_BYTES
from starling.util.errors import AuthorError, EndpointError, SpecError, StarlingError
from starling.util.json_text import JsonError, parse_json
from tests.loopback import (
    KEY,
    Answer,
    Behaviour,
    Loopback,
    Request,
    by_stage,
    completion,
    fern,
    fern_changed,
    raw,
    says,
)
from tests.test_llm_author import IDEA, author, first_then

DIGITS = "9" * 5000
DEEP = "[" * 100_000 + "]" * 100_000


def ask(*script: Behaviour, **options: Any) -> ModelReply:
    with Loopback(*script) as server:
        endpoint = ChatEndpoint(base_url=server.url, api_key=KEY, model="m", first_wait=0.01, **options)
        return endpoint.ask([{"role": "user", "content": "hi"}], {"type": "object"}, "x", 0, 10)


def with_choice(**changes: Any) -> bytes:
    body = json.loads(completion("{}"))
    body["choices"][0].update(changes)
    return json.dumps(body).encode()


def with_body(**changes: Any) -> bytes:
    return json.dumps({**json.loads(completion("{}")), **changes}).encode()


BODIES = {
    "long number": with_body(created=0).replace(b'"created": 0', b'"created": ' + DIGITS.encode()),
    "deep": b'{"choices": ' + DEEP.encode() + b"}",
    "not UTF-8": b'{"choices": [{"message": {"content": "\xff\xfe"}}]}',
    "choices a string": with_body(choices="choices"),
    "choices of strings": with_body(choices=["a", "b"]),
    "choices an object": with_body(choices={"0": {}}),
    "choices a number": with_body(choices=7),
    "message a string": with_choice(message="hello"),
    "message a list": with_choice(message=["hello"]),
    "content a number": with_choice(message={"role": "assistant", "content": 12}),
    "content an object": with_choice(message={"role": "assistant", "content": {"a": 1}}),
    "content parts of others": with_choice(message={"role": "assistant", "content": [1, None, {"text": 3}]}),
    "finish a list": with_choice(finish_reason=["stop"]),
    "a list": b"[1, 2]",
    "a string": b'"choices"',
    "null": b"null",
    "broken gzip": b"\x1f\x8b\x08broken",
}


@pytest.mark.parametrize("name", BODIES)
def test_any_json_is_a_reply_or_an_error_of_the_endpoint(name: str) -> None:
    headers = {"Content-Encoding": "gzip"} if name == "broken gzip" else {}
    try:
        reply = ask(lambda request: (200, headers, BODIES[name]))
    except EndpointError as error:
        assert "\n" not in str(error)
    else:
        assert isinstance(reply.text, str) and isinstance(reply.finish, str)


def test_content_in_parts_is_read() -> None:
    parts = [{"type": "text", "text": '{"a"'}, {"type": "text", "text": ": 1}"}]
    assert ask(raw(with_choice(message={"role": "assistant", "content": parts}))).text == '{"a": 1}'


@pytest.mark.parametrize(
    "usage",
    [
        {"prompt_tokens": -1_000_000_000, "completion_tokens": 1},
        {"prompt_tokens": 10**30, "completion_tokens": 1},
        {"prompt_tokens": 1, "completion_tokens": float("nan")},
        {"prompt_tokens": "many", "completion_tokens": 1},
        {"prompt_tokens": True, "completion_tokens": 1},
        {"prompt_tokens": [1], "completion_tokens": {}},
        "usage",
        [1, 2],
        12,
    ],
    ids=str,
)
def test_impossible_usage_costs_the_maximum(usage: Any, tmp_path: Path) -> None:
    store = ReplyStore(tmp_path / "replies.sqlite")
    price = Price(1.0, 1.0)
    reply = ask(raw(with_body(usage=usage)), replies=store, price=price, budget=1.0)
    assert reply.prompt_tokens == reply.completion_tokens == 0
    assert reply.usd is not None and 0 < reply.usd == store.spent() < 0.001


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_compressed_replies_are_read_and_bounded(encoding: str) -> None:
    def packed(body: bytes, times: int = 1) -> Behaviour:
        pack = zlib.compressobj(1, wbits=31 if encoding == "gzip" else 15)
        data = b"".join(pack.compress(body) for _ in range(times)) + pack.flush()
        return lambda request: (200, {"Content-Encoding": encoding}, data)

    assert ask(packed(completion("good"))).text == "good"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(EndpointError, match=f"more than {MAX_REPLY_BYTES:,} bytes"):
        ask(packed(b" " * 1_000_000, 200))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # kilobytes


def test_plain_replies_are_bounded() -> None:
    with pytest.raises(EndpointError, match=f"more than {MAX_REPLY_BYTES:,} bytes"):
        ask(says("x" * (MAX_REPLY_BYTES + 1)))
    with pytest.raises(EndpointError, match="JSON"):
        ask(lambda request: (200, {"Content-Encoding": "br"}, b"anything"))


def test_redirects_are_not_followed() -> None:
    with Loopback(says("stolen")) as other:

        def redirect(request: Request) -> Answer:
            return 307, {"Location": f"{other.url}/chat/completions"}, b""

        with pytest.raises(EndpointError, match=r"redirects to another address \(status 307\)"):
            ask(redirect)
        assert other.requests == [] and not other.keys


@pytest.mark.parametrize("number", [DIGITS, "NaN", "1e999"])
def test_a_reply_with_an_unusable_number_is_sent_back(number: str, tmp_path: Path) -> None:
    """And does not end the batch: the reply is stored, so it would end each further run."""
    goals = fern_changed("goals").replace('"points": 2', f'"points": {number}')
    with Loopback(first_then("goals", goals, fern())) as server:
        writer = author(server, replies=ReplyStore(tmp_path / "replies.sqlite"))
        summary = generate_many([(IDEA, 0)], writer, "m", tmp_path / "out")
        assert summary.stopped is None and [r.outcome for r in read_records(tmp_path / "out")] == ["verified"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"a": 1' + DIGITS + "}", "a number of 5,001 digits"),
        ('{"a": ' + DEEP + "}", "nested too deeply"),
        ('{"a": -Infinity}', "-Infinity is not a number"),
        ("{" + ", ".join(f'"k{n}": 0' for n in range(60_000)) + "}", "more than 30,000 values"),
        ('{"a": "' + "x" * 1_000_000 + '"}', "more than 1,000,000 characters"),
    ],
    ids=["digits", "deep", "infinity", "keys", "long"],
)
def test_replies_beyond_all_measure_are_refused(text: str, problem: str) -> None:
    for finish in ("stop", "length"):
        data, why = parse_reply(ModelReply(text, finish, 0, 9, 0.0, None))
        assert data is None and why and (problem in why or finish == "length")
    spec, problems = parse_game(ModelReply(text, "stop", 0, 9, 0.0, None))
    assert spec is None and problem in problems[0]


def test_repairs_of_a_repetitive_reply_end() -> None:
    wrong = [
        {"id": f"a-{n}", "command": "fill {noun}", "noun": [f"none-{n}"], "effects": [], "report": ""}
        for n in range(MAX_LIST)
    ]
    with (
        Loopback(by_stage(fern(actions={"actions": wrong}))) as server,
        pytest.raises(AuthorError, match="failed at actions in 1 tries"),
    ):
        author(server, tries=1).start(IDEA, 0)


def test_the_same_numbers_in_files(tmp_path: Path) -> None:
    game = tmp_path / "game.json"
    for value in (DIGITS, "NaN", DEEP):
        game.write_text('{"spec_version": ' + value + "}")
        with pytest.raises(SpecError, match=r"game.json: not valid JSON \("):
            load_spec(game)
    protocol = tmp_path / "protocol.toml"
    for value in (DIGITS, DEEP):
        protocol.write_text("seeds = " + value)
        with pytest.raises(StarlingError, match=r"protocol.toml.*: invalid TOML"):
            read_protocol(protocol)


def test_numbers_of_games_are_read() -> None:
    assert parse_json('[1, -20, 0.5, "99999999999999999999999"]') == [1, -20, 0.5, "9" * 23]
    with pytest.raises(JsonError, match="line 2"):
        parse_json("[1,\n}")

"""Agents with a language model, against a local HTTP server with scripted replies."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
import pytest

from starling.training.agent import make_agent
from starling.util.arrays import Texts
from starling.util.errors import StarlingError
from tests.test_agents import CHOICES, SMALL, play_bandit, seen

pytest.importorskip("torch")

from starling.agents.llm_prior import LLMPrior
from starling.agents.priors.endpoint import EndpointPrior
from tests.narrow import instance


class Server:
    """Prefers commands that contain ``likes``, says ``reply`` if there is one, or fails as ``fault`` says; ``asked``
    holds the prompts."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.likes, self.fault, self.reply = "take key", "", ""
        self.dripped_out = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                prompt = "\n\n".join(message["content"] for message in body["messages"])
                outer.asked.append(prompt)
                listed = [line.split(". ", 1) for line in prompt.splitlines() if line[1:3] == ". "]
                tops = [{"token": a, "logprob": -0.1 if outer.likes in c else -4.0, "bytes": None} for a, c in listed]
                tops = sorted(tops, key=lambda top: -float(top["logprob"] or 0))[:20]  # as the API
                liked = next((a for a, c in listed if outer.likes in c), "A")
                content = [{"token": "A", "logprob": -0.1, "bytes": None, "top_logprobs": tops}]
                choice: dict[str, Any] = {
                    "index": 0,
                    "finish_reason": "stop",
                    "message": {"role": "assistant", "content": outer.reply or f"<action>{liked}</action>"},
                    "logprobs": {"content": content},
                }
                answer = {
                    "id": "1",
                    "object": "chat.completion",
                    "created": 0,
                    "model": "m",
                    "choices": [choice],
                    "usage": {"prompt_tokens": 9, "completion_tokens": 1, "total_tokens": 10},
                }
                if outer.fault == "nonsense":
                    choice["logprobs"] = {"content": [{"top_logprobs": "what?"}]}
                data = b"<html>" if outer.fault == "html" else json.dumps(answer).encode()
                self.send_response(429 if outer.fault == "busy" else 200)
                if outer.fault == "drips from the first header on":
                    self.drip(b"X-Slow: " + b"." * 1000)
                    return
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                if outer.fault == "drips":
                    self.drip(data)
                else:
                    self.wfile.write(data)

            def drip(self, data: bytes) -> None:
                self.flush_headers()
                with contextlib.suppress(OSError):  # the client has disconnected
                    for byte in data:
                        self.wfile.write(bytes([byte]))
                        time.sleep(0.1)
                outer.dripped_out.set()

            def log_message(self, format: str, *args: object) -> None: ...

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        self.settings = {"model": "m", "base_url": f"http://127.0.0.1:{self.http.server_port}/v1", "timeout": 5.0}


@pytest.fixture
def server():
    served = Server()
    yield served
    served.http.shutdown()
    served.http.server_close()


@pytest.mark.parametrize("mode", ["narrow", "soft"])
def test_the_prior_guides_exploration(server, tmp_path, mode):
    cache = tmp_path / "prior.sqlite"
    agent = make_agent(
        "llm-prior", seed=0, mode=mode, top_k=1, weight=20.0, cache=str(cache), **server.settings, **SMALL
    )
    asked = seen(Texts(), "A key lies here.", CHOICES, count=30)
    assert agent.act(asked, training=True, rng=np.random.default_rng(0)).tolist() == [1] * 30
    assert len(server.asked) == 1
    counts = {"calls": 1, "saved": 29, "failed": 0, "skipped": 0, "tokens": 10}
    assert agent.report()["prior"] | {"seconds": 0} == {"model": "m", **counts, "seconds": 0}
    row = sqlite3.connect(cache).execute("SELECT model, commands, tokens FROM scores").fetchall()
    assert row == [("m", json.dumps(list(CHOICES[:3])), 10)]
    again = make_agent("llm-prior", seed=1, cache=str(cache), **server.settings, **SMALL)
    again.act(asked, training=True, rng=np.random.default_rng(0))
    assert len(server.asked) == 1 and again.report()["prior"]["saved"] == 30


def test_the_prior_is_not_asked_about_looking(server, tmp_path):
    """Small models choose it most often, although its response is in the prompt already."""
    agent = make_agent("llm-prior", seed=0, weight=20.0, cache=str(tmp_path / "p"), **server.settings, **SMALL)
    texts, rng = Texts(), np.random.default_rng(0)
    choices = ("look", "inventory", "examine key", "take key", "go north")
    asked = seen(texts, "A key lies here.", choices, count=30)
    assert agent.act(asked, training=True, rng=rng).tolist() == [3] * 30
    assert [line for line in server.asked[0].splitlines() if line[1:3] == ". "] == ["A. take key", "B. go north"]
    agent.act(seen(texts, "All is done.", choices[:3]), training=True, rng=rng)
    report = agent.report()["prior"]
    assert (report["calls"], report["failed"], report["skipped"]) == (1, 0, 0)


@pytest.mark.parametrize("fault", ["busy", "nonsense", "html", "down"])
def test_training_continues_without_the_endpoint(server, tmp_path, fault):
    server.fault = fault
    agent = LLMPrior(seed=0, cache=str(tmp_path / "p.sqlite"), **server.settings, **SMALL)
    if fault == "down":
        server.http.server_close()
    with pytest.warns(UserWarning, match="no scores"):
        play_bandit(agent, 40)
    report = agent.report()["prior"]
    assert report["failed"] >= 1 and report["calls"] == 0 and report["failed"] + report["skipped"] == 80
    assert agent.updates > 0


@pytest.mark.parametrize("fault", ["drips", "drips from the first header on"])
def test_the_timeout_covers_the_whole_reply_of_a_slow_endpoint(server, tmp_path, fault):
    """Each byte arrives in time, but the whole reply would take a minute."""
    server.fault = fault
    settings = {**server.settings, "timeout": 1.0, "cache": str(tmp_path / "p.sqlite")}
    agent = LLMPrior(seed=0, **settings, **SMALL)
    asked = seen(Texts(), "A key lies here.", CHOICES)
    began = time.monotonic()
    with pytest.warns(UserWarning, match=r"no scores.*\(Timeout\)"):
        agent.act(asked, training=True, rng=np.random.default_rng(0))
    assert time.monotonic() - began < 5
    assert agent.report()["prior"]["failed"] == 1
    assert server.dripped_out.wait(5)  # the client has disconnected
    server.fault = ""
    instance(agent.prior, EndpointPrior)._skip = 0
    agent.act(asked, training=True, rng=np.random.default_rng(0))
    assert agent.report()["prior"]["calls"] == 1


def test_the_prompt_holds_past_commands(server, tmp_path):
    agent = make_agent("llm", seed=0, cache=str(tmp_path / "p.sqlite"), **server.settings)
    rng, texts = np.random.default_rng(0), Texts()
    assert agent.act(seen(texts, "A key lies here.", CHOICES), training=False, rng=rng).tolist() == [1]
    server.likes = "go north"
    assert agent.act(seen(texts, "Taken.", CHOICES, score=1), training=False, rng=rng).tolist() == [2]
    said = "<game>\nA key lies here.\n</game>\n\nScore: 0 of 2.\n\n<action>take key</action>\n\n<game>\nTaken.\n</game>"
    assert server.asked[-1].startswith("You are playing a text adventure.")
    assert f"{said}\n\nScore: 1 of 2.\n\nPossible commands:\nA. wait\nB. take key" in server.asked[-1]


@pytest.mark.parametrize(
    "reply", ["I would rather not.\n\nOr would I?", "<action>Z</action>", "<action>eat key</action>"]
)
def test_a_reply_without_a_listed_command_is_a_random_move(server, tmp_path, reply):
    server.reply = reply
    agent = make_agent("llm", seed=0, cache=str(tmp_path / "p.sqlite"), **server.settings)
    rng = np.random.default_rng(0)
    chosen = agent.act(seen(Texts(), "A key lies here.", CHOICES, count=40), training=False, rng=rng)
    assert set(chosen.tolist()) == {0, 1, 2, 3}
    report = agent.report()["player"]
    assert report["invalid"] == 40 and report["failed"] == 0 and report["calls"] == 1


def test_a_missing_model_is_reported(monkeypatch):
    for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY", "STARLING_MODEL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(StarlingError, match="set OPENAI_BASE_URL"):
        make_agent("llm", seed=0)
    with pytest.raises(StarlingError, match="choose one of narrow, soft"):
        make_agent("llm-prior", seed=0, mode="hard", model="m", base_url="http://127.0.0.1:1/v1")

"""An HTTP server on loopback that speaks the OpenAI chat protocol, with scripted replies and faults."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedIOBase
from typing import Any, BinaryIO, cast

KEY = "sk-very-secret-key"
Request = dict[str, Any]
Answer = tuple[int, dict[str, str], bytes]
"""Status, headers, body. The header DRIPS names the part ("headers" or "body") from which bytes are sent one by one."""
DRIPS = "X-Drips"
DRIP_SECONDS = 0.05
Behaviour = Callable[[Request], Answer]


class Loopback:
    """Answers the n-th request with the n-th behaviour of the script; the last one repeats."""

    def __init__(self, *script: Behaviour) -> None:
        self.script = list(script)
        self.requests: list[Request] = []
        self.keys: set[str | None] = set()
        self.concurrent = self.max_concurrent = 0
        self.dripped_out = threading.Semaphore(0)
        """Released after each dripping answer, whether it was sent completely or the client disconnected."""
        self._lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                with outer._lock:
                    outer.keys.add(self.headers["Authorization"])
                    behave = outer.script[min(len(outer.requests), len(outer.script) - 1)]
                    outer.requests.append(request)
                    outer.concurrent += 1
                    outer.max_concurrent = max(outer.max_concurrent, outer.concurrent)
                try:
                    status, headers, body = behave(request)
                finally:
                    with outer._lock:
                        outer.concurrent -= 1
                if status == 0:
                    self.close_connection = True
                    return
                if DRIPS not in headers:
                    self.answer(status, headers, body)
                    return
                with contextlib.suppress(OSError):  # the client disconnected
                    self.answer(status, headers, body)
                outer.dripped_out.release()

            def answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
                drips = headers.get(DRIPS)
                if drips == "headers":
                    self.wfile = cast(Any, Dripping(self.wfile))
                self.send_response(status)
                for name, value in {"Content-Type": "application/json", **headers}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if drips == "body":
                    self.wfile = cast(Any, Dripping(self.wfile))
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self) -> Loopback:
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

    def asked(self, number: int) -> str:
        """The last message of the request with this index."""
        return str(self.requests[number]["messages"][-1]["content"])


class Dripping:
    """A file that writes byte by byte, with a pause after each."""

    def __init__(self, file: BinaryIO | BufferedIOBase) -> None:
        self.file = file
        self.close, self.flush, self.closed = file.close, file.flush, file.closed

    def write(self, data: bytes) -> None:
        for byte in data:
            self.file.write(bytes([byte]))
            time.sleep(DRIP_SECONDS)


def completion(text: str, finish: str = "stop", usage: tuple[int, int] | None = (100, 50)) -> bytes:
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text}}
    body: dict[str, Any] = {"id": "1", "object": "chat.completion", "created": 0, "model": "m", "choices": [choice]}
    if usage:
        body["usage"] = {"prompt_tokens": usage[0], "completion_tokens": usage[1], "total_tokens": sum(usage)}
    return json.dumps(body).encode()


def says(text: str, finish: str = "stop", usage: tuple[int, int] | None = (100, 50)) -> Behaviour:
    return lambda request: (200, {}, completion(text, finish, usage))


def fails(status: int, text: str = "no", **headers: str) -> Behaviour:
    body = json.dumps({"error": {"message": text}}).encode()
    return lambda request: (status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


def raw(body: bytes, content_type: str = "application/json") -> Behaviour:
    """Status 200 with an arbitrary body."""
    return lambda request: (200, {"Content-Type": content_type}, body)


def hangs_up(request: Request) -> Answer:
    return 0, {}, b""


def slow(seconds: float, then: Behaviour) -> Behaviour:
    def behave(request: Request) -> Answer:
        time.sleep(seconds)
        return then(request)

    return behave


def drips(part: str, then: Behaviour) -> Behaviour:
    """Send the body (``part``: "body") or the whole answer ("headers") so slowly that it takes many seconds, but
    without a long pause."""

    def behave(request: Request) -> Answer:
        status, headers, body = then(request)
        return status, {**headers, DRIPS: part}, body

    return behave


def by_stage(replies: dict[str, str]) -> Behaviour:
    """Reply by the stage of the request, which the name of its schema tells."""

    def behave(request: Request) -> Answer:
        return 200, {}, completion(replies[request["response_format"]["json_schema"]["name"]])

    return behave


FERN: dict[str, dict[str, Any]] = {
    "plan": {
        "title": "The Drooping Fern",
        "premise": "The guests come at three, and the fern has given up.",
        "skills": ["gardening"],
        "difficulty": "easy",
        "rooms": [
            {"id": "hall", "name": "Hall", "exits": {"north": "scullery"}},
            {"id": "scullery", "name": "Scullery", "exits": {"south": "hall", "east": "yard"}},
            {"id": "yard", "name": "Yard", "exits": {"west": "scullery"}},
        ],
        "start": "hall",
        "chart": [
            {"id": "get-can", "deed": "Get the can out of the cupboard.", "room": "scullery", "needs": []},
            {"id": "fetch-water", "deed": "Fill the can at the pump.", "room": "yard", "needs": ["get-can"]},
            {"id": "save-fern", "deed": "Water the fern.", "room": "hall", "needs": ["fetch-water"]},
            {"id": "light", "deed": "Put the fern in the light.", "room": "scullery", "needs": ["save-fern"]},
        ],
        "goals": ["light"],
    },
    "objects": {
        "fixtures": [
            {"id": "pump", "name": "pump", "place": "yard", "states": [], "kind": "fixture"},
            {"id": "cupboard", "name": "cupboard", "place": "scullery", "states": [], "kind": "closed-container"},
            {"id": "sill", "name": "sill", "place": "scullery", "states": [], "kind": "supporter"},
            {"id": "stand", "name": "stand", "place": "hall", "states": [], "kind": "supporter"},
        ],
        "items": [
            {
                "id": "fern",
                "name": "fern",
                "place": "hall",
                "inside": "stand",
                "states": [["limp", "upright"]],
                "kind": "item",
            },
            {
                "id": "can",
                "name": "can",
                "place": "scullery",
                "inside": "cupboard",
                "states": [["empty", "full"]],
                "kind": "item",
            },
        ],
    },
    "actions": {
        "actions": [
            {
                "id": "pump-water",
                "command": "fill {noun} at {second}",
                "noun": ["can"],
                "second": ["pump"],
                "requires": [
                    {"condition": {"subject": "can", "test": "held"}, "otherwise": "You are not holding it."},
                    {"condition": {"subject": "can", "test": "is", "value": "empty"}, "otherwise": "It is full."},
                ],
                "effects": [{"do": "set", "subject": "can", "value": "full"}],
                "report": "The pump groans, and the can grows heavy.",
            },
            {
                "id": "water-fern",
                "command": "water {noun} with {second}",
                "noun": ["fern"],
                "second": ["can"],
                "requires": [
                    {"condition": {"subject": "can", "test": "is", "value": "full"}, "otherwise": "The can is empty."},
                    {
                        "condition": {"subject": "fern", "test": "is", "value": "limp"},
                        "otherwise": "It has had enough.",
                    },
                ],
                "effects": [
                    {"do": "set", "subject": "fern", "value": "upright"},
                    {"do": "set", "subject": "can", "value": "empty"},
                ],
                "report": "The fern drinks, and lifts its head.",
            },
        ]
    },
    "goals": {
        "tasks": [
            {
                "id": "water-fetched",
                "description": "Fill the can with water.",
                "when": [{"subject": "can", "test": "is", "value": "full"}],
                "points": 1,
            },
            {
                "id": "fern-saved",
                "description": "Revive the fern.",
                "when": [{"subject": "fern", "test": "is", "value": "upright"}],
                "points": 2,
            },
            {
                "id": "fern-in-light",
                "description": "Put it in the light.",
                "when": [{"subject": "fern", "test": "in", "value": "sill"}],
                "points": 1,
                "after": ["fern-saved"],
            },
        ]
    },
    "wording": {
        "intro": "The guests come at three, and the fern has given up.",
        "rooms": {"hall": "Tiles, and a stand by the door.", "scullery": "Stone floor.", "yard": "A pump, and sky."},
        "things": {
            "pump": "Green iron.",
            "cupboard": "It sticks.",
            "sill": "Wide enough for a cat.",
            "stand": "Bamboo, and a little proud of it.",
            "fern": "Older than the house.",
            "can": "Dented where somebody once aimed it at a cat.",
        },
        "states": {
            "fern-state": {"limp": "{Noun} hangs its head.", "upright": "{Noun} stands to attention."},
            "can-state": {"empty": "{Noun} is empty.", "full": "{Noun} is full."},
        },
        "victory": "The bell rings. The fern, you could swear, bows.",
    },
    "walkthrough": {
        "walkthrough": [
            "take fern", "go north", "open cupboard", "take can", "go east", "fill can at pump", "go west",
            "water fern with can", "put fern on sill",
        ]
    },
}  # fmt: skip
"""{stage: reply} of a model that does everything right."""
JUDGED = json.dumps({"missing": [], "about": True, "reason": "The fern is watered."})
"""Its judgement whether a game is about its idea."""


def fern(**changes: Any) -> dict[str, str]:
    """FERN as texts; ``stage={...}`` changes fields of a reply, ``stage="text"`` replaces it."""
    replies = {"judge": JUDGED}
    for stage, data in FERN.items():
        change = changes.get(stage, {})
        replies[stage] = change if isinstance(change, str) else json.dumps({**data, **change})
    return replies


def fern_changed(stage: str, **fields: Any) -> str:
    """The reply of one stage with some fields changed, as text."""
    return json.dumps({**FERN[stage], **fields})

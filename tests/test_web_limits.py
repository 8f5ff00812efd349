"""What one address, a slow client and a full disk can do to a server: no harm to the others."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette", reason="the pages need starlette: pip install '.[serve]'")
pytest.importorskip("uvicorn", reason="the pages need uvicorn: pip install '.[serve]'")

from starling.console.transcript import read, replay
from starling.library.catalog import open_game
from starling.study.design import Study, open_study
from starling.web.app import ServerConfig, create_app
from starling.web.server import serve
from starling.web.sessions import Limits, network_of
from tests.test_full_disk import disk, fill, make_room
from tests.test_web import Browser

__all__ = ["disk"]
WIN = open_game("BoilPasta").walkthrough
FEW = Limits(per_address=5, new_per_minute=0.001, connections_per_address=8)


class LocalServer:
    """A server in a thread of this process."""

    def __init__(self, folder: Path, limits: Limits, study: Path | None = None) -> None:
        self.transcripts = folder / "transcripts"
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._server = serve(create_app(ServerConfig(transcripts=self.transcripts, study=study, limits=limits)), limits)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._socket]})
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()

    def transcript(self, place: str) -> Path:
        return self.transcripts / f"web-{place.rpartition('/')[2]}.jsonl"


@contextlib.contextmanager
def running(folder: Path, limits: Limits, study: Path | None = None) -> Iterator[LocalServer]:
    server = LocalServer(folder, limits, study)
    try:
        yield server
    finally:
        server.stop()


def new_game(server: LocalServer, address: str) -> int:
    """Start a game without a cookie, through a proxy that states the address; returns the status."""
    with contextlib.closing(Browser(server)) as browser:  # type: ignore[arg-type]
        return browser.send("POST", "/games/BoilPasta/play", {}, {"X_Forwarded_For": address})[0]


def test_one_address_cannot_fill_the_server(tmp_path: Path) -> None:
    limits = replace(FEW, sessions=8, new_per_minute=60_000)
    with running(tmp_path, limits) as server, contextlib.closing(Browser(server)) as player:  # type: ignore[arg-type]
        place = player.begin()
        assert [new_game(server, "203.0.113.7") for _ in range(20)] == [303] * 20
        assert [new_game(server, f"2001:db8:0:{n:x}::1") for n in range(4)] == [303, 303, 503, 503]
        assert player.say(place, "look")["status_code"] == 200


def test_new_games_of_one_address_are_limited(tmp_path: Path) -> None:
    with running(tmp_path, FEW) as server:
        assert [new_game(server, "203.0.113.7") for _ in range(7)] == [303] * 5 + [429] * 2
        assert new_game(server, "203.0.113.8") == 303


def test_new_participants_of_one_address_are_limited(tmp_path: Path) -> None:
    open_study(tmp_path / "study", Study(games=["SummitBox"], practice="BoilPasta"))
    with (
        running(tmp_path, FEW, tmp_path / "study") as server,
        contextlib.closing(Browser(server)) as browser,  # type: ignore[arg-type]
    ):
        answers = [browser.send("POST", "/study", {}) for _ in range(6)]
        assert [status for status, _, _ in answers] == [303] * 5 + [429]
        code = str(answers[0][1]["location"]).rpartition("/")[2]
        assert browser.send("POST", "/study", {"code": code})[0] == 303


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n",
        b"POST /study HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99\r\n\r\nx",
    ],
    ids=["nothing", "head", "body"],
)
def test_requests_that_do_not_arrive_are_given_up(sent: bytes, tmp_path: Path) -> None:
    with (
        running(tmp_path, replace(FEW, request_seconds=0.4)) as server,
        socket.create_connection(("127.0.0.1", server.port), timeout=30) as slow,
    ):
        slow.sendall(sent)
        with contextlib.suppress(ConnectionResetError):
            while slow.recv(1000):
                pass
        with contextlib.closing(Browser(server)) as browser:  # type: ignore[arg-type]
            assert browser.get("/static/style.css")[0] == 200


def test_connections_of_one_address_are_limited(tmp_path: Path) -> None:
    with running(tmp_path, FEW) as server, contextlib.ExitStack() as stack:
        address = ("127.0.0.1", server.port)
        held = [stack.enter_context(socket.create_connection(address, timeout=30)) for _ in range(8)]
        with socket.create_connection(address, timeout=30) as one_more, contextlib.suppress(ConnectionResetError):
            assert one_more.recv(1) == b""
        held.pop().close()
        with contextlib.closing(Browser(server)) as browser:  # type: ignore[arg-type]
            for _ in range(100):  # until the server has noticed
                with contextlib.suppress(OSError):
                    assert browser.get("/static/style.css")[0] == 200
                    break
                browser.close()
                time.sleep(0.05)
            else:
                raise AssertionError("a closed connection still counts")


def test_disk_space_for_transcripts_is_limited(tmp_path: Path) -> None:
    limits = replace(FEW, disk_mb=0.2)
    with running(tmp_path, limits) as server, contextlib.closing(Browser(server)) as browser:  # type: ignore[arg-type]
        server.transcripts.mkdir(exist_ok=True)
        (server.transcripts / "web-old.jsonl").write_bytes(bytes(200_000))
        status, _, text = browser.send("POST", "/games/BoilPasta/play", {})
        assert status == 507 and "0.2 MB for transcripts are used up" in text and "--disk-mb" in text


def test_play_goes_on_when_a_full_disk_has_room_again(disk: Path) -> None:
    with running(disk, Limits(burst=1000)) as server, contextlib.closing(Browser(server)) as browser:  # type: ignore[arg-type]
        place = browser.begin()
        typed = [*WIN[:2], *["look"] * 14, *WIN[2:]]
        refused, said = 0, dict[str, Any]()
        for number, command in enumerate(typed):
            if number == 2:
                fill(disk)
            while "No space left on device" in (said := browser.say(place, command))["blocks"][0]["text"]:
                assert replay(read(server.transcript(place))).difference is None
                refused += 1
                make_room(disk)
        assert refused
        assert said["status"]["ended"] == "won"
    result = replay(read(server.transcript(place)))
    assert result.difference is None and result.commands == len(typed)


@pytest.mark.parametrize(
    ("one", "same", "other"),
    [
        ("192.0.2.1", "::ffff:192.0.2.1", "192.0.2.2"),
        ("2001:db8::1", "2001:db8::ffff:2", "2001:db8:0:1::1"),
        ("fe80::1%eth0", "fe80::2", "::1"),
        ("", "", "unix"),
    ],
)
def test_what_counts_as_one_address(one: str, same: str, other: str) -> None:
    assert network_of(one) == network_of(same) != network_of(other)

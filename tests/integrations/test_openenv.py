"""The OpenEnv server, reached by its own client over real connections."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("openenv", reason="the extra `openenv` is not installed")

from starling.integrations.openenv import MAX_BYTES, GameAction, GamesClient
from starling.library.catalog import open_game


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A server for two sessions of sixteen turns each."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "starling.integrations.openenv", "--games", "BoilPasta", "--max-turns", "16"]
    with subprocess.Popen([*command, "--sessions", "2", "--port", str(port)]) as process:
        try:
            while not answers(port):
                assert process.poll() is None
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def answers(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


def said(reply: str) -> GameAction:
    return GameAction(reply=reply)


def test_two_sessions_play_at_once_and_never_see_each_others_game(url: str) -> None:
    async def wins() -> list[str]:
        async with GamesClient(base_url=url) as client:
            texts = [(await client.reset(game="BoilPasta", seed=0)).observation.text]
            for command in open_game("BoilPasta").walkthrough[:-1]:
                texts.append((await client.step(said(f"<action>{command}</action>"))).observation.text)
            result = await client.step(said(open_game("BoilPasta").walkthrough[-1]))
            texts.append(result.observation.text)
            assert result.done and result.observation.figures["won"] == 1 and result.reward
            with pytest.raises(RuntimeError, match="the episode is over"):
                await client.step(said("look"))
            return texts

    async def looks() -> list[str]:
        async with GamesClient(base_url=url) as client:
            opening = (await client.reset(seed=0)).observation
            assert opening.system and "look" in opening.commands
            results = [await client.step(said("look")) for _ in range(16)]
            assert [result.done for result in results] == [False] * 15 + [True]
            state = await client.state()
            assert state.game == "BoilPasta" and state.step_count == 16 and state.figures["score"] == 0
            return [opening.text, *(result.observation.text for result in results)]

    async def both() -> tuple[list[str], list[str]]:
        return await asyncio.gather(wins(), looks())

    won, looked = asyncio.run(both())
    assert won[0] == looked[0] and len(set(looked[1:])) == 1 and won[-1] not in looked


def test_bad_input_is_answered_and_the_episode_goes_on(url: str) -> None:
    async def play() -> None:
        async with GamesClient(base_url=url) as client:
            with pytest.raises(RuntimeError, match="call reset"):
                await client.step(said("look"))
            with pytest.raises(RuntimeError, match="does not offer this game"):
                await client.reset(game="../../etc/passwd")
            await client.reset()
            wrong_actions: tuple[dict[str, Any], ...] = ({}, {"reply": 3}, {"command": "look"})
            for wrong in wrong_actions:
                with pytest.raises(RuntimeError, match="VALIDATION_ERROR"):
                    await client._send_and_receive({"type": "step", "data": wrong})
            for reply in ("", "word " * 20_000, "<action>fly</action>"):
                result = await client.step(said(reply))
                assert result.reward == 0 and not result.done and len(result.observation.text) < 5_000
            result = await client.step(said("A"))
            assert result.observation.figures["invalid"] == 3 and result.observation.figures["moves"] == 1
            with pytest.raises(Exception, match=r"too big|1009"):
                await client.step(said("x" * MAX_BYTES))

    asyncio.run(play())


def test_sessions_are_limited(url: str) -> None:
    async def play() -> None:
        async with GamesClient(base_url=url) as one, GamesClient(base_url=url) as two:
            await one.reset()
            await two.reset()
            async with GamesClient(base_url=url) as third:
                with pytest.raises(Exception, match=r"CAPACITY_REACHED|1000 \(OK\)"):
                    await third.reset()
            assert (await one.step(said("look"))).observation.figures["turns"] == 1

    asyncio.run(play())


def test_what_the_server_offers_is_described_over_http(url: str) -> None:
    def get(path: str, **request: Any) -> Any:
        return json.load(urllib.request.urlopen(urllib.request.Request(url + path, **request), timeout=30))

    assert "BoilPasta" in get("/metadata")["description"] and get("/health")["status"] == "healthy"
    schema = get("/schema")
    assert "reply" in schema["action"]["properties"] and "commands" in schema["observation"]["properties"]
    with pytest.raises(OSError, match=r"413|reset|Broken pipe"):
        get("/reset", data=b" " * (MAX_BYTES + 1), headers={"Content-Type": "application/json"})
    assert get("/health")["status"] == "healthy"

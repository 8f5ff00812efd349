"""The games as MCP tools, played by the package's own client over stdio and HTTP."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import pytest

mcp = pytest.importorskip("mcp", reason="the extra `mcp` is not installed")

from mcp.client.stdio import StdioServerParameters, stdio_client  # noqa: E402

from starling.integrations.mcp import Games, server  # noqa: E402
from starling.library.catalog import open_game  # noqa: E402
from starling.util.errors import StarlingError  # noqa: E402

COMMAND = [str(Path(sys.executable).with_name("starling")), "mcp", "--games", "BoilPasta"]


async def call(client: Any, tool: str, **arguments: Any) -> Any:
    """What a tool returns; the text of its error if it fails."""
    result = await client.call_tool(tool, arguments)
    if result.is_error:
        return result.content[0].text
    found = result.structured_content
    return found["result"] if set(found) == {"result"} else found


async def two_games(client: Any) -> None:
    """Win one game while another goes on beside it."""
    assert "BoilPasta" in {game["name"] for game in await call(client, "list_games")}
    first = await call(client, "new_game", name="boilpasta")
    other = await call(client, "new_game", name="BoilPasta", seed=1)
    assert first["game_id"] != other["game_id"] and "<game>" in first["text"]
    commands = open_game("BoilPasta").walkthrough
    turns = [await call(client, "act", game_id=first["game_id"], command=command) for command in commands]
    assert turns[-1]["over"] and turns[-1]["won"] == turns[-1]["score"] == 1
    assert sum(turn["reward"] for turn in turns) == open_game("BoilPasta").max_score
    assert "the episode is over" in await call(client, "act", game_id=first["game_id"], command="look")
    beside = await call(client, "state", game_id=other["game_id"])
    assert beside["moves"] == 0 and not beside["over"]
    assert "is closed" in await call(client, "quit_game", game_id=other["game_id"])
    assert "call new_game" in await call(client, "state", game_id=other["game_id"])


def test_a_client_plays_over_stdio() -> None:
    async def play() -> None:
        parameters = StdioServerParameters(command=COMMAND[0], args=COMMAND[1:], env=dict(os.environ))
        async with mcp.Client(stdio_client(parameters)) as client:
            await two_games(client)

    anyio.run(play)


@contextlib.asynccontextmanager
async def over_http() -> AsyncIterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen([*COMMAND, "--http", "--port", str(port)], stderr=subprocess.PIPE) as process:
        try:
            for _ in range(600):
                try:
                    await (await anyio.connect_tcp("127.0.0.1", port)).aclose()
                    break
                except OSError:
                    assert process.poll() is None, process.stderr and process.stderr.read()
                    await anyio.sleep(0.1)
            yield f"http://127.0.0.1:{port}/mcp"
        finally:
            process.terminate()


def test_two_clients_play_over_http_and_never_see_each_others_game() -> None:
    async def play() -> None:
        async with over_http() as url, mcp.Client(url) as one, mcp.Client(url) as two:
            mine = await call(one, "new_game", name="BoilPasta")
            await call(one, "act", game_id=mine["game_id"], command="take pot")
            theirs = await call(two, "new_game", name="BoilPasta")
            assert theirs["moves"] == 0 and theirs["game_id"] != mine["game_id"]
            assert (await call(one, "state", game_id=mine["game_id"]))["moves"] == 1
            with contextlib.suppress(Exception):  # the body is too large
                await call(two, "act", game_id=theirs["game_id"], command="look " * 20_000)
            await two_games(one)

    anyio.run(play)


def test_wrong_arguments_are_answered_and_the_game_goes_on() -> None:
    async def play() -> None:
        async with mcp.Client(server(Games("BoilPasta"))) as client:
            game_id = (await call(client, "new_game", name="BoilPasta"))["game_id"]
            assert "list_games" in await call(client, "new_game", name="../../etc/passwd")
            assert "command" in await call(client, "act", game_id=game_id)
            assert "new_game" in await call(client, "act", game_id="guess", command="look")
            turn = await call(client, "act", game_id=game_id, command=" ")
            assert turn["invalid"] == 1 and turn["moves"] == 0
            turn = await call(client, "act", game_id=game_id, command="look " * 20_000)
            assert turn["moves"] == 1 and len(turn["text"]) < 5_000
            assert (await call(client, "act", game_id=game_id, command="look"))["moves"] == 2

    anyio.run(play)


def test_the_game_that_was_used_least_recently_makes_room() -> None:
    games = Games("BoilPasta", max_games=2)
    first, second = (games.new_game("BoilPasta")["game_id"] for _ in range(2))
    games.act(first, "look")
    third = games.new_game("BoilPasta")["game_id"]
    assert games.state(first)["moves"] == 1 and games.state(third)["moves"] == 0
    with pytest.raises(StarlingError, match="call new_game"):
        games.state(second)

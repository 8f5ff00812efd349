"""The games as an OpenEnv environment: server, client, and the types between them.

``python -m starling.integrations.openenv`` starts the server; ``docs/openenv/Dockerfile`` builds an image of it. Each
connection has its own episode. The server limits sessions, idle time, turns and message size.
"""

# pyright: reportMissingImports=false
from __future__ import annotations

import argparse
from typing import Any

from fastapi import FastAPI
from openenv.core import EnvClient
from openenv.core.client_types import StepResult
from openenv.core.env_server import (
    Action,
    ConcurrencyConfig,
    Environment,
    Observation,
    State,
    create_fastapi_app,
)
from openenv.core.env_server.types import EnvironmentMetadata
from pydantic import Field
from starlette.middleware.body_limit import RequestBodyLimitMiddleware

from starling.dialogue.play import MAX_LISTED, MODES, Mode, Play, Rules, open_play
from starling.library.catalog import find
from starling.util.errors import StarlingError

MAX_BYTES = 1_000_000
"""Of a request, or of a message of a session; one that is longer ends the connection."""
SESSIONS = 64
IDLE_SECONDS = 1_800.0
"""After which a session is closed."""


class GameAction(Action):
    """The model's reply. ``reply``: a command, its letter in the list, or a whole reply with action tags."""

    reply: str


class GameObservation(Observation):
    """The game's response; ``reward`` is the change of the score, in points; ``done`` is also true at the turn limit.

    ``text``: the next message to the model. ``system``: the system prompt, after a reset only. ``commands``: what the
    game accepts now, unless the mode is free.
    """

    text: str
    system: str = ""
    commands: list[str] = Field(default_factory=list)
    figures: dict[str, float] = Field(default_factory=dict, description="statistics of the episode, as in Play.figures")


class GameState(State):
    """The state of a session's episode. ``game``: library id; empty before the first reset."""

    game: str = ""
    seed: int | None = None
    figures: dict[str, float] = Field(default_factory=dict)


class GamesEnvironment(Environment[GameAction, GameObservation, GameState]):
    """The environment of one session. ``games``: ids of the library games that it offers."""

    SUPPORTS_CONCURRENT_SESSIONS = True

    def __init__(self, games: tuple[str, ...], rules: Rules) -> None:
        super().__init__()
        self.games, self.rules = games, rules
        self._play: Play | None = None
        self._state = GameState()

    def reset(
        self, seed: int | None = None, episode_id: str | None = None, game: str | None = None, **_: Any
    ) -> GameObservation:
        """Begin an episode. ``game``: a library id; without one, ``seed`` selects the game, modulo their number. Raises
        StarlingError for a game that the server does not offer."""
        if game is None:
            game = self.games[(seed or 0) % len(self.games)]
        elif game not in self.games:
            raise StarlingError("the server does not offer this game; its metadata lists the games")
        play = open_play(game, self.rules)
        text = play.begin(seed)
        self._play, self._state = play, GameState(episode_id=episode_id, game=game, seed=seed)
        return self._observation(play, text, None, self.rules.system)

    def step(self, action: GameAction, timeout_s: float | None = None, **_: Any) -> GameObservation:
        """Play the command of a reply. Raises StarlingError before a reset and after the end."""
        if self._play is None:
            raise StarlingError("no episode is in progress: call reset() before step()")
        turn = self._play.reply(action.reply)
        self._state.step_count = self._play.turns
        return self._observation(self._play, turn.text, turn.reward)

    @property
    def state(self) -> GameState:
        return self._state

    def get_metadata(self) -> EnvironmentMetadata:
        return EnvironmentMetadata(name="starling", description="Text games: " + ", ".join(self.games), version="1")

    def _observation(self, play: Play, text: str, reward: float | None, system: str = "") -> GameObservation:
        self._state.figures = play.figures
        return GameObservation(
            text=text,
            system=system,
            commands=list(play.commands[:MAX_LISTED]),
            figures=play.figures,
            reward=reward,
            done=play.over,
        )


class GamesClient(EnvClient[GameAction, GameObservation, GameState]):
    """A connection with a server: ``async with GamesClient(base_url=URL) as client``, or ``client.sync()``."""

    def _step_payload(self, action: GameAction) -> dict[str, Any]:
        return {"reply": action.reply}

    def _parse_result(self, payload: dict[str, Any]) -> StepResult[GameObservation]:
        reward, done = payload.get("reward"), bool(payload.get("done"))
        seen = GameObservation(**{**payload["observation"], "reward": reward, "done": done})
        return StepResult(observation=seen, reward=reward, done=done)

    def _parse_state(self, payload: dict[str, Any]) -> GameState:
        return GameState(**payload)


def create_app(
    games: str = "*",
    mode: Mode = "choose",
    max_turns: int = 100,
    sessions: int = SESSIONS,
    idle_seconds: float = IDLE_SECONDS,
) -> FastAPI:
    """The server, an ASGI application. ``games``: library games, in the format of `starling.library.find`.

    Raises StarlingError if a pattern matches no game, or for a rule out of its range.
    """
    offered = tuple(entry.id for entry in find(games))
    rules = Rules(mode=mode, max_turns=max_turns)
    app = create_fastapi_app(
        lambda: GamesEnvironment(offered, rules),
        GameAction,
        GameObservation,
        concurrency_config=ConcurrencyConfig(max_concurrent_envs=sessions, session_timeout=idle_seconds),
    )
    app.add_middleware(RequestBodyLimitMiddleware, max_body_size=MAX_BYTES)
    return app


def main() -> None:
    """Serve until interrupted."""
    import uvicorn

    parser = argparse.ArgumentParser(
        prog="python -m starling.integrations.openenv", description="Serve the games as an OpenEnv environment."
    )
    parser.add_argument("--games", default="*", help="library ids, shell patterns or split:NAME")
    parser.add_argument("--mode", default="choose", choices=MODES, help="how the model gives commands")
    parser.add_argument("--max-turns", default=100, type=int, help="maximum replies per episode")
    parser.add_argument("--sessions", default=SESSIONS, type=int, help="maximum number of concurrent sessions")
    parser.add_argument(
        "--idle-seconds", default=IDLE_SECONDS, type=float, help="idle time after which a session is closed"
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", default=8000, type=int)
    chosen = vars(parser.parse_args())
    host, port = chosen.pop("host"), chosen.pop("port")
    try:
        app = create_app(**chosen)
    except StarlingError as error:
        parser.error(str(error))
    uvicorn.run(app, host=host, port=port, ws_max_size=MAX_BYTES, log_level="warning")


if __name__ == "__main__":
    main()

"""Language models as players: zero-shot, with thoughts, and over several attempts at the same game.

Over attempts, the model writes notes after each one that it did not win with the full score, and reads its last notes
before the next (Shinn et al. 2023, "Reflexion: Language agents with verbal reinforcement learning"). The measure is the
improvement over attempts, as in EvoTest (He et al. 2025). A request that the endpoint rejects uses up a turn, and so
does an empty reply; the episode continues. If the endpoint cannot be reached, the evaluation stops, and the next call
continues it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace

from starling.author.endpoint import ChatEndpoint, Message
from starling.author.replies import ModelReply
from starling.dialogue.play import Play, Rules, open_play, prompt
from starling.players.records import Episode
from starling.util.errors import RejectedError

REPLY_TOKENS = {"direct": 60, "react": 300, "reason": 600}
"""Longest reply, by strategy."""
NOTES_WORDS, NOTES_TOKENS = 200, 500
TEMPERATURE = 0.0


@dataclass
class _Spent:
    """Tokens, time and cost of the requests of an attempt."""

    failed: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    seconds: float = 0.0
    usd: float | None = 0.0

    def add(self, reply: ModelReply) -> None:
        self.prompt_tokens += reply.prompt_tokens
        self.completion_tokens += reply.completion_tokens
        self.seconds += reply.seconds
        self.usd = None if self.usd is None or reply.usd is None else self.usd + reply.usd


def play_games(
    endpoint: ChatEndpoint,
    games: list[str],
    rules: Rules,
    *,
    seeds: int,
    attempts: int,
    jobs: int,
    done: Callable[[str, int], list[Episode]],
) -> Iterator[list[Episode]]:
    """Play all attempts of each (game, seed) pair, ``jobs`` pairs in parallel; yields a pair's episodes when it ends.

    ``done(game, seed)`` returns the episodes that exist already; only missing ones are played. Raises EndpointError or
    BudgetError, but first yields the finished episodes of the pairs in progress.
    """
    pairs = [(game, seed) for seed in range(seeds) for game in games if len(done(game, seed)) < attempts]
    found = {pair: done(*pair) for pair in pairs}
    failure: BaseException | None = None
    with ThreadPoolExecutor(jobs) as pool:
        running = {pool.submit(_attempts, endpoint, *pair, rules, attempts, found[pair]): pair for pair in pairs}
        for future in as_completed(running):
            if future.cancelled():
                continue
            yield found[running[future]]
            if failure is None and (failure := future.exception()) is not None:
                for other in running:
                    other.cancel()
    if failure is not None:
        raise failure


def _attempts(endpoint: ChatEndpoint, game: str, seed: int, rules: Rules, attempts: int, found: list[Episode]) -> None:
    """Play the missing attempts at a game, appending them to ``found``."""
    env = open_play(game, rules).env
    try:
        while len(found) < attempts:
            notes = found[-1].notes if found else ""
            last = len(found) + 1 == attempts
            found.append(_attempt(endpoint, Play(env, replace(rules, notes=notes)), game, seed, len(found) + 1, last))
    finally:
        env.close()


def _attempt(endpoint: ChatEndpoint, play: Play, game: str, seed: int, attempt: int, last: bool) -> Episode:
    spent = _Spent()
    play.begin(seed=seed)
    commands: list[str] = []
    while not play.over:
        limit = REPLY_TOKENS[play.rules.strategy]
        text = _ask(endpoint, play.messages(), "play", seed * 1_000 + play.turns, limit, spent)
        turn = play.reply(text)
        if turn.command is not None:
            commands.append(turn.command)
    score = min(max(play.score, 0.0), 1.0)
    notes = play.rules.notes
    if not last and not (play.won and score == 1):
        points = f"{play.info['score']} of {play.info['max_score']} points"
        asked = prompt("notes").format(score=points, words=NOTES_WORDS)
        messages = [*play.messages()[:-1], {"role": "user", "content": f"{play.exchanges[-1].text}\n\n{asked}"}]
        written = _ask(endpoint, messages, "notes", seed, NOTES_TOKENS, spent)
        notes = " ".join(written.split()[:NOTES_WORDS]) or notes
    return Episode(
        game=game,
        seed=seed,
        attempt=attempt,
        score=score,
        won=play.won,
        moves=play.steps,
        turns=play.turns,
        invalid=play.invalid,
        failed=spent.failed,
        prompt_tokens=spent.prompt_tokens,
        completion_tokens=spent.completion_tokens,
        seconds=round(spent.seconds, 2),
        usd=spent.usd,
        commands=tuple(commands),
        notes=notes,
    )


def _ask(endpoint: ChatEndpoint, messages: list[Message], name: str, seed: int, max_tokens: int, spent: _Spent) -> str:
    """The model's reply; empty if the endpoint rejects the request."""
    try:
        reply = endpoint.ask(messages, None, name, seed, max_tokens, TEMPERATURE)
    except RejectedError:
        spent.failed += 1
        return ""
    spent.add(reply)
    spent.failed += not reply.text.strip()
    return reply.text

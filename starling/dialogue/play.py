"""An episode of a game that a language model plays: what it is shown, and what its replies do.

All integrations, the agents ``llm`` and ``lm-policy`` and ``starling eval`` use this module, so that a model meets the
same game everywhere. A reply without a readable command, and one that asks for the list of commands, uses up a turn but
does not reach the game.
"""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any, Literal

import gymnasium as gym

from starling.dialogue.reading import (
    LIST_COMMANDS,
    Unreadable,
    choice,
    first_tool_call,
    label,
    tool_command,
    written_command,
)
from starling.envs.registration import make
from starling.util.errors import StarlingError

Mode = Literal["choose", "free", "free-list"]
MODES: tuple[Mode, ...] = ("choose", "free", "free-list")
Strategy = Literal["direct", "reason", "react"]
STRATEGIES: tuple[Strategy, ...] = ("direct", "reason", "react")
PROMPT_VERSION = "play/2"
"""Of the system prompts and of everything else that a model reads. Changes with any of it."""
MAX_LISTED = 200
"""Commands of a list that are shown."""
LEFT_OUT_AT_ONCE = 10
"""Exchanges that `Conversation.messages` begins to leave out at a time, at most."""
CHARACTERS_PER_TOKEN = 4
_PLAYING = threading.Lock()
"""Episodes of one game share its state graph and a machine, which one thread at a time may use."""


def estimated_tokens(text: str) -> int:
    """Of a text in English, without a tokenizer."""
    return len(text) // CHARACTERS_PER_TOKEN + 1


@dataclass(frozen=True)
class Rules:
    """How the game is shown, and for how long.

    Parameters
    ----------
    mode
        ``"choose"``: one of the listed commands. ``"free"``: any command in words. ``"free-list"``: in words, and the
        list on request.
    strategy
        ``"direct"``: a command and nothing else. ``"reason"``: thoughts first, which are not repeated later.
        ``"react"``: one line of thought before each command, all of which stay in the conversation (Yao et al. 2023,
        "ReAct: Synergizing reasoning and acting in language models").
    notes
        What the model wrote down after earlier attempts at the same game.
    inventory, score
        Whether messages show what the player carries, and the score.
    max_turns
        Replies after which the episode is truncated.
    history
        Earlier exchanges that `Play.messages` repeats, at most; the opening is always there. Older ones are left out up
        to ten at a time, so that prompt caches help.
    max_tokens
        What `Play.messages` may amount to, by ``count``: older exchanges are left out first.
    count
        Number of tokens of a text.

    Raises StarlingError for a value out of its range.
    """

    mode: Mode = "choose"
    strategy: Strategy = "reason"
    notes: str = ""
    inventory: bool = False
    score: bool = True
    max_turns: int = 100
    history: int = 20
    max_tokens: int = 6_000
    count: Callable[[str], int] = estimated_tokens

    def __post_init__(self) -> None:
        if self.mode not in MODES:
            raise StarlingError(f"mode={self.mode!r}: choose one of {', '.join(MODES)}")
        if self.strategy not in STRATEGIES:
            raise StarlingError(f"strategy={self.strategy!r}: choose one of {', '.join(STRATEGIES)}")
        for name, least in (("max_turns", 1), ("history", 0), ("max_tokens", 1)):
            if getattr(self, name) < least:
                raise StarlingError(f"{name}={getattr(self, name)}: choose at least {least}")

    @property
    def infos(self) -> tuple[str, ...]:
        """The info keys that the environment has to return."""
        lists = () if self.mode == "free" else ("admissible_commands",)
        return ("score", "max_score", "won", "lost", "feedback", *lists, *(("inventory",) * self.inventory))

    @property
    def system(self) -> str:
        """The system prompt."""
        parts = [prompt(self.mode), prompt(self.strategy)]
        if self.notes:
            parts.append(f"You have played this game before. Your notes:\n\n{self.notes}")
        return "\n\n".join(parts)


@functools.cache
def prompt(name: str) -> str:
    """A text of the folder ``prompts``."""
    return (files("starling.dialogue") / "prompts" / f"{name}.md").read_text("utf-8").strip()


@dataclass(frozen=True)
class Turn:
    """What came of a reply. ``command``: what the game was sent; None if the reply did not reach it. ``text``: the next
    message to the model. ``over``: the episode has ended, or is truncated."""

    command: str | None
    text: str
    reward: float
    over: bool


@dataclass
class Exchange:
    """A message of the game, and the reply to it. ``text``: without the list of commands."""

    text: str
    listing: str = ""
    reply: str = ""
    command: str | None = None


@dataclass
class Conversation:
    """What the game and the model have said in an episode so far."""

    rules: Rules
    exchanges: list[Exchange] = field(default_factory=list)

    def see(self, text: str, info: Mapping[str, Any], commands: Sequence[str] = ()) -> str:
        """The game says ``text``; returns it as the model is shown it. ``info``: as an environment returns it;
        ``commands``: the admissible ones, which the mode "choose" lists."""
        parts = [f"<game>\n{_harmless(text)}\n</game>"]
        if self.rules.inventory and info.get("inventory"):
            parts.append(f"<game>\n{_harmless(info['inventory'])}\n</game>")
        if self.rules.score and info["max_score"]:
            parts.append(f"Score: {info['score']} of {info['max_score']}.")
        listing = ""
        if self.rules.mode == "choose" and commands:
            lettered = (f"{label(i)}. {command}" for i, command in enumerate(commands[:MAX_LISTED]))
            listing = "Possible commands:\n" + "\n".join(lettered)
        self.exchanges.append(Exchange("\n\n".join(parts), listing))
        return self.latest

    def stay(self, text: str) -> str:
        """The last reply did not reach the game; ``text`` says why. Returns it as the model is shown it."""
        self.exchanges.append(Exchange(text, self.exchanges[-1].listing))
        return self.latest

    def answer(self, command: str | None, reply: str = "") -> None:
        """The model's reply to the latest message, and the command that the game is sent."""
        self.exchanges[-1].reply, self.exchanges[-1].command = reply, command

    @property
    def latest(self) -> str:
        """The latest message, as the model is shown it."""
        return self._shown(self.exchanges[-1])

    def messages(self) -> list[dict[str, str]]:
        """The conversation so far for a chat endpoint: system prompt, opening, the last exchanges, the latest message.
        Only that one has the list of commands."""
        rules, latest, opening = self.rules, self.exchanges[-1], self.exchanges[0]
        found = [{"role": "system", "content": rules.system}]
        if opening is not latest:
            gap = self._left_out()
            note = f"\n\n({gap} exchanges are left out here.)" if gap else ""
            kept = self.exchanges[1 + gap : -1]
            for exchange, more in [(opening, note), *((exchange, "") for exchange in kept)]:
                found.append({"role": "user", "content": exchange.text + more})
                found.append({"role": "assistant", "content": self._said(exchange)})
        return [*found, {"role": "user", "content": self._shown(latest)}]

    def _left_out(self) -> int:
        """How many exchanges after the opening are left out, by `Rules`.

        Several at a time: between them messages only grow at the end, so that an endpoint's prompt cache serves the
        rest."""
        rules = self.rules
        opening, *middle, latest = self.exchanges
        fixed = [rules.system, self._shown(latest), opening.text, self._said(opening)]
        left = rules.max_tokens - sum(map(rules.count, fixed))
        room = 0
        for exchange in reversed(middle):
            left -= rules.count(exchange.text) + rules.count(self._said(exchange))
            if left < 0 or room == rules.history:
                break
            room += 1
        most = len(middle)
        at_once = max(min(LEFT_OUT_AT_ONCE, rules.history // 2), 1)
        return min(-(-(most - room) // at_once) * at_once, most)

    def _said(self, exchange: Exchange) -> str:
        if self.rules.strategy == "react" or exchange.command is None:
            return exchange.reply or "(no reply)"
        return f"<action>{exchange.command}</action>"

    @staticmethod
    def _shown(exchange: Exchange) -> str:
        return "\n\n".join(filter(None, (exchange.text, exchange.listing)))


@dataclass
class Play:
    """One episode. ``env`` returns at least the info keys `Rules.infos` (`starling.make(..., infos=rules.infos)`); its
    own step limit applies as well. Servers may play different episodes in different threads."""

    env: gym.Env[str, str]
    rules: Rules = field(default_factory=Rules)

    def begin(self, seed: int | None = None, options: dict[str, Any] | None = None) -> str:
        """Reset the environment; the first message to the model."""
        with _PLAYING:
            text, info = self.env.reset(seed=seed, options=options)
        self.turns, self.invalid, self.asked, self.steps, self.over = 0, 0, 0, 0, False
        """Replies; those without a readable command; those that asked for the list; commands that the game was sent."""
        self._see(info)
        self.conversation = Conversation(self.rules)
        return self.conversation.see(text, info, self.commands)

    @property
    def score(self) -> float:
        """Normalised score: points / maximum, or the points where the maximum is unknown."""
        return float(self.info["score"] or 0) / float(self.info["max_score"] or 1)

    @property
    def won(self) -> bool:
        return bool(self.info["won"])

    @property
    def figures(self) -> dict[str, float]:
        """What the episode has come to so far: ``score`` (normalised), ``won`` (0 or 1), and numbers of ``moves``
        (commands that the game was sent), ``turns`` (replies), ``invalid`` replies, and requests for the list
        (``asked``)."""
        return {
            "score": self.score,
            "won": float(self.won),
            "moves": float(self.steps),
            "turns": float(self.turns),
            "invalid": float(self.invalid),
            "asked": float(self.asked),
        }

    def reply(self, reply: str | Mapping[str, Any]) -> Turn:
        """Play the command of a reply: its text, or a chat message with ``content`` and perhaps ``tool_calls`` of
        `starling.dialogue.reading.TOOL`. Raises StarlingError if the episode is over."""
        if self.over:
            raise StarlingError("the episode is over: call begin()")
        said, read = _read(reply)
        self.turns += 1
        self.conversation.answer(None, said)
        if not isinstance(read, Unreadable) and self.rules.mode == "free-list" and read.lower() == LIST_COMMANDS:
            self.asked += 1
            return self._stay("These commands are possible now:\n\n" + "\n".join(self.commands[:MAX_LISTED]))
        if not isinstance(read, Unreadable) and self.rules.mode == "choose":
            position = choice(read, self.commands[:MAX_LISTED])
            read = position if isinstance(position, Unreadable) else self.commands[position]
        if isinstance(read, Unreadable):
            self.invalid += 1
            return self._stay(read.why)
        self.conversation.answer(read, said)
        with _PLAYING:
            text, reward, terminated, truncated, info = self.env.step(read)
        self.steps += 1
        self._see(info)
        self.over = bool(terminated or truncated) or self.turns >= self.rules.max_turns
        return Turn(read, self.conversation.see(text, info, self.commands), float(reward), self.over)

    def _see(self, info: Mapping[str, Any]) -> None:
        self.info = info
        self.commands: Sequence[str] = info.get("admissible_commands") or ()

    def messages(self) -> list[dict[str, str]]:
        """As `Conversation.messages`."""
        return self.conversation.messages()

    @property
    def exchanges(self) -> list[Exchange]:
        """Those so far."""
        return self.conversation.exchanges

    def _stay(self, text: str) -> Turn:
        """The reply did not reach the game."""
        self.over = self.turns >= self.rules.max_turns
        return Turn(None, self.conversation.stay(text), 0.0, self.over)


def open_play(game: str, rules: Rules) -> Play:
    """An episode of a game, not begun. ``game``: as in `starling.make`, and raises as that does. Its only limit is
    `Rules.max_turns`."""
    with _PLAYING:
        return Play(make(game, infos=rules.infos, max_episode_steps=None), rules)


def _read(reply: str | Mapping[str, Any]) -> tuple[str, str | Unreadable]:
    """What is kept of a reply, and its command."""
    if isinstance(reply, str):
        return _kept(reply), written_command(reply)
    content = reply.get("content")
    written = content if isinstance(content, str) else ""
    arguments = first_tool_call(reply)
    if arguments is None:
        return _kept(written), written_command(written)
    found = tool_command(arguments)
    return _kept(written) or (found if isinstance(found, str) else "(a tool call)"), found


def _kept(text: str) -> str:
    return text.strip()[-2_000:]


def _harmless(text: str) -> str:
    """A text of the game that cannot leave its tags."""
    return re.sub(r"<(/?game)>", r"(\1)", text.strip(), flags=re.IGNORECASE)

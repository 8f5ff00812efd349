"""The command in a language model's reply.

A reply is data from outside: it may be empty, endless, or a tool call with wrong arguments. Reading it never fails;
what is no command is `Unreadable`, with a sentence that tells the model how to answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

MAX_REPLY = 20_000
"""Characters of a reply that are looked at: its last ones, since the command stands at the end."""
MAX_COMMAND = 200
"""Longest command, in characters."""
LIST_COMMANDS = "commands"
"""The word that asks for the list of commands."""
TOOL = {
    "type": "function",
    "function": {
        "name": "act",
        "description": "Play one command.",
        "parameters": {
            "type": "object",
            "properties": {"command": {"type": "string", "description": "the command, or its letter in the list"}},
            "required": ["command"],
            "additionalProperties": False,
        },
    },
}
"""The tool that a model may call instead of writing tags, as chat endpoints describe tools."""
_TAGGED = re.compile(r"<action>(.*?)(?:</action>|\Z)", re.DOTALL | re.IGNORECASE)
_THOUGHT = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_LABELLED = re.compile(r"[^\w\s]*([A-Za-z]{1,2})[^\w\s]*(?:\s+(.*))?", re.DOTALL)


@dataclass(frozen=True)
class Unreadable:
    """A reply without a command. ``why``: one sentence for the model."""

    why: str


def label(position: int) -> str:
    """The letters of a position in the list: A to Z, AA to ZZ."""
    return chr(65 + position) if position < 26 else chr(64 + position // 26) + chr(65 + position % 26)


def tool_command(arguments: object) -> str | Unreadable:
    """The command in a call of `TOOL`. ``arguments``: JSON text, or what it stands for."""
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments[:MAX_REPLY])
        except (ValueError, RecursionError):
            return Unreadable("The arguments of the tool call are not JSON.")
    command = arguments.get("command") if isinstance(arguments, Mapping) else None
    if not isinstance(command, str) or not (found := _clean(command)):
        return Unreadable('Call the tool with {"command": "..."}.')
    return found


def written_command(reply: str) -> str | Unreadable:
    """The command in a written reply: in the last action tags, or else after the last ">" at the start of a line, or
    else the whole reply if it is one short line."""
    text = reply[-MAX_REPLY:]
    if tagged := _TAGGED.findall(_THOUGHT.sub("", text)) or _TAGGED.findall(text):
        return _clean(tagged[-1]) or Unreadable("The action tags are empty; write one command between them.")
    lines = [line.strip() for line in _THOUGHT.sub("", text).splitlines() if line.strip()]
    prompted = [line for line in lines if line.startswith(">")]
    line = prompted[-1] if prompted else lines[0] if len(lines) == 1 else ""
    command = _clean(line.lstrip("> "))
    if command and len(command) <= MAX_COMMAND and len(command.split()) <= 12:
        return command
    return Unreadable("No command was found; end the reply with one between <action> and </action>.")


def choice(command: str, listed: Sequence[str]) -> int | Unreadable:
    """The position of a command in the list: by its letter, by its text, or by both."""
    wanted = _plain(command)
    texts = [_plain(text) for text in listed]
    if wanted in texts:
        return texts.index(wanted)
    if match := _LABELLED.fullmatch(command.strip()):
        positions = [i for i in range(len(listed)) if label(i) == match[1].upper()]
        if positions and (match[2] is None or _plain(match[2]) == texts[positions[0]]):
            return positions[0]
    return Unreadable(f'"{command[:80]}" is not in the list; answer with the letter of one of its commands.')


def first_tool_call(message: Mapping[str, Any]) -> object | None:
    """The arguments of the first tool call of a chat message; None without one."""
    calls = message.get("tool_calls")
    if not isinstance(calls, Sequence) or isinstance(calls, str) or not calls:
        return None
    call = calls[0]
    function = call.get("function") if isinstance(call, Mapping) else None
    return function.get("arguments", "") if isinstance(function, Mapping) else ""


def _clean(text: str) -> str:
    """One line of printable ASCII, without quotation marks around it."""
    line = " ".join("".join(c if " " <= c <= "~" else " " for c in text).split())
    return line.strip("`\"'*").strip()[:MAX_COMMAND].strip()


def _plain(text: str) -> str:
    return " ".join(text.lower().split()).rstrip(".!")

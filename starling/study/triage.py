"""What transcripts say about games: reported faults, where people give up, words that games do not know; and what
follows from it, as problems for an author to repair and as synonyms.

What people typed is data: it is quoted, never carried out, and a verb becomes a synonym only if it is one plain word
and the game is still won with it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from starling.analysis.verify import verify
from starling.console.session import story_hash
from starling.console.transcript import Event, find_transcripts, transcripts_folder
from starling.console.words import Vocabulary, match, typed_words
from starling.library.catalog import open_game
from starling.library.game import Game
from starling.spec.model import STANDARD_COMMANDS, GameSpec
from starling.util.errors import StarlingError

MANY = 3
"""Players who must have typed an unknown verb for it to become a synonym."""
SEVERAL = 2
"""Players who must have got stuck at a place, or failed with a command, for it to be told to the author."""
_ENOUGH_TO_BE_STUCK = 3
_NEXT = 6
"""Commands after an unknown verb among which the player's second attempt is looked for."""
_LONGEST = 200


@dataclass(frozen=True)
class Report:
    """A fault that a player reported."""

    text: str
    location: str | None
    score: int | None
    commands: list[str]
    transcript: str


@dataclass(frozen=True)
class Stuck:
    """Where players gave up: without having won, after some commands."""

    location: str | None
    score: int | None
    players: int
    last_commands: list[str]


@dataclass(frozen=True)
class Unknown:
    """A word that commands were begun with and the game does not know. ``meant``: the pattern of the command that
    most of these players used afterwards with the same words."""

    verb: str
    players: int
    examples: list[str]
    meant: str | None
    meant_by: int


@dataclass(frozen=True)
class Failing:
    """A command that did nothing, for several players."""

    command: str
    answer: str
    players: int


@dataclass(frozen=True)
class Triage:
    """All of it for one game. ``commands``: mean of those who won."""

    game: str
    name: str
    """What opens it: an id of the library or a path, as it was given to play."""
    sessions: int
    players: int
    won: int
    score: float | None
    """Mean share of points."""
    commands: float | None
    reports: list[Report]
    stuck: list[Stuck]
    unknown: list[Unknown]
    failing: list[Failing]

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def triage(folders: Iterable[Path] | None = None, hash: str | None = None) -> dict[str, Triage]:
    """What the transcripts in some folders say, {id of the game: ...}, by id; with ``hash``, those of that story only."""
    groups: dict[str, list[tuple[Path, list[Event]]]] = defaultdict(list)
    for folder in folders or [transcripts_folder()]:
        for path, events in find_transcripts(folder):
            if hash is None or events[0].get("hash") == hash:
                groups[str(events[0].get("id"))].append((path, events))
    return {game: _of_game(game, found) for game, found in sorted(groups.items())}


def repair_request(game: str, folders: Iterable[Path] | None = None) -> list[str]:
    """What the author of a game should repair, in sentences, by what its players typed. What was said of an earlier
    version of it does not count. Raises StarlingError."""
    opened = open_game(game)
    found = triage(folders, story_hash(opened)).get(opened.id)
    if found is None:
        return []
    problems = []
    for report in found.reports:
        after = ", ".join(report.commands[-8:]) or "nothing"
        problems.append(f"a player in {report.location or 'the game'} reported {report.text!r} after: {after}")
    for stuck in found.stuck:
        if stuck.players >= SEVERAL:
            problems.append(
                f"{stuck.players} players gave up in {stuck.location or 'the game'} with {stuck.score} points; "
                f"the last they tried: {', '.join(stuck.last_commands)}; make clearer what to do next there"
            )
    for unknown in found.unknown:
        if unknown.players >= SEVERAL:
            meant = f"; most then typed {unknown.meant!r}: make it a synonym" if unknown.meant else ""
            problems.append(
                f"{unknown.players} players typed {unknown.verb!r} (as in {unknown.examples[0]!r}), "
                f"which the game does not know{meant}"
            )
    for failing in found.failing:
        if failing.players >= SEVERAL:
            problems.append(
                f"{failing.players} players tried {failing.command!r} in vain and read {failing.answer!r}; "
                "let it do something, or let the answer say what is missing"
            )
    return problems


def add_synonym(spec: GameSpec, verb: str, command: str) -> GameSpec:
    """The game with ``verb`` as another word for the one that ``command``, the pattern of an own action, begins with.

    The new game is verified, its walkthrough also with the new verb in the place of the old. Raises StarlingError if
    that fails, and for a verb that is not one plain word.
    """
    if not re.fullmatch(r"[a-z]{2,20}", verb):
        raise StarlingError(f"{verb[:30]!r} cannot be a verb: it must be one word of lower-case letters")
    if command in STANDARD_COMMANDS:
        raise StarlingError(f"{command!r} is a standard command and takes no synonyms")
    place = next((i for i, action in enumerate(spec.actions) if action.command == command), None)
    if place is None:
        raise StarlingError(f"the game has no action {command!r}")
    gap = command.find("{")
    pattern = f"{verb} {command[gap:]}" if gap >= 0 else verb
    action = spec.actions[place]
    if pattern in action.synonyms:
        raise StarlingError(f"{pattern!r} is a synonym of {command!r} already")
    vocabulary = Vocabulary(Game(spec).story.path.read_bytes())
    if vocabulary.unknown_verb(verb) is None:
        raise StarlingError(f"the game knows {verb!r} already, as something else")
    changed = action.model_copy(update={"synonyms": [*action.synonyms, pattern]})
    actions = [changed if i == place else a for i, a in enumerate(spec.actions)]
    # Through JSON, so that the spec's own rules are applied.
    new = GameSpec.model_validate_json(spec.model_copy(update={"actions": actions}).model_dump_json())
    problems = verify(new).problems or _wins(new, [_said_with(line, command, pattern) for line in new.walkthrough])
    if problems:
        raise StarlingError(f"{verb!r} as a synonym of {command!r} does not pass: {problems[0]}")
    return new


def learn_synonyms(spec: GameSpec, found: Triage, players: int = MANY) -> tuple[GameSpec, list[str]]:
    """(the game with the verbs that at least ``players`` players typed as synonyms, what was done with each)."""
    said = []
    for unknown in found.unknown:
        if unknown.players < players or unknown.meant is None:
            continue
        try:
            spec = add_synonym(spec, unknown.verb, unknown.meant)
            said.append(f"added: {unknown.verb} for {unknown.meant} ({unknown.players} players)")
        except StarlingError as error:
            said.append(f"not added: {error}")
    return spec, said


def _said_with(line: str, command: str, pattern: str) -> str:
    """A command of a walkthrough in the words of another pattern of its action."""
    named = match(command, line)
    return pattern.replace("{noun}", named[0]).replace("{second}", named[1]) if named else line


def _wins(spec: GameSpec, commands: list[str]) -> list[str]:
    """Why these commands do not win a game with every point; empty if they do."""
    game = Game(spec)
    machine = game.start()
    for command in commands:
        text = game.step(machine, command)
    memory = machine.memory()
    if game.world.won(memory) and game.world.score(memory) == spec.max_score:
        return []
    return [f"with it the walkthrough does not win; the last answer is {text[:80]!r}"]


def _of_game(game: str, found: list[tuple[Path, list[Event]]]) -> Triage:
    players = {path: _player(path, events) for path, events in found}
    reports, scores, lengths, won = [], [], [], 0
    stuck: dict[tuple[str | None, int | None], dict[str, str]] = defaultdict(dict)
    unknown: dict[str, dict[str, str]] = defaultdict(dict)
    meant: dict[str, dict[str, str]] = defaultdict(dict)
    failing: dict[str, dict[str, str]] = defaultdict(dict)
    patterns = _patterns(found)
    for path, events in found:
        who = players[path]
        commands = [e for e in events if e["event"] == "command" and isinstance(e.get("command"), str)]
        reports += [_report(path, e) for e in events if e["event"] == "report"]
        last = commands[-1] if commands else events[0]
        most = events[0].get("max_score")
        if most and isinstance(last.get("score"), int):
            scores.append(last["score"] / most)
        if last.get("ended") == "won":
            won += 1
            lengths.append(len(commands))
        elif len(commands) >= _ENOUGH_TO_BE_STUCK:
            stuck[last.get("location"), last.get("score")][who] = last["command"]
        for number, event in enumerate(commands):
            verb = event.get("unknown_verb")
            if isinstance(verb, str):
                unknown[verb].setdefault(who, event["command"][:_LONGEST])
                pattern = _second_attempt(event["command"], commands[number + 1 : number + 1 + _NEXT], patterns)
                if pattern:
                    meant[verb].setdefault(who, pattern)
            elif event.get("failed"):
                failing[event["command"].lower()[:_LONGEST]].setdefault(who, str(event.get("text"))[:_LONGEST])
    return Triage(
        game=game,
        name=str(found[0][1][0].get("game")),
        sessions=len(found),
        players=len(set(players.values())),
        won=won,
        score=sum(scores) / len(scores) if scores else None,
        commands=sum(lengths) / len(lengths) if lengths else None,
        reports=reports,
        stuck=sorted(
            (Stuck(at, score, len(who), list(dict.fromkeys(who.values()))[:5]) for (at, score), who in stuck.items()),
            key=lambda s: -s.players,
        ),
        unknown=sorted((_unknown(v, who, meant[v]) for v, who in unknown.items()), key=lambda u: (-u.players, u.verb)),
        failing=sorted(
            (Failing(c, " ".join(next(iter(who.values())).split()), len(who)) for c, who in failing.items()),
            key=lambda f: (-f.players, f.command),
        )[:20],
    )


def _player(path: Path, events: list[Event]) -> str:
    """Who played: sittings of one participant or one browser are one player's."""
    study = events[0].get("study")
    if isinstance(study, dict):
        return f"participant {study.get('participant')}"
    return f"browser {events[0]['owner']}" if "owner" in events[0] else str(path)


def _report(path: Path, event: Event) -> Report:
    commands = [str(c) for c in event.get("commands") or []]
    return Report(str(event.get("text")), event.get("location"), event.get("score"), commands, path.name)


def _unknown(verb: str, who: dict[str, str], meant: dict[str, str]) -> Unknown:
    pattern, votes = Counter(meant.values()).most_common(1)[0] if meant else (None, 0)
    return Unknown(verb, len(who), list(dict.fromkeys(who.values()))[:5], pattern, votes)


def _patterns(found: list[tuple[Path, list[Event]]]) -> list[str]:
    """Patterns of the own actions of a game, where it can still be opened."""
    for _, events in found:
        try:
            return [
                a.command
                for a in open_game(str(events[0].get("game"))).spec.actions
                if a.command not in STANDARD_COMMANDS
            ]
        except (StarlingError, OSError):
            continue
    return []


def _second_attempt(command: str, later: list[Event], patterns: list[str]) -> str | None:
    """The pattern of the next command that worked and was about the same words."""
    about = set(typed_words(command)[1:])
    for event in later:
        if event.get("failed") or "unknown_verb" in event:
            continue
        for pattern in patterns:
            named = match(pattern, event["command"])
            if named is not None and (
                about & {w for phrase in named for w in phrase.split()} or not about | set(named)
            ):
                return pattern
    return None

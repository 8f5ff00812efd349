"""Summarises transcripts per game: reported problems, where players give up, unknown verbs and failed commands; turns
them into repair requests for an author and into synonyms.

Players' input is untrusted: it is only quoted, and a verb becomes a synonym only if it is a single plain word and the
game's walkthrough still wins with it.
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
from starling.console.words import StoryVocabulary, match, typed_words
from starling.library.catalog import open_game
from starling.library.game import Game
from starling.spec.features import standard_commands
from starling.spec.model import GameSpec
from starling.util.errors import StarlingError

MIN_PLAYERS_FOR_SYNONYM = 3
"""Minimum number of players who typed an unknown verb for it to become a synonym."""
MIN_PLAYERS_FOR_REPAIR = 2
"""Minimum number of players with the same difficulty for it to go into a repair request."""
_MIN_COMMANDS_WHEN_STUCK = 3
"""Sessions with fewer commands do not count as giving up."""
_RETRY_WINDOW = 6
"""Number of commands after an unknown verb that are searched for the player's second attempt."""
_MAX_QUOTED = 200
"""Characters of a command or response that are kept."""


@dataclass(frozen=True)
class ProblemReport:
    """A problem that a player reported with ``/report``."""

    text: str
    location: str | None
    score: int | None
    commands: list[str]
    transcript: str


@dataclass(frozen=True)
class StuckPlace:
    """A location and score at which players stopped without having won."""

    location: str | None
    score: int | None
    players: int
    last_commands: list[str]


@dataclass(frozen=True)
class UnknownVerb:
    """A verb that players typed and the game does not know. ``meant``: the command pattern that most of these players
    then used with the same words; ``meant_by``: how many did."""

    verb: str
    players: int
    examples: list[str]
    meant: str | None
    meant_by: int


@dataclass(frozen=True)
class FailedCommand:
    """A command that had no effect. ``answer``: the game's response to it."""

    command: str
    answer: str
    players: int


@dataclass(frozen=True)
class Triage:
    """The summary of one game's transcripts."""

    game: str
    name: str
    """Library id or path of the game, as given to ``starling play``."""
    sessions: int
    players: int
    won: int
    score: float | None
    """Mean normalised score."""
    commands: float | None
    """Mean number of commands of the winners."""
    reports: list[ProblemReport]
    stuck: list[StuckPlace]
    unknown: list[UnknownVerb]
    failing: list[FailedCommand]

    def to_dict(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return asdict(self)


def triage(folders: Iterable[Path] | None = None, hash: str | None = None) -> dict[str, Triage]:
    """Summarise the transcripts in ``folders``: {game id: summary}, sorted; with ``hash``, of that story only."""
    groups: dict[str, list[tuple[Path, list[Event]]]] = defaultdict(list)
    for folder in folders or [transcripts_folder()]:
        for path, events in find_transcripts(folder):
            if hash is None or events[0].get("hash") == hash:
                groups[str(events[0].get("id"))].append((path, events))
    return {game: _of_game(game, transcripts) for game, transcripts in sorted(groups.items())}


def repair_request(game: str, folders: Iterable[Path] | None = None) -> list[str]:
    """Problems for the author of a game to repair, one sentence each, from the transcripts in ``folders``.

    Only transcripts of the game's current version count. Raises StarlingError if the game cannot be opened.
    """
    opened = open_game(game)
    summary = triage(folders, story_hash(opened)).get(opened.id)
    if summary is None:
        return []
    problems = []
    for report in summary.reports:
        after = ", ".join(report.commands[-8:]) or "nothing"
        problems.append(f"a player in {report.location or 'the game'} reported {report.text!r} after: {after}")
    for stuck in summary.stuck:
        if stuck.players >= MIN_PLAYERS_FOR_REPAIR:
            problems.append(
                f"{stuck.players} players gave up in {stuck.location or 'the game'} with {stuck.score} points; "
                f"the last they tried: {', '.join(stuck.last_commands)}; make clearer what to do next there"
            )
    for unknown in summary.unknown:
        if unknown.players >= MIN_PLAYERS_FOR_REPAIR:
            meant = f"; most then typed {unknown.meant!r}: make it a synonym" if unknown.meant else ""
            problems.append(
                f"{unknown.players} players typed {unknown.verb!r} (as in {unknown.examples[0]!r}), "
                f"which the game does not know{meant}"
            )
    for failing in summary.failing:
        if failing.players >= MIN_PLAYERS_FOR_REPAIR:
            problems.append(
                f"{failing.players} players tried {failing.command!r} in vain and read {failing.answer!r}; "
                "let it do something, or let the answer say what is missing"
            )
    return problems


def add_synonym(spec: GameSpec, verb: str, command: str) -> GameSpec:
    """Add ``verb`` as a synonym of the verb in ``command``, the pattern of one of the game's own actions.

    The new game is verified, and its walkthrough is also played with the new verb. Raises StarlingError if either
    fails, or if the verb is not a single plain word that the game does not know yet.
    """
    if not re.fullmatch(r"[a-z]{2,20}", verb):
        raise StarlingError(f"{verb[:30]!r} cannot be a verb; it must be one word of 2 to 20 lower-case letters")
    if command in standard_commands(spec):
        raise StarlingError(f"{command!r} is a standard command; only the game's own actions can have synonyms")
    place = next((i for i, action in enumerate(spec.actions) if action.command == command), None)
    if place is None:
        raise StarlingError(f"the game has no action {command!r}")
    gap = command.find("{")
    pattern = f"{verb} {command[gap:]}" if gap >= 0 else verb
    action = spec.actions[place]
    if pattern in action.synonyms:
        raise StarlingError(f"{pattern!r} is already a synonym of {command!r}")
    vocabulary = StoryVocabulary(Game(spec).story.path.read_bytes())
    if vocabulary.unknown_verb(verb) is None:
        raise StarlingError(f"the game already knows the verb {verb!r}")
    changed = action.model_copy(update={"synonyms": [*action.synonyms, pattern]})
    actions = [changed if i == place else a for i, a in enumerate(spec.actions)]
    # Through JSON, so that the spec is validated.
    new = GameSpec.model_validate_json(spec.model_copy(update={"actions": actions}).model_dump_json())
    problems = verify(new).problems or _winning_problems(
        new, [_rephrased(line, command, pattern) for line in new.walkthrough]
    )
    if problems:
        raise StarlingError(f"{verb!r} cannot be a synonym of {command!r}: {problems[0]}")
    return new


def learn_synonyms(
    spec: GameSpec, summary: Triage, min_players: int = MIN_PLAYERS_FOR_SYNONYM
) -> tuple[GameSpec, list[str]]:
    """Add as synonyms the unknown verbs that at least ``min_players`` players typed; returns (new spec, messages)."""
    messages = []
    for unknown in summary.unknown:
        if unknown.players < min_players or unknown.meant is None:
            continue
        try:
            spec = add_synonym(spec, unknown.verb, unknown.meant)
            messages.append(f"added: {unknown.verb} for {unknown.meant} ({unknown.players} players)")
        except StarlingError as error:
            messages.append(f"not added: {error}")
    return spec, messages


def _rephrased(line: str, command: str, pattern: str) -> str:
    """A walkthrough command rewritten with another pattern of its action; others are returned unchanged."""
    named = match(command, line)
    return pattern.replace("{noun}", named[0]).replace("{second}", named[1]) if named else line


def _winning_problems(spec: GameSpec, commands: list[str]) -> list[str]:
    """Problems if these commands do not win the game with full score; empty if they do."""
    game = Game(spec)
    machine = game.start()
    text = machine.opening
    for command in commands:
        text = game.step(machine, command)
    memory = machine.memory()
    if game.world.won(memory) and game.world.score(memory) == spec.max_score:
        return []
    return [f"the walkthrough with it does not win; the last response is {text[:80]!r}"]


def _of_game(game: str, transcripts: list[tuple[Path, list[Event]]]) -> Triage:
    players = {path: _player(path, events) for path, events in transcripts}
    reports, scores, lengths, won = [], [], [], 0
    stuck: dict[tuple[str | None, int | None], dict[str, str]] = defaultdict(dict)
    unknown: dict[str, dict[str, str]] = defaultdict(dict)
    meant: dict[str, dict[str, str]] = defaultdict(dict)
    failing: dict[str, dict[str, str]] = defaultdict(dict)
    patterns = _patterns(transcripts)
    for path, events in transcripts:
        who = players[path]
        commands = [e for e in events if e["event"] == "command" and isinstance(e.get("command"), str)]
        reports += [_report(path, e) for e in events if e["event"] == "report"]
        last = commands[-1] if commands else events[0]
        max_score = events[0].get("max_score")
        if max_score and isinstance(last.get("score"), int):
            scores.append(last["score"] / max_score)
        if last.get("ended") == "won":
            won += 1
            lengths.append(len(commands))
        elif len(commands) >= _MIN_COMMANDS_WHEN_STUCK:
            stuck[last.get("location"), last.get("score")][who] = last["command"]
        for number, event in enumerate(commands):
            verb = event.get("unknown_verb")
            if isinstance(verb, str):
                unknown[verb].setdefault(who, event["command"][:_MAX_QUOTED])
                pattern = _second_attempt(event["command"], commands[number + 1 : number + 1 + _RETRY_WINDOW], patterns)
                if pattern:
                    meant[verb].setdefault(who, pattern)
            elif event.get("failed"):
                failing[event["command"].lower()[:_MAX_QUOTED]].setdefault(who, str(event.get("text"))[:_MAX_QUOTED])
    return Triage(
        game=game,
        name=str(transcripts[0][1][0].get("game")),
        sessions=len(transcripts),
        players=len(set(players.values())),
        won=won,
        score=sum(scores) / len(scores) if scores else None,
        commands=sum(lengths) / len(lengths) if lengths else None,
        reports=reports,
        stuck=sorted(
            (
                StuckPlace(at, score, len(who), list(dict.fromkeys(who.values()))[:5])
                for (at, score), who in stuck.items()
            ),
            key=lambda s: -s.players,
        ),
        unknown=sorted((_unknown(v, who, meant[v]) for v, who in unknown.items()), key=lambda u: (-u.players, u.verb)),
        failing=sorted(
            (FailedCommand(c, " ".join(next(iter(who.values())).split()), len(who)) for c, who in failing.items()),
            key=lambda f: (-f.players, f.command),
        )[:20],
    )


def _player(path: Path, events: list[Event]) -> str:
    """Identifies the player: a study participant, a browser, or else each transcript by itself."""
    study = events[0].get("study")
    if isinstance(study, dict):
        return f"participant {study.get('participant')}"
    return f"browser {events[0]['owner']}" if "owner" in events[0] else str(path)


def _report(path: Path, event: Event) -> ProblemReport:
    commands = [str(c) for c in event.get("commands") or []]
    return ProblemReport(str(event.get("text")), event.get("location"), event.get("score"), commands, path.name)


def _unknown(verb: str, who: dict[str, str], meant: dict[str, str]) -> UnknownVerb:
    pattern, votes = Counter(meant.values()).most_common(1)[0] if meant else (None, 0)
    return UnknownVerb(verb, len(who), list(dict.fromkeys(who.values()))[:5], pattern, votes)


def _patterns(transcripts: list[tuple[Path, list[Event]]]) -> list[str]:
    """Command patterns of the game's own actions; empty if the game cannot be opened."""
    for _, events in transcripts:
        try:
            spec = open_game(str(events[0].get("game"))).spec
            return [a.command for a in spec.actions if a.command not in standard_commands(spec)]
        except (StarlingError, OSError):
            continue
    return []


def _second_attempt(command: str, later: list[Event], patterns: list[str]) -> str | None:
    """The pattern of the next command that worked and shares words with the failed one."""
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

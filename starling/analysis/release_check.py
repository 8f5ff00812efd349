"""The release check: a game is checked, compiled, explored, won and replayed; if it fails, the problems say why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from starling.analysis.analyse import RANDOM_STEPS, Analysis, analyse, random_episodes, sampled_episodes
from starling.analysis.diagnosis import Diagnosis
from starling.analysis.search import find_plan, find_plan_by_points, without_idle_commands
from starling.analysis.verify import Verdict, verify, verify_checked
from starling.library.game import UnsavedGame
from starling.spec.checks import check
from starling.spec.model import GameSpec
from starling.spec.typed_commands import as_offered
from starling.states.graph import WON
from starling.states.playable import Playable
from starling.util.errors import CompileError, StarlingError

MAX_STATES = 400
"""States to expand in the analysis; enough to settle small games completely."""
MAX_SEARCH_STATES = 4000
"""States to expand in the search for a win if the analysis finds none."""
MAX_STATES_PER_POINT = 2000
"""States to expand in the search for the next point."""
MAX_SECONDS = 300.0
"""A stop for extremely slow games. In practice the numbers of states are the bounds, so results do not depend on the
machine's speed."""
MAX_RANDOM_WINS = 0.5
"""Share of random episodes that may win."""
MAX_EPISODES = 200
"""Random episodes to play if exploring does not settle how often random play wins."""
DECISIVE_LEAD = 18
"""Difference between wins and other episodes at which sampling stops (Wald's sequential test): of games that random
play wins at most 40% or at least 60% of the time, 0.3% are misjudged."""
CLEAR_START = 10
"""Episodes that settle it if all of them end alike, as in most games; a game that random play wins at least 60% of the
time begins with so many others once in ten thousand times."""


@dataclass(frozen=True)
class Requirements:
    """Bounds on the number of commands of the shortest solution of a game that was found."""

    shortest: int = 3
    longest: int = 60


@dataclass(frozen=True)
class RandomWinRate:
    """Share of episodes of RANDOM_STEPS random commands that win with any score.

    ``low`` and ``high`` bound it, computed from the explored states. If these bounds do not decide whether it is too
    high, both are the share among ``episodes`` that were played.
    """

    low: float
    high: float
    episodes: int | None = None


@dataclass(frozen=True)
class ReleaseCheck:
    """The result of `check_release`.

    Attributes
    ----------
    spec
        The game, with a walkthrough that wins if one was found.
    verdict
        The verification of ``spec``; its problems include unmet requirements.
    analysis, random_win_rate
        None if the check stopped earlier; ``analysis`` also if nothing was explored.
    warnings
        Dead ends, which do not prevent a release.
    unfair
        Words that the walkthrough needs and no text gives away, which do not prevent a release; not looked for by
        `check_release`.
    undone
        Ids of the tasks that are done in none of the explored states, which may not be all states.
    too_easy
        The only problems are that the solution is too short or that random play wins too often.
    game
        The game of ``spec`` with its compiled story, if the check got as far as that, to go on with.
    """

    spec: GameSpec
    verdict: Verdict
    analysis: Analysis | None = None
    random_win_rate: RandomWinRate | None = None
    warnings: list[str] = field(default_factory=list)
    unfair: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    too_easy: bool = False
    game: UnsavedGame | None = field(default=None, repr=False, compare=False)

    @property
    def problems(self) -> list[str]:
        """What prevents a release, one line each; empty if the game passed."""
        return self.verdict.problems

    @property
    def extent(self) -> dict[str, Any]:
        """How far the game was checked, as JSON: ``explored``, whether all, some or none of its states were;
        ``random_wins``, the least and the largest share of random play that wins, and ``episodes``, how many were
        played to find that out (null if it was computed; both null if the check stopped earlier)."""
        explored = "none" if self.analysis is None else "all" if self.analysis.closed else "some"
        rate = self.random_win_rate
        wins = None if rate is None else [round(rate.low, 4), round(rate.high, 4)]
        return {"explored": explored, "random_wins": wins, "episodes": rate and rate.episodes}


DEFAULT_REQUIREMENTS = Requirements()


def check_release(spec: GameSpec, requirements: Requirements = DEFAULT_REQUIREMENTS) -> ReleaseCheck:
    """Check whether a game may be released: it is sound, can be won with full score, and is neither too short, too long
    nor too easy.

    A walkthrough in ``spec`` is kept if it wins with full score, without commands that do nothing and in the words that
    the environment offers; otherwise a plan that was found replaces it.
    Deterministic. Errors of the compiler and the interpreter become problems; nothing is raised.
    """
    problems = [str(p) for p in check(spec)]
    if problems:
        return ReleaseCheck(spec, Verdict(problems))
    game = UnsavedGame(spec)
    try:
        # First, so that the states along the author's walkthrough are in the graph.
        verdict = verify_checked(game)
        offered = as_offered(spec, spec.walkthrough)
        if not verdict.ok and offered != spec.walkthrough:
            spec = spec.model_copy(update={"walkthrough": offered})
            game = UnsavedGame(spec)
            verdict = verify(game)
        found = analyse(game, MAX_SECONDS, MAX_STATES)
        own = without_idle_commands(game, spec.walkthrough)
        plan, settled = found.plan or own, found.closed
        if plan is None and not settled:
            plan = find_plan_by_points(game, spec.walkthrough, MAX_SECONDS / 2, MAX_STATES_PER_POINT)
        if plan is None and not settled:
            plan, settled = find_plan(game, seconds=MAX_SECONDS / 2, expansions=MAX_SEARCH_STATES)
    except CompileError as error:
        return ReleaseCheck(spec, Verdict([f"compile: {error}"]))
    except StarlingError as error:
        return ReleaseCheck(spec, Verdict([str(error)]))
    if plan is None:
        diagnosis = Diagnosis(game, complete=settled)
        first, *more = diagnosis.problems()
        problems = [first, *(verdict.problems if spec.walkthrough else []), *more]
        return ReleaseCheck(spec, Verdict(problems), found, undone=[task.id for task in diagnosis.undone])
    if not verdict.ok:
        spec = spec.model_copy(update={"walkthrough": own or plan})
        game = UnsavedGame(spec, game.graph)
        verdict = verify(game)
    found = replace(found, plan=plan, shortest=len(plan))
    win_rate = _random_win_rate(game, found)
    unmet = _unmet(plan, win_rate, requirements)
    too_easy = verdict.ok and bool(unmet) and (found.shortest or 0) <= requirements.longest
    problems = [*verdict.problems, *unmet]
    verdict = Verdict(problems, verdict.score, verdict.max_score, verdict.commands, verdict.won)
    return ReleaseCheck(spec, verdict, found, win_rate, _warnings(found), too_easy=too_easy, game=game)


def check_planned(spec: GameSpec, requirements: Requirements = DEFAULT_REQUIREMENTS) -> ReleaseCheck:
    """`check_release` for a game whose walkthrough was planned with it: the walkthrough is replayed and random play is
    sampled, but nothing is explored, so that a longer solution than necessary and dead ends go unnoticed."""
    problems = [str(p) for p in check(spec)]
    if problems:
        return ReleaseCheck(spec, Verdict(problems))
    game = UnsavedGame(spec)
    try:
        verdict = verify_checked(game)
        win_rate = _sampled_win_rate(ended == WON for ended in sampled_episodes(game)) if verdict.ok else None
    except StarlingError as error:
        return ReleaseCheck(spec, Verdict([str(error)]))
    if win_rate is None:
        return ReleaseCheck(spec, verdict)
    unmet = _unmet(spec.walkthrough, win_rate, requirements)
    verdict = replace(verdict, problems=[*verdict.problems, *unmet])
    return ReleaseCheck(spec, verdict, random_win_rate=win_rate, too_easy=bool(unmet), game=game)


def check_derived(spec: GameSpec) -> ReleaseCheck:
    """`check_release` for a game derived from others, which may be as long as its walkthrough."""
    return check_release(spec, Requirements(longest=max(DEFAULT_REQUIREMENTS.longest, len(spec.walkthrough))))


def _random_win_rate(game: Playable, found: Analysis) -> RandomWinRate:
    """The random win rate, exact enough to compare it with MAX_RANDOM_WINS."""
    low, high = found.random_win, found.random_win + found.random_unsettled
    if high <= MAX_RANDOM_WINS or low > MAX_RANDOM_WINS:
        return RandomWinRate(low, high)
    return _sampled_win_rate(game.graph.ended.data[state] == WON for state in random_episodes(game))


def _sampled_win_rate(episodes: Iterable[bool]) -> RandomWinRate:
    """The share of episodes that win, from as many of them as decide whether it is too high."""
    wins = played = 0
    for won in islice(episodes, MAX_EPISODES):
        wins += won
        played += 1
        lead = abs(2 * wins - played)
        if lead >= DECISIVE_LEAD or lead == played == CLEAR_START:
            break
    return RandomWinRate(wins / played, wins / played, played)


def _unmet(plan: Sequence[str], win_rate: RandomWinRate, requirements: Requirements) -> list[str]:
    """Problems about length and difficulty."""
    problems = []
    length = len(plan)
    if length < requirements.shortest:
        problems.append(
            f"tasks: {length} commands win the game ({', '.join(plan)}), but at least "
            f"{requirements.shortest} are required; add steps, or place what is needed farther away"
        )
    if length > requirements.longest:
        problems.append(
            f"tasks: the shortest solution found has {length} commands, but at most {requirements.longest} are "
            "allowed; remove steps"
        )
    if win_rate.low > MAX_RANDOM_WINS:
        problems.append(
            f"tasks: random commands win {win_rate.low:.0%} of episodes of {RANDOM_STEPS} commands; make the steps "
            "depend on each other, or place what is needed farther away"
        )
    return problems


def _warnings(found: Analysis) -> list[str]:
    return [
        f"after {', '.join(end.commands) or 'the beginning'}, the command {end.command!r} makes it impossible to win "
        "with every point, and the game goes on; let it be refused, undone, or end the game"
        for end in found.dead_ends[:3]
    ]

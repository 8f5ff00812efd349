"""Whether a game may be shipped: checked, compiled, explored, won, replayed; and if not, why, element by element."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import islice

from starling.analysis.analyse import RANDOM_STEPS, Analysis, analyse, random_episodes
from starling.analysis.diagnosis import Diagnosis
from starling.analysis.search import find_plan
from starling.analysis.verify import Verdict, verify
from starling.library.game import UnsavedGame
from starling.spec.checks import check
from starling.spec.model import GameSpec
from starling.states.graph import WON
from starling.states.playable import Playable
from starling.util.errors import CompileError, StarlingError

STATES = 400
"""States expanded at most: enough for what is said of small games to be the whole truth."""
SEARCHED_STATES = 4000
"""States expanded at most to find a way to win where there is none among those."""
SECONDS = 300.0
"""A stop for games that are slow beyond measure; the bound in practice are the states, which no clock can move."""
MOST_RANDOM_WINS = 0.5
EPISODES = 200
"""Episodes of random play at most, where exploring does not settle how often it wins."""
AHEAD = 18
"""Fewer are enough where victories outnumber the rest, or the rest victories, by as many (Wald's sequential test): of games
that random play wins at most 40% or at least 60% of the time, 3 in a thousand are judged wrongly."""


@dataclass(frozen=True)
class Wants:
    """What is asked of a game besides that it can be won: the length of its shortest known solution, in commands."""

    shortest: int = 3
    longest: int = 60


@dataclass(frozen=True)
class Chance:
    """How often random play wins, whatever the points: between ``least`` and ``most`` of episodes of RANDOM_STEPS commands,
    computed from the states that were explored; or, where that leaves the verdict open, both are the share of
    ``episodes`` that were played."""

    least: float
    most: float
    episodes: int | None = None


@dataclass(frozen=True)
class Examination:
    """What was found. ``spec`` is the game with a walkthrough that wins, if there is one; ``problems`` keep it from being
    shipped; ``warnings`` do not; ``undone``: ids of tasks that were never done in what was explored; ``too_easy``: it
    is won too soon or too often by chance, and nothing else is wrong with it. ``analysis`` and ``chance`` are None where
    it did not get that far."""

    spec: GameSpec
    verdict: Verdict
    analysis: Analysis | None = None
    chance: Chance | None = None
    warnings: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    too_easy: bool = False

    @property
    def problems(self) -> list[str]:
        return self.verdict.problems


PLAIN_WANTS = Wants()


def examine(spec: GameSpec, wants: Wants = PLAIN_WANTS) -> Examination:
    """Find out whether a game may be shipped. An author's walkthrough is kept if it wins with every point; otherwise the
    shortest way that exploring found takes its place."""
    problems = [str(p) for p in check(spec)]
    if problems:
        return Examination(spec, Verdict(problems))
    game = UnsavedGame(spec)
    try:
        # What the replay of the author's walkthrough came through is explored then.
        verdict = verify(game)
        found = analyse(game, SECONDS, STATES)
        plan = found.plan
        if plan is None and not found.closed:
            plan, _ = find_plan(game, seconds=SECONDS, expansions=SEARCHED_STATES)
    except CompileError as error:
        return Examination(spec, Verdict([f"compile: {error}"]))
    except StarlingError as error:
        return Examination(spec, Verdict([str(error)]))
    if plan is None:
        diagnosis = Diagnosis(game)
        return Examination(spec, Verdict(diagnosis.problems()), found, undone=[task.id for task in diagnosis.undone])
    if not verdict.ok:
        spec = spec.model_copy(update={"walkthrough": plan})
        verdict = verify(UnsavedGame(spec, game.graph))
    found = replace(found, plan=plan, shortest=len(plan))
    chance = _chance(game, found)
    unwanted = _wanted(found, chance, wants)
    too_easy = verdict.ok and bool(unwanted) and (found.shortest or 0) <= wants.longest
    problems = [*verdict.problems, *unwanted]
    verdict = Verdict(problems, verdict.score, verdict.max_score, verdict.commands, verdict.won)
    return Examination(spec, verdict, found, chance, _warnings(found), too_easy=too_easy)


def examine_derived(spec: GameSpec) -> Examination:
    """Find out whether a game that was made of others may be shipped: as any other, but it may be as long as it came to be."""
    return examine(spec, Wants(longest=max(PLAIN_WANTS.longest, len(spec.walkthrough))))


def _chance(game: Playable, found: Analysis) -> Chance:
    """How often random play wins, so far as to say whether that is too often."""
    least, most = found.random_win, found.random_win + found.random_unsettled
    if most <= MOST_RANDOM_WINS or least > MOST_RANDOM_WINS:
        return Chance(least, most)
    wins = played = 0
    for state in islice(random_episodes(game), EPISODES):
        wins += game.graph.ended.data[state] == WON
        played += 1
        if abs(2 * wins - played) >= AHEAD:
            break
    return Chance(wins / played, wins / played, played)


def _wanted(found: Analysis, chance: Chance, wants: Wants) -> list[str]:
    """What is not as it was asked for."""
    problems = []
    length = found.shortest or 0
    if length < wants.shortest:
        problems.append(
            f"tasks: {length} commands win the game ({', '.join(found.plan or [])}), at least {wants.shortest} are asked "
            "for; add deeds, or put what is needed farther away"
        )
    if length > wants.longest:
        problems.append(f"tasks: the shortest way to win has {length} commands, at most {wants.longest} are asked for")
    if chance.least > MOST_RANDOM_WINS:
        problems.append(
            f"tasks: random commands win {chance.least:.0%} of episodes of {RANDOM_STEPS} commands; let the deeds "
            "depend on each other, or put what is needed farther away"
        )
    return problems


def _warnings(found: Analysis) -> list[str]:
    return [
        f"after {', '.join(end.commands) or 'the beginning'}, the command {end.command!r} makes it impossible to win with "
        "every point, and the game goes on; let it be refused, undone, or end the game"
        for end in found.dead_ends[:3]
    ]

"""Training data for language models from games: winning conversations, preference pairs, and reasons.

All examples are computed by playing the game; none is written by a model:

* *trajectories*: the walkthrough as a conversation, and a second conversation with useless commands inserted, whose
  positions are given, so that a trainer can mask them.
* *preferences*: a command of the walkthrough, preferred to one that in the same state changes nothing, costs points or
  loses the game.
* *reasoning*: the walkthrough with the purpose of each command before it. To find the purpose, the rest is played
  without the command: it is needed by the first later command whose effect changes. Its own effect is read from the
  facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Literal

import numpy as np

import starling
from starling.console.why import fact_in_words
from starling.dialogue.play import Play, Rules
from starling.dialogue.reading import label
from starling.library.catalog import open_game
from starling.library.game import Game
from starling.spec.model import PLAYER
from starling.states.graph import LOST, ONGOING
from starling.states.playable import Fact
from starling.util.errors import StarlingError

What = Literal["trajectories", "preferences", "reasoning"]
DETOURS = 0.25
"""Share of the steps of the second trajectory that a useless command precedes."""
WORSE_PER_STATE = 2

Message = dict[str, str]
Row = dict[str, Any]


def examples(name: str, what: What, rules: Rules, seed: int) -> Iterator[Row]:
    """The examples of a game; the same seed gives the same ones. Raises StarlingError if the game is held out or has no
    walkthrough."""
    game = open_game(name)
    if game.spec.split in ("eval", "long-eval"):
        raise StarlingError(f"{game.id} is held out for evaluation; export games of split:train or of your own")
    if not game.walkthrough:
        raise StarlingError(f"{game.id} has no walkthrough")
    rules = replace(rules, max_turns=10 * len(game.walkthrough) + 10)
    rng = np.random.default_rng(np.random.SeedSequence((seed, int.from_bytes(game.id.encode()[:8], "big"))))
    if what == "trajectories":
        yield _trajectory(name, game, rules, {})
        yield _trajectory(name, game, rules, _detours(game, rng))
    elif what == "preferences":
        yield from _preferences(name, game, rules, rng)
    else:
        yield _trajectory(name, game, replace(rules, strategy="reason"), {}, reasons(game))


def _play(name: str, rules: Rules) -> tuple[Play, list[Message]]:
    play = Play(starling.make(name, max_episode_steps=None, backend="graph", infos=rules.infos), rules)
    opening = play.begin()
    return play, [{"role": "system", "content": rules.system}, {"role": "user", "content": opening}]


def _answer(play: Play, command: str) -> str:
    listed = list(play.commands)
    choosing = play.rules.mode == "choose" and command in listed
    return f"<action>{label(listed.index(command)) if choosing else command}</action>"


def _trajectory(name: str, game: Game, rules: Rules, detours: dict[int, str], thoughts: Sequence[str] = ()) -> Row:
    play, messages = _play(name, rules)
    mistakes = []
    for i, command in enumerate(game.walkthrough):
        for chosen in (*((detours[i],) if i in detours else ()), command):
            if chosen is not command:
                mistakes.append(len(messages))
            thought = f"{thoughts[i]}\n\n" if thoughts else ""
            said = thought + _answer(play, chosen)
            shown = play.reply(said).text
            messages += [{"role": "assistant", "content": said}, {"role": "user", "content": shown}]
    return {"game": game.id, "messages": messages[:-1], "mistakes": mistakes, "score": play.score, "moves": play.steps}


def _states(game: Game) -> list[int]:
    """The states of the walkthrough before each command."""
    states = [game.beginning]
    for command in game.walkthrough:
        states.append(game.transition(states[-1], command).after)
    return states[:-1]


def _useless(game: Game, state: int) -> list[str]:
    """Admissible commands that leave the state as it is."""
    return [t.command for t in game.info(state).transitions.values() if t.after == state]


def _detours(game: Game, rng: np.random.Generator) -> dict[int, str]:
    found = {}
    for i, state in enumerate(_states(game)):
        useless = _useless(game, state)
        if useless and rng.random() < DETOURS:
            found[i] = useless[int(rng.integers(len(useless)))]
    return found


def _worse(game: Game, state: int) -> list[tuple[str, str]]:
    """Commands that are worse than the walkthrough's in a state whatever is played later, each with the reason."""
    score = game.graph.score_of(state) or 0
    found = []
    for transition in game.info(state).transitions.values():
        if transition.after == state:
            found.append((transition.command, "changes nothing"))
        elif game.graph.ended.data[transition.after] == LOST:
            found.append((transition.command, "loses"))
        elif (game.graph.score_of(transition.after) or 0) < score:
            found.append((transition.command, "costs points"))
    return found


def _preferences(name: str, game: Game, rules: Rules, rng: np.random.Generator) -> Iterator[Row]:
    play, messages = _play(name, rules)
    for state, command in zip(_states(game), game.walkthrough, strict=True):
        worse = _worse(game, state)
        drawn = rng.permutation(len(worse))[:WORSE_PER_STATE].tolist()
        chosen = _answer(play, command)
        for i in sorted(drawn):
            yield {
                "game": game.id,
                "prompt": list(messages),
                "chosen": [{"role": "assistant", "content": chosen}],
                "rejected": [{"role": "assistant", "content": _answer(play, worse[i][0])}],
                "why": worse[i][1],
            }
        shown = play.reply(chosen).text
        messages += [{"role": "assistant", "content": chosen}, {"role": "user", "content": shown}]


def reasons(game: Game) -> list[str]:
    """For each command of the walkthrough, a sentence or two on what it is for, (commands,)."""
    states = [*_states(game)]
    states.append(game.transition(states[-1], game.walkthrough[-1]).after)
    facts = [frozenset(game.facts(state) or ()) for state in states]
    tasks = {task.id: task.description.rstrip(".") for task in game.spec.tasks}
    found = []
    for i, command in enumerate(game.walkthrough):
        done = [tasks[f.subject] for f in sorted(facts[i + 1] - facts[i], key=str) if f.predicate == "done"]
        if done:
            found.append(f"Now it can be done: {'; '.join(done)}.")
            continue
        later = _needed_by(game, states, facts, i)
        about = _named(game, game.walkthrough[later]) if later is not None else set[str]()
        news = [fact_in_words(game.whole, f) for f in _news(game, facts[i], facts[i + 1], about)]
        if later is None:
            found.append(f"After this, {' and '.join(news)}." if news else "This ends it.")
        elif news:
            aim = game.walkthrough[later]
            before = "Before waiting helps" if aim == "wait" else f"Before I can {aim}"
            found.append(f"{before}, this must hold: {' and '.join(news)}. So: {command}.")
        else:
            found.append(f"Before I can {game.walkthrough[later]}, this is needed: {command}.")
    return found


def _named(game: Game, command: str) -> set[str]:
    """Ids of the things that a command names."""
    words = f" {command} "
    return {thing.id for thing in game.whole.things if f" {thing.name.lower()} " in words}


def _news(game: Game, before: frozenset[Fact], after: frozenset[Fact], about: set[str]) -> list[Fact]:
    """At most two facts that a command made true, those about the things ``about`` first. Only kinds of facts that can
    be put into words; no numbers."""
    things = {thing.id for thing in game.whole.things}
    new = sorted(after - before, key=lambda f: (f.subject not in about, str(f)))
    return [f for f in new if f.predicate in ("at", "in") or (f.predicate == "is" and f.subject in things)][:2]


def _needed_by(game: Game, states: list[int], facts: list[frozenset[Fact]], i: int) -> int | None:
    """The first later command whose effect changes if command ``i`` is left out."""
    state = states[i]
    for j in range(i + 1, len(game.walkthrough)):
        if game.graph.ended.data[state] != ONGOING:
            return j
        after = game.transition(state, game.walkthrough[j]).after
        then, now = frozenset(game.facts(state) or ()), frozenset(game.facts(after) or ())
        wanted = {f for f in facts[j + 1] - facts[j] if not isinstance(f.value, int) or f.predicate == "done"}
        if about := _named(game, game.walkthrough[j]):  # what goes on elsewhere at the same time is not its doing
            wanted = {f for f in wanted if f.subject in {*about, PLAYER} or f.predicate == "done"}
        if not wanted <= now or (wanted and then == now):
            return j
        state = after
    return None

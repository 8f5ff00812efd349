"""How an action LM is trained, and how good its ranking is."""

from __future__ import annotations

import functools
import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from starling.agents.common.optimiser_step import not_finite, update
from starling.agents.common.seeding import torch_seeded
from starling.agents.priors.action_lm import ActionLM, collate, opening_hash
from starling.agents.priors.demonstrations import Demonstration, demonstrations, own_play
from starling.library.catalog import open_game
from starling.util.errors import StarlingError
from starling.util.paths import write_file

GAMES_AT_ONCE, SITUATIONS = 4, 8
"""Games in a batch, and situations of each."""
BATCH = GAMES_AT_ONCE * SITUATIONS
LEARNING_RATE = 1e-3
WEIGHT_DECAY = 1e-2
GRADIENT_NORM = 1.0
"""Longer gradients are clipped."""
MOST_COMMANDS = 64
"""Of a situation that is learnt from. Where there are more, as in ScienceWorld, which has hundreds, some of those that are not
good are drawn: time and memory go with their number."""
OTHER_WORDS = 0.3
"""Largest share of the words that are replaced by others, in a batch of the training."""
TOP = (1, 5)


def teach(
    names: Sequence[str],
    held_out: Sequence[str],
    out: Path,
    *,
    runs: Sequence[Path] = (),
    states: int,
    epochs: int,
    seed: int,
    show: Callable[[str, int, int], None] = lambda title, done, total: None,
) -> dict[str, Any]:
    """Train an action LM on games of the library and on agents' own play in ``runs``, measure it on these games and on
    others, write ``model.pt`` and ``action-lm.json`` to ``out``, and give what the latter holds. ``show(title, done,
    total)`` is called now and then. Raises StarlingError."""

    def situations(games: Sequence[str], title: str) -> dict[str, list[Demonstration]]:
        found = {}
        for number, name in enumerate(games):
            game = open_game(name)
            found[name] = demonstrations(game, states)
            game.flush()
            show(title, number + 1, len(games))
        return found

    played = [demonstration for folder in runs for demonstration in own_play(folder)]
    by_game = situations(names, "games to train on")
    lessons = [lesson for found in by_game.values() for lesson in found]
    tests = [test for found in situations(held_out, "games held out").values() for test in found]
    model = train(
        [*lessons, *played], seed=seed, epochs=epochs, progress=lambda done, total, _: show("training", done, total)
    )
    measured = {"trained on": lessons, "held out": tests}
    told = {
        "games": [name for name, found in by_game.items() if found],
        "taught_nothing": [name for name, found in by_game.items() if not found],
        "held_out": list(held_out),
        "states": states,
        "epochs": epochs,
        "seed": seed,
        "situations": len(lessons) + len(played),
        "own_play": len(played),
        "ranking": {name: ranking for name, of in measured.items() if (ranking := hit_rates(model, of))},
    }
    model.save(out / "model.pt")
    write_file(out / "action-lm.json", json.dumps(told, indent=1) + "\n")
    return told


def train(
    lessons: Sequence[Demonstration],
    *,
    seed: int,
    epochs: float,
    further: ActionLM | None = None,
    progress: Callable[[int, int, float], None] = lambda done, total, loss: None,
    **settings: Any,
) -> ActionLM:
    """A new model, or ``further``, trained on these situations; the same seed gives the same weights. ``epochs``: how often each game
    comes by with as many situations as games have on average. ``settings`` are of `ActionLM`.
    ``progress(batches done, batches in all, loss)``. Raises StarlingError."""
    by_game: dict[str, list[Demonstration]] = {}
    for demonstration in lessons:
        by_game.setdefault(demonstration.game, []).append(demonstration)
    if not by_game:
        raise StarlingError("there is nothing to train an action LM on: no game has a known way to victory")
    seeds = np.random.SeedSequence((seed, zlib.crc32(b"action-lm"))).spawn(2)
    rng = np.random.default_rng(seeds[0])
    games = list(by_game)
    steps = max(1, round(epochs * len(lessons) / BATCH))
    with torch_seeded(seeds[1]):
        model = further or ActionLM(**settings)
        # What an agent found out by itself may help it on.
        shown = {d.game: opening_hash(d.question.opening) for d in lessons if not d.own_play}
        model.games = dict(sorted(shown.items()))
        optimiser = torch.optim.AdamW(model.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY, fused=True)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, LEARNING_RATE, total_steps=steps + 1, pct_start=0.1)
        model.train()
        for step in range(steps):
            chosen = [by_game[games[g]] for g in rng.choice(len(games), min(GAMES_AT_ONCE, len(games)), replace=False)]
            drawn = [of[i] for of in chosen for i in rng.choice(len(of), min(SITUATIONS, len(of)), replace=False)]
            drawn = [shortened(demonstration, rng) for demonstration in drawn]
            batch = collate([d.question for d in drawn], model.read)
            others = _other_words(model.buckets, rng)
            batch.texts, batch.words = others[batch.texts], others[batch.words]
            loss = _loss(model(batch), drawn)
            update(
                loss, optimiser, GRADIENT_NORM, functools.partial(not_finite, "action-lm", step, "take another seed")
            )
            schedule.step()
            progress(step + 1, steps, loss.item())
    return model.eval()


def shortened(demonstration: Demonstration, rng: np.random.Generator) -> Demonstration:
    """The same with at most MOST_COMMANDS commands, in the order in which they were listed."""
    question, good = demonstration.question, demonstration.good[: MOST_COMMANDS // 2]
    if len(question.commands) <= MOST_COMMANDS:
        return demonstration
    others = np.setdiff1d(np.arange(len(question.commands)), demonstration.good)
    drawn = rng.choice(others, min(MOST_COMMANDS - len(good), len(others)), replace=False)
    kept = sorted([*good, *drawn.tolist()])
    commands = tuple(question.commands[i] for i in kept)
    places = tuple(kept.index(i) for i in good)
    return replace(demonstration, question=replace(question, commands=commands), good=places, step=-1)


def _loss(logits: torch.Tensor, drawn: Sequence[Demonstration]) -> torch.Tensor:
    """Mean of -log of the probability that good commands have together."""
    good = torch.zeros_like(logits, dtype=torch.bool)
    for row, demonstration in zip(good, drawn, strict=True):
        row[list(demonstration.good)] = True
    logs = torch.log_softmax(logits, dim=1)
    return -logs.masked_fill(~good, -torch.inf).logsumexp(dim=1).mean()


def _other_words(buckets: int, rng: np.random.Generator) -> torch.Tensor:
    """What each number of a word becomes: itself, or, for a share of them, any other; padding stays."""
    others = np.arange(buckets)
    changed = 1 + np.flatnonzero(rng.random(buckets - 1) < rng.uniform(0, OTHER_WORDS))
    others[changed] = rng.integers(1, buckets, len(changed))
    return torch.from_numpy(others)


def hit_rates(model: ActionLM, tests: Sequence[Demonstration]) -> dict[str, float]:
    """How often the walkthrough's command (``walkthrough_``), and any good one (``good_``), is among the likeliest
    ``TOP``, and how often it would be among as many drawn at random; of situations on walkthroughs."""
    hits: dict[str, list[float]] = {}
    for demonstration in tests:
        if demonstration.step < 0:
            continue
        scores = model.scores(demonstration.question)
        count = len(scores)
        order = np.argsort(-scores, kind="stable")
        for name, wanted in (("walkthrough", (demonstration.step,)), ("good", demonstration.good)):
            rank = int(np.flatnonzero(np.isin(order, wanted))[0])
            for top in TOP:
                # That none of the wanted ones is among the drawn.
                missed = float(np.prod([max(count - len(wanted) - i, 0) / (count - i) for i in range(min(top, count))]))
                hits.setdefault(f"{name}_top_{top}", []).append(rank < top)
                hits.setdefault(f"{name}_top_{top}_chance", []).append(1 - missed)
    return {name: float(np.mean(values)) for name, values in hits.items()}

"""Training of the action LM, and evaluation of its ranking."""

from __future__ import annotations

import functools
import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from starling.agents.common.optimiser_step import not_finite, optimiser_step
from starling.agents.common.seeding import torch_seeded
from starling.agents.priors.action_lm import ActionLM, collate, opening_hash
from starling.agents.priors.demonstrations import Demonstration, demonstrations, run_demonstrations
from starling.agents.priors.trust import Likeness
from starling.library.catalog import open_game
from starling.training.checkpoint import CHECKPOINT
from starling.training.trained import checkpoint_digest
from starling.util.errors import MissingDependencyError, StarlingError
from starling.util.paths import write_file

GAMES_PER_BATCH, STATES_PER_GAME = 4, 8
BATCH_SIZE = GAMES_PER_BATCH * STATES_PER_GAME
LEARNING_RATE = 1e-3
WEIGHT_DECAY = 1e-2
GRADIENT_NORM = 1.0
"""Maximum gradient norm."""
MAX_COMMANDS = 64
"""Commands of a state in training. If there are more, as in ScienceWorld with its hundreds, the others are sampled
from the commands that are not good: time and memory grow with their number."""
MAX_REPLACED_WORDS = 0.3
"""Maximum share of the words that a training batch replaces by others."""
TOP = (1, 5)
"""The k of top-k hit rates."""
MODEL, SUMMARY = "model.pt", "action-lm.json"
"""Files in the folder of an action LM."""


def train_and_evaluate(
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
    """Train an action LM on the library games ``names`` and on the own play of agents in the folders ``runs``, and
    evaluate its ranking on ``names`` and on ``held_out``.

    Writes ``model.pt`` and ``action-lm.json`` to ``out``; returns the content of the latter. ``states``: of each game,
    at most; ``show(title, done, total)`` reports progress. Raises StarlingError if there is nothing to train on.
    """

    def by_game(games: Sequence[str], title: str) -> dict[str, list[Demonstration]]:
        found = {}
        for number, name in enumerate(games):
            game = open_game(name)
            found[name] = demonstrations(game, states)
            game.close()
            show(title, number + 1, len(games))
        return found

    own_play = [demonstration for folder in runs for demonstration in run_demonstrations(folder)]
    training_games = by_game(names, "games to train on")
    training = [demonstration for found in training_games.values() for demonstration in found]
    test = [demonstration for found in by_game(held_out, "games held out").values() for demonstration in found]
    model = train(
        [*training, *own_play], seed=seed, epochs=epochs, progress=lambda done, total, _: show("training", done, total)
    )
    model.likeness = likeness_of([*training, *own_play])
    evaluated = {"trained on": training, "held out": test}
    summary = {
        "games": [name for name, found in training_games.items() if found],
        "taught_nothing": [name for name, found in training_games.items() if not found],
        "held_out": list(held_out),
        "states": states,
        "epochs": epochs,
        "seed": seed,
        "situations": len(training) + len(own_play),
        "own_play": len(own_play),
        "runs": {str(folder.absolute()): checkpoint_digest(folder / CHECKPOINT) for folder in runs},
        "ranking": {name: rates for name, of in evaluated.items() if (rates := hit_rates(model, of))},
    }
    model.save(out / MODEL)
    write_file(out / SUMMARY, json.dumps(summary, indent=1) + "\n")
    return summary


def likeness_of(demonstrations: Sequence[Demonstration]) -> dict[str, Any] | None:
    """What `llm-prior` with trust=states needs to know of the states; None with one game, or without the encoder."""
    if len({shown.game for shown in demonstrations}) < 2:
        return None
    try:
        return Likeness.of_states([(shown.game, shown.question) for shown in demonstrations]).state_dict()
    except MissingDependencyError:
        return None


def read_summary(folder: Path) -> dict[str, Any]:
    """What `train_and_evaluate` wrote about an action LM. Raises StarlingError if it cannot be read, or does not say
    what the model learnt from."""
    path = folder / SUMMARY
    try:
        summary: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        complete = {"games", "states", "epochs", "own_play"} <= summary.keys()
        if not complete or bool(summary["own_play"]) > bool(summary.get("runs")):
            raise ValueError
    except (OSError, ValueError, AttributeError, TypeError):
        raise StarlingError(f"{path}: damaged, or of an older version; train the action LM again") from None
    return summary


def demonstrations_of(summary: Mapping[str, Any]) -> list[Demonstration]:
    """What an action LM learnt from, by its summary. Raises StarlingError if a run of which it learnt has changed."""
    found = [shown for name in summary["games"] for shown in demonstrations(open_game(name), summary["states"])]
    for folder, digest in summary.get("runs", {}).items():
        if checkpoint_digest(Path(folder) / CHECKPOINT) != digest:
            raise StarlingError(f"{folder} has changed since the action LM learnt from it; train the action LM again")
        found += run_demonstrations(Path(folder))
    return found


def train(
    demonstrations: Sequence[Demonstration],
    *,
    seed: int,
    epochs: float,
    also: Sequence[Demonstration] = (),
    further: ActionLM | None = None,
    progress: Callable[[int, int, float], None] = lambda done, total, loss: None,
    **settings: Any,
) -> ActionLM:
    """Train a new model, or ``further``, on demonstrations; deterministic given ``seed``.

    Games are sampled uniformly, whatever their number of demonstrations; ``epochs`` times as many demonstrations are
    drawn as there are. ``also``: others, of which each update takes a batch as well. ``settings``: those of a new
    `ActionLM`; ``progress(batches done, batches in all, loss)`` is called after each batch. Raises StarlingError if
    there are no demonstrations, or if the loss diverges.
    """
    parts = [_by_game(part) for part in (demonstrations, also) if part]
    if not demonstrations:
        raise StarlingError(
            "nothing to train an action LM on: no game has a known winning trajectory; choose other games"
        )
    seeds = np.random.SeedSequence((seed, zlib.crc32(b"action-lm"))).spawn(2)
    rng = np.random.default_rng(seeds[0])
    steps = max(1, round(epochs * len(demonstrations) / BATCH_SIZE))
    with torch_seeded(seeds[1]):
        model = further or ActionLM(**settings)
        # An agent's own play gives away nothing, so its games are not refused later.
        refused = {d.game: opening_hash(d.question.opening) for d in demonstrations if not d.own_play}
        model.games = dict(sorted(refused.items()))
        optimiser = torch.optim.AdamW(model.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY, fused=True)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, LEARNING_RATE, total_steps=steps + 1, pct_start=0.1)
        model.train()
        for step in range(steps):
            loss = torch.stack([_batch_loss(model, part, rng) for part in parts]).sum()
            optimiser_step(
                loss, optimiser, GRADIENT_NORM, functools.partial(not_finite, "action-lm", step, "take another seed")
            )
            schedule.step()
            progress(step + 1, steps, loss.item())
    return model.eval()


def _by_game(demonstrations: Sequence[Demonstration]) -> dict[str, list[Demonstration]]:
    by_game: dict[str, list[Demonstration]] = {}
    for demonstration in demonstrations:
        by_game.setdefault(demonstration.game, []).append(demonstration)
    return by_game


def _batch_loss(model: ActionLM, by_game: Mapping[str, list[Demonstration]], rng: np.random.Generator) -> torch.Tensor:
    """Of a random batch, with a share of its words replaced."""
    games = list(by_game)
    picked = rng.choice(len(games), min(GAMES_PER_BATCH, len(games)), replace=False)
    pools = [by_game[games[g]] for g in picked]
    drawn = [pool[i] for pool in pools for i in rng.choice(len(pool), min(STATES_PER_GAME, len(pool)), replace=False)]
    drawn = [with_fewer_commands(demonstration, rng) for demonstration in drawn]
    batch = collate([d.question for d in drawn], model.tokenise)
    replacement = _replaced_words(model.buckets, rng)
    batch.texts, batch.words = replacement[batch.texts], replacement[batch.words]
    return _loss(model(batch), drawn)


def with_fewer_commands(demonstration: Demonstration, rng: np.random.Generator) -> Demonstration:
    """The demonstration with at most MAX_COMMANDS commands: good ones and a sample of the others, in the same order."""
    query, good = demonstration.question, demonstration.good[: MAX_COMMANDS // 2]
    if len(query.commands) <= MAX_COMMANDS:
        return demonstration
    others = np.setdiff1d(np.arange(len(query.commands)), demonstration.good)
    drawn = rng.choice(others, min(MAX_COMMANDS - len(good), len(others)), replace=False)
    kept = sorted([*good, *drawn.tolist()])
    commands = tuple(query.commands[i] for i in kept)
    positions = tuple(kept.index(i) for i in good)
    return replace(demonstration, question=replace(query, commands=commands), good=positions, step=-1)


def _loss(logits: torch.Tensor, drawn: Sequence[Demonstration]) -> torch.Tensor:
    """The mean of -log(total probability of the good commands), times their weight, of logits (n, max_commands)."""
    good = torch.zeros_like(logits, dtype=torch.bool)
    for row, demonstration in zip(good, drawn, strict=True):
        row[list(demonstration.good)] = True
    logs = torch.log_softmax(logits, dim=1)
    weights = torch.tensor([demonstration.weight for demonstration in drawn])
    return -(logs.masked_fill(~good, -torch.inf).logsumexp(dim=1) * weights).mean()


def _replaced_words(buckets: int, rng: np.random.Generator) -> torch.Tensor:
    """The replacement of each bucket id, (buckets,): itself, or any other for a random share of them; padding stays."""
    replacement = np.arange(buckets)
    changed = 1 + np.flatnonzero(rng.random(buckets - 1) < rng.uniform(0, MAX_REPLACED_WORDS))
    replacement[changed] = rng.integers(1, buckets, len(changed))
    return torch.from_numpy(replacement)


def hit_rates(model: ActionLM, demonstrations: Sequence[Demonstration]) -> dict[str, float]:
    """Top-k hit rates over states on walkthroughs, for k in ``TOP``: how often the walkthrough's command
    (``walkthrough_``), or any good one (``good_``), is among the k most probable, and the same for k commands at
    random (``_chance``)."""
    hits: dict[str, list[float]] = {}
    for demonstration in demonstrations:
        if demonstration.step < 0:
            continue
        scores = model.scores(demonstration.question)
        count = len(scores)
        order = np.argsort(-scores, kind="stable")
        for name, targets in (("walkthrough", (demonstration.step,)), ("good", demonstration.good)):
            rank = int(np.flatnonzero(np.isin(order, targets))[0])
            for top in TOP:
                # The probability that none of the targets is among `top` random commands.
                missed = float(
                    np.prod([max(count - len(targets) - i, 0) / (count - i) for i in range(min(top, count))])
                )
                hits.setdefault(f"{name}_top_{top}", []).append(rank < top)
                hits.setdefault(f"{name}_top_{top}_chance", []).append(1 - missed)
    return {name: float(np.mean(values)) for name, values in hits.items()}

"""Objectives of `starling pretrain` at equal processor time, each also with its paper's own part switched off.

    starling collect 'split:train,split:eval' --rows 30000 --out runs/small
    python benchmarks/objectives.py --data runs/small --seconds 30 --seeds 3 --out runs/objectives

Writes one line of JSON per objective and seed to cells.jsonl in the folder, and the tables to objectives.md. The same
command again continues; other arguments need another folder. A cell's encoder is a transformer of dimension 64
(`facts` for tjepa), trained for ``--seconds`` of processor time on training games: a trial of a few updates gives the
number of updates that fit. Scores are those of the linear probes of `starling bench representations`, by held-out game.

Also of every cell: the area under the ROC curve of "a state of a held-out game is more surprising than one of a
training game", by 1 - cosine similarity to the nearest of other training states, and for gedi by the energy. For sla:
how often the command played is ranked first, by the aggregate over transformations and by the single head, with
McNemar's test.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch

from starling.agents.common.batches import state_texts
from starling.agents.encoders import Encoder, FactEncoder, make_encoder, train_tokenizer
from starling.agents.objectives import Gedi, Objective, make_objective
from starling.agents.objectives.sla import Sla
from starling.agents.pretraining.self_supervised import EncoderPretraining, EncoderPretrainingConfig
from starling.agents.representations.probes import TASKS, ProbingData, encode, probe, sample_probing_data
from starling.agents.representations.sample import fact_lists
from starling.experiments.statistics import bootstrap_interval, mcnemar, nested_selection, omnibus
from starling.training.checkpoint import single_thread
from starling.training.transitions import TransitionData
from starling.util.errors import StarlingError

GUIDED = {"feed_forward": "low-rank", "guided": True}
BAG = {"encoder": "bag", "buckets": 65536}
"""Hashed sentences: whether one was seen in training can be told, at a fraction of a transformer's time."""
VARIANTS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "untrained": ("style", {}, {}),
    "style": ("style", {}, {}),
    "style, standardise=false": ("style", {"standardise": False}, {}),
    "tjepa": ("tjepa", {}, {}),
    "tjepa, token=false": ("tjepa", {"token": False}, {}),
    "gedi": ("gedi", {}, {}),
    "gedi, negatives=0": ("gedi", {"negatives": 0.0}, {}),
    "gedi, generative=0 negatives=0": ("gedi", {"generative": 0.0, "negatives": 0.0}, {}),
    "gedi, bag": ("gedi", {}, BAG),
    "gedi, bag negatives=0": ("gedi", {"negatives": 0.0}, BAG),
    "bm3": ("bm3", {}, {}),
    "bm3, graph=0": ("bm3", {"graph": 0.0}, {}),
    "bm3, inter=0": ("bm3", {"inter": 0.0}, {}),
    "bm3, intra=0": ("bm3", {"intra": 0.0}, {}),
    "dino": ("dino", {}, {}),
    "dino, gram=0": ("dino", {"gram": 0.0}, {}),
    "dino, refresh=0.25": ("dino", {"refresh": 0.25}, {}),
    "sparse": ("sparse", {}, {}),
    "further": ("further", {}, {}),
    "further, distillation=0": ("further", {"distillation": 0.0}, {}),
    "sit": ("sit", {}, {}),
    "sit, contrast=false": ("sit", {"contrast": False}, {}),
    "sit, rotation=false": ("sit", {"rotation": False}, {}),
    "sit, span=16 momentum=0.99": ("sit", {"span": 16, "momentum": 0.99}, {}),
    "sla": ("sla", {}, {}),
    "sla, labels=plain": ("sla", {"labels": "plain"}, {}),
    "sla, labels=multi-task": ("sla", {"labels": "multi-task"}, {}),
    "sla, low-rank": ("sla", {}, {**GUIDED, "guided": False}),
    "sla, low-rank guided": ("sla", {}, GUIDED),
}
"""What is compared: objective, its settings, and those of the encoder. "name, change" is compared with "name"."""
REFERENCES = {"sla, low-rank guided": "sla, low-rank", "gedi, bag negatives=0": "gedi, bag"}
TRIAL = 3
"""Updates that measure the speed, after one that is not timed."""
ASKED = 300
"""States of either kind, and transitions, for the surprise and for sla's predictions."""


class Inputs:
    """Data, tokenizer and questions that all cells share."""

    def __init__(self, folder: Path, states: int, pairs: int) -> None:
        self.data = TransitionData.open(folder)
        self.train = self.data.select(split="train")
        columns = (self.train.observation, self.train.description, self.train.inventory, self.train.command)
        text_ids = np.unique(np.concatenate(columns)).tolist()
        self.tokenizer = train_tokenizer([self.data.texts[text_id] for text_id in text_ids], 2048)
        self.questions: ProbingData = sample_probing_data(self.data, states, pairs, 0)


def model(inputs: Inputs, variant: str, seed: int, rows: int, steps: int) -> EncoderPretraining:
    """The training of a cell, not yet begun."""
    name, settings, of_encoder = VARIANTS[variant]
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        if name == "tjepa":
            encoder: Encoder = make_encoder("facts", size=64)
        elif "encoder" in of_encoder:
            encoder = make_encoder(of_encoder["encoder"], **{k: v for k, v in of_encoder.items() if k != "encoder"})
        else:
            encoder = make_encoder("transformer", size=64, tokenizer=inputs.tokenizer, **of_encoder)
    objective = make_objective(name, encoder, seed=seed, settings={name: settings})
    config = EncoderPretrainingConfig(steps=steps, seed=seed, rows=rows)
    return EncoderPretraining(encoder, objective, inputs.data, config, Path("unused"), {"objective": name})


def train(inputs: Inputs, variant: str, seed: int, seconds: float, rows: int) -> tuple[Encoder, Objective, int, float]:
    """(encoder, objective, updates, processor seconds)."""
    if variant == "untrained":
        run = model(inputs, variant, seed, rows, 1)
        return run.encoder.eval(), run.objective.eval(), 0, 0.0
    torch.manual_seed(seed)
    trial = model(inputs, variant, seed, rows, 1000)
    trial.update()
    start = time.process_time()
    for _ in range(TRIAL):
        trial.update()
    steps = max(10, round(seconds * TRIAL / (time.process_time() - start)))
    torch.manual_seed(seed)
    run = model(inputs, variant, seed, rows, steps)
    start = time.process_time()
    for _ in range(steps):
        run.update()
    spent = time.process_time() - start
    return run.objective.trained(run.encoder).eval(), run.objective.eval(), steps, spent


def area(higher: np.ndarray, lower: np.ndarray) -> float:
    """Area under the ROC curve: how often a value of ``higher`` exceeds one of ``lower``; ties count one half."""
    return float(((higher[:, None] > lower).mean() + (higher[:, None] >= lower).mean()) / 2)


def surprise(inputs: Inputs, encoder: Encoder, objective: Objective) -> dict[str, float]:
    """Areas of "held-out is more surprising than training": of the nearest state, and of the energy for gedi."""
    rng = np.random.default_rng(0)
    parts = []
    for data, count in ((inputs.train, 2 * ASKED), (inputs.questions.held_out, ASKED)):
        rows = rng.permutation(len(data))[: 2 * count]
        if isinstance(encoder, FactEncoder):
            texts = ["\n".join(facts) for facts in fact_lists(data, rows)]
        else:
            texts = state_texts(data, rows)
        parts.append(list(dict.fromkeys(texts))[:count])
    known, held_out = parts
    with torch.no_grad():
        vectors = [
            torch.nn.functional.normalize(encoder([encoder.read(text) for text in texts], False), dim=1).numpy()
            for texts in (known[: len(known) // 2], known[len(known) // 2 :], held_out)
        ]
    nearest = [1 - (one @ vectors[0].T).max(axis=1) for one in vectors[1:]]
    found = {"nearest": area(nearest[1], nearest[0])}
    if isinstance(objective, Gedi):
        seen, unseen = (objective.surprise(encoder, texts) for texts in (known[len(known) // 2 :], held_out))
        found["energy"] = area(unseen, seen)
    return found


def inverse_dynamics(inputs: Inputs, encoder: Encoder, objective: Objective) -> dict[str, list[bool]]:
    """For sla: whether the command played ranks first, on transitions of held-out games."""
    if not isinstance(objective, Sla):
        return {}
    held_out = inputs.questions.held_out
    rows = np.random.default_rng(0).permutation(len(held_out))
    rows = np.array([row for row in rows.tolist() if len(held_out.admissible[row]) > 3])[:ASKED]
    commands = []
    for row in rows.tolist():
        played = int(held_out.command[row])
        others = [text_id for text_id in held_out.admissible[row].tolist() if text_id != played][:7]
        commands.append([held_out.texts[text_id] for text_id in (played, *others)])
    before, after = state_texts(held_out, rows), state_texts(held_out, rows, "next_")
    found = {}
    for name, aggregate in (("aggregate", True), ("single", False)):
        shares = objective.predict(encoder, before, after, commands, aggregate=aggregate)
        found[name] = [bool(one[0] > one[1:].max()) for one in shares]
    return found


def cell(inputs: Inputs, variant: str, seed: int, seconds: float, rows: int) -> dict[str, Any]:
    encoder, objective, updates, spent = train(inputs, variant, seed, seconds, rows)
    scores: dict[str, dict[str, float]] = {}
    for score in probe(encode(encoder, inputs.questions), inputs.questions):
        if score.probe == "linear":
            scores.setdefault(score.task, {})[score.game] = round(score.score, 4)
    return {
        "variant": variant,
        "seed": seed,
        "updates": updates,
        "seconds": round(spent, 1),
        "scores": scores,
        "surprise": {name: round(value, 4) for name, value in surprise(inputs, encoder, objective).items()},
        "inverse": inverse_dynamics(inputs, encoder, objective),
    }


def by_game(cells: list[dict[str, Any]], variant: str, task: str) -> dict[str, float]:
    """Scores by held-out game, means over seeds."""
    found: dict[str, list[float]] = {}
    for one in cells:
        if one["variant"] == variant:
            for game, value in one["scores"].get(task, {}).items():
                found.setdefault(game, []).append(value)
    return {game: float(np.mean(values)) for game, values in found.items()}


def difference(cells: list[dict[str, Any]], variant: str, other: str, tasks: tuple[str, ...]) -> np.ndarray:
    """(games,) differences ``variant`` minus ``other``, means over tasks; games with scores in any task."""
    found: dict[str, list[float]] = {}
    for task in tasks:
        theirs = by_game(cells, other, task)
        for game, value in by_game(cells, variant, task).items():
            if game in theirs:
                found.setdefault(game, []).append(value - theirs[game])
    return np.array([np.mean(values) for _, values in sorted(found.items())])


def shown(values: np.ndarray) -> str:
    low, high = bootstrap_interval(values) if len(values) > 1 else (np.nan, np.nan)
    return f"{values.mean():+.3f} ({low:+.3f} to {high:+.3f})"


def tables(cells: list[dict[str, Any]]) -> str:
    """Markdown: scores of all variants; effects of parts; surprise; tests."""
    names = [name for name in VARIANTS if any(one["variant"] == name for one in cells)]
    lines = ["| variant | updates | seconds | " + " | ".join(TASKS) + " | nearest | energy |"]
    lines += ["|---|---:|---:|" + "---:|" * (len(TASKS) + 2)]
    for name in names:
        own = [one for one in cells if one["variant"] == name]
        values = [by_game(cells, name, task) for task in TASKS]
        parts = [f"{np.mean(list(value.values())):.3f}" if value else "" for value in values]
        for kind in ("nearest", "energy"):
            found = [one["surprise"][kind] for one in own if kind in one["surprise"]]
            parts.append(f"{np.mean(found):.2f}" if found else "")
        updates, seconds = (np.mean([one[key] for one in own]) for key in ("updates", "seconds"))
        lines.append(f"| {name} | {updates:.0f} | {seconds:.0f} | " + " | ".join(parts) + " |")
    lines += [
        "",
        "With the part minus without it, or with the change minus the default; mean over tasks, and inverse:",
        "",
    ]
    lines += ["| variant | against | all tasks | admissible, reward, inverse | inverse |", "|---|---|---:|---:|---:|"]
    for name in names:
        base = REFERENCES.get(name, name.partition(",")[0])
        if base != name and base in names:
            effects = [shown(difference(cells, name, base, tasks)) for tasks in (TASKS, TASKS[4:], TASKS[6:])]
            lines.append(f"| {name} | {base} | " + " | ".join(effects) + " |")
        elif name != "untrained" and "untrained" in names and name != "tjepa":
            effects = [shown(difference(cells, name, "untrained", tasks)) for tasks in (TASKS, TASKS[4:], TASKS[6:])]
            lines.append(f"| {name} | untrained | " + " | ".join(effects) + " |")
    return "\n".join([*lines, *_tests(cells, names), *_aggregation(cells, names)]) + "\n"


def _tests(cells: list[dict[str, Any]], names: list[str]) -> list[str]:
    """Friedman's test over the objectives as they are, games as cases, and the honest score of choosing the best."""
    plain = [name for name in names if "," not in name and name != "tjepa"]
    lines = []
    for task in TASKS:
        scores = [by_game(cells, name, task) for name in plain]
        games = sorted(set.intersection(*(set(one) for one in scores))) if len(plain) > 2 else []
        if len(games) >= 5:
            table = np.array([[one[game] for one in scores] for game in games])
            found = omnibus(table)
            nested, best = nested_selection(table.T)
            marked = [f"{name} {p:.3f}" for name, p in zip(plain, found.against_reference, strict=True) if p < 0.05]
            lines.append(
                f"- `{task}`: Friedman {found.statistic:.1f}, p {found.p:.4f}; differ from {plain[0]} (Holm): "
                f"{', '.join(marked) or 'none'}; the best {best:.3f}, chosen on other games {nested:.3f}"
            )
    return ["", *lines] if lines else []


def _aggregation(cells: list[dict[str, Any]], names: list[str]) -> list[str]:
    lines = []
    for name in names:
        asked = [one["inverse"] for one in cells if one["variant"] == name and one["inverse"]]
        if asked:
            aggregate, single = (np.concatenate([one[key] for one in asked]) for key in ("aggregate", "single"))
            test = mcnemar(aggregate, single)
            lines.append(
                f"- `{name}`: the command played ranks first in {aggregate.mean():.3f} by the aggregate, in "
                f"{single.mean():.3f} by the single head; only one right {test.only_first} and {test.only_second}, "
                f"McNemar p {test.exact:.3f} (mid-p {test.mid_p:.3f})"
            )
    return ["", *lines] if lines else []


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="transitions of `starling collect`")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=30.0, help="processor time of each training")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--rows", type=int, default=32, help="batch size in transitions")
    parser.add_argument("--states", type=int, default=60, help="probed states of each held-out game")
    parser.add_argument("--pairs", type=int, default=16, help="probed commands of each game and task")
    parser.add_argument("--only", default="", help="variants, separated by semicolons; default: all")
    parser.add_argument("--minutes", type=float, default=0.0, help="start no cell after so many minutes; 0: no limit")
    parser.add_argument("--facts", type=Path, help="trained encoder of facts; adds the variant `bm3, facts`")
    asked = parser.parse_args()
    if asked.facts:
        VARIANTS["bm3, facts"] = ("bm3", {"facts": str(asked.facts)}, {})
    variants = [name.strip() for name in asked.only.split(";")] if asked.only else list(VARIANTS)
    if unknown := [name for name in variants if name not in VARIANTS]:
        raise SystemExit(f"unknown variant {unknown[0]!r}; known: {'; '.join(VARIANTS)}")
    asked.out.mkdir(parents=True, exist_ok=True)
    config = {key: getattr(asked, key) for key in ("seconds", "rows", "states", "pairs")} | {"data": str(asked.data)}
    config["facts"] = str(asked.facts) if asked.facts else None
    path, config_path = asked.out / "cells.jsonl", asked.out / "config.json"
    if config_path.exists() and json.loads(config_path.read_text()) != config:
        raise SystemExit(f"{asked.out} has cells of other arguments; choose another folder")
    config_path.write_text(json.dumps(config) + "\n")
    cells = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
    done = {(one["variant"], one["seed"]) for one in cells}
    single_thread()
    start = time.monotonic()
    try:
        inputs = Inputs(asked.data, asked.states, asked.pairs)
    except StarlingError as error:
        raise SystemExit(str(error)) from None
    for seed in range(asked.seeds):
        for variant in variants:
            if (variant, seed) in done or (asked.minutes and time.monotonic() - start > 60 * asked.minutes):
                continue
            found = cell(inputs, variant, seed, asked.seconds, asked.rows)
            cells.append(found)
            with path.open("a") as file:
                file.write(json.dumps(found) + "\n")
            print(variant, seed, found["updates"], found["seconds"], found["surprise"], flush=True)
    text = tables(cells)
    (asked.out / "objectives.md").write_text(text)
    print(text)


if __name__ == "__main__":
    main()

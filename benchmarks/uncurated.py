"""Are encoders trained on uncurated data more robust, if there is more of it?

    starling collect 'split:train,split:eval' --rows 30000 --out runs/small
    python benchmarks/uncurated.py --data runs/small --out runs/uncurated

After Goyal et al. (2022), "Vision Models Are More Robust And Fair When Pretrained On Uncurated Images Without
Supervision". Encoders are trained for the same number of updates on transitions of

* ``curated N``: training games of the library, which were verified, read and selected;
* ``uncurated N``: as many games of the embedded author, as it plans them: not compiled, not verified, not read, and
  none left out but those with a mechanical fault. Rows come from random play and search, not from solutions;
* ``uncurated 4N``: four times as many games;
* ``curated 4N``: the control: is it the amount, or that nobody selected?

N is ``--games`` times ``--rows`` transitions. Each seed draws other games and other weights. Linear probes, fitted on
the held-out games as they are, are then tested with changed texts (`starling bench representations --robust`).
Retention is the share of the score that is left, the mean over the three changes; the gap is the mean score less that
of the worst level of difficulty, the mean over the texts as they are and the three changes. Intervals: bootstrap over
held-out games within their level, the same draws for all encoders; they do not include the variation between seeds,
which the table shows by cell.

The folder holds the games, their transitions (``pool``), the encoders (``encoders``), ``robust.md`` and
``uncurated.md``. The same command again continues; other arguments need another folder.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from starling.agents.common.seeding import torch_seeded
from starling.agents.encoders import encoder_notes, make_encoder, save_encoder
from starling.agents.objectives import make_objective
from starling.agents.pretraining.self_supervised import EncoderPretraining, EncoderPretrainingConfig
from starling.agents.representations.benchmark import ProbedEncoder, file_label, open_benchmark
from starling.agents.representations.probes import Score
from starling.agents.representations.robust import CHANGES, UNCHANGED, compare_changes, difficulty, mean_score
from starling.author.embedded import EmbeddedAuthor
from starling.experiments.statistics import RESAMPLES
from starling.generation.batch import idea_seed_pairs, read_ideas
from starling.spec.checks import check
from starling.training.checkpoint import single_thread
from starling.training.collect import collect
from starling.training.transitions import TransitionData
from starling.util.csv_files import read_rows
from starling.util.errors import AuthorError, StarlingError
from starling.util.paths import write_file

IDEAS = Path(__file__).parent / "ideas" / "tuned.txt"
KINDS = ("curated N", "uncurated N", "uncurated 4N", "curated 4N")
CURATED, CLAIMED = KINDS[0], KINDS[2]
UNTRAINED = "untrained"
Floats = npt.NDArray[np.float64]
MULTIPLE = 4
OBJECTIVES = ("bm3", "style")
UNSELECTED = ("random", "graph")
"""Sources of rows that need no solution."""
POOL_FACTOR = 1.4
"""Rows to collect of a game for each that is needed, since those from solutions are left out."""
ENCODERS: dict[str, dict[str, int]] = {"gru": {}, "bag": {"buckets": 16384}}
"""In seconds, a transformer does not see N transitions once."""
SEED_OF_IDEAS = 1


def write_games(ideas: Sequence[str], count: int, out: Path) -> list[Path]:
    """Plan ``count`` games, unverified, and write a folder with a game.json for each; returns those folders.

    Ideas that the author refuses and games with mechanical faults, which cannot be played, are passed over.
    """
    author, found = EmbeddedAuthor(), list[Path]()
    taken: set[str] = set()
    for idea, seed in idea_seed_pairs(ideas, 4 * count, SEED_OF_IDEAS):
        if len(found) == count:
            break
        try:
            spec = author.start(idea, seed).spec
        except AuthorError:
            continue
        if spec is None or check(spec) or spec.id in taken:
            continue
        taken.add(spec.id)
        write_file(out / spec.id / "game.json", spec.to_json())
        found.append(out / spec.id)
    if len(found) < count:
        raise StarlingError(f"only {len(found)} of {count} games could be planned; give more ideas")
    return found


def uncurated(out: Path, ideas: Sequence[str], games: int, rows: int) -> TransitionData:
    """Transitions of unverified games by random play and search; made in ``out`` at the first call."""
    folders = write_games(ideas, games, out / "games")
    collect(folders, out / "pool", round(POOL_FACTOR * rows) * games)
    data = TransitionData.open(out / "pool")
    wanted = [text_id for text_id in np.unique(data.source).tolist() if data.texts[text_id] in UNSELECTED]
    return data.take(np.flatnonzero(np.isin(data.source, wanted)))


def drawn(data: TransitionData, games: int, rows: int, seed: int) -> TransitionData:
    """Up to ``rows`` transitions each of ``games`` games of the data's training split, at random."""
    rng, train = np.random.default_rng(seed), data.select(split="train")
    names = train.games()
    if len(names) < games:
        raise StarlingError(f"the data has {len(names)} training games, not {games}")
    kept = []
    for name in rng.permutation(names)[:games].tolist():
        of_game = np.flatnonzero(train.game == train.texts.index(name))
        kept.append(rng.permutation(of_game)[:rows])
    return train.take(np.concatenate(kept))


def train(data: TransitionData, name: str, objective: str, seed: int, updates: int, batch: int, folder: Path) -> None:
    """Train an encoder called ``name`` (of ENCODERS) and save it in a new folder."""
    with torch_seeded(seed):
        encoder = make_encoder(name, **ENCODERS[name])
        config = EncoderPretrainingConfig(steps=updates, seed=seed, rows=batch)
        made = make_objective(objective, encoder, seed=seed)
        run = EncoderPretraining(encoder, made, data, config, Path("unused"), {"objective": objective})
        start = time.process_time()
        for _ in range(updates):
            run.update()
    save_encoder(made.trained(encoder), folder, {**run.notes, "seconds": round(time.process_time() - start, 1)})


def cell_name(kind: str, objective: str, seed: int) -> str:
    return ", ".join(filter(None, (kind, objective, f"seed {seed}")))


class Probed:
    """Scores of an encoder, and what follows from them for games drawn with repetition."""

    def __init__(self, scores: dict[str, list[Score]], games: Sequence[str]) -> None:
        tasks = sorted({score.task for one in scores.values() for score in one})
        self.values = np.full((1 + len(CHANGES), len(tasks), len(games)), np.nan)
        """(changes, tasks, games), 0 is chance; nan where a game has no score."""
        for i, change in enumerate((UNCHANGED, *CHANGES)):
            for score in scores[change]:
                self.values[i, tasks.index(score.task), games.index(score.game)] = mean_score([score])

    def means(self, weights: Floats) -> Floats:
        """(draws, games) -> (changes, draws): the mean over tasks of the weighted means over games."""
        known = ~np.isnan(self.values)
        total = np.where(known, self.values, 0) @ weights.T  # (changes, tasks, draws)
        count = known @ weights.T
        with np.errstate(invalid="ignore"):
            return np.asarray(np.nanmean(total / count, axis=1))

    def measures(self, weights: Floats, groups: Sequence[npt.NDArray[np.bool_]]) -> Floats:
        """(draws, games), masks of games -> (3, draws): score on texts as they are, retention and gap."""
        mean = self.means(weights)
        worst = np.min([self.means(weights * mask) for mask in groups], axis=0)
        return np.array([mean[0], (mean[1:] / mean[0]).mean(axis=0), (mean - worst).mean(axis=0)])


def draws(groups: Sequence[npt.NDArray[np.bool_]], count: int) -> Floats:
    """(1 + count, games): how often each game is drawn; first each once, then resampled within each group."""
    rng, games = np.random.default_rng(0), len(groups[0])
    found = np.zeros((1 + count, games))
    found[0] = 1
    for mask in groups:
        members = np.flatnonzero(mask)
        for row in found[1:]:
            row += np.bincount(rng.choice(members, len(members)), minlength=games)
    return found


def shown(values: Floats, form: str = ".3f") -> str:
    """(draws,) with the estimate first, as "estimate (low to high)"."""
    low, high = np.percentile(values[1:], [2.5, 97.5])
    return f"{values[0]:{form}} ({low:{form}} to {high:{form}})"


def report(cells: dict[tuple[str, str, int], Probed], levels: dict[str, str], rows: dict[str, str]) -> str:
    """Markdown: each cell, the kinds, differences and the verdict. ``levels``: difficulty of each held-out game;
    ``rows``: transitions of each cell, by name."""
    groups = [np.array([of == level for of in levels.values()]) for level in sorted(set(levels.values()))]
    weights = draws(groups, RESAMPLES)
    found = {key: probed.measures(weights, groups) for key, probed in cells.items()}
    lines = ["| encoder | transitions | score | retention | gap |", "|---|---:|---:|---:|---:|"]
    for (kind, objective, seed), one in found.items():
        name = cell_name(kind, objective, seed)
        score, kept, gap = (value[0] for value in one)
        lines.append(f"| {name} | {rows[name]} | {score:.3f} | {kept:.3f} | {gap:.3f} |")
    kinds = {
        kind: np.mean([one for key, one in found.items() if key[0] == kind], axis=0)
        for kind in (UNTRAINED, *KINDS)
        if any(key[0] == kind for key in found)
    }
    lines += ["", "| mean of | score | retention | gap |", "|---|---:|---:|---:|"]
    lines += [f"| {kind} | {' | '.join(map(shown, one))} |" for kind, one in kinds.items()]
    lines += ["", f"| less {CURATED} | score | retention | gap |", "|---|---:|---:|---:|"]
    for kind, one in kinds.items():
        if kind != CURATED:
            lines.append(f"| {kind} | {' | '.join(shown(value, '+.3f') for value in one - kinds[CURATED])} |")
    if CLAIMED in kinds:
        lines += ["", verdict(found, kinds[CLAIMED] - kinds[CURATED])]
    return "\n".join(lines) + "\n"


def verdict(found: dict[tuple[str, str, int], Floats], difference: Floats) -> str:
    """Whether the claim holds: more retention and a smaller gap of uncurated 4N, both for certain."""
    pairs = [(one, found[(CURATED, *key[1:])]) for key, one in found.items() if key[0] == CLAIMED]
    more, less = (sum(sign * (one[i][0] - other[i][0]) > 0 for one, other in pairs) for i, sign in ((1, 1), (2, -1)))
    certain = np.percentile(difference[1][1:], 2.5) > 0 and np.percentile(difference[2][1:], 97.5) < 0
    return (
        f"{CLAIMED} against {CURATED}: more retention in {more} of {len(pairs)} pairs of trainings, a smaller gap in "
        f"{less}. The claim {'holds' if certain else 'is not shown'}: it needs both intervals on its side of 0."
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="transitions of `starling collect`, both splits")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--ideas", type=Path, default=IDEAS, help="of the uncurated games, one a line")
    parser.add_argument("--games", type=int, default=15, help="games of N transitions")
    parser.add_argument("--rows", type=int, default=300, help="transitions of a game")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--updates", type=int, default=140)
    parser.add_argument("--encoder", choices=list(ENCODERS), default="gru")
    parser.add_argument("--batch", type=int, default=32, help="transitions of an update")
    parser.add_argument("--states", type=int, default=60, help="probed states of each held-out game")
    parser.add_argument("--pairs", type=int, default=16, help="probed commands of each game and task")
    parser.add_argument("--kinds", default=";".join(KINDS), help="separated by semicolons")
    asked = parser.parse_args()
    kinds = [kind.strip() for kind in asked.kinds.split(";")]
    if unknown := [kind for kind in kinds if kind not in KINDS]:
        raise SystemExit(f"unknown kind {unknown[0]!r}; known: {'; '.join(KINDS)}")
    if CURATED not in kinds:
        raise SystemExit(f"{CURATED!r} is what the others are compared with: name it in --kinds")
    config = {key: getattr(asked, key) for key in ("encoder", "games", "rows", "updates", "batch", "states", "pairs")}
    config |= {"data": str(asked.data), "ideas": str(asked.ideas)}
    path = asked.out / "arguments.json"
    if path.exists() and json.loads(path.read_text("utf-8")) != config:
        raise SystemExit(f"{asked.out} has cells of other arguments; choose another folder")
    write_file(path, json.dumps(config) + "\n")
    try:
        print(run(asked, kinds))
    except StarlingError as error:
        raise SystemExit(str(error)) from None


def run(asked: argparse.Namespace, kinds: Sequence[str]) -> str:
    """Train and probe what is missing in the folder; returns the report."""
    single_thread()
    out: Path = asked.out
    library = TransitionData.open(asked.data)
    pool = uncurated(out, read_ideas(asked.ideas), MULTIPLE * asked.games, asked.rows)
    print(f"uncurated: {len(pool)} transitions of {len(pool.games())} games", flush=True)
    asking = open_benchmark(library, out, asked.states, asked.pairs, 0)
    levels = {game: difficulty(game) for game in asking.held_out.games()}
    keys = [(UNTRAINED, "", seed) for seed in range(asked.seeds)]
    keys += [(kind, objective, seed) for seed in range(asked.seeds) for objective in OBJECTIVES for kind in kinds]
    cells: dict[tuple[str, str, int], Probed] = {}
    rows: dict[str, str] = {}
    probed: list[ProbedEncoder] = []
    for kind, objective, seed in keys:
        name = cell_name(kind, objective, seed)
        folder = out / "encoders" / name.replace(", ", "-").replace(" ", "-")
        if kind == UNTRAINED:
            if not folder.exists():
                with torch_seeded(seed):
                    save_encoder(make_encoder(asked.encoder, **ENCODERS[asked.encoder]), folder)
        elif not folder.exists():
            data = drawn(
                library if kind.startswith("curated") else pool,
                asked.games * (MULTIPLE if "4N" in kind else 1),
                asked.rows,
                seed,
            )
            train(data, asked.encoder, objective, seed, asked.updates, asked.batch, folder)
        probed.append(ProbedEncoder(name, str(folder)))
        compare_changes(asking, probed[-1:], out, 0, lambda text: print(text, flush=True))
        notes: dict[str, Any] = encoder_notes(folder)["notes"]
        rows[name] = f"{notes['data']['transitions']:,}" if notes else "0"
        cells[kind, objective, seed] = Probed(saved_scores(out, probed[-1]), list(levels))
    compare_changes(asking, probed, out, 0, print)
    text = report(cells, levels, rows)
    write_file(out / "uncurated.md", text)
    return text


def saved_scores(out: Path, probed: ProbedEncoder) -> dict[str, list[Score]]:
    """By change, as `compare_changes` left them in ``out``."""
    found: dict[str, list[Score]] = {}
    file = out / "robust" / f"{file_label(probed.name, probed.source)}, {len(probed.features)} parts.csv"
    for row in read_rows(file):
        score = Score(row["task"], row["probe"], row["game"], float(row["score"]))
        found.setdefault(row["change"], []).append(score)
    return found


if __name__ == "__main__":
    main()

"""How much of what probes decode is left when the texts of the test states are changed, and for which games least.

After Goyal et al. (2022), "Vision Models Are More Robust And Fair When Pretrained On Uncurated Images Without
Supervision": evaluate under changes that training did not have, and by the worst group. The probes are fitted on
texts as they are. Deviations: linear probes only; groups are the library's levels of difficulty. Whether more
uncurated data makes encoders more robust: `benchmarks/uncurated.py`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from starling.agents.common.batches import STATE_FIELDS
from starling.agents.encoders import Encoder, FactEncoder
from starling.agents.representations.benchmark import ProbedEncoder, file_label, new_encoder
from starling.agents.representations.probes import PROBES, ProbingData, Score, encode, encode_changed, probe
from starling.agents.representations.sample import PAIR_TASKS, game_rows, rng_of
from starling.library.catalog import find, open_game
from starling.spec.model import GameSpec
from starling.training.transitions import TransitionData
from starling.util.csv_files import read_rows, write_rows
from starling.util.errors import StarlingError, UnknownGameError
from starling.util.paths import write_file

SHARE = 0.15
"""Of the words that are lost or mistyped."""
KEPT = 0.5
"""Of the names: the others are replaced by a synonym."""
SHORTEST = 4
"""Letters of a word that may be mistyped."""
UNCHANGED, UNGROUPED = "none", "other"

Change = Callable[[str, str, np.random.Generator], str]
"""(text, game, rng) -> text"""


def lost_words(text: str, game: str, rng: np.random.Generator) -> str:
    """Without a share of the words."""
    return re.sub(r"\S+", lambda word: "" if rng.random() < SHARE else word[0], text)


def typos(text: str, game: str, rng: np.random.Generator) -> str:
    """Two neighbouring letters of a share of the words swapped, but not the first."""

    def mistyped(found: re.Match[str]) -> str:
        word = found[0]
        if len(word) < SHORTEST or rng.random() >= SHARE:
            return word
        at = int(rng.integers(1, len(word) - 1))
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]

    return re.sub(r"[A-Za-z]+", mistyped, text)


def synonyms(text: str, game: str, rng: np.random.Generator) -> str:
    """Each name of a thing replaced, unless it is KEPT, by a synonym that the game's parser knows."""
    known = _synonyms(game)
    if not known:
        return text
    names = "|".join(re.escape(name) for name in sorted(known, key=lambda name: (-len(name), name)))

    def renamed(found: re.Match[str]) -> str:
        others = known[found[0].lower()]
        return found[0] if rng.random() < KEPT else others[int(rng.integers(len(others)))]

    return re.sub(rf"\b(?:{names})\b", renamed, text, flags=re.IGNORECASE)


CHANGES: dict[str, Change] = {"lost words": lost_words, "typos": typos, "synonyms": synonyms}


@functools.cache
def _spec(game: str) -> GameSpec | None:
    """None for a game that is not in the library."""
    try:
        return open_game(find(game)[0].id).spec
    except UnknownGameError:
        return None


@functools.cache
def _synonyms(game: str) -> dict[str, list[str]]:
    """By name of a thing, in lower case; none for games that are not in the library."""
    spec = _spec(game)
    return {thing.name.lower(): thing.synonyms for thing in spec.things if thing.synonyms} if spec else {}


def difficulty(game: str) -> str:
    """The level of difficulty of a library game, UNGROUPED for others."""
    spec = _spec(game)
    return spec.difficulty if spec else UNGROUPED


def changed(data: TransitionData, name: str, seed: int) -> TransitionData:
    """The same transitions with the texts of states changed, each distinct text of a game in one way. Commands and
    facts stay. ``name``: one of CHANGES."""
    fields = [f"{prefix}{part}" for prefix in ("", "next_") for part in STATE_FIELDS]
    columns = {**data.columns, **{field: data.columns[field].copy() for field in fields}}
    texts = list(data.texts)
    for game in data.games():
        rows, rng = game_rows(data, game), rng_of(seed, game, name)
        new_ids = np.arange(len(data.texts))
        for text_id in np.unique(np.concatenate([data.columns[field][rows] for field in fields])).tolist():
            new_ids[text_id] = len(texts)
            texts.append(CHANGES[name](data.texts[text_id], game, rng))
        for field in fields:
            columns[field][rows] = new_ids[data.columns[field][rows]]
    return TransitionData(texts, columns)


def check_encoder(name: str, encoder: Encoder) -> None:
    """Raise StarlingError if the encoder, which is called ``name``, does not read texts."""
    if isinstance(encoder, FactEncoder):
        raise StarlingError(f"{name} reads facts, and --robust changes texts: leave it out")


def compare_changes(
    data: ProbingData, encoders: Sequence[ProbedEncoder], out: Path, seed: int, show: Callable[[str], None]
) -> list[dict[str, Any]]:
    """One row for each encoder and change: mean ``score`` over tasks and held-out games, scaled so that 0 is chance;
    its ``retention``, the share of the score without change; and the ``worst`` group of games with its score.

    Arguments are as for `benchmark.compare`. Writes robust.csv and robust.md into ``out``; scores that an earlier call
    has written there are not computed again.
    """
    found: list[dict[str, Any]] = []
    for probed in encoders:
        file = out / "robust" / f"{file_label(probed.name, probed.source)}, {len(probed.features)} parts.csv"
        if not file.exists():
            show(f"{probed.name}: changed texts")
            write_rows(file, _scores(probed, data, seed))
        found += _summary(probed, list(read_rows(file)))
    write_rows(out / "robust.csv", found)
    write_file(out / "robust.md", markdown(found))
    return found


def _scores(probed: ProbedEncoder, data: ProbingData, seed: int) -> list[dict[str, Any]]:
    encoder = new_encoder(probed.source, seed)
    clean = encode(encoder, data, probed.features)
    features = {UNCHANGED: clean}
    for name in CHANGES:
        features[name] = encode_changed(encoder, data, changed(data.held_out, name, seed), clean, probed.features)
    return [
        {"change": name, **score._asdict()}
        for name, vectors in features.items()
        for score in probe(vectors, data)
        if score.probe == PROBES[0]
    ]


def _summary(probed: ProbedEncoder, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    by_change: dict[str, list[Score]] = {}
    for row in rows:
        score = Score(row["task"], row["probe"], row["game"], float(row["score"]))
        by_change.setdefault(row["change"], []).append(score)
    whole = mean_score(by_change[UNCHANGED])
    found: list[dict[str, Any]] = []
    for change, scores in by_change.items():
        groups = {
            group: mean_score([score for score in scores if difficulty(score.game) == group])
            for group in sorted({difficulty(score.game) for score in scores})
        }
        worst = min(groups, key=lambda group: groups[group])
        mean = mean_score(scores)
        about: dict[str, Any] = {"encoder": probed.name, "features": "+".join(probed.features), "change": change}
        about |= {"score": round(mean, 4), "retention": round(mean / whole, 4) if whole else None}
        about |= {"worst": worst, "worst_score": round(groups[worst], 4), "gap": round(mean - groups[worst], 4)}
        found.append(about)
    return found


def mean_score(scores: Sequence[Score]) -> float:
    """Mean over tasks of the means over games; areas under the ROC curve are scaled so that 0 is chance."""
    tasks: dict[str, list[float]] = {}
    for score in scores:
        tasks.setdefault(score.task, []).append(2 * score.score - 1 if score.task in PAIR_TASKS else score.score)
    return float(np.mean([np.mean(values) for values in tasks.values()]))


def markdown(rows: Sequence[Mapping[str, Any]]) -> str:
    """The Markdown table of `compare_changes`."""
    lines = [
        "# Probing scores with changed texts",
        "",
        "Linear probes fitted on texts as they are, tested on held-out games with changed texts: mean over tasks, 0 is",
        "chance. Retention: the share of the score that is left. Worst: the level of difficulty with the lowest score.",
        "",
        "| encoder | features | change | score | retention | worst | its score | gap |",
        "|---|---|---|---:|---:|---|---:|---:|",
    ]
    for row in rows:
        kept = "" if row["retention"] is None else f"{row['retention']:.0%}"
        lines.append(
            f"| {row['encoder']} | {row['features']} | {row['change']} | {row['score']:.3f} | {kept} | "
            f"{row['worst']} | {row['worst_score']:.3f} | {row['gap']:.3f} |"
        )
    return "\n".join(lines) + "\n"

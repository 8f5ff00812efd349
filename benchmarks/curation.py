"""How well `starling curate` finds the games of a concept, beside search by embedding and random labelling.

    python benchmarks/curation.py
    python benchmarks/curation.py --judged runs/concepts

Ten concepts, each with a predicate on specs (a skill that the game is tagged with, or what is in its world) that
neither the annotator nor the student reads. Games are judged among three quarters of the library's 120, and the other
quarter is ranked: average precision, for each quarter. Compared at 50 labels: the least certain games are judged next
(as `starling curate` does), or random ones, and no labels at all (similarity to the concept's phrase); with judgements
by the words of the games, and with the predicate itself as the annotator, which shows what the student can do with
correct labels.

``--judged`` reads folders that `starling curate` has written for some of these concepts, with any annotator, and says
how many of the judgements are right, beside judgements by words of the same games.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from starling.author.curation import (
    LABELS,
    Annotator,
    Concept,
    Features,
    Judgement,
    concept_of,
    curate,
    judge_by_words,
    stored_concept,
)
from starling.library.catalog import find
from starling.spec.model import GameSpec

RESAMPLES, RANDOM_SEEDS, PARTS = 10_000, 2, 4


@dataclass(frozen=True)
class Case:
    concept: Concept
    holds: Callable[[GameSpec], bool]


def skill(name: str, text: str, wanted: str) -> Case:
    return Case(concept_of(text, wanted.split(", "), (), ()), lambda spec: name in spec.skills)


def world(text: str, wanted: str, holds: Callable[[GameSpec], bool]) -> Case:
    return Case(concept_of(text, wanted.split(", "), (), ()), holds)


CASES = (
    skill("cooking", "cosy kitchens where a meal is made", "cook, bake, boil, oven, soup, bread"),
    skill("gardening", "looking after plants and trees", "plant, garden, water, seed, tree"),
    skill("repairing", "mending a machine that is broken", "repair, spare part, tool, screw, glue"),
    skill("caring", "being kind to a person or an animal in need", "feed, comfort, animal, blanket, medicine"),
    skill("cleaning", "washing and scrubbing things", "wash, sweep, soap, cloth, dirt, polish"),
    skill("unlocking", "getting into what is locked", "key, lock, unlock, safe, combination"),
    skill("crafting", "making things by hand from materials", "cut, sew, carve, thread, wood, knot"),
    skill("measuring", "weighing and counting exactly", "weigh, measure, scale, count, gauge"),
    skill("navigating", "finding the way across sea or land", "map, compass, boat, steer, lighthouse, course"),
    world(
        "a house full of people to talk to",
        "talk, ask, people, guest, give",
        lambda spec: sum(thing.kind == "person" for thing in spec.things) >= 4,
    ),
)


def average_precision(scores: np.ndarray, truth: np.ndarray) -> float:
    hits = truth[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean())


def by_predicate(case: Case) -> Annotator:
    def judge(concept: Concept, spec: GameSpec) -> Judgement:
        return Judgement(spec.id, (), case.holds(spec), "")

    return judge


def at_random(seed: int) -> Callable[[np.ndarray, np.ndarray, int], np.ndarray]:
    rng = np.random.default_rng(seed)
    return lambda left, probability, count: rng.permutation(left)[:count]


def precisions(case: Case, specs: Mapping[str, GameSpec]) -> dict[str, float]:
    """{way: average precision on the part that was not judged, mean over the parts}."""
    names = sorted(specs)
    features = Features(case.concept, specs)
    similarity = dict(zip(features.names, features.similarity, strict=True))
    words = {name: judge_by_words(case.concept, spec) for name, spec in specs.items()}
    annotators: dict[str, Annotator] = {"words": lambda _, spec: words[by_id[spec.id]], "predicate": by_predicate(case)}
    by_id = {spec.id: name for name, spec in specs.items()}
    found: dict[str, list[float]] = {}
    for part in range(PARTS):
        ranked = names[part::PARTS]
        judged = [name for name in names if name not in ranked]
        truth = np.array([case.holds(specs[name]) for name in ranked])

        def note(way: str, scores: Mapping[str, float], ranked: list[str] = ranked, truth: np.ndarray = truth) -> None:
            values = np.array([scores[name] for name in ranked])
            found.setdefault(way, []).append(average_precision(values, truth))

        if not truth.any():
            continue
        found.setdefault("chance", []).append(float(truth.mean()))
        note("zero-shot", similarity)
        note("words alone", {name: float(sum(one.answers)) for name, one in words.items()})
        for kind, annotator in annotators.items():
            for choose in (None, *(at_random(seed) for seed in range(RANDOM_SEEDS))):
                way = f"{'random' if choose else 'margin'}, judged by {kind}"
                result = curate(case.concept, specs, annotator, choose=choose, candidates=judged, features=features)
                note(way, result.probability)
    return {way: float(np.mean(values)) for way, values in found.items()}


def interval(values: np.ndarray) -> str:
    rng = np.random.default_rng(0)
    low, high = np.percentile(rng.choice(values, (RESAMPLES, len(values))).mean(axis=1), (2.5, 97.5))
    return f"{values.mean():.3f} ({low:.3f} to {high:.3f})"


def of_judged(folder: Path) -> None:
    """Print how good the judgements in the folders of ``folder`` are, beside judgements by words of the same games."""
    specs = {entry.id: entry.spec for entry in find("split:train")}
    for path in sorted(folder.glob(f"*/{LABELS}")):
        concept = stored_concept(path.parent)
        case = next((one for one in CASES if concept and one.concept.text == concept.text), None)
        if concept is None or case is None:
            continue
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        truth = np.array([case.holds(specs[row["game"]]) for row in rows])
        stored = np.array([row["fits"] for row in rows])
        words = np.array([judge_by_words(concept, specs[row["game"]]).fits for row in rows])
        told = [f"{kind} {(fits == truth).mean():.2f} ({fits[truth].mean():.2f} of those that fit)"
                for kind, fits in (("stored", stored), ("words", words))]  # fmt: skip
        print(f"{concept.text}: {len(rows)} judged, {truth.sum()} fit; right: {', '.join(told)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--judged", type=Path, help="folder of folders of `starling curate`")
    asked = parser.parse_args()
    if asked.judged:
        of_judged(asked.judged)
        return
    specs = {entry.id: entry.spec for entry in find()}
    rows = []
    for case in CASES:
        rows.append(precisions(case, specs))
        print(case.concept.text, {way: round(value, 2) for way, value in rows[-1].items()}, flush=True)
    margin = {kind: np.array([row[f"margin, judged by {kind}"] for row in rows]) for kind in ("words", "predicate")}
    for way in rows[0]:
        values = np.array([row[way] for row in rows])
        kind = "predicate" if way.endswith("predicate") else "words"
        print(f"{way:30} {interval(values)}; margin, judged by {kind}, less this {interval(margin[kind] - values)}")
    zero_shot = np.array([row["zero-shot"] for row in rows])
    print(f"margin, judged by predicate, less zero-shot {interval(margin['predicate'] - zero_shot)}")


if __name__ == "__main__":
    main()

"""Games that fit a concept, such as "cosy kitchens that need tools": a few are judged, a classifier finds the rest.

After Modeling Collaborator (Toubal et al. 2024): a concept is put into attributes for and against it and into search
phrases; games near the phrases, and games at the border, are judged attribute by attribute by an annotator, which
decides with a reason; a light classifier learns from the decisions, and asks, in a few rounds, about the games of which
it is least certain.

Deviations, and why:

* Games are texts: they are found and told apart by sentence vectors of what the player deals with, and by the
  attributes, not by images.
* Attributes come from a language model, from the user, or else from the words of the concept; and so does the
  annotator, which without a model goes by the words of the game (`aboutness`).
* The student is a logistic regression, not a multi-layer perceptron: it has some fifty labels.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from starling.author.aboutness import content_words, shares_of_words
from starling.author.base import clean_idea
from starling.author.bootstrap import encode
from starling.author.prompt import prompt
from starling.spec.model import GameSpec
from starling.util.errors import AuthorError, StarlingError
from starling.util.paths import write_file

ROUNDS, PER_ROUND = 3, 10
FIRST = 10
"""Games nearest to the phrases that are judged first, and as many at the border."""
HAS = 0.5
"""Share of an attribute's words from which on a game has it."""
PENALTY = 1.0
"""Of the squared weights of the student."""
MAX_TEXT = 1_500
CONCEPT, LABELS, GAMES = "concept.json", "labels.jsonl", "games.txt"


@dataclass(frozen=True)
class Concept:
    """What is looked for: in words, as attributes that games have or must not have, and as search phrases."""

    text: str
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Judgement:
    """What the annotator says of a game: an answer to each attribute, wanted ones first, whether it fits, and why."""

    game: str
    answers: tuple[bool, ...]
    fits: bool
    reason: str
    round: int = 0


Annotator = Callable[[Concept, GameSpec], Judgement]
Ask = Callable[[str, str], Mapping[str, Any]]
"""(prompt, name of the request) -> the JSON object in a model's reply; raises StarlingError."""


def concept_of(text: str, wanted: Sequence[str], unwanted: Sequence[str], phrases: Sequence[str]) -> Concept:
    """A concept from what the user said; without attributes, the words of the text are wanted. Raises AuthorError if
    nothing is left."""
    text = clean_idea(text)
    wanted = [clean_idea(one) for one in wanted] or content_words(text)
    if not wanted:
        raise AuthorError(f"{text!r} has no word that a game could be about; name attributes with --for")
    return Concept(text, tuple(wanted), tuple(map(clean_idea, unwanted)), tuple(map(clean_idea, phrases)) or (text,))


def concept_by_model(text: str, ask: Ask) -> Concept:
    """A concept whose attributes and phrases a language model names. Raises StarlingError if its reply has none."""
    text = clean_idea(text)
    reply = ask(prompt("concept").render(concept=text), "concept")
    lists = [[one for one in _strings(reply.get(name)) if one] for name in ("wanted", "unwanted", "phrases")]
    if not lists[0]:
        raise AuthorError("the model's reply names no attribute; use --for, or another model")
    return concept_of(text, lists[0][:6], lists[1][:4], [text, *lists[2][:4]])


def _strings(value: Any) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def judge_by_words(concept: Concept, spec: GameSpec) -> Judgement:
    """The annotator without a model: a game has an attribute if it has most of its words, and fits if it has at least
    half of the wanted attributes and none of the unwanted."""
    attributes = (*concept.wanted, *concept.unwanted)
    answers = tuple(share >= HAS for share in shares_of_words(spec, attributes))
    count = len(concept.wanted)
    has = [name for name, answer in zip(concept.wanted, answers, strict=False) if answer]
    spoils = [name for name, answer in zip(concept.unwanted, answers[count:], strict=True) if answer]
    lacks = [name for name in concept.wanted if name not in has]
    reason = "; ".join(
        f"{word} {', '.join(names)}" for word, names in (("has", has), ("lacks", lacks), ("but has", spoils)) if names
    )
    return Judgement(spec.id, answers, 2 * len(has) >= count and not spoils, reason)


def judge_by_model(ask: Ask) -> Annotator:
    """The annotator that asks a language model about each game; where its reply is no judgement, words decide."""

    def judge(concept: Concept, spec: GameSpec) -> Judgement:
        attributes = (*concept.wanted, *concept.unwanted)
        text = prompt("annotate").render(concept=concept.text, card=text_of(spec), attributes=attributes)
        reply = ask(text, "annotate")
        answers, fits = reply.get("answers"), reply.get("fits")
        if not (isinstance(answers, list) and len(answers) == len(attributes) and isinstance(fits, bool)):
            return judge_by_words(concept, spec)
        return Judgement(spec.id, tuple(one is True for one in answers), fits, str(reply.get("reason", ""))[:300])

    return judge


def text_of(spec: GameSpec) -> str:
    """What a game is about, for its vector and for a model: title, idea, tasks, things, places and commands."""
    parts = (
        f"{spec.title}. {spec.idea}",
        " ".join(task.description for task in spec.tasks),
        "Things: " + ", ".join(thing.name for thing in spec.things),
        "Places: " + ", ".join(room.name for room in spec.rooms),
        "One can " + ", ".join(action.command.split("{")[0].strip() for action in spec.actions),
    )
    return "\n".join(parts)[:MAX_TEXT]


class Student:
    """Logistic regression with a penalty on its weights, for features (n, size) and labels (n,) bool."""

    def __init__(self, features: np.ndarray, labels: np.ndarray) -> None:
        """Both classes have the same weight, however few of one there are."""
        self.mean = features.mean(axis=0)
        # The best weights lie in the span of the rows, which has few dimensions.
        basis = np.linalg.qr((features - self.mean).T)[0]
        x = np.hstack([(features - self.mean) @ basis, np.ones((len(features), 1))])
        y = labels.astype(float)
        share = np.where(labels, labels.mean(), 1 - labels.mean())
        weight = 0.5 / share
        penalty = np.full(x.shape[1], PENALTY)
        penalty[-1] = 1e-3
        weights = np.zeros(x.shape[1])
        for _ in range(30):
            p = 1 / (1 + np.exp(-x @ weights))
            gradient = x.T @ (weight * (p - y)) + penalty * weights
            hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
            step = np.linalg.solve(hessian, gradient)
            weights -= step
            if np.abs(step).max() < 1e-8:
                break
        self.weights, self.bias = basis @ weights[:-1], float(weights[-1])

    def probability(self, features: np.ndarray) -> np.ndarray:
        """Of fitting, (n,)."""
        found: np.ndarray = 1 / (1 + np.exp(-((features - self.mean) @ self.weights + self.bias)))
        return found


@dataclass
class Curation:
    """Games by how well they fit. ``probability``: by the student, or by similarity (from 0 to 1) if all judged games
    fit or none does; of the judged ones, 1 or 0."""

    concept: Concept
    probability: dict[str, float]
    judged: list[Judgement] = field(default_factory=list)

    @property
    def chosen(self) -> list[str]:
        """The games that fit, best first."""
        fitting = [game for game, p in self.probability.items() if p >= 0.5]
        return sorted(fitting, key=lambda game: (-self.probability[game], game))


class Features:
    """Vectors of games, and their similarity to the phrases of a concept."""

    def __init__(self, concept: Concept, specs: Mapping[str, GameSpec]) -> None:
        """``specs``: {name of the game: its spec}. Raises MissingDependencyError without the extra ``ideas``."""
        self.names = list(specs)
        vectors = encode([text_of(spec) for spec in specs.values()]).astype(float)
        similarity = vectors @ encode(concept.phrases).astype(float).T
        self.similarity: np.ndarray = similarity.max(axis=1)
        """(n,): to the nearest phrase."""
        attributes = (*concept.wanted, *concept.unwanted)
        shares = [shares_of_words(spec, attributes) for spec in specs.values()]
        spread = self.similarity.std() + 1e-9
        nearness = (self.similarity - self.similarity.mean()) / spread
        self.matrix = np.hstack([3 * vectors, np.array(shares), nearness[:, None]])
        """(n, size): what the student sees."""


def curate(
    concept: Concept,
    specs: Mapping[str, GameSpec],
    annotate: Annotator,
    judged: Sequence[Judgement] = (),
    keep: Callable[[Judgement], None] = lambda judgement: None,
    choose: Callable[[np.ndarray, np.ndarray, int], np.ndarray] | None = None,
    candidates: Sequence[str] | None = None,
    features: Features | None = None,
) -> Curation:
    """Judge a few of the games ``specs``, {name: spec}, and find those that fit.

    ``judged``: earlier judgements, which are not asked for again; ``keep`` is called with each new one; ``choose(open,
    probability, count)`` chooses which of the indices ``open`` to judge next, by default the least certain;
    ``candidates``: those that may be judged, by default all; ``features``: of the games, if they are known.
    """
    features = features or Features(concept, specs)
    known = {one.game: one for one in judged if one.game in specs}
    labels: dict[int, Judgement] = {}

    def judge(chosen: Sequence[int], number: int) -> None:
        for i in chosen:
            name = features.names[i]
            if name not in known:
                found = annotate(concept, specs[name])
                known[name] = Judgement(name, found.answers, found.fits, found.reason, number)
                keep(known[name])
            labels[i] = known[name]

    may = set(candidates if candidates is not None else specs)
    order = [i for i in np.argsort(-features.similarity, kind="stable").tolist() if features.names[i] in may]
    border = order[FIRST : 4 * FIRST : 3]
    judge(order[:FIRST] + border, 0)
    probability = _fitted(features, labels)
    for number in range(1, ROUNDS + 1):
        left = np.array([i for i in sorted(order) if i not in labels], np.int64)
        if not len(left):
            break
        pick = choose or _least_certain
        judge(pick(left, probability, PER_ROUND).tolist(), number)
        probability = _fitted(features, labels)
    found = {name: float(p) for name, p in zip(features.names, probability, strict=True)}
    found |= {features.names[i]: float(one.fits) for i, one in labels.items()}
    return Curation(concept, found, list(labels.values()))


def _least_certain(left: np.ndarray, probability: np.ndarray, count: int) -> np.ndarray:
    chosen: np.ndarray = left[np.argsort(np.abs(probability[left] - 0.5), kind="stable")[:count]]
    return chosen


def _fitted(features: Features, labels: Mapping[int, Judgement]) -> np.ndarray:
    """The probability that each game fits, (n,)."""
    at = np.array(sorted(labels))
    fits = np.array([labels[i].fits for i in at.tolist()])
    if fits.all() or not fits.any():  # nothing to learn: by similarity, with the border at 0.5
        ranks = np.argsort(np.argsort(features.similarity, kind="stable"), kind="stable")
        found: np.ndarray = (ranks + 1) / (len(ranks) + 1) * (1.0 if fits.any() else 0.49)
        return found
    return Student(features.matrix[at], fits).probability(features.matrix)


def curate_into(folder: Path, concept: Concept, specs: Mapping[str, GameSpec], annotate: Annotator) -> Curation:
    """As `curate`; writes the concept, each judgement as it is made, and the names of the games that fit to
    ``folder``, and continues from the judgements there. Raises StarlingError if the folder is of another concept."""
    described = json.dumps(asdict(concept), indent=1) + "\n"
    path, labels = folder / CONCEPT, folder / LABELS
    if path.exists() and path.read_text("utf-8") != described:
        raise StarlingError(f"{folder} holds another concept, or other attributes; choose another --out")
    folder.mkdir(parents=True, exist_ok=True)
    write_file(path, described)
    judged = list(_read_labels(labels)) if labels.exists() else []

    def keep(judgement: Judgement) -> None:
        judged.append(judgement)
        write_file(labels, "".join(json.dumps(asdict(one)) + "\n" for one in judged))

    found = curate(concept, specs, annotate, list(judged), keep)
    write_file(folder / GAMES, "".join(f"{name}\n" for name in found.chosen))
    return found


def stored_concept(folder: Path) -> Concept | None:
    """The concept in a folder of `curate_into`; None if there is none. Raises StarlingError if it cannot be read."""
    path = folder / CONCEPT
    if not path.exists():
        return None
    try:
        found = json.loads(path.read_text("utf-8"))
        return Concept(str(found["text"]), *(tuple(found[name]) for name in ("wanted", "unwanted", "phrases")))
    except (ValueError, TypeError, KeyError):
        raise StarlingError(f"{path}: not a concept; choose another --out") from None


def _read_labels(path: Path) -> list[Judgement]:
    try:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
        return [Judgement(**{**row, "answers": tuple(row["answers"])}) for row in rows]
    except (ValueError, TypeError, KeyError):
        raise StarlingError(f"{path}: not a file of judgements; delete it to judge the games again") from None

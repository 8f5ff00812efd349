"""Word classes of English, for finding the noun phrases of texts.

``lexicon.txt.gz`` has a line for each class: its letter, then the words. It is made from WordNet 3.0 (its licence is in
NOTICE) by ``python -m starling.spec.lexicon FOLDER``, where FOLDER has WordNet's ``index.*``, ``data.noun``,
``verb.exc`` and ``cntlist.rev``. The nouns of the embedded author's word lists count as concrete where their class is.
"""

from __future__ import annotations

import functools
import gzip
import json
import re
import sys
from collections import defaultdict
from collections.abc import Container
from importlib import resources
from pathlib import Path

CONCRETE, ABSTRACT, VERB, ADJECTIVE, ADVERB = "NAVJR"
"""Letters of the classes: nouns of what can be seen or touched, other nouns, verbs, adjectives, adverbs."""

_CONCRETE_FILES = {5, 6, 8, 13, 17, 18, 19, 20, 27}
"""Lexicographer files of animals, artifacts, bodies, food, natural objects, people, phenomena (rain, smoke), plants and
substances."""
_NOT_SEEN = {"event", "crime", "ailment", "danger", "spell", "signal", "quantity", "abstract", "place"}
"""Classes of the word lists whose nouns are not concrete."""
_ALSO = 0.2
"""Share of a word's uses from which on a class counts as common."""
_FILE = "lexicon.txt.gz"


@functools.cache
def classes() -> dict[str, str]:
    """{word: letters of its classes}, the most common first. Of nouns, all are listed; of others, the common ones."""
    text = gzip.decompress((resources.files("starling.spec") / _FILE).read_bytes()).decode("ascii")
    found: dict[str, str] = {}
    for line in text.splitlines():
        letters, *words = line.split()
        found.update(dict.fromkeys(words, letters))
    return found


def lemma(word: str) -> str:
    """The singular or base form of a regular or common irregular form that the lexicon knows; else the word."""
    return lemma_of(word, classes())


def lemma_of(word: str, known: Container[str]) -> str:
    """`lemma`, for other known words."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending, instead in (("ies", "y"), ("ves", "f"), ("ves", "fe"), ("es", ""), ("s", "")):
        base = word.removesuffix(ending) + instead
        if word.endswith(ending) and not word.endswith("ss") and len(base) > 1 and base in known:
            return base
    return word


_IRREGULAR = {
    **{"men": "man", "women": "woman", "children": "child", "people": "person", "feet": "foot", "teeth": "tooth"},
    **{"geese": "goose", "mice": "mouse", "oxen": "ox", "knives": "knife", "dice": "die", "lice": "louse"},
}


def from_wordnet(folder: Path) -> str:
    """The text of the lexicon."""
    uses: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    counts: dict[tuple[str, str, int], int] = {}
    for line in (folder / "cntlist.rev").read_text("ascii").splitlines():
        key, sense, count = line.split()
        word, rest = key.split("%")
        counts[word, rest[0], int(sense)] = counts.get((word, rest[0], int(sense)), 0) + int(count)
    files = {}
    for line in (folder / "data.noun").read_text("latin-1").splitlines():
        if not line.startswith(" "):
            files[line[:8]] = int(line[9:11])
    for name, letter, numbers in (
        ("noun", "", "1"),
        ("verb", VERB, "2"),
        ("adj", ADJECTIVE, "35"),
        ("adv", ADVERB, "4"),
    ):
        for line in (folder / f"index.{name}").read_text("latin-1").splitlines():
            fields = line.split()
            word = fields[0]
            if not re.fullmatch("[a-z]{2,}", word):
                continue
            senses = fields[-int(fields[2]) :]
            for number, offset in enumerate(senses, start=1):
                used = sum(counts.get((word, n, number), 0) for n in numbers) + (1 if number == 1 else 0.2)
                which = letter or (CONCRETE if files[offset] in _CONCRETE_FILES else ABSTRACT)
                uses[word][which] += used
    bank = json.loads((resources.files("starling.author") / "bank/nouns.json").read_text("utf-8"))
    listed = [w.partition("|")[0] for name, group in bank.items() if name not in _NOT_SEEN for w in group["words"]]
    seen = {form for word in listed for form in (word, lemma_of(word, uses))}
    lines: dict[str, list[str]] = defaultdict(list)
    irregular = {line.split()[0] for line in (folder / "verb.exc").read_text("ascii").splitlines()}
    lines[VERB] = sorted(w for w in irregular if w.isalpha() and w not in uses)
    for word, shares in sorted(uses.items()):
        concrete, other = shares.pop(CONCRETE, 0.0), shares.pop(ABSTRACT, 0.0)
        noun = CONCRETE if concrete >= other or word in seen else ABSTRACT
        if concrete + other:
            shares[noun] = concrete + other
        common = [c for c in shares if c == noun or shares[c] >= _ALSO * sum(shares.values())]
        lines["".join(sorted(common, key=lambda c: -shares[c]))].append(word)
    return "".join(f"{letters} {' '.join(words)}\n" for letters, words in sorted(lines.items()))


if __name__ == "__main__":
    made = gzip.compress(from_wordnet(Path(sys.argv[1])).encode("ascii"), mtime=0)
    (Path(__file__).parent / _FILE).write_bytes(made)

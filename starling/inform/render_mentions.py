"""Rendering mentions: a routine that finds the mention of a typed word, what is said of each, and the nouns of the
game's texts, which need no mention."""

from __future__ import annotations

from collections.abc import Iterable

from starling.inform.phrases import Names, all_hold
from starling.inform.render_names import dictionary_word
from starling.inform.texts import quoted
from starling.spec.logic import PLAYER
from starling.spec.mentions import mentions, nouns
from starling.spec.model import GameSpec
from starling.spec.printed_nouns import printed_nouns


def render_mentions(spec: GameSpec, names: Names) -> Iterable[tuple[str, str]]:
    """The game's own part of the extension Starling Mentions."""
    by_word: dict[str, list[str]] = {}
    proper: set[str] = set()
    answers, conditions = [], []
    for number, (owner, mention) in enumerate(((o.owner, o.mention) for o in mentions(spec)), start=1):
        near = "player" if owner == PLAYER else f"(+ {names.the(owner)} +)"
        for phrase in mention.words:
            for word in nouns(phrase):
                tests = by_word.setdefault(dictionary_word(word[:9]), [])
                tests.append(f"if (n < {number} && SK_Near({near})) return {number};")
            if phrase[:1].isupper():
                proper |= {dictionary_word(word[:9]) for word in nouns(phrase)}
        if mention.text:
            answers.append(f"if N is {number}, say {quoted(mention.text, names)}")
        if mention.when:
            conditions.append(f"if N is {number}:\n\t\tif {all_hold(mention.when, names)}:\n\t\t\tno;\n\t\tyes")
    silent = [f"if N is {n}, no" for n, o in enumerate(mentions(spec), start=1) if not o.mention.text]
    cases = "\n".join(f"\t\t{word}: {' '.join(dict.fromkeys(tests))}" for word, tests in by_word.items())
    named = "".join(f"\tif (w == {word}) rtrue;\n" for word in sorted(proper))
    switch = f"\tswitch (w) {{\n{cases}\n\t}}\n" if cases else ""
    yield "mentions", _phrase("To decide whether mention (N - a number) is absent", [*conditions, "no"])
    yield "mentions", _phrase("To decide whether mention (N - a number) has an answer", [*silent, "yes"])
    yield "mentions", _phrase("To answer mention (N - a number)", answers or ["do nothing"])
    yield (
        "mentions",
        f"Include (-\n[ SK_Mentioned w n;\n{switch}\treturn 0;\n];\n[ SK_Proper w;\n{named}\trfalse;\n];\n"
        f"{_printed(printed_nouns(spec))}-).",
    )


_MAX_LISTED = 150
"""Letters of a list of nouns, which the kit copies to a buffer that holds 250."""


def _printed(words: Iterable[str]) -> str:
    """SK_Printed: the nouns that begin with a letter, in numbered lists."""
    lists: dict[str, list[str]] = {}
    for word in words:
        found = lists.setdefault(word[0], [word])
        if word in found:
            continue
        if len(found[-1]) + len(word) < _MAX_LISTED:
            found[-1] += f" {word}"
        else:
            found.append(word)
    cases = ""
    for letter, found in lists.items():
        numbered = "".join(f'\n\t\t\t{n}: return "{listed}";' for n, listed in enumerate(found, start=1))
        cases += f"\t\t'{letter}': switch (n) {{{numbered}\n\t\t}}\n"
    return f"[ SK_Printed letter n;\n\tswitch (letter) {{\n{cases}\t}}\n\treturn 0;\n];\n"


def _phrase(head: str, lines: list[str]) -> str:
    return f"{head}:\n" + ";\n".join(f"\t{line}" for line in lines) + "."

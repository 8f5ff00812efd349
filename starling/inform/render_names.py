"""Names of things as Inform 7 source: words that the parser knows, names and articles that change with state."""

from __future__ import annotations

from collections.abc import Collection

from starling.inform.phrases import Names, all_hold
from starling.spec.model import GameSpec, Thing
from starling.util.text import inform_text, words


def dictionary_word(word: str, flags: str = "") -> str:
    """``word`` as an Inform 6 dictionary word literal; the dictionary keeps its first nine letters."""
    return f"'{word[:20].replace(chr(39), '^')}//{flags}'"


def plural_words(thing: Thing, vocabulary: list[str], taken: Collection[str]) -> list[str]:
    """The words for several things of a name, as dictionary words: they mean all, if no number is typed.

    ``taken``: the words that mean a single thing.
    """
    nouns = [words(name)[-1] for name in (thing.name, *(naming.name for naming in thing.names)) if words(name)]
    plurals = words(thing.plural_name or "")
    if not (thing.proper or thing.mass or thing.plural or thing.plural_name):
        plurals = [plural for plural in map(_plural, nouns) if plural not in taken]
    return [dictionary_word(w, "p") for w in dict.fromkeys(plurals) if w not in vocabulary]


def _plural(noun: str) -> str:
    """What several of a thing are called: "hampers"."""
    if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou"):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


def named_after_others(spec: GameSpec) -> list[str]:
    """Ids of the things whose name begins with what another thing is called, as "cabinet key" does with "cabinet" for a
    steel cabinet: the bare word means that other thing, even if the key is in hand."""
    called = {t.id: words(t.name) for t in spec.things}
    nouns = {name[-1]: id for id, name in called.items() if name}
    return [id for id, name in called.items() if any(nouns.get(word, id) != id for word in name[:-1])]


def printed_name(thing: Thing, names: Names) -> str:
    """The name as a quoted text that follows the thing's state."""
    return _varying(thing, thing.name, [naming.name for naming in thing.names], names)


def varying_article(thing: Thing, names: Names) -> str | None:
    """The indefinite article as a quoted text; None if it is the one that Inform chooses by itself."""
    if any(naming.mass != thing.mass for naming in thing.names):
        articles = [_article(naming.name, mass=naming.mass) for naming in thing.names]
        return _varying(thing, _article(thing.name, mass=thing.mass), articles, names)
    return '"some"' if thing.mass else None


def _article(name: str, *, mass: bool) -> str:
    return "some" if mass else "an" if name[0].lower() in "aeiou" else "a"


def _varying(thing: Thing, usual: str, others: list[str], names: Names) -> str:
    """A text for each of a thing's names, of which the current one is printed."""
    if not thing.names:
        return inform_text(usual)
    text = ""
    for naming, other in zip(thing.names, others, strict=True):
        text += f"[{'otherwise ' if text else ''}if {all_hold(naming.when, names)}]{inform_text(other)[1:-1]}"
    return f'"{text}[otherwise]{inform_text(usual)[1:-1]}[end if]"'

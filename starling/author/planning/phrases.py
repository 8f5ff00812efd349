"""Words and noun phrases of ideas: what a word may be, where a noun phrase ends, and what is known of its head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from starling.author.bank import BankThing
from starling.author.ideas import IdeaToken, stem, thing_names, verb_forms
from starling.author.planning.lore import Word, load_lore
from starling.spec.commands import PARSER_WORDS

DETERMINERS = frozenset(
    "a an the my your his her our their its this that these those some any no every each all both one two three four "
    "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty "
    "fifty hundred thousand dozen half several many few more another other enough".split()
)
NUMBERS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten".split())}
PREPOSITIONS = frozenset(
    "in on at to from for with without of into onto over under through across by near behind before after during "
    "between beside inside outside around against about up down off out until while because so since than as like "
    "toward towards past along beneath below above amid among using despite upon beyond within aboard back away".split()
)
BREAKS = frozenset(
    "and then but or who which that whose when where if unless once although though whether what how why whom".split()
)
BE = frozenset("is are was were be been being am isnt arent wasnt gets".split())
HAVE = frozenset("has have had having hasnt havent".split())
AUXILIARIES = (
    BE
    | HAVE
    | frozenset(
        "to must can could may might will would shall should do does did not never lets let please want wants wanted "
        "need needs needed try tries trying tried going got get cannot dont doesnt didnt wont cant keeps keep kept "
        "wish wishes hope hopes just longs dreams refuses refuse".split()
    )
)
SUBJECTS = frozenset("i you we they he she it".split())
REFLEXIVES = frozenset("myself yourself himself herself itself ourselves themselves".split())
SOMEBODY = frozenset("someone somebody something nobody everyone everybody anyone".split())
CONTAINERS = frozenset(
    "pot cup bowl plate loaf piece slice bottle jar bag box basket pair bunch batch lot set kind sort glass mug "
    "jug pile heap tray dish bit flock herd group crate sack barrel litre pint pound pinch "
    "bouquet spread sheet roll".split()
)
"""Heads of which the noun after "of" is what matters: "a cup of tea"."""
ADVERBS = frozenset(
    "straight quickly there again alone first today tonight tomorrow soon now somewhere secretly together "
    "home early late".split()
)
COLOURS = frozenset("red blue green yellow pink purple orange black white brown grey gray golden silver".split())
LOCAL = frozenset("in at on from of to for inside through across around on behind under near outside beside".split())
"""Prepositions before the place of a deed."""
TIMES = frozenset(
    "night day morning evening afternoon week weekend time minute hour dawn dusk midnight noon summer winter spring "
    "autumn monday tuesday wednesday thursday friday saturday sunday tonight today tomorrow middle year years "
    "month months minutes hours days weeks".split()
)
"""Nouns that say when."""
FIXED_CLASSES = frozenset(
    "machine building fixture furniture place fire plant event danger crime vehicle liquid mess ailment spell quantity "
    "signal abstract".split()
)
"""Classes of nouns whose things stay where they are."""
NOT_CARRIED = frozenset("furniture crime abstract quantity".split())
"""Classes of nouns whose things also stay where they are if a deed in the idea's own words is done to them."""
HEAVY = frozenset("piano organ harp telescope anvil barrel statue fountain bell".split())
"""Head nouns of other classes that do, too."""
PEOPLE = frozenset(("person", "animal", "creature"))
"""Classes of nouns that name somebody."""


@dataclass(frozen=True)
class Phrase:
    """A noun phrase of an idea."""

    name: str
    """Its words without determiners, at most three."""
    head: str
    word: Word | None
    """What is known of its head noun."""
    entries: tuple[BankThing, ...] = ()
    """Things of the bank that it may be."""
    owner: str | None = None
    number: int = 1
    plural: bool = False
    position: int = 0
    after: str = ""
    """The preposition before it."""
    proper: bool = False
    """Whether it is somebody's name."""

    @property
    def kind(self) -> str:
        return self.word.kind if self.word else "thing"

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(k for entry in self.entries for k in entry.kinds)

    @property
    def is_somebody(self) -> bool:
        return self.kind in PEOPLE or any(entry.type == "person" for entry in self.entries)

    @property
    def modifiers(self) -> list[str]:
        """The words before the head."""
        return self.name.split()[:-1]


@cache
def lemmas(word: str) -> tuple[str, ...]:
    """Base forms that a word may have, the likeliest first."""
    irregular = load_lore().irregular
    forms = [word, *([irregular[word]] if word in irregular else []), *sorted(verb_forms(word), key=len)]
    return tuple(dict.fromkeys(forms))


@cache
def find_word(head: str) -> Word | None:
    """What is known of a noun, in whatever number it stands."""
    nouns, irregular = load_lore().nouns, load_lore().irregular
    return next((nouns[form] for form in (head, stem(head), irregular.get(head, "")) if form in nouns), None)


def verb_at(tokens: Sequence[IdeaToken], at: int) -> tuple[str, str, int] | None:
    """(verb, its class, number of tokens) if a verb that names a deed or a mishap may start here."""
    verbs, mishaps = load_lore().verbs, load_lore().mishaps
    for length in (3, 2, 1):
        words = [t.text for t in tokens[at : at + length]]
        if len(words) < length:
            continue
        for base in lemmas(words[0]):
            verb = " ".join([base, *words[1:]])
            if verbs.get(verb, "none") != "none" or verb in mishaps:
                return verb, verbs.get(verb, "none"), length
    return None


def is_participle(word: str) -> bool:
    """Whether a word is the past form of a verb, such as "broken" or "locked"."""
    verbs, base = load_lore().verbs, load_lore().irregular.get(word)
    if base in verbs:
        return base != word
    return word.endswith("ed") and any(form in verbs for form in verb_forms(word) - {word})


def is_name(token: IdeaToken) -> bool:
    """Whether a word is written like a name and means nothing else."""
    return token.capital and not is_base(token.text) and find_word(token.text) is None


def is_base(word: str) -> bool:
    """Whether a word is the base form of a verb, as in the plural of the present."""
    lore = load_lore()
    return lore.verbs.get(word, "none") != "none" or word in lore.mishaps


def is_plural_somebody(word: str) -> bool:
    found = find_word(word)
    return found is not None and found.kind in PEOPLE and word != found.noun and word.endswith(("s", "men", "dren"))


def noun_phrase(words: Sequence[IdeaToken], at: int, start: int, preposition: str) -> tuple[Phrase | None, int]:
    """The noun phrase that begins here, and how many tokens it takes."""
    begin, owner, number = at, None, 1
    while at < len(words) and (
        words[at].text in DETERMINERS or words[at].owner or words[at].text in ("very", "own", "only")
    ):
        number = NUMBERS.get(words[at].text, number)
        if words[at].owner:
            owner = words[at].text.title() if is_name(words[at]) else words[at].text
        at += 1
    end = at
    while end < len(words) and end - at < 5:
        token = words[end]
        stops = token.text in PREPOSITIONS | BREAKS | AUXILIARIES | SUBJECTS | DETERMINERS | SOMEBODY | REFLEXIVES
        if token.owner and end > at:
            # "the school library's cat": the owner is the library.
            phrase, used = noun_phrase(words, end, start, preposition)
            return phrase, end - begin + used
        if stops or token.owner or (end > at and (not token.joined or _ends_before(words, at, end))):
            break
        end += 1
    last = end
    while end > at and _is_adverb(words, at, end - 1):
        end -= 1
    tokens = [t for t in words[at:end] if t.text not in PARSER_WORDS][-3:]
    if not tokens:
        return None, max(1, last - begin)
    return _known(tokens, owner, number, start + at, preposition), last - begin


def _is_adverb(words: Sequence[IdeaToken], at: int, last: int) -> bool:
    """Whether the last word of a noun phrase is none of it: "take grandpa home", but "a new home"."""
    word = words[last].text
    if word == "home" or word in COLOURS:
        return last > at and find_word(words[last - 1].text) is not None
    if word in ("willing", "able", "ready", "unable", "afraid"):
        return last > at
    return word in ADVERBS or (word.endswith("ly") and not find_word(word))


def _ends_before(words: Sequence[IdeaToken], at: int, end: int) -> bool:
    """Whether a noun phrase ends before ``words[end]``, which is a verb: "the message | left by the spy"."""
    word = words[end].text
    noun_before = find_word(words[end - 1].text) is not None or is_name(words[end - 1])
    if not noun_before or find_word(" ".join(w.text for w in words[end - 1 : end + 1])):
        return False
    following = words[end + 1].text if end + 1 < len(words) else ""
    if (is_plural_somebody(words[end - 1].text) or is_name(words[end - 1])) and is_base(word):
        return True  # "two astronauts | quarrel"
    if (is_participle(word) or word.endswith("ed")) and (not following or following in PREPOSITIONS | DETERMINERS):
        return True
    if word.endswith("ing") and verb_at(words, end):
        # "a water recycling system", but "an astronaut | floating away"
        return not load_lore().nouns.get(word) and (not following or following in PREPOSITIONS | DETERMINERS)
    return bool(verb_at(words, end)) and not find_word(word) and not word.endswith("ed")


def _known(tokens: Sequence[IdeaToken], owner: str | None, number: int, position: int, preposition: str) -> Phrase:
    """A noun phrase of these words, with what the bank and the lore know of it."""
    names, heads = thing_names()
    entries: tuple[BankThing, ...] = ()
    for length in range(len(tokens), 0, -1):
        key = tuple(t.stem for t in tokens[-length:])
        if key in names:
            entries = tuple(names[key])
            break
    head = tokens[-1]
    if not entries and len(tokens) == 1:
        entries = tuple(heads.get((head.stem,), ()))
    two = " ".join(t.text for t in tokens[-2:])
    stems = f"{tokens[-2].text} {head.stem}" if len(tokens) > 1 else ""
    nouns = load_lore().nouns
    word = (nouns.get(two) or nouns.get(stems) if len(tokens) > 1 else None) or find_word(head.text)
    plural = word.plural or head.text != word.noun.split()[-1] if word else head.text != head.stem
    if word and word.mass:
        plural = False
    title = find_word(tokens[-2].text) if len(tokens) > 1 and tokens[-2].capital else None
    titled = head.capital and title is not None and title.kind == "person"  # "Captain Blood"
    proper = titled or (head.capital and not entries and word is None)
    if proper:
        entries = ()
        local = preposition in ("in", "at", "from", "near") and not titled
        word = Word(noun=head.text, kind="place" if local else "person")
        plural = False
    known = word.noun.split()[-1] if word and not word.plural else ""
    base = known if known in lemmas(head.text) else head.stem
    return Phrase(
        " ".join(t.text for t in tokens), base, word, entries, owner, number, plural, position, preposition, proper
    )


def named(noun: str, kind: str | None = None, proper: bool = False) -> Phrase:
    """A noun phrase that the idea implies: the owner of a thing, the theft behind a loss."""
    word = Word(noun=noun, kind=kind) if kind else find_word(noun.split()[-1])
    entries: tuple[BankThing, ...] = ()
    if kind is None:
        names, heads = thing_names()
        key = tuple(stem(w) for w in noun.split())
        entries = tuple(names.get(key) or heads.get(key) or ())
    return Phrase(noun, noun.split()[-1], word, entries, proper=proper)

"""Deeds in the idea's own words: what is done where no goal of the lore surely fits the verb and its object.

A deed has a mode (something is worked on, made, sought, ...), its object, the instrument, another thing that it has to
do with, and the words that are typed for it. The plot makes a game of it from an act (`acts.json`: the deed itself, at
one go or after a failed attempt) and beats (`beats.json`: what comes before it), drawn by the seed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from starling.author.planning.clauses import CAUSING, FRAME, SEARCHING, Clause
from starling.author.planning.intents import Intent, owner_of
from starling.author.planning.lore import load_lore
from starling.author.planning.phrases import DETERMINERS, FIXED_CLASSES, HEAVY, PEOPLE, TIMES, Phrase, lemmas, named
from starling.author.wording import Noun, with_the
from starling.spec.commands import PARSER_WORDS, STANDARD_VERBS, UNDERSTOOD
from starling.spec.model import STANDARD_COMMANDS

MODES = {
    **dict.fromkeys("persuade calm comfort teach wake help heal join serve signal feed".split(), "folk"),
    **dict.fromkeys("make build cook bake brew sew write prepare".split(), "make"),
    **dict.fromkeys("find collect steal".split(), "seek"),
    **dict.fromkeys("deliver send move trade".split(), "carry"),
    **dict.fromkeys("rescue".split(), "free"),
    **dict.fromkeys("defeat banish catch".split(), "foe"),
    **dict.fromkeys("perform win".split(), "skill"),
    **dict.fromkeys("reach escape".split(), "go"),
}
"""{class of verb: mode of the deed}; all else is "on", work on something that is there."""
ABSENT = frozenset("make seek skill go".split())
"""Modes in which the object is not there before the deed is done."""
LEARNING = frozenset("learn study practise practice revise memorise memorize master understand train".split())
"""Verbs of the class of teaching whose object is what is learnt."""
CREATING = {
    "write": frozenset("write compose pen draft author script".split()),
    "sew": frozenset("sew knit crochet weave tailor spin quilt".split()),
    "build": frozenset("build construct erect put_up pitch put_together assemble set_up".split()),
}
"""Of these classes, the verbs by which something new comes about."""
ENGRAVING = frozenset("carve engrave inscribe etch chisel cut scratch".split())
"""Verbs of cutting by which writing comes about."""
FORMING = frozenset("forge mint whittle".split())
"""Verbs of other classes by which something comes about."""
RECORDS = frozenset("cast photo photograph picture sample imprint impression copy recording rubbing sketch".split())
"""What one takes of something that stays where it is."""
SPYING = frozenset("shadow tail trail follow spy watch observe stalk eavesdrop overhear monitor pursue".split())
"""Verbs for what nobody must notice."""
READY_MADE = frozenset("animal creature person place machine vehicle device tool container".split())
"""Classes of nouns that are there before anybody cooks or prepares them."""
TRADING = frozenset("trade swap exchange barter".split())
NO_TOOLS = frozenset("ailment abstract quantity event danger place spell signal".split())
"""Classes of nouns for what one does nothing with."""
ROOMS = frozenset(("place", "building"))
LINKS = frozenset(
    "in on into onto to from off over under through across up down at around against with behind along between inside "
    "beside near beneath below above round".split()
)
NOT_THINGS = NO_TOOLS | {"crime"}
"""Classes of nouns for what is no thing that could be there."""
MET = frozenset(("building", "vehicle"))
"""Classes of nouns for what is docked with, collided with, filled with, but no tool."""
PART_OF = frozenset(("quantity", "abstract", "mess", "signal", "ailment"))
"""Classes of nouns for what belongs to something: the height of the tower, the footprint of a bear."""
SOURCES = frozenset("material ingredient plant liquid treasure container garment toy dish tool document thing".split())
"""Classes of nouns for what one makes things of, and has at hand then."""
BODY = frozenset(
    "arm leg hand foot finger thumb toe knee elbow ankle wrist shoulder head back neck ear eye nose tooth teeth paw "
    "wing tail hoof horn hair fur throat belly stomach chest heart skin".split()
)
ASKING_FOR = frozenset(
    ("borrow", "recover", "retrieve", "collect", "obtain", "get back", "win back", "fetch", "reclaim")
)
"""Verbs by which one gets what somebody has."""
ASKED = {"why": "find out why", "how": "find out how", "whether": "find out whether", "that": "prove that"}
"""Commands that find out what a question asks."""
WHENCE = frozenset("from on onto to into in with".split())
"""Prepositions of where somebody is to get something, or to bring it."""
SPOKEN_TO = frozenset("to at for with about after against behind under inside over across through around along".split())
"""Prepositions that belong to the verb where it has no other object: "apologise to", "argue with"."""
SECOND_PERSON = {"my": "your", "our": "your", "me": "you", "us": "you", "i": "you", "we": "you", "mine": "yours"}
REWORDED = {
    "open": "force open", "close": "pull shut", "take": "fetch", "wear": "dress up in", "eat": "eat up",
    "drink": "drink up", "examine": "inspect", "drop": "let go of", "read": "read through", "enter": "go into",
    "switch on": "start up", "switch off": "power down", "lock": "lock up", "unlock": "work open",
}  # fmt: skip
"""Verbs of the kit's own commands, and what is typed instead."""


@dataclass(frozen=True)
class Deed:
    """What is to be done, in the idea's own words."""

    text: str
    """ "teach the parrot to stop swearing": after "you are to", without a full stop."""
    told: str
    """The idea as a sentence, if it tells what has happened."""
    verb: str
    kind: str
    """Class of the verb."""
    mode: str
    object: Phrase
    act: str
    """The command, over the slots x (the object), tool and y; what is not there stands in it as words."""
    tool: Phrase | None = None
    y: Phrase | None = None
    """Another thing that the deed has to do with: the tree that the kite is in."""
    held: bool = False
    """Whether that thing is needed at hand: the chisel that the apprentice is taught to sharpen."""

    @property
    def fillers(self) -> dict[str, Phrase]:
        """The things that the idea names for the slots of the act."""
        found = {"x": self.object, "tool": self.tool, "y": self.y}
        return {slot: phrase for slot, phrase in found.items() if phrase}


def deed_of(intent: Intent, clause: Clause) -> Deed | None:
    """The deed that an intent comes to; None if it has no object of which a game could be made."""
    if not intent.kind or intent.kind == "none":
        return None
    every = [*clause.phrases, *(clause.inner.phrases if clause.inner else [])]
    target = intent.objects[0] if intent.objects else None
    listener = next((p for p in clause.phrases if p.after in ("to", "with") and p.is_somebody), None)
    tail, first, held = "", None, False
    whence: Phrase | None = None
    if intent.kind in ("teach", "signal", "perform") and target and listener and not target.is_somebody:
        # "explain fractions to a sleepy classmate" is about the classmate.
        return _deed(intent, clause, "folk", listener, f"{intent.verb} {words(target)} to {{x}}")
    if target is None and clause.inner and clause.inner.direct and clause.inner.verb_class:
        # "learn to play the violin"
        doing = replace(intent, verb=clause.inner.verb, kind=clause.inner.verb_class, objects=clause.inner.direct)
        deed = deed_of(doing, replace(clause.inner, mood="deed"))
        told = second_person(" ".join(t.text + "'s" * t.owner for t in clause.tokens))
        return replace(deed, text=told, told="") if deed else None
    if target is None or target.after in ("as", "like"):
        return _without_object(intent, clause)
    if clause.verb in SEARCHING and clause.direct and target.after == "for" and clause.direct[0] is not target:
        # "dust the keys for fingerprints": what is looked for is not there before.
        tool = next((p for p in clause.phrases if _is_tool(p, target, "seek")), None)
        end = " with {tool}" if tool else ""
        place = clause.direct[0]
        if place.kind in ROOMS or place.is_somebody:
            act = f"{clause.verb} {words(place)} for {words(target)} at {{spot}}{end}"
            return _deed(intent, clause, "seek", target, act, tool)
        return _deed(intent, clause, "seek", target, f"{clause.verb} {{y}} for {words(target)}{end}", tool, place)
    if intent.kind == "hatch" and clause.verb_class and intent.verb == clause.verb:
        intent = replace(intent, kind=clause.verb_class)
    patient = next((p for p in every if p.is_somebody and p is not target and p.after in ("of", "among", "in")), None)
    if patient and (target.kind in ("ailment", "quantity", "abstract") or target.head == "name"):
        # "cure homesickness among the crew" is about the crew.
        return _deed(intent, clause, "folk", patient, f"{intent.verb} {words(target)} {patient.after} {{x}}")
    giver = next((p for p in every if p.is_somebody and p is not target and p.after == "from"), None)
    if giver and clause.verb in ASKING_FOR and intent.verb == clause.verb and _is_had(target, giver):
        # "borrow the key from the cleaner" is about the cleaner.
        return _deed(intent, clause, "folk", giver, f"{intent.verb} {words(target)} from {{x}}")
    mode = mode_of(intent, target)
    traded = next((p for p in clause.phrases if p.after == "for" and p is not target), None)
    if (
        traded
        and traded.word is None
        and re.search(rf"\b{traded.name} ones?\b", " ".join(t.text for t in clause.tokens))
    ):
        traded = replace(traded, name=f"{traded.name} {target.head}", head=target.head, word=target.word)
    if intent.kind == "trade" and intent.verb in TRADING and traded:
        return _deed(
            intent, clause, "trade", target, f"{intent.verb} {{x}} for {words(traded)} with {{trader}}", None, traded
        )
    if clause.inner and clause.inner.tokens and clause.inner.verb and intent.verb == clause.verb:
        first = next(iter(clause.inner.direct), None) or next(iter(clause.inner.phrases), None)
        begins = clause.inner.tokens[0].text
        to = "" if clause.verb in CAUSING else "to "
        said = " ".join(t.text for t in clause.tokens)
        to = "not to " if re.search(rf"\bnot to {begins}\b", said) else to
        tail = f" {begins}" if begins.endswith("ing") else f" {to}{clause.inner.verb}"
        whence = next(
            (p for p in clause.inner.phrases if p is not first and p.after in WHENCE and p.head not in TIMES), None
        )
    rest = [p for p in every if p is not target and p.name != target.name]
    tool = next((p for p in rest if _is_tool(p, target, mode)), None)
    y = next((p for p in rest if p is not tool and _is_link(p, mode, intent)), None)
    if y and mode == "free" and y.after in ("in", "into", "on", "onto", "under", "inside", "behind", "between", "down"):
        y = replace(y, after="from")  # "the rover has sunk into the sand"
    body = next((p for p in rest if p.after and p.head in BODY and owner_of(p)), None)
    if body and not y and (owner := owner_of(body)):
        y = replace(owner, after=f"{body.after} {words(body)} of")  # "change the bandage on the sailor's arm"
        rest = [p for p in rest if p is not body]
    if tail and first and first is not tool:
        link = f" {first.after}" if first.after else ""
        thing = first.kind not in NOT_THINGS | {"place"} and (first.word or not first.head.endswith("ing"))
        if first in rest and thing and (mode not in ABSENT or mode == "skill"):
            y, held = replace(first, after=""), first.kind not in FIXED_CLASSES and not first.is_somebody
            link += " {y}"
        else:
            link += f" {words(first)}"
        tail += link
        if (
            whence
            and (not whence.is_somebody or whence.after in ("with", "to"))
            and whence is not y
            and whence is not tool
        ):
            tail += f" {whence.after} {words(whence)}"  # "teach the donkey to carry water from the well"
    elif y:
        held = y.after in ("from", "under") and _is_source(y, intent)
    spoken = [p for p in rest if p is not tool and p is not y and _is_spoken(p, mode) and not tail][:2]
    act = intent.verb
    if target.after in SPOKEN_TO and intent.verb == clause.verb and target.after not in intent.verb.split():
        act += f" {target.after}"  # "apologise to the librarian"
    act += f" {words(target)}" if mode in ABSENT else " {x}"
    act += tail
    told = " ".join(t.text for t in clause.tokens)
    gerund = re.search(r"\b(from|out of|about|for) (\w+ing)\b((?: \w+){0,5})$", told)
    if gerund and f" {gerund[2]}" in tail:
        act = act.replace(f" {gerund[2]}", f" {gerund[1]} {gerund[2]}", 1)  # "stop the bully | from taking"
    elif gerund and any(form in load_lore().verbs for form in lemmas(gerund[2])[1:]):
        y, held, spoken = y if "{y}" in act else None, held and "{y}" in act, []
        rest_of_it = [w for w in gerund[3].split() if w not in DETERMINERS | PARSER_WORDS]
        act += " ".join(["", gerund[1], gerund[2], *rest_of_it])
    asked = clause.connective in ASKED and intent.kind in ("test", "investigate") and intent.verb != clause.verb
    if asked and mode not in ABSENT and clause.every()[:1] == [target]:
        act, y, held, spoken, tool = *_question(clause, target), False, [], None
    if y and y.after.split()[-1:] == ["of"]:
        named_x = words(target) if mode in ABSENT else "{x}"
        act = act.replace(named_x, f"{named_x} {y.after} {{y}}", 1)  # "measure the height of the tower with its shadow"
    for phrase in spoken:
        act += f" {phrase.after} {words(phrase)}"
    if y and "{y}" not in act:
        act += f" {y.after} {{y}}"
    elif mode in ABSENT and "{y}" not in act:
        act += {"make": " at {site}", "seek": " at {spot}", "skill": " at {stage}", "go": " by {way}"}[mode]
    if tool:
        act += " with {tool}"
    return replace(_deed(intent, clause, mode, target, act, tool, y), held=held)


def _is_had(target: Phrase, by: Phrase) -> bool:
    """Whether something may be in somebody's hands."""
    return not target.is_somebody or (target.kind == "animal" and by.kind != "animal")


def _deed(
    intent: Intent,
    clause: Clause,
    mode: str,
    target: Phrase,
    act: str,
    tool: Phrase | None = None,
    y: Phrase | None = None,
) -> Deed:
    asked = clause.mood == "deed" and clause.subject is None and intent.verb == clause.verb
    plain = " ".join(t.text + "'s" * t.owner for t in clause.tokens)
    text = second_person(plain) if asked else f"{intent.verb} {with_the(_noun(target))}"
    plain = second_person(plain[:1].upper() + plain[1:])
    return Deed(text, "" if asked else plain, intent.verb, intent.kind, mode, target, command(act), tool, y)


def _without_object(intent: Intent, clause: Clause) -> Deed | None:
    """ "learn to juggle": a deed that is done to nothing."""
    inner = clause.inner
    verb = inner.verb if inner and inner.verb and not inner.direct else clause.verb
    kind = load_lore().verbs.get(verb, "none")
    role = next((p for p in clause.phrases if p.after in ("as", "like")), None)
    if kind == "none" or not (role or verb != clause.verb or kind in ("perform", "win", "steer", "reach", "escape")):
        return None
    if role:
        verb = f"{clause.verb} {role.after} {words(role)}"
    doing = named(f"{verb.split()[0].removesuffix('e')}ing", "abstract")
    deed = _deed(intent, clause, "skill", doing, f"{verb} at {{stage}}")
    told = second_person(" ".join(t.text + "'s" * t.owner for t in clause.tokens))
    return replace(deed, text=told, told="")


def _noun(phrase: Phrase) -> Noun:
    return Noun(phrase.name.title() if phrase.proper else phrase.name, phrase.plural, False, phrase.proper)


def _is_link(phrase: Phrase, mode: str, intent: Intent) -> bool:
    """Whether a phrase names a thing with which the deed has to do, not only where or when it is done."""
    target = intent.objects[0] if intent.objects else None
    part = target and (target.kind in PART_OF or target.head in RECORDS)
    if target and phrase.after == "of" and part and mode in ("on", "make"):
        return phrase.kind not in NOT_THINGS | {"event"} and phrase.head not in TIMES
    if (
        phrase.after not in LINKS
        or phrase.head in TIMES
        or phrase.kind in ("event", "danger", "ailment", "quantity", "abstract", "spell")
    ):
        return False
    if phrase.is_somebody:
        if phrase.after == "on" and target and not target.is_somebody:
            return True  # "test the potion on the cat"
        return mode == "carry" and phrase.after == "to" and bool(intent.objects) and intent.objects[0].is_somebody
    if phrase.kind in ROOMS and phrase.after != "with":
        into = mode in ("folk", "foe") and phrase.after in ("into", "to") and bool(target and not target.after)
        return into or (mode == "carry" and phrase.after in ("to", "into", "across", "over", "through", "past"))
    return phrase.after != "with" or phrase.kind in MET


def _question(clause: Clause, target: Phrase) -> tuple[str, Phrase | None]:
    """(the command that finds out what a clause asks, the other thing in it): "prove that {x} needs {y}"."""
    told = [t for t in clause.tokens if t.text not in DETERMINERS]
    names = target.name.split()
    at = next((i for i, t in enumerate(told) if t.text == names[-1]), 0)
    y = next((p for p in clause.phrases if p is not target and p.kind not in NOT_THINGS | {"place", "event"}), None)
    rest = [t.text for t in told[at + 1 :]]
    if y and y.word and y.name in " ".join(rest) and not " ".join(rest).startswith(y.name):
        rest = " ".join(rest).replace(y.name, "{y}", 1).split()
    else:
        y = None
    rest = [w for w in rest if w not in PARSER_WORDS or w in ("in", "on", "to", "from", "with", "up", "down")]
    return " ".join([ASKED[clause.connective], "{x}", *rest[:6]]), y


def _is_tool(phrase: Phrase, target: Phrase, mode: str) -> bool:
    """Whether a phrase names what a deed is done with, not what somebody has: "follow the man with the violin case"."""
    if phrase.after not in ("with", "using") or phrase.is_somebody or phrase.kind in NO_TOOLS | MET:
        return False
    near = 0 < phrase.position - target.position <= len(target.name.split()) + 2
    return not (near and phrase.after == "with" and target.is_somebody and mode in ("spy", "seek", "foe", "free"))


def _is_source(phrase: Phrase, intent: Intent) -> bool:
    """Whether something is made of what a phrase names, or hidden under it, so that one has it at hand."""
    if phrase.kind not in SOURCES or phrase.head in HEAVY:
        return False
    if phrase.after == "under":
        return phrase.kind == "garment"
    return intent.kind in ("make", "build", "sew", "cook", "bake", "brew", "heat", "cut", "grow", "mix", "write")


def _is_spoken(phrase: Phrase, mode: str) -> bool:
    """Whether a phrase belongs to the deed although nothing in the game need be called so."""
    if phrase.head in TIMES or phrase.is_somebody:
        return False
    if phrase.after == "with":
        return phrase.kind in NO_TOOLS - {"ailment"}
    if phrase.kind in ROOMS and phrase.after in ("from", "through", "across", "along", "around"):
        return mode in ("folk", "free", "foe", "spy", "carry")
    if phrase.after in ("about", "of", "as", "like", "against") or (
        phrase.after == "for" and phrase.kind not in ("event", "place")
    ):
        return True
    return phrase.after in ("on", "between", "among", "under", "over")


def mode_of(intent: Intent, target: Phrase) -> str:
    """How a deed of this class is done to such an object."""
    kind, verb = intent.kind, intent.verb
    mode = MODES.get(kind, "on")
    if kind == "grow" and any(p.after == "from" for p in intent.phrases):
        mode = "make"  # crystals from salt water
    somebody = target.is_somebody
    if kind == "teach" and verb.split()[0] in LEARNING and not somebody:
        return "skill"
    if kind in CREATING and verb.replace(" ", "_") not in CREATING[kind]:
        mode = "on"
    if kind in ("cook", "prepare", "bake") and target.kind in READY_MADE | {"ingredient", "furniture", "document"}:
        mode = "on"
    if kind in ("paint", "make", "cut") and target.kind in ("document", "abstract", "signal"):
        mode = "make" if kind != "cut" or verb in ENGRAVING else mode
    if kind == "grow" and target.kind in ("treasure", "material"):
        mode = "make"  # a crystal
    if verb in FORMING and not somebody:
        mode = "make"
    if kind == "prepare" and target.kind == "ailment":
        mode = "on"  # "set a broken leg"
    if verb in ("take", "make") and target.head in RECORDS:
        return "make"  # "take a plaster cast of the footprint"
    if (
        kind in ("guard", "hide", "stop")
        and somebody
        and verb in ("keep away", "stop", "scare", "keep off", "keep out")
    ):
        return "foe"
    if verb in ("identify", "unmask") and somebody:
        return "seek"
    if kind in ("cook", "bake", "brew", "cut", "mix"):
        return mode if not somebody and target.kind not in READY_MADE | {"ingredient"} else "on"
    if verb.split()[0] in SPYING and somebody:
        return "spy"
    if kind in ("do", "test", "measure", "wash", "dress", "prepare", "observe", "guard", "hide", "sort") and somebody:
        return "folk"
    if mode == "folk" and not somebody and target.word is not None and kind != "persuade":
        return "on"
    if mode == "on" and somebody:
        return "folk"
    if mode == "foe" and target.kind in ("mess", "ailment"):
        return "on"
    if mode == "carry" and not any(p.after in ("to", "into", "across", "over", "past", "up") for p in intent.phrases):
        return "folk" if somebody else "on"
    return mode


def words(phrase: Phrase | None) -> str:
    """The words of a noun phrase as they stand in a command."""
    return " ".join(w for w in (phrase.name if phrase else "").split() if w not in PARSER_WORDS | DETERMINERS)


def command(act: str) -> str:
    """A command in which the words of the idea stand, without those that the kit keeps for itself."""
    first, *rest = act.split()
    if f"{first} {' '.join(rest[:1])}" in REWORDED:
        return " ".join([REWORDED[f"{first} {rest[0]}"], *rest[1:]])
    pattern = act.replace("{x}", "{noun}").replace("{y}", "{second}").replace("{tool}", "{second}")
    if UNDERSTOOD.get(pattern, pattern) in STANDARD_COMMANDS or first in STANDARD_VERBS:
        other = "bring" if first == "take" and "to" in rest else REWORDED.get(first, f"manage to {first}")
        return " ".join([other, *rest])
    return act


def second_person(text: str) -> str:
    """What somebody says of themselves, said to them."""
    text = re.sub(r"\b(?:i am|we are|i'm|we're)\b", "you are", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(?:am i|are we)\b", "are you", text, flags=re.IGNORECASE)
    text = re.sub(r"\bi was\b", "you were", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(?:myself|ourselves)\b", "yourself", text, flags=re.IGNORECASE)
    return re.sub(r"\b(my|our|me|us|i|we|mine)\b", lambda m: SECOND_PERSON[m[0].lower()], text, flags=re.IGNORECASE)


def whole(idea: str) -> str:
    """An idea that asks for one deed, as it stands after "you are to"."""
    frame = FRAME.match(idea)
    text = idea[frame.end() :] if frame else idea
    text = re.sub(
        r"^\s*(?:please|let's|i (?:want|need|have|must|would like) to|i must|we must|try to)\s+", "", text, flags=re.I
    )
    text = second_person(re.sub(r"\s+", " ", text).strip(" .!?;,"))
    return text[:1].lower() + text[1:] if not text[1:2].isupper() else text


def fits(of: list[str], phrase: Phrase) -> bool:
    """Whether a noun phrase is of one of the classes, or of none of those after an exclamation mark."""
    kind = phrase.kind if phrase.kind in PEOPLE or not phrase.is_somebody else "person"
    barred = {k[1:] for k in of if k.startswith("!")}
    if phrase.head in barred:
        return False
    wanted = {k for k in of if not k.startswith("!")}
    barred |= PEOPLE if "person" in barred else set()
    return kind not in barred and (not wanted or kind in wanted)

"""Rendering what else means an action of the game's own: commands of the kit that would only refuse.

"Put lid on pot" covers the pot where the game has its own action ``cover {noun} with {second}``. Where several actions
may be meant, or one that is more than another word for what was typed (opening a grate is levering it), the answer says
what to type instead. Only what the kit cannot do itself is given another meaning: a box with a lid is opened by "open".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from starling.inform.phrases import Names
from starling.spec.model import Action, GameSpec, Thing
from starling.util.text import words


@dataclass(frozen=True)
class Own:
    """The actions that share a command: the Inform action, all wordings of the command, and the actions."""

    name: str
    patterns: Sequence[str]
    actions: Sequence[Action]

    @property
    def nouns(self) -> set[str]:
        return {id for action in self.actions for id in action.noun}

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """(noun, second noun) of the things that it is about, each once."""
        return list(dict.fromkeys((n, s) for action in self.actions for n in action.noun for s in action.second))

    @property
    def slots(self) -> int:
        return len(re.findall(r"\{\w+\}", self.patterns[0]))

    def wording(self, verbs: Iterable[str]) -> str | None:
        """The first wording that begins with one of some verbs and goes on with the first noun."""
        return next((p for p in self.patterns if p.partition(f" {NOUN_SLOT}")[0] in verbs and NOUN_SLOT in p), None)


NOUN_SLOT, SECOND_SLOT = "{noun}", "{second}"


@dataclass(frozen=True)
class Way:
    """What an action of the kit that is about one thing may mean.

    ``same``: verbs that mean no more than what was typed, so that a game's action of one thing is done. ``kin``: verbs
    that are only told, of things that open and close if there is such a thing to be told. ``tools``: an action with a
    tool ("cut rope with knife") is told, too. ``able``: what marks the things that the kit's own action is for.
    """

    verb: str
    same: str
    kin: str = ""
    tools: bool = False
    able: str = ""


WAYS: Mapping[str, Way] = {
    "opening": Way(
        "open",
        "unbar,unlatch,unbolt,unlock,uncork,unstop,unseal,unfasten,unhook,open up,uncover,unwrap,unroll,unfold,"
        "unbuckle,uncap,unlace,unbag,force,pry,prise,lever",
        "lift,raise,slide,draw,pull,push,turn,crank,wind,unscrew,dig,clear,thaw,loosen,undo,untie,part,break,cut",
        tools=True,
        able="openable",
    ),
    "closing": Way(
        "close",
        "shut,bar,bolt,latch,fasten,seal,cork,stopper,cover,buckle",
        "lower,drop,slide,draw,pull,push,turn,lock,plug",
        tools=True,
        able="openable",
    ),
    "taking": Way("take", "pick,gather,collect,fetch,harvest", "catch,grab,seize,lift,dig,dig up", True, "portable"),
    "switching on": Way("switch on", "turn on,light,kindle,start,ignite,crank", tools=True, able="switchable"),
    "switching off": Way("switch off", "turn off,extinguish,stop,douse,snuff,blow out,put out", able="switchable"),
    "pushing": Way("push", "press,move,shift,shove,slide,nudge,roll,push aside"),
    "pulling": Way("pull", "tug,yank,drag,haul,heave,draw,haul on,pull out,pull up"),
    "turning": Way("turn", "rotate,twist,spin,wind,screw,unscrew,crank,turn over,turn round,flip,invert"),
    "touching": Way("touch", "feel,stroke,pat,pet"),
    "searching": Way("search", "rummage,rummage in,look in,look inside,look into,feel in,peer into,explore"),
    "looking under": Way("look under", "search,search under"),
    "looking behind": Way("look behind", "search,search behind,peer behind"),
    "climbing": Way("climb", "climb down,climb up,scale,descend,mount"),
    "entering": Way(
        "enter",
        "board,mount,ride,sit on,sit in,stand on,lie on,crawl through,climb through,squeeze through,get in,get on",
        able="enterable",
    ),
    "burning": Way("burn", "light,kindle,ignite", tools=True),
    "cutting": Way("cut", "slice,chop,saw,snip,clip,trim,prune,slit,cut open,split,shear", tools=True),
    "attacking": Way("attack", "break,smash,hit,strike,kick,beat,punch,crush", tools=True),
    "rubbing": Way("rub", "clean,wipe,polish,dust,scrub,sweep,wash,brush,rinse,scour", tools=True),
    "drinking": Way("drink", "sip,swallow"),
    "greeting": Way("greet", "talk to,speak to,hail"),
}
"""{action of the kit about one thing: what it may mean}"""

_OPENINGS = frozenset(
    "blind cabinet case chest cover curtain curtains cupboard door doors drawer gate gates grate grating hatch lid "
    "lock padlock safe shutter shutters skylight sluice trapdoor valve vault window".split()
)
"""Last words of the names of what opens and closes, by whatever verb."""

_USE, _ON, _IN, _SOMEWHERE, _GIVE, _TIE, _UNLOCK = range(1, 8)
_PAIRS = {
    _USE: "using it on",
    _ON: "putting it on",
    _IN: "inserting it into",
    _SOMEWHERE: "placing it somewhere",
    _GIVE: "giving it to",
    _TIE: "tying it to",
    _UNLOCK: "unlocking it with",
}
"""{number in SK_Own_Pair: action of the kit about two things}"""
_PLACES = {
    _ON: frozenset("on onto over across around round against upon".split()),
    _IN: frozenset("in into inside to at through down".split()),
    _SOMEWHERE: frozenset("under behind beside against near by around round through over between to".split()),
}
"""{number: prepositions that come to the same}"""
_WITH = frozenset(
    "bandage bed bind block caulk cap charge coat cork cover disguise dress dust feed fill gild glue grease gum ink "
    "line load mend oil pack paint patch plug prop refill salt seal smear soap sprinkle stoke stuff tar water wax "
    "wedge wet wrap".split()
)
"""Verbs of "VERB place with thing" that put the thing there."""
_GIVING = frozenset("deliver feed give hand lend offer pay return serve show tempt".split())
_TYING = frozenset(
    "attach bind bolt chain clip connect fasten fit hang harness hitch hook join knot lash link loop moor nail rig "
    "screw shackle splice string tether tie yoke".split()
)
_UNLOCKING = frozenset("force lever open prise pry unbolt undo unlock unscrew turn loosen break".split())

_FAMILIES = [
    family.split()
    for family in (
        "fix repair mend patch",
        "fill refill",
        "empty drain",
        "stop halt",
        "ring sound toll",
        "cook boil heat warm",
        "mix stir",
        "wrap cover",
        "plug block stop",
        "oil grease",
        "dig shovel",
        "raise hoist",
        "release free untie loosen",
        "hammer nail",
        "plant bury sow",
        "wet soak",
        "write sign",
    )
]
"""Verbs that a player may take for each other, and that the kit cannot do itself."""


def more_wordings(spec: GameSpec, groups: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """{command: further wordings} of a game's own commands, which are given with their wordings: "repair pump" where
    the game has only "mend pump", unless the game uses the word itself or it could mean two of its commands."""
    used = {pattern.split()[0] for action in spec.actions for pattern in (action.command, *action.synonyms)}
    more: dict[str, list[str]] = {}
    for family in _FAMILIES:
        shapes: dict[str, set[str]] = {}
        for command, patterns in groups.items():
            for pattern in patterns:
                verb, _, rest = pattern.partition(" ")
                if verb in family and rest[:1] == "{":
                    shapes.setdefault(rest, set()).add(command)
        for rest, commands in shapes.items():
            if len(commands) == 1:
                wordings = more.setdefault(commands.pop(), [])
                wordings += [f"{verb} {rest}" for verb in family if verb not in used]
    meanings = Counter(wording for wordings in more.values() for wording in dict.fromkeys(wordings))
    return {c: [w for w in dict.fromkeys(wordings) if meanings[w] == 1] for c, wordings in more.items()}


def render_other_ways(spec: GameSpec, owns: Sequence[Own], names: Names) -> Iterable[tuple[str, str]]:
    """Rules of the kit's actions for the things for which they mean an action of the game's own."""
    taken = {(a.command, id) for a in spec.actions for id in a.noun}
    for doing, way in WAYS.items():
        cases: dict[str, list[str]] = {}
        for thing in spec.things:
            if _is_for(way, thing) or (way.able and (f"{way.verb} {NOUN_SLOT}", thing.id) in taken):
                continue
            phrase = _meant(way, thing, owns)
            if phrase:
                cases.setdefault(phrase, []).append(f"the noun is {names.the(thing.id)}")
        yield from _rule(doing, [(" or ".join(nouns), phrase) for phrase, nouns in cases.items()])
    yield from _render_pairs(spec, owns, names)


def _is_for(way: Way, thing: Thing) -> bool:
    """Whether the kit's action is for this thing."""
    if thing.kind == "person":
        return way.verb in ("take", "burn", "cut", "attack", "open", "close")
    if way.able == "openable" and thing.kind == "door":
        return True
    return bool(way.able and getattr(thing, way.able))


def _meant(way: Way, thing: Thing, owns: Sequence[Own]) -> str | None:
    """What to do, as a phrase about the noun; None if the kit's answer is right."""
    same, kin = way.same.split(","), way.kin.split(",") if way.kin else []
    about = [own for own in owns if thing.id in own.nouns]
    done = [own for own in about if own.slots == 1 and own.wording([way.verb, *same])]
    if len(done) == 1:
        return f"try {done[0].name} the noun"
    verbs = [
        way.verb,
        *same,
        *(kin if way.able != "openable" or _OPENINGS.intersection(words(thing.name)[-1:]) else []),
    ]
    found = [own.wording(verbs) for own in done or about]
    told = [
        w
        for w in found
        if w and (w.endswith(NOUN_SLOT) or (way.tools and w.endswith(f"{NOUN_SLOT} with {SECOND_SLOT}")))
    ]
    return _say_how([w.replace(NOUN_SLOT, "[the noun]").replace(SECOND_SLOT, "something") for w in told])


def _say_how(wordings: Sequence[str]) -> str | None:
    wordings = [w for w in wordings if w.removesuffix(" with something") == w or w[:-15] not in wordings]
    return f'say "Say how: {", or ".join(dict.fromkeys(wordings))}."' if wordings else None


def _render_pairs(spec: GameSpec, owns: Sequence[Own], names: Names) -> Iterable[tuple[str, str]]:
    """SK_Own_Pair, which finds the action that "put X on Y" and its like mean."""
    kinds = {thing.id: thing.kind for thing in spec.things}
    meant: dict[tuple[int, str, str], set[tuple[str, bool]]] = {}
    for own in owns:
        for noun, second in own.pairs if own.slots == 2 else ():
            for doing, swapped in dict.fromkeys(m for pattern in own.patterns for m in _meanings(pattern)):
                first, other = (second, noun) if swapped else (noun, second)
                able = {_ON: "supporter", _IN: "container"}.get(doing)
                if first != other and not (able and kinds.get(other) == able):
                    meant.setdefault((doing, first, other), set()).add((own.name, swapped))
    cases: dict[int, dict[tuple[str, str], list[str]]] = {}
    numbers: dict[str, int] = {}
    for (doing, first, other), found in meant.items():
        value = "-1"
        either = meant.get((doing, other, first), set()) if doing in (_USE, _TIE) else set()
        if len({name for name, _ in found | either}) == 1:
            name, swapped = min(found)
            number = numbers.setdefault(name, len(numbers) + 1)
            value = f"##SKOwn{number}{' + 4096' if swapped else ''}"
        cases.setdefault(doing, {}).setdefault((value, f"y == (+ {names.the(other)} +)"), []).append(
            f"(+ {names.the(first)} +)"
        )
    if not cases:
        return
    lines = []
    for doing, tests in sorted(cases.items()):
        returns = "".join(
            f"\t\t\tif ({y} && x == {' or '.join(xs)}) return {value};\n" for (value, y), xs in tests.items()
        )
        lines.append(f"\t\t{doing}:\n{returns}")
    yield "actions", "\n".join(f'The {name} action translates into I6 as "SKOwn{n}".' for name, n in numbers.items())
    yield "actions", "Include Starling Pairs by Starling."
    yield (
        "actions",
        f"Include (-\n[ SK_Own_Pair doing x y;\n\tswitch (doing) {{\n{''.join(lines)}\t}}\n\trfalse;\n];\n-).",
    )


def _meanings(pattern: str) -> Iterable[tuple[int, bool]]:
    """(number of an action of the kit, whether it takes the things the other way round) of a wording."""
    parts = re.fullmatch(r"(\w+) (\{\w+\}) (\w+) \{\w+\}", pattern)
    if parts is None:
        return
    verb, slot, preposition = parts.groups()
    reverse = slot == SECOND_SLOT
    yield _USE, reverse
    if preposition == "with":
        if verb in _WITH:
            yield from ((doing, not reverse) for doing in _PLACES)
        if verb in _GIVING:
            yield _GIVE, not reverse
        if verb in _UNLOCKING:
            yield _UNLOCK, reverse
    else:
        yield from ((doing, reverse) for doing, prepositions in _PLACES.items() if preposition in prepositions)
        if verb in _GIVING and preposition == "to":
            yield _GIVE, reverse
        if verb in _TYING:
            yield _TIE, reverse


def _rule(doing: str, cases: Sequence[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """A rule that comes before what the kit has to say; another action's way back to the kit's ends there."""
    if not cases:
        return
    rule = f"other words for {doing} rule"
    lines = [f"Check {doing} (this is the {rule}):", "\tif other words are tried, make no decision;"]
    for whether, phrase in cases:
        lines.append(f"\tif {whether}:")
        doing_it = [phrase] if phrase.startswith("say") else ["try other words", phrase, "be done with other words"]
        lines += [f"\t\t{line};" for line in (*doing_it, "stop the action")]
    first = f"The {rule} is listed first in the check {doing} rules."
    yield "actions", "\n".join([*lines[:-1], f"{lines[-1][:-1]}.", first])

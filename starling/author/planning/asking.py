"""Finds what an idea asks for in what it tells: "I am a nurse and I have to find the key" asks to find the key.

Each rule replaces words of an idea by plainer ones, before it is cut into clauses. What is left out is still told to
the player, since the introduction has the idea as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from starling.author.planning.lore import load_lore
from starling.author.planning.phrases import PEOPLE, find_word, is_participle, lemmas
from starling.author.planning.turns import turned

GAME = re.compile(
    r"^(?:please )?(?:(?:make|write|create|give me|i want|i'd like) )?(?:an?|the|some) (?:[\w-]+ )?"
    r"(?:game|story|adventure|quest|puzzle) (?:where|in which) (?:you|the player|one|i|we) ",
    re.IGNORECASE,
)
"""What people write before what the player does."""
ROLE = re.compile(
    r"^(?:(?:i|we|you)(?: am| are|'m|'re) |are )(?P<role>(?:an?|the|two|three|some) [^,.;:]+?)"
    r"(?:,? and (?=(?:i|we|you|my|the|an?|must|have|has|need|want|some(?:one|body)|it|there)\b)|[,.;:] ?(?:and )?"
    r"|,? but )(?P<rest>.+)$",
    re.IGNORECASE,
)
"""Who the player is, and what goes on."""
WHO = re.compile(
    r"^(?:(?:i|we|you)(?: am| are|'m|'re) |are )(?:an?|the) [^,.;:]+? (?:who|that) "
    r"(?:wants? to|has to|have to|must|needs? to|is trying to|tries to|hopes to|dreams of|longs to) (?P<rest>.+)$",
    re.IGNORECASE,
)
WOKE = re.compile(
    r"^(?:i|we|you) (?:wake up|woke up|wake|woke|find myself|am) (?P<where>(?:in|on|at|inside) (?:an?|the|my) "
    r"[\w'-]+(?: (?!with\b|and\b|that\b)[\w'-]+)?)(?: .+?)?(?: and|,) (?:(?:i |we |you )?"
    r"(?:have to|need to|must|want to) )?(?=(?P<deed>.+))",
    re.IGNORECASE,
)
""" "I wake up in a hotel room and have to find my shoes"."""
WANTING = (
    r"(?:(?:still|now|really|just|only|also|quickly) )*(?:(?:have|has|had)(?: got)? to|(?:need|needs)(?: to)?"
    r"|must|should|(?:want|wants|wish|hope|try|tries) to|(?:would|'d) like to|(?:am|are|is|'m|'re|'s) trying to)"
)
FAILING = r"(?:i|we|you) (?:still )?(?:can't|cant|cannot|can not|could not|couldn't)"
"""What somebody has not managed to do yet; what others cannot do is a plight."""
LATER = re.compile(
    r"(?P<link>,| and| but| so|[.;:]) ?(?:and |so |but |now )?"
    rf"(?:(?:(?:i|we|you|he|she|they) )?{WANTING}|{FAILING}) (?=(?P<deed>.+))",
    re.IGNORECASE,
)
"""A wish after something that has been told."""
FIRST = re.compile(rf"^(?:(?:(?:i|we|you) )?{WANTING}|{FAILING}) (?=(?P<deed>.+))", re.IGNORECASE)
""" "I want to", at the beginning."""
HELP = re.compile(
    r"(?P<link>,| and|[.;:]) ?(?:please )?(?:help|can you help) (?:me|us|him|her|them)(?: to)? (?=(?P<deed>.+))",
    re.IGNORECASE,
)
TO_DO = re.compile(
    r"\b(?:i|we|you|he|she|they)?(?: still)? ?(?:have|has|'ve got)(?: got)? (?P<what>(?:an?|the|my|our|two|three|four|"
    r"five|six|some|many|one) (?:[\w'-]+ ){1,4}?)to (?P<verb>[a-z]+)\b(?=$|[,.;]| before| by| and| in | at )",
    re.IGNORECASE,
)
""" "I still have two pizzas to deliver"."""
GET_TO = re.compile(
    r"\bget (?P<who>(?:an?|the|my|our|his|her|some|enough|all|every|two|three|old|little)\b(?: [\w'-]+){1,6}?) to "
    r"(?P<deed>[a-z]+)\b",
    re.IGNORECASE,
)
""" "Get the old man in room 12 to take his pills"."""
TO_BE = re.compile(
    r"(?P<link>^|, | and | but )(?P<what>(?:the|my|our|his|her|all the) [\w'-]+(?: (?!and\b|who\b|that\b)[\w'-]+)?) "
    r"(?:has|have|needs?|must) (?:to )?be (?P<how>\w+)\b",
    re.IGNORECASE,
)
""" "The hay has to be in before the storm"."""
HERO = re.compile(
    r"^(?:an?|the|my|our|one|two|three) (?P<who>[\w'-]+(?: (?!who\b|that\b|whose\b)[\w'-]+){0,4}?) "
    r"(?:(?:still|now|urgently) )?(?:(?:has|have|needs?|is trying) to|must) (?=(?P<deed>.+))",
    re.IGNORECASE,
)
"""Somebody who has to do what the player does."""
UNREST = re.compile(
    r"(?P<link>^|, | and )(?P<who>(?:the|my|our|some|two|three) [\w'-]+(?: [\w'-]+)?) "
    r"(?:is|are) (?:about|going|threatening|ready) to "
    r"(?:mutiny|riot|revolt|rebel|strike|fight|quarrel|panic|cry|brawl|stampede|burst into tears)\b",
    re.IGNORECASE,
)
CHANGED = re.compile(
    r"^.*?\b(?:has|have|had|was|were|been|got|is|just|accidentally)? ?turned "
    r"(?P<what>(?:the|my|our|his|her|their|all) [\w' -]+?) into (?P<now>an? [\w'-]+(?: [\w'-]+)??)"
    r"(?= and |[,.;]|$| before | by )(?: and (?:has|have|must|needs?)(?: to)? (?:undo|fix|reverse|mend) "
    r"(?:it|that|this|the spell))?(?P<rest>.*)$",
    re.IGNORECASE,
)
""" "A young wizard has turned his teacher into a teapot"."""
SOMETHING = re.compile(
    r"^something (?P<does>(?:is|keeps|has been) \w+ing) (?P<where>(?:inside|in|behind|under|on|at|around|outside|above|"
    r"below|beneath|near) .+)$",
    re.IGNORECASE,
)
INTO = re.compile(
    r"^(?P<who>(?:an?|the|my|our|some|two|three) [\w' -]+?) (?:has |have )?(?:flew|flown|got|gotten|ran|run|crept"
    r"|crawled|wandered|slipped|sneaked|come|came) (?:in|into|inside) "
    r"(?P<where>(?:the|my|our|an?) [\w' -]+?)(?= and |[,.;]|$)",
    re.IGNORECASE,
)
""" "A pigeon flew into the meeting room"."""
LIE = re.compile(
    r"^(?P<who>(?:the|my|our) [\w' -]+?) (?:says|claims|swears|insists) (?:that )?(?:he|she|they|it) .+? but .+$",
    re.IGNORECASE,
)
""" "The butler says he was in the garden all night but his shoes are clean"."""
STRANDED = re.compile(
    r"^(?:i|we|you) (?:am|are) (?:shipwrecked|stranded|marooned|stuck|trapped|locked) (?P<where>(?:on|in|at|inside) "
    r"(?:an?|the|my) [\w' -]+?)(?: with (?P<what>.+?))?(?:, (?:get|help) (?:me|us)\b.*)?$",
    re.IGNORECASE,
)
WHERE = re.compile(
    r"\b(?:and )?(?:no idea|(?:don't|do not|doesn't) know|can't remember|forgot(?:ten)?) where "
    r"(?P<what>(?:the|my|our|an?) [\w' -]+?) (?:is|are|was|were)\b",
    re.IGNORECASE,
)
BACK = {"in": "bring in", "back": "bring back", "inside": "bring in", "home": "bring home", "ready": "prepare"}
"""What is done to what has to be there."""
HIDING = re.compile(
    r",?(?: and| but)? (?:(?:don't|do not|never) let (?P<who>(?:the|my|our|any|an?) [\w' -]+?) "
    r"(?:see|notice|catch|hear|find|spot)"
    r"|(?P<other>(?:the|my|our) [\w' -]+?) (?:must not|mustn't|may not|should not|shouldn't|must never) "
    r"(?:see|notice|catch|hear|find|spot|know))\b[\w' ]*",
    re.IGNORECASE,
)
"""Who must not notice."""
FULL = (("i'm", "I am"), ("we're", "we are"), ("you're", "you are"), ("i've", "I have"), ("we've", "we have"))
SMALL = (
    (re.compile(r"\beven (?=though\b|if\b|when\b)", re.IGNORECASE), ""),
    (re.compile(r"\bmake (?:an?|one|some|new)(?: new)? friends?\b", re.IGNORECASE), "find a friend"),
    (re.compile(r" by the end of ", re.IGNORECASE), " before the end of "),
    (re.compile(r",? (?:too|as well|instead|once more|again)(?=$|[,.;]| and )", re.IGNORECASE), ""),
    (re.compile(r"\b(?:politely|safely|accidentally|quickly|carefully|somehow) ", re.IGNORECASE), ""),
    (re.compile(r" (?:politely|safely|quickly|carefully|somehow)(?=$|[,.;]| and )", re.IGNORECASE), ""),
    (re.compile(r", just (?=(?:an?|the|my|some)?\b)", re.IGNORECASE), " using only "),
    (re.compile(r"^(.+?) (?:and|with) (?:an?|one|the) ([\w -]+?) missing$", re.IGNORECASE),
     r"find the missing \2 and \1"),
    (re.compile(r"^(?:i|we) (?:have |am |are |'ve )?locked (?:myself|ourselves) out\b(?: of (?:the|my|our) \w+)?",
                re.IGNORECASE), "open the locked front door"),
)  # fmt: skip
"""Words that say nothing of what is to be done, and turns of phrase for something plainer."""


def what_is_asked(idea: str) -> str:
    """An idea with what it asks for in plain words; unchanged if it asks for it plainly already."""
    text = GAME.sub("", idea)
    for short, full in FULL:
        text = re.sub(rf"\b{short}\b", full, text, flags=re.IGNORECASE)
    for pattern, plain in SMALL:
        text = pattern.sub(plain, text)
    if (who := WHO.match(text)) and _is_deed(who["rest"]):
        text = who["rest"]
    elif role := ROLE.match(text):
        text = role["rest"]
    if (woke := WOKE.match(text)) and _is_deed(woke["deed"]):
        text = f"{woke['deed']} {woke['where']}"
    if (hero := HERO.match(text)) and _is_somebody(hero["who"]) and _is_deed(hero["deed"]):
        text = hero["deed"]
    text = INTO.sub(_caught, text)
    text = LIE.sub(r"find out why \g<who> is lying", text)
    text = WHERE.sub(r"and find \g<what>", text)
    if stranded := STRANDED.match(text):
        text = f"escape from {stranded['where'].split(maxsplit=1)[1]}"
        text += f" using only {stranded['what']}" if stranded["what"] else ""
    text = CHANGED.sub(r"change \g<now> back into \g<what>\g<rest>", text)
    text = SOMETHING.sub(r"find out what \g<does> \g<where>", text)
    text = UNREST.sub(r"\g<link>calm \g<who>", text)
    text = HIDING.sub(lambda m: f" without being seen by {m['who'] or m['other']}", text)
    text = GET_TO.sub(_persuaded, text)
    text = TO_DO.sub(lambda m: f"{m['verb']} {m['what'].strip()}" if _is_verb(m["verb"]) else m[0], text)
    text = TO_BE.sub(_brought, text)
    for pattern in (LATER, HELP):
        text = pattern.sub(_wished(pattern), text)
    text = FIRST.sub(lambda m: "" if _is_deed(m["deed"]) else m[0], text)
    text = turned(text)
    return re.sub(r"\s+", " ", text).strip(" ,;:")


def _is_verb(word: str) -> bool:
    return load_lore().verbs.get(word.lower(), "none") != "none"


def _is_deed(text: str) -> bool:
    """Whether a text begins with the base form of a verb."""
    first, second, *_ = [*text.lower().split(), "", ""]
    return first in ("get", "go", "put") or _is_verb(first) or _is_verb(f"{first} {second}")


def _is_somebody(text: str) -> bool:
    return any((noun := find_word(word.lower())) and noun.kind in PEOPLE for word in text.split())


def _wished(pattern: re.Pattern[str]) -> Callable[[re.Match[str]], str]:
    def plain(match: re.Match[str]) -> str:
        return " and " if _is_deed(match["deed"]) else match[0]

    return plain


def _persuaded(match: re.Match[str]) -> str:
    """Somebody is got to do something by persuasion."""
    told = _is_somebody(match["who"]) and _is_verb(match["deed"])
    return f"persuade {match['who']} to {match['deed']}" if told else match[0]


def _caught(match: re.Match[str]) -> str:
    """An animal that has got in somewhere is caught."""
    animal = any((noun := find_word(word.lower())) and noun.kind == "animal" for word in match["who"].split())
    return f"catch {match['who']} in {match['where']}" if animal else match[0]


def _brought(match: re.Match[str]) -> str:
    """What has to be somewhere is brought there; what has to be done is done."""
    how = match["how"].lower()
    base = next(filter(_is_verb, lemmas(how)[1:]), "") if is_participle(how) else ""
    verb = BACK.get(how) or base
    link = " and " if match["link"].strip() else ""
    return f"{link}{verb} {match['what']}" if verb else match[0]

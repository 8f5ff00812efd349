"""Says in plain words what ideas ask for that name a plight, a person or an occasion, but no deed.

``plights.json`` says what is to be done about somebody who is afraid of something, or a machine that will not start;
``usual.json`` what somebody's day, or a day at some place, is usually about.
"""

from __future__ import annotations

import re
from functools import cache

from starling.author.planning.asking import what_is_asked
from starling.author.planning.deeds import second_person
from starling.author.planning.lore import load_lore
from starling.author.planning.turns import is_base, is_of

ARTICLE = r"(?:the|a|an|my|our|your|some|one|his|her)"
OCCASION = r"(?:night|day|morning|evening|afternoon|week|weekend|shift|watch|hour|winter|summer|holiday|life|round)s?"
COUNTED = re.compile(
    rf"(?:{ARTICLE}|\w+teen|\w+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|few|hundred|no) "
)
WISHES = re.compile(
    r"^(?:i|we)(?:'d| would)? (?:want|need|have|must|like|love|wish|hope|try|promised|plan|decided|am going|are going"
    r"|am supposed|are supposed|got)(?: to| got to)? (?=[a-z])|^(?:i|we) (?:must|should|have got to|shall|will) "
    r"|^(?:i'?ll|let's|let us|please|could you(?: please)?(?: help me)?|can you(?: please)?(?: help me)?"
    r"|would you(?: please)?|help me(?: to)?|it is time to|time to|it's time to|you must|you have to|you need to"
    r"|(?:how|where|when) (?:do|can|could|should|would|shall|might) (?:i|we|you|one)|how to|is it possible to"
    r"|what is the best way to|what's the best way to|do you know how to|(?:can|could|will|would) (?:someone|somebody"
    r"|anyone|anybody|we|i)(?: please)?|why (?:don't|not|do not)(?: we| i| you)?|(?:i|we) wish "
    r"(?:i|we|someone|somebody) (?:could|would|might)|if only "
    r"(?:i|we|someone|somebody) (?:could|would)|(?:i|we)(?:'m| am|'re| are) (?:trying|"
    r"hoping|asked|told|determined|desperate|about|supposed|meant|ordered) to|(?:i|we)(?:'ve| have) (?:always wanted|"
    r"been asked|been told|promised|decided|agreed) to|i dream of being able to|my "
    r"(?:dream|plan|wish|goal|job|task) is to|(?:someone|somebody) (?:must|has to|should|needs to)) ",
    re.IGNORECASE,
)
"""What stands before a deed that somebody wants to do, or asks somebody to do."""


AIM = re.compile(r"^(?P<deed>\w+ .+?) (?:in order )?to (?:look for|search for|find|fetch) (?P<what>.+)$", re.IGNORECASE)
"""A deed that is done to find something."""
AIMLESS = frozenset("help ask teach learn persuade tell get want try send use convince train order beg have".split())
"""Verbs after which somebody else finds it, or finding is the deed itself."""


def in_plain_words(idea: str) -> str:
    """The idea; where it asks for a deed in other words, the deed."""
    text = re.sub(r"\s+", " ", idea.strip())
    asked = what_is_asked(text.rstrip(".?! "))
    bare = text.rstrip(".?! ") if asked == text.rstrip(".?! ") else asked
    wish = WISHES.match(bare)
    if wish and is_base(bare[wish.end() :]):
        bare = bare[wish.end() :]
    if (aim := AIM.match(bare)) and is_base(bare) and bare.split()[0].lower() not in AIMLESS:
        bare = f"{aim['deed']} and then find {aim['what']}"
        return bare
    plight = _of_plight(bare)
    usual = plight or _usual(bare)
    if usual:
        return usual
    return bare if bare != text.rstrip(".?! ") else idea


def sentence(idea: str) -> str:
    """The idea as a sentence that is said to the player."""
    text = second_person(re.sub(r"\s+", " ", idea.strip()))
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", "!")) else f"{text}."


@cache
def _plights() -> tuple[tuple[re.Pattern[str], dict[str, str], str], ...]:
    """The plights as patterns, with what their parts must be (``{x:folk}``), and with what is to be done."""
    found = []
    for plight, deed in load_lore().plights.items():
        of = dict(re.findall(r"\{(\w):(\w+)\}", plight))
        pattern = re.sub(r"\{(\w)(?::\w+)?\}", r"(?P<\1>.+?)", plight)
        found.append((re.compile(rf"^{pattern}$", re.IGNORECASE), of, deed))
    return tuple(found)


def _of_plight(text: str) -> str:
    """What is to be done about a plight; empty if it is none that is known."""
    for pattern, of, deed in _plights():
        match = pattern.match(text)
        if match and not _has_deed(match) and all(is_of(match[name], kind) for name, kind in of.items()):
            return _filled(deed, match)
    return ""


def _filled(deed: str, match: re.Match[str]) -> str:
    """A deed with what a plight says in it; ``tail`` as it is."""
    words = {name: _definite(value or "") for name, value in match.groupdict().items() if name != "tail"}
    words["tail"] = match.groupdict().get("tail") or ""
    if "{usual y}" in deed:
        usual = _usual_for(words["y"])[:1]
        deed = deed.replace("{usual y}", usual[0]) if usual else re.sub(r" and (?:you must )?\{usual y\}", "", deed)
    return re.sub(r"\{(\w+)\}", lambda found: words[found[1]], deed)


def _has_deed(match: re.Match[str]) -> bool:
    """Whether the text before the plight asks for a deed of its own: "rescue the knight who is afraid of ..."."""
    return is_base(match["x"]) and len(match["x"].split()) > 1 if "x" in match.re.groupindex else False


def _definite(text: str) -> str:
    """A noun phrase of a deed: "a dragon" has been told of."""
    return re.sub(r"^(?:a|an|one) ", "the ", text.strip(" ,;:"), flags=re.IGNORECASE)


def _usual_for(name: str) -> list[str]:
    """The usual deeds of the somebody or the place that is the head of a noun phrase."""
    words = re.sub(r"[^a-z' -]", "", name.lower()).split()
    usual = load_lore().usual
    for length in (3, 2, 1):
        for form in (" ".join(words[-length:]), " ".join(words[-length:]).removesuffix("s")):
            if form in usual:
                return usual[form]
    return []


def _usual(text: str) -> str:
    """The usual deeds of whose day, or at what place, an idea is about; empty if it is about none."""
    lower = text.lower()
    title = re.match(rf"^{ARTICLE} (?P<who>[\w -]+?)'s? (?P<how>(?:[\w-]+ )*?){OCCASION}(?P<more> .+)?$", lower)
    occasion = rf"^(?:{ARTICLE} )?(?:[\w-]+ )*?{OCCASION} "
    of = re.match(
        rf"{occasion}(?:of|for|with|in the life of) (?P<who>[\w' -]+?)"
        r"(?P<more> (?:in|at|on|during|before|without|when|while|of|who|that) .+)?$",
        lower,
    )
    at = re.match(
        rf"{occasion}(?:at|in|on|aboard|on board|behind) (?P<who>[\w' -]+?)"
        r"(?P<more> (?:before|without|when|while|during|with) .+)?$",
        lower,
    )
    for match in (title, of, at):
        if match and (deeds := _usual_for(match["who"])):
            how = match.groupdict().get("how") or ""
            return _with_more(deeds, f"{lower[: match.start('who')]} {how}", match["more"] or "")
    return _listed(lower)


def _with_more(deeds: list[str], adjectives: str, more: str) -> str:
    """The deeds, with what the idea says beside: "during the storm"."""
    hard = [
        f"during the {noun}" for word, noun in load_lore().hardships.items() if re.search(rf"\b{word}\b", adjectives)
    ]
    more = more.strip()
    told = more if re.match(r"(before|without|during|while|when|despite)\b", more) else ""
    return " ".join([" and ".join(deeds), *hard[:1], *([told] if told else [])])


def _listed(text: str) -> str:
    """ "A baker, a blizzard and a hundred travellers": what the first usually does, for the others, amid the rest."""
    parts = [p.strip() for p in re.split(r",| and ", text) if p.strip()]
    if len(parts) < 2 or any(not COUNTED.match(part) for part in parts):
        return ""
    deeds = _usual_for(parts[0])
    if not deeds:
        return ""
    nouns = load_lore().nouns
    deed, rest = deeds[0], parts[1:]
    tail = ""
    for part in rest:
        head = part.split()[-1]
        word = nouns.get(head) or nouns.get(head.removesuffix("s"))
        if lost := re.match(r"(?:the )?(.*\b)(?:lost|missing|stray|runaway|vanished) (.+)$", part):
            deed = f"find the lost {lost[2]}"
        elif (word and word.kind in ("event", "danger")) or head in load_lore().hardships.values():
            tail = f" during {_definite(part)}"
        elif word and word.kind in ("person", "animal", "creature"):
            deed = f"{deed} for {_definite(part)}"
    return deed + tail

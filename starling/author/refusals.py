"""Ideas that the author without a language model does not write about, with one line that says why."""

from __future__ import annotations

import re
import unicodedata

from starling.spec.lexicon import classes, lemma

_WEAPON = re.compile(
    r"\b(?:build|make|assemble|construct|cook|brew|mix|plant|detonate|set off|buy|hide)\b[^.;]{0,30}\b"
    r"(?<!bath )(?<!seed )(?<!photo )(?:pipe bomb|car bomb|bomb|explosives?|hand grenade|land ?mine|nerve gas|napalm|"
    r"meth|heroin|crack cocaine)s?\b"
)
_HARM = re.compile(
    r"\b(?:hurt|kill|murder|poison|torture|rape|molest|stab|strangle|lynch|behead|abuse|maim)(?:ing)? "
    r"(?:(?:a|an|the|my|your|his|her|our|their|some|all|every|that|this|old|little|young|poor) )*"
    r"(?:myself|yourself|himself|herself|neighbou?rs?|mother|father|mum|dad|parents?|wife|husband|girlfriend|boyfriend|ex|"
    r"brother|sister|sons?|daughters?|child|children|kids?|bab(?:y|ies)|boys?|girls?|man|men|woman|women|people|person|"
    r"teachers?|classmates?|boss|colleagues?|friends?|president|jews?|muslims?|christians?|immigrants?|cats?|dogs?)\b"
)
_OTHER = re.compile(r"\b(?:suicide|self-harm|rape|child porn\w*)\b|\bsex\w* .*\b(?:child|children|kid|kids|minor)\b")
_AGAINST = re.compile(
    r"\b(?:stop|prevent|save|rescue|protect|defuse|disarm|solve|catch|who|prove|find out|warn|expose|arrest)\b"
)
"""What makes of harm something to be averted or found out."""
_WORDS_TO_JUDGE = 4
_FUNCTION_WORDS = frozenset(
    "the and for with from into onto that this than then them they their there these those his her she its you your "
    "our out off all any who whom what when where which while before after until during without about over under again "
    "not but can could would should will must has have had are was were been being how why one two three".split()
)


def refused(idea: str) -> str | None:
    """Why no game is written about an idea; None if it may be."""
    text = " ".join(idea.lower().split())
    harm = _WEAPON.search(text) or _HARM.search(text) or _OTHER.search(text)
    if harm and not _AGAINST.search(text):
        return f"the idea is about doing harm ({harm.group()}), and no game is written about that; choose another idea"
    if not _is_english(text):
        return "the idea does not seem to be in English, which is all that this author reads; write it in English"
    return None


def _is_english(text: str) -> bool:
    """Whether at least half of the words of an idea are known. Too few to tell: true."""
    found = re.findall(r"[^\W\d_]{3,}", unicodedata.normalize("NFC", text))
    known = [word for word in found if word in _FUNCTION_WORDS or word in classes() or lemma(word) in classes()]
    return len(found) < _WORDS_TO_JUDGE or 2 * len(known) >= len(found)

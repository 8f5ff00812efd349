"""Author's text: what of it the Z-machine can print, and how it is written as an Inform 7 text.

The Z-machine of these games prints ASCII. Typographic signs and accented letters have plain equivalents;
anything else (other scripts, emoji) is reported by the checks and printed as a question mark.
"""

from __future__ import annotations

import re
import unicodedata

_TYPOGRAPHY = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2013": "-",
    "\u2014": "--", "\u2026": "...", "\u00a0": " ", "\u2022": "*", "\u00d7": "x", "\u00df": "ss", "\u00e6": "ae",
    "\u00c6": "AE", "\u0153": "oe", "\u0152": "OE", "\u00f8": "o", "\u00d8": "O", "\u00b0": " degrees",
    "\t": " ", "\r": "\n",
})  # fmt: skip
_SUBSTITUTIONS = {
    '"': "[quotation mark]",
    "'": "[']",
    "[": "[bracket]",
    "]": "[close bracket]",
}
_NAMES = {
    "{noun}": "[the noun]",
    "{Noun}": "[The noun]",
    "{second}": "[the second noun]",
    "{Second}": "[The second noun]",
}
_TOKEN = re.compile(r"\{noun\}|\{Noun\}|\{second\}|\{Second\}|\n\s*\n|.", re.DOTALL)


LONGEST_WORD = 80
"""Frotz stops with an error at words of more than some 200 characters."""


def fold(text: str) -> str:
    """``text`` in ASCII and newlines, with ``?`` for every character that has no plain equivalent; words of more
    than LONGEST_WORD characters are divided."""
    text = text.replace("\r\n", "\n").translate(_TYPOGRAPHY)
    decomposed = unicodedata.normalize("NFKD", text)
    kept = (c for c in decomposed if not unicodedata.combining(c))
    plain = "".join(c if (" " <= c <= "~" or c == "\n") else "?" if ord(c) > 126 else "" for c in kept)
    return re.sub(rf"(\S{{{LONGEST_WORD}}})(?=\S)", r"\1 ", plain)


def unprintable(text: str) -> list[str]:
    """The characters of ``text`` that cannot be shown, each once, in order of appearance."""
    return list(dict.fromkeys(c for c in text if "?" in fold(c) and c != "?"))


def inform_text(text: str, *, names: bool = False) -> str:
    """``text`` as a quoted Inform 7 text that prints just it, whatever it contains.

    With ``names``, the placeholders ``{noun}``, ``{Noun}``, ``{second}``, ``{Second}`` become the things that
    the command named.
    """

    def inform(match: re.Match[str]) -> str:
        token = match.group()
        if token in _NAMES:
            return _NAMES[token] if names else token
        if token.startswith("\n"):
            return "[line break]" if token == "\n" else "[paragraph break]"
        return _SUBSTITUTIONS.get(token, token)

    return '"' + _TOKEN.sub(inform, fold(text).strip()) + '"'


def words(name: str) -> list[str]:
    """The words by which the player can refer to a thing called ``name``: lower case, letters, digits,
    hyphens and apostrophes."""
    return re.findall(r"[a-z0-9][a-z0-9'-]*", fold(name).lower())


def command_name(name: str) -> str:
    """``name`` as it is typed in a command."""
    return " ".join(words(name))

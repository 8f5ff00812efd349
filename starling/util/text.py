"""Converting authors' texts: to the characters that the Z-machine prints, and to quoted Inform 7 texts.

Games print ASCII. Typographic signs and accented letters are replaced by plain equivalents; other characters (other
scripts, emoji) are reported by the checks and printed as question marks.
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
_TOKEN = re.compile(r"\n\s*\n|.", re.DOTALL)
_PLAIN = re.compile(r"[ -~\n]*")

MAX_WORD_LENGTH = 80
"""Frotz aborts on words of more than about 200 characters."""
_LONG_WORD = re.compile(rf"(\S{{{MAX_WORD_LENGTH}}})(?=\S)")
_WORD = re.compile(r"[a-z0-9][a-z0-9'-]*")


def plain(text: str) -> str:
    """``text`` in printable ASCII and newlines: ``?`` for characters without an equivalent."""
    if _PLAIN.fullmatch(text):
        return text  # as nearly all texts are
    text = text.replace("\r\n", "\n").translate(_TYPOGRAPHY)
    decomposed = unicodedata.normalize("NFKD", text)
    kept = (c for c in decomposed if not unicodedata.combining(c))
    return "".join(c if (" " <= c <= "~" or c == "\n") else "?" if ord(c) > 126 else "" for c in kept)


def fold(text: str) -> str:
    """`plain` text in which words of more than MAX_WORD_LENGTH characters are split."""
    text = plain(text)
    return _LONG_WORD.sub(r"\1 ", text) if len(text) > MAX_WORD_LENGTH else text


def unprintable(text: str) -> list[str]:
    """The distinct characters of ``text`` that the Z-machine cannot print, in order of appearance."""
    return [c for c in dict.fromkeys(text) if not " " <= c <= "~" and "?" in fold(c)]


def inform_text(text: str) -> str:
    """``text`` as a quoted Inform 7 text, escaped so that it is printed literally."""
    return f'"{escape(fold(text).strip())}"'


def escape(text: str) -> str:
    """Folded text as part of a quoted Inform 7 text."""

    def inform(match: re.Match[str]) -> str:
        token = match.group()
        if token.startswith("\n"):
            return "[line break]" if token == "\n" else "[paragraph break]"
        return _SUBSTITUTIONS.get(token, token)

    return _TOKEN.sub(inform, text)


def words(name: str) -> list[str]:
    """The words with which a player can refer to a thing called ``name``: lower-case letters, digits, hyphens and
    apostrophes."""
    return _WORD.findall(fold(name).lower())


def command_name(name: str) -> str:
    """``name`` as it is typed in a command."""
    return " ".join(words(name))

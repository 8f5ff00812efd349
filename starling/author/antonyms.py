"""Verbs that undo one another, for games that are played backwards.

A deed is undone by a pattern over what it leaves behind: ``{noun}`` and ``{second}`` are the things that its command
named. Cooking, cutting, eating and the like are not here, because nothing undoes them.
"""

from __future__ import annotations

_PAIRS = (
    "fold unfold", "tie untie", "bolt unbolt", "screw unscrew", "pin unpin", "pack unpack", "wrap unwrap",
    "roll unroll", "cover uncover", "seal unseal", "plug unplug", "latch unlatch", "buckle unbuckle", "hook unhook",
    "raise lower", "tighten loosen", "thread unthread", "couple uncouple", "coil uncoil", "load unload", "wind unwind",
    "fasten unfasten", "button unbutton", "saddle unsaddle", "harness unharness", "halter unhalter", "lace unlace",
    "clamp unclamp", "clip unclip", "chain unchain", "furl unfurl", "stack unstack", "moor unmoor", "bar unbar",
    "hitch unhitch", "connect disconnect", "pull push", "block unblock", "cork uncork", "lash unlash", "strap unstrap",
    "bind unbind", "stop start", "advance retard", "cap uncap", "peg unpeg", "bandage unbandage", "dress undress",
    "bury unearth", "inflate deflate", "splice unsplice", "string unstring", "prop unprop", "jam unjam",
)  # fmt: skip
_ONE_WAY = {
    "fill": "empty", "light": "extinguish", "kindle": "extinguish", "lift": "lower", "hoist": "lower", "sew": "unpick",
    "stitch": "unpick", "unpick": "sew", "fit": "detach", "attach": "detach", "fix": "detach", "mount": "detach",
    "join": "detach", "stick": "detach", "rivet": "detach", "drape": "bare", "line": "bare", "plant": "uproot",
    "chalk": "wipe", "smear": "wipe", "grease": "wipe", "oil": "wipe", "mark": "wipe", "dust": "wipe", "draw": "erase",
    "drain": "refill", "empty": "refill", "bail": "flood", "catch": "free", "net": "free", "free": "recapture",
    "release": "recapture", "give": "reclaim", "hand": "reclaim", "offer": "reclaim", "serve": "reclaim",
    "deliver": "reclaim", "lend": "reclaim", "wedge": "dislodge", "swing": "swing", "turn": "turn", "flip": "flip",
    "arrange": "scatter", "tuck": "untuck", "twist": "untwist", "spin": "halt", "wake": "lull", "dim": "brighten",
    "muffle": "unmuffle", "wet": "dry", "dip": "dry", "soak": "dry", "water": "drain", "dry": "wet", "warm": "cool",
    "heat": "cool", "cool": "warm", "charge": "discharge", "stuff": "unstuff", "solder": "unsolder", "set": "unset",
    "reset": "unset", "zero": "unset", "tune": "detune",
}  # fmt: skip

_UNDOES: dict[str, str] = dict(_ONE_WAY)
for _pair in _PAIRS:
    _one, _other = _pair.split()
    _UNDOES.setdefault(_one, _other)
    _UNDOES.setdefault(_other, _one)

# Undoing takes the same tools, except that these need none.
_WITHOUT_TOOL = frozenset("empty extinguish detach bare wipe erase deflate dry cool warm lower uproot scatter".split())
_FROM = frozenset("detach reclaim unpack unload unhook uncouple unpin unclip disconnect".split())


def undoing(pattern: str) -> str | None:
    """The pattern of the deed that undoes one of ``pattern``; None if nothing does.

    >>> undoing("fill {noun} with {second}"), undoing("fit {noun} to {second}"), undoing("saw {noun} with {second}")
    ('empty {noun}', 'detach {noun} from {second}', None)
    """
    verb, *rest = pattern.split()
    back = _UNDOES.get(verb)
    if back is None or "{noun}" not in rest:
        return None
    if "{second}" not in rest:
        return f"{back} {{noun}}"
    if back in _FROM and "with" not in rest:
        return f"{back} {{noun}} from {{second}}"
    if back in _WITHOUT_TOOL or "with" not in rest:
        return f"{back} {{noun}}"
    return " ".join([back, *rest])

"""Inverse verbs, for games played backwards.

A command is undone by a pattern over the same things: ``{noun}`` and ``{second}`` refer to what the original command
named. Irreversible verbs such as cook, cut and eat are left out.
"""

from __future__ import annotations

_MUTUAL_INVERSES = (
    "fold unfold", "tie untie", "bolt unbolt", "screw unscrew", "pin unpin", "pack unpack", "wrap unwrap",
    "roll unroll", "cover uncover", "seal unseal", "plug unplug", "latch unlatch", "buckle unbuckle", "hook unhook",
    "raise lower", "tighten loosen", "thread unthread", "couple uncouple", "coil uncoil", "load unload", "wind unwind",
    "fasten unfasten", "button unbutton", "saddle unsaddle", "harness unharness", "halter unhalter", "lace unlace",
    "clamp unclamp", "clip unclip", "chain unchain", "furl unfurl", "stack unstack", "moor unmoor", "bar unbar",
    "hitch unhitch", "connect disconnect", "pull push", "block unblock", "cork uncork", "lash unlash", "strap unstrap",
    "bind unbind", "stop start", "advance retard", "cap uncap", "peg unpeg", "bandage unbandage", "dress undress",
    "bury unearth", "inflate deflate", "splice unsplice", "string unstring", "prop unprop", "jam unjam",
)  # fmt: skip
_INVERSES = {
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

_INVERSE_OF: dict[str, str] = dict(_INVERSES)
for _pair in _MUTUAL_INVERSES:
    _one, _other = _pair.split()
    _INVERSE_OF.setdefault(_one, _other)
    _INVERSE_OF.setdefault(_other, _one)

# Undoing an action takes the same tool as doing it, except for these verbs.
_TOOL_FREE = frozenset("empty extinguish detach bare wipe erase deflate dry cool warm lower uproot scatter".split())
_TAKES_FROM = frozenset("detach reclaim unpack unload unhook uncouple unpin unclip disconnect".split())


def inverse_command(pattern: str) -> str | None:
    """The command pattern that undoes ``pattern``, or None if it is irreversible.

    >>> inverse_command("fill {noun} with {second}"), inverse_command("fit {noun} to {second}")
    ('empty {noun}', 'detach {noun} from {second}')
    >>> inverse_command("saw {noun} with {second}") is None
    True
    """
    verb, *rest = pattern.split()
    inverse = _INVERSE_OF.get(verb)
    if inverse is None or "{noun}" not in rest:
        return None
    if "{second}" not in rest:
        return f"{inverse} {{noun}}"
    if inverse in _TAKES_FROM and "with" not in rest:
        return f"{inverse} {{noun}} from {{second}}"
    if inverse in _TOOL_FREE or "with" not in rest:
        return f"{inverse} {{noun}}"
    return " ".join([inverse, *rest])

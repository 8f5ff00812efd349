"""Profile of Z-machine instructions, by command and by routine of the compiled story.

    python benchmarks/instructions.py BoilPasta               # one game, every command of its walkthrough
    python benchmarks/instructions.py                         # the whole library, one line per game
    python benchmarks/instructions.py BoilPasta --command "go east"

Counts are exact and reproducible, since they depend on the story only. Builds a second copy of the interpreter, with
counters, which needs a C compiler.
"""

from __future__ import annotations

import argparse
import bisect
import ctypes
import importlib.util
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections import Counter
from pathlib import Path
from types import ModuleType

from starling.inform.compiler import RELEASE_SWITCHES, _compile
from starling.inform.render import render
from starling.library.catalog import find, open_game
from starling.spec.model import GameSpec

SOURCES = Path(__file__).parent.parent / "starling" / "zmachine"
SIZE = 8 * 0x10000


def build(folder: Path) -> tuple[ModuleType, ctypes.Array[ctypes.c_uint64]]:
    """Build the interpreter with counters; gives the module and the counters by address."""
    library = folder / "_zmachine.so"
    include = sysconfig.get_paths()["include"]
    sources = [str(p) for p in sorted(SOURCES.glob("*.c"))]
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O2", "-DZM_PROFILE", f"-I{include}", *sources, "-o", str(library)], check=True
    )
    spec = importlib.util.spec_from_file_location("_zmachine", library)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module, (ctypes.c_uint64 * SIZE).in_dll(ctypes.CDLL(str(library)), "zm_profile")


def routines(debug: str) -> list[tuple[int, str]]:
    """(address, name) of every routine, sorted by address."""
    found = re.findall(
        r"<routine><identifier[^>]*>([^<]+)</identifier><value>[^<]*</value><address>\s*(\d+)</address>", debug
    )
    return sorted((int(address), name) for name, address in found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("game", nargs="*", help="games of the library (default: all)")
    parser.add_argument("--command", help="profile only this command, at the start of the game")
    parser.add_argument("--top", type=int, default=30, help="number of routines to show")
    arguments = parser.parse_args()
    names = arguments.game or [entry.id for entry in find()]
    by_routine: Counter[str] = Counter()
    total = commands = 0
    with tempfile.TemporaryDirectory() as work:
        module, counts = build(Path(work))
        for name in names:
            spec = open_game(name).spec
            lines = [arguments.command] if arguments.command else list(spec.walkthrough)
            spent = profile(spec, lines, module, counts, by_routine)
            if len(names) == 1:
                print(*(f"{count:8d}  {line}" for line, count in zip(lines, spent, strict=True)), sep="\n")
            else:
                print(f"{sum(spent) / len(spent):8.0f}  {name}", flush=True)
            total, commands = total + sum(spent), commands + len(spent)
    print(f"\n{total / commands:8.0f}  instructions per command\n")
    for routine, count in by_routine.most_common(arguments.top):
        print(f"{count / total:7.1%}  {count / commands:8.0f}  {routine}")


def profile(
    spec: GameSpec,
    lines: list[str],
    module: ModuleType,
    counts: ctypes.Array[ctypes.c_uint64],
    by_routine: Counter[str],
) -> list[int]:
    """Instructions of each command, sent one after the other from the start of the game."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        _compile(render(spec), folder, RELEASE_SWITCHES)
        names = routines((folder / "gameinfo.dbg").read_text("utf-8", errors="replace"))
        machine = module.Machine(module.Story((folder / "story.z8").read_bytes()))
    machine.run(None, sys.maxsize)
    ctypes.memset(counts, 0, ctypes.sizeof(counts))
    spent = []
    for line in lines:
        machine.run(line.encode(), sys.maxsize)
        spent.append(machine.executed)
    starts = [address for address, _ in names]
    for address, count in enumerate(counts):
        if count:
            by_routine[names[bisect.bisect_right(starts, address) - 1][1]] += count
    return spent


if __name__ == "__main__":
    main()

"""Where a command's Z-machine instructions go: by command, and by routine of the compiled story.

    python benchmarks/instructions.py BoilPasta

Counts are exact and repeatable: they depend on the story alone. The interpreter is built here once more, with
counters (a C compiler is needed).
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

from starling.compiler import RELEASE_SWITCHES, _compile
from starling.library import open_game
from starling.render import render

SOURCES = Path(__file__).parent.parent / "starling" / "zmachine"
SIZE = 8 * 0x10000


def build(folder: Path) -> tuple[ModuleType, ctypes.Array[ctypes.c_uint64]]:
    """The interpreter with counters, and the counters by address."""
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
    """(address, name) of every routine, in the order of addresses."""
    found = re.findall(
        r"<routine><identifier[^>]*>([^<]+)</identifier><value>[^<]*</value><address>\s*(\d+)</address>", debug
    )
    return sorted((int(address), name) for name, address in found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("game")
    parser.add_argument("--command", help="profile this command alone, at the start of the game")
    parser.add_argument("--top", type=int, default=30)
    arguments = parser.parse_args()
    game = open_game(arguments.game)
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        _compile(render(game.spec), folder, RELEASE_SWITCHES)
        names = routines((folder / "gameinfo.dbg").read_text("utf-8", errors="replace"))
        module, counts = build(folder)
        machine = module.Machine(module.Story((folder / "story.z8").read_bytes()))
        machine.run(None, sys.maxsize)
        commands = [arguments.command] if arguments.command else list(game.spec.walkthrough)
        ctypes.memset(counts, 0, ctypes.sizeof(counts))
        total = 0
        for command in commands:
            machine.run(command.encode(), sys.maxsize)
            total += machine.executed
            print(f"{machine.executed:8d}  {command}")
    starts = [address for address, _ in names]
    by_routine: Counter[str] = Counter()
    for address, count in enumerate(counts):
        if count:
            by_routine[names[bisect.bisect_right(starts, address) - 1][1]] += count
    print(f"\n{total / len(commands):8.0f}  instructions a command\n")
    for name, count in by_routine.most_common(arguments.top):
        print(f"{count / total:7.1%}  {count / len(commands):8.0f}  {name}")


if __name__ == "__main__":
    main()

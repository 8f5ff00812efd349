"""Processor seconds that a generated game takes, side by side with another checkout, and whether both make the same.

    git worktree add ../before COMMIT && cp --parents starling/*/*.so ../before    # if they have the same C code
    python benchmarks/generation_speed.py benchmarks/ideas/tuned.txt --every 2 --against ../before

Each idea becomes a game in both checkouts in turn, so that other work on the machine slows both down alike. Counted is
processor time, the compilers' included; the cache of compiled stories is empty at the start. The first idea is left out
of the means, since it loads the bank. Also counts in how many games each file has the same bytes, and how often the
verdict is the same.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, TextIO

HERE = Path(__file__).resolve().parent.parent


def work(seed: int, out: Path, lines: TextIO) -> None:
    """Generate a game for each line, and print what it took and a digest of it, in one line of JSON each."""
    from starling.author import make_author
    from starling.generation.batch import generate_many

    author = make_author("embedded")
    for line in lines:
        before = _seconds()
        record = generate_many([(line.strip(), seed)], author, None, out).records[0]
        own, compilers = (after - then for after, then in zip(_seconds(), before, strict=True))
        verdict = f"{record.outcome} {record.problem} {record.warnings}".encode()
        files = {path.name: path.read_bytes() for path in (out / record.folder).iterdir()} if record.folder else {}
        digests = {name: hashlib.sha256(data).hexdigest() for name, data in {"verdict": verdict, **files}.items()}
        found = {"own": own, "compilers": compilers, "verified": record.outcome == "verified"}
        print(json.dumps({**found, "digests": digests}), flush=True)


def _seconds() -> tuple[float, float]:
    """Processor seconds of this process, and of those that it has started and that have ended."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    own, children = (usage.ru_utime + usage.ru_stime for usage in used)
    return own, children


def start(checkout: Path, seed: int, folder: Path) -> subprocess.Popen[str]:
    """A process that generates with the code of a checkout, and with a cache of its own."""
    folder.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(checkout), "STARLING_CACHE": str(folder / "cache")}
    command = [sys.executable, __file__, "-", "--seed", str(seed), "--out", str(folder / "games")]
    return subprocess.Popen(
        command, cwd=checkout, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


def ask(worker: subprocess.Popen[str], idea: str) -> dict[str, Any]:
    assert worker.stdin is not None and worker.stdout is not None
    worker.stdin.write(idea + "\n")
    worker.stdin.flush()
    found: dict[str, Any] = json.loads(worker.stdout.readline())
    return found


def compare(ideas: list[str], seed: int, checkouts: dict[str, Path]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        workers = {name: start(path, seed, Path(folder) / name) for name, path in checkouts.items()}
        rows: list[dict[str, dict[str, Any]]] = []
        same: Counter[str] = Counter()
        for number, idea in enumerate(ideas, start=1):
            rows.append({name: ask(worker, idea) for name, worker in workers.items()})
            took = ", ".join(f"{name} {row['own'] + row['compilers']:.2f} s" for name, row in rows[-1].items())
            print(f"{number} of {len(ideas)}: {took}", file=sys.stderr)
            digests = [row["digests"] for row in rows[-1].values()]
            for name in digests[0].keys() | digests[-1].keys():
                same[name] += digests[0].get(name) == digests[-1].get(name)
        for worker in workers.values():
            worker.communicate()
    if len(checkouts) > 1:
        print(f"The same, of {len(rows)}: " + ", ".join(f"{name} {count}" for name, count in sorted(same.items())))
    print("| | verified | own s | compilers s | s a game | games a minute and core |\n|---|---:|---:|---:|---:|---:|")
    for name in checkouts:
        found = [row[name] for row in rows[1:] if row[name]["verified"]]
        own, compilers = (sum(row[part] for row in found) / len(found) for part in ("own", "compilers"))
        verified = sum(row[name]["verified"] for row in rows)
        total = own + compilers
        print(f"| {name} | {verified} of {len(rows)} | {own:.3f} | {compilers:.3f} | {total:.3f} | {60 / total:.0f} |")
        first = rows[0][name]
        print(f"{name}: the first idea took {first['own'] + first['compilers']:.1f} s", file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("ideas", help="file of ideas, one per line; - is used by the program itself")
    parser.add_argument("--every", type=int, default=1, help="take each N-th idea only")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--against", type=Path, help="another checkout")
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.out:
        work(arguments.seed, arguments.out, sys.stdin)
        return
    from starling.generation.batch import read_ideas

    others = {"before": arguments.against.resolve()} if arguments.against else {}
    compare(read_ideas(Path(arguments.ideas))[:: arguments.every], arguments.seed, {**others, "now": HERE})


if __name__ == "__main__":
    main()

"""How many ideas end as verified games by the embedded author.

    python benchmarks/embedded_author.py benchmarks/ideas/tuned.txt --seed 1

``ideas/tuned.txt`` are the ideas that the bank was widened on; ``ideas/later.txt`` were written afterwards.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path

from starling.author import make_author
from starling.errors import AuthorError
from starling.verify import verify


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ideas", type=Path, help="a file with one idea a line")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    author = make_author("embedded")
    outcomes: Counter[str] = Counter()
    began = time.monotonic()
    for idea in arguments.ideas.read_text("utf-8").splitlines():
        try:
            spec = author.write(idea, arguments.seed)
        except AuthorError as error:
            outcomes["refused"] += 1
            print(f"refused   {idea}: {str(error)[:100]}", flush=True)
            continue
        verdict = verify(spec)
        outcome = "verified" if verdict.ok else "failed"
        outcomes[outcome] += 1
        print(
            f"{outcome:9} {idea}: {spec.title}, {len(spec.walkthrough)} commands {verdict.problems[:1] or ''}",
            flush=True,
        )
    seconds = time.monotonic() - began
    print(f"{dict(outcomes)} of {outcomes.total()} ideas in {seconds:.0f} s")


if __name__ == "__main__":
    main()

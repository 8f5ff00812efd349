"""What share of the commands that players would type a game does not understand.

    python benchmarks/natural.py                                       # all lists in benchmarks/natural
    python benchmarks/natural.py benchmarks/natural/reader-1 --show    # one folder, with what was not understood
    python benchmarks/natural.py benchmarks/natural/reader-3/boil-pasta.txt --all    # one list, with every answer

A list is named after a game's folder in the library. Its readers had the texts of the game only, not its source. A line
is a command that is counted; ``@COMMAND`` plays the walkthrough on to the next command that begins so, and ``!COMMAND``
is typed without being counted. What is tried does not touch the walkthrough, which goes on from where it was.

Not understood is what the parser could not take as a command about things that it knows. An answer that refuses within
the story counts as understood, and so does a question back that names what is missing.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from starling.library.catalog import game_id, open_game
from starling.util.errors import StoryError

LISTS = Path(__file__).parent / "natural"
KINDS = {
    "a thing or word that the game does not know": "can't see any such thing|^You must (name|supply)",
    "a verb that the game does not know": "not a verb I recogni",
    "a sentence that stops half-way": "only understood you as far as|^What do you want",
    "a sentence of another form": "didn't understand|beg your pardon|direction, not a thing|aren't something you can|"
    "want to talk to someone|isn't available|that noun did not make sense|Nothing to do",
    "something done only to people": "only to people and animals|only to something animate",
}
"""{kind of failure: what the answer says}. A question back ("What do you want to push the hens with?") counts as not
understood if the command named a second thing already; see `kind_of_failure`."""


@dataclass(frozen=True)
class Answer:
    game: str
    command: str
    text: str
    failure: str | None
    """A key of KINDS."""


def kind_of_failure(command: str, text: str) -> str | None:
    """How a command was not understood; None if it was."""
    for kind, pattern in KINDS.items():
        if re.search(pattern, text, re.MULTILINE):
            asked_back = text.startswith("What do you want")
            if asked_back and not re.search(r" (with|to|in|into|on|onto|from|at|about) \w", command):
                return None
            return kind
    return None


def answers(path: Path) -> Iterator[Answer]:
    """The game's answers to the counted commands of a list."""
    game = open_game(game_id(path.stem))
    machine = game.start()
    way = list(game.spec.walkthrough)
    on_the_way = machine.snapshot()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            machine.restore(on_the_way)
            at = next((n for n, command in enumerate(way) if command.startswith(line[1:])), None)
            if at is None:
                raise SystemExit(f"{path}: no command of the walkthrough begins with {line[1:]!r} after {way[:1]}")
            for command in way[: at + 1]:
                machine.send(command)
            del way[: at + 1]
            on_the_way = machine.snapshot()
        elif line.startswith("!"):
            machine.send(line[1:])
        elif line:
            try:
                text = " ".join(machine.send(line).split())
            except StoryError:  # the story is over
                machine.restore(on_the_way)
                text = " ".join(machine.send(line).split())
            yield Answer(game.id, line, text, kind_of_failure(line, text))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lists", nargs="*", type=Path, default=[LISTS], help="lists, or folders of lists")
    parser.add_argument("--show", action="store_true", help="print what is not understood")
    parser.add_argument("--all", action="store_true", help="print every answer")
    arguments = parser.parse_args()
    paths = [p for path in arguments.lists for p in (sorted(path.rglob("*.txt")) if path.is_dir() else [path])]
    total: Counter[str] = Counter()
    tried = 0
    for path in paths:
        found = list(answers(path))
        failed = [answer for answer in found if answer.failure]
        tried += len(found)
        total.update(answer.failure for answer in failed if answer.failure)
        print(f"{len(failed):4} of {len(found):4} = {len(failed) / max(1, len(found)):4.0%}  {path.stem}", flush=True)
        for answer in found if arguments.all else failed if arguments.show else ():
            print(f"      {'*' if answer.failure else ' '} {answer.command} => {answer.text[:150]}")
    print(f"\n{total.total()} of {tried} not understood: {total.total() / max(1, tried):.1%}")
    for kind, count in total.most_common():
        print(f"{count:5}  {kind}")


if __name__ == "__main__":
    main()

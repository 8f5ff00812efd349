"""Plays the games of docs/planned-games.md again and writes their transcripts into the page.

    python docs/site/planned_games.py

Ideas and seeds are those of the page. Its opening, up to the first title, stays as it is; it must not contain such a
command.
"""

from __future__ import annotations

import re
from pathlib import Path

from starling.author import make_author
from starling.library.game import UnsavedGame

PAGE = Path(__file__).parent.parent / "planned-games.md"
ASKED = re.compile(r'starling generate "([^"]+)" --seed (\d+)')


def section(idea: str, seed: int) -> str:
    """A game's title, the command that makes it, and every response of its walkthrough."""
    spec = make_author("embedded").write(idea, seed)
    game = UnsavedGame(spec)
    machine = game.start()
    told = [game.begin(machine, None).strip()]
    for command in spec.walkthrough:
        told += [f"> {command}", game.step(machine, command).strip()]
    transcript = "\n\n".join(told)
    return f'{spec.title}\n\n    starling generate "{idea}" --seed {seed}\n\n```text\n{transcript}\n```\n'


def main() -> None:
    page = PAGE.read_text(encoding="utf-8")
    head = page.split("## ", 1)[0]
    sections = [section(idea, int(seed)) for idea, seed in ASKED.findall(page)]
    PAGE.write_text("## ".join([head, *(f"{text}\n" for text in sections[:-1]), sections[-1]]), encoding="utf-8")


if __name__ == "__main__":
    main()

"""The way from an idea to a verified game on disk: author, checks, source, story, replay, folder.

No game that its own walkthrough does not win with every point is ever written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from starling.author import Author, slug_for
from starling.card import card
from starling.compiler import compile_spec
from starling.errors import StarlingError
from starling.paths import new_folder
from starling.render import render
from starling.spec import GameSpec
from starling.verify import Verdict, verify

FILES = ("game.json", "story.ni", "story.z8", "walkthrough.txt", "card.md")


@dataclass(frozen=True)
class GeneratedGame:
    """A game that was written, and where it is."""

    folder: Path
    spec: GameSpec
    report: Verdict


def generate(idea: str, author: Author, seed: int, out: Path) -> GeneratedGame:
    """Have ``author`` write a game about ``idea``, verify it and leave it in a folder under ``out``.

    The folder is named after the game. If there is one of that name that holds something else, a number is
    added; nothing that was there is touched. Raises StarlingError (AuthorError where the idea gives no game).
    """
    spec = author.write(idea, seed)
    verdict = verify(spec)
    if not verdict.ok:
        more = f" (and {len(verdict.problems) - 1} more)" if len(verdict.problems) > 1 else ""
        raise StarlingError(f"the game {spec.id!r} did not pass verification: {verdict.problems[0]}{more}")
    return GeneratedGame(write_game(spec, verdict, out), spec, verdict)


def write_game(spec: GameSpec, verdict: Verdict, out: Path) -> Path:
    """Leave a game's files in a folder under ``out``; gives the folder. The whole folder or nothing."""
    story = compile_spec(spec).path.read_bytes()
    source = render(spec).text
    contents = {
        "game.json": spec.to_json().encode(),
        "story.ni": source.encode(),
        "story.z8": story,
        "walkthrough.txt": ("\n".join(spec.walkthrough) + "\n").encode(),
        "card.md": card(spec, verdict).encode(),
    }
    for folder in _candidate_folders(out, spec):
        if folder.exists() or folder.is_symlink():
            if _holds(folder, contents):
                return folder
            continue
        with new_folder(folder) as aside:
            for name, content in contents.items():
                (aside / name).write_bytes(content)
        if _holds(folder, contents):
            return folder
        # Another process took the name in the meantime: try the next.
    raise StarlingError(f"{out}: too many games called {spec.id!r}; choose another folder")


def _candidate_folders(out: Path, spec: GameSpec) -> Iterator[Path]:
    # The id is a slug by the spec's own rules, but what becomes a path is made safe here all the same.
    slug = slug_for(spec.id)
    yield out / slug
    for number in range(2, 1000):
        yield out / f"{slug}-{number}"


def _holds(folder: Path, contents: dict[str, bytes]) -> bool:
    """The folder is this very game, written before."""
    try:
        return all((folder / name).read_bytes() == content for name, content in contents.items())
    except OSError:
        return False

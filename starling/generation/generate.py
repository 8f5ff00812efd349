"""The way from an idea to a verified game on disk: author, checks, source, story, replay, folder.

No game that its own walkthrough does not win with every point is ever written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from starling.analysis.release_check import DEFAULT_REQUIREMENTS, ReleaseCheck, Requirements, check_release
from starling.analysis.verify import Verdict
from starling.author import Author, Writing, slug_for
from starling.author.repair import farther, without_tasks
from starling.generation.card import card, making
from starling.inform.compiler import compile_spec
from starling.inform.render import render
from starling.spec.model import GameSpec
from starling.util.errors import AuthorError, StarlingError
from starling.util.paths import new_folder

FILES = ("game.json", "story.ni", "story.z8", "walkthrough.txt", "card.md")


@dataclass(frozen=True)
class GeneratedGame:
    """A game that was written, and where it is."""

    folder: Path
    spec: GameSpec
    report: Verdict
    writing: Writing
    found: ReleaseCheck


class NotVerifiedError(StarlingError):
    """A game that may not be shipped; ``writing`` says what was tried."""

    def __init__(self, message: str, writing: Writing) -> None:
        super().__init__(message)
        self.writing = writing


def generate(
    idea: str, author: Author, seed: int, out: Path, wants: Requirements = DEFAULT_REQUIREMENTS
) -> GeneratedGame:
    """Have ``author`` write a game about ``idea``, verify it and leave it in a folder under ``out``.

    What verification finds goes back to the author as often as he can repair; tasks that still cannot be done are then left
    out, where enough is left. The folder is named after the game. If there is one of that name that holds something else,
    a number is added; nothing that was there is touched. Raises StarlingError (AuthorError where the idea gives no
    game, NotVerifiedError where none came to be sound).
    """
    writing = author.start(idea, seed)
    found = _verified(author, writing, wants)
    return GeneratedGame(
        write_game(found.spec, found.verdict, out, writing, found), found.spec, found.verdict, writing, found
    )


def repair_game(
    spec: GameSpec,
    problems: list[str],
    author: Author,
    seed: int,
    out: Path,
    wants: Requirements = DEFAULT_REQUIREMENTS,
) -> GeneratedGame:
    """Have ``author`` put right what is wrong with a game, verify it and leave it in a folder under ``out``; as
    `generate` otherwise. Raises StarlingError if nothing came of it."""
    writing = author.resume(spec, seed)
    author.repair(writing, problems)
    found = _verified(author, writing, wants)
    if found.spec.model_copy(update={"provenance": spec.provenance}) == spec:
        raise NotVerifiedError(f"the author changed nothing about {spec.id!r}; try another seed", writing)
    folder = write_game(found.spec, found.verdict, out, writing, found)
    return GeneratedGame(folder, found.spec, found.verdict, writing, found)


def _verified(author: Author, writing: Writing, wants: Requirements) -> ReleaseCheck:
    """The release check that a game passed, after repairs if need be. Raises NotVerifiedError."""
    assert writing.spec is not None
    found = check_release(writing.spec, wants)
    for _ in range(author.repairs):
        if not found.problems:
            return found
        before = writing.spec
        try:
            author.repair(writing, found.problems)
        except AuthorError:
            break  # the author cannot, or has given up
        better = check_release(writing.spec, wants)
        if better.problems and len(better.undone) > len(found.undone):
            writing.spec = before  # it got worse
        else:
            found = better
    if found.problems and found.undone:
        found = _without_undone(writing, found, wants)
    if found.problems and found.too_easy:
        found = _farther(writing, found, wants)
    if found.problems:
        more = f" (and {len(found.problems) - 1} more)" if len(found.problems) > 1 else ""
        spec = writing.spec
        raise NotVerifiedError(f"the game {spec.id!r} did not pass verification: {found.problems[0]}{more}", writing)
    return found


def _without_undone(writing: Writing, found: ReleaseCheck, wants: Requirements) -> ReleaseCheck:
    """The game without the tasks that cannot be done, if that makes it sound."""
    draft = without_tasks(json.loads(found.spec.to_json()), found.undone)
    if draft is None:
        return found
    smaller = check_release(GameSpec.model_validate(draft), wants)
    if not smaller.problems:
        writing.repairs += [f"tasks/{id} was taken out: it could not be done" for id in found.undone]
        writing.spec = smaller.spec
        return smaller
    return found


def _farther(writing: Writing, found: ReleaseCheck, wants: Requirements) -> ReleaseCheck:
    """The game with what is needed farther away, if that makes it hard enough."""
    draft, notes = farther(json.loads(found.spec.to_json()))
    harder = check_release(GameSpec.model_validate({**draft, "walkthrough": []}), wants)
    if not harder.problems:
        writing.repairs += notes
        writing.spec = harder.spec
        return harder
    return found


def write_game(
    spec: GameSpec, verdict: Verdict, out: Path, writing: Writing | None = None, found: ReleaseCheck | None = None
) -> Path:
    """Leave a game's files in a folder under ``out``; gives the folder. The whole folder or nothing."""
    story = compile_spec(spec).path.read_bytes()
    source = render(spec).text
    contents = {
        "game.json": spec.to_json().encode(),
        "story.ni": source.encode(),
        "story.z8": story,
        "walkthrough.txt": ("\n".join(spec.walkthrough) + "\n").encode(),
        "card.md": (card(spec, verdict) + (making(writing, found) if writing else "")).encode(),
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

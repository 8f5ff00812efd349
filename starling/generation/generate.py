"""Generates a verified game on disk from an idea: author, checks, source, compiled story, replay, folder.

A game is written only if its own walkthrough wins with the full score.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from starling.analysis.release_check import DEFAULT_REQUIREMENTS, ReleaseCheck, Requirements, check_release
from starling.analysis.verify import Verdict
from starling.author import Author, AuthorResult, slug_for
from starling.author.repair import spread_items, without_tasks
from starling.generation.card import card, generation_report
from starling.inform.compiler import compile_spec
from starling.inform.render import render
from starling.spec.model import GameSpec
from starling.util.errors import AuthorError, StarlingError
from starling.util.paths import new_folder

FILES = ("game.json", "story.ni", "story.z8", "walkthrough.txt", "card.md")


@dataclass(frozen=True)
class GeneratedGame:
    """A game on disk. ``result``: what the author reports; ``examination``: the result of the release check."""

    folder: Path
    spec: GameSpec
    verdict: Verdict
    result: AuthorResult
    examination: ReleaseCheck


class NotVerifiedError(StarlingError):
    """A game that did not pass verification; ``result`` says what the author tried."""

    def __init__(self, message: str, result: AuthorResult) -> None:
        super().__init__(message)
        self.result = result


def generate(
    idea: str, author: Author, seed: int, out: Path, wants: Requirements = DEFAULT_REQUIREMENTS
) -> GeneratedGame:
    """Have ``author`` write a game about ``idea``, verify it and save it in a folder under ``out``.

    Problems go back to the author up to ``author.repairs`` times; then tasks that remain impossible are dropped if
    enough others are left. The folder is named after the game, with a number appended if the name is taken; existing
    files are never changed. Raises AuthorError if the author cannot write the game, NotVerifiedError if it does not
    pass verification, StarlingError if it cannot be saved.
    """
    result = author.start(idea, seed)
    found = _verified(author, result, wants)
    return _saved(found, out, result)


def repair_game(
    spec: GameSpec,
    problems: list[str],
    author: Author,
    seed: int,
    out: Path,
    wants: Requirements = DEFAULT_REQUIREMENTS,
) -> GeneratedGame:
    """Have ``author`` fix ``problems`` of a game, verify it and save it in a folder under ``out``, as `generate` does.

    Raises NotVerifiedError if the author changed nothing.
    """
    result = author.resume(spec, seed)
    author.repair(result, problems)
    found = _verified(author, result, wants)
    if found.spec.model_copy(update={"provenance": spec.provenance}) == spec:
        raise NotVerifiedError(f"the author changed nothing about {spec.id!r}; try another seed", result)
    return _saved(found, out, result)


def _saved(found: ReleaseCheck, out: Path, result: AuthorResult) -> GeneratedGame:
    folder = write_game(found.spec, found.verdict, out, result, found)
    return GeneratedGame(folder, found.spec, found.verdict, result, found)


def _verified(author: Author, result: AuthorResult, wants: Requirements) -> ReleaseCheck:
    """The release check that a game passed, after repairs if necessary. Raises NotVerifiedError."""
    assert result.spec is not None
    found = check_release(result.spec, wants)
    for _ in range(author.repairs):
        if not found.problems:
            return found
        before = result.spec
        try:
            author.repair(result, found.problems)
        except AuthorError:
            break  # the author cannot repair, or has given up
        better = check_release(result.spec, wants)
        if better.problems and len(better.undone) > len(found.undone):
            result.spec = before  # the repair made it worse
        else:
            found = better
    if found.problems and found.undone:
        found = _without_undone(result, found, wants)
    if found.problems and found.too_easy:
        found = _with_items_spread(result, found, wants)
    if found.problems:
        more = f" (and {len(found.problems) - 1} more)" if len(found.problems) > 1 else ""
        spec = result.spec
        raise NotVerifiedError(f"the game {spec.id!r} did not pass verification: {found.problems[0]}{more}", result)
    return found


def _without_undone(result: AuthorResult, found: ReleaseCheck, wants: Requirements) -> ReleaseCheck:
    """The game without its impossible tasks, if it passes verification that way."""
    draft = without_tasks(json.loads(found.spec.to_json()), found.undone)
    if draft is None:
        return found
    smaller = check_release(GameSpec.model_validate(draft), wants)
    if not smaller.problems:
        result.repairs += [f"tasks/{id} was removed: it could not be done" for id in found.undone]
        result.spec = smaller.spec
        return smaller
    return found


def _with_items_spread(result: AuthorResult, found: ReleaseCheck, wants: Requirements) -> ReleaseCheck:
    """The game with its items spread out, if that makes it hard enough."""
    draft, notes = spread_items(json.loads(found.spec.to_json()))
    harder = check_release(GameSpec.model_validate({**draft, "walkthrough": []}), wants)
    if not harder.problems:
        result.repairs += notes
        result.spec = harder.spec
        return harder
    return found


def write_game(
    spec: GameSpec, verdict: Verdict, out: Path, result: AuthorResult | None = None, found: ReleaseCheck | None = None
) -> Path:
    """Write a game's files to a new folder under ``out`` and return it; atomic, so either all files or none."""
    story = compile_spec(spec).path.read_bytes()
    source = render(spec).text
    contents = {
        "game.json": spec.to_json().encode(),
        "story.ni": source.encode(),
        "story.z8": story,
        "walkthrough.txt": ("\n".join(spec.walkthrough) + "\n").encode(),
        "card.md": (card(spec, verdict) + (generation_report(result, found) if result else "")).encode(),
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
        # Another process took the name in the meantime: try the next one.
    raise StarlingError(f"{out}: too many games called {spec.id!r}; choose another --out folder")


def _candidate_folders(out: Path, spec: GameSpec) -> Iterator[Path]:
    # The spec guarantees that the id is a slug; a path component is sanitised all the same.
    slug = slug_for(spec.id)
    yield out / slug
    for number in range(2, 1000):
        yield out / f"{slug}-{number}"


def _holds(folder: Path, contents: dict[str, bytes]) -> bool:
    """Whether the folder already holds exactly these files."""
    try:
        return all((folder / name).read_bytes() == content for name, content in contents.items())
    except OSError:
        return False

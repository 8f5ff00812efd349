"""Generates a verified game on disk from an idea: author, checks, source, compiled story, replay, folder.

A game is written only if its own walkthrough wins with the full score and if it is about its idea. What there is of a
game that failed is kept as a draft (`starling.generation.drafts`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from starling.analysis.release_check import (
    DEFAULT_REQUIREMENTS,
    ReleaseCheck,
    Requirements,
    check_planned,
    check_release,
)
from starling.analysis.verify import Verdict
from starling.author import Author, AuthorResult, slug_for
from starling.author.repair import spread_items, without_tasks
from starling.generation.card import card, generation_report
from starling.generation.drafts import NotVerifiedError, keep_draft
from starling.generation.playthrough import play_through
from starling.library.game import UnsavedGame
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


def generate(
    idea: str, author: Author, seed: int, out: Path, wants: Requirements = DEFAULT_REQUIREMENTS
) -> GeneratedGame:
    """Have ``author`` write a game about ``idea``, verify it and save it in a folder under ``out``.

    Problems go back to the author up to ``author.repairs`` times; then tasks that remain impossible are dropped if
    enough others are left. The folder is named after the game, with a number appended if the name is taken; existing
    files are never changed. Raises AuthorError if the author cannot write the game, NotVerifiedError if it does not
    pass verification or is beside its idea, StarlingError if it cannot be saved. The draft of a game that failed is
    kept under ``out``.
    """
    try:
        result = author.start(idea, seed)
        found = _verified(author, result, wants)
    except (AuthorError, NotVerifiedError) as error:
        keep_draft(error, idea, seed, out)
        raise
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
    try:
        author.repair(result, problems)
        found = _verified(author, result, wants)
    except (AuthorError, NotVerifiedError) as error:
        keep_draft(error, spec.idea, seed, out)
        raise
    if found.spec.model_copy(update={"provenance": spec.provenance}) == spec:
        raise NotVerifiedError(f"the author changed nothing about {spec.id!r}; try another seed", result)
    return _saved(found, out, result)


def _saved(found: ReleaseCheck, out: Path, result: AuthorResult) -> GeneratedGame:
    folder = write_game(found.spec, found.verdict, out, result, found)
    return GeneratedGame(folder, found.spec, found.verdict, result, found)


def _verified(author: Author, result: AuthorResult, wants: Requirements) -> ReleaseCheck:
    """The release check that a game passed, after repairs if necessary. Raises NotVerifiedError."""
    assert result.spec is not None
    found = _examined(author, result, wants)
    fate = ""
    for _ in range(author.repairs):
        if not found.problems and (author.plans or not found.unfair):
            break
        before, mechanical = result.spec, len(result.repairs)
        try:
            author.repair(result, [*found.problems, *found.unfair], fate)
        except AuthorError:
            result.spec = before
            break  # the author cannot repair, or has given up
        better = _examined(author, result, wants)
        if _badness(better) > _badness(found):
            fate = f"it was undone, because with it the game is worse: {' '.join(better.problems[:3])}"
            result.spec = before
            del result.repairs[mechanical:]
        else:
            fate = _applied(found, better, result.repairs[mechanical:])
            found = better
    if found.problems and found.undone:
        found = _without_undone(author, result, found, wants)
    if found.problems and found.too_easy:
        found = _with_items_spread(author, result, found, wants)
    if found.problems:
        more = f" (and {len(found.problems) - 1} more)" if len(found.problems) > 1 else ""
        spec = result.spec
        raise NotVerifiedError(f"the game {spec.id!r} did not pass verification: {found.problems[0]}{more}", result)
    return replace(found, warnings=[*found.warnings, *found.unfair])


def _examined(author: Author, result: AuthorResult, wants: Requirements) -> ReleaseCheck:
    """The release check of a game; if it passes, whether it is about its idea, and what is unfair to its player."""
    assert result.spec is not None
    found = (check_planned if author.plans else check_release)(result.spec, wants)
    if found.problems:
        return found
    result.spec = found.spec
    played = play_through(found.game or found.spec)
    beside = author.judge(result, played.transcript)
    if beside is not None:
        problem = f"idea: the game is beside its idea ({found.spec.idea!r}): {beside}"
        return replace(found, verdict=replace(found.verdict, problems=[problem]), unfair=played.unfair)
    return replace(found, unfair=played.unfair)


def _badness(found: ReleaseCheck) -> tuple[bool, int, int, int]:
    """How far a game is from a release; a larger one is worse: it cannot be played, tasks are not done, and so on."""
    return found.random_win_rate is None, len(found.undone), len(found.problems), len(found.unfair)


def _applied(before: ReleaseCheck, after: ReleaseCheck, mechanical: list[str]) -> str:
    """What became of a repair that was kept."""
    left = {*after.problems, *after.unfair}
    gone = sum(problem not in left for problem in (*before.problems, *before.unfair))
    fate = f"it was applied, and {gone} of the {len(before.problems) + len(before.unfair)} problems are gone."
    return fate + (f" Beside it, this was changed mechanically: {'; '.join(mechanical[:5])}." if mechanical else "")


def _without_undone(author: Author, result: AuthorResult, found: ReleaseCheck, wants: Requirements) -> ReleaseCheck:
    """The game without its impossible tasks, if it passes verification that way."""
    if set(found.undone) & set(result.draft.get("plan", {}).get("goals", ())):
        return found  # a game without what it is about is another game
    draft = without_tasks(json.loads(found.spec.to_json()), found.undone)
    if draft is None:
        return found
    smaller = AuthorResult(GameSpec.model_validate(draft), result.calls)
    examined = _examined(author, smaller, wants)
    if examined.problems:
        return found
    result.repairs += [f"tasks/{id} was removed: no playthrough was found that does it" for id in found.undone]
    result.spec = examined.spec
    return examined


def _with_items_spread(author: Author, result: AuthorResult, found: ReleaseCheck, wants: Requirements) -> ReleaseCheck:
    """The game with its items spread out, if that makes it hard enough."""
    draft, notes = spread_items(json.loads(found.spec.to_json()))
    harder = AuthorResult(GameSpec.model_validate({**draft, "walkthrough": []}), result.calls)
    examined = _examined(author, harder, wants)
    if examined.problems:
        return found
    result.repairs += notes
    result.spec = examined.spec
    return examined


def write_game(
    spec: GameSpec, verdict: Verdict, out: Path, result: AuthorResult | None = None, found: ReleaseCheck | None = None
) -> Path:
    """Write a game's files to a new folder under ``out`` and return it; atomic, so either all files or none."""
    game = found.game if found and found.game and found.game.spec is spec else UnsavedGame(spec)
    story, source = game.story.path.read_bytes(), game.source.text
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

"""From an idea to a folder: folders are written whole or not at all, nothing is overwritten, errors fit on one line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from starling.analysis.verify import Verdict, verify
from starling.author import Author, AuthorResult, make_author
from starling.generation.card import card
from starling.generation.generate import FILES, generate, write_game
from starling.spec.model import load_spec
from starling.util.errors import AuthorError, StarlingError

IDEA = "make onion soup"


class FixedAuthor(Author):
    """Always writes the same game, with the changes a test asks for."""

    name = "fixed"

    def __init__(self, **changes: object) -> None:
        self.changes = changes

    def start(self, idea: str, seed: int) -> AuthorResult:
        return AuthorResult(make_author("embedded").write(IDEA, 1).model_copy(update=self.changes))


def test_folder_holds_a_verified_game(tmp_path: Path) -> None:
    made = generate(IDEA, make_author("embedded"), 1, tmp_path)
    assert sorted(p.name for p in made.folder.iterdir()) == sorted(FILES)
    assert [p.name for p in tmp_path.iterdir()] == [made.folder.name]
    spec = load_spec(made.folder / "game.json")
    assert spec == made.spec
    assert verify(spec).ok
    assert (made.folder / "walkthrough.txt").read_text().splitlines() == spec.walkthrough
    text = (made.folder / "card.md").read_text()
    for fact in (spec.title, IDEA, "embedded", spec.difficulty, f"{len(spec.walkthrough)} commands", "verified"):
        assert fact in text


def test_same_game_reuses_its_folder_and_other_content_is_never_overwritten(tmp_path: Path) -> None:
    first = generate(IDEA, make_author("embedded"), 1, tmp_path).folder
    assert generate(IDEA, make_author("embedded"), 1, tmp_path).folder == first
    note = first / "game.json"
    note.write_text("mine")
    second = generate(IDEA, make_author("embedded"), 1, tmp_path).folder
    assert second.name == f"{first.name}-2"
    assert note.read_text() == "mine"


def test_unverified_game_is_kept_as_a_draft_only(tmp_path: Path) -> None:
    with pytest.raises(StarlingError, match=r"did not pass verification.* draft is kept in") as error:
        generate(IDEA, FixedAuthor(actions=[]), 1, tmp_path / "out")
    (draft,) = (path for path in (tmp_path / "out").rglob("*") if path.is_file())
    assert draft.relative_to(tmp_path / "out") == Path("drafts", "make-onion-soup-1.draft.json")
    assert str(draft) in str(error.value)
    kept = json.loads(draft.read_text())
    assert "did not pass verification" in kept["not_a_game"] and kept["draft"]["title"]
    with pytest.raises(StarlingError):
        load_spec(draft)


def test_draft_that_cannot_be_written_whole_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StarlingError, match="No space left"):
        generate(IDEA, FixedAuthor(actions=[]), 1, tmp_path)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_refused_idea_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(AuthorError):
        generate("../../x", make_author("embedded"), 1, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_id_cannot_leave_the_folder(tmp_path: Path) -> None:
    made = generate(IDEA, FixedAuthor(id="../../evil"), 1, tmp_path / "out")
    assert made.folder.parent == tmp_path / "out"


def test_unwritable_output_folder_is_one_clear_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(StarlingError, match="cannot write") as error:
        generate(IDEA, make_author("embedded"), 1, blocked)
    assert "\n" not in str(error.value)


def test_full_disk_leaves_no_partial_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = FixedAuthor().write(IDEA, 1)
    write = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if self.name == "story.z8":
            raise OSError(28, os.strerror(28))
        return write(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StarlingError, match="No space left"):
        write_game(spec, Verdict(), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_card_escapes_markdown_and_html() -> None:
    spec = FixedAuthor(title="A | <b>B</b>", idea="x | y").write(IDEA, 1)
    lines = card(spec, Verdict()).splitlines()
    assert lines[0] == "# A \\| &lt;b>B&lt;/b>"
    assert "| idea | x \\| y |" in lines

"""Batch generation: a verified game or a refusal, and a record, for each idea.

Records are appended to ``records.jsonl`` in the output folder one by one, so that an interrupted batch can resume:
ideas with a record of the same settings are skipped unless their game's folder is missing, and replies already paid for
come from the file of replies (`starling.author.replies`).
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from starling.analysis.release_check import DEFAULT_REQUIREMENTS, Requirements
from starling.author import Author, AuthorResult
from starling.author.replies import BudgetError
from starling.generation.drafts import NotVerifiedError
from starling.generation.generate import generate
from starling.util.errors import AuthorError, EndpointError, RejectedError, StarlingError
from starling.util.executor import open_executor
from starling.util.paths import cannot_write

RECORDS = "records.jsonl"
OUTCOMES = ("verified", "refused", "failed")


@dataclass(frozen=True)
class Record:
    """The outcome of one idea.

    ``outcome``: "verified" (``folder`` holds the game), "refused" (the author could not write it) or "failed" (the game
    did not pass verification); what there is of a game that failed is in the file ``draft``. ``settings``: the author's
    settings and ``length``, the range of commands that is accepted.
    ``again``: the endpoint rejected a request, so the next run retries the idea. ``calls``: one
    `starling.author.ModelCall` per stage. ``extent``: how far a verified game was checked
    (`starling.analysis.release_check.ReleaseCheck.extent`). The field names are the keys of records.jsonl.
    """

    idea: str
    seed: int
    author: str
    model: str | None
    outcome: str
    settings: dict[str, Any] = field(default_factory=dict)
    folder: str | None = None
    draft: str | None = None
    problem: str | None = None
    again: bool = False
    title: str | None = None
    commands: int | None = None
    points: int | None = None
    calls: list[dict[str, Any]] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    extent: dict[str, Any] | None = None

    def is_final(self, out: Path) -> bool:
        """Whether the idea need not be generated again."""
        return not self.again and (self.folder is None or (out / self.folder).is_dir())


@dataclass(frozen=True)
class Summary:
    """The records of a batch, and why it stopped early, if it did."""

    records: list[Record]
    stopped: str | None = None

    def to_dict(self) -> dict[str, Any]:
        outcomes = Counter(record.outcome for record in self.records)
        calls = [call for record in self.records for call in record.calls]
        dollars = [call["usd"] for call in calls]
        done = len(self.records)
        return {
            "ideas": done,
            **{outcome: outcomes[outcome] for outcome in OUTCOMES},
            "yield": round(outcomes["verified"] / done, 4) if done else None,
            "prompt_tokens": sum(call["prompt_tokens"] for call in calls),
            "completion_tokens": sum(call["completion_tokens"] for call in calls),
            "model_seconds": round(sum(call["seconds"] for call in calls), 1),
            "usd": None if None in dollars else round(sum(dollars), 6),
            "steps": _by_step(self.records),
            "stopped": self.stopped,
        }


def _by_step(records: Sequence[Record]) -> dict[str, dict[str, int]]:
    """{stage: counts}: requested, valid at the first reply, valid after the model's own correction, repaired
    mechanically, given up."""
    steps: dict[str, dict[str, int]] = {}
    for record in records:
        for index, call in enumerate(record.calls):
            count = steps.setdefault(
                call["stage"], {"asked": 0, "at_first": 0, "corrected": 0, "mended": 0, "given_up": 0}
            )
            count["asked"] += 1
            last = index == len(record.calls) - 1
            if call["mended"]:
                count["mended"] += 1
            elif record.outcome == "refused" and last:
                count["given_up"] += 1
            elif call["problems"]:
                count["corrected"] += 1
            else:
                count["at_first"] += 1
    return steps


def read_ideas(path: Path) -> list[str]:
    """The distinct ideas of a text file, one per line; blank lines and lines starting with # are ignored.

    Raises StarlingError.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        raise StarlingError(f"{path}: not UTF-8 text; save the ideas as UTF-8, one per line") from None
    ideas = [" ".join(line.split()) for line in lines if line.strip() and not line.lstrip().startswith("#")]
    if not ideas:
        raise StarlingError(f"{path}: no ideas in this file; write one per line")
    return list(dict.fromkeys(ideas))


def idea_seed_pairs(ideas: Sequence[str], count: int, seed: int) -> Iterator[tuple[str, int]]:
    """``count`` pairs (idea, seed): all ideas with the first seed, then all with the next one, and so on."""
    for number in range(count):
        yield ideas[number % len(ideas)], seed + number // len(ideas)


def generate_many(
    work: Sequence[tuple[str, int]],
    author: Author,
    model: str | None,
    out: Path,
    jobs: int = 1,
    wants: Requirements = DEFAULT_REQUIREMENTS,
    on_record: Callable[[Summary], None] | None = None,
    engine: str = "local",
) -> Summary:
    """Generate a game for each distinct (idea, seed), ``jobs`` at a time.

    Pairs for which ``out`` has a record with the same author, model and settings are skipped, unless the game's folder
    is missing. ``engine``: see `starling.util.executor`; the local one uses threads, since most time is spent waiting
    for a model. ``on_record`` is called after each game. An exhausted budget or a failing endpoint stops the batch
    early; the same command resumes it. Raises StarlingError if ``out`` cannot be written.
    """
    work = list(dict.fromkeys(work))
    settings = (author.name, model, _settings(author, wants))
    known = {
        (r.idea, r.seed): r
        for r in read_records(out)
        if (r.author, r.model, r.settings) == settings and r.is_final(out)
    }
    done = [known[item] for item in work if item in known]
    queue = iter([item for item in work if item not in known])
    stopped: str | None = None
    pending: set[Future[Record]] = set()
    with open_executor(engine, jobs, threads=True) as pool:
        while True:
            while stopped is None and len(pending) < jobs and (item := next(queue, None)) is not None:
                pending.add(pool.submit(_generate_one, *item, author, model, out.absolute(), wants))
            if not pending:
                break
            finished, pending = wait(pending, return_when=FIRST_COMPLETED)
            for future in finished:
                try:
                    record = future.result()
                except (BudgetError, EndpointError) as error:
                    stopped = str(error)
                    continue
                _append(out, record)
                done.append(record)
                if on_record:
                    on_record(Summary(done))
    order = {item: index for index, item in enumerate(work)}
    return Summary(sorted(done, key=lambda r: order[r.idea, r.seed]), stopped)


def _generate_one(idea: str, seed: int, author: Author, model: str | None, out: Path, wants: Requirements) -> Record:
    base: dict[str, Any] = {
        "idea": idea,
        "seed": seed,
        "author": author.name,
        "model": model,
        "settings": _settings(author, wants),
    }
    try:
        game = generate(idea, author, seed, out, wants)
    except NotVerifiedError as error:
        return Record(
            **base,
            outcome="failed",
            draft=_draft(error, out),
            problem=str(error),
            **_usage_and_repairs(error.result),
        )
    except AuthorError as error:
        return Record(
            **base,
            outcome="refused",
            draft=_draft(error, out),
            problem=str(error),
            again=isinstance(error, RejectedError),
            **_usage_and_repairs(error.result or AuthorResult(None)),
        )
    return Record(
        **base,
        outcome="verified",
        folder=game.folder.name,
        title=game.spec.title,
        commands=len(game.spec.walkthrough),
        points=game.spec.max_score,
        warnings=game.examination.warnings,
        extent=game.examination.extent,
        **_usage_and_repairs(game.result),
    )


def _draft(error: AuthorError | NotVerifiedError, out: Path) -> str | None:
    return str(error.draft.relative_to(out)) if error.draft else None


def _settings(author: Author, wants: Requirements) -> dict[str, Any]:
    return {**author.settings, "length": f"{wants.shortest}-{wants.longest}"}


def _usage_and_repairs(result: AuthorResult) -> dict[str, Any]:
    return {"calls": [asdict(call) for call in result.calls], "repairs": result.repairs}


def read_records(out: Path) -> list[Record]:
    """The records of an output folder; a line truncated by a killed batch is skipped."""
    path = out / RECORDS
    if not path.exists():
        return []
    records = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        try:
            records.append(Record(**json.loads(line)))
        except (json.JSONDecodeError, TypeError):
            continue
    return records


def _append(out: Path, record: Record) -> None:
    path = out / RECORDS
    line = json.dumps(asdict(record), ensure_ascii=False) + "\n"
    try:
        out.mkdir(parents=True, exist_ok=True)
        with path.open("ab+") as file:
            # Do not append to a truncated line.
            if file.tell() and (file.seek(-1, os.SEEK_END), file.read(1))[1] != b"\n":
                file.write(b"\n")
            file.write(line.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise cannot_write(path, error) from None

"""Many games at once: ideas in, verified games and one record for each idea out.

The records, ``records.jsonl`` in the output folder, are appended one by one, so that a batch that was stopped in any
way goes on where it was: ideas with a record of the same settings are not begun again, unless their game's folder is gone,
and of those that were under way every reply that was paid for is in the file of replies (`starling.author.replies`).
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
from starling.author import Author, Writing
from starling.author.endpoint import EndpointError, RejectedError
from starling.author.replies import BudgetError
from starling.generation.generate import NotVerifiedError, generate
from starling.util.errors import AuthorError, StarlingError
from starling.util.executor import open_executor
from starling.util.paths import cannot_write

RECORDS = "records.jsonl"
OUTCOMES = ("verified", "refused", "failed")


@dataclass(frozen=True)
class Record:
    """What became of one idea. ``outcome``: "verified" (``folder`` holds the game), "refused" (the author could not write
    it) or "failed" (what was written did not pass). ``again``: the model's endpoint refused a request for it, which the
    next run sends once more. ``settings``: what else decides the result: the author's own, and ``length``, the commands asked
    for. ``calls``: as in `starling.author.Call`, by step."""

    idea: str
    seed: int
    author: str
    model: str | None
    outcome: str
    settings: dict[str, Any] = field(default_factory=dict)
    folder: str | None = None
    problem: str | None = None
    again: bool = False
    title: str | None = None
    commands: int | None = None
    points: int | None = None
    calls: list[dict[str, Any]] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def stands(self, out: Path) -> bool:
        """Whether there is nothing left to do about it."""
        return not self.again and (self.folder is None or (out / self.folder).is_dir())


@dataclass(frozen=True)
class Summary:
    """Counts over the records of a batch, and what ended it early."""

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
    """For each step: how many were asked for, good at the first reply, good after the model's own correction, mended
    mechanically, given up."""
    steps: dict[str, dict[str, int]] = {}
    for record in records:
        for place, call in enumerate(record.calls):
            count = steps.setdefault(
                call["stage"], {"asked": 0, "at_first": 0, "corrected": 0, "mended": 0, "given_up": 0}
            )
            count["asked"] += 1
            last = place == len(record.calls) - 1
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
    """The ideas of a text file, one a line, each once; empty lines and those that begin with # do not count. Raises
    StarlingError."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        raise StarlingError(f"{path}: not UTF-8 text; save the ideas as UTF-8, one a line") from None
    ideas = [" ".join(line.split()) for line in lines if line.strip() and not line.lstrip().startswith("#")]
    if not ideas:
        raise StarlingError(f"{path}: holds no ideas; write one a line")
    return list(dict.fromkeys(ideas))


def work_of(ideas: Sequence[str], count: int, seed: int) -> Iterator[tuple[str, int]]:
    """``count`` pairs (idea, seed): every idea once, and then again with the next seeds."""
    for number in range(count):
        yield ideas[number % len(ideas)], seed + number // len(ideas)


def generate_many(
    work: Sequence[tuple[str, int]],
    author: Author,
    model: str | None,
    out: Path,
    jobs: int = 1,
    wants: Requirements = DEFAULT_REQUIREMENTS,
    show: Callable[[Summary], None] | None = None,
    engine: str = "local",
) -> Summary:
    """Make a game of each (idea, seed) once, ``jobs`` at a time; those that ``out`` has a record of, with the same author,
    model and settings, are not made again, unless the game's folder is gone.

    ``engine``: where (`starling.util.executor`); locally in threads, for a model is what is waited for. ``show`` is called after
    each. A spent budget or an endpoint that fails ends the batch early: what was finished stays, and the same command goes
    on later. Raises StarlingError if ``out`` cannot be written.
    """
    work = list(dict.fromkeys(work))
    asked = (author.name, model, _settings(author, wants))
    known = {
        (r.idea, r.seed): r for r in read_records(out) if (r.author, r.model, r.settings) == asked and r.stands(out)
    }
    done = [known[item] for item in work if item in known]
    queue = iter([item for item in work if item not in known])
    stopped: str | None = None
    pending: set[Future[Record]] = set()
    with open_executor(engine, jobs, threads=True) as pool:
        while True:
            while stopped is None and len(pending) < jobs and (item := next(queue, None)) is not None:
                pending.add(pool.submit(_one, *item, author, model, out.absolute(), wants))
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
                if show:
                    show(Summary(done))
    order = {item: place for place, item in enumerate(work)}
    return Summary(sorted(done, key=lambda r: order[r.idea, r.seed]), stopped)


def _one(idea: str, seed: int, author: Author, model: str | None, out: Path, wants: Requirements) -> Record:
    base: dict[str, Any] = {
        "idea": idea, "seed": seed, "author": author.name, "model": model, "settings": _settings(author, wants),
    }  # fmt: skip
    try:
        made = generate(idea, author, seed, out, wants)
    except NotVerifiedError as error:
        return Record(**base, outcome="failed", problem=str(error), **_trace(error.writing))
    except AuthorError as error:
        return Record(
            **base, outcome="refused", problem=str(error), again=isinstance(error, RejectedError),
            **_trace(error.writing or Writing(None)),
        )  # fmt: skip
    return Record(
        **base, outcome="verified", folder=made.folder.name, title=made.spec.title, commands=len(made.spec.walkthrough),
        points=made.spec.max_score, warnings=made.found.warnings, **_trace(made.writing),
    )  # fmt: skip


def _settings(author: Author, wants: Requirements) -> dict[str, Any]:
    return {**author.settings, "length": f"{wants.shortest}-{wants.longest}"}


def _trace(writing: Writing) -> dict[str, Any]:
    return {"calls": [asdict(call) for call in writing.calls], "repairs": writing.repairs}


def read_records(out: Path) -> list[Record]:
    """The records of an output folder; a line that was cut off when the batch was killed does not count."""
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
            # A line that was cut off must not swallow the next one.
            if file.tell() and (file.seek(-1, os.SEEK_END), file.read(1))[1] != b"\n":
                file.write(b"\n")
            file.write(line.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise cannot_write(path, error) from None

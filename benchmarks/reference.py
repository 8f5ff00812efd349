"""What `starling generate --reference GAME` carries over, with the embedded author.

    python benchmarks/reference.py

Six ideas, each without a reference and with each of three games of the library that were planned for it or written by
hand. Shares: of the reference's people, and of its rooms whose kind the bank knows, found by name in the new game (the
same shares for the game without the reference are the chance level); games verified; games about their idea.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np

from starling.author.aboutness import beside_idea, share_of_idea
from starling.author.embedded import EmbeddedAuthor
from starling.author.planning.reference import MOST_PEOPLE, reference_of
from starling.generation.generate import generate
from starling.library.catalog import open_game
from starling.spec.model import GameSpec
from starling.util.errors import StarlingError

IDEAS = (
    "polish the old silver spoon", "brew tea for a tired friend", "repair the clock", "find the lost kitten",
    "bake bread before the rain", "unlock the trunk in the attic",
)  # fmt: skip
REFERENCES = ("BoilPasta", "TheNightDesk", "SouffleQuiet")


def carried(spec: GameSpec, reference: GameSpec) -> tuple[float, float]:
    """(share of the reference's people, of its usable rooms) that a game has, nan if there are none."""
    known = reference_of(reference)
    names = {thing.name for thing in spec.things}
    rooms = {room.name.lower() for room in spec.rooms}
    people = [person.name in names for person in known.people[:MOST_PEOPLE]]
    places = [room in rooms for room in list(known.rooms.values())[: len(spec.rooms)]]
    return (float(np.mean(people)) if people else np.nan), (float(np.mean(places)) if places else np.nan)


def main() -> None:
    games = {name: open_game(name).spec for name in REFERENCES}
    rows: dict[str, list[tuple[float, ...]]] = {"without": [], "with": []}
    with tempfile.TemporaryDirectory() as folder:
        for number, idea in enumerate(IDEAS):
            made: dict[str | None, GameSpec | None] = {}
            for name in (None, *REFERENCES):
                author = EmbeddedAuthor(reference=games[name] if name else None)
                try:
                    made[name] = generate(idea, author, 3, Path(folder) / f"{number}-{name}").spec
                except StarlingError as error:
                    print(f"{idea}, {name}: {error}")
                    made[name] = None
            for name, reference in games.items():
                for kind, spec in (("without", made[None]), ("with", made[name])):
                    about = (np.nan, np.nan) if spec is None else (share_of_idea(spec)[0], float(not beside_idea(spec)))
                    shares = (np.nan, np.nan) if spec is None else carried(spec, reference)
                    rows[kind].append((*shares, float(spec is not None), *about))
                    print(idea, name, kind, np.round(rows[kind][-1], 2), flush=True)
    for kind, values in rows.items():
        people, rooms, verified, share, about = np.nanmean(np.array(values), axis=0)
        print(
            f"{kind} reference, {len(values)} pairs: people {people:.2f}, rooms {rooms:.2f}, verified {verified:.2f}, "
            f"share of the idea's words {share:.2f}, about the idea {about:.2f}"
        )


if __name__ == "__main__":
    main()

"""What `starling generate --reference GAME` carries over, with the embedded author.

    python benchmarks/reference.py

Thirty ideas, each without a reference and with each of five games of the library. Shares: of the reference's people and
rooms, of as many as a game takes at most, found by name in the new game (the same shares for the game without the
reference are the chance level); texts nearer to the reference's than to those of another game of the library, drawn by
the seed; games verified; games about their idea. Intervals: 95%, bootstrap over ideas.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import numpy as np

from starling.author.aboutness import beside_idea, share_of_idea
from starling.author.bootstrap import encode
from starling.author.embedded import EmbeddedAuthor
from starling.author.planning.reference import MOST_PEOPLE, MOST_ROOMS, reference_of
from starling.generation.generate import generate
from starling.library.catalog import find, open_game
from starling.spec.model import GameSpec
from starling.util.errors import StarlingError

IDEAS = (
    "polish the old silver spoon", "brew tea for a tired friend", "repair the clock", "find the lost kitten",
    "bake bread before the rain", "unlock the trunk in the attic", "sharpen the carving knife", "free the trapped bird",
    "write a letter to the landlord", "mend the torn curtain", "catch the runaway hen", "wake the sleeping guard",
    "water the wilting fern", "light the signal lamp", "weigh the gold coin", "teach the parrot a song",
    "dry the wet boots", "find the forged will", "pack a suitcase for the night train", "calm the angry customer",
    "paint the garden gate", "tune the piano", "clean the foggy window", "carry the mail to the tower",
    "grow a tomato plant", "stop the dripping tap", "hide the birthday present", "bandage the sailor's hand",
    "boil an egg for the captain", "cross the flooded cellar",
)  # fmt: skip
REFERENCES = ("BoilPasta", "TheNightDesk", "SouffleQuiet", "TheCellarUnderTheTide", "InAGoodRoundHand")
RESAMPLES, SENTENCES, SEED = 2_000, 60, 3
FIGURES = ("people", "rooms", "cast and setting", "style", "verified", "share of the idea's words", "about the idea")


def carried(spec: GameSpec, reference: GameSpec) -> tuple[float, float, float]:
    """(share of the reference's people, of its rooms, of both) that a game has; nan if there are none."""
    known = reference_of(reference)
    names = {thing.name for thing in spec.things}
    rooms = {room.name.lower() for room in spec.rooms}
    people, places = known.people[:MOST_PEOPLE], min(len(known.rooms), MOST_ROOMS)
    met = sum(person.name in names for person in people)
    seen = min(places, sum(room in rooms for room in known.rooms.values()))
    shares = [part / whole if whole else np.nan for part, whole in ((met, len(people)), (seen, places))]
    return shares[0], shares[1], (met + seen) / (len(people) + places)


def voice(spec: GameSpec) -> np.ndarray:
    """The mean sentence vector of what a game tells of its rooms and actions."""
    texts = [room.description for room in spec.rooms] + [action.report for action in spec.actions]
    sentences = [s for text in texts for s in re.split(r"(?<=[.!?])\s+", text) if len(s.split()) > 3]
    mean = encode(sentences[:SENTENCES]).mean(axis=0)
    return mean / np.linalg.norm(mean)


def main() -> None:
    rng = np.random.default_rng(SEED)
    references = {name: open_game(name).spec for name in REFERENCES}
    others = [entry.load().spec for entry in find() if entry.id not in REFERENCES]
    voices = {name: voice(spec) for name, spec in references.items()}
    strangers = [voice(others[i]) for i in rng.permutation(len(others))[:20]]
    rows: dict[str, list[list[tuple[float, ...]]]] = {"without": [], "with": []}
    with tempfile.TemporaryDirectory() as folder:
        for number, idea in enumerate(IDEAS):
            made: dict[str | None, GameSpec | None] = {}
            for name in (None, *REFERENCES):
                author = EmbeddedAuthor(reference=references[name] if name else None)
                try:
                    made[name] = generate(idea, author, SEED, Path(folder) / f"{number}-{name}").spec
                except StarlingError as error:
                    print(f"{idea}, {name}: {error}")
                    made[name] = None
            for kind in rows:
                rows[kind].append([])
            for name, reference in references.items():
                stranger = strangers[int(rng.integers(len(strangers)))]
                for kind, spec in (("without", made[None]), ("with", made[name])):
                    row: tuple[float, ...] = (np.nan,) * 4 + (0.0,) + (np.nan,) * 2
                    if spec:
                        own = voice(spec)
                        nearer = float(own @ voices[name] > own @ stranger)
                        about = share_of_idea(spec)[0], float(not beside_idea(spec))
                        row = (*carried(spec, reference), nearer, 1.0, *about)
                    rows[kind][-1].append(row)
            print(idea, np.round(np.nanmean(rows["with"][-1], axis=0), 2), flush=True)
    for kind, values in rows.items():
        table = np.array(values)
        drawn = rng.integers(len(IDEAS), size=(RESAMPLES, len(IDEAS)))
        means = np.array([np.nanmean(table[index], axis=(0, 1)) for index in drawn])
        low, high = np.percentile(means, [2.5, 97.5], axis=0)
        print(f"{kind} reference, {table.shape[0] * table.shape[1]} pairs")
        for figure, mean, least, most in zip(FIGURES, np.nanmean(table, axis=(0, 1)), low, high, strict=True):
            print(f"  {figure}: {mean:.2f} ({least:.2f} to {most:.2f})")


if __name__ == "__main__":
    main()

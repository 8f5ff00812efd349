"""The tasks of ScienceWorld 1.2.3 under the package's names, in the order of Wang et al. (2022)."""

from __future__ import annotations

from typing import NamedTuple


class ScienceTask(NamedTuple):
    """A task and the number of variations in each fold. The folds are consecutive: train, dev, test."""

    number: str
    """Its number in the paper, such as ``"1-1"``."""
    title: str
    train: int
    dev: int
    test: int

    @property
    def sizes(self) -> dict[str, int]:
        """{fold: number of variations}."""
        return {"train": self.train, "dev": self.dev, "test": self.test}

    def first(self, fold: str) -> int:
        """The package's index of the fold's first variation."""
        return {"train": 0, "dev": self.train, "test": self.train + self.dev}[fold]


SCIENCE_TASKS = {
    "boil": ScienceTask("1-1", "boil a substance", 14, 7, 9),
    "melt": ScienceTask("1-2", "melt a substance", 14, 7, 9),
    "freeze": ScienceTask("1-3", "freeze a substance", 14, 7, 9),
    "change-the-state-of-matter-of": ScienceTask("1-4", "change the state of a substance", 14, 7, 9),
    "use-thermometer": ScienceTask("2-1", "measure a temperature", 270, 135, 135),
    "measure-melting-point-known-substance": ScienceTask(
        "2-2", "measure a melting point, known substance", 218, 109, 109
    ),
    "measure-melting-point-unknown-substance": ScienceTask(
        "2-3", "measure a melting point, unknown substance", 150, 75, 75
    ),
    "power-component": ScienceTask("3-1", "power a component by a circuit", 10, 5, 5),
    "power-component-renewable-vs-nonrenewable-energy": ScienceTask(
        "3-2", "power a component by renewable or other energy", 10, 5, 5
    ),
    "test-conductivity": ScienceTask("3-3", "test the conductivity of a known substance", 450, 225, 225),
    "test-conductivity-of-unknown-substances": ScienceTask(
        "3-4", "test the conductivity of an unknown substance", 300, 150, 150
    ),
    "find-living-thing": ScienceTask("4-1", "find a living thing", 150, 75, 75),
    "find-non-living-thing": ScienceTask("4-2", "find a non-living thing", 150, 75, 75),
    "find-plant": ScienceTask("4-3", "find a plant", 150, 75, 75),
    "find-animal": ScienceTask("4-4", "find an animal", 150, 75, 75),
    "grow-plant": ScienceTask("5-1", "grow a plant", 62, 31, 33),
    "grow-fruit": ScienceTask("5-2", "grow a fruit", 62, 31, 33),
    "chemistry-mix": ScienceTask("6-1", "mix substances", 16, 8, 8),
    "chemistry-mix-paint-secondary-color": ScienceTask("6-2", "mix a secondary colour of paint", 18, 9, 9),
    "chemistry-mix-paint-tertiary-color": ScienceTask("6-3", "mix a tertiary colour of paint", 18, 9, 9),
    "lifespan-longest-lived": ScienceTask("7-1", "find the longest-lived animal", 62, 31, 32),
    "lifespan-shortest-lived": ScienceTask("7-2", "find the shortest-lived animal", 62, 31, 32),
    "lifespan-longest-lived-then-shortest-lived": ScienceTask(
        "7-3", "find the longest-lived animal, then the shortest-lived", 62, 31, 32
    ),
    "identify-life-stages-1": ScienceTask("8-1", "identify the life stages of a plant", 6, 3, 5),
    "identify-life-stages-2": ScienceTask("8-2", "identify the life stages of an animal", 4, 2, 4),
    "inclined-plane-determine-angle": ScienceTask("9-1", "compare the angles of inclined planes", 84, 42, 42),
    "inclined-plane-friction-named-surfaces": ScienceTask(
        "9-2", "compare the friction of known surfaces", 692, 346, 348
    ),
    "inclined-plane-friction-unnamed-surfaces": ScienceTask(
        "9-3", "compare the friction of unknown surfaces", 80, 40, 42
    ),
    "mendelian-genetics-known-plant": ScienceTask("10-1", "find a dominant trait, known plant", 60, 30, 30),
    "mendelian-genetics-unknown-plant": ScienceTask("10-2", "find a dominant trait, unknown plant", 240, 120, 120),
}

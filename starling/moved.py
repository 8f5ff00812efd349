"""Import paths of earlier versions: they still work, with a DeprecationWarning that names the new path.

So existing code, pickles and checkpoints that refer to them remain valid until they are removed.
"""

from __future__ import annotations

import importlib
import sys
import warnings
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

_SAME_NAME = {
    "starling.util": "chat errors executor paths text",
    "starling.zmachine": "machine symbols",
    "starling.spec": "checks overlap",
    "starling.inform": "compiler phrases render templates",
    "starling.states": "crawl graph playable",
    "starling.stories": "grammar object_names story",
    "starling.library": "candidates game world",
    "starling.envs": "env registration vector wrappers",
    "starling.analysis": "diagnosis search verify",
    "starling.training": "agent collect curriculum evaluation rollout transitions",
    "starling.generation": "batch card generate library_pages",
    "starling.study": "triage",
    "starling.experiments": (
        "cells experiment experiment_report inputs plots protocol quickstart report skills statistics transfer"
    ),
}
MOVED = {f"starling.{name}": f"{package}.{name}" for package, names in _SAME_NAME.items() for name in names.split()} | {
    "starling.examine": "starling.analysis.release_check",
    "starling.figures": "starling.generation.game_stats",
    "starling.graph_store": "starling.states.store",
    "starling.people": "starling.experiments.human_baseline",
    "starling.possible": "starling.spec.reachability",
    "starling.prose": "starling.spec.prose_metrics",
    "starling.story_candidates": "starling.stories.candidates",
    "starling.story_tables": "starling.stories.tables",
    "starling.story_world": "starling.stories.world",
    "starling.agents.objectives.texts": "starling.agents.objectives.augmentations",
    "starling.console.conditions": "starling.spec.condition_text",
    "starling.author.mend": "starling.author.repair",
    "starling.author.reshape": "starling.author.renaming",
    "starling.author.undo": "starling.author.reversal",
    **{
        f"starling.wrappers.{name}": f"starling.envs.wrappers.{name}"
        for name in ("actions", "commands", "history", "reward", "textworld_infos", "tokens")
    },
}
"""{old name: new name}. The old modules spec, library, analysis and training are now packages of the same name."""


class _Alias(Loader):
    def __init__(self, target: str) -> None:
        self.target = target

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = importlib.import_module(self.target)
        self.spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Restore the spec of the new name: the module itself has been executed already."""
        module.__spec__ = self.spec


class _MovedModules(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in MOVED:
            return None
        warnings.warn(f"{fullname} has moved: import {MOVED[fullname]}", DeprecationWarning, stacklevel=2)
        return ModuleSpec(fullname, _Alias(MOVED[fullname]))


def install() -> None:
    """Make the old import paths work.

    The finder must come first: for ``starling.wrappers.actions``, the default path finder would load a second copy of
    the module, since the alias of its parent has a path.
    """
    if not any(isinstance(finder, _MovedModules) for finder in sys.meta_path):
        sys.meta_path.insert(0, _MovedModules())

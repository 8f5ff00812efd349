"""Import paths of earlier versions give the same modules, with a warning that names the new path."""

from __future__ import annotations

import importlib
import pickle
import subprocess
import sys

import pytest

from starling.moved import MOVED


@pytest.mark.parametrize("old", sorted(MOVED))
def test_an_old_path_is_the_same_module_with_a_warning(old: str) -> None:
    sys.modules.pop(old, None)
    with pytest.warns(DeprecationWarning, match=MOVED[old]):
        module = importlib.import_module(old)
    new = importlib.import_module(MOVED[old])
    assert module is new and module.__spec__ is not None and module.__spec__.name == MOVED[old]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_pickle_with_an_old_path_can_be_loaded() -> None:
    from starling.envs.env import StarlingEnv

    old = pickle.dumps(StarlingEnv, protocol=0).replace(b"starling.envs.env", b"starling.env")
    assert pickle.loads(old) is StarlingEnv


def test_modules_that_became_packages_export_the_same_names() -> None:
    code = (
        "from starling.spec import GameSpec; from starling.library import open_game;"
        "from starling.analysis import analyse; from starling.training import TrainingConfig"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)

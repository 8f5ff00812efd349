"""TextWorld-Express and ScienceWorld in a Java virtual machine; the tasks of ScienceWorld."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
from pathlib import Path

import pytest

from starling.targets import get_target
from starling.targets.env import TargetEnv
from starling.targets.science_tasks import SCIENCE_TASKS
from starling.util.errors import MissingDependencyError, StarlingError
from tests.narrow import unwrapped
from tests.target_games import skip_without_java_games


@pytest.fixture(scope="module", autouse=True)
def _installed() -> None:
    skip_without_java_games()


def test_the_table_of_science_tasks_agrees_with_the_package() -> None:
    env = unwrapped(get_target("scienceworld-boil").make("train"), TargetEnv)
    assert set(env._engine.getTaskNames()) == set(SCIENCE_TASKS)
    for name in ("boil", "find-plant", "test-conductivity-of-unknown-substances", "identify-life-stages-2"):
        env._engine.load(name, 0, "", False)
        for fold in ("train", "dev", "test"):
            first = SCIENCE_TASKS[name].first(fold)
            numbers = list(getattr(env._engine, f"getVariations{fold.title()}")())
            assert numbers == list(range(first, first + SCIENCE_TASKS[name].sizes[fold]))


def test_a_failed_science_task_scores_0() -> None:
    env = get_target("scienceworld-boil").make("test")
    env.reset(options={"variation": 0})
    _, _, terminated, _, info = env.step("focus on agent")
    assert terminated and info["lost"] and not info["won"]
    assert info["score"] == info["normalised"] == 0 and info["raw_score"] == -100


def test_science_simplifications() -> None:
    _, easy = get_target("scienceworld-boil").make("test").reset(options={"variation": 0})
    _, plain_ = get_target("scienceworld-boil").make("test", simplifications="").reset(options={"variation": 0})
    assert any(command.startswith("teleport") for command in easy["admissible_commands"])
    assert not any(command.startswith("teleport") for command in plain_["admissible_commands"])
    assert "Your task is to boil" in easy["description"]
    with pytest.raises(StarlingError, match="simplification 'hard'; known: easy"):
        get_target("scienceworld-boil").make("test", simplifications="easy,hard")


@pytest.mark.parametrize("script", ["#!/bin/sh\nexit 1\n", "#!/bin/sh\necho hello\n", "no program"])
def test_a_java_that_does_not_start_is_a_one_line_error(
    script: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from starling.targets.java import gateway

    java = tmp_path / "bin" / "java"
    java.parent.mkdir()
    java.write_text(script)
    java.chmod(0o755)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(
        MissingDependencyError, match=f"it needs a Java runtime, and {java} does not start: set JAVA_HOME"
    ):
        gateway("it", "no.jar", str(tmp_path), ())


def test_java_connections_do_not_delay_long_replies() -> None:
    from scienceworld.constants import BASEPATH, JAR_PATH

    from starling.targets.java import connections, gateway
    from starling.targets.scienceworld import JAVA_OPTIONS

    env = get_target("scienceworld-boil").make("test")
    env.reset(seed=0)
    machine = gateway("ScienceWorld", JAR_PATH, BASEPATH, JAVA_OPTIONS)
    # py4j opens more connections if a finaliser runs during a command, but keeps using the first
    assert connections(machine)[0].getSocket().getTcpNoDelay()
    env.close()


def test_a_killed_java_machine_is_a_one_line_error() -> None:
    program = """if True:
        import pickle
        from starling.util.errors import StarlingError
        from starling.targets import get_target
        from starling.targets.java import gateway
        env = get_target("twc-easy").make("test")
        env.reset(seed=0)
        from textworld_express.constants import BASEPATH, JAR_PATH
        from starling.targets.twc import JAVA_OPTIONS, NAME
        machine = gateway(NAME, JAR_PATH, BASEPATH, JAVA_OPTIONS).java_process
        machine.kill()
        machine.wait()
        for play in (lambda: env.step("look around"), lambda: env.reset(seed=1)):
            try:
                play()
            except StarlingError as error:
                print(pickle.loads(pickle.dumps(error)))
    """
    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120)
    assert len(finished.stdout.splitlines()) == 2, finished.stderr
    for line in finished.stdout.splitlines():
        assert re.fullmatch(r"the Java virtual machine failed \(Py4J\w*Error\); start a new process", line)


def test_closing_frees_memory_in_the_java_machine() -> None:
    from scienceworld.constants import BASEPATH, JAR_PATH

    from starling.targets.java import gateway
    from starling.targets.scienceworld import JAVA_OPTIONS

    java = gateway("ScienceWorld", JAR_PATH, BASEPATH, JAVA_OPTIONS).jvm.java.lang

    def held() -> float:
        gc.collect()
        java.System.gc()
        return (java.Runtime.getRuntime().totalMemory() - java.Runtime.getRuntime().freeMemory()) / 1e6

    envs = [get_target("scienceworld-find-living-thing").make("test") for _ in range(5)]
    for env in envs:
        env.reset(seed=0)
    before = held()
    for env in envs:
        env.close()
        env.close()
    assert held() < before - 25  # of about 60


def test_a_cell_frees_the_environments_of_the_previous_one(tmp_path: Path) -> None:
    from starling.experiments.cells import run_cell
    from starling.experiments.experiment import grid
    from starling.experiments.protocol import read_protocol

    (tmp_path / "small.toml").write_text(
        'name = "small"\ndescription = "."\ntargets = ["twc-easy"]\nconditions = ["vanilla"]\nsteps = 32\n'
        'evaluate_every = 32\nepisodes = 2\nseeds = 3\n[agents.memory-drrn]\nagent = "memory-drrn"\n'
        "settings = { buckets = 64, embedding = 4, hidden = 4, batch = 8 }\n"
    )
    gc.collect()
    gc.disable()
    try:
        held = []
        for cell in grid(read_protocol(tmp_path / "small.toml"), tmp_path / "runs"):
            assert run_cell(cell)
            held.append(sum(issubclass(type(thing), TargetEnv) for thing in gc.get_objects()))
    finally:
        gc.enable()
    assert len(held) == 3 and held[0] == held[2]

"""The page about language models: its Python runs, and its commands have the options that it names."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "llm.md").read_text("utf-8")
BLOCKS = [block for block in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL) if "base_url" not in block]
PROGRAMS = {
    "starling mcp": ("mcp", [str(Path(sys.executable).with_name("starling")), "mcp"]),
    "python -m starling.integrations.openenv": ("openenv", [sys.executable, "-m", "starling.integrations.openenv"]),
}


@pytest.mark.parametrize("block", BLOCKS, ids=[re.findall(r"integrations\.(\w+)", block)[0] for block in BLOCKS])
def test_the_python_of_the_page_runs(block: str) -> None:
    (used,) = re.findall(r"integrations\.(\w+)", block)
    if used != "trl":  # which runs without its package
        pytest.importorskip(used, reason=f"the extra `{used}` is not installed")
    exec(block, {})


@pytest.mark.parametrize("program", PROGRAMS)
def test_commands_of_the_page_have_the_options_that_it_names(program: str) -> None:
    package, command = PROGRAMS[program]
    pytest.importorskip(package, reason=f"the extra `{package}` is not installed")
    shown = subprocess.run([*command, "--help"], capture_output=True, text=True, check=True).stdout
    lines = [line.split("#")[0] for line in PAGE.splitlines() if line.startswith(f"    {program}")]
    assert lines
    for option in re.findall(r"--[\w-]+", " ".join(lines)):
        assert option in shown

"""Execute the tutorials and keep their output: python docs/site/run_notebooks.py [NAME ...]

Needs the extras `all` and `docs`.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

TUTORIALS = Path(__file__).resolve().parents[1] / "tutorials"
_PROGRESS = re.compile(r"[^\n]*━[^\n]*\n?")
"""A line of a progress bar."""
_COLOURS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def execute(path: Path, folder: Path, timeout: int = 300) -> Any:
    """The notebook after all its cells ran in ``folder``. Raises nbclient's CellExecutionError if one failed."""
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)
    folder.mkdir(parents=True, exist_ok=True)
    # `!starling ...` in a cell runs the command installed with this Python.
    env = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "100"}
    client = NotebookClient(notebook, timeout=timeout, resources={"metadata": {"path": str(folder)}})
    client.execute(env=env)
    return notebook


def tidy(notebook: Any) -> None:
    """Drop what differs between executions, and progress bars."""
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.execution_count = None
            cell.outputs = _tidied(cell.outputs)
    notebook.metadata = {"kernelspec": notebook.metadata["kernelspec"], "language_info": {"name": "python"}}


def _tidied(outputs: list[Any]) -> list[Any]:
    """Outputs without progress bars and colours; consecutive prints are merged."""
    printed = [output for output in outputs if output.output_type == "stream"]
    others = [output for output in outputs if output.output_type != "stream"]
    for output in others:
        if "execution_count" in output:
            output.execution_count = None
    if not printed:
        return others
    text = "".join(output.text for output in printed).replace("\r\n", "\n")
    printed[0].name = "stdout"
    printed[0].text = _PROGRESS.sub("", _COLOURS.sub("", text)).replace("\r", "")
    return [printed[0], *others] if printed[0].text.strip() else others


def main() -> None:
    import nbformat

    for path in sorted(TUTORIALS.glob("*.ipynb")):
        if sys.argv[1:] and path.stem not in sys.argv[1:]:
            continue
        with tempfile.TemporaryDirectory() as folder:
            notebook = execute(path, Path(folder))
        tidy(notebook)
        nbformat.write(notebook, path)
        print(path)


if __name__ == "__main__":
    main()

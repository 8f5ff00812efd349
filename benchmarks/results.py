"""Write docs/results.md from the folders of experiments.

    python benchmarks/results.py runs/heldout runs/twc

Each section has the summary of `starling report`, the command and the commit, with plots in docs/images. Unfinished
cells are missing: resume the experiment and run this again.
"""

from __future__ import annotations

import argparse
import re
import shutil
import tempfile
from pathlib import Path

from starling.experiments.cells import read_record
from starling.experiments.experiment import grid, read_experiment
from starling.experiments.report import write_report
from starling.util.paths import write_file

DOCS = Path(__file__).parent.parent / "docs"
HEAD = """# Results

The results of the experiments in `benchmarks/experiments`, as `starling report` prints them; `benchmarks/results.py`
writes this page. [Experiments](experiments.md) explains conditions, intervals and tests; [what carries
over](what-carries-over.md) says in two minutes what they show. The experiments are small: budgets were chosen so that
two cores run each within an hour, far below the 100,000 steps and more of published results, and "still rising" marks
training that had not converged. Processor seconds are those of pre-training + those on the target. Each section names
the commit that it was measured with. Experiments from before are [earlier results](history/results.md).
"""


def section(folder: Path) -> str:
    """The Markdown of one experiment; its pictures go to docs/images."""
    protocol = read_experiment(folder)
    with tempfile.TemporaryDirectory() as out:
        write_report([folder], Path(out))
        text = (Path(out) / "report.md").read_text(encoding="utf-8")
        for name in re.findall(r"!\[[^]]*\]\(([^)]*)\)", text):
            image = f"images/results-{protocol.name}-{name}"
            shutil.copyfile(Path(out) / name, DOCS / image)
            text = text.replace(f"![{name}]({name})", f"![{protocol.name}: {name.removesuffix('.png')}]({image})")
    text = re.sub(r"^#", "##", text, flags=re.MULTILINE)
    title, _, rest = text.partition("\n")
    records = [record for cell in grid(protocol, folder) if (record := read_record(cell))]
    minutes = sum(record["processor_seconds"] for record in records) / 60
    commits = sorted({re.sub(r"(?<=^.{8})[0-9a-f]+", "", str(record["commit"])) for record in records})
    torches = sorted({str(record["versions"]["torch"]) for record in records})
    how = (
        f"    starling experiment benchmarks/experiments/{protocol.name}.toml --resume --out runs/{protocol.name}\n\n"
        f"{minutes:.0f} minutes of processor time (commit {', '.join(commits)}; torch {', '.join(torches)}).\n"
    )
    return f"{title}\n\n{how}{rest}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    write_file(DOCS / "results.md", HEAD + "".join(f"\n{section(folder)}" for folder in parser.parse_args().folders))


if __name__ == "__main__":
    main()

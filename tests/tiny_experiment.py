"""Shared by tests of experiments: protocols of small ones."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent.parent
SMOKE = ROOT / "benchmarks" / "experiments" / "smoke.toml"
SIZES = "{ buckets = 512, embedding = 16, hidden = 16, batch = 16, capacity = 500 }"
TINY = f"""
name = "tiny"
targets = ["heldout-BerthEleven"]
conditions = ["vanilla", "pretrained", "vanilla+budget", "random"]
steps = 96
evaluate_every = 48
episodes = 2
seeds = 2

[agents.memory-drrn]
settings = {SIZES}

[sources.starling]
games = "LeftAtTheOwl"
steps = 96
"""


def written(tmp_path: Path, text: str = TINY) -> Path:
    path = tmp_path / "tiny.toml"
    path.write_text(text)
    return path

"""Experiments: protocols, cells, results, statistics, plots and reports.

- `protocol`: the TOML file; `experiment`: its grid; `cells`: one cell, a run in a folder; `inputs`: what must not
  change when an experiment is resumed.
- `transfer`: the smallest experiment; `quickstart`: everything from ideas to a comparison; `human_baseline`: people's
  transcripts as a condition.
- `results`, `statistics`, `skills`, `plots` and `tables` serve the reports: `report` of runs, `experiment_report`.
"""

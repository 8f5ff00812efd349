"""Experiments: protocols, cells, statistics, plots and reports."""

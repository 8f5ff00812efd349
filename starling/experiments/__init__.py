"""Experiments: protocols, cells, results, statistics, plots and reports."""

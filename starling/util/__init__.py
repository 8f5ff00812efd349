"""Errors, paths, texts, files and processes: what every other package uses."""

"""Shared by all packages: errors, paths, files, text folding, growable arrays, processes and signals."""

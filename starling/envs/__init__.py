"""Gymnasium environments, single and vectorised, with their registration and wrappers."""

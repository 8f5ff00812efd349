"""Gymnasium environments, single and vectorised, their registration and wrappers."""

"""Priors over commands: language models, and small models trained on other games."""

"""STARLING's games as an environment of verifiers, under the name by which it is found."""

from starling.integrations.verifiers import GamesEnv, GamesHarness, GamesTaskset, load_environment

__all__ = ["GamesEnv", "GamesHarness", "GamesTaskset", "load_environment"]

"""Generates verified games on disk from ideas, singly or in batches, with their cards and pages.

- `generate`: one game, from idea to folder; `batch`: many, resumable. The texts are written by `starling.author`, the
  checks are those of `starling.analysis.release_check`.
- `playthrough`: the transcript of a game's walkthrough, and whether it is fair; `drafts`: what is kept of games that
  failed.
- `card`: a game's ``card.md``; `game_stats` and `library_pages`: ``figures.json``, overview and gallery of a folder of
  games.
"""

"""Groups of commands in ``starling --help``, in the order in which they are shown."""

from __future__ import annotations

GAMES, PLAY, TRAIN, DATA, STUDY = PANELS = ("Games", "Play", "Train", "Data", "Study")

"""The Z-machine interpreter (C) and what reads its memory."""

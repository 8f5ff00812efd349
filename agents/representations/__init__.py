"""Benchmark of text encoders: `probes` decode game state from their vectors, `benchmark` compares encoders by them."""

"""The benchmark of encoders: `probes` say what can be read off their vectors, `benchmark` compares encoders by them."""

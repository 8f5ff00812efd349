"""Human studies: participants play games under the same conditions as agents, for a comparable human baseline.

`design` defines a study, `participant` tracks each participant's progress, `console` runs a study in a terminal,
`report` makes the tables. `triage` summarises transcripts, of studies and of other sessions, for game authors.
"""

"""Studies: people play games under the conditions of the agents, for a baseline that can stand beside theirs.

`design` is what a study consists of, `participant` how far somebody is in it, `console` leads them through, `report`
makes the tables.
"""

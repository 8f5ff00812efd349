"""How much the games of the planning author differ in structure.

    python benchmarks/diversity.py --games 5000 --jobs 2

Prints, for games of as many seeds and without ideas: distinct rule shapes (a game's actions, each as its verb, the
number and sorts of its nouns, preconditions and effects, with all names removed), sets of verbs, how often two games
have isomorphic task graphs (which action's conditions need what another action brings about), and the share of distinct
sentences.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import re
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import networkx as nx
import numpy as np

from starling.author.planning.sampling import planned_game
from starling.spec.model import Action, Condition, Effect, GameSpec
from starling.spec.prose_metrics import texts

PAIRS = 20_000
"""Pairs of games whose task graphs are compared."""


def measure(seed: int) -> dict[str, Any]:
    game = planned_game(seed)
    sentences = [s for text in texts(game) for s in re.split(r"(?<=[.!?])\s+", text) if len(s) > 20]
    return {
        "shape": digest(rule_shape(game)),
        "verbs": " ".join(sorted({action.command.split()[0] for action in game.actions})),
        "graph": graph_hash(game),
        "sentences": [digest(sentence) for sentence in sentences],
        "commands": len(game.walkthrough),
        "rooms": len(game.rooms),
    }


def digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:16]


def rule_shape(game: GameSpec) -> list[Any]:
    """The multiset of the shapes of a game's actions and rules."""
    sorts = {t.id: (t.kind, t.portable) for t in game.things}

    def role(id: str | None, action: Action | None) -> Any:
        if action is not None:
            for slot, ids in (("noun", action.noun), ("second", action.second), ("third", action.third)):
                if id in ids:
                    return slot
        return list(sorts[id]) if id in sorts else ("state" if id else None)

    def condition(c: Condition, action: Action | None) -> Any:
        return [c.test, c.negate, role(c.subject, action), role(c.value, action) if c.test == "in" else None]

    def effect(e: Effect, action: Action | None) -> Any:
        return [e.do, role(e.subject, action), role(e.value, action) if e.do == "move" else None]

    shapes: list[Any] = []
    for action in game.actions:
        nouns = [list(sorts[ids[0]]) for ids in (action.noun, action.second, action.third) if ids]
        needs = sorted(json.dumps(condition(r.condition, action)) for r in action.requires)
        effects = sorted(json.dumps(effect(e, action)) for e in action.effects)
        shapes.append([action.command.split()[0], nouns, needs, effects])
    for rule in game.rules:
        when = sorted(json.dumps(condition(c, None)) for c in rule.when)
        shapes.append(["rule", when, sorted(json.dumps(effect(e, None)) for e in rule.effects)])
    return sorted(shapes, key=json.dumps)


def graph_hash(game: GameSpec) -> str:
    """A hash of the task graph: isomorphic graphs have the same one."""
    facts: dict[tuple[str, str], int] = {}
    for number, action in enumerate(game.actions):
        for e in action.effects:
            facts[e.subject, e.value or ""] = number
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(range(len(game.actions)))
    for number, action in enumerate(game.actions):
        for r in action.requires:
            c = r.condition
            keys = [(c.subject, c.value or "")] if not c.negate else []
            keys += [(c.subject, "player")] if c.test == "held" else []
            for key in keys:
                if key in facts and facts[key] != number:
                    graph.add_edge(facts[key], number)
    return nx.weisfeiler_lehman_graph_hash(graph, iterations=4)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--games", type=int, default=5000)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    with ProcessPoolExecutor(arguments.jobs) as pool:
        found = list(pool.map(measure, range(arguments.games), chunksize=20))
    graphs = [entry["graph"] for entry in found]
    rng = np.random.default_rng(0)
    pairs = rng.integers(len(found), size=(PAIRS, 2))
    same = np.mean([graphs[a] == graphs[b] for a, b in pairs if a != b])
    sentences = Counter(itertools.chain.from_iterable(entry["sentences"] for entry in found))
    print(f"games                 {len(found):,}")
    print(f"rule shapes           {len({e['shape'] for e in found}):,}")
    print(f"verb sets             {len({e['verbs'] for e in found}):,}")
    print(f"isomorphic pairs      {same:.2%}")
    print(f"distinct sentences    {len(sentences) / sum(sentences.values()):.1%} of {sum(sentences.values()):,}")
    for name in ("commands", "rooms"):
        values = [e[name] for e in found]
        print(f"{name:<21} {min(values)} to {max(values)}, median {np.median(values):.0f}")


if __name__ == "__main__":
    main()

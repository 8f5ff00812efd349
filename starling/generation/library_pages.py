"""Generates the files of a folder of games: each game's source, walkthrough and card, the overview and the gallery."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median

from starling.analysis.verify import Verdict, verify
from starling.analysis.vocabulary import vocabulary
from starling.generation.card import card, escape_markdown
from starling.generation.game_stats import (
    EPISODES,
    MAX_LONG_STATES,
    MAX_STATES,
    RANDOM_STEPS,
    StatsFile,
    compute_stats,
    load_stats,
    save_stats,
    without_stats,
)
from starling.inform.render import render
from starling.library.catalog import game_id
from starling.library.game import Game
from starling.spec import overlap
from starling.spec import prose_metrics as prose
from starling.spec.model import GameSpec, load_spec
from starling.spec.overlap import idle_things, own_commands
from starling.util.errors import StarlingError, UnknownGameError
from starling.util.paths import write_file

OVERVIEW, GALLERY = "README.md", "GALLERY.md"
REST = 0.05
"""Share of the words that do not matter that a game may leave unknown without being listed."""


def read_games(folder: Path) -> dict[str, GameSpec]:
    """{folder name: game} of all games in a folder, sorted by name. Raises SpecError, and UnknownGameError if there are
    none."""
    specs = {p.parent.name: load_spec(p) for p in sorted(folder.glob("*/game.json"))}
    if not specs:
        raise UnknownGameError(f"{folder}: there are no games (folders with a game.json) in it")
    for name, spec in specs.items():
        if spec.id != name:
            raise UnknownGameError(f"{folder / name}: contains the game {spec.id!r}; name the folder like the game")
    return specs


def bring_up_to_date(folder: Path, again: bool = False, progress: Callable[[str], None] | None = None) -> list[Path]:
    """Regenerate all files of a folder of games and return those that changed.

    Every game is verified. Games whose rules changed are analysed first (all of them with ``again``), and the
    statistics are saved after each. Raises StarlingError for the first game that does not pass verification.
    """
    specs = list(read_games(folder).values())
    known = load_stats(folder)
    for spec in specs:
        if progress:
            progress(f"verify {spec.id}")
        verdict = verify(Game(spec))
        if not verdict.ok:
            raise StarlingError(f"{spec.id}: did not pass verification: {verdict.problems[0]}")
    for spec in specs if again else without_stats(specs, known):
        if progress:
            progress(f"analyse {spec.id}")
        known.games[spec.id] = compute_stats(spec)
        save_stats(folder, known)
    known.games = {spec.id: known.games[spec.id] for spec in specs}
    save_stats(folder, known)
    made = pages(folder)
    changed = _changed(made)
    for path in changed:
        write_file(path, made[path])
    return changed


def stale(folder: Path) -> list[Path]:
    """The files that are out of date, in order. Raises StarlingError if a game's statistics are missing."""
    return _changed(pages(folder))


def _changed(made: Mapping[Path, str]) -> list[Path]:
    return [path for path, text in made.items() if not path.exists() or path.read_bytes() != text.encode()]


def pages(folder: Path) -> dict[Path, str]:
    """{path: text} of all files generated from a folder's games and their statistics."""
    specs = list(read_games(folder).values())
    known = load_stats(folder)
    if unknown := without_stats(specs, known):
        raise StarlingError(f"{unknown[0].id}: changed since it was analysed; run `starling library`")
    made: dict[Path, str] = {}
    for spec in specs:
        home, stats = folder / spec.id, known.games[spec.id]
        made[home / "story.ni"] = render(spec).text
        made[home / "walkthrough.txt"] = "\n".join(spec.walkthrough) + "\n"
        # Games that do not pass verification have no statistics, so this one passed.
        made[home / "card.md"] = card(spec, Verdict(), stats)
    made[folder / OVERVIEW] = overview(specs, known)
    made[folder / GALLERY] = gallery(specs, known)
    return made


def gallery(specs: Sequence[GameSpec], known: StatsFile) -> str:
    """The gallery page: one row per game."""
    header = (
        "game",
        "idea",
        "skills",
        "difficulty",
        "split",
        "rooms",
        "objects",
        "relevant",
        "own commands",
        "tasks",
        "points",
        "shortest solution",
        "states",
        "branching",
        "random policy",
    )
    rows = []
    for spec in specs:
        found = known.games[spec.id]
        rows.append(
            (
                f"[{escape_markdown(spec.title)}]({spec.id}/card.md)<br>`{game_id(spec.id)}`",
                escape_markdown(spec.idea),
                ", ".join(spec.skills),
                spec.difficulty,
                spec.split,
                len(spec.rooms),
                len(spec.things),
                len(spec.things) - len(idle_things(spec)),
                len(own_commands(spec)),
                len(spec.tasks),
                spec.max_score,
                f"{'' if found.shortest_proved else '≤ '}{found.shortest}",
                f"{'' if found.closed else '> '}{found.states:,}",
                f"{found.branching:.1f}",
                f"{'' if found.random_exact else '~ '}{found.random_score:.0%}",
            )
        )
    return "\n".join(
        [
            "# Gallery",
            "",
            f"All {len(specs)} games, each linked to its card. The columns are explained in "
            f"[the overview]({OVERVIEW}#statistics). Generated by `starling library`.",
            "",
            *_table(header, rows, numbers=range(5, len(header))),
            "",
        ]
    )


def overview(specs: Sequence[GameSpec], known: StatsFile) -> str:
    """The overview page: contents and statistics of a folder of games."""
    sections = (
        _introduction(specs),
        _sizes(specs, known),
        _skills(specs),
        _solvability(specs, known),
        _words(specs),
        _prose(specs),
        _definitions(),
    )
    return "\n".join(line for section in sections for line in (*section, ""))


def _introduction(specs: Sequence[GameSpec]) -> list[str]:
    count = Counter(s.split for s in specs)
    long = count["long-train"] + count["long-eval"]
    skills = {skill for s in specs for skill in s.skills}
    example = game_id(specs[0].id)
    levels = ("easy", "medium", "hard")
    rows = [
        (
            split,
            *(sum(s.split == split and s.difficulty == level for s in specs) for level in levels),
            sum(s.split == split for s in specs),
        )
        for split in ("train", "eval", "long-train", "long-eval")
        if split in ("train", "eval") or long
    ]
    kinds = [f"{count['train']} for training and {count['eval']} for evaluation"]
    if long:
        kinds = [
            f"{len(specs) - long} short games, {kinds[0]}",
            f"and {long} long games, {count['long-train']} for training and {count['long-eval']} for evaluation",
        ]
    return [
        "# The library",
        "",
        f"{len(specs)} games from {len({s.idea for s in specs})} ideas: {', '.join(kinds)}, covering {len(skills)} "
        "skills. Every game can be won with the full score; the tests replay its walkthrough. The "
        f"[gallery]({GALLERY}) has one row per game.",
        "",
        "    starling list",
        f"    starling play {example}",
        f"    starling analyse {example}",
        "",
        f'In Python, after `import starling`: `gymnasium.make("starling/{example}-v0")`.',
        "",
        *_table(("", *levels, "all"), rows, numbers=range(1, 5)),
        "",
        "Each folder contains the game as data with its idea (`game.json`), its Inform 7 source (`story.ni`), a "
        "winning command sequence (`walkthrough.txt`) and a card of its facts (`card.md`). All files but `game.json` "
        "are generated by `starling library`, which also writes this page, the gallery and the statistics that both "
        "show (`figures.json`); `starling library --check` lists files that are out of date.",
        "",
        "The games were written with a large language model, using the same schema and checks as every other game.",
    ]


def _sizes(specs: Sequence[GameSpec], known: StatsFile) -> list[str]:
    short, long = ([s for s in specs if s.is_long == wanted] for wanted in (False, True))
    lines = ["## Sizes", ""]
    for heading, games in (("per short game" if long else "per game", short), ("per long game", long)):
        if games:
            lines += [*_table((heading, "min", "median", "max"), _size_rows(games, known), numbers=range(1, 4)), ""]
    found = [known.games[s.id] for s in specs]
    open_games = sum(not f.closed for f in found)
    smallest = min(f.states for f in found)
    largest = "more than " * bool(open_games) + f"{max(f.states for f in found):,}"
    bounds = f"up to {MAX_STATES:,} states were expanded" + f" (of a long game, {MAX_LONG_STATES:,})" * bool(long)
    return [
        *lines,
        f"Games have from {smallest:,} to {largest} states. {len(found) - open_games} were explored exhaustively; in "
        f"the other {open_games}, {bounds}.",
    ]


def _size_rows(specs: Sequence[GameSpec], known: StatsFile) -> list[tuple[str, ...]]:
    found = [known.games[s.id] for s in specs]
    columns: list[tuple[str, list[float], str]] = [
        ("rooms", [len(s.rooms) for s in specs], ",.0f"),
        ("objects", [len(s.things) for s in specs], ",.0f"),
        ("relevant objects", [len(s.things) - len(idle_things(s)) for s in specs], ",.0f"),
        ("game-specific commands", [len(own_commands(s)) for s in specs], ",.0f"),
        ("tasks", [len(s.tasks) for s in specs], ",.0f"),
        ("points", [s.max_score for s in specs], ",.0f"),
        ("shortest solution, commands", [f.shortest for f in found], ",.0f"),
        ("branching factor", [f.branching for f in found], ".1f"),
        ("random policy, share of points", [f.random_score for f in found], ".0%"),
        ("random policy, win rate", [f.random_win for f in found], ".1%"),
    ]
    return [(name, format(min(v), how), format(median(v), how), format(max(v), how)) for name, v, how in columns]


def _skills(specs: Sequence[GameSpec]) -> list[str]:
    found = overlap.measure(specs)
    rows = [(skill, *counts) for skill, counts in found.skills.items()]
    shared = [
        ("verbs of game-specific commands", *found.verbs),
        ("patterns of game-specific commands", *found.patterns),
        ("nouns of objects", *found.nouns),
        ("full names of objects", *found.names),
        ("names of rooms", *found.rooms),
    ]
    seen = [(name, total, part, f"{part / max(total, 1):.0%}") for name, total, part in shared]
    covered = "The training games cover every skill of the evaluation games."
    if found.new_skills:
        covered = f"Skills of evaluation games that no training game covers: {', '.join(found.new_skills)}."
    evaluated = sum(s.split == "eval" for s in specs)
    short = "This section is about the short games. " if any(s.is_long for s in specs) else ""
    return [
        "## Skills",
        "",
        *_table(("skill", "train", "eval"), rows, numbers=(1, 2)),
        "",
        f"{short}{covered} Of the {evaluated} evaluation games, {evaluated - len(found.new_pairs)} combine skills "
        f"that also occur together in some training game; {len(found.new_pairs)} combine skills in a new way. Every "
        "game has its own idea and setting. Vocabulary of the evaluation games, and how much of it also occurs in "
        "training games:",
        "",
        *_table(("", "in eval", "also in train", "share"), seen, numbers=(1, 2, 3)),
    ]


def _solvability(specs: Sequence[GameSpec], known: StatsFile) -> list[str]:
    found = {s.id: known.games[s.id] for s in specs}
    closed = {id: f for id, f in found.items() if f.closed}
    safe = sum(not f.dead_states for f in closed.values())
    terminating = sum(bool(f.dead_states) and not f.lasting_states for f in closed.values())
    dead_ended = [id for id, f in found.items() if f.dead_end]
    unsettled = [id for id, f in found.items() if f.unsettled and not f.dead_end]
    deviations = (
        f"- In the other {len(found) - len(closed)}, every command that deviates from a known solution was tried"
    )
    long = {s.id for s in specs if s.is_long and s.id not in closed}
    if long:
        others = len(found) - len(closed) - len(long)
        deviations = (
            f"- Of the {len(long)} long games only the solution was replayed; what becomes of commands that deviate "
            f"from it is undecided.\n- In the other {others}, every such command was tried"
        )
        unsettled = [id for id in unsettled if id not in long]
    if unsettled:
        deviations += f"; the outcome of some of these commands is undecided in {_names(unsettled)}."
    else:
        deviations += "." if dead_ended else ": none leads into a dead end."
    lines = [
        "## Solvability",
        "",
        "A dead end is a state from which the game never ends and the full score is unreachable.",
        "",
        f"- The full score is reachable in all {len(found)} games; in {sum(f.shortest_proved for f in found.values())} "
        "the shortest known solution is proved optimal.",
        f"- Of the {len(closed)} games explored exhaustively, {safe} keep the full score reachable from every "
        f"non-terminal state. In {terminating} more, a mistake or a delay can make it unreachable, but the game ends "
        "soon after.",
        deviations,
    ]
    if dead_ended:
        lines.append(f"- Games with a dead end: {_names(dead_ended)}.")
    return lines


def _names(ids: Iterable[str]) -> str:
    return ", ".join(f"[{game_id(id)}]({id}/card.md)" for id in ids)


def _words(specs: Sequence[GameSpec]) -> list[str]:
    found = {s.id: vocabulary(s) for s in specs}
    counts = [(len(v.missing), v.of_those_that_matter, len(v.missing_rest), v.of_the_rest) for v in found.values()]
    missing, matter, missing_rest, rest = (sum(column) for column in zip(*counts, strict=True))
    lines = [
        "## Words",
        "",
        "What descriptions, introductions and replies name, and whether the parser understands it where it is printed "
        "(`starling validate --words` lists it). Those that matter are things that are there to be looked at; the rest "
        "are notions, times, speech and comparisons.",
        "",
        f"- Unknown words that matter: {missing:,} of {matter:,}, in {sum(bool(v.missing) for v in found.values())} "
        f"of the {len(found)} games.",
        f"- Unknown words of the rest: {missing_rest:,} of {rest:,} ({missing_rest / max(rest, 1):.1%}).",
    ]
    rows = [
        (f"[{game_id(id)}]({id}/card.md)", f"{len(v.missing)} of {v.of_those_that_matter}",
         f"{len(v.missing_rest)} of {v.of_the_rest}")
        for id, v in found.items()
        if v.missing or len(v.missing_rest) > REST * v.of_the_rest
    ]  # fmt: skip
    return [*lines, "", *_table(("game", "matter", "rest"), rows, numbers=(1, 2))] if rows else lines


def _prose(specs: Sequence[GameSpec]) -> list[str]:
    found = prose.measure(specs)
    rows = [
        ("all games pooled", *(f"{value:.3f}" for value in found.distinct)),
        ("mean per game", *(f"{value:.3f}" for value in found.distinct_per_game)),
    ]
    return [
        "## Prose",
        "",
        f"{found.words:,} words of descriptions, reports and messages. Fraction of distinct n-grams (distinct-n):",
        "",
        *_table(("", "1", "2", "3", "4"), rows, numbers=range(1, 5)),
        "",
        f"{found.shared:.1%} of the distinct 4-grams occur in more than one game. The 5-grams and sentences that occur "
        "in most games:",
        "",
        *_table(("5-gram", "games"), found.phrases, numbers=(1,)),
        "",
        *_table(
            ("sentence of at least three words", "games"),
            [(escape_markdown(s), n) for s, n in found.sentences],
            numbers=(1,),
        ),
    ]


def _definitions() -> list[str]:
    return [
        "## Statistics",
        "",
        "- **relevant objects**: objects that an action with an effect, a rule, a task, an ending or a lock refers to, "
        "or that contain one of these; the others are scenery or distractors.",
        "- **game-specific (own) commands**: patterns with a verb defined by the game.",
        "- **shortest solution**: length in commands of the shortest known solution with the full score; ≤ if it is "
        "not proved optimal.",
        "- **states**: distinguishable world states; states that differ only in what can no longer matter are merged; "
        "> if exploration was not exhaustive.",
        "- **branching factor**: mean number of commands per explored state that change the world.",
        f"- **random policy**: mean normalised score after {RANDOM_STEPS} commands drawn uniformly from the admissible "
        f"ones, computed exactly from the state graph, or, marked ~, estimated from {EPISODES} episodes.",
        "",
        "How they are computed: [docs/graphs.md](../docs/graphs.md). They depend on the game only, not on the machine.",
    ]


def _table(header: Sequence[str], rows: Iterable[Sequence[object]], numbers: Iterable[int]) -> list[str]:
    right = set(numbers)
    line = "|".join("---:" if i in right else "---" for i in range(len(header)))
    return [f"| {' | '.join(header)} |", f"|{line}|", *(f"| {' | '.join(map(str, row))} |" for row in rows)]

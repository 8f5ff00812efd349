"""The pages of a folder of games: each game's source, walkthrough and card, the overview and the gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median

from starling.analysis.verify import Verdict, verify
from starling.generation.card import card, plain
from starling.generation.game_stats import (
    EPISODES,
    RANDOM_STEPS,
    STATES,
    FiguresFile,
    find_figures,
    load_figures,
    missing,
    save_figures,
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


def read_games(folder: Path) -> dict[str, GameSpec]:
    """{name of its folder: game} of all games in a folder, by name. Raises SpecError, and UnknownGameError if there
    are none."""
    found = {p.parent.name: load_spec(p) for p in sorted(folder.glob("*/game.json"))}
    if not found:
        raise UnknownGameError(f"{folder}: there are no games (folders with a game.json) in it")
    for name, spec in found.items():
        if spec.id != name:
            raise UnknownGameError(f"{folder / name}: holds the game {spec.id!r}; name the folder like the game")
    return found


def bring_up_to_date(folder: Path, again: bool = False, progress: Callable[[str], None] | None = None) -> list[Path]:
    """Write all pages of a folder of games; gives the files that changed.

    Games whose rules changed are analysed first (all of them with ``again``), and what was found is kept game by
    game. Every game is verified. Raises StarlingError for the first that does not pass.
    """
    specs = list(read_games(folder).values())
    known = load_figures(folder)
    for spec in specs:
        if progress:
            progress(f"verify {spec.id}")
        verdict = verify(Game(spec))
        if not verdict.ok:
            raise StarlingError(f"{spec.id}: did not pass verification: {verdict.problems[0]}")
    for spec in specs if again else missing(specs, known):
        if progress:
            progress(f"analyse {spec.id}")
        known.games[spec.id] = find_figures(spec)
        save_figures(folder, known)
    known.games = {spec.id: known.games[spec.id] for spec in specs}
    save_figures(folder, known)
    made = pages(folder)
    changed = _changed(made)
    for path in changed:
        write_file(path, made[path])
    return changed


def stale(folder: Path) -> list[Path]:
    """The files that are not what they should be, in order. Raises StarlingError where a game was not analysed."""
    return _changed(pages(folder))


def _changed(made: Mapping[Path, str]) -> list[Path]:
    return [path for path, text in made.items() if not path.exists() or path.read_bytes() != text.encode()]


def pages(folder: Path) -> dict[Path, str]:
    """{path: text} of all files that are made of a folder's games and their figures."""
    specs = list(read_games(folder).values())
    known = load_figures(folder)
    if unknown := missing(specs, known):
        raise StarlingError(f"{unknown[0].id}: changed since it was analysed; run `starling library`")
    made: dict[Path, str] = {}
    for spec in specs:
        home, figures = folder / spec.id, known.games[spec.id]
        made[home / "story.ni"] = render(spec).text
        made[home / "walkthrough.txt"] = "\n".join(spec.walkthrough) + "\n"
        # A game that does not pass verification gets no figures and no pages.
        made[home / "card.md"] = card(spec, Verdict(), figures)
    made[folder / OVERVIEW] = overview(specs, known)
    made[folder / GALLERY] = gallery(specs, known)
    return made


def gallery(specs: Sequence[GameSpec], known: FiguresFile) -> str:
    """One row for each game."""
    header = ("game", "idea", "skills", "difficulty", "split", "rooms", "objects", "that matter", "own actions",
              "tasks", "points", "shortest solution", "states", "branching", "random play")  # fmt: skip
    rows = []
    for spec in specs:
        found = known.games[spec.id]
        rows.append((
            f"[{plain(spec.title)}]({spec.id}/card.md)<br>`{game_id(spec.id)}`", plain(spec.idea),
            ", ".join(spec.skills), spec.difficulty, spec.split, len(spec.rooms), len(spec.things),
            len(spec.things) - len(idle_things(spec)), len(own_commands(spec)), len(spec.tasks), spec.max_score,
            f"{'' if found.shortest_proved else '≤ '}{found.shortest}",
            f"{'' if found.closed else '> '}{found.states:,}", f"{found.branching:.1f}",
            f"{'' if found.random_exact else '~ '}{found.random_score:.0%}",
        ))  # fmt: skip
    return "\n".join([
        "# Gallery", "",
        f"All {len(specs)} games. `starling library` writes this page; what the columns mean is said in "
        f"[the overview]({OVERVIEW}#what-the-figures-mean). A game's name leads to its card.", "",
        *_table(header, rows, numbers=range(5, len(header))), "",
    ])  # fmt: skip


def overview(specs: Sequence[GameSpec], known: FiguresFile) -> str:
    """What there is in a folder of games, and figures on all of it."""
    sections = (_opening(specs), _sizes(specs, known), _skills(specs), _proofs(specs, known), _words(specs), _meaning())
    return "\n".join(line for section in sections for line in (*section, ""))


def _opening(specs: Sequence[GameSpec]) -> list[str]:
    train = [s for s in specs if s.split == "train"]
    skills = {skill for s in specs for skill in s.skills}
    example = game_id(specs[0].id)
    levels = ("easy", "medium", "hard")
    rows = [
        (split, *(sum(s.split == split and s.difficulty == level for s in specs) for level in levels),
         sum(s.split == split for s in specs))
        for split in ("train", "eval")
    ]  # fmt: skip
    return [
        "# The library", "",
        f"{len(specs)} games from {len({s.idea for s in specs})} ideas, {len(train)} to train on and "
        f"{len(specs) - len(train)} to evaluate on, over {len(skills)} skills. Each can be won with every point: its "
        "walkthrough is replayed by the tests. The [gallery](GALLERY.md) has a row for each.", "",
        "    starling list", f"    starling play {example}", f"    starling analyse {example}", "",
        f'In Python `gymnasium.make("starling/{example}-v0")`, after `import starling`.', "",
        *_table(("", *levels, "all"), rows, numbers=range(1, 5)), "",
        "Each folder holds the game as data with its idea (`game.json`), its Inform 7 source (`story.ni`), commands that "
        "win (`walkthrough.txt`) and what there is to know of it (`card.md`). All but `game.json` is made from it by "
        "`starling library`, which also writes this page, the gallery and the figures that both show "
        "(`figures.json`); `starling library --check` says what is out of date.", "",
        "The games were authored with a large language model, through the same schema and checks that any other game "
        "passes.",
    ]  # fmt: skip


def _sizes(specs: Sequence[GameSpec], known: FiguresFile) -> list[str]:
    found = [known.games[s.id] for s in specs]
    columns: list[tuple[str, list[float], str]] = [
        ("rooms", [len(s.rooms) for s in specs], ",.0f"),
        ("objects", [len(s.things) for s in specs], ",.0f"),
        ("objects that matter", [len(s.things) - len(idle_things(s)) for s in specs], ",.0f"),
        ("own actions", [len(own_commands(s)) for s in specs], ",.0f"),
        ("tasks", [len(s.tasks) for s in specs], ",.0f"),
        ("points", [s.max_score for s in specs], ",.0f"),
        ("shortest solution, commands", [f.shortest for f in found], ",.0f"),
        ("branching", [f.branching for f in found], ".1f"),
        ("random play, share of points", [f.random_score for f in found], ".0%"),
        ("random play, victories", [f.random_win for f in found], ".1%"),
    ]
    rows = [(name, format(min(v), how), format(median(v), how), format(max(v), how)) for name, v, how in columns]
    open_games = sum(not f.closed for f in found)
    smallest = min(f.states for f in found)
    largest = "more than " * bool(open_games) + f"{max(f.states for f in found):,}"
    return [
        "## Sizes", "", *_table(("of a game", "least", "median", "most"), rows, numbers=range(1, 4)), "",
        f"Games have from {smallest:,} to {largest} states. {len(found) - open_games} are explored completely; of the "
        f"other {open_games} up to {STATES:,} states were.",
    ]  # fmt: skip


def _skills(specs: Sequence[GameSpec]) -> list[str]:
    found = overlap.measure(specs)
    rows = [(skill, *counts) for skill, counts in found.skills.items()]
    shared = [
        ("verbs of own actions", *found.verbs), ("patterns of own actions", *found.patterns),
        ("nouns of objects", *found.nouns), ("whole names of objects", *found.names), ("names of rooms", *found.rooms),
    ]  # fmt: skip
    seen = [(name, most, part, f"{part / max(most, 1):.0%}") for name, most, part in shared]
    covered = "Every skill that a game to evaluate on needs is one of the games to train on."
    if found.new_skills:
        covered = f"Skills that only games to evaluate on need: {', '.join(found.new_skills)}."
    pairs = sum(s.split == "eval" for s in specs)
    return [
        "## Skills", "", *_table(("skill", "train", "eval"), rows, numbers=(1, 2)), "",
        f"{covered} Of the {pairs} games to evaluate on, {pairs - len(found.new_pairs)} ask for skills that a single "
        f"game to train on has together, {len(found.new_pairs)} combine them anew. The situations are new: "
        "each game has an idea and a place of its own. What is in the games to evaluate on, and how much of it is in "
        "those to train on as well:", "", *_table(("", "in eval", "seen in train", "share"), seen, numbers=(1, 2, 3)),
    ]  # fmt: skip


def _proofs(specs: Sequence[GameSpec], known: FiguresFile) -> list[str]:
    found = {s.id: known.games[s.id] for s in specs}
    closed = {id: f for id, f in found.items() if f.closed}
    safe = sum(not f.dead_states for f in closed.values())
    clocks = sum(bool(f.dead_states) and not f.lasting_states for f in closed.values())
    stuck = [id for id, f in found.items() if f.dead_end]
    unsettled = [id for id, f in found.items() if f.unsettled and not f.dead_end]
    lines = [
        "## What is proved", "",
        f"- The full score can be won in all {len(found)}; in {sum(f.shortest_proved for f in found.values())} the "
        "shortest way is proved to be so.",
        f"- Of the {len(closed)} that are explored completely, {safe} cannot be spoiled at all: from every state that "
        f"goes on the full score can be reached. In {clocks} more a blunder or lost time soon ends the game.",
        f"- In the other {len(found) - len(closed)} each command off a known solution was tried. ",
    ]  # fmt: skip
    lines[-1] += (
        f"Not settled for some of them in: {_names(unsettled)}."
        if unsettled
        else "None left a game that goes on for ever without hope."
    )
    if stuck:
        lines.append(f"- Can be brought into a state that goes on without hope of every point: {_names(stuck)}.")
    return lines


def _names(ids: Iterable[str]) -> str:
    return ", ".join(f"[{game_id(id)}]({id}/card.md)" for id in ids)


def _words(specs: Sequence[GameSpec]) -> list[str]:
    found = prose.measure(specs)
    rows = [
        ("all games together", *(f"{value:.3f}" for value in found.distinct)),
        ("each game, mean", *(f"{value:.3f}" for value in found.distinct_per_game)),
    ]  # fmt: skip
    return [
        "## Prose", "",
        f"{found.words:,} words of descriptions, reports and messages. Share of n-grams that are distinct:", "",
        *_table(("", "1", "2", "3", "4"), rows, numbers=range(1, 5)), "",
        f"{found.shared:.1%} of the distinct 4-grams occur in more than one game. What most games share, with the "
        "number of games:", "",
        *_table(("five words", "games"), found.phrases, numbers=(1,)), "",
        *_table(("sentence of three words or more", "games"),
                [(plain(s), n) for s, n in found.sentences], numbers=(1,)),
    ]  # fmt: skip


def _meaning() -> list[str]:
    return [
        "## What the figures mean", "",
        "- **objects that matter**: that an action with an effect, a rule, a task, an ending or a lock speaks of, or that "
        "hold one of these; the others are there to be looked at, or to mislead.",
        "- **shortest solution**: commands of the shortest way to every point that is known; ≤ where it is not proved "
        "that there is none shorter.",
        "- **states**: ways that the world can be, told apart by what can matter later; > where there are more than "
        "were explored.",
        "- **branching**: commands that change the world, per explored state.",
        f"- **random play**: mean share of the points after {RANDOM_STEPS} commands drawn from the admissible ones. "
        f"Computed from all states where they are known; else, marked ~, the mean of {EPISODES} episodes.",
        "",
        "How they are found: [docs/graphs.md](../docs/graphs.md). They depend on the game alone, not on the machine.",
    ]  # fmt: skip


def _table(header: Sequence[str], rows: Iterable[Sequence[object]], numbers: Iterable[int]) -> list[str]:
    right = set(numbers)
    line = "|".join("---:" if i in right else "---" for i in range(len(header)))
    return [f"| {' | '.join(header)} |", f"|{line}|", *(f"| {' | '.join(map(str, row))} |" for row in rows)]

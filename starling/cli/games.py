"""The commands on games: list, compile, validate, walkthrough, schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from starling.cli.panels import GAMES
from starling.util.errors import SpecError, StarlingError, UnknownGameError

# Heavy imports are inside the functions, to keep --help fast.
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def list_games(
    pattern: Annotated[str, typer.Argument(help="Ids or shell patterns, comma-separated.")] = "*",
    as_json: AsJson = False,
) -> None:
    """List the games of the library.

    Example: starling list '*garden*' --json
    """
    from starling.library.catalog import GameEntry, find

    def row(entry: GameEntry) -> dict[str, Any]:
        spec = entry.spec
        return {
            "id": entry.id,
            "title": spec.title,
            "idea": spec.idea,
            "skills": list(spec.skills),
            "split": spec.split,
            "difficulty": spec.difficulty,
            "max_score": spec.max_score,
            "env_id": entry.env_id,
            "rooms": len(spec.rooms),
            "things": len(spec.things),
            "walkthrough_length": len(spec.walkthrough),
            "folder": str(entry.folder),
        }

    rows = [row(entry) for entry in find(pattern)]
    if as_json:
        typer.echo(json.dumps({"games": rows}))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column("id", no_wrap=True)
    for name in ("title", "skills", "split", "difficulty"):
        table.add_column(name)
    table.add_column("points", justify="right")
    for game in rows:
        skills = ", ".join(game["skills"])
        points = str(game["max_score"])
        table.add_row(game["id"], game["title"], skills, game["split"], game["difficulty"], points)
    console = Console(markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = 160  # one line per game, for grep
    console.print(table)


def compile_game(
    source: Annotated[str, typer.Argument(help="Library id, game folder, game.json or Inform 7 source (.ni).")],
    out: Annotated[Path | None, typer.Option(file_okay=False, help="Folder to write NAME.z8 to.")] = None,
    page: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Web page to write: the game and an interpreter in one file.")
    ] = None,
    voice: Annotated[str | None, typer.Option(help="Voice to tell the game in; its game.json lists them.")] = None,
    as_json: AsJson = False,
) -> None:
    """Compile a game to a story file or a web page.

    --out gets NAME.z8 and NAME.symbols.json. The page plays the game in any browser, without a server. Prints the paths
    of the files.

    Example: starling compile BoilPasta --out build --page pasta.html
    """
    from starling.console.offline import offline_page
    from starling.inform.compiler import compile_source, compile_spec
    from starling.inform.render import read_source
    from starling.library.catalog import open_game
    from starling.spec.voices import in_voice
    from starling.util.paths import write_file

    if out is None and page is None:
        raise typer.BadParameter("say where to write: --out FOLDER, --page FILE.html or both", param_hint="--out")
    if Path(source).suffix == ".ni":
        if voice is not None:
            raise SpecError(f"{source}: only a game.json has voices; leave out --voice")
        name = title = Path(source).stem
        story = compile_source(read_source(Path(source)))
    else:
        spec = open_game(source).spec
        if voice is not None:
            spec = in_voice(spec, voice)
        name, title, story = spec.id, spec.title, compile_spec(spec)
    written: dict[str, Path] = {}
    if out is not None:
        written |= {"story": out / f"{name}.z8", "symbols": out / f"{name}.symbols.json"}
        write_file(written["story"], story.path.read_bytes())
        write_file(written["symbols"], story.symbols_path.read_bytes())
    if page is not None:
        written["page"] = page
        write_file(page, offline_page(title, story.path.read_bytes()))
    if as_json:
        typer.echo(json.dumps({kind: str(path) for kind, path in written.items()}))
    else:
        typer.echo("\n".join(map(str, written.values())))


def validate(
    paths: Annotated[list[str], typer.Argument(help="Game folders, game.json files, story files or library ids.")],
    words: Annotated[
        bool, typer.Option("--words", help="List words that a game prints but its parser does not know.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check games and replay their walkthroughs to a win.

    Folders are searched recursively. Exit code 1 if any game is invalid. Also counts things that the
    text mentions but the parser does not know in that place; these do not make a game invalid.

    Example: starling validate generated BoilPasta --json
    """
    results = []
    for path, name in _targets(paths):
        result = {"path": name, **_verdict(path, name)}
        results.append(result)
        if not as_json:
            typer.echo(_line(result))
            if words and result.get("vocabulary"):
                typer.echo(_unknown_words(result["vocabulary"]))
    if as_json:
        typer.echo(json.dumps({"results": results}))
    if not all(result["ok"] for result in results):
        raise typer.Exit(1)


def _targets(names: Sequence[str]) -> Iterator[tuple[Path | None, str]]:
    """(path, name to show); the path is None if the name is neither a file nor a library id."""
    from starling.library.catalog import find

    for name in names:
        path = Path(name)
        if path.is_dir() and not (path / "game.json").exists():
            found = sorted(file.parent for file in path.rglob("game.json"))
            yield from ((folder, str(folder)) for folder in found or [path])
        elif path.exists() or path.suffix:
            yield path, name
        else:
            try:
                yield from ((entry.folder, entry.id) for entry in find(name))
            except UnknownGameError:
                yield None, name


def _verdict(path: Path | None, name: str) -> dict[str, Any]:
    from starling.analysis.verify import Verdict, verify
    from starling.analysis.vocabulary import vocabulary
    from starling.spec.model import load_spec
    from starling.util.paths import is_story
    from starling.zmachine.machine import Machine

    try:
        if path is None:
            raise UnknownGameError(f"{name[:80]!r} is neither a file nor a library id; `starling list` lists the games")
        story = path if is_story(path) else path / "story.z8"
        if story.exists():
            Machine(story)
        if story == path:
            return Verdict().to_dict()
        if path.is_dir() and not (path / "game.json").exists():
            raise SpecError(f"{path}: no game.json found")
        spec = load_spec(path / "game.json" if path.is_dir() else path)
        verdict = verify(spec).to_dict()
        return {**verdict, "vocabulary": vocabulary(spec).to_dict()} if verdict["ok"] else verdict
    except StarlingError as error:
        return Verdict([str(error)]).to_dict()


def _line(result: dict[str, Any]) -> str:
    if not result["ok"]:
        return f"FAIL  {result['path']}  {_first(result['problems'])}"
    if result["commands"] is None:
        return f"ok    {result['path']}  story file is valid"
    line = f"ok    {result['path']}  {result['score']} of {result['max_score']} points in {result['commands']} commands"
    count = result["vocabulary"]["matter"]
    return f"{line}; {count} printed things are unknown to the parser (--words)" if count else line


def _unknown_words(found: dict[str, Any]) -> str:
    """The unknown words of a game, by place; first those that matter."""
    lines = []
    for unknown in sorted(found["unknown"], key=lambda u: (not u["matters"], u["place"])):
        sort = "thing" if unknown["matters"] else "word"
        known = f"; its noun is that of {unknown['known_as']}" if unknown["known_as"] else ""
        lines.append(f"      {sort} {unknown['phrase']!r}  {unknown['place']} ({unknown['path']}{known})")
        lines.append(f"          {unknown['sentence']}")
    return "\n".join(lines)


def _first(problems: Sequence[str]) -> str:
    more = f" (and {len(problems) - 1} more; `validate --json` lists all)" if len(problems) > 1 else ""
    return problems[0] + more


def walkthrough(
    game: Annotated[str, typer.Argument(help="Library id, game folder or game.json file.")],
    as_json: AsJson = False,
) -> None:
    """Print the commands that win a game with the full score.

    Example: starling walkthrough BoilPasta
    """
    from starling.library.catalog import game_id, open_game

    spec = open_game(game).spec
    if as_json:
        result = {"id": game_id(spec.id), "commands": spec.walkthrough, "max_score": spec.max_score}
        typer.echo(json.dumps(result))
    else:
        typer.echo("\n".join(spec.walkthrough))


def schema() -> None:
    """Print the JSON Schema of game.json.

    Example: starling schema > game.schema.json
    """
    from starling.spec.model import json_schema

    typer.echo(json.dumps(json_schema(), indent=1))


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    app.command("list", rich_help_panel=GAMES)(list_games)
    app.command("compile", rich_help_panel=GAMES)(compile_game)
    for command in (validate, walkthrough, schema):
        app.command(rich_help_panel=GAMES)(command)

"""Check that two builds of the games respond to every command identically, character by character.

    git worktree add ../before COMMIT                        # the kit as it was
    python benchmarks/same_answers.py build /tmp/before      # run there (or before the kit is changed)
    python benchmarks/same_answers.py build /tmp/after       # run here
    python benchmarks/same_answers.py compare /tmp/before /tmp/after

A regression test for changes of the kit, the renderer or the Inform templates that must not change what games print.
Both builds of a game are played in parallel, along the walkthrough and random walks. In every state on the way, all
candidate commands are sent, and a long list of odd ones: unknown words, ambiguous and missing nouns, "all", too many
words, abbreviations, answers to questions. Raw text, facts, score, moves, ending, and whether the story asks a question
must agree.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path

import numpy as np

from starling.inform.compiler import CHECKED_SWITCHES, RELEASE_SWITCHES, _compile
from starling.inform.render import render
from starling.library.candidates import Candidates
from starling.library.catalog import library_folder
from starling.library.world import World
from starling.spec.checks import check
from starling.spec.model import STANDARD_COMMANDS, GameSpec, load_spec
from starling.util.errors import StarlingError
from starling.zmachine._zmachine import Machine, Story
from starling.zmachine.symbols import Symbols

LIMIT = 50_000_000
ALWAYS = (
    "", " ", ",", "look", "l", "x", "examine", "look at", "take", "drop", "put", "go", "open", "eat", "wear", "i",
    "inv", "z", "wait", "wait a moment", "sk-room", "sk-items", "xyzzy", "take xyzzy", "xyzzy plugh", "take all",
    "drop all", "take everything", "drop all but", "examine all", "open all", "take two", "take three things",
    "examine me", "take me", "drop me", "eat me", "x myself", "x self", "put me in me", "wear me", "open me",
    "again", "g", "oops", "undo", "it", "take it", "x them", "x him", "x her", "north", "n", "go n", "s", "e", "w",
    "up", "d", "in", "out", "inside", "go outside", "ne", "go northwest", "directions", "x north", "take south",
    "go directions", "put north in south", "the", "a", "x the", "take the", "take a", "x 1", "x 5", "take 1", "one",
    "take one", "take all from", "put all in", "put in", "switch", "switch on", "turn on", "turn off", "take off",
    "take up", "pick up", "put down", "put on", "quit", "save", "restart", "restore", "version", "verify", "score",
    "yes", "no", "look look", "look at at", "in in", "inventory now", "examine nothing", "take of", "take another",
    "x my", "x my self", "x that", "x those", "take this", "x your former self", "x former", "unlock", "lock", "close",
    "unlock north with south", "go to", "go and", "and", "take and", "take , and", "take all and all", "but",
    "take all except", "me, look", "me, again", "me", "x player", "x room", "x yourself", "x light", "x lit",
    "take each", "every", "other", "take other", "take both",
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
    "look around the room and take everything that is not nailed down", "remove", "insert", "insert in", "read",
    "supercalifragilistic", "x supercalifragilistic",
)  # fmt: skip


class Player:
    """One build of a game on its machine."""

    def __init__(self, spec: GameSpec, folder: Path) -> None:
        self.spec = spec
        self._machine = Machine(Story((folder / "story.z8").read_bytes()))
        self.opening = self._machine.run(None, LIMIT)
        self._depth = self._machine.depth
        self.world = World(spec, Symbols.load(folder / "symbols.json"), self.memory())
        self.candidates = Candidates(spec, self.world)
        self.executed = 0
        self.commands = 0

    def memory(self) -> np.ndarray:
        return np.frombuffer(memoryview(self._machine), dtype=np.uint8)

    def send(self, command: str) -> tuple[object, ...]:
        """Send a command; gives everything observable about its effect."""
        if self._machine.halted:
            return ("halted",)
        text = self._machine.run(command.encode(), LIMIT)
        self.executed += self._machine.executed
        self.commands += 1
        memory = self.memory()
        return text, self._machine.depth != self._depth, self._machine.halted, *self.state(memory)

    def state(self, memory: np.ndarray) -> tuple[object, ...]:
        world = self.world
        return world.facts(memory), world.score(memory), world.moves(memory), world.ended(memory), world.won(memory)

    def asking(self) -> bool:
        return self._machine.depth != self._depth

    def save(self) -> bytes:
        return self._machine.save()

    def restore(self, state: bytes) -> None:
        self._machine.restore(state)


def specs(folders: list[Path], unchecked: bool = False) -> Iterator[GameSpec]:
    """Every valid game in the folders (``unchecked``: every readable one), each id once."""
    seen = set()
    for folder in folders:
        for path in sorted(folder.rglob("game.json")):
            try:
                spec = load_spec(path)
            except StarlingError:
                continue
            if spec.id not in seen and (unchecked or not check(spec)):
                seen.add(spec.id)
                yield spec


def build(spec: GameSpec, folder: Path, *, checked: bool = False) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        _compile(render(spec), Path(work), CHECKED_SWITCHES if checked else RELEASE_SWITCHES)
        symbols = Symbols.from_debug_file((Path(work) / "gameinfo.dbg").read_text("utf-8", errors="replace"))
        (folder / "symbols.json").write_text(symbols.to_json(), "utf-8")
        (folder / "story.z8").write_bytes((Path(work) / "story.z8").read_bytes())
    (folder / "game.json").write_text(spec.to_json(), "utf-8")


def odd(player: Player, chance: random.Random) -> Iterator[str]:
    """Unlikely commands, about the things in scope."""
    yield from ALWAYS
    names = player.candidates._names
    here = [names[id] for id in player.candidates.scope(player.memory())]
    everywhere = list(names.values())
    words = list(dict.fromkeys(w for name in here for w in name.split()))
    for name in here:
        yield from (f"x {name}", f"take {name}", f"get {name}", f"drop {name}", f"open {name}", f"close {name}",
                    f"eat {name}", f"wear {name}", f"take off {name}", f"take {name} off", f"look at the {name}",
                    f"pick up {name}", f"pick {name} up", f"switch {name} on", f"turn off {name}", f"remove {name}",
                    f"put down {name}", f"put on {name}", f"x {name} {name}", f"x {name} xyzzy", f"{name}",
                    f"{name}, go north", f"x my {name}", f"take all but {name}", f"take a {name} and the {name}",
                    f"take all from {name}", f"put all in {name}", f"put all on {name}", f"drop all except {name}",
                    f"unlock {name}", f"insert {name}", f"take three {name}", f"shut {name}",
                    f"read {name}")  # fmt: skip
    for word in words:
        yield from (f"x {word}", f"take {word}", f"drop {word}", f"put {word} in", f"x {word} {word}", f"open {word}")
    patterns = [a.command for a in player.spec.actions if a.command not in STANDARD_COMMANDS]
    patterns += [s for a in player.spec.actions for s in a.synonyms]
    for pattern in patterns:
        yield pattern.split()[0]
        yield pattern.replace(" {noun}", "").replace(" {second}", "")
        yield pattern.replace("{noun}", "xyzzy").replace("{second}", "plugh")
        yield pattern.replace("{noun}", "all").replace("{second}", chance.choice(here or ["it"]))
        yield pattern.replace("{noun}", chance.choice(everywhere)).replace("{second}", chance.choice(everywhere))
    if here:
        for pattern in [
            "put {noun} in {second}",
            "put {noun} on {second}",
            "take {noun} from {second}",
            "unlock {noun} with {second}",
            "lock {noun} with {second}",
            "insert {noun} into {second}",
            "take {noun} and {second}",
            "drop {noun} and {second}",
            "put {noun} {second}",
            "x {noun} , {second}",
            "take {noun} , {second} from {noun}",
            "put {noun} and {second} in {noun}",
            "look at {noun} on {second}",
            *patterns,
        ]:
            for _ in range(8):
                noun, second = chance.choice(here), chance.choice(here)
                yield pattern.replace("{noun}", noun).replace("{second}", second)
            yield pattern.replace("{noun}", chance.choice(words)).replace("{second}", chance.choice(words))
            yield pattern.replace("{noun}", chance.choice(everywhere)).replace("{second}", chance.choice(everywhere))
            yield pattern.replace("{noun}", "me").replace("{second}", chance.choice(here))
            yield pattern.replace("{noun}", chance.choice(here)).replace("{second}", "me")
            yield pattern.replace("{noun}", "north").replace("{second}", chance.choice(here))
            yield pattern.replace("{noun}", chance.choice(here)).replace("{second}", "xyzzy")


def compare_state(before: Player, after: Player, commands: list[str], chance: random.Random) -> list[str]:
    """Differences between the builds' responses to commands in the current state."""
    differences = []
    a, b = before.save(), after.save()
    for command in dict.fromkeys(commands):
        answers = [before.send(command), after.send(command)]
        if before.asking() and answers[0] == answers[1]:
            reply = chance.choice(["look", "north", "it", "all", "xyzzy", *before.candidates._names.values()])
            answers = [answers[0] + before.send(reply), answers[1] + after.send(reply)]
            command += f" / {reply}"
        if answers[0] != answers[1]:
            differences.append(f"{command!r}: before {_shown(answers[0])} after {_shown(answers[1])}")
        before.restore(a)
        after.restore(b)
    return differences


def _shown(answer: tuple[object, ...]) -> str:
    return " ".join(
        str(part)[:300] if isinstance(part, str) else "" if isinstance(part, list) else str(part)
        for part in map(lambda p: repr(p) if isinstance(p, str) else p, answer)
    )


def compare(job: tuple[Path, Path, int, int]) -> tuple[str, int, list[str], float, float]:
    """Compare two builds of a game: (id, commands, differences, instructions per command before, and after)."""
    old, new, walks, every = job
    spec = load_spec(old / "game.json")
    chance = random.Random(spec.id)
    before, after = Player(spec, old), Player(spec, new)
    differences = [] if before.opening == after.opening else [f"opening: {before.opening!r} {after.opening!r}"]
    start = before.save(), after.save()
    paths: list[list[str] | None] = [list(spec.walkthrough), *([None] * walks)]
    work = [0, 0, 0]
    for path in paths:
        before.restore(start[0])
        after.restore(start[1])
        for step in range(len(path) + 1 if path is not None else 40):
            if before.world.ended(before.memory()):
                differences += compare_state(before, after, ["look", "", "undo", "north", "xyzzy"], chance)
                break
            candidates = before.candidates.commands(before.memory())
            commands = [*candidates, *odd(before, chance)]
            if path is None:
                commands = chance.sample(commands, min(len(commands), 40))
            elif step % every:
                commands = candidates
            differences += compare_state(before, after, commands, chance)
            command = chance.choice(candidates) if path is None else path[step] if step < len(path) else "look"
            counts = before.executed, after.executed
            answers = before.send(command), after.send(command)
            if path is not None and step < len(path):
                work = [work[0] + 1, work[1] + before.executed - counts[0], work[2] + after.executed - counts[1]]
            if answers[0] != answers[1]:
                differences.append(f"step {step} {command!r}: {_shown(answers[0])} {_shown(answers[1])}")
                break
            if before.asking():
                break
    return spec.id, before.commands, differences, work[1] / max(work[0], 1), work[2] / max(work[0], 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("build", "compare"))
    parser.add_argument("folder", type=Path, nargs="+", help="build: output folder; compare: folders of both builds")
    parser.add_argument(
        "--games", type=Path, nargs="*", default=[library_folder()], help="folders with game.json files"
    )
    parser.add_argument("--unchecked", action="store_true", help="also build games that fail the spec's checks")
    parser.add_argument("--only", nargs="*", help="ids of games")
    parser.add_argument("--walks", type=int, default=3, help="random walks per game")
    parser.add_argument(
        "--every", type=int, default=1, help="send odd commands only in every n-th state of the walkthrough"
    )
    parser.add_argument("--checked", action="store_true", help="build with Inform's run-time checks")
    parser.add_argument("--processes", type=int, default=2)
    arguments = parser.parse_args()
    if arguments.what == "build":
        jobs = [
            (s, arguments.folder[0] / s.id, arguments.checked)
            for s in specs(arguments.games, arguments.unchecked)
            if not arguments.only or s.id in arguments.only
        ]
        with Pool(arguments.processes) as pool:
            pool.starmap(_build, jobs)
        print(f"{len(jobs)} games in {arguments.folder[0]}")
        return
    old, new = arguments.folder
    ids = sorted(f.name for f in old.iterdir() if (new / f.name / "story.z8").exists())
    if arguments.only:
        ids = [id for id in ids if id in arguments.only]
    total, wrong, ratios = 0, 0, []
    with Pool(arguments.processes) as pool:
        for id, commands, differences, was, now in pool.imap_unordered(
            compare, [(old / id, new / id, arguments.walks, arguments.every) for id in ids]
        ):
            total += commands
            wrong += len(differences)
            ratios.append((was, now))
            print(
                f"{id}: {commands} commands, {len(differences)} differ; {was:.0f} -> {now:.0f} instructions per command"
            )
            for difference in differences[:8]:
                print(f"    {difference}")
    was, now = (sum(r[i] for r in ratios) / len(ratios) for i in (0, 1))
    print(
        f"{len(ids)} games, {total} commands compared, {wrong} differ; {was:.0f} -> {now:.0f} instructions per command"
    )
    sys.exit(wrong > 0)


def _build(spec: GameSpec, folder: Path, checked: bool) -> None:
    try:
        build(spec, folder, checked=checked)
    except StarlingError as error:
        print(f"{spec.id}: {error}")


if __name__ == "__main__":
    main()

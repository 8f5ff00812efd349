"""Regenerates the screenshots in docs/images: python docs/screenshots.py [NAME ...]

Names: demo (of the README), console, web; by default all. Needs pip install pexpect pyte; web and console also need
chromium and pip install playwright.
"""

from __future__ import annotations

import html
import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
OUT = ROOT / "docs" / "images"
INK, PAPER = "#e8e6e0", "#16181d"
COLOURS = {"cyan": "#6fd3df", "green": "#8bd58b", "magenta": "#e59be8"}
CHARACTER, LINE, MARGIN, TITLE_BAR = 9.6, 21, 16, 34
"""Pixels of demo.svg: advance of a 16 px monospaced font, line height, margin, height of the title bar."""
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
"""SVG collapses ordinary spaces."""


def play(commands: list[str]) -> Any:
    """A terminal in which a session of BoilPasta has been played."""
    from tests.terminal import Terminal

    terminal = Terminal("play", "BoilPasta", tmp=Path(tempfile.mkdtemp()))
    terminal.until("0 moves")
    for command in commands:
        terminal.type(command + "\r")
        terminal.until(f"> {command}")
        terminal.settle()
    return terminal


def runs(row: Any, columns: int) -> Iterator[tuple[int, str, str, str, bool]]:
    """(column, text, colour, background, bold) for each stretch of equally styled cells in a row of the screen."""

    def style(column: int) -> tuple[str, str, bool]:
        cell = row[column]
        colour, background = (
            {"default": default, **COLOURS}.get(name, f"#{name}")
            for name, default in ((cell.fg, INK), (cell.bg, PAPER))
        )
        return (background, colour, cell.bold) if cell.reverse else (colour, background, cell.bold)

    for (colour, background, bold), cells in groupby(range(columns), style):
        numbers = list(cells)
        yield numbers[0], "".join(row[number].data for number in numbers), colour, background, bold


def demo() -> None:
    """demo.svg: a game being played, with its admissible commands offered for completion."""
    terminal = play(
        [
            "open cupboard",
            "take big pot",
            "put big pot in sink",
            "fill big pot",
            "take big pot",
            "put big pot on stove",
            "look",
            "take salt jar",
            "salt big pot",
        ]
    )
    terminal.type("\t")
    terminal.until("examine")
    terminal.settle()
    screen = terminal.screen
    terminal.process.close(force=True)
    first = next(y for y, line in enumerate(screen.display) if line.startswith("> look"))
    shapes: list[str] = []
    texts: list[str] = []
    for number, y in enumerate(range(first, screen.lines)):
        top = TITLE_BAR + MARGIN + number * LINE
        for column, text, colour, background, bold in runs(screen.buffer[y], screen.columns):
            left, width = MARGIN + column * CHARACTER, len(text) * CHARACTER
            if background != PAPER:
                shapes.append(
                    f'<rect x="{left:.1f}" y="{top}" width="{width:.1f}" height="{LINE}" fill="{background}"/>'
                )
            shown = text.strip()
            if shown:
                start = left + (len(text) - len(text.lstrip())) * CHARACTER
                weight = ' font-weight="700"' if bold else ""
                texts.append(
                    f'<text x="{start:.1f}" y="{top + 15}" textLength="{len(shown) * CHARACTER:.1f}" fill="{colour}"'
                    f"{weight}>{html.escape(shown, quote=False).replace(' ', NO_BREAK_SPACE)}</text>"
                )
    width = round(2 * MARGIN + screen.columns * CHARACTER)
    height = TITLE_BAR + 2 * MARGIN + (screen.lines - first) * LINE
    buttons = "".join(
        f'<circle cx="{20 + 20 * i}" cy="{TITLE_BAR // 2}" r="6" fill="{colour}"/>'
        for i, colour in enumerate(("#ee6a5f", "#f5bd4f", "#61c454"))
    )
    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        'role="img" aria-labelledby="title">',
        '<title id="title">starling play BoilPasta: a game in the console, with score and admissible commands</title>',
        f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="9" fill="{PAPER}" stroke="#6b7080"/>',
        buttons,
        f'<g font-family="\'DejaVu Sans Mono\', Menlo, Consolas, monospace" font-size="16" fill="{INK}">',
        f'<text x="{width // 2}" y="{TITLE_BAR // 2 + 6}" text-anchor="middle" fill="#a3a8b4">',
        "starling play BoilPasta</text>",
        *shapes,
        *texts,
        "</g>",
        "</svg>",
    ]
    (OUT / "demo.svg").write_text("\n".join(svg) + "\n", encoding="utf-8")


def console() -> None:
    """console.png: a session in a terminal, with /why, /map and /hint."""
    from playwright.sync_api import sync_playwright

    from tests.test_web import CHROMIUM

    terminal = play(["open cupboard", "fill big pot", "/why", "take big pot", "go east", "/map", "/hint"])
    terminal.until(" to win)")
    terminal.type("go w\t")
    terminal.until("> go west")
    terminal.settle()
    screen = terminal.screen
    terminal.process.close(force=True)
    rows = (
        "".join(
            f'<span style="color: {colour}; background: {background}; font-weight: {700 if bold else 400}">'
            f"{html.escape(text)}</span>"
            for _, text, colour, background, bold in runs(screen.buffer[y], screen.columns)
        )
        for y in range(screen.lines)
    )
    style = f"margin: 0; padding: 14px 18px; display: inline-block; font: 15px/1.3 monospace; background: {PAPER};"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 760})
        page.set_content(f'<!doctype html><pre style="{style}">{chr(10).join(rows)}</pre>')
        page.locator("pre").screenshot(path=OUT / "console.png")
        browser.close()


def web() -> None:
    """library.png, game.png and play.png, the same on a phone (NAME-phone.png), consent.png and questions.png."""
    from playwright.sync_api import sync_playwright

    from starling.study.design import Study, open_study
    from tests.test_web import CHROMIUM, Server

    folder = Path(tempfile.mkdtemp())
    open_study(folder / "study", Study())
    wide: dict[str, Any] = {"viewport": {"width": 1000, "height": 760}}
    phone: dict[str, Any] = {"viewport": {"width": 360, "height": 640}, "is_mobile": True, "has_touch": True}
    server = Server(folder, "--study", folder / "study")
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            library(browser.new_context(**wide).new_page(), server.url, "")
            library(browser.new_context(**phone).new_page(), server.url, "-phone")
            questions(browser.new_context(**wide).new_page(), server.url)
            browser.close()
    finally:
        server.stop(signal.SIGKILL)


def library(page: Any, url: str, suffix: str) -> None:
    """The library, a game's page, and play: on a phone as it begins, else after a few commands."""
    from tests.test_web import PASTA, fill

    page.goto(f"{url}/?difficulty=hard")
    page.screenshot(path=OUT / f"library{suffix}.png")
    page.goto(f"{url}/games/PerishableOne")
    if not suffix:
        page.locator("summary").click()
    page.screenshot(path=OUT / f"game{suffix}.png", full_page=not suffix)
    page.goto(f"{url}/games/BoilPasta")
    page.get_by_role("button", name="Play").click()
    page.get_by_role("log").wait_for()
    commands = [] if suffix else [*PASTA.walkthrough[:4], "/map"]
    for number, command in enumerate(commands, start=1):
        fill(page, command)
        page.wait_for_function("n => document.querySelectorAll('.typed').length === n", arg=number)
    if commands:
        page.get_by_label("What do you do?").press_sequentially("ta")
        page.keyboard.press("Tab")
        page.wait_for_function("() => document.getElementById('matches').textContent")
    page.screenshot(path=OUT / f"play{suffix}.png")


def questions(page: Any, url: str) -> None:
    """A study's consent form, and its questions after a game."""
    from tests.test_web import fill

    page.goto(f"{url}/study")
    page.get_by_role("button", name="Begin").click()
    page.locator(".prose").wait_for()
    page.screenshot(path=OUT / "consent.png")
    page.get_by_role("button", name="I agree").click()
    page.get_by_role("button", name="Start practice").click()
    for _ in range(2):
        fill(page, "/quit")
        with page.expect_navigation():
            page.get_by_role("link", name="Continue").click()
    page.get_by_role("group").first.wait_for()
    page.screenshot(path=OUT / "questions.png")


def main(names: list[str]) -> None:
    """Make the pictures of these targets; all if ``names`` is empty."""
    targets = {"demo": demo, "console": console, "web": web}
    unknown = [name for name in names if name not in targets]
    if unknown:
        sys.exit(f"unknown target {unknown[0]!r}; choose from {', '.join(targets)}")
    OUT.mkdir(exist_ok=True)
    for name in names or targets:
        targets[name]()


if __name__ == "__main__":
    os.environ.setdefault("STARLING_DATA", tempfile.mkdtemp())
    main(sys.argv[1:])

"""Draws terminal.svg: a real session with thinctl's sandbox in a pseudo-terminal.

Usage: python terminal.py PROGRAM > terminal.svg   (needs the package `rich`; see terminal.sh)
"""

import io
import os
import pty
import re
import shlex
import subprocess
import sys
import tempfile
import termios
from datetime import datetime, timedelta, timezone

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.cells import cell_len, chop_cells
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

COLUMNS = 98
DEVICE = "kvud5jzsvWHvOvYfLHxNgrAg"
# What is typed, and what is answered where the program asks.
SESSION = [
    ("thinctl --sandbox device list --columns id,name,status,lastPostureAt --limit 8", ""),
    (f"thinctl --sandbox device deregister {DEVICE}", "y\n"),
    (f"thinctl --sandbox device get {DEVICE} --query device.status", ""),
    ("thinctl --sandbox environment delete 1nzq51ap0 --yes", ""),
]
START = datetime(2026, 11, 22, 12, tzinfo=timezone.utc)
BETWEEN_COMMANDS = timedelta(seconds=6)
FONTS = "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace"
# As rich draws it.
CELL_WIDTH = 12.2


def run(program, line, answer, home, now):
    """Runs a command on a terminal of its own and returns everything that the terminal shows."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (40, COLUMNS))
    env = {"HOME": home, "TERM": "xterm-256color", "THINCTL_NOW": now.strftime("%Y-%m-%dT%H:%M:%SZ")}
    command = [program, *shlex.split(line)[1:]]
    child = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=env)
    os.close(theirs)
    shown = b""
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError:  # Linux says so when the other end is closed.
            break
        if not part:
            break
        shown += part
        if answer and shown.endswith(b"] "):
            os.write(ours, answer.encode())
            answer = ""
    os.close(ours)
    child.wait()
    return shown.decode().replace("\r\n", "\n")


def lines_of(text):
    """Breaks lines where a terminal does: at its edge."""
    for line in text.split("\n", allow_blank=True):
        pieces = chop_cells(line.plain, COLUMNS)
        edges = [sum(map(len, pieces[:count])) for count in range(1, len(pieces))]
        yield from line.divide(edges)


def split_wide(text):
    """Makes runs of wide characters pieces of their own, so that each piece gets its true place."""
    for wide in re.finditer(r"[\u1100-\uffdc]+", text.plain):
        text.stylize("none", wide.start(), wide.end())
    return text


def true_width(match):
    """Corrects the width of a piece, which rich counts in characters instead of cells."""
    return f'{match[1]}"{cell_len(match[4]) * CELL_WIDTH:g}"{match[3]}{match[4]}<'


def main():
    program = os.path.abspath(sys.argv[1])
    console = Console(
        record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    with tempfile.TemporaryDirectory() as home:
        for number, (line, answer) in enumerate(SESSION):
            shown = run(program, line, answer, home, START + number * BETWEEN_COMMANDS)
            prompt = Text.assemble(("$ ", "bold green"), line)
            for text in (prompt, Text.from_ansi(shown.rstrip("\n"))):
                for piece in lines_of(text):
                    console.print(split_wide(piece), no_wrap=True, highlight=False)
    form = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    form = form.replace("Fira Code, monospace", FONTS)
    svg = console.export_svg(title="thinctl", theme=MONOKAI, code_format=form, unique_id="thinctl")
    wide = r'(<text [^>]*textLength=)"([0-9.]+)"([^>]*>)([^<]*[\u1100-\uffdc][^<]*)<'
    sys.stdout.write(re.sub(wide, true_width, svg) + "\n")


main()

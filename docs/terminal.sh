#!/usr/bin/env bash
# Draws docs/terminal.svg anew from a real session. Needs Rust, and Python 3.11 or newer with access to PyPI.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo build --locked
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3 -m venv "$tools"
"$tools/bin/pip" install --quiet 'rich==15.0.0'
"$tools/bin/python" docs/terminal.py target/debug/thinctl >"$tools/terminal.svg"
mv "$tools/terminal.svg" docs/terminal.svg

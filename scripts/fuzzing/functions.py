"""The functions that a person can bind to keys: those of libedit, which the tests know, and ours."""
from pathlib import Path

LIST = Path(__file__).resolve().parents[2] / "Tests/TerminalTests/functions.txt"
OURS = """complete search cancel suspend end-or-delete insert-paste take-hint clear-screen redraw ignore end set-mark exchange-mark
  kill-region copy-region copy-word older newer oldest older-alike newer-alike restore-line last-word"""
FUNCTIONS = LIST.read_text(encoding="utf-8").split() + [f"konto-{name}" for name in OURS.split()]

"""What the random input is made of: the shipped scenarios, their words, and what programs stumble over."""
import re
from pathlib import Path

# Where texts, numbers, encodings and paths are apt to go wrong.
STUMBLING_BLOCKS = [
    "", " ", "\t", "\r", "\r\n", "\0", "\x1b[31m", "\x7f", "\x85", "\u00a0", "\u200b", "\u00ad", "\u200d",
    "\u202e", "\u2028", "\ufeff", "\ufffe", "\U0010ffff", "e\u0301" * 40, "👩‍👩‍👧‍👦", "ż", "Z\u0307", "ﷺ",
    "\"", "\\", "\\u{", "\\u{110000}", "\\u{D800}", "$", "${", "$$", "${}", "->", "=>", "=> =>", "-> ->",
    "=", "==", "!=", "<=", "~", "#", "#!", ">", ":", ":::", "0", "-1", "9" * 30, "00000000",
    "9223372036854775807", "-9223372036854775808", "1e309", "0x10", "٣", "0000-00-00",
    "9999-12-31T23:59:59", "2026-02-30", "2026-01-05T24:00", "-0001-01-01", "999999999999d", "3650d",
    "3651d", "-1s", "0s", "::stop-commands::x", "##[group]", "%s%n", "<b>&amp;]]>", "{\"a\":", "not ok 1",
    "1..0", "()" * 40, "(" * 200, "[" * 200, "a" * 300, "a" * 5000, "/", ".", "..", "/dev/null",
    "/dev/zero", "a.scn", "nosuch.scn", "--", "-", "-c", "none", "off",
]
RAW_BLOCKS = [
    b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\xef\xbb\xbf", b"\xfe\xff", b"\0" * 9, b"\r\r\n",
]


class Corpus:
    """The scenario files below a folder, their lines and words; `files` are texts."""

    def __init__(self, folder):
        paths = sorted(Path(folder).rglob("*.scn"))
        self.files = [path.read_text(encoding="utf-8") for path in paths]
        lines = {line.strip() for text in self.files for line in text.splitlines()}
        self.lines = sorted(line for line in lines if line and line[0] not in "#>")
        words = {word for line in self.lines for word in re.findall(r"[^\s\"]+", line)}
        self.words = sorted(words | {part for word in words for part in re.split(r"[=:]", word) if part})

"""Swift sources as the checks read them: comments and texts blanked out, code of interpolations kept."""
import re
from dataclasses import dataclass
from pathlib import Path

BEGINNING = re.compile(r'//|/\*|#*"""|#*"')


def blanked(text):
    """The text with every comment and string literal as blanks, so that offsets and lines stay."""
    parts, last = [], 0
    for start, end in _code(text):
        parts += [re.sub(r"[^\n]", " ", text[last:start]), text[start:end]]
        last = end
    return "".join(parts)


def _code(text):
    """The ranges of the text that are code."""
    ranges, index = [], 0
    while match := BEGINNING.search(text, index):
        ranges.append((index, match.start()))
        index = _end(text, match, ranges)
    return ranges + [(index, len(text))]


def _end(text, match, ranges):
    mark = match.group()
    if mark == "//":
        return _find(text, "\n", match.end(), 0)
    if mark == "/*":
        return _find(text, "*/", match.end(), 2)
    return _string(text, match.end(), mark, ranges)


def _find(text, end, start, length):
    found = text.find(end, start)
    return len(text) if found < 0 else found + length


def _string(text, index, mark, ranges):
    """Behind the end of a string that begins before index; what is interpolated is code."""
    hashes = mark.count("#")
    end, escape = mark.lstrip("#") + "#" * hashes, "\\" + "#" * hashes
    while index < len(text) and not text.startswith(end, index):
        if text.startswith(escape + "(", index):
            index = _interpolation(text, index + len(escape) + 1, ranges)
        elif text.startswith(escape, index):
            index += len(escape) + 1
        else:
            index += 1
    return index + len(end)


def _interpolation(text, index, ranges):
    start, depth = index, 1
    while index < len(text):
        if text[index] == '"':
            ranges.append((start, index))
            mark = '"""' if text.startswith('"""', index) else '"'
            start = index = _string(text, index + len(mark), mark, ranges)
            continue
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            break
        index += 1
    ranges.append((start, index))
    return index + 1


@dataclass(frozen=True)
class Source:
    """A file of a module."""

    path: str
    module: str
    folder: str
    text: str
    code: str


def sources(root):
    """Every file under Sources."""
    base = Path(root) / "Sources"
    return [_source(path, base) for path in sorted(base.rglob("*.swift"))]


def _source(path, base):
    module, *folders = path.relative_to(base).parent.parts
    text = path.read_text(encoding="utf-8")
    return Source(f"Sources/{path.relative_to(base)}", module, "/".join(folders) or ".", text, blanked(text))

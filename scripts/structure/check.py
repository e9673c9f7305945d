"""The rules of the house that need more than a pattern: python3 check.py [root of the repository]."""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from catchalls import catch_alls
from circles import file_circles, folder_circles
from citations import lost_citations
from imports import undeclared_imports, wrong_imports
from source import sources

# A few files that are one thing may know each other.
MOST_FILES = 5


def complaints(root):
    """What is wrong, as (rule, lines)."""
    files = sources(root)
    yield "the arrows point downwards only", list(wrong_imports(files))
    package = Path(root, "Package.swift").read_text(encoding="utf-8")
    yield "Package.swift names what a target imports", undeclared_imports(files, package)
    yield from circle_complaints(files)
    yield "what is cited is in the documents", list(lost_citations(root))
    found = [
        f"{file.path}:{number}: {line}"
        for file in files for number, line, has_reason in catch_alls(file) if not has_reason
    ]
    yield f"a catch-all over an enum says why behind // on its line ({len(found)} do not)", found


def circle_complaints(files):
    edges = [f"{edge} ({', '.join(sorted(names)[:4])})" for edge, names in folder_circles(files).items()]
    yield "no circle between the folders of a module", edges
    large = [" ".join(circle) for circle in file_circles(files, MOST_FILES)]
    yield f"no circle of more than {MOST_FILES} files", large


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    wrong = [(rule, lines) for rule, lines in complaints(root) if lines]
    for rule, lines in wrong:
        print(f"structure: {rule}", *lines, sep="\n", file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

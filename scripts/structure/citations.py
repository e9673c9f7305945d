"""What code, tests and scripts cite is in the repository: an article of the documents, or a heading in one."""
import re
from pathlib import Path

# By what name the articles of a module are cited: “the procedure, Guards”.
BOOKS = {
    "procedure": ("Activation", "TrustedProfile"),
    "language": ("CommandLanguage",),
    "store": ("Journal",),
    "house": ("konto",),
}
DOCUMENT = re.compile(r"\b[A-Z][A-Z-]+\.md\b")
LINK = re.compile(r"<doc:([\w/-]+)[^>]*>")
BOOK = re.compile(r"\b[Tt]he (" + "|".join(BOOKS) + r"), ([A-Z][^\n.;:)`]*)")
# The comment goes on in the next line.
FOLD = re.compile(r"\n\s*(?:///?|#) ?")


def lost_citations(root):
    """Citations of what there is not, as lines."""
    root = Path(root)
    articles = {path.stem: path for path in root.glob("Sources/*/*.docc/*.md")}
    headings = {book: _headings(root, modules) for book, modules in BOOKS.items()}
    for path in _citing(root):
        text = path.read_text(encoding="utf-8", errors="replace")
        for number, cited in _lost(text, articles, headings, root):
            yield f"{path.relative_to(root)}:{number}: {cited}"


def _citing(root):
    for top in ("Sources", "Tests", "scripts"):
        for path in sorted((root / top).rglob("*")):
            is_text = path.suffix in ("", ".swift", ".scn", ".h") or path.suffix == ".py" and path.parent != Path(__file__).parent
            if path.is_file() and is_text and "__pycache__" not in path.parts:
                yield path


def _headings(root, modules):
    found = set()
    for module in modules:
        for path in root.glob(f"Sources/{module}/{module}.docc/*.md"):
            lines = path.read_text(encoding="utf-8").splitlines()
            found |= {line.lstrip("#").strip().lower() for line in lines if line.startswith("#")}
    return found


def _lost(text, articles, headings, root):
    for match in DOCUMENT.finditer(text):
        if not (root / match.group()).exists():
            yield _line(text, match), match.group()
    for match in LINK.finditer(text):
        if match.group(1).split("/")[-1] not in articles:
            yield _line(text, match), match.group()
    folded = FOLD.sub(lambda found: " " * len(found.group()), text)
    for match in BOOK.finditer(folded):
        words = " ".join(match.group(2).lower().split())
        if not any(words == heading or re.match(re.escape(heading) + r"\W", words) for heading in headings[match.group(1)]):
            yield _line(text, match), " ".join(match.group().split())


def _line(text, match):
    return text.count("\n", 0, match.start()) + 1

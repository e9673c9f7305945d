"""`case _` and `default` over enums: each says why behind `//` on its line, else it hides the next case that is added."""
import re

CATCH_ALL = re.compile(r"^( *)(?:case _|default) *:", re.MULTILINE)
REASON = re.compile(r"//\s*\S")
MEMBER = re.compile(r"(?<![\w)\]?])\.[a-z]")


def catch_alls(file):
    """The lines of catch-alls beside patterns with a leading point, that is over enums; (number, line, has a reason)."""
    texts, lines = file.text.split("\n"), file.code.split("\n")
    for match in CATCH_ALL.finditer(file.code):
        index = file.code.count("\n", 0, match.start())
        if _is_over_enum(lines[:index], match.group(1)):
            yield index + 1, texts[index].strip(), bool(REASON.search(texts[index]))


def _is_over_enum(before, margin):
    for line in reversed(before):
        if line.startswith(margin) and not line.startswith(margin + " "):
            if line.startswith(margin + "case ") and MEMBER.search(line.split(":")[0].split(" where ")[0]):
                return True
            if re.search(r"\bswitch\b", line):
                return False
        elif line.strip() and not line.startswith(margin):
            return False
    return False

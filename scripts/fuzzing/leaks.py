"""Secrets looked for in bytes: as they are, in groups, over lines, in other letters, as UTF-16, hexadecimal, base64."""
import base64
import re
from dataclasses import dataclass

SHORTEST = 6
ESCAPE = re.compile(rb"\x1b\[[0-9;?]*[ -/]*[@-~]")
BETWEEN = rb"(?:[ \t\r\n\-./_,]|\xc2\xa0|\xe2\x80[\x90-\x95\xaf]|\xe2\x94[\x80-\xbf]){0,8}"
DIGITS = re.compile(rb"[0-9]+")
LONG_HEX = re.compile(rb"[0-9a-fA-F]{12,}")
LONG_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{8,}")


@dataclass(frozen=True)
class Secret:
    """A text and what it is: pin, code, pesel, password, one-time-password, token."""
    kind: str
    text: str

    @property
    def is_number(self):
        return self.text.isdigit()

    def pieces(self):
        """What gives it away: of a number the whole, of any other text each stretch of six characters."""
        text = self.text.encode().lower()
        return {text} if self.is_number else {text[at:at + SHORTEST] for at in range(len(text) - SHORTEST + 1)}


class Finder:
    """Looks for many secrets at once."""

    def __init__(self, secrets):
        self.secrets = sorted(secrets, key=lambda secret: (secret.kind, secret.text))
        self.numbers = {secret.text.encode(): secret for secret in self.secrets if secret.is_number}
        self.lengths = {len(number) for number in self.numbers}
        self.letters = [(piece, secret) for secret in self.secrets if not secret.is_number for piece in secret.pieces()]

    def found(self, data):
        """Each secret that the data tells, with where in its own form it stands: (secret, form, offset)."""
        seen = set()
        for form, view in views(data):
            for secret, at in [*self.found_numbers(view), *self.found_letters(view)]:
                if secret not in seen:
                    seen.add(secret)
                    yield secret, form, at

    def found_letters(self, view):
        lowered = view.lower()
        for piece, secret in self.letters:
            if (at := lowered.find(piece)) >= 0:
                yield secret, at

    def found_numbers(self, view):
        """Chunks of digits that are such a number, or together make one up."""
        chunks = list(DIGITS.finditer(view))
        for first, chunk in enumerate(chunks):
            number, last = chunk.group(), first
            while len(number) < max(self.lengths, default=0) and last + 1 < len(chunks):
                if number in self.numbers:
                    break
                between = view[chunks[last].end():chunks[last + 1].start()]
                if not re.fullmatch(BETWEEN, between):
                    break
                last += 1
                number += chunks[last].group()
            if number in self.numbers and is_whole(view, chunk.start(), chunks[last].end(), number):
                yield self.numbers[number], chunk.start()


def is_whole(view, start, end, number):
    """Whether it is no part of a hash; a short number must also stand by itself."""
    around = re.search(rb"[0-9a-fA-F]*\Z", view[max(0, start - 64):start]).group() + re.match(
        rb"[0-9a-fA-F]*", view[end:end + 64]).group()
    if len(number) >= 8:
        return len(around) < 16
    return not around and not re.search(rb"[0-9A-Za-z.:]\Z", view[max(0, start - 1):start])


def views(data):
    """The data as it is, and as whoever decodes it would read it."""
    yield "as it is", data
    if b"\x1b" in data:
        yield "without escapes", ESCAPE.sub(b"", data)
    if b"\0" in data:
        yield "UTF-16", data.replace(b"\0", b"")
    if b"\\u00" in data or b"%" in data or b"&#" in data:
        yield "escaped", unescaped(data)
    for form, decoded in (("hexadecimal", hexadecimal(data)), ("base64", from_base64(data))):
        if decoded:
            yield form, decoded


def unescaped(data):
    for pattern in (rb"\\u00([0-9a-fA-F]{2})", rb"%([0-9a-fA-F]{2})", rb"&#x([0-9a-fA-F]{2});"):
        data = re.sub(pattern, lambda found: bytes([int(found[1], 16)]), data)
    return re.sub(rb"&#(\d{1,3});", lambda found: bytes([int(found[1]) & 255]), data)


def hexadecimal(data):
    runs = [run.group() for run in LONG_HEX.finditer(data)]
    return b"\n".join(bytes.fromhex(run[: len(run) // 2 * 2].decode()) for run in runs)


def from_base64(data):
    """Every run that may be base64, decoded from each of its four beginnings."""
    texts = [run.group().replace(b"-", b"+").replace(b"_", b"/") for run in LONG_BASE64.finditer(data)]
    return b"\n".join(base64.b64decode(padded(text[start:])) for text in texts for start in range(4))


def padded(text):
    """What of the text base64 can end with, filled up to groups of four."""
    text = text[:-1] if len(text) % 4 == 1 else text
    return text + b"=" * (-len(text) % 4)

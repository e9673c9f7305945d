"""The ways in which a session is carried out, each with all that it wrote and what of that may show which secrets."""
import json
from collections import Counter
from dataclasses import dataclass, field

import keyboard
import scenario
from sessions import Rehearsal, play

# The store knows people by their PESEL; README says so.
KNOWN_TO_STORES = {"pesel"}
NOTHING = Counter()
REPORTS = "text", "tap", "junit", "json", "html", "github"


@dataclass
class Written:
    """Something that the program wrote. Each secret may be in it as often as it is allowed."""
    name: str
    data: bytes
    allowed: Counter = field(default_factory=Counter)
    exempt: set = field(default_factory=set)
    shown: int = 0


class Way:
    """A session that was rehearsed, and all that was written in it."""
    # What the person, or this search, has written.
    OWN = ".in", ".out", ".err", "rehearsal.err"

    def __init__(self, round, options, lengths=(8, 20, 40)):
        self.round, self.options, self.written = round, options, []
        self.rehearsal = Rehearsal(round, options)
        try:
            play(self.rehearsal, round.random.choice(lengths))
            self.at_work()
        finally:
            self.rehearsal.end()
        self.repeated = self.rehearsal.repeated()
        for line in self.rehearsal.lines:
            # As the value, in what is shown, and in the line that takes it.
            gave = Counter({secret: 3 for secret in line.gave})
            for record in line.records:
                self.add(f"JSON of {line.text!r}", json.dumps(record, ensure_ascii=False).encode(), gave + self.repeated)
        self.add("standard error of the rehearsal", round.read("rehearsal.err"))

    def at_work(self):
        """Called while the session is still open."""

    def add(self, name, data, allowed=NOTHING, exempt=frozenset()):
        self.written.append(Written(name, data, allowed, exempt))

    def run(self, name, *arguments, given=NOTHING, repeats=False, typed=b""):
        """Carries the program out: it may show what its acts gave, and repeat what was typed if this is for who typed it."""
        ended = self.round.run(arguments, typed)
        repeated = self.repeated if repeats else NOTHING
        self.add(f"{name}: standard output", ended.out, given + repeated)
        self.add(f"{name}: standard error", ended.err, repeated)

    def end(self, *own):
        """Adds every file that is left in the folder, but the person's own, and the names of all."""
        for path in sorted(self.round.folder.rglob("*")):
            name = str(path.relative_to(self.round.folder))
            if path.is_file() and name not in (*self.OWN, *own):
                self.add(name, path.read_bytes())
                self.add("the names of files", name.encode())
        return self.written, self.rehearsal


def world(round):
    return "--empty", "--seed", "5", "--lang", round.random.choice(["pl", "en"])


def pipe(round):
    way = Way(round, world(round))
    text = "".join(line.text + "\n" for line in way.rehearsal.lines).encode()
    for form in ("text", "table"):
        way.run(f"pipe, {form}", *way.options, "--output", form, given=way.rehearsal.given(), repeats=True, typed=text)
    return way.end()


def lines(round):
    """-c stops at the first line that is not as expected, so each mistake comes behind what went well."""
    way = Way(round, world(round))
    everything = way.rehearsal.lines
    good = [line for line in everything if not line.is_mistake and line.record.get("expected")]
    bad = [line for line in everything if line not in good]
    for last in round.random.sample(bad, min(len(bad), 4)):
        given = [line.text for line in everything[:everything.index(last)] if line in good] + [last.text]
        arguments = [part for text in given for part in ("-c", text)]
        for form in ("text", "json"):
            allowed = way.rehearsal.given(3)
            way.run(f"-c, {form}", *way.options, "--output", form, *arguments, given=allowed, repeats=True)
    return way.end()


def run(round):
    way = Way(round, ("--empty", "--seed", "1", "--lang", "en"))
    good = round.write("good.scn", scenario.good(way.rehearsal))
    bad = round.write("bad.scn", scenario.bad(way.rehearsal))
    named = round.write(f"{way.rehearsal.people[0].pesel}.scn", b"login\n")
    for form in ("text", "json"):
        way.run(f"run, {form}", "run", "--output", form, good, given=way.rehearsal.given(3), repeats=True)
        for verb in ("run", "check"):
            way.run(f"{verb} of mistakes, {form}", verb, "--output", form, bad, repeats=True)
    way.run("fmt of mistakes", "fmt", bad, repeats=True)
    way.run("fmt --diff", "fmt", "--diff", "--lang", "pl", good)
    way.run("fmt", "fmt", good)
    for verb in ("run", "check", "test", "fmt"):
        way.run(f"{verb} of a telling name", verb, named, named + "x")
    return way.end(good, bad, named)


def test(round):
    way = Way(round, ("--empty", "--seed", "1", "--lang", "en"))
    texts = {kind: getattr(scenario, kind)(way.rehearsal) for kind in ("good", "bad", "wrong", "table")}
    good, bad, wrong, table = (round.write(f"{kind}.scn", text) for kind, text in texts.items())
    for kind in REPORTS:
        language = round.random.choice(["pl", "en"])
        reports = f"--report={kind}=report.{kind}", "--report=text"
        way.run(f"test, {kind}", "test", "--lang", language, *reports, good, wrong, table)
        way.run(f"test, {kind} on standard output", "test", "--report", kind, wrong, table)
    way.run("test --list", "test", "--list", good, wrong, table)
    way.run("test --rerun-failed", "test", "--rerun-failed", wrong)
    way.run("test --coverage", "test", "--coverage", table)
    way.run("test --output json", "test", "--output", "json", wrong)
    way.run("test of mistakes", "test", bad, repeats=True)
    way.run("test --update", "test", "--update", wrong)
    return way.end(good, bad, wrong, table)


def prompt(round):
    way = Way(round, world(round))
    colour, columns = round.random.choice(["always", "never"]), round.random.choice([60, 100])
    terminal = keyboard.Terminal(round.program, [*way.options, "--color", colour], rows=50, columns=columns)
    told = bytearray(terminal.read_until(keyboard.READY) or b"")
    for line in way.rehearsal.lines:
        told += answer(terminal, line.text)
    terminal.type(b"\x04")
    ended, _ = terminal.close()
    round.note(ended)
    way.add("the terminal", bytes(told), way.rehearsal.given() + way.repeated)
    return way.end()


def answer(terminal, text):
    """What the program answers to a line: all behind its own mark that the line is taken, so not its echo."""
    start = len(terminal.written)
    terminal.type(text.encode() + b"\r")
    told = terminal.read_until(keyboard.READY, start, seconds=2)
    if told is None and not terminal.has_ended():
        terminal.type(b"\x03")  # asks for a password
        told = terminal.read_until(keyboard.READY, start)
    return (told or b"").partition(keyboard.TAKEN)[2]


class StoreWay(Way):
    """Also looks at the store while it is open. A secret that is known was read in the inbox, so it is no longer there."""

    def at_work(self):
        for name in ("s.db", "s.db-wal", "s.db-shm"):
            self.add(f"{name}, open", self.round.read(name), exempt=KNOWN_TO_STORES)


def store(round):
    way = StoreWay(round, ("--store", "s.db", "--as", "admin"), (8, 20))
    looks = b"audit\naccounts\nverify\nas support\naudit act=show\nfind osoba\n"
    for form in ("text", "table", "json"):
        way.run(f"audit, {form}", *way.options, "--output", form, typed=looks)
    for action in ("info", "verify", "export", "rebuild"):
        way.run(f"store {action}", "store", action, "s.db")
    way.run("store backup", "store", "backup", "s.db", "copy.db")
    for name in ("s.db", "s.db-wal", "copy.db"):
        way.add(name, round.read(name), exempt=KNOWN_TO_STORES)
    return way.end("s.db", "s.db-wal", "s.db-shm", "copy.db")


WAYS = {"pipe": pipe, "lines": lines, "run": run, "test": test, "prompt": prompt, "store": store}

"""The ways in which a session is carried out, each with all that it wrote and what of that may show which secrets."""
import json
from collections import Counter
from dataclasses import dataclass, field

import keyboard
import scenario
from sessions import Rehearsal, play

# The store knows people by their PESEL; README says so.
KNOWN_TO_STORES = {"pesel"}
# What the person wrote themselves.
OWN = ("commands", ".in")


@dataclass
class Written:
    """Something that the program wrote. Each secret may be in it as often as it is allowed."""
    name: str
    data: bytes
    allowed: Counter = field(default_factory=Counter)
    exempt: set = field(default_factory=set)
    shown: int = 0


def rehearsed(round, *options):
    rehearsal = Rehearsal(round, options or world(round))
    try:
        play(rehearsal, round.random.choice([8, 20, 40]))
    finally:
        rehearsal.end()
    written = [
        Written(f"JSON of {line.text!r}", json.dumps(record, ensure_ascii=False).encode(),
                Counter({secret: 2 for secret in line.gave}) + rehearsal.repeated())
        for line in rehearsal.lines for record in line.records]
    return rehearsal, written + [Written("standard error", round.read("rehearsal.err"))]


def world(round):
    return "--empty", "--seed", "5", "--lang", round.random.choice(["pl", "en"])


def both(name, ended, given=Counter(), repeated=Counter()):
    """Both outputs: the first may show what acts gave, each what may be repeated."""
    return [
        Written(f"{name}: standard output", ended.out, given + repeated),
        Written(f"{name}: standard error", ended.err, repeated)]


def left_behind(round, *but):
    """Every file in the folder that is not the person's own."""
    for path in sorted(round.folder.rglob("*")):
        name = str(path.relative_to(round.folder))
        if path.is_file() and name not in (*OWN, ".out", ".err", "rehearsal.err", *but):
            yield Written(name, path.read_bytes())
        if path.is_file():
            yield Written("the names of files", name.encode() if name not in but else b"")


def pipe(round):
    options = world(round)
    rehearsal, written = rehearsed(round, *options)
    text = "".join(line.text + "\n" for line in rehearsal.lines).encode()
    for form in ("text", "table"):
        ended = round.run([*options, "--output", form], text)
        written += both(f"pipe, {form}", ended, rehearsal.given(), rehearsal.repeated())
    return written + list(left_behind(round)), rehearsal


def lines(round):
    """-c stops at the first line that is not as expected, so each mistake comes behind what went well."""
    options = world(round)
    rehearsal, written = rehearsed(round, *options)
    good = [line for line in rehearsal.lines if not line.is_mistake and line.record.get("expected")]
    bad = [line for line in rehearsal.lines if line not in good]
    for last in round.random.sample(bad, min(len(bad), 4)) or [None]:
        before = [line for line in rehearsal.lines[:rehearsal.lines.index(last) if last else None] if line in good]
        arguments = [part for line in before + [last] * bool(last) for part in ("-c", line.text)]
        for form in ("text", "json"):
            ended = round.run([*options, "--output", form, *arguments])
            written += both(f"-c, {form}", ended, rehearsal.given(2), rehearsal.repeated())
    return written + list(left_behind(round)), rehearsal


def run(round):
    rehearsal, written = rehearsed(round, "--empty", "--seed", "1", "--lang", "en")
    good, bad = round.write("good.scn", scenario.good(rehearsal)), round.write("bad.scn", scenario.bad(rehearsal))
    for form in ("text", "json"):
        written += both(f"run, {form}", round.run(["run", "--output", form, good]), rehearsal.given(2), rehearsal.repeated())
        for verb in ("run", "check"):
            written += both(f"{verb} of mistakes, {form}", round.run([verb, "--output", form, bad]), Counter(), rehearsal.repeated())
    written += both("fmt of mistakes", round.run(["fmt", bad]), Counter(), rehearsal.repeated())
    written += both("fmt --diff", round.run(["fmt", "--diff", "--lang", "pl", good]), rehearsal.repeated())
    written += both("fmt", round.run(["fmt", good]))
    named = round.write(f"{rehearsal.people[0].pesel}.scn", b"login\n")
    written += [text for verb in ("run", "check", "test", "fmt") for text in both(f"{verb} of a telling name", round.run([verb, named, named + "x"]))]
    return written + list(left_behind(round, good, bad, named)), rehearsal


def test(round):
    rehearsal, written = rehearsed(round, "--empty", "--seed", "1", "--lang", "en")
    good, bad = round.write("good.scn", scenario.good(rehearsal)), round.write("bad.scn", scenario.bad(rehearsal))
    wrong = round.write("wrong.scn", scenario.wrong(rehearsal))
    table = round.write("table.scn", scenario.table(rehearsal))
    own = (good, bad, wrong, table)
    for kind in ("text", "tap", "junit", "json", "html", "github"):
        name = f"report.{kind}"
        language = round.random.choice(["pl", "en"])
        ended = round.run(["test", "--lang", language, f"--report={kind}={name}", "--report=text", good, wrong, table])
        written += both(f"test, {kind}", ended)
        written += both(f"test, {kind} on standard output", round.run(["test", "--report", kind, wrong, table]))
    for options in (["--list", good, wrong, table], ["--rerun-failed", wrong], ["--coverage", table], ["--output", "json", wrong]):
        written += both(f"test {options[0]}", round.run(["test", *options]))
    written += both("test of mistakes", round.run(["test", bad]), Counter(), rehearsal.repeated())
    written += both("test --update", round.run(["test", "--update", wrong]))
    return written + list(left_behind(round, *own)), rehearsal


def prompt(round):
    options = world(round)
    rehearsal, written = rehearsed(round, *options)
    terminal = keyboard.Terminal(round.program, [*options, "--color", round.random.choice(["always", "never"])], rows=50, columns=round.random.choice([60, 100]))
    told = bytearray(terminal.read_until(keyboard.READY) or b"")
    for line in rehearsal.lines:
        told += typed(terminal, line.text)
        if terminal.has_ended():
            break
    terminal.type(b"\x04")
    ended, _ = terminal.close()
    round.note(ended)
    written.append(Written("the terminal", bytes(told), rehearsal.given()))
    return written + list(left_behind(round)), rehearsal


def typed(terminal, text):
    """What the program answers to a line: all behind its own mark that the line is taken, so not its echo."""
    start = len(terminal.written)
    terminal.type(text.encode() + b"\r")
    told = terminal.read_until(keyboard.READY, start, seconds=5)
    if told is None and not terminal.has_ended():
        terminal.type(b"\x03")  # asks for a password
        told = terminal.read_until(keyboard.READY, start)
    return (told or b"").partition(keyboard.TAKEN)[2]


def store(round):
    options = ("--store", "s.db", "--as", "admin")
    rehearsal = Rehearsal(round, options)
    try:
        play(rehearsal, round.random.choice([8, 20]))
        written = [in_store(name, round.read(name)) for name in ("s.db", "s.db-wal", "s.db-shm")]
    finally:
        rehearsal.end()
    for form in ("text", "table", "json"):
        ended = round.run([*options, "--output", form], b"audit\naccounts\nverify\nas support\naudit act=show\nfind osoba\n")
        written += both(f"audit, {form}", ended)
    for action in (["info"], ["verify"], ["export"], ["rebuild"]):
        written += both(f"store {action[0]}", round.run(["store", *action, "s.db"]))
    written += both("store backup", round.run(["store", "backup", "s.db", "copy.db"]))
    written += [in_store(name, round.read(name)) for name in ("s.db", "s.db-wal", "copy.db")]
    return written + list(left_behind(round, "s.db", "s.db-wal", "s.db-shm", "copy.db")), rehearsal


def in_store(name, data):
    """A store and what lies beside it: a secret that is known was read in the inbox, and is no longer there."""
    return Written(name, data, exempt=KNOWN_TO_STORES)


WAYS = {"pipe": pipe, "lines": lines, "run": run, "test": test, "prompt": prompt, "store": store}

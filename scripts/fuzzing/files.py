"""Random input against what reads files, lines and arguments."""
import verdicts

LANGUAGES = ["--lang", "pl"], ["--lang", "en"], []
REPORTS = ["text", "tap", "junit", "json", "html", "github"]


def check(round):
    name = round.write("a.scn", round.mutation.file())
    found = round.run(["check", *round.random.choice(LANGUAGES), name])
    told = round.run(["check", "--output", "json", "--stdin-path", name, "-"], round.read(name))
    round.complain(verdicts.of_json_lines("check --output json", told.out), told)
    if found.status != told.status and {found.status, told.status} <= {0, 1, 2}:
        round.complain([f"check says {found.status} of the file and {told.status} of its text"], told)


def run(round):
    name = round.write("a.scn", round.mutation.file())
    found = round.run(["check", name])
    done = round.run(["run", *round.random.choice(LANGUAGES), name])
    told = round.run(["run", "--output", "json", name])
    round.complain(verdicts.of_json_lines("run --output json", told.out), told)
    if done.status != told.status:
        round.complain([f"run ends with {done.status}, as JSON with {told.status}"], told)
    if (found.status == 2) != (done.status == 2):
        round.complain([f"check says {found.status}, run {done.status}"], done)


def fmt(round):
    text = round.mutation.file()
    before = round.run(["check", "-"], text)
    once = round.run(["fmt", *round.random.choice(LANGUAGES), "-"], text)
    if once.status:
        return
    twice = round.run(["fmt", "-"], once.out)
    if twice.out != once.out:
        round.complain(["fmt changes what it wrote"], twice)
    after = round.run(["check", "-"], once.out)
    if (before.status == 2) != (after.status == 2):
        round.complain([f"check says {before.status} before fmt and {after.status} after it"], after)
    name = round.write("a.scn", text)
    round.run(["fmt", "--diff", name])
    round.run(["fmt", name])
    if b"\r" not in text and round.read(name) != round.run(["fmt", "-"], text).out:
        round.complain(["fmt writes something else into a file than to standard output"])


def test(round):
    names = [round.write(f"{letter}.scn", round.mutation.file()) for letter in "ab"[:round.random.choice([1, 1, 2])]]
    reports = round.random.sample(REPORTS, round.random.choice([1, 2, 6]))
    options = [f"--report={kind}=report.{kind}" for kind in reports]
    for option in ["--repeat", "2"], ["--fail-fast"], ["--shuffle"], ["--coverage"], ["--jobs", "3"], ["--timeout", "9s"]:
        if round.random.random() < 0.2:
            options += option
    done = round.run(["test", *options, *round.random.choice(LANGUAGES), *names])
    for kind in reports:
        if done.status in (0, 1):
            round.complain(verdicts.of_report(kind, round.read(f"report.{kind}")), done)
    if round.random.random() < 0.3:
        round.run(["test", "--list", *names])
        round.run(["test", "--rerun-failed", *names])
    if round.random.random() < 0.3:
        update(round, names)


def update(round, names):
    done = round.run(["test", "--update", *names])
    if done.status == 0 and round.run(["test", *names]).status != 0:
        round.complain(["what --update wrote is not as expected"], done)


def lines(round):
    """-c: the practice world, an empty one, JSON, a table."""
    given = [part for _ in range(round.random.choice([1, 2, 6])) for part in ("-c", round.mutation.line())]
    ended = round.run([*options(round), *given])
    if "json" in ended.command:
        round.complain(verdicts.of_json_lines("-c", ended.out), ended)


def pipe(round):
    text = "\n".join(round.mutation.line() for _ in range(round.random.choice([1, 10, 60])))
    ended = round.run(options(round), round.mutation.bytes(text + "\n"))
    if "json" in ended.command:
        round.complain(verdicts.of_json_lines("standard input", ended.out), ended)


def options(round):
    chosen = list(round.random.choice(LANGUAGES))
    for option in [["--empty"], ["--output", "json"], ["--output", "table"], ["--seed", "7"], ["--as", "support"]]:
        if round.random.random() < 0.25 and option[0] not in chosen:
            chosen += option
    return chosen


def usage(round):
    """Arguments in any order; what may be written stays in the folder of this round."""
    round.write("a.scn", round.mutation.file())
    known = [
        "run", "check", "fmt", "test", "store", "info", "verify", "export", "create", "clock", "a.scn", "s.db", "-c",
        "--lang", "pl", "--as", "--seed", "--output", "json", "--color", "never", "--store", "--read-only", "--empty",
        "--tags", "--name", "--report", "junit", "--list", "--jobs", "--repeat", "--timeout", "--min-coverage",
        "--check", "--brief", "--help", "--version",
    ]
    words = [
        round.random.choice(known) if round.random.random() < 0.75 else round.mutation.word()
        for _ in range(round.random.choice([1, 2, 3, 5, 9]))
    ]
    round.run([word for word in words if is_inside(word)], b"print a\n")


def is_inside(word):
    """Whether a word names nothing outside of the folder, and is none of the devices: a path is opened, and written."""
    return "/" not in word and ".." not in word

"""What must hold of what the program writes, whatever it was given."""
import json
import re
import xml.etree.ElementTree as xml

# Escape sequences and other controls are for terminals alone; a difference has the line ends of its file.
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|\xc2[\x80-\x9f]")


def of_text(name, data):
    """Complaints about a text that is for people or for other programs."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"{name} is no UTF-8 at byte {error.start}"
    if found := CONTROL.search(data):
        yield f"{name} has the raw control character {found.group()!r} at byte {found.start()}"


def of_json_lines(name, data):
    for number, line in enumerate(data.decode("utf-8", "replace").split("\n")[:-1], 1):
        try:
            json.loads(line)
        except ValueError as error:
            yield f"{name}: line {number} is no JSON: {error}"
            return


def of_report(kind, data):
    """Complaints about a whole report of `test`."""
    yield from of_text(f"the report {kind}", data)
    try:
        if kind == "junit":
            xml.fromstring(data)
        elif kind == "json":
            json.loads(data)
        elif kind == "tap":
            yield from of_tap(data.decode("utf-8").split("\n"))
    except (xml.ParseError, ValueError) as error:
        yield f"the report {kind} cannot be read: {error}"


def of_tap(lines):
    plans = [int(plan[1]) for line in lines if (plan := re.match(r"1\.\.(\d+)", line))]
    tests = [int(test[1]) for line in lines if (test := re.match(r"(?:not )?ok (\d+)", line))]
    if plans != [len(tests)] or tests != list(range(1, len(tests) + 1)):
        yield f"the report tap has the plans {plans} and {len(tests)} tests"

"""Random sessions, carried out once to learn which secrets the program gives, and then in every other way."""
import json
import re
import subprocess
from collections import Counter
from dataclasses import dataclass, field

from leaks import Secret
from people import Person, mistyped, quoted, slip, spoken

GIVING = {"issue-pin": "pin", "answer": "code"}


@dataclass
class Line:
    """A line as it was typed, and what it led to."""
    text: str
    records: list
    gave: set = field(default_factory=set)

    @property
    def is_mistake(self):
        return any("verb" not in record for record in self.records) or not self.records

    @property
    def record(self):
        return self.records[-1]


class Rehearsal:
    """A session through a pipe, as JSON: each line's answer is read before the next line is chosen."""

    def __init__(self, round, options):
        self.round, self.random, self.lines, self.number = round, round.random, [], 0
        # What people type where nothing tells that it is a secret.
        self.spoken = set()
        self.secrets, self.people = set(), [Person(number, round.random) for number in range(3)]
        with open(round.folder / "rehearsal.err", "wb") as errors:
            self.process = round.program.start([*options, "--output", "json"], subprocess.PIPE, subprocess.PIPE, errors)

    def say(self, text):
        """Sends a line and reads what it led to; a line printed behind it tells where that ends."""
        text = re.sub(r"[\r\n\0]", " ", text)
        self.number += 2
        self.process.stdin.write(f"{text}\nprint end\n".encode())
        self.process.stdin.flush()
        line = Line(text, list(self.answers()))
        for record in line.records:
            self.learn(record, line)
        self.lines.append(line)
        return line

    def speak(self, person, line):
        word = Secret("password", person.a_password())
        self.spoken.add(word)
        return self.say(line(self.random, person, word.text))

    def answers(self):
        while data := self.process.stdout.readline():
            record = json.loads(data)
            if record.get("line") == self.number and record.get("verb") == "print":
                return
            yield record
        raise EOFError(f"the session ended behind: {self.lines[-1].text if self.lines else ''}")

    def learn(self, record, line):
        if record.get("result") != "ok":
            return
        if kind := GIVING.get(record["verb"]) if record.get("value") else None:
            line.gave.add(Secret(kind, record["value"]))
        for row in record.get("rows", []) if record["verb"] == "inbox" else []:
            line.gave |= {Secret(kind, row[kind]) for kind in ("token", "one-time-password", "code") if kind in row}
        self.secrets |= line.gave

    def end(self):
        self.process.stdin.close()
        self.round.program.wait(self.process, self.round.program.limits.seconds)
        self.process.stdout.close()
        self.round.program.end(self.process)
        self.secrets |= self.spoken.union(*(person.secrets for person in self.people))

    def given(self, times=1):
        """How often each secret may be shown: once for each act that gave it; a code also in what to do with it."""
        counts = Counter(secret for line in self.lines for secret in line.gave)
        return Counter({secret: max(times, 2 * (secret.kind == "code")) * count for secret, count in counts.items()})

    def repeated(self):
        """What may be shown to whoever typed it, as often as they like."""
        return Counter({secret: 1000 for secret in self.spoken})


def play(rehearsal, length):
    """Accounts are made, and people do at random what people do."""
    random = rehearsal.random
    rehearsal.say('facility brzoza "Szpital pod Brzozą"')
    for person in rehearsal.people:
        password = f" password={quoted(random, person.new_password())}" if random.random() < 0.7 else ""
        phone = " phone=600100100" if random.random() < 0.7 else ""
        rehearsal.say(f'create-account {person.login} "{person.name}" pesel={person.pesel}{phone}{password}')
    for _ in range(length):
        person = random.choice(rehearsal.people)
        if random.random() < 0.25:
            rehearsal.say(mistyped(random, person, known(rehearsal, person)))
        elif random.random() < 0.1:
            rehearsal.speak(person, spoken)
        else:
            for line in random.choice(DEEDS)(rehearsal, person):
                if random.random() < 0.1:
                    line = slip(random, line, [secret.text for secret in known(rehearsal, person)])
                rehearsal.say(line)


def known(rehearsal, person):
    return sorted(rehearsal.secrets | person.secrets, key=lambda secret: (secret.kind, secret.text))


def newest(rehearsal, *kinds):
    for line in reversed(rehearsal.lines):
        for secret in sorted(line.gave, key=lambda secret: secret.text):
            if secret.kind in kinds:
                return secret.text
    return "Nieznane-77" if "token" in kinds else "45031782"


def sign_in(rehearsal, person):
    password = (person.passwords or ["x"])[-1]
    if rehearsal.random.random() < 0.3:
        password = newest(rehearsal, "one-time-password")
    yield f"{person.login}: login" + rehearsal.random.choice([f" password={password}", f' hasło="{password}"', ""])


def get_pin(rehearsal, person):
    yield f"{person.login}: come brzoza"
    yield f"{person.login}: present pesel={person.pesel}" + rehearsal.random.choice(["", " document=passport"])
    yield "clerk@brzoza/Zofia: issue-pin"


def activate(rehearsal, person):
    pin = newest(rehearsal, "pin")
    forms = f"activate pin={pin}", f'aktywuj pin="{pin[:4]} {pin[4:]}"', f"activate pin={pin[:4]}-{pin[4:]}"
    yield f"{person.login}: {rehearsal.random.choice(forms)}"


def enter(rehearsal, person):
    yield f"{person.login}: properties"
    yield f"{person.login}: activate"
    yield f"{person.login}: enter-pin {quoted(rehearsal.random, newest(rehearsal, 'pin'))}"
    yield f"{person.login}: screen"
    yield f"{person.login}: confirm"


def trusted(rehearsal, person):
    yield f"{person.login}: properties"
    yield f"{person.login}: activate"
    yield f"{person.login}: trusted-profile"
    yield f"{person.login}: answer bank"
    yield f"{person.login}: answer {newest(rehearsal, 'code')}"
    yield f"{person.login}: confirm"


def reset(rehearsal, person):
    yield f"{person.login}: forgot-password"
    yield f"{person.login}: inbox"
    yield f"{person.login}: reset-password" + rehearsal.random.choice(["", f" token={newest(rehearsal, 'token')}"])
    yield f"{person.login}: inbox"


def change(rehearsal, person):
    old = f" old={(person.passwords or ['x'])[-1]}" if rehearsal.random.random() < 0.4 else ""
    yield f"{person.login}: change-password new={quoted(rehearsal.random, person.new_password())}{old}"


def look(rehearsal, person):
    who = rehearsal.random.choice([person.login, person.pesel, person.pesel[-4:], person.name.split()[1]])
    verb = rehearsal.random.choice(["show", "why", "find"])
    yield f"support: {verb} {who}" if who != person.pesel or rehearsal.random.random() < 0.7 else f"{who}: steps"
    own = f"{person.login}: steps", f"{person.login}: inbox", f"audit {person.login}"
    yield rehearsal.random.choice(["audit", "accounts", "verify", *own])


def name(rehearsal, person):
    rehearsal.speak(person, lambda random, person, word: f'set x "{word}"')
    uses = "print $x", 'print "it is $x"', "find $x", "as $x", "explain $x", f"{person.login}: login password=$x"
    yield rehearsal.random.choice(uses)
    yield "as support"


DEEDS = [sign_in, sign_in, get_pin, get_pin, activate, activate, enter, trusted, reset, change, look, look, name]

"""A session as scenario files: as it went, with its mistakes, with wrong expectations, with secrets in a table."""


def expected(line):
    record = line.record
    if record.get("result") == "refused":
        return f"{line.text} => refused {record['code']}"
    return line.text


def as_it_went(rehearsal):
    """The lines that led to something, without those that say what nothing tells to be a secret."""
    spoken = [secret.text for secret in rehearsal.spoken] + ["$x", "=>", "#"]
    return [
        line for line in rehearsal.lines if not line.is_mistake and line.record.get("result") in ("ok", "refused")
        and not any(text in line.text for text in spoken)]


def good(rehearsal):
    """The lines that lead to something, each with what it led to."""
    return text(f'scenario "as it went" tags=a', *map(expected, as_it_went(rehearsal)))


def bad(rehearsal):
    """Everything that was typed, and in any case a mistake: the file does not run."""
    return text('scenario "mistakes"', *(line.text for line in rehearsal.lines), "mistaken")


def wrong(rehearsal):
    """As it went, but not as expected: one scenario for each of some lines, which is the last of it."""
    lines = as_it_went(rehearsal)
    ends = sorted(rehearsal.random.sample(range(len(lines)), min(len(lines), 5)))
    scenarios = []
    for number, end in enumerate(ends):
        scenarios += [f'scenario "wrong {number}"', *map(expected, lines[:end])]
        refused = lines[end].record.get("result") == "refused"
        scenarios.append(lines[end].text + (" => ok" if refused else " => refused pin-wrong"))
    return text(*scenarios)


def table(rehearsal):
    """Secrets as cells of a table, in titles, in narration and in comments; both rows fail."""
    person = rehearsal.people[0]
    by_kind = {secret.kind: secret.text for secret in sorted(rehearsal.secrets, key=lambda secret: secret.text)}
    pin, password = by_kind.get("pin", "45031782"), person.new_password()
    rehearsal.secrets |= person.secrets
    return text(
        'scenario "the entry $pin of $who with $password" tags=table', 'facility brzoza "Szpital"',
        f'create-account {person.login} "{person.name}" pesel=$pesel password=$password',
        "> The PIN is $pin, the password $password.",
        f"$who: login password=$password", "$who: activate pin=$pin => status=active", "examples",
        "  who pin password pesel", f"  {person.login} {pin} {password} {person.pesel}",
        f"  {person.login} {pin}1 {password} {person.pesel}")


def text(*lines):
    return ("\n".join(lines) + "\n").encode()

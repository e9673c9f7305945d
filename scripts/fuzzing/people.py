"""Invented people, and lines about them that hold secrets: as they should be, and mistyped."""
from leaks import Secret

WEIGHTS = 1, 3, 7, 9, 1, 3, 7, 9, 1, 3
FIRST, LAST = "Anna Bartosz Celina Dawid Ewa Filip".split(), "Kowalska Nowak Lis Zieliński Dąb Wrona".split()
LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def pesel(random):
    """A PESEL of somebody born in the 2200s: nobody's."""
    date = f"{random.randrange(100):02}{random.randrange(61, 73):02}{random.randrange(1, 29):02}"
    digits = date + f"{random.randrange(10000):04}"
    sum = -sum_of(digits) % 10
    return digits + str(sum)


def sum_of(digits):
    return sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits))


class Person:
    def __init__(self, number, random):
        self.login = "abcdefgh"[number] + "osoba"
        self.name = f"{random.choice(FIRST)} {random.choice(LAST)}"
        self.pesel = pesel(random)
        self.random = random
        self.secrets = {Secret("pesel", self.pesel)}
        self.passwords = []

    def new_password(self):
        """One that no program would print by chance; now and then with what must be quoted or escaped."""
        text = "".join(self.random.choices(LETTERS, k=14))
        self.secrets.add(Secret("password", text))
        self.passwords.append(text)
        return text


def quoted(random, text):
    return random.choice([text, f'"{text}"'])


def mistyped(random, person, secrets):
    """A line with a secret in it that the language does not know, or only nearly."""
    pins = [secret.text for secret in secrets if secret.kind in ("pin", "code")] or ["45031782"]
    words = [secret.text for secret in secrets if not secret.is_number] or person.passwords or ["Zq7xkw9mTrPvLd"]
    pin, word, login, pesel = random.choice(pins), random.choice(words), person.login, person.pesel
    grouped = random.choice(["-", " "]).join(pin[at:at + 4] for at in range(0, len(pin), 4))
    return random.choice([
        pin, word, pesel, grouped, f"confirm {pin}", f"{login}: confirm {pin}", f"{login}: cofnirm {pin}", f"password {word}",
        f"set p {pin}", f"set password {word}", f"set x=\"{word}\"", f"as {login} {word}", f"as {pesel}", f"{login}:login password={word}",
        f"{login}: login {word}", f"{login}: login pasword={word}", f"{login}: logni password={word}", f"{login}: zaloguj haslo {word}",
        f"{login}: zaloguj-się hasło:{word}", f"{login}: login password = {word}", f"{login}: login password=\"{word}", f"login {login} {word}",
        f"{login}: enter pin {pin}", f"{login}: enter-pin {grouped}", f"{login}: enterpin {pin}", f"{login}: enter-pin{pin}",
        f"{login}: activate {pin}", f"{login}: activate pin {grouped}", f"{login}: activate pin:{pin}", f"{login}: aktywuj kod={pin}",
        f"{login}: change-password {word}", f"{login}: change-password new:{word}", f"{login}: zmień-hasło nowe {word}",
        f"{login}: reset-password {word}", f"reset-password tokne={word}", f"{login}: answer {pin} {pin}", f"{login}: odpowiedz kod={pin}",
        f"create-account {login}x {person.name} {pesel}", f"create-account {login}x \"{person.name}\" pesel={pesel}0", f"find {pesel} x=1",
        f"create-account {login}y \"{person.name}\" pesel={pesel[:6]} {pesel[6:]} password {word}", f"show {pesel} now", f"why {grouped} =",
        f"{pesel}: login", f"{login} {word}", f"{login}/{word}", f"{login}: {word}", f"{word}: login", f"print {pin}", f"print \"{word}\" x",
        f"run \"{pesel}.scn\"", f"run {word}.scn", f"include \"{pesel}.scn\"", f"scenario \"{word}\"", f"> {login} types {pin}",
        f"# {login}: {grouped}", f"{login}: present number={pesel}", f"{login}: login => status={word}", f"print a => value={pin}",
        f"help {word}", f"explain {pin}", f"explain {word}", f"fault {word}", f"clerk@{word}: queue", f"clerk@brzoza/{word}: issue-pin {login}",
        f"checkpoint {word}", f"restore {word}", f"capture {word}", f"-> {word}", f"\"{word}\"", f"${word}", f"language {word}", f"policy {word}=3",
        f"policy pin-tries={pin}", f"{login}: book brzoza at={pin}", f"{login}: inbox -> {word}", f"wait {pin}", f"contact {login} email={word}",
        f"contact {login} phone={pesel}", f"audit code={word}", f"audit {login} since={pin}", f"show {login} reveal={pesel}",
    ])


def slip(random, line, kept):
    """The line with a key hit wrongly, outside of what is kept: a letter lost, doubled, changed or swapped with the next."""
    places = [at for at in range(len(line) - 1) if not any(
        start <= at < start + len(part) for part in kept if (start := line.find(part)) >= 0)]
    if not places:
        return line
    at = random.choice(places)
    return random.choice([
        line[:at] + line[at + 1:], line[:at] + line[at] + line[at:], line[:at] + random.choice("qwasx =\"") + line[at + 1:],
        line[:at] + line[at + 1] + line[at] + line[at + 2:]])

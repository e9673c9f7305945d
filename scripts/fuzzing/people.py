"""Invented people, and lines about them that hold secrets: as they should be, and mistyped."""
from leaks import Secret

WEIGHTS = 1, 3, 7, 9, 1, 3, 7, 9, 1, 3
FIRST, LAST = "Anna Bartosz Celina Dawid Ewa Filip".split(), "Kowalska Nowak Lis Zieliński Dąb Wrona".split()
LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def pesel(random):
    """A PESEL of somebody born in the 2200s: nobody's."""
    date = f"{random.randrange(100):02}{random.randrange(61, 73):02}{random.randrange(1, 29):02}"
    digits = date + f"{random.randrange(10000):04}"
    return digits + str(-sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits)) % 10)


class Person:
    def __init__(self, number, random):
        self.login = "abcdefgh"[number] + "osoba"
        self.name = f"{random.choice(FIRST)} {random.choice(LAST)}"
        self.pesel = pesel(random)
        self.random = random
        self.secrets = {Secret("pesel", self.pesel)}
        self.passwords = []

    def a_password(self):
        """One that no program would print by chance."""
        return "".join(self.random.choices(LETTERS, k=14))

    def new_password(self):
        text = self.a_password()
        self.secrets.add(Secret("password", text))
        self.passwords.append(text)
        return text


def quoted(random, text):
    return random.choice([text, f'"{text}"'])


def mistyped(random, person, secrets):
    """A line that the language does not know, or only nearly; in it a secret that can be told from where it stands."""
    pins = [secret.text for secret in secrets if secret.kind in ("pin", "code")] or ["45031782"]
    words = [secret.text for secret in secrets if not secret.is_number] or person.passwords or ["Zq7xkw9mTrPvLd"]
    pin, word, login, pesel = random.choice(pins), random.choice(words), person.login, person.pesel
    grouped = random.choice(["-", " "]).join(pin[at:at + 4] for at in range(0, len(pin), 4))
    return random.choice([
        pin, pesel, grouped, f"confirm {pin}", f"{login}: confirm {pin}", f"{login}: cofnirm {pin}",
        f"password {word}", f"set password {word}", f"as {pesel}", f"{login}:login password={word}",
        f"{login}: login {word}", f"{login}: login pasword={word}", f"{login}: logni password={word}",
        f"{login}: login password = {word}", f"{login}: zaloguj haslo {word}", f"{login}: zaloguj-się hasło:{word}",
        f"{login}: login password=\"{word}", f"login {login} {word}", f"{login}: enter pin {pin}",
        f"{login}: enter-pin {grouped}", f"{login}: enterpin {pin}", f"{login}: enter-pin{pin}",
        f"{login}: activate {pin}", f"{login}: activate pin {grouped}", f"{login}: activate pin:{pin}",
        f"{login}: aktywuj kod={pin}", f"{login}: change-password {word}", f"{login}: change-password new:{word}",
        f"{login}: zmień-hasło nowe {word}", f"{login}: reset-password {word}", f"reset-password tokne={word}",
        f"{login}: answer {pin} {pin}", f"{login}: odpowiedz kod={pin}",
        f"create-account {login}x {person.name} {pesel}",
        f"create-account {login}x \"{person.name}\" pesel={pesel}0", f"find {pesel} x=1", f"show {pesel} now",
        f"why {grouped} =",
        f"create-account {login}y \"{person.name}\" pesel={pesel[:6]} {pesel[6:]} password {word}",
        f"{pesel}: login", f"run \"{pesel}.scn\"", f"include \"{pesel}.scn\"", f"> {login} types {pin}",
        f"# {login}: {grouped}", f"{login}: present number={pesel}",
    ])


def spoken(random, person, word):
    """A line with a text that nothing tells to be a secret: whoever types it sees it, but nothing keeps it."""
    login = person.login
    return random.choice([
        word, f"\"{word}\"", f"as {login} {word}", f"{login} {word}", f"{login}/{word}", f"{login}: {word}",
        f"{word}: login", f"set x={word}", f"set x \"{word}\"", f"help {word}", f"language {word}",
        f"print \"{word}\" x", f"policy {word}=3", f"{login}: login => status={word}", f"clerk@{word}: queue",
        f"audit code={word}", f"-> {word}", f"wait {word}", f"fault {word}", f"{login}: book brzoza at={word}",
        f"sett x {word}", f"scenario \"{word}\"",
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

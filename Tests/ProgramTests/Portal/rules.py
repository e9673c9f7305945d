"""What the portal does: each act answers with a value and fields, or refuses."""
import re
from datetime import datetime, timezone
from random import Random

import values
from database import Database

LEVELS = ("low", "substantial", "high")
CHECKS = [
    "tp-artifact-reused", "tp-response-mismatch", "tp-malformed", "tp-signature-invalid", "tp-issuer-unknown",
    "tp-audience-mismatch", "tp-recipient-mismatch", "tp-request-mismatch", "tp-not-yet-valid", "tp-expired",
    "tp-replayed", "tp-assurance-too-low", "tp-attribute-missing", "tp-pesel-invalid", "tp-identity-mismatch",
]
DAY = 86400


class Refused(Exception):
    def __init__(self, code, **fields):
        super().__init__(code)
        self.code = code
        self.fields = {name.replace("_", "-"): value for name, value in fields.items()}


def moment(time):
    return datetime.fromtimestamp(time, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def time_of(text):
    return int(datetime.fromisoformat(text.replace("Z", "")).replace(tzinfo=timezone.utc).timestamp())


def require(condition, code, **fields):
    if not condition:
        raise Refused(code, **fields)


class Rules:
    """One world: its database, and the faults that it has on purpose."""

    def __init__(self, now, faults=()):
        self.faults = set(faults)
        self.db = Database(now)
        self.random = Random(2026)

    def has(self, fault):
        return fault in self.faults

    @property
    def now(self):
        return self.db.one("select now from clock")[0]

    def policy(self, name):
        value = self.db.one("select value from policy where name = ?", name)[0]
        if value == "none":
            return None
        if re.fullmatch(r"[0-9]+", value):
            return int(value)
        return values.seconds(value) if re.fullmatch(r"[0-9]+[smhd]", value) else value

    def digits(self, count):
        return "".join(self.random.choice("0123456789") for _ in range(count))

    def word(self):
        return "".join(self.random.choice("abcdefghijkmnpqrstuvwxyz23456789") for _ in range(20))

    # People and places

    def account(self, name):
        found = self.db.one("select * from account where login = ? or pesel = ?", name, name)
        require(found, "account-not-found")
        return found

    def facility(self, name):
        found = self.db.one("select * from facility where id = ?", name)
        require(found, "facility-unknown")
        return found

    def session(self, login):
        return self.db.one("select * from session where login = ?", login)

    def screen(self, login):
        session = self.session(login)
        return session["screen"] if session else "none"

    def status(self, login):
        return "active" if self.db.one("select method from account where login = ?", login)["method"] else "inactive"

    def pins(self, login):
        return self.db.all("select * from pin where login = ? order by id desc", login)

    def pin_state(self, pin):
        if pin["mark"]:
            return pin["mark"]
        return "open" if self.now < pin["issued"] + pin["valid"] or self.has("pin-never-expires") else "expired"

    def open_pin(self, login):
        return next((pin for pin in self.pins(login) if self.pin_state(pin) == "open"), None)

    def mark(self, pin, word):
        if pin:
            self.db.run("update pin set mark = ? where id = ?", word, pin["id"])

    # Locks: until when, or None

    def entry_lock(self, login):
        window, most = self.policy("activation-window"), self.policy("activation-failures")
        young = self.db.all(
            "select at from wrong_entry where login = ? and at > ? order by at", login, self.now - window)
        return young[-most]["at"] + window if len(young) >= most else None

    def sign_in_lock(self, account):
        if account["locked_at"] is None or self.has("sign-in-never-locks"):
            return None
        end = account["locked_at"] + self.policy("sign-in-lock")
        return end if self.now < end else None

    def issue_lock(self, login):
        most = self.policy("pin-issues")
        young = self.db.all("select issued from pin where login = ? and issued > ? order by issued",
                            login, self.now - DAY)
        return young[-most]["issued"] + DAY if len(young) >= most else None

    def refuse_locked(self, end, code):
        require(end is None, code, until=moment(end) if end else None)

    def bad_sign_in(self, account):
        if self.sign_in_lock(account):
            return
        row = account["bad_sign_ins"] + 1
        locked = row >= self.policy("sign-in-tries")
        self.db.run("update account set bad_sign_ins = ?, locked_at = ? where login = ?", 0 if locked else row,
                    self.now if locked else account["locked_at"], account["login"])

    # Screens

    def go(self, login, screen):
        """To another screen: what was typed and begun on the one before is gone."""
        self.db.run(
            "update session set screen = ?, typed = null, persona = null, started = null, timeout = null,"
            " message = null, code = null, wrong = 0 where login = ?", screen, login)

    def enter(self, login, screen):
        self.db.run("delete from session where login = ?", login)
        self.db.run("insert into session(login, screen) values (?, ?)", login, screen)

    def guard(self, login, also_before_new_password=False):
        session = self.session(login)
        require(session, "not-signed-in")
        stopped = session["screen"] == "change-password" and not also_before_new_password
        require(not stopped, "password-change-required")
        return session

    def on(self, login, screen):
        session = self.guard(login)
        require(session["screen"] == screen, "wrong-screen")
        return session

    def where(self, login, *more):
        fields = {"screen": self.screen(login)}
        if "status" in more:
            fields["status"] = self.status(login)
        return None, fields

    def activate_account(self, login, method, facility=None):
        self.db.run("update account set method = ?, facility = ?, was_active = 1 where login = ?",
                    method, facility, login)
        self.db.run("delete from wrong_entry where login = ?", login)

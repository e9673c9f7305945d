"""What patients do on the portal."""
import re

import values
from rules import CHECKS, DAY, LEVELS, Refused, moment, require, time_of


class Patients:
    # Signing in and out

    def login(self, who, given):
        account = self.db.one("select * from account where login = ?", who)
        require(account, "bad-credentials")
        self.refuse_locked(self.sign_in_lock(account), "sign-in-locked")
        if given.get("password") != account["password"]:
            self.bad_sign_in(account)
            raise Refused("bad-credentials")
        self.db.run("update account set bad_sign_ins = 0, locked_at = null where login = ?", who)
        age = self.policy("password-max-age")
        outdated = age and account["password_since"] + age <= self.now
        one_time = account["one_time"] and not self.has("one-time-password-stays")
        self.enter(who, "change-password" if one_time or outdated else "home")
        return self.where(who, "status")

    def logout(self, who, given):
        self.guard(who, also_before_new_password=True)
        self.db.run("delete from session where login = ?", who)
        return self.where(who)

    def change_password(self, who, given):
        self.guard(who, also_before_new_password=True)
        account = self.account(who)
        if "old" in given and given["old"] != account["password"]:
            self.bad_sign_in(account)
            raise Refused("bad-credentials")
        require(len(given["new"]) >= self.policy("password-min-length"), "password-too-short")
        require(given["new"] != account["password"], "password-unchanged")
        self.db.run("update account set password = ?, password_since = ?, one_time = 0 where login = ?",
                    given["new"], self.now, who)
        if self.has("password-change-deactivates"):
            self.db.run("update account set method = null where login = ?", who)
        self.void_tokens(who)
        self.go(who, "home")
        return self.where(who, "status")

    # A forgotten password

    def void_tokens(self, login, all_of_them=False):
        good = "1" if all_of_them else "sent + valid > %d" % self.now
        self.db.run("update token set void = 1 where login = ? and not used and " + good, login)

    def forgot_password(self, who, given):
        try:
            account = self.account(given.get("login", who))
        except Refused:
            return None
        last = account["last_reset"]
        again = last + self.policy("reset-interval") if last is not None else 0
        throttled = self.now < again and not self.has("reset-any-time")
        self.refuse_locked(again if throttled else None, "reset-throttled")
        address = account["email"] if given.get("channel") == "email" else account["phone"]
        if address:
            login, secret = account["login"], self.word()
            self.void_tokens(login, all_of_them=True)
            self.db.run("insert into token(secret, login, sent, valid) values (?, ?, ?, ?)",
                        secret, login, self.now, self.policy("reset-token-validity"))
            self.db.run("insert into message(login, secret) values (?, ?)", login, secret)
        return None

    def reset_password(self, who, given):
        token = self.db.one("select * from token where secret = ?", given.get("token", ""))
        require(token and (token["used"] or not token["void"]), "reset-token-invalid")
        require(not token["used"] or self.has("reset-link-again"), "reset-token-used")
        require(self.now < token["sent"] + token["valid"], "reset-token-expired")
        login, password = token["login"], self.word()
        self.db.run("update token set used = 1 where secret = ?", token["secret"])
        self.db.run(
            "update account set resets = resets + 1, password = ?, password_since = ?, one_time = 1,"
            " last_reset = ?, bad_sign_ins = 0 where login = ?", password, self.now, self.now, login)
        if not self.has("reset-keeps-active"):
            self.db.run("update account set method = null where login = ?", login)
        if not self.has("pin-survives-reset"):
            self.mark(self.open_pin(login), "revoked")
        if self.has("session-survives-reset") and self.session(login):
            self.go(login, "home")
        else:
            self.db.run("delete from session where login = ?", login)
        self.db.run("insert into message(login, secret) values (?, ?)", login, password)
        return None, {"status": self.status(login)}

    def inbox(self, who, given):
        messages = self.db.all("select secret from message where login = ? order by id desc", who)
        return (messages[0]["secret"] if messages else None), {"count": len(messages)}

    # Activation

    def properties(self, who, given):
        self.guard(who)
        self.go(who, "properties")
        return self.where(who, "status")

    def activate(self, who, given):
        self.on(who, "properties")
        require(not self.account(who)["method"], "account-already-active")
        self.go(who, "activation-form")
        return self.where(who, "status")

    def enter_pin(self, who, given):
        self.on(who, "activation-form")
        self.db.run("update session set typed = ? where login = ?", given["pin"], who)
        if self.has("pin-without-confirming"):
            pin = self.open_pin(who)
            if pin and pin["digits"] == re.sub(r"[\s-]", "", given["pin"]):
                self.mark(pin, "used")
                self.activate_account(who, "pin", pin["facility"])
        return self.where(who)

    def confirm(self, who, given):
        session = self.guard(who)
        if session["screen"] == "trusted-profile":
            return self.consent(who)
        self.on(who, "activation-form")
        require(not self.account(who)["method"], "account-already-active")
        entry = re.sub(r"[\s-]", "", session["typed"] or "")
        pin = self.open_pin(who)
        require(entry, "pin-empty")
        length = pin["length"] if pin else self.policy("pin-length")
        require(re.fullmatch("[0-9]{%d}" % length, entry), "pin-format")
        self.refuse_locked(self.entry_lock(who), "activation-locked")
        good = self.fitting(who, entry)
        if good:
            self.mark(good, "used")
            self.activate_account(who, "pin", good["facility"])
            self.go(who, "properties")
            return self.where(who, "status")
        return self.wrong_entry(who, entry, pin)

    def fitting(self, who, entry):
        good = ["open"] + (["used"] if self.has("pin-works-again") else [])
        pins = self.pins(who) if self.has("old-pin-stays-open") or self.has("pin-works-again") else [self.open_pin(who)]
        return next((pin for pin in pins if pin and pin["digits"] == entry and self.pin_state(pin) in good), None)

    def wrong_entry(self, who, entry, pin):
        self.db.run("insert into wrong_entry values (?, ?)", who, self.now)
        self.db.run("update session set typed = null where login = ?", who)
        earlier = next((old for old in self.pins(who) if old["digits"] == entry), None)
        code = "pin-" + self.pin_state(earlier) if earlier else None
        if not pin:
            raise Refused(code or "pin-none-open")
        left = pin["tries"] - pin["wrong"] - 1
        self.db.run("update pin set wrong = wrong + 1 where id = ?", pin["id"])
        if left > 0 or self.has("pin-any-number-of-tries"):
            raise Refused(code or "pin-wrong", tries_left=left)
        self.mark(pin, "exhausted")
        raise Refused("pin-exhausted")

    # The Trusted Profile

    def may_use_profile(self, login):
        account = self.account(login)
        again = account["was_active"] and account["resets"]
        return not again or self.policy("reactivation") != "pin" or self.has("tp-after-reset")

    def trusted_profile(self, who, given):
        self.on(who, "activation-form")
        require(not self.account(who)["method"], "account-already-active")
        require(self.may_use_profile(who), "tp-not-for-reactivation")
        persona = who if given.get("persona", "own") == "own" else given["persona"]
        require(self.db.count("persona where id = ?", persona), "persona-unknown")
        down = self.db.run("delete from fault where way = 'start'").rowcount
        require(not down, "tp-unavailable")
        self.go(who, "trusted-profile")
        self.db.run(
            "update session set persona = ?, started = ?, timeout = ?, message = 'method' where login = ?",
            persona, self.now, self.policy("tp-timeout"), who)
        return self.at_profile(who)

    def at_profile(self, who, value=None):
        session = self.session(who)
        fields = {"screen": session["screen"]}
        if session["message"]:
            fields["message"] = session["message"]
        return value, fields

    def transaction(self, who):
        session = self.guard(who)
        require(session["screen"] == "trusted-profile", "no-tp-transaction")
        if self.now >= session["started"] + session["timeout"]:
            self.back_to_form(who, "tp-timed-out")
        return session

    def back_to_form(self, who, code):
        self.go(who, "activation-form")
        raise Refused(code)

    def answer(self, who, given):
        session, answer = self.transaction(who), given["value"]
        if session["message"] == "method":
            require(answer in ("password", "bank", "mobywatel", "e-dowod"), "tp-method-unknown")
            persona = self.db.one("select * from persona where id = ?", session["persona"])
            if persona["state"] != "valid":
                self.back_to_form(who, "tp-authentication-failed")
            code = self.digits(6)
            self.db.run("update session set message = 'code', code = ? where login = ?", code, who)
            return self.at_profile(who, code)
        require(session["message"] == "code", "wrong-message")
        if answer != session["code"]:
            self.db.run("update session set wrong = wrong + 1 where login = ?", who)
            if session["wrong"] == 2:
                self.back_to_form(who, "tp-authentication-failed")
            raise Refused("tp-code-wrong")
        self.db.run("update session set message = 'consent' where login = ?", who)
        return self.at_profile(who)

    def cancel(self, who, given):
        self.transaction(who)
        self.go(who, "activation-form")
        return self.where(who)

    def consent(self, who):
        session = self.transaction(who)
        require(session["message"] == "consent", "wrong-message")
        failed = self.failed_checks(who, session["persona"])
        self.go(who, "activation-form")
        if failed:
            raise Refused(min(failed, key=CHECKS.index))
        require(self.may_use_profile(who), "tp-not-for-reactivation")
        require(not self.account(who)["method"], "account-already-active")
        self.mark(self.open_pin(who), "revoked")
        self.activate_account(who, "trusted-profile")
        self.go(who, "properties")
        return self.where(who, "status")

    def failed_checks(self, who, persona):
        armed = self.db.all("select code from fault where way = 'return'")
        self.db.run("delete from fault where way = 'return'")
        failed = [fault["code"] for fault in armed]
        identity = self.db.one("select * from persona where id = ?", persona)
        if LEVELS.index(identity["assurance"]) < LEVELS.index(self.policy("tp-assurance")):
            failed.append("tp-assurance-too-low")
        if identity["pesel"] != self.account(who)["pesel"] and not self.has("tp-any-identity"):
            failed.append("tp-identity-mismatch")
        return failed

    # What the portal is for

    def records(self, who, given):
        self.guard(who)
        account = self.account(who)
        own = given.get("of", who) in (account["login"], account["pesel"])
        require(own or self.has("records-of-others"), "not-own-records")
        require(account["method"] or self.has("records-while-inactive"), "account-inactive")
        if "facility" in given:
            self.facility(given["facility"])
        return None, {"count": self.db.count("document where login = ? and facility like ?",
                                             who, given.get("facility", "%"))}

    def book(self, who, given):
        self.guard(who)
        facility = self.facility(given["facility"])
        require("clinic" not in given or values.is_title(given["clinic"]), "name-invalid")
        at = time_of(given["at"])
        require(at > self.now, "appointment-in-past")
        self.db.run("update account set appointments = appointments + 1 where login = ?", who)
        number = self.account(who)["appointments"]
        self.db.run("insert into appointment values (?, ?, ?)", who, number, at)
        return number, self.booked(who)

    def booked(self, who):
        return {"count": self.db.count("appointment where login = ?", who)}

    def appointments(self, who, given):
        self.guard(who)
        return None, self.booked(who)

    def cancel_appointment(self, who, given):
        self.guard(who)
        found = self.db.one("select * from appointment where login = ? and number = ?", who, given["n"])
        require(found, "appointment-unknown")
        require(found["at"] > self.now, "appointment-in-past")
        self.db.run("delete from appointment where login = ? and number = ?", who, given["n"])
        return None, self.booked(who)

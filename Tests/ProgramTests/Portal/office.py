"""What the staff do: the administrator, the clerks, support."""
import values
from rules import Refused, moment, require, time_of


class Office:
    # The administrator

    def facility_(self, who, given):
        require(values.is_facility(given["id"]), "facility-invalid")
        require(not self.db.count("facility where id = ?", given["id"]), "facility-taken")
        require(values.is_title(given["name"]), "name-invalid")
        require("regon" not in given or values.is_regon(given["regon"]), "regon-invalid")
        self.db.run("insert into facility values (?, ?, ?)", given["id"], given["name"],
                    given.get("integrated", "yes") == "yes")

    def integrate(self, who, given):
        self.facility(given["id"])
        self.db.run("update facility set integrated = 1 where id = ?", given["id"])

    def delist(self, who, given):
        self.facility(given["id"])
        self.db.run("update facility set integrated = 0 where id = ?", given["id"])
        if self.has("delist-kills-pins"):
            self.db.run("update pin set mark = 'revoked' where facility = ? and mark is null", given["id"])

    def create_account(self, who, given):
        login = given["login"]
        require(values.is_login(login), "login-invalid")
        require(not self.db.count("account where login = ?", login), "login-taken")
        require(values.is_person(given["name"]), "name-invalid")
        require(values.is_pesel(given["pesel"]), "pesel-invalid")
        require(not self.db.count("account where pesel = ?", given["pesel"]), "pesel-taken")
        email, phone = self.contacts(given)
        require(len(given["password"]) >= self.policy("password-min-length"), "password-too-short")
        self.db.run(
            "insert into account(login, name, pesel, email, phone, password, password_since)"
            " values (?, ?, ?, ?, ?, ?, ?)",
            login, given["name"], given["pesel"], email, phone, given["password"], self.now)
        self.db.run("insert or ignore into persona values (?, ?, ?, 'valid', 'substantial')",
                    login, given["name"], given["pesel"])
        return None, {"status": "inactive"}

    def contacts(self, given):
        email, phone = given.get("email", "none"), given.get("phone", "none")
        require(email == "none" or email and values.is_email(email), "contact-invalid")
        require(phone == "none" or values.is_phone(phone), "contact-invalid")
        return (None if email == "none" else email), (None if phone == "none" else phone)

    def contact(self, who, given):
        account = self.account(given["login"])
        email, phone = self.contacts(given)
        self.db.run("update account set email = ?, phone = ? where login = ?",
                    email if "email" in given else account["email"],
                    phone if "phone" in given else account["phone"], account["login"])
        self.void_tokens(account["login"])

    def add_document(self, who, given):
        account, facility = self.account(given["login"]), self.facility(given["facility"])
        own = self.clerks_facility(who)
        require(own is None or own == facility["id"], "not-facility-staff")
        require(values.is_title(given["title"]), "name-invalid")
        self.db.run("insert into document values (?, ?, ?, ?)", account["login"], given["title"], facility["id"],
                    given.get("date"))

    def persona(self, who, given):
        require(values.is_login(given["id"]), "login-invalid")
        require(values.is_person(given["name"]), "name-invalid")
        require(values.is_pesel(given["pesel"]), "pesel-invalid")
        self.db.run("replace into persona values (?, ?, ?, ?, ?)", given["id"], given["name"], given["pesel"],
                    given.get("state", "valid"), given.get("assurance", "substantial"))

    def fault(self, who, given):
        if given["code"] == "none":
            self.db.run("delete from fault")
        else:
            way = "start" if given["code"] == "tp-unavailable" else "return"
            self.db.run("replace into fault values (?, ?)", way, given["code"])

    def policy_(self, who, given):
        for name, value in given.items():
            self.db.run("update policy set value = ? where name = ?", value, name)

    def clock(self, who, given):
        offset = given.get("offset", "0s")
        sign = -1 if offset.startswith("-") else 1
        start = time_of(given["moment"]) if "moment" in given else self.now
        to = start + sign * values.seconds(offset.lstrip("+-"))
        require(to >= self.now, "clock-backwards")
        self.db.run("update clock set now = ?", to)
        return moment(to), {}

    def wait(self, who, given):
        self.db.run("update clock set now = now + ?", values.seconds(given["duration"]))
        return moment(self.now), {}

    # The reception desk

    def clerks_facility(self, who):
        return who.split("@")[1].split("/")[0] if "@" in who else None

    def come(self, who, given):
        facility = self.facility(given["facility"])["id"]
        there = self.db.one("select facility from visitor where person = ?", who)
        if there and there["facility"] == facility:
            self.db.run("update visitor set login = null, kind = null where person = ?", who)
        else:
            self.db.run("delete from visitor where person = ?", who)
            self.db.run("insert into visitor(person, facility) values (?, ?)", who, facility)

    def present(self, who, given):
        require(self.db.count("visitor where person = ?", who), "no-request")
        login, kind = given.get("login"), given.get("document")
        self.db.run(
            "update visitor set login = ?, kind = ?, number = ?, pesel = ?, expires = ? where person = ?",
            None if login == "none" else login, None if kind == "none" else kind, given.get("number"),
            given.get("pesel"), given.get("expires"), who)

    def issue_pin(self, who, given):
        facility = self.facility(self.clerks_facility(who))
        require(facility["integrated"] or self.has("any-facility-issues"), "facility-not-integrated")
        visitor = self.waiting(facility["id"], given.get("who"))
        require(visitor, "no-request")
        require(visitor["login"] or self.has("login-not-asked"), "login-missing")
        account = self.account(visitor["login"] or visitor["person"])
        self.examine(visitor, account)
        login = account["login"]
        require(not account["method"], "account-already-active")
        self.refuse_locked(self.issue_lock(login), "pin-issue-throttled")
        if not self.has("old-pin-stays-open"):
            self.mark(self.open_pin(login), "superseded")
        digits, valid = self.digits(self.policy("pin-length")), self.policy("pin-validity")
        self.db.run(
            "insert into pin(login, digits, issued, tries, valid, length, facility) values (?, ?, ?, ?, ?, ?, ?)",
            login, digits, self.now, self.policy("pin-tries"), valid, len(digits), facility["id"])
        self.db.run("delete from visitor where id = ?", visitor["id"])
        if self.has("pin-issue-activates"):
            self.activate_account(login, "pin", facility["id"])
        return digits, {"account": login, "facility": facility["id"], "expires": moment(self.now + valid)}

    def waiting(self, facility, name):
        queue = self.db.all("select * from visitor where facility = ? order by id", facility)
        if name is None:
            return queue[0] if queue else None
        try:
            person = self.account(name)["login"]
        except Refused:
            return None
        return next((visitor for visitor in queue if visitor["person"] == person), None)

    def examine(self, visitor, account):
        """Looks at the document."""
        if self.has("document-not-asked") and visitor["kind"] is None:
            return
        kind, number = visitor["kind"], visitor["number"]
        require(kind, "document-not-shown")
        require(kind in self.policy("documents").split(","), "document-kind-not-accepted")
        require(number is None or values.is_document_number(kind, number), "document-invalid")
        is_good = visitor["expires"] is None or moment(self.now)[:10] <= visitor["expires"]
        require(is_good or self.has("expired-document"), "document-expired")
        is_own = visitor["pesel"] == account["pesel"]
        require(is_own or self.has("somebody-elses-document"), "identity-mismatch")

    def revoke_pin(self, who, given):
        facility = self.facility(self.clerks_facility(who))
        require(facility["integrated"], "facility-not-integrated")
        pin = self.open_pin(self.account(given["login"])["login"])
        require(pin, "pin-none-open")
        self.mark(pin, "revoked")

    def queue(self, who, given):
        facility = self.facility(self.clerks_facility(who))
        return None, {"count": self.db.count("visitor where facility = ?", facility["id"])}

    # Support

    def show(self, who, given):
        account = self.account(given.get("who") or given["login"])
        login = account["login"]
        fields = {"status": self.status(login)}
        if account["method"]:
            fields["method"] = account["method"]
            if account["facility"]:
                fields["facility"] = account["facility"]
        else:
            fields["origin"] = "reset" if account["was_active"] and account["resets"] else "never-activated"
        pins = self.pins(login)
        fields["pin"] = self.pin_state(pins[0]) if pins else "none"
        pin = self.open_pin(login)
        if pin:
            fields["pin-expires"] = moment(pin["issued"] + pin["valid"])
            fields["tries-left"] = pin["tries"] - pin["wrong"]
        fields.update({
            "resets": account["resets"], "screen": self.screen(login),
            "documents": self.db.count("document where login = ?", login),
            "appointments": self.db.count("appointment where login = ?", login),
            "pin-locked": "yes" if self.entry_lock(login) else "no",
            "sign-in-locked": "yes" if self.sign_in_lock(account) else "no"})
        if given.get("reveal") == "pesel":
            fields["pesel"] = account["pesel"]
        return None, fields

    def accounts(self, who, given):
        kinds = {"active": "method is not null", "inactive": "method is null"}
        return None, {"count": self.db.count("account where " + kinds.get(given.get("status"), "1"))}

    def facilities(self, who, given):
        kinds = {"yes": "integrated", "no": "not integrated"}
        return None, {"count": self.db.count("facility where " + kinds.get(given.get("integrated"), "1"))}

"""A small patient portal to test against: pages with forms over HTTP, and a database.

python3 portal.py [--fault NAME]…   serves on a free port, whose address it prints
"""
import argparse
import html
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from urllib.parse import parse_qsl, unquote

from faults import FAULTS
from office import Office
from patients import Patients
from rules import Refused, Rules, time_of

ADMIN, CLERK, PATIENT, SUPPORT = "admin", "clerk", "patient", "support"
ALL = {ADMIN, CLERK, PATIENT, SUPPORT}

# Each page: its path, who has a part in it, the fields of its form, the text of its button.
PAGES = {
    "facility": ({ADMIN}, "id name integrated regon", "Dodaj podmiot"),
    "integrate": ({ADMIN}, "id", "Zintegruj podmiot"),
    "delist": ({ADMIN}, "id", "Odłącz podmiot"),
    "create-account": ({ADMIN}, "login name pesel email phone password", "Załóż konto"),
    "contact": ({ADMIN}, "login email phone", "Zmień kontakt"),
    "add-document": ({ADMIN, CLERK}, "login title facility date", "Dodaj dokument"),
    "persona": ({ADMIN}, "id name pesel state assurance", "Dodaj osobę"),
    "fault": ({ADMIN}, "code", "Włącz usterkę"),
    "policy": ({ADMIN}, "*", "Zmień ustawienia"),
    "clock": ({ADMIN}, "moment offset", "Ustaw zegar"),
    "wait": ({ADMIN}, "duration", "Przesuń zegar"),
    "come": ({PATIENT}, "facility", "Zgłoś się do rejestracji"),
    "present": ({PATIENT}, "login document number pesel expires", "Podaj login i okaż dokument"),
    "issue-pin": ({CLERK}, "who", "Wygeneruj kod PIN"),
    "revoke-pin": ({CLERK}, "login", "Unieważnij kod PIN"),
    "queue": ({CLERK}, "", "Kolejka"),
    "login": ({PATIENT}, "password", "Zaloguj się"),
    "logout": ({PATIENT}, "", "Wyloguj się"),
    "properties": ({PATIENT}, "", "Właściwości konta"),
    "activate": ({PATIENT}, "", "Aktywuj konto"),
    "enter-pin": ({PATIENT}, "pin", "Dalej"),
    "confirm": ({PATIENT}, "", "Zatwierdź"),
    "trusted-profile": ({PATIENT}, "persona", "Aktywuj konto używając Profilu Zaufanego"),
    "answer": ({PATIENT}, "value", "Dalej"),
    "cancel": ({PATIENT}, "", "Anuluj"),
    "records": ({PATIENT}, "of facility", "Dokumentacja medyczna"),
    "book": ({PATIENT}, "facility at clinic", "Umów wizytę"),
    "appointments": ({PATIENT}, "", "Wizyty"),
    "cancel-appointment": ({PATIENT}, "n", "Odwołaj wizytę"),
    "change-password": ({PATIENT}, "new old", "Zmień hasło"),
    "forgot-password": (ALL, "login channel", "Nie pamiętam hasła"),
    "inbox": ({PATIENT}, "", "Skrzynka"),
    "reset-password": (ALL, "token", "Zresetuj hasło"),
    "show": ({SUPPORT, ADMIN}, "who login reveal", "Pokaż konto"),
    "accounts": ({SUPPORT, ADMIN}, "status", "Konta"),
    "facilities": (ALL, "integrated", "Podmioty"),
}
# Pages that greet a stranger like anybody else.
OPEN_TO_STRANGERS = {"login", "forgot-password"}


class Portal(Rules, Office, Patients):
    """The rules behind the pages."""

    def act(self, page, who, given):
        role = self.role(who)
        if role not in PAGES[page][0]:
            raise Refused("not-allowed")
        stranger = role == PATIENT and not self.db.count("account where login = ?", who)
        if stranger and page not in OPEN_TO_STRANGERS:
            raise Refused("account-not-found")
        name = page.replace("-", "_")
        carry_out = getattr(self, name + "_" if name in ("facility", "policy") else name)
        return carry_out(who, given) or (None, {})

    @staticmethod
    def role(who):
        return CLERK if who.startswith("clerk@") else who if who in (ADMIN, SUPPORT) else PATIENT


def page_of_form(page):
    _, names, button = PAGES[page]
    inputs = "".join(f'<label>{name} <input name="{name}"></label>' for name in names.split())
    return f'<h1>{button}</h1><form method="post" action="/{page}">{inputs}<button>{button}</button></form>'


def page_of_result(result, code, value, fields):
    told = "".join(f"<dt>{name}<dd data-kind={'number' if isinstance(field, int) else 'text'}>"
                   f"{html.escape(str(field))}</dd>" for name, field in fields.items())
    given = "" if value is None else f"<output>{html.escape(str(value))}</output>"
    return f'<main class="{result}" id="{code or ""}">{given}<dl>{told}</dl></main>'


class Pages(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body in one piece: else the body waits for the head to be acknowledged.
    wbufsize = -1

    def do_GET(self):
        page = self.path.strip("/")
        self.send(page_of_form(page) if page in PAGES else "<h1>Portal Pacjenta</h1>", page in PAGES or not page)

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        given = dict(parse_qsl(self.rfile.read(length).decode(), keep_blank_values=True))
        page = self.path.strip("/")
        if page == "begin":
            self.server.portal = Portal(time_of(given["clock"]), self.server.faults)
            return self.send("<main class=ok></main>")
        who = unquote(dict(parse_qsl(self.headers.get("Cookie", ""))).get("who", "guest"))
        try:
            with self.server.lock:
                value, fields = self.server.portal.act(page, who, given)
            self.send(page_of_result("ok", None, value, fields))
        except Refused as refused:
            self.send(page_of_result("refused", refused.code, None, refused.fields))

    def send(self, body, found=True):
        page = f'<!doctype html><html lang="pl"><meta charset="utf-8"><title>Portal</title>{body}</html>'.encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--fault", action="append", default=[], choices=sorted(FAULTS))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    server.lock = Lock()
    server.faults = parser.parse_args().fault
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()

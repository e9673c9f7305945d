"""Drives the sample portal for konto: goes through its pages as a browser would.

konto test --against 'python3 driver.py [--fault NAME]…' PATH…
"""
import json
import subprocess
import sys
from html.parser import HTMLParser
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode, urlsplit

FOLDER = Path(__file__).parent
sys.path.insert(0, str(FOLDER))
from portal import PAGES  # only the names of the pages: what this portal has


class Page(HTMLParser):
    """What a browser shows: the forms, and the result."""

    def __init__(self, text):
        super().__init__()
        self.action, self.inputs = None, []
        self.result = self.code = self.value = None
        self.fields, self.kind, self.name, self.inside = {}, None, None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.inside = tag
        if tag == "form":
            self.action = given["action"]
        elif tag == "input":
            self.inputs.append(given["name"])
        elif tag == "main":
            self.result, self.code = given["class"], given.get("id")
        elif tag == "dd":
            self.kind = given["data-kind"]
            self.fields[self.name] = ""
        elif tag == "output":
            self.value = ""

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, text):
        if self.inside == "dt":
            self.name = text
        elif self.inside == "dd":
            self.fields[self.name] = int(text) if self.kind == "number" else text
        elif self.inside == "output":
            self.value += text


class Browser:
    """One for each person: whose it is stands in a cookie."""

    def __init__(self, address, who):
        self.connection = HTTPConnection(address)
        self.who = who

    def open(self, path, form=None):
        headers = {"Cookie": urlencode({"who": self.who})}
        body = None
        if form is not None:
            body = urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request("GET" if form is None else "POST", path, body, headers)
        return Page(self.connection.getresponse().read().decode())

    def fill_in(self, path, given):
        page = self.open("/" + path)
        unknown = [name for name in given if page.inputs != ["*"] and name not in page.inputs]
        if unknown:
            raise ValueError(f"the form {path} has no field {unknown[0]}")
        return self.open(page.action, given)


class Driver:
    def __init__(self, portal_arguments):
        program = [sys.executable, str(FOLDER / "portal.py"), *portal_arguments]
        self.portal = subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
        self.address = urlsplit(self.portal.stdout.readline().strip()).netloc
        self.browsers = {}

    def browser(self, who):
        if who not in self.browsers:
            self.browsers[who] = Browser(self.address, who)
        return self.browsers[who]

    def answer(self, request):
        kind = request["request"]
        if kind == "hello":
            return {"version": 1, "name": "sample portal", "clock": "settable", "verbs": sorted(PAGES)}
        if kind == "begin":
            self.browser("admin").open("/begin", {"clock": request["clock"]})
        elif kind == "act":
            return self.act(request["actor"].split("/")[0], request["verb"], request["arguments"])
        return {"result": "ok"}

    def act(self, who, verb, given):
        if verb not in PAGES:
            return {"result": "unsupported"}
        browser = self.browser(who)
        for path, form in walk(verb, given):
            page = browser.fill_in(path, form(page) if callable(form) else form)
            if page.result != "ok":
                return {"result": "refused", "code": page.code, "fields": page.fields}
        answer = {"result": "ok", "fields": page.fields}
        if page.value is not None:
            answer["value"] = int(page.value) if verb == "book" else page.value
        return answer


def walk(verb, given):
    """The pages that an act goes through."""
    if verb != "activate" or not given:
        return [(verb, given)]
    way = [("properties", {}), ("activate", {})]
    if "pin" in given:
        return way + [("enter-pin", {"pin": given["pin"]}), ("confirm", {})]
    return way + [("trusted-profile", {"persona": given["trusted-profile"]}), ("answer", {"value": "password"}),
                  ("answer", lambda page: {"value": page.value}), ("confirm", {})]


def main():
    driver = Driver(sys.argv[1:])
    try:
        for line in sys.stdin:
            request = json.loads(line)
            print(json.dumps({"id": request["id"], **driver.answer(request)}), flush=True)
    finally:
        driver.portal.kill()


if __name__ == "__main__":
    main()

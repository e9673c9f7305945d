"""The portal's database."""
import sqlite3

TABLES = """
create table clock(now integer);
create table policy(name text primary key, value text);
create table facility(id text primary key, name text, integrated integer);
create table account(
  login text primary key, name text, pesel text unique, email text, phone text,
  password text, password_since integer, one_time integer default 0,
  method text, facility text, was_active integer default 0, resets integer default 0,
  bad_sign_ins integer default 0, locked_at integer, last_reset integer, appointments integer default 0);
create table pin(
  id integer primary key, login text, digits text, issued integer, tries integer, valid integer, length integer,
  facility text, wrong integer default 0, mark text);
create table wrong_entry(login text, at integer);
create table token(secret text primary key, login text, sent integer, valid integer,
  used integer default 0, void integer default 0);
create table message(id integer primary key, login text, secret text);
create table document(login text, title text, facility text, date text);
create table appointment(login text, number integer, at integer);
create table session(
  login text primary key, screen text, typed text,
  persona text, started integer, timeout integer, message text, code text, wrong integer default 0);
create table visitor(id integer primary key, person text unique, facility text,
  login text, kind text, number text, pesel text, expires text);
create table persona(id text primary key, name text, pesel text, state text, assurance text);
create table fault(way text primary key, code text);
"""

POLICIES = {
    "pin-length": "8", "pin-validity": "7d", "pin-tries": "5", "activation-failures": "10",
    "activation-window": "24h", "pin-issues": "5", "reactivation": "pin", "reset-interval": "24h",
    "reset-token-validity": "1h", "sign-in-tries": "10", "sign-in-lock": "15m", "password-min-length": "8",
    "password-max-age": "none", "tp-assurance": "substantial", "tp-timeout": "10m", "tp-skew": "60s",
    "documents": "id-card,passport,driving-licence,residence-card,mdowod",
}


class Database:
    """Rows as dictionaries, one statement a call."""

    def __init__(self, now):
        self.rows = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self.rows.row_factory = sqlite3.Row
        self.rows.executescript(TABLES)
        self.run("insert into clock values (?)", now)
        self.rows.executemany("insert into policy values (?, ?)", POLICIES.items())

    def run(self, statement, *values):
        return self.rows.execute(statement, values)

    def one(self, statement, *values):
        return self.run(statement, *values).fetchone()

    def all(self, statement, *values):
        return self.run(statement, *values).fetchall()

    def count(self, statement, *values):
        return self.one("select count(*) from " + statement, *values)[0]

"""The fuzz and the scan notice what they are for, each in a program with that fault: python3 test.py."""
import base64
import os
import random
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
import damage
import files
import prompt
import scan
import verdicts
import ways
from corpus import Corpus
from leaks import Finder, Secret
from mutation import Mutation
from program import Limits
from round import Round

PIN, PASSWORD, PESEL = Secret("pin", "45031782"), Secret("password", "Zq7xkw9mTrPvLd"), Secret("pesel", "01620300022")
CODE = Secret("code", "308522")
SCENARIO = 'scenario "A" tags=a\n  facility brzoza "Szpital"\n  akowalska: login => ok\n'


class Faulty(unittest.TestCase):
    """A program of a few lines of Python that has a fault, in a folder of its own."""

    def setUp(self):
        self.kept = tempfile.TemporaryDirectory()
        self.addCleanup(self.kept.cleanup)
        self.folder = Path(self.kept.name)

    def round(self, program, seconds=20, seed=1):
        path = self.folder / "faulty"
        path.write_text(f"#!{sys.executable}\nimport os, signal, sys, time\n{program}\n")
        path.chmod(0o755)
        (self.folder / "corpus").mkdir(exist_ok=True)
        (self.folder / "corpus" / "a.scn").write_text(SCENARIO)
        return Round(path, self.folder / "round", Corpus(self.folder / "corpus"), seed, Limits(seconds, memory=200))


class Fuzz(Faulty):
    def complaints(self, program, mode=files.check, **options):
        round = self.round(program, **options)
        mode(round)
        return " ".join(round.complaints)

    def test_nothing_is_complained_of_without_a_fault(self):
        for mode in (files.check, files.run, files.lines, files.pipe, files.usage):
            self.assertEqual(self.complaints("", mode), "")

    def test_a_crash(self):
        self.assertIn("crashes: SIGABRT", self.complaints("os.abort()"))
        self.assertIn("crashes: status 7", self.complaints("sys.exit(7)"))
        self.assertIn("the runtime says so", self.complaints("print('Fatal error: x', file=sys.stderr)"))

    def test_a_hang_and_what_it_has_started(self):
        program = "import subprocess\nprint(subprocess.Popen(['sleep', '60']).pid, flush=True)\ntime.sleep(60)"
        round = self.round(program, seconds=2)
        ended = round.run([])
        self.assertIn("hangs", " ".join(round.complaints))
        with self.assertRaises(ProcessLookupError):
            self.wait_for_the_end(int(ended.out))

    @staticmethod
    def wait_for_the_end(number):
        while Path(f"/proc/{number}/stat").exists() and ") Z " not in Path(f"/proc/{number}/stat").read_text():
            os.kill(number, 0)
        raise ProcessLookupError

    def test_memory_and_a_flood(self):
        self.assertIn("MB", self.complaints("x = bytearray(250 << 20)"))
        self.assertIn("SIGXFSZ", self.complaints("signal.signal(signal.SIGXFSZ, signal.SIG_DFL)\nwhile True: os.write(1, bytes(1 << 20))"))

    def test_what_is_written(self):
        self.assertIn("raw control character", self.complaints("print('\\x1b[31m')"))
        self.assertIn("no UTF-8", self.complaints("os.write(2, b'\\xff')"))
        self.assertIn("no JSON", self.complaints("print('json' in sys.argv and '{')"))

    def test_two_answers(self):
        self.assertIn("check says 0, run 2", self.complaints("sys.exit(2 * ('run' in sys.argv))", files.run))
        self.assertIn("fmt changes what it wrote", self.complaints("print('a' * 9 + sys.stdin.read())", files.fmt))

    def test_reports(self):
        self.assertEqual(list(verdicts.of_report("junit", b"<a/>")) + list(verdicts.of_report("tap", b"1..1\nok 1\n")), [])
        for kind, data in [("junit", b"<a>"), ("json", b"{"), ("tap", b"1..2\nok 1\n"), ("tap", b"1..1\nok 2\n")]:
            self.assertEqual(len(list(verdicts.of_report(kind, data))), 1, kind)

    def test_a_wrong_answer_of_a_damaged_store(self):
        program = "if 'verify' not in sys.argv and 'export' not in sys.argv:\n  print('{\"count\": 1}' if 'whole.db' in sys.argv else '{\"count\": 0}')"
        program += "\n  if '--as' in sys.argv: open('whole.db', 'wb').write(b'abcd' * 5000)"
        self.assertIn("a wrong answer", self.complaints(program, damage.damage))
        self.assertNotIn("a wrong answer", self.complaints("sys.exit('verify' in sys.argv)\n".join(["", program]), damage.damage))

    def test_a_prompt_that_no_longer_answers(self):
        deaf = "import tty\nprint('\\x1b[?2004h', flush=True)\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nsignal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
        complaints = self.complaints(deaf + "tty.setraw(0)\nwhile True: os.read(0, 9)", prompt.prompt, seconds=1)
        self.assertIn("the prompt no longer answers", complaints)
        self.assertIn("hangs", complaints)

    def test_a_terminal_that_is_left_raw(self):
        self.assertIn("not as it was", self.complaints("import tty\ntty.setraw(0)", prompt.prompt))
        self.assertNotIn("not as it was", self.complaints("", prompt.prompt))

    def test_the_same_seed_makes_the_same_input(self):
        corpus = self.round("").corpus
        made = [[Mutation(corpus, random.Random(5)).file() for _ in range(9)] for _ in range(2)]
        self.assertEqual(made[0], made[1])


class Leaks(unittest.TestCase):
    def found(self, data):
        return [secret for secret, _, _ in Finder([PIN, PASSWORD, PESEL, CODE]).found(data)]

    def test_forms(self):
        forms = [
            lambda text: text, lambda text: text.upper(), lambda text: b"x=" + text + b";", lambda text: text.hex().encode(),
            lambda text: text.decode().encode("utf-16-le"), lambda text: b"\xff\xfe" + text.decode().encode("utf-16-be"),
            *[lambda text, pad=pad: base64.b64encode(bytes(pad) + text) for pad in range(3)],
            lambda text: b"".join(b"%%%02x" % byte for byte in text), lambda text: b"".join(b"\\u%04x" % byte for byte in text),
        ]
        for number, form in enumerate(forms):
            for secret in (PIN, PASSWORD, PESEL):
                self.assertIn(secret, self.found(b"before " + form(secret.text.encode()) + b" after"), (number, secret))

    def test_groups(self):
        for text in ("4503 1782", "4503-1782", "4503\u00a01782", "4503\n1782", "45 03 17 82", "45031\r\n782", "4503 \u2502\n\u2502 1782"):
            self.assertEqual(self.found(text.encode()), [PIN], text)
        self.assertEqual(self.found(b"016203 00022"), [PESEL])
        self.assertEqual(self.found(b"the code 308522."), [CODE])

    def test_a_part_of_a_password(self):
        self.assertEqual(self.found(b"error: kw9mTrPv means nothing"), [PASSWORD])

    def test_what_is_none(self):
        for text in ("•••••••0022", "145031782", "450317820", "2026-01-05 08:00", "4503 then 1782", "a45031782f" * 4, "x308522", "0.308522", ""):
            self.assertEqual(self.found(text.encode()), [], text)

    def test_what_is_allowed_is_counted(self):
        rest, shown = scan.without(b"4503 1782 and 45031782 and 4503 1782", Counter({PIN: 2}))
        self.assertEqual((rest, shown), (b" and  and 4503 1782", 2))


class Scan(Faulty):
    """A program that takes every line, gives a PIN, and keeps a history."""
    PROGRAM = """import json
history = open(os.environ['XDG_STATE_HOME'] + '/history', 'a')
for number, line in enumerate(sys.stdin, 1):
  verb = line.split(': ')[-1].strip()
  verb = verb if verb in ('issue-pin', 'print end') else 'other'
  verb = verb.split()[0]
  record = {'line': number, 'verb': verb, 'result': 'ok', 'fields': {}, 'expected': True}
  if verb == 'issue-pin': record['value'] = '45031782'
  if 'json' in sys.argv: print(json.dumps(record), flush=True)
  elif verb == 'issue-pin': print('the slip: 4503 1782')
  KEEP"""

    def leaks(self, keep):
        round = self.round(self.PROGRAM.replace("KEEP", keep))
        written, rehearsal = ways.pipe(round)
        return {(leak["kind"], leak["where"]) for leak in scan.found(written, rehearsal)}

    def test_nothing_is_found_where_nothing_is_told(self):
        self.assertEqual(self.leaks("pass"), set())

    def test_a_history(self):
        found = self.leaks("history.write(line); history.flush()")
        self.assertIn(("pesel", "state/history"), found)
        self.assertIn(("password", "state/history"), found)
        self.assertIn(("pin", "state/history"), self.leaks("history.write('4503-1782\\n'); history.flush()"))

    def test_a_file_that_is_left_behind(self):
        keep = "if verb == 'issue-pin': open(os.environ['TMPDIR'] + '/45031782', 'w')"
        self.assertEqual(self.leaks(keep), {("pin", "the names of files")})

    def test_a_secret_shown_once_too_often(self):
        keep = "if verb == 'issue-pin' and 'json' not in sys.argv: print('again: 45031782')"
        self.assertEqual(self.leaks(keep), {("pin", "pipe, text: standard output"), ("pin", "pipe, table: standard output")})


if __name__ == "__main__":
    unittest.main()

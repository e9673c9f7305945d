"""A driver with konto behind it that goes wrong where a walk has become long: at the last of three statements, once the
other two were carried out. It writes how long it and its portal were at work.

python3 faulty.py PROGRAM FILE [LENGTH]
"""
import json
import subprocess
import sys
import time


class Faulty:
    def __init__(self, program, length):
        command = [program, "drive", "--seed", "7"]
        self.portal = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.length, self.marks, self.acts, self.worked = length, None, [], 0.0

    def answer(self, line):
        began = time.perf_counter()
        self.portal.stdin.write(line)
        self.portal.stdin.flush()
        answer = self.portal.stdout.readline()
        request = json.loads(line)
        if request["request"] == "begin":
            self.acts = []
        if request["request"] == "act":
            self.acts.append(request["text"])
            if self.is_wrong():
                answer = json.dumps({"result": "refused", "code": "not-allowed"}) + "\n"
        self.worked += time.perf_counter() - began
        return answer

    def is_wrong(self):
        if self.marks is None and len(self.acts) >= self.length:
            self.marks = [self.acts[len(self.acts) // 4], self.acts[len(self.acts) // 2], self.acts[-1]]
        if self.marks is None or self.acts[-1] != self.marks[2]:
            return False
        return all(mark in self.acts for mark in self.marks[:2])


def main():
    faulty = Faulty(sys.argv[1], int(sys.argv[3]) if len(sys.argv) > 3 else 199)
    for line in sys.stdin:
        sys.stdout.write(faulty.answer(line))
        sys.stdout.flush()
    faulty.portal.stdin.close()
    faulty.portal.wait()
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write(str(faulty.worked))


if __name__ == "__main__":
    main()

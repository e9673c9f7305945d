"""One try: a folder, a random source, the program, and what was complained of."""
import random
import shlex
from pathlib import Path

import verdicts
from mutation import Mutation
from program import Program


class Round:
    def __init__(self, path, folder, corpus, seed, limits=None):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.random = random.Random(seed)
        self.corpus = corpus
        self.mutation = Mutation(corpus, self.random)
        self.program = Program(path, folder, limits)
        self.complaints, self.runs = [], []
        self.memory = self.seconds = 0

    def run(self, arguments, given=b""):
        """Carries the program out; nothing may crash, hang, flood or write what is for terminals alone."""
        # No system takes an argument with a NUL in it, or one of more than 128 KiB.
        arguments = [argument.replace("\0", "")[:30_000] for argument in arguments]
        ended = self.program.run(arguments, given)
        self.note(ended)
        for name, data in [("standard output", ended.out), ("standard error", ended.err)]:
            self.complain(verdicts.of_text(name, data), ended)
        return ended

    def note(self, ended):
        self.runs.append(ended)
        self.memory, self.seconds = max(self.memory, ended.memory), max(self.seconds, ended.seconds)
        self.complain(ended.complaints(), ended)

    def complain(self, complaints, ended=None):
        at = f"   [{shlex.join(ended.command[1:])[:300]}]" if ended else ""
        self.complaints += [complaint + at for complaint in complaints]

    def write(self, name, data):
        (self.folder / name).write_bytes(data)
        return name

    def read(self, name):
        path = self.folder / name
        return path.read_bytes() if path.is_file() else b""

    def log(self):
        """What was carried out, as a person would type it."""
        return "".join(f"{shlex.join(run.command)}   # {run.status}\n" for run in self.runs)

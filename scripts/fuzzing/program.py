"""The program, carried out once within limits of time, memory and output."""
import os
import resource
import select
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

STATUSES = {0, 1, 2, 3, 4, 130}
MEGABYTE = 1 << 20


@dataclass
class Limits:
    """The most that one run may take: seconds, and megabytes of memory and of output."""
    seconds: float = 20
    memory: int = 768
    output: int = 128


@dataclass
class Ended:
    """How a run went. A status below zero is the signal that ended it."""
    command: list
    status: int
    out: bytes
    err: bytes
    seconds: float
    memory: float
    is_late: bool = False
    limits: Limits = field(default_factory=Limits)

    def complaints(self):
        """What no input may lead to."""
        if self.is_late:
            yield f"hangs: not done after {self.limits.seconds} s"
        elif self.status not in STATUSES:
            yield f"crashes: {name_of(self.status)}"
        if self.memory > self.limits.memory:
            yield f"takes {self.memory:.0f} MB"
        if b"Fatal error" in self.err or b"Program crashed" in self.err:
            yield "crashes: the runtime says so"


def name_of(status):
    return signal.Signals(-status).name if status < 0 else f"status {status}"


class Program:
    """The program at a path, in a folder of its own: its home, its state and its temporary files are there."""

    def __init__(self, path, folder, limits=None):
        self.path, self.folder = str(Path(path).resolve()), Path(folder).resolve()
        self.limits = limits or Limits()
        for part in ("home", "state", "temporary"):
            (self.folder / part).mkdir(parents=True, exist_ok=True)

    def environment(self):
        places = {"HOME": "home", "XDG_STATE_HOME": "state", "TMPDIR": "temporary"}
        # A pager of the system's takes the keys that are meant for the prompt, and carries out what they happen to spell.
        kept = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LANG": "C.UTF-8", "TERM": "xterm-256color",
                "KONTO_PAGER": "cat", "SWIFT_BACKTRACE": "enable=no"}
        return kept | {name: str(self.folder / part) for name, part in places.items()}

    def start(self, arguments, stdin, stdout, stderr, terminal=None, command=None):
        """Starts it as the head of a session of its own, at a terminal if one is given (its descriptor)."""
        return subprocess.Popen(
            command or [self.path, *arguments], stdin=stdin, stdout=stdout, stderr=stderr, cwd=self.folder,
            env=self.environment(), start_new_session=True, preexec_fn=lambda: self._limit(terminal))

    def _limit(self, terminal):
        if terminal is not None:
            import fcntl
            import termios
            fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (4 * self.limits.memory * MEGABYTE,) * 2)
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.limits.output * MEGABYTE,) * 2)

    def run(self, arguments, given=b""):
        """Carries it out with this on standard input, to its end or to the limit of time."""
        out, err = self.folder / ".out", self.folder / ".err"
        (self.folder / ".in").write_bytes(given)
        began = time.monotonic()
        with open(self.folder / ".in", "rb") as source, open(out, "wb") as first, open(err, "wb") as second:
            process = self.start(arguments, source, first, second)
        try:
            is_late = not self.wait(process, self.limits.seconds)
        finally:
            status, memory = self.end(process)
        return Ended(
            [self.path, *arguments], status, out.read_bytes(), err.read_bytes(), time.monotonic() - began,
            memory, is_late, self.limits)

    @staticmethod
    def wait(process, seconds):
        """Whether it has ended by then."""
        descriptor = os.pidfd_open(process.pid)
        try:
            return bool(select.select([descriptor], [], [], seconds)[0])
        finally:
            os.close(descriptor)

    @staticmethod
    def end(process):
        """Ends it and whatever it started; its status, and the most memory that it had, in megabytes."""
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return process.returncode, usage.ru_maxrss / 1024

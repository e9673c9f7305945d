"""The program at a pseudo-terminal: what a person, a window and the system can do to it."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

from program import Ended

READY, TAKEN = b"\x1b[?2004h", b"\x1b[?2004l"


class Terminal:
    """The program with its terminal; `close` ends both. The editor marks what is typed: READY … TAKEN."""

    def __init__(self, program, arguments, rows=24, columns=80):
        self.program = program
        self.acts = []
        self.master, self.slave = pty.openpty()
        self.resize(rows, columns)
        self.modes = self.terminal_modes()
        self.began, self.written, self.is_late = time.monotonic(), bytearray(), False
        self.command = [program.path, *arguments]
        self.process = program.start(arguments, self.slave, self.slave, self.slave, terminal=self.slave)
        os.set_blocking(self.master, False)
        self.ended = os.pidfd_open(self.process.pid)

    def resize(self, rows, columns):
        self.acts.append(f"window {rows} {columns}")
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def terminal_modes(self):
        return termios.tcgetattr(self.slave)[:4]

    def has_ended(self, seconds=0):
        return bool(select.select([self.ended], [], [], seconds)[0])

    def signal(self, number):
        if self.has_ended():
            return
        self.acts.append(signal.Signals(number).name)
        os.kill(self.process.pid, number)

    def read(self, seconds):
        """What is written within this time, up to a moment of silence."""
        start = len(self.written)
        while select.select([self.master], [], [], seconds)[0]:
            try:
                data = os.read(self.master, 65536)
            except OSError:
                break
            self.written += data
            seconds = min(seconds, 0.002)
            if not data or len(self.written) > self.program.limits.output << 20:
                break
        return bytes(self.written[start:])

    def read_until(self, mark, start=0, seconds=None):
        """Reads until the mark has been written behind that place; what came, or None if it did not."""
        end = time.monotonic() + (seconds or self.program.limits.seconds)
        while mark not in self.written[start:]:
            if time.monotonic() > end or self.has_ended():
                self.read(0.01)
                break
            self.read(0.05)
        return bytes(self.written[start:]) if mark in self.written[start:] else None

    def type(self, data):
        """Types what it takes; a program that does not read for long is left behind."""
        self.acts.append(repr(data))
        end = time.monotonic() + self.program.limits.seconds
        while data and not self.has_ended() and time.monotonic() < end:
            try:
                data = data[os.write(self.master, data[:512]):]
            except BlockingIOError:
                pass
            self.read(0.001)
        return not data

    def close(self):
        """How it ended: by itself within the limit of time, or by force."""
        end = time.monotonic() + self.program.limits.seconds
        while not self.has_ended(0.02) and time.monotonic() < end:
            self.read(0.001)
        self.is_late = self.is_late or not self.has_ended()
        self.read(0.001)
        status, memory = self.program.end(self.process)
        left = self.terminal_modes()
        for descriptor in (self.master, self.slave, self.ended):
            os.close(descriptor)
        ended = Ended(
            self.command, status, bytes(self.written), b"", time.monotonic() - self.began, memory, self.is_late,
            self.program.limits)
        return ended, left == self.modes


GENTLE = [signal.SIGINT, signal.SIGWINCH, signal.SIGCONT, signal.SIGWINCH]
FINAL = [signal.SIGTERM, signal.SIGHUP]

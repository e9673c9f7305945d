"""Many rounds, several at once: their arguments, the folder for what failed, an end in time."""
import argparse
import multiprocessing
import os
import random
import shutil
import signal
import tempfile
import time
from pathlib import Path


def parser(name, about, count, kinds, kind):
    """The options that the fuzz and the scan share; `kind` names the option that chooses among the kinds of round."""
    found = argparse.ArgumentParser(prog=f"scripts/{name}", description=about)
    found.add_argument("count", nargs="?", type=int, default=count, help=f"how many rounds ({count}: a few minutes)")
    found.add_argument("--seconds", type=float, help="begins no round after this time, whatever the count")
    found.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9), help="what all is drawn from")
    found.add_argument("--round", type=int, help="carries out this round alone, and keeps it")
    found.add_argument(f"--{kind}", choices=kinds, action="append", dest="kinds", help="rounds of this kind alone")
    found.add_argument("--keep", help="the folder for what failed (else a new one)")
    found.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many rounds at once")
    found.add_argument("--limit", type=float, default=30, help="the seconds that one run of the program may take")
    found.add_argument("--show", type=int, default=20, help="how many complaints are told")
    found.add_argument("--program", required=True, help=argparse.SUPPRESS)
    return found


class Rounds:
    """What is to be done, and where what failed is kept."""

    def __init__(self, name, wanted):
        self.name, self.wanted = name, wanted
        self.keep = Path(wanted.keep or tempfile.mkdtemp(prefix=f"konto-{name}-"))
        self.keep.mkdir(parents=True, exist_ok=True)
        self.is_single = wanted.round is not None
        print(f"{name}: seed {wanted.seed}; what fails is kept in {self.keep}", flush=True)

    def results(self, one):
        """What `one` makes of each order (options, folder, number, end); nothing of those that come too late."""
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        if self.is_single:
            return [one((self.wanted, self.keep, self.wanted.round, None))]
        end = time.monotonic() + self.wanted.seconds if self.wanted.seconds else None
        orders = ((self.wanted, self.keep, number, end) for number in range(self.wanted.count))
        with multiprocessing.Pool(self.wanted.jobs) as pool:
            results = [result for result in pool.imap_unordered(one, orders) if result]
            pool.close()
            pool.join()
        return results

    def finish(self, failed):
        """Tells how to see the first failure again; throws the folder away where nothing failed."""
        if failed:
            number = min(failed)
            again = f"scripts/{self.name} --seed {self.wanted.seed} --round {number}"
            print(f"{self.name}: {len(failed)} rounds failed; again: {again}")
        elif not self.wanted.keep and not self.is_single:
            shutil.rmtree(self.keep)
        return 1 if failed else 0


def is_late(end):
    return end is not None and time.monotonic() > end

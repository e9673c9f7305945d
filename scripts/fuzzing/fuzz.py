"""Random and mutated input against the program: python3 fuzz.py --help."""
import argparse
import multiprocessing
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
import damage
import files
import prompt
from corpus import Corpus
from program import Limits
from round import Round

# How often each comes up.
MODES = {
    "check": (files.check, 6), "run": (files.run, 6), "fmt": (files.fmt, 5), "test": (files.test, 4), "lines": (files.lines, 8),
    "pipe": (files.pipe, 4), "usage": (files.usage, 5), "prompt": (prompt.prompt, 4), "damage": (damage.damage, 2),
}


def main():
    wanted = arguments()
    keep = Path(wanted.keep or tempfile.mkdtemp(prefix="konto-fuzz-"))
    keep.mkdir(parents=True, exist_ok=True)
    print(f"fuzz: seed {wanted.seed}; what fails is kept in {keep}", flush=True)
    results = [one(order) for order in orders(wanted, keep)] if wanted.round is not None else all_rounds(wanted, keep)
    tell(results)
    failed = [result for result in results if result["complaints"]]
    for result in failed[:20]:
        print(f"fuzz: round {result['round']} ({result['mode']}): {result['complaints'][0]}")
    if failed:
        print(f"fuzz: {len(failed)} rounds failed; again: scripts/fuzz --seed {wanted.seed} --round {failed[0]['round']}")
    elif not wanted.keep:
        shutil.rmtree(keep)
    sys.exit(1 if failed else 0)


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/fuzz", description=__doc__.split(":")[0] + ".")
    parser.add_argument("count", nargs="?", type=int, default=2500, help="how many rounds (2500: a few minutes)")
    parser.add_argument("--seconds", type=float, help="stops after this time, whatever the count")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9), help="what everything is drawn from")
    parser.add_argument("--round", type=int, help="carries out this round alone, and keeps it")
    parser.add_argument("--mode", choices=MODES, action="append", help="these kinds of input alone")
    parser.add_argument("--keep", help="the folder for what fails (else a new one)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many rounds at once")
    parser.add_argument("--limit", type=float, default=20, help="the seconds that one run of the program may take")
    parser.add_argument("--program", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--corpus", required=True, help=argparse.SUPPRESS)
    return parser.parse_args()


def orders(wanted, keep):
    rounds = range(wanted.count) if wanted.round is None else [wanted.round]
    for number in rounds:
        yield wanted, keep, number


def all_rounds(wanted, keep):
    end = time.monotonic() + wanted.seconds if wanted.seconds else None
    results = []
    with multiprocessing.Pool(wanted.jobs) as pool:
        for result in pool.imap_unordered(one, orders(wanted, keep)):
            results.append(result)
            if end and time.monotonic() > end:
                break
    return results


def one(order):
    wanted, keep, number = order
    chooser = random.Random(f"{wanted.seed}/{number}")
    modes = wanted.mode or list(MODES)
    mode = chooser.choices(modes, [MODES[name][1] for name in modes])[0]
    folder = keep / f"{number}-{mode}"
    round = Round(wanted.program, folder, corpus(wanted.corpus), chooser.random(), Limits(wanted.limit))
    MODES[mode][0](round)
    if round.complaints or wanted.round is not None:
        (folder / "commands").write_text(round.log())
        (folder / "complaints").write_text("\n".join(round.complaints) + "\n")
    else:
        shutil.rmtree(folder)
    return {
        "round": number, "mode": mode, "complaints": round.complaints, "runs": len(round.runs), "seconds": round.seconds,
        "memory": round.memory,
    }


_corpora = {}


def corpus(folder):
    if folder not in _corpora:
        _corpora[folder] = Corpus(folder)
    return _corpora[folder]


def tell(results):
    print(f"{'':10}{'rounds':>8}{'runs':>8}{'failed':>8}{'slowest':>10}{'memory':>10}")
    for mode in MODES:
        if these := [result for result in results if result["mode"] == mode]:
            row(mode, these)
    row("together", results)


def row(name, results):
    slowest, memory = (max((result[key] for result in results), default=0) for key in ("seconds", "memory"))
    failed = sum(bool(result["complaints"]) for result in results)
    runs = sum(result["runs"] for result in results)
    print(f"{name:10}{len(results):8}{runs:8}{failed:8}{slowest:8.2f} s{memory:7.0f} MB", flush=True)


if __name__ == "__main__":
    main()

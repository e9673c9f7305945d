"""Random and mutated input against the program: python3 fuzz.py --help."""
import random
import shutil
import sys
from functools import cache

sys.dont_write_bytecode = True
import damage
import files
import prompt
import rounds
from corpus import Corpus
from program import Limits
from round import Round

# How often each comes up.
MODES = {
    "check": (files.check, 6), "run": (files.run, 6), "fmt": (files.fmt, 5), "test": (files.test, 4),
    "lines": (files.lines, 8), "pipe": (files.pipe, 4), "usage": (files.usage, 5), "prompt": (prompt.prompt, 6),
    "damage": (damage.damage, 3),
}
corpus = cache(Corpus)


def main():
    parser = rounds.parser("fuzz", "Random and mutated input against the program.", 2500, MODES, "mode")
    parser.add_argument("--corpus", required=True, help="the folder of scenarios that the input is made of")
    all_rounds = rounds.Rounds("fuzz", parser.parse_args())
    results = all_rounds.results(one)
    tell(results)
    failed = {result["round"]: result for result in results if result["complaints"]}
    for number in sorted(failed)[:all_rounds.wanted.show]:
        print(f"fuzz: round {number} ({failed[number]['mode']}): {failed[number]['complaints'][0]}")
    sys.exit(all_rounds.finish(failed))


def one(order):
    wanted, keep, number, end = order
    if rounds.is_late(end):
        return None
    chooser = random.Random(f"{wanted.seed}/{number}")
    modes = wanted.kinds or list(MODES)
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
        "round": number, "mode": mode, "complaints": round.complaints, "runs": len(round.runs),
        "seconds": round.seconds, "memory": round.memory,
    }


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

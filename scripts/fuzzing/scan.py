"""Random sessions in every way; then all that was written is searched for secrets: python3 scan.py --help."""
import random
import re
import shutil
import sys
from collections import Counter

sys.dont_write_bytecode = True
import rounds
import ways
from leaks import Finder
from program import Limits
from round import Round


def main():
    parser = rounds.parser("scan", "Random sessions in every way, searched for secrets.", 400, ways.WAYS, "way")
    all_rounds = rounds.Rounds("scan", parser.parse_args())
    results = all_rounds.results(one)
    tell(results)
    leaks = sorted((leak for result in results for leak in result["leaks"]), key=lambda leak: leak["round"])
    for leak in leaks[:all_rounds.wanted.show]:
        print("scan: round {round} ({way}): the {kind} {text} is in {where} ({form}): {near}".format(**leak))
    status = all_rounds.finish({leak["round"] for leak in leaks})
    if not any(result["shown"] for result in results):
        print("scan: no secret was shown where it may be: nothing was tried")
        status = 1
    sys.exit(status)


def one(order):
    """One session in one way: what was written, and what of it tells a secret."""
    wanted, keep, number, end = order
    if rounds.is_late(end):
        return None
    chooser = random.Random(f"{wanted.seed}/{number}")
    names = wanted.kinds or list(ways.WAYS)
    way = names[number % len(names)]
    folder = keep / f"{number}-{way}"
    round = Round(wanted.program, folder, None, chooser.random(), Limits(wanted.limit))
    written, rehearsal = ways.WAYS[way](round)
    leaks = [leak | {"round": number, "way": way} for leak in found(written, rehearsal)]
    if leaks or wanted.round is not None:
        (folder / "leaks").write_text("\n".join(map(str, leaks)))
        (folder / "commands").write_text(round.log())
    else:
        shutil.rmtree(folder)
    return {
        "way": way, "leaks": leaks, "bytes": sum(len(text.data) for text in written), "texts": len(written),
        "secrets": len(rehearsal.secrets), "shown": sum(text.shown for text in written), "lines": len(rehearsal.lines),
    }


def found(written, rehearsal):
    finder = Finder(rehearsal.secrets)
    for text in written:
        rest, text.shown = without(text.data, text.allowed)
        for secret, form, at in finder.found(rest):
            if secret.kind not in text.exempt:
                near = rest[max(0, at - 60):at + 60] if form == "as it is" else b""
                yield {"kind": secret.kind, "text": secret.text, "where": text.name, "form": form, "near": near}


def without(data, allowed):
    """The data without the secrets that it may show, as often as it may show them; and how many were there."""
    shown = 0
    for secret, count in allowed.items():
        plain = secret.text.encode()
        grouped = b" ".join(plain[at:at + 4] for at in range(0, len(plain), 4))
        form = b"|".join(map(re.escape, (plain, grouped)))
        data, times = re.subn(form, b"", data, count, re.IGNORECASE)
        shown += times
    return data, shown


def tell(results):
    print(f"{'':12}{'sessions':>10}{'lines':>8}{'texts':>8}{'secrets':>9}{'megabytes':>11}{'shown':>7}{'leaks':>7}")
    for way in [*ways.WAYS, "together"]:
        if these := [result for result in results if way in (result["way"], "together")]:
            sums = Counter()
            for result in these:
                sums.update({key: value for key, value in result.items() if isinstance(value, int)})
            leaks = sum(len(result["leaks"]) for result in these)
            print(f"{way:12}{len(these):10}{sums['lines']:8}{sums['texts']:8}{sums['secrets']:9}"
                  f"{sums['bytes'] / 1e6:11.2f}{sums['shown']:7}{leaks:7}", flush=True)


if __name__ == "__main__":
    main()

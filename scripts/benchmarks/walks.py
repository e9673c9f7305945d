"""Acts explored per second, beside Hypothesis; and how long shrinking takes. See scripts/bench-walks."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM, PEERS = sys.argv[1], Path(sys.argv[2])
HERE = Path(__file__).parent
RUNS = int(os.environ.get("RUNS", "3"))


def best(command, **options):
    """The shortest of some runs, in seconds, and what the last of them printed."""
    shortest, printed = float("inf"), ""
    for _ in range(RUNS):
        began = time.perf_counter()
        printed = subprocess.run(command, capture_output=True, text=True, **options).stdout
        shortest = min(shortest, time.perf_counter() - began)
    return shortest, printed


def konto():
    def seconds(count):
        return best([PROGRAM, "explore", "--lang", "en", "--scenarios", str(count)])

    (empty, _), (whole, figures) = seconds(1), seconds(1000)
    return int(re.search(r"(\d+) statements", figures).group(1)) / (whole - empty)


def hypothesis(examples=1000, steps=7):
    """An upper bound: a walk of the state machine has at most so many steps."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(PEERS, folder + "/peers")
        subprocess.run([sys.executable, "gen.py", str(examples)], cwd=folder + "/peers", capture_output=True)
        tests = folder + "/peers/hypothesis"
        environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

        def run(file):
            command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", file]
            return best(command, cwd=tests, env=environment)

        (empty, _), (whole, printed) = run("test_empty.py"), run("test_stateful.py")
        return examples * steps / (whole - empty) if "passed" in printed else None


def shrinking():
    with tempfile.TemporaryDirectory() as folder:
        worked = folder + "/worked"
        driver = f"python3 '{HERE}/faulty.py' '{PROGRAM}' '{worked}'"
        began = time.perf_counter()
        run = subprocess.run(
            [PROGRAM, "explore", "--lang", "en", "--against", driver, "-o", folder + "/found.scn"],
            capture_output=True, text=True)
        elapsed = time.perf_counter() - began
        return run.stdout.splitlines()[:1], elapsed - float(Path(worked).read_text(encoding="utf-8"))


rate = konto()
print(f"konto explore            {rate:12,.0f} acts a second")
if (PEERS / "hypothesis").is_dir():
    peer = hypothesis()
    if peer:
        print(f"hypothesis, stateful     {peer:12,.0f} acts a second at most: {rate / peer:,.0f} times as many")
    else:
        print("hypothesis, stateful     not installed")
told, seconds = shrinking()
print(f"{' '.join(told)} {seconds:.2f} s without the driver's own time, the walk and the start among them")

"""The order in which functions lie best, from profiles of callgrind: callers beside whom they call most often (call-chain
clustering: Ottoni and Maher, Optimizing Function Placement for Large-Scale Data-Center Applications, 2017).

Usage: order.py order PROFILE…   the names of functions, one on a line
       order.py suite            a suite of a thousand scenarios, to be profiled
"""
import re
import sys
from collections import Counter

# Of a function that a linker knows; there are also `(below main)` and the like.
NAME = re.compile(r"[A-Za-z_$.][\w$.]*")
# Calls of all instructions that a profile counts; what is called more rarely may lie anywhere. It is the calls that count:
# each looks up a place, however little is done there.
LEAST_SHARE = 9e-7
# A cluster that is larger than a few pages need not grow.
MOST_IN_CLUSTER = 200


class Profile:
    """What a program did: instructions of each function, and how often one called another."""

    def __init__(self, lines):
        self.instructions = Counter()
        self.calls = Counter()
        self.names = {}
        self.read(iter(lines))

    def read(self, lines):
        caller = called = None
        for line in lines:
            if line.startswith("fn="):
                caller = self.name(line[3:])
            elif line.startswith("cfn="):
                called = self.name(line[4:])
            elif line.startswith("calls="):
                self.calls[caller, called] += int(line[6:].split()[0])
                next(lines)  # What the call cost is counted where it was spent.
            elif caller and line[:1] in "0123456789+-*" and len(line.split()) > 1:
                self.instructions[caller] += int(line.split()[1])

    def name(self, text):
        """`(7) $s5konto…` the first time, `(7)` afterwards; recursion is told by a number behind the name."""
        number, _, name = text.strip().partition(" ")
        if name:
            self.names[number] = re.sub(r"'\d+$", "", name)
        return self.names[number]

    def often(self):
        """The functions that are called often."""
        least = LEAST_SHARE * sum(self.instructions.values())
        calls = Counter()
        for (_, called), count in self.calls.items():
            calls[called] += count
        return {name for name, count in calls.items() if count >= least and NAME.fullmatch(name)}


def order(profiles):
    often = sorted(set().union(*(profile.often() for profile in profiles)))
    instructions = sum((profile.instructions for profile in profiles), Counter())
    calls = sum((profile.calls for profile in profiles), Counter())
    clusters = {name: [name] for name in often}
    cluster_of = {name: name for name in often}
    for name in sorted(often, key=lambda name: -instructions[name]):
        caller = most_frequent_caller(name, calls, cluster_of)
        if caller is None:
            continue
        into, taken = cluster_of[caller], cluster_of[name]
        if into == taken or len(clusters[into]) + len(clusters[taken]) > MOST_IN_CLUSTER:
            continue
        clusters[into] += clusters.pop(taken)
        cluster_of.update((name, into) for name in clusters[into])

    def density(cluster):
        return sum(instructions[name] for name in cluster) / len(cluster)

    ordered = sorted(clusters.values(), key=lambda cluster: (-density(cluster), cluster))
    return [name for cluster in ordered for name in cluster]


def most_frequent_caller(name, calls, known):
    callers = [(count, caller) for (caller, called), count in calls.items() if called == name and caller != name]
    callers = [(count, caller) for count, caller in callers if caller in known]
    return max(callers)[1] if callers else None


def suite():
    weights = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
    print('setup\n  facility brzoza "Szpital pod Brzozą"\n')
    for number in range(1000):
        digits = f"016201{number:04}"
        check = -sum(int(digit) * weight for digit, weight in zip(digits, weights)) % 10
        who = f"pacjent{number}"
        print(f'''scenario "activation {number}"
  create-account {who} "Anna Kowalska" pesel={digits}{check} password="Start-2026"
  {who}: come brzoza
  {who}: present
  clerk@brzoza: issue-pin -> pin
  {who}: login
  {who}: activate pin=$pin
  support: show {who} => status=active
  {who}: forgot-password
  {who}: reset-password
  support: show {who} => status=inactive
''')


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["suite"]:
            suite()
        case ["order", *paths] if paths:
            profiles = []
            for path in paths:
                with open(path, encoding="utf-8", errors="replace") as file:
                    profiles.append(Profile(file))
            print("\n".join(order(profiles)))
        case _:
            sys.exit(__doc__)

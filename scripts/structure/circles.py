"""Circles between the folders of a module, and between its files, seen from the names of types: declared in one, used
in another. Members of extensions have no such name; what only they tie together is not seen."""
import re
from collections import defaultdict

KINDS = "class|struct|enum|protocol|actor|typealias"
DECLARATION = re.compile(rf"^((?:@\w+(?:\([^)]*\))?\s+|[a-z]+ )*)(?:{KINDS}) (\w+)", re.MULTILINE)
NESTED = re.compile(rf"\b(?:{KINDS}|associatedtype) (\w+)")
USE = re.compile(r"(?<![\w.])[A-Z]\w*")


def uses(files, key):
    """For each pair of places (`key` of a file), the names that the first uses of the second."""
    declared = defaultdict(set)
    for file in files:
        for match in DECLARATION.finditer(file.code):
            if "private" not in match.group(1):
                declared[match.group(2)].add(key(file))
    edges = defaultdict(lambda: defaultdict(set))
    for file in files:
        for name in set(USE.findall(file.code)) - set(NESTED.findall(file.code)):
            for place in declared.get(name, ()):
                if place != key(file):
                    edges[key(file)][place].add(name)
    return edges


def circles(edges):
    """The strongly connected places (Tarjan), each circle sorted."""
    number, lowest, stack, found = {}, {}, [], []

    def visit(place):
        number[place] = lowest[place] = len(number)
        stack.append(place)
        for other in edges.get(place, {}):
            if other not in number:
                visit(other)
            if other in stack:
                lowest[place] = min(lowest[place], lowest[other])
        if lowest[place] == number[place]:
            start = stack.index(place)
            if len(stack) - start > 1:
                found.append(sorted(stack[start:]))
            del stack[start:]

    for place in sorted(edges):
        if place not in number:
            visit(place)
    return found


def folder_circles(files):
    """Of each use that is part of a circle between folders, `Module: A -> B`, with the names used."""
    return {
        f"{module}: {one} -> {other}": edges[one][other]
        for module, edges in _by_module(files, lambda file: file.folder)
        for circle in circles(edges) for one in circle for other in circle if other in edges.get(one, {})
    }


def file_circles(files, most):
    """The circles of more than so many files."""
    found = [circle for _, edges in _by_module(files, lambda file: file.path) for circle in circles(edges)]
    return [circle for circle in found if len(circle) > most]


def _by_module(files, key):
    for module in sorted({file.module for file in files}):
        yield module, uses([file for file in files if file.module == module], key)

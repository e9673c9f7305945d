"""The arrows between the modules: what each may import, and that Package.swift names what it does import."""
import re

BELOW = {
    "PlainText": "",
    "Activation": "",
    "Terminal": "CLibedit PlainText",
    "CommandLanguage": "Activation PlainText",
    "Journal": "Activation Cryptography PlainText",
    "TrustedProfile": "Activation Cryptography PlainText",
    "Shell": "Activation CommandLanguage Journal PlainText TrustedProfile",
    "StoreBench": "Activation Journal PlainText",
    "ScenarioTesting": "Activation CommandLanguage Journal PlainText Shell TrustedProfile",
    "Exploration": "Activation CommandLanguage Journal PlainText ScenarioTesting Shell",
    "Lessons": "Activation CommandLanguage PlainText ScenarioTesting Shell",
}
WITHOUT_ANY = {"PlainText", "Activation"}
WITHOUT_FOUNDATION = {"CommandLanguage", "Terminal"}
IMPORT = re.compile(r"^ *(?:@\w+(?:\(\w+\))? +|[a-z]+ +)*import +(?:[a-z]+ +)?(\w+)", re.MULTILINE)
TARGET = re.compile(r'name: "(\w+)",\s*dependencies: \[((?:[^\[\]]|\[[^\]]*\])*)\]')


def imported(file):
    return set(IMPORT.findall(file.code))


def wrong_imports(files):
    """What a module must not import, as lines."""
    modules = {file.module for file in files}
    for file in files:
        names = imported(file)
        wrong = names & modules - set(BELOW[file.module].split()) if file.module in BELOW else set()
        wrong |= names if file.module in WITHOUT_ANY else set()
        wrong |= {"Foundation"} & names if file.module in WITHOUT_FOUNDATION else set()
        yield from (f"{file.path}: import {name}" for name in sorted(wrong))


def undeclared_imports(files, package):
    """Modules of ours that a target imports and Package.swift does not name: a change of them leaves stale code."""
    declared = {name: set(re.findall(r'"(\w+)"', found)) for name, found in TARGET.findall(package)}
    modules = {file.module for file in files}
    missing = {
        (file.module, name) for file in files for name in imported(file) & modules
        if name != file.module and name not in declared.get(file.module, set())
    }
    return [f"{module} imports {name}" for module, name in sorted(missing)]

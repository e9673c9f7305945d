"""The checks notice what they are for: python3 test.py."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
import check
from catchalls import catch_alls
from circles import file_circles
from source import Source, blanked

PACKAGE = 'targets: [.target(name: "Shell", dependencies: ["PlainText"]), .target(name: "PlainText")]'


def complaints(files, package=PACKAGE):
    """The lines of all complaints about a repository of these files."""
    with tempfile.TemporaryDirectory() as root:
        contents = {"Package.swift": package} | {
            f"Sources/{path}": text for path, text in files.items()
        }
        for path, text in contents.items():
            file = Path(root, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return [line for _, lines in check.complaints(root) for line in lines]


class Circles(unittest.TestCase):
    CIRCLE = {"Shell/One/A.swift": "struct A { let b: B }", "Shell/Two/B.swift": "struct B { func f() { A() } }"}

    def test_a_circle_is_found(self):
        self.assertEqual(complaints(self.CIRCLE), ["Shell: One -> Two (B)", "Shell: Two -> One (A)"])

    def test_a_circle_over_three_folders(self):
        files = {f"Shell/{one}/{one}.swift": f"struct {one} {{ var x: {two} }}" for one, two in ["AB", "BC", "CA"]}
        self.assertEqual(len(complaints(files)), 3)

    def test_what_is_no_use(self):
        for text in [
            "// A", "/* A */", 'let a = "A"', 'let a = """\n  A\n  """', "let x = Other.A", "struct B { struct A {} }",
        ]:
            files = {"Shell/One/A.swift": "struct A { let b: B }", "Shell/Two/B.swift": f"{text}\nenum B {{}}"}
            self.assertEqual(complaints(files), [], text)

    def test_an_interpolation_is_a_use(self):
        files = self.CIRCLE | {"Shell/Two/B.swift": 'struct B { let text = "A \\(A("\\(1)")) A" }'}
        self.assertEqual(len(complaints(files)), 2)

    def test_private_types_and_other_modules_make_none(self):
        files = {
            "Shell/One/A.swift": "private struct A {}\nstruct C { let b: B }", "Shell/Two/B.swift": "struct B { let a: A }",
            "PlainText/A.swift": "struct A {}",
        }
        self.assertEqual(complaints(files), [])

    def test_large_circles_of_files(self):
        def ring(count):
            names = [chr(65 + index) for index in range(count)]
            return [
                Source(f"{one}.swift", "Shell", ".", "", f"struct {one} {{ let x: {two} }}")
                for one, two in zip(names, names[1:] + names[:1])
            ]

        self.assertEqual(file_circles(ring(5), 5), [])
        self.assertEqual(len(file_circles(ring(6), 5)), 1)


class Imports(unittest.TestCase):
    def test_arrows_point_downwards(self):
        self.assertEqual(complaints({"Shell/A.swift": "import PlainText"}), [])
        self.assertEqual(
            complaints({"PlainText/A.swift": "@testable import Shell", "Shell/A.swift": ""}),
            ["Sources/PlainText/A.swift: import Shell", "PlainText imports Shell"])
        self.assertEqual(
            complaints({"Activation/A.swift": "import Foundation", "Terminal/A.swift": "import struct Foundation.Data"}),
            ["Sources/Activation/A.swift: import Foundation", "Sources/Terminal/A.swift: import Foundation"])

    def test_package_names_what_is_imported(self):
        package = PACKAGE.replace('["PlainText"]', '["Other", .product(name: "PlainText", package: "x")]')
        files = {"Shell/A.swift": "import PlainText", "PlainText/B.swift": ""}
        self.assertEqual(complaints(files, package=package.replace("PlainText", "Plain")), ["Shell imports PlainText"])
        self.assertEqual(complaints(files), [])


class Citations(unittest.TestCase):
    ARTICLES = {"Activation/Activation.docc/Acts.md": "# Acts and Effects\n\n## Guards\n"}

    def lost(self, *lines):
        return complaints(self.ARTICLES | {"Activation/A.swift": "\n".join(lines)})

    def test_what_is_there(self):
        for line in ["// the procedure, Guards", "/// (The procedure, Acts and Effects), more.", "// <doc:Acts>, <doc:/Activation/Acts>"]:
            self.assertEqual(self.lost(line), [], line)
        self.assertEqual(self.lost("/// As it stands in the procedure,", "/// Acts and", "/// Effects."), [])

    def test_what_is_not(self):
        for cited in ["the procedure, Guard dogs", "the language, Guards", "<doc:Rows>", "PAGE.md"]:
            self.assertEqual(self.lost("", "// " + cited), [f"Sources/Activation/A.swift:2: {cited}"])


class CatchAlls(unittest.TestCase):
    def found(self, *lines):
        text = "\n".join(lines)
        return list(catch_alls(Source("A.swift", "A", ".", text, blanked(text))))

    def test_over_an_enum(self):
        for catch in ["case _: 0", "default: 0"]:
            self.assertEqual(self.found("switch a {", "case .b: 1", catch, "}"), [(3, catch, False)])
        self.assertEqual(self.found("switch a {", "case (.b, 1): 1", "case _: 0", "}"), [(3, "case _: 0", False)])

    def test_with_its_reason(self):
        line = "case _: 0  // the others have none"
        self.assertEqual(self.found("switch a {", "case .b: 1", line, "}"), [(3, line, True)])

    def test_over_anything_else(self):
        for pattern in ['case "a.b": 1', "case 0...3: 1", "case UInt8(ascii: \"a\"): 1", "case Self.b: 1", "case 1 where a == .b: 1"]:
            self.assertEqual(self.found("switch a {", pattern, "case _: 0", "}"), [], pattern)

    def test_each_switch_by_itself(self):
        inner = ["  switch b {", "  case 1: .x", "  case _: .y", "  }"]
        self.assertEqual(self.found("switch a {", "case .b:", *inner, "case .c: 1", "}"), [])
        self.assertEqual(self.found("switch a {", "case 1:", "  switch b {", "  case .x: 1", "  }", "case _: 0", "}"), [])

    def test_a_default_of_a_subscript_is_none(self):
        self.assertEqual(self.found("switch a {", "case .b:", "  c[d,", "    default: 0]", "}"), [])


if __name__ == "__main__":
    unittest.main()

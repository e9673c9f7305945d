import Activation
import Testing

@testable import CommandLanguage

/// What a file is (the language, Files).
@Suite struct FileTests {
  private static func outline(_ text: String) throws -> [String] { try Files.script(text).outline }

  @Test(
    "Blocks, in both dialects",
    arguments: [
      ("print a\nprint b", ["scenario test: a b"]),
      ("", []),
      ("# only a comment\n\n", []),
      ("scenario \"A\"\nprint a", ["scenario A: a"]),
      (
        "setup\nprint s\nscenario \"A\"\nprint a\ncleanup\nprint c",
        ["setup: s", "scenario A: a", "cleanup: c"]
      ),
      (
        "przygotowanie\nprint s\nscenariusz \"A\"\nprint a\nsprzątanie\nprint c",
        ["setup: s", "scenario A: a", "cleanup: c"]
      ),
      ("cleanup\nprint c\nscenario A\nprint a\nsetup\nprint s", ["setup: s", "scenario A: a", "cleanup: c"]),
      ("print p\nsetup\nprint s\nscenario A\nprint a\nsetup\nprint t", ["setup: p s t", "scenario A: a"]),
      ("print p\nscenario A\nprint a\nscenario B\nprint b", ["setup: p", "scenario A: a", "scenario B: b"]),
      ("print p\ncleanup\nprint c", ["scenario test: p", "cleanup: c"]),
      ("scenario A\nscenario B", ["scenario A:", "scenario B:"]),
      ("> one\nscenario A\n> two\nprint a", ["setup: >one", "scenario A: >two a"]),
      ("scenario \"A $x\"\nprint $x\nexamples\n  x\n  1", ["scenario A $x: $x [x=1]"]),
      ("print $x\nprzyklady\nx y\n1 \"b c\"\n\n# no row\n2 d", ["scenario test: $x [x=1 y=b c] [x=2 y=d]"]),
      (
        "scenario A\nprint $x\nexamples\nx\n1\nscenario B\nprint b",
        ["scenario A: $x [x=1]", "scenario B: b"]
      ),
    ])
  func blocks(_ text: String, _ outline: [String]) throws {
    #expect(try Self.outline(text) == outline)
  }

  @Test(
    "Indentation, ends of lines, a BOM and a #! line mean nothing",
    arguments: [
      "scenario A\nprint a\nprint b", "\u{FEFF}scenario A\nprint a\nprint b\n",
      "#!/usr/bin/env konto\nscenario A\nprint a\nprint b", "scenario A\r\nprint a\r\nprint b\r\n",
      "\u{FEFF}#! konto \"\r\nscenario A\r\n\r\nprint a\nprint b",
      "\t scenario A \n   print a\t\n\n\tprint b",
    ])
  func layout(_ text: String) throws {
    #expect(try Self.outline(text) == ["scenario A: a b"])
  }

  @Test("Lines are numbered from 1 and places name the file as given")
  func places() throws {
    let script = try Files(["dir/x.scn": "\u{FEFF}#!k\n\r\n# c\nprint a\r\nprint b"]).script("dir/x.scn")
    let places = script.scenarios[0].steps.compactMap(\.statement?.source.place)
    #expect(places == [Place(file: "dir/x.scn", line: 4), Place(file: "dir/x.scn", line: 5)])
  }

  @Test(
    "Only the first line can be a #! line, only the start a BOM",
    arguments: [
      ("print a\n#!k", true), ("print a\n\u{FEFF}print b", false), ("\u{FEFF}\u{FEFF}print b", false),
      (" #!k", true),
    ])
  func firstLine(_ text: String, _ isGood: Bool) throws {
    #expect(try Files.errors(text).isEmpty == isGood)
  }

  @Test("A text is in NFC whatever the file has")
  func normalized() throws {
    let script = try Files.script("print z\u{307}o\u{301}l\u{301}w")
    guard case .statement(let statement) = script.scenarios[0].steps[0] else { return }
    let wanted = "print ż\u{F3}ĺw"
    #expect(statement.source.text.unicodeScalars.elementsEqual(wanted.unicodeScalars))
  }

  @Test("Included lines stand in the place of the header, in its block")
  func includes() throws {
    let files = Files([
      "dir/main.scn":
        "setup\ninclude \"common/world.scn\"\nprint s\nscenario A\nprint a\ninclude \"tail.scn\"\nprint z",
      "dir/common/world.scn": "#!/usr/bin/env konto\nprint w\ninclude \"../more.scn\"",
      "dir/common/../more.scn": "print m",
      "dir/tail.scn": "print t\ncleanup\nprint c",
    ])
    #expect(try files.script("dir/main.scn").outline == ["setup: w m s", "scenario A: a t", "cleanup: c z"])
  }

  @Test("A file may be included twice, and rows of a table may be")
  func includedTwice() throws {
    let files = Files([
      "test.scn": "scenario A\ninclude x.scn\ninclude x.scn\nprint $n\nexamples\nn\ninclude rows.scn",
      "x.scn": "print x", "rows.scn": "1\n2",
    ])
    #expect(try files.script().outline == ["scenario A: x x $n [n=1] [n=2]"])
  }

  @Test(
    "Paths are joined to the folder of the including file",
    arguments: [
      ("b.scn", "a.scn", "b.scn"), ("b.scn", "x/a.scn", "x/b.scn"), ("../b.scn", "x/y/a.scn", "x/y/../b.scn"),
      ("/b.scn", "x/a.scn", "/b.scn"), ("y/b.scn", "/x/a.scn", "/x/y/b.scn"),
      ("ż ó.scn", "ą/a.scn", "ą/ż ó.scn"),
    ])
  func joined(_ path: String, _ file: String, _ joined: String) {
    #expect(IncludePath.joined(path, to: file) == joined)
  }

  @Test(
    "One file has one name",
    arguments: [
      ("a/./b", "a/b"), ("a/../b", "b"), ("../a", "../a"), ("/a//b/", "/a/b"), ("a/b/../../c", "c"),
      ("../../a", "../../a"), ("./a", "a"), ("/../a", "/a"),
    ])
  func normalizedPath(_ path: String, _ normalized: String) {
    #expect(IncludePath.normalized(path) == normalized)
  }

  @Test("In the cleanup the names of the setup and of every scenario are known")
  func namesInCleanup() throws {
    let text = """
      set a 1
      scenario A
      set b 2
      scenario B
      accounts -> c=count
      examples
      d
      4
      cleanup
      print "$a $b $c $d"
      """
    #expect(try Files.errors(text).isEmpty)
  }

  @Test(
    "A key that only patients may leave out, where the actor is not known, is left to the run",
    arguments: [
      "as anna\nforgot-password", "anna: reset-password", "set who anna\n$who: reset-password",
      "set who anna\nas $who\nforgot-password", "forgot-password login=anna",
      "set t x\nreset-password token=$t",
      "scenario A\nas anna\ncleanup\nforgot-password",
    ])
  func actorUnknown(_ text: String) throws {
    #expect(try Files.errors(text).isEmpty)
  }

  @Test("Lines given together are checked together")
  func commands() throws {
    func read(_ text: String, _ actor: Actor = .admin) -> [String] {
      let lines = RawLine.lines(of: Array(text.utf8), file: "-c")
      guard case .failure(let errors) = ScriptReader.readCommands(lines, actor: actor) else { return [] }
      return errors.all.map { "\($0.source.place.line) \($0.told)" }
    }
    #expect(read("set a 1\nprint $a\n\n> x") == [])
    #expect(read("print $a\nset a 1") == ["1 name-not-set: print ‸$a‸"])
    #expect(read("logni\nsetup") == ["1 unknown-verb: ‸logni‸", "2 header-outside-file: ‸setup‸"])
    #expect(read("reset-password", .support) == ["1 argument-missing: reset-password‸"])
    #expect(read("reset-password", .patient(try #require(Login("anna")))) == [])
  }
}

extension Script {
  /// The blocks with their lines, each line by its argument.
  fileprivate var outline: [String] {
    func shown(_ steps: [Step]) -> String {
      steps.map { step in
        switch step {
        case .narration(let text, _): " >" + text
        case .statement(let statement): " " + statement.source.text.split { $0 == " " || $0 == "\t" }.last!
        }
      }.joined()
    }
    let tests = scenarios.map { scenario in
      let title = scenario.title.pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .name(let name, _): "$" + name
        }
      }.joined()
      let rows = scenario.tables.flatMap(\.rows).map { row in
        " [" + row.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
          + "]"
      }
      return "scenario \(title):" + shown(scenario.steps) + rows.joined()
    }
    let ends = [("setup:", setup), ("cleanup:", cleanup)].map { $0.1.isEmpty ? "" : $0.0 + shown($0.1) }
    return [ends[0]].filter { !$0.isEmpty } + tests + [ends[1]].filter { !$0.isEmpty }
  }
}

import CommandLanguage
import ScenarioTesting
import Testing

/// What there is nothing of to run: told by place, in every file (status 4).
@Suite struct EmptinessTests {
  static let empty: [(text: String, told: [String])] = [
    ("", ["a.scn:1: there is no scenario in the file"]),
    ("# nothing\n> only said\n", ["a.scn:1: the scenario has no statement to carry out"]),
    ("setup\nprint a\n", ["a.scn:1: there is no scenario in the file"]),
    ("scenario \"A\"\n", ["a.scn:1: the scenario has no statement to carry out"]),
    (
      "scenario \"A\"\n> said\nscenario \"B\"\nprint b\nscenario \"C\"\n",
      [
        "a.scn:1: the scenario has no statement to carry out",
        "a.scn:5: the scenario has no statement to carry out",
      ]
    ),
    ("setup\nprint s\nscenario \"A\"\n", ["a.scn:3: the scenario has no statement to carry out"]),
    ("scenario \"A\"\nprint $x\nexamples\nx\n", ["a.scn:3: the table of examples has no row"]),
    ("print a\nexamples\n", ["a.scn:2: the table of examples has no row"]),
    (
      "setup\nprint s\nquit\nscenario \"A\"\nprint a\n",
      ["a.scn:3: the setup quits, so no scenario would begin"]
    ),
    ("quit\nscenario \"A\"\nprint a\n", ["a.scn:1: the setup quits, so no scenario would begin"]),
  ]

  @Test(arguments: empty) func isTold(_ text: String, _ told: [String]) {
    let read = SmallSuite(text).read()
    #expect(read.obstacles.map(\.told) == told && read.scripts.isEmpty)
  }

  @Test func whatAnIncludeBringsIsToldToo() {
    let suite = SmallSuite(["a.scn": "include \"p.scn\"\n", "p.scn": "scenario \"P\"\n"], asked: ["a.scn"])
    #expect(suite.read().obstacles.map(\.told) == ["p.scn:1: the scenario has no statement to carry out"])
  }

  @Test func inBothLanguages() {
    let place = Place(file: "a\u{1B}.scn", line: 3)
    let told: [(Emptiness, pl: String, en: String)] = [
      (.noPath, "nie podano żadnego pliku", "no file is given"),
      (.noFile(path: "x\u{7}"), "x␇: nie ma tu plików .scn", "x␇: there are no .scn files here"),
      (
        .lacking(.emptyExamples, place), "a␛.scn:3: tabela przykładów nie ma ani jednego wiersza",
        "a␛.scn:3: the table of examples has no row"
      ),
      (
        .unknownTag("pni", suggestions: ["pin"]), "żaden scenariusz nie ma tagu „pni”; czy chodzi o: pin?",
        "no scenario has the tag “pni”; did you mean: pin?"
      ),
      (
        .emptyFilter("--name 'x'"), "żaden scenariusz nie spełnia warunku: --name 'x'",
        "no scenario meets the condition: --name 'x'"
      ),
      (
        .lacking(.setupQuits, place),
        "a␛.scn:3: przygotowanie kończy sesję, więc nie zacznie się żaden scenariusz",
        "a␛.scn:3: the setup quits, so no scenario would begin"
      ),
    ]
    for (emptiness, pl, en) in told {
      #expect(emptiness.line(.pl) == pl)
      #expect(emptiness.line(.en) == en)
    }
  }
}

/// Files that others include: left out of folders, unless they are asked for by name.
@Suite struct PartTests {
  private static func read(_ asked: [String]? = nil, named: Set<String> = []) -> ReadFiles {
    let suite = SmallSuite(
      [
        "s/main.scn": "scenario \"Main\"\nset who akowalska\ninclude \"parts/p.scn\"\n",
        "s/other.scn": "print \"o\"\n",
        "s/parts/p.scn": "create-account $who \"Anna Kowalska\" pesel=01620300022\n",
        "s/parts/empty.scn": "setup\nprint \"e\"\n",
        "s/setup.scn": "include \"parts/../parts/empty.scn\"\nscenario \"S\"\nprint \"s\"\n",
      ], asked: asked)
    var read = suite.read()
    read.leaveOutParts(identifiedBy: IncludePath.normalized, unless: named.contains)
    return read
  }

  @Test func areLeftOutWithTheirMistakes() {
    let read = Self.read()
    #expect(read.scripts.map(\.file) == ["s/main.scn", "s/other.scn", "s/setup.scn"])
    #expect(read.obstacles.isEmpty)
  }

  @Test func stayIfNamed() {
    let read = Self.read(named: ["s/parts/p.scn"])
    #expect(read.obstacles.map(\.told) == ["s/parts/p.scn:1: the name $who is not set on an earlier line"])
  }

  @Test func stayWithoutTheFilesThatIncludeThem() {
    #expect(Self.read(["s/other.scn", "s/parts/empty.scn"]).obstacles.count == 1)
  }

  @Test func aMistakeInAPartIsToldOnceWithWhereItIsIncluded() {
    let suite = SmallSuite(["main.scn": "include \"p.scn\"\n", "p.scn": "pritn\n"])
    var read = suite.read()
    read.leaveOutParts(identifiedBy: IncludePath.normalized) { _ in false }
    #expect(read.obstacles.count == 1)
    guard case .mistake(let error)? = read.obstacles.first else { return }
    #expect(error.source.includedFrom == [Place(file: "main.scn", line: 1)])
  }

  @Test func aScenarioWithoutAStatementStaysToldWhereAnIncludeBringsIt() {
    let suite = SmallSuite(["main.scn": "print a\ninclude \"p.scn\"\n", "p.scn": "scenario \"P\"\n"])
    var read = suite.read()
    read.leaveOutParts(identifiedBy: IncludePath.normalized) { _ in false }
    #expect(read.scripts.isEmpty && !read.obstacles.isEmpty)
  }
}

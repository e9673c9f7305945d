import ScenarioTesting
import Shell
import Testing

/// Annotations, as the runner of GitHub Actions takes them from the output of a step.
@Suite struct GitHubReportTests {
  private static func lines(_ result: SuiteResult) -> [String] {
    let text = GitHubReport(ShippedScenarios.preferences).text(result)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test("A green suite is counted")
  func green() {
    #expect(
      Self.lines(SmallSuite(SmallSuite.green).result()) == [
        "::notice title=konto test::✓ 3 scenarios: 3 as expected (9 statements)"
      ])
  }

  @Test("An error at the line of each failure, those of a cleanup too")
  func failures() {
    let result = SmallSuite([
      "a.scn": "scenario \"A\"\n  include \"parts/b.scn\"\ncleanup\n  print y => refused\n",
      "parts/b.scn": "\t find x => count=100%\n".replacing("100%", with: "100"),
    ]).result()
    #expect(
      Self.lines(result) == [
        "::error file=parts/b.scn,line=1,col=3,title=A::expected count=100, got count=0%0A"
          + "parts/b.scn:1: find x => count=100%0A  included from a.scn:2%0A"
          + "expected: count=100%0Aactual:   count=0%0A"
          + "the last acts:%0A  1.  2026-01-05 08:00:00  administrator looks for an account – done, 0 shown",
        "::error file=a.scn,line=4,col=3,title=A::cleanup: expected refused, got ok%0A"
          + "a.scn:4: print y => refused%0Aexpected: refused%0Aactual:   ok%0A"
          + "the last acts:%0A  1.  2026-01-05 08:00:00  administrator looks for an account – done, 0 shown",
        "::notice title=konto test::✗ 1 scenario: 0 as expected, 1 not (2 statements)",
      ])
  }

  @Test("What ends a property or a command is escaped, and nothing else")
  func escaping() throws {
    let text = "scenario \"100%, a:b\\n::error::c\"\n  print \"50%\\n::warning::d, e:f\" => refused\n"
    let line = try #require(Self.lines(SmallSuite(["x,y:z%.scn": text]).result()).first)
    #expect(
      line == "::error file=x%2Cy%3Az%25.scn,line=2,col=3,title=100%25%2C a%3Ab␊%3A%3Aerror%3A%3Ac::"
        + "expected refused, got ok%0Ax,y:z%25.scn:2: print \"50%25\\n::warning::d, e:f\" => refused%0A"
        + "expected: refused%0Aactual:   ok")
  }

  @Test("What keeps a run from beginning, at its place as far as it has one")
  func obstacles() {
    var result = SmallSuite("print x\n  enter-pin\n").result()
    result.obstacles += [
      .unreadable(path: "b.scn", .missing), .nothing(.noFile(path: "dir")),
      .nothing(.emptyFilter("pin and not pin")),
    ]
    #expect(
      Self.lines(result) == [
        "::error file=a.scn,line=2,col=12,title=argument-missing::PIN is missing",
        "::error file=b.scn,title=file-unreadable::there is no such file",
        "::error file=dir,title=no-file::dir: there are no .scn files here",
        "::error title=empty-filter::no scenario meets the condition: pin and not pin",
      ])
  }

  @Test("What has not run is an error after Ctrl-C, a warning after a failure")
  func shortfall() {
    var result = SmallSuite("print x\n").result()
    result.leaveOut(2)
    result.wasInterrupted = true
    #expect(Self.lines(result).first == "::error title=konto test::interrupted; not run: 2 scenarios")
    result = SmallSuite("print x => refused\n").result()
    result.leaveOut(2)
    #expect(
      Self.lines(result).contains(
        "::warning title=konto test::stopped at the first failure; not run: 2 scenarios"))
  }

  @Test("A file is named from the root of the repository, wherever konto runs in it")
  func checkout() {
    var result = SmallSuite(["sub.scn": "print x => refused\n"]).result()
    func file(_ checkout: Checkout) -> String? {
      let line = GitHubReport(ShippedScenarios.preferences, checkout).text(result)
      return line.firstMatch(of: #/file=([^,]*)/#).map { String($0.1) }
    }
    #expect(file(Checkout(root: "/w/repo/", folder: "/w/repo/a/b")) == "a/b/sub.scn")
    #expect(file(Checkout(root: "/w/repo", folder: "/w/repository")) == "/w/repository/sub.scn")
    result = SmallSuite(["./x/../f1.scn": "print x => refused\n"]).result()
    #expect(file(.here) == "f1.scn")
    #expect(file(Checkout(root: "/w", folder: "/w")) == "f1.scn")
    result = SmallSuite(["../other.scn": "  enter-pin\n"]).result()
    #expect(file(Checkout(root: "/w", folder: "/w/a")) == "other.scn")
  }

  @Test("GitHub shows ten annotations of a kind: where there are more, the last line says so")
  func beyondTen() {
    func last(_ count: Int) -> String {
      let text = (1...count).map { "scenario \"S\($0)\"\nprint x => refused\n" }.joined()
      return Self.lines(SmallSuite(text).result()).last ?? ""
    }
    #expect(!last(10).contains("%0A"))
    #expect(
      last(11).hasSuffix(
        "%0AGitHub shows the first 10 of 11 annotations; all of them are in the log of this step"))
  }

  @Test("Less coverage than is asked for is an error")
  func coverage() {
    var result = SmallSuite("print x\n").result()
    (result.coverage, result.leastCoverage) = (Coverage(), 0)
    #expect(!Self.lines(result).contains { $0.hasPrefix("::error") })
    result.leastCoverage = 1
    #expect(
      Self.lines(result).first
        == "::error title=konto test::the coverage is 0%25, but at least 1%25 is asked for")
  }
}

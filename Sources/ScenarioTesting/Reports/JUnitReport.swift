import CommandLanguage
import PlainText
import Shell

/// JUnit XML: a test suite for each file, a test case for each scenario and row. What was not as expected is a
/// failure, what could not be carried out an error, what was chosen but did not run is skipped; a file that could not be
/// read is an error of its own, in a suite of its own, whose name stays the same from run to run. What the run as a whole
/// lacks is no case, so that the numbers are those of every report: it stands among that suite's properties and in its
/// `system-err`, and the exit status tells of it.
///
/// Servers know a case by its class and name alone, so no two have the same.
///
/// A case has one of them at most, for that is what servers read: what failed in the cleanup stands in its
/// text.
package struct JUnitReport: Sendable {
  private let preferences: Preferences

  /// Writes in the language of some preferences; colour and width do not count.
  package init(_ preferences: Preferences) { self.preferences = preferences }

  private static let name = "konto test"

  /// The whole document.
  package func text(_ result: SuiteResult) -> String {
    var xml = XMLText()
    let lacks = lacks(of: result)
    let aboutRun = JUnitCounts(errors: result.hindrances.count)
    var names = UniqueNames()
    let counts = JUnitCounts(result.tally) + aboutRun
    xml.element("testsuites", counts.attributes(Self.name, result.duration.seconds, result)) { xml in
      if aboutRun.tests > 0 || !lacks.isEmpty { addRun(result, lacks, aboutRun, &names, to: &xml) }
      for file in result.files { add(file, result, &names, to: &xml) }
    }
    return xml.text
  }

  private func add(
    _ file: FileResult, _ result: SuiteResult, _ names: inout UniqueNames, to xml: inout XMLText
  ) {
    let name = Visible.path(file.file)
    let counts = JUnitCounts(file.tally)
    xml.element("testsuite", counts.attributes(name, file.duration.seconds, result, file: name)) { xml in
      for scenario in file.scenarios { add(scenario, &names, to: &xml) }
      for identity in file.notRun { add(notRun: identity, &names, to: &xml) }
    }
  }

  private func add(notRun identity: ScenarioIdentity, _ names: inout UniqueNames, to xml: inout XMLText) {
    let attributes = attributes(identity, &names, seconds: "0", assertions: 0)
    xml.element("testcase", attributes) { xml in
      add(tagsOf: identity, to: &xml)
      xml.element("skipped", ["message": Text(pl: "nie wykonano", en: "not run").in(preferences.language)])
    }
  }

  private func add(tagsOf identity: ScenarioIdentity, to xml: inout XMLText) {
    let tags = identity.shownTags
    guard !tags.isEmpty else { return }
    xml.element("properties", [:]) { xml in
      for tag in tags { xml.element("property", ["name": "tag", "value": tag]) }
    }
  }

  private func attributes(
    _ identity: ScenarioIdentity, _ names: inout UniqueNames, seconds: String, assertions: Int
  ) -> XMLText.Attributes {
    let (place, className) = (identity.closestPlace, Self.className(identity.file))
    return [
      "name": names.take(identity.shownName, in: className), "classname": className,
      "file": Visible.path(place.file), "line": "\(place.line)", "time": seconds,
      "assertions": "\(assertions)",
    ]
  }

  private func add(_ scenario: ScenarioResult, _ names: inout UniqueNames, to xml: inout XMLText) {
    let attributes = attributes(
      scenario.identity, &names, seconds: scenario.duration.seconds, assertions: scenario.statements)
    if scenario.isAsExpected, scenario.identity.tags.isEmpty {
      xml.element("testcase", attributes)
    } else {
      xml.element("testcase", attributes) { xml in
        add(tagsOf: scenario.identity, to: &xml)
        addVerdict(scenario, to: &xml)
      }
    }
  }

  private func addVerdict(_ scenario: ScenarioResult, to xml: inout XMLText) {
    let told = scenario.failures.map { FailureLines($0, preferences.plain) }
    let message = told.map(\.words.headline).joined(separator: "; ")
    let content = told.map { $0.all.joined(separator: "\n") }.joined(separator: "\n\n")
    switch scenario.verdict {
    case .asExpected: break
    case .skipped: xml.element("skipped", ["message": scenario.skipped?.words(preferences.language) ?? ""])
    case .knownBug:
      xml.element("skipped", ["message": scenario.identity.knownBug?.words(preferences.language)])
    case .mended:
      let words = scenario.identity.knownBug?.mendedWords(preferences.language) ?? ""
      xml.element("failure", ["message": words, "type": "known-bug-mended"], words)
    case .unexpected:
      xml.element("failure", ["message": message, "type": scenario.verdict.rawValue], content)
    case .error:
      let code = scenario.failures.first(where: \.couldNotRun)?.code
      xml.element("error", ["message": message, "type": code ?? scenario.verdict.rawValue], content)
    }
  }

  /// The path as a class with its packages: servers group by them.
  private static func className(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let name = parts.joined(separator: ".")
    return Visible.path(IncludePath.isOfScenarios(name) ? String(name.dropLast(4)) : name)
  }
}

extension JUnitReport {
  /// What the run as a whole lacks, or is warned of where that is to count: a code, the words, and what there is to say
  /// beside them.
  private typealias Lack = (code: String, words: String, body: [String])

  private func lacks(of result: SuiteResult) -> [Lack] {
    let language = preferences.language
    let report = MutationReport(Preferences(language: language, format: .text, colour: false))
    return result.warnings.map { ($0.code, $0.line(language), []) }
      + result.shortfalls.filter { $0.weight != .remark }.map { shortfall in
        let body = shortfall.isOfMutants ? result.mutation.map(report.lines) ?? [] : []
        return (shortfall.code, shortfall.words.in(language), body)
      }
  }

  /// What there is to say of the run as a whole.
  private func addRun(
    _ result: SuiteResult, _ lacks: [Lack], _ counts: JUnitCounts, _ names: inout UniqueNames,
    to xml: inout XMLText
  ) {
    xml.element("testsuite", counts.attributes(Self.name, "0", result)) { xml in
      if !lacks.isEmpty {
        xml.element("properties", [:]) { xml in
          for lack in lacks { xml.element("property", ["name": lack.code, "value": lack.words]) }
        }
      }
      for obstacle in result.hindrances { add(obstacle, &names, to: &xml) }
      if !lacks.isEmpty {
        xml.element("system-err", [:], lacks.flatMap { [$0.words] + $0.body }.joined(separator: "\n"))
      }
    }
  }

  private func add(_ obstacle: Obstacle, _ names: inout UniqueNames, to xml: inout XMLText) {
    let line = obstacle.line(preferences.language)
    let className = obstacle.file.map(Self.className) ?? Self.name
    xml.element(
      "testcase",
      [
        "name": names.take(obstacle.code, in: className), "classname": className, "file": obstacle.file,
        "line": obstacle.line.map(String.init), "time": "0", "assertions": "0",
      ]
    ) { xml in
      let included = obstacle.includedFrom.map {
        FailureWords.includedFrom.in(preferences.language) + " " + $0
      }
      xml.element(
        "error", ["message": obstacle.message(preferences.language), "type": obstacle.code],
        ([line] + included).joined(separator: "\n"))
    }
  }
}

/// What the attributes of suites count.
private struct JUnitCounts {
  private(set) var tests = 0
  private(set) var failures = 0
  private(set) var errors = 0
  private(set) var skipped = 0

  init(_ tally: Tally) {
    (tests, failures, errors, skipped) = (
      tally.chosen, tally.unexpected + tally.mended, tally.errors,
      tally.skipped + tally.knownBugs + tally.notRun
    )
  }

  /// As many cases, each of them an error.
  init(errors count: Int) { (tests, errors) = (count, count) }

  /// Those of a suite, or of all suites together.
  ///
  /// - Parameters:
  ///   - seconds: how long it took.
  ///   - result: the run that it is part of.
  func attributes(
    _ name: String, _ seconds: String, _ result: SuiteResult, file: String? = nil
  ) -> XMLText.Attributes {
    [
      "name": name, "tests": "\(tests)", "failures": "\(failures)", "errors": "\(errors)",
      "skipped": "\(skipped)", "time": seconds, "timestamp": result.began.timestamp, "file": file,
    ]
  }

  static func + (one: Self, other: Self) -> Self {
    var sum = one
    sum.tests += other.tests
    sum.failures += other.failures
    sum.errors += other.errors
    sum.skipped += other.skipped
    return sum
  }
}

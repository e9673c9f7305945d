import CommandLanguage
import PlainText
import Shell

/// JUnit XML: a test suite for each file, a test case for each scenario and row. What was not as expected is a
/// failure, what could not be carried out an error; a run that did not begin or did not end is an error of its
/// own.
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
    let aboutRun = JUnitCounts(result.obstacles, result.shortfalls)
    let counts = JUnitCounts(result.tally) + aboutRun
    xml.element("testsuites", counts.attributes(Self.name, result.duration.seconds, result)) { xml in
      if aboutRun.tests > 0 { addRun(result, aboutRun, to: &xml) }
      for file in result.files { add(file, result, to: &xml) }
    }
    return xml.text
  }

  private func add(_ file: FileResult, _ result: SuiteResult, to xml: inout XMLText) {
    let name = Visible.text(file.file)
    let counts = JUnitCounts(file.tally)
    xml.element("testsuite", counts.attributes(name, file.duration.seconds, result, file: name)) { xml in
      let className = Self.className(file.file)
      for scenario in file.scenarios { add(scenario, className, to: &xml) }
    }
  }

  private func add(_ scenario: ScenarioResult, _ className: String, to xml: inout XMLText) {
    let place = scenario.identity.closestPlace
    let attributes: XMLText.Attributes = [
      "name": scenario.identity.shownName, "classname": className, "file": Visible.text(place.file),
      "line": "\(place.line)", "time": scenario.duration.seconds, "assertions": "\(scenario.statements)",
    ]
    if scenario.isAsExpected {
      xml.element("testcase", attributes)
    } else {
      xml.element("testcase", attributes) { xml in addVerdict(scenario, to: &xml) }
    }
  }

  private func addVerdict(_ scenario: ScenarioResult, to xml: inout XMLText) {
    let told = scenario.failures.map { FailureLines($0, preferences.plain) }
    let message = told.map(\.words.headline).joined(separator: "; ")
    let content = told.map { $0.all.joined(separator: "\n") }.joined(separator: "\n\n")
    switch scenario.verdict {
    case .asExpected: break
    case .skipped: xml.element("skipped", ["message": scenario.skipped?.reason(preferences.language) ?? ""])
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
    return Visible.text(name.hasSuffix(".scn") ? String(name.dropLast(4)) : name)
  }
}

extension JUnitReport {
  /// What there is to say of the run as a whole.
  private func addRun(_ result: SuiteResult, _ counts: JUnitCounts, to xml: inout XMLText) {
    xml.element("testsuite", counts.attributes(Self.name, "0", result)) { xml in
      if result.notRun > 0 {
        xml.element("properties", [:]) {
          $0.element("property", ["name": "not-run", "value": "\(result.notRun)"])
        }
      }
      for obstacle in result.obstacles { add(obstacle, to: &xml) }
      for shortfall in result.shortfalls { add(shortfall, of: result, to: &xml) }
    }
  }

  private func add(_ obstacle: Obstacle, to xml: inout XMLText) {
    let line = obstacle.line(preferences.language)
    xml.element(
      "testcase",
      [
        "name": line, "classname": obstacle.file.map(Self.className) ?? Self.name, "file": obstacle.file,
        "line": obstacle.line.map(String.init), "time": "0", "assertions": "0",
      ]
    ) { xml in
      let included = obstacle.includedFrom.map {
        FailureWords.includedFrom(preferences.language) + " " + $0
      }
      xml.element(
        "error", ["message": obstacle.message(preferences.language), "type": obstacle.code],
        ([line] + included).joined(separator: "\n"))
    }
  }

  private func add(_ shortfall: Shortfall, of result: SuiteResult, to xml: inout XMLText) {
    let words = shortfall.words(preferences.language)
    let report = MutationReport(Preferences(language: preferences.language, format: .text, colour: false))
    let body = shortfall.isOfMutants ? (result.mutation.map(report.lines) ?? []).joined(separator: "\n") : ""
    xml.element("testcase", ["name": words, "classname": Self.name, "time": "0", "assertions": "0"]) { xml in
      switch shortfall.weight {
      case .incomplete: xml.element("error", ["message": words, "type": shortfall.code])
      case .failure:
        xml.element("failure", ["message": words, "type": shortfall.code], body)
      case .remark: xml.element("skipped", ["message": words])
      }
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
    (tests, failures, errors) = (tally.ran, tally.unexpected, tally.errors)
  }

  init(_ obstacles: [Obstacle], _ shortfalls: [Shortfall]) {
    let weights = shortfalls.map(\.weight)
    errors = obstacles.count + weights.count { $0 == .incomplete }
    failures = weights.count { $0 == .failure }
    skipped = weights.count { $0 == .remark }
    tests = errors + failures + skipped
  }

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

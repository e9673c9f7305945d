import CommandLanguage
import PlainText
import Shell

/// JUnit XML: a test suite for each file, a test case for each finding, and one that passes for a file in which nothing
/// is wrong. An error is an error, a warning a failure; a note passes, with its words.
struct CheckJUnit {
  private let language: Language

  init(_ language: Language) { self.language = language }

  private static let name = "konto check"

  func text(_ result: CheckResult) -> String {
    var xml = XMLText()
    var names = UniqueNames()
    let groups = result.byFile
    let counts = CheckCounts(groups.flatMap(\.findings), passing: groups.count { isClean($0.findings) })
    let all = counts.adding(errors: result.obstacles.count)
    xml.element("testsuites", all.attributes(Self.name)) { xml in
      if !result.obstacles.isEmpty {
        let counts = CheckCounts([], passing: 0).adding(errors: result.obstacles.count)
        xml.element("testsuite", counts.attributes(Self.name)) { xml in
          for obstacle in result.obstacles { add(obstacle, &names, to: &xml) }
        }
      }
      for (file, findings) in groups { add(findings, of: file, &names, to: &xml) }
    }
    return xml.text
  }

  private func isClean(_ findings: [Finding]) -> Bool { findings.allSatisfy { $0.severity == .note } }

  private func add(
    _ findings: [Finding], of file: String, _ names: inout UniqueNames, to xml: inout XMLText
  ) {
    let path = Visible.path(file)
    let isClean = isClean(findings)
    let counts = CheckCounts(findings, passing: isClean ? 1 : 0)
    xml.element("testsuite", counts.attributes(path)) { xml in
      if isClean {
        xml.element(
          "testcase", ["name": names.take("check", in: path), "classname": path, "file": path, "time": "0"])
      }
      for finding in findings { add(finding, path, &names, to: &xml) }
    }
  }

  private func add(_ finding: Finding, _ path: String, _ names: inout UniqueNames, to xml: inout XMLText) {
    let line = finding.source.place.line
    let message = Visible.text(finding.message(language))
    let lines = Diagnostic(finding, language, colour: false).lines.map(Visible.text).joined(separator: "\n")
    let name = names.take("\(finding.code) \(line):\(finding.column)", in: path)
    xml.element(
      "testcase", ["name": name, "classname": path, "file": path, "line": "\(line)", "time": "0"]
    ) { xml in
      switch finding.severity {
      case .error: xml.element("error", ["message": message, "type": finding.code], lines)
      case .warning: xml.element("failure", ["message": message, "type": finding.code], lines)
      case .note: xml.element("system-out", [:], lines)
      }
    }
  }

  private func add(_ obstacle: Obstacle, _ names: inout UniqueNames, to xml: inout XMLText) {
    let name = names.take(obstacle.code, in: obstacle.file ?? Self.name)
    xml.element(
      "testcase", ["name": name, "classname": obstacle.file ?? Self.name, "file": obstacle.file, "time": "0"]
    ) { xml in
      xml.element("error", ["message": obstacle.message(language), "type": obstacle.code])
    }
  }
}

private struct CheckCounts {
  private var tests: Int
  private var failures: Int
  private var errors: Int

  /// - Parameter passing: cases of files in which nothing is wrong.
  init(_ findings: [Finding], passing: Int) {
    tests = findings.count + passing
    failures = findings.count { $0.severity == .warning }
    errors = findings.count { $0.severity == .error }
  }

  func adding(errors count: Int) -> CheckCounts {
    var sum = self
    sum.tests += count
    sum.errors += count
    return sum
  }

  func attributes(_ name: String) -> XMLText.Attributes {
    [
      "name": name, "tests": "\(tests)", "failures": "\(failures)", "errors": "\(errors)", "skipped": "0",
      "time": "0",
    ]
  }
}

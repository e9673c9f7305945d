import Activation

/// A check of many files: what is known of each, and what only all of them together show.
package struct SuiteCheck {
  /// What tells whether two paths are one file.
  package typealias Identity = (String) -> String

  private struct CheckedFile {
    let identity: String
    /// The files that it includes, and those that they include.
    let parts: Set<String>
    var findings: [Finding]
  }

  private let source: ScriptReader.Source
  private let identity: Identity
  private let vocabulary: Vocabulary
  private let given: [String: String]
  private let beginner: Role
  private var files: [CheckedFile] = []
  private var names: Set<String> = []
  private var tags = TagUses()
  private let targets: RunTargets
  /// The one that was read last: whoever ends with the check need not take it apart.
  private var newest: Script?

  /// - Parameters:
  ///   - given: what names stand for that are given from outside.
  ///   - beginner: who acts when a scenario begins.
  ///   - source: Gives the same bytes each time that it is asked for a file.
  package init(
    in vocabulary: Vocabulary = .standard, given: [String: String] = [:], beginningAs beginner: Role = .admin,
    identity: @escaping Identity = IncludePath.normalized,
    from source: @escaping ScriptReader.Source
  ) {
    self.vocabulary = vocabulary
    self.given = given
    self.beginner = beginner
    self.source = source
    self.identity = identity
    targets = RunTargets(in: vocabulary, identity: identity, from: source)
  }

  /// How many files were read.
  package var count: Int { files.count }

  /// Checks one file, but none twice; `path` stands in places as given.
  package mutating func take(_ path: String) throws(ReadProblem) {
    let name = identity(path)
    guard names.insert(name).inserted else { return }
    var read: Set<String> = []
    let recording: ScriptReader.Source = { [source] (path) throws(ReadProblem) in
      let bytes = try source(path)
      read.insert(path)
      return bytes
    }
    let (script, errors) = try ScriptReader.survey(
      path, title: path, in: vocabulary, given: given, from: recording)
    tags.take(script, file: files.count)
    let parts = Set(read.map(identity)).subtracting([name])
    let findings = ScriptCheck.findings(
      script, errors, from: source, running: targets, beginningAs: beginner)
    files.append(CheckedFile(identity: name, parts: parts, findings: findings))
    newest = script
  }

  /// Everything found, file by file in the order given, each in the order of reading. A file that another of
  /// them includes is a part of that one and judged there; what stands in a part is told once.
  package var findings: [Finding] {
    var files = files
    for (file, finding) in tags.rare { files[file].findings.append(finding) }
    let includers = includers
    var told: Set<Told> = []
    return files.filter { !isPart($0, of: includers) }.flatMap { file in
      file.findings.sorted().filter { finding in
        told.insert(Told(finding, in: identity(finding.source.place.file))).inserted
      }
    }
  }

  /// Of each included file those of the checked files that include it.
  private var includers: [String: [String]] {
    files.reduce(into: [:]) { includers, file in
      for part in file.parts { includers[part, default: []].append(file.identity) }
    }
  }

  /// Files that include each other are no parts: one of them has to tell of the circle.
  private func isPart(_ file: CheckedFile, of includers: [String: [String]]) -> Bool {
    includers[file.identity]?.contains { !file.parts.contains($0) } ?? false
  }

  private struct Told: Hashable {
    let file: String
    let line: Int
    let range: Range<Int>
    let code: String
    /// Of several mistakes of a code at one place each is told.
    let problem: SyntaxProblem?

    init(_ finding: Finding, in file: String) {
      self.file = file
      line = finding.source.place.line
      range = finding.range
      code = finding.code
      problem = if case .mistake(let problem) = finding.kind { problem } else { nil }
    }
  }
}

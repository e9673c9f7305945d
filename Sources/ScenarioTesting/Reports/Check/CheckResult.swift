import CommandLanguage

/// What a check of files came to: the one value that its reports are functions of.
package struct CheckResult: Sendable {
  /// The files that were checked, in order, as given.
  package let files: [String]
  /// In the order of the files, and of their lines.
  package let findings: [Finding]
  /// Why some files could not be checked.
  package let obstacles: [Obstacle]

  /// Of a check that is done.
  package init(files: [String], findings: [Finding], obstacles: [Obstacle]) {
    (self.files, self.findings, self.obstacles) = (files, findings, obstacles)
  }

  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// The findings of each file that has any, in the order in which they stand; an included file has its own.
  var byFile: [(file: String, findings: [Finding])] {
    var groups: [(file: String, findings: [Finding])] = files.map { ($0, []) }
    var indices = Dictionary(files.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    for finding in findings {
      let file = finding.source.place.file
      let index = indices[file] ?? groups.count
      if index == groups.count {
        indices[file] = index
        groups.append((file, []))
      }
      groups[index].findings.append(finding)
    }
    return groups
  }
}

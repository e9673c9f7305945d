import CommandLanguage
import PlainText
import Shell

extension Obstacle {
  /// The file that it is about, if it is about one.
  package var file: String? {
    switch self {
    case .mistake(let error): Visible.path(error.source.place.file)
    case .warning(let finding): Visible.path(finding.source.place.file)
    case .unreadable(let path, _): Visible.path(path)
    case .nothing(.noFile(let path)), .nothing(.failedFileIsGone(let path)): Visible.path(path)
    case .nothing(let emptiness): emptiness.place.map { Visible.path($0.file) }
    }
  }

  /// The line of the file, from 1, if it is about one.
  package var line: Int? {
    switch self {
    case .mistake(let error): error.source.place.line
    case .warning(let finding): finding.source.place.line
    case .unreadable: nil
    case .nothing(let emptiness): emptiness.place?.line
    }
  }

  /// From 1, in characters.
  package var column: Int? {
    switch self {
    case .mistake(let error): error.column
    case .warning(let finding): finding.column
    case .unreadable, .nothing: nil
    }
  }

  /// `file:line` of the include lines that led there, innermost first.
  package var includedFrom: [String] {
    switch self {
    case .mistake(let error): error.source.includedFrom.map(\.shown)
    case .warning(let finding): finding.source.includedFrom.map(\.shown)
    case .unreadable, .nothing: []
    }
  }

  /// Stable, for reports. Append-only.
  package var code: String {
    switch self {
    case .mistake(let error): error.problem.code
    case .warning(let finding): finding.code
    case .unreadable(_, let problem): problem.code
    case .nothing(let emptiness): emptiness.code
    }
  }

  /// What is wrong, without its place.
  package func message(_ language: Language) -> String {
    switch self {
    case .mistake(let error): Visible.text(error.message(language))
    case .warning(let finding): Visible.text(finding.message(language))
    case .unreadable(_, let problem): Visible.text(problem.words.in(language))
    case .nothing(let emptiness): emptiness.words.in(language)
    }
  }

  /// `file:line:column: what is wrong`, as far as they are known.
  package func line(_ language: Language) -> String {
    // The words of an empty folder name it already.
    if case .nothing(let emptiness) = self { return emptiness.line(language) }
    let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }
    return (place + [" " + message(language)]).joined(separator: ":")
  }
}

extension Obstacle {
  /// Whether it is about one file or folder alone, so that the others run all the same.
  package var leavesOthers: Bool {
    switch self {
    case .mistake, .unreadable: false
    case .nothing(let emptiness): emptiness.leavesOthers
    case .warning: true
    }
  }

  /// Whether `check` warns of it.
  var isWarning: Bool {
    switch self {
    case .warning: true
    case .mistake, .unreadable, .nothing: false
    }
  }

  /// Whether it says no more than that there is nothing to run.
  package var isLackOfRuns: Bool {
    switch self {
    case .nothing: true
    case .mistake, .unreadable, .warning: false
    }
  }
}

extension Emptiness {
  fileprivate var leavesOthers: Bool {
    switch self {
    case .noFile, .lacking: true
    case .noPath, .noScenarioAt, .unknownTag, .emptyFilter, .emptyShard, .nothingFailed, .failedIsGone,
      .failedFileIsGone, .noEarlierRun:
      false
    }
  }

  /// Stable, for reports. Append-only.
  package var code: String {
    switch self {
    case .noPath: "no-path"
    case .noFile: "no-file"
    case .lacking(let lack, _): lack.rawValue
    case .noScenarioAt: "no-scenario-at-line"
    case .unknownTag: "unknown-tag"
    case .emptyFilter: "empty-filter"
    case .emptyShard: "empty-shard"
    case .failedIsGone: "failed-is-gone"
    case .failedFileIsGone: "failed-file-is-gone"
    case .nothingFailed: "nothing-failed"
    case .noEarlierRun: "no-earlier-run"
    }
  }
}

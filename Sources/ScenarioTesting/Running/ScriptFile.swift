import CommandLanguage
import Shell

/// Reads scenario files, and finds everything that can be found before anything runs.
package enum ScriptFile {
  package enum Reading: Sendable {
    case ready(Script)
    /// In the order of their lines.
    case obstacles([Obstacle])
  }

  /// Of so many bytes together the statements are held; what is larger is read again as it runs.
  private static let mostHeld = 1 << 22

  /// - Parameter count: how many files are read.
  package static func read(
    _ path: String, oneOf count: Int = 1, from source: @escaping ScriptReader.Source
  ) -> Reading {
    do throws(ReadProblem) {
      let title = ScriptTitle.of(path)
      switch try ScriptReader.read(path, title: title, holdingUpTo: mostHeld / max(1, count), from: source) {
      case .failure(let errors): return .obstacles(errors.all.map { .mistake($0) })
      case .success(let script):
        let empty = script.emptiness
        return empty.isEmpty ? .ready(script) : .obstacles(empty.map { .nothing($0) })
      }
    } catch {
      return .obstacles([.unreadable(path: path, error)])
    }
  }
}

extension Script {
  /// What there is nothing of to carry out: a run of it would be a green that proves nothing.
  package var emptiness: [Emptiness] {
    guard !scenarios.isEmpty else { return [.noScenario(file: file)] }
    return scenarios.compactMap { scenario in
      if !scenario.hasStatements { return .noStatement(scenario.place) }
      if let examples = scenario.examples, examples.rows.isEmpty { return .noRow(examples.place) }
      return nil
    }
  }
}

/// Files read, or why they cannot be run.
package struct ReadFiles: Sendable {
  package private(set) var scripts: [Script] = []
  package private(set) var obstacles: [Obstacle] = []

  package init(_ readings: [ScriptFile.Reading] = []) {
    for reading in readings { take(reading) }
  }

  /// Leaves out files that others include: their lines run there.
  ///
  /// - Parameter isNamed: whether a file was asked for by its own name, and so runs by itself all the same.
  package mutating func leaveOutParts(_ isNamed: (String) -> Bool) {
    let parts = Set(scripts.lazy.flatMap(\.included).map(IncludePath.normalized))
    func isPart(_ file: String) -> Bool { parts.contains(IncludePath.normalized(file)) && !isNamed(file) }
    scripts.removeAll { isPart($0.file) }
    obstacles.removeAll { obstacle in
      guard case .nothing(let emptiness) = obstacle, let place = emptiness.place else { return false }
      return isPart(place.file)
    }
  }

  package mutating func take(_ reading: ScriptFile.Reading) {
    switch reading {
    case .ready(let script): scripts.append(script)
    case .obstacles(let found): obstacles += found
    }
  }
}

enum ScriptTitle {
  /// The file's name without folder and extension; of standard input its mark.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}

import CommandLanguage
import Shell

/// Reads scenario files, and finds everything that can be found before anything runs.
package enum ScriptFile {
  /// What came of reading a file.
  package enum Reading: Sendable {
    case ready(Script)
    /// In the order of their lines.
    case obstacles([Obstacle])
  }

  /// What a file is called: its name without folder and extension.
  package static func title(of path: String) -> String { ScriptTitle.of(path) }

  /// Of so many bytes together the statements are held; what is larger is read again as it runs.
  private static let mostHeld = 1 << 20

  /// - Parameters:
  ///   - given: what names stand for that are given from outside.
  ///   - count: how many files are read.
  ///   - parts: by default one part of the file is read after another.
  package static func read(
    _ path: String, in vocabulary: Vocabulary = .standard, given: [String: String] = [:],
    oneOf count: Int = 1,
    by parts: @escaping ScriptReader.PartReading = ScriptReader.oneByOne,
    from source: @escaping ScriptReader.Source
  ) -> Reading {
    do throws(ReadProblem) {
      let title = ScriptTitle.of(path)
      let held = mostHeld / max(1, count)
      switch try ScriptReader.read(
        path, title: title, in: vocabulary, given: given, holdingUpTo: held, by: parts, from: source)
      {
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
    guard !scenarios.isEmpty else { return [.lacking(.noScenario, Place(file: file, line: 1))] }
    if let end = quitOfSetup { return [.lacking(.setupQuits, end.source.place)] }
    return scenarios.compactMap { scenario in
      if !scenario.hasStatements || scenario.quitsAtOnce { return .lacking(.emptyScenario, scenario.place) }
      return scenario.tables.first { $0.rowCount == 0 }.map { .lacking(.emptyExamples, $0.place) }
    }
  }
}

/// Files read, or why they cannot be run.
package struct ReadFiles: Sendable {
  /// Those that can be run, in the order in which they were taken.
  package private(set) var scripts: [Script] = []
  private var met: [(file: String, obstacle: Obstacle)] = []

  /// No file yet.
  package init() {}

  /// Reads one file after another.
  package init(_ files: [String], from source: @escaping ScriptReader.Source) {
    for file in files { take(ScriptFile.read(file, from: source), of: file) }
  }

  /// Why the others cannot be run, in the order in which they were taken.
  package var obstacles: [Obstacle] { met.map(\.obstacle) }

  /// Takes what came of reading one more file.
  package mutating func take(_ reading: ScriptFile.Reading, of file: String) {
    switch reading {
    case .ready(let script): scripts.append(script)
    case .obstacles(let found): met += found.map { (file, $0) }
    }
  }

  /// Leaves out files that others include, as long as these stay: their lines run there, and what they lack by
  /// themselves is no mistake.
  ///
  /// - Parameter identity: what is the same for all names of a file.
  /// - Parameter isNamed: whether a file was asked for by its own name, and so runs by itself all the same.
  package mutating func leaveOutParts<Identity: Hashable>(
    identifiedBy identity: (String) -> Identity, unless isNamed: (String) -> Bool
  ) {
    let parts = partNames.mapValues { Set($0.map(identity)) }
    guard !parts.isEmpty else { return }
    let includedElsewhere = parts.reduce(into: Set<Identity>()) { all, entry in
      all.formUnion(entry.value.subtracting([identity(entry.key)]))
    }
    // Files that include each other in a circle stay: nobody else would tell of it.
    func stays(_ file: String) -> Bool { isNamed(file) || !includedElsewhere.contains(identity(file)) }
    let covered = parts.filter { stays($0.key) }.values.reduce(into: Set<Identity>()) { $0.formUnion($1) }
    func isPart(_ file: String) -> Bool { !stays(file) && covered.contains(identity(file)) }
    scripts.removeAll { isPart($0.file) }
    met.removeAll { isPart($0.file) }
  }

  /// What each file includes, by the names that its lines have; of a file with mistakes as far as these tell.
  private var partNames: [String: Set<String>] {
    var names: [String: Set<String>] = [:]
    for script in scripts where !script.included.isEmpty { names[script.file] = script.included }
    for (file, obstacle) in met {
      guard case .mistake(let error) = obstacle, !error.source.includedFrom.isEmpty else { continue }
      names[file, default: []].insert(error.source.place.file)
    }
    return names
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

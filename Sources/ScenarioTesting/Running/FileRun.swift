import CommandLanguage
import Shell

/// Reads files and runs their scenarios, handing each result on as it comes: memory does not grow with them.
package struct FileRun {
  package enum Found {
    case ready([Script])
    case mistakes([SyntaxError])
    case unreadable([(path: String, problem: ReadProblem)])
    /// No scenario, or a scenario or table without anything to carry out: the places.
    case nothing([Place])
  }

  /// The files that are held statement by statement have so many bytes together; those after them are read
  /// again as they run.
  private static let mostHeld = 1 << 20

  /// Reads every file, and finds everything that can be found before anything runs.
  package static func read(
    _ paths: [String], from source: @escaping ScriptReader.Source
  ) -> Found {
    var scripts: [Script] = []
    var mistakes: [SyntaxError] = []
    var room = mostHeld
    var unreadable: [(path: String, problem: ReadProblem)] = []
    for path in paths {
      do throws(ReadProblem) {
        switch try ScriptReader.read(path, title: ScriptTitle.of(path), holdingUpTo: room, from: source) {
        case .success(let script):
          scripts.append(script)
          if script.size <= room { room -= script.size }
        case .failure(let errors): mistakes += errors.all
        }
      } catch {
        unreadable.append((path, error))
      }
    }
    guard unreadable.isEmpty else { return .unreadable(unreadable) }
    guard mistakes.isEmpty else { return .mistakes(mistakes) }
    let empty = scripts.flatMap(\.emptyPlaces)
    return empty.isEmpty && !scripts.isEmpty ? .ready(scripts) : .nothing(empty)
  }
}

extension Script {
  /// Where there is nothing to carry out: a run of it would be a green that proves nothing.
  package var emptyPlaces: [Place] {
    guard !scenarios.isEmpty else { return [Place(file: file, line: 1)] }
    return scenarios.compactMap { scenario in
      if !scenario.hasStatements { return scenario.place }
      if let examples = scenario.examples, examples.rows.isEmpty { return examples.place }
      return nil
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

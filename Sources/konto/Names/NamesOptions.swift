import CommandLanguage
import PlainText
import ScenarioTesting

/// What names stand for that are given from outside to all scenarios of a run.
struct GivenNames: Sendable {
  /// Later ones before earlier ones.
  var pairs: [String: String] = [:]
  /// JSON files of names, of which a later one comes before an earlier one, and ``pairs`` before all of them.
  var files: [String] = []

  struct Unread: Error {
    let obstacles: [Obstacle]
  }

  /// All of them; else every file that cannot be read, and the first mistake of each other one.
  func read() throws(Unread) -> [String: String] {
    var names: [String: String] = [:]
    var obstacles: [Obstacle] = []
    for file in files {
      do throws(ReadProblem) {
        switch NamesFile.read(try Files.read(file), of: file) {
        case .success(let read): names.merge(read) { $1 }
        case .failure(let mistakes): obstacles += mistakes.all.map { .mistake($0) }
        }
      } catch {
        obstacles.append(.unreadable(path: file, error))
      }
    }
    guard obstacles.isEmpty else { throw Unread(obstacles: obstacles) }
    return names.merging(pairs) { $1 }
  }
}

/// The options that give names.
enum NamesOptions {
  static let all = [set.declaration, setFrom.declaration]

  private static let set = ValueOption<(name: String, value: String)>(
    "--set", value: ValueDeclaration(name: Text(pl: "nazwa=wartość", en: "name=value")),
    means: Text(
      pl: "Każdy scenariusz zna tę nazwę, o ile sam jej nie ustawia; kilka opcji: kilka nazw.",
      en: "Every scenario knows this name, unless it sets it itself; given again: another name."),
    isRepeatable: true
  ) { text throws(ValueProblem) in
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, Name.isName(parts[0].inNFC) else {
      throw ValueProblem(
        Text(
          pl: "Podaj NAZWA=WARTOŚĆ; nazwa to litera, potem litery, cyfry, - _.",
          en: "Give NAME=VALUE; a name is a letter, then letters, digits, - _."),
        isOfSecret: true)
    }
    guard parts[1].utf8.count <= Limits.longestValue else {
      throw ValueProblem(
        Text(
          pl: "Wartość może mieć najwyżej \(Limits.longestValue) bajtów.",
          en: "A value may have at most \(Limits.longestValue) bytes."),
        isOfSecret: true)
    }
    return (parts[0].inNFC, parts[1].inNFC)
  }

  private static let setFrom = ValueOption<String>(
    "--set-from", value: ValueDeclaration(name: Text(pl: "plik", en: "file"), completion: .files),
    means: Text(
      pl: "To samo dla nazw z pliku JSON: {\"nazwa\": \"wartość\"}; --set ma pierwszeństwo.",
      en: "The same for the names of a JSON file: {\"name\": \"value\"}; --set comes first."),
    isRepeatable: true
  ) { text throws(ValueProblem) in text }

  static func read(_ given: GivenOptions) throws(UsageProblem) -> GivenNames {
    var names = GivenNames(files: try given.all(of: setFrom))
    for (name, value) in try given.all(of: set) {
      guard names.pairs.updateValue(value, forKey: name) == nil else {
        throw .other(
          Text(
            pl: "Opcja --set podaje nazwę \(LongNumbers.masked(name)) dwa razy.",
            en: "--set gives the name \(LongNumbers.masked(name)) twice."))
      }
    }
    return names
  }
}

import Activation
import CommandLanguage

/// The fewest statements that lead to a refusal, as `konto explore --goal` has found them, in English.
struct ShortestWay: Sendable {
  /// What must be there before: not counted.
  let preparations: [String]
  /// The way itself; the last statement is refused.
  let steps: [String]

  /// The ways that were found, by the code of the refusal.
  static let all = read(profileTexts + "\n" + otherTexts)

  /// - Returns: nil where no way leads to it in a practice world.
  static func to(_ code: RefusalCode) -> ShortestWay? { all[code] }

  private static func read(_ texts: String) -> [RefusalCode: ShortestWay] {
    var ways: [RefusalCode: ShortestWay] = [:]
    var (code, preparations, steps): (RefusalCode?, [String], [String]) = (nil, [], [])
    func close() {
      if let code { ways[code] = ShortestWay(preparations: preparations, steps: steps) }
    }
    for line in texts.split(separator: "\n") {
      if line.hasPrefix("- ") {
        preparations.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("> ") {
        steps.append(String(line.dropFirst(2)))
      } else {
        close()
        (code, preparations, steps) = (RefusalCode(rawValue: String(line)), [], [])
      }
    }
    close()
    return ways
  }

  /// The statements of the way with what prepares it, each once with how often it stands there one after the other.
  func lines(in language: Language) -> (preparations: [String], steps: [String]) {
    (Self.lines(preparations, language), Self.lines(steps, language))
  }

  private static func lines(_ statements: [String], _ language: Language) -> [String] {
    var runs: [(statement: String, count: Int)] = []
    for statement in statements {
      if let last = runs.last, last.statement == statement {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((statement, 1))
      }
    }
    return runs.map { statement, count in
      Formatter.translated(statement, into: language) + (count > 1 ? "  × \(count)" : "")
    }
  }
}

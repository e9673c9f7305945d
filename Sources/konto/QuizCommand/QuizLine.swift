import CommandLanguage
import PlainText
import Shell
import Terminal

/// A PIN is printed in groups, and people copy it so; in a line of the language it is one word.
enum GroupedPIN {
  static func joined(_ line: String) -> String {
    let words = line.split(separator: " ")
    guard let verb = words.first, Verb.enterPIN.name.matches(String(verb)), words.count > 2,
      words.dropFirst().allSatisfy({ $0.allSatisfy(\.isNumber) })
    else { return line }
    return verb + " " + words.dropFirst().joined()
  }
}

/// The words of a quiz that are none of the language.
enum QuizWord: CaseIterable {
  case hint
  case skip
  case quit

  init?(_ text: String) {
    let folded = Self.folded(text)
    guard let word = Self.allCases.first(where: { $0.names.contains(folded) }) else { return nil }
    self = word
  }

  /// Whether what is typed can still become one of them.
  static func isBegun(by text: String) -> Bool {
    let folded = folded(text)
    return allCases.contains { $0.names.contains { $0.hasPrefix(folded) } }
  }

  private static func folded(_ text: String) -> String { Folding.ascii(text.lowercased()) }

  /// In both languages, folded.
  private var names: [String] {
    switch self {
    case .hint: ["hint", "podpowiedz", "?"]
    case .skip: ["skip", "pomin"]
    case .quit: ["quit", "koniec"]
    }
  }
}

extension LineGuide {
  /// The colours of an answer, and what is wrong with it as a line; not how it goes on, for that is what is asked.
  func dressing(ofAnswer line: String, cursor: Int, width: Int) -> Dressing {
    guard !QuizWord.isBegun(by: line), GroupedPIN.joined(line) == line else { return Dressing() }
    let guidance = guidance(line, cursor: cursor, width: width)
    return Dressing(
      line: guidance.parts.map(Styled.init), below: guidance.mistake.map { $0.map(Styled.init) })
  }
}

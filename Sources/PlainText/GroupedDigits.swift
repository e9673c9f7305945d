/// Numbers as people dictate and type them: in groups, with blanks or hyphens between.
package enum GroupedDigits {
  /// The text with every such number replaced.
  ///
  /// - Parameter least: of so many digits or more; by default those that may be a person's.
  package static func rewritten(
    _ text: String, least: Int = LongNumbers.least, _ replace: (ArraySlice<Character>) -> String
  ) -> String {
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      let end = endOfRun(characters, from: index)
      let run = characters[index..<end]
      result += run.count(where: isDigit) >= least ? replace(run) : String(run)
      index = end
    }
    return result
  }

  /// The text without the numbers that stand by themselves, in groups too; dates, and what stands behind a key, stay.
  ///
  /// - Parameter least: of so many digits or more.
  package static func withoutLoose(_ text: String, least: Int) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var quote = Quote.none
    let isLoose = words.map { word in
      let isInside = quote == .ofKey
      quote = quote.after(word)
      return !isInside && isNumber(word)
    }
    var start = 0
    while start < words.count {
      let end = (start..<words.count).first { !isLoose[$0] } ?? words.count
      if words[start..<end].joined().count(where: isDigit) >= least {
        for index in start..<end { words[index] = "" }
      }
      start = max(end, start + 1)
    }
    return words.joined(separator: " ")
  }

  /// The string in which a word stands.
  private enum Quote {
    case none
    case ofWord
    case ofKey

    func after(_ word: String) -> Quote {
      guard word.count(where: { $0 == "\"" }) % 2 == 1 else { return self }
      guard self == .none else { return .none }
      return word.first == "\"" ? .ofWord : .ofKey
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    let digits = word.filter { !"\".,;:!?()".contains($0) }
    guard digits.contains(where: isDigit), digits.allSatisfy({ isDigit($0) || $0 == "-" }) else {
      return false
    }
    let groups = digits.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map { $0.count } != [4, 2, 2]
  }

  /// Digits with single blanks or hyphens between them; any other character stands for itself.
  private static func endOfRun(_ characters: [Character], from start: Int) -> Int {
    guard isDigit(characters[start]) else { return start + 1 }
    var end = start + 1
    while end < characters.count {
      let isJoint = characters[end] == " " || characters[end] == "-" || characters[end] == "\u{A0}"
      if isDigit(characters[end]) {
        end += 1
      } else if isJoint, end + 1 < characters.count, isDigit(characters[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}

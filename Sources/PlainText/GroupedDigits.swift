/// Numbers as people dictate and type them: in groups, with blanks or hyphens between.
package enum GroupedDigits {
  /// What may be a PIN: fewer digits by themselves are rather a year, the number of a street, or the end of a PESEL.
  package static let leastOfPIN = 6

  /// What may stand between the digits of one number.
  package struct Joints: Sendable {
    fileprivate let characters: [Character]
    /// So many between a digit and the next.
    fileprivate let most: Int

    /// A blank or a hyphen, as on the slip and on the telephone.
    package static let single = Joints(characters: [" ", "-", "\u{A0}"], most: 1)
    /// Full stops too, and two of them at once.
    package static let loose = Joints(characters: [" ", "-", ".", "\u{A0}"], most: 2)
  }

  /// The text with every such number replaced.
  ///
  /// - Parameter least: of so many digits or more; by default those that may be a person's.
  package static func rewritten(
    _ text: String, least: Int = LongNumbers.least, joinedBy joints: Joints = .single,
    _ replace: (ArraySlice<Character>) -> String
  ) -> String {
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      let end = endOfRun(characters, from: index, joints)
      let run = characters[index..<end]
      result += run.count(where: isDigit) >= least ? replace(run) : String(run)
      index = end
    }
    return result
  }

  /// The text without the numbers that stand by themselves, in groups too; dates, and what stands behind a key, stay.
  ///
  /// - Parameter least: of so many digits or more; by default those that may be a PIN.
  package static func withoutLoose(_ text: String, least: Int = leastOfPIN) -> String {
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

  /// Digits with joints between them; any other character stands for itself.
  private static func endOfRun(_ characters: [Character], from start: Int, _ joints: Joints) -> Int {
    guard isDigit(characters[start]) else { return start + 1 }
    var (end, index) = (start + 1, start + 1)
    while index < characters.count, index - end <= joints.most {
      let isDigit = isDigit(characters[index])
      guard isDigit || joints.characters.contains(characters[index]) else { break }
      index += 1
      if isDigit { end = index }
    }
    return end
  }

  /// Whether it is a digit of any script.
  package static func isDigit(_ character: Character) -> Bool { value(character) != nil }

  /// 0–9; nil of what is no digit.
  package static func value(_ character: Character) -> Int? {
    guard character.isNumber, let value = character.wholeNumberValue, value < 10 else { return nil }
    return value
  }
}

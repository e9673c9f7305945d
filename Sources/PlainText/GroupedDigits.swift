/// Numbers as people dictate and type them: in groups, with blanks or hyphens between.
package enum GroupedDigits {
  /// What may be a PIN: fewer digits by themselves are rather a year, the number of a street, or the end of a PESEL.
  package static let leastOfPIN = 6
  /// In one piece; more of them are the number of an order and the like.
  package static let lengthOfPIN = leastOfPIN...12

  /// `2026`, a year that people write of.
  package static func isYear(_ digits: String) -> Bool {
    digits.utf8.count == 4 && Int(digits).map { (1900...2099).contains($0) } ?? false
  }

  /// `20260105`, in years that people write of.
  package static func isCompactDate(_ digits: String) -> Bool {
    let values = digits.unicodeScalars.compactMap(WrittenNumber.value)
    return values.count == digits.unicodeScalars.count && GroupedPESEL.isCompactDate(values)
  }

  /// The text with every such number replaced.
  ///
  /// - Parameter least: of so many digits or more; by default those that may be a person's.
  package static func rewritten(
    _ text: String, least: Int = LongNumbers.least, joinedBy joints: WrittenNumber.Joints = .single,
    _ replace: (WrittenNumber, _ written: String) -> String
  ) -> String {
    let numbers = WrittenNumber.all(in: text, joinedBy: joints).filter { $0.digits.count >= least }
    guard !numbers.isEmpty else { return text }
    var rest = numbers[...]
    return text.replacing(numbers.map(\.place)) { written in
      rest.popFirst().map { replace($0, String(decoding: written, as: UTF8.self)) } ?? ""
    }
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
      if mayBePIN(words[start..<end], least) {
        let marks = words[start..<end].map { word in word.count { $0 == "\"" } }
        // A mark whose other one stands elsewhere is the rest's.
        let isHalf = marks.reduce(0, +) % 2 == 1
        for (index, count) in zip(start..<end, marks) { words[index] = isHalf && count == 1 ? "\"" : "" }
      }
      start = max(end, start + 1)
    }
    return words.joined(separator: " ")
  }

  private static func mayBePIN(_ words: ArraySlice<String>, _ least: Int) -> Bool {
    let digits = words.joined().count(where: isDigit)
    return digits >= least
      && (words.count > 1 || digits <= lengthOfPIN.upperBound
        || words.first?.contains(where: isJoint) ?? false)
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
    guard digits.contains(where: isDigit), digits.allSatisfy({ isDigit($0) || isJoint($0) }) else {
      return false
    }
    let groups = digits.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map { $0.count } != [4, 2, 2]
  }

  /// A hyphen, or what nobody sees, or nobody else puts between digits.
  private static func isJoint(_ character: Character) -> Bool {
    "-•→".contains(character) || character.unicodeScalars.allSatisfy(Invisible.isOverlooked)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.unicodeScalars.first.flatMap(WrittenNumber.value) != nil
  }
}

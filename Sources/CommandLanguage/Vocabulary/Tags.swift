/// The tags of scenarios, and the words that join them when scenarios are chosen.
package enum Tags {
  /// Both conditions must hold; it binds more closely than `or`.
  package static let and = Term("and", "i")
  /// One of the conditions must hold.
  package static let or = Term("or", "lub")
  /// The condition behind it must not hold.
  package static let not = Term("not", "nie")

  /// Whether a scenario can be chosen by it: no blank, no bracket, none of the words that join tags.
  static func isTag(_ text: String) -> Bool {
    !text.isEmpty && !isReserved(text) && !text.utf8.contains { byte in " \t()".utf8.contains(byte) }
  }

  /// Whether it is one of the words that join tags, in any case.
  package static func isReserved(_ text: String) -> Bool {
    [and, or, not].contains { $0.en == text.lowercased() || $0.pl == text.lowercased() }
  }

  /// Without blanks at its ends.
  static func trimmed(_ tag: Substring) -> String {
    String(String(tag.drop { $0 == " " }).reversed().drop { $0 == " " }.reversed())
  }
}

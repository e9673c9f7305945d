/// A command split into words as a shell splits it: blanks part them, quotes and backslashes hold together; nothing
/// is expanded (POSIX.1-2024, Shell Command Language, 2.2).
enum CommandWords {
  /// The words; nil where a quote is not closed, a backslash ends the text, or there is no word.
  static func split(_ command: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var rest = command[...]
    while let character = rest.popFirst() {
      switch character {
      case " ", "\t", "\n":
        if let done = word { words.append(done) }
        word = nil
      case "'":
        guard let end = rest.firstIndex(of: "'") else { return nil }
        word = (word ?? "") + rest[..<end]
        rest = rest[rest.index(after: end)...]
      case "\"":
        guard let quoted = takeQuoted(&rest) else { return nil }
        word = (word ?? "") + quoted
      case "\\":
        guard let next = rest.popFirst() else { return nil }
        if next != "\n" { word = (word ?? "") + String(next) }
      case _: word = (word ?? "") + String(character)  // any other character is itself
      }
    }
    if let word { words.append(word) }
    return words.isEmpty ? nil : words
  }

  /// What stands before the closing quote.
  private static func takeQuoted(_ rest: inout Substring) -> String? {
    var text = ""
    while let character = rest.popFirst() {
      if character == "\"" { return text }
      if character == "\\", let next = rest.first, "$`\"\\\n".contains(next) {
        if next != "\n" { text.append(next) }
        rest.removeFirst()
      } else {
        text.append(character)
      }
    }
    return nil
  }
}

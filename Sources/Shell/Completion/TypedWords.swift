import CommandLanguage

/// The words of a line that is being typed.
struct TypedWords {
  /// All but the last.
  let before: [String]
  /// The one at the cursor; empty behind a blank.
  let last: String
  /// Whether the line ends within quotation marks.
  let isInString: Bool

  init(_ line: String) {
    var words = [""]
    var isQuoted = false
    var isEscaped = false
    for character in line {
      if character == " " || character == "\t", !isQuoted {
        if words.last != "" { words.append("") }
        continue
      }
      if character == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = isQuoted && character == "\\" && !isEscaped
      words[words.count - 1].append(character)
    }
    before = words.dropLast()
    last = words.last ?? ""
    isInString = isQuoted
  }

  /// Whether the last word is a verb as it stands, so that nothing need be added to it.
  func isWhole(in vocabulary: Vocabulary) -> Bool {
    let isVerb = before.isEmpty || before.count == 1 && before[0].hasSuffix(":")
    return isVerb && vocabulary.verb(last) != nil
  }
}

/// Numbers as people dictate and type them: in groups, with blanks or hyphens between.
package enum GroupedDigits {
  /// The text with every such number that may be a person's replaced.
  package static func rewritten(_ text: String, _ replace: (ArraySlice<Character>) -> String) -> String {
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      let end = endOfRun(characters, from: index)
      let run = characters[index..<end]
      result += run.count(where: isDigit) >= LongNumbers.least ? replace(run) : String(run)
      index = end
    }
    return result
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

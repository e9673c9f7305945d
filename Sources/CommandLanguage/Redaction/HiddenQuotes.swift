/// The quotation marks around what is hidden: they are no part of it, and who is to type them must see them.
enum HiddenQuotes {
  /// The line with the marks at the ends of what dots stand for in it; one dot stands for one character.
  static func shown(
    _ masked: String, of line: String, _ isMark: (Character) -> Bool = { $0 == "\"" }
  ) -> String {
    let written = Array(line)
    var dotted = Array(masked)
    guard dotted.count == written.count else { return masked }
    let hidden = dotted.indices.map { dotted[$0] == "•" && written[$0] != "•" }
    for index in hidden.indices where hidden[index] && isMark(written[index]) {
      let isFirst = index == 0 || !hidden[index - 1]
      let isLast = index + 1 == hidden.count || !hidden[index + 1]
      if isFirst || isLast { dotted[index] = written[index] }
    }
    return String(dotted)
  }
}

/// The prompt in the form libedit wants: escape sequences stand between U+0001 marks.
///
/// libedit glues an escape to the character after it. Hence two escapes in a row must share one pair
/// of marks, and an escape at the very end is lost: the last character is therefore always plain.
enum PromptText {
  static let mark: Unicode.Scalar = "\u{1}"

  static func plain(_ runs: [Styled]) -> String {
    runs.map(\.text).joined()
  }

  static func marked(_ runs: [Styled], colour: Bool) -> String {
    guard colour else { return plain(runs) }
    var result = ""
    var current = ""
    for run in withPlainEnd(runs) where !run.text.isEmpty {
      result += change(from: current, to: run.sgr) + run.text
      current = run.sgr
    }
    return result
  }

  private static func change(from old: String, to new: String) -> String {
    guard old != new else { return "" }
    let reset = old.isEmpty ? "" : "\u{1B}[0m"
    let begin = new.isEmpty ? "" : "\u{1B}[\(new)m"
    return "\(mark)\(reset)\(begin)\(mark)"
  }

  private static func withPlainEnd(_ runs: [Styled]) -> [Styled] {
    guard let last = runs.lastIndex(where: { !$0.text.isEmpty }), !runs[last].sgr.isEmpty else { return runs }
    var result = Array(runs[...last])
    let end = result[last].text.removeLast()
    return result + [Styled(String(end))]
  }
}

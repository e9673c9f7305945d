import PlainText

/// What to say of a mistake, one member for each case of `SyntaxProblem`.
struct SyntaxWording {
  /// Tells what in a line is secret.
  let vocabulary: Vocabulary

  static func hex(_ code: UInt32) -> String {
    "U+" + Hexadecimal.digits(code, least: 4, isUpper: true)
  }

  static func escape(_ code: UInt32) -> String {
    "\\u{" + Hexadecimal.digits(code, isUpper: true) + "}"
  }

  /// What was written, safe to repeat: control characters visible, long numbers hidden.
  func shown(_ text: String) -> String {
    let isNumber = text.utf8.count >= 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber && !GroupedDigits.isYear(text)
      ? "•••" : Visible.text(Invisible.named(Redaction.masked(text, isMistaken: true, in: vocabulary)))
  }

  /// A number by its key is no PIN; what is long enough to be nearly a PESEL is hidden all the same.
  func number(_ text: String) -> String {
    let isShort = text.utf8.count < 10 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isShort ? text : shown(text)
  }

  /// What there is not, and what there is in its place.
  static func lacking(
    _ what: Text, but words: [String], _ lead: Text = Text(pl: "ma", en: "it has")
  ) -> Text {
    guard !words.isEmpty else { return what }
    let list = words.joined(separator: ", ")
    return Text(pl: "\(what.pl); \(lead.pl): \(list)", en: "\(what.en); \(lead.en): \(list)")
  }

  static func list(_ words: [String]) -> String {
    words.count <= 12 ? words.joined(separator: ", ") : words.prefix(8).joined(separator: ", ") + ", …"
  }
}

import Activation
import PlainText

/// Numbers that the language knows to be no secret by where they stand: a seed, a telephone that is looked for, a day.
///
/// Behind `find` that is a telephone number alone. It takes no PIN, but whoever has one dictated on the telephone may put it
/// there, and nobody has told the session of that one: so eight digits are none of these.
enum StatedNumbers {
  /// Without the code of its country. A PIN has as many digits only where a policy asks for that, and one that the session
  /// knows is looked for before.
  private static let lengthOfTelephone = 9
  /// More may be a PESEL; of even more the history keeps any.
  private static let lengthsOfSeed = 1...9
  private static let quote = UInt8(ascii: "\"")

  /// How many digits those have that stand behind a verb; nil where none do.
  static func lengths(behind verb: String) -> ClosedRange<Int>? {
    if Verb.seed.name.matches(verb) { return lengthsOfSeed }
    return Verb.find.name.matches(verb) ? lengthOfTelephone...lengthOfTelephone : nil
  }

  /// Where their digits stand in a line, each by itself and in order: byte offsets.
  static func places(in line: String) -> [Range<Int>] {
    guard line.hasByte(where: Digits.isDigit) else { return [] }
    let bytes = Array(line.utf8)
    var (places, lengths) = ([Range<Int>](), nil as ClosedRange<Int>?)
    var isVerbNext = true
    for word in bytes.split(separator: UInt8(ascii: " ")) {
      let text = String(decoding: word, as: UTF8.self)
      if ["#", ">", "=>", "->"].contains(text) || text.hasPrefix("#") { return places }
      if isVerbNext {
        isVerbNext = text.hasSuffix(":")
        lengths = self.lengths(behind: text)
      } else if let lengths {
        let isQuoted = word.count > 1 && word.first == quote && word.last == quote
        let digits = isQuoted ? word.dropFirst().dropLast() : word
        if lengths ~= digits.count, digits.allSatisfy(Digits.isDigit) {
          places += digits.indices.map { $0..<$0 + 1 }
        }
      }
    }
    return places
  }

  /// `2026-01-12`, `2026-01-12T08:00`, in quotation marks or without.
  static func isDay(_ word: String) -> Bool {
    let text = word.filter { $0 != "\"" }
    guard let day = text.wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d)?)?/) else {
      return false
    }
    return GroupedDigits.isCompactDate(String(day.1 + day.2 + day.3))
  }
}

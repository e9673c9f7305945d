import Activation
import PlainText

/// A line with its secrets and PESELs hidden, for every place that repeats what was written: transcripts,
/// error messages, the history (the procedure, Secrets). It reads any text at all; where a mistake leaves open
/// whether something is a secret, it is one.
package enum Redaction {
  /// Each hidden character becomes `•`, so that columns stay where they were; of a number of as many digits as a
  /// PESEL has the last four show (S7).
  ///
  /// - Parameters:
  ///   - isMistaken: whether the line is not understood: then a short number may be a PIN, and what stands behind the
  ///     name of a secret is one.
  ///   - isSecret: whether what is set under a name is one, as other lines tell.
  package static func masked(
    _ line: String, isMistaken: Bool = false, isSecret: @escaping (String) -> Bool = { _ in false },
    in vocabulary: Vocabulary = .standard
  ) -> String {
    var reader = SecretReader(vocabulary, isMistaken ? .mistaken : .understood, isSecret)
    let shown = rewritten(line, &reader) { hidden in
      let count = hidden.characters.count
      let shown = hidden.isNumber ? hidden.characters.suffix(LongNumbers.shown(of: count)) : []
      return String(repeating: "•", count: hidden.characters.count - shown.count) + String(shown)
    }
    let mayHoldPIN = isMistaken && line.hasByte { Digits.isDigit($0) || $0 >= 0x80 }
    guard mayHoldPIN || reader.freeStart != nil || LongNumbers.mayBeIn(line) else { return shown }
    return dottedToo(shown, Array(line), freeFrom: reader.freeStart, mayHoldPIN: mayHoldPIN, vocabulary)
  }

  /// With dots also for numbers in groups, which the reading of single words does not see, and in words that may be any.
  private static func dottedToo(
    _ shown: String, _ line: [Character], freeFrom start: Int?, mayHoldPIN: Bool, _ vocabulary: Vocabulary
  ) -> String {
    var dotted = Array(shown)
    let end = start ?? line.count
    var hidden = [Array(LongNumbers.masked(String(line)))]
    if mayHoldPIN {
      hidden.append(Array(withoutPINs(String(line[..<end]))) + line[end...])
      hidden.append(Array(withoutStrangePINs(String(line[..<end]))) + line[end...])
    }
    if start != nil { hidden.append(line[..<end] + FreeWords.dotted(line[end...], in: vocabulary)) }
    guard ([dotted] + hidden).allSatisfy({ $0.count == line.count }) else {
      return line.map { _ in "•" }.joined()
    }
    for (index, character) in line.enumerated() where hidden.contains(where: { $0[index] != character }) {
      dotted[index] = "•"
    }
    return String(dotted)
  }

  /// With dots for what may be a PIN as slips show it, by fours.
  private static func withoutPINs(_ text: String) -> String {
    GroupedDigits.rewritten(text, least: GroupedDigits.leastOfPIN) { number, written in
      let isByFours = number.groups.count > 1 && number.groups.allSatisfy { $0.count == 4 }
      return isByFours ? String(written.map { $0.isNumber ? "•" : $0 }) : written
    }
  }

  /// With dots for what may be a PIN whose digits are no usual ones, or parted by what nobody sees.
  private static func withoutStrangePINs(_ text: String) -> String {
    guard text.hasByte(where: { $0 >= 0x80 }) else { return text }
    return GroupedDigits.rewritten(text, least: leastOfStrangePIN, joinedBy: .strange) { number, written in
      let isUsual = written.utf8.count == number.digits.count
      let isShort = number.digits.count < GroupedDigits.leastOfPIN && written.utf8.contains { $0 < 0x80 }
      let isHidden = !isUsual && !isShort && number.digits.count <= GroupedDigits.lengthOfPIN.upperBound
      return isHidden ? String(written.map { $0.isNumber ? "•" : $0 }) : written
    }
  }

  /// Of digits none of which is a usual one.
  private static let leastOfStrangePIN = 4

  /// The line up to its comment.
  package static func withoutComment(_ line: String) -> String {
    let pieces = pieces(line)
    guard let comment = pieces.firstIndex(where: { $0.first?.base == "#" }) else { return line }
    return pieces[..<comment].map { String($0) }.joined()
  }

  /// The line without what is secret: to be completed when it is recalled. What `set` keeps may be anything.
  ///
  /// - Parameter known: the secrets that whoever typed it has seen or stated.
  package static func forHistory(
    _ line: String, knowing known: KnownSecrets = KnownSecrets(), in vocabulary: Vocabulary = .standard
  ) -> String {
    // As long as nothing is missing it is known what each word is: without its name a value would be taken for one.
    var reader = SecretReader(vocabulary, .kept)
    let read = rewritten(line, &reader) { hidden in
      String(repeating: KnownSecrets.blot, count: hidden.characters.count)
    }.blotted(like: Array(line), freeFrom: reader.freeStart, vocabulary)
    let rest = known.removed(from: known.withoutPhrases(of: line, in: read))
    let stated = SetAside.hiding(rest, at: StatedNumbers.places(in: rest))
    let kept = GroupedDigits.rewritten(SetAside.hiding(withoutPESELs(stated))) { number, written in
      let isOrder = number.groups.count == 1 && !LongNumbers.arePersons(number.digits.map(\.value))
      return isOrder ? written : ""
    }
    return SetAside.restored(GroupedDigits.withoutLoose(kept, least: GroupedDigits.leastOfPIN))
  }

  private static func withoutPESELs(_ line: String) -> String {
    guard LongNumbers.mayBeIn(line) else { return line }
    let rest = GroupedDigits.rewritten(line, joinedBy: .usual) { number, written in
      number.mayHoldPersons ? "" : written
    }
    // Of those that are written otherwise at least the digits go.
    return LongNumbers.removed(from: rest)
  }

  /// What of a line is hidden, without quotation marks; no numbers that stand by themselves.
  static func secrets(
    in line: String, isSecret: @escaping (String) -> Bool, _ vocabulary: Vocabulary
  ) -> [String] {
    var found: [String] = []
    var reader = SecretReader(vocabulary, .understood, isSecret)
    _ = rewritten(line, &reader) { hidden in
      let text = String(hidden.characters.filter { $0 != "\"" })
      if !hidden.isNumber, !text.allSatisfy(\.isNumber) { found.append(text) }
      return ""
    }
    return found
  }

  /// What the names in a line have to do with secrets.
  ///
  /// - Parameter isSecret: whether what an include gives under a name is one.
  static func names(
    in line: String, isSecret: @escaping (String) -> Bool = { _ in false }, _ vocabulary: Vocabulary
  ) -> NamesInLine {
    var reader = SecretReader(vocabulary, .understood, isSecret)
    for piece in pieces(line) { _ = reader.parts(of: piece) }
    return reader.names
  }

  private static func rewritten(
    _ line: String, _ reader: inout SecretReader, _ replace: (Hidden) -> String
  ) -> String {
    // A single word without a sign or a digit stands beside nothing and is no number.
    guard line.hasByte(where: { $0 < 0x41 && $0 != 0x2D || $0 == 0x7E }) else { return line }
    var result = ""
    let pieces = pieces(line)
    for (index, piece) in pieces.enumerated() {
      reader.ahead = pieces[(index + 1)...]
      for part in reader.parts(of: piece) {
        switch part {
        case .shown(let characters): result += String(characters)
        case .hidden(let hidden): result += replace(hidden)
        }
      }
    }
    return result
  }

  /// Words with their quoted parts, and the blanks between them.
  private static func pieces(_ line: String) -> [ArraySlice<Character>] {
    let line = Array(line)
    var pieces: [ArraySlice<Character>] = []
    var start = 0
    while start < line.count {
      let end = line[start].isBlank ? line[start...].firstIndex { !$0.isBlank } : wordEnd(line[start...])
      pieces.append(line[start..<(end ?? line.count)])
      start = end ?? line.count
    }
    return pieces
  }

  private static func wordEnd(_ rest: ArraySlice<Character>) -> Int? {
    var isQuoted = false
    var isEscaped = false
    for (index, character) in zip(rest.indices, rest) {
      if isEscaped {
        isEscaped = false
      } else if character.base == "\\" {
        isEscaped = isQuoted
      } else if character.base == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character.isBlank {
        return index
      }
    }
    return nil
  }
}

extension String {
  /// With blots for what may be a secret in words that may be any.
  ///
  /// - Parameter start: where those begin in the line, of which this is what was read.
  fileprivate func blotted(like line: [Character], freeFrom start: Int?, _ vocabulary: Vocabulary) -> String {
    guard let start else { return self }
    let shown = line[..<start] + FreeWords.dotted(line[start...], in: vocabulary)
    guard count == line.count, shown.count == line.count else { return "" }
    return String(zip(self, zip(line, shown)).map { $1.0 == $1.1 ? $0 : KnownSecrets.blot })
  }
}

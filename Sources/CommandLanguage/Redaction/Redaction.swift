import PlainText

/// A line with its secrets and PESELs hidden, for every place that repeats what was written: transcripts,
/// error messages, the history (the procedure, Secrets). It reads any text at all; where a mistake leaves open
/// whether something is a secret, it is one.
package enum Redaction {
  /// Each hidden character becomes `•`, so that columns stay where they were; of a number that may be a
  /// PESEL the last four digits show (S7).
  package static func masked(_ line: String, in vocabulary: Vocabulary = .standard) -> String {
    rewritten(line, vocabulary) { hidden in
      let shown = hidden.isNumber ? hidden.characters.suffix(4) : []
      return String(repeating: "•", count: hidden.characters.count - shown.count) + String(shown)
    }
  }

  /// The line without what is secret: to be completed when it is recalled.
  package static func forHistory(_ line: String, in vocabulary: Vocabulary = .standard) -> String {
    GroupedDigits.rewritten(rewritten(line, vocabulary) { _ in "" }) { _ in "" }
  }

  private static func rewritten(
    _ line: String, _ vocabulary: Vocabulary, _ replace: (Hidden) -> String
  ) -> String {
    // A single word without a sign or a digit stands beside nothing and is no number.
    guard line.hasByte(where: { $0 < 0x41 && $0 != 0x2D || $0 == 0x7E }) else { return line }
    var reader = SecretReader(vocabulary.secrets)
    var result = ""
    for piece in pieces(line) {
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

struct Hidden {
  let characters: ArraySlice<Character>
  /// Whether it is a number that stands by itself, such as a PESEL.
  var isNumber = false
}

/// Goes over a line piece by piece and knows which of them are secret.
private struct SecretReader {
  enum Part {
    case shown(ArraySlice<Character>)
    case hidden(Hidden)
  }

  private let words: SecretWords
  private var isVerbNext = true
  /// In narration and comments only digits are secrets: most words there are just words.
  private var isProse = false
  private var isSecretNext = false
  private var takesSecrets = false
  private var givesSecret = false
  private var isNameNext = false
  private var last = ""

  init(_ words: SecretWords) { self.words = words }

  mutating func parts(of piece: ArraySlice<Character>) -> [Part] {
    guard let first = piece.first, !first.isBlank else { return [.shown(piece)] }
    let word = String(piece)
    defer { last = word }
    if word == "->" || word == "=>" {
      (isSecretNext, takesSecrets, isNameNext) = (false, false, false)
      return [.shown(piece)]
    }
    if first.base == "#" || first.base == ">" && last.isEmpty { isProse = true }
    if let parts = pair(piece) { return parts }
    if hides(piece) { return [.hidden(Hidden(characters: piece))] }
    follow(word)
    return withoutNumbers(piece)
  }

  /// `key=value` with a secret value, or what is left of one that blanks have torn apart.
  private mutating func pair(_ piece: ArraySlice<Character>) -> [Part]? {
    guard let sign = piece.firstIndex(where: { "=!<>~".unicodeScalars.contains($0.base) }) else { return nil }
    let isTorn = sign == piece.startIndex
    let key = isTorn ? last : String(piece[..<sign])
    guard words.isSecretKey(key) || givesSecret && words.isMainValue(key) else { return nil }
    let start = piece[sign...].firstIndex { !"=!<>~".unicodeScalars.contains($0.base) } ?? piece.endIndex
    let value = piece[start...]
    isSecretNext = value.isEmpty
    guard !value.isEmpty, !value.isReference, !(key == "pin" && Self.isState(value)) else {
      return withoutNumbers(piece)
    }
    return withoutNumbers(piece[..<start]) + [.hidden(Hidden(characters: value))]
  }

  /// In an expectation `pin` is a state, not a secret.
  private static func isState(_ value: ArraySlice<Character>) -> Bool {
    guard case .word(let states) = Field.pin.kind else { return false }
    return states.contains { $0.matches(String(value)) }
  }

  private mutating func hides(_ piece: ArraySlice<Character>) -> Bool {
    guard isSecretNext || takesSecrets, !piece.isReference, !words.isPlain(String(piece)) else { return false }
    if isProse || !isSecretNext { return piece.contains(where: \.isDigit) }
    isSecretNext = takesSecrets
    return !WordValues.all.contains { $0.matches(String(piece)) }
  }

  private mutating func follow(_ word: String) {
    if isNameNext {
      takesSecrets = words.isSecretKey(word)
      isSecretNext = takesSecrets
      isNameNext = false
    }
    let verb = word.split(separator: ":").last.map(String.init) ?? ""
    if isVerbNext, !word.hasSuffix(":"), word != "#", word != ">" {
      isVerbNext = false
      takesSecrets = words.takesSecret(verb)
      givesSecret = words.givesSecret(verb)
      isNameNext = words.sets(verb)
      isSecretNext = takesSecrets
    } else if words.dictatesSecret(verb) {
      takesSecrets = true
    }
  }

  private func withoutNumbers(_ piece: ArraySlice<Character>) -> [Part] {
    var parts: [Part] = []
    var rest = piece
    while let start = rest.firstIndex(where: \.isDigit) {
      let end = rest[start...].firstIndex { !$0.isDigit } ?? rest.endIndex
      let digits = rest[start..<end]
      parts.append(.shown(rest[..<start]))
      parts.append(
        digits.count < LongNumbers.least
          ? .shown(digits) : .hidden(Hidden(characters: digits, isNumber: true)))
      rest = rest[end...]
    }
    return parts + [.shown(rest)]
  }
}

extension Character {
  /// What the parser sees of it: it reads code points, so a combining mark hides no blank and no sign.
  fileprivate var base: Unicode.Scalar { unicodeScalars.first ?? " " }
  fileprivate var isBlank: Bool { base == " " || base == "\t" }
  fileprivate var isDigit: Bool { ("0"..."9").contains(base) }
}

extension ArraySlice<Character> {
  /// `$name` or `${name}`, and nothing else.
  fileprivate var isReference: Bool {
    guard first == "$" else { return false }
    let name = dropFirst()
    let isBraced = name.first == "{" && name.last == "}"
    return Name.isName(String(isBraced ? name.dropFirst().dropLast() : name))
  }
}

/// Letters without their diacritics, for comparing and for searching.
package enum Folding {
  /// The text with each Polish letter in its plain form, `ł` as `l`; everything else stays.
  @inlinable package static func ascii(_ text: String) -> String {
    text.hasByte { $0 >= 0x80 } ? withPlainLetters(text) : text
  }

  @usableFromInline static func withPlainLetters(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(plain(scalar) ?? scalar) }
    return String(scalars)
  }

  /// For searching: without Polish diacritics and without regard to case.
  package static func search(_ text: String) -> String { ascii(text).lowercased() }

  /// For searching whatever was typed: without case, and without the diacritics of any Latin letter, composed or not.
  package static func base(_ text: String) -> String {
    // Each key that is typed asks it of every login and word there is.
    guard text.hasByte(where: { $0 >= 0x80 }) else { return inLowerCase(ascii: text) }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isMark(scalar) {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower) {
        if let plain = plain(lower) {
          folded.append(plain)
        } else {
          folded.append(contentsOf: baseLetter(of: lower))
        }
      }
    }
    return String(folded)
  }

  private static func inLowerCase(ascii text: String) -> String {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard text.hasByte(where: { capitals.contains($0) }) else { return text }
    return String(decoding: text.utf8.map { capitals.contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// A name for searching, as people type one: folded as `base` is, every apostrophe alike, a hyphen as a blank.
  package static func name(_ text: String) -> String {
    let base = base(text)
    guard base.hasByte(where: { $0 >= 0x80 || $0 == UInt8(ascii: "-") }) else { return base }
    var folded = String.UnicodeScalarView()
    for scalar in base.unicodeScalars { folded.append(plainSign(scalar)) }
    return String(folded)
  }

  private static func plainSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{2BC}": "'"
    case "-", "\u{2010}", "\u{2011}": " "
    case _: scalar
    }
  }

  /// Whether the word is that name, some or all of whose Polish letters may have lost their diacritic. A
  /// diacritic that the name does not have is a mistake.
  @inlinable package static func matches(_ word: String, _ name: String) -> Bool {
    // Each letter that lost its diacritic is a byte shorter.
    let lost = name.utf8.count - word.utf8.count
    return lost > 0 ? isPlainer(word, than: name) : lost == 0 && word == name
  }

  @usableFromInline static func isPlainer(_ word: String, than name: String) -> Bool {
    var written = word.unicodeScalars.makeIterator()
    for scalar in name.unicodeScalars {
      guard let next = written.next(), next == scalar || next == plain(scalar) else { return false }
    }
    return written.next() == nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark
  }

  /// The Latin letter under a diacritic, read from the Unicode name.
  ///
  /// Canonical decomposition would not do: `đ` has none, while its name is LATIN SMALL LETTER D WITH STROKE.
  private static func baseLetter(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let beginning = "LATIN SMALL LETTER "
    guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix(beginning) else {
      return [scalar]
    }
    let words = name.dropFirst(beginning.count).split(separator: " ")
    guard words.count >= 3, words[1] == "WITH" else { return [scalar] }
    return Array(words[0].lowercased().unicodeScalars)
  }

  private static func plain(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "ą": "a"
    case "ć": "c"
    case "ę": "e"
    case "ł": "l"
    case "ń": "n"
    case "ó": "o"
    case "ś": "s"
    case "ź", "ż": "z"
    case "Ą": "A"
    case "Ć": "C"
    case "Ę": "E"
    case "Ł": "L"
    case "Ń": "N"
    case "Ó": "O"
    case "Ś": "S"
    case "Ź", "Ż": "Z"
    case _: nil
    }
  }
}

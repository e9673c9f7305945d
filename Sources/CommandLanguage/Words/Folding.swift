/// Polish letters and their plain counterparts (LANGUAGE.md §1: "`ł` as `l`").
package enum Folding {
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

  /// The text with each Polish letter in its plain form; everything else stays.
  package static func ascii(_ text: String) -> String {
    guard text.hasByte(where: { $0 >= 0x80 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(plain(scalar) ?? scalar) }
    return String(scalars)
  }

  /// For searching: without Polish diacritics and without regard to case.
  package static func search(_ text: String) -> String { ascii(text).lowercased() }

  /// Whether the word is that name, some or all of whose Polish letters may have lost their diacritic. A
  /// diacritic that the name does not have is a mistake.
  static func matches(_ word: String, _ name: String) -> Bool {
    // Each letter that lost its diacritic is a byte shorter.
    let lost = name.utf8.count - word.utf8.count
    guard lost > 0 else { return lost == 0 && word == name }
    var written = word.unicodeScalars.makeIterator()
    for scalar in name.unicodeScalars {
      guard let next = written.next(), next == scalar || next == plain(scalar) else { return false }
    }
    return written.next() == nil
  }
}

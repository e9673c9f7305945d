/// Makes texts comparable for searching: without case and without diacritics.
enum SearchFolding {
  /// The folded text as UTF-8; "Zażółć" and "zazolc" give the same.
  static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return folded
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    } else if scalar.properties.generalCategory != .nonspacingMark {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars
      where lower.properties.generalCategory != .nonspacingMark {
        folded.append(contentsOf: baseLetter(of: lower).utf8)
      }
    }
  }

  /// The Latin letter under a diacritic, read from the Unicode name.
  ///
  /// Canonical decomposition would not do: "ł" has none, while its name is LATIN SMALL LETTER L WITH STROKE.
  private static func baseLetter(of scalar: Unicode.Scalar) -> String {
    let beginning = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(beginning) else { return String(scalar) }
    let words = name.dropFirst(beginning.count).split(separator: " ")
    guard words.count >= 3, words[1] == "WITH" else { return String(scalar) }
    return words[0].lowercased()
  }

  /// Whether `needle` occurs in `text`, both folded.
  static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    guard text.count >= needle.count else { return false }
    return (0...(text.count - needle.count)).contains { start in
      text[start] == first && text[start...].starts(with: needle)
    }
  }
}

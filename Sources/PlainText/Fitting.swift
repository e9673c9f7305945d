extension [String] {
  /// The lines behind so many blanks, all but the first deeper by `hanging`.
  package func indented(by indent: Int, hanging: Int = 0) -> [String] {
    guard indent > 0 || hanging > 0 && count > 1 else { return self }
    guard hanging > 0 else { return map { $0.indented(by: indent) } }
    return enumerated().map { index, line in line.indented(by: indent + (index == 0 ? 0 : hanging)) }
  }
}

/// Text made to fit a number of columns.
extension String {
  /// So many blanks; none for less than one.
  package static func blanks(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return String(unsafeUninitializedCapacity: count) { bytes in
      bytes[..<count].initialize(repeating: UInt8(ascii: " "))
      return count
    }
  }

  /// The text behind so many blanks.
  package func indented(by columns: Int) -> String {
    guard columns > 0 else { return self }
    return String(room: columns + utf8.count) { line in
      line.addBlanks(columns)
      line.add(self)
    }
  }

  /// The text followed by blanks up to that many columns.
  package func padded(to columns: Int) -> String {
    let missing = columns - DisplayWidth.columns(self)
    guard missing > 0 else { return self }
    return String(room: utf8.count + missing) { line in
      line.add(self)
      line.addBlanks(missing)
    }
  }

  /// The text without the blanks at its end.
  package var withoutLastBlanks: String {
    let blanks = utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    return blanks > 0 ? String(self[..<utf8.index(utf8.endIndex, offsetBy: -blanks)]) : self
  }

  /// The text followed by blanks up to so many characters, as editors count the columns of a source.
  package func padded(toCharacters count: Int) -> String { self + .blanks(count - self.count) }

  /// The text after blanks, so that it ends in that column.
  package func flushRight(in columns: Int) -> String { .blanks(columns - DisplayWidth.columns(self)) + self }

  /// The text cut to at most that many columns, ending in `…` when something was cut.
  package func shortened(to columns: Int) -> String {
    guard DisplayWidth.columns(self) > columns else { return self }
    return columns > 0 ? beginning(fitting: columns - 1) + "…" : ""
  }

  /// The longest beginning that fits into that many columns.
  func beginning(fitting columns: Int) -> String {
    var used = 0
    return String(
      prefix { character in
        used += DisplayWidth.columns(character)
        return used <= columns
      })
  }
}

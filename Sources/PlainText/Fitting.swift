/// Text made to fit a number of columns.
extension String {
  /// So many blanks; none for less than one.
  @inlinable package static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: Swift.max(0, count))
  }

  /// The text followed by blanks up to that many columns.
  package func padded(to columns: Int) -> String { self + .blanks(columns - DisplayWidth.columns(self)) }

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

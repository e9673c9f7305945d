/// Rows of a list, and how many there are in all: a list of a million accounts is not read to its end.
package struct Listing<Row: Sendable>: Sendable {
  /// Those that are shown.
  package let rows: [Row]
  /// How many there are, shown or not.
  package let count: Int

  /// - Parameter count: of all, where these are only some.
  package init(_ rows: [Row], of count: Int? = nil) {
    self.rows = rows
    self.count = count ?? rows.count
  }
}

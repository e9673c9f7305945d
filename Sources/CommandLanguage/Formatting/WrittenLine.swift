/// A line in its canonical words, before it is laid out.
struct WrittenLine {
  enum Kind: Hashable {
    case blank
    /// A line that is a comment, or the `#!` line.
    case comment
    case narration
    /// `setup`, `scenario`, `cleanup`.
    case block
    case examples
    /// A statement, or `include`.
    case step
    /// A row of a table.
    case row
  }

  let kind: Kind
  /// What is aligned with other lines: a statement and what follows it, or the cells of a row; else the whole.
  let parts: [String]
  /// The comment behind the line.
  let comment: String?
  let source: SourceLine

  init(_ kind: Kind, _ parts: [String], comment: String? = nil, _ source: SourceLine) {
    self.kind = kind
    self.parts = parts
    self.comment = comment
    self.source = source
  }

  var isBlank: Bool { kind == .blank }
}

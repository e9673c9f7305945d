import CommandLanguage

/// How much of what a line leads to anybody wants to know.
extension Session {
  /// Whether all of it is wanted, and not only what the line asks for itself.
  var isAllWanted: Bool { asking == nil }

  /// Whether anything of it is wanted but how it ended.
  var isAnythingWanted: Bool { asking.map { $0.capture != nil || $0.isComparing } ?? true }

  /// Whether that field is wanted.
  func isWanted(_ field: Field) -> Bool { asking?.asks(for: field) ?? true }
}

extension Statement {
  fileprivate var isComparing: Bool { expectation.map { !$0.comparisons.isEmpty } ?? false }

  /// Whether it keeps the field, or expects something of it.
  fileprivate func asks(for field: Field) -> Bool {
    capture?.field == field || expectation?.comparisons.contains { $0.field == field } ?? false
  }
}

/// One thing the word under the cursor may be completed to.
package struct Candidate: Sendable, Equatable {
  /// What replaces the word.
  package var text: String
  /// A short description, shown beside the text in the list.
  package var note: String
  /// Whether a blank follows it when it is the only one; false for example for "key=".
  package var endsWord: Bool
  /// Whether it is listed and never put into the line, even if it is the only one.
  package var isOnlyShown: Bool

  /// Creates a candidate which ends its word, and may be put into the line, unless told otherwise.
  package init(_ text: String, note: String = "", endsWord: Bool = true, isOnlyShown: Bool = false) {
    self.text = text
    self.note = note
    self.endsWord = endsWord
    self.isOnlyShown = isOnlyShown
  }
}

/// The answer to Tab: where the word begins and what it may become, the best first.
package struct Completion: Sendable {
  /// Where the replaced word begins, in Unicode scalars of the line; it ends at the cursor.
  package var start: Int
  /// The candidates, in the order in which they are shown.
  package var candidates: [Candidate]

  /// Creates an answer; no candidates means that there is nothing to complete.
  package init(start: Int, candidates: [Candidate]) {
    self.start = start
    self.candidates = candidates
  }

  /// Whether there is something to choose.
  var hasSeveral: Bool { candidates.contains { $0.text != candidates.first?.text } }
}

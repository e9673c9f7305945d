import PlainText

/// The candidates below the line, which Tab walks through.
struct Menu {
  private let candidates: [Candidate]
  /// What was typed.
  let word: String
  private let isFollowedByBlank: Bool
  private var selected: Int?

  init(_ candidates: [Candidate], word: String, isFollowedByBlank: Bool) {
    self.candidates = candidates
    self.word = word
    self.isFollowedByBlank = isFollowedByBlank
  }

  /// What stands in the line now: what was typed, or the candidate it has come to.
  var shown: String { selected.map { candidates[$0].text.withBlankControls } ?? word }

  /// What stays in the line once a candidate is chosen; nil where none is.
  var chosen: String? {
    selected.map { shown + (candidates[$0].endsWord && !isFollowedByBlank ? " " : "") }
  }

  /// Goes on or back; behind the last and before the first, the typed word comes again.
  mutating func walk(by step: Int) {
    let places = candidates.count + 1
    let place = ((selected ?? candidates.count) + step + places) % places
    selected = place == candidates.count ? nil : place
  }

  func rows(
    columns: Int, screenRows: Int, colour: Bool, remainder: @escaping (Int) -> String
  ) -> [[Styled]] {
    CandidateList(columns: columns, screenRows: screenRows, colour: colour, remainder: remainder)
      .rows(candidates, selected: selected)
  }
}

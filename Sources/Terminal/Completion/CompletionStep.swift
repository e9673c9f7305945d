/// What Tab does to the line.
enum CompletionStep: Equatable {
  /// Nothing fits: only the bell.
  case nothing
  /// The word is replaced.
  case insert(String)
  /// The candidates are shown.
  case list

  /// Decides for a typed word; `followedByBlank` tells whether a blank stands right after the cursor.
  ///
  /// Candidates need not begin with the word (matching is the caller's business), so a common prefix replaces
  /// the word only when it is longer: otherwise it would eat what the user has typed.
  static func decide(word: String, candidates: [Candidate], followedByBlank: Bool = false) -> CompletionStep {
    guard let first = candidates.first else { return .nothing }
    guard !candidates.contains(where: \.isOnlyShown) else { return .list }
    let isOnly = candidates.allSatisfy { $0.text == first.text }
    if isOnly {
      let blank = first.endsWord && !followedByBlank ? " " : ""
      return first.text + blank == word ? .list : .insert(first.text + blank)
    }
    let prefix = commonPrefix(candidates.map(\.text))
    return prefix.unicodeScalars.count > word.unicodeScalars.count ? .insert(prefix) : .list
  }

  /// The longest beginning all texts share, in whole characters.
  static func commonPrefix(_ texts: [String]) -> String {
    guard var prefix = texts.first else { return "" }
    for text in texts.dropFirst() {
      prefix = String(zip(prefix, text).prefix { $0 == $1 }.map(\.0))
    }
    return prefix
  }
}

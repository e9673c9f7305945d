/// "Did you mean": the known words nearest to a mistyped one.
package enum Suggestion {
  /// At most three candidates, nearest first: within a third of the word's length in edits (insertion,
  /// deletion, substitution, transposition), or beginning with the word.
  package static func nearest(to word: String, among candidates: [String]) -> [String] {
    let typed = Array(Folding.search(word).unicodeScalars)
    let bound = max(1, typed.count / 3)
    var seen: Set<String> = []
    let ranked = candidates.compactMap { candidate -> (Int, String)? in
      guard seen.insert(candidate).inserted else { return nil }
      let known = Array(Folding.search(candidate).unicodeScalars)
      let edits = distance(typed, known, atMost: bound)
      if edits <= bound { return (edits, candidate) }
      return typed.count >= 3 && known.starts(with: typed) ? (bound + 1, candidate) : nil
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.1)
  }

  /// Every word that one insertion, deletion, substitution or transposition makes of a word.
  /// - Parameter letters: those that the words are made of.
  package static func oneSlip(from word: String, of letters: some Sequence<Character>) -> [String] {
    let written = Array(word)
    var variants: Set<String> = []
    for index in 0...written.count {
      let (before, after) = (written[..<index], written[index...])
      for letter in letters {
        variants.insert(String(before + [letter] + after))
        variants.insert(String(before + [letter] + after.dropFirst()))
      }
      variants.insert(String(before + after.dropFirst()))
      guard let first = after.first, let second = after.dropFirst().first else { continue }
      variants.insert(String(before + [second, first] + after.dropFirst(2)))
    }
    return variants.subtracting([word]).sorted()
  }

  /// The optimal string alignment distance; `Int.max` where it is more than the bound.
  package static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost bound: Int = 8
  ) -> Int {
    guard abs(left.count - right.count) <= min(bound, 8), left.count <= 64 else { return .max }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let substituted = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(substituted, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      // Two rows, since a transposition reaches back over one.
      if min(last.min() ?? 0, current.min() ?? 0) > bound { return .max }
      (before, last) = (last, current)
    }
    return last[right.count]
  }
}

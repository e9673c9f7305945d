/// "Did you mean": the known words nearest to a mistyped one.
package enum Suggestion {
  /// At most three candidates, nearest first: within a third of the word's length in edits (insertion,
  /// deletion, substitution, transposition), or beginning with the word.
  package static func nearest(to word: String, among candidates: [String]) -> [String] {
    let typed = Array(Folding.search(word).unicodeScalars)
    let bound = max(1, typed.count / 3)
    var seen: Set<String> = []
    let letters = Letters(typed)
    let ranked = candidates.compactMap { candidate -> (Int, String)? in
      guard letters.may(become: candidate, within: bound), seen.insert(candidate).inserted else { return nil }
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
    let width = right.count + 1
    // Three rows, since a transposition reaches back over one.
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      for column in 0..<width { rows[column] = column }
      var (last, current, before) = (0, width, 2 * width)
      var least = 0
      for row in left.indices {
        rows[current] = row + 1
        var (leastBefore, best) = (least, row + 1)
        least = row + 1
        for column in right.indices {
          let substituted = rows[last + column] + (left[row] == right[column] ? 0 : 1)
          best = min(substituted, rows[last + column + 1] + 1, best + 1)
          if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
            best = min(best, rows[before + column - 1] + 1)
          }
          rows[current + column + 1] = best
          least = min(least, best)
        }
        leastBefore = min(leastBefore, least)
        if leastBefore > bound { return .max }
        (before, last, current) = (last, current, before)
      }
      return rows[last + right.count]
    }
  }

  /// The letters `a` to `z` of a word, whatever their case: most words are too far from it by these alone.
  private struct Letters {
    private let mask: UInt32
    private let count: Int

    init(_ word: [Unicode.Scalar]) {
      mask = word.reduce(0) { $0 | Self.bit($1.value) }
      count = word.count
    }

    /// Whether another word may be so near, or begin with this one; also of some that are not.
    func may(become other: String, within bound: Int) -> Bool {
      var (there, isASCII, length) = (UInt32(0), true, 0)
      for byte in other.utf8 {
        there |= Self.bit(UInt32(byte))
        isASCII = isASCII && byte < 0x80
        length += 1
      }
      // Folded, other letters may be any of these, and fewer bytes.
      guard isASCII else { return true }
      let lacks = (mask & ~there).nonzeroBitCount
      return lacks == 0 && length >= count
        || lacks <= bound && abs(length - count) <= bound && (there & ~mask).nonzeroBitCount <= bound
    }

    private static func bit(_ code: UInt32) -> UInt32 {
      let letter = code | 0x20
      return (0x61...0x7A).contains(letter) ? 1 << (letter - 0x61) : 0
    }
  }
}

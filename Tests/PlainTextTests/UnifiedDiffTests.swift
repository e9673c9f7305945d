import Testing

@testable import PlainText

/// Unified diffs, as `patch` reads them.
@Suite struct UnifiedDiffTests {
  @Test(arguments: [
    ("a\n", "a\n", ""),
    ("", "", ""),
    ("a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n"),
    ("", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n"),
    ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
    ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
    ("a\nb\n", "a\nb", "@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n"),
    ("a\r\nb\n", "a\nb\n", "@@ -1,2 +1,2 @@\n-a\r\n+a\n b\n"),
    ("z\u{307}\n", "ż\n", "@@ -1 +1 @@\n-z\u{307}\n+ż\n"),
    (
      "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
      "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"
    ),
    (
      "a\n2\n3\n4\n5\n6\n7\nb\n", "x\n2\n3\n4\n5\n6\n7\ny\n",
      "@@ -1,8 +1,8 @@\n-a\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-b\n+y\n"
    ),
    (
      "a\n2\n3\n4\n5\n6\n7\n8\nb\n", "x\n2\n3\n4\n5\n6\n7\n8\n",
      "@@ -1,4 +1,4 @@\n-a\n+x\n 2\n 3\n 4\n@@ -6,4 +6,3 @@\n 6\n 7\n 8\n-b\n"
    ),
  ])
  func hunks(_ old: String, _ new: String, _ hunks: String) {
    let text = UnifiedDiff(from: old, to: new).text(from: "a", to: "b")
    let expected = hunks.isEmpty ? "" : "--- a\n+++ b\n" + hunks
    // To a `String` canonically equivalent texts are the same.
    #expect(text.utf8.elementsEqual(expected.utf8), "\(text)")
  }

  @Test("The new text comes of the old by the diff, with the fewest edits")
  func random() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<1000 {
      let (old, new) = (Self.lines(&random), Self.lines(&random))
      let diff = LineDiff(old, new)
      let kept = zip(old, diff.isRemoved).filter { !$0.1 }.map(\.0)
      #expect(kept == zip(new, diff.isInserted).filter { !$0.1 }.map(\.0), "\(old) \(new)")
      #expect(kept.count == Self.longestCommon(old, new), "\(old) \(new)")
    }
  }

  @Test("Texts with nothing in common are one replacement, soon")
  func different() {
    let old = (0..<6000).map { Array("a\($0)".utf8) }
    let diff = LineDiff(old, old.map { $0 + [0] })
    #expect(diff.isRemoved.allSatisfy { $0 } && diff.isInserted.allSatisfy { $0 })
  }

  private static func lines(_ random: inout SystemRandomNumberGenerator) -> [[UInt8]] {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in [UInt8.random(in: 0...4, using: &random)] }
  }

  private static func longestCommon(_ old: [[UInt8]], _ new: [[UInt8]]) -> Int {
    var last = Array(repeating: 0, count: new.count + 1)
    for line in old {
      var row = [0]
      for (index, other) in new.enumerated() {
        row.append(line == other ? last[index] + 1 : max(last[index + 1], row[index]))
      }
      last = row
    }
    return last.last ?? 0
  }
}

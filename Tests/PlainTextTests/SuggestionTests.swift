import PlainText
import Testing

@Suite struct SuggestionTests {
  @Test(
    "Near words",
    arguments: [
      ("logni", ["login", "logout"], ["login"]),
      ("wlasciwosci", ["właściwości"], ["właściwości"]),
      ("trusted", ["trusted-profile", "token"], ["trusted-profile"]),
      ("tru", ["trusted-profile"], ["trusted-profile"]),
      ("tr", ["trusted-profile"], []),
      ("ab", ["ba", "cd"], ["ba"]),
      ("confirm", ["confirm", "conform"], ["confirm", "conform"]),
      ("abcdef", ["abcdeg", "abcdfe", "bacdef", "abcde"], ["abcde", "abcdeg", "abcdfe"]),
      ("x", ["login"], []),
      ("", ["a", "ab"], ["a"]),
      ("login", ["login", "login"], ["login"]),
    ])
  func nearest(_ word: String, _ known: [String], _ near: [String]) {
    #expect(Suggestion.nearest(to: word, among: known) == near)
  }

  @Test(
    "Edits between words",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1),
      ("abc", "xabc", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distance(_ left: String, _ right: String, _ edits: Int) {
    #expect(Suggestion.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == edits)
    #expect(Suggestion.distance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == edits)
  }

  @Test("What is passed over by its letters alone would not be near")
  func letters() {
    let known = [
      "login", "logout", "zaloguj-się", "właściwości", "Activate", "pin-wrong", "wait", "as", "okaż", "PIN",
    ]
    for word in known {
      for slip in Suggestion.oneSlip(from: word, of: "aŻi-P") {
        let typed = Array(Folding.search(slip).unicodeScalars)
        let near = known.filter { candidate in
          let letters = Array(Folding.search(candidate).unicodeScalars)
          return Suggestion.distance(typed, letters) <= max(1, typed.count / 3)
            || typed.count >= 3 && letters.starts(with: typed)
        }
        #expect(Set(Suggestion.nearest(to: slip, among: known)) == Set(near) || near.count > 3, "\(slip)")
      }
    }
  }

  @Test("A very long word is near to nothing, at once")
  func longWord() {
    #expect(Suggestion.nearest(to: String(repeating: "ab", count: 2000), among: ["ab", "login"]) == [])
  }

  @Test("One slip of a word is one edit away, and none is the word itself")
  func oneSlip() {
    let slips = Suggestion.oneSlip(from: "ab", of: "abc")
    #expect(
      slips == ["a", "aa", "aab", "aba", "abb", "abc", "ac", "acb", "b", "ba", "bab", "bb", "cab", "cb"])
  }
}

/// What stands before the audience at one beat, in lines that fit.
package struct WalkPage: Sendable {
  /// Which scenario of how many.
  package let header: String
  /// What is there to read, from above.
  package private(set) var body: [String] = []
  /// What is typed last, line by line; it stands at the end of the body too. Empty where nothing is typed now.
  package private(set) var typed: [String] = []
  /// How many characters of the first typed line are there before anybody types: those of the prompt.
  package private(set) var promptCount = 0
  /// How many lines of the body there are up to the end of the last note; 0 where there is none.
  private(set) var linesToLastNote = 0

  init(header: String) { self.header = header }

  mutating func add(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    if !body.isEmpty { body.append("") }
    body += lines
  }

  /// Adds a note of the trainer's.
  mutating func note(_ lines: [String]) {
    add(lines)
    linesToLastNote = body.count
  }

  /// - Parameter inked: the same lines as they are shown once they are typed.
  mutating func type(_ lines: [String], behind promptCount: Int, inked: [String]) {
    add(inked)
    (typed, self.promptCount) = (lines, promptCount)
  }
}

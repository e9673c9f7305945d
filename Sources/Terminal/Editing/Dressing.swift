/// What is shown around a line while it is edited, and in which colours the line itself.
package struct Dressing: Sendable, Equatable {
  /// The line in colour, run by run; where it is not the line, the line is shown plain.
  package var line: [Styled]
  /// What stands behind the line while the cursor is at its end.
  package var hint: Hint
  /// The rows below, each cut to the screen.
  package var below: [[Styled]]

  /// A proposal behind the line.
  package struct Hint: Sendable, Equatable {
    /// What is shown.
    package var shown: String
    /// What the right arrow and Ctrl-F put into the line: less than is shown where only a person knows the rest.
    package var taken: String

    /// A proposal; empty where there is none.
    package init(shown: String = "", taken: String = "") {
      self.shown = shown
      self.taken = taken
    }
  }

  /// A plain line with nothing around it, unless told otherwise.
  package init(line: [Styled] = [], hint: Hint = Hint(), below: [[Styled]] = []) {
    self.line = line
    self.hint = hint
    self.below = below
  }
}

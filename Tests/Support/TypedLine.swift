/// A line of a session at which somebody types: `akowalska · inactive · home page> properties`. Other lines are shown.
package struct TypedLine {
  /// Up to the `>`; a bare one in a session that is to be recorded.
  package let prompt: String
  /// What is typed there.
  package let text: String

  /// Nil for a line that is shown.
  package init?(_ line: String) {
    guard let end = line.firstRange(of: "> ") else { return nil }
    let who = line[..<end.lowerBound]
    guard who.isEmpty || Self.isPrompt(who) else { return nil }
    prompt = who + ">"
    text = String(line[end.upperBound...])
  }

  /// Whether it names an actor, and where they stand if it says more.
  private static func isPrompt(_ who: Substring) -> Bool {
    who.first?.isLetter == true && (!who.contains(" ") || who.contains(" · "))
  }
}

/// The few colours of running text, for those who have no sheet to draw on.
package enum Ink {
  /// For names and heads.
  package static func bold(_ text: String, _ colour: Bool) -> String { inked(text, in: .bold, colour) }
  /// For what is wrong.
  package static func red(_ text: String, _ colour: Bool) -> String { inked(text, in: .bad, colour) }
  /// For what needs attention.
  package static func yellow(_ text: String, _ colour: Bool) -> String { inked(text, in: .attention, colour) }
  /// For what is right.
  package static func green(_ text: String, _ colour: Bool) -> String { inked(text, in: .good, colour) }
  /// For what matters less.
  package static func faint(_ text: String, _ colour: Bool) -> String { inked(text, in: .dim, colour) }
  /// For what leads on.
  package static func cyan(_ text: String, _ colour: Bool) -> String { inked(text, in: .link, colour) }

  private static func inked(_ text: String, in style: Paint.Style, _ colour: Bool) -> String {
    Paint(isOn: colour).text(text, in: style)
  }
}

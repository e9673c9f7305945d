/// The few colours of running text, for those who have no sheet to draw on.
package enum Ink {
  package static func bold(_ text: String, _ colour: Bool) -> String { inked(text, .bold, colour) }
  package static func red(_ text: String, _ colour: Bool) -> String { inked(text, .bad, colour) }
  package static func yellow(_ text: String, _ colour: Bool) -> String { inked(text, .attention, colour) }
  package static func green(_ text: String, _ colour: Bool) -> String { inked(text, .good, colour) }
  package static func faint(_ text: String, _ colour: Bool) -> String { inked(text, .dim, colour) }
  package static func cyan(_ text: String, _ colour: Bool) -> String { inked(text, .link, colour) }

  private static func inked(_ text: String, _ style: Paint.Style, _ colour: Bool) -> String {
    Paint(isOn: colour).text(text, in: style)
  }
}

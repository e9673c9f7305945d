/// The few colours of running text, for those who have no sheet to draw on.
package enum Ink {
  package static func bold(_ text: String, _ colour: Bool) -> String { inked(text, in: .bold, colour) }
  package static func red(_ text: String, _ colour: Bool) -> String { inked(text, in: .bad, colour) }
  package static func yellow(_ text: String, _ colour: Bool) -> String { inked(text, in: .attention, colour) }
  package static func green(_ text: String, _ colour: Bool) -> String { inked(text, in: .good, colour) }
  package static func faint(_ text: String, _ colour: Bool) -> String { inked(text, in: .dim, colour) }
  package static func cyan(_ text: String, _ colour: Bool) -> String { inked(text, in: .link, colour) }

  private static func inked(_ text: String, in style: Paint.Style, _ colour: Bool) -> String {
    Paint(isOn: colour).text(text, in: style)
  }
}

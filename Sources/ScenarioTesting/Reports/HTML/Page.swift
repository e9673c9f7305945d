import CommandLanguage
import PlainText
import Shell

/// A page being written. Text is escaped, with control characters visible and secrets hidden; markup is ours.
struct Page {
  private(set) var html = ""
  let preferences: Preferences
  /// Those of the scenario being told.
  private var secrets = HiddenSecrets.none

  init(_ preferences: Preferences) { self.preferences = preferences }

  var language: Language { preferences.language }

  typealias Attributes = [(name: StaticString, value: String)]

  /// What stands in the page as it is.
  mutating func markup(_ ours: String) { html += ours }

  /// Text from anywhere.
  mutating func text(_ text: String) { escape(secrets.hidden(in: LongNumbers.masked(text))) }

  /// Lines of one text, in which a secret may go on from one into the next.
  func withoutSecrets(_ lines: [String]) -> [String] {
    secrets.hidden(inLines: LongNumbers.masked(lines: lines))
  }

  mutating func text(_ text: Text) { escape(text.in(language)) }

  /// A place in a file, as it is written for whoever goes there.
  mutating func place(_ place: String) { escape(place) }

  mutating func element(
    _ name: StaticString, class kind: StaticString? = nil, with attributes: Attributes = [],
    _ content: (inout Page) -> Void
  ) {
    open(name, kind, attributes)
    content(&self)
    html += "</\(name)>"
  }

  mutating func element(
    _ name: StaticString, class kind: StaticString? = nil, with attributes: Attributes = [], _ content: String
  ) {
    element(name, class: kind, with: attributes) { $0.text(content) }
  }

  mutating func element(
    _ name: StaticString, class kind: StaticString? = nil, with attributes: Attributes = [], _ content: Text
  ) {
    element(name, class: kind, with: attributes) { $0.text(content) }
  }

  /// What is told of a scenario, without its secrets.
  mutating func hiding(what result: ScenarioResult, _ content: (inout Page) -> Void) {
    secrets = result.secrets
    content(&self)
    secrets = .none
  }

  /// A part of the page with a heading; each on a line of its own.
  mutating func section(_ id: StaticString, _ heading: Text, _ content: (inout Page) -> Void) {
    markup("\n")
    element("section", with: [("id", "\(id)"), ("aria-labelledby", "\(id)-title")]) { page in
      page.element("h2", with: [("id", "\(id)-title")], heading)
      content(&page)
    }
  }

  private mutating func open(_ name: StaticString, _ kind: StaticString?, _ attributes: Attributes) {
    html += "<\(name)"
    if let kind { html += " class=\"\(kind)\"" }
    for attribute in attributes {
      html += " \(attribute.name)=\""
      escape(attribute.value)
      html += "\""
    }
    html += ">"
  }

  private mutating func escape(_ text: String) {
    Markup.html.append(Visible.text(text), to: &html)
  }
}

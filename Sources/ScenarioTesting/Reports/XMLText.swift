import PlainText

/// An XML 1.0 document, written element by element, each on lines of its own.
struct XMLText {
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var margin = ""

  /// An element with others in it.
  mutating func element(_ name: String, _ attributes: Attributes, _ body: (inout XMLText) -> Void) {
    begin(name, attributes)
    text += ">\n"
    let outer = margin
    margin += "  "
    body(&self)
    margin = outer
    text += "\(margin)</\(name)>\n"
  }

  /// An element with text in it, or nothing.
  mutating func element(_ name: String, _ attributes: Attributes, _ content: String = "") {
    begin(name, attributes)
    text += content.isEmpty ? "/>\n" : ">" + Markup.xml.escaped(content) + "</\(name)>\n"
  }

  /// Attributes without a value are left out.
  private mutating func begin(_ name: String, _ attributes: Attributes) {
    text += margin + "<" + name
    for case (let key, let value?) in attributes { text += " \(key)=\"\(Markup.xml.escaped(value))\"" }
  }
}

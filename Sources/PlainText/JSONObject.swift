/// A JSON object on one line, its members in the order written. Our own: a general encoder would lose the
/// order, and would cost every start of the program its initialisation.
package struct JSONObject: Sendable {
  private var text = "{"

  /// An object without members yet.
  package init() {}

  /// The whole, on one line unless a long list is in it.
  package var line: String { text + "}" }

  /// Adds a string; the key is written as it is, so that it must need no escapes.
  package mutating func add(_ key: String, _ value: String) {
    begin(key)
    JSONString.append(value, to: &text)
  }

  /// Adds a string, or `null` where there is none.
  package mutating func add(_ key: String, orNull value: String?) {
    guard let value else {
      begin(key)
      text += "null"
      return
    }
    add(key, value)
  }

  /// Adds a number.
  package mutating func add(_ key: String, _ value: some BinaryInteger) {
    begin(key)
    text += String(value)
  }

  /// Adds `true` or `false`.
  package mutating func add(_ key: String, _ value: Bool) {
    begin(key)
    text += value ? "true" : "false"
  }

  /// Seconds as a number, to the millisecond.
  package mutating func add(_ key: String, seconds: Duration) {
    begin(key)
    text += seconds.seconds
  }

  /// Adds a list of strings.
  package mutating func add(_ key: String, _ values: [String]) {
    begin(key)
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      JSONString.append(value, to: &text)
    }
    text += "]"
  }

  /// Adds an object.
  package mutating func add(_ key: String, _ value: JSONObject) {
    begin(key)
    text += value.line
  }

  /// Adds a short list of objects.
  package mutating func add(_ key: String, _ values: [JSONObject]) {
    begin(key)
    text += "[" + values.map(\.line).joined(separator: ",") + "]"
  }

  /// A long list, each of its objects on a line of its own.
  package mutating func add<Item>(_ key: String, onLines items: [Item], _ object: (Item) -> JSONObject) {
    begin(key)
    text += "["
    for (index, item) in items.enumerated() {
      text += index > 0 ? ",\n" : "\n"
      text += object(item).line
    }
    text += items.isEmpty ? "]" : "\n]"
  }

  /// What stands between the braces; nil where nothing does.
  var members: Substring? { text.utf8.count > 1 ? text.dropFirst() : nil }

  mutating func append(members: String) {
    if text.utf8.count > 1 { text += "," }
    text += members
  }

  private mutating func begin(_ key: String) {
    if text.utf8.count > 1 { text += "," }
    text += "\""
    text += key
    text += "\":"
  }
}

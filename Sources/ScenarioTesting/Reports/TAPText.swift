import Shell

/// The lines of a TAP document, or of a subtest in one. What is written into them has no line ends.
struct TAPText {
  private(set) var text = ""
  private let margin: String
  private var number = 0

  init(version: Int) {
    margin = ""
    text = "TAP version \(version)\n"
  }

  private init(margin: String) { self.margin = margin }

  mutating func plan(_ count: Int) { add("1..\(count)") }
  /// A plan without a point, which a harness takes for no fault.
  mutating func nothing(_ reason: String) { add("1..0 # SKIP " + Self.escaped(reason)) }
  mutating func comment(_ words: String) { add("# " + words) }
  mutating func bailOut(_ reason: String) { add("Bail out! " + Self.escaped(reason)) }

  mutating func point(_ description: String, isOK: Bool) {
    number += 1
    add((isOK ? "ok " : "not ok ") + "\(number) - " + Self.escaped(description))
  }

  /// A point that counts for neither.
  mutating func skip(_ description: String, _ reason: String) {
    number += 1
    add("ok \(number) - " + Self.escaped(description) + " # SKIP " + Self.escaped(reason))
  }

  /// A point that is not as it should be, as is known: harnesses count it for neither.
  mutating func todo(_ description: String, _ reason: String) {
    number += 1
    add("not ok \(number) - " + Self.escaped(description) + " # TODO " + Self.escaped(reason))
  }

  /// Those of the point before.
  mutating func diagnostics(_ map: YAMLMap) {
    for line in ["---"] + map.lines + ["..."] { add("  " + line) }
  }

  /// In the comment that begins a subtest, unlike in the description that ends it, nothing is escaped.
  mutating func subtest(_ name: String, isOK: Bool, _ body: (inout TAPText) -> Void) {
    comment("Subtest: " + name)
    var inner = TAPText(margin: margin + "    ")
    body(&inner)
    text += inner.text
    point(name, isOK: isOK)
  }

  private mutating func add(_ line: String) {
    text += margin
    text += line
    text += "\n"
  }

  /// A `#` would begin a directive: a title with `# TODO` would make a failure count for nothing.
  static func escaped(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "\\") }) else {
      return words
    }
    var escaped = ""
    for character in words.unicodeScalars {
      if character == "#" || character == "\\" { escaped += "\\" }
      escaped.unicodeScalars.append(character)
    }
    return escaped
  }
}

/// Takes the keys away from those of libedit's functions that read on by themselves: they know nothing of a paste, some
/// are cut to 8 bits, one starts another program in the middle of a line. Those that draw go the same way, for what
/// libedit prints is not shown.
struct SelfReading {
  let libedit: Libedit
  /// All that libedit prints about its bindings.
  let bindings: () -> String

  private static let substitutes: [String: EditorFunction] = [
    "ed-command": .ignore, "vi-histedit": .ignore, "vi-alias": .ignore,
    "em-inc-search-next": .search, "em-inc-search-prev": .search,
    "vi-search-next": .search, "vi-search-prev": .search,
    "ed-clear-screen": .clearScreen, "ed-redisplay": .redraw,
  ]

  /// Repeated while text is typed, what was typed holds the key that repeats it, and so on without end.
  private static let substitutesOutsideCommandMode: [String: EditorFunction] = ["vi-redo": .ignore]

  private static func substitute(for function: String, inCommandMode isOfCommandMode: Bool) -> EditorFunction?
  {
    substitutes[function] ?? (isOfCommandMode ? nil : substitutesOutsideCommandMode[function])
  }

  func replace() {
    var isOfCommandMode = false
    for line in bindings().split(separator: "\n") {
      if line.hasPrefix("Alternative") { isOfCommandMode = true }
      if line.hasPrefix("Multi") { isOfCommandMode = false }
      guard let (key, function) = Self.binding(line),
        let substitute = Self.substitute(for: function, inCommandMode: isOfCommandMode)
      else { continue }
      if isOfCommandMode {
        libedit.bindInCommandMode(key, substitute.rawValue)
      } else {
        libedit.bind(key, substitute.rawValue)
      }
    }
  }

  /// The key as `bind` reads it, and the function, of a line such as `"^[x"          ->  ed-command`.
  private static func binding(_ line: Substring) -> (key: String, function: String)? {
    guard let arrow = line.ranges(of: "->").last, let first = line.firstIndex(of: "\""),
      let last = line[..<arrow.lowerBound].lastIndex(of: "\""), first < last
    else { return nil }
    let function = line[arrow.upperBound...].drop { $0 == " " }.prefix { $0 != " " }
    return (String(line[line.index(after: first)..<last]), String(function))
  }
}

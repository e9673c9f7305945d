import CommandLanguage

/// What may stand in the place of a statement that says more than it must.
enum SimplerLine {
  /// Lists in which one statement is simpler, the simplest first.
  static func lists(_ steps: [WalkLine], _ index: Int) -> [[WalkLine]] {
    simpler(steps[index]).map { step in
      var simpler = steps
      simpler[index] = step
      return simpler
    }
  }

  /// The statement without one of its arguments, or with a usual one.
  private static func simpler(_ step: WalkLine) -> [WalkLine] {
    let words = words(step.line)
    let shorter = words.indices.compactMap { index -> WalkLine? in
      guard words[index].contains("="), !words[index].hasPrefix("\"") else { return nil }
      var fewer = words
      fewer.remove(at: index)
      return WalkLine(fewer.joined(separator: " "), at: step.statement.source.place)
    }
    let usual = usual(words).compactMap {
      WalkLine($0.joined(separator: " "), at: step.statement.source.place)
    }
    return shorter + usual.filter { $0.line != step.line }
  }

  /// A name that keeps nothing, the first of the facilities, the clock at a whole hour.
  private static func usual(_ words: [String]) -> [[String]] {
    var lines: [[String]] = []
    if let arrow = words.firstIndex(of: "->") { lines.append(Array(words[..<arrow])) }
    for (index, word) in words.enumerated() {
      for simpler in simplerWord(word) {
        var line = words
        line[index] = simpler
        lines.append(line)
      }
    }
    return lines
  }

  private static func simplerWord(_ word: String) -> [String] {
    switch word {
    case "jawor": ["brzoza"]
    case "facility=jawor": ["facility=brzoza"]
    case "clerk@jawor:": ["clerk@brzoza:"]
    case _: []  // as simple as it can be
    }
  }

  /// The words of a line; what is quoted is one.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    var isQuoted = false
    for part in line.split(separator: " ", omittingEmptySubsequences: false) {
      if isQuoted, let last = words.indices.last {
        words[last] += " " + part
      } else if !part.isEmpty {
        words.append(String(part))
      }
      if part.count(where: { $0 == "\"" }) % 2 == 1 { isQuoted.toggle() }
    }
    return words
  }
}

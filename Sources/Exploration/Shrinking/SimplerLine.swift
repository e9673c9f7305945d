import CommandLanguage

/// What may stand in the place of a statement that says more than it must.
enum SimplerLine {
  /// Lists in which one statement is simpler, or of which several are one; the simplest first.
  static func lists(_ steps: [WalkLine], _ index: Int) -> [[WalkLine]] {
    [elsewhere(steps, index), atOnce(steps, index)].compactMap { $0 } + simpler(steps, index)
  }

  /// All that was done at a facility is done at another, and the one is not needed.
  private static func elsewhere(_ steps: [WalkLine], _ index: Int) -> [WalkLine]? {
    guard let facility = facility(steps[index]) else { return nil }
    let others = steps.indices.filter { $0 != index }
    guard let other = others.lazy.compactMap({ self.facility(steps[$0]) }).first else { return nil }
    return others.compactMap { place in
      let line = words(steps[place].line).map { word in
        switch word {
        case facility: other
        case "facility=" + facility: "facility=" + other
        case "clerk@\(facility):": "clerk@\(other):"
        case _: word  // of something else
        }
      }
      return WalkLine(line.joined(separator: " "), at: steps[place].statement.source.place)
    }
  }

  /// The facility that a statement sets up.
  private static func facility(_ step: WalkLine) -> String? {
    guard step.statement.verb == .facility else { return nil }
    let line = words(step.line)
    return line.firstIndex(of: "facility").flatMap { line.dropFirst($0 + 1).first }
  }

  /// An activation by a PIN, which went from screen to screen, in one statement where it was confirmed.
  private static func atOnce(_ steps: [WalkLine], _ index: Int) -> [WalkLine]? {
    let line = words(steps[index].line)
    guard line.count == 3, line[1] == "enter-pin", let who = line.first,
      let end = steps[index...].firstIndex(where: { $0.line == who + " confirm" })
    else { return nil }
    var shorter = steps
    shorter[end] =
      WalkLine("\(who) activate pin=\(line[2])", at: steps[end].statement.source.place) ?? steps[end]
    shorter.remove(at: index)
    let walked = [who + " activate", who + " properties"]
    for screen in walked {
      if let place = shorter[..<index].lastIndex(where: { $0.line == screen }) { shorter.remove(at: place) }
    }
    return shorter
  }

  private static func simpler(_ steps: [WalkLine], _ index: Int) -> [[WalkLine]] {
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

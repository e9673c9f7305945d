import PlainText

/// Puts a line right, mistake by mistake, where it is certain what was meant.
enum LineRepair {
  private static let mostSteps = 4

  /// The line; nil if anything else is wrong with it.
  static func repaired(
    _ source: SourceLine, _ errors: [SyntaxError], steps: Int = mostSteps
  ) -> SourceLine? {
    guard steps > 0, let next = errors.lazy.compactMap({ replacement(of: $0, in: source) }).first else {
      return nil
    }
    switch LineReader.readAsItStands(next) {
    case .success: return next
    case .failure(let errors): return repaired(next, errors.all, steps: steps - 1)
    }
  }

  private static func replacement(of error: SyntaxError, in source: SourceLine) -> SourceLine? {
    switch error.problem {
    case .unknownVerb(_, spelling: .some): verb(error, in: source)
    case .unknownVerb(_, spelling: nil): header(error, in: source)
    case .badActor(let actor): self.actor(actor, error, in: source)
    case .badValue: inSmallLetters(error, in: source) ?? time(error, in: source)
    case .unknownKey, .unknownWord, .unknownField, .unknownCode, .badComparison:
      inSmallLetters(error, in: source)
    case .surplusArgument: timeWithKey(error, in: source)
    default: nil  // Of no other mistake it is certain what was meant.
    }
  }

  private static func verb(_ error: SyntaxError, in source: SourceLine) -> SourceLine? {
    let words = source.slice(error.range).split(whereSeparator: \.isWhitespace).map(String.init)
    guard let known = source.vocabulary.misspelt(words), known.count == words.count else { return nil }
    let name = words.joined(separator: "-").lowercased()
    return source.replacing(error.range, by: name)
  }

  private static func header(_ error: SyntaxError, in source: SourceLine) -> SourceLine? {
    let word = source.slice(error.range)
    let small = word.lowercased()
    guard small != word, HeaderWord.glossary[small] != nil else { return nil }
    return source.replacing(error.range, by: small)
  }

  private static func actor(_ actor: String, _ error: SyntaxError, in source: SourceLine) -> SourceLine? {
    let small = actor.lowercased()
    guard small != actor, source.slice(error.range) == actor, ActorName.read(small) != nil else { return nil }
    return source.replacing(error.range, by: small)
  }

  /// What would be known if it were written in small letters.
  private static func inSmallLetters(_ error: SyntaxError, in source: SourceLine) -> SourceLine? {
    let word = source.slice(error.range)
    let small = word.lowercased()
    guard small != word else { return nil }
    let line = source.replacing(error.range, by: small)
    guard case .failure(let errors) = LineReader.readAsItStands(line) else { return line }
    return errors.all.contains { $0.range.lowerBound == error.range.lowerBound } ? nil : line
  }

  /// With the words behind a value that belong to it; the first reading that the value can have is meant.
  private static func time(_ error: SyntaxError, in source: SourceLine) -> SourceLine? {
    let start = error.range.lowerBound
    let following = source.words(behind: start)
    let ends = [error.range.upperBound] + following.map(\.upperBound)
    // A day with the time behind it is one value, though the verb might take the time for something else.
    let whole = ends.last { PeoplesTime(source.slice(start..<$0)).moment != nil }
    for end in [whole].compactMap({ $0 }) + ends {
      let range = start..<end
      for written in PeoplesTime(source.slice(range)).written where written != source.slice(range) {
        let line = source.replacing(range, by: written)
        guard case .failure(let errors) = LineReader.readAsItStands(line) else { return line }
        // Words that belong to the time would be left over, and told as such.
        let isRight = errors.all.allSatisfy { $0.range.lowerBound > start + written.utf8.count + 1 }
        if isRight, !errors.all.isEmpty, end == (following.last ?? error.range).upperBound {
          return line
        }
      }
    }
    return nil
  }

  /// A day or a time without its key, where one key of the verb alone takes it.
  private static func timeWithKey(_ error: SyntaxError, in source: SourceLine) -> SourceLine? {
    let start = error.range.lowerBound
    let words = source.text.split(separator: " ").prefix(2).map(String.init)
    guard let name = words.first(where: { !$0.hasSuffix(":") }), let verb = source.vocabulary.verb(name)
    else {
      return nil
    }
    let keys = verb.keys.filter { $0.kind.form == .moment || $0.kind.form == .date }.map(\.name)
    let ends = [error.range.upperBound] + source.words(behind: start).map(\.upperBound)
    for end in ends.reversed() {
      let people = PeoplesTime(source.slice(start..<end))
      let lines = [people.moment, people.date].compactMap(\.self).flatMap { written in
        keys.map { key in
          let key = verb.name.en == name ? key.en : key.pl
          return source.replacing(start..<end, by: key + "=" + written)
        }
      }.filter { if case .success = LineReader.readAsItStands($0) { true } else { false } }
      if let line = lines.first { return lines.count == 1 ? line : nil }
    }
    return nil
  }
}

extension SourceLine {
  fileprivate func replacing(_ range: Range<Int>, by new: String) -> SourceLine {
    replaced(by: slice(0..<range.lowerBound) + new + slice(range.upperBound..<text.utf8.count))
  }

  /// The words that follow the value which begins at a place, a few at most: byte offsets.
  func words(behind start: Int) -> [Range<Int>] {
    let tokens = (try? Lexer.tokens(self)) ?? []
    guard let place = tokens.firstIndex(where: { $0.template?.range.lowerBound == start }) else { return [] }
    return tokens[(place + 1)...].prefix(8).prefix {
      if case .word(let word) = $0 { word.isLiteral } else { false }
    }.map(\.range)
  }
}

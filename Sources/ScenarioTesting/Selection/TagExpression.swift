import CommandLanguage

/// A condition on the tags of a scenario: `pin and not (slow or reset)`; in Polish `pin i nie (slow lub reset)`.
package indirect enum TagExpression: Hashable, Sendable {
  case tag(String)
  case not(TagExpression)
  case and(TagExpression, TagExpression)
  case or(TagExpression, TagExpression)

  /// Whether a scenario with these tags meets it.
  package func holds(for tags: [String]) -> Bool {
    switch self {
    case .tag(let tag): tags.contains(tag)
    case .not(let expression): !expression.holds(for: tags)
    case .and(let left, let right): left.holds(for: tags) && right.holds(for: tags)
    case .or(let left, let right): left.holds(for: tags) || right.holds(for: tags)
    }
  }

  /// Every tag that it names, in order.
  package var tags: [String] {
    switch self {
    case .tag(let tag): [tag]
    case .not(let expression): expression.tags
    case .and(let left, let right), .or(let left, let right): left.tags + right.tags
    }
  }
}

extension TagExpression {
  /// Reads a condition; `not` binds closer than `and`, and `and` closer than `or`. A comma is an `or`.
  package init(parsing text: String) throws(TagExpressionProblem) {
    var reader = TagReader(text)
    self = try reader.expectWhole()
  }
}

/// What is wrong with a condition on tags.
package enum TagExpressionProblem: Error, Hashable, Sendable {
  case tagMissing(before: String?)
  case unclosedBracket
  case surplus(String)
}

private struct TagReader {
  private var tokens: ArraySlice<String>

  init(_ text: String) {
    var tokens: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty {
        tokens.append(word)
        word = ""
      }
    }
    for character in text {
      switch character {
      case " ", "\t": end()
      case "(", ")", ",":
        end()
        tokens.append(String(character))
      case _: word.append(character)
      }
    }
    end()
    self.tokens = tokens[...]
  }

  mutating func expectWhole() throws(TagExpressionProblem) -> TagExpression {
    let expression = try expectAlternatives()
    if let surplus = tokens.first { throw .surplus(surplus) }
    return expression
  }

  private mutating func expectAlternatives() throws(TagExpressionProblem) -> TagExpression {
    var expression = try expectConditions()
    while take(["or", "lub", ","]) { expression = .or(expression, try expectConditions()) }
    return expression
  }

  private mutating func expectConditions() throws(TagExpressionProblem) -> TagExpression {
    var expression = try expectCondition()
    while take(["and", "i"]) { expression = .and(expression, try expectCondition()) }
    return expression
  }

  private mutating func expectCondition() throws(TagExpressionProblem) -> TagExpression {
    if take(["not", "nie"]) { return .not(try expectCondition()) }
    guard take(["("]) else { return .tag(try expectTag()) }
    let expression = try expectAlternatives()
    guard take([")"]) else { throw .unclosedBracket }
    return expression
  }

  private mutating func expectTag() throws(TagExpressionProblem) -> String {
    let reserved: Set<String> = ["and", "i", "or", "lub", "not", "nie", ",", ")"]
    guard let tag = tokens.first, !reserved.contains(tag.lowercased()) else {
      throw .tagMissing(before: tokens.first)
    }
    tokens.removeFirst()
    return tag
  }

  private mutating func take(_ words: [String]) -> Bool {
    guard let next = tokens.first, words.contains(next.lowercased()) else { return false }
    tokens.removeFirst()
    return true
  }
}

extension TagExpressionProblem {
  /// What is wrong with the expression.
  package var words: Text {
    switch self {
    case .tagMissing(let next?):
      Text(pl: "przed „\(next)” brakuje tagu", en: "a tag is missing before “\(next)”")
    case .tagMissing(before: nil): Text(pl: "na końcu brakuje tagu", en: "a tag is missing at the end")
    case .unclosedBracket: Text(pl: "brakuje nawiasu zamykającego", en: "a closing bracket is missing")
    case .surplus(let word):
      Text(
        pl: "„\(word)” jest tu zbędne; tagi łączy się słowem „i” albo „lub”",
        en: "“\(word)” means nothing here; join tags with “and” or “or”")
    }
  }
}

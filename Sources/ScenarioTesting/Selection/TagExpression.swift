import CommandLanguage
import PlainText

/// A condition on the tags of a scenario: `pin and not (slow or reset)`; in Polish `pin i nie (slow lub reset)`.
package indirect enum TagExpression: Hashable, Sendable {
  case tag(String)
  case not(TagExpression)
  /// However many conditions stand in a row, they are one list: nothing here is deeper than its brackets.
  case and([TagExpression])
  case or([TagExpression])

  /// Whether a scenario with these tags meets it.
  package func holds(for tags: [String]) -> Bool {
    switch self {
    case .tag(let tag): tags.contains(tag)
    case .not(let expression): !expression.holds(for: tags)
    case .and(let conditions): conditions.allSatisfy { $0.holds(for: tags) }
    case .or(let alternatives): alternatives.contains { $0.holds(for: tags) }
    }
  }

  /// Every tag that it names, in order.
  package var tags: [String] {
    switch self {
    case .tag(let tag): [tag]
    case .not(let expression): expression.tags
    case .and(let parts), .or(let parts): parts.flatMap(\.tags)
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

extension [TagExpression] {
  /// What holds where all of them do; nil for none.
  package var conjunction: TagExpression? {
    count > 1 ? .and(self) : first
  }
}

/// What is wrong with a condition on tags.
package enum TagExpressionProblem: Error, Hashable, Sendable {
  case tagMissing(before: String?)
  case unclosedBracket
  case surplus(String)
  /// The column of the first bracket that is one too many: in characters, from 1.
  case tooManyBrackets(column: Int)
}

private struct TagReader {
  private var tokens: ArraySlice<String>
  private let surplusBracket: Int?

  init(_ text: String) {
    var tokens: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty {
        tokens.append(word)
        word = ""
      }
    }
    var brackets = 0
    var surplusBracket: Int?
    for (index, character) in text.enumerated() {
      if character == "(" { brackets += 1 }
      if brackets > Limits.mostBrackets, surplusBracket == nil { surplusBracket = index + 1 }
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
    self.surplusBracket = surplusBracket
  }

  mutating func expectWhole() throws(TagExpressionProblem) -> TagExpression {
    if let surplusBracket { throw .tooManyBrackets(column: surplusBracket) }
    let expression = try expectAlternatives()
    if let surplus = tokens.first { throw .surplus(surplus) }
    return expression
  }

  private mutating func expectAlternatives() throws(TagExpressionProblem) -> TagExpression {
    var alternatives = [try expectConditions()]
    while take([Tags.or.en, Tags.or.pl, ","]) { alternatives.append(try expectConditions()) }
    if alternatives.count == 1 { return alternatives[0] }
    return .or(alternatives.flatMap { if case .or(let parts) = $0 { parts } else { [$0] } })
  }

  private mutating func expectConditions() throws(TagExpressionProblem) -> TagExpression {
    var conditions = [try expectCondition()]
    while take([Tags.and.en, Tags.and.pl]) { conditions.append(try expectCondition()) }
    if conditions.count == 1 { return conditions[0] }
    return .and(conditions.flatMap { if case .and(let parts) = $0 { parts } else { [$0] } })
  }

  private mutating func expectCondition() throws(TagExpressionProblem) -> TagExpression {
    var isNegated = false
    var isNegatedTwice = false
    while take([Tags.not.en, Tags.not.pl]) { (isNegated, isNegatedTwice) = (!isNegated, isNegated) }
    let condition = try expectPlainCondition()
    if isNegated { return .not(condition) }
    return isNegatedTwice ? .not(.not(condition)) : condition
  }

  private mutating func expectPlainCondition() throws(TagExpressionProblem) -> TagExpression {
    guard take(["("]) else { return .tag(try expectTag()) }
    let expression = try expectAlternatives()
    guard take([")"]) else { throw .unclosedBracket }
    return expression
  }

  private mutating func expectTag() throws(TagExpressionProblem) -> String {
    guard let tag = tokens.first, tag != ",", tag != ")", !Tags.isReserved(tag) else {
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
      Text(
        pl: "przed „\(Visible.text(next))” brakuje tagu",
        en: "a tag is missing before “\(Visible.text(next))”")
    case .tagMissing(before: nil): Text(pl: "na końcu brakuje tagu", en: "a tag is missing at the end")
    case .unclosedBracket: Text(pl: "brakuje nawiasu zamykającego", en: "a closing bracket is missing")
    case .surplus(let word):
      Text(
        pl: "„\(Visible.text(word))” jest tu zbędne; tagi łączy się słowem „i” albo „lub”",
        en: "“\(Visible.text(word))” means nothing here; join tags with “and” or “or”")
    case .tooManyBrackets(let column):
      Text(
        pl: "kolumna \(column): nawiasów może być najwyżej \(Limits.mostBrackets) (too-many-brackets)",
        en: "column \(column): at most \(Limits.mostBrackets) brackets (too-many-brackets)")
    }
  }
}

import Activation
import PlainText

/// A statement as it stands in its line, to be given another expectation. All else of the line stays as it is,
/// byte for byte: indentation, actor, arguments, capture, the blanks before `=>`, the comment, and comparisons
/// that are kept.
package struct StatementUpdate {
  /// A new `=>` stands where the canonical form has it.
  private static let column = TailColumns.column

  private let syntax: StatementSyntax
  private let verb: Verb

  /// nil only for a line that is none of the language.
  package init?(_ statement: Statement) {
    guard let tokens = try? Lexer.tokens(statement.source),
      let syntax = try? StatementSyntax(tokens, statement.source)
    else { return nil }
    self.syntax = syntax
    verb = statement.verb
  }

  private var source: SourceLine { syntax.source }

  /// The dialect of the line's own words: its verb tells.
  package var dialect: Language { source.slice(syntax.verb.range) == verb.name.en ? .en : .pl }

  /// The line with the change made.
  package func line(_ change: ExpectationChange) -> String {
    let tokens = Array(syntax.expectation ?? [])
    let words = head(change.head, tokens) + comparisons(change.parts, tokens)
    let written = joined(words.isEmpty ? [Word(text: Vocabulary.ok.in(dialect))] : words)
    let start = tokens.first?.range.lowerBound ?? syntax.end
    let before = source.slice(0..<start)
    let after = source.slice(syntax.end..<source.text.utf8.count)
    return (tokens.isEmpty ? beginning(before) : before) + written + after
  }

  /// A word of the new expectation, and the blanks that stood before it.
  private struct Word {
    var gap = " "
    let text: String
  }

  private func joined(_ words: [Word]) -> String {
    words.prefix(1).map(\.text).joined() + words.dropFirst().map { $0.gap + $0.text }.joined()
  }

  private func beginning(_ statement: String) -> String {
    let isIndented = statement.first.map { $0 == " " } ?? false
    return (statement + " ").padded(toCharacters: isIndented && syntax.capture == nil ? Self.column : 0)
      + "=> "
  }

  private func head(_ head: ExpectationChange.Head, _ tokens: [Token]) -> [Word] {
    let written = tokens.prefix { !$0.isComparison }
    switch head {
    case .kept: return written.indices.map { word(at: $0, tokens) }
    case .ok: return []
    case .refused(let code):
      let isRefusal = written.first.map { Vocabulary.refused.matches(source.slice($0.range)) } ?? false
      let first = isRefusal ? word(at: 0, tokens) : Word(text: Vocabulary.refused.in(dialect))
      return [first, Word(gap: written.count > 1 ? gap(before: 1, tokens) : " ", text: code.rawValue)]
    }
  }

  private func comparisons(_ parts: [ExpectationChange.Part], _ tokens: [Token]) -> [Word] {
    zip(tokens.indices.filter { tokens[$0].isComparison }, parts).compactMap { index, part in
      switch part {
      case .kept: word(at: index, tokens)
      case .dropped: nil
      case .value(let text):
        tokens[index].field.map { field in
          Word(gap: gap(before: index, tokens), text: source.slice(field) + "=" + WrittenValue.compared(text))
        }
      }
    }
  }

  private func word(at index: Int, _ tokens: [Token]) -> Word {
    Word(gap: gap(before: index, tokens), text: source.slice(tokens[index].range))
  }

  private func gap(before index: Int, _ tokens: [Token]) -> String {
    guard index > 0 else { return " " }
    return source.slice(tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound)
  }
}

extension Token {
  fileprivate var isComparison: Bool { field != nil }

  /// Where the field of a comparison stands.
  fileprivate var field: Range<Int>? {
    switch self {
    case .comparison(_, let range, _, _): range
    case .word, .string, .pair, .arrow, .expect: nil
    }
  }
}

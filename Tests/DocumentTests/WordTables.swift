import Activation
import Shell

@testable import CommandLanguage

/// The words of the language with both names.
enum WordTables {
  static let fields = MarkdownTable(
    headings: ["field", "Polish", "values"],
    rows: Field.allCases.map { field in
      [code(field.term.en), code(field.term.pl), values(of: field.kind)]
    } + [[code(Field.valueTerm.en), code(Field.valueTerm.pl), "the main value"]])

  static let headers = pairs(
    HeaderWord.glossary.entries.map(\.term) + HeaderWord.keys
      + [HeaderWord.from, Vocabulary.ok, Vocabulary.refused])

  static let keys = pairs(Vocabulary.standard.verbs.flatMap(\.keys).map(\.name))

  static let values = pairs(WordValues.all)

  private static func values(of kind: FieldKind) -> String {
    switch kind {
    case .word(let terms):
      terms.map { code($0.en) + ($0.en == $0.pl ? "" : " \($0.pl)") }.joined(separator: " · ")
    case .number: "a number"
    case .moment: "a moment"
    case .text: "text"
    }
  }

  private static func pairs(_ terms: [Term]) -> MarkdownTable {
    var seen: Set<Term> = []
    let rows = terms.filter { seen.insert($0).inserted }.map { [code($0.en), code($0.pl)] }
    return MarkdownTable(headings: ["English", "Polish"], rows: rows)
  }
}

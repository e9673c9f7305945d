import CommandLanguage

/// A part of an article that is made from the declarations, so that it says what is built.
struct GeneratedPart {
  let article: String
  let name: String
  let lines: [String]

  private init(_ article: String, _ name: String, _ lines: [String]) {
    (self.article, self.name, self.lines) = (article, name, lines)
  }

  static let all: [GeneratedPart] = procedure + language

  private static let procedure: [GeneratedPart] = [
    procedure("The-Page", "rules", RuleTables.page.lines),
    procedure("The-Page", "sister-rules", RuleTables.sisters.lines),
    procedure("States", "account-states", StateDrawings.account),
    procedure("States", "pin-states", StateDrawings.pin),
    procedure("States", "screen-states", StateDrawings.screens),
    procedure("Policies", "policies", PolicyTable.table.lines),
    procedure("Refusals", "refusals", RefusalTable.table.lines),
  ]

  private static let language: [GeneratedPart] =
    Verb.Group.allCases.map { language("Verbs", "verbs-\($0.rawValue)", VerbTables.table($0).lines) } + [
      language("Fields-and-Values", "fields", WordTables.fields.lines),
      language("Polish-Words", "header-words", WordTables.headers.lines),
      language("Polish-Words", "key-words", WordTables.keys.lines),
      language("Polish-Words", "value-words", WordTables.values.lines),
    ]

  private static func procedure(_ article: String, _ name: String, _ lines: [String]) -> GeneratedPart {
    GeneratedPart("Sources/Activation/Activation.docc/\(article).md", name, lines)
  }

  private static func language(_ article: String, _ name: String, _ lines: [String]) -> GeneratedPart {
    GeneratedPart("Sources/CommandLanguage/CommandLanguage.docc/\(article).md", name, lines)
  }
}

import Activation
import CommandLanguage
import Shell

/// The verbs of a group as they are declared.
enum VerbTables {
  static func table(_ group: Verb.Group) -> MarkdownTable {
    MarkdownTable(
      headings: ["verb", "Polish", "who", "arguments", "what it does", "leads to"],
      rows: Vocabulary.standard.verbs.filter { $0.group == group }.map { verb in
        [
          code(verb.name.en), code(verb.name.pl), who(verb), code(arguments(verb)), verb.summary.en,
          outcome(verb),
        ]
      })
  }

  private static func who(_ verb: Verb) -> String {
    verb.actors == Set(Role.allCases)
      ? "anyone" : Role.allCases.filter(verb.actors.contains).map(\.rawValue).joined(separator: ", ")
  }

  private static func arguments(_ verb: Verb) -> String {
    String(verb.usage(.en).dropFirst(verb.name.en.count + 1))
  }

  private static func outcome(_ verb: Verb) -> String {
    let value = verb.value == nil ? "" : "→"
    let fields = verb.fields.isEmpty ? "" : "| " + codes(verb.fields.map(\.term.en))
    let refused =
      verb.refusalFields.isEmpty ? "" : "refused: " + codes(verb.refusalFields.map(\.term.en))
    return [value, fields, refused].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

import Activation
import Shell

/// The page sentence by sentence, as `explain` has it.
enum RuleTables {
  static let page = MarkdownTable(
    headings: ["rule", "Polish (the page)", "English", "reading"],
    rows: Rule.allCases.filter { !$0.isFromSisterPage }.map { rule in
      [rule.rawValue, rule.page.pl, rule.page.en, rule.reading.en]
    })

  static let sisters = MarkdownTable(
    headings: ["rule", "Polish", "English", "reading"],
    rows: Rule.allCases.filter(\.isFromSisterPage).map { rule in
      [rule.rawValue, rule.page.pl, rule.page.en, rule.reading.en]
    })
}

extension Basis {
  /// The rule behind it, in brackets where the decision is ours.
  var cited: String { isOurs ? "(\(rule.rawValue))" : rule.rawValue }
}

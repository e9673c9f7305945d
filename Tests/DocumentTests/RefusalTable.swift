import Activation
import Shell

/// Every refusal, in the order of its code.
enum RefusalTable {
  static let table = MarkdownTable(
    headings: ["code", "rule", "what it says"],
    rows: RefusalCode.allCases.map { [code($0.rawValue), $0.declared.basis.cited, $0.declared.what.en] })
}

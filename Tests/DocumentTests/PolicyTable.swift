import Activation
import CommandLanguage
import Shell

/// The policies with what they govern, their range and their default.
enum PolicyTable {
  static let table = MarkdownTable(
    headings: ["policy", "default", "rule", "what it governs"],
    rows: PolicyName.allCases.map { policy in
      let standard = PolicyReading.written(Policy().value(of: policy), .en)
      return [
        code(policy.rawValue), codes(standard.split(separator: ",").map(String.init)),
        policy.declared.basis.cited, policy.words.en,
      ]
    })
}

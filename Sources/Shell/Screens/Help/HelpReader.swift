import Activation
import CommandLanguage

/// Who reads a page of the help: it names to them what they may do, and nothing else.
struct HelpReader: Sendable {
  /// The verbs that are told of.
  let verbs: [Verb]
  /// Those as whom they may act; nil: anybody.
  let roles: Set<Role>?

  func mayUse(_ verb: Verb) -> Bool { verbs.contains(verb) }

  func mayBe(_ role: Role) -> Bool { roles?.contains(role) ?? true }

  /// A line that is shown as an example, without the name of whoever acts where it is none of theirs.
  func ownExample(_ line: String) -> String {
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let first = words.first, first.hasSuffix(":"),
      let actor = ActorName.parse(String(first.dropLast())), !mayBe(actor.role)
    else { return line }
    return String(words[1])
  }
}
